package dev.fairlead.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ThreadFactory;

/** The JVM's virtual threads, by reflection, because the benchmarks are compiled for Java 17. */
final class Threads {

  private Threads() {}

  /** A factory of virtual threads; of platform threads where the JVM has no virtual ones. */
  static ThreadFactory virtual() {
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      return (ThreadFactory)
          Class.forName("java.lang.Thread$Builder").getMethod("factory").invoke(builder);
    } catch (NoSuchMethodException | ClassNotFoundException e) {
      return Thread::new;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
