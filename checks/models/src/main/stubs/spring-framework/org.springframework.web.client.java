package org.springframework.web.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Configures;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.MutableUntilPublished;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.Settled;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.http.StreamingHttpOutputMessage;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInitializer;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.support.InterceptingHttpAccessor;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriBuilder;
import org.springframework.web.util.UriBuilderFactory;
import org.springframework.web.util.UriTemplateHandler;

public interface RestOperations {
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T getForObject(String url, Class<T> responseType, Object... uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T getForObject(String url, Class<T> responseType, Map<String, ?> uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T getForObject(URI url, Class<T> responseType) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> getForEntity(String url, Class<T> responseType, Object... uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> getForEntity(String url, Class<T> responseType,
      Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> getForEntity(URI url, Class<T> responseType) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  HttpHeaders headForHeaders(String url, Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  HttpHeaders headForHeaders(String url, Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  HttpHeaders headForHeaders(URI url) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  URI postForLocation(String url, Object request, Object... uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  URI postForLocation(String url, Object request, Map<String, ?> uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  URI postForLocation(URI url, Object request) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T postForObject(String url, Object request, Class<T> responseType, Object... uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T postForObject(String url, Object request, Class<T> responseType,
      Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T postForObject(URI url, Object request, Class<T> responseType) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> postForEntity(String url, Object request, Class<T> responseType,
      Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> postForEntity(String url, Object request, Class<T> responseType,
      Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> postForEntity(URI url, Object request, Class<T> responseType)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  void put(String url, Object request, Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  void put(String url, Object request, Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  void put(URI url, Object request) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T patchForObject(String url, Object request, Class<T> responseType, Object... uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T patchForObject(String url, Object request, Class<T> responseType,
      Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T patchForObject(URI url, Object request, Class<T> responseType) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  void delete(String url, Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  void delete(String url, Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ}) void delete(URI url) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  Set<HttpMethod> optionsForAllow(String url, Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  Set<HttpMethod> optionsForAllow(String url, Map<String, ?> uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  Set<HttpMethod> optionsForAllow(URI url) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity,
      Class<T> responseType, Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity,
      Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> exchange(URI url, HttpMethod method, HttpEntity<?> requestEntity,
      Class<T> responseType) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity,
      ParameterizedTypeReference<T> responseType, Object... uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity,
      ParameterizedTypeReference<T> responseType, Map<String, ?> uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> exchange(URI url, HttpMethod method, HttpEntity<?> requestEntity,
      ParameterizedTypeReference<T> responseType) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> exchange(RequestEntity<?> requestEntity, Class<T> responseType)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> ResponseEntity<T> exchange(RequestEntity<?> requestEntity,
      ParameterizedTypeReference<T> responseType) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T execute(String uriTemplate, HttpMethod method, @RunsHere RequestCallback requestCallback,
      @RunsHere ResponseExtractor<T> responseExtractor, Object... uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T execute(String uriTemplate, HttpMethod method, @RunsHere RequestCallback requestCallback,
      @RunsHere ResponseExtractor<T> responseExtractor, Map<String, ?> uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T execute(URI url, HttpMethod method, @RunsHere RequestCallback requestCallback,
      @RunsHere ResponseExtractor<T> responseExtractor) throws RestClientException;
}

@Connection(sharing = SHAREABLE)
@MutableUntilPublished
@Settled
public class RestTemplate extends InterceptingHttpAccessor implements RestOperations {
  @Unbounded({CONNECT, TLS, READ, CALL}) public RestTemplate();
  public RestTemplate(@Carries ClientHttpRequestFactory requestFactory);
  @Unbounded({CONNECT, TLS, READ, CALL})
  public RestTemplate(List<HttpMessageConverter<?>> messageConverters);
  @Configures public void setMessageConverters(List<HttpMessageConverter<?>> messageConverters);
  public List<HttpMessageConverter<?>> getMessageConverters();
  @Configures public void setErrorHandler(ResponseErrorHandler errorHandler);
  public ResponseErrorHandler getErrorHandler();
  @Configures public void setDefaultUriVariables(Map<String, ?> uriVars);
  @Configures public void setUriTemplateHandler(UriTemplateHandler handler);
  public UriTemplateHandler getUriTemplateHandler();
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T getForObject(String url, Class<T> responseType, Object... uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T getForObject(String url, Class<T> responseType, Map<String, ?> uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T getForObject(URI url, Class<T> responseType) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> getForEntity(String url, Class<T> responseType,
      Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> getForEntity(String url, Class<T> responseType,
      Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> getForEntity(URI url, Class<T> responseType)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public HttpHeaders headForHeaders(String url, Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public HttpHeaders headForHeaders(String url, Map<String, ?> uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public HttpHeaders headForHeaders(URI url) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public URI postForLocation(String url, Object request, Object... uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public URI postForLocation(String url, Object request, Map<String, ?> uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public URI postForLocation(URI url, Object request) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T postForObject(String url, Object request, Class<T> responseType,
      Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T postForObject(String url, Object request, Class<T> responseType,
      Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T postForObject(URI url, Object request, Class<T> responseType)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> postForEntity(String url, Object request, Class<T> responseType,
      Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> postForEntity(String url, Object request, Class<T> responseType,
      Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> postForEntity(URI url, Object request, Class<T> responseType)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void put(String url, Object request, Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void put(String url, Object request, Map<String, ?> uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void put(URI url, Object request) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T patchForObject(String url, Object request, Class<T> responseType,
      Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T patchForObject(String url, Object request, Class<T> responseType,
      Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T patchForObject(URI url, Object request, Class<T> responseType)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void delete(String url, Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void delete(String url, Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void delete(URI url) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public Set<HttpMethod> optionsForAllow(String url, Object... uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public Set<HttpMethod> optionsForAllow(String url, Map<String, ?> uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public Set<HttpMethod> optionsForAllow(URI url) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity,
      Class<T> responseType, Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity,
      Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> exchange(URI url, HttpMethod method, HttpEntity<?> requestEntity,
      Class<T> responseType) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity,
      ParameterizedTypeReference<T> responseType, Object... uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity,
      ParameterizedTypeReference<T> responseType, Map<String, ?> uriVariables)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> exchange(URI url, HttpMethod method, HttpEntity<?> requestEntity,
      ParameterizedTypeReference<T> responseType) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> exchange(RequestEntity<?> entity, Class<T> responseType)
      throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> ResponseEntity<T> exchange(RequestEntity<?> entity,
      ParameterizedTypeReference<T> responseType) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(String uriTemplate, HttpMethod method,
      @RunsHere RequestCallback requestCallback, @RunsHere ResponseExtractor<T> responseExtractor,
      Object... uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(String uriTemplate, HttpMethod method,
      @RunsHere RequestCallback requestCallback, @RunsHere ResponseExtractor<T> responseExtractor,
      Map<String, ?> uriVariables) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(URI url, HttpMethod method, @RunsHere RequestCallback requestCallback,
      @RunsHere ResponseExtractor<T> responseExtractor) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  protected <T> T doExecute(URI url, HttpMethod method, @RunsHere RequestCallback requestCallback,
      @RunsHere ResponseExtractor<T> responseExtractor) throws RestClientException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  protected <T> T doExecute(URI url, String uriTemplate, HttpMethod method,
      @RunsHere RequestCallback requestCallback, @RunsHere ResponseExtractor<T> responseExtractor)
      throws RestClientException;
  protected void handleResponse(URI url, HttpMethod method, ClientHttpResponse response)
      throws IOException;
  public <T> RequestCallback acceptHeaderRequestCallback(Class<T> responseType);
  public <T> RequestCallback httpEntityCallback(Object requestBody);
  public <T> RequestCallback httpEntityCallback(Object requestBody, Type responseType);
  public <T> ResponseExtractor<ResponseEntity<T>> responseEntityExtractor(Type responseType);
  protected ResponseExtractor<HttpHeaders> headersExtractor();
}

public class RestClientException extends NestedRuntimeException {
  public RestClientException(String msg);
  public RestClientException(String msg, Throwable ex);
}

public class RestClientResponseException extends RestClientException {
  public RestClientResponseException(String message, int statusCode, String statusText,
      HttpHeaders headers, byte[] responseBody, Charset responseCharset);
  public RestClientResponseException(String message, HttpStatusCode statusCode, String statusText,
      HttpHeaders headers, byte[] responseBody, Charset responseCharset);
  public HttpStatusCode getStatusCode();
  public int getRawStatusCode();
  public String getStatusText();
  public HttpHeaders getResponseHeaders();
  public byte[] getResponseBodyAsByteArray();
  public String getResponseBodyAsString();
  public String getResponseBodyAsString(Charset fallbackCharset);
  public <E> E getResponseBodyAs(Class<E> targetType);
  public <E> E getResponseBodyAs(ParameterizedTypeReference<E> targetType);
  public void setBodyConvertFunction(Function<ResolvableType, ?> bodyConvertFunction);
}

public class ResourceAccessException extends RestClientException {
  public ResourceAccessException(String msg);
  public ResourceAccessException(String msg, IOException ex);
}

public abstract class HttpStatusCodeException extends RestClientResponseException {
  protected HttpStatusCodeException(HttpStatusCode statusCode);
  protected HttpStatusCodeException(HttpStatusCode statusCode, String statusText);
  protected HttpStatusCodeException(HttpStatusCode statusCode, String statusText,
      byte[] responseBody, Charset responseCharset);
  protected HttpStatusCodeException(HttpStatusCode statusCode, String statusText,
      HttpHeaders responseHeaders, byte[] responseBody, Charset responseCharset);
  protected HttpStatusCodeException(String message, HttpStatusCode statusCode, String statusText,
      HttpHeaders responseHeaders, byte[] responseBody, Charset responseCharset);
}

public class HttpClientErrorException extends HttpStatusCodeException {
  public HttpClientErrorException(HttpStatusCode statusCode);
  public HttpClientErrorException(HttpStatusCode statusCode, String statusText);
  public HttpClientErrorException(HttpStatusCode statusCode, String statusText, byte[] body,
      Charset responseCharset);
  public HttpClientErrorException(HttpStatusCode statusCode, String statusText, HttpHeaders headers,
      byte[] body, Charset responseCharset);
  public HttpClientErrorException(String message, HttpStatusCode statusCode, String statusText,
      HttpHeaders headers, byte[] body, Charset responseCharset);
  public static HttpClientErrorException create(HttpStatusCode statusCode, String statusText,
      HttpHeaders headers, byte[] body, Charset charset);
  public static HttpClientErrorException create(String message, HttpStatusCode statusCode,
      String statusText, HttpHeaders headers, byte[] body, Charset charset);
}

public class HttpServerErrorException extends HttpStatusCodeException {
  public HttpServerErrorException(HttpStatusCode statusCode);
  public HttpServerErrorException(HttpStatusCode statusCode, String statusText);
  public HttpServerErrorException(HttpStatusCode statusCode, String statusText, byte[] body,
      Charset charset);
  public HttpServerErrorException(HttpStatusCode statusCode, String statusText, HttpHeaders headers,
      byte[] body, Charset charset);
  public HttpServerErrorException(String message, HttpStatusCode statusCode, String statusText,
      HttpHeaders headers, byte[] body, Charset charset);
  public static HttpServerErrorException create(HttpStatusCode statusCode, String statusText,
      HttpHeaders headers, byte[] body, Charset charset);
  public static HttpServerErrorException create(String message, HttpStatusCode statusCode,
      String statusText, HttpHeaders headers, byte[] body, Charset charset);
}

public class UnknownHttpStatusCodeException extends RestClientResponseException {
  public UnknownHttpStatusCodeException(int rawStatusCode, String statusText,
      HttpHeaders responseHeaders, byte[] responseBody, Charset responseCharset);
  public UnknownHttpStatusCodeException(String message, int rawStatusCode, String statusText,
      HttpHeaders responseHeaders, byte[] responseBody, Charset responseCharset);
}

public interface ResponseErrorHandler {
  boolean hasError(ClientHttpResponse response) throws IOException;
  default void handleError(URI url, HttpMethod method, ClientHttpResponse response)
      throws IOException;
  default void handleError(ClientHttpResponse response) throws IOException;
}

public class DefaultResponseErrorHandler implements ResponseErrorHandler {
  public DefaultResponseErrorHandler();
  public boolean hasError(ClientHttpResponse response) throws IOException;
  protected boolean hasError(HttpStatusCode statusCode);
  protected boolean hasError(int statusCode);
  public void handleError(URI url, HttpMethod method, ClientHttpResponse response)
      throws IOException;
  public void handleError(ClientHttpResponse response) throws IOException;
  protected void handleError(ClientHttpResponse response, HttpStatusCode statusCode, URI url,
      HttpMethod method) throws IOException;
  protected byte[] getResponseBody(ClientHttpResponse response);
  protected Charset getCharset(ClientHttpResponse response);
  protected Function<ResolvableType, ?> initBodyConvertFunction(ClientHttpResponse response,
      byte[] body);
}

public interface RequestCallback {
  void doWithRequest(ClientHttpRequest request) throws IOException;
}

public interface ResponseExtractor<T> {
  T extractData(ClientHttpResponse response) throws IOException;
}

public class HttpMessageConverterExtractor<T> implements ResponseExtractor<T> {
  public HttpMessageConverterExtractor(Class<T> responseType,
      List<HttpMessageConverter<?>> messageConverters);
  public HttpMessageConverterExtractor(Type responseType,
      List<HttpMessageConverter<?>> messageConverters);
  public T extractData(ClientHttpResponse response) throws IOException;
  protected MediaType getContentType(ClientHttpResponse response);
}

@Connection(sharing = SHAREABLE)
@Settled
public interface RestClient {
  @Carries RestClient.RequestHeadersUriSpec<?> get();
  @Carries RestClient.RequestHeadersUriSpec<?> head();
  @Carries RestClient.RequestBodyUriSpec post();
  @Carries RestClient.RequestBodyUriSpec put();
  @Carries RestClient.RequestBodyUriSpec patch();
  @Carries RestClient.RequestHeadersUriSpec<?> delete();
  @Carries RestClient.RequestHeadersUriSpec<?> options();
  @Carries RestClient.RequestBodyUriSpec method(HttpMethod method);
  @Carries RestClient.Builder mutate();
  @Unbounded({CONNECT, TLS, READ, CALL}) static RestClient create();
  @Unbounded({CONNECT, TLS, READ, CALL}) static RestClient create(String baseUrl);
  @Unbounded({CONNECT, TLS, READ, CALL}) static RestClient create(URI baseUrl);
  @Unbounded({CONNECT, TLS, READ, CALL})
  static RestClient create(@Carries RestTemplate restTemplate);
  @Unbounded({CONNECT, TLS, READ, CALL}) static RestClient.Builder builder();
  @Unbounded({CONNECT, TLS, READ, CALL})
  static RestClient.Builder builder(@Carries RestTemplate restTemplate);

  interface Builder {
    RestClient.Builder baseUrl(String baseUrl);
    RestClient.Builder baseUrl(URI baseUrl);
    RestClient.Builder defaultUriVariables(Map<String, ?> defaultUriVariables);
    RestClient.Builder uriBuilderFactory(UriBuilderFactory uriBuilderFactory);
    RestClient.Builder defaultHeader(String header, String... values);
    RestClient.Builder defaultHeaders(@RunsHere Consumer<HttpHeaders> headersConsumer);
    RestClient.Builder defaultCookie(String cookie, String... values);
    RestClient.Builder defaultCookies(
        @RunsHere Consumer<MultiValueMap<String, String>> cookiesConsumer);
    RestClient.Builder defaultRequest(Consumer<RestClient.RequestHeadersSpec<?>> defaultRequest);
    RestClient.Builder defaultStatusHandler(Predicate<HttpStatusCode> statusPredicate,
        RestClient.ResponseSpec.ErrorHandler errorHandler);
    RestClient.Builder defaultStatusHandler(ResponseErrorHandler errorHandler);
    RestClient.Builder requestInterceptor(ClientHttpRequestInterceptor interceptor);
    RestClient.Builder requestInterceptors(
        @RunsHere Consumer<List<ClientHttpRequestInterceptor>> interceptorsConsumer);
    RestClient.Builder requestInitializer(ClientHttpRequestInitializer initializer);
    RestClient.Builder requestInitializers(
        @RunsHere Consumer<List<ClientHttpRequestInitializer>> initializersConsumer);
    RestClient.Builder requestFactory(@Carries ClientHttpRequestFactory requestFactory);
    RestClient.Builder messageConverters(
        @RunsHere Consumer<List<HttpMessageConverter<?>>> configurer);
    RestClient.Builder messageConverters(List<HttpMessageConverter<?>> messageConverters);
    RestClient.Builder apply(@RunsHere Consumer<RestClient.Builder> builderConsumer);
    RestClient.Builder clone();
    @Carries RestClient build();
  }

  interface UriSpec<S extends RestClient.RequestHeadersSpec<?>> {
    @Carries S uri(URI uri);
    @Carries S uri(String uri, Object... uriVariables);
    @Carries S uri(String uri, Map<String, ?> uriVariables);
    @Carries S uri(String uri, @RunsHere Function<UriBuilder, URI> uriFunction);
    @Carries S uri(@RunsHere Function<UriBuilder, URI> uriFunction);
  }

  interface RequestHeadersSpec<S extends RestClient.RequestHeadersSpec<S>> {
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
    @Carries S httpRequest(Consumer<ClientHttpRequest> requestConsumer);
    @Carries RestClient.ResponseSpec retrieve();
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    default <T> T exchange(
        @RunsHere RestClient.RequestHeadersSpec.ExchangeFunction<T> exchangeFunction);
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    default <T> T exchangeForRequiredValue(
        @RunsHere RestClient.RequestHeadersSpec.RequiredValueExchangeFunction<T> exchangeFunction);
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    <T> T exchange(@RunsHere RestClient.RequestHeadersSpec.ExchangeFunction<T> exchangeFunction,
        boolean close);
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    <T> T exchangeForRequiredValue(
        @RunsHere RestClient.RequestHeadersSpec.RequiredValueExchangeFunction<T> exchangeFunction,
        boolean close);

    interface ExchangeFunction<T> {
      T exchange(HttpRequest clientRequest,
          RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse clientResponse)
          throws IOException;
    }

    interface RequiredValueExchangeFunction<T>
        extends RestClient.RequestHeadersSpec.ExchangeFunction<T> {
      T exchange(HttpRequest clientRequest,
          RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse clientResponse)
          throws IOException;
    }

    interface ConvertibleClientHttpResponse extends ClientHttpResponse {
      <T> T bodyTo(Class<T> bodyType);
      <T> T bodyTo(ParameterizedTypeReference<T> bodyType);
    }
  }

  interface RequestBodySpec extends RestClient.RequestHeadersSpec<RestClient.RequestBodySpec> {
    @Carries RestClient.RequestBodySpec contentLength(long contentLength);
    @Carries RestClient.RequestBodySpec contentType(MediaType contentType);
    @Carries RestClient.RequestBodySpec body(Object body);
    @Carries <T> RestClient.RequestBodySpec body(T body, ParameterizedTypeReference<T> bodyType);
    @Carries RestClient.RequestBodySpec body(StreamingHttpOutputMessage.Body body);
  }

  interface RequestHeadersUriSpec<S extends RestClient.RequestHeadersSpec<S>>
      extends RestClient.UriSpec<S>, RestClient.RequestHeadersSpec<S> {}

  interface RequestBodyUriSpec extends RestClient.RequestBodySpec,
      RestClient.RequestHeadersUriSpec<RestClient.RequestBodySpec> {}

  interface ResponseSpec {
    RestClient.ResponseSpec onStatus(Predicate<HttpStatusCode> statusPredicate,
        RestClient.ResponseSpec.ErrorHandler errorHandler);
    RestClient.ResponseSpec onStatus(ResponseErrorHandler errorHandler);
    @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T body(Class<T> bodyType);
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    <T> T body(ParameterizedTypeReference<T> bodyType);
    @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> ResponseEntity<T> toEntity(Class<T> bodyType);
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    <T> ResponseEntity<T> toEntity(ParameterizedTypeReference<T> bodyType);
    @Blocking(NETWORK) @Requires({CONNECT, READ}) ResponseEntity<Void> toBodilessEntity();

    interface ErrorHandler {
      void handle(HttpRequest request, ClientHttpResponse response) throws IOException;
    }
  }
}
