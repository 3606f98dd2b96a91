import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounded;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;

class Functions {
  interface Open<T> {
    InputStream open(T connection) throws IOException;
  }

  void references(@Bounded({CONNECT, READ}) URLConnection bounded, URLConnection any) {
    Callable free = bounded::getInputStream;
    // :: error: (unbounded)
    Callable open = any::getInputStream;
    // :: error: (unbounded)
    Open<URLConnection> unbound = URLConnection::getInputStream;
  }

  interface Callable {
    InputStream call() throws IOException;
  }

  void lambdas(URL url) throws IOException {
    // :: error: (unbounded)
    Open<URLConnection> wrong = connection -> connection.getInputStream();
    Open<@Bounded({CONNECT, READ}) URLConnection> right = connection -> connection.getInputStream();
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(1);
    connection.setReadTimeout(1);
    right.open(connection);
    // :: error: (argument)
    right.open(url.openConnection());
  }

  void captured(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(1);
    connection.setReadTimeout(1);
    Callable later = () -> connection.getInputStream();
  }

  void generics(Optional<@Bounded({CONNECT, READ}) URLConnection> maybe) throws IOException {
    maybe.get().getInputStream();
  }

  void nullWaitsForNothing() throws IOException {
    URLConnection connection = null;
    connection.getInputStream();
  }

  void cast(Object any) throws IOException {
    // :: error: (unbounded)
    ((URLConnection) any).getInputStream();
  }

  @SuppressWarnings("deadline:unbounded") // it is a file
  void suppressed(URL url) throws IOException {
    url.openStream();
  }
}
