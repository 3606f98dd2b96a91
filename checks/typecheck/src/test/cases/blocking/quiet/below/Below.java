package quiet.below;

import java.util.concurrent.CompletableFuture;

/** The default of a package is not that of those below it. */
public class Below {
  public void m() {
    new CompletableFuture<String>().join();
  }
}
