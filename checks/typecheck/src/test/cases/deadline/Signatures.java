import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounded;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;

class Signatures {
  private final @Bounded({CONNECT, READ}) URLConnection field;
  private URLConnection plain;

  Signatures(@Bounded({CONNECT, READ}) URLConnection given) {
    this.field = given;
  }

  Signatures(URL url) throws IOException {
    // :: error: (assignment)
    this.field = url.openConnection();
  }

  void fields() throws IOException {
    field.getInputStream();
    // :: error: (unbounded)
    plain.getInputStream();
  }

  void parameters(@Bounded({CONNECT, READ}) URLConnection bounded, URLConnection any)
      throws IOException {
    bounded.getInputStream();
    // :: error: (unbounded)
    any.getInputStream();
  }

  void arguments(URL url) throws IOException {
    URLConnection any = url.openConnection();
    // :: error: (argument)
    parameters(any, any);
    any.setConnectTimeout(1);
    any.setReadTimeout(1);
    parameters(any, any);
  }

  void addsToWhatAParameterHas(@Bounded(CONNECT) URLConnection connection) throws IOException {
    connection.setReadTimeout(1);
    connection.getInputStream();
  }

  @Bounded({CONNECT, READ}) URLConnection results(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(1);
    connection.setReadTimeout(1);
    return connection;
  }

  @Bounded({CONNECT, READ}) URLConnection wrongResult(URL url) throws IOException {
    // :: error: (return)
    return url.openConnection();
  }

  void useOfResult(URL url) throws IOException {
    results(url).getInputStream();
  }

  void requires(@Requires({CONNECT, READ}) URLConnection connection) throws IOException {
    connection.getInputStream();
  }

  void callsRequires(URL url) throws IOException {
    // :: error: (unbounded)
    requires(url.openConnection());
    requires(results(url));
  }

  /** A wrapper in the vocabulary. */
  static class Wrapper {
    private final URLConnection connection;

    @Unbounded({CONNECT, READ})
    Wrapper(URLConnection connection) {
      this.connection = connection;
    }

    @Bounds({CONNECT, READ})
    void limit(int millis) {
      connection.setConnectTimeout(millis);
      connection.setReadTimeout(millis);
    }

    @Bounds({CONNECT, READ})
    Wrapper limited(int millis) {
      limit(millis);
      return this;
    }

    @Requires({CONNECT, READ})
    void open() {}

    @Requires({CONNECT, READ})
    void openTwice() {
      this.open();
      open();
      this.open();
      open();
    }

    void openUnasked() {
      // :: error: (unbounded)
      open();
    }
  }

  void wrappers(URLConnection any) {
    Wrapper wrapper = new Wrapper(any);
    // :: error: (unbounded)
    wrapper.open();
    wrapper.limit(5);
    wrapper.open();
    new Wrapper(any).limited(5).open();
    // :: error: (infinite) (unbounded)
    new Wrapper(any).limited(0).open();
  }

  static class Stricter extends Signatures {
    Stricter(@Bounded({CONNECT, READ}) URLConnection given) {
      super(given);
    }

    @Override
    void parameters(
        @Bounded({CONNECT, READ}) URLConnection bounded,
        // :: error: (override.param)
        @Bounded(READ) URLConnection any) {}

    @Override
    @Requires(CONNECT)
    // :: error: (override)
    void fields() {}
  }

  @Unbounded(CONNECT)
  URLConnection promisesRead(URL url) throws IOException {
    // :: error: (return)
    return url.openConnection();
  }
}
