import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;

class Setters {
  private HttpURLConnection field;

  void bounded(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    connection.getInputStream();
  }

  void half(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(1_000);
    // :: error: (unbounded)
    connection.getInputStream();
  }

  void afterwards(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(1_000);
    // :: error: (unbounded)
    connection.getInputStream();
    connection.setReadTimeout(1_000);
    connection.getInputStream();
  }

  void infinite(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(1_000);
    // :: error: (infinite)
    connection.setReadTimeout(0);
    // :: error: (unbounded)
    connection.getInputStream();
  }

  void takenBack(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    // :: error: (infinite)
    connection.setReadTimeout(0);
    connection.getInputStream();
  }

  void inAField(URL url) throws IOException {
    field = (HttpURLConnection) url.openConnection();
    field.setConnectTimeout(1_000);
    field.setReadTimeout(1_000);
    field.setRequestProperty("a", "b");
    field.getInputStream();
  }

  void inAFieldOfAnother() throws IOException {
    // :: error: (unbounded)
    field.getInputStream();
  }

  void unknownTimeCounts(URL url, int millis) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
    connection.getInputStream();
  }

  void reassigned(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    connection = url.openConnection();
    // :: error: (unbounded)
    connection.getInputStream();
  }
}
