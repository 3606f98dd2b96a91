package dev.fairlead.samples.fanout;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A server that says what it is told. */
public final class UnboundedThreadsSample {
  private UnboundedThreadsSample() {}

  private static final int BOUND_MILLIS = 60_000;

  private static void echo(Socket client) {
    try (client) {
      client.setSoTimeout(BOUND_MILLIS);
      client.getOutputStream().write(client.getInputStream().read());
    } catch (IOException gone) {
      // The client's affair.
    }
  }

  /** Has as many threads as clients. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static void serve(ServerSocket listener) throws IOException {
      while (true) {
        Socket client = listener.accept();
        new Thread(() -> echo(client), "echo").start(); // BUG: UnboundedThreads
      }
    }
    // @end
  }

  /** Has eight; the accepting thread takes a ninth, and the others wait in the backlog. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static void serve(ServerSocket listener) throws IOException {
      ExecutorService echoing =
          new ThreadPoolExecutor(
              8,
              8,
              0,
              TimeUnit.SECONDS,
              new SynchronousQueue<>(),
              task -> new Thread(task, "echo"),
              new ThreadPoolExecutor.CallerRunsPolicy());
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
}
