import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.NonBlocking;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** What runs when an object is made or closed. */
class Making {
  static CompletableFuture<String> future;

  static class Thing {
    Thing() {
      future.join();
    }
  }

  static class Quiet {
    @NonBlocking
    Quiet() {}
  }

  interface Free {}

  @NonBlocking
  void anonymous() {
    // :: error: (unannotated)
    new Thing() {};
    new Quiet() {};
    new Free() {};
    new Object() {};
    new Free() {
      {
        // :: error: (waits)
        future.join();
      }
    };
    new Free() {
      // :: error: (waits)
      final String name = future.join();
    };
    new Free() {
      void notNow() {
        future.join();
      }
    };
  }

  void anonymousElsewhere() {
    new Free() {
      {
        future.join();
      }
    };
  }

  record Compact(int x) {
    Compact {
      future.join();
    }
  }

  record Explicit(int x) {
    @Override
    public int x() {
      future.join();
      return x;
    }
  }

  record Plain(int x) {}

  @NonBlocking
  void records(Explicit explicit, Plain plain) {
    // :: error: (unannotated)
    new Compact(1);
    // :: error: (unannotated)
    explicit.x();
    plain.x();
    plain.equals(plain);
  }

  enum Color {
    RED,
    GREEN
  }

  @NonBlocking
  void enums() {
    Color.valueOf("RED");
    Color.values();
    Color.RED.name();
  }

  static class Closes {
    {
      try (resource) {
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    static final SlowResource resource = null;
  }

  static class Loops {
    {
      for (int i = 0; i < 3; i++) {}
    }

    Runnable later = () -> future.join();
    Runnable reference = future::join;
  }

  interface SlowResource extends Closeable {
    @Override
    @Blocking
    void close() throws IOException;
  }

  interface QuietResource extends AutoCloseable {
    @Override
    @NonBlocking
    void close();
  }

  interface UnsaidResource extends AutoCloseable {
    @Override
    void close();
  }

  @NonBlocking
  void made() {
    // :: error: (unannotated)
    new Closes();
    new Loops();
  }

  @NonBlocking
  <S extends SlowResource, Q extends QuietResource> void resources(
      S slow, Q quiet, UnsaidResource unsaid, SlowResource known) throws IOException {
    // :: error: (waits)
    try (slow) {}
    try (quiet) {}
    // :: error: (unannotated)
    try (unsaid) {}
    // :: error: (waits)
    try (known;
        quiet) {}
    // :: error: (waits)
    try (var copy = known) {}
  }

  class Inner {
    @NonBlocking
    Inner() {
      // :: error: (unannotated)
      helper();
    }
  }

  void helper() {}

  static class TwoConstructors {
    // :: error: (waits)
    final String first = future.join();
    final String second;

    {
      // :: error: (waits)
      second = future.join();
    }

    @NonBlocking
    TwoConstructors() {}

    TwoConstructors(String any) {}
  }

  @NonBlocking
  void control(int kind, Object lock, String text) throws Exception {
    String value =
        switch (kind) {
          // :: error: (waits)
          case 1 -> future.join();
          case 2 -> {
            // :: error: (waits)
            yield future.join();
          }
          default -> "a";
        };
    // :: error: (waits)
    String other = kind > 1 ? future.join() : "b";
    try {
      throw new IllegalStateException();
    } catch (IllegalStateException e) {
      // :: error: (waits)
      future.join();
    } finally {
      // :: error: (waits)
      future.get();
    }
    synchronized (lock) {
      // :: error: (waits)
      lock.wait();
    }
    // :: error: (waits)
    assert future.join() != null;
    // :: error: (waits)
    for (String part = future.join(); part.isEmpty(); part = text) {}
    // :: error: (waits)
    int[] sizes = {future.join().length()};
  }
}
