package dev.fairlead.samples.blocking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A client that makes blocking calls asynchronous. */
public final class BlockingOnCommonPoolSample {
  private BlockingOnCommonPoolSample() {}

  private static final int BOUND_MILLIS = 60_000;

  private static String greeting(InetSocketAddress peer) {
    try (Socket socket = new Socket()) {
      socket.connect(peer, BOUND_MILLIS);
      socket.setSoTimeout(BOUND_MILLIS);
      byte[] greeting = socket.getInputStream().readNBytes(2);
      return new String(greeting, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a thread of the common pool for as long as the peer is silent. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static CompletableFuture<String> ask(InetSocketAddress peer) {
      return CompletableFuture.supplyAsync(() -> greeting(peer)); // BUG: BlockingOnCommonPool
    }
    // @end
  }

  /** Keeps a thread of its own. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static CompletableFuture<String> ask(InetSocketAddress peer, Executor waiting) {
      return CompletableFuture.supplyAsync(() -> greeting(peer), waiting);
    }
    // @end
  }
}
