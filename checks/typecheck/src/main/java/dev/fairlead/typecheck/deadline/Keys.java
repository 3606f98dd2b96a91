package dev.fairlead.typecheck.deadline;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.fairlead.typecheck.vocabulary.Branches;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/** The keys of properties, as the source writes them. */
final class Keys {
  /** In front of a key among the accumulated strings, where no phase has it. */
  private static final String MARK = "=";

  /** The same where the value is no text. */
  private static final String MARK_OF_OBJECT = "~";

  private static final Pattern NONE = Pattern.compile("|(0+|-\\d+)([^\\d.].*)?");
  private static final Set<String> PUTS = Set.of("put", "putIfAbsent", "setProperty");

  private Keys() {}

  /** The marked key that a call puts into its receiver; empty if it is no such call. */
  static Set<String> put(MethodInvocationTree call) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    String name = TreeUtils.elementFromUse(call).getSimpleName().toString();
    return arguments.size() == 2 && PUTS.contains(name)
        ? marked(arguments.get(0), arguments.get(1))
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
        keys.addAll(marked(arguments.get(i), arguments.get(i + 1)));
      }
    }
    return keys;
  }

  /** Whether the argument is one of the keys. */
  static boolean isAny(List<String> keys, ExpressionTree argument) {
    return names(argument).stream().anyMatch(keys::contains);
  }

  /** Whether a text with one of the keys, or a map that has one, is given. */
  static boolean holdsAny(Bound bound, ExpressionTree argument, Set<String> accumulated) {
    return bound.keys().stream()
        .anyMatch(
            key ->
                accumulated.contains(MARK + key)
                    || !bound.asText() && accumulated.contains(MARK_OF_OBJECT + key)
                    || Branches.of(argument).stream()
                        .allMatch(text -> new KeyedText(text).has(key, bound.marker())));
  }

  private static Set<String> marked(ExpressionTree key, ExpressionTree value) {
    Set<String> marked = new LinkedHashSet<>();
    if (Branches.of(value).stream().noneMatch(Keys::isNothing)) {
      String mark = TreeUtils.typeOf(value).toString().endsWith("String") ? MARK : MARK_OF_OBJECT;
      names(key).forEach(name -> marked.add(mark + name));
    }
    return marked;
  }

  /** The text of a key, and the name of the constant that it is. */
  private static Set<String> names(ExpressionTree key) {
    Set<String> names = new LinkedHashSet<>();
    if (TimeGiven.constant(key) instanceof String text) {
      names.add(text);
    }
    Element named = TreeUtils.elementFromTree(TreeUtils.withoutParens(key));
    if (named instanceof VariableElement && named.getModifiers().contains(Modifier.STATIC)) {
      names.add(named.getSimpleName().toString());
    }
    return names;
  }

  private static boolean isNothing(ExpressionTree value) {
    return TimeGiven.isNone(value)
        || TimeGiven.constant(value) instanceof String text && isNoTime(text);
  }

  /** Whether the text of a time is one of none. */
  static boolean isNoTime(String text) {
    return NONE.matcher(text).matches();
  }
}
