package dev.fairlead.checks.tls;

import com.google.common.collect.Streams;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.publication.ProcessWideChange;
import java.util.List;
import java.util.Optional;

/** Gives the setting to the connection that is made beside it. */
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

  /** The fix where a connection of that type is a variable of the same block; else empty. */
  static SuggestedFix of(ProcessWideChange change, SourceFile file) {
    Optional<MethodSymbol> setter = setterOfOne(change.method());
    TreePath path = change.path();
    if (setter.isEmpty()
        || !(change.call() instanceof MethodInvocationTree call)
        || call.getArguments().size() != 1
        || !(path.getParentPath().getLeaf() instanceof ExpressionStatementTree statement)
        || !(path.getParentPath().getParentPath().getLeaf() instanceof BlockTree block)) {
      return SuggestedFix.emptyFix();
    }
    for (StatementTree candidate : block.getStatements()) {
      if (candidate instanceof VariableTree connection
          && connection.getInitializer() != null
          && Symbols.type(connection) != null
          && file.vocabulary().isSubclass(Symbols.type(connection), setter.get().owner.type)) {
        return moved(statement, connection, block, call, setter.get(), file);
      }
    }
    return SuggestedFix.emptyFix();
  }

  private static SuggestedFix moved(
      StatementTree statement,
      VariableTree connection,
      BlockTree block,
      MethodInvocationTree call,
      MethodSymbol setter,
      SourceFile file) {
    ExpressionTree argument = call.getArguments().get(0);
    String own =
        connection.getName()
            + "."
            + setter.name
            + "("
            + file.state().getSourceForNode(argument)
            + ");";
    List<? extends StatementTree> order = block.getStatements();
    return order.indexOf(connection) < order.indexOf(statement)
        ? SuggestedFix.replace(statement, own)
        : SuggestedFix.builder()
            .delete(statement)
            .postfixWith(connection, file.lineLike(connection) + own)
            .build();
  }
}
