package org.apache.thrift.transport;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.CONFINED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.TException;

public abstract class TEndpointTransport extends TTransport {
  protected long getMaxMessageSize();
  public int getMaxFrameSize();
  public void setMaxFrameSize(int maxFrameSize);
  public TConfiguration getConfiguration();
  public TEndpointTransport(TConfiguration config) throws TTransportException;
  protected void resetConsumedMessageSize(long newSize) throws TTransportException;
  public void updateKnownMessageSize(long size) throws TTransportException;
  public void checkReadBytesAvailable(long numBytes) throws TTransportException;
  protected void countConsumedMessageBytes(long numBytes) throws TTransportException;
}

@Connection(sharing = CONFINED)
public class THttpClient extends TEndpointTransport {
  @Unbounded({CONNECT, READ}) public THttpClient(TConfiguration config, String url) throws TTransportException;
  @Unbounded({CONNECT, READ}) public THttpClient(String url) throws TTransportException;
  @Bounds(CONNECT) public void setConnectTimeout(int timeout);
  @Bounds(READ) public void setReadTimeout(int timeout);
  public void setCustomHeaders(Map<String, String> headers);
  public void setCustomHeader(String key, String value);
  public void open();
  public void close();
  public boolean isOpen();
  public int read(byte[] buf, int off, int len) throws TTransportException;
  public void write(byte[] buf, int off, int len);
  @Blocking @Requires({CONNECT, READ}) public void flush() throws TTransportException;
}

public class TIOStreamTransport extends TEndpointTransport {
  protected TIOStreamTransport(TConfiguration config) throws TTransportException;
  protected TIOStreamTransport() throws TTransportException;
  public TIOStreamTransport(TConfiguration config, InputStream is) throws TTransportException;
  public TIOStreamTransport(InputStream is) throws TTransportException;
  public TIOStreamTransport(TConfiguration config, OutputStream os) throws TTransportException;
  public TIOStreamTransport(OutputStream os) throws TTransportException;
  public TIOStreamTransport(TConfiguration config, InputStream is, OutputStream os) throws TTransportException;
  public TIOStreamTransport(InputStream is, OutputStream os) throws TTransportException;
  public boolean isOpen();
  public void open() throws TTransportException;
  public void close();
  public int read(byte[] buf, int off, int len) throws TTransportException;
  public void write(byte[] buf, int off, int len) throws TTransportException;
  public void flush() throws TTransportException;
}

public class TSSLTransportFactory {
  public TSSLTransportFactory();
  public static TServerSocket getServerSocket(int port) throws TTransportException;
  public static TServerSocket getServerSocket(int port, int clientTimeout) throws TTransportException;
  public static TServerSocket getServerSocket(int port, int clientTimeout, boolean clientAuth, InetAddress ifAddress) throws TTransportException;
  public static TServerSocket getServerSocket(int port, int clientTimeout, InetAddress ifAddress, TSSLTransportFactory.TSSLTransportParameters params) throws TTransportException;
  @Opens @Blocking public static TSocket getClientSocket(String host, int port, @Bounds({CONNECT, READ}) int timeout) throws TTransportException;
  @Opens @Blocking @Unbounded({CONNECT, READ}) public static TSocket getClientSocket(String host, int port) throws TTransportException;
  @Opens @Blocking public static TSocket getClientSocket(String host, int port, @Bounds({CONNECT, READ}) int timeout, TSSLTransportFactory.TSSLTransportParameters params) throws TTransportException;

  public static class TSSLTransportParameters {}
}

public class TServerSocket extends TServerTransport {
  public TServerSocket(ServerSocket serverSocket) throws TTransportException;
  public TServerSocket(ServerSocket serverSocket, @Bounds(READ) int clientTimeout) throws TTransportException;
  public TServerSocket(int port) throws TTransportException;
  public TServerSocket(int port, @Bounds(READ) int clientTimeout) throws TTransportException;
  public TServerSocket(InetSocketAddress bindAddr) throws TTransportException;
  public TServerSocket(InetSocketAddress bindAddr, @Bounds(READ) int clientTimeout) throws TTransportException;
  public TServerSocket(TServerSocket.ServerSocketTransportArgs args) throws TTransportException;
  public void listen() throws TTransportException;
  @Blocking public TSocket accept() throws TTransportException;
  @Closes public void close();
  public void interrupt();
  public ServerSocket getServerSocket();

  public static class ServerSocketTransportArgs extends TServerTransport.AbstractServerTransportArgs<TServerSocket.ServerSocketTransportArgs> {}
}

public abstract class TServerTransport implements Closeable {
  public TServerTransport();
  public abstract void listen() throws TTransportException;
  public abstract TTransport accept() throws TTransportException;
  public abstract void close();
  public void interrupt();

  public static abstract class AbstractServerTransportArgs<T extends TServerTransport.AbstractServerTransportArgs<T>> {}
}

public class TFramedTransport extends TTransport {
  public TFramedTransport(@Carries TTransport transport, int maxLength);
  public TFramedTransport(@Carries TTransport transport);
  public void open() throws TTransportException;
  public boolean isOpen();
  public void close();
  public int read(byte[] buf, int off, int len) throws TTransportException;
  public void write(byte[] buf, int off, int len) throws TTransportException;
  public void flush() throws TTransportException;
}

public class TFastFramedTransport extends TTransport {
  public TFastFramedTransport(@Carries TTransport underlying);
  public TFastFramedTransport(@Carries TTransport underlying, int initialBufferCapacity);
  public TFastFramedTransport(@Carries TTransport underlying, int initialBufferCapacity, int maxLength);
  public void open() throws TTransportException;
  public boolean isOpen();
  public void close();
  public int read(byte[] buf, int off, int len) throws TTransportException;
  public void write(byte[] buf, int off, int len) throws TTransportException;
  public void flush() throws TTransportException;
}

@Connection(sharing = CONFINED)
public class TSocket extends TIOStreamTransport {
  @Opens public TSocket(@Carries Socket socket) throws TTransportException;
  @Opens @Unbounded({CONNECT, READ}) public TSocket(TConfiguration config, String host, int port) throws TTransportException;
  @Opens @Unbounded({CONNECT, READ}) public TSocket(String host, int port) throws TTransportException;
  @Opens @Unbounded({CONNECT, READ}) public TSocket(String host, int port, @Bounds({CONNECT, READ}) int timeout) throws TTransportException;
  @Opens @Unbounded({CONNECT, READ}) public TSocket(TConfiguration config, String host, int port, @Bounds({CONNECT, READ}) int timeout) throws TTransportException;
  @Opens @Unbounded({CONNECT, READ}) public TSocket(TConfiguration config, String host, int port, @Bounds(READ) int socketTimeout, @Bounds(CONNECT) int connectTimeout) throws TTransportException;
  @Bounds({CONNECT, READ}) public void setTimeout(int timeout);
  @Bounds(CONNECT) public void setConnectTimeout(int timeout);
  @Bounds(READ) public void setSocketTimeout(int timeout);
  public Socket getSocket();
  public boolean isOpen();
  @Blocking @Requires({CONNECT, READ}) public void open() throws TTransportException;
  public void close();
}

public abstract class TTransport implements Closeable {
  public TTransport();
  public abstract boolean isOpen();
  public boolean peek();
  @Blocking @Requires({CONNECT, READ}) public abstract void open() throws TTransportException;
  @Closes public abstract void close();
  public int read(ByteBuffer dst) throws TTransportException;
  public abstract int read(byte[] buf, int off, int len) throws TTransportException;
  public int readAll(byte[] buf, int off, int len) throws TTransportException;
  public void write(byte[] buf) throws TTransportException;
  public abstract void write(byte[] buf, int off, int len) throws TTransportException;
  public int write(ByteBuffer src) throws TTransportException;
  public void flush() throws TTransportException;
  public byte[] getBuffer();
  public int getBufferPosition();
  public int getBytesRemainingInBuffer();
  public void consumeBuffer(int len);
  public abstract TConfiguration getConfiguration();
  public abstract void updateKnownMessageSize(long size) throws TTransportException;
  public abstract void checkReadBytesAvailable(long numBytes) throws TTransportException;
}

public class TTransportException extends TException {
  public static final int UNKNOWN = 0;
  public static final int NOT_OPEN = 1;
  public static final int ALREADY_OPEN = 2;
  public static final int TIMED_OUT = 3;
  public static final int END_OF_FILE = 4;
  public static final int CORRUPTED_DATA = 5;
  public static final int MESSAGE_SIZE_LIMIT = 6;
  public TTransportException();
  public TTransportException(int type);
  public TTransportException(int type, String message);
  public TTransportException(String message);
  public TTransportException(int type, Throwable cause);
  public TTransportException(Throwable cause);
  public TTransportException(String message, Throwable cause);
  public TTransportException(int type, String message, Throwable cause);
  public int getType();
}

public class TTransportFactory {
  public TTransportFactory();
  public TTransport getTransport(TTransport trans) throws TTransportException;
}
