package dev.fairlead.checks.blocking;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BlockingOnCommonPoolTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(BlockingOnCommonPool.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Prices.java",
            """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executor;
            import java.util.concurrent.ForkJoinPool;
            import java.util.concurrent.Future;

            class Prices {
              private final HttpClient client = HttpClient.newHttpClient();
              private final Executor own;
              private final Executor shared = ForkJoinPool.commonPool();

              Prices(Executor own) {
                this.own = own;
              }

              CompletableFuture<Void> shutdownAsync(Future<?> workers) {
                return CompletableFuture.runAsync(() -> quietly(workers));
              }

              CompletableFuture<Void> refresh(Future<?> workers) {
                // BUG: Diagnostic contains: (quietly → workers.get)
                return CompletableFuture.runAsync(() -> quietly(workers));
              }

              private static void quietly(Future<?> workers) {
                try {
                  workers.get();
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              }

              CompletableFuture<String> ask(HttpRequest request) {
                // BUG: Diagnostic contains: on the common pool: supplyAsync without an executor of its own (send → client.send)
                return CompletableFuture.supplyAsync(() -> send(request));
              }

              private String send(HttpRequest request) {
                try {
                  return client.send(request, BodyHandlers.ofString()).body();
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              }

              CompletableFuture<String> askOnOwn(HttpRequest request) {
                return CompletableFuture.supplyAsync(() -> send(request), own);
              }

              CompletableFuture<String> askOnShared(HttpRequest request) {
                // BUG: Diagnostic contains: This waits for the network
                return CompletableFuture.supplyAsync(() -> send(request), shared);
              }

              List<String> askAll(List<HttpRequest> requests) {
                // BUG: Diagnostic contains: a parallel stream
                return requests.parallelStream().map(this::send).toList();
              }

              List<String> askOneByOne(List<HttpRequest> requests) {
                return requests.stream().map(this::send).toList();
              }

              CompletableFuture<Object> await(Future<Object> reply) {
                // BUG: Diagnostic contains: This waits for another thread
                return CompletableFuture.supplyAsync(
                    () -> {
                      try {
                        return reply.get();
                      } catch (Exception e) {
                        throw new IllegalStateException(e);
                      }
                    });
              }

              CompletableFuture<String> compensated(CompletableFuture<String> reply) {
                return CompletableFuture.supplyAsync(() -> reply.join());
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(BlockingOnCommonPool.class)
        .addInputLines(
            "Names.java",
            """
            import java.net.InetAddress;
            import java.net.UnknownHostException;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Names {
              private final ExecutorService looking = Executors.newFixedThreadPool(4);

              CompletableFuture<InetAddress> ask(String name) {
                return CompletableFuture.supplyAsync(() -> look(name));
              }

              void askFromTask(String name) {
                looking.execute(() -> CompletableFuture.supplyAsync(() -> look(name)).join());
              }

              static CompletableFuture<InetAddress> askOfNobody(String name) {
                return CompletableFuture.supplyAsync(() -> look(name));
              }

              private static InetAddress look(String name) {
                try {
                  return InetAddress.getByName(name);
                } catch (UnknownHostException unknown) {
                  throw new IllegalStateException(unknown);
                }
              }
            }
            """)
        .addOutputLines(
            "Names.java",
            """
            import java.net.InetAddress;
            import java.net.UnknownHostException;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Names {
              private final ExecutorService looking = Executors.newFixedThreadPool(4);

              CompletableFuture<InetAddress> ask(String name) {
                return CompletableFuture.supplyAsync(() -> look(name), looking);
              }

              void askFromTask(String name) {
                looking.execute(() -> CompletableFuture.supplyAsync(() -> look(name)).join());
              }

              static CompletableFuture<InetAddress> askOfNobody(String name) {
                return CompletableFuture.supplyAsync(() -> look(name));
              }

              private static InetAddress look(String name) {
                try {
                  return InetAddress.getByName(name);
                } catch (UnknownHostException unknown) {
                  throw new IllegalStateException(unknown);
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void aStreamInAForkJoinPoolUsesThatPool() {
    compilation
        .addSourceLines(
            "Clients.java",
            """
            import java.net.InetAddress;
            import java.util.List;
            import java.util.concurrent.ForkJoinPool;

            class Clients {
              private final ForkJoinPool pool = new ForkJoinPool(4);

              void own(List<String> names) {
                pool.submit(() -> names.parallelStream().forEach(name -> open(name)));
              }

              void common(List<String> names) {
                ForkJoinPool.commonPool()
                    // BUG: Diagnostic contains: a parallel stream
                    .submit(() -> names.parallelStream().forEach(name -> open(name)));
              }

              void here(List<String> names) {
                // BUG: Diagnostic contains: a parallel stream
                names.parallelStream().forEach(name -> open(name));
              }

              private void open(String name) {
                try {
                  new java.net.Socket(name, 80).close();
                } catch (java.io.IOException e) {
                  throw new IllegalStateException(e);
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void whoNamesThePoolForTheWorkHasChosenIt() {
    compilation.addSourceLines("Names.java", NAMED).doTest();
    CompilationTestHelper.newInstance(BlockingOnCommonPool.class, getClass())
        .setArgs(List.of("-XepOpt:Fairlead:FailOnDefect=true", "-XepOpt:Fairlead:Profile=strict"))
        .addSourceLines(
            "Names.java",
            NAMED.replace(
                "// here", "// BUG: Diagnostic contains: is given that pool (open → new Socket)"))
        .doTest();
  }

  @Test
  void whatNobodyAsksForIsDoneNowAndThen() {
    String source =
        """
        import java.io.IOException;
        import java.net.Socket;
        import java.util.List;
        import java.util.concurrent.CompletableFuture;

        class Updates {
          void look(String host) {
            // here
            CompletableFuture.runAsync(() -> open(host));
          }

          void lookEverywhere(List<String> hosts) {
            for (String host : hosts) {
              // BUG: Diagnostic contains: (open → new Socket)
              CompletableFuture.runAsync(() -> open(host));
            }
          }

          void tell(String host) {
            // BUG: Diagnostic contains: (open → new Socket)
            CompletableFuture.runAsync(() -> open(host)).thenRun(() -> System.out.println(host));
          }

          private static void open(String host) {
            try {
              new Socket(host, 80).close();
            } catch (IOException failed) {
              throw new IllegalStateException(failed);
            }
          }
        }
        """;
    compilation.addSourceLines("Updates.java", source).doTest();
    CompilationTestHelper.newInstance(BlockingOnCommonPool.class, getClass())
        .setArgs("-XepOpt:Fairlead:Profile=strict")
        .addSourceLines(
            "Updates.java",
            source.replace("// here", "// BUG: Diagnostic contains: (open → new Socket)"))
        .doTest();
  }

  private static final String NAMED =
      """
      import java.io.IOException;
      import java.net.Socket;
      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.Executor;
      import java.util.concurrent.ForkJoinPool;

      class Names {
        private final Executor executor;

        Names(Executor given) {
          executor = given == null ? ForkJoinPool.commonPool() : given;
        }

        void reach(String host) {
          // here
          ForkJoinPool.commonPool().execute(() -> open(host));
        }

        CompletableFuture<Void> reachLater(String host) {
          // here
          return CompletableFuture.runAsync(() -> open(host), ForkJoinPool.commonPool());
        }

        CompletableFuture<Void> reachOnDefault(String host) {
          // BUG: Diagnostic contains: is given that pool (open → new Socket)
          return CompletableFuture.runAsync(() -> open(host), executor);
        }

        private static void open(String host) {
          try {
            new Socket(host, 80).close();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        }
      }
      """;

  @Test
  void aPhaserLendsThePoolAThreadAndWhatIsClosedEndsOnce() {
    CheckTesting.compilation(BlockingOnCommonPool.class)
        .addSourceLines(
            "Uploads.java",
            """
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Phaser;
            import java.util.concurrent.Semaphore;
            import java.util.concurrent.TimeUnit;

            class Uploads {
              private final Semaphore limit = new Semaphore(8);
              private Phaser parts;
              private ExecutorService pool;

              CompletableFuture<Integer> all() {
                return CompletableFuture.supplyAsync(parts::arriveAndAwaitAdvance);
              }

              CompletableFuture<Void> save() {
                // BUG: Diagnostic contains: (acquireUninterruptibly)
                return CompletableFuture.runAsync(limit::acquireUninterruptibly);
              }

              CompletableFuture<Boolean> closeAsync() {
                return CompletableFuture.supplyAsync(this::ended);
              }

              CompletableFuture<Boolean> start() {
                return CompletableFuture.supplyAsync(this::ended);
              }

              CompletableFuture<Boolean> flush() {
                // BUG: Diagnostic contains: (pool.awaitTermination)
                return CompletableFuture.supplyAsync(this::ended);
              }

              private boolean ended() {
                try {
                  return pool.awaitTermination(1, TimeUnit.MINUTES);
                } catch (InterruptedException e) {
                  return false;
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void onePauseMostlyPlaysWhatIsSlow() {
    String source =
        """
        import java.util.concurrent.CompletableFuture;

        class Answers {
          private volatile String answer;

          CompletableFuture<String> played() {
            // STRICT
            return CompletableFuture.supplyAsync(
                () -> {
                  pause();
                  return "answer";
                });
          }

          CompletableFuture<String> polled() {
            // BUG: Diagnostic contains: (Thread.sleep)
            return CompletableFuture.supplyAsync(
                () -> {
                  while (answer == null) {
                    try {
                      Thread.sleep(100);
                    } catch (InterruptedException e) {
                      return null;
                    }
                  }
                  return answer;
                });
          }

          private static void pause() {
            try {
              Thread.sleep(1000);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        }
        """;
    compilation.addSourceLines("Answers.java", source).doTest();
    CheckTesting.strictly(BlockingOnCommonPool.class)
        .addSourceLines(
            "Answers.java",
            source.replace("// STRICT", "// BUG: Diagnostic contains: (pause → Thread.sleep)"))
        .doTest();
  }
}
