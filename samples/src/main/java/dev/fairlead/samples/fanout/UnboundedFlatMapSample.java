package dev.fairlead.samples.fanout;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A stream of requests. */
public final class UnboundedFlatMapSample {
  private UnboundedFlatMapSample() {}

  private static Mono<String> ask(HttpClient client, HttpRequest request) {
    return Mono.fromFuture(() -> client.sendAsync(request, BodyHandlers.ofString()))
        .map(HttpResponse::body);
  }

  /** Has as many requests under way as the library likes. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static Flux<String> askAll(HttpClient client, List<HttpRequest> requests) {
      return Flux.fromIterable(requests)
          .flatMap(request -> ask(client, request)); // BUG: UnboundedFlatMap
    }
    // @end
  }

  /** Has sixteen under way. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static Flux<String> askAll(HttpClient client, List<HttpRequest> requests) {
      return Flux.fromIterable(requests).flatMap(request -> ask(client, request), 16);
    }
    // @end
  }
}
