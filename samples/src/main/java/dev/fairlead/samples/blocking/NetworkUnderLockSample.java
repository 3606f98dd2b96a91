package dev.fairlead.samples.blocking;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A table of what peers call themselves. */
public final class NetworkUnderLockSample {
  private NetworkUnderLockSample() {}

  private static final int BOUND_MILLIS = 60_000;

  private static String greeting(InetSocketAddress peer) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(peer, BOUND_MILLIS);
      socket.setSoTimeout(BOUND_MILLIS);
      byte[] greeting = socket.getInputStream().readNBytes(2);
      return new String(greeting, StandardCharsets.UTF_8);
    }
  }

  /** Whoever asks how many there are waits for a silent peer too. */
  static final class Bad {
    private final Map<InetSocketAddress, String> names = new HashMap<>();

    // @start region=Bad
    synchronized void add(InetSocketAddress peer) throws IOException {
      names.put(peer, greeting(peer)); // BUG: NetworkUnderLock
    }

    synchronized int size() {
      return names.size();
    }
    // @end
  }

  /** Only the result is put under the lock. */
  static final class Good {
    private final Map<InetSocketAddress, String> names = new HashMap<>();

    // @start region=Good
    void add(InetSocketAddress peer) throws IOException {
      String name = greeting(peer);
      synchronized (this) {
        names.put(peer, name);
      }
    }

    synchronized int size() {
      return names.size();
    }
    // @end
  }
}
