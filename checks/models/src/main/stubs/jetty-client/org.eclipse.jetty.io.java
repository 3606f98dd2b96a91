package org.eclipse.jetty.io;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounds;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EventListener;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.component.ContainerLifeCycle;
import org.eclipse.jetty.util.component.Dumpable;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.Scheduler;

public class ClientConnector extends ContainerLifeCycle {
  public static final String CLIENT_CONNECTOR_CONTEXT_KEY = "org.eclipse.jetty.client.connector";
  public static final String REMOTE_SOCKET_ADDRESS_CONTEXT_KEY = "org.eclipse.jetty.client.connector.remoteSocketAddress";
  public static final String CLIENT_CONNECTION_FACTORY_CONTEXT_KEY = "org.eclipse.jetty.client.connector.clientConnectionFactory";
  public static final String CONNECTION_PROMISE_CONTEXT_KEY = "org.eclipse.jetty.client.connector.connectionPromise";
  public static final String APPLICATION_PROTOCOLS_CONTEXT_KEY = "org.eclipse.jetty.client.connector.applicationProtocols";
  public static ClientConnector forUnixDomain(Path path);
  public ClientConnector();
  public ClientConnector(ClientConnector.Configurator configurator);
  public boolean isIntrinsicallySecure(SocketAddress address);
  public SelectorManager getSelectorManager();
  public Executor getExecutor();
  public Transport newTransport();
  public void setExecutor(Executor executor);
  public Scheduler getScheduler();
  public void setScheduler(Scheduler scheduler);
  public ByteBufferPool getByteBufferPool();
  public void setByteBufferPool(ByteBufferPool byteBufferPool);
  public SslContextFactory.Client getSslContextFactory();
  public void setSslContextFactory(SslContextFactory.Client sslContextFactory);
  public int getSelectors();
  public void setSelectors(int selectors);
  public boolean isConnectBlocking();
  public void setConnectBlocking(boolean connectBlocking);
  public Duration getConnectTimeout();
  @Bounds(CONNECT) public void setConnectTimeout(Duration connectTimeout);
  public Duration getIdleTimeout();
  @Bounds(READ) public void setIdleTimeout(Duration idleTimeout);
  public SocketAddress getBindAddress();
  public void setBindAddress(SocketAddress bindAddress);
  public boolean isTCPNoDelay();
  public void setTCPNoDelay(boolean tcpNoDelay);
  public boolean getReuseAddress();
  public void setReuseAddress(boolean reuseAddress);
  public boolean isReusePort();
  public void setReusePort(boolean reusePort);
  public int getReceiveBufferSize();
  public void setReceiveBufferSize(int receiveBufferSize);
  public int getSendBufferSize();
  public void setSendBufferSize(int sendBufferSize);
  protected void doStart() throws Exception;
  protected void doStop() throws Exception;
  protected SslContextFactory.Client newSslContextFactory();
  protected SelectorManager newSelectorManager();
  public void connect(SocketAddress address, Map<String, Object> context);
  public void accept(SelectableChannel selectable, Map<String, Object> context);
  protected void configure(SelectableChannel selectable) throws IOException;
  protected EndPoint newEndPoint(SelectableChannel selectable, ManagedSelector selector,
      SelectionKey selectionKey);
  protected Connection newConnection(EndPoint endPoint, Map<String, Object> context)
      throws IOException;
  protected void acceptFailed(Throwable failure, SelectableChannel channel,
      Map<String, Object> context);
  protected void connectFailed(SelectableChannel channel, SocketAddress address, Throwable failure,
      Map<String, Object> context);
  public boolean addEventListener(EventListener listener);
  public boolean removeEventListener(EventListener listener);

  public static class Configurator extends ContainerLifeCycle {}
}

public interface ByteBufferPool {

  class Sized extends ByteBufferPool.Wrapper {}

  class Wrapper implements ByteBufferPool {}
}

public interface ClientConnectionFactory {
  Connection newConnection(EndPoint endPoint, Map<String, Object> context) throws IOException;
  default Connection customize(Connection connection, Map<String, Object> context);

  abstract class Info extends ContainerLifeCycle {}
}

public interface Connection extends Closeable {}

public class Content {
  private Content();

  public interface Source {
    static Content.Source from(ByteBuffer... byteBuffers);
    static Content.Source from(Path path);
    static Content.Source from(Path path, long offset, long length);
    static Content.Source from(ByteBufferPool.Sized byteBufferPool, Path path);
    static Content.Source from(ByteBufferPool.Sized byteBufferPool, Path path, long offset,
        long length);
    static Content.Source from(ByteBufferPool.Sized byteBufferPool, ByteChannel byteChannel);
    static Content.Source from(ByteBufferPool.Sized byteBufferPool,
        SeekableByteChannel seekableByteChannel, long offset, long length);
    static Content.Source from(InputStream inputStream);
    static Content.Source from(ByteBufferPool.Sized byteBufferPool, InputStream inputStream);
    static Content.Source from(ByteBufferPool.Sized byteBufferPool, InputStream inputStream,
        long offset, long length);
    static void asByteBuffer(Content.Source source, Promise<ByteBuffer> promise);
    static ByteBuffer asByteBuffer(Content.Source source) throws IOException;
    static CompletableFuture<byte[]> asByteArrayAsync(Content.Source source, int maxSize);
    static CompletableFuture<ByteBuffer> asByteBufferAsync(Content.Source source);
    static CompletableFuture<ByteBuffer> asByteBufferAsync(Content.Source source, int maxSize);
    static CompletableFuture<RetainableByteBuffer> asRetainableByteBuffer(Content.Source source,
        ByteBufferPool pool, boolean direct, int maxSize);
    static void asString(Content.Source source, Charset charset, Promise<String> promise);
    static String asString(Content.Source source) throws IOException;
    static String asString(Content.Source source, Charset charset) throws IOException;
    static CompletableFuture<String> asStringAsync(Content.Source source, Charset charset);
    static InputStream asInputStream(Content.Source source);
    static Flow.Publisher<Content.Chunk> asPublisher(Content.Source source);
    static void consumeAll(Content.Source source, Callback callback);
    static void consumeAll(Content.Source source) throws IOException;
    default long getLength();
    Content.Chunk read();
    void demand(Runnable demandCallback);
    void fail(Throwable failure);
    default void fail(Throwable failure, boolean last);
    default boolean rewind();

    interface Factory {
      Content.Source newContentSource(ByteBufferPool.Sized bufferPool, long first, long length);
    }
  }

  public interface Chunk extends Retainable {}
}

public interface EndPoint extends Closeable {}

public class ManagedSelector extends ContainerLifeCycle implements Dumpable {}

public interface Retainable {}

public interface RetainableByteBuffer extends Retainable {}

public abstract class SelectorManager extends ContainerLifeCycle implements Dumpable {}

public interface Transport {}
