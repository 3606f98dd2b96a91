package example;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** What a user's code may look like. */
public final class Downloads {
  private final HttpClient client;

  /** Downloads through {@code client}. */
  public Downloads(HttpClient client) {
    this.client = client;
  }

  /** The bytes behind {@code url}. */
  public byte[] fetch(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection(); // BUG: MissingTimeout
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes();
    }
  }

  /** The same, bounded. */
  public byte[] fetchBounded(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes();
    }
  }

  /** Starts all of {@code requests}. */
  public void prefetch(List<HttpRequest> requests) {
    requests.stream()
        .map(one -> client.sendAsync(one, BodyHandlers.discarding())) // BUG: UnboundedFanOut
        .forEach(response -> {});
  }
}
