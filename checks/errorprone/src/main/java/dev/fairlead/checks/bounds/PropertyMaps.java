package dev.fairlead.checks.bounds;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Bound;
import dev.fairlead.checks.vocabulary.MethodFacts;
import java.util.List;
import java.util.Set;

/** Maps and properties that a program fills with settings. */
final class PropertyMaps {
  private static final Set<String> MAPS =
      Set.of(
          "java.util.Hashtable",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.Properties",
          "java.util.TreeMap",
          "java.util.concurrent.ConcurrentHashMap");
  private static final Set<String> READERS =
      Set.of("get", "getProperty", "containsKey", "isEmpty", "size", "entrySet", "keySet");

  private static final NamePattern TIME = new NamePattern("(?i)time_?out|deadline");

  private final boolean followed;

  /**
   * Maps that are followed if {@code followed}: code that makes a connection from one is in reach.
   */
  PropertyMaps(boolean followed) {
    this.followed = followed;
  }

  /** Whether any map is followed. */
  boolean areFollowed() {
    return followed;
  }

  /** Whether the method or constructor takes bounds from a map. */
  static boolean areReadBy(MethodFacts facts) {
    for (Bound bound : facts.bounds()) {
      if (!bound.keys().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the type is that of a map that is followed. */
  boolean isFollowed(Type type) {
    return followed && isMap(type);
  }

  /** Whether the type is that of a map of properties. */
  static boolean isMap(Type type) {
    return type != null && type.tsym != null && MAPS.contains(type.tsym.flatName().toString());
  }

  /**
   * Whether the call makes an empty map, or takes the properties of the process, where nobody looks
   * for bounds.
   */
  boolean isNew(ExpressionTree call) {
    return followed && (isEmptyMap(call) || isOfProcess(Symbols.called(call)));
  }

  private static boolean isOfProcess(MethodSymbol method) {
    return method != null
        && method.name.contentEquals("getProperties")
        && method.owner.getQualifiedName().contentEquals("java.lang.System");
  }

  private static boolean isEmptyMap(ExpressionTree call) {
    return call instanceof NewClassTree creation
        && creation.getClassBody() == null
        && isMap(Symbols.type(creation))
        && creation.getArguments().stream().allMatch(a -> Constants.number(a) != null);
  }

  /** Applies a call on a map; false where the receiver is none. */
  static boolean change(ExpressionTree call, Value receiver, FlowState state) {
    boolean any = false;
    for (Tracked map : receiver.objects()) {
      if (isMap(map.type()) && call instanceof MethodInvocationTree invocation) {
        any = true;
        state.set(map, changed(invocation, state.standing(map)));
      }
    }
    return any;
  }

  /**
   * Whether the call changes the properties of an object under a key that may be that of a time.
   */
  static boolean maySetTime(ExpressionTree call) {
    if (!(call instanceof MethodInvocationTree invocation)
        || !isMapOrView(Symbols.type(Symbols.receiver(call)))) {
      return false;
    }
    List<? extends ExpressionTree> arguments = invocation.getArguments();
    if (arguments.size() != 2) {
      return true;
    }
    String key = Constants.text(arguments.get(0));
    return key == null ? !Constants.isKeyOfNoTime(arguments.get(0)) : TIME.isIn(key);
  }

  private static boolean isMapOrView(Type type) {
    return isMap(type) || type != null && type.tsym.flatName().contentEquals("java.util.Map");
  }

  private static Standing changed(MethodInvocationTree call, Standing standing) {
    String name = Symbols.calledName(call);
    if (READERS.contains(name)) {
      return standing;
    }
    boolean sets = Set.of("put", "setProperty", "putIfAbsent").contains(name);
    if (!sets || call.getArguments().size() != 2) {
      return standing.escape();
    }
    ExpressionTree key = call.getArguments().get(0);
    String text = Constants.text(key);
    if (text == null) {
      return Constants.isKeyOfNoTime(key) ? standing : standing.escape();
    }
    String value = Constants.text(call.getArguments().get(1));
    Standing keyed = standing.withKey(text);
    return value == null ? keyed : keyed.withKey(text + "=" + value);
  }
}
