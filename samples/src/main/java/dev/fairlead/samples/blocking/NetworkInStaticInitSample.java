package dev.fairlead.samples.blocking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A class that asks a peer for its settings. */
public final class NetworkInStaticInitSample {
  private NetworkInStaticInitSample() {}

  private static final int BOUND_MILLIS = 60_000;

  static String ask() {
    InetSocketAddress peer =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger("sample.port"));
    try (Socket socket = new Socket()) {
      socket.connect(peer, BOUND_MILLIS);
      socket.setSoTimeout(BOUND_MILLIS);
      byte[] settings = socket.getInputStream().readNBytes(2);
      return new String(settings, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks while it is initialised, and never again. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    private static final String SETTINGS = ask(); // BUG: NetworkInStaticInit

    static String settings() {
      return SETTINGS;
    }

    static String name() {
      return "bad";
    }
    // @end
  }

  /** Asks when somebody needs it, and again if that fails. */
  static final class Good {
    private Good() {}

    // @start region=Good
    private static volatile String settings;

    static String settings() {
      String known = settings;
      if (known == null) {
        known = ask();
        settings = known;
      }
      return known;
    }

    static String name() {
      return "good";
    }
    // @end
  }
}
