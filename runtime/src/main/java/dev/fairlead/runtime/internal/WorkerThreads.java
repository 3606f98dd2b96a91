package dev.fairlead.runtime.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Threads for tasks that wait: virtual where the JVM has them, else platform daemons.
 *
 * <p>They inherit no thread locals: what a caller keeps there, an identity for example, is the
 * caller's.
 */
public final class WorkerThreads {

  private static final String PREFIX = "fairlead-worker-";
  private static final ThreadFactory FACTORY = virtualOrPlatform();

  private WorkerThreads() {}

  /** The factory. */
  public static ThreadFactory factory() {
    return FACTORY;
  }

  private static ThreadFactory virtualOrPlatform() {
    try {
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      Class<?> builder = Class.forName("java.lang.Thread$Builder");
      Class<?> virtual = Class.forName("java.lang.Thread$Builder$OfVirtual");
      MethodHandle named =
          lookup.findVirtual(
              builder, "name", MethodType.methodType(builder, String.class, long.class));
      MethodHandle withoutThreadLocals =
          lookup.findVirtual(
              builder,
              "inheritInheritableThreadLocals",
              MethodType.methodType(builder, boolean.class));
      MethodHandle made =
          lookup.findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class));
      Object builderOfVirtual =
          lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(virtual)).invoke();
      return (ThreadFactory)
          made.invoke(
              withoutThreadLocals.invoke(named.invoke(builderOfVirtual, PREFIX, 1L), false));
    } catch (ClassNotFoundException | NoSuchMethodException | UnsupportedOperationException e) {
      return platform();
    } catch (Throwable e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static ThreadFactory platform() {
    AtomicLong number = new AtomicLong();
    return body -> {
      Thread thread = new Thread(null, body, PREFIX + number.incrementAndGet(), 0, false);
      thread.setDaemon(true);
      return thread;
    };
  }
}
