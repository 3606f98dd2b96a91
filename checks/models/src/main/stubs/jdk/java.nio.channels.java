package java.nio.channels;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.*;
import static dev.fairlead.annotations.WaitsFor.*;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.nio.channels.spi.AbstractSelectableChannel;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public abstract class SelectableChannel {
  @Bounds(CONNECT)
  public abstract SelectableChannel configureBlocking(boolean block) throws IOException;
}

@Connection(sharing = SHAREABLE)
@OneOfMany(per = "connection")
public abstract class SocketChannel extends AbstractSelectableChannel {
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  public static SocketChannel open() throws IOException;

  @Blocking(NETWORK)
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  @Requires(CONNECT)
  public static SocketChannel open(SocketAddress remote) throws IOException;

  @Blocking(NETWORK)
  @Requires(CONNECT)
  public abstract boolean connect(SocketAddress remote) throws IOException;

  @Carries
  public abstract Socket socket();
}

@Connection(sharing = SHAREABLE)
public abstract class ServerSocketChannel extends AbstractSelectableChannel {
  @Opens
  public static ServerSocketChannel open() throws IOException;
}

@Connection(sharing = SHAREABLE)
public abstract class DatagramChannel extends AbstractSelectableChannel {
  @Opens
  public static DatagramChannel open() throws IOException;
}

@Connection(sharing = SHAREABLE)
@OneOfMany(per = "connection")
public abstract class AsynchronousSocketChannel {
  @Opens
  public static AsynchronousSocketChannel open() throws IOException;

  @Opens
  public static AsynchronousSocketChannel open(AsynchronousChannelGroup group) throws IOException;

  @Unbounded(CALL)
  public abstract Future<Void> connect(SocketAddress remote);

  @Unbounded(CALL)
  public abstract Future<Integer> read(ByteBuffer dst);

  @Unbounded(CALL)
  public abstract Future<Integer> write(ByteBuffer src);

  public abstract <A> void read(
      ByteBuffer dst,
      @Bounds(value = READ, negative = INFINITE) long timeout,
      TimeUnit unit,
      A attachment,
      CompletionHandler<Integer, ? super A> handler);

  public abstract <A> void write(
      ByteBuffer src,
      @Bounds(value = WRITE, negative = INFINITE) long timeout,
      TimeUnit unit,
      A attachment,
      CompletionHandler<Integer, ? super A> handler);
}
