import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounded;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.function.Function;
import java.util.function.Supplier;

class Hierarchies {
  interface Opens {
    @Bounded({CONNECT, READ})
    URLConnection open(URL url) throws IOException;
  }

  static class Override1 implements Opens {
    @Override
    // :: error: (override.return)
    public URLConnection open(URL url) throws IOException {
      return url.openConnection();
    }
  }

  static class Override2 implements Opens {
    @Override
    public @Bounded({CONNECT, READ}) URLConnection open(URL url) throws IOException {
      // :: error: (return)
      return url.openConnection();
    }
  }

  static class Base {
    public URLConnection open(URL url) throws IOException {
      return url.openConnection();
    }
  }

  // :: error: (inherited)
  static class Inherits extends Base implements Opens {}

  static class BoundedBase {
    public @Bounded({CONNECT, READ}) URLConnection open(URL url) throws IOException {
      return Aliased.bounded(url);
    }
  }

  static class InheritsBounded extends BoundedBase implements Opens {}

  static class Aliased {
    static @Bounded({CONNECT, READ}) URLConnection bounded(URL url) throws IOException {
      URLConnection connection = url.openConnection();
      connection.setConnectTimeout(1);
      connection.setReadTimeout(1);
      return connection;
    }
  }

  interface Uses {
    void use(URLConnection connection) throws IOException;
  }

  static class Requiring {
    public void use(@Requires({CONNECT, READ}) URLConnection connection) throws IOException {
      connection.getInputStream();
    }
  }

  // :: error: (inherited)
  static class InheritsRequiring extends Requiring implements Uses {}

  static class Demanding {
    public void use(@Bounded({CONNECT, READ}) URLConnection connection) throws IOException {
      connection.getInputStream();
    }
  }

  // :: error: (inherited)
  static class InheritsDemanding extends Demanding implements Uses {}

  /** Constructors of parents ask of what they are given, too. */
  static class Parent {
    Parent(@Requires({CONNECT, READ}) URLConnection connection) throws IOException {
      connection.getInputStream();
    }
  }

  static class Child extends Parent {
    Child(URLConnection connection) throws IOException {
      // :: error: (unbounded)
      super(connection);
    }

    Child(URL url) throws IOException {
      super(Aliased.bounded(url));
    }

    Child(URL url, int any) throws IOException {
      // :: error: (unbounded)
      this(url, url.openConnection());
    }

    Child(URL url, @Requires({CONNECT, READ}) URLConnection connection) throws IOException {
      super(connection);
    }
  }

  static class DemandingParent {
    DemandingParent(@Bounded({CONNECT, READ}) URLConnection connection) {}
  }

  static class DemandingChild extends DemandingParent {
    DemandingChild(URLConnection connection) {
      // :: error: (argument)
      super(connection);
    }
  }

  record Holder(@Bounded({CONNECT, READ}) URLConnection connection) {}

  void records(URLConnection any, Holder holder) throws IOException {
    // :: error: (argument)
    new Holder(any);
    holder.connection().getInputStream();
  }

  void all(@Bounded({CONNECT, READ}) URLConnection... connections) throws IOException {
    connections[0].getInputStream();
  }

  void allRequired(@Requires({CONNECT, READ}) URLConnection... connections) {}

  void variableArity(URL url, URLConnection any) throws IOException {
    // :: error: (argument)
    all(Aliased.bounded(url), any);
    all(Aliased.bounded(url));
    // :: error: (unbounded)
    allRequired(Aliased.bounded(url), any);
    allRequired(Aliased.bounded(url), Aliased.bounded(url));
    allRequired();
  }

  <T extends @Bounded({CONNECT, READ}) URLConnection> void ofVariable(T connection)
      throws IOException {
    connection.getInputStream();
  }

  <T extends URLConnection> void ofAnyVariable(T connection) throws IOException {
    // :: error: (unbounded)
    connection.getInputStream();
  }

  <T> T same(T value) {
    return value;
  }

  void variables(URL url, URLConnection any) throws IOException {
    ofVariable(Aliased.bounded(url));
    // :: error: (type.arguments.not.inferred)
    ofVariable(any);
    same(Aliased.bounded(url)).getInputStream();
    // :: error: (unbounded)
    same(any).getInputStream();
  }

  void references(URL url) {
    Function<URL, URLConnection> any = this::make;
    // :: error: (methodref.return)
    Function<URL, @Bounded({CONNECT, READ}) URLConnection> wrong = this::make;
    Function<URL, @Bounded({CONNECT, READ}) URLConnection> right = this::makeBounded;
    // :: error: (methodref.param)
    Function<URLConnection, Object> demanding = this::demands;
    // :: error: (unbounded)
    Function<URLConnection, Object> requiring = this::requires;
    // :: error: (unbounded)
    Function<URLConnection, Object> making = Made::new;
    Supplier<int[]> harmless = () -> new int[0];
    Function<Integer, int[]> array = int[]::new;
  }

  static class Made {
    Made(@Requires({CONNECT, READ}) URLConnection connection) {}
  }

  URLConnection make(URL url) {
    return null;
  }

  @Bounded({CONNECT, READ})
  URLConnection makeBounded(URL url) {
    return null;
  }

  Object demands(@Bounded({CONNECT, READ}) URLConnection connection) {
    return connection;
  }

  Object requires(@Requires({CONNECT, READ}) URLConnection connection) {
    return connection;
  }

  /** A parameter that is assigned anew is another value. */
  void reassigned(@Requires({CONNECT, READ}) URLConnection connection, URL url) throws IOException {
    connection.getInputStream();
    // :: error: (assignment)
    connection = url.openConnection();
  }

  @Unbounded({CONNECT, READ})
  static class Client {
    @Bounds({CONNECT, READ})
    Client limit(int millis) {
      return this;
    }

    @Requires({CONNECT, READ})
    void use() {}

    void unasked() {
      // :: error: (unbounded)
      this.use();
      Runnable later =
          // :: error: (unbounded)
          () -> use();
    }

    Client() {
      // :: error: (unbounded)
      use();
    }

    @Requires({CONNECT, READ})
    void nested() {
      use();
      Runnable later = () -> use();
    }
  }

  static class SubClient extends Client {
    @Override
    void use() {
      super.use();
    }

    @Override
    Client limit(int millis) {
      return this;
    }
  }

  void clients() {
    // :: error: (unbounded)
    new Client().use();
    // :: error: (unbounded)
    new SubClient().use();
    new SubClient().limit(5).use();
    // :: error: (unbounded)
    new Client() {}.use();
    // :: error: (infinite) (unbounded)
    new SubClient().limit(0).use();
  }
}
