package dev.fairlead.samples.adapters;

import dev.fairlead.annotations.Phase;
import dev.fairlead.runtime.BoundedResolver;
import dev.fairlead.runtime.Deadline;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;

/**
 * Calls of Apache HttpClient 5 that end.
 *
 * <p>Its time-outs bound the wait for a connection, connecting and each read; nothing bounds their
 * sum, or a peer that drips. Here the deadline comes with the call and covers what the response
 * handler reads.
 *
 * <pre>{@code
 * connectionManagerBuilder.setDnsResolver(ApacheHttpCalls.dns(resolver));
 * String text = ApacheHttpCalls.execute(client, new HttpGet(uri), deadline, handler);
 * }</pre>
 */
public final class ApacheHttpCalls {
  private ApacheHttpCalls() {}

  /** Looks names up within the deadline in force. */
  public static DnsResolver dns(BoundedResolver resolver) {
    return new BoundedDns(resolver);
  }

  /**
   * Sends a request and handles its response.
   *
   * @throws dev.fairlead.runtime.DeadlineExceededException if the deadline passes first; the
   *     connection is closed
   */
  public static <T> T execute(
      HttpClient client,
      HttpUriRequestBase request,
      Deadline deadline,
      HttpClientResponseHandler<? extends T> handler)
      throws IOException {
    Deadline effective = deadline.minimum(Deadline.current());
    effective.check(Phase.CALL);
    Deadline.Registration expiry = effective.onExpiry(request::cancel);
    try {
      return effective.call(() -> client.execute(request, handler));
    } catch (IOException | IllegalStateException e) {
      // A request that is cancelled while it connects ends in an IllegalStateException.
      if (effective.isExpired()) {
        throw Exceeded.by(effective, e);
      }
      throw e;
    } finally {
      expiry.close();
    }
  }

  private record BoundedDns(BoundedResolver resolver) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      try {
        return resolver.resolve(host, Deadline.current()).toArray(InetAddress[]::new);
      } catch (UnknownHostException e) {
        throw e;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw unknown(host, e);
      } catch (IOException e) {
        throw unknown(host, e);
      }
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
      return resolve(host)[0].getHostName();
    }

    private static UnknownHostException unknown(String host, Exception cause) {
      UnknownHostException unknown = new UnknownHostException(host);
      unknown.initCause(cause);
      return unknown;
    }
  }
}
