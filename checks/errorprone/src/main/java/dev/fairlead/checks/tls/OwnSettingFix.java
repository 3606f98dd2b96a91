package dev.fairlead.checks.tls;

import com.google.common.collect.Streams;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.publication.ProcessWideChange;
import java.util.List;
import java.util.Optional;

/**
 * Gives the setting to the connection or client that is made beside it: by the setter that a
 * connection has for itself, by the method of a builder that takes the same object, or in place of
 * the default where the method asks for that.
 */
final class OwnSettingFix {
  private OwnSettingFix() {}

  /** The method that sets for one object what {@code method} sets for all. */
  static Optional<MethodSymbol> setterOfOne(MethodSymbol method) {
    String name = method.name.toString().replaceFirst("^setDefault(?=.)", "set");
    return name.contentEquals(method.name)
        ? Optional.empty()
        : Streams.stream(method.owner.members().getSymbols())
            .filter(MethodSymbol.class::isInstance)
            .map(MethodSymbol.class::cast)
            .filter(other -> other.name.contentEquals(name) && !other.isStatic())
            .findFirst();
  }

  /** The fix where there is such a connection or client in the same method; else empty. */
  static SuggestedFix of(ProcessWideChange change, SourceFile file) {
    TreePath path = change.path();
    if (!(change.call() instanceof MethodInvocationTree call)
        || call.getArguments().size() != 1
        || !(path.getParentPath().getLeaf() instanceof ExpressionStatementTree statement)
        || !(path.getParentPath().getParentPath().getLeaf() instanceof BlockTree block)) {
      return SuggestedFix.emptyFix();
    }
    Optional<MethodSymbol> setter = setterOfOne(change.method());
    return setter.isPresent()
        ? onConnection(path, statement, block, call, setter.get(), file)
        : onClient(path, statement, call, file);
  }

  private static SuggestedFix onConnection(
      TreePath path,
      StatementTree statement,
      BlockTree block,
      MethodInvocationTree call,
      MethodSymbol setter,
      SourceFile file) {
    for (StatementTree candidate : block.getStatements()) {
      if (candidate instanceof VariableTree connection
          && connection.getInitializer() != null
          && mayBe(connection, setter.owner.type, file)) {
        String own = call(connection, setter, call, file);
        List<? extends StatementTree> order = block.getStatements();
        return order.indexOf(connection) < order.indexOf(statement)
            ? SuggestedFix.replace(statement, own)
            : SuggestedFix.builder()
                .delete(statement)
                .postfixWith(connection, file.lineLike(connection) + own)
                .build();
      }
    }
    VariableTree around = variableAround(path, setter.owner.type, file);
    return around == null
        ? SuggestedFix.emptyFix()
        : SuggestedFix.replace(statement, call(around, setter, call, file));
  }

  /** A variable of a block around, or a parameter, that is in sight and may be such an object. */
  private static VariableTree variableAround(TreePath path, Type owner, SourceFile file) {
    for (TreePath at = path; at.getParentPath() != null; at = at.getParentPath()) {
      Tree parent = at.getParentPath().getLeaf();
      if (parent instanceof BlockTree block) {
        for (StatementTree before : block.getStatements()) {
          if (before == at.getLeaf()) {
            break;
          }
          if (before instanceof VariableTree variable
              && variable.getInitializer() != null
              && mayBe(variable, owner, file)) {
            return variable;
          }
        }
      } else if (parent instanceof MethodTree method) {
        return method.getParameters().stream()
            .filter(parameter -> mayBe(parameter, owner, file))
            .findFirst()
            .orElse(null);
      } else if (parent instanceof LambdaExpressionTree || parent instanceof ClassTree) {
        return null;
      }
    }
    return null;
  }

  /** Whether the variable holds such a connection, or a connection that may be one. */
  private static boolean mayBe(VariableTree variable, Type owner, SourceFile file) {
    Type type = Symbols.type(variable);
    return type != null
        && !type.isPrimitive()
        && (file.vocabulary().isSubclass(type, owner)
            || file.vocabulary().isSubclass(owner, type) && file.vocabulary().models(type));
  }

  private static String call(
      VariableTree connection, MethodSymbol setter, MethodInvocationTree call, SourceFile file) {
    String argument = file.state().getSourceForNode(call.getArguments().get(0));
    String rest = "." + setter.name + "(" + argument + ");";
    if (file.vocabulary().isSubclass(Symbols.type(connection), setter.owner.type)) {
      return connection.getName() + rest;
    }
    String type = Symbols.name(setter.owner.type, "");
    return String.format(
        "if (%1$s instanceof %2$s) { ((%2$s) %1$s)%3$s }", connection.getName(), type, rest);
  }

  private static SuggestedFix onClient(
      TreePath path, StatementTree statement, MethodInvocationTree call, SourceFile file) {
    ExpressionTree given = call.getArguments().get(0);
    if (!(given instanceof IdentifierTree)) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    TreePath method = path;
    while (!(method.getLeaf() instanceof MethodTree
        || method.getLeaf() instanceof ClassTree
        || method.getLeaf() instanceof LambdaExpressionTree)) {
      method = method.getParentPath();
    }
    boolean[] passed = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree other, Void unused) {
        passed[0] |= other == call;
        MethodSymbol called = Symbols.called(other);
        if (passed[0] && other != call && called != null && Symbols.isStatic(called)) {
          if (called.owner == Symbols.called(call).owner
              && Symbols.calledName(other).equals("getDefault")) {
            fix.replace(other, given.toString());
          } else {
            taker(other, Symbols.type(given), file)
                .ifPresent(m -> fix.postfixWith(other, "." + m.name + "(" + given + ")"));
          }
        }
        return super.visitMethodInvocation(other, unused);
      }
    }.scan(method.getLeaf(), null);
    return fix.isEmpty() ? SuggestedFix.emptyFix() : fix.delete(statement).build();
  }

  /** The method of the builder just made that takes an object of the given type. */
  private static Optional<MethodSymbol> taker(
      MethodInvocationTree factory, Type given, SourceFile file) {
    Type made = Symbols.type(factory);
    return made == null
            || made.tsym.members() == null
            || !file.vocabulary().of(Symbols.called(factory)).known()
            || given == null
        ? Optional.empty()
        : Streams.stream(made.tsym.members().getSymbols())
            .filter(MethodSymbol.class::isInstance)
            .map(MethodSymbol.class::cast)
            .filter(method -> !method.isStatic() && method.type.getParameterTypes().size() == 1)
            .filter(method -> method.type.getParameterTypes().head.tsym == given.tsym)
            .filter(method -> file.vocabulary().of(method).parameter(0).publishes())
            .findFirst();
  }
}
