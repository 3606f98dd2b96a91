package dev.fairlead.samples.fanout;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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

  /** Has eight; the other clients wait in the listener's backlog. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static void serve(ServerSocket listener) throws IOException {
      ExecutorService echoing = Executors.newFixedThreadPool(8, task -> new Thread(task, "echo"));
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
