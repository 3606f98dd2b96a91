package dev.fairlead.runtime;

import java.util.ArrayList;
import java.util.List;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What has to happen around a snapshot of the process: CRaC's checkpoints and Lambda's SnapStart.
 *
 * <pre>{@code
 * Checkpoint.Registration registration =
 *     Checkpoint.register(pool::closeConnections, pool::start);
 * }</pre>
 *
 * <p>Guaranteed: hooks are held strongly until their registration is closed, so one given as a
 * lambda does not vanish with the next garbage collection. {@code before} runs in the reverse order
 * of registration, {@code after} in the order of registration. For every {@code before} that was
 * started, {@code after} runs exactly once: after the restore, or after the checkpoint has failed.
 * On a JVM without checkpoints nothing runs.
 *
 * <p>Not covered: what other threads do between the two; a hook that waits for ever, for which
 * nothing here has a bound.
 *
 * <p>Thread-safe. A hook that is registered while a checkpoint is under way takes part from the
 * next one on.
 */
public final class Checkpoint {

  static final Hooks PROCESS = new Hooks();

  static {
    // Core holds only a weak reference; the static field above is the strong one.
    Core.getGlobalContext().register(PROCESS);
  }

  private Checkpoint() {}

  /**
   * How often this process has come out of a checkpoint, restored or failed.
   *
   * <p>What was made at another epoch may refer to connections, addresses or random seeds of the
   * process that the snapshot was taken of.
   */
  public static long epoch() {
    return PROCESS.epoch;
  }

  /**
   * Registers what runs around a checkpoint.
   *
   * @param before closes what must not be in a snapshot; if it throws, the checkpoint fails
   * @param after opens it again
   */
  public static Registration register(Runnable before, Runnable after) {
    return PROCESS.register(before, after);
  }

  /** A hook's place. */
  @FunctionalInterface
  public interface Registration extends AutoCloseable {

    /** Ends it; a second time does nothing. */
    @Override
    void close();
  }

  /** The hooks of one process, in their order. */
  static final class Hooks implements Resource {

    private final List<Hook> hooks = new ArrayList<>();
    private @Nullable List<Hook> suspended;
    private volatile long epoch;

    Registration register(Runnable before, Runnable after) {
      Hook hook = new Hook(before, after);
      synchronized (hooks) {
        hooks.add(hook);
      }
      return () -> {
        synchronized (hooks) {
          hooks.remove(hook);
        }
      };
    }

    long epoch() {
      return epoch;
    }

    @Override
    public synchronized void beforeCheckpoint(Context<? extends Resource> context) {
      List<Hook> started = new ArrayList<>();
      suspended = started;
      List<Hook> registered;
      synchronized (hooks) {
        registered = List.copyOf(hooks);
      }
      for (int i = registered.size() - 1; i >= 0; i--) {
        Hook hook = registered.get(i);
        started.add(0, hook);
        try {
          hook.before.run();
        } catch (RuntimeException | Error failure) {
          resume(failure);
          throw failure;
        }
      }
    }

    /** Does nothing if the hooks have been resumed already. */
    @Override
    public synchronized void afterRestore(Context<? extends Resource> context) {
      Throwable failure = resume(null);
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure != null) {
        throw (RuntimeException) failure;
      }
    }

    private @Nullable Throwable resume(@Nullable Throwable earlier) {
      List<Hook> resumed = suspended;
      if (resumed == null) {
        return earlier;
      }
      suspended = null;
      epoch++;
      Throwable first = earlier;
      for (Hook hook : resumed) {
        try {
          hook.after.run();
        } catch (RuntimeException | Error failure) {
          if (first == null) {
            first = failure;
          } else if (first != failure) {
            first.addSuppressed(failure);
          }
        }
      }
      return first;
    }

    /** Not a record: each registration is an identity of its own. */
    private static final class Hook {
      final Runnable before;
      final Runnable after;

      Hook(Runnable before, Runnable after) {
        this.before = before;
        this.after = after;
      }
    }
  }
}
