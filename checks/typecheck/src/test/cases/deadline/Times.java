import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.Special;
import java.net.URI;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

class Times {
  private static final int NONE = 0;

  void literals(URLConnection connection) {
    // :: error: (infinite)
    connection.setReadTimeout(0);
    // :: error: (infinite)
    connection.setReadTimeout(NONE);
    // :: error: (infinite)
    connection.setReadTimeout(Integer.MAX_VALUE);
    // :: error: (infinite)
    connection.setReadTimeout((int) Long.MAX_VALUE * 0);
    connection.setReadTimeout(1);
  }

  void durations(OkHttpClient.Builder builder) {
    // :: error: (infinite)
    builder.readTimeout(Duration.ZERO);
    // :: error: (infinite)
    builder.readTimeout(Duration.ofSeconds(0));
    // :: error: (infinite)
    builder.readTimeout(0, TimeUnit.SECONDS);
    builder.readTimeout(Duration.ofSeconds(5));
  }

  /** A setter to which zero is an error of its caller, who learns of it. */
  void rejected(HttpClient.Builder builder) {
    builder.connectTimeout(Duration.ZERO);
  }

  static class Own {
    @Bounds(value = Phase.READ, zero = Special.IMMEDIATE, nullValue = Special.INFINITE)
    void limit(Integer millis) {}

    @Bounds(Phase.READ)
    void waitForEver(boolean wait) {}
  }

  void own(Own own) {
    own.limit(0);
    // :: error: (infinite)
    own.limit(null);
    own.waitForEver(true);
    own.waitForEver(false);
  }
}
