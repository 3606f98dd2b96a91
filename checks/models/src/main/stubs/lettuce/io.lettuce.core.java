package io.lettuce.core;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.Special.REJECTED;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.CompletedOnLoop;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import io.lettuce.core.api.AsyncCloseable;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.models.role.RedisNodeDescription;
import io.lettuce.core.protocol.ConnectionFacade;
import io.lettuce.core.protocol.ConnectionInitializer;
import io.lettuce.core.protocol.ProtocolKeyword;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.sentinel.api.StatefulRedisSentinelConnection;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import io.netty.util.AttributeKey;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import reactor.core.publisher.Mono;

public abstract class AbstractRedisClient implements AutoCloseable {
  protected AbstractRedisClient(ClientResources clientResources);
  protected int getChannelCount();
  public Duration getDefaultTimeout();
  public void setDefaultTimeout(Duration timeout);
  public void setDefaultTimeout(long timeout, TimeUnit unit);
  public ClientOptions getOptions();
  protected void setOptions(ClientOptions clientOptions);
  public ClientResources getResources();
  protected int getResourceCount();
  public void addListener(RedisConnectionStateListener listener);
  public void removeListener(RedisConnectionStateListener listener);
  protected void connectionBuilder(Mono<SocketAddress> socketAddressSupplier, ConnectionBuilder connectionBuilder, RedisURI redisURI);
  protected void connectionBuilder(Mono<SocketAddress> socketAddressSupplier, ConnectionBuilder connectionBuilder, ConnectionEvents connectionEvents, RedisURI redisURI);
  protected void channelType(ConnectionBuilder connectionBuilder, ConnectionPoint connectionPoint);
  protected <T> T getConnection(ConnectionFuture<T> connectionFuture);
  protected <T> T getConnection(CompletableFuture<T> connectionFuture);
  protected <K, V, T extends RedisChannelHandler<K, V>> ConnectionFuture<T> initializeChannelAsync(ConnectionBuilder connectionBuilder);
  @Closes @Blocking public void shutdown();
  @Closes @Blocking public void close();
  @Closes @Blocking public void shutdown(Duration quietPeriod, Duration timeout);
  @Closes @Blocking public void shutdown(long quietPeriod, long timeout, TimeUnit timeUnit);
  public CompletableFuture<Void> shutdownAsync();
  public CompletableFuture<Void> shutdownAsync(long quietPeriod, long timeout, TimeUnit timeUnit);
  protected RedisHandshake createHandshake(ConnectionState state);
}

public enum AclCategory {
  KEYSPACE, READ, WRITE, SET, SORTEDSET, LIST, HASH, STRING, BITMAP, HYPERLOGLOG, GEO, STREAM, PUBSUB, ADMIN, FAST, SLOW, BLOCKING, DANGEROUS, CONNECTION, TRANSACTION, SCRIPTING;
}

public class AclSetuserArgs implements CompositeArgument {
  public AclSetuserArgs();
  public AclSetuserArgs on();
  public AclSetuserArgs off();
  public AclSetuserArgs keyPattern(String keyPattern);
  public AclSetuserArgs allKeys();
  public AclSetuserArgs resetKeys();
  public AclSetuserArgs channelPattern(String channelPattern);
  public AclSetuserArgs allChannels();
  public AclSetuserArgs resetChannels();
  public AclSetuserArgs allCommands();
  public AclSetuserArgs noCommands();
  public AclSetuserArgs addCategory(AclCategory category);
  public AclSetuserArgs removeCategory(AclCategory category);
  public AclSetuserArgs nopass();
  public AclSetuserArgs resetpass();
  public AclSetuserArgs addPassword(String password);
  public AclSetuserArgs addHashedPassword(String hashedPassword);
  public AclSetuserArgs removePassword(String password);
  public AclSetuserArgs removeHashedPassword(String hashedPassword);
  public AclSetuserArgs reset();
}

public class BitFieldArgs implements CompositeArgument {
  public BitFieldArgs();
  public static BitFieldArgs.BitFieldType signed(int bits);
  public static BitFieldArgs.BitFieldType unsigned(int bits);
  public static BitFieldArgs.Offset offset(int offset);
  public static BitFieldArgs.Offset typeWidthBasedOffset(int offset);
  public BitFieldArgs get();
  public BitFieldArgs get(BitFieldArgs.BitFieldType bitFieldType);
  public BitFieldArgs get(BitFieldArgs.BitFieldType bitFieldType, int offset);
  public BitFieldArgs get(BitFieldArgs.BitFieldType bitFieldType, BitFieldArgs.Offset offset);
  public BitFieldArgs get(int offset);
  public BitFieldArgs set(long value);
  public BitFieldArgs set(BitFieldArgs.BitFieldType bitFieldType, long value);
  public BitFieldArgs set(int offset, long value);
  public BitFieldArgs set(BitFieldArgs.BitFieldType bitFieldType, int offset, long value);
  public BitFieldArgs set(BitFieldArgs.BitFieldType bitFieldType, BitFieldArgs.Offset offset, long value);
  public BitFieldArgs incrBy(long value);
  public BitFieldArgs incrBy(BitFieldArgs.BitFieldType bitFieldType, long value);
  public BitFieldArgs incrBy(int offset, long value);
  public BitFieldArgs incrBy(BitFieldArgs.BitFieldType bitFieldType, int offset, long value);
  public BitFieldArgs incrBy(BitFieldArgs.BitFieldType bitFieldType, BitFieldArgs.Offset offset, long value);
  public BitFieldArgs overflow(BitFieldArgs.OverflowType overflowType);

  public static class BitFieldType {
    public boolean isSigned();
    public int getBits();
  }
  public static class Offset {
    public boolean isMultiplyByTypeWidth();
    public int getOffset();
  }
  public enum OverflowType implements ProtocolKeyword {
    WRAP, SAT, FAIL;
    public byte[] getBytes();
  }
}

public class ClientListArgs implements CompositeArgument {
  public ClientListArgs();
  public ClientListArgs ids(long... ids);
  public ClientListArgs type(ClientListArgs.Type type);

  enum Type {
    NORMAL, MASTER, REPLICA, PUBSUB;
  }
}

public class ClientOptions implements Serializable {
  public static final boolean DEFAULT_AUTO_RECONNECT = true;
  public static final int DEFAULT_BUFFER_USAGE_RATIO = 3;
  public static final boolean DEFAULT_CANCEL_CMD_RECONNECT_FAIL = false;
  public static final ClientOptions.DisconnectedBehavior DEFAULT_DISCONNECTED_BEHAVIOR;
  public static final boolean DEFAULT_PUBLISH_ON_SCHEDULER = false;
  public static final boolean DEFAULT_PING_BEFORE_ACTIVATE_CONNECTION = true;
  public static final int DEFAULT_REQUEST_QUEUE_SIZE = 2147483647;
  public static final Charset DEFAULT_SCRIPT_CHARSET;
  public static final SocketOptions DEFAULT_SOCKET_OPTIONS;
  public static final Supplier DEFAULT_JSON_PARSER;
  public static final SslOptions DEFAULT_SSL_OPTIONS;
  public static final boolean DEFAULT_SUSPEND_RECONNECT_PROTO_FAIL = false;
  public static final TimeoutOptions DEFAULT_TIMEOUT_OPTIONS;
  protected ClientOptions(ClientOptions.Builder builder);
  protected ClientOptions(ClientOptions original);
  public static ClientOptions copyOf(ClientOptions options);
  public static ClientOptions.Builder builder();
  public static ClientOptions create();
  public ClientOptions.Builder mutate();
  public boolean isAutoReconnect();
  public boolean isCancelCommandsOnReconnectFailure();
  public int getBufferUsageRatio();
  public ClientOptions.DisconnectedBehavior getDisconnectedBehavior();
  public int getRequestQueueSize();
  public boolean isPingBeforeActivateConnection();
  public boolean isPublishOnScheduler();
  public boolean isSuspendReconnectOnProtocolFailure();
  public Charset getScriptCharset();
  public SocketOptions getSocketOptions();
  public SslOptions getSslOptions();
  public TimeoutOptions getTimeoutOptions();

  public static class Builder {
    protected Builder();
    public ClientOptions.Builder autoReconnect(boolean autoReconnect);
    public ClientOptions.Builder cancelCommandsOnReconnectFailure(boolean cancelCommandsOnReconnectFailure);
    public ClientOptions.Builder bufferUsageRatio(int bufferUsageRatio);
    public ClientOptions.Builder disconnectedBehavior(ClientOptions.DisconnectedBehavior disconnectedBehavior);
    public ClientOptions.Builder pingBeforeActivateConnection(boolean pingBeforeActivateConnection);
    public ClientOptions.Builder publishOnScheduler(boolean publishOnScheduler);
    public ClientOptions.Builder requestQueueSize(int requestQueueSize);
    public ClientOptions.Builder scriptCharset(Charset scriptCharset);
    public ClientOptions.Builder socketOptions(SocketOptions socketOptions);
    public ClientOptions.Builder sslOptions(SslOptions sslOptions);
    public ClientOptions.Builder suspendReconnectOnProtocolFailure(boolean suspendReconnectOnProtocolFailure);
    public ClientOptions.Builder timeoutOptions(TimeoutOptions timeoutOptions);
    public ClientOptions build();
  }
  public enum DisconnectedBehavior {
    DEFAULT, ACCEPT_COMMANDS, REJECT_COMMANDS;
  }
}

class CloseEvents {
  public void fireEventClosed(Object resource);
  public void addListener(CloseEvents.CloseListener listener);

  interface CloseListener {
    void resourceClosed(Object resource);
  }
}

public interface CompositeArgument {}

public class ConnectionBuilder {
  public static final AttributeKey<String> REDIS_URI;
  public static final AttributeKey<Throwable> INIT_FAILURE;
  public ConnectionBuilder();
  public static ConnectionBuilder connectionBuilder();
  public void apply(RedisURI redisURI);
  protected List<ChannelHandler> buildHandlers();
  protected ChannelHandler getHandshakeHandler();
  public ChannelInitializer<Channel> build(SocketAddress socketAddress);
  public ConnectionBuilder socketAddressSupplier(Mono<SocketAddress> socketAddressSupplier);
  public Mono<SocketAddress> socketAddress();
  public ConnectionBuilder timeout(Duration timeout);
  public Duration getTimeout();
  public ConnectionBuilder clientOptions(ClientOptions clientOptions);
  public ConnectionBuilder connectionEvents(ConnectionEvents connectionEvents);
  public ConnectionBuilder connection(RedisChannelHandler<?, ?> connection);
  public ConnectionBuilder channelGroup(ChannelGroup channelGroup);
  public ConnectionBuilder bootstrap(Bootstrap bootstrap);
  public ConnectionBuilder clientResources(ClientResources clientResources);
  public ConnectionBuilder connectionInitializer(ConnectionInitializer connectionInitializer);
  public void configureBootstrap(boolean domainSocket, Function<Class<? extends EventLoopGroup>, EventLoopGroup> eventLoopGroupProvider);
  public RedisChannelHandler<?, ?> connection();
  public Bootstrap bootstrap();
  public ClientOptions clientOptions();
  public ClientResources clientResources();
  public RedisURI getRedisURI();
}

public class ConnectionEvents {
  public ConnectionEvents();
  public void addListener(RedisConnectionStateListener listener);
  public void removeListener(RedisConnectionStateListener listener);
}

public interface ConnectionFuture<T> extends CompletionStage<T>, Future<T> {
  static <T> ConnectionFuture<T> from(SocketAddress remoteAddress, CompletableFuture<T> delegate);
  static <T> ConnectionFuture<T> completed(SocketAddress remoteAddress, T value);
  T get() throws InterruptedException, ExecutionException;
  SocketAddress getRemoteAddress();
  T join();
  <U> ConnectionFuture<U> thenApply(Function<? super T, ? extends U> fn);
  <U> ConnectionFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn);
  <U> ConnectionFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn, Executor executor);
  ConnectionFuture<Void> thenAccept(java.util.function.Consumer<? super T> action);
  ConnectionFuture<Void> thenAcceptAsync(java.util.function.Consumer<? super T> action);
  ConnectionFuture<Void> thenAcceptAsync(java.util.function.Consumer<? super T> action, Executor executor);
  ConnectionFuture<Void> thenRun(Runnable action);
  ConnectionFuture<Void> thenRunAsync(Runnable action);
  ConnectionFuture<Void> thenRunAsync(Runnable action, Executor executor);
  <U, V> ConnectionFuture<V> thenCombine(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn);
  <U, V> ConnectionFuture<V> thenCombineAsync(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn);
  <U, V> ConnectionFuture<V> thenCombineAsync(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn, Executor executor);
  <U> ConnectionFuture<Void> thenAcceptBoth(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action);
  <U> ConnectionFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action);
  <U> ConnectionFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action, Executor executor);
  ConnectionFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable action);
  ConnectionFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action);
  ConnectionFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action, Executor executor);
  <U> ConnectionFuture<U> applyToEither(CompletionStage<? extends T> other, Function<? super T, U> fn);
  <U> ConnectionFuture<U> applyToEitherAsync(CompletionStage<? extends T> other, Function<? super T, U> fn);
  <U> ConnectionFuture<U> applyToEitherAsync(CompletionStage<? extends T> other, Function<? super T, U> fn, Executor executor);
  ConnectionFuture<Void> acceptEither(CompletionStage<? extends T> other, java.util.function.Consumer<? super T> action);
  ConnectionFuture<Void> acceptEitherAsync(CompletionStage<? extends T> other, java.util.function.Consumer<? super T> action);
  ConnectionFuture<Void> acceptEitherAsync(CompletionStage<? extends T> other, java.util.function.Consumer<? super T> action, Executor executor);
  ConnectionFuture<Void> runAfterEither(CompletionStage<?> other, Runnable action);
  ConnectionFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action);
  ConnectionFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action, Executor executor);
  <U> ConnectionFuture<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> fn);
  <U> ConnectionFuture<U> thenCompose(BiFunction<? super T, ? super Throwable, ? extends CompletionStage<U>> fn);
  <U> ConnectionFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn);
  <U> ConnectionFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn, Executor executor);
  ConnectionFuture<T> exceptionally(Function<Throwable, ? extends T> fn);
  ConnectionFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> action);
  ConnectionFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action);
  ConnectionFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action, Executor executor);
  <U> ConnectionFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> fn);
  <U> ConnectionFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn);
  <U> ConnectionFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn, Executor executor);
}

public interface ConnectionPoint {
  String getHost();
  int getPort();
  String getSocket();
}

public class ConnectionState {
  public ConnectionState();
  public void apply(RedisURI redisURI);
  public Long getConnectionId();
  public String getRedisVersion();
  public String getMode();
  public String getRole();
  protected void setUserNamePassword(List<char[]> args);
  protected void setCredentialsProvider(RedisCredentialsProvider credentialsProvider);
  public RedisCredentialsProvider getCredentialsProvider();
  protected void setDb(int db);
  protected void setReadOnly(boolean readOnly);
  protected void setClientName(String clientName);
}

public class Consumer<K> {
  public static <K> Consumer<K> from(K group, K name);
  public K getGroup();
  public K getName();
}

public class CopyArgs implements CompositeArgument {
  public CopyArgs();
  public CopyArgs destinationDb(long destinationDb);
  public CopyArgs replace(boolean replace);
}

public class ExpireArgs implements CompositeArgument {
  public ExpireArgs();
  public ExpireArgs nx();
  public ExpireArgs xx();
  public ExpireArgs gt();
  public ExpireArgs lt();
}

public enum FlushMode implements ProtocolKeyword {
  SYNC, ASYNC;
  public byte[] getBytes();
}

public enum FunctionRestoreMode implements ProtocolKeyword {
  APPEND, FLUSH, REPLACE;
  public byte[] getBytes();
}

public class GeoAddArgs implements CompositeArgument {
  public GeoAddArgs();
  public GeoAddArgs nx();
  public GeoAddArgs xx();
  public GeoAddArgs ch();
}

public class GeoArgs implements CompositeArgument {
  public GeoArgs();
  public GeoArgs withDistance();
  public GeoArgs withCoordinates();
  public GeoArgs withHash();
  public GeoArgs withCount(long count);
  public GeoArgs withCount(long count, boolean any);
  public boolean isWithDistance();
  public boolean isWithCoordinates();
  public boolean isWithHash();
  public GeoArgs asc();
  public GeoArgs desc();
  public GeoArgs sort(GeoArgs.Sort sort);

  public enum Sort {
    asc, desc, none;
  }
  public enum Unit implements ProtocolKeyword {
    m, km, ft, mi;
    public byte[] getBytes();
  }
}

public class GeoCoordinates {
  public GeoCoordinates(Number x, Number y);
  public static GeoCoordinates create(Number x, Number y);
  public Number getX();
  public Number getY();
}

public class GeoRadiusStoreArgs<K> implements CompositeArgument {
  public GeoRadiusStoreArgs();
  public GeoRadiusStoreArgs withStore(K storeKey);
  public GeoRadiusStoreArgs withStoreDist(K storeKey);
  public GeoRadiusStoreArgs withCount(long count);
  public GeoRadiusStoreArgs asc();
  public GeoRadiusStoreArgs desc();
  public K getStoreKey();
  public K getStoreDistKey();
  public GeoRadiusStoreArgs sort(GeoArgs.Sort sort);
}

public final class GeoSearch {
  public GeoSearch();
  public static <K> GeoSearch.GeoRef<K> fromMember(K member);
  public static <K> GeoSearch.GeoRef<K> fromCoordinates(double longitude, double latitude);
  public static GeoSearch.GeoPredicate byRadius(double distance, GeoArgs.Unit unit);
  public static GeoSearch.GeoPredicate byBox(double width, double height, GeoArgs.Unit unit);

  public interface GeoPredicate extends CompositeArgument {}
  public interface GeoRef<K> extends CompositeArgument {}
}

public class GeoValue<V> extends Value<V> {
  protected GeoValue();
  public static <T extends V, V> Value<V> from(GeoCoordinates coordinates, Optional<T> optional);
  public static <T extends V, V> Value<V> fromNullable(GeoCoordinates coordinates, T value);
  public static <T extends V, V> GeoValue<V> just(double longitude, double latitude, T value);
  public static <T extends V, V> GeoValue<V> just(GeoCoordinates coordinates, T value);
  public GeoCoordinates getCoordinates();
  public double getLongitude();
  public double getLatitude();
  public <R> GeoValue<R> map(Function<? super V, ? extends R> mapper);
  public GeoValue<V> mapCoordinates(Function<? super GeoCoordinates, ? extends GeoCoordinates> mapper);
}

public class GeoWithin<V> {
  public GeoWithin(V member, Double distance, Long geohash, GeoCoordinates coordinates);
  public V getMember();
  public Double getDistance();
  public Long getGeohash();
  public GeoCoordinates getCoordinates();
  public GeoValue<V> toValue();
}

public class GetExArgs implements CompositeArgument {
  public GetExArgs();
  public GetExArgs ex(long timeout);
  public GetExArgs ex(Duration timeout);
  public GetExArgs exAt(long timestamp);
  public GetExArgs exAt(Date timestamp);
  public GetExArgs exAt(Instant timestamp);
  public GetExArgs px(long timeout);
  public GetExArgs px(Duration timeout);
  public GetExArgs pxAt(long timestamp);
  public GetExArgs pxAt(Date timestamp);
  public GetExArgs pxAt(Instant timestamp);
  public GetExArgs persist();
}

public class KeyScanCursor<K> extends ScanCursor {
  public KeyScanCursor();
  public List<K> getKeys();
}

public class KeyValue<K, V> extends Value<V> {
  protected KeyValue();
  public static <K, T extends V, V> KeyValue<K, V> from(K key, Optional<T> optional);
  public static <K, T extends V, V> KeyValue<K, V> fromNullable(K key, T value);
  public static <K, V> KeyValue<K, V> empty(K key);
  public static <K, T extends V, V> KeyValue<K, V> just(K key, T value);
  public K getKey();
  public <R> KeyValue<K, R> map(Function<? super V, ? extends R> mapper);
}

public class KillArgs implements CompositeArgument {
  public KillArgs();
  public KillArgs skipme();
  public KillArgs skipme(boolean state);
  public KillArgs addr(String addr);
  public KillArgs laddr(String laddr);
  public KillArgs id(long id);
  public KillArgs type(KillArgs.Type type);
  public KillArgs maxAge(Long maxAge);
  public KillArgs user(String username);

  enum Type {
    NORMAL, MASTER, SLAVE, PUBSUB;
  }
}

public class LMPopArgs implements CompositeArgument {
  public LMPopArgs count(long count);
}

public class LMoveArgs implements CompositeArgument {}

public class LPosArgs implements CompositeArgument {
  public LPosArgs();
  public LPosArgs maxlen(long maxlen);
  public LPosArgs rank(long rank);
}

public class LettuceFutures {
  @Blocking(THREAD) @Joins public static boolean awaitAll(@Bounds(value = CALL, negative = INFINITE) Duration timeout, Future<?>... futures);
  @Blocking(THREAD) @Joins public static boolean awaitAll(@Bounds(value = CALL, negative = INFINITE) long timeout, TimeUnit unit, Future<?>... futures);
  @Blocking(THREAD) @Joins public static <T> T awaitOrCancel(RedisFuture<T> cmd, @Bounds(value = CALL, negative = INFINITE) long timeout, TimeUnit unit);
}

public class Limit {
  protected Limit(Long offset, Long count);
  public static Limit unlimited();
  public static Limit create(long offset, long count);
  public static Limit from(long count);
  public long getOffset();
  public long getCount();
  public boolean isLimited();
}

public class MapScanCursor<K, V> extends ScanCursor {
  public MapScanCursor();
  public Map<K, V> getMap();
}

public class MigrateArgs<K> implements CompositeArgument {
  public MigrateArgs();
  public MigrateArgs<K> copy();
  public MigrateArgs<K> replace();
  public MigrateArgs<K> key(K key);
  public MigrateArgs<K> keys(K... keys);
  public MigrateArgs<K> keys(Iterable<K> keys);
  public MigrateArgs<K> auth(CharSequence password);
  public MigrateArgs<K> auth2(CharSequence username, CharSequence password);
  public MigrateArgs<K> auth(char[] password);
}

public class Range<T> {
  public static <T> Range<T> create(T lower, T upper);
  public static <T> Range<T> from(Range.Boundary<T> lower, Range.Boundary<T> upper);
  public static <T> Range<T> unbounded();
  public Range<T> gte(T lower);
  public Range<T> gt(T lower);
  public Range<T> lte(T upper);
  public Range<T> lt(T upper);
  public boolean isUnbounded();
  public Range.Boundary<T> getLower();
  public Range.Boundary<T> getUpper();

  public static class Boundary<T> {
    public static <T> Range.Boundary<T> unbounded();
    public static <T> Range.Boundary<T> including(T value);
    public static <T> Range.Boundary<T> excluding(T value);
    public T getValue();
    public boolean isIncluding();
    public boolean isUnbounded();
    public boolean isBounded();
  }
}

public abstract class ReadFrom {
  public static final ReadFrom MASTER;
  public static final ReadFrom MASTER_PREFERRED;
  public static final ReadFrom UPSTREAM;
  public static final ReadFrom UPSTREAM_PREFERRED;
  public static final ReadFrom REPLICA_PREFERRED;
  public static final ReadFrom SLAVE_PREFERRED;
  public static final ReadFrom REPLICA;
  public static final ReadFrom SLAVE;
  public static final ReadFrom LOWEST_LATENCY;
  public static final ReadFrom NEAREST;
  public static final ReadFrom ANY;
  public static final ReadFrom ANY_REPLICA;
  public ReadFrom();
  public static ReadFrom subnet(String... cidrNotations);
  public static ReadFrom regex(Pattern pattern);
  public static ReadFrom regex(Pattern pattern, boolean orderSensitive);
  public abstract List<RedisNodeDescription> select(ReadFrom.Nodes nodes);
  protected boolean isOrderSensitive();
  public static ReadFrom valueOf(String name);

  public interface Nodes extends Iterable<RedisNodeDescription> {
    List<RedisNodeDescription> getNodes();
  }
}

public class RedisBusyException extends RedisCommandExecutionException {
  public RedisBusyException(String msg);
  public RedisBusyException(String msg, Throwable cause);
}

public abstract class RedisChannelHandler<K, V> implements Closeable, ConnectionFacade {
  public RedisChannelHandler(RedisChannelWriter writer, Duration timeout);
  public void addListener(RedisConnectionStateListener listener);
  public void removeListener(RedisConnectionStateListener listener);
  public void setTimeout(Duration timeout);
  public void close();
  public CompletableFuture<Void> closeAsync();
  public void registerCloseables(Collection<Closeable> registry, Closeable... closeables);
  protected void addListener(CloseEvents.CloseListener listener);
  public boolean isClosed();
  public void activated();
  public void deactivated();
  public RedisChannelWriter getChannelWriter();
  public boolean isOpen();
  public void reset();
  public ConnectionEvents getConnectionEvents();
  public ClientOptions getOptions();
  public ClientResources getResources();
  public void setOptions(ClientOptions clientOptions);
  public Duration getTimeout();
  protected <T> T syncHandler(Object asyncApi, Class<?>... interfaces);
  public void setAutoFlushCommands(boolean autoFlush);
  public void flushCommands();
}

public interface RedisChannelWriter extends Closeable, AsyncCloseable {
  void close();
  CompletableFuture<Void> closeAsync();
  void reset();
  void setConnectionFacade(ConnectionFacade connection);
  void setAutoFlushCommands(boolean autoFlush);
  void flushCommands();
  ClientResources getClientResources();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class RedisClient extends AbstractRedisClient {
  protected RedisClient(ClientResources clientResources, RedisURI redisURI);
  protected RedisClient();
  @Opens public static RedisClient create();
  @Opens public static RedisClient create(RedisURI redisURI);
  @Opens public static RedisClient create(String uri);
  @Opens public static RedisClient create(ClientResources clientResources);
  @Opens public static RedisClient create(ClientResources clientResources, String uri);
  @Opens public static RedisClient create(ClientResources clientResources, RedisURI redisURI);
  @Opens @Blocking public StatefulRedisConnection<String, String> connect();
  @Opens @Blocking public <K, V> StatefulRedisConnection<K, V> connect(RedisCodec<K, V> codec);
  @Opens @Blocking public StatefulRedisConnection<String, String> connect(RedisURI redisURI);
  @Opens @Blocking public <K, V> StatefulRedisConnection<K, V> connect(RedisCodec<K, V> codec, RedisURI redisURI);
  public <K, V> ConnectionFuture<StatefulRedisConnection<K, V>> connectAsync(RedisCodec<K, V> codec, RedisURI redisURI);
  @Opens @Blocking public StatefulRedisPubSubConnection<String, String> connectPubSub();
  @Opens @Blocking public StatefulRedisPubSubConnection<String, String> connectPubSub(RedisURI redisURI);
  @Opens @Blocking public <K, V> StatefulRedisPubSubConnection<K, V> connectPubSub(RedisCodec<K, V> codec);
  @Opens @Blocking public <K, V> StatefulRedisPubSubConnection<K, V> connectPubSub(RedisCodec<K, V> codec, RedisURI redisURI);
  public <K, V> ConnectionFuture<StatefulRedisPubSubConnection<K, V>> connectPubSubAsync(RedisCodec<K, V> codec, RedisURI redisURI);
  @Opens @Blocking public StatefulRedisSentinelConnection<String, String> connectSentinel();
  @Opens @Blocking public <K, V> StatefulRedisSentinelConnection<K, V> connectSentinel(RedisCodec<K, V> codec);
  @Opens @Blocking public StatefulRedisSentinelConnection<String, String> connectSentinel(RedisURI redisURI);
  @Opens @Blocking public <K, V> StatefulRedisSentinelConnection<K, V> connectSentinel(RedisCodec<K, V> codec, RedisURI redisURI);
  public <K, V> CompletableFuture<StatefulRedisSentinelConnection<K, V>> connectSentinelAsync(RedisCodec<K, V> codec, RedisURI redisURI);
  public void setOptions(ClientOptions clientOptions);
  protected Mono<SocketAddress> getSocketAddress(RedisURI redisURI);
  protected RedisCodec<String, String> newStringStringCodec();
}

public class RedisCommandExecutionException extends RedisException {
  public RedisCommandExecutionException(String msg);
  public RedisCommandExecutionException(String msg, Throwable cause);
  public RedisCommandExecutionException(Throwable cause);
}

public class RedisCommandInterruptedException extends RedisException {
  public RedisCommandInterruptedException(Throwable cause);
}

public class RedisCommandTimeoutException extends RedisException {
  public RedisCommandTimeoutException();
  public RedisCommandTimeoutException(String msg);
  public RedisCommandTimeoutException(Throwable cause);
}

public class RedisConnectionException extends RedisException {
  public RedisConnectionException(String msg);
  public RedisConnectionException(String msg, Throwable cause);
  public static RedisConnectionException create(SocketAddress remoteAddress, Throwable cause);
  public static RedisConnectionException create(String remoteAddress, Throwable cause);
  public static RedisConnectionException create(Throwable cause);
  public static boolean isProtectedMode(String error);
}

public interface RedisConnectionStateListener {
  @NonBlocking default void onRedisConnected(RedisChannelHandler<?, ?> connection);
  @NonBlocking default void onRedisConnected(RedisChannelHandler<?, ?> connection, SocketAddress socketAddress);
  @NonBlocking default void onRedisDisconnected(RedisChannelHandler<?, ?> connection);
  @NonBlocking default void onRedisExceptionCaught(RedisChannelHandler<?, ?> connection, Throwable cause);
}

public interface RedisCredentials {
  String getUsername();
  boolean hasUsername();
  char[] getPassword();
  boolean hasPassword();
  static RedisCredentials just(String username, CharSequence password);
  static RedisCredentials just(String username, char[] password);
}

public interface RedisCredentialsProvider {
  Mono<RedisCredentials> resolveCredentials();
  static RedisCredentialsProvider from(Supplier<RedisCredentials> supplier);
}

public class RedisException extends RuntimeException {
  public RedisException(String msg);
  public RedisException(String msg, Throwable cause);
  public RedisException(Throwable cause);
}

@CompletedOnLoop
public interface RedisFuture<V> extends CompletionStage<V>, Future<V> {
  String getError();
  @Blocking(THREAD) @Joins boolean await(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;
}

class RedisHandshake implements ConnectionInitializer {
  public CompletionStage<Void> initialize(Channel channel);
}

public class RedisLoadingException extends RedisCommandExecutionException {
  public RedisLoadingException(String msg);
  public RedisLoadingException(String msg, Throwable cause);
}

public class RedisNoScriptException extends RedisCommandExecutionException {
  public RedisNoScriptException(String msg);
  public RedisNoScriptException(String msg, Throwable cause);
}

public class RedisReadOnlyException extends RedisCommandExecutionException {
  public RedisReadOnlyException(String msg);
  public RedisReadOnlyException(String msg, Throwable cause);
}

public class RedisURI implements Serializable, ConnectionPoint {
  public static final String URI_SCHEME_REDIS_SENTINEL = "redis-sentinel";
  public static final String URI_SCHEME_REDIS_SENTINEL_SECURE = "rediss-sentinel";
  public static final String URI_SCHEME_REDIS = "redis";
  public static final String URI_SCHEME_REDIS_SECURE = "rediss";
  public static final String URI_SCHEME_REDIS_SECURE_ALT = "redis+ssl";
  public static final String URI_SCHEME_REDIS_TLS_ALT = "redis+tls";
  public static final String URI_SCHEME_REDIS_SOCKET = "redis-socket";
  public static final String URI_SCHEME_REDIS_SOCKET_ALT = "redis+socket";
  public static final String PARAMETER_NAME_TIMEOUT = "timeout";
  public static final String PARAMETER_NAME_DATABASE = "database";
  public static final String PARAMETER_NAME_DATABASE_ALT = "db";
  public static final String PARAMETER_NAME_SENTINEL_MASTER_ID = "sentinelMasterId";
  public static final String PARAMETER_NAME_CLIENT_NAME = "clientName";
  public static final String PARAMETER_NAME_LIBRARY_NAME = "libraryName";
  public static final String PARAMETER_NAME_LIBRARY_VERSION = "libraryVersion";
  public static final String PARAMETER_NAME_VERIFY_PEER = "verifyPeer";
  public static final Map<String, LongFunction<Duration>> CONVERTER_MAP;
  public static final int DEFAULT_SENTINEL_PORT = 26379;
  public static final int DEFAULT_REDIS_PORT = 6379;
  public static final long DEFAULT_TIMEOUT = 60L;
  public static final Duration DEFAULT_TIMEOUT_DURATION;
  public RedisURI();
  public RedisURI(String host, int port, Duration timeout);
  public static RedisURI.Builder builder();
  public static RedisURI create(String host, int port);
  public static RedisURI create(String uri);
  public static RedisURI create(URI uri);
  public static RedisURI.Builder builder(RedisURI source);
  public String getHost();
  public void setHost(String host);
  public String getSentinelMasterId();
  public void setSentinelMasterId(String sentinelMasterId);
  public int getPort();
  public void setPort(int port);
  public String getSocket();
  public void setSocket(String socket);
  public void applyAuthentication(RedisURI source);
  public String getUsername();
  public void setUsername(String username);
  public char[] getPassword();
  public void setPassword(String password);
  public void setPassword(CharSequence password);
  public void setPassword(char[] password);
  public RedisCredentialsProvider getCredentialsProvider();
  public void setCredentialsProvider(RedisCredentialsProvider credentialsProvider);
  public Duration getTimeout();
  @Bounds(READ) public void setTimeout(Duration timeout);
  public int getDatabase();
  public void setDatabase(int database);
  public String getClientName();
  public void setClientName(String clientName);
  public String getLibraryName();
  public void setLibraryName(String libraryName);
  public String getLibraryVersion();
  public void setLibraryVersion(String libraryVersion);
  public void applySsl(RedisURI source);
  public boolean isSsl();
  public void setSsl(boolean ssl);
  public boolean isVerifyPeer();
  public SslVerifyMode getVerifyMode();
  public void setVerifyPeer(boolean verifyPeer);
  public void setVerifyPeer(SslVerifyMode verifyMode);
  public boolean isStartTls();
  public void setStartTls(boolean startTls);
  public List<RedisURI> getSentinels();
  public URI toURI();

  public static class Builder {
    public static RedisURI.Builder socket(String socket);
    public static RedisURI.Builder redis(String host);
    public static RedisURI.Builder redis(String host, int port);
    public static RedisURI.Builder sentinel(String host);
    public static RedisURI.Builder sentinel(String host, int port);
    public static RedisURI.Builder sentinel(String host, String masterId);
    public static RedisURI.Builder sentinel(String host, int port, String masterId);
    public static RedisURI.Builder sentinel(String host, int port, String masterId, CharSequence password);
    public RedisURI.Builder withSentinel(String host);
    public RedisURI.Builder withSentinel(String host, int port);
    public RedisURI.Builder withSentinel(String host, int port, CharSequence password);
    public RedisURI.Builder withSentinel(RedisURI redisURI);
    public RedisURI.Builder withHost(String host);
    public RedisURI.Builder withPort(int port);
    public RedisURI.Builder withSsl(RedisURI source);
    public RedisURI.Builder withSsl(boolean ssl);
    public RedisURI.Builder withStartTls(boolean startTls);
    public RedisURI.Builder withVerifyPeer(boolean verifyPeer);
    public RedisURI.Builder withVerifyPeer(SslVerifyMode verifyMode);
    public RedisURI.Builder withDatabase(int database);
    public RedisURI.Builder withClientName(String clientName);
    public RedisURI.Builder withLibraryName(String libraryName);
    public RedisURI.Builder withLibraryVersion(String libraryVersion);
    public RedisURI.Builder withAuthentication(String username, CharSequence password);
    public RedisURI.Builder withAuthentication(RedisURI source);
    public RedisURI.Builder withAuthentication(String username, char[] password);
    public RedisURI.Builder withAuthentication(RedisCredentialsProvider credentialsProvider);
    public RedisURI.Builder withPassword(String password);
    public RedisURI.Builder withPassword(CharSequence password);
    public RedisURI.Builder withPassword(char[] password);
    @Bounds(READ) public RedisURI.Builder withTimeout(Duration timeout);
    public RedisURI.Builder withSentinelMasterId(String sentinelMasterId);
    @Carries public RedisURI build();
  }
}

public class RestoreArgs implements CompositeArgument {
  public RestoreArgs();
  public RestoreArgs ttl(long milliseconds);
  public RestoreArgs ttl(Duration ttl);
  public RestoreArgs replace();
  public RestoreArgs replace(boolean replace);
  public RestoreArgs absttl();
  public RestoreArgs absttl(boolean absttl);
  public RestoreArgs idleTime(long idleTime);
  public RestoreArgs frequency(long frequency);
}

public class ScanArgs implements CompositeArgument {
  public ScanArgs();
  public ScanArgs match(String match);
  public ScanArgs match(String match, Charset charset);
  public ScanArgs match(byte[] match);
  public ScanArgs limit(long count);
}

public class ScanCursor {
  public static final ScanCursor FINISHED;
  public static final ScanCursor INITIAL;
  public ScanCursor();
  public ScanCursor(String cursor, boolean finished);
  public String getCursor();
  public void setCursor(String cursor);
  public boolean isFinished();
  public void setFinished(boolean finished);
  public static ScanCursor of(String cursor);
}

public class ScoredValue<V> extends Value<V> {
  protected ScoredValue();
  public static <T extends V, V> Value<V> from(double score, Optional<T> optional);
  public static <T extends V, V> Value<V> fromNullable(double score, T value);
  public static <V> ScoredValue<V> empty();
  public static <T extends V, V> ScoredValue<V> just(double score, T value);
  public double getScore();
  public <R> ScoredValue<R> map(Function<? super V, ? extends R> mapper);
  public ScoredValue<V> mapScore(Function<? super Number, ? extends Number> mapper);
}

public class ScoredValueScanCursor<V> extends ScanCursor {
  public ScoredValueScanCursor();
  public List<ScoredValue<V>> getValues();
}

public enum ScriptOutputType {
  BOOLEAN, INTEGER, MULTI, STATUS, VALUE, OBJECT;
}

public class SetArgs implements CompositeArgument {
  public SetArgs();
  public SetArgs ex(long timeout);
  public SetArgs ex(Duration timeout);
  public SetArgs exAt(long timestamp);
  public SetArgs exAt(Date timestamp);
  public SetArgs exAt(Instant timestamp);
  public SetArgs px(long timeout);
  public SetArgs px(Duration timeout);
  public SetArgs pxAt(long timestamp);
  public SetArgs pxAt(Date timestamp);
  public SetArgs pxAt(Instant timestamp);
  public SetArgs nx();
  public SetArgs keepttl();
  public SetArgs xx();
}

public class ShutdownArgs implements CompositeArgument {
  public ShutdownArgs();
  public ShutdownArgs save(boolean save);
  public ShutdownArgs now();
  public ShutdownArgs force();
  public ShutdownArgs abort();
}

public class SocketOptions {
  public static final long DEFAULT_CONNECT_TIMEOUT = 10L;
  public static final TimeUnit DEFAULT_CONNECT_TIMEOUT_UNIT;
  public static final Duration DEFAULT_CONNECT_TIMEOUT_DURATION;
  public static final boolean DEFAULT_SO_KEEPALIVE = false;
  public static final boolean DEFAULT_TCP_USER_TIMEOUT_ENABLED = false;
  public static final boolean DEFAULT_SO_NO_DELAY = true;
  protected SocketOptions(SocketOptions.Builder builder);
  protected SocketOptions(SocketOptions original);
  public static SocketOptions copyOf(SocketOptions options);
  public static SocketOptions.Builder builder();
  public static SocketOptions create();
  public SocketOptions.Builder mutate();
  public Duration getConnectTimeout();
  public boolean isKeepAlive();
  public SocketOptions.KeepAliveOptions getKeepAlive();
  public boolean isTcpNoDelay();
  public boolean isEnableTcpUserTimeout();
  public SocketOptions.TcpUserTimeoutOptions getTcpUserTimeout();

  public static class Builder {
    @Bounds(value = CONNECT, zero = REJECTED) public SocketOptions.Builder connectTimeout(Duration connectTimeout);
    @Bounds(value = CONNECT, zero = REJECTED) public SocketOptions.Builder connectTimeout(long connectTimeout, TimeUnit connectTimeoutUnit);
    public SocketOptions.Builder keepAlive(boolean keepAlive);
    public SocketOptions.Builder keepAlive(SocketOptions.KeepAliveOptions keepAlive);
    public SocketOptions.Builder tcpUserTimeout(SocketOptions.TcpUserTimeoutOptions tcpUserTimeout);
    public SocketOptions.Builder tcpNoDelay(boolean tcpNoDelay);
    @Carries public SocketOptions build();
  }
  public static class KeepAliveOptions {
    public static final int DEFAULT_COUNT = 9;
    public static final Duration DEFAULT_IDLE;
    public static final Duration DEFAULT_INTERVAL;
    public static SocketOptions.KeepAliveOptions.Builder builder();
    public SocketOptions.KeepAliveOptions.Builder mutate();
    public int getCount();
    public boolean isEnabled();
    public Duration getIdle();
    public Duration getInterval();

    public static class Builder {
      public SocketOptions.KeepAliveOptions.Builder count(int count);
      public SocketOptions.KeepAliveOptions.Builder enable();
      public SocketOptions.KeepAliveOptions.Builder disable();
      public SocketOptions.KeepAliveOptions.Builder enable(boolean enabled);
      public SocketOptions.KeepAliveOptions.Builder idle(Duration idle);
      public SocketOptions.KeepAliveOptions.Builder interval(Duration interval);
      public SocketOptions.KeepAliveOptions build();
    }
  }
  public static class TcpUserTimeoutOptions {
    public static final Duration DEFAULT_TCP_USER_TIMEOUT;
    public static SocketOptions.TcpUserTimeoutOptions.Builder builder();
    public SocketOptions.TcpUserTimeoutOptions.Builder mutate();
    public boolean isEnabled();
    public Duration getTcpUserTimeout();

    public static class Builder {
      public SocketOptions.TcpUserTimeoutOptions.Builder enable();
      public SocketOptions.TcpUserTimeoutOptions.Builder disable();
      public SocketOptions.TcpUserTimeoutOptions.Builder enable(boolean enabled);
      public SocketOptions.TcpUserTimeoutOptions.Builder tcpUserTimeout(Duration tcpUserTimeout);
      public SocketOptions.TcpUserTimeoutOptions build();
    }
  }
}

public class SortArgs implements CompositeArgument {
  public SortArgs();
  public SortArgs by(String pattern);
  public SortArgs limit(long offset, long count);
  public SortArgs limit(Limit limit);
  public SortArgs get(String pattern);
  public SortArgs asc();
  public SortArgs desc();
  public SortArgs alpha();
}

public class SslOptions {
  public static final SslProvider DEFAULT_SSL_PROVIDER;
  protected SslOptions(SslOptions.Builder builder);
  protected SslOptions(SslOptions original);
  public static SslOptions copyOf(SslOptions options);
  public static SslOptions.Builder builder();
  public static SslOptions create();
  public SslContextBuilder createSslContextBuilder() throws IOException, GeneralSecurityException;
  public SSLParameters createSSLParameters();
  public SslOptions.Builder mutate();
  public SslProvider getSslProvider();
  public URL getKeystore();
  public String[] getProtocols();
  public String[] getCipherSuites();
  public Duration getHandshakeTimeout();
  public char[] getKeystorePassword();
  public URL getTruststore();
  public char[] getTruststorePassword();

  public static class Builder {
    public SslOptions.Builder cipherSuites(String... cipherSuites);
    public SslOptions.Builder jdkSslProvider();
    public SslOptions.Builder openSslProvider();
    public SslOptions.Builder handshakeTimeout(Duration timeout);
    public SslOptions.Builder keyStoreType(String keyStoreType);
    public SslOptions.Builder keystore(File keystore);
    public SslOptions.Builder keystore(File keystore, char[] keystorePassword);
    public SslOptions.Builder keystore(URL keystore);
    public SslOptions.Builder keystore(URL keystore, char[] keystorePassword);
    public SslOptions.Builder keyManager(File keyCertChainFile, File keyFile, char[] keyPassword);
    public SslOptions.Builder keyManager(SslOptions.Resource keyCertChain, SslOptions.Resource key, char[] keyPassword);
    public SslOptions.Builder keyManager(KeyManagerFactory keyManagerFactory);
    public SslOptions.Builder keystore(SslOptions.Resource resource, char[] keystorePassword);
    public SslOptions.Builder protocols(String... protocols);
    public SslOptions.Builder truststore(File truststore);
    public SslOptions.Builder truststore(File truststore, String truststorePassword);
    public SslOptions.Builder truststore(URL truststore);
    public SslOptions.Builder truststore(URL truststore, String truststorePassword);
    public SslOptions.Builder trustManager(File certCollection);
    public SslOptions.Builder trustManager(SslOptions.Resource certCollection);
    public SslOptions.Builder trustManager(TrustManagerFactory trustManagerFactory);
    public SslOptions.Builder truststore(SslOptions.Resource resource, char[] truststorePassword);
    public SslOptions.Builder sslContext(java.util.function.Consumer<SslContextBuilder> contextBuilderCustomizer);
    public SslOptions.Builder sslParameters(Supplier<SSLParameters> sslParametersSupplier);
    public SslOptions build();
  }
  public interface Resource {
    static SslOptions.Resource from(URL url);
    static SslOptions.Resource from(File file);
    InputStream get() throws IOException;
  }
}

public enum SslVerifyMode {
  NONE, CA, FULL;
}

public class StrAlgoArgs implements CompositeArgument {
  public StrAlgoArgs();
  public StrAlgoArgs minMatchLen(int minMatchLen);
  public StrAlgoArgs justLen();
  public StrAlgoArgs withMatchLen();
  public StrAlgoArgs withIdx();
  public StrAlgoArgs by(StrAlgoArgs.By by, String... keys);
  public boolean isWithIdx();
  public StrAlgoArgs charset(Charset charset);

  public enum By {
    STRINGS, KEYS;
  }
}

public class StreamMessage<K, V> {
  public StreamMessage(K stream, String id, Map<K, V> body);
  public K getStream();
  public String getId();
  public Map<K, V> getBody();
}

public class StringMatchResult {
  public StringMatchResult(String matchString, List<StringMatchResult.MatchedPosition> matches, long len);
  public String getMatchString();
  public List<StringMatchResult.MatchedPosition> getMatches();
  public long getLen();

  public static class MatchedPosition {
    public MatchedPosition(StringMatchResult.Position a, StringMatchResult.Position b, long matchLen);
    public StringMatchResult.Position getA();
    public StringMatchResult.Position getB();
    public long getMatchLen();
  }
  public static class Position {
    public Position(long start, long end);
    public long getStart();
    public long getEnd();
  }
}

public class TimeoutOptions implements Serializable {
  public static final boolean DEFAULT_TIMEOUT_COMMANDS = false;
  public static TimeoutOptions.Builder builder();
  public static TimeoutOptions create();
  public static TimeoutOptions enabled();
  public static TimeoutOptions enabled(Duration timeout);
  public boolean isTimeoutCommands();
  public boolean isApplyConnectionTimeout();
  public TimeoutOptions.TimeoutSource getSource();

  public static class Builder {
    public Builder();
    public TimeoutOptions.Builder timeoutCommands();
    public TimeoutOptions.Builder timeoutCommands(boolean enabled);
    public TimeoutOptions.Builder fixedTimeout(Duration duration);
    public TimeoutOptions.Builder connectionTimeout();
    public TimeoutOptions.Builder timeoutSource(TimeoutOptions.TimeoutSource source);
    public TimeoutOptions build();
  }
  public static abstract class TimeoutSource {
    public TimeoutSource();
    public TimeUnit getTimeUnit();
  }
}

public class TrackingArgs implements CompositeArgument {
  public TrackingArgs();
  public TrackingArgs enabled(boolean enabled);
  public TrackingArgs redirect(long clientId);
  public TrackingArgs bcast();
  public TrackingArgs prefixes(String... prefixes);
  public TrackingArgs prefixes(Charset charset, String... prefixes);
  public TrackingArgs optin();
  public TrackingArgs optout();
  public TrackingArgs noloop();
}

public class TrackingInfo {
  public TrackingInfo(Set<TrackingInfo.TrackingFlag> flags, long redirect, List<String> prefixes);
  public Set<TrackingInfo.TrackingFlag> getFlags();
  public long getRedirect();
  public List<String> getPrefixes();

  public enum TrackingFlag {
    OFF, ON, BCAST, OPTIN, OPTOUT, CACHING_YES, CACHING_NO, NOLOOP, BROKEN_REDIRECT;
    public static TrackingInfo.TrackingFlag from(String flag);
  }
}

public interface TransactionResult extends Iterable<Object> {
  boolean wasDiscarded();
  default boolean wasRolledBack();
  int size();
  boolean isEmpty();
  <T> T get(int index);
  Stream<Object> stream();
}

public enum UnblockType implements ProtocolKeyword {
  TIMEOUT, ERROR;
  public byte[] getBytes();
}

public class Value<V> implements Serializable {
  protected Value();
  protected Value(V value);
  public static <T extends V, V> Value<V> from(Optional<T> optional);
  public static <T extends V, V> Value<V> fromNullable(T value);
  public static <V> Value<V> empty();
  public static <T extends V, V> Value<V> just(T value);
  public V getValue();
  public boolean hasValue();
  public boolean isEmpty();
  public V getValueOrElseGet(Supplier<V> otherSupplier);
  public V getValueOrElse(V other);
  public <X extends Throwable> V getValueOrElseThrow(Supplier<? extends X> exceptionSupplier) throws X;
  public <R> Value<R> map(Function<? super V, ? extends R> mapper);
  public void ifHasValue(java.util.function.Consumer<? super V> consumer);
  public void ifHasValueOrElse(java.util.function.Consumer<? super V> consumer, Runnable emptyAction);
  public void ifEmpty(Runnable runnable);
  public Optional<V> optional();
  public Stream<V> stream();
}

public class ValueScanCursor<V> extends ScanCursor {
  public ValueScanCursor();
  public List<V> getValues();
}

public class XAddArgs implements CompositeArgument {
  public XAddArgs();
  public XAddArgs id(String id);
  public XAddArgs maxlen(long maxlen);
  public XAddArgs minId(String minid);
  public XAddArgs limit(long limit);
  public XAddArgs approximateTrimming();
  public XAddArgs approximateTrimming(boolean approximateTrimming);
  public XAddArgs exactTrimming();
  public XAddArgs exactTrimming(boolean exactTrimming);
  public XAddArgs nomkstream();
  public XAddArgs nomkstream(boolean nomkstream);
}

public class XClaimArgs implements CompositeArgument {
  public XClaimArgs();
  public XClaimArgs justid();
  public XClaimArgs minIdleTime(long milliseconds);
  public XClaimArgs minIdleTime(Duration minIdleTime);
  public XClaimArgs idle(long milliseconds);
  public XClaimArgs idle(Duration idleTime);
  public XClaimArgs time(long millisecondsUnixTime);
  public XClaimArgs time(TemporalAccessor timestamp);
  public XClaimArgs retryCount(long retrycount);
  public XClaimArgs force();
  public XClaimArgs force(boolean force);
}

public class XGroupCreateArgs implements CompositeArgument {
  public XGroupCreateArgs();
  public XGroupCreateArgs mkstream(boolean mkstream);
  public XGroupCreateArgs entriesRead(long entriesRead);
}

public class XReadArgs implements CompositeArgument {
  public XReadArgs();
  public XReadArgs block(long milliseconds);
  public XReadArgs block(Duration timeout);
  public XReadArgs count(long count);
  public XReadArgs noack(boolean noack);

  public static class StreamOffset<K> {
    public static <K> XReadArgs.StreamOffset<K> latest(K name);
    public static <K> XReadArgs.StreamOffset<K> last(K name);
    public static <K> XReadArgs.StreamOffset<K> lastConsumed(K name);
    public static <K> XReadArgs.StreamOffset<K> from(K name, String offset);
    public K getName();
    public String getOffset();
  }
}

public class XTrimArgs implements CompositeArgument {
  public XTrimArgs();
  public XTrimArgs maxlen(long maxlen);
  public XTrimArgs minId(String minid);
  public XTrimArgs limit(long limit);
  public XTrimArgs approximateTrimming();
  public XTrimArgs approximateTrimming(boolean approximateTrimming);
  public XTrimArgs exactTrimming();
  public XTrimArgs exactTrimming(boolean exactTrimming);
}

public class ZAddArgs implements CompositeArgument {
  public ZAddArgs();
  public ZAddArgs nx();
  public ZAddArgs xx();
  public ZAddArgs ch();
  public ZAddArgs gt();
  public ZAddArgs lt();
}

public class ZAggregateArgs implements CompositeArgument {
  public ZAggregateArgs();
  public ZAggregateArgs weights(double... weights);
  public ZAggregateArgs sum();
  public ZAggregateArgs min();
  public ZAggregateArgs max();
}

public class ZPopArgs implements CompositeArgument {
  public ZPopArgs();
  public ZPopArgs min();
  public ZPopArgs max();
}

public class ZStoreArgs extends ZAggregateArgs {
  public ZStoreArgs();
  public static ZStoreArgs weights(long[] weights);
  public ZStoreArgs weights(double... weights);
  public ZStoreArgs sum();
  public ZStoreArgs min();
  public ZStoreArgs max();
}
