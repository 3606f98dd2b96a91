package org.apache.hc.client5.http.async;

import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Requires;
import java.io.IOException;
import java.util.concurrent.Future;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.AsyncPushConsumer;
import org.apache.hc.core5.http.nio.AsyncRequestProducer;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.HandlerFactory;
import org.apache.hc.core5.http.protocol.HttpContext;

public interface HttpAsyncClient {
  @Forks(LIMITED) @Requires(READ)
  <T> Future<T> execute(@Requires(READ) AsyncRequestProducer requestProducer,
      AsyncResponseConsumer<T> responseConsumer,
      HandlerFactory<AsyncPushConsumer> pushHandlerFactory, HttpContext context,
      @NonBlocking FutureCallback<T> callback);
}

public interface AsyncExecCallback {}

public interface AsyncExecChain {
  void proceed(HttpRequest request, AsyncEntityProducer entityProducer, AsyncExecChain.Scope scope,
      AsyncExecCallback asyncExecCallback) throws HttpException, IOException;

  final class Scope {}
}

public interface AsyncExecChainHandler {
  void execute(HttpRequest request, AsyncEntityProducer entityProducer, AsyncExecChain.Scope scope,
      AsyncExecChain chain, AsyncExecCallback asyncExecCallback) throws HttpException, IOException;
}
