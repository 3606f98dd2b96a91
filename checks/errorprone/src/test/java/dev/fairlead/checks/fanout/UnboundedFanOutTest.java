package dev.fairlead.checks.fanout;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class UnboundedFanOutTest {
  private final CompilationTestHelper compilation = CheckTesting.compilation(UnboundedFanOut.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Crawler.java",
            """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.util.ArrayList;
            import java.util.Arrays;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Semaphore;

            class Crawler {
              private final HttpClient client = HttpClient.newHttpClient();
              private final ExecutorService cached = Executors.newCachedThreadPool();
              private final ExecutorService fixed = Executors.newFixedThreadPool(8);
              private final Semaphore permits = new Semaphore(8);

              void loop(List<HttpRequest> requests) {
                for (HttpRequest request : requests) {
                  // BUG: Diagnostic contains: sendAsync starts one piece of work for each element
                  client.sendAsync(request, BodyHandlers.ofString());
                }
              }

              void stream(List<HttpRequest> requests) {
                CompletableFuture.allOf(
                    requests.stream()
                        // BUG: Diagnostic contains: sendAsync starts one piece of work
                        .map(request -> client.sendAsync(request, BodyHandlers.ofString()))
                        .toArray(CompletableFuture<?>[]::new));
              }

              public static void main(String[] arguments) {
                HttpClient client = HttpClient.newHttpClient();
                for (String argument : arguments) {
                  HttpRequest request = HttpRequest.newBuilder(URI.create(argument)).build();
                  client.sendAsync(request, BodyHandlers.ofString());
                }
              }

              CompletableFuture<?> withABody(List<HttpRequest> requests) {
                for (HttpRequest request : requests) {
                  if (request.bodyPublisher().isPresent()) {
                    return client.sendAsync(request, BodyHandlers.ofString());
                  }
                }
                return null;
              }

              void fromABlock(List<HttpRequest> requests) {
                requests.stream()
                    .map(
                        request -> {
                          // BUG: Diagnostic contains: sendAsync starts one piece of work
                          return client.sendAsync(request, BodyHandlers.ofString());
                        })
                    .forEach(System.out::println);
              }

              void permitInside(List<URI> uris) {
                for (URI uri : uris) {
                  // BUG: Diagnostic contains: on an executor that starts a thread for each
                  cached.submit(
                      () -> {
                        permits.acquire();
                        return uri.toURL().openStream();
                      });
                }
              }

              void helper(List<HttpRequest> requests) {
                for (HttpRequest request : requests) {
                  // BUG: Diagnostic contains: start starts one piece of work
                  start(request);
                }
              }

              private CompletableFuture<HttpResponse<String>> start(HttpRequest request) {
                return client.sendAsync(request, BodyHandlers.ofString());
              }

              void threads(String[] hosts) {
                for (int i = 0; i < hosts.length; i++) {
                  // BUG: Diagnostic contains: start starts one piece of work
                  new Thread(() -> {}).start();
                }
              }

              void permitBefore(List<HttpRequest> requests) throws InterruptedException {
                for (HttpRequest request : requests) {
                  permits.acquire();
                  client.sendAsync(request, BodyHandlers.ofString())
                      .whenComplete((response, failure) -> permits.release());
                }
              }

              void oneAtATime(List<HttpRequest> requests) {
                for (HttpRequest request : requests) {
                  client.sendAsync(request, BodyHandlers.ofString()).join();
                }
              }

              void boundedPool(List<URI> uris) {
                for (URI uri : uris) {
                  fixed.submit(() -> uri.toURL().openStream());
                }
              }

              void fill(int number) {
                Thread[] threads = new Thread[number];
                for (int i = 0; i < threads.length; i++) {
                  threads[i] = new Thread(() -> {});
                  threads[i].start();
                }
              }

              void replace(List<Thread> threads) {
                for (int i = 0; i < threads.size(); i++) {
                  Thread replacement = new Thread(() -> {});
                  replacement.start();
                  threads.set(i, replacement);
                }
              }

              void first(List<URI> uris) {
                for (URI uri : uris) {
                  if (uri.isAbsolute()) {
                    new Thread(() -> {}).start();
                    break;
                  }
                }
                for (URI uri : uris) {
                  if (uri.isAbsolute()) {
                    new Thread(() -> {}).start();
                    return;
                  }
                }
              }

              void kinds(List<String> hosts, int kind) {
                for (String host : hosts) {
                  switch (kind) {
                    case 0:
                      {
                        // BUG: Diagnostic contains: start starts one piece of work
                        new Thread(() -> {}).start();
                        break;
                      }
                    default:
                  }
                }
              }

              void chosenNumber(int threads) {
                for (int i = 0; i < threads; i++) {
                  new Thread(() -> {}).start();
                }
              }

              void few(HttpRequest one, HttpRequest other) {
                for (HttpRequest request : List.of(one, other)) {
                  client.sendAsync(request, BodyHandlers.ofString());
                }
              }

              void chunks(List<List<HttpRequest>> batches) {
                for (List<HttpRequest> batch : batches) {
                  List<CompletableFuture<?>> all = new ArrayList<>();
                  for (HttpRequest request : batch) {
                    all.add(client.sendAsync(request, BodyHandlers.ofString()));
                  }
                  CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)).join();
                }
              }

              void single(HttpRequest request) {
                client.sendAsync(request, BodyHandlers.ofString());
              }
            }
            """)
        .doTest();
  }

  @Test
  void aCallbackStartsARequestForEachOfItsCalls() {
    compilation
        .addSourceLines(
            "Appender.java",
            """
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.util.concurrent.Semaphore;
            import java.util.function.BiConsumer;
            import java.util.function.Consumer;
            import java.util.function.Function;

            class Appender implements Consumer<HttpRequest>, BiConsumer<HttpRequest, String> {
              private final HttpClient client = HttpClient.newHttpClient();
              private final Semaphore permits = new Semaphore(8);

              @Override
              public void accept(HttpRequest event) {
                // BUG: Diagnostic contains: sendAsync starts a request whenever accept is called
                client.sendAsync(event, BodyHandlers.discarding());
                // BUG: Diagnostic contains: sendAsync starts a request whenever accept is called
                var unread = client.sendAsync(event, BodyHandlers.discarding());
              }

              @Override
              public void accept(HttpRequest event, String name) {
                permits.acquireUninterruptibly();
                client.sendAsync(event, BodyHandlers.discarding());
              }

              void single(HttpRequest event) {
                client.sendAsync(event, BodyHandlers.discarding());
              }

              class Looking implements Consumer<HttpRequest>, Function<HttpRequest, Object> {
                @Override
                public void accept(HttpRequest event) {
                  client.sendAsync(event, BodyHandlers.discarding()).thenRun(permits::release);
                }

                @Override
                public Object apply(HttpRequest event) {
                  return client.sendAsync(event, BodyHandlers.discarding());
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatAnObjectDoesForItsPartsWhenItIsMadeOrEndsIsFew() {
    CheckTesting.compilation(UnboundedFanOut.class)
        .addSourceLines(
            "Store.java",
            """
            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Store {
              private final ExecutorService pool = Executors.newCachedThreadPool();
              private final List<Runnable> parts;

              Store(List<Runnable> parts) {
                this.parts = parts;
                for (Runnable part : parts) {
                  pool.submit(part);
                }
              }

              void close() {
                for (Runnable part : parts) {
                  pool.submit(part);
                }
              }

              void closeAll(List<Runnable> others) {
                for (Runnable other : others) {
                  // BUG: Diagnostic contains: submit starts one piece of work for each element
                  pool.submit(other);
                }
              }
            }
            """)
        .doTest();
  }
}
