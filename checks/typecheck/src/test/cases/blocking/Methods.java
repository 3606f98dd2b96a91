import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.NonBlocking;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class Methods {
  private final List<String> names = new ArrayList<>();

  @NonBlocking
  void waits(CompletableFuture<String> future) throws Exception {
    // :: error: (waits)
    future.get();
    // :: error: (waits)
    future.join();
    // :: error: (waits)
    Thread.sleep(1);
    // :: error: (waits)
    InetAddress.getByName("example.org");
  }

  void nobodyAsked(CompletableFuture<String> future) throws Exception {
    future.get();
  }

  @NonBlocking
  void platform(String text) {
    names.add(text.trim());
    StringBuilder builder = new StringBuilder();
    builder.append(text).append(names.size());
    System.out.println(builder);
  }

  @NonBlocking
  void streams(InputStream any, ByteArrayInputStream bytes) throws IOException {
    // :: error: (waits)
    any.read();
    bytes.read();
  }

  @NonBlocking
  void reverse(InetSocketAddress address) {
    // :: error: (waits)
    address.getHostName();
    address.getHostString();
  }

  @NonBlocking
  void own() {
    promised();
    // :: error: (unannotated)
    unannotated();
    // :: error: (waits)
    waiting();
  }

  @NonBlocking
  void promised() {}

  void unannotated() {}

  @Blocking
  void waiting() {}

  @NonBlocking
  Methods() {}

  Methods(String name) {}

  @NonBlocking
  void constructors() {
    new Methods();
    // :: error: (unannotated)
    new Methods("a");
    new Plain();
    new Point(1, 2).x();
    // :: error: (unannotated)
    new Busy();
    // :: error: (unknown)
    com.google.common.truth.Truth.assertThat(1);
  }

  static class Plain {
    private int count = 1;
  }

  static class Busy {
    private final Object held = helper();

    private static Object helper() {
      return null;
    }
  }

  record Point(int x, int y) {}

  static class Held {
    // :: error: (waits)
    private final String name = CompletableFuture.completedFuture("a").join();

    @NonBlocking
    Held() {}
  }

  static class Free {
    private final String name = CompletableFuture.completedFuture("a").join();

    Free() {}
  }

  @NonBlocking
  void closes() throws IOException {
    try (Resource resource = open()) {
      resource.use();
    }
    // :: error: (waits)
    try (SlowResource resource = openSlow()) {}
  }

  @NonBlocking
  static Resource open() {
    return null;
  }

  @NonBlocking
  static SlowResource openSlow() {
    return null;
  }

  @NonBlocking
  interface Resource extends AutoCloseable {
    void use();

    @Override
    void close();
  }

  interface SlowResource extends AutoCloseable {
    @Override
    @Blocking
    void close();
  }

  @SuppressWarnings("blocking:waits") // done before the loop starts
  @NonBlocking
  void suppressed(CompletableFuture<String> future) {
    future.join();
  }
}
