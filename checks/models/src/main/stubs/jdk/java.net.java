package java.net;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.Sharing.*;
import static dev.fairlead.annotations.Special.*;
import static dev.fairlead.annotations.TimeUnitOf.MILLIS;
import static dev.fairlead.annotations.WaitsFor.*;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.Permission;
import java.util.List;
import java.util.Map;

/** What a URL is opened with is decided by where it points: a resource or file is no network. */
public final class URL {
  @Unbounded({CONNECT, TLS, READ})
  public URL(
      @BoundedByKey(key = {"file:", "jar:", "classpath:", "!/"}, value = {CONNECT, TLS, READ}, assumed = false) String spec)
      throws MalformedURLException;

  @Unbounded({CONNECT, TLS, READ})
  public URL(
      @BoundedByKey(key = {"file", "jar"}, value = {CONNECT, TLS, READ}, assumed = false)
          String protocol,
      String host,
      String file)
      throws MalformedURLException;

  @Unbounded({CONNECT, TLS, READ})
  public URL(
      @BoundedByKey(key = {"file", "jar"}, value = {CONNECT, TLS, READ}, assumed = false)
          String protocol,
      String host,
      int port,
      String file)
      throws MalformedURLException;

  @Unbounded({CONNECT, TLS, READ})
  public URL(@Carries URL context, String spec) throws MalformedURLException;

  @Requires({CONNECT, READ})
  public final InputStream openStream() throws IOException;

  @Opens
  @Carries
  public URLConnection openConnection() throws IOException;

  @Opens
  @Carries
  public URLConnection openConnection(Proxy proxy) throws IOException;

  @Requires({CONNECT, READ})
  public final Object getContent() throws IOException;

  @Requires({CONNECT, READ})
  public final Object getContent(Class<?>[] classes) throws IOException;

  @Blocking(DNS)
  public boolean equals(Object obj);

  @Blocking(DNS)
  public int hashCode();
}

public final class URI {
  @Unbounded({CONNECT, TLS, READ})
  public URI(
      @BoundedByKey(key = {"file:", "jar:", "classpath:", "!/"}, value = {CONNECT, TLS, READ}, assumed = false) String str)
      throws URISyntaxException;

  @Unbounded({CONNECT, TLS, READ})
  public static URI create(
      @BoundedByKey(key = {"file:", "jar:", "classpath:", "!/"}, value = {CONNECT, TLS, READ}, assumed = false) String str);

  @Carries
  public URL toURL() throws MalformedURLException;
}

@Connection(sharing = CONFINED)
public abstract class URLConnection {
  @Bounds(value = CONNECT, unit = MILLIS)
  public void setConnectTimeout(int timeout);

  @Bounds(value = READ, covers = TLS, unit = MILLIS)
  public void setReadTimeout(int timeout);

  @Blocking({NETWORK, DNS})
  @Requires(CONNECT)
  public abstract void connect() throws IOException;

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public InputStream getInputStream() throws IOException;

  @Blocking({NETWORK, DNS})
  @Requires(CONNECT)
  public OutputStream getOutputStream() throws IOException;

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public Object getContent() throws IOException;

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public Object getContent(Class<?>[] classes) throws IOException;

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public int getContentLength();

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public long getContentLengthLong();

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public String getContentType();

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public String getContentEncoding();

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public long getExpiration();

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public long getDate();

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public long getLastModified();

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public String getHeaderField(String name);

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public String getHeaderField(int n);

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public Map<String, List<String>> getHeaderFields();

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public int getHeaderFieldInt(String name, int Default);

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public long getHeaderFieldLong(String name, long Default);

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public long getHeaderFieldDate(String name, long Default);

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public String getHeaderFieldKey(int n);
}

@Unbounded({CONNECT, TLS, READ})
public abstract class HttpURLConnection extends URLConnection {
  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public int getResponseCode() throws IOException;

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public String getResponseMessage() throws IOException;

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public long getHeaderFieldDate(String name, long Default);

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public String getHeaderField(int n);

  @Blocking({NETWORK, DNS})
  @Requires({CONNECT, READ})
  public String getHeaderFieldKey(int n);

  @Closes
  public abstract void disconnect();
}

public abstract class JarURLConnection extends URLConnection {}

@Connection(sharing = SHAREABLE)
@OneOfMany(per = "connection")
public class Socket {
  @Opens
  @Unbounded({TLS, READ})
  public Socket();

  @Opens
  @Unbounded({CONNECT, TLS, READ})
  public Socket(Proxy proxy);

  @Blocking({NETWORK, DNS})
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  @Requires(CONNECT)
  public Socket(
      @BoundedByKey(key = {"localhost", "loopback", "127.0.0.1", "::1"}, value = CONNECT, assumed = false) String host, int port) throws UnknownHostException, IOException;

  @Blocking(NETWORK)
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  @Requires(CONNECT)
  public Socket(
      @BoundedByKey(key = {"localhost", "loopback", "127.0.0.1", "::1"}, value = CONNECT, assumed = false) InetAddress address, int port) throws IOException;

  @Blocking({NETWORK, DNS})
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  @Requires(CONNECT)
  public Socket(
      @BoundedByKey(key = {"localhost", "loopback", "127.0.0.1", "::1"}, value = CONNECT, assumed = false) String host, int port, InetAddress localAddr, int localPort) throws IOException;

  @Blocking(NETWORK)
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  @Requires(CONNECT)
  public Socket(
      @BoundedByKey(key = {"localhost", "loopback", "127.0.0.1", "::1"}, value = CONNECT, assumed = false) InetAddress address, int port, InetAddress localAddr, int localPort)
      throws IOException;

  @Blocking({NETWORK, DNS})
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  @Requires(CONNECT)
  public Socket(
      @BoundedByKey(key = {"localhost", "loopback", "127.0.0.1", "::1"}, value = CONNECT, assumed = false) String host, int port, boolean stream) throws IOException;

  @Blocking(NETWORK)
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  @Requires(CONNECT)
  public Socket(
      @BoundedByKey(key = {"localhost", "loopback", "127.0.0.1", "::1"}, value = CONNECT, assumed = false) InetAddress host, int port, boolean stream) throws IOException;

  @Blocking(NETWORK)
  @Unbounded(CONNECT)
  @Requires(CONNECT)
  public void connect(
      @BoundedByKey(key = {"localhost", "loopback", "127.0.0.1", "::1"}, value = CONNECT, assumed = false) SocketAddress endpoint) throws IOException;

  @Blocking(NETWORK)
  public void connect(SocketAddress endpoint, @Bounds(value = CONNECT, unit = MILLIS) int timeout)
      throws IOException;

  @Bounds(value = READ, covers = TLS, unit = MILLIS)
  public void setSoTimeout(int timeout) throws SocketException;

  @Requires(READ)
  public InputStream getInputStream() throws IOException;

  @Closes
  public void close() throws IOException;
}

@Connection(sharing = SHAREABLE)
public class ServerSocket {
  @Opens
  public ServerSocket() throws IOException;

  @Opens
  public ServerSocket(int port) throws IOException;

  @Opens
  public ServerSocket(int port, int backlog) throws IOException;

  @Opens
  public ServerSocket(int port, int backlog, InetAddress bindAddr) throws IOException;

  @Blocking(NETWORK)
  @Opens(accepts = true)
  public Socket accept() throws IOException;

  @Bounds(value = {CONNECT, READ}, unit = MILLIS)
  public void setSoTimeout(int timeout) throws SocketException;

  @Closes
  public void close() throws IOException;
}

@Connection(sharing = SHAREABLE)
public class DatagramSocket {
  @Opens
  @Unbounded(READ)
  public DatagramSocket() throws SocketException;

  @Opens
  public DatagramSocket(SocketAddress bindaddr) throws SocketException;

  @Opens
  public DatagramSocket(int port) throws SocketException;

  @Opens
  public DatagramSocket(int port, InetAddress laddr) throws SocketException;

  @Blocking(NETWORK)
  @Requires(READ)
  @Receives
  public void receive(DatagramPacket p) throws IOException;

  @Bounds(value = READ, unit = MILLIS)
  public void setSoTimeout(int timeout) throws SocketException;

  @Closes
  public void close();
}

public class InetAddress {
  @Blocking(DNS)
  public static InetAddress getByName(String host) throws UnknownHostException;

  @Blocking(DNS)
  public static InetAddress[] getAllByName(String host) throws UnknownHostException;

  @Blocking(OWN_NAME)
  public static InetAddress getLocalHost() throws UnknownHostException;

  @Blocking(DNS)
  @ReverseLookup
  public String getHostName();

  @Blocking(DNS)
  public String getCanonicalHostName();

  @Blocking(NETWORK)
  public boolean isReachable(@Bounds(value = CALL, zero = IMMEDIATE, unit = MILLIS) int timeout)
      throws IOException;

  @Blocking(NETWORK)
  public boolean isReachable(
      NetworkInterface netif, int ttl, @Bounds(value = CALL, zero = IMMEDIATE, unit = MILLIS) int timeout)
      throws IOException;
}

public class InetSocketAddress extends SocketAddress {
  @Blocking(DNS)
  public InetSocketAddress(String hostname, int port);

  @ReverseLookup(instead = "getHostString")
  public final String getHostName();
}

public final class SocketPermission extends Permission {
  @Blocking(DNS)
  public boolean implies(Permission p);
}
