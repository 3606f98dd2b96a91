package dev.fairlead.samples.timeouts;

import java.net.InetSocketAddress;
import java.net.Socket;

/** A server that logs who calls. */
public final class DnsWithoutDeadlineSample {
  private DnsWithoutDeadlineSample() {}

  /** Asks the name servers of the caller before it answers. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static String logLine(Socket client) {
      InetSocketAddress peer = (InetSocketAddress) client.getRemoteSocketAddress();
      return "request from " + peer.getHostName(); // BUG: DnsWithoutDeadline
    }
    // @end
  }

  /** Says what it knows. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static String logLine(Socket client) {
      InetSocketAddress peer = (InetSocketAddress) client.getRemoteSocketAddress();
      return "request from " + peer.getHostString();
    }
    // @end
  }
}
