import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.RunsHere;
import io.netty.channel.EventLoop;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

class FunctionArguments {
  CompletableFuture<String> future;

  /** Its effect is that of the function. */
  @NonBlocking
  static <T> T twice(@RunsHere Supplier<T> supplier) {
    supplier.get();
    return supplier.get();
  }

  @NonBlocking
  void polymorphic() {
    twice(() -> "a");
    // :: error: (waits)
    twice(() -> future.join());
    // :: error: (function)
    twice(future::join);
    twice(this::quiet);
    // :: error: (function)
    twice(this::unannotated);
    // :: error: (waits)
    twice(future == null ? () -> "a" : () -> future.join());
  }

  void polymorphicOutside() {
    twice(() -> future.join());
    twice(future::join);
  }

  @NonBlocking
  String quiet() {
    return "a";
  }

  String unannotated() {
    return "a";
  }

  @NonBlocking
  void unknownFunction(Supplier<String> supplier, Runnable task) {
    // :: error: (function)
    supplier.get();
    // :: error: (function)
    task.run();
    // :: error: (function)
    twice(supplier);
  }

  @NonBlocking
  void passedOn(@RunsHere Supplier<String> here, @NonBlocking Supplier<String> never) {
    twice(here);
    twice(never);
    never.get();
  }

  void demands(@NonBlocking Runnable task) {}

  void givesDemanded(Runnable any) {
    // :: error: (waits)
    demands(() -> future.join());
    // :: error: (function)
    demands(any);
    demands(() -> {});
    demands(null);
    demands(new QuietTask());
    // :: error: (function)
    demands(new AnyTask());
  }

  static class QuietTask implements Runnable {
    @NonBlocking
    QuietTask() {}

    @Override
    @NonBlocking
    public void run() {}
  }

  static class AnyTask implements Runnable {
    @Override
    public void run() {}
  }

  /** A function type whose functions never wait, for fields and collections. */
  interface Listener {
    @NonBlocking
    void on(String message);
  }

  private final List<Listener> listeners = List.of();
  private Listener listener = message -> {};

  void assigns() {
    // :: error: (waits)
    listener = message -> future.join();
    // :: error: (waits)
    listener = this::wait;
  }

  @dev.fairlead.annotations.Blocking
  void wait(String message) {}

  @NonBlocking
  void calls(String message) {
    listener.on(message);
    for (Listener each : listeners) {
      each.on(message);
    }
  }

  @NonBlocking
  void platform(Map<String, String> map, List<String> list) {
    map.computeIfAbsent("a", key -> "b");
    // :: error: (waits)
    map.computeIfAbsent("a", key -> future.join());
    // :: error: (waits)
    list.forEach(each -> future.join());
  }

  @NonBlocking
  void elsewhere(ExecutorService workers) {
    workers.execute(() -> future.join());
    Supplier<String> later = () -> future.join();
  }

  void onTheLoop(EventLoop loop, Executor workers, @NonBlocking Executor own) {
    // :: error: (waits)
    loop.execute(() -> future.join());
    // :: error: (waits)
    own.execute(() -> future.join());
    workers.execute(() -> future.join());
    // :: error: (waits)
    future.thenAcceptAsync(value -> future.join(), loop);
  }

  @NonBlocking
  void anonymousArguments(EventLoop loop, ExecutorService workers) {
    loop.execute(
        new Runnable() {
          @Override
          public void run() {
            // :: error: (waits)
            future.join();
          }
        });
    twice(
        new Supplier<String>() {
          @Override
          public String get() {
            // :: error: (waits)
            return future.join();
          }
        });
    workers.execute(
        new Runnable() {
          @Override
          public void run() {
            future.join();
          }
        });
  }

  @NonBlocking
  void anonymous() {
    new Listener() {
      @Override
      public void on(String message) {
        // :: error: (waits)
        future.join();
      }
    }.on("a");
  }
}
