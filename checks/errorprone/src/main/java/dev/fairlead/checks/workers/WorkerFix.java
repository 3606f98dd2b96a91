package dev.fairlead.checks.workers;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.escape.SharedConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens the connection where it is used: in the function that the worker runs, which closes it too;
 * where that is a class of its own, in the round of the loop that starts the worker.
 */
final class WorkerFix {
  private WorkerFix() {}

  /** The fix where the connection is a local variable that nothing else uses; else empty. */
  static SuggestedFix of(SharedConnection shared, SourceFile file) {
    if (shared.kind() != SharedConnection.Kind.AMONG_WORKERS) {
      return SuggestedFix.emptyFix();
    }
    TreePath call = file.path(shared.where());
    VariableTree declaration = declaration(call, shared.connection());
    if (declaration == null || declaration.getInitializer() == null) {
      return SuggestedFix.emptyFix();
    }
    Optional<LambdaExpressionTree> worker = worker((ExpressionTree) shared.where(), shared);
    if (worker.isPresent()) {
      boolean only = onlyIn(worker.get(), call, shared.connection());
      return only && mayOpen(worker.get(), declaration, file)
          ? inWorker(worker.get(), declaration, file)
          : SuggestedFix.emptyFix();
    }
    BlockTree round = round(call);
    return round != null
            && !uses(declaration.getInitializer(), round)
            && onlyIn(round, call, shared.connection())
        ? inRound(round, declaration, file)
        : SuggestedFix.emptyFix();
  }

  /** The statement of a block around that declares the variable; null where there is none. */
  private static VariableTree declaration(TreePath path, VarSymbol variable) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof BlockTree block) {
        for (StatementTree statement : block.getStatements()) {
          if (statement instanceof VariableTree declaration
              && variable.equals(Symbols.variable(declaration))) {
            return declaration;
          }
        }
      } else if (at.getLeaf() instanceof MethodTree) {
        return null;
      }
    }
    return null;
  }

  private static Optional<LambdaExpressionTree> worker(
      ExpressionTree call, SharedConnection shared) {
    List<? extends ExpressionTree> arguments =
        call instanceof MethodInvocationTree invocation
            ? invocation.getArguments()
            : ((NewClassTree) call).getArguments();
    return arguments.stream()
        .filter(LambdaExpressionTree.class::isInstance)
        .map(LambdaExpressionTree.class::cast)
        .filter(lambda -> !namesOf(lambda, shared.connection()).isEmpty())
        .findFirst();
  }

  private static List<IdentifierTree> namesOf(Tree code, VarSymbol variable) {
    List<IdentifierTree> names = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        if (variable.equals(Symbols.variable(name))) {
          names.add(name);
        }
        return null;
      }
    }.scan(code, null);
    return names;
  }

  private static boolean onlyIn(Tree code, TreePath path, VarSymbol connection) {
    return namesOf(CallSites.around(path), connection).size() == namesOf(code, connection).size();
  }

  /** Whether the function may throw what opening and closing the connection throws. */
  private static boolean mayOpen(
      LambdaExpressionTree worker, VariableTree declaration, SourceFile file) {
    MethodSymbol implemented = file.vocabulary().implemented(Symbols.type(worker));
    Type type = Symbols.type(declaration);
    return implemented != null
        && file.vocabulary().isCloseable(type)
        && implemented.getThrownTypes().stream()
            .anyMatch(thrown -> thrown.tsym.flatName().contentEquals("java.lang.Exception"))
        && isEffectivelyConstant(declaration.getInitializer());
  }

  /** Whether a function may name all that the expression names. */
  private static boolean isEffectivelyConstant(ExpressionTree initializer) {
    boolean[] constant = {true};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        VarSymbol variable = Symbols.variable(name);
        constant[0] &=
            variable == null
                || Symbols.isField(variable)
                || (variable.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) != 0;
        return null;
      }
    }.scan(initializer, null);
    return constant[0];
  }

  private static SuggestedFix inWorker(
      LambdaExpressionTree worker, VariableTree declaration, SourceFile file) {
    String opened = file.state().getSourceForNode(declaration).replaceFirst(";\\s*$", "");
    MethodSymbol implemented = file.vocabulary().implemented(Symbols.type(worker));
    String body = file.state().getSourceForNode(worker.getBody());
    boolean isVoid = implemented.getReturnType().hasTag(TypeTag.VOID);
    String code =
        worker.getBodyKind() == LambdaExpressionTree.BodyKind.STATEMENT
            ? body
            : "{ " + (isVoid ? "" : "return ") + body + "; }";
    return SuggestedFix.builder()
        .delete(declaration)
        .replace(worker.getBody(), "{ try (" + opened + ") " + code + " }")
        .build();
  }

  /** The body of the loop around the call, where that is a block. */
  private static BlockTree round(TreePath call) {
    for (TreePath at = call; at != null; at = at.getParentPath()) {
      Tree body =
          at.getLeaf() instanceof EnhancedForLoopTree each
              ? each.getStatement()
              : at.getLeaf() instanceof ForLoopTree loop
                  ? loop.getStatement()
                  : at.getLeaf() instanceof WhileLoopTree loop ? loop.getStatement() : null;
      if (body != null) {
        return body instanceof BlockTree block && !block.getStatements().isEmpty() ? block : null;
      }
      if (at.getLeaf() instanceof MethodTree || at.getLeaf() instanceof LambdaExpressionTree) {
        return null;
      }
    }
    return null;
  }

  /** Whether the expression names a variable that the code declares anew. */
  private static boolean uses(ExpressionTree expression, BlockTree code) {
    boolean[] uses = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree variable, Void unused) {
        uses[0] |= expression.toString().matches(".*\\b" + variable.getName() + "\\b.*");
        return super.visitVariable(variable, unused);
      }
    }.scan(code, null);
    return uses[0];
  }

  private static SuggestedFix inRound(BlockTree round, VariableTree declaration, SourceFile file) {
    StatementTree first = round.getStatements().get(0);
    return SuggestedFix.builder()
        .delete(declaration)
        .prefixWith(first, file.state().getSourceForNode(declaration) + file.lineLike(first))
        .build();
  }
}
