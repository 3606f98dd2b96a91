package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.annotations.Phase;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a walk finds: uses without a bound, clients handed out without one, uses that have one. */
final class Ledger {
  private record Entry(Tracked object, Set<Phase> phases, Tree use) {}

  private record Giver(MethodSymbol method, Entry entry) {}

  private final Set<Tree> file;
  private final Map<Tree, Entry> missing = new LinkedHashMap<>();
  private final Map<Tree, Entry> handedOut = new LinkedHashMap<>();
  private final Map<Tree, Giver> givenBack = new LinkedHashMap<>();
  private final Map<Tree, Set<Phase>> satisfied = new HashMap<>();
  private final Set<Tracked> connected = new HashSet<>();

  /** A ledger of the file that consists of the given calls. */
  Ledger(Set<Tree> file) {
    this.file = file;
  }

  /** Whether the call stands in this file. */
  boolean isHere(ExpressionTree call) {
    return file.contains(call);
  }

  /** The call that makes the object, or the last one in this file through which it is made. */
  private Tree origin(Tracked object) {
    if (file.contains(object.site()) || object.callers().isEmpty()) {
      return object.site();
    }
    for (ExpressionTree caller : object.callers().reverse()) {
      if (file.contains(caller)) {
        return caller;
      }
    }
    return object.callers().get(0);
  }

  /**
   * {@code use} goes through the phase, which {@code object} leaves without bound. If both stand in
   * other files it is their finding.
   */
  void missing(Tracked object, Phase phase, Tree use) {
    if (!file.contains(use) && !file.contains(object.site())) {
      return;
    }
    missing
        .computeIfAbsent(origin(object), site -> new Entry(object, EnumSet.of(phase), use))
        .phases()
        .add(phase);
  }

  /** The object, made in this file, goes to code that uses it with whatever bounds it has. */
  void handedOut(Tracked object, Phase phase, Tree where) {
    if (!file.contains(object.site())) {
      return;
    }
    handedOut
        .computeIfAbsent(origin(object), site -> new Entry(object, EnumSet.of(phase), where))
        .phases()
        .add(phase);
  }

  /** The object, made in this file, is what {@code method} returns to callers of its own. */
  void givenBack(Tracked object, Phase phase, ExpressionTree where, MethodSymbol method) {
    if (file.contains(object.site()) && object.callers().isEmpty()) {
      givenBack
          .computeIfAbsent(
              where,
              tree -> new Giver(method, new Entry(object, EnumSet.noneOf(Phase.class), where)))
          .entry()
          .phases()
          .add(phase);
    }
  }

  /** The object has a peer now. */
  void connected(Tracked object) {
    connected.add(object);
  }

  /** Whether the object has got a peer in code that was walked. */
  boolean isConnected(Tracked object) {
    return connected.contains(object);
  }

  /** A use of what the call makes has its bound from elsewhere, whoever came to it. */
  void satisfied(Tracked object, Phase phase) {
    satisfied.computeIfAbsent(object.site(), key -> EnumSet.noneOf(Phase.class)).add(phase);
  }

  /**
   * What is missing in this file.
   *
   * @param given says of which methods nothing can be seen of who calls them and what becomes of
   *     their results
   */
  ImmutableList<MissingBound> missing(GivenBack given) {
    ImmutableList.Builder<MissingBound> all = ImmutableList.builder();
    for (Map.Entry<Tree, Entry> one : missing.entrySet()) {
      Entry entry = one.getValue();
      all.add(
          finding(
              one.getKey(),
              entry,
              Sets.union(entry.phases(), leftOpen(handedOut.get(one.getKey())))));
    }
    for (Map.Entry<Tree, Entry> one : handedOut.entrySet()) {
      Set<Phase> phases = leftOpen(one.getValue());
      if (!missing.containsKey(one.getKey()) && !phases.isEmpty()) {
        all.add(finding(one.getKey(), one.getValue(), phases));
      }
    }
    for (Map.Entry<Tree, Giver> one : givenBack.entrySet()) {
      Entry entry = one.getValue().entry();
      Tree origin = origin(entry.object());
      if (!missing.containsKey(origin)
          && !handedOut.containsKey(origin)
          && given.isUnseen(one.getValue().method())) {
        all.add(finding(one.getKey(), entry, entry.phases()));
      }
    }
    return all.build();
  }

  /** The phases of what was handed out for which no use has a bound from elsewhere. */
  private Set<Phase> leftOpen(Entry handedOut) {
    return handedOut == null
        ? Set.of()
        : Sets.difference(
            handedOut.phases(), satisfied.getOrDefault(handedOut.object().site(), Set.of()));
  }

  private static MissingBound finding(Tree where, Entry entry, Set<Phase> phases) {
    return new MissingBound(
        where,
        Sets.immutableEnumSet(phases),
        entry.object().type(),
        entry.object().site(),
        entry.use());
  }
}
