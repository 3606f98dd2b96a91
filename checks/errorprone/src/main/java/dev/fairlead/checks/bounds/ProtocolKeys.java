package dev.fairlead.checks.bounds;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.vocabulary.Bound;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Property keys that hold for one protocol only: what bounds {@code mail.smtp} leaves a connection
 * by {@code smtps} as it was.
 */
final class ProtocolKeys {
  private static final Pattern KEY = Pattern.compile("\\w+\\.(\\w+)\\.\\w+");

  private ProtocolKeys() {}

  /** Notes on the object that {@code bound} makes of a map by which of its keys that was. */
  static void note(Value bounded, Bound bound, List<Value> arguments, FlowState state) {
    if (bound.keys().size() < 2 || bound.parameter() < 0) {
      return;
    }
    for (Tracked map : arguments.get(bound.parameter()).objects()) {
      for (String key : state.standing(map).keys()) {
        if (bound.keys().contains(key) && KEY.matcher(key).matches()) {
          for (Tracked object : bounded.objects()) {
            state.set(object, state.standing(object).withKey(key));
          }
        }
      }
    }
  }

  /**
   * The phases that are bounded on {@code receiver}, but not for the protocol that the call names.
   */
  static Set<Phase> ofOthers(ExpressionTree call, Value receiver, FlowState state) {
    Set<Phase> others = EnumSet.noneOf(Phase.class);
    String protocol = protocol(call);
    if (protocol == null) {
      return others;
    }
    for (Tracked object : receiver.objects()) {
      Set<String> keys = state.standing(object).keys();
      if (!keys.isEmpty()
          && !PropertyMaps.isMap(object.type())
          && keys.stream().noneMatch(key -> isOf(protocol, key))) {
        others.addAll(state.standing(object).own().keySet());
      }
    }
    return others;
  }

  private static String protocol(ExpressionTree call) {
    return call instanceof MethodInvocationTree invocation && invocation.getArguments().size() == 1
        ? Constants.text(invocation.getArguments().get(0))
        : null;
  }

  private static boolean isOf(String protocol, String key) {
    Matcher parts = KEY.matcher(key);
    return parts.matches() && parts.group(1).equals(protocol);
  }
}
