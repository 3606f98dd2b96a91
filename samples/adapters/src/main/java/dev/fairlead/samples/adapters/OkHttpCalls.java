package dev.fairlead.samples.adapters;

import dev.fairlead.annotations.Phase;
import dev.fairlead.runtime.BoundedResolver;
import dev.fairlead.runtime.Deadline;
import java.io.IOException;
import java.net.UnknownHostException;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * OkHttp calls that end.
 *
 * <p>OkHttp's {@code callTimeout} belongs to the client and ends no look-up. Here the deadline
 * comes with the call, bounds the look-up too, and covers the body that the reader takes.
 *
 * <pre>{@code
 * OkHttpClient client = new OkHttpClient.Builder().dns(OkHttpCalls.dns(resolver)).build();
 * String text = OkHttpCalls.execute(client, request, deadline, response -> response.body().string());
 * }</pre>
 */
public final class OkHttpCalls {
  private OkHttpCalls() {}

  /** Takes what it needs from a response, which is closed afterwards. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Reads. */
    T read(Response response) throws IOException;
  }

  /** Looks names up within the deadline in force. */
  public static Dns dns(BoundedResolver resolver) {
    return host -> {
      try {
        return resolver.resolve(host, Deadline.current());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw unknown(host, e);
      } catch (UnknownHostException e) {
        throw e;
      } catch (IOException e) {
        throw unknown(host, e);
      }
    };
  }

  /**
   * Sends a request and reads its response.
   *
   * @throws dev.fairlead.runtime.DeadlineExceededException if the deadline passes first; the
   *     connection is closed
   */
  public static <T> T execute(
      OkHttpClient client, Request request, Deadline deadline, Reader<T> reader)
      throws IOException {
    Deadline effective = deadline.minimum(Deadline.current());
    effective.check(Phase.CALL);
    Call call = client.newCall(request);
    Deadline.Registration expiry = effective.onExpiry(call::cancel);
    try {
      return effective.call(
          () -> {
            try (Response response = call.execute()) {
              return reader.read(response);
            }
          });
    } catch (IOException e) {
      throw effective.isExpired() ? Exceeded.by(effective, e) : e;
    } finally {
      expiry.close();
    }
  }

  private static UnknownHostException unknown(String host, Exception cause) {
    UnknownHostException unknown = new UnknownHostException(host);
    unknown.initCause(cause);
    return unknown;
  }
}
