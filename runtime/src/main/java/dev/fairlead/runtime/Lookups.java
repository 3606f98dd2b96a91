package dev.fairlead.runtime;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/** The look-ups that are going on: one for each name, on a bounded number of threads. */
final class Lookups {
  private final BoundedResolver.Backend backend;
  private final ExecutorService threads;
  private final AddressCache cache;
  private final Map<String, Lookup> inFlight = new ConcurrentHashMap<>();
  private volatile boolean closed;

  Lookups(BoundedResolver.Backend backend, ExecutorService threads, AddressCache cache) {
    this.backend = backend;
    this.threads = threads;
    this.cache = cache;
  }

  /**
   * The look-up of a name that is going on, or a new one; the caller is one of its waiters.
   *
   * @param revalidation whether a new one is to replace an entry that is still fresh
   */
  Lookup share(String host, boolean revalidation) {
    Lookup created = new Lookup(host, revalidation);
    Lookup shared =
        requireNonNull(
            inFlight.compute(
                host, (key, current) -> current != null && current.join() ? current : created));
    if (shared == created) {
      submit(created);
    }
    return shared;
  }

  int pending() {
    return inFlight.size();
  }

  void close() {
    closed = true;
    threads.shutdownNow();
    inFlight.values().forEach(lookup -> fail(lookup, closed(lookup)));
  }

  private void submit(Lookup lookup) {
    try {
      threads.execute(() -> run(lookup));
    } catch (RejectedExecutionException e) {
      fail(
          lookup,
          closed
              ? closed(lookup)
              : new IOException("too many look-ups are waiting: " + lookup.host()));
    }
  }

  private void run(Lookup lookup) {
    if (!lookup.isRevalidation() && !begin(lookup)) {
      return;
    }
    String host = lookup.host();
    try {
      BoundedResolver.Answer answer = backend.lookup(host);
      if (!closed) {
        cache.found(host, answer.addresses(), answer.ttl());
      }
      inFlight.remove(host, lookup);
      lookup.result().complete(answer.addresses());
    } catch (UnknownHostException e) {
      if (!closed) {
        cache.unknown(host, e);
      }
      fail(lookup, e);
    } catch (Throwable e) {
      cache.inconclusive(host);
      fail(lookup, e);
    }
  }

  /** Whether the name has to be asked for: somebody waits, and nobody has found it meanwhile. */
  private boolean begin(Lookup lookup) {
    if (!lookup.begin()) {
      fail(lookup, new IOException("nobody waits for " + lookup.host()));
      return false;
    }
    AddressCache.Entry entry = cache.find(lookup.host());
    if (entry == null || !cache.isFresh(entry)) {
      return true;
    }
    UnknownHostException failure = entry.failure();
    if (failure != null) {
      fail(lookup, failure);
    } else {
      inFlight.remove(lookup.host(), lookup);
      lookup.result().complete(entry.addresses());
    }
    return false;
  }

  private void fail(Lookup lookup, Throwable failure) {
    inFlight.remove(lookup.host(), lookup);
    lookup.result().completeExceptionally(failure);
  }

  private static IOException closed(Lookup lookup) {
    return new IOException("the resolver is closed: " + lookup.host());
  }
}
