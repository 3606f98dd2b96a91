package kong.unirest;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.RunsHere;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.file.CopyOption;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import kong.unirest.json.JSONArray;
import kong.unirest.json.JSONElement;
import kong.unirest.json.JSONObject;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.client.HttpClient;
import org.apache.http.nio.client.HttpAsyncClient;

public class Unirest {
  public Unirest();
  public static Config config();
  public static void shutDown();
  public static void shutDown(boolean clearOptions);
  public static GetRequest get(String url);
  public static GetRequest head(String url);
  public static GetRequest options(String url);
  public static HttpRequestWithBody post(String url);
  public static HttpRequestWithBody delete(String url);
  public static HttpRequestWithBody patch(String url);
  public static HttpRequestWithBody put(String url);
  public static JsonPatchRequest jsonPatch(String url);
  public static HttpRequestWithBody request(String method, String url);
  public static boolean isRunning();
  public static UnirestInstance spawnInstance();
  public static UnirestInstance primaryInstance();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class UnirestInstance implements AutoCloseable {
  public UnirestInstance(Config config);
  public Config config();
  @Closes public void shutDown();
  @Closes public void shutDown(boolean clearOptions);
  public GetRequest get(String url);
  public GetRequest head(String url);
  public GetRequest options(String url);
  public HttpRequestWithBody post(String url);
  public HttpRequestWithBody delete(String url);
  public HttpRequestWithBody patch(String url);
  public HttpRequestWithBody put(String url);
  public JsonPatchRequest jsonPatch(String url);
  public HttpRequestWithBody request(String method, String url);
  public boolean isRunning();
  @Closes public void close();
}

public class Config {
  public Config();
  public Config httpClient(HttpClient httpClient);
  public Config httpClient(Client httpClient);
  public Config httpClient(Function<Config, Client> httpClient);
  public Config asyncClient(HttpAsyncClient value);
  public Config asyncClient(AsyncClient value);
  public Config asyncClient(Function<Config, AsyncClient> asyncClientBuilder);
  public Config proxy(Proxy value);
  public Config proxy(String host, int port);
  public Config proxy(String host, int port, String username, String password);
  public Config setObjectMapper(ObjectMapper om);
  public Config sslContext(SSLContext ssl);
  public Config hostnameVerifier(HostnameVerifier value);
  public Config ciphers(String... values);
  public Config protocols(String... values);
  public Config clientCertificateStore(KeyStore store, String password);
  public Config clientCertificateStore(String fileLocation, String password);
  @Bounds(CONNECT) public Config connectTimeout(int inMillies);
  @Bounds(READ) public Config socketTimeout(int inMillies);
  public Config concurrency(@Limits int total, @Limits int perRoute);
  public Config clearDefaultHeaders();
  public Config setDefaultBasicAuth(String username, String password);
  public Config setDefaultHeader(String name, String value);
  public Config setDefaultHeader(String name, Supplier<String> value);
  public Config addDefaultHeader(String name, String value);
  public Config addDefaultCookie(String name, String value);
  public Config addDefaultCookie(Cookie cookie);
  public Config instrumentWith(UniMetric metric);
  public Config errorHandler(Consumer<HttpResponse<?>> consumer);
  public Config interceptor(Interceptor value);
  public Config addInterceptor(HttpRequestInterceptor value);
  public Config followRedirects(boolean enable);
  public Config enableCookieManagement(boolean enable);
  public Config verifySsl(boolean value);
  public Config useSystemProperties(boolean value);
  public Config requestCompression(boolean value);
  public Config automaticRetries(boolean value);
  public Config cookieSpec(String policy);
  public Config cacheResponses(boolean value);
  public Config cacheResponses(Cache.Builder value);
  public Config setDefaultResponseEncoding(String value);
  public Config connectionTTL(long duration, TimeUnit unit);
  public Config retryAfter(boolean value);
  public Config retryAfter(boolean value, int maxRetryAttempts);
  public Config connectionTTL(Duration duration);
  public Config addShutdownHook(boolean value);
  public Config defaultBaseUrl(String value);
  public Headers getDefaultHeaders();
  public boolean isRunning();
  public Config reset();
  public void shutDown(boolean clearOptions);
  public Client getClient();
  public AsyncClient getAsyncClient();
  public boolean getEnabledCookieManagement();
  public boolean getFollowRedirects();
  public int getMaxConnections();
  public int getMaxPerRoutes();
  public int getConnectionTimeout();
  public int getSocketTimeout();
  public KeyStore getKeystore();
  public String getKeyStorePassword();
  public ObjectMapper getObjectMapper();
  public List<HttpRequestInterceptor> getInterceptor();
  public Proxy getProxy();
  public boolean useSystemProperties();
  public String getDefaultResponseEncoding();
  public boolean isRequestCompressionOn();
  public boolean isAutomaticRetries();
  public boolean isVerifySsl();
  public boolean shouldAddShutdownHook();
  public String getCookieSpec();
  public UniMetric getMetric();
  public long getTTL();
  public Interceptor getUniInterceptor();
  public Consumer<HttpResponse<?>> getErrorHandler();
  public SSLContext getSslContext();
  public HostnameVerifier getHostnameVerifier();
  public String[] getCiphers();
  public String[] getProtocols();
  public String getDefaultBaseUrl();
  public boolean isAutomaticRetryAfter();
  public int maxRetries();
}

public interface HttpRequest<R extends HttpRequest> {
  R routeParam(String name, String value);
  R routeParam(Map<String, Object> params);
  R basicAuth(String username, String password);
  R accept(String value);
  R responseEncoding(String encoding);
  R header(String name, String value);
  R headerReplace(String name, String value);
  R headers(Map<String, String> headerMap);
  R headersReplace(Map<String, String> headerMap);
  R cookie(String name, String value);
  R cookie(Cookie cookie);
  R cookie(Collection<Cookie> cookies);
  R queryString(String name, Object value);
  R queryString(String name, Collection<?> value);
  R queryString(Map<String, Object> parameters);
  R withObjectMapper(ObjectMapper mapper);
  @Bounds(READ) R socketTimeout(int millies);
  @Bounds(CONNECT) R connectTimeout(int millies);
  R proxy(String host, int port);
  R proxy(Proxy proxy);
  R downloadMonitor(ProgressMonitor monitor);
  @Blocking(NETWORK) HttpResponse<String> asString();
  @Forks(LIMITED) CompletableFuture<HttpResponse<String>> asStringAsync();
  @Forks(LIMITED)
  CompletableFuture<HttpResponse<String>> asStringAsync(@NonBlocking Callback<String> callback);
  @Blocking(NETWORK) HttpResponse<byte[]> asBytes();
  @Forks(LIMITED) CompletableFuture<HttpResponse<byte[]>> asBytesAsync();
  @Forks(LIMITED)
  CompletableFuture<HttpResponse<byte[]>> asBytesAsync(@NonBlocking Callback<byte[]> callback);
  @Blocking(NETWORK) HttpResponse<JsonNode> asJson();
  @Forks(LIMITED) CompletableFuture<HttpResponse<JsonNode>> asJsonAsync();
  @Forks(LIMITED)
  CompletableFuture<HttpResponse<JsonNode>> asJsonAsync(@NonBlocking Callback<JsonNode> callback);
  @Blocking(NETWORK) <T> HttpResponse<T> asObject(Class<? extends T> responseClass);
  @Blocking(NETWORK) <T> HttpResponse<T> asObject(GenericType<T> genericType);
  @Blocking(NETWORK) <T> HttpResponse<T> asObject(@RunsHere Function<RawResponse, T> function);
  @Forks(LIMITED)
  <T> CompletableFuture<HttpResponse<T>> asObjectAsync(Class<? extends T> responseClass);
  @Forks(LIMITED)
  <T> CompletableFuture<HttpResponse<T>> asObjectAsync(Class<? extends T> responseClass,
      @NonBlocking Callback<T> callback);
  @Forks(LIMITED) <T> CompletableFuture<HttpResponse<T>> asObjectAsync(GenericType<T> genericType);
  @Forks(LIMITED)
  <T> CompletableFuture<HttpResponse<T>> asObjectAsync(GenericType<T> genericType,
      @NonBlocking Callback<T> callback);
  @Forks(LIMITED)
  <T> CompletableFuture<HttpResponse<T>> asObjectAsync(
      @NonBlocking Function<RawResponse, T> function);
  @Blocking(NETWORK) HttpResponse<File> asFile(String path, CopyOption... copyOptions);
  @Forks(LIMITED)
  CompletableFuture<HttpResponse<File>> asFileAsync(String path, CopyOption... copyOptions);
  @Forks(LIMITED)
  CompletableFuture<HttpResponse<File>> asFileAsync(String path,
      @NonBlocking Callback<File> callback, CopyOption... copyOptions);
  @Blocking(NETWORK)
  <T> PagedList<T> asPaged(@RunsHere Function<HttpRequest, HttpResponse> mappingFunction,
      @RunsHere Function<HttpResponse<T>, String> linkExtractor);
  @Blocking(NETWORK) HttpResponse<Empty> asEmpty();
  @Forks(LIMITED) CompletableFuture<HttpResponse<Empty>> asEmptyAsync();
  @Forks(LIMITED)
  CompletableFuture<HttpResponse<Empty>> asEmptyAsync(@NonBlocking Callback<Empty> callback);
  @Blocking(NETWORK) void thenConsume(@RunsHere Consumer<RawResponse> consumer);
  @Forks(LIMITED) void thenConsumeAsync(@NonBlocking Consumer<RawResponse> consumer);
  HttpMethod getHttpMethod();
  String getUrl();
  Headers getHeaders();
  default Optional<Body> getBody();
  int getSocketTimeout();
  int getConnectTimeout();
  Proxy getProxy();
  HttpRequestSummary toSummary();
  Instant getCreationTime();
}

public interface HttpRequestWithBody extends HttpRequest<HttpRequestWithBody> {
  MultipartBody multiPartContent();
  MultipartBody field(String name, Object value);
  MultipartBody field(String name, Collection<?> value);
  MultipartBody field(String name, Object value, String contentType);
  MultipartBody fields(Map<String, Object> parameters);
  MultipartBody field(String name, File file);
  MultipartBody field(String name, File file, String contentType);
  MultipartBody field(String name, InputStream stream, String fileName);
  MultipartBody field(String name, InputStream stream, ContentType contentType, String fileName);
  HttpRequestWithBody charset(Charset charset);
  default HttpRequestWithBody noCharset();
  RequestBodyEntity body(String body);
  RequestBodyEntity body(InputStream body);
  RequestBodyEntity body(Object body);
  RequestBodyEntity body(byte[] body);
  RequestBodyEntity body(JsonNode body);
  RequestBodyEntity body(JSONElement body);
  Charset getCharset();
  HttpRequestWithBody contentType(String type);
}

public interface GetRequest extends HttpRequest<GetRequest> {}

public interface RequestBodyEntity extends HttpRequest<RequestBodyEntity>, Body {
  RequestBodyEntity body(byte[] bodyBytes);
  RequestBodyEntity body(String bodyAsString);
  RequestBodyEntity body(JsonNode jsonBody);
  RequestBodyEntity body(InputStream body);
  RequestBodyEntity body(JSONElement body);
  RequestBodyEntity body(Object body);
  RequestBodyEntity charset(Charset charset);
  default RequestBodyEntity noCharset();
  RequestBodyEntity contentType(String type);
  RequestBodyEntity uploadMonitor(ProgressMonitor monitor);
}

public interface MultipartBody extends HttpRequest<MultipartBody>, Body {
  MultipartBody field(String name, String value);
  MultipartBody field(String name, String value, String contentType);
  MultipartBody field(String name, Collection<?> values);
  MultipartBody field(String name, File file);
  MultipartBody field(String name, File file, String contentType);
  MultipartBody field(String name, InputStream value, ContentType contentType);
  MultipartBody field(String name, InputStream stream, ContentType contentType, String fileName);
  MultipartBody field(String name, byte[] bytes, ContentType contentType, String fileName);
  MultipartBody field(String name, InputStream stream, String fileName);
  MultipartBody field(String name, byte[] bytes, String fileName);
  MultipartBody charset(Charset charset);
  MultipartBody contentType(String mimeType);
  MultipartBody mode(MultipartMode value);
  MultipartBody uploadMonitor(ProgressMonitor monitor);
}

public interface HttpResponse<T> {
  int getStatus();
  String getStatusText();
  Headers getHeaders();
  T getBody();
  Optional<UnirestParsingException> getParsingError();
  <V> V mapBody(Function<T, V> func);
  <V> HttpResponse<V> map(Function<T, V> func);
  HttpResponse<T> ifSuccess(Consumer<HttpResponse<T>> consumer);
  HttpResponse<T> ifFailure(Consumer<HttpResponse<T>> consumer);
  <E> HttpResponse<T> ifFailure(Class<? extends E> errorClass, Consumer<HttpResponse<E>> consumer);
  boolean isSuccess();
  <E> E mapError(Class<? extends E> errorClass);
  Cookies getCookies();
  HttpRequestSummary getRequestSummary();
}

public class JsonNode {
  public JsonNode(String json);
  public JSONObject getObject();
  public JSONArray getArray();
  public boolean isArray();
  public String toPrettyString();
}

public class UnirestException extends RuntimeException {
  public UnirestException(Exception e);
  public UnirestException(String msg);
  public UnirestException(Throwable ex);
  public UnirestException(String message, Throwable e);
  public UnirestException(Collection<Exception> ex);
}

public class Headers {
  public Headers();
  public void add(String name, String value);
  public void add(String name, Supplier<String> value);
  public void replace(String name, String value);
  public void remove(String name);
  public int size();
  public List<String> get(String name);
  public void putAll(Headers header);
  public boolean containsKey(String name);
  public void clear();
  public String getFirst(String key);
  public List<Header> all();
  public void cookie(Cookie cookie);
  public void cookie(Collection<Cookie> cookies);
  public void setBasicAuth(String username, String password);
  public void accepts(String value);
  public void add(Map<String, String> headerMap);
  public void replace(Map<String, String> headerMap);
}

public interface ObjectMapper {
  <T> T readValue(String value, Class<T> valueType);
  default <T> T readValue(String value, GenericType<T> genericType);
  String writeValue(Object value);
}

public class HttpMethod {
  public static final HttpMethod GET;
  public static final HttpMethod POST;
  public static final HttpMethod PUT;
  public static final HttpMethod DELETE;
  public static final HttpMethod PATCH;
  public static final HttpMethod HEAD;
  public static final HttpMethod OPTIONS;
  public static final HttpMethod TRACE;
  public static HttpMethod valueOf(String verb);
  public static Set<HttpMethod> all();
  public String name();
}

public abstract class GenericType<T> implements Comparable<GenericType<T>> {
  protected final Type type;
  protected GenericType();
  public Type getType();
  public int compareTo(GenericType<T> o);
  public Class<?> getTypeClass();
}

public interface Callback<T> {
  void completed(HttpResponse<T> response);
  default void failed(UnirestException e);
  default void cancelled();
}

public interface AsyncClient {}

public interface Body {
  boolean isMultiPart();
  boolean isEntityBody();
  default Charset getCharset();
  default Collection<BodyPart> multiParts();
  default BodyPart uniPart();
  default MultipartMode getMode();
  default ProgressMonitor getMonitor();
  default BodyPart getField(String name);
}

public abstract class BodyPart<T> implements Comparable {}

public interface Cache {

  class Builder {}
}

public interface Client {}

public class ContentType {}

public class Cookie {}

public class Cookies extends ArrayList<Cookie> {}

public class Empty {
  private Empty();
}

public interface Header {}

public interface HttpRequestSummary {}

public interface HttpResponseSummary {}

public interface Interceptor {}

public interface JsonPatchRequest extends HttpRequest<JsonPatchRequest>, Body {}

public interface MetricContext {
  void complete(HttpResponseSummary httpResponse, Exception ex);
}

public enum MultipartMode {
  STRICT,
  BROWSER_COMPATIBLE,
  RFC6532;
}

public class PagedList<T> extends ArrayList<HttpResponse<T>> {}

public interface ProgressMonitor {
  void accept(String field, String fileName, Long bytesWritten, Long totalBytes);
}

public class Proxy {}

public interface RawResponse {}

public interface UniMetric {
  MetricContext begin(HttpRequestSummary request);
}

public class UnirestParsingException extends UnirestException {
  public UnirestParsingException(String originalBody, Exception e);
}
