package dev.fairlead.runtime;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What look-ups have found, for as long as it holds. */
final class AddressCache {
  private final Policy policy;
  private final Ticker ticker;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  AddressCache(Policy policy, Ticker ticker) {
    this.policy = policy;
    this.ticker = ticker;
  }

  /** What is known of a name, fresh or stale, or null. */
  @Nullable Entry find(String host) {
    Entry entry = entries.get(host);
    if (entry == null) {
      return null;
    }
    if (entry.age(ticker.nanoTime()) >= entry.keepNanos) {
      entries.remove(host, entry);
      return null;
    }
    return entry;
  }

  /** The addresses of a name if nothing has to be done to return them, or null. */
  @Nullable List<InetAddress> findSettled(String host) {
    Entry entry = entries.get(host);
    return entry == null
            || entry.failure != null
            || entry.age(ticker.nanoTime()) >= entry.freshNanos - ahead(entry)
        ? null
        : entry.addresses;
  }

  boolean isFresh(Entry entry) {
    return entry.age(ticker.nanoTime()) < entry.freshNanos;
  }

  /** Whether the caller is to look a fresh name up anew, ahead of its end; true for one caller. */
  boolean takeRevalidation(Entry entry) {
    return entry.failure == null
        && entry.age(ticker.nanoTime()) >= entry.freshNanos - ahead(entry)
        && entry.revalidated.compareAndSet(false, true);
  }

  private long ahead(Entry entry) {
    return Math.min(policy.revalidateNanos(), entry.freshNanos / 2);
  }

  void found(String host, List<InetAddress> addresses, Duration ttl) {
    long fresh = Math.max(policy.minTtlNanos(), Durations.saturatedNanos(ttl));
    fresh = Math.min(policy.maxTtlNanos(), fresh);
    put(
        host,
        new Entry(
            List.copyOf(addresses), null, ticker.nanoTime(), fresh, policy.serveStaleNanos()));
  }

  void unknown(String host, UnknownHostException failure) {
    long fresh = policy.failureTtlNanos();
    put(host, new Entry(List.of(), failure, ticker.nanoTime(), fresh, 0));
  }

  /** Lets a stale entry be used at once for a while: its name server is silent. */
  void inconclusive(String host) {
    Entry entry = entries.get(host);
    if (entry != null) {
      entry.doubtfulUntil = ticker.nanoTime() + policy.failureTtlNanos();
      entry.doubtful = true;
    }
  }

  /** Whether a stale entry can be used at once. */
  boolean isDoubtful(Entry entry) {
    return entry.doubtful && ticker.nanoTime() - entry.doubtfulUntil < 0;
  }

  int size() {
    return entries.size();
  }

  void clear() {
    entries.clear();
  }

  private void put(String host, Entry entry) {
    if (entry.keepNanos <= 0) {
      entries.remove(host);
      return;
    }
    entries.put(host, entry);
    while (entries.size() > policy.maxEntries()) {
      evictOne();
    }
  }

  private void evictOne() {
    long now = ticker.nanoTime();
    String victim = null;
    long leastLeft = Long.MAX_VALUE;
    for (Map.Entry<String, Entry> candidate : entries.entrySet()) {
      Entry entry = candidate.getValue();
      long left = entry.freshNanos - entry.age(now);
      if (victim == null || left < leastLeft) {
        victim = candidate.getKey();
        leastLeft = left;
      }
    }
    if (victim != null) {
      entries.remove(victim);
    }
  }

  /** How long results hold, in nanoseconds. */
  record Policy(
      long minTtlNanos,
      long maxTtlNanos,
      long failureTtlNanos,
      long serveStaleNanos,
      long revalidateNanos,
      int maxEntries) {}

  /** One result: addresses, or the failure that says there are none. */
  static final class Entry {
    private final List<InetAddress> addresses;
    private final @Nullable UnknownHostException failure;
    private final long storedAt;
    private final long freshNanos;
    private final long keepNanos;
    private final AtomicBoolean revalidated = new AtomicBoolean();
    private volatile long doubtfulUntil;
    private volatile boolean doubtful;

    private Entry(
        List<InetAddress> addresses,
        @Nullable UnknownHostException failure,
        long storedAt,
        long freshNanos,
        long staleNanos) {
      this.addresses = addresses;
      this.failure = failure;
      this.storedAt = storedAt;
      this.freshNanos = freshNanos;
      this.keepNanos = freshNanos + staleNanos;
    }

    List<InetAddress> addresses() {
      return addresses;
    }

    /** Why there are no addresses, or null if there are. */
    @Nullable UnknownHostException failure() {
      return failure;
    }

    private long age(long now) {
      return now - storedAt;
    }
  }
}
