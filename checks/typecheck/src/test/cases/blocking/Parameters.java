import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.RunsHere;
import io.netty.channel.EventLoop;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a parameter that is a function promises goes no further than its promise. */
class Parameters {
  interface Listener {
    @NonBlocking
    void on(String message);
  }

  CompletableFuture<String> future;
  Listener listener;

  /** Another function takes the parameter's place. */
  @NonBlocking
  void reassigned(@NonBlocking Runnable task, @RunsHere Supplier<String> here) {
    task = () -> future.join();
    // :: error: (function)
    task.run();
    here = () -> future.join();
    // :: error: (function)
    here.get();
  }

  /** Its caller answers for the call, not for what the loop runs later. */
  void outlivesItsCall(@RunsHere Supplier<String> here, EventLoop loop) {
    // :: error: (function)
    loop.execute(() -> here.get());
    // :: error: (function)
    loop.execute(here::get);
  }

  void outlives(@RunsHere Runnable here, EventLoop loop) {
    // :: error: (function)
    loop.execute(here);
    // :: error: (function)
    demands(here);
    // :: error: (function)
    listener = message -> here.run();
  }

  void inAnonymousClass(@RunsHere Runnable here) {
    listener =
        new Listener() {
          @Override
          public void on(String message) {
            // :: error: (function)
            here.run();
          }
        };
  }

  /** Within the call, it may go on to others and into functions that run here too. */
  @NonBlocking
  static <T> T within(@RunsHere Supplier<T> here) {
    within(here);
    within(here::get);
    return within(() -> here.get());
  }

  void demands(@NonBlocking Runnable task) {}

  void neverWaits(@NonBlocking Runnable never, EventLoop loop) {
    loop.execute(never);
    loop.execute(never::run);
    loop.execute(() -> never.run());
    listener = message -> never.run();
  }

  void all(@NonBlocking Runnable... tasks) {}

  static class Quiet implements Runnable {
    @NonBlocking
    Quiet() {}

    @Override
    @NonBlocking
    public void run() {}
  }

  void variableArity(Runnable any) {
    // :: error: (waits)
    all(() -> {}, () -> future.join());
    all(new Quiet(), new Quiet());
    // :: error: (function)
    all(new Quiet(), any);
    // :: error: (function)
    all(new Runnable[] {() -> future.join()});
  }

  void switches(int kind) {
    demands(
        switch (kind) {
          case 1 -> () -> {};
          // :: error: (waits)
          default -> () -> future.join();
        });
    demands(
        switch (kind) {
          case 1:
            yield new Quiet();
          default:
            yield () -> {};
        });
    demands(
        // :: error: (function)
        switch (kind) {
          case 1 -> future::join;
          default -> () -> {};
        });
  }

  void composed(Function<String, String> first, Runnable any, boolean choice) {
    Runnable held = () -> {};
    // :: error: (function)
    demands(held);
    // :: error: (function)
    demands(new FutureTask<>(() -> future.join()));
    // :: error: (function)
    demands(choice ? any : null);
    // :: error: (function)
    demands((Runnable) any);
    demands((Runnable & java.io.Serializable) () -> {});
    // :: error: (waits)
    demands((Runnable & java.io.Serializable) () -> future.join());
  }

  <R extends Runnable> void generic(@NonBlocking R task) {}

  <R extends Runnable, Q extends Quiet> void generics(R any, Q quiet) {
    // :: error: (function)
    generic(any);
    generic(quiet);
    // :: error: (waits)
    this.<Runnable>generic(() -> future.join());
  }

  @NonBlocking
  <R extends Runnable> void callsGeneric(R any, List<? extends Runnable> captured) {
    // :: error: (function)
    any.run();
    // :: error: (function)
    captured.get(0).run();
    for (Runnable each : captured) {
      // :: error: (function)
      each.run();
    }
  }

  @NonBlocking
  void kept(Supplier<Supplier<String>> nested, @RunsHere Supplier<Supplier<String>> here) {
    // :: error: (function)
    here.get().get();
    Supplier<String>[] array = null;
    // :: error: (function)
    array[0].get();
  }

  void loops(EventLoop loop) {
    Executor executor = loop;
    // :: error: (waits)
    executor.execute(() -> future.join());
    // :: error: (waits)
    ((Executor) loop).execute(() -> future.join());
  }
}
