package dev.fairlead.samples.timeouts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/** A peer that accepts the connection and then says nothing. */
public final class MissingTimeoutSample {
  private MissingTimeoutSample() {}

  /** Waits as long as the peer stays silent. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static byte[] fetch(URL url) throws IOException {
      URLConnection connection = url.openConnection(); // BUG: MissingTimeout
      try (InputStream body = connection.getInputStream()) {
        return body.readAllBytes();
      }
    }
    // @end
  }

  /** Fails after a second of silence. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static byte[] fetch(URL url) throws IOException {
      URLConnection connection = url.openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(1_000);
      try (InputStream body = connection.getInputStream()) {
        return body.readAllBytes();
      }
    }
    // @end
  }
}
