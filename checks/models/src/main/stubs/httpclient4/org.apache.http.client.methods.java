package org.apache.http.client.methods;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpEntityEnclosingRequest;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.NameValuePair;
import org.apache.http.ProtocolVersion;
import org.apache.http.RequestLine;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.concurrent.Cancellable;
import org.apache.http.conn.ClientConnectionRequest;
import org.apache.http.conn.ConnectionReleaseTrigger;
import org.apache.http.message.AbstractHttpMessage;
import org.apache.http.params.HttpParams;

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public abstract class HttpRequestBase extends AbstractExecutionAwareRequest
    implements HttpUriRequest, Configurable {
  public HttpRequestBase();
  public String getMethod();
  public void setProtocolVersion(ProtocolVersion version);
  public ProtocolVersion getProtocolVersion();
  public URI getURI();
  public RequestLine getRequestLine();
  public RequestConfig getConfig();
  public void setConfig(@Carries RequestConfig config);
  public void setURI(URI uri);
  public void started();
  public void releaseConnection();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class HttpGet extends HttpRequestBase {
  public static final String METHOD_NAME = "GET";
  public HttpGet();
  public HttpGet(URI uri);
  public HttpGet(String uri);
  public String getMethod();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class HttpPost extends HttpEntityEnclosingRequestBase {
  public static final String METHOD_NAME = "POST";
  public HttpPost();
  public HttpPost(URI uri);
  public HttpPost(String uri);
  public String getMethod();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class HttpPut extends HttpEntityEnclosingRequestBase {
  public static final String METHOD_NAME = "PUT";
  public HttpPut();
  public HttpPut(URI uri);
  public HttpPut(String uri);
  public String getMethod();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class HttpPatch extends HttpEntityEnclosingRequestBase {
  public static final String METHOD_NAME = "PATCH";
  public HttpPatch();
  public HttpPatch(URI uri);
  public HttpPatch(String uri);
  public String getMethod();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class HttpDelete extends HttpRequestBase {
  public static final String METHOD_NAME = "DELETE";
  public HttpDelete();
  public HttpDelete(URI uri);
  public HttpDelete(String uri);
  public String getMethod();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class HttpHead extends HttpRequestBase {
  public static final String METHOD_NAME = "HEAD";
  public HttpHead();
  public HttpHead(URI uri);
  public HttpHead(String uri);
  public String getMethod();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class HttpOptions extends HttpRequestBase {
  public static final String METHOD_NAME = "OPTIONS";
  public HttpOptions();
  public HttpOptions(URI uri);
  public HttpOptions(String uri);
  public String getMethod();
  public Set<String> getAllowedMethods(HttpResponse response);
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class HttpTrace extends HttpRequestBase {
  public static final String METHOD_NAME = "TRACE";
  public HttpTrace();
  public HttpTrace(URI uri);
  public HttpTrace(String uri);
  public String getMethod();
}

public class RequestBuilder {
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static RequestBuilder create(String method);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder get();
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder get(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder get(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder head();
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder head(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder head(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder patch();
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder patch(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder patch(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder post();
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder post(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder post(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder put();
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder put(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder put(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder delete();
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder delete(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder delete(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder trace();
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder trace(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder trace(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder options();
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder options(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static RequestBuilder options(String uri);
  public static RequestBuilder copy(@Carries HttpRequest request);
  public RequestBuilder setCharset(Charset charset);
  public Charset getCharset();
  public String getMethod();
  public ProtocolVersion getVersion();
  public RequestBuilder setVersion(ProtocolVersion version);
  public URI getUri();
  public RequestBuilder setUri(URI uri);
  public RequestBuilder setUri(String uri);
  public Header getFirstHeader(String name);
  public Header getLastHeader(String name);
  public Header[] getHeaders(String name);
  public RequestBuilder addHeader(Header header);
  public RequestBuilder addHeader(String name, String value);
  public RequestBuilder removeHeader(Header header);
  public RequestBuilder removeHeaders(String name);
  public RequestBuilder setHeader(Header header);
  public RequestBuilder setHeader(String name, String value);
  public HttpEntity getEntity();
  public RequestBuilder setEntity(HttpEntity entity);
  public List<NameValuePair> getParameters();
  public RequestBuilder addParameter(NameValuePair nvp);
  public RequestBuilder addParameter(String name, String value);
  public RequestBuilder addParameters(NameValuePair... nvps);
  public RequestConfig getConfig();
  public RequestBuilder setConfig(@Carries RequestConfig config);
  @Carries public HttpUriRequest build();
}

public interface AbortableHttpRequest {
  void setConnectionRequest(ClientConnectionRequest connRequest) throws IOException;
  void setReleaseTrigger(ConnectionReleaseTrigger releaseTrigger) throws IOException;
  void abort();
}

public abstract class AbstractExecutionAwareRequest extends AbstractHttpMessage
    implements HttpExecutionAware, AbortableHttpRequest, Cloneable, HttpRequest {
  protected AbstractExecutionAwareRequest();
  public void setConnectionRequest(ClientConnectionRequest connRequest);
  public void setReleaseTrigger(ConnectionReleaseTrigger releaseTrigger);
  public void abort();
  public boolean isAborted();
  public void setCancellable(Cancellable cancellable);
  public Object clone() throws CloneNotSupportedException;
  public void completed();
  public void reset();
}

public interface CloseableHttpResponse extends HttpResponse, Closeable {}

public interface Configurable {
  RequestConfig getConfig();
}

public abstract class HttpEntityEnclosingRequestBase extends HttpRequestBase
    implements HttpEntityEnclosingRequest {
  public HttpEntityEnclosingRequestBase();
  public HttpEntity getEntity();
  public void setEntity(HttpEntity entity);
  public boolean expectContinue();
  public Object clone() throws CloneNotSupportedException;
}

public interface HttpExecutionAware {
  boolean isAborted();
  void setCancellable(Cancellable cancellable);
}

public class HttpRequestWrapper extends AbstractHttpMessage implements HttpUriRequest {
  public ProtocolVersion getProtocolVersion();
  public void setProtocolVersion(ProtocolVersion version);
  public URI getURI();
  public void setURI(URI uri);
  public String getMethod();
  public void abort() throws UnsupportedOperationException;
  public boolean isAborted();
  public RequestLine getRequestLine();
  public HttpRequest getOriginal();
  public HttpHost getTarget();
  public static HttpRequestWrapper wrap(HttpRequest request);
  public static HttpRequestWrapper wrap(HttpRequest request, HttpHost target);
  public HttpParams getParams();
}

public interface HttpUriRequest extends HttpRequest {
  String getMethod();
  URI getURI();
  void abort() throws UnsupportedOperationException;
  boolean isAborted();
}
