package dev.fairlead.checks.waits;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.vocabulary.Bound;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a wait that takes a time, beside the one that takes none. */
public final class TimedForms {
  private static final ImmutableSet<WaitsFor> OTHERS =
      Sets.immutableEnumSet(WaitsFor.THREAD, WaitsFor.PROCESS);

  /** How a program calls the waits of its own types. */
  private static final String[] WAITS = {"await", "wait", "join", "take", "acquire", "block"};

  /** A wait for room is none for an answer. */
  private static final NamePattern GIVES = new NamePattern("(put|transfer).*");

  private static final NamePattern TIME =
      new NamePattern("(?i).*(time|wait|millis|nanos|seconds).*");

  private final Vocabulary vocabulary;
  private final Types types;
  private final Map<MethodSymbol, Optional<MethodSymbol>> known = new HashMap<>();

  TimedForms(Vocabulary vocabulary, Context context) {
    this.vocabulary = vocabulary;
    this.types = Types.instance(context);
  }

  /** Whether a call of that name may be a wait, as far as the name says. */
  public static boolean mayWait(String name) {
    for (String wait : WAITS) {
      if (name.startsWith(wait)) {
        return true;
      }
    }
    return false;
  }

  /** The timed form of a method that waits without bound; empty for every other method. */
  Optional<MethodSymbol> of(MethodSymbol method) {
    Optional<MethodSymbol> form = known.get(method);
    if (form == null) {
      form = find(method);
      known.put(method, form);
    }
    return form;
  }

  /** Whether the method is a wait that takes a time. */
  boolean isTimed(MethodSymbol method) {
    MethodFacts facts = vocabulary.of(method);
    return !facts.blocking().isEmpty() && isBounded(facts)
        || mayWait(method.name.toString()) && takesTime(method, 0);
  }

  private Optional<MethodSymbol> find(MethodSymbol method) {
    if (!(method.owner instanceof ClassSymbol owner)
        || method.isConstructor()
        || GIVES.matches(method.name)
        || endsInTime(method)) {
      return Optional.empty();
    }
    MethodFacts facts = vocabulary.of(method);
    if (facts.known()) {
      return isWait(facts) ? modelled(method, owner, facts.blocking()) : Optional.empty();
    }
    return mayWait(method.name.toString()) ? overload(method, owner) : Optional.empty();
  }

  /** Whether a method of the models waits for others and has no bound. */
  static boolean isWait(MethodFacts facts) {
    return !Sets.intersection(facts.blocking(), OTHERS).isEmpty()
            && !isBounded(facts)
            && !facts.limits()
        || isForAnswer(facts)
        || isForMessage(facts);
  }

  /** Whether the models say that a peer has to answer, and that nothing bounds that. */
  static boolean isForAnswer(MethodFacts facts) {
    return isForPeer(facts, Phase.CALL);
  }

  /** Whether the models say that a peer has to send something, and that nothing bounds that. */
  static boolean isForMessage(MethodFacts facts) {
    return isForPeer(facts, Phase.READ);
  }

  private static boolean isForPeer(MethodFacts facts, Phase phase) {
    return facts.blocking().contains(WaitsFor.NETWORK)
        && facts.unbounded().contains(phase)
        && facts.requires().isEmpty();
  }

  /** Whether the type has another method of the same name that takes a time in addition. */
  boolean hasTimedOverload(MethodSymbol method) {
    return method.owner instanceof ClassSymbol owner && overload(method, owner).isPresent();
  }

  private static boolean isBounded(MethodFacts facts) {
    for (Bound bound : facts.bounds()) {
      if (bound.phases().contains(Phase.CALL) || bound.phases().contains(Phase.READ)) {
        return true;
      }
    }
    return false;
  }

  /** For a wait of the models: what waits for the same and has a bound, by the same name first. */
  private Optional<MethodSymbol> modelled(
      MethodSymbol method, ClassSymbol owner, ImmutableSet<WaitsFor> waits) {
    MethodSymbol nearest = null;
    for (MethodSymbol other : methods(owner)) {
      MethodFacts facts = vocabulary.of(other);
      if (facts.blocking().equals(waits)
          && isBounded(facts)
          && (other.name.equals(method.name) || other.enclClass() == method.enclClass())
          && isExtended(method, other)
          && (nearest == null || isNearer(other, nearest, method))) {
        nearest = other;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The one of the same name, the one that takes a unit too, the first by name. */
  private static boolean isNearer(MethodSymbol one, MethodSymbol other, MethodSymbol method) {
    boolean isNamesake = one.name.equals(method.name);
    if (isNamesake != other.name.equals(method.name)) {
      return isNamesake;
    }
    boolean takesTwo = one.type.getParameterTypes().size() == 2;
    if (takesTwo != (other.type.getParameterTypes().size() == 2)) {
      return takesTwo;
    }
    return one.toString().compareTo(other.toString()) < 0;
  }

  /** For a wait of the program's own: the overload with a time behind the same parameters. */
  private Optional<MethodSymbol> overload(MethodSymbol method, ClassSymbol owner) {
    MethodSymbol first = null;
    for (MethodSymbol other : methods(owner)) {
      if (other.name.equals(method.name)
          && isExtended(method, other)
          && takesTime(other, method.type.getParameterTypes().size())
          && (first == null || other.toString().compareTo(first.toString()) < 0)) {
        first = other;
      }
    }
    return Optional.ofNullable(first);
  }

  private List<MethodSymbol> methods(ClassSymbol owner) {
    List<MethodSymbol> found = new ArrayList<>();
    for (Type type : closure(owner)) {
      if (type.tsym instanceof ClassSymbol declaring && declaring.members() != null) {
        for (Symbol member : declaring.members().getSymbols()) {
          if (member instanceof MethodSymbol method
              && (method.flags() & (Flags.STATIC | Flags.PRIVATE)) == 0) {
            found.add(method);
          }
        }
      }
    }
    return found;
  }

  private List<Type> closure(ClassSymbol owner) {
    try {
      return types.closure(owner.type);
    } catch (Symbol.CompletionFailure | IllegalArgumentException unresolvedSupertype) {
      return List.of(owner.type);
    }
  }

  private boolean isExtended(MethodSymbol untimed, MethodSymbol timed) {
    List<Type> from = untimed.type.getParameterTypes();
    List<Type> to = timed.type.getParameterTypes();
    if (to.size() <= from.size() || to.size() > from.size() + 2) {
      return false;
    }
    for (int i = 0; i < from.size(); i++) {
      if (!types.isSameType(types.erasure(from.get(i)), types.erasure(to.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last argument is a time, or the unit of one. */
  private static boolean endsInTime(MethodSymbol method) {
    List<Type> parameters = method.type.getParameterTypes();
    if (parameters.isEmpty()) {
      return false;
    }
    Type last = parameters.get(parameters.size() - 1);
    return last.hasTag(TypeTag.LONG)
        || last.tsym.flatName().contentEquals("java.util.concurrent.TimeUnit")
        || takesTime(method, parameters.size() - 1);
  }

  /** Whether the parameters from {@code index} on are a time and nothing else. */
  private static boolean takesTime(MethodSymbol method, int index) {
    List<Type> parameters = method.type.getParameterTypes();
    if (parameters.size() == index + 2) {
      return parameters.get(index).isNumeric()
          && parameters
              .get(index + 1)
              .tsym
              .flatName()
              .contentEquals("java.util.concurrent.TimeUnit");
    }
    if (parameters.size() != index + 1) {
      return false;
    }
    Type last = parameters.get(index);
    return last.tsym.flatName().contentEquals("java.time.Duration")
        || last.isNumeric() && method.params != null && TIME.matches(method.params.get(index).name);
  }
}
