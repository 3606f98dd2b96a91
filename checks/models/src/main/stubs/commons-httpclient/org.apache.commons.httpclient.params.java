package org.apache.commons.httpclient.params;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;

import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Unbounded;
import java.io.Serializable;
import org.apache.commons.httpclient.HostConfiguration;
import org.apache.commons.httpclient.HttpVersion;

public interface HttpParams {
  HttpParams getDefaults();
  void setDefaults(HttpParams params);
  Object getParameter(String name);
  @BoundedByKey(key = {"http.connection.timeout", "CONNECTION_TIMEOUT"}, value = CONNECT)
      @BoundedByKey(key = {"http.socket.timeout", "SO_TIMEOUT"}, value = READ, covers = TLS)
      @BoundedByKey(key = {"http.connection-manager.timeout", "CONNECTION_MANAGER_TIMEOUT"},
      value = ACQUIRE)
  void setParameter(String name, Object value);
  long getLongParameter(String name, long defaultValue);
  @BoundedByKey(key = {"http.connection.timeout", "CONNECTION_TIMEOUT"}, value = CONNECT)
      @BoundedByKey(key = {"http.socket.timeout", "SO_TIMEOUT"}, value = READ, covers = TLS)
      @BoundedByKey(key = {"http.connection-manager.timeout", "CONNECTION_MANAGER_TIMEOUT"},
      value = ACQUIRE)
  void setLongParameter(String name, long value);
  int getIntParameter(String name, int defaultValue);
  @BoundedByKey(key = {"http.connection.timeout", "CONNECTION_TIMEOUT"}, value = CONNECT)
      @BoundedByKey(key = {"http.socket.timeout", "SO_TIMEOUT"}, value = READ, covers = TLS)
      @BoundedByKey(key = {"http.connection-manager.timeout", "CONNECTION_MANAGER_TIMEOUT"},
      value = ACQUIRE)
  void setIntParameter(String name, int value);
  double getDoubleParameter(String name, double defaultValue);
  void setDoubleParameter(String name, double value);
  boolean getBooleanParameter(String name, boolean defaultValue);
  void setBooleanParameter(String name, boolean value);
  boolean isParameterSet(String name);
  boolean isParameterSetLocally(String name);
  boolean isParameterTrue(String name);
  boolean isParameterFalse(String name);
}

public class DefaultHttpParams implements HttpParams, Serializable, Cloneable {
  public static HttpParams getDefaultParams();
  public static void setHttpParamsFactory(HttpParamsFactory httpParamsFactory);
  public DefaultHttpParams(HttpParams defaults);
  public DefaultHttpParams();
  public HttpParams getDefaults();
  public void setDefaults(HttpParams params);
  public Object getParameter(String name);
  @BoundedByKey(key = {"http.connection.timeout", "CONNECTION_TIMEOUT"}, value = CONNECT)
      @BoundedByKey(key = {"http.socket.timeout", "SO_TIMEOUT"}, value = READ, covers = TLS)
      @BoundedByKey(key = {"http.connection-manager.timeout", "CONNECTION_MANAGER_TIMEOUT"},
      value = ACQUIRE)
  public void setParameter(String name, Object value);
  public void setParameters(String[] names, Object value);
  public long getLongParameter(String name, long defaultValue);
  @BoundedByKey(key = {"http.connection.timeout", "CONNECTION_TIMEOUT"}, value = CONNECT)
      @BoundedByKey(key = {"http.socket.timeout", "SO_TIMEOUT"}, value = READ, covers = TLS)
      @BoundedByKey(key = {"http.connection-manager.timeout", "CONNECTION_MANAGER_TIMEOUT"},
      value = ACQUIRE)
  public void setLongParameter(String name, long value);
  public int getIntParameter(String name, int defaultValue);
  @BoundedByKey(key = {"http.connection.timeout", "CONNECTION_TIMEOUT"}, value = CONNECT)
      @BoundedByKey(key = {"http.socket.timeout", "SO_TIMEOUT"}, value = READ, covers = TLS)
      @BoundedByKey(key = {"http.connection-manager.timeout", "CONNECTION_MANAGER_TIMEOUT"},
      value = ACQUIRE)
  public void setIntParameter(String name, int value);
  public double getDoubleParameter(String name, double defaultValue);
  public void setDoubleParameter(String name, double value);
  public boolean getBooleanParameter(String name, boolean defaultValue);
  public void setBooleanParameter(String name, boolean value);
  public boolean isParameterSet(String name);
  public boolean isParameterSetLocally(String name);
  public boolean isParameterTrue(String name);
  public boolean isParameterFalse(String name);
  public void clear();
  public Object clone() throws CloneNotSupportedException;
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class HttpClientParams extends HttpMethodParams {
  public static final String CONNECTION_MANAGER_TIMEOUT = "http.connection-manager.timeout";
  public static final String CONNECTION_MANAGER_CLASS = "http.connection-manager.class";
  public static final String PREEMPTIVE_AUTHENTICATION = "http.authentication.preemptive";
  public static final String REJECT_RELATIVE_REDIRECT = "http.protocol.reject-relative-redirect";
  public static final String MAX_REDIRECTS = "http.protocol.max-redirects";
  public static final String ALLOW_CIRCULAR_REDIRECTS = "http.protocol.allow-circular-redirects";
  public HttpClientParams();
  public HttpClientParams(HttpParams defaults);
  public long getConnectionManagerTimeout();
  @Bounds(ACQUIRE) public void setConnectionManagerTimeout(long timeout);
  public Class getConnectionManagerClass();
  public void setConnectionManagerClass(Class clazz);
  public boolean isAuthenticationPreemptive();
  public void setAuthenticationPreemptive(boolean value);
  public void makeStrict();
  public void makeLenient();
}

@Unbounded({CONNECT, TLS, READ, CALL})
public class HttpConnectionParams extends DefaultHttpParams {
  public static final String SO_TIMEOUT = "http.socket.timeout";
  public static final String TCP_NODELAY = "http.tcp.nodelay";
  public static final String SO_SNDBUF = "http.socket.sendbuffer";
  public static final String SO_RCVBUF = "http.socket.receivebuffer";
  public static final String SO_LINGER = "http.socket.linger";
  public static final String CONNECTION_TIMEOUT = "http.connection.timeout";
  public static final String STALE_CONNECTION_CHECK = "http.connection.stalecheck";
  public HttpConnectionParams();
  public int getSoTimeout();
  @Bounds(value = READ, covers = TLS) public void setSoTimeout(int timeout);
  public void setTcpNoDelay(boolean value);
  public boolean getTcpNoDelay();
  public int getSendBufferSize();
  public void setSendBufferSize(int size);
  public int getReceiveBufferSize();
  public void setReceiveBufferSize(int size);
  public int getLinger();
  public void setLinger(int value);
  public int getConnectionTimeout();
  @Bounds(CONNECT) public void setConnectionTimeout(int timeout);
  public boolean isStaleCheckingEnabled();
  public void setStaleCheckingEnabled(boolean value);
}

@Unbounded({CONNECT, TLS, READ, CALL})
public class HttpConnectionManagerParams extends HttpConnectionParams {
  public static final String MAX_HOST_CONNECTIONS = "http.connection-manager.max-per-host";
  public static final String MAX_TOTAL_CONNECTIONS = "http.connection-manager.max-total";
  public HttpConnectionManagerParams();
  public void setDefaultMaxConnectionsPerHost(@Limits int maxHostConnections);
  public void setMaxConnectionsPerHost(HostConfiguration hostConfiguration, int maxHostConnections);
  public int getDefaultMaxConnectionsPerHost();
  public int getMaxConnectionsPerHost(HostConfiguration hostConfiguration);
  public void setMaxTotalConnections(@Limits int maxTotalConnections);
  public int getMaxTotalConnections();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class HttpMethodParams extends DefaultHttpParams {
  public static final String USER_AGENT = "http.useragent";
  public static final String PROTOCOL_VERSION = "http.protocol.version";
  public static final String UNAMBIGUOUS_STATUS_LINE = "http.protocol.unambiguous-statusline";
  public static final String SINGLE_COOKIE_HEADER = "http.protocol.single-cookie-header";
  public static final String STRICT_TRANSFER_ENCODING = "http.protocol.strict-transfer-encoding";
  public static final String REJECT_HEAD_BODY = "http.protocol.reject-head-body";
  public static final String HEAD_BODY_CHECK_TIMEOUT = "http.protocol.head-body-timeout";
  public static final String USE_EXPECT_CONTINUE = "http.protocol.expect-continue";
  public static final String CREDENTIAL_CHARSET = "http.protocol.credential-charset";
  public static final String HTTP_ELEMENT_CHARSET = "http.protocol.element-charset";
  public static final String HTTP_URI_CHARSET = "http.protocol.uri-charset";
  public static final String HTTP_CONTENT_CHARSET = "http.protocol.content-charset";
  public static final String COOKIE_POLICY = "http.protocol.cookie-policy";
  public static final String WARN_EXTRA_INPUT = "http.protocol.warn-extra-input";
  public static final String STATUS_LINE_GARBAGE_LIMIT = "http.protocol.status-line-garbage-limit";
  public static final String SO_TIMEOUT = "http.socket.timeout";
  public static final String DATE_PATTERNS = "http.dateparser.patterns";
  public static final String RETRY_HANDLER = "http.method.retry-handler";
  public static final String BUFFER_WARN_TRIGGER_LIMIT = "http.method.response.buffer.warnlimit";
  public static final String VIRTUAL_HOST = "http.virtual-host";
  public static final String MULTIPART_BOUNDARY = "http.method.multipart.boundary";
  public HttpMethodParams();
  public HttpMethodParams(HttpParams defaults);
  public String getHttpElementCharset();
  public void setHttpElementCharset(String charset);
  public String getContentCharset();
  public void setUriCharset(String charset);
  public String getUriCharset();
  public void setContentCharset(String charset);
  public String getCredentialCharset();
  public void setCredentialCharset(String charset);
  public HttpVersion getVersion();
  public void setVersion(HttpVersion version);
  public String getCookiePolicy();
  public void setCookiePolicy(String policy);
  public int getSoTimeout();
  @Bounds(value = READ, covers = TLS) public void setSoTimeout(int timeout);
  public void setVirtualHost(String hostname);
  public String getVirtualHost();
  public void makeStrict();
  public void makeLenient();
}

public class HostParams extends DefaultHttpParams {}

public interface HttpParamsFactory {
  HttpParams getDefaultParams();
}
