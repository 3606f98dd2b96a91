package dev.fairlead.runtime;

import static java.util.Objects.requireNonNull;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.WaitsFor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks host names up within a deadline.
 *
 * <p>{@link InetAddress#getAllByName} takes 10 s and more when a name server is silent; no time-out
 * of an HTTP client or socket covers it, and no interrupt ends it. Here a few platform threads wait
 * in its place:
 *
 * <pre>{@code
 * BoundedResolver resolver = BoundedResolver.builder().build();
 * List<InetAddress> addresses =
 *     resolver.resolve("orders.example", Deadline.after(Duration.ofMillis(500)));
 * }</pre>
 *
 * <p>Guarantee: no caller waits past its deadline; a name is looked up once however many ask for
 * it; at most the given number of threads is stuck, and at most the given number of names waits. A
 * name server that does not answer is never remembered as "there is no such host", and while it is
 * silent the last known addresses go on being served for a time.
 *
 * <p>Not covered: a look-up that has begun cannot be stopped, only left alone, and occupies its
 * thread until the operating system gives up. Addresses given to a library by name are looked up
 * again by the library, unless the JVM's resolver is replaced too. The JVM's resolver does not tell
 * how long a name holds, and keeps names and failures in a cache of its own.
 *
 * <p>All threads may use it. Its threads are daemons and end when idle.
 */
public final class BoundedResolver implements AutoCloseable {
  private static final long THREAD_KEEP_ALIVE_SECONDS = 10;
  private static final Duration STALE_AFTER = Duration.ofSeconds(1);

  private final Ticker ticker;
  private final AddressCache cache;
  private final Lookups lookups;

  private BoundedResolver(Ticker ticker, AddressCache cache, Lookups lookups) {
    this.ticker = ticker;
    this.cache = cache;
    this.lookups = lookups;
  }

  /** A builder with the defaults named at its methods. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Looks a name up, and waits for it no longer than the deadline.
   *
   * @param host a name, or an address as text, which needs no look-up
   * @return at least one address, in the order of the name server; immutable
   * @throws UnknownHostException if the name server says that there is no such name
   * @throws DeadlineExceededException if the deadline, or {@link Deadline#current()}, has passed;
   *     its phase is {@link Phase#DNS}
   * @throws IOException if no name server answers, too many look-ups are waiting, or this resolver
   *     is closed
   * @throws IllegalStateException on a thread that must not wait
   */
  @Blocking(WaitsFor.DNS)
  public List<InetAddress> resolve(String host, @Bounds(Phase.DNS) Deadline deadline)
      throws IOException, InterruptedException {
    BlockingGuard.check("BoundedResolver.resolve");
    List<InetAddress> settled = cache.findSettled(host);
    if (settled != null) {
      return settled;
    }
    CompletableFuture<List<InetAddress>> future = resolve(host, deadline, ticker.workers());
    try {
      return future.get();
    } catch (InterruptedException e) {
      future.cancel(false);
      throw e;
    } catch (ExecutionException e) {
      throw rethrowHere(e.getCause());
    }
  }

  /**
   * Looks a name up without waiting for it.
   *
   * <p>The future fails as {@link #resolve} does. Cancelling it withdraws the caller; the look-up
   * goes on for the others and for the cache. What depends on the future may run on a thread of
   * this resolver, so it has to be short or to be given an executor.
   */
  public CompletableFuture<List<InetAddress>> resolveAsync(
      String host, @Bounds(Phase.DNS) Deadline deadline) {
    return resolve(host, deadline, ticker.actions());
  }

  /**
   * Looks a name up without waiting.
   *
   * @param delivery completes the future at the deadline, with whatever depends on it
   */
  CompletableFuture<List<InetAddress>> resolve(String host, Deadline deadline, Executor delivery) {
    if (AddressText.isAddress(host)) {
      return AddressText.parse(host);
    }
    String name = host.toLowerCase(Locale.ROOT);
    AddressCache.Entry entry = cache.find(name);
    if (entry != null && cache.isFresh(entry)) {
      if (cache.takeRevalidation(entry)) {
        lookups.share(name, true).leave();
      }
      return known(entry);
    }
    Deadline effective = deadline.minimum(Deadline.current());
    if (effective.isExpired()) {
      return CompletableFuture.failedFuture(effective.exceeded(Phase.DNS));
    }
    if (entry != null && cache.isDoubtful(entry)) {
      return known(entry);
    }
    return await(lookups.share(name, false), effective, entry, delivery);
  }

  /**
   * Looks names up ahead of their use.
   *
   * @return completes when each name has been found or not; a failure shows when the name is used
   */
  public CompletableFuture<Void> prefetch(
      Collection<String> hosts, @Bounds(Phase.DNS) Deadline deadline) {
    return CompletableFuture.allOf(
        hosts.stream()
            .map(host -> resolveAsync(host, deadline).exceptionally(failed -> List.of()))
            .toArray(CompletableFuture<?>[]::new));
  }

  /** Ends the threads that wait for work, fails those who wait for a name, forgets all names. */
  @Override
  public void close() {
    lookups.close();
    cache.clear();
  }

  /** How many names are being looked up. */
  int pending() {
    return lookups.pending();
  }

  AddressCache cache() {
    return cache;
  }

  private static CompletableFuture<List<InetAddress>> known(AddressCache.Entry entry) {
    UnknownHostException failure = entry.failure();
    return failure == null
        ? CompletableFuture.completedFuture(entry.addresses())
        : CompletableFuture.failedFuture(copy(failure));
  }

  private CompletableFuture<List<InetAddress>> await(
      Lookup lookup, Deadline deadline, AddressCache.@Nullable Entry stale, Executor delivery) {
    CompletableFuture<List<InetAddress>> caller = new CompletableFuture<>();
    Ticker.Alarm expiry =
        deadline.alarm(
            () ->
                delivery.execute(() -> caller.completeExceptionally(deadline.exceeded(Phase.DNS))));
    Ticker.Alarm fallback = Ticker.Alarm.NONE;
    List<InetAddress> old = stale == null ? List.of() : stale.addresses();
    if (!old.isEmpty()) {
      long patience = Math.min(STALE_AFTER.toNanos(), deadline.remaining().toNanos() / 2);
      fallback =
          ticker.schedule(
              patience,
              () -> {
                cache.inconclusive(lookup.host());
                delivery.execute(() -> caller.complete(old));
              });
    }
    Ticker.Alarm serveStale = fallback;
    lookup
        .result()
        .whenComplete(
            (addresses, failure) -> {
              if (failure == null) {
                caller.complete(addresses);
              } else if (old.isEmpty() || failure instanceof UnknownHostException) {
                caller.completeExceptionally(failure);
              } else {
                caller.complete(old);
              }
            });
    caller.whenComplete(
        (addresses, failure) -> {
          expiry.cancel();
          serveStale.cancel();
          lookup.leave();
        });
    return caller;
  }

  private static IOException rethrowHere(Throwable cause) {
    if (cause instanceof DeadlineExceededException exceeded) {
      return exceeded.here();
    }
    if (cause instanceof UnknownHostException unknown) {
      return copy(unknown);
    }
    return new IOException(cause.getMessage(), cause);
  }

  private static UnknownHostException copy(UnknownHostException original) {
    UnknownHostException copy = new UnknownHostException(original.getMessage());
    copy.initCause(original);
    return copy;
  }

  /** Asks for the addresses of a name. */
  @FunctionalInterface
  public interface Backend {
    /**
     * Looks a name up; may take as long as it takes.
     *
     * @param host a name in lower case
     * @throws UnknownHostException if a name server has said that there is no such name
     * @throws IOException if none has answered, so that nothing is known
     */
    @Blocking(WaitsFor.DNS)
    Answer lookup(String host) throws IOException;
  }

  /**
   * What a name server said.
   *
   * @param addresses at least one
   * @param ttl how long it holds
   */
  public record Answer(List<InetAddress> addresses, Duration ttl) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Answer {
      addresses = List.copyOf(addresses);
      requireNonNull(ttl);
      if (addresses.isEmpty()) {
        throw new IllegalArgumentException("an answer without addresses");
      }
    }
  }

  /** Settings of a resolver. One thread may use it. */
  public static final class Builder {
    private Backend backend = new SystemBackend();
    private Ticker ticker = SystemTicker.INSTANCE;
    private @Nullable ExecutorService executor;
    private int threads = 8;
    private int queue = 1_000;
    private int maxEntries = 1_000;
    private Duration minTtl = Duration.ofSeconds(10);
    private Duration maxTtl = Duration.ofMinutes(5);
    private Duration failureTtl = Duration.ofSeconds(5);
    private Duration serveStale = Duration.ofMinutes(10);
    private Duration revalidate = Duration.ofSeconds(5);

    private Builder() {}

    /** How many names are looked up at the same time; 8. */
    public Builder threads(int threads) {
      this.threads = positive("threads", threads);
      return this;
    }

    /** How many names may wait for a thread; 1,000. Beyond, a look-up fails at once. */
    public Builder queue(int queue) {
      this.queue = positive("queue", queue);
      return this;
    }

    /**
     * How long addresses are kept at least and at most, whatever the name server says; 10 s and 5
     * min. Zero for both keeps nothing.
     */
    public Builder ttl(Duration min, Duration max) {
      if (min.compareTo(max) > 0) {
        throw new IllegalArgumentException("ttl from %s to %s".formatted(min, max));
      }
      minTtl = notNegative("ttl", min);
      maxTtl = notNegative("ttl", max);
      return this;
    }

    /** How long "there is no such host" is kept; 5 s. A silent name server is never kept. */
    public Builder failureTtl(Duration ttl) {
      failureTtl = notNegative("failureTtl", ttl);
      return this;
    }

    /**
     * For how long addresses past their time are served when no name server answers, after a wait
     * of 1 s or half the deadline; 10 min. Zero turns that off.
     */
    public Builder serveStale(Duration duration) {
      serveStale = notNegative("serveStale", duration);
      return this;
    }

    /** How long before its end a name in use is looked up anew in the background; 5 s. */
    public Builder revalidate(Duration before) {
      revalidate = notNegative("revalidate", before);
      return this;
    }

    /** How many names are kept; 1,000. */
    public Builder maxEntries(int entries) {
      maxEntries = positive("maxEntries", entries);
      return this;
    }

    /** Whom to ask; the JVM's resolver. */
    public Builder backend(Backend backend) {
      this.backend = requireNonNull(backend);
      return this;
    }

    Builder ticker(Ticker ticker) {
      this.ticker = ticker;
      return this;
    }

    Builder executor(ExecutorService executor) {
      this.executor = executor;
      return this;
    }

    /** The resolver. It starts no thread before its first look-up. */
    @Carries
    public BoundedResolver build() {
      AddressCache.Policy policy =
          new AddressCache.Policy(
              minTtl.toNanos(),
              maxTtl.toNanos(),
              failureTtl.toNanos(),
              serveStale.toNanos(),
              revalidate.toNanos(),
              maxEntries);
      AddressCache cache = new AddressCache(policy, ticker);
      ExecutorService pool = executor == null ? pool() : executor;
      return new BoundedResolver(ticker, cache, new Lookups(backend, pool, cache));
    }

    private ExecutorService pool() {
      ThreadPoolExecutor pool =
          new ThreadPoolExecutor(
              threads,
              threads,
              THREAD_KEEP_ALIVE_SECONDS,
              TimeUnit.SECONDS,
              new LinkedBlockingQueue<>(queue),
              SystemTicker.daemon("fairlead-dns-"));
      pool.allowCoreThreadTimeOut(true);
      return pool;
    }

    private static int positive(String name, int value) {
      if (value <= 0) {
        throw new IllegalArgumentException(name + " must be positive: " + value);
      }
      return value;
    }

    private static Duration notNegative(String name, Duration value) {
      if (value.isNegative() || value.compareTo(Duration.ofDays(365)) > 0) {
        throw new IllegalArgumentException(name + " must be from 0 to 365 days: " + value);
      }
      return value;
    }
  }
}
