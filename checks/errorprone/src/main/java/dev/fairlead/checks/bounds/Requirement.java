package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One call that goes through phases, any of whose participants may bound them. */
final class Requirement {
  private final Vocabulary vocabulary;
  private final SourceFile file;
  private final Ledger ledger;
  private final ExpressionTree use;
  private final FlowState state;
  private final Map<Phase, List<Value>> participants = new EnumMap<>(Phase.class);

  Requirement(SourceFile file, Ledger ledger, ExpressionTree use, FlowState state) {
    this.vocabulary = file.vocabulary();
    this.file = file;
    this.ledger = ledger;
    this.use = use;
    this.state = state;
  }

  /** {@code participant} is one that may bound the phase. */
  void add(Phase phase, Value participant) {
    List<Value> known = participants.get(phase);
    if (known == null) {
      known = new ArrayList<>();
      participants.put(phase, known);
    }
    known.add(participant);
  }

  void check() {
    Value call = participants.containsKey(Phase.CALL) ? culprits(Phase.CALL) : Value.NULL;
    for (Map.Entry<Phase, List<Value>> entry : participants.entrySet()) {
      Phase phase = entry.getKey();
      Certainty best = best(phase);
      if (best == Certainty.NO) {
        boolean mendedWithCall =
            phase != Phase.CALL && !call.objects().isEmpty() && entry.getValue().contains(call);
        if (!mendedWithCall) {
          for (Tracked object : culprits(phase).objects()) {
            if (state.certainty(object, phase) == Certainty.NO) {
              blame(culprit(object, phase, state, vocabulary), phase);
            }
          }
        }
      } else {
        leaveToOthers(phase, best, entry.getValue());
      }
    }
  }

  /** What is neither a connection nor can be given a bound is no place to point at; its use is. */
  private void blame(Tracked culprit, Phase phase) {
    Type type = culprit.type();
    boolean mendable =
        type == null
            || vocabulary.of(type).settled()
            || vocabulary.boundingMethods().setter(type, phase).isPresent()
            || vocabulary.boundingMethods().isMadeFromKeys(type, phase)
            || vocabulary.of(type).sharing() != null && !isForUseToBound(culprit, phase)
            || !ledger.isHere(use);
    ledger.missing(mendable ? culprit : new Tracked(use, ImmutableList.of(), type), phase, use);
  }

  /** Whether neither a form of what makes the object nor a property of it bounds the phase. */
  private boolean isForUseToBound(Tracked object, Phase phase) {
    MethodSymbol maker = Symbols.called(object.site());
    return phase == Phase.CONNECT
        && maker != null
        && !vocabulary.boundingMethods().isBoundedByForm(maker, phase)
        && !vocabulary.boundingMethods().isBoundedByKey(object.type(), phase);
  }

  /**
   * Whether the address may also be one that some other call finds: it is mostly that of a file.
   */
  private boolean mayBeLocal() {
    return mayBeLocal(Symbols.receiver(use));
  }

  private boolean mayBeLocal(ExpressionTree address) {
    for (ExpressionTree made :
        address == null ? List.<ExpressionTree>of() : file.origins().of(address)) {
      MethodFacts facts = vocabulary.of(Symbols.called(made));
      boolean isFound =
          facts.carries() ? mayBeLocal(Symbols.receiver(made)) : facts.unbounded().isEmpty();
      if (made instanceof MethodInvocationTree && isFound) {
        return true;
      }
    }
    return false;
  }

  private Certainty best(Phase phase) {
    Certainty best = Certainty.NO;
    for (Value participant : participants.get(phase)) {
      best = best.or(certainty(participant, phase));
    }
    return best;
  }

  private Certainty certainty(Value value, Phase phase) {
    return value.objects().isEmpty()
            || value.unknown() && areAddresses(value, phase) && mayBeLocal()
        ? Certainty.UNKNOWN
        : state.certainty(value, phase);
  }

  /**
   * Whether the value is where something is to be had, rather than what gets it: if it may come
   * from somewhere else too, it is mostly a file.
   */
  private boolean areAddresses(Value value, Phase phase) {
    for (Tracked object : value.objects()) {
      Type type = object.type();
      if (type == null
          || vocabulary.of(type).sharing() != null
          || vocabulary.of(type).settled()
          || vocabulary.boundingMethods().setter(type, phase).isPresent()
          || !vocabulary.needs(type).contains(phase)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The participant to blame if none bounds the phase: one that was given settings of its own,
   * which replace those of the others, else the first.
   */
  private Value culprits(Phase phase) {
    List<Value> values = participants.get(phase);
    if (best(phase) != Certainty.NO) {
      return Value.NULL;
    }
    for (Value value : values.subList(1, values.size())) {
      if (value.objects().stream().anyMatch(o -> !culprit(o, phase, state, vocabulary).equals(o))) {
        return value;
      }
    }
    return values.get(0);
  }

  /** Notes clients that have no bound of their own: somebody else bounds the call, or may. */
  private void leaveToOthers(Phase phase, Certainty best, List<Value> values) {
    for (Value value : values) {
      for (Tracked object : value.objects()) {
        if (state.certainty(object, phase) == Certainty.NO) {
          Tracked culprit = culprit(object, phase, state, vocabulary);
          if (best != Certainty.UNKNOWN) {
            ledger.satisfied(culprit, phase);
          } else if (vocabulary.of(object.type()).settled()) {
            ledger.handedOut(culprit, phase, use);
          }
        }
      }
    }
  }

  /** The object on which a bound would have to be set for {@code object} to have it. */
  static Tracked culprit(Tracked object, Phase phase, FlowState state, Vocabulary vocabulary) {
    return culprit(object, phase, state, vocabulary, new HashSet<>());
  }

  private static Tracked culprit(
      Tracked object, Phase phase, FlowState state, Vocabulary vocabulary, HashSet<Tracked> seen) {
    boolean ownBusiness = state.standing(object).own().get(phase) == Certainty.NO;
    if (seen.add(object)) {
      for (Carried carried : state.standing(object).carried()) {
        Set<Tracked> sources = carried.concerns(phase) ? carried.value().objects() : Set.of();
        for (Tracked source : sources) {
          boolean settings = vocabulary.of(source.type()).sharing() == null;
          if (state.stated(source, phase) == Certainty.NO && (settings || !ownBusiness)) {
            Tracked culprit = culprit(source, phase, state, vocabulary, seen);
            if (vocabulary.boundingMethods().setter(culprit.type(), phase).isPresent()
                || vocabulary.boundingMethods().isMadeFromKeys(culprit.type(), phase)
                || vocabulary.of(culprit.type()).sharing() != null) {
              return culprit;
            }
          }
        }
      }
    }
    return object;
  }
}
