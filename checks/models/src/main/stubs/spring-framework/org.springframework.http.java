package org.springframework.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.Type;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.util.MimeType;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public class HttpHeaders implements MultiValueMap<String, String>, Serializable {
  public static final String ACCEPT = "Accept";
  public static final String ACCEPT_CHARSET = "Accept-Charset";
  public static final String ACCEPT_ENCODING = "Accept-Encoding";
  public static final String ACCEPT_LANGUAGE = "Accept-Language";
  public static final String ACCEPT_PATCH = "Accept-Patch";
  public static final String ACCEPT_RANGES = "Accept-Ranges";
  public static final String ACCESS_CONTROL_ALLOW_CREDENTIALS = "Access-Control-Allow-Credentials";
  public static final String ACCESS_CONTROL_ALLOW_HEADERS = "Access-Control-Allow-Headers";
  public static final String ACCESS_CONTROL_ALLOW_METHODS = "Access-Control-Allow-Methods";
  public static final String ACCESS_CONTROL_ALLOW_ORIGIN = "Access-Control-Allow-Origin";
  public static final String ACCESS_CONTROL_EXPOSE_HEADERS = "Access-Control-Expose-Headers";
  public static final String ACCESS_CONTROL_MAX_AGE = "Access-Control-Max-Age";
  public static final String ACCESS_CONTROL_REQUEST_HEADERS = "Access-Control-Request-Headers";
  public static final String ACCESS_CONTROL_REQUEST_METHOD = "Access-Control-Request-Method";
  public static final String AGE = "Age";
  public static final String ALLOW = "Allow";
  public static final String AUTHORIZATION = "Authorization";
  public static final String CACHE_CONTROL = "Cache-Control";
  public static final String CONNECTION = "Connection";
  public static final String CONTENT_ENCODING = "Content-Encoding";
  public static final String CONTENT_DISPOSITION = "Content-Disposition";
  public static final String CONTENT_LANGUAGE = "Content-Language";
  public static final String CONTENT_LENGTH = "Content-Length";
  public static final String CONTENT_LOCATION = "Content-Location";
  public static final String CONTENT_RANGE = "Content-Range";
  public static final String CONTENT_TYPE = "Content-Type";
  public static final String COOKIE = "Cookie";
  public static final String DATE = "Date";
  public static final String ETAG = "ETag";
  public static final String EXPECT = "Expect";
  public static final String EXPIRES = "Expires";
  public static final String FROM = "From";
  public static final String HOST = "Host";
  public static final String IF_MATCH = "If-Match";
  public static final String IF_MODIFIED_SINCE = "If-Modified-Since";
  public static final String IF_NONE_MATCH = "If-None-Match";
  public static final String IF_RANGE = "If-Range";
  public static final String IF_UNMODIFIED_SINCE = "If-Unmodified-Since";
  public static final String LAST_MODIFIED = "Last-Modified";
  public static final String LINK = "Link";
  public static final String LOCATION = "Location";
  public static final String MAX_FORWARDS = "Max-Forwards";
  public static final String ORIGIN = "Origin";
  public static final String PRAGMA = "Pragma";
  public static final String PROXY_AUTHENTICATE = "Proxy-Authenticate";
  public static final String PROXY_AUTHORIZATION = "Proxy-Authorization";
  public static final String RANGE = "Range";
  public static final String REFERER = "Referer";
  public static final String RETRY_AFTER = "Retry-After";
  public static final String SERVER = "Server";
  public static final String SET_COOKIE = "Set-Cookie";
  public static final String SET_COOKIE2 = "Set-Cookie2";
  public static final String TE = "TE";
  public static final String TRAILER = "Trailer";
  public static final String TRANSFER_ENCODING = "Transfer-Encoding";
  public static final String UPGRADE = "Upgrade";
  public static final String USER_AGENT = "User-Agent";
  public static final String VARY = "Vary";
  public static final String VIA = "Via";
  public static final String WARNING = "Warning";
  public static final String WWW_AUTHENTICATE = "WWW-Authenticate";
  public static final HttpHeaders EMPTY;
  public HttpHeaders();
  public HttpHeaders(MultiValueMap<String, String> headers);
  public List<String> getOrEmpty(Object headerName);
  public void setAccept(List<MediaType> acceptableMediaTypes);
  public List<MediaType> getAccept();
  public void setAcceptLanguage(List<Locale.LanguageRange> languages);
  public List<Locale.LanguageRange> getAcceptLanguage();
  public void setAcceptLanguageAsLocales(List<Locale> locales);
  public List<Locale> getAcceptLanguageAsLocales();
  public void setAcceptPatch(List<MediaType> mediaTypes);
  public List<MediaType> getAcceptPatch();
  public void setAccessControlAllowCredentials(boolean allowCredentials);
  public boolean getAccessControlAllowCredentials();
  public void setAccessControlAllowHeaders(List<String> allowedHeaders);
  public List<String> getAccessControlAllowHeaders();
  public void setAccessControlAllowMethods(List<HttpMethod> allowedMethods);
  public List<HttpMethod> getAccessControlAllowMethods();
  public void setAccessControlAllowOrigin(String allowedOrigin);
  public String getAccessControlAllowOrigin();
  public void setAccessControlExposeHeaders(List<String> exposedHeaders);
  public List<String> getAccessControlExposeHeaders();
  public void setAccessControlMaxAge(Duration maxAge);
  public void setAccessControlMaxAge(long maxAge);
  public long getAccessControlMaxAge();
  public void setAccessControlRequestHeaders(List<String> requestHeaders);
  public List<String> getAccessControlRequestHeaders();
  public void setAccessControlRequestMethod(HttpMethod requestMethod);
  public HttpMethod getAccessControlRequestMethod();
  public void setAcceptCharset(List<Charset> acceptableCharsets);
  public List<Charset> getAcceptCharset();
  public void setAllow(Set<HttpMethod> allowedMethods);
  public Set<HttpMethod> getAllow();
  public void setBasicAuth(String username, String password);
  public void setBasicAuth(String username, String password, Charset charset);
  public void setBasicAuth(String encodedCredentials);
  public void setBearerAuth(String token);
  public void setCacheControl(CacheControl cacheControl);
  public void setCacheControl(String cacheControl);
  public String getCacheControl();
  public void setConnection(String connection);
  public void setConnection(List<String> connection);
  public List<String> getConnection();
  public void setContentDispositionFormData(String name, String filename);
  public void setContentDisposition(ContentDisposition contentDisposition);
  public ContentDisposition getContentDisposition();
  public void setContentLanguage(Locale locale);
  public Locale getContentLanguage();
  public void setContentLength(long contentLength);
  public long getContentLength();
  public void setContentType(MediaType mediaType);
  public MediaType getContentType();
  public void setDate(ZonedDateTime date);
  public void setDate(Instant date);
  public void setDate(long date);
  public long getDate();
  public void setETag(String tag);
  public String getETag();
  public void setExpires(ZonedDateTime expires);
  public void setExpires(Instant expires);
  public void setExpires(long expires);
  public long getExpires();
  public void setHost(InetSocketAddress host);
  public InetSocketAddress getHost();
  public void setIfMatch(String ifMatch);
  public void setIfMatch(List<String> ifMatchList);
  public List<String> getIfMatch();
  public void setIfModifiedSince(ZonedDateTime ifModifiedSince);
  public void setIfModifiedSince(Instant ifModifiedSince);
  public void setIfModifiedSince(long ifModifiedSince);
  public long getIfModifiedSince();
  public void setIfNoneMatch(String ifNoneMatch);
  public void setIfNoneMatch(List<String> ifNoneMatchList);
  public List<String> getIfNoneMatch();
  public void setIfUnmodifiedSince(ZonedDateTime ifUnmodifiedSince);
  public void setIfUnmodifiedSince(Instant ifUnmodifiedSince);
  public void setIfUnmodifiedSince(long ifUnmodifiedSince);
  public long getIfUnmodifiedSince();
  public void setLastModified(ZonedDateTime lastModified);
  public void setLastModified(Instant lastModified);
  public void setLastModified(long lastModified);
  public long getLastModified();
  public void setLocation(URI location);
  public URI getLocation();
  public void setOrigin(String origin);
  public String getOrigin();
  public void setPragma(String pragma);
  public String getPragma();
  public void setRange(List<HttpRange> ranges);
  public List<HttpRange> getRange();
  public void setUpgrade(String upgrade);
  public String getUpgrade();
  public void setVary(List<String> requestHeaders);
  public List<String> getVary();
  public void setZonedDateTime(String headerName, ZonedDateTime date);
  public void setInstant(String headerName, Instant date);
  public void setDate(String headerName, long date);
  public long getFirstDate(String headerName);
  public ZonedDateTime getFirstZonedDateTime(String headerName);
  public List<String> getValuesAsList(String headerName);
  public void clearContentHeaders();
  protected List<String> getETagValuesAsList(String name);
  protected String getFieldValues(String headerName);
  protected String toCommaDelimitedString(List<String> headerValues);
  public String getFirst(String headerName);
  public void add(String headerName, String headerValue);
  public void addAll(String key, List<? extends String> values);
  public void addAll(MultiValueMap<String, String> values);
  public void set(String headerName, String headerValue);
  public void setAll(Map<String, String> values);
  public Map<String, String> toSingleValueMap();
  public Map<String, String> asSingleValueMap();
  public boolean isEmpty();
  public boolean containsKey(Object key);
  public boolean containsValue(Object value);
  public List<String> get(Object key);
  public List<String> put(String key, List<String> value);
  public List<String> remove(Object key);
  public void putAll(Map<? extends String, ? extends List<String>> map);
  public void clear();
  public List<String> putIfAbsent(String key, List<String> value);
  public int size();
  public Set<String> keySet();
  public Collection<List<String>> values();
  public Set<Map.Entry<String, List<String>>> entrySet();
  public void forEach(BiConsumer<? super String, ? super List<String>> action);
  public Set<Map.Entry<String, List<String>>> headerSet();
  public static HttpHeaders readOnlyHttpHeaders(MultiValueMap<String, String> headers);
  public static HttpHeaders readOnlyHttpHeaders(HttpHeaders headers);
  public static HttpHeaders writableHttpHeaders(HttpHeaders headers);
  public static String formatHeaders(MultiValueMap<String, String> headers);
  public static String encodeBasicAuth(String username, String password, Charset charset);
}

public class HttpEntity<T> {
  public static final HttpEntity<?> EMPTY;
  protected HttpEntity();
  public HttpEntity(T body);
  public HttpEntity(MultiValueMap<String, String> headers);
  public HttpEntity(T body, MultiValueMap<String, String> headers);
  public HttpHeaders getHeaders();
  public T getBody();
  public boolean hasBody();
}

public interface HttpMessage {
  HttpHeaders getHeaders();
}

public interface HttpInputMessage extends HttpMessage {
  InputStream getBody() throws IOException;
}

public interface HttpOutputMessage extends HttpMessage {
  OutputStream getBody() throws IOException;
}

public interface HttpRequest extends HttpMessage {
  HttpMethod getMethod();
  URI getURI();
  Map<String, Object> getAttributes();
}

public final class HttpMethod implements Comparable<HttpMethod>, Serializable {
  public static final HttpMethod GET;
  public static final HttpMethod HEAD;
  public static final HttpMethod POST;
  public static final HttpMethod PUT;
  public static final HttpMethod PATCH;
  public static final HttpMethod DELETE;
  public static final HttpMethod OPTIONS;
  public static final HttpMethod TRACE;
  public static HttpMethod[] values();
  public static HttpMethod valueOf(String method);
  public String name();
  public boolean matches(String method);
  public int compareTo(HttpMethod other);
}

public enum HttpStatus implements HttpStatusCode {
  CONTINUE,
  SWITCHING_PROTOCOLS,
  PROCESSING,
  EARLY_HINTS,
  CHECKPOINT,
  OK,
  CREATED,
  ACCEPTED,
  NON_AUTHORITATIVE_INFORMATION,
  NO_CONTENT,
  RESET_CONTENT,
  PARTIAL_CONTENT,
  MULTI_STATUS,
  ALREADY_REPORTED,
  IM_USED,
  MULTIPLE_CHOICES,
  MOVED_PERMANENTLY,
  FOUND,
  MOVED_TEMPORARILY,
  SEE_OTHER,
  NOT_MODIFIED,
  USE_PROXY,
  TEMPORARY_REDIRECT,
  PERMANENT_REDIRECT,
  BAD_REQUEST,
  UNAUTHORIZED,
  PAYMENT_REQUIRED,
  FORBIDDEN,
  NOT_FOUND,
  METHOD_NOT_ALLOWED,
  NOT_ACCEPTABLE,
  PROXY_AUTHENTICATION_REQUIRED,
  REQUEST_TIMEOUT,
  CONFLICT,
  GONE,
  LENGTH_REQUIRED,
  PRECONDITION_FAILED,
  PAYLOAD_TOO_LARGE,
  REQUEST_ENTITY_TOO_LARGE,
  URI_TOO_LONG,
  REQUEST_URI_TOO_LONG,
  UNSUPPORTED_MEDIA_TYPE,
  REQUESTED_RANGE_NOT_SATISFIABLE,
  EXPECTATION_FAILED,
  I_AM_A_TEAPOT,
  INSUFFICIENT_SPACE_ON_RESOURCE,
  METHOD_FAILURE,
  DESTINATION_LOCKED,
  UNPROCESSABLE_ENTITY,
  LOCKED,
  FAILED_DEPENDENCY,
  TOO_EARLY,
  UPGRADE_REQUIRED,
  PRECONDITION_REQUIRED,
  TOO_MANY_REQUESTS,
  REQUEST_HEADER_FIELDS_TOO_LARGE,
  UNAVAILABLE_FOR_LEGAL_REASONS,
  INTERNAL_SERVER_ERROR,
  NOT_IMPLEMENTED,
  BAD_GATEWAY,
  SERVICE_UNAVAILABLE,
  GATEWAY_TIMEOUT,
  HTTP_VERSION_NOT_SUPPORTED,
  VARIANT_ALSO_NEGOTIATES,
  INSUFFICIENT_STORAGE,
  LOOP_DETECTED,
  BANDWIDTH_LIMIT_EXCEEDED,
  NOT_EXTENDED,
  NETWORK_AUTHENTICATION_REQUIRED;
  public int value();
  public HttpStatus.Series series();
  public String getReasonPhrase();
  public boolean is1xxInformational();
  public boolean is2xxSuccessful();
  public boolean is3xxRedirection();
  public boolean is4xxClientError();
  public boolean is5xxServerError();
  public boolean isError();
  public static HttpStatus valueOf(int statusCode);
  public static HttpStatus resolve(int statusCode);

  public enum Series {
    INFORMATIONAL,
    SUCCESSFUL,
    REDIRECTION,
    CLIENT_ERROR,
    SERVER_ERROR;
    public int value();
    public static HttpStatus.Series valueOf(HttpStatus status);
    public static HttpStatus.Series valueOf(int statusCode);
    public static HttpStatus.Series resolve(int statusCode);
  }
}

public interface HttpStatusCode extends Serializable {
  int value();
  boolean is1xxInformational();
  boolean is2xxSuccessful();
  boolean is3xxRedirection();
  boolean is4xxClientError();
  boolean is5xxServerError();
  boolean isError();
  default boolean isSameCodeAs(HttpStatusCode other);
  static HttpStatusCode valueOf(int code);
}

public class MediaType extends MimeType implements Serializable {
  public static final MediaType ALL;
  public static final String ALL_VALUE = "*/*";
  public static final MediaType APPLICATION_ATOM_XML;
  public static final String APPLICATION_ATOM_XML_VALUE = "application/atom+xml";
  public static final MediaType APPLICATION_CBOR;
  public static final String APPLICATION_CBOR_VALUE = "application/cbor";
  public static final MediaType APPLICATION_FORM_URLENCODED;
  public static final String APPLICATION_FORM_URLENCODED_VALUE = "application/x-www-form-urlencoded";
  public static final MediaType APPLICATION_GRAPHQL;
  public static final String APPLICATION_GRAPHQL_VALUE = "application/graphql+json";
  public static final MediaType APPLICATION_GRAPHQL_RESPONSE;
  public static final String APPLICATION_GRAPHQL_RESPONSE_VALUE = "application/graphql-response+json";
  public static final MediaType APPLICATION_JSON;
  public static final String APPLICATION_JSON_VALUE = "application/json";
  public static final MediaType APPLICATION_JSON_UTF8;
  public static final String APPLICATION_JSON_UTF8_VALUE = "application/json;charset=UTF-8";
  public static final MediaType APPLICATION_OCTET_STREAM;
  public static final String APPLICATION_OCTET_STREAM_VALUE = "application/octet-stream";
  public static final MediaType APPLICATION_PDF;
  public static final String APPLICATION_PDF_VALUE = "application/pdf";
  public static final MediaType APPLICATION_PROBLEM_JSON;
  public static final String APPLICATION_PROBLEM_JSON_VALUE = "application/problem+json";
  public static final MediaType APPLICATION_PROBLEM_JSON_UTF8;
  public static final String APPLICATION_PROBLEM_JSON_UTF8_VALUE = "application/problem+json;charset=UTF-8";
  public static final MediaType APPLICATION_PROBLEM_XML;
  public static final String APPLICATION_PROBLEM_XML_VALUE = "application/problem+xml";
  public static final MediaType APPLICATION_PROTOBUF;
  public static final String APPLICATION_PROTOBUF_VALUE = "application/x-protobuf";
  public static final MediaType APPLICATION_RSS_XML;
  public static final String APPLICATION_RSS_XML_VALUE = "application/rss+xml";
  public static final MediaType APPLICATION_NDJSON;
  public static final String APPLICATION_NDJSON_VALUE = "application/x-ndjson";
  public static final MediaType APPLICATION_STREAM_JSON;
  public static final String APPLICATION_STREAM_JSON_VALUE = "application/stream+json";
  public static final MediaType APPLICATION_XHTML_XML;
  public static final String APPLICATION_XHTML_XML_VALUE = "application/xhtml+xml";
  public static final MediaType APPLICATION_XML;
  public static final String APPLICATION_XML_VALUE = "application/xml";
  public static final MediaType APPLICATION_YAML;
  public static final String APPLICATION_YAML_VALUE = "application/yaml";
  public static final MediaType IMAGE_GIF;
  public static final String IMAGE_GIF_VALUE = "image/gif";
  public static final MediaType IMAGE_JPEG;
  public static final String IMAGE_JPEG_VALUE = "image/jpeg";
  public static final MediaType IMAGE_PNG;
  public static final String IMAGE_PNG_VALUE = "image/png";
  public static final MediaType MULTIPART_FORM_DATA;
  public static final String MULTIPART_FORM_DATA_VALUE = "multipart/form-data";
  public static final MediaType MULTIPART_MIXED;
  public static final String MULTIPART_MIXED_VALUE = "multipart/mixed";
  public static final MediaType MULTIPART_RELATED;
  public static final String MULTIPART_RELATED_VALUE = "multipart/related";
  public static final MediaType TEXT_EVENT_STREAM;
  public static final String TEXT_EVENT_STREAM_VALUE = "text/event-stream";
  public static final MediaType TEXT_HTML;
  public static final String TEXT_HTML_VALUE = "text/html";
  public static final MediaType TEXT_MARKDOWN;
  public static final String TEXT_MARKDOWN_VALUE = "text/markdown";
  public static final MediaType TEXT_PLAIN;
  public static final String TEXT_PLAIN_VALUE = "text/plain";
  public static final MediaType TEXT_XML;
  public static final String TEXT_XML_VALUE = "text/xml";
  public static final Comparator<MediaType> QUALITY_VALUE_COMPARATOR;
  public static final Comparator<MediaType> SPECIFICITY_COMPARATOR;
  public MediaType(String type);
  public MediaType(String type, String subtype);
  public MediaType(String type, String subtype, Charset charset);
  public MediaType(String type, String subtype, double qualityValue);
  public MediaType(MediaType other, Charset charset);
  public MediaType(MediaType other, Map<String, String> parameters);
  public MediaType(String type, String subtype, Map<String, String> parameters);
  public MediaType(MimeType mimeType);
  protected void checkParameters(String parameter, String value);
  public double getQualityValue();
  public boolean isMoreSpecific(MimeType other);
  public boolean isLessSpecific(MimeType other);
  public boolean includes(MediaType other);
  public boolean isCompatibleWith(MediaType other);
  public MediaType copyQualityValue(MediaType mediaType);
  public MediaType removeQualityValue();
  public static MediaType valueOf(String value);
  public static MediaType parseMediaType(String mediaType);
  public static List<MediaType> parseMediaTypes(String mediaTypes);
  public static List<MediaType> parseMediaTypes(List<String> mediaTypes);
  public static List<MediaType> asMediaTypes(List<MimeType> mimeTypes);
  public static MediaType asMediaType(MimeType mimeType);
  public static String toString(Collection<MediaType> mediaTypes);
  public static void sortBySpecificity(List<MediaType> mediaTypes);
  public static void sortByQualityValue(List<MediaType> mediaTypes);
  public static void sortBySpecificityAndQuality(List<MediaType> mediaTypes);
}

public class RequestEntity<T> extends HttpEntity<T> {
  public RequestEntity(HttpMethod method, URI url);
  public RequestEntity(T body, HttpMethod method, URI url);
  public RequestEntity(T body, HttpMethod method, URI url, Type type);
  public RequestEntity(MultiValueMap<String, String> headers, HttpMethod method, URI url);
  public RequestEntity(T body, MultiValueMap<String, String> headers, HttpMethod method, URI url);
  public RequestEntity(T body, MultiValueMap<String, String> headers, HttpMethod method, URI url,
      Type type);
  public HttpMethod getMethod();
  public URI getUrl();
  public Type getType();
  public static RequestEntity.BodyBuilder method(HttpMethod method, URI url);
  public static RequestEntity.BodyBuilder method(HttpMethod method, String uriTemplate,
      Object... uriVariables);
  public static RequestEntity.BodyBuilder method(HttpMethod method, String uriTemplate,
      Map<String, ?> uriVariables);
  public static RequestEntity.HeadersBuilder<?> get(URI url);
  public static RequestEntity.HeadersBuilder<?> get(String uriTemplate, Object... uriVariables);
  public static RequestEntity.HeadersBuilder<?> head(URI url);
  public static RequestEntity.HeadersBuilder<?> head(String uriTemplate, Object... uriVariables);
  public static RequestEntity.BodyBuilder post(URI url);
  public static RequestEntity.BodyBuilder post(String uriTemplate, Object... uriVariables);
  public static RequestEntity.BodyBuilder put(URI url);
  public static RequestEntity.BodyBuilder put(String uriTemplate, Object... uriVariables);
  public static RequestEntity.BodyBuilder patch(URI url);
  public static RequestEntity.BodyBuilder patch(String uriTemplate, Object... uriVariables);
  public static RequestEntity.HeadersBuilder<?> delete(URI url);
  public static RequestEntity.HeadersBuilder<?> delete(String uriTemplate, Object... uriVariables);
  public static RequestEntity.HeadersBuilder<?> options(URI url);
  public static RequestEntity.HeadersBuilder<?> options(String uriTemplate, Object... uriVariables);

  public interface BodyBuilder extends RequestEntity.HeadersBuilder<RequestEntity.BodyBuilder> {
    RequestEntity.BodyBuilder contentLength(long contentLength);
    RequestEntity.BodyBuilder contentType(MediaType contentType);
    <T> RequestEntity<T> body(T body);
    <T> RequestEntity<T> body(T body, Type type);
  }

  public interface HeadersBuilder<B extends RequestEntity.HeadersBuilder<B>> {
    B header(String headerName, String... headerValues);
    B headers(HttpHeaders headers);
    B headers(Consumer<HttpHeaders> headersConsumer);
    B accept(MediaType... acceptableMediaTypes);
    B acceptCharset(Charset... acceptableCharsets);
    B ifModifiedSince(ZonedDateTime ifModifiedSince);
    B ifModifiedSince(Instant ifModifiedSince);
    B ifModifiedSince(long ifModifiedSince);
    B ifNoneMatch(String... ifNoneMatches);
    RequestEntity<Void> build();
  }
}

public class ResponseEntity<T> extends HttpEntity<T> {
  public ResponseEntity(HttpStatusCode status);
  public ResponseEntity(T body, HttpStatusCode status);
  public ResponseEntity(MultiValueMap<String, String> headers, HttpStatusCode status);
  public ResponseEntity(T body, MultiValueMap<String, String> headers, int rawStatus);
  public ResponseEntity(T body, MultiValueMap<String, String> headers, HttpStatusCode statusCode);
  public HttpStatusCode getStatusCode();
  public int getStatusCodeValue();
  public static ResponseEntity.BodyBuilder status(HttpStatusCode status);
  public static ResponseEntity.BodyBuilder status(int status);
  public static ResponseEntity.BodyBuilder ok();
  public static <T> ResponseEntity<T> ok(T body);
  public static <T> ResponseEntity<T> of(Optional<T> body);
  public static ResponseEntity.HeadersBuilder<?> of(ProblemDetail body);
  public static <T> ResponseEntity<T> ofNullable(T body);
  public static ResponseEntity.BodyBuilder created(URI location);
  public static ResponseEntity.BodyBuilder accepted();
  public static ResponseEntity.HeadersBuilder<?> noContent();
  public static ResponseEntity.BodyBuilder badRequest();
  public static ResponseEntity.HeadersBuilder<?> notFound();
  public static ResponseEntity.BodyBuilder unprocessableEntity();
  public static ResponseEntity.BodyBuilder internalServerError();

  public interface BodyBuilder extends ResponseEntity.HeadersBuilder<ResponseEntity.BodyBuilder> {
    ResponseEntity.BodyBuilder contentLength(long contentLength);
    ResponseEntity.BodyBuilder contentType(MediaType contentType);
    <T> ResponseEntity<T> body(T body);
  }

  public interface HeadersBuilder<B extends ResponseEntity.HeadersBuilder<B>> {
    B header(String headerName, String... headerValues);
    B headers(HttpHeaders headers);
    B headers(Consumer<HttpHeaders> headersConsumer);
    B allow(HttpMethod... allowedMethods);
    B eTag(String etag);
    B lastModified(ZonedDateTime lastModified);
    B lastModified(Instant lastModified);
    B lastModified(long lastModified);
    B location(URI location);
    B cacheControl(CacheControl cacheControl);
    B varyBy(String... requestHeaders);
    <T> ResponseEntity<T> build();
  }
}

public final class ResponseCookie extends HttpCookie {
  public Duration getMaxAge();
  public String getDomain();
  public String getPath();
  public boolean isSecure();
  public boolean isHttpOnly();
  public boolean isPartitioned();
  public String getSameSite();
  public ResponseCookie.ResponseCookieBuilder mutate();
  public static ResponseCookie.ResponseCookieBuilder from(String name);
  public static ResponseCookie.ResponseCookieBuilder from(String name, String value);
  public static ResponseCookie.ResponseCookieBuilder fromClientResponse(String name, String value);

  public interface ResponseCookieBuilder {}
}

public final class ContentDisposition {
  public boolean isAttachment();
  public boolean isFormData();
  public boolean isInline();
  public String getType();
  public String getName();
  public String getFilename();
  public Charset getCharset();
  public Long getSize();
  public ZonedDateTime getCreationDate();
  public ZonedDateTime getModificationDate();
  public ZonedDateTime getReadDate();
  public static ContentDisposition.Builder attachment();
  public static ContentDisposition.Builder formData();
  public static ContentDisposition.Builder inline();
  public static ContentDisposition.Builder builder(String type);
  public static ContentDisposition empty();
  public static ContentDisposition parse(String contentDisposition);

  public interface Builder {}
}

public class CacheControl {
  protected CacheControl();
  public static CacheControl empty();
  public static CacheControl maxAge(long maxAge, TimeUnit unit);
  public static CacheControl maxAge(Duration maxAge);
  public static CacheControl noCache();
  public static CacheControl noStore();
  public CacheControl mustRevalidate();
  public CacheControl noTransform();
  public CacheControl cachePublic();
  public CacheControl cachePrivate();
  public CacheControl proxyRevalidate();
  public CacheControl sMaxAge(long sMaxAge, TimeUnit unit);
  public CacheControl sMaxAge(Duration sMaxAge);
  public CacheControl staleWhileRevalidate(long staleWhileRevalidate, TimeUnit unit);
  public CacheControl staleWhileRevalidate(Duration staleWhileRevalidate);
  public CacheControl staleIfError(long staleIfError, TimeUnit unit);
  public CacheControl staleIfError(Duration staleIfError);
  public CacheControl immutable();
  public String getHeaderValue();
}

public class HttpCookie {
  public HttpCookie(String name, String value);
  public String getName();
  public String getValue();
}

public abstract class HttpRange {}

public class ProblemDetail implements Serializable {}

public interface ReactiveHttpInputMessage extends HttpMessage {
  Flux<DataBuffer> getBody();
}

public interface ReactiveHttpOutputMessage extends HttpMessage {
  DataBufferFactory bufferFactory();
  void beforeCommit(Supplier<? extends Mono<Void>> action);
  boolean isCommitted();
  Mono<Void> writeWith(Publisher<? extends DataBuffer> body);
  Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body);
  Mono<Void> setComplete();
}

public interface StreamingHttpOutputMessage extends HttpOutputMessage {

  interface Body {
    void writeTo(OutputStream outputStream) throws IOException;
  }
}
