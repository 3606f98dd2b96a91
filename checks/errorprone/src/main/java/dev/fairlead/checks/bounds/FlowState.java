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
    Certainty known = stated(object, phase);
    return known == null ? Certainty.YES : known;
  }

  /** The same; null where neither the object nor one that it carries says anything of the phase. */
  Certainty stated(Tracked object, Phase phase) {
    return certainty(object, phase, new HashSet<>());
  }

  /** Null where neither the object nor one that it carries says anything of the phase. */
  private Certainty certainty(Tracked object, Phase phase, Set<Tracked> seen) {
    if (!seen.add(object)) {
      return null;
    }
    Standing standing = standing(object);
    Certainty carried = null;
    for (Carried taken : standing.carried()) {
      if (!taken.concerns(phase)) {
        continue;
      }
      Value value = taken.value();
      Certainty one = value.unknown() ? Certainty.UNKNOWN : certainty(value, phase, seen);
      carried = carried == null ? one : one == null ? carried : carried.or(one);
    }
    Certainty own = standing.own().get(phase);
    Certainty best = carried == null ? own : own == null ? carried : carried.or(own);
    return best != null && standing.escaped() ? best.or(Certainty.UNKNOWN) : best;
  }

  /** The worst of what the value may be; null where nothing is said of the phase. */
  private Certainty certainty(Value value, Phase phase, Set<Tracked> seen) {
    Certainty worst = value.unknown() ? Certainty.UNKNOWN : null;
    for (Tracked object : value.objects()) {
      Certainty one = certainty(object, phase, new HashSet<>(seen));
      worst = worst == null || one != null && worst.compareTo(one) < 0 ? one : worst;
    }
    return worst;
  }

  /** The worst of what the value may be. */
  Certainty certainty(Value value, Phase phase) {
    Certainty known = certainty(value, phase, new HashSet<>());
    return known == null ? Certainty.YES : known;
  }
}
