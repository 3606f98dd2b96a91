package dev.fairlead.checks.contexts;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import dev.fairlead.checks.blocking.BlockingOnEventLoop;
import org.junit.jupiter.api.Test;

/** Functions of chains and results. */
final class StagesOnLoopsTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(BlockingOnEventLoop.class);

  @Test
  void chainsWhoseSourceDecidesTheThread() {
    compilation
        .addSourceLines(
            "io/reactivex/rxjava3/core/SingleSource.java",
            "package io.reactivex.rxjava3.core;",
            "public interface SingleSource<T> {}")
        .addSourceLines(
            "io/reactivex/rxjava3/functions/Consumer.java",
            "package io.reactivex.rxjava3.functions;",
            "public interface Consumer<T> { void accept(T t) throws Throwable; }")
        .addSourceLines(
            "io/reactivex/rxjava3/core/Single.java",
            """
            package io.reactivex.rxjava3.core;

            import io.reactivex.rxjava3.functions.Consumer;

            public abstract class Single<T> implements SingleSource<T> {
              public final Single<T> doOnSuccess(Consumer<? super T> onSuccess) {
                return this;
              }
            }
            """)
        .addSourceLines(
            "Accounts.java",
            """
            import io.reactivex.rxjava3.core.Single;
            import java.sql.Connection;
            import java.sql.SQLException;
            import javax.sql.DataSource;

            class Accounts {
              private DataSource source;

              Single<String> here(Single<String> names) {
                return names.doOnSuccess(
                    name -> {
                      // BUG: Diagnostic contains: given to doOnSuccess runs on an event loop
                      Connection connection = source.getConnection();
                      connection.close();
                    });
              }

              Single<String> throughOthers(Single<String> names) {
                return names.doOnSuccess(name -> store());
              }

              private void store() throws SQLException {
                source.getConnection().close();
              }
            }
            """)
        .doTest();
  }

  @Test
  void aChainThatIsHandedToOtherThreads() {
    CheckTesting.strictly(BlockingOnEventLoop.class)
        .addSourceLines(
            "Chains.java",
            """
            import java.sql.SQLException;
            import javax.sql.DataSource;
            import reactor.core.publisher.Flux;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            class Chains {
              private DataSource source;

              String load(String name) {
                try {
                  // BUG: Diagnostic contains: given to map runs on an event loop (source.getConnection)
                  return source.getConnection().getCatalog();
                } catch (SQLException failed) {
                  return name;
                }
              }

              Mono<String> onTheLoop(Mono<String> names) {
                return names.map(this::load);
              }

              private String read(String name) {
                try {
                  return source.getConnection().getCatalog();
                } catch (SQLException failed) {
                  return name;
                }
              }

              Mono<String> before(Mono<String> names) {
                return names.publishOn(Schedulers.boundedElastic()).filter(n -> true).map(n -> read(n));
              }

              Mono<String> after(Mono<String> names) {
                return names.map(n -> read(n)).onErrorComplete().subscribeOn(Schedulers.boundedElastic());
              }

              String onTheThreadThatWaits(String name) {
                return Mono.fromCallable(() -> name).map(n -> read(n)).block();
              }

              String whereverItCompletes(Mono<String> names) {
                // BUG: Diagnostic contains: (search → source.getConnection)
                return Mono.from(names).map(n -> search(n)).block();
              }

              private String search(String name) {
                try {
                  return source.getConnection().getSchema();
                } catch (SQLException failed) {
                  return name;
                }
              }

              private final Mono<String> kept;

              Chains(Mono<String> names) {
                kept = names.cache().subscribeOn(Schedulers.boundedElastic());
              }

              Mono<String> wherever() {
                return kept.map(n -> read(n));
              }

              private Mono<String> elsewhere() {
                return kept;
              }

              private Mono<String> moved(Mono<String> names) {
                return names.publishOn(Schedulers.boundedElastic()).filter(n -> true);
              }

              private Mono<String> onlyNamed(Mono<String> names) {
                return names.filter(n -> true);
              }

              Mono<String> ofMethods(Mono<String> names) {
                return elsewhere().map(n -> read(n)).then(moved(names).map(n -> read(n)));
              }

              Mono<String> ofAMethodThatMovesNothing(Mono<String> names) {
                // BUG: Diagnostic contains: given to map runs on an event loop
                return onlyNamed(names).map(n -> read(n));
              }

              Flux<String> onAWorker(Flux<String> names) {
                return Workers.blockingPublisher(names.map(n -> read(n)));
              }

              Flux<String> within(Flux<String> names) {
                return names
                    .publishOn(Schedulers.boundedElastic())
                    .flatMap(n -> Mono.just(n).map(m -> read(m)));
              }
            }

            interface Workers {
              static <T> Flux<T> blockingPublisher(Flux<T> publisher) {
                throw new UnsupportedOperationException();
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatContinuesAResultThatALoopCompletes() {
    compilation
        .addSourceLines(
            "Cache.java",
            """
            import dev.fairlead.annotations.CompletedOnLoop;
            import java.net.InetAddress;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.CompletionException;
            import java.util.concurrent.CompletionStage;
            import java.util.concurrent.Executor;

            class Cache {
              @CompletedOnLoop
              interface Client {
                CompletionStage<String> get(String key);
              }

              @CompletedOnLoop
              interface Reply extends CompletionStage<String> {}

              InetAddress find(String name) {
                try {
                  return InetAddress.getByName(name);
                } catch (java.net.UnknownHostException unknown) {
                  throw new CompletionException(unknown);
                }
              }

              InetAddress ask(String name) {
                try {
                  return InetAddress.getByName(name);
                } catch (java.net.UnknownHostException unknown) {
                  throw new CompletionException(unknown);
                }
              }

              CompletionStage<InetAddress> onTheLoop(Client client) {
                // BUG: Diagnostic contains: thenApply runs on the event loop that completes it
                return client.get("host").exceptionally(failed -> "").thenApply(host -> find(host));
              }

              void onAWorker(Client client, CompletionStage<String> other, Executor workers) {
                client.get("host").thenApplyAsync(host -> ask(host), workers);
                client.get("host").thenApplyAsync(String::trim, workers).thenApply(host -> ask(host));
                other.thenApply(host -> ask(host));
              }

              void oneAfterTheOther(Client client, Reply reply) {
                // BUG: Diagnostic contains: waits for another thread
                reply.thenAccept(host -> client.get(host).toCompletableFuture().join());
              }

              InetAddress ofDigits(String host) throws java.net.UnknownHostException {
                if (isIpAddress(host)) {
                  return InetAddress.getByName(host);
                }
                throw new java.net.UnknownHostException(host);
              }

              private static boolean isIpAddress(String host) {
                return host.matches("[0-9.]+");
              }

              void digits(Reply reply) {
                reply.thenApply(
                    host -> {
                      try {
                        return ofDigits(host);
                      } catch (java.net.UnknownHostException unknown) {
                        return null;
                      }
                    });
                reply.thenApply(host -> reply.toCompletableFuture().join());
              }

              void together(Client client, CompletableFuture<String> one) {
                client
                    .get("host")
                    .thenCombine(one, (host, other) -> one.join())
                    .thenApply(host -> one.join());
              }
            }
            """)
        .doTest();
  }

  @Test
  void aChainThatIsSubscribedToHereStartsHere() {
    CheckTesting.strictly(BlockingOnEventLoop.class)
        .addSourceLines(
            "Discovery.java",
            """
            import java.io.IOException;
            import java.net.InetAddress;
            import java.util.List;
            import reactor.core.publisher.Flux;
            import reactor.core.publisher.Mono;

            class Discovery {
              interface Names {
                Mono<String> ask(String service);
              }

              private final Names names = null;

              void register(List<String> services) {
                Flux.fromIterable(services)
                    .flatMapIterable(service -> instances(service))
                    .flatMap(instance -> names.ask(instance))
                    // BUG: Diagnostic contains: what is given to map runs on an event loop
                    .map(name -> instances(name))
                    .subscribe();
              }

              private List<String> instances(String service) {
                try (java.net.Socket socket = new java.net.Socket(service, 80)) {
                  return List.of(socket.toString());
                } catch (IOException e) {
                  return List.of();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void aDistantRequestInAChainIsForTheStrictProfile() {
    String lines =
        """
        import java.sql.SQLException;
        import javax.sql.DataSource;
        import reactor.core.publisher.Mono;

        class Profiles {
          private DataSource source;

          Mono<String> store(Mono<String> profiles) {
            // STRICTLY
            return profiles.doOnSuccess(profile -> mark(profile));
          }

          Mono<String> ask(Mono<String> profiles) {
            return profiles.map(
                profile -> {
                  try {
                    // BUG: Diagnostic contains: (source.getConnection)
                    return source.getConnection().getCatalog();
                  } catch (SQLException e) {
                    return profile;
                  }
                });
          }

          private void mark(String profile) {
            try {
              source.getConnection().close();
            } catch (SQLException e) {
              return;
            }
          }
        }
        """;
    compilation.addSourceLines("Profiles.java", lines).doTest();
    CheckTesting.strictly(BlockingOnEventLoop.class)
        .addSourceLines(
            "Profiles.java",
            lines.replace(
                "// STRICTLY", "// BUG: Diagnostic contains: (mark → source.getConnection)"))
        .doTest();
  }

  @Test
  void aMethodThatOnlyMovedChainsCallRunsWhereTheyDo() {
    compilation
        .addSourceLines(
            "Orders.java",
            """
            import java.sql.SQLException;
            import javax.sql.DataSource;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            class Orders {
              private DataSource source;

              Mono<String> moved(Mono<String> names) {
                return names.publishOn(Schedulers.boundedElastic()).flatMap(n -> load(n));
              }

              private Mono<String> load(String name) {
                try {
                  return Mono.just(source.getConnection().getCatalog());
                } catch (SQLException failed) {
                  return Mono.error(failed);
                }
              }

              Mono<String> both(Mono<String> names) {
                return names.publishOn(Schedulers.boundedElastic()).flatMap(n -> read(n));
              }

              Mono<String> here() {
                return read("here");
              }

              private Mono<String> read(String name) {
                try {
                  // BUG: Diagnostic contains: read returns a Mono and is to return at once
                  return Mono.just(source.getConnection().getCatalog());
                } catch (SQLException failed) {
                  return Mono.error(failed);
                }
              }
            }
            """)
        .doTest();
  }
}
