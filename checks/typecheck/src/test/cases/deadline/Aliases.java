import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounded;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class Aliases {
  URLConnection field;
  Aliases other;
  static URLConnection shared;

  static void bound(URLConnection connection) {
    connection.setConnectTimeout(1);
    connection.setReadTimeout(1);
  }

  static @Bounded({CONNECT, READ}) URLConnection bounded(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(1);
    connection.setReadTimeout(1);
    return connection;
  }

  void helperSaysNothing(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    bound(connection);
    // :: error: (unbounded)
    connection.getInputStream();
  }

  void anotherVariable(URL url) throws IOException {
    URLConnection first = url.openConnection();
    URLConnection second = first;
    first.setConnectTimeout(1);
    first.setReadTimeout(1);
    first.getInputStream();
    // :: error: (unbounded)
    second.getInputStream();
  }

  void copiesAfterwards(URL url) throws IOException {
    URLConnection first = bounded(url);
    URLConnection second = first;
    first = url.openConnection();
    second.getInputStream();
    // :: error: (unbounded)
    first.getInputStream();
  }

  void fieldOfAnother(Aliases a, Aliases b, URL url) throws IOException {
    a.field = bounded(url);
    b.field = url.openConnection();
    // :: error: (unbounded)
    a.field.getInputStream();
  }

  void fieldAfterACall(URL url) throws IOException {
    field = bounded(url);
    field.getInputStream();
    replaces(url);
    // :: error: (unbounded)
    field.getInputStream();
  }

  void replaces(URL url) throws IOException {
    field = url.openConnection();
  }

  void staticField(URL url) throws IOException {
    shared = bounded(url);
    shared.getInputStream();
    replaces(url);
    // :: error: (unbounded)
    shared.getInputStream();
  }

  void loop(URL url, int times) throws IOException {
    URLConnection connection = bounded(url);
    for (int i = 0; i < times; i++) {
      // :: error: (unbounded)
      connection.getInputStream();
      connection = url.openConnection();
    }
  }

  void whileLoop(URL url, boolean again) throws IOException {
    URLConnection connection;
    do {
      connection = url.openConnection();
      if (again) {
        continue;
      }
      connection.setConnectTimeout(1);
      connection.setReadTimeout(1);
    } while (again);
    // :: error: (unbounded)
    connection.getInputStream();
  }

  void arrays(URL url, int i, int j) throws IOException {
    URLConnection[] all = {url.openConnection(), url.openConnection()};
    all[i].setConnectTimeout(1);
    all[i].setReadTimeout(1);
    // :: error: (unbounded)
    all[j].getInputStream();
    @Bounded({CONNECT, READ})
    URLConnection[] bounded = {bounded(url)};
    bounded[0].getInputStream();
    // :: error: (assignment)
    bounded[1] = url.openConnection();
    @Bounded({CONNECT, READ})
    // :: error: (assignment)
    URLConnection[] taken = all;
    @Bounded({CONNECT, READ})
    // :: error: (array.initializer) (assignment)
    URLConnection[] wrong = {url.openConnection()};
  }

  void collections(URL url, List<? extends URLConnection> captured) throws IOException {
    List<URLConnection> any = new ArrayList<>();
    any.add(bounded(url));
    // :: error: (unbounded)
    any.get(0).getInputStream();
    List<@Bounded({CONNECT, READ}) URLConnection> all = new ArrayList<>();
    // :: error: (argument)
    all.add(url.openConnection());
    all.add(bounded(url));
    all.get(0).getInputStream();
    for (URLConnection each : all) {
      each.getInputStream();
    }
    for (URLConnection each : any) {
      // :: error: (unbounded)
      each.getInputStream();
    }
    // :: error: (assignment)
    List<URLConnection> widened = all;
    // :: error: (assignment)
    List<@Bounded({CONNECT, READ}) URLConnection> narrowed = any;
    List<? extends URLConnection> covariant = all;
    // :: error: (unbounded)
    covariant.get(0).getInputStream();
    List<? extends @Bounded({CONNECT, READ}) URLConnection> upper = all;
    upper.get(0).getInputStream();
    // :: error: (unbounded)
    captured.get(0).getInputStream();
    Map<String, @Bounded({CONNECT, READ}) URLConnection> map = new HashMap<>();
    map.get("a").getInputStream();
    // :: error: (argument)
    map.put("a", url.openConnection());
  }

  void choice(URL url, boolean first, int kind) throws IOException {
    // :: error: (unbounded)
    (first ? bounded(url) : url.openConnection()).getInputStream();
    (first ? bounded(url) : bounded(url)).getInputStream();
    URLConnection chosen =
        switch (kind) {
          case 1 -> bounded(url);
          default -> url.openConnection();
        };
    // :: error: (unbounded)
    chosen.getInputStream();
    URLConnection same =
        switch (kind) {
          case 1:
            yield bounded(url);
          default:
            yield bounded(url);
        };
    same.getInputStream();
    URLConnection nothing = null;
    if (first) {
      nothing = url.openConnection();
    }
    // :: error: (unbounded)
    nothing.getInputStream();
  }

  void exceptions(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    try {
      connection.setConnectTimeout(Integer.parseInt("1"));
      connection.setReadTimeout(1);
    } finally {
      // :: error: (unbounded)
      connection.getInputStream();
    }
    connection.getInputStream();
  }

  void conditions(URL url, boolean a) throws IOException {
    URLConnection connection = url.openConnection();
    if (a) {
      bounded(url);
      return;
    } else {
      connection.setConnectTimeout(1);
      connection.setReadTimeout(1);
    }
    connection.getInputStream();
  }

  void patterns(Object any, URL url) throws IOException {
    if (any instanceof URLConnection connection) {
      // :: error: (unbounded)
      connection.getInputStream();
    }
    Object held = bounded(url);
    if (held instanceof URLConnection connection) {
      connection.getInputStream();
    }
  }

  void casts(Object any, List<URLConnection> list) throws IOException {
    // :: error: (cast.unsafe)
    ((@Bounded({CONNECT, READ}) URLConnection) any).getInputStream();
    // :: error: (instanceof.pattern.unsafe)
    if (any instanceof @Bounded({CONNECT, READ}) URLConnection connection) {
      connection.getInputStream();
    }
  }

  void resources(java.net.InetSocketAddress address, java.nio.file.Path file) throws IOException {
    try (Socket socket = new Socket()) {
      // :: error: (unbounded)
      socket.connect(address);
    }
    try (Socket socket = new Socket()) {
      socket.connect(address, 1);
      // :: error: (unbounded)
      socket.getInputStream().read();
      socket.setSoTimeout(1);
      socket.getInputStream().read();
    }
  }

  void lambdaKeepsNoField(URL url) throws IOException {
    field = bounded(url);
    Open later =
        // :: error: (unbounded)
        () -> field.getInputStream();
    URLConnection local = bounded(url);
    Open ofLocal = () -> local.getInputStream();
    Open ofClass =
        new Open() {
          @Override
          public Object open() throws IOException {
            return local.getInputStream();
          }
        };
  }

  interface Open {
    Object open() throws IOException;
  }

  void suppliers(
      URL url, Supplier<URLConnection> any, Supplier<@Bounded({CONNECT, READ}) URLConnection> all)
      throws IOException {
    // :: error: (unbounded)
    any.get().getInputStream();
    all.get().getInputStream();
    // :: error: (assignment)
    all = any;
    // :: error: (return)
    all = () -> shared;
  }

  class Inner {
    void use() throws IOException {
      // :: error: (unbounded)
      field.getInputStream();
      field.setConnectTimeout(1);
      field.setReadTimeout(1);
      field.getInputStream();
      other.field.setConnectTimeout(1);
      other.field.setReadTimeout(1);
      other = null;
      // :: error: (unbounded)
      other.field.getInputStream();
    }
  }

  static final URLConnection AT_START;

  static {
    try {
      AT_START = new URL("http://a").openConnection();
      // :: error: (unbounded)
      AT_START.getInputStream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
