package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.TypeFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What is noted of objects that go out of the walk's sight, with the bounds that they have then.
 */
final class Exposure {
  private static final ImmutableSet<Phase> OF_SETTINGS =
      Sets.immutableEnumSet(Phase.CONNECT, Phase.ACQUIRE, Phase.READ);

  private final Vocabulary vocabulary;
  private final GivenBack given;
  private final Ledger ledger;

  Exposure(Vocabulary vocabulary, GivenBack given, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.given = given;
    this.ledger = ledger;
  }

  /** The value goes to code that cannot be seen and may do anything with it. */
  void handOut(Value value, Tree where, FlowState state) {
    expose(value, where, state);
    for (Tracked object : value.objects()) {
      if (!vocabulary.of(object.type()).settled()) {
        state.set(object, state.standing(object).escape());
      }
    }
  }

  /** The value goes to code that may use it; what is settled is used as it is. */
  void expose(Value value, Tree where, FlowState state) {
    for (Tracked object : value.objects()) {
      TypeFacts type = vocabulary.of(object.type());
      Set<Phase> open = type.settled() ? open(object, state) : Set.of();
      for (Phase phase : open) {
        ledger.handedOut(Requirement.culprit(object, phase, state, vocabulary), phase, where);
      }
      if (type.sharing() != null) {
        for (Phase phase : Sets.difference(OF_SETTINGS, open)) {
          satisfy(object, phase, state, new HashSet<>());
        }
      }
    }
  }

  /** The phases that are expected of the object and that it leaves without bound. */
  private Set<Phase> open(Tracked object, FlowState state) {
    Set<Phase> open = EnumSet.noneOf(Phase.class);
    for (Phase phase : expected(object, state)) {
      if (state.certainty(object, phase) == Certainty.NO) {
        open.add(phase);
      }
    }
    return open;
  }

  /** The client is bounded in a phase which some of the settings that it was given leave open. */
  private void satisfy(Tracked client, Phase phase, FlowState state, Set<Tracked> seen) {
    if (!seen.add(client)) {
      return;
    }
    for (Carried carried : state.standing(client).carried()) {
      for (Tracked settings : carried.value().objects()) {
        if (state.stated(settings, phase) == Certainty.NO) {
          ledger.satisfied(Requirement.culprit(settings, phase, state, vocabulary), phase);
        } else {
          satisfy(settings, phase, state, seen);
        }
      }
    }
  }

  /** The value goes to whoever calls the method. */
  void giveBack(Value value, MethodSymbol method, ExpressionTree where, FlowState state) {
    if (method == null
        || value.unknown()
        || !(Symbols.strip(where) instanceof ExpressionTree use)) {
      return;
    }
    for (Tracked object : value.objects()) {
      if (given.isToBeConnected(object.type()) && !ledger.isConnected(object)) {
        continue;
      }
      for (Tracked client : given.clientsIn(object, state)) {
        for (Phase phase : vocabulary.needs(client.type())) {
          if (state.certainty(object, phase) == Certainty.NO) {
            ledger.givenBack(client, phase, use, method);
          }
        }
      }
      if (given.isKept(object, where)) {
        continue;
      }
      for (Phase phase : given.owed(object.type(), method)) {
        if (state.certainty(object, phase) == Certainty.NO
            && Requirement.culprit(object, phase, state, vocabulary).equals(object)) {
          ledger.givenBack(object, phase, use, method);
        }
      }
    }
  }

  /** A pool of connections is used by clients, and they may bound what it does not. */
  private Set<Phase> expected(Tracked object, FlowState state) {
    Set<Phase> needed = vocabulary.needs(object.type());
    boolean isPool = needed.isEmpty() && vocabulary.of(object.type()).sharing() != null;
    return needed.isEmpty() && !isPool ? settings(object, state) : needed;
  }

  /** The phases that a set of settings is about, if it sets one of them. */
  private static Set<Phase> settings(Tracked object, FlowState state) {
    Set<Phase> open = EnumSet.noneOf(Phase.class);
    boolean any = false;
    for (Phase phase : OF_SETTINGS) {
      Certainty certainty = state.stated(object, phase);
      any |= certainty == Certainty.YES;
      if (certainty == Certainty.NO) {
        open.add(phase);
      }
    }
    return any ? open : Set.of();
  }

  /** The settings go to a builder of clients, which do without a bound for some phases. */
  void leaveToClient(ExpressionTree builder, Value settings, FlowState state) {
    Set<Phase> needed = builder == null ? null : given.neededOfClient(Symbols.type(builder));
    if (needed != null) {
      for (Tracked object : settings.objects()) {
        for (Phase phase : Sets.difference(OF_SETTINGS, needed)) {
          ledger.satisfied(Requirement.culprit(object, phase, state, vocabulary), phase);
        }
      }
    }
  }
}
