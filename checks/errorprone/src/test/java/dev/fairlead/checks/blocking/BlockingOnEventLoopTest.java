package dev.fairlead.checks.blocking;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class BlockingOnEventLoopTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(BlockingOnEventLoop.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Gateway.java",
            """
            import io.netty.channel.ChannelFuture;
            import io.netty.channel.ChannelFutureListener;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import java.net.InetAddress;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;

            class Gateway extends SimpleChannelInboundHandler<String> {
              private ExecutorService workers;
              private Future<String> pending;

              @Override
              protected void channelRead0(ChannelHandlerContext context, String name) throws Exception {
                // BUG: Diagnostic contains: This waits for a name server, but Gateway.channelRead0
                InetAddress.getByName(name);
                workers.submit(() -> InetAddress.getByName(name));
                // BUG: Diagnostic contains: (refresh → awaitLoaded → pending.get)
                refresh();
                if (pending.isDone()) {
                  pending.get();
                  quietly(pending);
                }
                // BUG: Diagnostic contains: (quietly → future.get)
                quietly(pending);
                arrived(pending);
              }

              private static String arrived(Future<String> future) throws Exception {
                checkArgument(future.isDone() && !future.isCancelled());
                return future.get();
              }

              private static void checkArgument(boolean isSo) {
                if (!isSo) {
                  throw new IllegalArgumentException();
                }
              }

              private void refresh() throws Exception {
                awaitLoaded();
              }

              private String awaitLoaded() throws Exception {
                return pending.get();
              }

              private static void quietly(Future<?> future) throws Exception {
                future.get();
              }

              void elsewhere(String name) throws Exception {
                InetAddress.getByName(name);
              }

              void listen(ChannelFuture future, CompletableFuture<String> reply) {
                future.addListener(
                    (ChannelFutureListener)
                        done -> {
                          done.sync();
                          // BUG: Diagnostic contains: waits for another thread
                          reply.join();
                        });
              }

              public static void main(String[] arguments) {
                ChannelFuture future = null;
                future.addListener(
                    new ChannelFutureListener() {
                      @Override
                      public void operationComplete(ChannelFuture done) throws Exception {
                        InetAddress.getByName(arguments[0]);
                      }
                    });
              }

              void execute(ChannelHandlerContext context, CompletableFuture<String> reply) {
                // BUG: Diagnostic contains: what is given to execute runs on an event loop
                context.channel().eventLoop().execute(() -> reply.join());
              }
            }
            """)
        .doTest();
  }

  @Test
  void anonymousClassGoesByWhatItImplements() {
    compilation
        .addSourceLines(
            "Listener.java",
            """
            import io.netty.channel.ChannelFuture;
            import io.netty.channel.ChannelFutureListener;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import java.net.InetAddress;

            class Listener {
              Object handler() {
                return new SimpleChannelInboundHandler<String>() {
                  @Override
                  protected void channelRead0(ChannelHandlerContext context, String name)
                      throws Exception {
                    // BUG: Diagnostic contains: but SimpleChannelInboundHandler.channelRead0 is called
                    InetAddress.getByName(name);
                  }
                };
              }

              void listen(ChannelFuture future) {
                future.addListener(
                    new ChannelFutureListener() {
                      @Override
                      public void operationComplete(ChannelFuture done) throws Exception {
                        // BUG: Diagnostic contains: but ChannelFutureListener.operationComplete is
                        InetAddress.getByName("a.example");
                      }
                    });
              }
            }
            """)
        .doTest();
  }

  @Test
  void throughTheModule() {
    compilation
        .addSourceLines(
            "Aa.java",
            """
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            class Aa extends ChannelInboundHandlerAdapter {
              private final Store store = new Store();

              @Override
              public void channelRead(ChannelHandlerContext context, Object message) {
                // BUG: Diagnostic contains: (store.find → ready.await)
                store.find();
                // BUG: Diagnostic contains: (store.load → find → InetAddress.getByName)
                store.load();
                store.far();
              }
            }
            """)
        .addSourceLines(
            "Store.java",
            """
            import java.net.InetAddress;
            import java.net.UnknownHostException;
            import java.util.concurrent.CountDownLatch;

            class Store {
              private final CountDownLatch ready = new CountDownLatch(1);

              void find() {
                try {
                  ready.await();
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              }

              InetAddress load() {
                return find("store");
              }

              private InetAddress find(String name) {
                try {
                  return InetAddress.getByName(name);
                } catch (UnknownHostException e) {
                  throw new IllegalStateException(e);
                }
              }

              void far() {
                find();
              }
            }
            """)
        .doTest();
  }

  @Test
  void annotatedByTheUser() {
    compilation
        .addSourceLines(
            "Loop.java",
            """
            import dev.fairlead.annotations.Blocking;
            import dev.fairlead.annotations.NonBlocking;

            class Loop {
              interface Remote {
                @Blocking
                String ask();
              }

              void on(@NonBlocking Runnable callback) {}

              @NonBlocking
              void tick(Remote remote) {
                // BUG: Diagnostic contains: This waits for the network, but Loop.tick
                remote.ask();
              }

              void register(Remote remote) {
                // BUG: Diagnostic contains: what is given to on runs on an event loop
                on(() -> remote.ask());
                remote.ask();
              }
            }
            """)
        .doTest();
  }

  @Test
  void codeThatSuspendsRunsOnNoLoop() {
    compilation
        .addSourceLines(
            "Steps.java",
            """
            import dev.fairlead.annotations.Blocking;
            import dev.fairlead.annotations.NonBlocking;
            import dev.fairlead.annotations.WaitsFor;
            import io.netty.util.HashedWheelTimer;
            import java.net.InetAddress;
            import java.util.concurrent.TimeUnit;

            class Steps {
              @Blocking(WaitsFor.SUSPENSION)
              static String await(String reply) {
                return reply;
              }

              @NonBlocking
              void start(String name) throws Exception {
                InetAddress.getByName(await(name));
              }

              void later(HashedWheelTimer timer, String name) {
                timer.newTimeout(timeout -> InetAddress.getByName(name), 1, TimeUnit.SECONDS);
              }
            }
            """)
        .doTest();
  }

  @Test
  void aMethodThatReturnsAPromiseIsToReturnAtOnce() {
    compilation
        .addSourceLines(
            "Prices.java",
            """
            import java.io.IOException;
            import java.net.InetAddress;
            import java.net.UnknownHostException;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.atomic.AtomicReference;
            import reactor.core.publisher.Mono;

            class Prices {
              private final HttpClient client = HttpClient.newHttpClient();

              Mono<String> ask(HttpRequest request) {
                try {
                  // BUG: Diagnostic contains: ask returns a Mono and is to return at once
                  return Mono.just(send(request));
                } catch (IOException | InterruptedException failed) {
                  return Mono.error(failed);
                }
              }

              Mono<String> unwrapped(Mono<String> name) {
                // BUG: Diagnostic contains: This waits for another thread
                return Mono.just(name.block());
              }

              Mono<String> later(HttpRequest request) {
                return Mono.fromCallable(() -> send(request));
              }

              Mono<InetAddress> address(String text) throws UnknownHostException {
                return Mono.just(InetAddress.getByName(text));
              }

              Mono<String> byHelper(Mono<String> name) {
                // BUG: Diagnostic contains: byHelper returns a Mono and is to return at once (nameOf
                return Mono.just(nameOf(name));
              }

              private static String nameOf(Mono<String> name) {
                return name.block();
              }

              Mono<String> byPromise(Mono<String> name) {
                return byHelper(name);
              }

              Mono<String> byAtomic(Mono<String> name) {
                AtomicReference<String> last = new AtomicReference<>("");
                // BUG: Diagnostic contains: byAtomic returns a Mono
                return Mono.just(last.getAndUpdate(old -> nameOf(name)));
              }

              Mono<String> mayHaveArrived(CompletableFuture<String> name) {
                return Mono.just(resultOf(name));
              }

              private static String resultOf(CompletableFuture<String> name) {
                return name.join();
              }

              Mono<Void> ready(CountDownLatch started) throws InterruptedException {
                await(started);
                return Mono.empty();
              }

              private static void await(CountDownLatch started) throws InterruptedException {
                started.await();
              }

              CompletableFuture<String> done(HttpRequest request)
                  throws IOException, InterruptedException {
                return CompletableFuture.completedFuture(send(request));
              }

              private String send(HttpRequest request) throws IOException, InterruptedException {
                return client.send(request, BodyHandlers.ofString()).body();
              }
            }
            """)
        .doTest();
  }

  @Test
  void callsOfInterfacesThatLibrariesImplement() {
    compilation
        .addSourceLines(
            "FeignClient.java",
            """
            package org.springframework.cloud.openfeign;

            public @interface FeignClient {
              String name() default "";
            }
            """)
        .addSourceLines(
            "RegisterRestClient.java",
            """
            package org.eclipse.microprofile.rest.client.inject;

            public @interface RegisterRestClient {}
            """)
        .addSourceLines(
            "Prices.java",
            """
            import dev.fairlead.annotations.Blocking;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import java.rmi.Remote;
            import java.rmi.RemoteException;
            import java.util.concurrent.CompletionStage;
            import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
            import org.springframework.cloud.openfeign.FeignClient;

            class Prices extends SimpleChannelInboundHandler<String> {
              private Catalogue catalogue;
              private Market market;
              private Ledger ledger;
              private LedgerServer server;
              private Store store;
              private Local local;

              @Override
              protected void channelRead0(ChannelHandlerContext context, String item)
                  throws RemoteException {
                // BUG: Diagnostic contains: catalogue.price
                catalogue.price(item);
                // BUG: Diagnostic contains: ledger.price
                ledger.price(item);
                // BUG: Diagnostic contains: store.price
                store.price(item);
                market.price(item);
                server.price(item);
                local.price(item);
              }

              @FeignClient(name = "catalogue")
              interface Catalogue {
                int price(String item);
              }

              @RegisterRestClient
              interface Market {
                CompletionStage<Integer> price(String item);
              }

              interface Ledger extends Remote {
                int price(String item) throws RemoteException;
              }

              @Blocking
              interface Store {
                int price(String item);
              }

              interface Local {
                int price(String item);
              }

              static class LedgerServer implements Ledger {
                @Override
                public int price(String item) {
                  return item.length();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void anAddressInDigitsIsOneUnderAnyName() {
    compilation
        .addSourceLines(
            "Proxied.java",
            """
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import java.net.InetSocketAddress;

            class Proxied extends SimpleChannelInboundHandler<Proxied.Header> {
              interface Header {
                String sourceAddress();

                String peer();
              }

              @Override
              protected void channelRead0(ChannelHandlerContext context, Header header) {
                String from = header.sourceAddress();
                new InetSocketAddress(from, 80);
                from = header.peer();
                // BUG: Diagnostic contains: new InetSocketAddress
                new InetSocketAddress(from, 80);
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatFunctionsEndOrChainThroughMethodsIsForTheStrictProfile() {
    String[] source = {
      "Sessions.java",
      """
      import io.netty.channel.EventLoop;
      import java.util.concurrent.CompletableFuture;
      import reactor.core.publisher.Flux;

      class Sessions {
        private final CompletableFuture<Void> gone = new CompletableFuture<>();

        void on(EventLoop loop) {
          // STRICT
          loop.execute(() -> close());
          // BUG: Diagnostic contains: (leave → gone.join)
          loop.execute(() -> leave());
        }

        void follow(Flux<String> names) {
          // CHAIN
          names.subscribe(name -> stay());
          // BUG: Diagnostic contains: (gone.join)
          names.subscribe(name -> gone.join());
          // CANCEL
          names.doOnCancel(() -> gone.join());
        }

        void close() {
          gone.join();
        }

        void leave() {
          gone.join();
        }

        void stay() {
          gone.join();
        }
      }
      """
    };
    compilation.addSourceLines(source[0], source[1]).doTest();
    CheckTesting.strictly(BlockingOnEventLoop.class)
        .addSourceLines(
            source[0],
            source[1]
                .replace("// STRICT", "// BUG: Diagnostic contains: (close → gone.join)")
                .replace("// CHAIN", "// BUG: Diagnostic contains: (stay → gone.join)")
                .replace("// CANCEL", "// BUG: Diagnostic contains: (gone.join)"))
        .doTest();
  }

  @Test
  void whatIsCombinedHasArrivedWhenAllHas() {
    compilation
        .addSourceLines(
            "Parts.java",
            """
            import io.netty.channel.EventLoop;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.CompletionStage;

            class Parts {
              CompletionStage<List<String>> all(
                  EventLoop loop, List<CompletableFuture<String>> parts) {
                return CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0]))
                    .thenApplyAsync(
                        done -> parts.stream().map(CompletableFuture::join).toList(), loop);
              }

              CompletionStage<String> inLoop(
                  EventLoop loop,
                  List<CompletableFuture<String>> parts,
                  List<CompletableFuture<String>> others) {
                return CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0]))
                    .thenApplyAsync(
                        done -> {
                          String text = "";
                          for (CompletableFuture<String> part : parts) {
                            text += part.join();
                          }
                          for (CompletableFuture<String> other : others) {
                            // BUG: Diagnostic contains: (other.join)
                            text += other.join();
                          }
                          return text;
                        },
                        loop);
              }
            }
            """)
        .doTest();
  }

  @Test
  void functionsOfAChainBehindAHelper() {
    String source =
        """
        import java.sql.Connection;
        import java.sql.SQLException;
        import java.util.function.Consumer;
        import javax.sql.DataSource;
        import reactor.core.publisher.Mono;

        class Adapter {
          private final DataSource database;

          Adapter(DataSource database) {
            this.database = database;
          }

          void handle(Object result) {
            // STRICT
            Results.subscribe(result, done -> acknowledge());
          }

          private void acknowledge() {
            try (Connection connection = database.getConnection()) {
              connection.clearWarnings();
            } catch (SQLException e) {
              throw new IllegalStateException(e);
            }
          }
        }

        class Results {
          static void subscribe(Object result, Consumer<Object> success) {
            ((Mono<?>) result).subscribe(success);
          }
        }
        """;
    compilation.addSourceLines("Adapter.java", source).doTest();
    CheckTesting.strictly(BlockingOnEventLoop.class)
        .addSourceLines(
            "Adapter.java",
            source.replace(
                "// STRICT", "// BUG: Diagnostic contains: acknowledge → database.getConnection"))
        .doTest();
  }

  @Test
  void whatSeveralPromisingMethodsComeToIsToldOnce() {
    compilation
        .addSourceLines(
            "Channels.java",
            """
            import java.io.IOException;
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import reactor.core.publisher.Mono;

            class Channels {
              private final Socket socket = new Socket();
              private final InetSocketAddress peer;

              Channels(InetSocketAddress peer) {
                this.peer = peer;
              }

              Mono<String> publish(String text) throws IOException {
                return forChannel(text);
              }

              Mono<String> consume(String text) throws IOException {
                return forChannel(text);
              }

              private Mono<String> forChannel(String text) throws IOException {
                if (!socket.isConnected()) {
                  // BUG: Diagnostic contains: This waits for the network
                  socket.connect(peer);
                }
                return Mono.just(text);
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatFollowsTheEndOfLoopsRunsElsewhere() {
    compilation
        .addSourceLines(
            "Loops.java",
            """
            import io.netty.channel.Channel;
            import io.netty.channel.EventLoopGroup;
            import io.netty.channel.nio.NioEventLoopGroup;
            import io.netty.util.concurrent.Future;
            import io.netty.util.concurrent.FutureListener;
            import io.netty.util.concurrent.GenericFutureListener;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;

            class Loops {
              EventLoopGroup made(ExecutorService threads) {
                NioEventLoopGroup group = new NioEventLoopGroup(1, threads);
                group
                    .terminationFuture()
                    .addListener(
                        new GenericFutureListener<Future<Object>>() {
                          @Override
                          public void operationComplete(Future<Object> ended) throws Exception {
                            threads.shutdown();
                            threads.awaitTermination(10, TimeUnit.SECONDS);
                          }
                        });
                return group;
              }

              void end(EventLoopGroup group, ExecutorService threads) {
                group
                    .shutdownGracefully()
                    .addListener(ended -> threads.awaitTermination(10, TimeUnit.SECONDS));
              }

              void left(Channel channel, ExecutorService threads) {
                channel
                    .closeFuture()
                    .addListener(
                        new GenericFutureListener<Future<Object>>() {
                          @Override
                          public void operationComplete(Future<Object> closed) throws Exception {
                            threads.shutdown();
                            // BUG: Diagnostic contains: This waits for another thread
                            threads.awaitTermination(10, TimeUnit.SECONDS);
                          }
                        });
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatAMethodWaitsForInAPromiseIsToldOnce() {
    compilation
        .addSourceLines(
            "Prices.java",
            """
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.io.IOException;
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import reactor.core.publisher.Mono;

            class Prices extends ChannelInboundHandlerAdapter {
              Mono<Integer> ask(InetSocketAddress peer) throws IOException {
                Socket socket = new Socket();
                // BUG: Diagnostic contains: ask returns a Mono and is to return at once
                socket.connect(peer);
                socket.getOutputStream().write(1);
                int price = socket.getInputStream().read();
                socket.close();
                return Mono.just(price);
              }

              private InetSocketAddress peer;

              @Override
              public void channelRead(ChannelHandlerContext context, Object name)
                  throws IOException {
                ask(peer).subscribe(context::write);
              }

              @Override
              public void channelActive(ChannelHandlerContext context) throws IOException {
                // BUG: Diagnostic contains: Prices.channelActive is called on an event loop (read
                context.write(read(peer));
              }

              private static int read(InetSocketAddress peer) throws IOException {
                try (Socket socket = new Socket()) {
                  socket.connect(peer);
                  return socket.getInputStream().read();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatIsComputedOnceWhenTheObjectStartsIsAChoice() {
    String source =
        """
        import static dev.fairlead.annotations.WaitsFor.COMPUTATION;

        import dev.fairlead.annotations.Blocking;
        import reactor.core.publisher.Flux;
        import reactor.core.publisher.Mono;

        abstract class Users {
          @Blocking(COMPUTATION)
          abstract String hash(String password);

          abstract Mono<String> save(String name, String hash);

          void initUsers() {
            // STRICT
            Flux.just("user", "admin").delayUntil(n -> save(n, n)).flatMap(n -> save(n, hash(n))).subscribe();
          }

          void add(String name) {
            // BUG: Diagnostic contains: a computation that is slow on purpose
            save(name, "").flatMap(n -> save(n, hash(n))).subscribe();
          }
        }
        """;
    compilation.addSourceLines("Users.java", source).doTest();
    CheckTesting.strictly(BlockingOnEventLoop.class)
        .addSourceLines(
            "Users.java",
            source.replace("// STRICT", "// BUG: Diagnostic contains: a computation that is slow"))
        .doTest();
  }

  @Test
  void whoKeepsAPromiseWhenItIsMadeKnowsThatItWaits() {
    String source =
        """
        import dev.fairlead.annotations.Asynchronous;
        import io.netty.channel.ChannelHandlerContext;
        import io.netty.channel.ChannelInboundHandlerAdapter;
        import java.io.IOException;
        import java.net.InetSocketAddress;
        import java.net.Socket;

        class Prices {
          @Asynchronous
          interface Future<T> {}

          private Future<Integer> next;

          Future<Integer> ask(InetSocketAddress peer) {
            try {
              // STRICT
              return Done.succeededFuture(read(peer));
            } catch (IOException failed) {
              return Done.failedFuture(failed);
            }
          }

          Future<Integer> askAlways(InetSocketAddress peer) throws IOException {
            // BUG: Diagnostic contains: askAlways returns a Prices.Future and is to return at once
            read(peer);
            return next;
          }

          class Handler extends ChannelInboundHandlerAdapter {
            private InetSocketAddress peer;

            @Override
            public void channelRead(ChannelHandlerContext context, Object name) {
              // BUG: Diagnostic contains: Handler.channelRead is called on an event loop (ask
              ask(peer);
            }

            @Override
            public void channelActive(ChannelHandlerContext context) throws IOException {
              askAlways(peer);
            }
          }

          private static int read(InetSocketAddress peer) throws IOException {
            try (Socket socket = new Socket()) {
              socket.connect(peer);
              return socket.getInputStream().read();
            }
          }

          abstract static class Done {
            static native <T> Future<T> succeededFuture(T result);

            static native <T> Future<T> failedFuture(Throwable failed);
          }
        }
        """;
    compilation.addSourceLines("Prices.java", source).doTest();
    CheckTesting.strictly(BlockingOnEventLoop.class)
        .addSourceLines(
            "Prices.java",
            source.replace("// STRICT", "// BUG: Diagnostic contains: ask returns a Prices.Future"))
        .doTest();
  }

  @Test
  void childrenThatAreToldToEnd() {
    CheckTesting.compilation(BlockingOnEventLoop.class)
        .addSourceLines(
            "Children.java",
            """
            import java.util.concurrent.TimeUnit;
            import reactor.core.publisher.Mono;

            class Children {
              Mono<String> forget(Process child) throws InterruptedException {
                stopChild(child);
                return Mono.just("gone");
              }

              private void stopChild(Process child) throws InterruptedException {
                child.destroy();
                child.waitFor(2, TimeUnit.SECONDS);
              }

              Mono<String> follow(Process child) throws InterruptedException {
                // BUG: Diagnostic contains: This waits for a child process
                result(child);
                return Mono.just("done");
              }

              private int result(Process child) throws InterruptedException {
                return child.waitFor();
              }
            }
            """)
        .doTest();
  }

  @Test
  void aTimerWithoutSchedulerRunsWhereComputationsDo() {
    CheckTesting.compilation(BlockingOnEventLoop.class)
        .addSourceLines(
            "Poller.java",
            """
            import java.io.IOException;
            import java.io.UncheckedIOException;
            import java.net.Socket;
            import java.time.Duration;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Scheduler;

            class Poller {
              Flux<Integer> poll(Duration period) {
                // BUG: Diagnostic contains: what is given to map runs on an event loop
                return Flux.interval(period).map(tick -> download());
              }

              Flux<Integer> pollElsewhere(Duration period, Scheduler io) {
                return Flux.interval(period).publishOn(io).map(tick -> downloadElsewhere());
              }

              Flux<Integer> pollOn(Duration period, Scheduler io) {
                return Flux.interval(period, io).map(tick -> downloadElsewhere());
              }

              Flux<Integer> all(Flux<String> names) {
                return names.map(name -> downloadElsewhere());
              }

              private int download() {
                try (Socket socket = new Socket("stations.example", 80)) {
                  return socket.getInputStream().read();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }

              private int downloadElsewhere() {
                try (Socket socket = new Socket("stations.example", 80)) {
                  return socket.getInputStream().read();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }
            }
            """)
        .doTest();
  }
}
