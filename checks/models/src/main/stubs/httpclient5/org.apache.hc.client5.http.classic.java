package org.apache.hc.client5.http.classic;

import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.RunsHere;
import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.protocol.HttpContext;

public interface HttpClient {
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2") HttpResponse execute(@Requires(value = READ, until = "5.0.2") ClassicHttpRequest request) throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  HttpResponse execute(@Requires(value = READ, until = "5.0.2") ClassicHttpRequest request, HttpContext context) throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  ClassicHttpResponse execute(HttpHost target, @Requires(value = READ, until = "5.0.2") ClassicHttpRequest request) throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  HttpResponse execute(HttpHost target, @Requires(value = READ, until = "5.0.2") ClassicHttpRequest request, HttpContext context)
      throws IOException;
  @Blocking(NETWORK)
  default ClassicHttpResponse executeOpen(HttpHost target, ClassicHttpRequest request,
      HttpContext context) throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  <T> T execute(@Requires(value = READ, until = "5.0.2") ClassicHttpRequest request,
      @RunsHere HttpClientResponseHandler<? extends T> responseHandler) throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  <T> T execute(@Requires(value = READ, until = "5.0.2") ClassicHttpRequest request, HttpContext context,
      @RunsHere HttpClientResponseHandler<? extends T> responseHandler) throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  <T> T execute(HttpHost target, @Requires(value = READ, until = "5.0.2") ClassicHttpRequest request,
      @RunsHere HttpClientResponseHandler<? extends T> responseHandler) throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  <T> T execute(HttpHost target, @Requires(value = READ, until = "5.0.2") ClassicHttpRequest request, HttpContext context,
      @RunsHere HttpClientResponseHandler<? extends T> responseHandler) throws IOException;
}

public interface ExecChain {
  @Blocking(NETWORK)
  ClassicHttpResponse proceed(ClassicHttpRequest request, ExecChain.Scope scope) throws IOException,
      HttpException;

  final class Scope {}
}

public interface ExecChainHandler {
  ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException;
}

public interface BackoffManager {}

public interface ConnectionBackoffStrategy {}
