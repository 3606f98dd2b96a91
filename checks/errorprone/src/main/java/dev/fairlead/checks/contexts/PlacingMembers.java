package dev.fairlead.checks.contexts;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.Hint;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.Subjects;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.Map;
import java.util.Set;

/**
 * The members of one source file in which something may say where code runs; the others need not be
 * scanned for it.
 */
final class PlacingMembers {
  private static final ImmutableSet<String> NON_BLOCKING = ImmutableSet.of("NonBlocking");

  private final Subjects subjects;
  private final Vocabulary vocabulary;
  private final LoopParameters loops;
  private final Map<VarSymbol, ExpressionTree> held;
  private final Set<MethodFacts> placing = Sets.newIdentityHashSet();
  private final Set<Tree> found = Sets.newIdentityHashSet();
  private boolean streamsInParallel;
  private boolean mayBeCallbacks;

  private PlacingMembers(SourceFile file) {
    this.subjects = file.subjects();
    this.vocabulary = file.vocabulary();
    this.loops = file.shared(LoopParameters.SHARED);
    this.held = subjects.functionsHeld();
  }

  static Set<Tree> of(SourceFile file) {
    return new PlacingMembers(file).find();
  }

  private Set<Tree> find() {
    found.addAll(subjects.synchronizing());
    subjects.addMembersWithFunction(type -> vocabulary.ofFunction(type).nonBlocking(), found);
    declarations();
    calls();
    return found;
  }

  private void declarations() {
    mayBeCallbacks = subjects.declares(type -> vocabulary.maySayOfMethods(type, NON_BLOCKING));
    for (Tree member : subjects.members()) {
      if (member instanceof MethodTree method && placesItself(method)) {
        found.add(member);
      }
    }
    for (Map.Entry<MethodTree, Tree> inner : subjects.innerMethods().entrySet()) {
      if (placesItself(inner.getKey())) {
        found.add(inner.getValue());
      }
    }
  }

  private boolean placesItself(MethodTree declaration) {
    MethodSymbol method = Symbols.declared(declaration);
    return method != null
        && (mayBeCallbacks && vocabulary.of(method).nonBlocking()
            || (method.flags() & Flags.SYNCHRONIZED) != 0
            || promises(method, vocabulary));
  }

  /** Whether callers on event loops expect the method to return at once. */
  static boolean promises(MethodSymbol method, Vocabulary vocabulary) {
    return vocabulary.of(method.getReturnType()).asynchronous();
  }

  private void calls() {
    for (MethodFacts facts : subjects.known()) {
      streamsInParallel |= facts.commonPool();
      if (mayPlace(facts)) {
        placing.add(facts);
      }
    }
    boolean completing = subjects.callsUnknown(Hint.COMPLETES_ON_LOOP);
    if (placing.isEmpty() && !completing && !subjects.givesFunctions()) {
      return;
    }
    for (SourceCall call : subjects.calls()) {
      if (call.method() != null
          && !found.contains(call.member())
          && (places(call)
              || completing
                  && !call.facts().known()
                  && vocabulary.completesOnLoop(call.method()))) {
        found.add(call.member());
      }
    }
  }

  /** Whether a call of the method may say where some code runs. */
  private static boolean mayPlace(MethodFacts facts) {
    if (alwaysPlaces(facts) || facts.forks() != null) {
      return true;
    }
    for (ParameterFacts parameter : facts.parameters()) {
      if (alwaysPlaces(parameter) || parameter.runsHere()) {
        return true;
      }
    }
    return false;
  }

  private static boolean alwaysPlaces(MethodFacts facts) {
    return facts.commonPool() || facts.blocking().contains(WaitsFor.LOCK);
  }

  private static boolean alwaysPlaces(ParameterFacts parameter) {
    return parameter.nonBlocking()
        || parameter.workers() != null
        || parameter.commonPool()
        || parameter.locked();
  }

  private boolean places(SourceCall call) {
    return placing.contains(call.facts()) && placesByFacts(call)
        || subjects.givesFunctions() && placesFunction(call);
  }

  private boolean placesByFacts(SourceCall call) {
    MethodFacts facts = call.facts();
    if (alwaysPlaces(facts) || facts.forks() != null && vocabulary.completesOnLoop(call.method())) {
      return true;
    }
    for (ParameterFacts parameter : facts.parameters()) {
      if (alwaysPlaces(parameter) || parameter.runsHere() && mayRunElsewhere(call)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what the callee itself runs may run in parallel or under a lock of the receiver. */
  private boolean mayRunElsewhere(SourceCall call) {
    ExpressionTree receiver = Symbols.receiver(call.tree());
    return receiver != null && (streamsInParallel || Symbols.variable(receiver) != null);
  }

  /** Whether a loop runs a function that the call is given. */
  private boolean placesFunction(SourceCall call) {
    for (ExpressionTree argument : call.arguments()) {
      if (LoopParameters.function(argument, held) != null) {
        return isOfStageOnLoop(call) || !call.facts().known() && loops.areUsedBy(call, held);
      }
    }
    return false;
  }

  private boolean isOfStageOnLoop(SourceCall call) {
    ExpressionTree receiver = Symbols.receiver(call.tree());
    return receiver != null && vocabulary.of(Symbols.type(receiver)).completedOnLoop();
  }
}
