package dev.fairlead.runtime;

import dev.fairlead.annotations.Phase;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One HTTP exchange from the look-up of its host to the end of its body, and its one end. */
final class HttpCall<T> {
  private final HttpClient client;
  private final HttpRequest request;
  private final BodyHandler<T> handler;
  private final CallLimits limits;
  private final BoundedResolver resolver;
  private final Executor delivery;
  private final CallFuture<HttpResponse<T>> result = new CallFuture<>(this::end);
  private final AtomicReference<@Nullable Throwable> ended = new AtomicReference<>();

  private volatile Step step = Step.LOOK_UP;
  private volatile long exchangeStart;
  private volatile @Nullable Future<?> lookup;
  private volatile @Nullable Future<?> exchange;
  private volatile @Nullable BoundedSubscriber<T> body;
  private volatile Ticker.Alarm expiry = Ticker.Alarm.NONE;
  private volatile Ticker.Alarm headersAlarm = Ticker.Alarm.NONE;

  private enum Step {
    LOOK_UP,
    EXCHANGE,
    BODY,
    OVER
  }

  /**
   * A call that has not started.
   *
   * @param delivery completes the result of a call that was ended, with whatever depends on it
   */
  HttpCall(
      HttpClient client,
      HttpRequest request,
      BodyHandler<T> handler,
      CallLimits limits,
      BoundedResolver resolver,
      Executor delivery) {
    this.client = client;
    this.request = request;
    this.handler = handler;
    this.limits = limits;
    this.resolver = resolver;
    this.delivery = delivery;
  }

  CompletableFuture<HttpResponse<T>> start() {
    Deadline deadline = limits.deadline();
    if (deadline.isExpired()) {
      result.deliverFailure(deadline.exceeded(Phase.CALL));
      return result;
    }
    String host = hostToLookUp();
    expiry = deadline.alarm(() -> limits.ticker().workers().execute(this::expired));
    if (host == null) {
      exchange();
      return result;
    }
    CompletableFuture<?> pending =
        resolver.resolve(host, limits.dnsDeadline(), limits.ticker().workers());
    lookup = pending;
    pending.whenComplete((addresses, failure) -> lookedUp(failure));
    if (isEnded()) {
      pending.cancel(false);
    }
    return result;
  }

  /** A name that cannot be found is left to the client, which may still have a connection. */
  private void lookedUp(@Nullable Throwable failure) {
    if (failure instanceof DeadlineExceededException) {
      end(failure);
    } else if (!isEnded()) {
      exchange();
    }
  }

  private void exchange() {
    exchangeStart = limits.ticker().nanoTime();
    step = Step.EXCHANGE;
    Duration headers = limits.headers();
    if (headers != null) {
      headersAlarm =
          limits.ticker().scheduleOnWorkers(headers.toNanos(), () -> headersMissing(headers));
      if (isEnded()) {
        stopClocks();
      }
    }
    CompletableFuture<HttpResponse<T>> sent;
    try {
      sent = client.sendAsync(request, this::handle);
    } catch (RuntimeException | Error e) {
      end(e);
      return;
    }
    exchange = sent;
    if (isEnded()) {
      sent.cancel(true);
    }
    sent.whenComplete(this::exchanged);
  }

  private BodySubscriber<T> handle(ResponseInfo info) {
    headersAlarm.cancel();
    BoundedSubscriber<T> subscriber =
        new BoundedSubscriber<>(handler.apply(info), limits, this::end, this::bodyEnded);
    step = Step.BODY;
    body = subscriber;
    Throwable reason = ended.get();
    if (reason != null) {
      subscriber.fail(reason);
    }
    return subscriber;
  }

  private void exchanged(@Nullable HttpResponse<T> response, @Nullable Throwable failure) {
    if (failure != null) {
      end(failure instanceof CompletionException ? failure.getCause() : failure);
    } else if (!result.deliver(response)) {
      end(new CancellationException());
    }
  }

  private void bodyEnded() {
    step = Step.OVER;
    stopClocks();
  }

  private void expired() {
    end(limits.deadline().exceeded(phase()));
  }

  private void headersMissing(Duration limit) {
    if (step == Step.EXCHANGE) {
      end(
          new DeadlineExceededException(
              phase(), limit, Duration.ofNanos(sinceExchangeStart()), null));
    }
  }

  /**
   * Ends the call once: closes the connection or resets the stream, and frees whoever waits.
   *
   * <p>After the end of the body the connection may already be another call's, and cancelling the
   * exchange would close it all the same (JDK 17).
   *
   * <p>What depends on the result runs where the caller's own code may hang.
   */
  private void end(Throwable reason) {
    if (!ended.compareAndSet(null, reason)) {
      return;
    }
    Future<?> open = step == Step.OVER ? null : exchange;
    stopClocks();
    cancel(lookup);
    BoundedSubscriber<T> receiving = body;
    if (receiving != null) {
      receiving.fail(reason);
    }
    cancel(open);
    delivery.execute(() -> result.deliverFailure(reason));
  }

  private void stopClocks() {
    headersAlarm.cancel();
    expiry.cancel();
  }

  private static void cancel(@Nullable Future<?> future) {
    if (future != null) {
      future.cancel(true);
    }
  }

  private boolean isEnded() {
    return ended.get() != null;
  }

  /**
   * What the call is waiting for, as far as the client lets it be seen: between the look-up and the
   * headers, only that the client's own time for connecting is over.
   */
  private Phase phase() {
    return switch (step) {
      case LOOK_UP -> Phase.DNS;
      case EXCHANGE ->
          client
              .connectTimeout()
              .filter(limit -> limit.compareTo(Duration.ofNanos(sinceExchangeStart())) < 0)
              .map(connected -> Phase.READ)
              .orElse(Phase.CALL);
      case BODY, OVER -> Phase.READ;
    };
  }

  private long sinceExchangeStart() {
    return limits.ticker().nanoTime() - exchangeStart;
  }

  /** The name that the client will look up next, or null if it is not known or not a name. */
  private @Nullable String hostToLookUp() {
    URI uri = request.uri();
    ProxySelector selector = client.proxy().orElseGet(ProxySelector::getDefault);
    List<Proxy> proxies = selector == null ? List.of() : selector.select(uri);
    if (proxies == null || proxies.isEmpty() || proxies.get(0).type() == Proxy.Type.DIRECT) {
      return uri.getHost();
    }
    return proxies.get(0).address() instanceof InetSocketAddress address && address.isUnresolved()
        ? address.getHostString()
        : null;
  }
}
