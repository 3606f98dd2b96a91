package dev.fairlead.samples.fanout;

import dev.fairlead.runtime.Deadline;
import dev.fairlead.runtime.FanOut;
import dev.fairlead.runtime.HttpCalls;
import dev.fairlead.runtime.Outcome;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** As many requests as there is data. */
public final class UnboundedFanOutSample {
  private UnboundedFanOutSample() {}

  /** Opens a socket for every request at once. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static List<CompletableFuture<HttpResponse<String>>> fetchAll(
        HttpClient client, List<HttpRequest> requests) {
      return requests.stream()
          .map(one -> client.sendAsync(one, BodyHandlers.ofString())) // BUG: UnboundedFanOut
          .toList();
    }
    // @end
  }

  /** Has sixteen requests under way, however many there are. */
  static final class Good {
    private Good() {}

    // @start region=Good
    private static final FanOut SIXTEEN = FanOut.of(16, Duration.ofSeconds(30));

    static List<Outcome<HttpResponse<String>>> fetchAll(
        HttpClient client, List<HttpRequest> requests) throws InterruptedException {
      return SIXTEEN.collect(
          requests,
          one -> HttpCalls.send(client, one, BodyHandlers.ofString(), Deadline.current()));
    }
    // @end
  }
}
