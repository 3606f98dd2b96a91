package dev.fairlead.checks.fanout;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class UnboundedQueueTest {
  private final CompilationTestHelper compilation = CheckTesting.compilation(UnboundedQueue.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Server.java",
            """
            import java.io.IOException;
            import java.net.ServerSocket;
            import java.net.Socket;
            import java.util.concurrent.ArrayBlockingQueue;
            import java.util.concurrent.BlockingQueue;
            import java.util.concurrent.Executor;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.LinkedBlockingQueue;
            import java.util.concurrent.Semaphore;
            import java.util.concurrent.ThreadPoolExecutor;
            import java.util.concurrent.TimeUnit;

            class Server {
              // BUG: Diagnostic contains: The queue of answers has no capacity
              private final ExecutorService answers = Executors.newFixedThreadPool(8);
              private final ExecutorService counts = Executors.newSingleThreadExecutor();
              private final ExecutorService limited = Executors.newFixedThreadPool(8);
              private final ExecutorService bounded =
                  new ThreadPoolExecutor(8, 8, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100));
              private final BlockingQueue<Runnable> work =
                  // BUG: Diagnostic contains: The queue of grown has no capacity
                  new LinkedBlockingQueue<>();
              private final ThreadPoolExecutor grown =
                  new ThreadPoolExecutor(8, 100, 1, TimeUnit.SECONDS, work);
              private final Semaphore permits = new Semaphore(100);
              private final Executor given;

              Server(Executor given) {
                this.given = given;
              }

              void serve(ServerSocket listener) throws IOException {
                while (true) {
                  Socket socket = listener.accept();
                  answers.execute(() -> answer(socket));
                  counts.execute(() -> {});
                  bounded.execute(() -> answer(socket));
                  given.execute(() -> answer(socket));
                  more(socket);
                }
              }

              private void more(Socket socket) {
                grown.execute(new Answer(socket));
              }

              void serveLimited(ServerSocket listener) throws Exception {
                while (true) {
                  permits.acquire();
                  Socket socket = listener.accept();
                  limited.execute(() -> answer(socket));
                }
              }

              /** Its callers decide how often, and they wait for nobody. */
              void ask(Socket socket) {
                limited.execute(() -> answer(socket));
              }

              static void answer(Socket socket) {
                try {
                  socket.getOutputStream().write(socket.getInputStream().read());
                } catch (IOException gone) {
                  return;
                }
              }

              static class Answer implements Runnable {
                private final Socket socket;

                Answer(Socket socket) {
                  this.socket = socket;
                }

                @Override
                public void run() {
                  answer(socket);
                }
              }
            }
            """)
        .addSourceLines(
            "Receiver.java",
            """
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import java.sql.Connection;
            import java.sql.SQLException;
            import java.util.concurrent.BlockingQueue;
            import java.util.concurrent.LinkedBlockingQueue;

            class Receiver extends SimpleChannelInboundHandler<String> {
              // BUG: Diagnostic contains: rows has no capacity, and offer fills it
              private final BlockingQueue<String> rows = new LinkedBlockingQueue<>();
              private final BlockingQueue<String> few = new LinkedBlockingQueue<>(100);
              private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
              private final BlockingQueue<String> quick = new LinkedBlockingQueue<>();

              @Override
              protected void channelRead0(ChannelHandlerContext context, String row) {
                rows.offer(row);
                few.offer(row);
                keep(row);
                quick.offer(row);
              }

              private void keep(String row) {
                if (asked.size() < 100) {
                  asked.add(row);
                }
              }

              void count() throws InterruptedException {
                int length = quick.take().length();
              }

              void store(Connection database) throws InterruptedException, SQLException {
                while (true) {
                  insert(database, rows.take());
                  insert(database, few.take());
                  insert(database, asked.take());
                }
              }

              private static void insert(Connection database, String row) throws SQLException {
                try (var statement = database.prepareStatement("insert into rows values (?)")) {
                  statement.setString(1, row);
                  statement.executeUpdate();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(UnboundedQueue.class)
        .addInputLines(
            "Server.java",
            """
            import java.io.IOException;
            import java.net.ServerSocket;
            import java.net.Socket;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.LinkedBlockingQueue;
            import java.util.concurrent.ThreadPoolExecutor;
            import java.util.concurrent.TimeUnit;

            class Server {
              private final ExecutorService answers = Executors.newFixedThreadPool(8);
              private final ExecutorService named =
                  Executors.newSingleThreadExecutor(task -> new Thread(task, "answers"));
              private final ExecutorService own =
                  new ThreadPoolExecutor(
                      8, 8, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<Runnable>());

              void serve(ServerSocket listener) throws IOException {
                while (true) {
                  Socket socket = listener.accept();
                  answers.execute(() -> answer(socket));
                  named.execute(() -> answer(socket));
                  own.execute(() -> answer(socket));
                }
              }

              static void answer(Socket socket) {
                try {
                  socket.getOutputStream().write(socket.getInputStream().read());
                } catch (IOException gone) {
                  return;
                }
              }
            }
            """)
        .addOutputLines(
            "Server.java",
            """
            import java.io.IOException;
            import java.net.ServerSocket;
            import java.net.Socket;
            import java.util.concurrent.ArrayBlockingQueue;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.LinkedBlockingQueue;
            import java.util.concurrent.ThreadPoolExecutor;
            import java.util.concurrent.TimeUnit;

            class Server {
              private final ExecutorService answers =
                  new ThreadPoolExecutor(8, 8, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1024));
              private final ExecutorService named =
                  new ThreadPoolExecutor(
                      1,
                      1,
                      0,
                      TimeUnit.SECONDS,
                      new ArrayBlockingQueue<>(1024),
                      task -> new Thread(task, "answers"));
              private final ExecutorService own =
                  new ThreadPoolExecutor(
                      8, 8, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<Runnable>(1024));

              void serve(ServerSocket listener) throws IOException {
                while (true) {
                  Socket socket = listener.accept();
                  answers.execute(() -> answer(socket));
                  named.execute(() -> answer(socket));
                  own.execute(() -> answer(socket));
                }
              }

              static void answer(Socket socket) {
                try {
                  socket.getOutputStream().write(socket.getInputStream().read());
                } catch (IOException gone) {
                  return;
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void whoServesItsOwnMachineChoosesWhatItTakes() {
    String lines =
        """
        import java.net.InetAddress;
        import java.net.ServerSocket;
        import java.net.Socket;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Console {
          // STRICTLY
          private final ExecutorService pool = Executors.newFixedThreadPool(4);

          void serve() throws Exception {
            ServerSocket server = new ServerSocket(80, 50, InetAddress.getByName("LISTEN"));
            while (true) {
              Socket client = server.accept();
              pool.execute(() -> answer(client));
            }
          }

          private static void answer(Socket client) {
            try {
              client.getInputStream().read();
            } catch (java.io.IOException e) {
              return;
            }
          }
        }
        """;
    String reported = "// BUG: Diagnostic contains: The queue of pool has no capacity";
    CheckTesting.compilation(UnboundedQueue.class)
        .addSourceLines("Console.java", lines.replace("LISTEN", "127.0.0.1"))
        .doTest();
    CheckTesting.compilation(UnboundedQueue.class)
        .addSourceLines(
            "Console.java", lines.replace("LISTEN", "0.0.0.0").replace("// STRICTLY", reported))
        .doTest();
    CheckTesting.strictly(UnboundedQueue.class)
        .addSourceLines(
            "Console.java", lines.replace("LISTEN", "127.0.0.1").replace("// STRICTLY", reported))
        .doTest();
  }

  @Test
  void whatIsReceivedIsAsMuchAsPeersSend() {
    CheckTesting.compilation(UnboundedQueue.class)
        .addSourceLines(
            "Archive.java",
            """
            import dev.fairlead.annotations.Delivers;
            import dev.fairlead.annotations.Receives;
            import java.util.List;
            import java.util.concurrent.ArrayBlockingQueue;
            import java.util.concurrent.BlockingQueue;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;
            import java.util.concurrent.LinkedBlockingQueue;
            import java.util.concurrent.TimeUnit;

            class Archive {
              interface Log {
                @Receives
                List<String> poll();
              }

              @Delivers
              @interface OnNews {}

              interface EntryRepository {
                void save(String entry);

                int size();
              }

              static class SeenRepository {
                void save(String entry) {}
              }

              // BUG: Diagnostic contains: The queue of saving has no capacity, and execute fills it
              private final ExecutorService saving = Executors.newFixedThreadPool(4);
              private final ExecutorService counting = Executors.newFixedThreadPool(4);
              private final ExecutorService inMemory = Executors.newFixedThreadPool(4);
              private final ExecutorService awaited = Executors.newFixedThreadPool(4);
              // BUG: Diagnostic contains: news has no capacity, and add fills it
              private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
              private final BlockingQueue<String> few = new ArrayBlockingQueue<>(100);
              private final EntryRepository entries;
              private final SeenRepository seen = new SeenRepository();

              Archive(EntryRepository entries) {
                this.entries = entries;
              }

              void follow(Log log) throws Exception {
                while (true) {
                  for (String entry : log.poll()) {
                    saving.execute(() -> entries.save(entry));
                    counting.execute(() -> entries.size());
                    inMemory.execute(() -> seen.save(entry));
                  }
                }
              }

              void followSlowly(Log log) throws Exception {
                while (true) {
                  for (String entry : log.poll()) {
                    Future<?> saved = awaited.submit(() -> entries.save(entry));
                    saved.get();
                  }
                }
              }

              @OnNews
              void arrived(String one) {
                news.add(one);
                few.offer(one);
              }

              void drain() throws Exception {
                while (true) {
                  entries.save(news.poll(1, TimeUnit.SECONDS));
                  entries.save(few.take());
                }
              }
            }
            """)
        .doTest();
  }
}
