package dev.fairlead.checks.waits;

import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.TimeUnitOf;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.bounds.FixTime;
import dev.fairlead.checks.code.Handlers;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Bound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The timed form of a wait, with what has to happen when the time is over. */
public final class WaitFix {
  private WaitFix() {}

  /** The fix, where the code around it can take the timed form; else an empty one. */
  public static SuggestedFix of(UnboundedWaiting wait, SourceFile file) {
    TreePath path = file.path(wait.call());
    MethodSymbol untimed = Symbols.called(wait.call());
    Type result = wait.timed().getReturnType();
    if (path == null || untimed == null || !handlesNew(wait.timed(), untimed, path, file)) {
      return SuggestedFix.emptyFix();
    }
    if (result.hasTag(TypeTag.BOOLEAN)) {
      return orElse(wait, path, file);
    }
    if (result.hasTag(TypeTag.VOID) && isRepeated(path)) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    return fix.replace(wait.call(), timedCall(wait, fix, file)).build();
  }

  /** Whether a form that does not say whether the time is over would only be called again. */
  private static boolean isRepeated(TreePath wait) {
    for (TreePath at = wait; !(at.getLeaf() instanceof MethodTree); at = at.getParentPath()) {
      if (at.getLeaf() instanceof WhileLoopTree || at.getLeaf() instanceof DoWhileLoopTree) {
        return true;
      }
      if (at.getParentPath() == null || at.getLeaf() instanceof LambdaExpressionTree) {
        return false;
      }
    }
    return false;
  }

  private static String timedCall(
      UnboundedWaiting wait, SuggestedFix.Builder fix, SourceFile file) {
    MethodInvocationTree call = wait.call();
    List<String> arguments = new ArrayList<>();
    call.getArguments().forEach(argument -> arguments.add(file.state().getSourceForNode(argument)));
    Duration time = file.configuration().fixFor(Phase.CALL);
    List<Type> parameters = wait.timed().type.getParameterTypes();
    Type parameter = parameters.get(arguments.size());
    boolean unit = parameters.size() == arguments.size() + 2;
    if (!parameter.isNumeric()) {
      fix.addImport("java.time.Duration");
      arguments.add("Duration.ofMillis(" + time.toMillis() + ")");
    } else if (unit && time.toMillisPart() == 0) {
      arguments.add(time.toSeconds() + ", TimeUnit.SECONDS");
    } else if (unit) {
      arguments.add(time.toMillis() + ", TimeUnit.MILLISECONDS");
    } else {
      TimeUnitOf taken =
          file.vocabulary().of(wait.timed()).bounds().stream()
              .map(Bound::unit)
              .findFirst()
              .orElse(TimeUnitOf.MILLIS);
      arguments.add(String.valueOf(FixTime.inWhole(FixTime.unit(taken), time)));
    }
    if (unit) {
      fix.addImport("java.util.concurrent.TimeUnit");
    }
    return file.state().getSourceForNode(Symbols.receiver(call))
        + "."
        + wait.timed().name
        + "("
        + String.join(", ", arguments)
        + ")";
  }

  /** For a form that says whether the end has come: ends what is waited for, or throws. */
  private static SuggestedFix orElse(UnboundedWaiting wait, TreePath path, SourceFile file) {
    TreePath at = path;
    while (!(at.getLeaf() instanceof StatementTree)) {
      if (at.getLeaf() instanceof LambdaExpressionTree) {
        return SuggestedFix.emptyFix();
      }
      at = at.getParentPath();
    }
    Tree statement = at.getLeaf();
    Tree.Kind block = at.getParentPath().getLeaf().getKind();
    ExpressionTree receiver = Symbols.receiver(wait.call());
    Optional<MethodSymbol> end = end(wait, file);
    boolean alone =
        statement instanceof ExpressionStatementTree whole && whole.getExpression() == wait.call();
    boolean simple = Symbols.variable(receiver) != null;
    if (block != Tree.Kind.BLOCK && block != Tree.Kind.CASE
        || !alone && (end.isEmpty() || !simple || !isFirst(statement))) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String name = file.state().getSourceForNode(receiver);
    String line = file.lineLike(statement);
    String action =
        simple && end.isPresent()
            ? name + "." + end.get().name + "();"
            : "throw new IllegalStateException(\"no end of " + plain(name) + " in time\");";
    String guard = "if (!" + timedCall(wait, fix, file) + ") {" + line + "  " + action + line + "}";
    return alone
        ? fix.replace(statement, guard).build()
        : fix.prefixWith(statement, guard + line).build();
  }

  private static String plain(String source) {
    return source.replaceAll("[^\\w.()]", "");
  }

  /** Whether nothing in the statement is to happen before the wait in it. */
  private static boolean isFirst(Tree statement) {
    return statement.getKind() == Tree.Kind.VARIABLE
        || statement.getKind() == Tree.Kind.EXPRESSION_STATEMENT
        || statement.getKind() == Tree.Kind.RETURN
        || statement.getKind() == Tree.Kind.IF;
  }

  /** The method that ends what is waited for, whatever it does. */
  private static Optional<MethodSymbol> end(UnboundedWaiting wait, SourceFile file) {
    for (Symbol member : Symbols.called(wait.call()).owner.members().getSymbols()) {
      if (member instanceof MethodSymbol method
          && method.type.getParameterTypes().isEmpty()
          && file.vocabulary().of(method).closes()) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /** Whether the code around handles the exceptions that only the timed form throws. */
  private static boolean handlesNew(
      MethodSymbol timed, MethodSymbol untimed, TreePath path, SourceFile file) {
    return timed.getThrownTypes().stream()
        .filter(thrown -> ASTHelpers.isCheckedExceptionType(thrown, file.state()))
        .filter(
            thrown ->
                untimed.getThrownTypes().stream()
                    .noneMatch(known -> file.vocabulary().isSubclass(thrown, known)))
        .allMatch(thrown -> Handlers.handle(thrown, path, file));
  }
}
