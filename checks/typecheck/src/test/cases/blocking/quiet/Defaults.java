package quiet;

import dev.fairlead.annotations.Blocking;
import java.util.concurrent.CompletableFuture;

class Defaults {
  void byPackage(CompletableFuture<String> future) {
    // :: error: (waits)
    future.join();
    alsoQuiet();
    new Defaults();
    // :: error: (waits)
    except(future);
  }

  static void alsoQuiet() {}

  @Blocking
  void except(CompletableFuture<String> future) {
    future.join();
  }
}
