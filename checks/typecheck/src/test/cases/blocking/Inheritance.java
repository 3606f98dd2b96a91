import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.RunsHere;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

class Inheritance {
  static CompletableFuture<String> future;

  interface Listener {
    @NonBlocking
    void on(String message);
  }

  static class Base {
    public void on(String message) {
      future.join();
    }
  }

  /** The method that is inherited was never held to what the interface says. */
  // :: error: (inherited)
  static class Inherits extends Base implements Listener {}

  static class QuietBase {
    @NonBlocking
    public void on(String message) {}
  }

  static class InheritsQuietly extends QuietBase implements Listener {}

  // :: error: (inherited)
  abstract static class StillAbstract extends Base implements Listener {}

  static class GenericBase<T> {
    public void on(T message) {
      future.join();
    }
  }

  // :: error: (inherited)
  static class InheritsGeneric extends GenericBase<String> implements Listener {}

  interface Default {
    @NonBlocking
    default void first() {
      // :: error: (waits)
      future.join();
    }
  }

  static class Overrides implements Default {
    @Override
    public void first() {
      // :: error: (waits)
      future.join();
    }
  }

  @NonBlocking
  static class Typed {
    Typed() {
      // :: error: (waits)
      future.join();
    }

    void own() {
      // :: error: (waits)
      future.join();
    }

    private void hidden() {
      // :: error: (waits)
      future.join();
    }
  }

  static class SubTyped extends Typed {
    @Override
    void own() {
      // :: error: (waits)
      future.join();
    }

    void another() {
      future.join();
    }
  }

  static class Super {
    void step() {
      future.join();
    }

    Super() {}
  }

  static class Calls extends Super {
    @Override
    @NonBlocking
    void step() {
      // :: error: (unannotated)
      super.step();
    }

    @NonBlocking
    // :: error: (unannotated)
    Calls() {}

    @NonBlocking
    Calls(int any) {
      // :: error: (unannotated)
      super();
    }

    @NonBlocking
    Calls(String any) {
      this(1);
    }

    Calls(Object any) {}

    @NonBlocking
    Calls(long any) {
      // :: error: (unannotated)
      this((Object) null);
    }
  }

  /** Library classes that run a function are as any function. */
  @NonBlocking
  void runs(TimerTask timer, Thread thread, FutureTask<String> task, Callable<String> callable)
      throws Exception {
    // :: error: (function)
    timer.run();
    // :: error: (function)
    thread.run();
    // :: error: (function)
    task.run();
    // :: error: (function)
    callable.call();
  }

  interface Mine extends Supplier<String> {
    @NonBlocking
    default void go() {
      // :: error: (function)
      get();
    }
  }

  @NonBlocking
  interface QuietSupplier extends Supplier<String> {
    @Override
    String get();
  }

  @NonBlocking
  void quiet(QuietSupplier supplier) {
    supplier.get();
  }

  void lambdas() {
    // :: error: (waits)
    QuietSupplier supplier = () -> future.join();
    // :: error: (waits)
    QuietSupplier reference = future::join;
  }

  @NonBlocking
  @Blocking
  void contradicts() {
    // :: error: (waits)
    future.join();
  }

  static class Polymorphic {
    @NonBlocking
    void take(@RunsHere Runnable task) {
      task.run();
    }
  }

  static class KeepsPolymorphic extends Polymorphic {
    @Override
    void take(Runnable task) {
      task.run();
    }
  }

  /** Nothing runs a function here that was only to be kept. */
  static class Keeper {
    @NonBlocking
    void keep(Runnable task) {}
  }

  static class RunningKeeper extends Keeper {
    @Override
    void keep(Runnable task) {
      // :: error: (function)
      task.run();
    }
  }

  static class TakesHere {
    @NonBlocking
    public void take(@RunsHere Runnable task) {
      task.run();
    }
  }

  interface Takes {
    @NonBlocking
    void take(Runnable task);
  }

  // :: error: (inherited)
  static class TakesMore extends TakesHere implements Takes {}
}
