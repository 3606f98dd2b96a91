package org.apache.http.params;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;

import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Configures;
import dev.fairlead.annotations.Unbounded;
import java.io.Serializable;
import java.nio.charset.CodingErrorAction;
import java.util.Set;
import org.apache.http.HttpVersion;
import org.apache.http.ProtocolVersion;
import org.apache.http.config.ConnectionConfig;
import org.apache.http.config.MessageConstraints;
import org.apache.http.config.SocketConfig;

public interface HttpParams {
  Object getParameter(String name);
  @BoundedByKey(key = {"http.connection.timeout", "CONNECTION_TIMEOUT"}, value = CONNECT)
      @BoundedByKey(key = {"http.socket.timeout", "SO_TIMEOUT"}, value = READ)
      @BoundedByKey(key = {"http.conn-manager.timeout", "CONN_MANAGER_TIMEOUT", "TIMEOUT"},
      value = ACQUIRE)
  HttpParams setParameter(String name, Object value);
  @Carries HttpParams copy();
  boolean removeParameter(String name);
  long getLongParameter(String name, long defaultValue);
  @BoundedByKey(key = {"http.connection.timeout", "CONNECTION_TIMEOUT"}, value = CONNECT)
      @BoundedByKey(key = {"http.socket.timeout", "SO_TIMEOUT"}, value = READ)
      @BoundedByKey(key = {"http.conn-manager.timeout", "CONN_MANAGER_TIMEOUT", "TIMEOUT"},
      value = ACQUIRE)
  HttpParams setLongParameter(String name, long value);
  int getIntParameter(String name, int defaultValue);
  @BoundedByKey(key = {"http.connection.timeout", "CONNECTION_TIMEOUT"}, value = CONNECT)
      @BoundedByKey(key = {"http.socket.timeout", "SO_TIMEOUT"}, value = READ)
      @BoundedByKey(key = {"http.conn-manager.timeout", "CONN_MANAGER_TIMEOUT", "TIMEOUT"},
      value = ACQUIRE)
  HttpParams setIntParameter(String name, int value);
  double getDoubleParameter(String name, double defaultValue);
  HttpParams setDoubleParameter(String name, double value);
  boolean getBooleanParameter(String name, boolean defaultValue);
  HttpParams setBooleanParameter(String name, boolean value);
  boolean isParameterTrue(String name);
  boolean isParameterFalse(String name);
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class BasicHttpParams extends AbstractHttpParams implements Serializable, Cloneable {
  public BasicHttpParams();
  public Object getParameter(String name);
  @BoundedByKey(key = {"http.connection.timeout", "CONNECTION_TIMEOUT"}, value = CONNECT)
      @BoundedByKey(key = {"http.socket.timeout", "SO_TIMEOUT"}, value = READ)
      @BoundedByKey(key = {"http.conn-manager.timeout", "CONN_MANAGER_TIMEOUT", "TIMEOUT"},
      value = ACQUIRE)
  public HttpParams setParameter(String name, Object value);
  public boolean removeParameter(String name);
  public void setParameters(String[] names, Object value);
  public boolean isParameterSet(String name);
  public boolean isParameterSetLocally(String name);
  public void clear();
  @Carries public HttpParams copy();
  public Object clone() throws CloneNotSupportedException;
  public void copyParams(HttpParams target);
  public Set<String> getNames();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class SyncBasicHttpParams extends BasicHttpParams {
  public SyncBasicHttpParams();
  public boolean removeParameter(String name);
  @BoundedByKey(key = {"http.connection.timeout", "CONNECTION_TIMEOUT"}, value = CONNECT)
      @BoundedByKey(key = {"http.socket.timeout", "SO_TIMEOUT"}, value = READ)
      @BoundedByKey(key = {"http.conn-manager.timeout", "CONN_MANAGER_TIMEOUT", "TIMEOUT"},
      value = ACQUIRE)
  public HttpParams setParameter(String name, Object value);
  public Object getParameter(String name);
  public boolean isParameterSet(String name);
  public boolean isParameterSetLocally(String name);
  public void setParameters(String[] names, Object value);
  public void clear();
  public Object clone() throws CloneNotSupportedException;
}

public final class HttpConnectionParams implements CoreConnectionPNames {
  private HttpConnectionParams();
  public static int getSoTimeout(HttpParams params);
  public static void setSoTimeout(@Configures HttpParams params, @Bounds(READ) int timeout);
  public static boolean getSoReuseaddr(HttpParams params);
  public static void setSoReuseaddr(HttpParams params, boolean reuseaddr);
  public static boolean getTcpNoDelay(HttpParams params);
  public static void setTcpNoDelay(HttpParams params, boolean value);
  public static int getSocketBufferSize(HttpParams params);
  public static void setSocketBufferSize(HttpParams params, int size);
  public static int getLinger(HttpParams params);
  public static void setLinger(HttpParams params, int value);
  public static int getConnectionTimeout(HttpParams params);
  public static void setConnectionTimeout(@Configures HttpParams params,
      @Bounds(CONNECT) int timeout);
  public static boolean isStaleCheckingEnabled(HttpParams params);
  public static void setStaleCheckingEnabled(HttpParams params, boolean value);
  public static boolean getSoKeepalive(HttpParams params);
  public static void setSoKeepalive(HttpParams params, boolean enableKeepalive);
}

public class HttpConnectionParamBean extends HttpAbstractParamBean {
  public HttpConnectionParamBean(@Carries HttpParams params);
  @Bounds(READ) public void setSoTimeout(int soTimeout);
  public void setTcpNoDelay(boolean tcpNoDelay);
  public void setSocketBufferSize(int socketBufferSize);
  public void setLinger(int linger);
  @Bounds(CONNECT) public void setConnectionTimeout(int connectionTimeout);
  public void setStaleCheckingEnabled(boolean staleCheckingEnabled);
}

public abstract class AbstractHttpParams implements HttpParams, HttpParamsNames {
  protected AbstractHttpParams();
  public long getLongParameter(String name, long defaultValue);
  public HttpParams setLongParameter(String name, long value);
  public int getIntParameter(String name, int defaultValue);
  public HttpParams setIntParameter(String name, int value);
  public double getDoubleParameter(String name, double defaultValue);
  public HttpParams setDoubleParameter(String name, double value);
  public boolean getBooleanParameter(String name, boolean defaultValue);
  public HttpParams setBooleanParameter(String name, boolean value);
  public boolean isParameterTrue(String name);
  public boolean isParameterFalse(String name);
  public Set<String> getNames();
}

public interface CoreConnectionPNames {
  String SO_TIMEOUT = "http.socket.timeout";
  String TCP_NODELAY = "http.tcp.nodelay";
  String SOCKET_BUFFER_SIZE = "http.socket.buffer-size";
  String SO_LINGER = "http.socket.linger";
  String SO_REUSEADDR = "http.socket.reuseaddr";
  String CONNECTION_TIMEOUT = "http.connection.timeout";
  String STALE_CONNECTION_CHECK = "http.connection.stalecheck";
  String MAX_LINE_LENGTH = "http.connection.max-line-length";
  String MAX_HEADER_COUNT = "http.connection.max-header-count";
  String MIN_CHUNK_LIMIT = "http.connection.min-chunk-limit";
  String SO_KEEPALIVE = "http.socket.keepalive";
}

public interface CoreProtocolPNames {
  String PROTOCOL_VERSION = "http.protocol.version";
  String HTTP_ELEMENT_CHARSET = "http.protocol.element-charset";
  String HTTP_CONTENT_CHARSET = "http.protocol.content-charset";
  String USER_AGENT = "http.useragent";
  String ORIGIN_SERVER = "http.origin-server";
  String STRICT_TRANSFER_ENCODING = "http.protocol.strict-transfer-encoding";
  String USE_EXPECT_CONTINUE = "http.protocol.expect-continue";
  String WAIT_FOR_CONTINUE = "http.protocol.wait-for-continue";
  String HTTP_MALFORMED_INPUT_ACTION = "http.malformed.input.action";
  String HTTP_UNMAPPABLE_INPUT_ACTION = "http.unmappable.input.action";
}

public final class DefaultedHttpParams extends AbstractHttpParams {
  public DefaultedHttpParams(HttpParams local, HttpParams defaults);
  public HttpParams copy();
  public Object getParameter(String name);
  public boolean removeParameter(String name);
  public HttpParams setParameter(String name, Object value);
  public HttpParams getDefaults();
  public Set<String> getNames();
  public Set<String> getDefaultNames();
  public Set<String> getLocalNames();
}

public abstract class HttpAbstractParamBean {
  protected final HttpParams params;
  public HttpAbstractParamBean(HttpParams params);
}

public final class HttpParamConfig {
  private HttpParamConfig();
  public static SocketConfig getSocketConfig(HttpParams params);
  public static MessageConstraints getMessageConstraints(HttpParams params);
  public static ConnectionConfig getConnectionConfig(HttpParams params);
}

public interface HttpParamsNames {
  Set<String> getNames();
}

public class HttpProtocolParamBean extends HttpAbstractParamBean {
  public HttpProtocolParamBean(HttpParams params);
  public void setHttpElementCharset(String httpElementCharset);
  public void setContentCharset(String contentCharset);
  public void setVersion(HttpVersion version);
  public void setUserAgent(String userAgent);
  public void setUseExpectContinue(boolean useExpectContinue);
}

public final class HttpProtocolParams implements CoreProtocolPNames {
  private HttpProtocolParams();
  public static String getHttpElementCharset(HttpParams params);
  public static void setHttpElementCharset(HttpParams params, String charset);
  public static String getContentCharset(HttpParams params);
  public static void setContentCharset(HttpParams params, String charset);
  public static ProtocolVersion getVersion(HttpParams params);
  public static void setVersion(HttpParams params, ProtocolVersion version);
  public static String getUserAgent(HttpParams params);
  public static void setUserAgent(HttpParams params, String useragent);
  public static boolean useExpectContinue(HttpParams params);
  public static void setUseExpectContinue(HttpParams params, boolean b);
  public static CodingErrorAction getMalformedInputAction(HttpParams params);
  public static void setMalformedInputAction(HttpParams params, CodingErrorAction action);
  public static CodingErrorAction getUnmappableInputAction(HttpParams params);
  public static void setUnmappableInputAction(HttpParams params, CodingErrorAction action);
}
