package org.apache.hc.client5.http.async.methods;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import org.apache.hc.client5.http.config.Configurable;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ProtocolVersion;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.entity.AbstractBinDataConsumer;
import org.apache.hc.core5.http.nio.entity.AbstractCharDataConsumer;
import org.apache.hc.core5.http.nio.support.AbstractAsyncResponseConsumer;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.support.AbstractRequestBuilder;
import org.apache.hc.core5.net.URIAuthority;

@Unbounded({READ, CALL})
public final class SimpleHttpRequest extends ConfigurableHttpRequest {
  @Unbounded({READ, CALL}) public static SimpleHttpRequest create(String method, String uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest create(String method, URI uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest create(Method method, URI uri);
  @Unbounded({READ, CALL})
  public static SimpleHttpRequest create(Method method, HttpHost host, String path);
  @Unbounded({READ, CALL})
  public static SimpleHttpRequest create(String method, String scheme, URIAuthority authority,
      String path);
  public static SimpleHttpRequest copy(HttpRequest original);
  public SimpleHttpRequest(String method, String path);
  public SimpleHttpRequest(String method, HttpHost host, String path);
  public SimpleHttpRequest(String method, URI requestUri);
  public SimpleHttpRequest(Method method, URI requestUri);
  public SimpleHttpRequest(Method method, HttpHost host, String path);
  public SimpleHttpRequest(String method, String scheme, URIAuthority authority, String path);
  public void setBody(SimpleBody body);
  public void setBody(byte[] bodyBytes, ContentType contentType);
  public void setBody(String bodyText, ContentType contentType);
  public SimpleBody getBody();
  public ContentType getContentType();
  public String getBodyText();
  public byte[] getBodyBytes();
}

public final class SimpleHttpRequests {
  public SimpleHttpRequests();
  @Unbounded({READ, CALL}) public static SimpleHttpRequest create(String method, String uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest create(String method, URI uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest delete(String uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest delete(URI uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest delete(HttpHost host, String path);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest get(String uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest get(URI uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest get(HttpHost host, String path);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest head(String uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest head(URI uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest head(HttpHost host, String path);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest options(String uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest options(URI uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest options(HttpHost host, String path);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest patch(String uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest patch(URI uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest patch(HttpHost host, String path);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest post(String uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest post(URI uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest post(HttpHost host, String path);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest put(String uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest put(URI uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest put(HttpHost host, String path);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest trace(String uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest trace(URI uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest trace(HttpHost host, String path);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest create(Method method, String uri);
  @Unbounded({READ, CALL}) public static SimpleHttpRequest create(Method method, URI uri);
  @Unbounded({READ, CALL})
  public static SimpleHttpRequest create(Method method, HttpHost host, String path);
}

public final class BasicHttpRequests {
  public BasicHttpRequests();
  public static BasicHttpRequest create(String method, String uri);
  public static BasicHttpRequest create(String method, URI uri);
  public static BasicHttpRequest delete(String uri);
  public static BasicHttpRequest delete(URI uri);
  public static BasicHttpRequest delete(HttpHost host, String path);
  public static BasicHttpRequest get(String uri);
  public static BasicHttpRequest get(URI uri);
  public static BasicHttpRequest get(HttpHost host, String path);
  public static BasicHttpRequest head(String uri);
  public static BasicHttpRequest head(URI uri);
  public static BasicHttpRequest head(HttpHost host, String path);
  public static BasicHttpRequest options(String uri);
  public static BasicHttpRequest options(URI uri);
  public static BasicHttpRequest options(HttpHost host, String path);
  public static BasicHttpRequest patch(String uri);
  public static BasicHttpRequest patch(URI uri);
  public static BasicHttpRequest patch(HttpHost host, String path);
  public static BasicHttpRequest post(String uri);
  public static BasicHttpRequest post(URI uri);
  public static BasicHttpRequest post(HttpHost host, String path);
  public static BasicHttpRequest put(String uri);
  public static BasicHttpRequest put(URI uri);
  public static BasicHttpRequest put(HttpHost host, String path);
  public static BasicHttpRequest trace(String uri);
  public static BasicHttpRequest trace(URI uri);
  public static BasicHttpRequest trace(HttpHost host, String path);
  public static BasicHttpRequest create(Method method, String uri);
  public static BasicHttpRequest create(Method method, URI uri);
  public static BasicHttpRequest create(Method method, HttpHost host, String path);
}

public class ConfigurableHttpRequest extends BasicHttpRequest implements Configurable {
  public ConfigurableHttpRequest(String method, String path);
  public ConfigurableHttpRequest(String method, HttpHost host, String path);
  public ConfigurableHttpRequest(String method, String scheme, URIAuthority authority, String path);
  public ConfigurableHttpRequest(String method, URI requestUri);
  public RequestConfig getConfig();
  public void setConfig(@Carries RequestConfig requestConfig);
}

public final class SimpleHttpResponse extends BasicHttpResponse {
  public SimpleHttpResponse(int code);
  public SimpleHttpResponse(int code, String reasonPhrase);
  public static SimpleHttpResponse copy(HttpResponse original);
  public static SimpleHttpResponse create(int code);
  public static SimpleHttpResponse create(int code, String content, ContentType contentType);
  public static SimpleHttpResponse create(int code, String content);
  public static SimpleHttpResponse create(int code, byte[] content, ContentType contentType);
  public static SimpleHttpResponse create(int code, byte[] content);
  public void setBody(SimpleBody body);
  public void setBody(byte[] bodyBytes, ContentType contentType);
  public void setBody(String bodyText, ContentType contentType);
  public SimpleBody getBody();
  public ContentType getContentType();
  public String getBodyText();
  public byte[] getBodyBytes();
}

public class SimpleRequestBuilder extends AbstractRequestBuilder<SimpleHttpRequest> {
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder create(String method);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder create(Method method);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder get();
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder get(URI uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder get(String uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder head();
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder head(URI uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder head(String uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder patch();
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder patch(URI uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder patch(String uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder post();
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder post(URI uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder post(String uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder put();
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder put(URI uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder put(String uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder delete();
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder delete(URI uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder delete(String uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder trace();
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder trace(URI uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder trace(String uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder options();
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder options(URI uri);
  @Unbounded({READ, CALL}) public static SimpleRequestBuilder options(String uri);
  public static SimpleRequestBuilder copy(SimpleHttpRequest request);
  public static SimpleRequestBuilder copy(HttpRequest request);
  protected void digest(SimpleHttpRequest request);
  protected void digest(HttpRequest request);
  public SimpleRequestBuilder setVersion(ProtocolVersion version);
  public SimpleRequestBuilder setUri(URI uri);
  public SimpleRequestBuilder setUri(String uri);
  public SimpleRequestBuilder setScheme(String scheme);
  public SimpleRequestBuilder setAuthority(URIAuthority authority);
  public SimpleRequestBuilder setHttpHost(HttpHost httpHost);
  public SimpleRequestBuilder setPath(String path);
  public SimpleRequestBuilder setHeaders(Header... headers);
  public SimpleRequestBuilder addHeader(Header header);
  public SimpleRequestBuilder addHeader(String name, String value);
  public SimpleRequestBuilder removeHeader(Header header);
  public SimpleRequestBuilder removeHeaders(String name);
  public SimpleRequestBuilder setHeader(Header header);
  public SimpleRequestBuilder setHeader(String name, String value);
  public SimpleRequestBuilder setCharset(Charset charset);
  public SimpleRequestBuilder addParameter(NameValuePair nvp);
  public SimpleRequestBuilder addParameter(String name, String value);
  public SimpleRequestBuilder addParameters(NameValuePair... nvps);
  public SimpleRequestBuilder setAbsoluteRequestUri(boolean absoluteRequestUri);
  public SimpleBody getBody();
  public SimpleRequestBuilder setBody(SimpleBody body);
  public SimpleRequestBuilder setBody(String content, ContentType contentType);
  public SimpleRequestBuilder setBody(byte[] content, ContentType contentType);
  public RequestConfig getRequestConfig();
  public SimpleRequestBuilder setRequestConfig(@Carries RequestConfig requestConfig);
  @Carries public SimpleHttpRequest build();
}

public final class SimpleRequestProducer extends BasicRequestProducer {
  public static SimpleRequestProducer create(@Carries SimpleHttpRequest request);
}

public final class SimpleResponseConsumer
    extends AbstractAsyncResponseConsumer<SimpleHttpResponse, byte[]> {
  public static SimpleResponseConsumer create();
  public void informationResponse(HttpResponse response, HttpContext context) throws HttpException,
      IOException;
  protected SimpleHttpResponse buildResult(HttpResponse response, byte[] entity,
      ContentType contentType);
}

public final class SimpleBody {
  public ContentType getContentType();
  public byte[] getBodyBytes();
  public String getBodyText();
  public boolean isText();
  public boolean isBytes();
}

public abstract class AbstractCharResponseConsumer<T> extends AbstractCharDataConsumer
    implements AsyncResponseConsumer<T> {
  public AbstractCharResponseConsumer();
  protected AbstractCharResponseConsumer(int bufSize, CharCodingConfig charCodingConfig);
  protected void start(HttpResponse response, ContentType contentType) throws HttpException,
      IOException;
  protected T buildResult() throws IOException;
  public void informationResponse(HttpResponse response, HttpContext context) throws HttpException,
      IOException;
  public final void consumeResponse(HttpResponse response, EntityDetails entityDetails,
      HttpContext context, FutureCallback<T> resultCallback) throws HttpException, IOException;
  protected final void completed() throws IOException;
  public void failed(Exception cause);
}

public abstract class AbstractBinResponseConsumer<T> extends AbstractBinDataConsumer
    implements AsyncResponseConsumer<T> {
  public AbstractBinResponseConsumer();
  protected void start(HttpResponse response, ContentType contentType) throws HttpException,
      IOException;
  protected T buildResult();
  public void informationResponse(HttpResponse response, HttpContext context) throws HttpException,
      IOException;
  public final void consumeResponse(HttpResponse response, EntityDetails entityDetails,
      HttpContext context, FutureCallback<T> resultCallback) throws HttpException, IOException;
  protected final void completed();
  public void failed(Exception cause);
}
