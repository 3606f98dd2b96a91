package dev.fairlead.runtime.dnsjava;

import static java.util.Objects.requireNonNull;

import dev.fairlead.runtime.BoundedResolver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;
import org.xbill.DNS.lookup.LookupResult;
import org.xbill.DNS.lookup.LookupSession;
import org.xbill.DNS.lookup.NoSuchDomainException;
import org.xbill.DNS.lookup.NoSuchRRSetException;

/**
 * Asks name servers itself, so that a look-up can be given up and holds as long as they say.
 *
 * <p>The resolver of the JVM keeps its thread until the operating system gives up, and does not
 * tell how long an address holds:
 *
 * <pre>{@code
 * BoundedResolver resolver =
 *     BoundedResolver.builder()
 *         .backend(new DnsjavaBackend(LookupSession.defaultBuilder().build(), Duration.ofSeconds(2)))
 *         .build();
 * }</pre>
 *
 * <p>Guarantee: a look-up frees its thread after the limit. A name server that does not answer, or
 * answers with an error of its own, is not taken for one that knows no such host.
 *
 * <p>Not covered: what the operating system knows beyond DNS and its hosts file (mDNS, LDAP, NIS).
 *
 * <p>All threads may use it, if they may use the session.
 */
public final class DnsjavaBackend implements BoundedResolver.Backend {
  private static final int[] TYPES = {Type.A, Type.AAAA};

  private final LookupSession session;
  private final Duration limit;

  /**
   * Asks as the session does. Give it no cache: the resolver has one, and time to live counts down
   * in only one of them.
   *
   * @param limit for all the questions of one look-up; positive
   */
  public DnsjavaBackend(LookupSession session, Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("the limit must be positive: " + limit);
    }
    this.session = requireNonNull(session);
    this.limit = limit;
  }

  /** IPv4 addresses first. One family is enough, if the other has none or nobody answers for it. */
  @Override
  public BoundedResolver.Answer lookup(String host) throws IOException {
    Name name = Name.fromString(host);
    List<CompletableFuture<LookupResult>> questions = new ArrayList<>();
    for (int type : TYPES) {
      questions.add(session.lookupAsync(name, type).toCompletableFuture());
    }
    long end = System.nanoTime() + limit.toNanos();
    List<Record> records = new ArrayList<>();
    @Nullable IOException failure = null;
    for (CompletableFuture<LookupResult> question : questions) {
      try {
        records.addAll(question.get(end - System.nanoTime(), TimeUnit.NANOSECONDS).getRecords());
      } catch (ExecutionException e) {
        failure = worse(failure, failure(host, e.getCause()));
      } catch (TimeoutException e) {
        question.cancel(true);
        failure = worse(failure, new IOException("no answer in " + limit + " for " + host, e));
      } catch (InterruptedException e) {
        questions.forEach(pending -> pending.cancel(true));
        throw new IOException("interrupted while looking up " + host, e);
      }
    }
    return answer(host, records, failure);
  }

  private static BoundedResolver.Answer answer(
      String host, List<Record> records, @Nullable IOException failure) throws IOException {
    List<InetAddress> addresses = new ArrayList<>();
    long seconds = Long.MAX_VALUE;
    for (Record record : records) {
      seconds = Math.min(seconds, record.getTTL());
      if (record instanceof ARecord a) {
        addresses.add(named(host, a.getAddress()));
      } else if (record instanceof AAAARecord aaaa) {
        addresses.add(named(host, aaaa.getAddress()));
      }
    }
    if (addresses.isEmpty()) {
      throw failure == null ? new UnknownHostException(host + " has no address") : failure;
    }
    return new BoundedResolver.Answer(addresses, Duration.ofSeconds(seconds));
  }

  private static InetAddress named(String host, InetAddress address) throws UnknownHostException {
    return InetAddress.getByAddress(host, address.getAddress());
  }

  private static IOException failure(String host, Throwable cause) {
    IOException failure =
        cause instanceof NoSuchDomainException || cause instanceof NoSuchRRSetException
            ? new UnknownHostException(host)
            : new IOException("no answer for " + host);
    failure.initCause(cause);
    return failure;
  }

  /** The failure that says less: not to know outweighs to know that there is none. */
  private static IOException worse(@Nullable IOException one, IOException other) {
    return one == null || one instanceof UnknownHostException ? other : one;
  }
}
