package dev.fairlead.checks.fanout;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class UnboundedFlatMapTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(UnboundedFlatMap.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Prices.java",
            """
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.util.List;
            import reactor.core.publisher.Flux;
            import reactor.core.publisher.Mono;

            class Prices {
              private final HttpClient client = HttpClient.newHttpClient();

              Flux<String> all(List<HttpRequest> requests) {
                // BUG: Diagnostic contains: flatMap makes a request for each element
                return Flux.fromIterable(requests).flatMap(request -> ask(request));
              }

              Flux<String> limited(List<HttpRequest> requests) {
                return Flux.fromIterable(requests).flatMap(request -> ask(request), 8);
              }

              Flux<String> two(HttpRequest one, HttpRequest other) {
                return Flux.just(one, other).flatMap(this::ask);
              }

              Flux<String> inMemory(List<String> names) {
                return Flux.fromIterable(names).flatMap(name -> Flux.just(name, name));
              }

              Flux<String> ofEach(List<List<String>> names) {
                return Flux.fromIterable(names)
                    .flatMap(group -> Flux.fromIterable(group).flatMap(name -> Flux.just(name)));
              }

              Flux<String> grouped(List<HttpRequest> requests) {
                return Flux.fromIterable(requests)
                    .groupBy(HttpRequest::uri)
                    .flatMap(group -> group.flatMap(this::ask, 1));
              }

              Mono<String> single(Mono<HttpRequest> request) {
                return request.flatMap(this::ask);
              }

              private Mono<String> ask(HttpRequest request) {
                return Mono.fromFuture(() -> client.sendAsync(request, BodyHandlers.ofString()))
                    .map(reply -> reply.body());
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(UnboundedFlatMap.class)
        .addInputLines(
            "Prices.java",
            """
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.util.List;
            import reactor.core.publisher.Flux;
            import reactor.core.publisher.Mono;

            class Prices {
              private final HttpClient client = HttpClient.newHttpClient();

              Flux<String> all(List<HttpRequest> requests) {
                return Flux.fromIterable(requests).flatMap(request -> ask(request));
              }

              private Mono<String> ask(HttpRequest request) {
                return Mono.fromFuture(() -> client.sendAsync(request, BodyHandlers.ofString()))
                    .map(reply -> reply.body());
              }
            }
            """)
        .addOutputLines(
            "Prices.java",
            """
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.util.List;
            import reactor.core.publisher.Flux;
            import reactor.core.publisher.Mono;

            class Prices {
              private final HttpClient client = HttpClient.newHttpClient();

              Flux<String> all(List<HttpRequest> requests) {
                return Flux.fromIterable(requests).flatMap(request -> ask(request), 16);
              }

              private Mono<String> ask(HttpRequest request) {
                return Mono.fromFuture(() -> client.sendAsync(request, BodyHandlers.ofString()))
                    .map(reply -> reply.body());
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatEqualsSomethingIsOne() {
    compilation
        .addSourceLines(
            "Accounts.java",
            """
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.util.List;
            import reactor.core.publisher.Flux;
            import reactor.core.publisher.Mono;

            class Accounts {
              private final HttpClient client = HttpClient.newHttpClient();

              Flux<String> of(List<HttpRequest> requests, String method) {
                return Flux.fromIterable(requests)
                    .filter(request -> request.method().equals(method))
                    .flatMap(request -> ask(request));
              }

              Flux<String> notOf(List<HttpRequest> requests, String method) {
                return Flux.fromIterable(requests)
                    .filter(request -> !request.method().equals(method))
                    // BUG: Diagnostic contains: flatMap makes a request for each element
                    .flatMap(request -> ask(request));
              }

              private Mono<String> ask(HttpRequest request) {
                return Mono.fromFuture(() -> client.sendAsync(request, BodyHandlers.ofString()))
                    .map(reply -> reply.body());
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatComesAtARateOfItsOwnIsForTheStrictProfile() {
    String source =
        """
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse.BodyHandlers;
        import reactor.core.publisher.Flux;
        import reactor.core.publisher.Mono;

        class Prices {
          private final HttpClient client = HttpClient.newHttpClient();

          Flux<Object> all(Flux<HttpRequest> requests) {
            // STRICT
            return requests.flatMap(
                request ->
                    Mono.fromFuture(() -> client.sendAsync(request, BodyHandlers.ofString())));
          }
        }
        """;
    compilation.addSourceLines("Prices.java", source).doTest();
    CheckTesting.strictly(UnboundedFlatMap.class)
        .addSourceLines(
            "Prices.java",
            source.replace("// STRICT", "// BUG: Diagnostic contains: flatMap makes a request"))
        .doTest();
  }
}
