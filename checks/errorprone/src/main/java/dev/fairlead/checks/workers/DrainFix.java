package dev.fairlead.checks.workers;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Exits;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.ownership.UndrainedWait;
import java.util.List;

/**
 * Sends what nobody reads to where nobody need read it, and reads what somebody reads before the
 * wait.
 */
final class DrainFix {
  private static final String BUILDER = "java.lang.ProcessBuilder";

  private DrainFix() {}

  /** The fix; empty where the code would have to be written anew. */
  static SuggestedFix of(UndrainedWait wait, SourceFile file) {
    return wait.readLater() ? readFirst(wait, file) : discard(wait);
  }

  private static SuggestedFix discard(UndrainedWait wait) {
    ExpressionTree builder = Symbols.receiver(wait.start());
    if (builder == null
        || Symbols.type(builder) == null
        || !Symbols.type(builder).tsym.flatName().contentEquals(BUILDER)) {
      return SuggestedFix.emptyFix();
    }
    return SuggestedFix.postfixWith(
        builder, ".redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)");
  }

  /** Moves the statement that waits behind the last one that reads. */
  private static SuggestedFix readFirst(UndrainedWait wait, SourceFile file) {
    TreePath path = file.path(wait.call());
    while (path != null && !(path.getParentPath().getLeaf() instanceof BlockTree)) {
      if (path.getParentPath().getLeaf() instanceof TryTree) {
        return SuggestedFix.emptyFix();
      }
      path = path.getParentPath();
    }
    VarSymbol child = Symbols.variable(Symbols.receiver(wait.call()));
    if (path == null || child == null || !isSimple(path.getLeaf(), wait.call())) {
      return SuggestedFix.emptyFix();
    }
    List<? extends StatementTree> statements =
        ((BlockTree) path.getParentPath().getLeaf()).getStatements();
    VarSymbol status = Symbols.variable(path.getLeaf());
    StatementTree lastReader = null;
    for (StatementTree later :
        statements.subList(statements.indexOf(path.getLeaf()) + 1, statements.size())) {
      if (reads(later, child, file)) {
        lastReader = later;
      } else if (lastReader != null || Exits.leaves(later) || names(later, status)) {
        break;
      }
      if (names(later, status)) {
        return SuggestedFix.emptyFix();
      }
    }
    return lastReader == null || Exits.leaves(lastReader)
        ? SuggestedFix.emptyFix()
        : SuggestedFix.builder()
            .delete(path.getLeaf())
            .postfixWith(
                lastReader,
                file.lineLike(lastReader) + file.state().getSourceForNode(path.getLeaf()))
            .build();
  }

  /** Whether the statement does nothing but wait, and keep what the wait returns. */
  private static boolean isSimple(Tree statement, MethodInvocationTree wait) {
    return statement instanceof VariableTree variable
        ? Symbols.strip(variable.getInitializer()) == wait
        : statement.toString().equals(wait + ";");
  }

  /** Whether the code calls the child, other than to ask for its status or to end it. */
  private static boolean reads(Tree code, VarSymbol child, SourceFile file) {
    boolean[] reads = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree receiver = Symbols.receiver(call);
        reads[0] |=
            receiver != null
                && child.equals(Symbols.variable(receiver))
                && file.vocabulary().of(Symbols.called(call)).drains();
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(code, null);
    return reads[0];
  }

  private static boolean names(Tree code, VarSymbol variable) {
    boolean[] names = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        names[0] |= variable != null && variable.equals(Symbols.variable(name));
        return null;
      }
    }.scan(code, null);
    return names[0];
  }
}
