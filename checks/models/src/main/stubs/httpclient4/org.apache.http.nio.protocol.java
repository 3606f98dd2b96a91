package org.apache.http.nio.protocol;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.NonBlocking;
import java.io.Closeable;
import java.io.IOException;
import org.apache.http.HttpEntity;
import org.apache.http.HttpEntityEnclosingRequest;
import org.apache.http.HttpException;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.concurrent.Cancellable;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.ContentDecoder;
import org.apache.http.nio.ContentEncoder;
import org.apache.http.nio.IOControl;
import org.apache.http.nio.entity.HttpAsyncContentProducer;
import org.apache.http.protocol.HttpContext;

public interface HttpAsyncRequestProducer extends Closeable {
  HttpHost getTarget();
  HttpRequest generateRequest() throws IOException, HttpException;
  void produceContent(ContentEncoder encoder, IOControl ioControl) throws IOException;
  void requestCompleted(HttpContext context);
  void failed(Exception ex);
  boolean isRepeatable();
  void resetRequest() throws IOException;
}

@NonBlocking
public interface HttpAsyncResponseConsumer<T> extends Closeable, Cancellable {
  void responseReceived(HttpResponse response) throws IOException, HttpException;
  void consumeContent(ContentDecoder decoder, IOControl ioControl) throws IOException;
  void responseCompleted(HttpContext context);
  void failed(Exception ex);
  Exception getException();
  T getResult();
  boolean isDone();
}

public class BasicAsyncRequestProducer implements HttpAsyncRequestProducer {
  protected BasicAsyncRequestProducer(HttpHost target, @Carries HttpEntityEnclosingRequest request,
      HttpAsyncContentProducer producer);
  public BasicAsyncRequestProducer(HttpHost target, @Carries HttpRequest request);
  public HttpRequest generateRequest();
  public HttpHost getTarget();
  public void produceContent(ContentEncoder encoder, IOControl ioControl) throws IOException;
  public void requestCompleted(HttpContext context);
  public void failed(Exception ex);
  public boolean isRepeatable();
  public void resetRequest() throws IOException;
  public void close() throws IOException;
}

public class BasicAsyncResponseConsumer extends AbstractAsyncResponseConsumer<HttpResponse> {
  public BasicAsyncResponseConsumer();
  protected void onResponseReceived(HttpResponse response) throws IOException;
  protected void onEntityEnclosed(HttpEntity entity, ContentType contentType) throws IOException;
  protected void onContentReceived(ContentDecoder decoder, IOControl ioControl) throws IOException;
  protected void releaseResources();
  protected HttpResponse buildResult(HttpContext context);
}

@NonBlocking
public abstract class AbstractAsyncResponseConsumer<T> implements HttpAsyncResponseConsumer<T> {
  public AbstractAsyncResponseConsumer();
  protected void onResponseReceived(HttpResponse response) throws HttpException, IOException;
  protected void onContentReceived(ContentDecoder decoder, IOControl ioControl) throws IOException;
  protected void onEntityEnclosed(HttpEntity entity, ContentType contentType) throws IOException;
  protected T buildResult(HttpContext context) throws Exception;
  protected void releaseResources();
  protected void onClose() throws IOException;
  protected ContentType getContentType(HttpEntity entity);
  public final void responseReceived(HttpResponse response) throws IOException, HttpException;
  public final void consumeContent(ContentDecoder decoder, IOControl ioControl) throws IOException;
  public final void responseCompleted(HttpContext context);
  public final boolean cancel();
  public final void failed(Exception ex);
  public final void close() throws IOException;
  public Exception getException();
  public T getResult();
  public boolean isDone();
}
