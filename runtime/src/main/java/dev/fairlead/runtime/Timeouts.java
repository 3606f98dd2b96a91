package dev.fairlead.runtime;

import static java.util.Objects.requireNonNull;

import dev.fairlead.annotations.Phase;
import java.time.Duration;

/**
 * One bound for each phase of a call; none can be left out.
 *
 * <pre>{@code
 * Timeouts timeouts = Timeouts.defaults().withConnect(Duration.ofSeconds(1));
 * Deadline deadline = timeouts.start();
 * try (Socket socket = new Socket()) {
 *   socket.connect(address, timeouts.limitMillis(Phase.CONNECT, deadline));
 *   socket.setSoTimeout(timeouts.limitMillis(Phase.READ, deadline));
 *   return socket.getInputStream().read();
 * }
 * }</pre>
 *
 * <p>Guarantee: every bound is positive and fits the {@code int} milliseconds of the JDK, so that
 * no conversion can turn it into the zero that means "no bound".
 *
 * <p>Not covered: a {@code Timeouts} bounds nothing by itself. It has to be given to a call, or its
 * limits to the setters of a library; a read limit set once bounds each read, not their sum, so a
 * peer that drips needs the limit computed anew before each read, or {@link HttpCalls}.
 *
 * <p>Immutable.
 *
 * @param dns looking the host name up
 * @param connect establishing the transport connection
 * @param tls the TLS handshake
 * @param acquire waiting for a connection of a pool or a place in a queue
 * @param write one write that the peer does not take
 * @param read one read for which the peer sends nothing
 * @param call the whole exchange, to the last byte of the answer
 */
public record Timeouts(
    Duration dns,
    Duration connect,
    Duration tls,
    Duration acquire,
    Duration write,
    Duration read,
    Duration call) {

  private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

  /**
   * Takes one bound for each phase.
   *
   * @throws IllegalArgumentException if one is zero, negative or longer than {@link
   *     Integer#MAX_VALUE} milliseconds (24 days)
   */
  public Timeouts {
    require(Phase.DNS, dns);
    require(Phase.CONNECT, connect);
    require(Phase.TLS, tls);
    require(Phase.ACQUIRE, acquire);
    require(Phase.WRITE, write);
    require(Phase.READ, read);
    require(Phase.CALL, call);
  }

  /**
   * Bounds for a call between two services: 2 s for the name, 3 s to connect, 5 s for TLS, 2 s in a
   * queue, 10 s for each write and read, 30 s in all.
   */
  public static Timeouts defaults() {
    return new Timeouts(
        Duration.ofSeconds(2),
        Duration.ofSeconds(3),
        Duration.ofSeconds(5),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30));
  }

  /** These bounds with another one for the look-up of the name. */
  public Timeouts withDns(Duration limit) {
    return new Timeouts(limit, connect, tls, acquire, write, read, call);
  }

  /** These bounds with another one for the transport connection. */
  public Timeouts withConnect(Duration limit) {
    return new Timeouts(dns, limit, tls, acquire, write, read, call);
  }

  /** These bounds with another one for the TLS handshake. */
  public Timeouts withTls(Duration limit) {
    return new Timeouts(dns, connect, limit, acquire, write, read, call);
  }

  /** These bounds with another one for waiting in a pool or queue. */
  public Timeouts withAcquire(Duration limit) {
    return new Timeouts(dns, connect, tls, limit, write, read, call);
  }

  /** These bounds with another one for each write. */
  public Timeouts withWrite(Duration limit) {
    return new Timeouts(dns, connect, tls, acquire, limit, read, call);
  }

  /** These bounds with another one for each read. */
  public Timeouts withRead(Duration limit) {
    return new Timeouts(dns, connect, tls, acquire, write, limit, call);
  }

  /** These bounds with another one for the whole call. */
  public Timeouts withCall(Duration limit) {
    return new Timeouts(dns, connect, tls, acquire, write, read, limit);
  }

  /** Starts the clock of a call: its deadline, or {@link Deadline#current()} if that is earlier. */
  public Deadline start() {
    return Deadline.after(call).minimum(Deadline.current());
  }

  /** The bound of a phase. */
  public Duration of(Phase phase) {
    return switch (phase) {
      case DNS -> dns;
      case CONNECT -> connect;
      case TLS -> tls;
      case ACQUIRE -> acquire;
      case WRITE -> write;
      case READ, DATA -> read;
      case CALL -> call;
    };
  }

  /**
   * What a phase that begins now may take: its own bound or what is left of the call.
   *
   * @return positive
   * @throws DeadlineExceededException if nothing is left
   */
  public Duration limit(Phase phase, Deadline deadline) throws DeadlineExceededException {
    deadline.check(phase);
    Duration left = deadline.remaining();
    if (left.isZero()) {
      throw deadline.exceeded(phase);
    }
    Duration own = of(phase);
    return own.compareTo(left) <= 0 ? own : left;
  }

  /**
   * {@link #limit} in milliseconds, rounded up, as sockets take it.
   *
   * @return at least 1
   * @throws DeadlineExceededException if nothing is left
   */
  public int limitMillis(Phase phase, Deadline deadline) throws DeadlineExceededException {
    return Durations.ceilMillis(limit(phase, deadline));
  }

  private static void require(Phase phase, Duration limit) {
    requireNonNull(limit, phase::name);
    if (limit.isNegative() || limit.isZero() || limit.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "the bound of %s must be positive and at most %s: %s".formatted(phase, LONGEST, limit));
    }
  }
}
