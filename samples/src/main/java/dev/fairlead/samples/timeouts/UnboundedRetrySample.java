package dev.fairlead.samples.timeouts;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A peer that closes every connection, because it is overloaded. */
public final class UnboundedRetrySample {
  private static final int MOST_ATTEMPTS = 3;

  private UnboundedRetrySample() {}

  /** Calls again, at once, as long as the peer fails. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static String greeting(InetSocketAddress peer) {
      while (true) { // BUG: UnboundedRetry
        try {
          return ask(peer);
        } catch (IOException failed) {
          System.getLogger("greeting").log(System.Logger.Level.DEBUG, "again", failed);
        }
      }
    }
    // @end
  }

  /** Calls three times, with a pause in between. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static String greeting(InetSocketAddress peer) throws IOException, InterruptedException {
      for (int attempt = 1; ; attempt++) {
        try {
          return ask(peer);
        } catch (IOException failed) {
          if (attempt == MOST_ATTEMPTS) {
            throw failed;
          }
          Thread.sleep(50L << attempt);
        }
      }
    }
    // @end
  }

  static String ask(InetSocketAddress peer) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(peer, 1_000);
      socket.setSoTimeout(1_000);
      String greeting =
          new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
              .readLine();
      if (greeting == null) {
        throw new EOFException("closed by " + peer);
      }
      return greeting;
    }
  }
}
