package dev.fairlead.samples.timeouts;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** A peer that accepts the connection and then says nothing. */
public final class InfiniteTimeoutSample {
  private InfiniteTimeoutSample() {}

  /** Waits as long as the peer stays silent: zero does not mean "at once". */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static byte[] fetch(URL url) throws IOException {
      HttpURLConnection http = (HttpURLConnection) url.openConnection();
      http.setConnectTimeout(1_000);
      http.setReadTimeout(0); // BUG: InfiniteTimeout
      try (InputStream body = http.getInputStream()) {
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
      HttpURLConnection http = (HttpURLConnection) url.openConnection();
      http.setConnectTimeout(1_000);
      http.setReadTimeout(1_000);
      try (InputStream body = http.getInputStream()) {
        return body.readAllBytes();
      }
    }
    // @end
  }
}
