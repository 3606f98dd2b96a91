package dev.fairlead.samples.timeouts;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** A caller that names the time after which it gives up. */
public final class IgnoredTimeoutSample {
  private IgnoredTimeoutSample() {}

  /** Waits as long as the peer stays silent, whatever the caller says. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static byte[] fetch(URL url, int timeoutMillis) throws IOException {
      HttpURLConnection http = (HttpURLConnection) url.openConnection(); // BUG: IgnoredTimeout
      try (InputStream body = http.getInputStream()) {
        return body.readAllBytes();
      }
    }
    // @end
  }

  /** Fails when the caller's time is over. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static byte[] fetch(URL url, int timeoutMillis) throws IOException {
      HttpURLConnection http = (HttpURLConnection) url.openConnection();
      http.setConnectTimeout(timeoutMillis);
      http.setReadTimeout(timeoutMillis);
      try (InputStream body = http.getInputStream()) {
        return body.readAllBytes();
      }
    }
    // @end
  }
}
