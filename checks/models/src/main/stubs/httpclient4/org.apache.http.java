package org.apache.http;


import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Locale;
import org.apache.http.params.HttpParams;
import org.apache.http.protocol.HttpContext;

public interface Header extends NameValuePair {
  HeaderElement[] getElements() throws ParseException;
}

public interface HeaderElement {
  String getName();
  String getValue();
  NameValuePair[] getParameters();
  NameValuePair getParameterByName(String name);
  int getParameterCount();
  NameValuePair getParameter(int index);
}

public interface HeaderElementIterator extends Iterator<Object> {
  boolean hasNext();
  HeaderElement nextElement();
}

public interface HeaderIterator extends Iterator<Object> {
  boolean hasNext();
  Header nextHeader();
}

public final class Consts {
  private Consts();
  public static final int CR = 13;
  public static final int LF = 10;
  public static final int SP = 32;
  public static final int HT = 9;
  public static final Charset UTF_8;
  public static final Charset ASCII;
  public static final Charset ISO_8859_1;
}

public interface HttpClientConnection extends HttpConnection {
  boolean isResponseAvailable(int timeout) throws IOException;
  void sendRequestHeader(HttpRequest request) throws HttpException, IOException;
  void sendRequestEntity(HttpEntityEnclosingRequest request) throws HttpException, IOException;
  HttpResponse receiveResponseHeader() throws HttpException, IOException;
  void receiveResponseEntity(HttpResponse response) throws HttpException, IOException;
  void flush() throws IOException;
}

public interface HttpConnection extends Closeable {
  void close() throws IOException;
  boolean isOpen();
  boolean isStale();
  void setSocketTimeout(int timeout);
  int getSocketTimeout();
  void shutdown() throws IOException;
  HttpConnectionMetrics getMetrics();
}

public class ConnectionClosedException extends IOException {
  public ConnectionClosedException();
  public ConnectionClosedException(String message);
  public ConnectionClosedException(String format, Object... args);
}

public interface ConnectionReuseStrategy {
  boolean keepAlive(HttpResponse response, HttpContext context);
}

public interface HttpEntity {
  boolean isRepeatable();
  boolean isChunked();
  long getContentLength();
  Header getContentType();
  Header getContentEncoding();
  InputStream getContent() throws IOException, UnsupportedOperationException;
  void writeTo(OutputStream outStream) throws IOException;
  boolean isStreaming();
  void consumeContent() throws IOException;
}

public interface HttpEntityEnclosingRequest extends HttpRequest {
  boolean expectContinue();
  void setEntity(HttpEntity entity);
  HttpEntity getEntity();
}

public class HttpException extends Exception {
  public HttpException();
  public HttpException(String message);
  public HttpException(String message, Throwable cause);
}

public final class HttpHeaders {
  private HttpHeaders();
  public static final String ACCEPT = "Accept";
  public static final String ACCEPT_CHARSET = "Accept-Charset";
  public static final String ACCEPT_ENCODING = "Accept-Encoding";
  public static final String ACCEPT_LANGUAGE = "Accept-Language";
  public static final String ACCEPT_RANGES = "Accept-Ranges";
  public static final String AGE = "Age";
  public static final String ALLOW = "Allow";
  public static final String AUTHORIZATION = "Authorization";
  public static final String CACHE_CONTROL = "Cache-Control";
  public static final String CONNECTION = "Connection";
  public static final String CONTENT_ENCODING = "Content-Encoding";
  public static final String CONTENT_LANGUAGE = "Content-Language";
  public static final String CONTENT_LENGTH = "Content-Length";
  public static final String CONTENT_LOCATION = "Content-Location";
  public static final String CONTENT_MD5 = "Content-MD5";
  public static final String CONTENT_RANGE = "Content-Range";
  public static final String CONTENT_TYPE = "Content-Type";
  public static final String DATE = "Date";
  public static final String DAV = "Dav";
  public static final String DEPTH = "Depth";
  public static final String DESTINATION = "Destination";
  public static final String ETAG = "ETag";
  public static final String EXPECT = "Expect";
  public static final String EXPIRES = "Expires";
  public static final String FROM = "From";
  public static final String HOST = "Host";
  public static final String IF = "If";
  public static final String IF_MATCH = "If-Match";
  public static final String IF_MODIFIED_SINCE = "If-Modified-Since";
  public static final String IF_NONE_MATCH = "If-None-Match";
  public static final String IF_RANGE = "If-Range";
  public static final String IF_UNMODIFIED_SINCE = "If-Unmodified-Since";
  public static final String LAST_MODIFIED = "Last-Modified";
  public static final String LOCATION = "Location";
  public static final String LOCK_TOKEN = "Lock-Token";
  public static final String MAX_FORWARDS = "Max-Forwards";
  public static final String OVERWRITE = "Overwrite";
  public static final String PRAGMA = "Pragma";
  public static final String PROXY_AUTHENTICATE = "Proxy-Authenticate";
  public static final String PROXY_AUTHORIZATION = "Proxy-Authorization";
  public static final String RANGE = "Range";
  public static final String REFERER = "Referer";
  public static final String RETRY_AFTER = "Retry-After";
  public static final String SERVER = "Server";
  public static final String STATUS_URI = "Status-URI";
  public static final String TE = "TE";
  public static final String TIMEOUT = "Timeout";
  public static final String TRAILER = "Trailer";
  public static final String TRANSFER_ENCODING = "Transfer-Encoding";
  public static final String UPGRADE = "Upgrade";
  public static final String USER_AGENT = "User-Agent";
  public static final String VARY = "Vary";
  public static final String VIA = "Via";
  public static final String WARNING = "Warning";
  public static final String WWW_AUTHENTICATE = "WWW-Authenticate";
}

public final class HttpHost implements Cloneable, Serializable {
  public static final String DEFAULT_SCHEME_NAME = "http";
  protected final String hostname;
  protected final String lcHostname;
  protected final int port;
  protected final String schemeName;
  protected final InetAddress address;
  public HttpHost(String hostname, int port, String scheme);
  public HttpHost(String hostname, int port);
  public static HttpHost create(String s);
  public HttpHost(String hostname);
  public HttpHost(InetAddress address, int port, String scheme);
  public HttpHost(InetAddress address, String hostname, int port, String scheme);
  public HttpHost(InetAddress address, int port);
  public HttpHost(InetAddress address);
  public HttpHost(HttpHost httphost);
  public String getHostName();
  public int getPort();
  public String getSchemeName();
  public InetAddress getAddress();
  public String toURI();
  public String toHostString();
  public Object clone() throws CloneNotSupportedException;
}

public interface HttpMessage {
  ProtocolVersion getProtocolVersion();
  boolean containsHeader(String name);
  Header[] getHeaders(String name);
  Header getFirstHeader(String name);
  Header getLastHeader(String name);
  Header[] getAllHeaders();
  void addHeader(Header header);
  void addHeader(String name, String value);
  void setHeader(Header header);
  void setHeader(String name, String value);
  void setHeaders(Header[] headers);
  void removeHeader(Header header);
  void removeHeaders(String name);
  HeaderIterator headerIterator();
  HeaderIterator headerIterator(String name);
  HttpParams getParams();
  void setParams(HttpParams params);
}

public interface HttpRequest extends HttpMessage {
  RequestLine getRequestLine();
}

public interface HttpRequestInterceptor {
  void process(HttpRequest request, HttpContext context) throws HttpException, IOException;
}

public interface HttpResponse extends HttpMessage {
  StatusLine getStatusLine();
  void setStatusLine(StatusLine statusline);
  void setStatusLine(ProtocolVersion ver, int code);
  void setStatusLine(ProtocolVersion ver, int code, String reason);
  void setStatusCode(int code) throws IllegalStateException;
  void setReasonPhrase(String reason) throws IllegalStateException;
  HttpEntity getEntity();
  void setEntity(HttpEntity entity);
  Locale getLocale();
  void setLocale(Locale loc);
}

public interface HttpResponseInterceptor {
  void process(HttpResponse response, HttpContext context) throws HttpException, IOException;
}

public interface HttpStatus {
  int SC_CONTINUE = 100;
  int SC_SWITCHING_PROTOCOLS = 101;
  int SC_PROCESSING = 102;
  int SC_OK = 200;
  int SC_CREATED = 201;
  int SC_ACCEPTED = 202;
  int SC_NON_AUTHORITATIVE_INFORMATION = 203;
  int SC_NO_CONTENT = 204;
  int SC_RESET_CONTENT = 205;
  int SC_PARTIAL_CONTENT = 206;
  int SC_MULTI_STATUS = 207;
  int SC_MULTIPLE_CHOICES = 300;
  int SC_MOVED_PERMANENTLY = 301;
  int SC_MOVED_TEMPORARILY = 302;
  int SC_SEE_OTHER = 303;
  int SC_NOT_MODIFIED = 304;
  int SC_USE_PROXY = 305;
  int SC_TEMPORARY_REDIRECT = 307;
  int SC_BAD_REQUEST = 400;
  int SC_UNAUTHORIZED = 401;
  int SC_PAYMENT_REQUIRED = 402;
  int SC_FORBIDDEN = 403;
  int SC_NOT_FOUND = 404;
  int SC_METHOD_NOT_ALLOWED = 405;
  int SC_NOT_ACCEPTABLE = 406;
  int SC_PROXY_AUTHENTICATION_REQUIRED = 407;
  int SC_REQUEST_TIMEOUT = 408;
  int SC_CONFLICT = 409;
  int SC_GONE = 410;
  int SC_LENGTH_REQUIRED = 411;
  int SC_PRECONDITION_FAILED = 412;
  int SC_REQUEST_TOO_LONG = 413;
  int SC_REQUEST_URI_TOO_LONG = 414;
  int SC_UNSUPPORTED_MEDIA_TYPE = 415;
  int SC_REQUESTED_RANGE_NOT_SATISFIABLE = 416;
  int SC_EXPECTATION_FAILED = 417;
  int SC_INSUFFICIENT_SPACE_ON_RESOURCE = 419;
  int SC_METHOD_FAILURE = 420;
  int SC_UNPROCESSABLE_ENTITY = 422;
  int SC_LOCKED = 423;
  int SC_FAILED_DEPENDENCY = 424;
  int SC_TOO_MANY_REQUESTS = 429;
  int SC_INTERNAL_SERVER_ERROR = 500;
  int SC_NOT_IMPLEMENTED = 501;
  int SC_BAD_GATEWAY = 502;
  int SC_SERVICE_UNAVAILABLE = 503;
  int SC_GATEWAY_TIMEOUT = 504;
  int SC_HTTP_VERSION_NOT_SUPPORTED = 505;
  int SC_INSUFFICIENT_STORAGE = 507;
}

public final class HttpVersion extends ProtocolVersion {
  public static final String HTTP = "HTTP";
  public static final HttpVersion HTTP_0_9;
  public static final HttpVersion HTTP_1_0;
  public static final HttpVersion HTTP_1_1;
  public HttpVersion(int major, int minor);
  public ProtocolVersion forVersion(int major, int minor);
}

public interface NameValuePair {
  String getName();
  String getValue();
}

public class NoHttpResponseException extends IOException {
  public NoHttpResponseException(String message);
}

public class ParseException extends RuntimeException {
  public ParseException();
  public ParseException(String message);
}

public class ProtocolException extends HttpException {
  public ProtocolException();
  public ProtocolException(String message);
  public ProtocolException(String message, Throwable cause);
}

public class ProtocolVersion implements Serializable, Cloneable {
  protected final String protocol;
  protected final int major;
  protected final int minor;
  public ProtocolVersion(String protocol, int major, int minor);
  public final String getProtocol();
  public final int getMajor();
  public final int getMinor();
  public ProtocolVersion forVersion(int major, int minor);
  public boolean isComparable(ProtocolVersion that);
  public int compareToVersion(ProtocolVersion that);
  public final boolean greaterEquals(ProtocolVersion version);
  public final boolean lessEquals(ProtocolVersion version);
  public Object clone() throws CloneNotSupportedException;
}

public interface RequestLine {
  String getMethod();
  ProtocolVersion getProtocolVersion();
  String getUri();
}

public interface StatusLine {
  ProtocolVersion getProtocolVersion();
  int getStatusCode();
  String getReasonPhrase();
}

public interface HttpConnectionMetrics {}

public interface HttpInetConnection extends HttpConnection {}

public interface ReasonPhraseCatalog {
  String getReason(int status, Locale loc);
}
