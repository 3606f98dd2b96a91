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
    HttpURLConnection http = (HttpURLConnection) url.openConnection(); // BUG: MissingTimeout
    try (InputStream body = http.getInputStream()) {
      return body.readAllBytes();
    }
  }

  /** The same, bounded. */
  public byte[] fetchBounded(URL url) throws IOException {
    HttpURLConnection http = (HttpURLConnection) url.openConnection();
    http.setConnectTimeout(1_000);
    http.setReadTimeout(1_000);
    try (InputStream body = http.getInputStream()) {
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
