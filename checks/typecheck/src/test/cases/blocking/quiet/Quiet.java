package quiet;

import dev.fairlead.annotations.Blocking;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Every method and constructor of the package that does not say otherwise. */
public class Quiet {
  CompletableFuture<String> future;
  // :: error: (waits)
  String s = future.join();
  static String st = new CompletableFuture<String>().join();

  public Quiet() {
    // :: error: (waits)
    future.join();
  }

  public void m() {}

  static void stat(CompletableFuture<String> f) {
    // :: error: (waits)
    f.join();
  }

  class Inner {
    void m() {
      // :: error: (waits)
      future.join();
      Runnable r = () -> future.join();
      new Object() {
        void x() {
          // :: error: (waits)
          future.join();
        }
      };
    }
  }

  interface I {
    void on();

    @Blocking
    void slow();
  }

  void calls(I i, quiet.below.Below b, loud.Loud l) {
    i.on();
    // :: error: (waits)
    i.slow();
    // :: error: (unannotated)
    b.m();
    // :: error: (unannotated)
    l.m();
    I x =
        new I() {
          public void on() {
            // :: error: (waits)
            future.join();
          }

          public void slow() {
            future.join();
          }
        };
    F f =
        () -> {
          // :: error: (waits)
          future.join();
        };
    Supplier<String> jdk = () -> future.join();
    // :: error: (function)
    jdk.get();
  }

  interface F {
    void f();
  }

  enum E {
    A;

    void m() {
      // :: error: (waits)
      new CompletableFuture<String>().join();
    }
  }

  record R(CompletableFuture<String> c) {
    R {
      // :: error: (waits)
      c.join();
    }
  }

  @Blocking
  Quiet(int x) {
    future.join();
  }

  static class Stream extends java.io.InputStream {
    // the parent's read waits
    public int read() {
      new CompletableFuture<String>().join();
      return 1;
    }
  }

  static class Sub extends loud.Loud {
    @Override
    public void m() {
      // :: error: (waits)
      new CompletableFuture<String>().join();
    }

    // :: error: (unannotated)
    Sub() {}
  }
}
