package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableSet;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.Sharing;
import dev.fairlead.annotations.Times;
import java.util.List;

/**
 * What a type is to time, threads and connections.
 *
 * @param sharing which threads may use a connection of this type; null for what is no connection
 * @param expensive whether one instance is meant to serve many calls
 * @param settled whether code that is given one uses it with the bounds it has
 * @param unbounded the phases that nothing bounds on an object of this type
 * @param nonBlocking whether its methods must not wait
 * @param asynchronous whether a method that returns one is expected to return at once
 * @param completedOnLoop whether an event loop completes it, or the stages that its methods return
 * @param copies whether its methods leave their receiver as it is
 * @param shipped whether objects of it are serialised for other processes, which run them
 * @param mutableUntilPublished whether it is configured first and shared afterwards
 * @param workers how often other threads run its methods, or what carries it as an annotation; null
 *     where none does
 * @param delivers whether it is an annotation of methods by which a framework delivers what peers
 *     say
 * @param gives whether a field that carries it as an annotation is given a connection of its own
 * @param many that there are many objects of it, or of what carries it as an annotation; null where
 *     nothing is said
 */
public record TypeFacts(
    Sharing sharing,
    boolean expensive,
    boolean settled,
    ImmutableSet<Phase> unbounded,
    boolean nonBlocking,
    boolean asynchronous,
    boolean completedOnLoop,
    boolean copies,
    boolean shipped,
    boolean mutableUntilPublished,
    Times workers,
    boolean delivers,
    boolean gives,
    Many many) {

  /** Nothing is said of the type. */
  public static final TypeFacts NONE = of(List.of());

  static TypeFacts of(List<Statement> said) {
    Statements facts = new Statements(said);
    Statement workers = facts.first("RunsOnWorkers");
    Statement connection = facts.first("Connection");
    return new TypeFacts(
        connection == null ? null : connection.constant(Sharing.class, "sharing", Sharing.CONFINED),
        connection != null && connection.flag("expensive"),
        facts.has("Settled") || connection != null && connection.flag("expensive"),
        facts.phases("Unbounded"),
        facts.has("NonBlocking"),
        facts.has("Asynchronous"),
        facts.has("CompletedOnLoop"),
        facts.has("ReturnsCopy"),
        workers != null && workers.flag("serialized"),
        facts.has("MutableUntilPublished"),
        workers == null || workers.flag("serialized")
            ? null
            : workers.constant(Times.class, "value", Times.ONCE),
        facts.has("Delivers"),
        facts.has("Opens"),
        Many.of(facts.first("OneOfMany")));
  }

  /** Whether only one thread at a time may use an object of this type. */
  public boolean confined() {
    return sharing == Sharing.CONFINED;
  }

  /** Whether it is one peer's end of a connection, configured first: a TLS engine. */
  public boolean engine() {
    return confined() && mutableUntilPublished;
  }
}
