package org.apache.hc.core5.http.nio.support;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.function.Supplier;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.Message;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ProtocolVersion;
import org.apache.hc.core5.http.nio.AsyncEntityConsumer;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.AsyncRequestProducer;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.apache.hc.core5.http.nio.RequestChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.support.AbstractRequestBuilder;
import org.apache.hc.core5.net.URIAuthority;

public class AsyncRequestBuilder extends AbstractRequestBuilder<AsyncRequestProducer> {
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder create(String method);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder get();
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder get(URI uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder get(String uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder head();
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder head(URI uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder head(String uri);
  public static AsyncRequestBuilder query();
  public static AsyncRequestBuilder query(URI uri);
  public static AsyncRequestBuilder query(String uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder patch();
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder patch(URI uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder patch(String uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder post();
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder post(URI uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder post(String uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder put();
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder put(URI uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder put(String uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder delete();
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder delete(URI uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder delete(String uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder trace();
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder trace(URI uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder trace(String uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder options();
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder options(URI uri);
  @Unbounded({READ, CALL}) public static AsyncRequestBuilder options(String uri);
  public AsyncRequestBuilder setVersion(ProtocolVersion version);
  public AsyncRequestBuilder setUri(URI uri);
  public AsyncRequestBuilder setUri(String uri);
  public AsyncRequestBuilder setScheme(String scheme);
  public AsyncRequestBuilder setAuthority(URIAuthority authority);
  public AsyncRequestBuilder setHttpHost(HttpHost httpHost);
  public AsyncRequestBuilder setPath(String path);
  public AsyncRequestBuilder setHeaders(Header... headers);
  public AsyncRequestBuilder addHeader(Header header);
  public AsyncRequestBuilder addHeader(String name, String value);
  public AsyncRequestBuilder removeHeader(Header header);
  public AsyncRequestBuilder removeHeaders(String name);
  public AsyncRequestBuilder setHeader(Header header);
  public AsyncRequestBuilder setHeader(String name, String value);
  public AsyncRequestBuilder setCharset(Charset charset);
  public AsyncRequestBuilder addParameter(NameValuePair nvp);
  public AsyncRequestBuilder addParameter(String name, String value);
  public AsyncRequestBuilder addParameters(NameValuePair... nvps);
  public AsyncRequestBuilder setAbsoluteRequestUri(boolean absoluteRequestUri);
  public AsyncEntityProducer getEntity();
  public AsyncRequestBuilder setEntity(AsyncEntityProducer entityProducer);
  public AsyncRequestBuilder setEntity(String content, ContentType contentType);
  public AsyncRequestBuilder setEntity(String content);
  public AsyncRequestBuilder setEntity(byte[] content, ContentType contentType);
  @Carries public AsyncRequestProducer build();
}

public class BasicRequestProducer implements AsyncRequestProducer {
  public BasicRequestProducer(HttpRequest request, AsyncEntityProducer dataProducer);
  public BasicRequestProducer(String method, HttpHost host, String path,
      AsyncEntityProducer dataProducer);
  public BasicRequestProducer(String method, HttpHost host, String path);
  public BasicRequestProducer(String method, URI requestUri, AsyncEntityProducer dataProducer);
  public BasicRequestProducer(String method, URI requestUri);
  public BasicRequestProducer(Method method, HttpHost host, String path,
      AsyncEntityProducer dataProducer);
  public BasicRequestProducer(Method method, HttpHost host, String path);
  public BasicRequestProducer(Method method, URI requestUri, AsyncEntityProducer dataProducer);
  public BasicRequestProducer(Method method, URI requestUri);
  public void sendRequest(RequestChannel requestChannel, HttpContext httpContext)
      throws HttpException, IOException;
  public int available();
  public void produce(DataStreamChannel channel) throws IOException;
  public boolean isRepeatable();
  public void failed(Exception cause);
  public void releaseResources();
}

public class BasicResponseConsumer<T> implements AsyncResponseConsumer<Message<HttpResponse, T>> {
  public BasicResponseConsumer(Supplier<AsyncEntityConsumer<T>> dataConsumerSupplier);
  public BasicResponseConsumer(AsyncEntityConsumer<T> dataConsumer);
  public void consumeResponse(HttpResponse response, EntityDetails entityDetails,
      HttpContext httpContext, FutureCallback<Message<HttpResponse, T>> resultCallback)
      throws HttpException, IOException;
  public void informationResponse(HttpResponse response, HttpContext httpContext)
      throws HttpException, IOException;
  public void updateCapacity(CapacityChannel capacityChannel) throws IOException;
  public void consume(ByteBuffer src) throws IOException;
  public void streamEnd(List<? extends Header> trailers) throws HttpException, IOException;
  public void failed(Exception cause);
  public void releaseResources();
}

public abstract class AbstractAsyncResponseConsumer<T, E> implements AsyncResponseConsumer<T> {
  public AbstractAsyncResponseConsumer(Supplier<AsyncEntityConsumer<E>> dataConsumerSupplier);
  public AbstractAsyncResponseConsumer(AsyncEntityConsumer<E> dataConsumer);
  protected T buildResult(HttpResponse response, E entity, ContentType contentType);
  public final void consumeResponse(HttpResponse response, EntityDetails entityDetails,
      HttpContext httpContext, FutureCallback<T> resultCallback) throws HttpException, IOException;
  public final void updateCapacity(CapacityChannel capacityChannel) throws IOException;
  public final void consume(ByteBuffer src) throws IOException;
  public final void streamEnd(List<? extends Header> trailers) throws HttpException, IOException;
  public final void failed(Exception cause);
  public final void releaseResources();
}
