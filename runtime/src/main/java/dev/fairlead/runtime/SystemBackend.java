package dev.fairlead.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/**
 * The JVM's own resolver.
 *
 * <p>It reports a name server that does not answer as an unknown host. Its message and the time it
 * took tell the two apart.
 */
final class SystemBackend implements BoundedResolver.Backend {
  /** The JDK keeps a name for 30 s and does not tell how long the name server meant it to hold. */
  private static final Duration TTL = Duration.ofSeconds(30);

  private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(1);
  private static final String TEMPORARY = "Temporary failure";

  @Override
  public BoundedResolver.Answer lookup(String host) throws IOException {
    long start = System.nanoTime();
    try {
      return new BoundedResolver.Answer(List.of(InetAddress.getAllByName(host)), TTL);
    } catch (UnknownHostException e) {
      if (isConclusive(e.getMessage(), host, System.nanoTime() - start)) {
        throw e;
      }
      throw new IOException("no answer from the name server for " + host, e);
    }
  }

  /** A message that is only the name comes from the JDK's memory of a failure of either kind. */
  static boolean isConclusive(String message, String host, long nanos) {
    return !host.equals(message)
        && !message.contains(TEMPORARY)
        && nanos < ANSWERED_WITHIN.toNanos();
  }
}
