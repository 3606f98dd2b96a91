package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.Times;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.annotations.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * What a method or constructor does to time, threads and connections.
 *
 * @param known whether anything at all is said of it
 * @param unbounded the phases that nothing bounds on the object it makes
 * @param bounds the bounds it sets on its receiver, or on the object it makes
 * @param requires the phases that must be bounded on its receiver when it is called
 * @param requiresStrictly those that only the strict profile asks for beside them
 * @param carries whether its result has its receiver's bounds
 * @param copies whether it leaves its receiver as it is
 * @param blocking what it may wait for
 * @param compensated whether a fork-join pool starts another thread meanwhile
 * @param nonBlocking whether its body must not wait
 * @param delivers whether a library calls it when a peer has done something
 * @param receives whether it hands out what peers have sent of their own accord
 * @param workers how often other threads run its body; null where none does
 * @param shipped whether its object is serialised for other processes, which run it
 * @param opens whether its result is a connection that the caller owns
 * @param accepts whether a peer decides how many such connections there are
 * @param closes whether it ends its receiver
 * @param forks how many pieces of concurrent work its calls may start; null where it starts none
 * @param pool the number of threads of the executor it makes; null where it makes none
 * @param queue how many pieces of work may wait for that executor; null where it makes none
 * @param commonPool whether that executor is the pool that the process shares
 * @param compensates whether that executor starts another thread while one waits for its tasks
 * @param holds how much a hand-over queue that it makes keeps at a time; null where it makes none
 * @param limits whether it makes its caller wait until there is room
 * @param joins whether it waits for work started before
 * @param processWide whether it changes the whole process
 * @param processWideKeys the keys for which it does; empty where for all
 * @param drains whether it sees to what a child process writes
 * @param beforeCheckpoint whether it runs before a snapshot of the process
 * @param configures whether it changes its receiver's configuration
 * @param publishes whether it makes its receiver's configuration visible to others
 * @param reverseLookup what to call instead, where the call may ask a name server for the name of
 *     its receiver; empty where there is nothing to call, null where it asks nobody
 * @param defects what the library gets wrong in it, in the version at hand
 * @param parameters what it does with each argument
 */
public record MethodFacts(
    boolean known,
    ImmutableSet<Phase> unbounded,
    ImmutableList<Bound> bounds,
    ImmutableSet<Phase> requires,
    ImmutableSet<Phase> requiresStrictly,
    boolean carries,
    boolean copies,
    ImmutableSet<WaitsFor> blocking,
    boolean compensated,
    boolean nonBlocking,
    boolean delivers,
    boolean receives,
    Times workers,
    boolean shipped,
    boolean opens,
    boolean accepts,
    boolean closes,
    Width forks,
    Width pool,
    Width queue,
    boolean commonPool,
    boolean compensates,
    Width holds,
    boolean limits,
    boolean joins,
    boolean processWide,
    ImmutableList<String> processWideKeys,
    boolean drains,
    boolean beforeCheckpoint,
    boolean configures,
    boolean publishes,
    String reverseLookup,
    ImmutableList<Defect> defects,
    ImmutableList<ParameterFacts> parameters) {

  /** Nothing is said of the method. */
  public static final MethodFacts NONE = of(List.of(), List.of());

  static MethodFacts of(List<Statement> said, List<? extends List<Statement>> saidOfParameters) {
    Statements facts = new Statements(said);
    List<Bound> bounds = new ArrayList<>(facts.bounds(-1));
    ImmutableList.Builder<ParameterFacts> parameters = ImmutableList.builder();
    boolean known = !said.isEmpty();
    for (int i = 0; i < saidOfParameters.size(); i++) {
      List<Statement> ofParameter = saidOfParameters.get(i);
      known |= !ofParameter.isEmpty();
      bounds.addAll(new Statements(ofParameter).bounds(i));
      parameters.add(ofParameter.isEmpty() ? ParameterFacts.NONE : ParameterFacts.of(ofParameter));
    }
    Statement blocking = facts.first("Blocking");
    Statement workers = facts.first("RunsOnWorkers");
    Statement forks = facts.first("Forks");
    Statement pool = facts.first("Pool");
    Statement holds = facts.first("Holds");
    Statement reverseLookup = facts.first("ReverseLookup");
    Statement processWide = facts.first("ProcessWide");
    return new MethodFacts(
        known,
        facts.phases("Unbounded"),
        ImmutableList.copyOf(bounds),
        facts.requires(),
        facts.requiresStrictly(),
        facts.has("Carries"),
        facts.has("ReturnsCopy"),
        blocking == null ? ImmutableSet.of() : waits(blocking),
        blocking != null && blocking.flag("compensated"),
        facts.has("NonBlocking"),
        facts.has("Delivers"),
        facts.has("Receives"),
        workers == null ? null : workers.constant(Times.class, "value", Times.ONCE),
        workers != null && workers.flag("serialized"),
        facts.has("Opens"),
        facts.has("Opens") && facts.first("Opens").flag("accepts"),
        facts.has("Closes"),
        forks == null ? null : forks.constant(Width.class, "value", Width.EXECUTOR),
        pool == null ? null : pool.constant(Width.class, "threads", Width.LIMITED),
        pool == null ? null : pool.constant(Width.class, "queue", Width.UNLIMITED),
        pool != null && pool.flag("common"),
        pool != null && pool.flag("compensates"),
        holds == null ? null : holds.constant(Width.class, "value", Width.LIMITED),
        facts.has("Limits"),
        facts.has("Joins"),
        processWide != null,
        processWide == null ? ImmutableList.of() : ImmutableList.copyOf(processWide.list("keys")),
        facts.has("Drains"),
        facts.has("BeforeCheckpoint"),
        facts.has("Configures"),
        facts.has("Publishes"),
        reverseLookup == null ? null : String.join("", reverseLookup.list("instead")),
        facts.defects(),
        parameters.build());
  }

  private static ImmutableSet<WaitsFor> waits(Statement blocking) {
    ImmutableSet<WaitsFor> given = blocking.constants(WaitsFor.class, "value");
    return given.isEmpty() ? ImmutableSet.of(WaitsFor.NETWORK) : given;
  }

  /** What is said of the argument at {@code index}, the last parameter standing for all varargs. */
  public ParameterFacts parameter(int index) {
    if (parameters.isEmpty()) {
      return ParameterFacts.NONE;
    }
    return parameters.get(Math.min(index, parameters.size() - 1));
  }
}
