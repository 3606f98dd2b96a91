import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounded;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.util.Hashtable;
import java.util.Map;

class Properties {
  static final String READ_KEY = "x.read";

  /** A client made of properties. */
  static class Client {
    @Unbounded({CONNECT, READ})
    Client(
        @BoundedByKey(key = "x.connect", value = CONNECT)
            @BoundedByKey(key = READ_KEY, value = READ)
            Map<String, String> settings) {}

    @Unbounded({CONNECT, READ})
    Client(
        @BoundedByKey(key = "connectTimeout", value = CONNECT)
            @BoundedByKey(key = "socketTimeout", value = READ)
            String url) {}

    @BoundedByKey(key = "x.read", value = READ)
    void option(String key, int value) {}

    @Requires({CONNECT, READ})
    void use() {}
  }

  void map() {
    Map<String, String> settings = new Hashtable<>();
    settings.put("x.connect", "5");
    // :: error: (unbounded)
    new Client(settings).use();
    settings.put(READ_KEY, "5");
    new Client(settings).use();
  }

  void mapOf() {
    new Client(Map.of("x.connect", "5", READ_KEY, "5")).use();
    // :: error: (unbounded)
    new Client(Map.of("x.connect", "5")).use();
  }

  void zeroIsNoBound() {
    Map<String, String> settings = new Hashtable<>();
    settings.put("x.connect", "0");
    settings.put(READ_KEY, "5");
    // :: error: (unbounded)
    new Client(settings).use();
  }

  void url(String host) {
    new Client("x://" + host + "/?connectTimeout=5&socketTimeout=5").use();
    // :: error: (unbounded)
    new Client("x://" + host + "/?connectTimeout=5").use();
  }

  void fromElsewhere(String any, @Bounded({CONNECT, READ}) String bounded) {
    // :: error: (unbounded)
    new Client(any).use();
    new Client(bounded).use();
  }

  void option() {
    Client client = new Client("x://h/?connectTimeout=5");
    client.option("x.other", 5);
    // :: error: (unbounded)
    client.use();
    client.option("x.read", 5);
    client.use();
  }
}
