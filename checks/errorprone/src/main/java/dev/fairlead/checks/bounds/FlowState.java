package dev.fairlead.checks.bounds;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Phase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the walk knows at one point: the variables' values and the objects' standing.
 *
 * <p>Copies share what neither has changed since.
 */
final class FlowState {
  private Map<VarSymbol, Value> variables;
  private Map<Tracked, Standing> standings;
  private boolean variablesShared;
  private boolean standingsShared;
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
    FlowState copy = new FlowState(variables, standings, reachable);
    copy.share();
    share();
    return copy;
  }

  private void share() {
    variablesShared = true;
    standingsShared = true;
  }

  private Map<VarSymbol, Value> ownVariables() {
    if (variablesShared) {
      variables = new HashMap<>(variables);
      variablesShared = false;
    }
    return variables;
  }

  private Map<Tracked, Standing> ownStandings() {
    if (standingsShared) {
      standings = new HashMap<>(standings);
      standingsShared = false;
    }
    return standings;
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
    if (!value.equals(variables.get(variable))) {
      ownVariables().put(variable, value);
    }
  }

  /** What is known of the objects; not to be changed. */
  Map<Tracked, Standing> standings() {
    return standings;
  }

  Standing standing(Tracked object) {
    return standings.getOrDefault(object, Standing.NEW);
  }

  void set(Tracked object, Standing standing) {
    ownStandings().put(object, standing);
  }

  /** The state where this path and all the others meet. */
  void joinAll(List<FlowState> others) {
    for (FlowState other : others) {
      join(other);
    }
  }

  /** The state where this path and another meet. */
  void join(FlowState other) {
    if (!other.reachable) {
      return;
    }
    if (!reachable) {
      variables = other.variables;
      standings = other.standings;
      share();
      other.share();
      reachable = true;
      return;
    }
    if (other.variables != variables) {
      Map<VarSymbol, Value> joined = ownVariables();
      for (Map.Entry<VarSymbol, Value> there : other.variables.entrySet()) {
        Value here = joined.get(there.getKey());
        joined.put(there.getKey(), here == null ? there.getValue() : here.or(there.getValue()));
      }
    }
    if (other.standings != standings) {
      Map<Tracked, Standing> joined = ownStandings();
      for (Map.Entry<Tracked, Standing> there : other.standings.entrySet()) {
        Standing here = joined.get(there.getKey());
        joined.put(there.getKey(), here == null ? there.getValue() : here.join(there.getValue()));
      }
    }
  }

  /** Takes over what code that runs at some other time does to the objects known here. */
  void absorb(FlowState other) {
    if (other.standings != standings) {
      Map<Tracked, Standing> absorbed = ownStandings();
      for (Map.Entry<Tracked, Standing> there : other.standings.entrySet()) {
        Standing here = absorbed.get(there.getKey());
        absorbed.put(
            there.getKey(), here == null ? there.getValue() : here.strengthen(there.getValue()));
      }
    }
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
    return best != null && standing.mayBeBounded(phase) ? best.or(Certainty.UNKNOWN) : best;
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
