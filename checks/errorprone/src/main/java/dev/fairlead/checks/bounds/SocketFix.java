package dev.fairlead.checks.bounds;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import java.util.List;
import java.util.Set;

/**
 * For a socket that its constructor connects: one that is made first and connected with a time. The
 * constructor of the platform has no form that takes one.
 */
final class SocketFix {
  private static final Set<Phase> BOUNDED = Set.of(Phase.CONNECT, Phase.READ);

  private SocketFix() {}

  /** The fix where a local variable holds the socket; else an empty one. */
  static SuggestedFix of(MissingBound missing, SourceFile file) {
    if (!(missing.made() instanceof NewClassTree creation)
        || creation.getClassBody() != null
        || !BOUNDED.containsAll(missing.phases())
        || !missing.phases().contains(Phase.CONNECT)
        || !isOfHostAndPort(creation)) {
      return SuggestedFix.emptyFix();
    }
    TreePath declared = file.path(creation).getParentPath();
    if (!(declared.getLeaf() instanceof VariableTree variable)
        || variable.getInitializer() != creation
        || Symbols.isField(Symbols.variable(variable))) {
      return SuggestedFix.emptyFix();
    }
    Tree around = declared.getParentPath().getLeaf();
    if (around instanceof TryTree attempt) {
      List<? extends StatementTree> body = attempt.getBlock().getStatements();
      boolean last = attempt.getResources().indexOf(variable) == attempt.getResources().size() - 1;
      return body.isEmpty() || !last
          ? SuggestedFix.emptyFix()
          : fix(creation, file)
              .prefixWith(
                  body.get(0),
                  calls(creation, variable, missing, file, file.lineLike(body.get(0)))
                      + file.lineLike(body.get(0)))
              .build();
    }
    String line = file.lineLike(variable);
    return around instanceof BlockTree
        ? fix(creation, file)
            .postfixWith(variable, line + calls(creation, variable, missing, file, line))
            .build()
        : SuggestedFix.emptyFix();
  }

  private static boolean isOfHostAndPort(NewClassTree creation) {
    Type type = Symbols.type(creation);
    List<? extends ExpressionTree> arguments = creation.getArguments();
    return type != null
        && type.tsym.getQualifiedName().contentEquals("java.net.Socket")
        && arguments.size() == 2
        && Symbols.type(arguments.get(0)) != null
        && Symbols.type(arguments.get(1)) != null
        && !Symbols.type(arguments.get(0)).tsym.getQualifiedName().contentEquals("java.net.Proxy")
        && Symbols.type(arguments.get(1)).isNumeric();
  }

  private static SuggestedFix.Builder fix(NewClassTree creation, SourceFile file) {
    String type = file.state().getSourceForNode(creation.getIdentifier());
    return SuggestedFix.builder()
        .addImport("java.net.InetSocketAddress")
        .replace(creation, "new " + type + "()");
  }

  private static String calls(
      NewClassTree creation,
      VariableTree variable,
      MissingBound missing,
      SourceFile file,
      String line) {
    String name = variable.getName().toString();
    String connect =
        String.format(
            "%s.connect(new InetSocketAddress(%s, %s), %d);",
            name,
            file.state().getSourceForNode(creation.getArguments().get(0)),
            file.state().getSourceForNode(creation.getArguments().get(1)),
            file.configuration().fixFor(Phase.CONNECT).toMillis());
    return missing.phases().contains(Phase.READ)
        ? connect
            + line
            + String.format(
                "%s.setSoTimeout(%d);", name, file.configuration().fixFor(Phase.READ).toMillis())
        : connect;
  }
}
