package app;

import dev.fairlead.annotations.NonBlocking;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class Loop {
  private final CompletableFuture<String> future = new CompletableFuture<>();

  @NonBlocking
  void onEvent() {
    step(() -> "a");
    deep();
  }

  private void step(Supplier<String> supplier) {
    supplier.get();
  }

  private void deep() {
    deeper(new Helper());
  }

  private static void deeper(Helper helper) {
    helper.wait(new CompletableFuture<>());
  }

  static class Helper {
    Helper() {
    }

    void wait(CompletableFuture<String> future) {
      future.join();
    }
  }
}
