package org.apache.hc.core5.http;


import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.function.Supplier;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.ModalCloseable;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.Tokenizer;

public interface ClassicHttpRequest extends HttpRequest, HttpEntityContainer {}

public interface ClassicHttpResponse extends HttpResponse, HttpEntityContainer, Closeable {}

public class ConnectionClosedException extends IOException {
  public ConnectionClosedException();
  public ConnectionClosedException(String message);
  public ConnectionClosedException(String format, Object... args);
  public ConnectionClosedException(String message, Throwable cause);
}

public class ConnectionRequestTimeoutException extends InterruptedIOException {
  public ConnectionRequestTimeoutException();
  public ConnectionRequestTimeoutException(String message);
}

public interface ConnectionReuseStrategy {
  boolean keepAlive(HttpRequest request, HttpResponse response, HttpContext context);
}

public final class ContentType implements Serializable {
  public static final ContentType APPLICATION_ATOM_XML;
  public static final ContentType APPLICATION_FORM_URLENCODED;
  public static final ContentType APPLICATION_JSON;
  public static final ContentType APPLICATION_ZIP_COMPRESSED;
  public static final ContentType APPLICATION_NDJSON;
  public static final ContentType APPLICATION_OCTET_STREAM;
  public static final ContentType APPLICATION_PDF;
  public static final ContentType APPLICATION_SOAP_XML;
  public static final ContentType APPLICATION_SVG_XML;
  public static final ContentType APPLICATION_XHTML_XML;
  public static final ContentType APPLICATION_XML;
  public static final ContentType APPLICATION_PROBLEM_JSON;
  public static final ContentType APPLICATION_PROBLEM_XML;
  public static final ContentType APPLICATION_RSS_XML;
  public static final ContentType IMAGE_BMP;
  public static final ContentType IMAGE_GIF;
  public static final ContentType IMAGE_JPEG;
  public static final ContentType IMAGE_PNG;
  public static final ContentType IMAGE_SVG;
  public static final ContentType IMAGE_TIFF;
  public static final ContentType IMAGE_WEBP;
  public static final ContentType MULTIPART_FORM_DATA;
  public static final ContentType MULTIPART_MIXED;
  public static final ContentType MULTIPART_RELATED;
  public static final ContentType TEXT_HTML;
  public static final ContentType TEXT_MARKDOWN;
  public static final ContentType TEXT_PLAIN;
  public static final ContentType TEXT_XML;
  public static final ContentType TEXT_EVENT_STREAM;
  public static final ContentType WILDCARD;
  public static final ContentType DEFAULT_TEXT;
  public static final ContentType DEFAULT_BINARY;
  public String getMimeType();
  public Charset getCharset();
  public Charset getCharset(Charset defaultCharset);
  public String getParameter(String name);
  public static ContentType create(String mimeType, Charset charset);
  public static ContentType create(String mimeType);
  public static ContentType create(String mimeType, String charset)
      throws UnsupportedCharsetException;
  public static ContentType create(String mimeType, NameValuePair... params)
      throws UnsupportedCharsetException;
  public static ContentType parse(CharSequence s) throws UnsupportedCharsetException;
  public static ContentType parseLenient(CharSequence s);
  public static ContentType getByMimeType(String mimeType);
  public static Charset getCharset(ContentType contentType, Charset defaultCharset);
  public ContentType withCharset(Charset charset);
  public ContentType withCharset(String charset);
  public ContentType withParameters(NameValuePair... params) throws UnsupportedCharsetException;
  public boolean isSameMimeType(ContentType contentType);
}

public interface EntityDetails {
  long getContentLength();
  String getContentType();
  String getContentEncoding();
  boolean isChunked();
  Set<String> getTrailerNames();
}

public interface Header extends NameValuePair {
  boolean isSensitive();
}

public interface HttpEntity extends EntityDetails, Closeable {
  boolean isRepeatable();
  InputStream getContent() throws IOException, UnsupportedOperationException;
  void writeTo(OutputStream outStream) throws IOException;
  boolean isStreaming();
  Supplier<List<? extends Header>> getTrailers();
}

public interface HttpEntityContainer {
  HttpEntity getEntity();
  void setEntity(HttpEntity entity);
}

public class HttpException extends Exception {
  public HttpException();
  public HttpException(String message);
  public HttpException(String format, Object... args);
  public HttpException(String message, Throwable cause);
}

public final class HttpHeaders {
  private HttpHeaders();
  public static final String ACCEPT = "Accept";
  public static final String ACCEPT_CHARSET = "Accept-Charset";
  public static final String ACCEPT_ENCODING = "Accept-Encoding";
  public static final String ACCEPT_LANGUAGE = "Accept-Language";
  public static final String ACCEPT_RANGES = "Accept-Ranges";
  public static final String ACCESS_CONTROL_ALLOW_CREDENTIALS = "Access-Control-Allow-Credentials";
  public static final String ACCESS_CONTROL_ALLOW_HEADERS = "Access-Control-Allow-Headers";
  public static final String ACCESS_CONTROL_ALLOW_METHODS = "Access-Control-Allow-Methods";
  public static final String ACCESS_CONTROL_ALLOW_ORIGIN = "Access-Control-Allow-Origin";
  public static final String ACCESS_CONTROL_EXPOSE_HEADERS = "Access-Control-Expose-Headers";
  public static final String ACCESS_CONTROL_MAX_AGE = "Access-Control-Max-Age";
  public static final String ACCESS_CONTROL_REQUEST_HEADERS = "Access-Control-Request-Headers";
  public static final String ACCESS_CONTROL_REQUEST_METHOD = "Access-Control-Request-Method";
  public static final String AGE = "Age";
  public static final String ALLOW = "Allow";
  public static final String AUTHORIZATION = "Authorization";
  public static final String CACHE_CONTROL = "Cache-Control";
  public static final String CONNECTION = "Connection";
  public static final String CONTENT_ENCODING = "Content-Encoding";
  public static final String CONTENT_DISPOSITION = "Content-Disposition";
  public static final String CONTENT_LANGUAGE = "Content-Language";
  public static final String CONTENT_LENGTH = "Content-Length";
  public static final String CONTENT_LOCATION = "Content-Location";
  public static final String CONTENT_MD5 = "Content-MD5";
  public static final String CONTENT_RANGE = "Content-Range";
  public static final String CONTENT_TYPE = "Content-Type";
  public static final String COOKIE = "Cookie";
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
  public static final String KEEP_ALIVE = "Keep-Alive";
  public static final String LAST_MODIFIED = "Last-Modified";
  public static final String LINK = "Link";
  public static final String LOCATION = "Location";
  public static final String LOCK_TOKEN = "Lock-Token";
  public static final String MAX_FORWARDS = "Max-Forwards";
  public static final String OVERWRITE = "Overwrite";
  public static final String PRAGMA = "Pragma";
  public static final String PROXY_AUTHENTICATE = "Proxy-Authenticate";
  public static final String PROXY_AUTHORIZATION = "Proxy-Authorization";
  public static final String PROXY_CONNECTION = "Proxy-Connection";
  public static final String RANGE = "Range";
  public static final String REFERER = "Referer";
  public static final String RETRY_AFTER = "Retry-After";
  public static final String SERVER = "Server";
  public static final String STATUS_URI = "Status-URI";
  public static final String SET_COOKIE = "Set-Cookie";
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
  public static final String ALPN = "ALPN";
  public static final String PRIORITY = "Priority";
}

public final class HttpHost implements NamedEndpoint, Serializable {
  public static final URIScheme DEFAULT_SCHEME;
  public HttpHost(String scheme, InetAddress address, String hostname, int port);
  public HttpHost(String scheme, String hostname, int port);
  public HttpHost(String hostname, int port);
  public HttpHost(String scheme, String hostname);
  public static HttpHost create(String s) throws URISyntaxException;
  public static HttpHost create(URI uri);
  public HttpHost(String hostname);
  public HttpHost(String scheme, InetAddress address, int port);
  public HttpHost(InetAddress address, int port);
  public HttpHost(InetAddress address);
  public HttpHost(String scheme, NamedEndpoint namedEndpoint);
  public HttpHost(URIAuthority authority);
  public String getHostName();
  public int getPort();
  public String getSchemeName();
  public InetAddress getAddress();
  public String toURI();
  public String toHostString();
}

public interface HttpMessage extends MessageHeaders {
  void setVersion(ProtocolVersion version);
  ProtocolVersion getVersion();
  void addHeader(Header header);
  void addHeader(String name, Object value);
  void setHeader(Header header);
  void setHeader(String name, Object value);
  void setHeaders(Header... headers);
  boolean removeHeader(Header header);
  boolean removeHeaders(String name);
}

public interface HttpRequest extends HttpMessage {
  String getMethod();
  String getPath();
  void setPath(String path);
  String getScheme();
  void setScheme(String scheme);
  URIAuthority getAuthority();
  void setAuthority(URIAuthority authority);
  String getRequestUri();
  URI getUri() throws URISyntaxException;
  void setUri(URI requestUri);
}

public interface HttpRequestInterceptor {
  void process(HttpRequest request, EntityDetails entity, HttpContext context) throws HttpException,
      IOException;
}

public interface HttpResponse extends HttpMessage {
  int getCode();
  void setCode(int code);
  String getReasonPhrase();
  void setReasonPhrase(String reason);
  Locale getLocale();
  void setLocale(Locale loc);
}

public interface HttpResponseInterceptor {
  void process(HttpResponse response, EntityDetails entity, HttpContext context)
      throws HttpException, IOException;
}

public final class HttpStatus {
  private HttpStatus();
  public static final int SC_INFORMATIONAL = 100;
  public static final int SC_CONTINUE = 100;
  public static final int SC_SWITCHING_PROTOCOLS = 101;
  public static final int SC_PROCESSING = 102;
  public static final int SC_EARLY_HINTS = 103;
  public static final int SC_SUCCESS = 200;
  public static final int SC_OK = 200;
  public static final int SC_CREATED = 201;
  public static final int SC_ACCEPTED = 202;
  public static final int SC_NON_AUTHORITATIVE_INFORMATION = 203;
  public static final int SC_NO_CONTENT = 204;
  public static final int SC_RESET_CONTENT = 205;
  public static final int SC_PARTIAL_CONTENT = 206;
  public static final int SC_MULTI_STATUS = 207;
  public static final int SC_ALREADY_REPORTED = 208;
  public static final int SC_IM_USED = 226;
  public static final int SC_REDIRECTION = 300;
  public static final int SC_MULTIPLE_CHOICES = 300;
  public static final int SC_MOVED_PERMANENTLY = 301;
  public static final int SC_MOVED_TEMPORARILY = 302;
  public static final int SC_SEE_OTHER = 303;
  public static final int SC_NOT_MODIFIED = 304;
  public static final int SC_USE_PROXY = 305;
  public static final int SC_TEMPORARY_REDIRECT = 307;
  public static final int SC_PERMANENT_REDIRECT = 308;
  public static final int SC_CLIENT_ERROR = 400;
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
  public static final int SC_MISDIRECTED_REQUEST = 421;
  public static final int SC_UNPROCESSABLE_CONTENT = 422;
  public static final int SC_UPGRADE_REQUIRED = 426;
  public static final int SC_INSUFFICIENT_SPACE_ON_RESOURCE = 419;
  public static final int SC_METHOD_FAILURE = 420;
  public static final int SC_UNPROCESSABLE_ENTITY = 422;
  public static final int SC_LOCKED = 423;
  public static final int SC_FAILED_DEPENDENCY = 424;
  public static final int SC_TOO_EARLY = 425;
  public static final int SC_PRECONDITION_REQUIRED = 428;
  public static final int SC_TOO_MANY_REQUESTS = 429;
  public static final int SC_REQUEST_HEADER_FIELDS_TOO_LARGE = 431;
  public static final int SC_UNAVAILABLE_FOR_LEGAL_REASONS = 451;
  public static final int SC_SERVER_ERROR = 500;
  public static final int SC_INTERNAL_SERVER_ERROR = 500;
  public static final int SC_NOT_IMPLEMENTED = 501;
  public static final int SC_BAD_GATEWAY = 502;
  public static final int SC_SERVICE_UNAVAILABLE = 503;
  public static final int SC_GATEWAY_TIMEOUT = 504;
  public static final int SC_HTTP_VERSION_NOT_SUPPORTED = 505;
  public static final int SC_VARIANT_ALSO_NEGOTIATES = 506;
  public static final int SC_INSUFFICIENT_STORAGE = 507;
  public static final int SC_LOOP_DETECTED = 508;
  public static final int SC_NOT_EXTENDED = 510;
  public static final int SC_NETWORK_AUTHENTICATION_REQUIRED = 511;
}

public final class HttpVersion extends ProtocolVersion {
  public static final String HTTP = "HTTP";
  public static final HttpVersion HTTP_0_9;
  public static final HttpVersion HTTP_1_0;
  public static final HttpVersion HTTP_1_1;
  public static final HttpVersion HTTP_2_0;
  public static final HttpVersion HTTP_2;
  public static final HttpVersion DEFAULT;
  public static final HttpVersion[] ALL;
  public static HttpVersion get(int major, int minor);
  public HttpVersion(int major, int minor);
}

public interface MessageHeaders {
  boolean containsHeader(String name);
  int countHeaders(String name);
  Header getFirstHeader(String name);
  Header getHeader(String name) throws ProtocolException;
  Header[] getHeaders();
  Header[] getHeaders(String name);
  Header getLastHeader(String name);
  Iterator<Header> headerIterator();
  Iterator<Header> headerIterator(String name);
}

public enum Method {
  GET,
  HEAD,
  POST,
  PUT,
  DELETE,
  CONNECT,
  TRACE,
  OPTIONS,
  PATCH,
  QUERY;
  public boolean isSafe();
  public boolean isIdempotent();
  public static boolean isSafe(String value);
  public static boolean isIdempotent(String value);
  public static Method normalizedValueOf(String method);
  public boolean isSame(String value);
}

public interface NameValuePair {
  String getName();
  String getValue();
}

public class NoHttpResponseException extends IOException {
  public NoHttpResponseException(String message);
  public NoHttpResponseException(String message, Throwable cause);
}

public class ParseException extends ProtocolException {
  public ParseException();
  public ParseException(String message);
  public ParseException(String description, CharSequence text, int off, int len, int errorOffset);
  public ParseException(String description, CharSequence text, int off, int len);
  public int getErrorOffset();
}

public class ProtocolVersion implements Serializable {
  public ProtocolVersion(String protocol, int major, int minor);
  public final String getProtocol();
  public final int getMajor();
  public final int getMinor();
  public final boolean equals(int major, int minor);
  public String format();
  public boolean isComparable(ProtocolVersion that);
  public int compareToVersion(ProtocolVersion that);
  public final boolean greaterEquals(ProtocolVersion version);
  public final boolean lessEquals(ProtocolVersion version);
  public static ProtocolVersion parse(CharSequence buffer, Tokenizer.Cursor cursor,
      Tokenizer.Delimiter delimiterPredicate) throws ParseException;
  public static ProtocolVersion parse(String s) throws ParseException;
}

public enum URIScheme {
  HTTP,
  HTTPS;
  public final String id;
  public String getId();
  public boolean same(String scheme);
}

public abstract class EndpointDetails implements HttpConnectionMetrics {}

public interface HttpConnection extends SocketModalCloseable {}

public interface HttpConnectionMetrics {}

public interface HttpRequestMapper<T> {
  T resolve(HttpRequest request, HttpContext context) throws HttpException;
}

public final class Message<H extends MessageHeaders, B> {}

public class ProtocolException extends HttpException {
  public ProtocolException();
  public ProtocolException(String message);
  public ProtocolException(String format, Object... args);
  public ProtocolException(String message, Throwable cause);
}

public interface ReasonPhraseCatalog {
  String getReason(int status, Locale loc);
}

public interface SocketModalCloseable extends ModalCloseable {}
