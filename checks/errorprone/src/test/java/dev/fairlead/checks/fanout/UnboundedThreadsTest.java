package dev.fairlead.checks.fanout;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class UnboundedThreadsTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(UnboundedThreads.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Server.java",
            """
            import java.io.OutputStream;
            import java.net.ServerSocket;
            import java.net.Socket;
            import java.util.List;
            import java.util.concurrent.Callable;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Semaphore;

            class Server {
              // BUG: Diagnostic contains: answers has no maximum, and every call may give it work
              private final ExecutorService answers = Executors.newCachedThreadPool();
              private final ExecutorService startUp = Executors.newCachedThreadPool();
              private final Semaphore permits = new Semaphore(100);

              void serve(ServerSocket listener) throws Exception {
                while (true) {
                  Socket socket = listener.accept();
                  // BUG: Diagnostic contains: start starts a thread for each connection that a peer opens
                  new Thread(() -> answer(socket)).start();
                }
              }

              void serveLimited(ServerSocket listener) throws Exception {
                while (true) {
                  permits.acquire();
                  Socket socket = listener.accept();
                  new Thread(() -> answer(socket)).start();
                }
              }

              void start() {
                startUp.execute(() -> {});
                new Thread(() -> {}).start();
              }

              void answer(Socket socket) {
                answers.execute(() -> {});
              }

              void compare(List<Callable<String>> parts) throws Exception {
                // BUG: Diagnostic contains: pool is a pool for each call: as many calls
                ExecutorService pool = Executors.newFixedThreadPool(4);
                try {
                  pool.invokeAll(parts);
                } finally {
                  pool.shutdown();
                }
              }

              void compareAll(List<Callable<String>> parts) throws Exception {
                compare(parts);
              }

              void compareSome(List<Callable<String>> parts) throws Exception {
                compare(parts.subList(0, 10));
                compareWith(parts, 4);
                compareWith(parts, 8);
              }

              void compareOnce(List<Callable<String>> parts) throws Exception {
                ExecutorService pool = Executors.newFixedThreadPool(4);
                try {
                  pool.invokeAll(parts);
                } finally {
                  pool.shutdown();
                }
              }

              void compareWith(List<Callable<String>> parts, int threads) throws Exception {
                ExecutorService pool = Executors.newFixedThreadPool(threads);
                try {
                  pool.invokeAll(parts);
                } finally {
                  pool.shutdown();
                }
              }

              void forget(Runnable task) {
                // BUG: Diagnostic contains: pool is a pool for each call that nothing shuts down
                ExecutorService pool = Executors.newFixedThreadPool(4);
                pool.execute(task);
              }

              ExecutorService pool(int threads) {
                ExecutorService pool = Executors.newFixedThreadPool(threads);
                return pool;
              }

              private static class Upload extends OutputStream {
                // BUG: Diagnostic contains: parts is a pool for each object that nothing shuts down
                private final ExecutorService parts = Executors.newFixedThreadPool(4);
                private final ExecutorService ends = Executors.newFixedThreadPool(4);

                @Override
                public void write(int b) {
                  parts.execute(() -> {});
                  ends.execute(() -> {});
                }

                @Override
                public void close() {
                  ends.shutdown();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void aPoolGivenToAnotherConstructorIsOfTheObject() {
    CheckTesting.strictly(UnboundedThreads.class)
        .addSourceLines(
            "Watch.java",
            """
            import java.util.Objects;
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class Watch implements AutoCloseable {
              private final ScheduledExecutorService timer;
              private final long pause;

              Watch() {
                this(5);
              }

              Watch(long pause) {
                // BUG: Diagnostic contains: timer is a pool for each object that nothing shuts down
                this(pause, Executors.newSingleThreadScheduledExecutor());
              }

              Watch(long pause, ScheduledExecutorService timer) {
                this.pause = pause;
                this.timer = Objects.requireNonNull(timer);
              }

              void look(Runnable task) {
                timer.schedule(task, pause, TimeUnit.SECONDS);
              }

              @Override
              public void close() {}
            }
            """)
        .addSourceLines(
            "Closing.java",
            """
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class Closing implements AutoCloseable {
              private final ScheduledExecutorService timer;

              Closing() {
                this(Executors.newSingleThreadScheduledExecutor());
              }

              Closing(ScheduledExecutorService timer) {
                this.timer = timer;
              }

              void look(Runnable task) {
                timer.schedule(task, 1, TimeUnit.SECONDS);
              }

              @Override
              public void close() {
                timer.shutdownNow();
              }
            }
            """)
        .doTest();
  }

  @Test
  void anExecutorMayBeMadeOfItself() {
    compilation
        .addSourceLines(
            "Wrapped.java",
            """
            import java.util.concurrent.Executor;
            import java.util.concurrent.Executors;

            class Wrapped {
              private Executor executor = Executors.newCachedThreadPool();

              void wrap() {
                executor = named(executor);
              }

              native Executor named(Executor other);

              void run(Runnable task) {
                executor.execute(task);
              }
            }
            """)
        .doTest();
  }

  @Test
  void anObjectForEachOfManyHasNoPoolOfItsOwn() {
    compilation
        .addSourceLines(
            "Frameworks.java",
            """
            import dev.fairlead.annotations.OneOfMany;
            import dev.fairlead.annotations.RunsOnWorkers;
            import dev.fairlead.annotations.Times;
            import dev.fairlead.annotations.Width;

            class Frameworks {
              @OneOfMany(per = "connection")
              public interface Handler {}

              @OneOfMany(per = "")
              public abstract static class Initializer implements Handler {}

              @OneOfMany(per = "task", value = Width.LIMITED)
              public interface Function {}

              @RunsOnWorkers(Times.CONCURRENTLY)
              public @interface Shared {}

              @OneOfMany(per = "request", when = "request")
              public @interface InScope {
                String value();
              }
            }
            """)
        .addSourceLines(
            "Objects.java",
            """
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Objects {
              static class OfConnections implements Frameworks.Handler {
                // BUG: Diagnostic contains: pool is a pool of its own for each connection
                private final ExecutorService pool = Executors.newFixedThreadPool(4);
                private final ExecutorService one = Executors.newFixedThreadPool(1);
                private final ExecutorService single = Executors.newSingleThreadExecutor();
                private static final ExecutorService ALL = Executors.newFixedThreadPool(4);
                // BUG: Diagnostic contains: left is a pool for each connection that nothing shuts down
                private final ExecutorService left = Executors.newSingleThreadExecutor();

                void end() {
                  pool.shutdown();
                  one.shutdown();
                  single.shutdown();
                  left.execute(() -> {});
                }
              }

              @Frameworks.Shared
              static class OfAll implements Frameworks.Handler {
                private final ExecutorService pool = Executors.newFixedThreadPool(4);
              }

              static class First extends Frameworks.Initializer {
                private final ExecutorService pool = Executors.newFixedThreadPool(4);
              }

              static class OfTasks implements Frameworks.Function {
                private ExecutorService pool;
                private ExecutorService left;

                void open() {
                  pool = Executors.newFixedThreadPool(4);
                  // BUG: Diagnostic contains: left is a pool for each task that nothing shuts down
                  left = Executors.newFixedThreadPool(4);
                }

                void close() {
                  pool.shutdown();
                }
              }

              @Frameworks.InScope("request")
              static class OfRequests {
                // BUG: Diagnostic contains: pool is a pool for each request
                private final ExecutorService pool = Executors.newFixedThreadPool(4);
              }

              @Frameworks.InScope("application")
              static class OfTheApplication {
                private final ExecutorService pool = Executors.newFixedThreadPool(4);
              }
            }
            """)
        .doTest();
  }

  @Test
  void aPoolMayComeFromAMethodOfTheCompilation() {
    CheckTesting.strictly(UnboundedThreads.class)
        .addSourceLines(
            "Pools.java",
            """
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.SynchronousQueue;
            import java.util.concurrent.ThreadPoolExecutor;
            import java.util.concurrent.TimeUnit;

            class Pools {
              private static final List<ExecutorService> ALL = new ArrayList<>();
              private static final ExecutorService SHARED = Executors.newCachedThreadPool();

              static ExecutorService named(String name) {
                return Executors.newCachedThreadPool(task -> new Thread(task, name));
              }

              static ExecutorService few(String name) {
                return Executors.newFixedThreadPool(4, task -> new Thread(task, name));
              }

              static ExecutorService kept() {
                ExecutorService pool = Executors.newCachedThreadPool();
                ALL.add(pool);
                return pool;
              }

              static ExecutorService shared() {
                return SHARED;
              }
            }
            """)
        .addSourceLines(
            "Server.java",
            """
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.SynchronousQueue;
            import java.util.concurrent.ThreadPoolExecutor;
            import java.util.concurrent.TimeUnit;

            class Server {
              // BUG: Diagnostic contains: answers has no maximum
              private final ExecutorService answers = Pools.named("answers");
              private final ExecutorService questions =
                  // BUG: Diagnostic contains: questions has no maximum
                  new ThreadPoolExecutor(
                      0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>());
              private final ExecutorService few = Pools.few("few");
              private final ExecutorService shared = Pools.shared();

              void answer(Runnable task) {
                answers.execute(() -> task.run());
                questions.execute(() -> task.run());
                few.execute(task);
                shared.execute(task);
              }

              void forget(Runnable task) {
                // BUG: Diagnostic contains: pool is a pool for each call that nothing shuts down
                ExecutorService pool = Pools.few("few");
                pool.execute(task);
                ExecutorService kept = Pools.kept();
                kept.execute(task);
              }
            }
            """)
        .doTest();
  }

  @Test
  void aPoolOfTheWholeProgramMayStay() {
    compilation
        .addSourceLines(
            "MoreExecutors.java",
            """
            import dev.fairlead.annotations.TakesOwnership;
            import java.util.concurrent.ExecutorService;

            class MoreExecutors {
              static ExecutorService exiting(@TakesOwnership ExecutorService pool) {
                return pool;
              }
            }
            """)
        .addSourceLines(
            "Tool.java",
            """
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Tool {
              public static void main(String[] arguments) {
                convert();
                new Tool().consume();
              }

              public void consume() {
                ExecutorService pool = Executors.newFixedThreadPool(8);
                pool.execute(() -> {});
              }

              public void again() {
                left();
              }

              private static void convert() {
                ExecutorService pool = Executors.newFixedThreadPool(8);
                pool.execute(() -> {});
              }

              void ended() {
                ExecutorService pool = MoreExecutors.exiting(Executors.newFixedThreadPool(8));
                pool.execute(() -> {});
              }

              void left() {
                // BUG: Diagnostic contains: pool is a pool for each call that nothing shuts down
                ExecutorService pool = Executors.newFixedThreadPool(8);
                pool.execute(() -> {});
              }
            }
            """)
        .doTest();
  }

  @Test
  void theOneObjectOfAContainerMayKeepItsPool() {
    String body =
        """
         implements AutoCloseable {
          // FINDING
          private final ExecutorService pool = Executors.newFixedThreadPool(4);

          void handle(Runnable task) {
            pool.execute(task);
          }

          @Override
          public void close() {}
        }
        """;
    String imports =
        """
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        """;
    CheckTesting.strictly(UnboundedThreads.class)
        .addSourceLines(
            "Service.java",
            """
            import dev.fairlead.annotations.RunsOnWorkers;
            import dev.fairlead.annotations.Times;

            @RunsOnWorkers(Times.CONCURRENTLY)
            @interface Service {}
            """)
        .addSourceLines(
            "Engine.java", imports, "@Service", "class Engine" + body.replace("// FINDING", ""))
        .addSourceLines(
            "Session.java",
            imports,
            "class Session"
                + body.replace(
                    "// FINDING", "// BUG: Diagnostic contains: pool is a pool for each object"))
        .doTest();
  }

  @Test
  void whatStartsOnceOrCountsIsNoSupply() {
    CheckTesting.strictly(UnboundedThreads.class)
        .addSourceLines(
            "Reload.java",
            """
            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class Reload {
              @interface PostConstruct {}

              private final ExecutorService services = Executors.newCachedThreadPool();
              // BUG: Diagnostic contains: tasks has no maximum, and every call may give it work
              private final ExecutorService tasks = Executors.newCachedThreadPool();
              private volatile boolean stopped;

              @PostConstruct
              private void begin() {
                everyMinute();
              }

              private void everyMinute() {
                ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
                timer.scheduleWithFixedDelay(() -> {}, 1, 1, TimeUnit.MINUTES);
              }

              public void afterPropertiesSet() {
                ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
                timer.scheduleWithFixedDelay(() -> {}, 1, 1, TimeUnit.MINUTES);
              }

              void again(String name) {
                // BUG: Diagnostic contains: timer is a pool for each call that nothing shuts down
                ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
                timer.scheduleWithFixedDelay(() -> {}, 1, 1, TimeUnit.MINUTES);
              }

              void watch(Map<String, Long> nodes) {
                services.submit(
                    () -> {
                      while (!stopped) {
                        nodes.clear();
                      }
                    });
              }

              void handle(String message) {
                tasks.submit(() -> System.out.println(message));
              }

              static class Instances {
                private final Map<String, Runnable> running = new ConcurrentHashMap<>();

                int size() {
                  return running.size();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatIsCountedAgainstALimitHasOne() {
    CheckTesting.strictly(UnboundedThreads.class)
        .addSourceLines(
            "Tasks.java",
            """
            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Tasks {
              private ExecutorService standard = Executors.newCachedThreadPool();

              void setStandard(ExecutorService other) {
                standard = other;
              }

              void send(String message) {
                standard.execute(() -> {});
              }

              static final class State implements AutoCloseable {
                private final ExecutorService changes = Executors.newSingleThreadExecutor();

                @Override
                public void close() {
                  changes.submit(changes::shutdown);
                }
              }

              static final class Kept implements AutoCloseable {
                // BUG: Diagnostic contains: changes is a pool for each object
                private final ExecutorService changes = Executors.newSingleThreadExecutor();

                @Override
                public void close() {
                  changes.submit(() -> {});
                }
              }

              private final ExecutorService pool = Executors.newCachedThreadPool();
              private final Map<String, Runnable> running = new ConcurrentHashMap<>();
              private final int taskLimit = 10;

              boolean submit(String name, Runnable task) {
                if (running.size() >= taskLimit) {
                  return false;
                }
                running.put(name, task);
                pool.submit(task);
                return true;
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatCallsMakeFillsAPool() {
    CheckTesting.strictly(UnboundedThreads.class)
        .addSourceLines(
            "Events.java",
            """
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.LinkedBlockingQueue;
            import java.util.concurrent.ThreadPoolExecutor;
            import java.util.concurrent.TimeUnit;

            class Events {
              private static final ExecutorService PASSED = Executors.newCachedThreadPool();

              static void run(Runnable task) {
                PASSED.execute(task);
                CompletableFuture.runAsync(task, PASSED);
              }

              // BUG: Diagnostic contains: events has no maximum
              private final ExecutorService events = Executors.newCachedThreadPool();

              void on(String event) {
                Runnable work = () -> System.out.println(event);
                events.execute(work);
              }

              // BUG: Diagnostic contains: wrapped has no maximum
              private final ExecutorService wrapped = Executors.newCachedThreadPool();

              void onWrapped(String event) {
                wrapped.execute(logged(() -> System.out.println(event)));
              }

              private static Runnable logged(Runnable work) {
                return work;
              }

              private final ExecutorService named =
                  new ThreadPoolExecutor(
                      4, Integer.MAX_VALUE, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());

              void name(String event) {
                named.execute(() -> System.out.println(event));
              }

              private Monitor monitor;

              void begin() {
                monitor = new Monitor();
              }

              private static final class Monitor implements Runnable {
                private final ExecutorService ends = Executors.newFixedThreadPool(2);

                @Override
                public void run() {
                  ends.execute(() -> {});
                }
              }

              private static final class Look implements Runnable {
                // BUG: Diagnostic contains: ends is a pool for each object
                private final ExecutorService ends = Executors.newFixedThreadPool(2);

                @Override
                public void run() {
                  ends.execute(() -> {});
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void byDefaultAPoolIsReportedThatPeersFill() {
    compilation
        .addSourceLines(
            "Answers.java",
            """
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import java.net.Socket;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Answers {
              // BUG: Diagnostic contains: messages has no maximum, and every call may give it work
              private final ExecutorService messages = Executors.newCachedThreadPool();
              // BUG: Diagnostic contains: clients has no maximum, and every call may give it work
              private final ExecutorService clients = Executors.newCachedThreadPool();
              // BUG: Diagnostic contains: results has no maximum, and every call may give it work
              private final ExecutorService results = Executors.newCachedThreadPool();
              private final ExecutorService commands = Executors.newCachedThreadPool();

              class Handler extends SimpleChannelInboundHandler<String> {
                @Override
                protected void channelRead0(ChannelHandlerContext context, String message) {
                  messages.execute(() -> System.out.println(message));
                }
              }

              void serve(Socket client) {
                clients.execute(() -> System.out.println(client));
              }

              CompletableFuture<Integer> length(CompletableFuture<String> answer) {
                return answer.thenApplyAsync(text -> text.length(), results);
              }

              void command(String name) {
                commands.execute(() -> System.out.println(name));
              }
            }
            """)
        .doTest();
  }

  @Test
  void aPoolIsClosedByAMethodThatOnlyNewerExecutorsHave() {
    compilation
        .addSourceLines(
            "Restart.java",
            """
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class Restart implements AutoCloseable {
              interface Timer extends ScheduledExecutorService, AutoCloseable {
                @Override
                void close();
              }

              private ScheduledExecutorService timer;

              void begin(Runnable task) {
                timer = Executors.newSingleThreadScheduledExecutor();
                timer.schedule(task, 1, TimeUnit.SECONDS);
              }

              @Override
              public void close() {
                ((Timer) timer).close();
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatAFlagLetsThroughOnceIsNoPoolForEachCall() {
    compilation
        .addSourceLines(
            "Addresses.java",
            """
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import java.util.concurrent.atomic.AtomicBoolean;

            class Addresses {
              private final AtomicBoolean refreshes = new AtomicBoolean();

              String find(String name) {
                if (refreshes.compareAndSet(false, true)) {
                  refresh();
                }
                again();
                return name;
              }

              private void refresh() {
                ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
                timer.scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.MINUTES);
              }

              private void again() {
                // BUG: Diagnostic contains: timer is a pool for each call that nothing shuts down
                ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
                timer.scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.MINUTES);
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatOnlyAConstructorCallsMakesAPoolForEachObject() {
    compilation
        .addSourceLines(
            "Clock.java",
            """
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class Clock {
              private long now;

              Clock() {
                schedule();
              }

              private void schedule() {
                ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
                scheduler.execute(this::tick);
              }

              private void tick() {
                now = System.currentTimeMillis();
              }

              void setupMonitor() {
                ScheduledExecutorService monitor = Executors.newSingleThreadScheduledExecutor();
                monitor.execute(this::tick);
              }

              void configure(String name) {
                ScheduledExecutorService binder = Executors.newScheduledThreadPool(1);
                binder.scheduleWithFixedDelay(this::tick, 0, 20, TimeUnit.SECONDS);
              }

              void again() {
                scheduleOnceMore();
              }

              private void scheduleOnceMore() {
                // BUG: Diagnostic contains: scheduler is a pool for each call
                ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
                scheduler.execute(this::tick);
              }
            }
            """)
        .doTest();
  }

  @Test
  void aPartThatNobodyIsToCloseMayBeOneOfFew() {
    String lines =
        """
        import java.io.OutputStream;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Statistics {
          Object statistics() {
            return new Numbers();
          }

          OutputStream upload() {
            return new Upload();
          }

          private static final class Numbers {
            // STRICTLY
            private final ExecutorService log = Executors.newSingleThreadExecutor();
          }

          private static final class Upload extends OutputStream {
            // BUG: Diagnostic contains: sender is a pool for each object
            private final ExecutorService sender = Executors.newSingleThreadExecutor();

            @Override
            public void write(int part) {
              sender.execute(() -> {});
            }
          }
        }
        """;
    compilation.addSourceLines("Statistics.java", lines).doTest();
    CheckTesting.strictly(UnboundedThreads.class)
        .addSourceLines(
            "Statistics.java",
            lines.replace(
                "// STRICTLY", "// BUG: Diagnostic contains: log is a pool for each object"))
        .doTest();
  }

  @Test
  void aPoolForEachCallThatEndsOrBelongsToWhatIsMadeIsForTheStrictProfile() {
    String source =
        """
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.ForkJoinPool;
        import java.util.concurrent.ScheduledExecutorService;
        import java.util.concurrent.TimeUnit;
        import java.util.concurrent.atomic.AtomicBoolean;

        class Reports {
          private final AtomicBoolean watched = new AtomicBoolean();

          void ask(Runnable task) {
            // BUG: Diagnostic contains: pool is a pool for each call that nothing shuts down
            ExecutorService pool = Executors.newFixedThreadPool(1);
            pool.execute(task);
          }

          void askAll(Runnable task) {
            // STRICT
            ForkJoinPool pool = new ForkJoinPool(4);
            pool.submit(task);
          }

          void askAlone(Runnable task) {
            // STRICT
            ExecutorService pool = Executors.newSingleThreadExecutor();
            pool.execute(task);
          }

          void askAnyhow(Runnable task) {
            // STRICT
            ExecutorService pool = Executors.newCachedThreadPool();
            pool.execute(task);
          }

          Reports buildReports(Runnable task) {
            // STRICT
            ExecutorService pool = Executors.newFixedThreadPool(1);
            pool.execute(task);
            return new Reports();
          }

          void watch(Runnable task) {
            if (watched.compareAndSet(false, true)) {
              ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
              pool.schedule(task, 1, TimeUnit.MINUTES);
            }
          }
        }
        """;
    compilation.addSourceLines("Reports.java", source).doTest();
    CheckTesting.strictly(UnboundedThreads.class)
        .addSourceLines(
            "Reports.java",
            source.replace(
                "// STRICT", "// BUG: Diagnostic contains: pool is a pool for each call"))
        .doTest();
  }

  @Test
  void threadsThatEndWithTheirTaskAreForTheStrictProfile() {
    String library =
        """
        package org.springframework.core.task;

        public class SimpleAsyncTaskExecutor implements java.util.concurrent.Executor {
          public SimpleAsyncTaskExecutor(String threadNamePrefix) {}

          @Override
          public void execute(Runnable task) {}
        }
        """;
    String source =
        """
        import java.util.concurrent.Executor;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import org.springframework.core.task.SimpleAsyncTaskExecutor;

        class Container {
          private Executor executor;

          void stopped(String reason) {
            Executor restart = executor;
            if (restart == null) {
              // STRICT
              restart = new SimpleAsyncTaskExecutor(reason);
            }
            restart.execute(() -> {});
          }

          void failed(String reason) {
            // BUG: Diagnostic contains: restart is a pool for each call that nothing shuts down
            ExecutorService restart = Executors.newFixedThreadPool(2);
            restart.execute(() -> {});
          }
        }
        """;
    String file = "org/springframework/core/task/SimpleAsyncTaskExecutor.java";
    compilation.addSourceLines(file, library).addSourceLines("Container.java", source).doTest();
    CheckTesting.strictly(UnboundedThreads.class)
        .addSourceLines(file, library)
        .addSourceLines(
            "Container.java",
            source.replace(
                "// STRICT",
                "// BUG: Diagnostic contains: restart is a pool for each call that nothing shuts"))
        .doTest();
  }

  @Test
  void aPoolThatNobodyHoldsIsLeftBehind() {
    compilation
        .addSourceLines(
            "Reloading.java",
            """
            import java.util.concurrent.Executors;
            import java.util.concurrent.ForkJoinPool;
            import java.util.concurrent.TimeUnit;

            class Reloading {
              Reloading(Runnable task) {
                Executors.newSingleThreadExecutor().execute(task);
              }

              void reload(Runnable task) {
                // BUG: Diagnostic contains: The pool that reload makes is a pool for each call that nothing
                Executors.newFixedThreadPool(1).execute(task);
              }

              void endsWhenForgotten(Runnable task) {
                Executors.newSingleThreadExecutor().execute(task);
              }

              Object load(Runnable task) {
                // BUG: Diagnostic contains: The pool that load makes is a pool for each call that nothing
                return Executors.newFixedThreadPool(2).submit(task);
              }

              void watch(Runnable task) {
                Executors.newSingleThreadScheduledExecutor()
                    .scheduleAtFixedRate(task, 1, 1, TimeUnit.SECONDS);
              }

              @Bean
              Object service(Runnable task) {
                return Executors.newSingleThreadExecutor().submit(task);
              }

              @interface Bean {}

              void idle(Runnable task) {
                Executors.newCachedThreadPool().execute(task);
                new ForkJoinPool(4).execute(task);
              }

              void start(Runnable task) {
                Executors.newSingleThreadExecutor().execute(task);
              }

              public static void main(String[] arguments) {
                Executors.newSingleThreadExecutor().execute(() -> {});
              }
            }
            """)
        .doTest();
  }

  @Test
  void aThreadForEachMessage() {
    CheckTesting.compilation(UnboundedThreads.class)
        .addSourceLines(
            "Syslog.java",
            """
            import dev.fairlead.annotations.Delivers;
            import java.io.IOException;
            import java.net.DatagramPacket;
            import java.net.DatagramSocket;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Semaphore;

            class Syslog implements Runnable {
              @Delivers
              @interface OnMessage {}

              private final ExecutorService workers = Executors.newCachedThreadPool();
              private final ExecutorService fixed = Executors.newFixedThreadPool(4);
              private final Semaphore permits = new Semaphore(10);
              private DatagramSocket socket;

              @Override
              public void run() {
                try {
                  while (true) {
                    DatagramPacket packet = new DatagramPacket(new byte[9], 9);
                    socket.receive(packet);
                    // BUG: Diagnostic contains: execute starts a thread for each message that a peer
                    workers.execute(() -> handle(packet));
                    fixed.execute(() -> handle(packet));
                  }
                } catch (IOException e) {
                  return;
                }
              }

              void listenToSome() throws Exception {
                while (true) {
                  permits.acquire();
                  DatagramPacket packet = new DatagramPacket(new byte[9], 9);
                  socket.receive(packet);
                  workers.execute(() -> handle(packet));
                }
              }

              @OnMessage
              void message(String text) {
                // BUG: Diagnostic contains: start starts a thread for each message that a peer sends
                new Thread(() -> handle(text)).start();
              }

              @OnMessage
              void messageOrStop(String text) {
                if (text.equals("stop")) {
                  new Thread(() -> handle(text)).start();
                }
              }

              @OnMessage
              void messageInTurn(String text) throws InterruptedException {
                permits.acquire();
                new Thread(() -> handle(text)).start();
              }

              /** An end, of which there is one. */
              @OnMessage
              void closed(String reason) {
                new Thread(() -> handle(reason)).start();
              }

              void handle(Object message) {}
            }
            """)
        .doTest();
  }

  @Test
  void aPoolForEachRequest() {
    CheckTesting.compilation(UnboundedThreads.class)
        .addSourceLines(
            "Fares.java",
            """
            import dev.fairlead.annotations.RunsOnWorkers;
            import dev.fairlead.annotations.Times;
            import java.util.List;
            import java.util.concurrent.Callable;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Fares {
              @RunsOnWorkers(Times.CONCURRENTLY)
              @interface Post {}

              @Post
              void search(List<Callable<String>> tasks) throws InterruptedException {
                // BUG: Diagnostic contains: executor is a pool for each call
                ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, tasks.size()));
                try {
                  executor.invokeAll(tasks);
                } finally {
                  executor.shutdown();
                }
              }

              @Post
              void one(List<Callable<String>> tasks) throws InterruptedException {
                ExecutorService executor = Executors.newFixedThreadPool(1);
                try {
                  executor.invokeAll(tasks);
                } finally {
                  executor.shutdown();
                }
              }

              void byHand(List<Callable<String>> tasks) throws InterruptedException {
                ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, tasks.size()));
                try {
                  executor.invokeAll(tasks);
                } finally {
                  executor.shutdown();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void aPoolForEachConnectionGiven() {
    CheckTesting.compilation(UnboundedThreads.class)
        .addSourceLines(
            "Peers.java",
            """
            import java.net.Socket;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class Peers {
              static class PeerConnection implements AutoCloseable {
                // BUG: Diagnostic contains: scheduler is a pool of its own for each connection
                private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(4);
                private final Socket socket;

                PeerConnection(Socket socket) {
                  this.socket = socket;
                  scheduler.scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.SECONDS);
                }

                @Override
                public void close() {
                  scheduler.shutdownNow();
                }
              }

              static class QuietConnection implements AutoCloseable {
                private final ScheduledExecutorService one = Executors.newScheduledThreadPool(1);
                private final Socket socket;

                QuietConnection(Socket socket) {
                  this.socket = socket;
                  one.scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.SECONDS);
                }

                @Override
                public void close() {
                  one.shutdownNow();
                }
              }

              /** One of its kind may serve all. */
              static class Relay implements AutoCloseable {
                private final ExecutorService workers = Executors.newFixedThreadPool(4);
                private final Socket upstream;

                Relay(Socket upstream) {
                  this.upstream = upstream;
                }

                @Override
                public void close() {
                  workers.shutdownNow();
                }
              }

              static class PeerHandler implements AutoCloseable {
                private final ExecutorService workers = Executors.newFixedThreadPool(4);

                PeerHandler(String name) {}

                PeerHandler(Socket socket) {}

                @Override
                public void close() {
                  workers.shutdownNow();
                }
              }
            }
            """)
        .doTest();
  }
}
