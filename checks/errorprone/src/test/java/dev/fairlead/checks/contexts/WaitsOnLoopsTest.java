package dev.fairlead.checks.contexts;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import dev.fairlead.checks.blocking.BlockingOnEventLoop;
import org.junit.jupiter.api.Test;

/** Which waits are part of what a loop has to do. */
final class WaitsOnLoopsTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(BlockingOnEventLoop.class);

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
  void addressesThatNobodyLooksUp() {
    compilation
        .addSourceLines(
            "Peers.java",
            """
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.net.InetAddress;
            import java.net.InetSocketAddress;

            class Peers extends ChannelInboundHandlerAdapter {
              interface Peer {
                String host();
              }

              interface Connection {
                Peer remoteAddress();

                String sourceAddress();
              }

              interface Server {
                void setBind(InetSocketAddress address);

                void setPeer(InetSocketAddress address);

                String host();
              }

              @Override
              public void channelRead(ChannelHandlerContext context, Object message) {
                Connection connection = (Connection) message;
                Peer peer = connection.remoteAddress();
                Object one = new InetSocketAddress(peer.host(), 1);
                one = new InetSocketAddress(connection.remoteAddress().host(), 1);
                one = new InetSocketAddress(connection.sourceAddress(), 1);
                serve((Server) message);
                parse("a.example");
                getBind((Server) message);
                // BUG: Diagnostic contains: (getLocalName → address.getCanonicalHostName)
                getLocalName(((InetSocketAddress) message).getAddress());
              }

              private static String getLocalName(InetAddress address) {
                return address.getCanonicalHostName();
              }

              private static void serve(Server server) {
                server.setBind(new InetSocketAddress(server.host(), 1));
                InetSocketAddress listenAddress = new InetSocketAddress(server.host(), 1);
              }

              @Override
              public void userEventTriggered(ChannelHandlerContext context, Object event) {
                Server server = (Server) event;
                // BUG: Diagnostic contains: waits for a name server
                server.setPeer(new InetSocketAddress(server.host(), 1));
              }

              private static InetSocketAddress getBind(Server server) {
                return resolve(server.host());
              }

              private static InetSocketAddress resolve(String name) {
                return new InetSocketAddress(name, 1);
              }

              private static InetAddress parse(String text) {
                try {
                  return InetAddress.getByAddress(text.getBytes());
                } catch (Exception noAddress) {
                  return resolve(text).getAddress();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void aHelperThatPausesHasBeenAskedTo() {
    String source =
        """
        import io.netty.channel.ChannelHandlerContext;
        import io.netty.channel.ChannelInboundHandlerAdapter;

        class Delayed extends ChannelInboundHandlerAdapter {
          @Override
          public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            // STRICT
            pause();
          }

          @Override
          public void userEventTriggered(ChannelHandlerContext context, Object message)
              throws Exception {
            // BUG: Diagnostic contains: waits for another thread
            Thread.sleep(1);
          }

          private static void pause() throws Exception {
            Thread.sleep(1);
          }
        }
        """;
    compilation.addSourceLines("Delayed.java", source).doTest();
    CompilationTestHelper.newInstance(BlockingOnEventLoop.class, getClass())
        .setArgs("-XepOpt:Fairlead:Profile=strict")
        .addSourceLines(
            "Delayed.java",
            source.replace("// STRICT", "// BUG: Diagnostic contains: (pause → Thread.sleep)"))
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

  @Test
  void aQueueWithoutCapacityHasRoom() {
    compilation
        .addSourceLines(
            "Replies.java",
            """
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import java.io.PipedOutputStream;
            import java.nio.charset.StandardCharsets;
            import java.util.concurrent.BlockingQueue;
            import java.util.concurrent.LinkedBlockingQueue;

            class Replies extends SimpleChannelInboundHandler<String> {
              private static class Mailbox {
                private final BlockingQueue<String> unlimited = new LinkedBlockingQueue<>();
                private final BlockingQueue<String> limited = new LinkedBlockingQueue<>(16);
                private boolean synchronous;

                void put(String reply) {
                  try {
                    unlimited.put(reply);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }

                void putLimited(String reply) {
                  try {
                    limited.put(reply);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }

                void later(Runnable task, boolean now) throws InterruptedException {
                  if (synchronous || now) {
                    Thread.sleep(100);
                  }
                  task.run();
                }
              }

              private final Mailbox mailbox = new Mailbox();
              private final PipedOutputStream pipe = new PipedOutputStream();

              @Override
              protected void channelRead0(ChannelHandlerContext ctx, String reply) throws Exception {
                mailbox.put(reply);
                // BUG: Diagnostic contains: mailbox.putLimited → limited.put
                mailbox.putLimited(reply);
                mailbox.later(() -> {}, false);
                // BUG: Diagnostic contains: pipe.write
                pipe.write(reply.getBytes(StandardCharsets.UTF_8), 0, 1);
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatIsDoneWhereNoLoopRunsIt() {
    compilation
        .addSourceLines(
            "Pools.java",
            """
            import io.netty.channel.Channel;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.EventExecutor;

            class Pools extends ChannelInboundHandlerAdapter {
              private EventExecutor executor;
              private Channel channel;

              @Override
              public void channelRead(ChannelHandlerContext context, Object message) {
                finish();
                leave();
                turn();
                // BUG: Diagnostic contains: (wrong → awaitUninterruptibly)
                wrong();
              }

              private void finish() {
                if (executor.inEventLoop()) {
                  channel.close();
                } else {
                  channel.close().awaitUninterruptibly();
                }
              }

              private void leave() {
                if (executor.inEventLoop()) {
                  channel.close();
                  return;
                }
                channel.close().awaitUninterruptibly();
              }

              private void turn() {
                if (!executor.inEventLoop()) {
                  channel.close().awaitUninterruptibly();
                }
              }

              private void wrong() {
                if (executor.inEventLoop()) {
                  channel.close().awaitUninterruptibly();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatHasFailedHasArrived() {
    compilation
        .addSourceLines(
            "Requests.java",
            """
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.CompletableFuture;

            class Requests extends ChannelInboundHandlerAdapter {
              private CompletableFuture<String> request;

              @Override
              public void channelUnregistered(ChannelHandlerContext context) throws Exception {
                if (request.isCompletedExceptionally()) {
                  request.get();
                } else {
                  // BUG: Diagnostic contains: (request.get)
                  request.get();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void permitsThatTheSameCodeGivesBackAreALock() {
    String lines =
        """
        import io.netty.channel.ChannelHandlerContext;
        import io.netty.channel.ChannelInboundHandlerAdapter;
        import java.util.concurrent.Semaphore;

        class Counter extends ChannelInboundHandlerAdapter {
          private final Semaphore lock = new Semaphore(1);
          private final Semaphore places = new Semaphore(8);
          private int count;

          @Override
          public void channelRead(ChannelHandlerContext context, Object message)
              throws InterruptedException {
            // STRICTLY
            lock.acquire();
            try {
              count++;
            } finally {
              lock.release();
            }
            // BUG: Diagnostic contains: (places.acquire)
            places.acquire();
          }
        }
        """;
    compilation.addSourceLines("Counter.java", lines).doTest();
    CheckTesting.strictly(BlockingOnEventLoop.class)
        .addSourceLines(
            "Counter.java",
            lines.replace("// STRICTLY", "// BUG: Diagnostic contains: (lock.acquire)"))
        .doTest();
  }

  @Test
  void aMethodThatIsGivenTheResultListenedToHasIt() {
    compilation
        .addSourceLines(
            "Answers.java",
            """
            import dev.fairlead.annotations.Blocking;
            import dev.fairlead.annotations.NonBlocking;
            import dev.fairlead.annotations.WaitsFor;

            class Answers {
              interface Listener {
                @NonBlocking
                void done(Answer answer);
              }

              interface Answer {
                @Blocking(WaitsFor.THREAD)
                Object value();

                void addListener(Listener listener);
              }

              private Answer other;

              void process(Answer answer) {
                answer.addListener(ready -> write(answer));
                // BUG: Diagnostic contains: (write → given.value)
                answer.addListener(ready -> write(other));
              }

              private static void write(Answer given) {
                System.out.println(given.value());
              }
            }
            """)
        .doTest();
  }

  @Test
  void aQueueThatIsNotEmptyGivesAtOnce() {
    compilation
        .addSourceLines(
            "Events.java",
            """
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.BlockingQueue;

            class Events extends ChannelInboundHandlerAdapter {
              private BlockingQueue<Object> events;

              @Override
              public void channelRead(ChannelHandlerContext context, Object message)
                  throws InterruptedException {
                while (!events.isEmpty()) {
                  context.write(events.take());
                }
                while (events.isEmpty()) {
                  // BUG: Diagnostic contains: (events.take)
                  context.write(events.take());
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void aDistantWaitForAThreadIsForTheStrictProfile() {
    String lines =
        """
        import io.netty.channel.ChannelHandlerContext;
        import io.netty.channel.ChannelInboundHandlerAdapter;
        import java.util.concurrent.CountDownLatch;

        class Latches extends ChannelInboundHandlerAdapter {
          private CountDownLatch connected;
          private CountDownLatch started;

          @Override
          public void channelRead(ChannelHandlerContext context, Object message)
              throws InterruptedException {
            // STRICTLY
            create();
            // BUG: Diagnostic contains: (connection → connected.await)
            connection();
          }

          private void create() throws InterruptedException {
            connect();
          }

          private void connect() throws InterruptedException {
            started.await();
          }

          private void connection() throws InterruptedException {
            connected.await();
          }
        }
        """;
    compilation.addSourceLines("Latches.java", lines).doTest();
    CheckTesting.strictly(BlockingOnEventLoop.class)
        .addSourceLines(
            "Latches.java",
            lines.replace(
                "// STRICTLY", "// BUG: Diagnostic contains: (create → connect → started.await)"))
        .doTest();
  }

  @Test
  void theLibraryThatCallsBackAnswersByAnotherThread() {
    String lines =
        """
        package org.store.client;

        import dev.fairlead.annotations.Blocking;
        import dev.fairlead.annotations.NonBlocking;
        import dev.fairlead.annotations.WaitsFor;

        interface Store {
          @Blocking(WaitsFor.NETWORK)
          Object read(String key);

          void watch(Watcher watcher);

          interface Watcher {
            @NonBlocking
            void changed(Event event);
          }

          class Event {
            String key;
          }
        }
        """;
    String watching =
        """
        package app;

        class Watching {
          private org.store.client.Store store;
          private org.ledger.client.Ledger ledger;

          void watch() {
            // OWN
            store.watch(event -> store.read("key"));
            // OTHER
            store.watch(event -> ledger.read("key"));
          }
        }
        """;
    String ledger =
        """
        package org.ledger.client;

        import dev.fairlead.annotations.Blocking;
        import dev.fairlead.annotations.WaitsFor;

        public interface Ledger {
          @Blocking(WaitsFor.NETWORK)
          Object read(String key);
        }
        """;
    String other = watching.replace("// OTHER", "// BUG: Diagnostic contains: (ledger.read)");
    compilation
        .addSourceLines(
            "org/store/client/Store.java",
            lines.replace("interface Store", "public interface Store"))
        .addSourceLines("org/ledger/client/Ledger.java", ledger)
        .addSourceLines("app/Watching.java", other)
        .doTest();
    CheckTesting.strictly(BlockingOnEventLoop.class)
        .addSourceLines(
            "org/store/client/Store.java",
            lines.replace("interface Store", "public interface Store"))
        .addSourceLines("org/ledger/client/Ledger.java", ledger)
        .addSourceLines(
            "app/Watching.java",
            other.replace("// OWN", "// BUG: Diagnostic contains: (store.read)"))
        .doTest();
  }

  @Test
  void whatAFunctionClosesIsForTheStrictProfile() {
    String lines =
        """
        import dev.fairlead.annotations.Blocking;
        import dev.fairlead.annotations.WaitsFor;
        import reactor.core.publisher.Mono;

        class Sessions {
          interface Session {
            @Blocking(WaitsFor.NETWORK)
            void close();

            @Blocking(WaitsFor.NETWORK)
            void commit();
          }

          private Session session;

          Mono<String> end(Mono<String> names) {
            return names
                // OPEN
                .doOnSuccess(name -> session.commit())
                // STRICTLY
                .doFinally(signal -> session.close());
          }
        }
        """
            .replace("// OPEN", "// BUG: Diagnostic contains: (session.commit)");
    compilation.addSourceLines("Sessions.java", lines).doTest();
    CheckTesting.strictly(BlockingOnEventLoop.class)
        .addSourceLines(
            "Sessions.java",
            lines.replace("// STRICTLY", "// BUG: Diagnostic contains: (session.close)"))
        .doTest();
  }
}
