package dev.fairlead.samples.workers;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Prices, asked for again and again. */
public final class ClientPerCallSample {
  private ClientPerCallSample() {}

  /** Opens a connection, and starts a thread, for each question. */
  static final class Bad {
    // @start region=Bad
    String price(HttpRequest request) throws Exception {
      HttpClient client =
          HttpClient.newBuilder()
              .connectTimeout(Duration.ofSeconds(5))
              .build(); // BUG: ClientPerCall
      return client.send(request, BodyHandlers.ofString()).body();
    }
    // @end
  }

  /** Asks all questions on one connection. */
  static final class Good {
    // @start region=Good
    private final HttpClient client =
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    String price(HttpRequest request) throws Exception {
      return client.send(request, BodyHandlers.ofString()).body();
    }
    // @end
  }
}
