package dev.fairlead.checks.bounds;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;

/** Branches that are taken only if an address is that of a file of this machine. */
final class FileAsked {
  private static final NamePattern SCHEME = new NamePattern("(?i)\\w*(protocol|scheme)");

  /** The schemes whose addresses this machine, its container or its class path serves. */
  private static final NamePattern OF_FILES =
      new NamePattern(
          "(?i)(jar:)?(file|jar|zip|wsjar|jrt|classpath|resource|vfs\\w*|bundle\\w*|data)(:/*)?");

  private FileAsked() {}

  /**
   * Whether the condition says so of the scheme.
   *
   * @param holds whether the condition is true in the branch in question
   */
  static boolean by(ExpressionTree condition, boolean holds) {
    Tree bare = Symbols.strip(condition);
    if (bare instanceof UnaryTree not && bare.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return by(not.getExpression(), !holds);
    }
    if (bare instanceof BinaryTree both
        && bare.getKind() == (holds ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR)) {
      return by(both.getLeftOperand(), holds) || by(both.getRightOperand(), holds);
    }
    return holds && bare instanceof MethodInvocationTree compared && isOfFile(compared);
  }

  private static boolean isOfFile(MethodInvocationTree compared) {
    ExpressionTree receiver = Symbols.receiver(compared);
    if (receiver == null || compared.getArguments().size() != 1) {
      return false;
    }
    ExpressionTree other = compared.getArguments().get(0);
    return switch (Symbols.calledName(compared)) {
      case "equals", "equalsIgnoreCase" ->
          isFile(receiver) && isScheme(other) || isScheme(receiver) && isFile(other);
      case "startsWith" -> isFile(other);
      default -> false;
    };
  }

  private static boolean isFile(ExpressionTree text) {
    String said = Constants.text(text);
    return said != null && OF_FILES.matches(said);
  }

  private static boolean isScheme(ExpressionTree value) {
    return Symbols.strip(value) instanceof MethodInvocationTree call
        ? SCHEME.matches(Symbols.calledName(call))
        : Symbols.variable(value) != null && SCHEME.matches(Symbols.variable(value).name);
  }
}
