package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableSet;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.Times;
import java.util.List;

/**
 * What an API does with one argument.
 *
 * @param requires the phases that must be bounded on it
 * @param requiresStrictly those that only the strict profile asks for beside them
 * @param carries whether its bounds go over to the receiver or result
 * @param carried the phases whose bounds do; empty for all
 * @param nonBlocking whether what it runs must not wait
 * @param runsHere whether it is run on the calling thread before the call returns
 * @param locked whether the callee holds a lock while it runs it
 * @param workers how often other threads run it; null where none does
 * @param commonPool whether those threads are the pool that the process shares
 * @param serialized whether it is shipped to another process
 * @param closes whether the call closes it
 * @param takesOwnership whether the callee closes it from now on
 * @param borrows whether the callee leaves it to its owner to close it
 * @param limits whether it is a limit on concurrent work
 * @param joins whether the call waits for it
 * @param configures whether the call changes its configuration
 * @param publishes whether the call makes its configuration visible to others
 */
public record ParameterFacts(
    ImmutableSet<Phase> requires,
    ImmutableSet<Phase> requiresStrictly,
    boolean carries,
    ImmutableSet<Phase> carried,
    boolean nonBlocking,
    boolean runsHere,
    boolean locked,
    Times workers,
    boolean commonPool,
    boolean serialized,
    boolean closes,
    boolean takesOwnership,
    boolean borrows,
    boolean limits,
    boolean joins,
    boolean configures,
    boolean publishes) {

  static final ParameterFacts NONE = of(List.of());

  static ParameterFacts of(List<Statement> said) {
    Statements facts = new Statements(said);
    Statement workers = facts.first("RunsOnWorkers");
    Statement here = facts.first("RunsHere");
    return new ParameterFacts(
        facts.requires(),
        facts.requiresStrictly(),
        facts.has("Carries"),
        facts.phases("Carries"),
        facts.has("NonBlocking"),
        here != null,
        here != null && here.flag("locked"),
        workers == null ? null : workers.constant(Times.class, "value", Times.ONCE),
        workers != null && workers.flag("commonPool"),
        workers != null && workers.flag("serialized"),
        facts.has("Closes"),
        facts.has("TakesOwnership"),
        facts.has("Borrows"),
        facts.has("Limits"),
        facts.has("Joins"),
        facts.has("Configures"),
        facts.has("Publishes"));
  }
}
