package dev.fairlead.checks.code;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Name;

/** Values that stand in the source. */
public final class Constants {
  private static final Set<String> DURATION_FACTORIES =
      Set.of(
          "of",
          "ofNanos",
          "ofMillis",
          "ofSeconds",
          "ofMinutes",
          "ofHours",
          "ofDays",
          "seconds",
          "minutes",
          "milliseconds",
          "ofMilliseconds");

  private static final NamePattern CONSTANT = new NamePattern("[A-Z][A-Z0-9]*_[A-Z0-9_]+");

  /** What the name of a key may say that is, or depends on, a time. */
  private static final NamePattern OF_TIME =
      new NamePattern("(?i)time|deadline|wait|duration|interval|millis|second|expir|linger|so_");

  private Constants() {}

  /** The texts of the constant strings in the code. */
  public static Set<String> texts(Tree code) {
    Set<String> texts = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        String text = text(tree);
        if (text != null) {
          texts.add(text);
        }
        return super.scan(tree, unused);
      }
    }.scan(code, null);
    return texts;
  }

  /** The text of a constant string, or null. */
  public static String text(Tree tree) {
    return value(tree) instanceof String text ? text : null;
  }

  /** The value of a constant number, or null. */
  public static Long number(Tree tree) {
    return value(tree) instanceof Number number ? (Long) number.longValue() : null;
  }

  /** Error Prone's look-up throws where javac gave up before the expression had a type. */
  private static Object value(Tree tree) {
    return tree instanceof ExpressionTree && ((JCTree) tree).type != null
        ? ASTHelpers.constValue(tree)
        : null;
  }

  /**
   * The amount of a length of time as far as the source says: of a number, of a duration made of
   * one, of a constant such as {@code Duration.ZERO} or {@code Timeout.DISABLED} (both zero).
   */
  public static Long amount(Tree tree) {
    Tree bare = Symbols.strip(tree);
    Long number = number(bare);
    if (number != null) {
      return number;
    }
    if (bare instanceof MethodInvocationTree call
        && DURATION_FACTORIES.contains(Symbols.calledName(call))
        && !call.getArguments().isEmpty()) {
      return number(Symbols.strip(call.getArguments().get(0)));
    }
    VarSymbol variable = Symbols.variable(bare);
    if (variable != null && Symbols.isStatic(variable)) {
      String name = variable.name.toString();
      return List.of("ZERO", "DISABLED", "INFINITE").contains(name) ? (Long) 0L : null;
    }
    return null;
  }

  /** Whether the tree is the literal {@code null}. */
  public static boolean isNull(Tree tree) {
    return Symbols.strip(tree).getKind() == Tree.Kind.NULL_LITERAL;
  }

  /** Whether {@code argument} names the property {@code key}: by its text or by its constant. */
  public static boolean isKey(Tree argument, String key) {
    String text = text(argument);
    if (key.equals(text)) {
      return true;
    }
    VarSymbol variable = Symbols.variable(argument);
    return variable != null && variable.name.contentEquals(key);
  }

  /** Whether {@code key} is a constant whose name, if not its text, tells that it is of no time. */
  public static boolean isKeyOfNoTime(Tree key) {
    Tree bare = Symbols.strip(key);
    Name name =
        bare instanceof IdentifierTree identifier
            ? identifier.getName()
            : bare instanceof MemberSelectTree select ? select.getIdentifier() : null;
    return name != null && CONSTANT.matches(name) && !OF_TIME.isIn(name);
  }

  /** Whether the condition is the literal {@code true}. */
  public static boolean isTrue(ExpressionTree condition) {
    return Symbols.strip(condition) instanceof LiteralTree literal
        && Boolean.TRUE.equals(literal.getValue());
  }
}
