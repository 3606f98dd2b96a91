package dev.fairlead.checks.timeouts;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class UnboundedWaitTest {
  private final CompilationTestHelper compilation = CheckTesting.compilation(UnboundedWait.class);

  @Test
  void requestsCarriedOut() {
    compilation
        .addSourceLines(
            "Plc.java",
            """
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.TimeUnit;

            class Plc {
              interface WriteRequest {
                CompletableFuture<String> execute();

                CompletableFuture<String> closed();
              }

              interface Task {
                CompletableFuture<String> execute();
              }

              interface RaftServerProxy {
                CompletableFuture<String> submitClientRequestAsync(String request);
              }

              String write(WriteRequest request) throws Exception {
                // BUG: Diagnostic contains: get waits for an answer from a peer
                return request.execute().get();
              }

              String bounded(WriteRequest request) throws Exception {
                return request.execute().get(1, TimeUnit.SECONDS);
              }

              String ofRequestItself(WriteRequest request) throws Exception {
                return request.closed().get();
              }

              String work(Task task) throws Exception {
                return task.execute().get();
              }

              String replicate(RaftServerProxy server) throws Exception {
                // BUG: Diagnostic contains: get waits for an answer from a peer
                return server.submitClientRequestAsync("x").get();
              }
            }
            """)
        .doTest();
  }

  @Test
  void childProcess() {
    compilation
        .addSourceLines(
            "Children.java",
            """
            import java.util.List;
            import java.util.concurrent.Callable;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;

            class Children {
              private Process child;

              int run(ProcessBuilder builder) throws Exception {
                Process process = builder.start();
                // BUG: Diagnostic contains: Use waitFor(long, TimeUnit)
                return process.waitFor();
              }

              void stopAtExit(List<Process> children) {
                Runtime.getRuntime()
                    .addShutdownHook(
                        new Thread() {
                          @Override
                          public void run() {
                            try {
                              Children.this.stop(children);
                            } catch (Exception ignored) {
                              child.destroy();
                            }
                          }
                        });
              }

              void stop(List<Process> children) throws Exception {
                child.destroy();
                // BUG: Diagnostic contains: waitFor waits for a child process
                child.waitFor();
                for (Process other : children) {
                  // BUG: Diagnostic contains: waitFor waits for a child process
                  other.waitFor();
                }
              }

              String output(ProcessBuilder builder) throws Exception {
                Process process = builder.start();
                String output = new String(process.getInputStream().readAllBytes());
                process.waitFor();
                return output;
              }

              int firstByte(ProcessBuilder builder) throws Exception {
                Process process = builder.start();
                int first = process.getInputStream().available();
                // BUG: Diagnostic contains: waitFor waits for a child process
                process.waitFor();
                return first;
              }

              void runWatched(ProcessBuilder builder, long millis) throws Exception {
                Thread waiting = Thread.currentThread();
                new Thread(
                        () -> {
                          try {
                            Thread.sleep(millis);
                            waiting.interrupt();
                          } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                          }
                        })
                    .start();
                builder.start().waitFor();
              }

              int runForSomeTime(ProcessBuilder builder) throws Exception {
                Process process = builder.start();
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                  process.destroy();
                }
                return process.waitFor();
              }

              void kill() throws Exception {
                child.destroyForcibly();
                child.waitFor();
              }

              void watch(ExecutorService workers) {
                workers.submit(() -> child.waitFor());
                new Thread(this::reap).start();
              }

              private void reap() {
                try {
                  child.waitFor();
                } catch (InterruptedException stopped) {
                  child.destroy();
                }
              }

              String ask(ExecutorService workers, ProcessBuilder builder) throws Exception {
                return workers.submit(
                        new Callable<String>() {
                          @Override
                          public String call() throws Exception {
                            Process process = builder.start();
                            // BUG: Diagnostic contains: waitFor waits for a child process
                            return "" + process.waitFor();
                          }
                        })
                    .get(1, TimeUnit.SECONDS);
              }

              void follow() {
                loop(
                    new Callable<Integer>() {
                      @Override
                      public Integer call() throws Exception {
                        return child.waitFor();
                      }
                    });
              }

              private void loop(Callable<Integer> task) {}

              int wanted(Process process, long millis) throws Exception {
                if (millis <= 0) {
                  return process.waitFor();
                }
                return process.waitFor(millis, TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
              }

              public static void main(String[] arguments) throws Exception {
                new ProcessBuilder(arguments).start().waitFor();
              }

              void waitForChild() throws Exception {
                child.waitFor();
              }

              void unzip(String file) throws Exception {
                ProcessBuilder builder = new ProcessBuilder("unzip", file);
                Process process = builder.redirectErrorStream(true).start();
                process.waitFor();
                Process script = new ProcessBuilder("sh", file).start();
                // BUG: Diagnostic contains: waitFor waits for a child process
                script.waitFor();
              }

              void umask() throws Exception {
                Process process = Runtime.getRuntime().exec(new String[] {"sh", "-c", "umask"});
                process.waitFor();
              }

              void inFront(ProcessBuilder builder) throws Exception {
                builder.inheritIO().start().waitFor();
                System.exit(child.waitFor());
              }
            }
            """)
        .doTest();
  }

  @Test
  void answers() {
    compilation
        .addSourceLines(
            "Prices.java",
            """
            import java.util.ArrayList;
            import java.util.HashMap;
            import java.util.List;
            import java.util.Map;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;
            import java.util.concurrent.TimeUnit;

            class Prices {
              interface PriceClient {
                CompletableFuture<String> ask(String article);
              }

              private PriceClient client;

              String one(String article) throws Exception {
                // BUG: Diagnostic contains: get waits for an answer from a peer
                return client.ask(article).get();
              }

              String ownTime(TimedClient store, long forwardTimeout) throws Exception {
                return store.ask("one", forwardTimeout).get() + store.ask("two", timeoutMillis()).get();
              }

              private static long timeoutMillis() {
                return 100;
              }

              interface TimedClient {
                CompletableFuture<String> ask(String article, long millis);
              }

              String joined(String article) {
                CompletableFuture<String> answer = request(article).thenApply(String::trim);
                // BUG: Diagnostic contains: Use get(long, TimeUnit)
                return answer.join();
              }

              private CompletableFuture<String> request(String article) {
                return client.ask(article);
              }

              void each(List<String> articles) throws Exception {
                List<Future<String>> answers = new ArrayList<>();
                for (String article : articles) {
                  answers.add(client.ask(article));
                }
                for (Future<String> answer : answers) {
                  // BUG: Diagnostic contains: an answer from a peer
                  answer.get();
                }
              }

              void collected(List<String> articles) {
                List<CompletableFuture<String>> answers =
                    articles.stream().map(article -> client.ask(article)).toList();
                // BUG: Diagnostic contains: an answer from a peer
                CompletableFuture.allOf(answers.toArray(new CompletableFuture[0])).join();
              }

              void inOne(List<String> articles) {
                CompletableFuture.allOf(
                        articles.stream().map(client::ask).toArray(CompletableFuture[]::new))
                    // BUG: Diagnostic contains: an answer from a peer
                    .join();
                CompletableFuture.allOf(
                        articles.stream().map(this::bounded).toArray(CompletableFuture[]::new))
                    .join();
              }

              void byName(List<String> articles) throws Exception {
                Map<String, CompletableFuture<String>> answers = new HashMap<>();
                for (String article : articles) {
                  answers.put(article, client.ask(article));
                }
                for (CompletableFuture<String> answer : answers.values()) {
                  // BUG: Diagnostic contains: an answer from a peer
                  answer.get();
                }
              }

              void all(String article) {
                CompletableFuture<String> first = client.ask(article);
                // BUG: Diagnostic contains: an answer from a peer
                CompletableFuture.allOf(first, client.ask(article)).join();
                first.join();
              }

              String inTime(String article) throws Exception {
                String first = client.ask(article).get(1, TimeUnit.SECONDS);
                return first + client.ask(article).orTimeout(1, TimeUnit.SECONDS).join();
              }

              String throughOwnClient(OwnClient own, String article) throws Exception {
                // BUG: Diagnostic contains: an answer from a peer
                return forwarded(own, article).get();
              }

              private CompletableFuture<String> forwarded(OwnClient own, String article) {
                return own.ask(article).thenApply(String::trim);
              }

              static class OwnClient {
                CompletableFuture<String> ask(String article) {
                  return new CompletableFuture<>();
                }
              }

              String throughLibrary(HttpPriceClient own, String article) throws Exception {
                return own.ask(article).get();
              }

              String throughService(PriceService service, String article) throws Exception {
                return service.ask(article).get();
              }

              static class PriceService {
                private HttpPriceClient client;

                CompletableFuture<String> ask(String article) {
                  return client.ask(article);
                }
              }

              static class HttpPriceClient {
                private java.net.http.HttpClient http;

                CompletableFuture<String> ask(String article) {
                  CompletableFuture<String> answer = new CompletableFuture<>();
                  try {
                    java.net.URI uri = java.net.URI.create(article);
                    answer.complete(
                        http.send(
                                java.net.http.HttpRequest.newBuilder(uri).build(),
                                java.net.http.HttpResponse.BodyHandlers.ofString())
                            .body());
                  } catch (Exception e) {
                    answer.completeExceptionally(e);
                  }
                  return answer;
                }
              }

              private CompletableFuture<String> bounded(String article) {
                return client.ask(article).orTimeout(1, TimeUnit.SECONDS);
              }

              String inItsOwnTime(String article) {
                return bounded(article).join();
              }

              String asked(String article) throws Exception {
                CompletableFuture<String> answer = client.ask(article);
                return answer.isDone() ? answer.get() : "";
              }

              void afterwards(String article) {
                CompletableFuture<String> answer = client.ask(article);
                answer.thenRun(() -> System.out.println(answer.join()));
              }

              String local(ExecutorService workers) throws Exception {
                return workers.submit(() -> "computed").get();
              }

              String given(CompletableFuture<String> answer) {
                return answer.join();
              }
            }
            """)
        .doTest();
  }

  @Test
  void agreementAndConnections() {
    compilation
        .addSourceLines(
            "Group.java",
            """
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.CompletionStage;
            import java.util.concurrent.TimeUnit;

            abstract class Group {
              interface MyRaftServer {
                CompletableFuture<String> commit(String data, CompletableFuture<String> answer);
              }

              interface NodeConnection {}

              interface Screen {
                CompletableFuture<String> commit(String data);
              }

              private MyRaftServer server;

              abstract CompletionStage<NodeConnection> connectToNode(String address);

              abstract CompletionStage<String> connectLines(String first, String second);

              private CompletionStage<NodeConnection> connectInTime(String address) {
                return connectToNode(address)
                    .toCompletableFuture()
                    .orTimeout(1, TimeUnit.SECONDS);
              }

              String submit(String data) throws Exception {
                CompletableFuture<String> answer = submitAsync(data);
                // BUG: Diagnostic contains: get waits for an answer from a peer
                return answer.get();
              }

              CompletableFuture<String> submitAsync(String data) {
                CompletableFuture<String> answer = new CompletableFuture<>();
                server.commit(data, answer);
                return answer;
              }

              interface PriceClient {
                void ask(String article, CompletableFuture<String> answer);
              }

              private CompletableFuture<String> ask(PriceClient client, String article) {
                CompletableFuture<String> answer = new CompletableFuture<>();
                client.ask(article, answer);
                return answer;
              }

              String price(PriceClient client) throws Exception {
                // BUG: Diagnostic contains: get waits for an answer from a peer
                return ask(client, "tea").get();
              }

              abstract static class Peer {
                CompletableFuture<String> closeAsync() {
                  return new CompletableFuture<String>().orTimeout(1, TimeUnit.SECONDS);
                }

                void giveUpLater(CompletableFuture<String> answer) {
                  answer.orTimeout(1, TimeUnit.SECONDS);
                }
              }

              private CompletableFuture<String> askOrClose(PriceClient client, Peer peer)
                  throws java.net.MalformedURLException {
                CompletableFuture<String> answer = ask(client, new java.net.URL("http:tea").getPath());
                if (answer.isCancelled()) {
                  peer.closeAsync();
                }
                return answer;
              }

              private CompletableFuture<String> askForSomeTime(PriceClient client, Peer peer) {
                CompletableFuture<String> answer = ask(client, "tea");
                peer.giveUpLater(answer);
                return answer;
              }

              String asked(PriceClient client, Peer peer) throws Exception {
                // BUG: Diagnostic contains: get waits for an answer from a peer
                return askOrClose(client, peer).get() + askForSomeTime(client, peer).get();
              }

              String show(Screen screen) throws Exception {
                return screen.commit("x").get();
              }

              NodeConnection first(String address) {
                CompletionStage<NodeConnection> connection = connectToNode(address);
                // BUG: Diagnostic contains: join waits for an answer from a peer
                return connection.toCompletableFuture().join();
              }

              NodeConnection inTime(String address) throws Exception {
                return connectToNode(address).toCompletableFuture().get(1, TimeUnit.SECONDS);
              }

              private final java.util.Queue<String> timeoutQueue = new java.util.ArrayDeque<>();

              private CompletableFuture<String> submitAmongTimedOut(String data) {
                timeoutQueue.add(data);
                return server.commit(data, new CompletableFuture<>());
              }

              String submitAndGiveUp(String data) throws Exception {
                return submitAmongTimedOut(data).get();
              }

              NodeConnection inItsTime(String address) {
                return connectInTime(address).toCompletableFuture().join();
              }

              String lines() {
                return connectLines("a", "b").toCompletableFuture().join();
              }
            }
            """)
        .doTest();
  }

  @Test
  void callbacks() {
    compilation
        .addSourceLines(
            "Coordination.java",
            """
            import io.netty.bootstrap.Bootstrap;
            import io.netty.channel.ChannelFuture;
            import io.netty.channel.ChannelFutureListener;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import jakarta.jms.MessageConsumer;
            import java.util.concurrent.BlockingQueue;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.TimeUnit;

            class Coordination extends SimpleChannelInboundHandler<String> {
              private final CountDownLatch connected = new CountDownLatch(1);
              private final CountDownLatch stopped = new CountDownLatch(1);
              private final CountDownLatch patient = new CountDownLatch(1);

              @Override
              protected void channelRead0(ChannelHandlerContext context, String message) {
                greeted();
                patient.countDown();
              }

              private void greeted() {
                connected.countDown();
              }

              void connect() throws Exception {
                // BUG: Diagnostic contains: await waits for an answer from a peer
                connected.await();
              }

              void receive(MessageConsumer consumer) throws Exception {
                CompletableFuture<String> reply = new CompletableFuture<>();
                consumer.setMessageListener(message -> reply.complete(message.toString()));
                // BUG: Diagnostic contains: Use get(long, TimeUnit)
                reply.get();
              }

              void stopOnMessage(MessageConsumer consumer) throws Exception {
                CountDownLatch told = new CountDownLatch(1);
                consumer.setMessageListener(message -> told.countDown());
                told.await();
              }

              void consume(BlockingQueue<String> replies, MessageConsumer consumer)
                  throws Exception {
                consumer.setMessageListener(message -> replies.add(message.toString()));
                new Thread(() -> serve(replies)).start();
              }

              private void serve(BlockingQueue<String> replies) {
                try {
                  while (true) {
                    System.out.println(replies.take());
                  }
                } catch (InterruptedException ended) {
                  System.out.println(ended);
                }
              }

              void bind(ChannelFuture bound) throws Exception {
                CountDownLatch latch = new CountDownLatch(1);
                bound.addListener((ChannelFutureListener) done -> latch.countDown());
                latch.await();
                bound.sync();
              }

              void send(ChannelFuture written) throws Exception {
                written.await(1000);
              }

              void waitAWhile() throws Exception {
                if (!patient.await(1, TimeUnit.SECONDS)) {
                  throw new IllegalStateException();
                }
                patient.await();
              }

              void stop() {
                stopped.countDown();
              }

              void serve() throws Exception {
                stopped.await();
              }
            }
            """)
        .doTest();
  }

  @Test
  void ownTypes() {
    compilation
        .addSourceLines(
            "Bridge.java",
            """
            import java.util.concurrent.TimeUnit;

            class Bridge {
              interface Listener {
                void onCommand(Object command);
              }

              interface Transport {
                void setListener(Listener listener);
              }

              static class Box {
                private Object value;

                synchronized void set(Object given) {
                  value = given;
                  notifyAll();
                }

                synchronized Object await() throws InterruptedException {
                  while (value == null) {
                    wait();
                  }
                  return value;
                }

                synchronized Object await(long time, TimeUnit unit) throws InterruptedException {
                  unit.timedWait(this, time);
                  return value;
                }
              }

              private final Box remoteInfo = new Box();
              private final Box local = new Box();

              void start(Transport transport) {
                transport.setListener(
                    new Listener() {
                      @Override
                      public void onCommand(Object command) {
                        serve(command);
                      }
                    });
              }

              private void serve(Object command) {
                remoteInfo.set(command);
              }

              Object info() throws InterruptedException {
                // BUG: Diagnostic contains: Use await(long, TimeUnit)
                return remoteInfo.await();
              }

              void put(Object command) {
                local.set(command);
              }

              Object take() throws InterruptedException {
                return local.await();
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(UnboundedWait.class)
        .addInputLines(
            "Fixed.java",
            """
            import jakarta.jms.MessageConsumer;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.ExecutionException;

            class Fixed {
              interface PriceClient {
                CompletableFuture<String> ask(String article);
              }

              String get(PriceClient client) throws Exception {
                return client.ask("tea").get();
              }

              String cannotHandle(PriceClient client) throws ExecutionException, InterruptedException {
                return client.ask("tea").get();
              }

              void receive(MessageConsumer consumer) throws Exception {
                CountDownLatch answered = new CountDownLatch(1);
                consumer.setMessageListener(message -> answered.countDown());
                answered.await();
              }

              int run(ProcessBuilder builder) throws Exception {
                Process process = builder.start();
                int status = process.waitFor();
                return status;
              }

              void stop(Process process) throws Exception {
                process.destroy();
                process.waitFor();
              }
            }
            """)
        .addOutputLines(
            "Fixed.java",
            """
            import jakarta.jms.MessageConsumer;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.ExecutionException;
            import java.util.concurrent.TimeUnit;

            class Fixed {
              interface PriceClient {
                CompletableFuture<String> ask(String article);
              }

              String get(PriceClient client) throws Exception {
                return client.ask("tea").get(30, TimeUnit.SECONDS);
              }

              String cannotHandle(PriceClient client) throws ExecutionException, InterruptedException {
                return client.ask("tea").get();
              }

              void receive(MessageConsumer consumer) throws Exception {
                CountDownLatch answered = new CountDownLatch(1);
                consumer.setMessageListener(message -> answered.countDown());
                if (!answered.await(30, TimeUnit.SECONDS)) {
                  throw new IllegalStateException("no end of answered in time");
                }
              }

              int run(ProcessBuilder builder) throws Exception {
                Process process = builder.start();
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                  process.destroyForcibly();
                }
                int status = process.waitFor();
                return status;
              }

              void stop(Process process) throws Exception {
                process.destroy();
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                  process.destroyForcibly();
                }
              }
            }
            """)
        .doTest(TestMode.TEXT_MATCH);
  }

  @Test
  void answersByTheirNames() {
    compilation
        .addSourceLines(
            "RequestResult.java",
            """
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.TimeUnit;

            class RequestResult {
              private final CountDownLatch latch = new CountDownLatch(1);

              void await() throws InterruptedException {
                latch.await();
              }

              boolean await(long timeout, TimeUnit unit) throws InterruptedException {
                return latch.await(timeout, unit);
              }
            }
            """)
        .addSourceLines(
            "Shutdown.java",
            """
            import java.util.concurrent.TimeUnit;

            interface Shutdown {
              void await() throws InterruptedException;

              boolean await(long timeout, TimeUnit unit) throws InterruptedException;
            }
            """)
        .addSourceLines(
            "Sender.java",
            """
            interface Sender {
              RequestResult begin();

              Shutdown stop();

              static RequestResult limited(java.util.concurrent.ScheduledExecutorService timer) {
                RequestResult result = new RequestResult();
                timer.schedule(() -> {}, 1, java.util.concurrent.TimeUnit.SECONDS);
                return result;
              }
            }
            """)
        .addSourceLines(
            "Transactions.java",
            """
            class Transactions {
              private Sender sender;

              void begin() throws InterruptedException {
                RequestResult result = sender.begin();
                // BUG: Diagnostic contains: await waits for an answer from a peer
                result.await();
              }

              void given(RequestResult result) throws InterruptedException {
                result.await();
              }

              void limited(java.util.concurrent.ScheduledExecutorService timer)
                  throws InterruptedException {
                RequestResult result = Sender.limited(timer);
                result.await();
              }

              void stop() throws InterruptedException {
                sender.stop().await();
              }
            }
            """)
        .doTest();
  }

  @Test
  void listenersOfLibrariesWithoutModel() {
    compilation
        .addSourceLines(
            "com/example/ExecListener.java",
            """
            package com.example;

            public interface ExecListener {
              void onOpen(Object response);

              void onClick(Object response);
            }
            """)
        .addSourceLines(
            "Exec.java",
            """
            import com.example.ExecListener;
            import java.util.concurrent.CountDownLatch;

            abstract class Exec {
              abstract void usingListener(ExecListener listener);

              void open() throws InterruptedException {
                CountDownLatch started = new CountDownLatch(1);
                usingListener(
                    new ExecListener() {
                      @Override
                      public void onOpen(Object response) {
                        started.countDown();
                      }

                      @Override
                      public void onClick(Object response) {}
                    });
                // BUG: Diagnostic contains: await waits for an answer from a peer
                started.await();
              }

              void click() throws InterruptedException {
                CountDownLatch started = new CountDownLatch(1);
                CountDownLatch finished = new CountDownLatch(1);
                usingListener(
                    new ExecListener() {
                      @Override
                      public void onOpen(Object response) {
                        finished.countDown();
                      }

                      @Override
                      public void onClick(Object response) {
                        started.countDown();
                      }
                    });
                started.await();
                finished.await();
              }
            }
            """)
        .doTest();
  }

  @Test
  void answerThatAHelperIsGiven() {
    compilation
        .addSourceLines(
            "Operations.java",
            """
            import java.util.concurrent.CompletableFuture;

            class Operations {
              interface HttpClient {
                CompletableFuture<String> sendAsync(String request);
              }

              private final HttpClient client;

              Operations(HttpClient client) {
                this.client = client;
              }

              String ask(String request) throws Exception {
                return answer(client.sendAsync(request).thenApply(String::trim));
              }

              private String answer(CompletableFuture<String> future) throws Exception {
                // BUG: Diagnostic contains: get waits for an answer from a peer
                return future.get();
              }

              String compute(String request) throws Exception {
                return result(CompletableFuture.supplyAsync(() -> request.trim()));
              }

              private String result(CompletableFuture<String> future) throws Exception {
                return future.get();
              }

              public String unseen(CompletableFuture<String> future) throws Exception {
                return future.get();
              }
            }
            """)
        .doTest();
  }

  @Test
  void whoAsksForNoTime() {
    compilation
        .addSourceLines(
            "Statements.java",
            """
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.TimeUnit;

            class Statements {
              interface HttpClient {
                CompletableFuture<String> sendAsync(String request);
              }

              private final HttpClient client;
              private int limit;

              Statements(HttpClient client) {
                this.client = client;
              }

              String query(String text) throws Exception {
                if (limit == 0) {
                  return client.sendAsync(text).get();
                } else {
                  return client.sendAsync(text).get(limit, TimeUnit.SECONDS);
                }
              }

              String update(String text) throws Exception {
                return limit == 0
                    ? client.sendAsync(text).get()
                    : client.sendAsync(text).get(limit, TimeUnit.SECONDS);
              }

              String cancel(String text) throws Exception {
                // BUG: Diagnostic contains: get waits for an answer from a peer
                String answer = client.sendAsync(text).get();
                return answer + client.sendAsync("done").get(limit, TimeUnit.SECONDS);
              }

              String mixed(String text) throws Exception {
                if (limit == 0) {
                  // BUG: Diagnostic contains: get waits for an answer from a peer
                  return client.sendAsync(text).get();
                }
                return text;
              }
            }
            """)
        .doTest();
  }

  @Test
  void aChildThatAnotherMethodEnds() {
    compilation
        .addSourceLines(
            "Jobs.java",
            """
            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;

            class Jobs {
              private final Map<String, Process> running = new ConcurrentHashMap<>();
              private Process child;

              int run(String job, ProcessBuilder builder) throws Exception {
                Process process = builder.start();
                running.put(job, process);
                return process.waitFor();
              }

              int supervise(ProcessBuilder builder) throws Exception {
                child = builder.start();
                return child.waitFor();
              }

              int alone(ProcessBuilder builder) throws Exception {
                Process process = builder.start();
                // BUG: Diagnostic contains: waitFor waits for a child process
                return process.waitFor();
              }

              void cancel(String job) {
                Process process = running.remove(job);
                if (process != null) {
                  process.destroy();
                }
              }
            }
            """)
        .addSourceLines(
            "Kept.java",
            """
            class Kept {
              private Process child;

              int run(ProcessBuilder builder) throws Exception {
                child = builder.start();
                // BUG: Diagnostic contains: waitFor waits for a child process
                return child.waitFor();
              }
            }
            """)
        .doTest();
  }

  @Test
  void implementationsOfModelledClientsAndEndsOfOwnOnes() {
    compilation
        .addSourceLines(
            "Pings.java",
            """
            import java.net.http.HttpClient;
            import java.util.concurrent.CompletableFuture;

            class Pings {
              abstract static class TracedClient extends HttpClient {
                abstract CompletableFuture<String> pingAsync();
              }

              interface PeerClient {
                CompletableFuture<String> pingAsync();

                CompletableFuture<String> send(Request request);

                CompletableFuture<Void> shutdown();
              }

              String library(TracedClient client) {
                return client.pingAsync().join();
              }

              String own(PeerClient client) {
                // BUG: Diagnostic contains: join waits for an answer from a peer
                return client.pingAsync().join();
              }

              interface Request {
                Request timeout(int seconds);

                Request build();
              }

              String bounded(PeerClient client, Request request) {
                return client.send(request.timeout(30).build()).join();
              }

              String unbounded(PeerClient client, Request request) {
                // BUG: Diagnostic contains: join waits for an answer from a peer
                return client.send(request.build()).join();
              }

              void close(PeerClient client) {
                client.shutdown().join();
              }

              static PeerClient client;

              public static void main(String[] arguments) {
                client.pingAsync().join();
              }
            }
            """)
        .doTest();
  }

  @Test
  void clientsThatKnowTheirTimesThemselves() {
    String helpers =
        IntStream.range(0, 80)
            .mapToObj(i -> "  private void check" + i + "() {}")
            .collect(Collectors.joining("\n"));
    String calls =
        IntStream.range(0, 80)
            .mapToObj(i -> "    check" + i + "();")
            .collect(Collectors.joining("\n"));
    compilation
        .addSourceLines(
            "HubClient.java",
            """
            import java.util.concurrent.CompletableFuture;

            interface HubClient {
              CompletableFuture<Void> send(String event);

              CompletableFuture<Void> hold(String event);

              default void sendSync(String event) throws Exception {
                this.send(event).get();
              }
            }
            """)
        .addSourceLines(
            "OtherClient.java",
            """
            import java.util.concurrent.CompletableFuture;

            interface OtherClient {
              CompletableFuture<Void> send(String event);
            }
            """)
        .addSourceLines(
            "HubClientImpl.java",
            """
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class HubClientImpl implements HubClient {
              private final ScheduledExecutorService timer;

              HubClientImpl(ScheduledExecutorService timer) {
                this.timer = timer;
              }

              @Override
              public CompletableFuture<Void> send(String event) {
            %s
                return begin(event);
              }

              private CompletableFuture<Void> begin(String event) {
                CompletableFuture<Void> sent = new CompletableFuture<>();
                timer.schedule(() -> sent.completeExceptionally(new Exception()), 1, TimeUnit.SECONDS);
                return sent;
              }

              @Override
              public CompletableFuture<Void> hold(String event) {
                return new CompletableFuture<>();
              }

            %s
            }
            """
                .formatted(calls, helpers))
        .addSourceLines(
            "Sender.java",
            """
            class Sender {
              void send(HubClient client) throws Exception {
                client.send("x").get();
              }

              void hold(HubClient client) throws Exception {
                // BUG: Diagnostic contains: get waits for an answer from a peer
                client.hold("x").get();
              }

              void other(OtherClient client) throws Exception {
                // BUG: Diagnostic contains: get waits for an answer from a peer
                client.send("x").get();
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatIsThereWhenItIsAskedFor() {
    compilation
        .addSourceLines(
            "Nodes.java",
            """
            import com.google.common.util.concurrent.Futures;
            import com.google.common.util.concurrent.ListenableFuture;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.Executor;
            import java.util.concurrent.TimeUnit;

            class Nodes {
              interface TreeClient {
                ListenableFuture<String> delete(String path);
              }

              void deleteAll(TreeClient client, List<String> paths) throws Exception {
                List<ListenableFuture<String>> deleted = new ArrayList<>();
                for (String path : paths) {
                  deleted.add(client.delete(path));
                }
                Futures.successfulAsList(deleted).get(5, TimeUnit.SECONDS);
                for (ListenableFuture<String> one : deleted) {
                  one.get();
                }
              }

              void deleteEach(TreeClient client, List<String> paths) throws Exception {
                for (String path : paths) {
                  ListenableFuture<String> one = client.delete(path);
                  // BUG: Diagnostic contains: get waits for an answer from a peer
                  one.get();
                }
              }

              void relay(TreeClient client, Executor executor) {
                ListenableFuture<String> from = client.delete("x");
                from.addListener(
                    new Runnable() {
                      @Override
                      public void run() {
                        try {
                          System.out.println(from.get());
                        } catch (Exception e) {
                          throw new IllegalStateException(e);
                        }
                      }
                    },
                    executor);
              }
            }
            """)
        .doTest();
  }

  @Test
  void generatorsAndExtractorsWithAMainAreTools() {
    String code =
        """
        class %s {
          public static void main(String[] arguments) throws Exception {
            tag(arguments[0]);
          }

          static void tag(String command) throws Exception {
            %s
            new ProcessBuilder(command).start().waitFor();
          }
        }
        """;
    compilation
        .addSourceLines("GenerateSql.java", code.formatted("GenerateSql", ""))
        .addSourceLines("TextExtractor.java", code.formatted("TextExtractor", ""))
        .addSourceLines(
            "Generations.java",
            code.formatted(
                "Generations", "// BUG: Diagnostic contains: waitFor waits for a child process"))
        .doTest();
  }
}
