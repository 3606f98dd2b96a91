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
                // BUG: Diagnostic contains: (refresh → load → pending.get)
                refresh();
                if (pending.isDone()) {
                  pending.get();
                  quietly(pending);
                }
                // BUG: Diagnostic contains: (quietly → future.get)
                quietly(pending);
              }

              private void refresh() throws Exception {
                load();
              }

              private String load() throws Exception {
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
                // BUG: Diagnostic contains: (store.find → Thread.sleep)
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

            class Store {
              void find() {
                try {
                  Thread.sleep(1);
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
  void aChainThatIsHandedToOtherThreads() {
    compilation
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
  void endingAConnectionOnTheWay() {
    compilation
        .addSourceLines(
            "Ending.java",
            """
            import dev.fairlead.annotations.Blocking;
            import dev.fairlead.annotations.Closes;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.net.InetSocketAddress;
            import dev.fairlead.annotations.WaitsFor;

            class Ending extends ChannelInboundHandlerAdapter {
              interface Keeper {
                @Closes
                @Blocking(WaitsFor.NETWORK)
                void close();
              }

              private Keeper keeper;
              private String bindAddress;

              @Override
              public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
                renew();
                Object own = new InetSocketAddress(bindAddress, 1);
                // BUG: Diagnostic contains: (new InetSocketAddress)
                Object other = new InetSocketAddress((String) message, 1);
                // BUG: Diagnostic contains: (keeper.close)
                keeper.close();
              }

              private void renew() throws Exception {
                keeper.close();
                keeper = null;
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatIsNoPartOfTheWork() {
    compilation
        .addSourceLines(
            "Proxy.java",
            """
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.net.InetAddress;
            import java.net.InetSocketAddress;
            import java.util.concurrent.CompletableFuture;

            class Proxy extends ChannelInboundHandlerAdapter {
              private CompletableFuture<String> name;
              private final Lazy lazy = new Lazy();

              @Override
              public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
                address("a.example", false);
                lazy.get();
                // BUG: Diagnostic contains: (lazy.fetch → Await.awaitResult → result.get)
                lazy.fetch(name);
                // BUG: Diagnostic contains: (always → new InetSocketAddress)
                always("a.example", false);
                if (message == null) {
                  throw new IllegalStateException(name.join());
                }
              }

              static InetSocketAddress address(String host, boolean resolve) {
                return resolve
                    ? new InetSocketAddress(host, 1)
                    : InetSocketAddress.createUnresolved(host, 1);
              }

              static InetSocketAddress always(String host, boolean tell) {
                if (tell) {
                  System.out.println(host);
                }
                return new InetSocketAddress(host, 1);
              }
            }
            """)
        .addSourceLines(
            "Lazy.java",
            """
            import java.net.InetAddress;
            import java.util.concurrent.CompletableFuture;

            class Lazy {
              private InetAddress address;

              InetAddress get() throws Exception {
                if (address == null) {
                  initialize();
                }
                return address;
              }

              private void initialize() throws Exception {
                address = InetAddress.getByName("a.example");
              }

              String fetch(CompletableFuture<String> result) throws Exception {
                return Await.awaitResult(result);
              }
            }

            class Await {
              static String awaitResult(CompletableFuture<String> result) throws Exception {
                return result.get();
              }
            }
            """)
        .doTest();
  }

  @Test
  void theEndOfAService() {
    compilation
        .addSourceLines(
            "Operator.java",
            """
            import dev.fairlead.annotations.NonBlocking;

            interface Service {
              @NonBlocking
              void start() throws Exception;

              @NonBlocking
              void stop() throws Exception;
            }

            class Operator implements Service {
              private Thread controller;

              @Override
              public void stop() throws Exception {
                controller.join();
              }

              @Override
              public void start() throws Exception {
                // BUG: Diagnostic contains: Operator.start is called on an event loop
                controller.join();
              }
            }
            """)
        .doTest();
  }

  @Test
  void aComputationThatIsSlowOnPurpose() {
    compilation
        .addSourceLines(
            "Login.java",
            """
            import static dev.fairlead.annotations.WaitsFor.COMPUTATION;

            import dev.fairlead.annotations.Blocking;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            class Login extends ChannelInboundHandlerAdapter {
              @Override
              public void channelRead(ChannelHandlerContext context, Object password) {
                check(password.toString());
              }

              @Override
              public void userEventTriggered(ChannelHandlerContext context, Object password) {
                check(password.toString());
              }

              void check(String password) {
                // BUG: Diagnostic contains: waits for a computation that is slow on purpose
                Hash.matches(password);
              }
            }

            class Hash {
              @Blocking(COMPUTATION)
              static boolean matches(String password) {
                return password.isEmpty();
              }
            }
            """)
        .doTest();
  }
}
