package org.springframework.web.reactive.function.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.Unbounded;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.reactivestreams.Publisher;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpResponse;
import org.springframework.http.codec.ClientCodecConfigurer;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyExtractor;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.util.UriBuilder;
import org.springframework.web.util.UriBuilderFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

@Connection(sharing = SHAREABLE)
public interface WebClient {
  @Carries WebClient.RequestHeadersUriSpec<?> get();
  @Carries WebClient.RequestHeadersUriSpec<?> head();
  @Carries WebClient.RequestBodyUriSpec post();
  @Carries WebClient.RequestBodyUriSpec put();
  @Carries WebClient.RequestBodyUriSpec patch();
  @Carries WebClient.RequestHeadersUriSpec<?> delete();
  @Carries WebClient.RequestHeadersUriSpec<?> options();
  @Carries WebClient.RequestBodyUriSpec method(HttpMethod method);
  @Carries WebClient.Builder mutate();
  @Unbounded({READ, CALL}) static WebClient create();
  @Unbounded({READ, CALL}) static WebClient create(String baseUrl);
  @Unbounded({READ, CALL}) static WebClient.Builder builder();

  interface Builder {
    WebClient.Builder baseUrl(String baseUrl);
    WebClient.Builder defaultUriVariables(Map<String, ?> defaultUriVariables);
    WebClient.Builder uriBuilderFactory(UriBuilderFactory uriBuilderFactory);
    WebClient.Builder defaultHeader(String header, String... values);
    WebClient.Builder defaultHeaders(@RunsHere Consumer<HttpHeaders> headersConsumer);
    WebClient.Builder defaultCookie(String cookie, String... values);
    WebClient.Builder defaultCookies(
        @RunsHere Consumer<MultiValueMap<String, String>> cookiesConsumer);
    WebClient.Builder defaultRequest(Consumer<WebClient.RequestHeadersSpec<?>> defaultRequest);
    WebClient.Builder defaultStatusHandler(Predicate<HttpStatusCode> statusPredicate,
        Function<ClientResponse, Mono<? extends Throwable>> exceptionFunction);
    WebClient.Builder filter(ExchangeFilterFunction filter);
    WebClient.Builder filters(@RunsHere Consumer<List<ExchangeFilterFunction>> filtersConsumer);
    WebClient.Builder clientConnector(@Carries ClientHttpConnector connector);
    WebClient.Builder codecs(@RunsHere Consumer<ClientCodecConfigurer> configurer);
    WebClient.Builder exchangeStrategies(ExchangeStrategies strategies);
    WebClient.Builder exchangeStrategies(@RunsHere Consumer<ExchangeStrategies.Builder> configurer);
    WebClient.Builder exchangeFunction(ExchangeFunction exchangeFunction);
    WebClient.Builder observationConvention(
        ClientRequestObservationConvention observationConvention);
    WebClient.Builder apply(@RunsHere Consumer<WebClient.Builder> builderConsumer);
    WebClient.Builder clone();
    @Carries WebClient build();
  }

  interface UriSpec<S extends WebClient.RequestHeadersSpec<?>> {
    @Carries S uri(URI uri);
    @Carries S uri(String uri, Object... uriVariables);
    @Carries S uri(String uri, Map<String, ?> uriVariables);
    @Carries S uri(String uri, @RunsHere Function<UriBuilder, URI> uriFunction);
    @Carries S uri(@RunsHere Function<UriBuilder, URI> uriFunction);
  }

  interface RequestHeadersSpec<S extends WebClient.RequestHeadersSpec<S>> {
    @Carries S accept(MediaType... acceptableMediaTypes);
    @Carries S acceptCharset(Charset... acceptableCharsets);
    @Carries S cookie(String name, String value);
    @Carries S cookies(@RunsHere Consumer<MultiValueMap<String, String>> cookiesConsumer);
    @Carries S ifModifiedSince(ZonedDateTime ifModifiedSince);
    @Carries S ifNoneMatch(String... ifNoneMatches);
    @Carries S header(String headerName, String... headerValues);
    @Carries S headers(@RunsHere Consumer<HttpHeaders> headersConsumer);
    @Carries S attribute(String name, Object value);
    @Carries S attributes(@RunsHere Consumer<Map<String, Object>> attributesConsumer);
    @Carries S context(Function<Context, Context> contextModifier);
    @Carries S httpRequest(Consumer<ClientHttpRequest> requestConsumer);
    @Carries WebClient.ResponseSpec retrieve();
    @Carries
    <V> Mono<V> exchangeToMono(
        @NonBlocking Function<ClientResponse, ? extends Mono<V>> responseHandler);
    @Carries
    <V> Flux<V> exchangeToFlux(
        @NonBlocking Function<ClientResponse, ? extends Flux<V>> responseHandler);
    @Carries Mono<ClientResponse> exchange();
  }

  interface RequestBodySpec extends WebClient.RequestHeadersSpec<WebClient.RequestBodySpec> {
    @Carries WebClient.RequestBodySpec contentLength(long contentLength);
    @Carries WebClient.RequestBodySpec contentType(MediaType contentType);
    @Carries WebClient.RequestHeadersSpec<?> bodyValue(Object body);
    @Carries
    <T> WebClient.RequestHeadersSpec<?> bodyValue(T body, ParameterizedTypeReference<T> bodyType);
    @Carries
    <T, P extends Publisher<T>> WebClient.RequestHeadersSpec<?> body(P publisher,
        Class<T> elementClass);
    @Carries
    <T, P extends Publisher<T>> WebClient.RequestHeadersSpec<?> body(P publisher,
        ParameterizedTypeReference<T> elementTypeRef);
    @Carries WebClient.RequestHeadersSpec<?> body(Object producer, Class<?> elementClass);
    @Carries
    WebClient.RequestHeadersSpec<?> body(Object producer,
        ParameterizedTypeReference<?> elementTypeRef);
    @Carries
    WebClient.RequestHeadersSpec<?> body(BodyInserter<?, ? super ClientHttpRequest> inserter);
    @Carries WebClient.RequestHeadersSpec<?> syncBody(Object body);
  }

  interface RequestHeadersUriSpec<S extends WebClient.RequestHeadersSpec<S>>
      extends WebClient.UriSpec<S>, WebClient.RequestHeadersSpec<S> {}

  interface RequestBodyUriSpec extends WebClient.RequestBodySpec,
      WebClient.RequestHeadersUriSpec<WebClient.RequestBodySpec> {}

  interface ResponseSpec {
    WebClient.ResponseSpec onStatus(@NonBlocking Predicate<HttpStatusCode> statusPredicate,
        @NonBlocking Function<ClientResponse, Mono<? extends Throwable>> exceptionFunction);
    WebClient.ResponseSpec onRawStatus(@NonBlocking IntPredicate statusCodePredicate,
        @NonBlocking Function<ClientResponse, Mono<? extends Throwable>> exceptionFunction);
    @Carries <T> Mono<T> bodyToMono(Class<T> elementClass);
    @Carries <T> Mono<T> bodyToMono(ParameterizedTypeReference<T> elementTypeRef);
    @Carries <T> Flux<T> bodyToFlux(Class<T> elementClass);
    @Carries <T> Flux<T> bodyToFlux(ParameterizedTypeReference<T> elementTypeRef);
    @Carries <T> Mono<ResponseEntity<T>> toEntity(Class<T> bodyClass);
    @Carries <T> Mono<ResponseEntity<T>> toEntity(ParameterizedTypeReference<T> bodyTypeReference);
    @Carries <T> Mono<ResponseEntity<List<T>>> toEntityList(Class<T> elementClass);
    @Carries
    <T> Mono<ResponseEntity<List<T>>> toEntityList(ParameterizedTypeReference<T> elementTypeRef);
    @Carries <T> Mono<ResponseEntity<Flux<T>>> toEntityFlux(Class<T> elementType);
    @Carries
    <T> Mono<ResponseEntity<Flux<T>>> toEntityFlux(
        ParameterizedTypeReference<T> elementTypeReference);
    @Carries
    <T> Mono<ResponseEntity<Flux<T>>> toEntityFlux(
        @NonBlocking BodyExtractor<Flux<T>, ? super ClientHttpResponse> bodyExtractor);
    @Carries Mono<ResponseEntity<Void>> toBodilessEntity();
  }
}

public interface ClientResponse {
  HttpStatusCode statusCode();
  default int rawStatusCode();
  ClientResponse.Headers headers();
  MultiValueMap<String, ResponseCookie> cookies();
  ExchangeStrategies strategies();
  HttpRequest request();
  <T> T body(BodyExtractor<T, ? super ClientHttpResponse> extractor);
  <T> Mono<T> bodyToMono(Class<? extends T> elementClass);
  <T> Mono<T> bodyToMono(ParameterizedTypeReference<T> elementTypeRef);
  <T> Flux<T> bodyToFlux(Class<? extends T> elementClass);
  <T> Flux<T> bodyToFlux(ParameterizedTypeReference<T> elementTypeRef);
  Mono<Void> releaseBody();
  <T> Mono<ResponseEntity<T>> toEntity(Class<T> bodyClass);
  <T> Mono<ResponseEntity<T>> toEntity(ParameterizedTypeReference<T> bodyTypeReference);
  <T> Mono<ResponseEntity<List<T>>> toEntityList(Class<T> elementClass);
  <T> Mono<ResponseEntity<List<T>>> toEntityList(ParameterizedTypeReference<T> elementTypeRef);
  Mono<ResponseEntity<Void>> toBodilessEntity();
  Mono<WebClientResponseException> createException();
  <T> Mono<T> createError();
  String logPrefix();
  default ClientResponse.Builder mutate();
  static ClientResponse.Builder from(ClientResponse other);
  static ClientResponse.Builder create(HttpStatusCode statusCode);
  static ClientResponse.Builder create(HttpStatusCode statusCode, ExchangeStrategies strategies);
  static ClientResponse.Builder create(int statusCode, ExchangeStrategies strategies);
  static ClientResponse.Builder create(HttpStatusCode statusCode,
      List<HttpMessageReader<?>> messageReaders);

  interface Headers {
    OptionalLong contentLength();
    Optional<MediaType> contentType();
    List<String> header(String headerName);
    HttpHeaders asHttpHeaders();
  }

  interface Builder {}
}

public interface ClientRequest {
  HttpMethod method();
  URI url();
  HttpHeaders headers();
  MultiValueMap<String, String> cookies();
  BodyInserter<?, ? super ClientHttpRequest> body();
  default Optional<Object> attribute(String name);
  Map<String, Object> attributes();
  Consumer<ClientHttpRequest> httpRequest();
  String logPrefix();
  Mono<Void> writeTo(ClientHttpRequest request, ExchangeStrategies strategies);
  static ClientRequest.Builder from(ClientRequest other);
  static ClientRequest.Builder method(HttpMethod method, URI url);
  static ClientRequest.Builder create(HttpMethod method, URI url);

  interface Builder {}
}

public interface ExchangeFunction {
  Mono<ClientResponse> exchange(ClientRequest request);
  default ExchangeFunction filter(ExchangeFilterFunction filter);
}

public interface ExchangeFilterFunction {
  @NonBlocking Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next);
  default ExchangeFilterFunction andThen(ExchangeFilterFunction afterFilter);
  default ExchangeFunction apply(ExchangeFunction exchange);
  static ExchangeFilterFunction ofRequestProcessor(
      Function<ClientRequest, Mono<ClientRequest>> processor);
  static ExchangeFilterFunction ofResponseProcessor(
      Function<ClientResponse, Mono<ClientResponse>> processor);
}

public abstract class ExchangeFilterFunctions {
  public ExchangeFilterFunctions();
  public static ExchangeFilterFunction limitResponseSize(long maxByteCount);
  public static ExchangeFilterFunction statusError(Predicate<HttpStatusCode> statusPredicate,
      Function<ClientResponse, ? extends Throwable> exceptionFunction);
  public static ExchangeFilterFunction basicAuthentication(String username, String password);
  public static ExchangeFilterFunction basicAuthentication();
}

public interface ExchangeStrategies {
  List<HttpMessageReader<?>> messageReaders();
  List<HttpMessageWriter<?>> messageWriters();
  default ExchangeStrategies.Builder mutate();
  static ExchangeStrategies withDefaults();
  static ExchangeStrategies.Builder builder();
  static ExchangeStrategies.Builder empty();

  interface Builder {
    ExchangeStrategies.Builder codecs(Consumer<ClientCodecConfigurer> consumer);
    ExchangeStrategies build();
  }
}

public abstract class WebClientException extends NestedRuntimeException {
  public WebClientException(String msg);
  public WebClientException(String msg, Throwable ex);
}

public class WebClientRequestException extends WebClientException {
  public WebClientRequestException(Throwable ex, HttpMethod method, URI uri, HttpHeaders headers);
  public HttpMethod getMethod();
  public URI getUri();
  public HttpHeaders getHeaders();
}

public class WebClientResponseException extends WebClientException {
  public WebClientResponseException(int statusCode, String statusText, HttpHeaders headers,
      byte[] body, Charset charset);
  public WebClientResponseException(int status, String reasonPhrase, HttpHeaders headers,
      byte[] body, Charset charset, HttpRequest request);
  public WebClientResponseException(HttpStatusCode statusCode, String reasonPhrase,
      HttpHeaders headers, byte[] body, Charset charset, HttpRequest request);
  public WebClientResponseException(String message, int statusCode, String statusText,
      HttpHeaders headers, byte[] responseBody, Charset charset);
  public WebClientResponseException(String message, int statusCode, String statusText,
      HttpHeaders headers, byte[] responseBody, Charset charset, HttpRequest request);
  public WebClientResponseException(String message, HttpStatusCode statusCode, String statusText,
      HttpHeaders headers, byte[] responseBody, Charset charset, HttpRequest request);
  public HttpStatusCode getStatusCode();
  public int getRawStatusCode();
  public String getStatusText();
  public HttpHeaders getHeaders();
  public byte[] getResponseBodyAsByteArray();
  public String getResponseBodyAsString();
  public String getResponseBodyAsString(Charset defaultCharset);
  public <E> E getResponseBodyAs(Class<E> targetType);
  public <E> E getResponseBodyAs(ParameterizedTypeReference<E> targetType);
  public HttpRequest getRequest();
  public void setBodyDecodeFunction(Function<ResolvableType, ?> decoderFunction);
  public String getMessage();
  public static WebClientResponseException create(int statusCode, String statusText,
      HttpHeaders headers, byte[] body, Charset charset);
  public static WebClientResponseException create(int statusCode, String statusText,
      HttpHeaders headers, byte[] body, Charset charset, HttpRequest request);
  public static WebClientResponseException create(HttpStatusCode statusCode, String statusText,
      HttpHeaders headers, byte[] body, Charset charset, HttpRequest request);
}

public class ClientRequestObservationContext {}

public interface ClientRequestObservationConvention {}
