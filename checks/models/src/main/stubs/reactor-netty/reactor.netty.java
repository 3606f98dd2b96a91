package reactor.netty;

import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.NonBlocking;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import java.io.InputStream;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoOperator;
import reactor.util.context.Context;

@dev.fairlead.annotations.Connection(sharing = SHAREABLE)
public interface Connection extends DisposableChannel {
  static Connection from(Channel channel);
  default <T extends Connection> T as(Class<T> clazz);
  default Connection addHandler(ChannelHandler handler);
  default Connection addHandler(String name, ChannelHandler handler);
  default Connection addHandlerLast(ChannelHandler handler);
  default Connection addHandlerLast(String name, ChannelHandler handler);
  default Connection addHandlerFirst(ChannelHandler handler);
  default Connection addHandlerFirst(String name, ChannelHandler handler);
  default Connection bind();
  default NettyInbound inbound();
  default boolean isPersistent();
  default Connection markPersistent(boolean persist);
  default Connection onDispose(Disposable onDispose);
  default Connection onReadIdle(long idleTimeout, Runnable onReadIdle);
  default Mono<Void> onTerminate();
  default Connection onWriteIdle(long idleTimeout, Runnable onWriteIdle);
  default NettyOutbound outbound();
  default boolean rebind(Connection connection);
  default Connection removeHandler(String name);
  default Connection replaceHandler(String name, ChannelHandler handler);
}

public interface DisposableServer extends DisposableChannel {
  default SocketAddress address();
  default String host();
  default String path();
  default int port();
}

public interface DisposableChannel extends Disposable {
  default SocketAddress address();
  Channel channel();
  @Closes default void dispose();
  @Closes @Blocking(THREAD) default void disposeNow();
  @Closes @Blocking(THREAD) default void disposeNow(Duration timeout);
  default CoreSubscriber<Void> disposeSubscriber();
  default boolean isDisposed();
  default Mono<Void> onDispose();
  default DisposableChannel onDispose(Disposable onDispose);
}

public interface NettyInbound {
  ByteBufFlux receive();
  Flux<?> receiveObject();
  NettyInbound withConnection(Consumer<? super Connection> withConnection);
}

public interface NettyOutbound extends Publisher<Void> {
  ByteBufAllocator alloc();
  default Mono<Void> neverComplete();
  default NettyOutbound send(Publisher<? extends ByteBuf> dataStream);
  NettyOutbound send(Publisher<? extends ByteBuf> dataStream, Predicate<ByteBuf> predicate);
  default NettyOutbound sendByteArray(Publisher<? extends byte[]> dataStream);
  default NettyOutbound sendFile(Path file);
  default NettyOutbound sendFile(Path file, long position, long count);
  default NettyOutbound sendFileChunked(Path file, long position, long count);
  default NettyOutbound sendGroups(Publisher<? extends Publisher<? extends ByteBuf>> dataStreams);
  default NettyOutbound sendObject(Publisher<?> dataStream);
  NettyOutbound sendObject(Publisher<?> dataStream, Predicate<Object> predicate);
  NettyOutbound sendObject(Object message);
  default NettyOutbound sendString(Publisher<? extends String> dataStream);
  default NettyOutbound sendString(Publisher<? extends String> dataStream, Charset charset);
  <S> NettyOutbound sendUsing(Callable<? extends S> sourceInput,
      BiFunction<? super Connection, ? super S, ?> mappedInput, Consumer<? super S> sourceCleanup);
  default void subscribe(Subscriber<? super Void> s);
  default Mono<Void> then();
  default NettyOutbound then(Publisher<Void> other);
  default NettyOutbound then(Publisher<Void> other, Runnable onCleanup);
  NettyOutbound withConnection(Consumer<? super Connection> withConnection);
}

public class ByteBufFlux extends FluxOperator<ByteBuf, ByteBuf> {
  public static ByteBufFlux fromInbound(Publisher<?> source);
  public static ByteBufFlux fromInbound(Publisher<?> source, ByteBufAllocator allocator);
  public static ByteBufFlux fromString(Publisher<? extends String> source);
  public static ByteBufFlux fromString(Publisher<? extends String> source, Charset charset,
      ByteBufAllocator allocator);
  public static ByteBufFlux fromPath(Path path);
  public static ByteBufFlux fromPath(Path path, int maxChunkSize);
  public static ByteBufFlux fromPath(Path path, ByteBufAllocator allocator);
  public static ByteBufFlux fromPath(Path path, int maxChunkSize, ByteBufAllocator allocator);
  @Carries public final Flux<ByteBuffer> asByteBuffer();
  @Carries public final Flux<byte[]> asByteArray();
  @Carries public final Flux<InputStream> asInputStream();
  @Carries public final Flux<String> asString();
  @Carries public final Flux<String> asString(Charset charset);
  @Carries public final ByteBufMono aggregate();
  public final ByteBufMono multicast();
  public final ByteBufFlux retain();
  public void subscribe(CoreSubscriber<? super ByteBuf> s);
}

public class ByteBufMono extends MonoOperator<ByteBuf, ByteBuf> {
  @Carries public final Mono<ByteBuffer> asByteBuffer();
  @Carries public final Mono<byte[]> asByteArray();
  @Carries public final Mono<String> asString();
  @Carries public final Mono<String> asString(Charset charset);
  @Carries public final Mono<InputStream> asInputStream();
  public static ByteBufMono fromString(Publisher<? extends String> source);
  public static ByteBufMono fromString(Publisher<? extends String> source, Charset charset,
      ByteBufAllocator allocator);
  public final ByteBufMono retain();
  public void subscribe(CoreSubscriber<? super ByteBuf> actual);
}

public interface ConnectionObserver {
  static ConnectionObserver emptyListener();
  default Context currentContext();
  default void onUncaughtException(Connection connection, Throwable error);
  @NonBlocking void onStateChange(Connection connection, ConnectionObserver.State newState);
  default ConnectionObserver then(ConnectionObserver other);

  interface State {}
}

public interface ChannelOperationsId {}

public interface ChannelPipelineConfigurer {
  void onChannelInit(ConnectionObserver connectionObserver, Channel channel,
      SocketAddress remoteAddress);
}
