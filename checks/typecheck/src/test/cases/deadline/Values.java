import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.net.URLConnection;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import okhttp3.OkHttpClient;

/** Times and properties that bound nothing. */
class Values {
  static class Client {
    @Unbounded({CONNECT, READ})
    Client(
        @BoundedByKey(key = "connectTimeout", value = CONNECT)
            @BoundedByKey(key = "socketTimeout", value = READ)
            String url) {}

    @Unbounded({CONNECT, READ})
    Client(
        @BoundedByKey(key = "connectTimeout", value = CONNECT)
            @BoundedByKey(key = "socketTimeout", value = READ)
            Map<String, Object> settings) {}

    @Requires({CONNECT, READ})
    void use() {}
  }

  void texts(String host, int millis) {
    // :: error: (unbounded)
    new Client("x://h/?connectTimeout=0&socketTimeout=5").use();
    // :: error: (unbounded)
    new Client("x://h/?connectTimeout=5&socketTimeout=-1").use();
    // :: error: (unbounded)
    new Client("x://h/?noconnectTimeout=5&socketTimeout=5").use();
    // :: error: (unbounded)
    new Client("x://h/?connectTimeoutPolicy=5&socketTimeout=5").use();
    new Client("x://h/?connectTimeout=" + millis + "&socketTimeout=" + millis).use();
    new Client("x://h/?connectTimeout=05&socketTimeout=500ms").use();
    String url = "x://h/?connectTimeout=5&socketTimeout=5";
    // :: error: (unbounded)
    new Client(url).use();
    final String constant = "x://h/?connectTimeout=5&socketTimeout=5";
    new Client(constant).use();
  }

  void maps(Map<String, Object> given, String connectTimeout) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("socketTimeout", 5);
    settings.put(connectTimeout, 5);
    // :: error: (unbounded)
    new Client(settings).use();
    settings.put("connectTimeout", null);
    // :: error: (unbounded)
    new Client(settings).use();
    settings.put("connectTimeout", "0ms");
    // :: error: (unbounded)
    new Client(settings).use();
    settings.put("connectTimeout", Duration.ZERO);
    // :: error: (unbounded)
    new Client(settings).use();
    settings.put("connectTimeout", 5);
    new Client(settings).use();
    // :: error: (unbounded)
    new Client(given).use();
    Map<String, Object> copy = new HashMap<>(settings);
    // :: error: (unbounded)
    new Client(copy).use();
    // :: error: (unbounded)
    new Client(Map.of("connectTimeout", 0, "socketTimeout", 5)).use();
  }

  void times(URLConnection connection, OkHttpClient.Builder builder, boolean patient, int kind) {
    // :: error: (infinite)
    connection.setReadTimeout(patient ? 0 : 5);
    // :: error: (infinite)
    connection.setReadTimeout(
        switch (kind) {
          case 1 -> 0;
          default -> 5;
        });
    // :: error: (infinite)
    connection.setReadTimeout((0));
    // :: error: (infinite)
    connection.setReadTimeout((int) 0L);
    final int none = 0;
    // :: error: (infinite)
    connection.setReadTimeout(none);
    // :: error: (infinite)
    builder.readTimeout((Duration.ZERO));
    // :: error: (infinite)
    builder.readTimeout(patient ? Duration.ZERO : Duration.ofSeconds(1));
    // :: error: (infinite)
    builder.readTimeout(Duration.ofMillis(Long.MAX_VALUE));
    connection.setReadTimeout(patient ? 1 : 5);
  }
}
