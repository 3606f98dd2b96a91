import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Libraries {
  void okHttp(Request request) throws IOException {
    OkHttpClient bounded = new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(5)).build();
    bounded.newCall(request).execute();
    bounded.newBuilder().build().newCall(request).execute();
    // :: error: (infinite)
    new OkHttpClient.Builder().callTimeout(0, TimeUnit.SECONDS);
  }

  void connects(Socket socket, InetSocketAddress address) throws IOException {
    socket.connect(address, 1_000);
    // :: error: (unbounded)
    new Socket().connect(address);
  }

  void opensAStream(URL url) throws IOException {
    // :: error: (unbounded)
    url.openStream();
  }

  void loops(URL url, int times) throws IOException {
    java.net.URLConnection connection = url.openConnection();
    for (int i = 0; i < times; i++) {
      // :: error: (unbounded)
      connection.getInputStream();
      connection.setConnectTimeout(1);
      connection.setReadTimeout(1);
    }
  }

  void catches(URL url) throws IOException {
    java.net.URLConnection connection = url.openConnection();
    try {
      connection.setConnectTimeout(parse());
      connection.setReadTimeout(parse());
    } catch (NumberFormatException e) {
      url.toString();
    }
    // :: error: (unbounded)
    connection.getInputStream();
  }

  private static int parse() {
    return Integer.parseInt("5");
  }

  InputStream local() {
    return Libraries.class.getResourceAsStream("a");
  }
}
