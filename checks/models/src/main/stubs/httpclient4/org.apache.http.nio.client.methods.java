package org.apache.http.nio.client.methods;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Unbounded;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.ContentDecoder;
import org.apache.http.nio.IOControl;
import org.apache.http.nio.protocol.AbstractAsyncResponseConsumer;
import org.apache.http.nio.protocol.HttpAsyncRequestProducer;
import org.apache.http.nio.protocol.HttpAsyncResponseConsumer;

public final class HttpAsyncMethods {
  public HttpAsyncMethods();
  public static HttpAsyncRequestProducer create(HttpHost target, @Carries HttpRequest request);
  public static HttpAsyncRequestProducer create(@Carries HttpUriRequest request);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createGet(URI requestURI);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createGet(String requestURI);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createHead(URI requestURI);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createHead(String requestURI);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createDelete(URI requestURI);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createDelete(String requestURI);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createOptions(URI requestURI);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createOptions(String requestURI);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createTrace(URI requestURI);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createTrace(String requestURI);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createPost(URI requestURI, String content,
      ContentType contentType) throws UnsupportedEncodingException;
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createPost(String requestURI, String content,
      ContentType contentType) throws UnsupportedEncodingException;
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createPost(URI requestURI, byte[] content,
      ContentType contentType);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createPost(String requestURI, byte[] content,
      ContentType contentType);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createPut(URI requestURI, String content,
      ContentType contentType) throws UnsupportedEncodingException;
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createPut(String requestURI, String content,
      ContentType contentType) throws UnsupportedEncodingException;
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createPut(URI requestURI, byte[] content,
      ContentType contentType);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static HttpAsyncRequestProducer createPut(String requestURI, byte[] content,
      ContentType contentType);
  public static HttpAsyncRequestProducer createZeroCopyPost(URI requestURI, File content,
      ContentType contentType) throws FileNotFoundException;
  public static HttpAsyncRequestProducer createZeroCopyPost(String requestURI, File content,
      ContentType contentType) throws FileNotFoundException;
  public static HttpAsyncRequestProducer createZeroCopyPut(URI requestURI, File content,
      ContentType contentType) throws FileNotFoundException;
  public static HttpAsyncRequestProducer createZeroCopyPut(String requestURI, File content,
      ContentType contentType) throws FileNotFoundException;
  public static HttpAsyncResponseConsumer<HttpResponse> createConsumer();
  public static HttpAsyncResponseConsumer<HttpResponse> createZeroCopyConsumer(File file)
      throws FileNotFoundException;
}

@NonBlocking
public abstract class AsyncCharConsumer<T> extends AbstractAsyncResponseConsumer<T> {
  public AsyncCharConsumer(int bufSize);
  public AsyncCharConsumer();
  protected void onCharReceived(CharBuffer buf, IOControl ioControl) throws IOException;
  protected CharsetDecoder createDecoder(ContentType contentType);
  protected final void onEntityEnclosed(HttpEntity entity, ContentType contentType)
      throws IOException;
  protected final void onContentReceived(ContentDecoder decoder, IOControl ioControl)
      throws IOException;
  protected void releaseResources();
}

@NonBlocking
public abstract class AsyncByteConsumer<T> extends AbstractAsyncResponseConsumer<T> {
  public AsyncByteConsumer(int bufSize);
  public AsyncByteConsumer();
  protected void onByteReceived(ByteBuffer buf, IOControl ioControl) throws IOException;
  protected final void onEntityEnclosed(HttpEntity entity, ContentType contentType)
      throws IOException;
  protected final void onContentReceived(ContentDecoder decoder, IOControl ioControl)
      throws IOException;
  protected void releaseResources();
}
