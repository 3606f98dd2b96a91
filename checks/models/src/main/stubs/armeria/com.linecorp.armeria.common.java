package com.linecorp.armeria.common;

import com.linecorp.armeria.common.stream.HttpDecoder;
import com.linecorp.armeria.common.stream.StreamMessage;
import com.linecorp.armeria.common.stream.StreamMessageDuplicator;
import com.linecorp.armeria.common.stream.StreamTimeoutMode;
import com.linecorp.armeria.common.stream.StreamWriter;
import com.linecorp.armeria.common.util.BlockingTaskExecutor;
import com.linecorp.armeria.common.util.SafeCloseable;
import com.linecorp.armeria.common.util.Unwrappable;
import io.netty.channel.EventLoop;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.util.AsciiString;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.EventExecutor;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.Charset;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import org.reactivestreams.Publisher;

public interface HttpResponse extends HttpMessage, Response {
  static HttpResponseWriter streaming();
  static HttpResponse from(CompletionStage<? extends HttpResponse> stage);
  static HttpResponse from(CompletableFuture<? extends HttpResponse> future);
  static HttpResponse from(CompletionStage<? extends HttpResponse> stage,
      EventExecutor subscriberExecutor);
  static HttpResponse from(Supplier<? extends HttpResponse> responseSupplier, Executor executor);
  static HttpResponse delayed(AggregatedHttpResponse response, Duration delay);
  static HttpResponse delayed(AggregatedHttpResponse response, Duration delay,
      ScheduledExecutorService executor);
  static HttpResponse delayed(HttpResponse response, Duration delay);
  static HttpResponse delayed(HttpResponse response, Duration delay,
      ScheduledExecutorService executor);
  static HttpResponse delayed(Supplier<? extends HttpResponse> responseSupplier, Duration delay);
  static HttpResponse delayed(Supplier<? extends HttpResponse> responseSupplier, Duration delay,
      ScheduledExecutorService executor);
  static HttpResponse of(int statusCode);
  static HttpResponse of(HttpStatus status);
  static HttpResponse of(HttpStatus status, MediaType mediaType, CharSequence content);
  static HttpResponse of(HttpStatus status, MediaType mediaType, String content);
  static HttpResponse of(String content);
  static HttpResponse of(String format, Object... args);
  static HttpResponse of(MediaType mediaType, String content);
  static HttpResponse of(MediaType mediaType, String format, Object... args);
  static HttpResponse of(HttpStatus status, MediaType mediaType, String format, Object... args);
  static HttpResponse of(HttpStatus status, MediaType mediaType, byte[] content);
  static HttpResponse of(HttpStatus status, MediaType mediaType, HttpData content);
  static HttpResponse of(HttpStatus status, MediaType mediaType, HttpData content,
      HttpHeaders trailers);
  static HttpResponse of(ResponseHeaders headers);
  static HttpResponse of(ResponseHeaders headers, HttpData content);
  static HttpResponse of(ResponseHeaders headers, HttpData content, HttpHeaders trailers);
  static HttpResponse of(HttpObject... objs);
  static HttpResponse of(Publisher<? extends HttpObject> publisher);
  static HttpResponse of(ResponseHeaders headers, Publisher<? extends HttpObject> publisher);
  static HttpResponse of(ResponseHeaders headers, Publisher<? extends HttpData> publisher,
      HttpHeaders trailers);
  static HttpResponse of(ResponseHeaders headers, Publisher<? extends HttpData> publisher,
      CompletableFuture<HttpHeaders> trailers);
  static HttpResponse of(ResponseHeaders headers, Publisher<? extends HttpData> publisher,
      Function<Throwable, HttpHeaders> trailersFunction);
  static HttpResponse of(CompletableFuture<? extends HttpResponse> future);
  static HttpResponse of(CompletionStage<? extends HttpResponse> stage);
  static HttpResponse of(CompletionStage<? extends HttpResponse> stage,
      EventExecutor subscriberExecutor);
  static HttpResponse of(Supplier<? extends HttpResponse> responseSupplier, Executor executor);
  static HttpResponse ofJson(Object content);
  static HttpResponse ofJson(HttpStatus status, Object content);
  static HttpResponse ofJson(MediaType contentType, Object content);
  static HttpResponse ofJson(HttpStatus status, MediaType contentType, Object content);
  static HttpResponse ofJson(ResponseHeaders headers, Object content);
  static HttpResponse ofRedirect(HttpStatus redirectStatus, String location);
  static HttpResponse ofRedirect(HttpStatus redirectStatus, String format, Object... args);
  static HttpResponse ofRedirect(String location);
  static HttpResponse ofRedirect(String format, Object... args);
  static HttpResponse ofFailure(Throwable cause);
  static HttpResponseBuilder builder();
  CompletableFuture<Void> whenComplete();
  CompletableFuture<AggregatedHttpResponse> aggregate(AggregationOptions options);
  default CompletableFuture<AggregatedHttpResponse> aggregate();
  default CompletableFuture<AggregatedHttpResponse> aggregate(EventExecutor executor);
  default HttpResponseDuplicator toDuplicator();
  default HttpResponseDuplicator toDuplicator(EventExecutor executor);
  default HttpResponseDuplicator toDuplicator(long maxResponseLength);
  default HttpResponseDuplicator toDuplicator(EventExecutor executor, long maxResponseLength);
  default SplitHttpResponse split();
  default SplitHttpResponse split(EventExecutor executor);
  default HttpResponse mapInformational(
      Function<? super ResponseHeaders, ? extends ResponseHeaders> function);
  default HttpResponse mapHeaders(
      Function<? super ResponseHeaders, ? extends ResponseHeaders> function);
  default HttpResponse mapData(Function<? super HttpData, ? extends HttpData> function);
  default HttpResponse mapTrailers(Function<? super HttpHeaders, ? extends HttpHeaders> function);
  default HttpResponse mapError(Function<? super Throwable, ? extends Throwable> function);
  default HttpResponse peekHeaders(Consumer<? super ResponseHeaders> action);
  default HttpResponse peekData(Consumer<? super HttpData> action);
  default HttpResponse peekTrailers(Consumer<? super HttpHeaders> action);
  default HttpResponse peekError(Consumer<? super Throwable> action);
  default HttpResponse recover(Function<? super Throwable, ? extends HttpResponse> function);
  default <T extends Throwable> HttpResponse recover(Class<T> causeClass,
      Function<? super T, ? extends HttpResponse> function);
  default HttpResponse subscribeOn(EventExecutor eventExecutor);
  default HttpResponse timeout(Duration timeoutDuration);
  default HttpResponse timeout(Duration timeoutDuration, StreamTimeoutMode timeoutMode);
}

public interface HttpRequest extends HttpMessage, Request {
  static HttpRequestWriter streaming(HttpMethod method, String path);
  static HttpRequestWriter streaming(RequestHeaders headers);
  static HttpRequest of(HttpMethod method, String path);
  static HttpRequest of(HttpMethod method, String path, MediaType mediaType, CharSequence content);
  static HttpRequest of(HttpMethod method, String path, MediaType mediaType, String content);
  static HttpRequest of(HttpMethod method, String path, MediaType mediaType, String format,
      Object... args);
  static HttpRequest of(HttpMethod method, String path, MediaType mediaType, byte[] content);
  static HttpRequest of(HttpMethod method, String path, MediaType mediaType, HttpData content);
  static HttpRequest of(HttpMethod method, String path, MediaType mediaType, HttpData content,
      HttpHeaders trailers);
  static HttpRequest of(RequestHeaders headers);
  static HttpRequest of(RequestHeaders headers, HttpData content);
  static HttpRequest of(RequestHeaders headers, HttpData content, HttpHeaders trailers);
  static HttpRequest of(RequestHeaders headers, HttpData... contents);
  static HttpRequest of(RequestHeaders headers, Publisher<? extends HttpObject> publisher);
  static HttpRequest of(RequestHeaders headers, Publisher<? extends HttpData> publisher,
      HttpHeaders trailers);
  static HttpRequest of(RequestHeaders headers, Publisher<? extends HttpData> publisher,
      CompletableFuture<HttpHeaders> trailers);
  static HttpRequest of(RequestHeaders headers,
      CompletionStage<? extends StreamMessage<? extends HttpObject>> stage);
  static HttpRequest of(RequestHeaders headers,
      CompletionStage<? extends StreamMessage<? extends HttpObject>> stage,
      EventExecutor subscriberExecutor);
  static HttpRequestBuilder builder();
  RequestHeaders headers();
  default URI uri();
  default String scheme();
  default HttpMethod method();
  default String path();
  default String authority();
  default MediaType contentType();
  default List<Locale.LanguageRange> acceptLanguages();
  default Locale selectLocale(Iterable<Locale> supportedLocales);
  default Locale selectLocale(Locale... supportedLocales);
  default HttpRequest withHeaders(RequestHeaders newHeaders);
  default HttpRequest withHeaders(RequestHeadersBuilder newHeadersBuilder);
  CompletableFuture<AggregatedHttpRequest> aggregate(AggregationOptions options);
  default CompletableFuture<AggregatedHttpRequest> aggregate();
  default CompletableFuture<AggregatedHttpRequest> aggregate(EventExecutor executor);
  default HttpRequestDuplicator toDuplicator();
  default HttpRequestDuplicator toDuplicator(EventExecutor executor);
  default HttpRequestDuplicator toDuplicator(long maxRequestLength);
  default HttpRequestDuplicator toDuplicator(EventExecutor executor, long maxRequestLength);
  default SplitHttpRequest split();
  default SplitHttpRequest split(EventExecutor executor);
  default HttpRequest mapHeaders(
      Function<? super RequestHeaders, ? extends RequestHeaders> function);
  default HttpRequest mapData(Function<? super HttpData, ? extends HttpData> function);
  default HttpRequest mapTrailers(Function<? super HttpHeaders, ? extends HttpHeaders> function);
  default HttpRequest mapError(Function<? super Throwable, ? extends Throwable> function);
  default HttpRequest peekData(Consumer<? super HttpData> action);
  default HttpRequest peekTrailers(Consumer<? super HttpHeaders> action);
  default HttpRequest peekError(Consumer<? super Throwable> action);
  default HttpRequest subscribeOn(EventExecutor eventExecutor);
  default HttpRequest timeout(Duration timeoutDuration);
  default HttpRequest timeout(Duration timeoutDuration, StreamTimeoutMode timeoutMode);
}

public interface AggregatedHttpResponse extends AggregatedHttpMessage {
  static AggregatedHttpResponse of(int statusCode);
  static AggregatedHttpResponse of(HttpStatus status);
  static AggregatedHttpResponse of(HttpStatus status, MediaType mediaType, CharSequence content);
  static AggregatedHttpResponse of(HttpStatus status, MediaType mediaType, String content);
  static AggregatedHttpResponse of(HttpStatus status, MediaType mediaType, String format,
      Object... args);
  static AggregatedHttpResponse of(HttpStatus status, MediaType mediaType, byte[] content);
  static AggregatedHttpResponse of(HttpStatus status, MediaType mediaType, HttpData content);
  static AggregatedHttpResponse of(HttpStatus status, MediaType mediaType, HttpData content,
      HttpHeaders trailers);
  static AggregatedHttpResponse of(ResponseHeaders headers);
  static AggregatedHttpResponse of(ResponseHeaders headers, HttpData content);
  static AggregatedHttpResponse of(ResponseHeaders headers, HttpData content, HttpHeaders trailers);
  static AggregatedHttpResponse of(Iterable<ResponseHeaders> informationals,
      ResponseHeaders headers, HttpData content, HttpHeaders trailers);
  ResponseHeaders headers();
  List<ResponseHeaders> informationals();
  HttpStatus status();
  default HttpResponse toHttpResponse();
}

public interface AggregatedHttpRequest extends AggregatedHttpMessage {
  static AggregatedHttpRequest of(HttpMethod method, String path);
  static AggregatedHttpRequest of(HttpMethod method, String path, MediaType mediaType,
      CharSequence content);
  static AggregatedHttpRequest of(HttpMethod method, String path, MediaType mediaType,
      String content);
  static AggregatedHttpRequest of(HttpMethod method, String path, MediaType mediaType,
      String format, Object... args);
  static AggregatedHttpRequest of(HttpMethod method, String path, MediaType mediaType,
      byte[] content);
  static AggregatedHttpRequest of(HttpMethod method, String path, MediaType mediaType,
      HttpData content);
  static AggregatedHttpRequest of(HttpMethod method, String path, MediaType mediaType,
      HttpData content, HttpHeaders trailers);
  static AggregatedHttpRequest of(RequestHeaders headers);
  static AggregatedHttpRequest of(RequestHeaders headers, HttpData content);
  static AggregatedHttpRequest of(RequestHeaders headers, HttpData content, HttpHeaders trailers);
  RequestHeaders headers();
  default URI uri();
  default String scheme();
  default HttpMethod method();
  default String path();
  default String authority();
  default List<Locale.LanguageRange> acceptLanguages();
  default Locale selectLocale(Iterable<Locale> supportedLocales);
  default Locale selectLocale(Locale... supportedLocales);
  default HttpRequest toHttpRequest();
  default HttpRequest toHttpRequest(RequestHeaders headers);
}

public interface HttpData extends Bytes, HttpObject {
  static HttpData empty();
  static HttpData wrap(byte[] data);
  static HttpData wrap(byte[] data, int offset, int length);
  static HttpData copyOf(byte[] data);
  static HttpData copyOf(byte[] data, int offset, int length);
  static HttpData of(Charset charset, CharSequence text);
  static HttpData of(Charset charset, String text);
  static HttpData of(Charset charset, String format, Object... args);
  static HttpData ofUtf8(CharSequence text);
  static HttpData ofUtf8(String text);
  static HttpData ofUtf8(String format, Object... args);
  static HttpData ofAscii(CharSequence text);
  static HttpData ofAscii(String text);
  static HttpData ofAscii(String format, Object... args);
  default HttpData withEndOfStream();
  HttpData withEndOfStream(boolean endOfStream);
}

public final class HttpStatus implements Comparable<HttpStatus> {
  public static final HttpStatus CONTINUE;
  public static final HttpStatus SWITCHING_PROTOCOLS;
  public static final HttpStatus PROCESSING;
  public static final HttpStatus OK;
  public static final HttpStatus CREATED;
  public static final HttpStatus ACCEPTED;
  public static final HttpStatus NON_AUTHORITATIVE_INFORMATION;
  public static final HttpStatus NO_CONTENT;
  public static final HttpStatus RESET_CONTENT;
  public static final HttpStatus PARTIAL_CONTENT;
  public static final HttpStatus MULTI_STATUS;
  public static final HttpStatus MULTIPLE_CHOICES;
  public static final HttpStatus MOVED_PERMANENTLY;
  public static final HttpStatus FOUND;
  public static final HttpStatus SEE_OTHER;
  public static final HttpStatus NOT_MODIFIED;
  public static final HttpStatus USE_PROXY;
  public static final HttpStatus TEMPORARY_REDIRECT;
  public static final HttpStatus BAD_REQUEST;
  public static final HttpStatus UNAUTHORIZED;
  public static final HttpStatus PAYMENT_REQUIRED;
  public static final HttpStatus FORBIDDEN;
  public static final HttpStatus NOT_FOUND;
  public static final HttpStatus METHOD_NOT_ALLOWED;
  public static final HttpStatus NOT_ACCEPTABLE;
  public static final HttpStatus PROXY_AUTHENTICATION_REQUIRED;
  public static final HttpStatus REQUEST_TIMEOUT;
  public static final HttpStatus CONFLICT;
  public static final HttpStatus GONE;
  public static final HttpStatus LENGTH_REQUIRED;
  public static final HttpStatus PRECONDITION_FAILED;
  public static final HttpStatus REQUEST_ENTITY_TOO_LARGE;
  public static final HttpStatus REQUEST_URI_TOO_LONG;
  public static final HttpStatus UNSUPPORTED_MEDIA_TYPE;
  public static final HttpStatus REQUESTED_RANGE_NOT_SATISFIABLE;
  public static final HttpStatus EXPECTATION_FAILED;
  public static final HttpStatus MISDIRECTED_REQUEST;
  public static final HttpStatus UNPROCESSABLE_ENTITY;
  public static final HttpStatus LOCKED;
  public static final HttpStatus FAILED_DEPENDENCY;
  public static final HttpStatus UNORDERED_COLLECTION;
  public static final HttpStatus UPGRADE_REQUIRED;
  public static final HttpStatus PRECONDITION_REQUIRED;
  public static final HttpStatus TOO_MANY_REQUESTS;
  public static final HttpStatus REQUEST_HEADER_FIELDS_TOO_LARGE;
  public static final HttpStatus CLIENT_CLOSED_REQUEST;
  public static final HttpStatus INTERNAL_SERVER_ERROR;
  public static final HttpStatus NOT_IMPLEMENTED;
  public static final HttpStatus BAD_GATEWAY;
  public static final HttpStatus SERVICE_UNAVAILABLE;
  public static final HttpStatus GATEWAY_TIMEOUT;
  public static final HttpStatus HTTP_VERSION_NOT_SUPPORTED;
  public static final HttpStatus VARIANT_ALSO_NEGOTIATES;
  public static final HttpStatus INSUFFICIENT_STORAGE;
  public static final HttpStatus NOT_EXTENDED;
  public static final HttpStatus NETWORK_AUTHENTICATION_REQUIRED;
  public static final HttpStatus UNKNOWN;
  public static HttpStatus valueOf(int statusCode);
  public static HttpStatus valueOf(String statusText);
  public static boolean isContentAlwaysEmpty(int statusCode);
  public HttpStatus(int statusCode, String reasonPhrase);
  public int code();
  public String codeAsText();
  public String reasonPhrase();
  public HttpStatusClass codeClass();
  public HttpData toHttpData();
  public boolean isContentAlwaysEmpty();
  public boolean isInformational();
  public boolean isSuccess();
  public boolean isRedirection();
  public boolean isClientError();
  public boolean isServerError();
  public boolean isError();
  public int compareTo(HttpStatus o);
}

public enum HttpMethod {
  OPTIONS,
  GET,
  HEAD,
  POST,
  PUT,
  PATCH,
  DELETE,
  TRACE,
  CONNECT,
  UNKNOWN;
  public static boolean isSupported(String value);
  public static Set<HttpMethod> idempotentMethods();
  public static Set<HttpMethod> knownMethods();
  public static HttpMethod tryParse(String method);
}

public final class MediaType {
  public String type();
  public String subtype();
  public boolean is(MediaType mediaTypeRange);
  public static MediaType create(String type, String subtype);
  public static MediaType parse(String input);
}

public interface RequestHeaders extends HttpHeaders, RequestHeaderGetters {
  static RequestHeadersBuilder builder();
  static RequestHeadersBuilder builder(HttpMethod method, String path);
  static RequestHeaders of(HttpMethod method, String path);
  static RequestHeaders of(HttpMethod method, String path, CharSequence name, String value);
  static RequestHeaders of(HttpMethod method, String path, CharSequence name, Object value);
  static RequestHeaders of(HttpMethod method, String path, CharSequence name1, String value1,
      CharSequence name2, String value2);
  static RequestHeaders of(HttpMethod method, String path, CharSequence name1, Object value1,
      CharSequence name2, Object value2);
  static RequestHeaders of(HttpMethod method, String path, CharSequence name1, String value1,
      CharSequence name2, String value2, CharSequence name3, String value3);
  static RequestHeaders of(HttpMethod method, String path, CharSequence name1, Object value1,
      CharSequence name2, Object value2, CharSequence name3, Object value3);
  static RequestHeaders of(HttpMethod method, String path, CharSequence name1, String value1,
      CharSequence name2, String value2, CharSequence name3, String value3, CharSequence name4,
      String value4);
  static RequestHeaders of(HttpMethod method, String path, CharSequence name1, Object value1,
      CharSequence name2, Object value2, CharSequence name3, Object value3, CharSequence name4,
      Object value4);
  static RequestHeaders of(HttpHeaders headers);
  RequestHeadersBuilder toBuilder();
  default RequestHeaders withMutations(Consumer<HttpHeadersBuilder> mutator);
}

public interface ResponseHeaders extends HttpHeaders, ResponseHeaderGetters {
  static ResponseHeadersBuilder builder();
  static ResponseHeadersBuilder builder(int statusCode);
  static ResponseHeadersBuilder builder(HttpStatus status);
  static ResponseHeaders of(int statusCode);
  static ResponseHeaders of(HttpStatus status);
  static ResponseHeaders of(HttpStatus status, CharSequence name, String value);
  static ResponseHeaders of(HttpStatus status, CharSequence name, Object value);
  static ResponseHeaders of(HttpStatus status, CharSequence name1, String value1,
      CharSequence name2, String value2);
  static ResponseHeaders of(HttpStatus status, CharSequence name1, Object value1,
      CharSequence name2, Object value2);
  static ResponseHeaders of(HttpStatus status, CharSequence name1, String value1,
      CharSequence name2, String value2, CharSequence name3, String value3);
  static ResponseHeaders of(HttpStatus status, CharSequence name1, Object value1,
      CharSequence name2, Object value2, CharSequence name3, Object value3);
  static ResponseHeaders of(HttpStatus status, CharSequence name1, String value1,
      CharSequence name2, String value2, CharSequence name3, String value3, CharSequence name4,
      String value4);
  static ResponseHeaders of(HttpStatus status, CharSequence name1, Object value1,
      CharSequence name2, Object value2, CharSequence name3, Object value3, CharSequence name4,
      Object value4);
  static ResponseHeaders of(HttpHeaders headers);
  ResponseHeadersBuilder toBuilder();
  default ResponseHeaders withMutations(Consumer<HttpHeadersBuilder> mutator);
}

public interface RequestContext extends Unwrappable {
  <V> V attr(AttributeKey<V> key);
  <V> V setAttr(AttributeKey<V> key, V value);
  HttpRequest request();
  RequestId id();
  HttpMethod method();
  String path();
  String query();
  ContextAwareEventLoop eventLoop();
  default ContextAwareExecutor makeContextAware(Executor executor);
  default ContextAwareExecutorService makeContextAware(ExecutorService executor);
  default ContextAwareScheduledExecutorService makeContextAware(ScheduledExecutorService executor);
  default ContextAwareBlockingTaskExecutor makeContextAware(BlockingTaskExecutor executor);
  default <T> Callable<T> makeContextAware(Callable<T> callable);
  default Runnable makeContextAware(Runnable runnable);
  default <T, R> Function<T, R> makeContextAware(Function<T, R> function);
  default <T, U, V> BiFunction<T, U, V> makeContextAware(BiFunction<T, U, V> function);
  default <T> Consumer<T> makeContextAware(Consumer<T> action);
  default <T, U> BiConsumer<T, U> makeContextAware(BiConsumer<T, U> action);
  default <T> CompletionStage<T> makeContextAware(CompletionStage<T> stage);
  default <T> CompletableFuture<T> makeContextAware(CompletableFuture<T> future);
}

public abstract class AbstractHttpMessageBuilder implements HttpMessageSetters {}

public abstract class AbstractHttpRequestBuilder extends AbstractHttpMessageBuilder
    implements HttpRequestSetters {}

public abstract class AbstractTlsConfig {}

public interface AggregatedHttpMessage extends AggregatedHttpObject {
  HttpHeaders trailers();
}

public interface AggregatedHttpObject {
  HttpHeaders headers();
  HttpData content();
  default String content(Charset charset);
  default String contentUtf8();
  default String contentAscii();
  default MediaType contentType();
}

public interface AggregationOptions {}

public interface Bytes extends SafeCloseable {
  byte[] array();
  int length();
  default boolean isEmpty();
  String toString(Charset charset);
  default String toStringUtf8();
  default String toStringAscii();
  InputStream toInputStream();
  default Reader toReader(Charset charset);
  default Reader toReaderUtf8();
  default Reader toReaderAscii();
  boolean isPooled();
  default void touch(Object hint);
  void close();
}

public final class ContentDisposition {}

public interface ContextAwareBlockingTaskExecutor extends ContextAwareScheduledExecutorService,
    BlockingTaskExecutor {}

public interface ContextAwareEventLoop extends ContextAwareScheduledExecutorService, EventLoop {}

public interface ContextAwareExecutor extends ContextHolder, Executor {}

public interface ContextAwareExecutorService extends ContextAwareExecutor, ExecutorService {}

public interface ContextAwareScheduledExecutorService extends ContextAwareExecutorService,
    ScheduledExecutorService {}

public interface ContextHolder {
  RequestContext context();
}

public interface Cookie extends Comparable<Cookie> {}

public interface Cookies extends Set<Cookie> {}

public enum ExchangeType {
  UNARY,
  REQUEST_STREAMING,
  RESPONSE_STREAMING,
  BIDI_STREAMING;
}

public interface Http1HeaderNaming {
  String convert(AsciiString http2HeaderName);
}

interface HttpHeaderGetters extends StringMultimapGetters<CharSequence, AsciiString> {
  boolean isEndOfStream();
  long contentLength();
  boolean isContentLengthUnknown();
  MediaType contentType();
  ContentDisposition contentDisposition();
  String get(CharSequence name);
  String get(CharSequence name, String defaultValue);
  String getLast(CharSequence name);
  String getLast(CharSequence name, String defaultValue);
  List<String> getAll(CharSequence name);
  Boolean getBoolean(CharSequence name);
  boolean getBoolean(CharSequence name, boolean defaultValue);
  Boolean getLastBoolean(CharSequence name);
  boolean getLastBoolean(CharSequence name, boolean defaultValue);
  Integer getLastInt(CharSequence name);
  int getLastInt(CharSequence name, int defaultValue);
  Integer getInt(CharSequence name);
  int getInt(CharSequence name, int defaultValue);
  Long getLong(CharSequence name);
  long getLong(CharSequence name, long defaultValue);
  Long getLastLong(CharSequence name);
  long getLastLong(CharSequence name, long defaultValue);
  Float getFloat(CharSequence name);
  float getFloat(CharSequence name, float defaultValue);
  Float getLastFloat(CharSequence name);
  float getLastFloat(CharSequence name, float defaultValue);
  Double getDouble(CharSequence name);
  double getDouble(CharSequence name, double defaultValue);
  Double getLastDouble(CharSequence name);
  double getLastDouble(CharSequence name, double defaultValue);
  Long getTimeMillis(CharSequence name);
  long getTimeMillis(CharSequence name, long defaultValue);
  Long getLastTimeMillis(CharSequence name);
  long getLastTimeMillis(CharSequence name, long defaultValue);
  boolean contains(CharSequence name);
  boolean contains(CharSequence name, String value);
  boolean containsObject(CharSequence name, Object value);
  boolean containsBoolean(CharSequence name, boolean value);
  boolean containsInt(CharSequence name, int value);
  boolean containsLong(CharSequence name, long value);
  boolean containsFloat(CharSequence name, float value);
  boolean containsDouble(CharSequence name, double value);
  boolean containsTimeMillis(CharSequence name, long value);
  int size();
  boolean isEmpty();
  Set<AsciiString> names();
  Iterator<Map.Entry<AsciiString, String>> iterator();
  Iterator<String> valueIterator(CharSequence name);
  void forEach(BiConsumer<AsciiString, String> action);
  void forEachValue(CharSequence name, Consumer<String> action);
  default Stream<Map.Entry<AsciiString, String>> stream();
  default Stream<String> valueStream(CharSequence name);
}

public interface HttpHeaders extends HttpHeaderGetters, HttpObject {
  static HttpHeadersBuilder builder();
  static HttpHeaders of();
  static HttpHeaders of(CharSequence name, String value);
  static HttpHeaders of(CharSequence name, Object value);
  static HttpHeaders of(CharSequence name1, String value1, CharSequence name2, String value2);
  static HttpHeaders of(CharSequence name1, Object value1, CharSequence name2, Object value2);
  static HttpHeaders of(CharSequence name1, String value1, CharSequence name2, String value2,
      CharSequence name3, String value3);
  static HttpHeaders of(CharSequence name1, Object value1, CharSequence name2, Object value2,
      CharSequence name3, Object value3);
  static HttpHeaders of(CharSequence name1, String value1, CharSequence name2, String value2,
      CharSequence name3, String value3, CharSequence name4, String value4);
  static HttpHeaders of(CharSequence name1, Object value1, CharSequence name2, Object value2,
      CharSequence name3, Object value3, CharSequence name4, Object value4);
  HttpHeadersBuilder toBuilder();
  default HttpHeaders withMutations(Consumer<HttpHeadersBuilder> mutator);
}

public interface HttpHeadersBuilder extends HttpHeaderGetters {}

public interface HttpMessage extends StreamMessage<HttpObject> {
  StreamMessageDuplicator<HttpObject> toDuplicator(long maxContentLength);
  StreamMessageDuplicator<HttpObject> toDuplicator(EventExecutor executor, long maxContentLength);
  default <T> StreamMessage<T> decode(HttpDecoder<T> decoder);
  HttpMessage mapData(Function<? super HttpData, ? extends HttpData> function);
  HttpMessage mapTrailers(Function<? super HttpHeaders, ? extends HttpHeaders> function);
  HttpMessage peekData(Consumer<? super HttpData> action);
  HttpMessage peekTrailers(Consumer<? super HttpHeaders> action);
}

public interface HttpMessageSetters {}

public interface HttpObject {
  boolean isEndOfStream();
}

public final class HttpRequestBuilder extends AbstractHttpRequestBuilder {}

public interface HttpRequestDuplicator extends StreamMessageDuplicator<HttpObject> {}

public interface HttpRequestSetters extends HttpMessageSetters, PathAndQueryParamSetters,
    RequestMethodSetters {}

public interface HttpRequestWriter extends HttpRequest, StreamWriter<HttpObject> {}

public final class HttpResponseBuilder extends AbstractHttpMessageBuilder {}

public interface HttpResponseDuplicator extends StreamMessageDuplicator<HttpObject> {}

public interface HttpResponseWriter extends HttpResponse, StreamWriter<HttpObject> {}

public enum HttpStatusClass {
  INFORMATIONAL,
  SUCCESS,
  REDIRECTION,
  CLIENT_ERROR,
  SERVER_ERROR,
  UNKNOWN;
}

public interface PathAndQueryParamSetters {}

interface QueryParamGetters extends StringMultimapGetters<String, String> {}

public interface QueryParams extends QueryParamGetters {}

public interface Request {}

interface RequestHeaderGetters extends HttpHeaderGetters {
  URI uri();
  HttpMethod method();
  String path();
  String scheme();
  String authority();
  List<Locale.LanguageRange> acceptLanguages();
  Locale selectLocale(Iterable<Locale> supportedLocales);
  default Locale selectLocale(Locale... supportedLocales);
  Cookies cookies();
  List<MediaType> accept();
}

public interface RequestHeadersBuilder extends HttpHeadersBuilder, RequestHeaderGetters {}

public interface RequestId {
  String text();
}

public interface RequestMethodSetters {}

public interface Response {
  default CompletableFuture<?> whenComplete();
}

interface ResponseHeaderGetters extends HttpHeaderGetters {
  HttpStatus status();
  Cookies cookies();
}

public interface ResponseHeadersBuilder extends HttpHeadersBuilder, ResponseHeaderGetters {}

public interface RpcRequest extends Request {}

public interface RpcResponse extends Response, CompletionStage<Object>, Future<Object> {}

public final class Scheme implements Comparable<Scheme> {}

public enum SessionProtocol {
  HTTPS,
  HTTP,
  H1,
  H1C,
  H2,
  H2C,
  PROXY;
}

public interface SplitHttpMessage {}

public interface SplitHttpRequest extends SplitHttpMessage {}

public interface SplitHttpResponse extends SplitHttpMessage {}

interface StringMultimapGetters<IN_NAME extends CharSequence, NAME extends IN_NAME>
    extends Iterable<Map.Entry<NAME, String>> {
  String get(IN_NAME name);
  String get(IN_NAME name, String defaultValue);
  String getLast(IN_NAME name);
  String getLast(IN_NAME name, String defaultValue);
  List<String> getAll(IN_NAME name);
  Boolean getBoolean(IN_NAME name);
  boolean getBoolean(IN_NAME name, boolean defaultValue);
  Boolean getLastBoolean(IN_NAME name);
  boolean getLastBoolean(IN_NAME name, boolean defaultValue);
  Integer getInt(IN_NAME name);
  int getInt(IN_NAME name, int defaultValue);
  Integer getLastInt(IN_NAME name);
  int getLastInt(IN_NAME name, int defaultValue);
  Long getLong(IN_NAME name);
  long getLong(IN_NAME name, long defaultValue);
  Long getLastLong(IN_NAME name);
  long getLastLong(IN_NAME name, long defaultValue);
  Float getFloat(IN_NAME name);
  float getFloat(IN_NAME name, float defaultValue);
  Float getLastFloat(IN_NAME name);
  float getLastFloat(IN_NAME name, float defaultValue);
  Double getDouble(IN_NAME name);
  double getDouble(IN_NAME name, double defaultValue);
  Double getLastDouble(IN_NAME name);
  double getLastDouble(IN_NAME name, double defaultValue);
  Long getTimeMillis(IN_NAME name);
  long getTimeMillis(IN_NAME name, long defaultValue);
  Long getLastTimeMillis(IN_NAME name);
  long getLastTimeMillis(IN_NAME name, long defaultValue);
  boolean contains(IN_NAME name);
  boolean contains(IN_NAME name, String value);
  boolean containsObject(IN_NAME name, Object value);
  boolean containsBoolean(IN_NAME name, boolean value);
  boolean containsInt(IN_NAME name, int value);
  boolean containsLong(IN_NAME name, long value);
  boolean containsFloat(IN_NAME name, float value);
  boolean containsDouble(IN_NAME name, double value);
  boolean containsTimeMillis(IN_NAME name, long value);
  int size();
  boolean isEmpty();
  Set<NAME> names();
  Iterator<Map.Entry<NAME, String>> iterator();
  Iterator<String> valueIterator(IN_NAME name);
  void forEach(BiConsumer<NAME, String> action);
  void forEachValue(IN_NAME name, Consumer<String> action);
  Stream<Map.Entry<NAME, String>> stream();
  Stream<String> valueStream(IN_NAME name);
}

public interface SuccessFunction {}

public final class TlsKeyPair {}

public interface TlsProvider extends AutoCloseable {
  TlsKeyPair keyPair(String hostname);
}

public interface TlsSetters {
  default TlsSetters tls(File keyCertChainFile, File keyFile);
  default TlsSetters tls(File keyCertChainFile, File keyFile, String keyPassword);
  default TlsSetters tls(InputStream keyCertChainInputStream, InputStream keyInputStream);
  default TlsSetters tls(InputStream keyCertChainInputStream, InputStream keyInputStream,
      String keyPassword);
  default TlsSetters tls(PrivateKey key, X509Certificate... keyCertChain);
  default TlsSetters tls(PrivateKey key, Iterable<? extends X509Certificate> keyCertChain);
  default TlsSetters tls(PrivateKey key, String keyPassword, X509Certificate... keyCertChain);
  default TlsSetters tls(PrivateKey key, String keyPassword,
      Iterable<? extends X509Certificate> keyCertChain);
  TlsSetters tls(TlsKeyPair tlsKeyPair);
  TlsSetters tls(KeyManagerFactory keyManagerFactory);
  TlsSetters tlsCustomizer(Consumer<? super SslContextBuilder> tlsCustomizer);
}
