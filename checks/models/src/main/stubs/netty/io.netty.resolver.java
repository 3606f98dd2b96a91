package io.netty.resolver;

import dev.fairlead.annotations.NonBlocking;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import java.io.Closeable;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;

public interface AddressResolver<T extends SocketAddress> extends Closeable {
  boolean isSupported(SocketAddress address);
  boolean isResolved(SocketAddress address);
  Future<T> resolve(SocketAddress address);
  Future<T> resolve(SocketAddress address, Promise<T> promise);
  Future<List<T>> resolveAll(SocketAddress address);
  Future<List<T>> resolveAll(SocketAddress address, Promise<List<T>> promise);
  void close();
}

public abstract class AddressResolverGroup<T extends SocketAddress> implements Closeable {
  protected AddressResolverGroup();
  public AddressResolver<T> getResolver(EventExecutor executor);
  protected AddressResolver<T> newResolver(EventExecutor executor) throws Exception;
  public void close();
}

public final class DefaultAddressResolverGroup extends AddressResolverGroup<InetSocketAddress> {
  private DefaultAddressResolverGroup();
  public static final DefaultAddressResolverGroup INSTANCE;
  protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) throws Exception;
}

public final class NoopAddressResolverGroup extends AddressResolverGroup<SocketAddress> {
  private NoopAddressResolverGroup();
  public static final NoopAddressResolverGroup INSTANCE;
  protected AddressResolver<SocketAddress> newResolver(EventExecutor executor) throws Exception;
}

public interface NameResolver<T> extends Closeable {
  Future<T> resolve(String inetHost);
  Future<T> resolve(String inetHost, Promise<T> promise);
  Future<List<T>> resolveAll(String inetHost);
  Future<List<T>> resolveAll(String inetHost, Promise<List<T>> promise);
  void close();
}

@NonBlocking
public abstract class InetNameResolver extends SimpleNameResolver<InetAddress> {
  protected InetNameResolver(EventExecutor executor);
  public AddressResolver<InetSocketAddress> asAddressResolver();
}

public class DefaultNameResolver extends InetNameResolver {
  public DefaultNameResolver(EventExecutor executor);
  protected void doResolve(String inetHost, Promise<InetAddress> promise) throws Exception;
  protected void doResolveAll(String inetHost, Promise<List<InetAddress>> promise) throws Exception;
}

public interface HostsFileEntriesResolver {}

public enum ResolvedAddressTypes {
  IPV4_ONLY,
  IPV6_ONLY,
  IPV4_PREFERRED,
  IPV6_PREFERRED;
}

public abstract class SimpleNameResolver<T> implements NameResolver<T> {
  protected SimpleNameResolver(EventExecutor executor);
  protected EventExecutor executor();
  public final Future<T> resolve(String inetHost);
  public Future<T> resolve(String inetHost, Promise<T> promise);
  public final Future<List<T>> resolveAll(String inetHost);
  public Future<List<T>> resolveAll(String inetHost, Promise<List<T>> promise);
  protected void doResolve(String inetHost, Promise<T> promise) throws Exception;
  protected void doResolveAll(String inetHost, Promise<List<T>> promise) throws Exception;
  public void close();
}
