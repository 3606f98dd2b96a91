import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

class Fluent {
  static final Duration SECOND = Duration.ofSeconds(1);

  void bothBounded(URI uri) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(SECOND).build();
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(SECOND).build();
    client.send(request, BodyHandlers.ofString());
  }

  void requestBoundsConnectToo(URI uri) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(SECOND).build();
    client.send(request, BodyHandlers.ofString());
  }

  void clientDoesNotBoundTheAnswer(URI uri) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(SECOND).build();
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // :: error: (unbounded)
    client.send(request, BodyHandlers.ofString());
  }

  void nothing(URI uri) throws IOException, InterruptedException {
    // :: error: (unbounded) (unbounded)
    HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  void statements(URI uri) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
    builder.GET();
    builder.timeout(SECOND);
    builder.header("a", "b");
    HttpClient.newHttpClient().send(builder.build(), BodyHandlers.ofString());
  }

  void chainRefinesItsRoot(URI uri) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
    builder.GET().timeout(SECOND).header("a", "b");
    HttpClient.newHttpClient().send(builder.build(), BodyHandlers.ofString());
  }

  void onOnePathOnly(URI uri, boolean patient) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
    if (!patient) {
      builder.timeout(SECOND);
    }
    // :: error: (unbounded) (unbounded)
    HttpClient.newHttpClient().send(builder.build(), BodyHandlers.ofString());
  }

  void onBothPaths(URI uri, boolean patient) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
    if (patient) {
      builder.timeout(Duration.ofMinutes(1));
    } else {
      builder.timeout(SECOND);
    }
    HttpClient.newHttpClient().send(builder.build(), BodyHandlers.ofString());
  }

  void copy(HttpRequest.Builder template, URI uri) throws IOException, InterruptedException {
    template.timeout(SECOND);
    HttpRequest request = template.copy().uri(uri).build();
    HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
