package dev.fairlead.samples.fanout;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A server that says what it is told, two clients at a time. */
public final class UnboundedQueueSample {
  private UnboundedQueueSample() {}

  private static final int BOUND_MILLIS = 60_000;

  private static void echo(Socket client) {
    try (client) {
      client.setSoTimeout(BOUND_MILLIS);
      client.getOutputStream().write(client.getInputStream().read());
    } catch (IOException gone) {
      // The client's affair.
    }
  }

  /** Takes every client and keeps it, whether it will come to answer it or not. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static void serve(ServerSocket listener) throws IOException {
      ExecutorService echoing = Executors.newFixedThreadPool(2); // BUG: UnboundedQueue
      try {
        while (true) {
          Socket client = listener.accept();
          echoing.execute(() -> echo(client));
        }
      } finally {
        echoing.shutdown();
      }
    }
    // @end
  }

  /** Keeps eight clients waiting and sends the others away at once. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static void serve(ServerSocket listener) throws IOException {
      ExecutorService echoing =
          new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(8));
      try {
        while (true) {
          Socket client = listener.accept();
          try {
            echoing.execute(() -> echo(client));
          } catch (RejectedExecutionException full) {
            client.close();
          }
        }
      } finally {
        echoing.shutdown();
      }
    }
    // @end
  }
}
