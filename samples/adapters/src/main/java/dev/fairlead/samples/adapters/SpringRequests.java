package dev.fairlead.samples.adapters;

import dev.fairlead.runtime.HttpCalls;
import dev.fairlead.runtime.Timeouts;
import java.net.http.HttpClient;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/**
 * A request factory for Spring's {@code RestClient} and {@code RestTemplate} whose requests end.
 *
 * <p>The factory's own {@code setReadTimeout} bounds no look-up and starts anew with each part of
 * the body.
 *
 * <pre>{@code
 * RestClient.builder().requestFactory(SpringRequests.bounded(client, Timeouts.defaults())).build();
 * }</pre>
 */
public final class SpringRequests {
  private SpringRequests() {}

  /** A factory that sends through the client, within the bounds or the deadline in force. */
  public static ClientHttpRequestFactory bounded(HttpClient client, Timeouts timeouts) {
    return new JdkClientHttpRequestFactory(HttpCalls.bounded(client, timeouts));
  }
}
