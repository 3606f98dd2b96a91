package org.apache.hc.core5.http.nio;

import dev.fairlead.annotations.NonBlocking;
import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;

public interface AsyncRequestProducer extends AsyncDataProducer {
  void sendRequest(RequestChannel channel, HttpContext context) throws HttpException, IOException;
  boolean isRepeatable();
  void failed(Exception cause);
}

@NonBlocking
public interface AsyncResponseConsumer<T> extends AsyncDataConsumer {
  void consumeResponse(HttpResponse response, EntityDetails entityDetails, HttpContext context,
      FutureCallback<T> resultCallback) throws HttpException, IOException;
  void informationResponse(HttpResponse response, HttpContext context) throws HttpException,
      IOException;
  void failed(Exception cause);
}

@NonBlocking
public interface AsyncDataConsumer extends ResourceHolder {
  void updateCapacity(CapacityChannel capacityChannel) throws IOException;
  void consume(ByteBuffer src) throws IOException;
  void streamEnd(List<? extends Header> trailers) throws HttpException, IOException;
}

public interface AsyncEntityProducer extends AsyncDataProducer, EntityDetails {
  boolean isRepeatable();
  void failed(Exception cause);
}

public interface AsyncEntityConsumer<T> extends AsyncDataConsumer {
  void streamStart(EntityDetails entityDetails, FutureCallback<T> resultCallback)
      throws HttpException, IOException;
  void failed(Exception cause);
  T getContent();
}

public abstract class AsyncClientEndpoint {}

public interface AsyncClientExchangeHandler extends AsyncDataExchangeHandler {}

public interface AsyncDataExchangeHandler extends AsyncDataConsumer, AsyncDataProducer {}

public interface AsyncDataProducer extends ResourceHolder {
  int available();
  void produce(DataStreamChannel channel) throws IOException;
}

public interface AsyncPushConsumer extends AsyncDataConsumer {}

public interface CapacityChannel {
  void update(int increment) throws IOException;
}

public interface DataStreamChannel extends StreamChannel<ByteBuffer> {}

public interface HandlerFactory<T extends ResourceHolder> {
  T create(HttpRequest request, HttpContext context) throws HttpException;
}

public interface RequestChannel {
  void sendRequest(HttpRequest request, EntityDetails entityDetails, HttpContext context)
      throws HttpException, IOException;
}

public interface ResourceHolder {
  void releaseResources();
}

public interface StreamChannel<T extends Buffer> {}
