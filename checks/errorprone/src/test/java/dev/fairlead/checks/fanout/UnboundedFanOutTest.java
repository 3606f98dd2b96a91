package dev.fairlead.checks.fanout;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class UnboundedFanOutTest {
  private final CompilationTestHelper compilation = CheckTesting.compilation(UnboundedFanOut.class);

  @Test
  void identification() {
    CheckTesting.strictly(UnboundedFanOut.class)
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
                  new Thread(() -> permits.acquireUninterruptibly()).start();
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
                        new Thread(() -> permits.acquireUninterruptibly()).start();
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
    CheckTesting.strictly(UnboundedFanOut.class)
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

  @Test
  void asManyAsWorkersOrPartsIsFew() {
    compilation
        .addSourceLines(
            "Sync.java",
            """
            import java.util.ArrayList;
            import java.util.List;
            import java.util.Map;

            class Sync {
              @interface PostConstruct {}

              private final Map<String, Thread> plugins = Map.of();

              void all(Map<String, List<String>> regions) {
                int workers = Runtime.getRuntime().availableProcessors() * 2;
                List<String> ranges = split(workers);
                for (String range : ranges) {
                  Thread worker = new Thread(() -> read(range));
                  worker.start();
                }
                List<String> found = split(regions.size());
                for (String range : found) {
                  Thread worker = new Thread(() -> read(range));
                  // BUG: Diagnostic contains: start starts one piece of work for each element
                  worker.start();
                }
              }

              private List<String> split(int number) {
                return new ArrayList<>();
              }

              @PostConstruct
              private void load() {
                for (String plugin : plugins.keySet()) {
                  Thread worker = new Thread(() -> read(plugin));
                  worker.start();
                }
              }

              void start() {
                for (String plugin : plugins.keySet()) {
                  Thread worker = new Thread(() -> read(plugin));
                  worker.start();
                }
              }

              void listen() throws java.net.SocketException {
                for (java.net.NetworkInterface device :
                    java.util.Collections.list(java.net.NetworkInterface.getNetworkInterfaces())) {
                  new Thread(() -> read(device.getName())).start();
                }
              }

              void startPlugins() {
                for (String plugin : plugins.keySet()) {
                  Thread worker = new Thread(() -> read(plugin));
                  worker.start();
                }
              }

              void start(List<String> names) {
                for (String plugin : names) {
                  Thread worker = new Thread(() -> read(plugin));
                  // BUG: Diagnostic contains: start starts one piece of work for each element
                  worker.start();
                }
              }

              private void read(String range) {}
            }
            """)
        .doTest();
  }

  @Test
  void whatIsCombinedHasBegunForOneCollectionAfterAnother() {
    String source =
        """
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;
            import java.util.stream.Stream;

            class Index {
              interface Writer {
                CompletableFuture<Void> write(String key);
              }

              private final Writer writer = null;

              CompletableFuture<Void> all(List<List<String>> changes) {
                // BUG: Diagnostic contains: allOf combines what write has begun for each element
                return CompletableFuture.allOf(
                    changes.stream()
                        .flatMap(change -> change.stream())
                        .map(key -> writer.write(key))
                        .toArray(CompletableFuture[]::new));
              }

              CompletableFuture<Void> inLoops(List<List<String>> changes) {
                List<CompletableFuture<Void>> written = new ArrayList<>();
                for (List<String> change : changes) {
                  for (String key : change) {
                    written.add(writer.write(key));
                  }
                }
                // STRICT
                return CompletableFuture.allOf(written.toArray(new CompletableFuture[0]));
              }

              CompletableFuture<Void> ofEachReplica(List<String> replicas) {
                return CompletableFuture.allOf(
                    replicas.stream().map(key -> writer.write(key)).toArray(CompletableFuture[]::new));
              }

              void oneCollectionAtATime(List<List<String>> changes) {
                for (List<String> change : changes) {
                  List<CompletableFuture<Void>> written = new ArrayList<>();
                  for (String key : change) {
                    written.add(writer.write(key));
                  }
                  CompletableFuture.allOf(written.toArray(new CompletableFuture[0])).join();
                }
              }

              CompletableFuture<Void> theFirst(List<List<String>> changes) {
                return CompletableFuture.allOf(
                    changes.stream()
                        .flatMap(change -> change.stream())
                        .limit(10)
                        .map(key -> writer.write(key))
                        .toArray(CompletableFuture[]::new));
              }

              CompletableFuture<Void> known(List<List<String>> changes) {
                return CompletableFuture.allOf(
                    changes.stream()
                        .flatMap(change -> change.stream())
                        .map(key -> CompletableFuture.completedFuture(key))
                        .toArray(CompletableFuture[]::new));
              }
            }
        """;
    compilation.addSourceLines("Index.java", source).doTest();
    CheckTesting.strictly(UnboundedFanOut.class)
        .addSourceLines(
            "Index.java",
            source.replace(
                "// STRICT", "// BUG: Diagnostic contains: allOf combines what write has begun"))
        .doTest();
  }

  @Test
  void whatAFieldHoldsIsOne() {
    CheckTesting.strictly(UnboundedFanOut.class)
        .addSourceLines(
            "Stream.java",
            """
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;

            class Stream {
              private final HttpClient client = HttpClient.newHttpClient();
              private CompletableFuture<HttpResponse<String>> stream;

              void all(List<String> topics, HttpRequest request) {
                for (String topic : topics) {
                  subscribe(topic, request);
                }
                for (String topic : topics) {
                  // BUG: Diagnostic contains: ask starts one piece of work for each element
                  ask(topic, request);
                }
              }

              void inParts(List<HttpRequest> requests) {
                List<CompletableFuture<?>> part = new java.util.ArrayList<>();
                for (HttpRequest request : requests) {
                  part.add(client.sendAsync(request, BodyHandlers.ofString()));
                  if (part.size() > 10) {
                    part.forEach(CompletableFuture::join);
                    part.clear();
                  }
                }
              }

              private void subscribe(String topic, HttpRequest request) {
                if (stream == null) {
                  stream = client.sendAsync(request, BodyHandlers.ofString());
                }
                stream.thenAccept(reply -> System.out.println(topic));
              }

              private void ask(String topic, HttpRequest request) {
                client.sendAsync(request, BodyHandlers.ofString());
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatIsQuickOrPartOfAnObjectIsForTheStrictProfile() {
    String lines =
        """
      import java.io.IOException;
      import java.io.UncheckedIOException;
      import java.net.Socket;
      import java.util.List;
      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.ExecutorService;
      import java.util.concurrent.Executors;

      class Blocks {
        private final ExecutorService cached = Executors.newCachedThreadPool();
        private List<String> replicas;

        void check(List<String> transactions) {
          for (String transaction : transactions) {
            // STRICTLY
            CompletableFuture.runAsync(transaction::hashCode, cached);
          }
        }

        void send() {
          for (String replica : replicas) {
            // STRICTLY
            cached.submit(() -> connect(replica));
          }
        }

        void fetch(List<String> hosts) {
          for (String host : hosts) {
            // BUG: Diagnostic contains: submit starts one piece of work for each element
            cached.submit(() -> connect(host));
          }
        }

        void ask(String table) {
          List<String> hosts = hostsOf(table);
          hosts.forEach(
              host -> {
                // BUG: Diagnostic contains: submit starts one piece of work for each element
                cached.submit(() -> connect(host));
              });
        }

        private List<String> hostsOf(String table) {
          return List.copyOf(replicas);
        }

        private static void connect(String host) {
          try {
            new Socket(host, 80).close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      }
      """;
    CheckTesting.compilation(UnboundedFanOut.class).addSourceLines("Blocks.java", lines).doTest();
    CheckTesting.strictly(UnboundedFanOut.class)
        .addSourceLines(
            "Blocks.java",
            lines.replace(
                "// STRICTLY", "// BUG: Diagnostic contains: starts one piece of work for each"))
        .doTest();
  }

  @Test
  void oneAfterTheOther() {
    compilation
        .addSourceLines(
            "Crawl.java",
            """
            import java.io.IOException;
            import java.net.URL;

            class Crawl {
              void oneByOne(String[] pages) throws Exception {
                for (String page : pages) {
                  Fetch fetch = new Fetch(page);
                  fetch.start();
                  fetch.finishUp();
                }
              }

              void allAtOnce(String[] pages) {
                for (String page : pages) {
                  Fetch fetch = new Fetch(page);
                  // BUG: Diagnostic contains: start starts one piece of work for each element
                  fetch.start();
                  fetch.note();
                }
              }

              static class Fetch extends Thread {
                private final String page;

                Fetch(String page) {
                  this.page = page;
                }

                @Override
                public void run() {
                  try {
                    new URL(page).openConnection().getInputStream().close();
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                }

                void note() {}

                void finishUp() throws InterruptedException {
                  join();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void aThreadThatAFieldKeepsServesForLong() {
    String lines =
        """
        import java.io.IOException;
        import java.io.UncheckedIOException;
        import java.net.Socket;
        import java.util.ArrayList;
        import java.util.HashMap;
        import java.util.List;
        import java.util.Map;

        class Discovery {
          private final Map<String, Thread> threads = new HashMap<>();

          void watch(List<String> groups) {
            groups.forEach(
                group -> {
                  Thread thread = new Thread(() -> connect(group));
                  // STRICTLY
                  thread.start();
                  threads.put(group, thread);
                });
          }

          void ask(List<String> groups) {
            List<Thread> asking = new ArrayList<>();
            groups.forEach(
                group -> {
                  Thread thread = new Thread(() -> connect(group));
                  // BUG: Diagnostic contains: start starts one piece of work for each element
                  thread.start();
                  asking.add(thread);
                });
          }

          private static void connect(String host) {
            try {
              new Socket(host, 80).close();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        }
        """;
    CheckTesting.compilation(UnboundedFanOut.class)
        .addSourceLines("Discovery.java", lines)
        .doTest();
    CheckTesting.strictly(UnboundedFanOut.class)
        .addSourceLines(
            "Discovery.java",
            lines.replace(
                "// STRICTLY", "// BUG: Diagnostic contains: starts one piece of work for each"))
        .doTest();
  }

  @Test
  void whoAcquiresByAMethodOfItsOwnIsLimited() {
    CheckTesting.strictly(UnboundedFanOut.class)
        .addSourceLines(
            "Queries.java",
            """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.util.List;

            class Queries {
              interface Pressure {
                void acquireBeforeQuery();
              }

              private final HttpClient client = HttpClient.newHttpClient();
              private Pressure pressure;

              void limited(List<URI> keys) {
                for (URI key : keys) {
                  ask(key);
                }
              }

              void unlimited(List<URI> keys) {
                for (URI key : keys) {
                  // BUG: Diagnostic contains: askAtOnce starts one piece of work for each element
                  askAtOnce(key);
                }
              }

              private void ask(URI key) {
                pressure.acquireBeforeQuery();
                client.sendAsync(HttpRequest.newBuilder(key).build(), BodyHandlers.ofString());
              }

              private void askAtOnce(URI key) {
                client.sendAsync(HttpRequest.newBuilder(key).build(), BodyHandlers.ofString());
              }
            }
            """)
        .doTest();
  }

  @Test
  void requestsOnConnectionsThatAreThereAreForTheStrictProfile() {
    String source =
        """
        import dev.fairlead.annotations.Forks;
        import dev.fairlead.annotations.Width;
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse.BodyHandlers;
        import java.util.List;
        import java.util.concurrent.CompletionStage;

        class Rows {
          interface Session {
            @Forks(Width.UNLIMITED)
            CompletionStage<Integer> executeAsync(String row);
          }

          void write(Session session, List<String> rows) {
            for (String row : rows) {
              // STRICT
              session.executeAsync(row);
            }
          }

          void send(HttpClient client, List<HttpRequest> requests) {
            for (HttpRequest request : requests) {
              // BUG: Diagnostic contains: sendAsync starts one piece of work for each element
              client.sendAsync(request, BodyHandlers.discarding());
            }
          }
        }
        """;
    compilation.addSourceLines("Rows.java", source).doTest();
    CheckTesting.strictly(UnboundedFanOut.class)
        .addSourceLines(
            "Rows.java",
            source.replace(
                "// STRICT",
                "// BUG: Diagnostic contains: executeAsync starts one piece of work for each"))
        .doTest();
  }

  @Test
  void aHelperThatAsksForEachElement() {
    CheckTesting.compilation(UnboundedFanOut.class)
        .addSourceLines(
            "Prefetch.java",
            """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse;
            import java.time.Duration;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Semaphore;

            class Prefetch {
              private final HttpClient client = HttpClient.newHttpClient();
              private final Semaphore permits = new Semaphore(8);
              private final List<URI> mirrors = List.of();

              List<CompletableFuture<?>> all(List<URI> segments) {
                List<CompletableFuture<?>> pending = new ArrayList<>();
                for (URI segment : segments) {
                  // BUG: Diagnostic contains: fetch starts one piece of work for each element
                  pending.add(fetch(segment));
                }
                return pending;
              }

              void some(List<URI> segments) throws InterruptedException {
                for (URI segment : segments) {
                  permits.acquire();
                  fetch(segment).whenComplete((answer, failure) -> permits.release());
                }
              }

              void inTurn(List<URI> segments) {
                for (URI segment : segments) {
                  fetch(segment).join();
                }
              }

              void mirrors() {
                for (URI mirror : mirrors) {
                  fetch(mirror);
                }
              }

              private CompletableFuture<HttpResponse<Void>> fetch(URI uri) {
                HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
                return client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
              }
            }
            """)
        .doTest();
  }
}
