package dev.fairlead.runtime;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;

/** A request to a URI that the builder of the JDK would refuse. */
final class HttpRequestWithUri extends HttpRequest {
  private final HttpRequest request;
  private final URI uri;

  HttpRequestWithUri(HttpRequest request, URI uri) {
    this.request = request;
    this.uri = uri;
  }

  @Override
  public URI uri() {
    return uri;
  }

  @Override
  public Optional<BodyPublisher> bodyPublisher() {
    return request.bodyPublisher();
  }

  @Override
  public String method() {
    return request.method();
  }

  @Override
  public Optional<Duration> timeout() {
    return request.timeout();
  }

  @Override
  public boolean expectContinue() {
    return request.expectContinue();
  }

  @Override
  public Optional<HttpClient.Version> version() {
    return request.version();
  }

  @Override
  public HttpHeaders headers() {
    return request.headers();
  }
}
