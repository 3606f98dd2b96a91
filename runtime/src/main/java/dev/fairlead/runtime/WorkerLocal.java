package dev.fairlead.runtime;

import dev.fairlead.annotations.RunsOnWorkers;
import dev.fairlead.annotations.Times;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A connection per worker: opened in the worker at its first use, closed at the worker's end.
 *
 * <pre>{@code
 * WorkerLocal<Channel> channel = WorkerLocal.of(connection::createChannel, Channel::close);
 * ExecutorService pool = Executors.newFixedThreadPool(8, WorkerLocal.workers(threads));
 * pool.execute(() -> publish(channel.get(), message));
 * }</pre>
 *
 * <p>A worker is a thread made by a factory of {@link #workers}, a run of a {@link #worker} task,
 * or a thread of {@link FanOut}. That a thread ends is known of no other thread, so {@link #get}
 * there refuses to open what nobody would close. A {@code ThreadLocal} opens it all the same: a
 * pool that has ended leaves its connections open, and a virtual thread per task leaves one per
 * task.
 *
 * <p>Guaranteed: no two workers get the same value; every value is closed exactly once: at the end
 * of its worker, by {@link #discard()}, by {@link #close()}, or before a checkpoint, after which
 * {@link #get} opens another. While a checkpoint is under way {@link #get} waits for its end.
 *
 * <p>Not covered: a worker that hands its value to another thread; a worker that goes on using a
 * value while a checkpoint or {@link #close()} closes it, on the thread that does that. Bring
 * workers to rest first.
 *
 * <p>Thread-safe. It is held by the checkpoint hooks until it is closed, so make few and keep them.
 *
 * @param <T> what each worker has of its own
 */
public final class WorkerLocal<T> implements AutoCloseable {

  private static final System.Logger LOGGER = System.getLogger(WorkerLocal.class.getName());
  private static final Duration LONGEST_CHECKPOINT = Duration.ofSeconds(30);

  private final Opener<? extends T> opener;
  private final Closer<? super T> closer;
  private final Set<Slot<T>> live = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition resumed = lock.newCondition();
  private final Checkpoint.Registration registration;
  private volatile boolean suspended;
  private volatile boolean closed;

  private WorkerLocal(Opener<? extends T> opener, Closer<? super T> closer) {
    this.opener = opener;
    this.closer = closer;
    this.registration = Checkpoint.register(this::suspend, this::resume);
  }

  /**
   * Describes how a worker's value is opened and closed; nothing is opened yet.
   *
   * @param closer called once per value; if it throws, that is logged
   */
  public static <T> WorkerLocal<T> of(
      @RunsOnWorkers(Times.CONCURRENTLY) Opener<? extends T> opener, Closer<? super T> closer) {
    return new WorkerLocal<>(opener, closer);
  }

  /**
   * This worker's value, opened if the worker has none.
   *
   * @throws IllegalStateException on a thread that is no worker, after {@link #close()}, or if a
   *     checkpoint lasts longer than 30 seconds or the current {@link Deadline}
   * @throws UncheckedIOException if opening it throws an {@link IOException}
   * @throws CompletionException if opening it throws another checked exception
   */
  public T get() {
    WorkerScope scope = WorkerScope.current();
    if (scope == null) {
      throw new IllegalStateException(
          Thread.currentThread()
              + " has no declared end at which its value would be closed;"
              + " start it by WorkerLocal.workers, or wrap its task by WorkerLocal.worker");
    }
    return scope.slot(this).get();
  }

  /** Closes this worker's value, if it has one; the next {@link #get} opens another. */
  public void discard() {
    WorkerScope scope = WorkerScope.current();
    if (scope != null) {
      scope.slot(this).end();
      scope.forget(this);
    }
  }

  /** A factory of workers: what a thread of it has opened is closed when the thread ends. */
  public static ThreadFactory workers(ThreadFactory factory) {
    return body -> factory.newThread(worker(body));
  }

  /**
   * A task that is a worker: what a run of it has opened is closed when the run ends.
   *
   * <p>Inside another worker it is a worker of its own.
   */
  public static Runnable worker(Runnable task) {
    return () -> WorkerScope.run(task);
  }

  /** Closes every value and refuses to open more. A second time does nothing. */
  @Override
  public void close() {
    closed = true;
    registration.close();
    closeAll();
    resume();
  }

  private void suspend() {
    suspended = true;
    closeAll();
  }

  private void resume() {
    lock.lock();
    try {
      suspended = false;
      resumed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void closeAll() {
    for (Slot<T> slot : live) {
      slot.end();
    }
  }

  private void awaitResumption() {
    Duration left = Deadline.current().remaining();
    long nanos = (left.compareTo(LONGEST_CHECKPOINT) < 0 ? left : LONGEST_CHECKPOINT).toNanos();
    lock.lock();
    try {
      while (suspended && nanos > 0) {
        nanos = resumed.awaitNanos(nanos);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a checkpoint is under way", e);
    } finally {
      lock.unlock();
    }
    if (suspended) {
      throw new IllegalStateException("a checkpoint is under way and does not end");
    }
  }

  Slot<T> newSlot() {
    return new Slot<>(this);
  }

  private T open() {
    BlockingGuard.check("opening a worker's value");
    try {
      return Objects.requireNonNull(opener.open(), "the opener returned null");
    } catch (RuntimeException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  /** One worker's value. Its lock is contended only by a checkpoint and by closing all. */
  static final class Slot<T> {

    private final WorkerLocal<T> local;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable T value;

    Slot(WorkerLocal<T> local) {
      this.local = local;
    }

    T get() {
      while (true) {
        if (local.suspended) {
          local.awaitResumption();
        }
        T current = currentOrOpened();
        if (current != null) {
          return current;
        }
      }
    }

    /** Null if a checkpoint has begun meanwhile. */
    private @Nullable T currentOrOpened() {
      lock.lock();
      try {
        T current = value;
        if (current != null) {
          return current;
        }
        // Seen by closeAll before the flags are read here, or the flags are seen here.
        local.live.add(this);
        if (local.closed) {
          local.live.remove(this);
          throw new IllegalStateException("this WorkerLocal is closed");
        }
        if (local.suspended) {
          return null;
        }
        current = local.open();
        value = current;
        return current;
      } finally {
        lock.unlock();
      }
    }

    void end() {
      lock.lock();
      try {
        T current = value;
        value = null;
        local.live.remove(this);
        if (current != null) {
          local.closer.close(current);
        }
      } catch (Exception e) {
        if (e instanceof InterruptedException) {
          Thread.currentThread().interrupt();
        }
        LOGGER.log(System.Logger.Level.WARNING, "a worker's value did not close", e);
      } finally {
        lock.unlock();
      }
    }
  }

  /**
   * Opens a worker's value, in the worker.
   *
   * @param <T> what it opens
   */
  @FunctionalInterface
  public interface Opener<T> {

    /** Opens one; never null. */
    T open() throws Exception;
  }

  /**
   * Closes a worker's value, in the worker unless a checkpoint or {@link WorkerLocal#close} does.
   *
   * @param <T> what it closes
   */
  @FunctionalInterface
  public interface Closer<T> {

    /** Closes it. */
    void close(T value) throws Exception;
  }
}
