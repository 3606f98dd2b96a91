package dev.fairlead.runtime.resolver;

import dev.fairlead.runtime.BoundedResolver;
import dev.fairlead.runtime.Deadline;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A resolver that bounds another, with one cache for each order and family of addresses. */
final class BoundedAddressResolver implements InetAddressResolver {
  private static final Duration TTL = Duration.ofSeconds(30);
  private static final String TEMPORARY = "Temporary failure";

  private final InetAddressResolver builtin;
  private final Duration limit;
  private final Map<Integer, BoundedResolver> resolvers = new ConcurrentHashMap<>();

  BoundedAddressResolver(InetAddressResolver builtin, Duration limit) {
    this.builtin = builtin;
    this.limit = limit;
  }

  @Override
  public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
      throws UnknownHostException {
    try {
      return resolver(policy).resolve(host, Deadline.after(limit)).stream();
    } catch (UnknownHostException e) {
      throw e;
    } catch (IOException e) {
      throw unknown(host, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unknown(host, e);
    }
  }

  @Override
  public String lookupByAddress(byte[] address) throws UnknownHostException {
    return builtin.lookupByAddress(address);
  }

  private BoundedResolver resolver(LookupPolicy policy) {
    return resolvers.computeIfAbsent(
        policy.characteristics(),
        characteristics -> BoundedResolver.builder().backend(host -> lookup(host, policy)).build());
  }

  private BoundedResolver.Answer lookup(String host, LookupPolicy policy) throws IOException {
    try (Stream<InetAddress> addresses = builtin.lookupByName(host, policy)) {
      return new BoundedResolver.Answer(List.copyOf(addresses.toList()), TTL);
    } catch (UnknownHostException e) {
      if (String.valueOf(e.getMessage()).contains(TEMPORARY)) {
        throw new IOException("no answer from the name server for " + host, e);
      }
      throw e;
    }
  }

  private static UnknownHostException unknown(String host, Exception cause) {
    UnknownHostException unknown = new UnknownHostException(host + ": " + cause.getMessage());
    unknown.initCause(cause);
    return unknown;
  }
}
