package dev.fairlead.runtime;

import static java.util.Objects.requireNonNull;

import dev.fairlead.annotations.RunsOnWorkers;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

/**
 * Refuses to wait on a thread that must not.
 *
 * <p>A wait on an event loop stops every connection that the loop serves, and shows only under
 * load. Declare the loop's threads, and the first wait fails, in the first test that comes by:
 *
 * <pre>{@code
 * EventLoopGroup loops = new NioEventLoopGroup(4, BlockingGuard.nonBlocking(threadFactory));
 *
 * byte[] fetch(URI uri) {
 *   BlockingGuard.check("fetch");   // throws on a loop's thread
 *   return blockingClient.get(uri);
 * }
 * }</pre>
 *
 * <p>Guarantee: every call of this library that may wait asks here first, and throws before it
 * starts anything.
 *
 * <p>Not covered: a wait that asks nobody, such as {@link Thread#sleep} or a read of a socket. The
 * checks find these at compile time.
 *
 * <p>All threads may use it.
 */
public final class BlockingGuard {
  private static final ThreadLocal<Boolean> NON_BLOCKING = new ThreadLocal<>();

  private BlockingGuard() {}

  /**
   * Declares that this thread must not wait until the scope is closed, which has to happen on this
   * thread.
   */
  public static Scope nonBlocking() {
    boolean outer = isNonBlocking();
    NON_BLOCKING.set(true);
    return outer ? () -> {} : NON_BLOCKING::remove;
  }

  /** A thread factory whose threads must not wait, from their first instruction to their last. */
  public static ThreadFactory nonBlocking(ThreadFactory factory) {
    requireNonNull(factory);
    return task ->
        factory.newThread(
            () -> {
              NON_BLOCKING.set(true);
              task.run();
            });
  }

  /**
   * Passes if this thread may wait.
   *
   * @param operation what is about to wait, for the message
   * @throws IllegalStateException if this thread must not wait
   */
  public static void check(String operation) {
    if (isNonBlocking()) {
      throw new IllegalStateException(
          "%s waits, and thread %s must not: hand it to BlockingGuard.offload(executor)"
              .formatted(operation, Thread.currentThread().getName()));
    }
  }

  /**
   * An executor that runs a task at once where the calling thread may wait, and on the workers
   * where it must not.
   */
  public static Executor offload(@RunsOnWorkers Executor workers) {
    requireNonNull(workers);
    return task -> {
      if (isNonBlocking()) {
        workers.execute(task);
      } else {
        task.run();
      }
    };
  }

  private static boolean isNonBlocking() {
    return NON_BLOCKING.get() != null;
  }

  /** A stretch of a thread's work in which it must not wait. */
  public interface Scope extends AutoCloseable {
    /** Ends it, on the thread that began it. */
    @Override
    void close();
  }
}
