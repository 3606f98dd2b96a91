package org.apache.http.protocol;

import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.nio.charset.Charset;
import org.apache.http.HttpConnection;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.HttpResponse;
import org.apache.http.HttpResponseInterceptor;

public interface HttpContext {
  String RESERVED_PREFIX = "http.";
  Object getAttribute(String id);
  void setAttribute(String id, Object obj);
  Object removeAttribute(String id);
}

@Connection
public class BasicHttpContext implements HttpContext {
  @Opens public BasicHttpContext();
  @Opens public BasicHttpContext(HttpContext parentContext);
  public Object getAttribute(String id);
  public void setAttribute(String id, Object obj);
  public Object removeAttribute(String id);
  public void clear();
}

public class HttpCoreContext implements HttpContext {
  public static HttpCoreContext create();
  public static HttpCoreContext adapt(HttpContext context);
  public HttpCoreContext(HttpContext context);
  public HttpCoreContext();
  public Object getAttribute(String id);
  public void setAttribute(String id, Object obj);
  public Object removeAttribute(String id);
  public <T> T getAttribute(String attribname, Class<T> clazz);
  public <T extends HttpConnection> T getConnection(Class<T> clazz);
  public HttpConnection getConnection();
  public HttpRequest getRequest();
  public boolean isRequestSent();
  public HttpResponse getResponse();
  public void setTargetHost(HttpHost host);
  public HttpHost getTargetHost();
}

public final class HTTP {
  private HTTP();
  public static final int CR = 13;
  public static final int LF = 10;
  public static final int SP = 32;
  public static final int HT = 9;
  public static final String TRANSFER_ENCODING = "Transfer-Encoding";
  public static final String CONTENT_LEN = "Content-Length";
  public static final String CONTENT_TYPE = "Content-Type";
  public static final String CONTENT_ENCODING = "Content-Encoding";
  public static final String EXPECT_DIRECTIVE = "Expect";
  public static final String CONN_DIRECTIVE = "Connection";
  public static final String TARGET_HOST = "Host";
  public static final String USER_AGENT = "User-Agent";
  public static final String DATE_HEADER = "Date";
  public static final String SERVER_HEADER = "Server";
  public static final String EXPECT_CONTINUE = "100-continue";
  public static final String CONN_CLOSE = "Close";
  public static final String CONN_KEEP_ALIVE = "Keep-Alive";
  public static final String CHUNK_CODING = "chunked";
  public static final String IDENTITY_CODING = "identity";
  public static final Charset DEF_CONTENT_CHARSET;
  public static final Charset DEF_PROTOCOL_CHARSET;
  public static final String UTF_8 = "UTF-8";
  public static final String UTF_16 = "UTF-16";
  public static final String US_ASCII = "US-ASCII";
  public static final String ASCII = "ASCII";
  public static final String ISO_8859_1 = "ISO-8859-1";
  public static final String DEFAULT_CONTENT_CHARSET = "ISO-8859-1";
  public static final String DEFAULT_PROTOCOL_CHARSET = "US-ASCII";
  public static final String OCTET_STREAM_TYPE = "application/octet-stream";
  public static final String PLAIN_TEXT_TYPE = "text/plain";
  public static final String CHARSET_PARAM = "; charset=";
  public static final String DEFAULT_CONTENT_TYPE = "application/octet-stream";
  public static boolean isWhitespace(char ch);
}

public interface ExecutionContext {
  String HTTP_CONNECTION = "http.connection";
  String HTTP_REQUEST = "http.request";
  String HTTP_RESPONSE = "http.response";
  String HTTP_TARGET_HOST = "http.target_host";
  String HTTP_PROXY_HOST = "http.proxy_host";
  String HTTP_REQ_SENT = "http.request_sent";
}

public interface HttpProcessor extends HttpRequestInterceptor, HttpResponseInterceptor {}

public final class BasicHttpProcessor implements HttpProcessor, HttpRequestInterceptorList,
    HttpResponseInterceptorList, Cloneable {}

public class HttpRequestExecutor {}

public interface HttpRequestInterceptorList {}

public interface HttpResponseInterceptorList {}
