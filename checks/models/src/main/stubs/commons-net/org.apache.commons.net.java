package org.apache.commons.net;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Requires;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.Charset;
import java.util.EventListener;
import javax.net.ServerSocketFactory;
import javax.net.SocketFactory;

public class MalformedServerReplyException extends IOException {}

public interface ProtocolCommandListener extends EventListener {}

public class ProtocolCommandSupport implements Serializable {}

public abstract class SocketClient {
  public static final String NETASCII_EOL = "\r\n";
  protected static String getHostAddress(InetAddress inetAddress);
  protected static String getHostAddress(Socket socket);
  public SocketClient();
  protected void _connectAction_() throws IOException;
  public void addProtocolCommandListener(ProtocolCommandListener listener);
  protected void applySocketAttributes() throws SocketException;
  protected OutputStream checkOpenOutputStream();
  @Blocking @Requires(CONNECT) public void connect(InetAddress host) throws SocketException, IOException;
  @Blocking @Requires(CONNECT) public void connect(InetAddress host, int port) throws SocketException, IOException;
  @Blocking @Requires(CONNECT) public void connect(InetAddress host, int port, InetAddress localAddr, int localPort) throws SocketException, IOException;
  @Blocking @Requires(CONNECT) public void connect(String hostname) throws SocketException, IOException;
  @Blocking @Requires(CONNECT) public void connect(String hostname, int port) throws SocketException, IOException;
  @Blocking @Requires(CONNECT) public void connect(String hostname, int port, InetAddress localAddr, int localPort) throws SocketException, IOException;
  protected void createCommandSupport();
  @Closes @Blocking public void disconnect() throws IOException;
  protected void fireCommandSent(String command, String message);
  protected void fireReplyReceived(int replyCode, String reply);
  public Charset getCharset();
  public String getCharsetName();
  protected ProtocolCommandSupport getCommandSupport();
  public int getConnectTimeout();
  public int getDefaultPort();
  public int getDefaultTimeout();
  public boolean getKeepAlive() throws SocketException;
  public InetAddress getLocalAddress();
  public int getLocalPort();
  public Proxy getProxy();
  protected int getReceiveBufferSize();
  public InetAddress getRemoteAddress();
  protected InetSocketAddress getRemoteInetSocketAddress();
  public int getRemotePort();
  protected int getSendBufferSize();
  public ServerSocketFactory getServerSocketFactory();
  public int getSoLinger() throws SocketException;
  public int getSoTimeout() throws SocketException;
  public boolean getTcpNoDelay() throws SocketException;
  public boolean isAvailable();
  public boolean isConnected();
  public void removeProtocolCommandListener(ProtocolCommandListener listener);
  public void setCharset(Charset charset);
  @Bounds(CONNECT) public void setConnectTimeout(int connectTimeout);
  public void setDefaultPort(int port);
  @Bounds(READ) public void setDefaultTimeout(int timeout);
  public void setKeepAlive(boolean keepAlive) throws SocketException;
  public void setProxy(Proxy proxy);
  public void setReceiveBufferSize(int size) throws SocketException;
  public void setSendBufferSize(int size) throws SocketException;
  public void setServerSocketFactory(ServerSocketFactory factory);
  public void setSocketFactory(SocketFactory factory);
  public void setSoLinger(boolean on, int val) throws SocketException;
  @Bounds(READ) public void setSoTimeout(int timeout) throws SocketException;
  public void setTcpNoDelay(boolean on) throws SocketException;
  public boolean verifyRemote(Socket socket);
}
