package dev.fairlead.checks.bounds;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Phase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the walk knows at one point: the variables' values and the objects' standing. */
final class FlowState {
  private final Map<VarSymbol, Value> variables;
  private final Map<Tracked, Standing> standings;
  private boolean reachable;

  FlowState() {
    this(new HashMap<>(), new HashMap<>(), true);
  }

  private FlowState(
      Map<VarSymbol, Value> variables, Map<Tracked, Standing> standings, boolean reachable) {
    this.variables = variables;
    this.standings = standings;
    this.reachable = reachable;
  }

  FlowState copy() {
    return new FlowState(new HashMap<>(variables), new HashMap<>(standings), reachable);
  }

  boolean isReachable() {
    return reachable;
  }

  /** The code that follows is not reached from here. */
  void leave() {
    reachable = false;
  }

  /** The variable's value; null where nothing was assigned on the way. */
  Value value(VarSymbol variable) {
    return variables.get(variable);
  }

  void assign(VarSymbol variable, Value value) {
    variables.put(variable, value);
  }

  Map<Tracked, Standing> standings() {
    return standings;
  }

  Standing standing(Tracked object) {
    return standings.getOrDefault(object, Standing.NEW);
  }

  void set(Tracked object, Standing standing) {
    standings.put(object, standing);
  }

  /** The state where this path and another meet. */
  void join(FlowState other) {
    if (!other.reachable) {
      return;
    }
    if (!reachable) {
      variables.clear();
      variables.putAll(other.variables);
      standings.clear();
      standings.putAll(other.standings);
      reachable = true;
      return;
    }
    other.variables.forEach((variable, value) -> variables.merge(variable, value, Value::or));
    other.standings.forEach(
        (object, standing) -> standings.merge(object, standing, Standing::join));
  }

  /** Takes over what code that runs at some other time does to the objects known here. */
  void absorb(FlowState other) {
    other.standings.forEach(
        (object, standing) -> standings.merge(object, standing, Standing::strengthen));
  }

  /** Whether the phase is bounded on the object itself or on one whose bounds it carries. */
  Certainty certainty(Tracked object, Phase phase) {
    return certainty(object, phase, new HashSet<>());
  }

  private Certainty certainty(Tracked object, Phase phase, Set<Tracked> seen) {
    if (!seen.add(object)) {
      return Certainty.NO;
    }
    Standing standing = standing(object);
    Certainty best = null;
    for (Value value : standing.carried()) {
      Certainty carried = certainty(value, phase, seen);
      best = best == null ? carried : best.or(carried);
    }
    Certainty own = standing.own().get(phase);
    if (best == null) {
      best = own == null ? Certainty.YES : own;
    } else if (own != null && own != Certainty.NO) {
      best = best.or(own);
    }
    return standing.escaped() ? best.or(Certainty.UNKNOWN) : best;
  }

  /** The worst of what the value may be. */
  Certainty certainty(Value value, Phase phase, Set<Tracked> seen) {
    Certainty worst = value.unknown() ? Certainty.UNKNOWN : Certainty.YES;
    for (Tracked object : value.objects()) {
      Certainty one = certainty(object, phase, new HashSet<>(seen));
      worst = worst.compareTo(one) >= 0 ? worst : one;
    }
    return worst;
  }
}
