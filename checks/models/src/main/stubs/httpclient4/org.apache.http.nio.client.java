package org.apache.http.nio.client;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Requires;
import java.util.concurrent.Future;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.concurrent.FutureCallback;
import org.apache.http.nio.protocol.HttpAsyncRequestProducer;
import org.apache.http.nio.protocol.HttpAsyncResponseConsumer;
import org.apache.http.protocol.HttpContext;

public interface HttpAsyncClient {
  @Forks(LIMITED) @Requires({CONNECT, READ})
  <T> Future<T> execute(@Requires({CONNECT, READ}) HttpAsyncRequestProducer requestProducer,
      HttpAsyncResponseConsumer<T> responseConsumer, HttpContext context,
      @NonBlocking FutureCallback<T> callback);
  @Forks(LIMITED) @Requires({CONNECT, READ})
  <T> Future<T> execute(@Requires({CONNECT, READ}) HttpAsyncRequestProducer requestProducer,
      HttpAsyncResponseConsumer<T> responseConsumer, @NonBlocking FutureCallback<T> callback);
  @Forks(LIMITED) @Requires({CONNECT, READ})
  Future<HttpResponse> execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request,
      HttpContext context, @NonBlocking FutureCallback<HttpResponse> callback);
  @Forks(LIMITED) @Requires({CONNECT, READ})
  Future<HttpResponse> execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request,
      @NonBlocking FutureCallback<HttpResponse> callback);
  @Forks(LIMITED) @Requires({CONNECT, READ})
  Future<HttpResponse> execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      HttpContext context, @NonBlocking FutureCallback<HttpResponse> callback);
  @Forks(LIMITED) @Requires({CONNECT, READ})
  Future<HttpResponse> execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @NonBlocking FutureCallback<HttpResponse> callback);
}

public interface HttpPipeliningClient extends HttpAsyncClient {}
