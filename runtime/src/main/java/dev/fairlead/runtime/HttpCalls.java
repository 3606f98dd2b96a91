package dev.fairlead.runtime;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.DNS;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static java.util.Objects.requireNonNull;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLException;

/**
 * Sends HTTP requests that end.
 *
 * <p>{@link HttpRequest.Builder#timeout} covers neither the look-up of the name nor, before JDK 26,
 * the body; {@code orTimeout} on the future frees the caller and leaves the connection open. One
 * call bounds all of it:
 *
 * <pre>{@code
 * HttpResponse<String> response =
 *     HttpCalls.send(client, request, BodyHandlers.ofString(), Deadline.after(Duration.ofSeconds(2)));
 * }</pre>
 *
 * <p>Guarantee: look-up, connecting, TLS, request, response and body together take no longer than
 * the deadline, or {@link Deadline#current()} if that is earlier. When it passes, the caller gets a
 * {@link DeadlineExceededException} with the phase, and the connection is closed (an HTTP/2 stream
 * is reset). A body that the handler hands over as a stream is bounded too, after the response has
 * been returned: its reader gets an {@link IOException} with that cause. Cancelling the future, one
 * of the stages made from it, or {@code orTimeout} on either, closes the connection as well; so
 * does interrupting {@link #send}.
 *
 * <p>With {@link Timeouts}, the look-up, the time to the headers (connect + TLS + write + read) and
 * each wait for a part of the body have their own bounds too. A reader that does not read is not
 * counted as waiting.
 *
 * <p>Not covered: the phase is DNS until the name is known and READ from the headers on. Between
 * them the client does not tell; the phase is READ if its {@code connectTimeout} is over, and CALL
 * otherwise. The name is looked up here first, on a bounded number of threads, to fill the JVM's
 * cache; where that cache is turned off, the client looks the name up again on a thread of its own,
 * which stays behind until the operating system gives up. WebSockets and server push are not
 * covered.
 *
 * <p>All threads may use it; it has no state.
 */
public final class HttpCalls {
  private HttpCalls() {}

  /**
   * Sends a request and waits for its response, in place of {@link HttpClient#send}.
   *
   * @throws DeadlineExceededException if the deadline passes first
   * @throws IOException as {@link HttpClient#send} does
   * @throws IllegalStateException on a thread that must not wait
   */
  @Blocking
  public static <T> HttpResponse<T> send(
      HttpClient client,
      HttpRequest request,
      BodyHandler<T> handler,
      @Bounds(
              value = CALL,
              covers = {DNS, CONNECT, TLS, WRITE, READ})
          Deadline deadline)
      throws IOException, InterruptedException {
    BlockingGuard.check("HttpCalls.send");
    return await(send(client, request, handler, CallLimits.of(deadline)));
  }

  /**
   * {@link #send(HttpClient, HttpRequest, BodyHandler, Deadline)} with bounds for the phases; the
   * deadline starts now.
   */
  @Blocking
  public static <T> HttpResponse<T> send(
      HttpClient client,
      HttpRequest request,
      BodyHandler<T> handler,
      @Bounds(
              value = CALL,
              covers = {DNS, CONNECT, TLS, WRITE, READ})
          Timeouts timeouts)
      throws IOException, InterruptedException {
    BlockingGuard.check("HttpCalls.send");
    return await(send(client, request, handler, CallLimits.of(timeouts)));
  }

  /**
   * Sends a request without waiting, in place of {@link HttpClient#sendAsync}.
   *
   * <p>The future fails with a {@link DeadlineExceededException} when the deadline passes, and
   * otherwise as that of {@link HttpClient#sendAsync}, also for a request that the client refuses.
   */
  public static <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpClient client,
      HttpRequest request,
      BodyHandler<T> handler,
      @Bounds(
              value = CALL,
              covers = {DNS, CONNECT, TLS, WRITE, READ})
          Deadline deadline) {
    CallLimits limits = CallLimits.of(deadline);
    return start(client, request, handler, limits, Names.RESOLVER, limits.ticker().actions());
  }

  /**
   * {@link #sendAsync(HttpClient, HttpRequest, BodyHandler, Deadline)} with bounds for the phases;
   * the deadline starts now.
   */
  public static <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpClient client,
      HttpRequest request,
      BodyHandler<T> handler,
      @Bounds(
              value = CALL,
              covers = {DNS, CONNECT, TLS, WRITE, READ})
          Timeouts timeouts) {
    CallLimits limits = CallLimits.of(timeouts);
    return start(client, request, handler, limits, Names.RESOLVER, limits.ticker().actions());
  }

  /**
   * A client that sends every request as {@link #send(HttpClient, HttpRequest, BodyHandler,
   * Timeouts)} does, for libraries that take an {@link HttpClient}:
   *
   * <pre>{@code
   * new JdkClientHttpRequestFactory(HttpCalls.bounded(client, Timeouts.defaults()))
   * }</pre>
   *
   * <p>It refuses WebSockets and server push with an {@link UnsupportedOperationException}. It
   * belongs to the client given: it has nothing to close.
   */
  @Carries
  public static HttpClient bounded(
      HttpClient client,
      @Bounds(
              value = CALL,
              covers = {DNS, CONNECT, TLS, WRITE, READ})
          Timeouts timeouts) {
    return new BoundedHttpClient(requireNonNull(client), requireNonNull(timeouts));
  }

  /** Starts a call that this thread will wait for: nothing else depends on its result. */
  private static <T> CompletableFuture<HttpResponse<T>> send(
      HttpClient client, HttpRequest request, BodyHandler<T> handler, CallLimits limits) {
    return start(client, request, handler, limits, Names.RESOLVER, Runnable::run);
  }

  static <T> CompletableFuture<HttpResponse<T>> start(
      HttpClient client,
      HttpRequest request,
      BodyHandler<T> handler,
      CallLimits limits,
      BoundedResolver resolver,
      Executor delivery) {
    requireNonNull(client);
    requireNonNull(request);
    requireNonNull(handler);
    return new HttpCall<>(client, request, handler, limits, resolver, delivery).start();
  }

  static <T> HttpResponse<T> await(CompletableFuture<HttpResponse<T>> future)
      throws IOException, InterruptedException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      future.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      throw here(e.getCause());
    }
  }

  /** The failure as {@link HttpClient#send} would throw it: of its kind, with this stack. */
  private static IOException here(Throwable failure) {
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof DeadlineExceededException exceeded) {
      return exceeded.here();
    }
    IOException here = ofSameKind(failure);
    here.initCause(failure);
    return here;
  }

  private static IOException ofSameKind(Throwable failure) {
    String message = failure.getMessage();
    if (failure instanceof HttpConnectTimeoutException) {
      return new HttpConnectTimeoutException(message);
    }
    if (failure instanceof HttpTimeoutException) {
      return new HttpTimeoutException(message);
    }
    if (failure instanceof ConnectException) {
      return new ConnectException(message);
    }
    return failure instanceof SSLException ? new SSLException(message) : new IOException(message);
  }

  /**
   * Looks names up to fill the JVM's cache, which the clients use; so its own memory is shorter
   * than that cache's, and serves to bridge a silent name server.
   */
  private static final class Names {
    private static final Duration TTL = Duration.ofSeconds(1);

    private static final BoundedResolver RESOLVER =
        BoundedResolver.builder().ttl(TTL, TTL).revalidate(Duration.ZERO).build();
  }
}
