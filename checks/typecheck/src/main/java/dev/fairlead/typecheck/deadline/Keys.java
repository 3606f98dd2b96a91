package dev.fairlead.typecheck.deadline;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/** The keys of properties, as the source writes them. */
final class Keys {
  /** In front of a key among the accumulated strings, where no phase has it. */
  private static final String MARK = "=";

  private static final Set<String> PUTS = Set.of("put", "putIfAbsent", "setProperty");

  private Keys() {}

  /** The marked key that a call puts into its receiver; empty if it is no such call. */
  static Set<String> put(MethodInvocationTree call) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    String name = TreeUtils.elementFromUse(call).getSimpleName().toString();
    return arguments.size() == 2 && PUTS.contains(name) && !isNothing(arguments.get(1))
        ? marked(arguments.get(0))
        : Set.of();
  }

  /** The marked keys of a map that a call such as {@code Map.of} makes. */
  static Set<String> made(MethodInvocationTree call) {
    Element method = TreeUtils.elementFromUse(call);
    List<? extends ExpressionTree> arguments = call.getArguments();
    Set<String> keys = new LinkedHashSet<>();
    if (method.toString().startsWith("<") || method.getSimpleName().contentEquals("of")) {
      boolean ofMap = method.getEnclosingElement().toString().equals("java.util.Map");
      for (int i = 0; ofMap && i + 1 < arguments.size(); i += 2) {
        if (!isNothing(arguments.get(i + 1))) {
          keys.addAll(marked(arguments.get(i)));
        }
      }
    }
    return keys;
  }

  /** Whether the argument is one of the keys. */
  static boolean isAny(List<String> keys, ExpressionTree argument) {
    return marked(argument).stream().anyMatch(key -> keys.contains(key.substring(1)));
  }

  /** Whether a text with one of the keys, or a map that has one, is given. */
  static boolean holdsAny(List<String> keys, ExpressionTree argument, Set<String> accumulated) {
    return keys.stream()
        .anyMatch(key -> accumulated.contains(MARK + key) || mentions(argument, key));
  }

  private static boolean mentions(ExpressionTree text, String key) {
    ExpressionTree bare = TreeUtils.withoutParens(text);
    if (TimeGiven.constant(bare) instanceof String constant) {
      return constant.contains(key);
    }
    return bare instanceof BinaryTree both
        && (mentions(both.getLeftOperand(), key) || mentions(both.getRightOperand(), key));
  }

  private static Set<String> marked(ExpressionTree key) {
    Set<String> names = new LinkedHashSet<>();
    if (TimeGiven.constant(key) instanceof String text) {
      names.add(MARK + text);
    }
    Element named = TreeUtils.elementFromTree(TreeUtils.withoutParens(key));
    if (named instanceof VariableElement) {
      names.add(MARK + named.getSimpleName());
    }
    return names;
  }

  private static boolean isNothing(ExpressionTree value) {
    Object constant = TimeGiven.constant(value);
    return constant != null && Set.of("0", "-1", "").contains(constant.toString());
  }
}
