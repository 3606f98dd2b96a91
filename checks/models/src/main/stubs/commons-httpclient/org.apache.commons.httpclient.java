package org.apache.commons.httpclient;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.WaitsFor.POOL;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Configures;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.MutableUntilPublished;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.Iterator;
import org.apache.commons.httpclient.auth.AuthScope;
import org.apache.commons.httpclient.auth.AuthState;
import org.apache.commons.httpclient.cookie.CookieSpec;
import org.apache.commons.httpclient.params.HostParams;
import org.apache.commons.httpclient.params.HttpClientParams;
import org.apache.commons.httpclient.params.HttpConnectionManagerParams;
import org.apache.commons.httpclient.params.HttpConnectionParams;
import org.apache.commons.httpclient.params.HttpMethodParams;
import org.apache.commons.httpclient.protocol.Protocol;

@Connection(sharing = SHAREABLE, expensive = true)
@MutableUntilPublished
public class HttpClient {
  @Opens @Unbounded({CONNECT, TLS, READ, CALL}) public HttpClient();
  @Opens @Unbounded({CONNECT, TLS, READ, CALL})
  public HttpClient(@Carries HttpClientParams params);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public HttpClient(@Carries HttpClientParams params,
      @Carries({CONNECT, TLS, READ}) HttpConnectionManager httpConnectionManager);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public HttpClient(@Carries({CONNECT, TLS, READ}) HttpConnectionManager httpConnectionManager);
  public HttpState getState();
  @Configures public void setState(HttpState state);
  public void setStrictMode(boolean strictMode);
  public boolean isStrictMode();
  @Bounds(value = READ, covers = TLS) @Configures
  public void setTimeout(int newTimeoutInMilliseconds);
  @Bounds(ACQUIRE) public void setHttpConnectionFactoryTimeout(long timeout);
  @Bounds(CONNECT) @Configures public void setConnectionTimeout(int newTimeoutInMilliseconds);
  @Blocking(NETWORK) @Requires({CONNECT, ACQUIRE, READ})
  public int executeMethod(@Requires(READ) HttpMethod method) throws IOException,
      HttpException;
  @Blocking(NETWORK) @Requires({CONNECT, ACQUIRE, READ})
  public int executeMethod(HostConfiguration hostConfiguration,
      @Requires(READ) HttpMethod method) throws IOException, HttpException;
  @Blocking(NETWORK) @Requires({CONNECT, ACQUIRE, READ})
  public int executeMethod(HostConfiguration hostconfig,
      @Requires(READ) HttpMethod method, HttpState state) throws IOException,
      HttpException;
  public String getHost();
  public int getPort();
  public HostConfiguration getHostConfiguration();
  @Configures public void setHostConfiguration(HostConfiguration hostConfiguration);
  @Carries public HttpConnectionManager getHttpConnectionManager();
  public void setHttpConnectionManager(@Carries HttpConnectionManager httpConnectionManager);
  @Carries public HttpClientParams getParams();
  public void setParams(@Carries HttpClientParams params);
}

public interface HttpConnectionManager {
  @Blocking(POOL) HttpConnection getConnection(HostConfiguration hostConfiguration);
  @Blocking(POOL)
  HttpConnection getConnection(HostConfiguration hostConfiguration, long timeout)
      throws HttpException;
  @Blocking(POOL)
  HttpConnection getConnectionWithTimeout(HostConfiguration hostConfiguration, long timeout)
      throws ConnectionPoolTimeoutException;
  void releaseConnection(HttpConnection conn);
  void closeIdleConnections(long idleTimeout);
  @Carries HttpConnectionManagerParams getParams();
  void setParams(@Carries HttpConnectionManagerParams params);
}

@Connection
public class SimpleHttpConnectionManager implements HttpConnectionManager {
  protected HttpConnection httpConnection;
  @Opens @Unbounded({CONNECT, TLS, READ, CALL})
  public SimpleHttpConnectionManager(boolean alwaysClose);
  @Opens @Unbounded({CONNECT, TLS, READ, CALL}) public SimpleHttpConnectionManager();
  public HttpConnection getConnection(HostConfiguration hostConfiguration);
  public boolean isConnectionStaleCheckingEnabled();
  public void setConnectionStaleCheckingEnabled(boolean connectionStaleCheckingEnabled);
  public HttpConnection getConnectionWithTimeout(HostConfiguration hostConfiguration, long timeout);
  public HttpConnection getConnection(HostConfiguration hostConfiguration, long timeout);
  public void releaseConnection(HttpConnection conn);
  @Carries public HttpConnectionManagerParams getParams();
  public void setParams(@Carries HttpConnectionManagerParams params);
  public void closeIdleConnections(long idleTimeout);
  @Closes public void shutdown();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class MultiThreadedHttpConnectionManager implements HttpConnectionManager {
  public static final int DEFAULT_MAX_HOST_CONNECTIONS = 2;
  public static final int DEFAULT_MAX_TOTAL_CONNECTIONS = 20;
  public static void shutdownAll();
  @Opens @Unbounded({CONNECT, TLS, READ, CALL})
  public MultiThreadedHttpConnectionManager();
  @Closes public void shutdown();
  public boolean isConnectionStaleCheckingEnabled();
  public void setConnectionStaleCheckingEnabled(boolean connectionStaleCheckingEnabled);
  public void setMaxConnectionsPerHost(@Limits int maxHostConnections);
  public int getMaxConnectionsPerHost();
  public void setMaxTotalConnections(@Limits int maxTotalConnections);
  public int getMaxTotalConnections();
  @Blocking(POOL) public HttpConnection getConnection(HostConfiguration hostConfiguration);
  @Blocking(POOL)
  public HttpConnection getConnectionWithTimeout(HostConfiguration hostConfiguration, long timeout)
      throws ConnectionPoolTimeoutException;
  @Blocking(POOL)
  public HttpConnection getConnection(HostConfiguration hostConfiguration, long timeout)
      throws HttpException;
  public int getConnectionsInPool(HostConfiguration hostConfiguration);
  public int getConnectionsInPool();
  public int getConnectionsInUse(HostConfiguration hostConfiguration);
  public int getConnectionsInUse();
  public void deleteClosedConnections();
  public void closeIdleConnections(long idleTimeout);
  public void releaseConnection(HttpConnection conn);
  @Carries public HttpConnectionManagerParams getParams();
  public void setParams(@Carries HttpConnectionManagerParams params);
}

@Connection
public class HttpConnection {
  protected boolean isOpen;
  public HttpConnection(String host, int port);
  public HttpConnection(String host, int port, Protocol protocol);
  public HttpConnection(String host, String virtualHost, int port, Protocol protocol);
  public HttpConnection(String proxyHost, int proxyPort, String host, int port);
  public HttpConnection(HostConfiguration hostConfiguration);
  public HttpConnection(String proxyHost, int proxyPort, String host, String virtualHost, int port,
      Protocol protocol);
  public HttpConnection(String proxyHost, int proxyPort, String host, int port, Protocol protocol);
  protected Socket getSocket();
  public String getHost();
  public void setHost(String host) throws IllegalStateException;
  public String getVirtualHost();
  public void setVirtualHost(String host) throws IllegalStateException;
  public int getPort();
  public void setPort(int port) throws IllegalStateException;
  public String getProxyHost();
  public void setProxyHost(String host) throws IllegalStateException;
  public int getProxyPort();
  public void setProxyPort(int port) throws IllegalStateException;
  public boolean isSecure();
  public Protocol getProtocol();
  public void setProtocol(Protocol protocol);
  public InetAddress getLocalAddress();
  public void setLocalAddress(InetAddress localAddress);
  public boolean isOpen();
  public boolean closeIfStale() throws IOException;
  public boolean isStaleCheckingEnabled();
  public void setStaleCheckingEnabled(boolean staleCheckEnabled);
  protected boolean isStale() throws IOException;
  public boolean isProxied();
  public void setLastResponseInputStream(InputStream inStream);
  public InputStream getLastResponseInputStream();
  public HttpConnectionParams getParams();
  public void setParams(HttpConnectionParams params);
  @Bounds(value = READ, covers = TLS)
  public void setSoTimeout(int timeout) throws SocketException, IllegalStateException;
  public void setSocketTimeout(int timeout) throws SocketException, IllegalStateException;
  public int getSoTimeout() throws SocketException;
  @Bounds(CONNECT) public void setConnectionTimeout(int timeout);
  @Blocking(NETWORK) public void open() throws IOException;
  public void tunnelCreated() throws IllegalStateException, IOException;
  public boolean isTransparent();
  public void flushRequestOutputStream() throws IOException;
  public OutputStream getRequestOutputStream() throws IOException, IllegalStateException;
  public InputStream getResponseInputStream() throws IOException, IllegalStateException;
  public boolean isResponseAvailable() throws IOException;
  public boolean isResponseAvailable(int timeout) throws IOException;
  public void write(byte[] data) throws IOException, IllegalStateException;
  public void write(byte[] data, int offset, int length) throws IOException, IllegalStateException;
  public void writeLine(byte[] data) throws IOException, IllegalStateException;
  public void writeLine() throws IOException, IllegalStateException;
  public void print(String data) throws IOException, IllegalStateException;
  public void print(String data, String charset) throws IOException, IllegalStateException;
  public void printLine(String data) throws IOException, IllegalStateException;
  public void printLine(String data, String charset) throws IOException, IllegalStateException;
  public void printLine() throws IOException, IllegalStateException;
  @Blocking(NETWORK) public String readLine() throws IOException, IllegalStateException;
  @Blocking(NETWORK)
  public String readLine(String charset) throws IOException, IllegalStateException;
  public void shutdownOutput();
  @Closes public void close();
  public HttpConnectionManager getHttpConnectionManager();
  public void setHttpConnectionManager(HttpConnectionManager httpConnectionManager);
  public void releaseConnection();
  protected boolean isLocked();
  protected void setLocked(boolean locked);
  protected void closeSocketAndStreams();
  protected void assertNotOpen() throws IllegalStateException;
  protected void assertOpen() throws IllegalStateException;
  public int getSendBufferSize() throws SocketException;
  public void setSendBufferSize(int sendBufferSize) throws SocketException;
}

public interface HttpMethod {
  String getName();
  HostConfiguration getHostConfiguration();
  void setPath(String path);
  String getPath();
  URI getURI() throws URIException;
  void setURI(URI uri) throws URIException;
  void setStrictMode(boolean strictMode);
  boolean isStrictMode();
  void setRequestHeader(String headerName, String headerValue);
  void setRequestHeader(Header header);
  void addRequestHeader(String headerName, String headerValue);
  void addRequestHeader(Header header);
  Header getRequestHeader(String headerName);
  void removeRequestHeader(String headerName);
  void removeRequestHeader(Header header);
  boolean getFollowRedirects();
  void setFollowRedirects(boolean followRedirects);
  void setQueryString(String queryString);
  void setQueryString(NameValuePair[] params);
  String getQueryString();
  Header[] getRequestHeaders();
  Header[] getRequestHeaders(String headerName);
  boolean validate();
  int getStatusCode();
  String getStatusText();
  Header[] getResponseHeaders();
  Header getResponseHeader(String headerName);
  Header[] getResponseHeaders(String headerName);
  Header[] getResponseFooters();
  Header getResponseFooter(String footerName);
  @Blocking(NETWORK) byte[] getResponseBody() throws IOException;
  @Blocking(NETWORK) String getResponseBodyAsString() throws IOException;
  InputStream getResponseBodyAsStream() throws IOException;
  boolean hasBeenUsed();
  @Blocking(NETWORK)
  int execute(HttpState state, HttpConnection connection) throws HttpException, IOException;
  void abort();
  void recycle();
  void releaseConnection();
  void addResponseFooter(Header footer);
  StatusLine getStatusLine();
  boolean getDoAuthentication();
  void setDoAuthentication(boolean doAuthentication);
  @Carries HttpMethodParams getParams();
  void setParams(@Carries HttpMethodParams params);
  AuthState getHostAuthState();
  AuthState getProxyAuthState();
  boolean isRequestSent();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public abstract class HttpMethodBase implements HttpMethod {
  protected StatusLine statusLine;
  protected HttpVersion effectiveVersion;
  public HttpMethodBase();
  public HttpMethodBase(String uri) throws IllegalArgumentException, IllegalStateException;
  public String getName();
  public URI getURI() throws URIException;
  public void setURI(URI uri) throws URIException;
  public void setFollowRedirects(boolean followRedirects);
  public boolean getFollowRedirects();
  public void setHttp11(boolean http11);
  public boolean getDoAuthentication();
  public void setDoAuthentication(boolean doAuthentication);
  public boolean isHttp11();
  public void setPath(String path);
  public void addRequestHeader(Header header);
  public void addResponseFooter(Header footer);
  public String getPath();
  public void setQueryString(String queryString);
  public void setQueryString(NameValuePair[] params);
  public String getQueryString();
  public void setRequestHeader(String headerName, String headerValue);
  public void setRequestHeader(Header header);
  public Header getRequestHeader(String headerName);
  public Header[] getRequestHeaders();
  public Header[] getRequestHeaders(String headerName);
  protected HeaderGroup getRequestHeaderGroup();
  protected HeaderGroup getResponseTrailerHeaderGroup();
  protected HeaderGroup getResponseHeaderGroup();
  public Header[] getResponseHeaders(String headerName);
  public int getStatusCode();
  public StatusLine getStatusLine();
  public Header[] getResponseHeaders();
  public Header getResponseHeader(String headerName);
  public long getResponseContentLength();
  @Blocking(NETWORK) public byte[] getResponseBody() throws IOException;
  @Blocking(NETWORK) public byte[] getResponseBody(int maxlen) throws IOException;
  public InputStream getResponseBodyAsStream() throws IOException;
  @Blocking(NETWORK) public String getResponseBodyAsString() throws IOException;
  @Blocking(NETWORK) public String getResponseBodyAsString(int maxlen) throws IOException;
  public Header[] getResponseFooters();
  public Header getResponseFooter(String footerName);
  protected void setResponseStream(InputStream responseStream);
  protected InputStream getResponseStream();
  public String getStatusText();
  public void setStrictMode(boolean strictMode);
  public boolean isStrictMode();
  public void addRequestHeader(String headerName, String headerValue);
  protected boolean isConnectionCloseForced();
  protected void setConnectionCloseForced(boolean b);
  protected boolean shouldCloseConnection(HttpConnection conn);
  @Blocking(NETWORK)
  public int execute(HttpState state, HttpConnection conn) throws HttpException, IOException;
  public void abort();
  public boolean hasBeenUsed();
  public void recycle();
  public void releaseConnection();
  public void removeRequestHeader(String headerName);
  public void removeRequestHeader(Header header);
  public boolean validate();
  protected void addCookieRequestHeader(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected void addHostRequestHeader(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected void addProxyConnectionHeader(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected void addRequestHeaders(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected void addUserAgentRequestHeader(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected void checkNotUsed() throws IllegalStateException;
  protected void checkUsed() throws IllegalStateException;
  protected static String generateRequestLine(HttpConnection connection, String name,
      String requestPath, String query, String version);
  protected void processResponseBody(HttpState state, HttpConnection conn);
  protected void processResponseHeaders(HttpState state, HttpConnection conn);
  protected void processCookieHeaders(CookieSpec parser, Header[] headers, HttpState state,
      HttpConnection conn);
  protected void processStatusLine(HttpState state, HttpConnection conn);
  protected void readResponse(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected void readResponseBody(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected void readResponseHeaders(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected void readStatusLine(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected void writeRequest(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected boolean writeRequestBody(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected void writeRequestHeaders(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected void writeRequestLine(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  @Carries public HttpMethodParams getParams();
  public void setParams(@Carries HttpMethodParams params);
  public HttpVersion getEffectiveVersion();
  public String getProxyAuthenticationRealm();
  public String getAuthenticationRealm();
  protected String getContentCharSet(Header contentheader);
  public String getRequestCharSet();
  public String getResponseCharSet();
  public int getRecoverableExceptionCount();
  protected void responseBodyConsumed();
  public HostConfiguration getHostConfiguration();
  public void setHostConfiguration(HostConfiguration hostconfig);
  public MethodRetryHandler getMethodRetryHandler();
  public void setMethodRetryHandler(MethodRetryHandler handler);
  public AuthState getHostAuthState();
  public AuthState getProxyAuthState();
  public boolean isAborted();
  public boolean isRequestSent();
}

public class HostConfiguration implements Cloneable {
  public static final HostConfiguration ANY_HOST_CONFIGURATION;
  public HostConfiguration();
  public HostConfiguration(HostConfiguration hostConfiguration);
  public Object clone();
  public boolean hostEquals(HttpConnection connection);
  public boolean proxyEquals(HttpConnection connection);
  public boolean isHostSet();
  public void setHost(HttpHost host);
  public void setHost(String host, int port, String protocol);
  public void setHost(String host, String virtualHost, int port, Protocol protocol);
  public void setHost(String host, int port, Protocol protocol);
  public void setHost(String host, int port);
  public void setHost(String host);
  public void setHost(URI uri);
  public String getHostURL();
  public String getHost();
  public String getVirtualHost();
  public int getPort();
  public Protocol getProtocol();
  public boolean isProxySet();
  public void setProxyHost(ProxyHost proxyHost);
  public void setProxy(String proxyHost, int proxyPort);
  public String getProxyHost();
  public int getProxyPort();
  public void setLocalAddress(InetAddress localAddress);
  public InetAddress getLocalAddress();
  public HostParams getParams();
  public void setParams(HostParams params);
}

public class HttpState {
  protected HashMap credMap;
  protected HashMap proxyCred;
  protected ArrayList cookies;
  public static final String PREEMPTIVE_PROPERTY = "httpclient.authentication.preemptive";
  public static final String PREEMPTIVE_DEFAULT = "false";
  public HttpState();
  public void addCookie(Cookie cookie);
  public void addCookies(Cookie[] cookies);
  public Cookie[] getCookies();
  public Cookie[] getCookies(String domain, int port, String path, boolean secure);
  public boolean purgeExpiredCookies();
  public boolean purgeExpiredCookies(Date date);
  public int getCookiePolicy();
  public void setAuthenticationPreemptive(boolean value);
  public boolean isAuthenticationPreemptive();
  public void setCookiePolicy(int policy);
  public void setCredentials(String realm, String host, Credentials credentials);
  public void setCredentials(AuthScope authscope, Credentials credentials);
  public Credentials getCredentials(String realm, String host);
  public Credentials getCredentials(AuthScope authscope);
  public void setProxyCredentials(String realm, String proxyHost, Credentials credentials);
  public void setProxyCredentials(AuthScope authscope, Credentials credentials);
  public Credentials getProxyCredentials(String realm, String proxyHost);
  public Credentials getProxyCredentials(AuthScope authscope);
  public void clearCredentials();
  public void clearProxyCredentials();
  public void clearCookies();
  public void clear();
}

public class HttpStatus {
  public static final int SC_CONTINUE = 100;
  public static final int SC_SWITCHING_PROTOCOLS = 101;
  public static final int SC_PROCESSING = 102;
  public static final int SC_OK = 200;
  public static final int SC_CREATED = 201;
  public static final int SC_ACCEPTED = 202;
  public static final int SC_NON_AUTHORITATIVE_INFORMATION = 203;
  public static final int SC_NO_CONTENT = 204;
  public static final int SC_RESET_CONTENT = 205;
  public static final int SC_PARTIAL_CONTENT = 206;
  public static final int SC_MULTI_STATUS = 207;
  public static final int SC_MULTIPLE_CHOICES = 300;
  public static final int SC_MOVED_PERMANENTLY = 301;
  public static final int SC_MOVED_TEMPORARILY = 302;
  public static final int SC_SEE_OTHER = 303;
  public static final int SC_NOT_MODIFIED = 304;
  public static final int SC_USE_PROXY = 305;
  public static final int SC_TEMPORARY_REDIRECT = 307;
  public static final int SC_BAD_REQUEST = 400;
  public static final int SC_UNAUTHORIZED = 401;
  public static final int SC_PAYMENT_REQUIRED = 402;
  public static final int SC_FORBIDDEN = 403;
  public static final int SC_NOT_FOUND = 404;
  public static final int SC_METHOD_NOT_ALLOWED = 405;
  public static final int SC_NOT_ACCEPTABLE = 406;
  public static final int SC_PROXY_AUTHENTICATION_REQUIRED = 407;
  public static final int SC_REQUEST_TIMEOUT = 408;
  public static final int SC_CONFLICT = 409;
  public static final int SC_GONE = 410;
  public static final int SC_LENGTH_REQUIRED = 411;
  public static final int SC_PRECONDITION_FAILED = 412;
  public static final int SC_REQUEST_TOO_LONG = 413;
  public static final int SC_REQUEST_URI_TOO_LONG = 414;
  public static final int SC_UNSUPPORTED_MEDIA_TYPE = 415;
  public static final int SC_REQUESTED_RANGE_NOT_SATISFIABLE = 416;
  public static final int SC_EXPECTATION_FAILED = 417;
  public static final int SC_INSUFFICIENT_SPACE_ON_RESOURCE = 419;
  public static final int SC_METHOD_FAILURE = 420;
  public static final int SC_UNPROCESSABLE_ENTITY = 422;
  public static final int SC_LOCKED = 423;
  public static final int SC_FAILED_DEPENDENCY = 424;
  public static final int SC_INTERNAL_SERVER_ERROR = 500;
  public static final int SC_NOT_IMPLEMENTED = 501;
  public static final int SC_BAD_GATEWAY = 502;
  public static final int SC_SERVICE_UNAVAILABLE = 503;
  public static final int SC_GATEWAY_TIMEOUT = 504;
  public static final int SC_HTTP_VERSION_NOT_SUPPORTED = 505;
  public static final int SC_INSUFFICIENT_STORAGE = 507;
  public HttpStatus();
  public static String getStatusText(int statusCode);
}

public class HttpHost implements Cloneable {
  public HttpHost(String hostname, int port, Protocol protocol);
  public HttpHost(String hostname, int port);
  public HttpHost(String hostname);
  public HttpHost(URI uri) throws URIException;
  public HttpHost(HttpHost httphost);
  public Object clone() throws CloneNotSupportedException;
  public String getHostName();
  public int getPort();
  public Protocol getProtocol();
  public String toURI();
}

public class HttpException extends IOException {
  public HttpException();
  public HttpException(String message);
  public HttpException(String message, Throwable cause);
  public Throwable getCause();
  public void printStackTrace();
  public void printStackTrace(PrintStream s);
  public void printStackTrace(PrintWriter s);
  public void setReason(String reason);
  public String getReason();
  public void setReasonCode(int code);
  public int getReasonCode();
}

public class HttpURL extends URI {
  public static final char[] DEFAULT_SCHEME;
  public static final char[] _default_scheme;
  public static final int DEFAULT_PORT = 80;
  public static final int _default_port = 80;
  protected HttpURL();
  public HttpURL(char[] escaped, String charset) throws URIException, NullPointerException;
  public HttpURL(char[] escaped) throws URIException, NullPointerException;
  public HttpURL(String original, String charset) throws URIException;
  public HttpURL(String original) throws URIException;
  public HttpURL(String host, int port, String path) throws URIException;
  public HttpURL(String host, int port, String path, String query) throws URIException;
  public HttpURL(String user, String password, String host) throws URIException;
  public HttpURL(String user, String password, String host, int port) throws URIException;
  public HttpURL(String user, String password, String host, int port, String path)
      throws URIException;
  public HttpURL(String user, String password, String host, int port, String path, String query)
      throws URIException;
  public HttpURL(String host, String path, String query, String fragment) throws URIException;
  public HttpURL(String userinfo, String host, String path, String query, String fragment)
      throws URIException;
  public HttpURL(String userinfo, String host, int port, String path) throws URIException;
  public HttpURL(String userinfo, String host, int port, String path, String query)
      throws URIException;
  public HttpURL(String userinfo, String host, int port, String path, String query,
      String fragment) throws URIException;
  public HttpURL(String user, String password, String host, int port, String path, String query,
      String fragment) throws URIException;
  protected static String toUserinfo(String user, String password) throws URIException;
  public HttpURL(HttpURL base, String relative) throws URIException;
  public HttpURL(HttpURL base, HttpURL relative) throws URIException;
  public char[] getRawScheme();
  public String getScheme();
  public int getPort();
  public void setRawUserinfo(char[] escapedUser, char[] escapedPassword) throws URIException;
  public void setEscapedUserinfo(String escapedUser, String escapedPassword) throws URIException,
      NullPointerException;
  public void setUserinfo(String user, String password) throws URIException, NullPointerException;
  public void setRawUser(char[] escapedUser) throws URIException;
  public void setEscapedUser(String escapedUser) throws URIException, NullPointerException;
  public void setUser(String user) throws URIException, NullPointerException;
  public char[] getRawUser();
  public String getEscapedUser();
  public String getUser() throws URIException;
  public void setRawPassword(char[] escapedPassword) throws URIException;
  public void setEscapedPassword(String escapedPassword) throws URIException;
  public void setPassword(String password) throws URIException;
  public char[] getRawPassword();
  public String getEscapedPassword();
  public String getPassword() throws URIException;
  public char[] getRawCurrentHierPath() throws URIException;
  public char[] getRawAboveHierPath() throws URIException;
  public char[] getRawPath();
  public void setQuery(String queryName, String queryValue) throws URIException,
      NullPointerException;
  public void setQuery(String[] queryName, String[] queryValue) throws URIException,
      NullPointerException;
  protected void checkValid() throws URIException;
  protected void setURI();
}

public class HttpsURL extends HttpURL {
  public static final char[] DEFAULT_SCHEME;
  public static final char[] _default_scheme;
  public static final int DEFAULT_PORT = 443;
  public static final int _default_port = 443;
  protected HttpsURL();
  public HttpsURL(char[] escaped, String charset) throws URIException, NullPointerException;
  public HttpsURL(char[] escaped) throws URIException, NullPointerException;
  public HttpsURL(String original, String charset) throws URIException;
  public HttpsURL(String original) throws URIException;
  public HttpsURL(String host, int port, String path) throws URIException;
  public HttpsURL(String host, int port, String path, String query) throws URIException;
  public HttpsURL(String user, String password, String host) throws URIException;
  public HttpsURL(String user, String password, String host, int port) throws URIException;
  public HttpsURL(String user, String password, String host, int port, String path)
      throws URIException;
  public HttpsURL(String user, String password, String host, int port, String path, String query)
      throws URIException;
  public HttpsURL(String host, String path, String query, String fragment) throws URIException;
  public HttpsURL(String userinfo, String host, String path, String query, String fragment)
      throws URIException;
  public HttpsURL(String userinfo, String host, int port, String path) throws URIException;
  public HttpsURL(String userinfo, String host, int port, String path, String query)
      throws URIException;
  public HttpsURL(String userinfo, String host, int port, String path, String query,
      String fragment) throws URIException;
  public HttpsURL(String user, String password, String host, int port, String path, String query,
      String fragment) throws URIException;
  public HttpsURL(HttpsURL base, String relative) throws URIException;
  public HttpsURL(HttpsURL base, HttpsURL relative) throws URIException;
  public char[] getRawScheme();
  public String getScheme();
  public int getPort();
  protected void checkValid() throws URIException;
}

public class HttpVersion implements Comparable {
  public static final HttpVersion HTTP_0_9;
  public static final HttpVersion HTTP_1_0;
  public static final HttpVersion HTTP_1_1;
  public HttpVersion(int major, int minor);
  public int getMajor();
  public int getMinor();
  public int compareTo(HttpVersion anotherVer);
  public int compareTo(Object o);
  public boolean equals(HttpVersion version);
  public boolean greaterEquals(HttpVersion version);
  public boolean lessEquals(HttpVersion version);
  public static HttpVersion parse(String s) throws ProtocolException;
}

public class URI implements Cloneable, Comparable, Serializable {
  protected int hash;
  protected char[] _uri;
  protected String protocolCharset;
  protected char[] _scheme;
  protected char[] _opaque;
  protected char[] _authority;
  protected char[] _userinfo;
  protected char[] _host;
  protected int _port;
  protected char[] _path;
  protected char[] _query;
  protected char[] _fragment;
  public static final BitSet within_userinfo;
  public static final BitSet control;
  public static final BitSet space;
  public static final BitSet delims;
  public static final BitSet unwise;
  public static final BitSet disallowed_rel_path;
  public static final BitSet disallowed_opaque_part;
  public static final BitSet allowed_authority;
  public static final BitSet allowed_opaque_part;
  public static final BitSet allowed_reg_name;
  public static final BitSet allowed_userinfo;
  public static final BitSet allowed_within_userinfo;
  public static final BitSet allowed_IPv6reference;
  public static final BitSet allowed_host;
  public static final BitSet allowed_within_authority;
  public static final BitSet allowed_abs_path;
  public static final BitSet allowed_rel_path;
  public static final BitSet allowed_within_path;
  public static final BitSet allowed_query;
  public static final BitSet allowed_within_query;
  public static final BitSet allowed_fragment;
  protected boolean _is_hier_part;
  protected boolean _is_opaque_part;
  protected boolean _is_net_path;
  protected boolean _is_abs_path;
  protected boolean _is_rel_path;
  protected boolean _is_reg_name;
  protected boolean _is_server;
  protected boolean _is_hostname;
  protected boolean _is_IPv4address;
  protected boolean _is_IPv6reference;
  protected URI();
  public URI(String s, boolean escaped, String charset) throws URIException, NullPointerException;
  public URI(String s, boolean escaped) throws URIException, NullPointerException;
  public URI(char[] escaped, String charset) throws URIException, NullPointerException;
  public URI(char[] escaped) throws URIException, NullPointerException;
  public URI(String original, String charset) throws URIException;
  public URI(String original) throws URIException;
  public URI(String scheme, String schemeSpecificPart, String fragment) throws URIException;
  public URI(String scheme, String authority, String path, String query, String fragment)
      throws URIException;
  public URI(String scheme, String userinfo, String host, int port) throws URIException;
  public URI(String scheme, String userinfo, String host, int port, String path)
      throws URIException;
  public URI(String scheme, String userinfo, String host, int port, String path, String query)
      throws URIException;
  public URI(String scheme, String userinfo, String host, int port, String path, String query,
      String fragment) throws URIException;
  public URI(String scheme, String host, String path, String fragment) throws URIException;
  public URI(URI base, String relative) throws URIException;
  public URI(URI base, String relative, boolean escaped) throws URIException;
  public URI(URI base, URI relative) throws URIException;
  protected static char[] encode(String original, BitSet allowed, String charset)
      throws URIException;
  protected static String decode(char[] component, String charset) throws URIException;
  protected static String decode(String component, String charset) throws URIException;
  protected boolean prevalidate(String component, BitSet disallowed);
  protected boolean validate(char[] component, BitSet generous);
  protected boolean validate(char[] component, int soffset, int eoffset, BitSet generous);
  protected void parseUriReference(String original, boolean escaped) throws URIException;
  protected int indexFirstOf(String s, String delims);
  protected int indexFirstOf(String s, String delims, int offset);
  protected int indexFirstOf(char[] s, char delim);
  protected int indexFirstOf(char[] s, char delim, int offset);
  protected void parseAuthority(String original, boolean escaped) throws URIException;
  protected void setURI();
  public boolean isAbsoluteURI();
  public boolean isRelativeURI();
  public boolean isHierPart();
  public boolean isOpaquePart();
  public boolean isNetPath();
  public boolean isAbsPath();
  public boolean isRelPath();
  public boolean hasAuthority();
  public boolean isRegName();
  public boolean isServer();
  public boolean hasUserinfo();
  public boolean isHostname();
  public boolean isIPv4address();
  public boolean isIPv6reference();
  public boolean hasQuery();
  public boolean hasFragment();
  public static void setDefaultProtocolCharset(String charset) throws URI.DefaultCharsetChanged;
  public static String getDefaultProtocolCharset();
  public String getProtocolCharset();
  public static void setDefaultDocumentCharset(String charset) throws URI.DefaultCharsetChanged;
  public static String getDefaultDocumentCharset();
  public static String getDefaultDocumentCharsetByLocale();
  public static String getDefaultDocumentCharsetByPlatform();
  public char[] getRawScheme();
  public String getScheme();
  public void setRawAuthority(char[] escapedAuthority) throws URIException, NullPointerException;
  public void setEscapedAuthority(String escapedAuthority) throws URIException;
  public char[] getRawAuthority();
  public String getEscapedAuthority();
  public String getAuthority() throws URIException;
  public char[] getRawUserinfo();
  public String getEscapedUserinfo();
  public String getUserinfo() throws URIException;
  public char[] getRawHost();
  public String getHost() throws URIException;
  public int getPort();
  public void setRawPath(char[] escapedPath) throws URIException;
  public void setEscapedPath(String escapedPath) throws URIException;
  public void setPath(String path) throws URIException;
  protected char[] resolvePath(char[] basePath, char[] relPath) throws URIException;
  protected char[] getRawCurrentHierPath(char[] path) throws URIException;
  public char[] getRawCurrentHierPath() throws URIException;
  public String getEscapedCurrentHierPath() throws URIException;
  public String getCurrentHierPath() throws URIException;
  public char[] getRawAboveHierPath() throws URIException;
  public String getEscapedAboveHierPath() throws URIException;
  public String getAboveHierPath() throws URIException;
  public char[] getRawPath();
  public String getEscapedPath();
  public String getPath() throws URIException;
  public char[] getRawName();
  public String getEscapedName();
  public String getName() throws URIException;
  public char[] getRawPathQuery();
  public String getEscapedPathQuery();
  public String getPathQuery() throws URIException;
  public void setRawQuery(char[] escapedQuery) throws URIException;
  public void setEscapedQuery(String escapedQuery) throws URIException;
  public void setQuery(String query) throws URIException;
  public char[] getRawQuery();
  public String getEscapedQuery();
  public String getQuery() throws URIException;
  public void setRawFragment(char[] escapedFragment) throws URIException;
  public void setEscapedFragment(String escapedFragment) throws URIException;
  public void setFragment(String fragment) throws URIException;
  public char[] getRawFragment();
  public String getEscapedFragment();
  public String getFragment() throws URIException;
  protected char[] removeFragmentIdentifier(char[] component);
  protected char[] normalize(char[] path) throws URIException;
  public void normalize() throws URIException;
  protected boolean equals(char[] first, char[] second);
  public int compareTo(Object obj) throws ClassCastException;
  public Object clone() throws CloneNotSupportedException;
  public char[] getRawURI();
  public String getEscapedURI();
  public String getURI() throws URIException;
  public char[] getRawURIReference();
  public String getEscapedURIReference();
  public String getURIReference() throws URIException;

  public static class DefaultCharsetChanged extends RuntimeException {
    public DefaultCharsetChanged(int reasonCode, String reason);
  }
}

public class URIException extends HttpException {
  public static final int UNKNOWN = 0;
  public static final int PARSING = 1;
  public static final int UNSUPPORTED_ENCODING = 2;
  public static final int ESCAPING = 3;
  public static final int PUNYCODE = 4;
  protected int reasonCode;
  protected String reason;
  public URIException();
  public URIException(int reasonCode);
  public URIException(int reasonCode, String reason);
  public URIException(String reason);
  public int getReasonCode();
  public void setReasonCode(int reasonCode);
  public String getReason();
  public void setReason(String reason);
}

public class Header extends NameValuePair {
  public Header();
  public Header(String name, String value);
  public Header(String name, String value, boolean isAutogenerated);
  public String toExternalForm();
  public HeaderElement[] getValues() throws HttpException;
  public HeaderElement[] getElements();
  public boolean isAutogenerated();
}

public class HeaderElement extends NameValuePair {
  public HeaderElement();
  public HeaderElement(String name, String value);
  public HeaderElement(String name, String value, NameValuePair[] parameters);
  public HeaderElement(char[] chars, int offset, int length);
  public HeaderElement(char[] chars);
  public NameValuePair[] getParameters();
  public static HeaderElement[] parseElements(char[] headerValue);
  public static HeaderElement[] parseElements(String headerValue);
  public static HeaderElement[] parse(String headerValue) throws HttpException;
  public NameValuePair getParameterByName(String name);
}

public class HeaderGroup {
  public HeaderGroup();
  public void clear();
  public void addHeader(Header header);
  public void removeHeader(Header header);
  public void setHeaders(Header[] headers);
  public Header getCondensedHeader(String name);
  public Header[] getHeaders(String name);
  public Header getFirstHeader(String name);
  public Header getLastHeader(String name);
  public Header[] getAllHeaders();
  public boolean containsHeader(String name);
  public Iterator getIterator();
}

public class NameValuePair implements Serializable {
  public NameValuePair();
  public NameValuePair(String name, String value);
  public void setName(String name);
  public String getName();
  public void setValue(String value);
  public String getValue();
}

public class StatusLine {
  public StatusLine(String statusLine) throws HttpException;
  public final int getStatusCode();
  public final String getHttpVersion();
  public final String getReasonPhrase();
  public static boolean startsWithHTTP(String s);
}

public class Cookie extends NameValuePair implements Serializable, Comparator {
  public Cookie();
  public Cookie(String domain, String name, String value);
  public Cookie(String domain, String name, String value, String path, Date expires,
      boolean secure);
  public Cookie(String domain, String name, String value, String path, int maxAge, boolean secure);
  public String getComment();
  public void setComment(String comment);
  public Date getExpiryDate();
  public void setExpiryDate(Date expiryDate);
  public boolean isPersistent();
  public String getDomain();
  public void setDomain(String domain);
  public String getPath();
  public void setPath(String path);
  public boolean getSecure();
  public void setSecure(boolean secure);
  public int getVersion();
  public void setVersion(int version);
  public boolean isExpired();
  public boolean isExpired(Date now);
  public void setPathAttributeSpecified(boolean value);
  public boolean isPathAttributeSpecified();
  public void setDomainAttributeSpecified(boolean value);
  public boolean isDomainAttributeSpecified();
  public String toExternalForm();
  public int compare(Object o1, Object o2);
}

public interface Credentials {}

public class UsernamePasswordCredentials implements Credentials {
  public UsernamePasswordCredentials();
  public UsernamePasswordCredentials(String usernamePassword);
  public UsernamePasswordCredentials(String userName, String password);
  public void setUserName(String userName);
  public String getUserName();
  public void setPassword(String password);
  public String getPassword();
}

public class NTCredentials extends UsernamePasswordCredentials {
  public NTCredentials();
  public NTCredentials(String userName, String password, String host, String domain);
  public void setDomain(String domain);
  public String getDomain();
  public void setHost(String host);
  public String getHost();
}

public class ConnectTimeoutException extends InterruptedIOException {
  public ConnectTimeoutException();
  public ConnectTimeoutException(String message);
  public ConnectTimeoutException(String message, Throwable cause);
}

public class ConnectionPoolTimeoutException extends ConnectTimeoutException {
  public ConnectionPoolTimeoutException();
  public ConnectionPoolTimeoutException(String message);
  public ConnectionPoolTimeoutException(String message, Throwable cause);
}

public class DefaultHttpMethodRetryHandler implements HttpMethodRetryHandler {
  public DefaultHttpMethodRetryHandler(int retryCount, boolean requestSentRetryEnabled);
  public DefaultHttpMethodRetryHandler();
  public boolean retryMethod(HttpMethod method, IOException exception, int executionCount);
  public boolean isRequestSentRetryEnabled();
  public int getRetryCount();
}

public interface HttpMethodRetryHandler {
  boolean retryMethod(HttpMethod method, IOException exception, int executionCount);
}

public class NoHttpResponseException extends IOException {
  public NoHttpResponseException();
  public NoHttpResponseException(String message);
  public NoHttpResponseException(String message, Throwable cause);
}

public class HttpRecoverableException extends HttpException {
  public HttpRecoverableException();
  public HttpRecoverableException(String message);
}

public interface MethodRetryHandler {
  boolean retryMethod(HttpMethod method, HttpConnection connection,
      HttpRecoverableException recoverableException, int executionCount, boolean requestSent);
}

public class ProtocolException extends HttpException {
  public ProtocolException();
  public ProtocolException(String message);
  public ProtocolException(String message, Throwable cause);
}

public class ProxyHost extends HttpHost {}
