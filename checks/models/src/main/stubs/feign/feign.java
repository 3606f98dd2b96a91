package feign;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import feign.codec.Decoder;
import feign.codec.Encoder;
import feign.codec.ErrorDecoder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSocketFactory;

public abstract class Feign {
  public Feign();
  public static Feign.Builder builder();
  public static String configKey(Class targetType, Method method);
  public static String configKey(Method method);
  public <T> T newInstance(Target<T> target);

  public static class Builder extends BaseBuilder<Feign.Builder, Feign> {
    public Builder();
    public Feign.Builder logLevel(Logger.Level logLevel);
    public Feign.Builder contract(Contract contract);
    public Feign.Builder client(Client client);
    public Feign.Builder retryer(Retryer retryer);
    public Feign.Builder logger(Logger logger);
    public Feign.Builder encoder(Encoder encoder);
    public Feign.Builder decoder(Decoder decoder);
    public Feign.Builder queryMapEncoder(QueryMapEncoder queryMapEncoder);
    public Feign.Builder mapAndDecode(ResponseMapper mapper, Decoder decoder);
    public Feign.Builder decode404();
    public Feign.Builder errorDecoder(ErrorDecoder errorDecoder);
    public Feign.Builder options(@Carries Request.Options options);
    public Feign.Builder requestInterceptor(RequestInterceptor requestInterceptor);
    public Feign.Builder requestInterceptors(Iterable<RequestInterceptor> requestInterceptors);
    public Feign.Builder invocationHandlerFactory(
        InvocationHandlerFactory invocationHandlerFactory);
    public Feign.Builder doNotCloseAfterDecode();
    public Feign.Builder decodeVoid();
    public Feign.Builder exceptionPropagationPolicy(ExceptionPropagationPolicy propagationPolicy);
    public Feign.Builder addCapability(Capability capability);
    public <T> T target(Class<T> apiType, String url);
    public <T> T target(Target<T> target);
    public Feign internalBuild();
  }
}

public abstract class BaseBuilder<B extends BaseBuilder<B, T>, T> implements Cloneable {
  protected final List<RequestInterceptor> requestInterceptors;
  protected final List<ResponseInterceptor> responseInterceptors;
  protected Logger.Level logLevel;
  protected Contract contract;
  protected Retryer retryer;
  protected Logger logger;
  protected Encoder encoder;
  protected Decoder decoder;
  protected boolean closeAfterDecode;
  protected boolean decodeVoid;
  protected QueryMapEncoder queryMapEncoder;
  protected ErrorDecoder errorDecoder;
  protected Request.Options options;
  protected InvocationHandlerFactory invocationHandlerFactory;
  protected boolean dismiss404;
  protected ExceptionPropagationPolicy propagationPolicy;
  protected List<Capability> capabilities;
  public BaseBuilder();
  public B logLevel(Logger.Level logLevel);
  public B contract(Contract contract);
  public B retryer(Retryer retryer);
  public B logger(Logger logger);
  public B encoder(Encoder encoder);
  public B decoder(Decoder decoder);
  public B doNotCloseAfterDecode();
  public B decodeVoid();
  public B queryMapEncoder(QueryMapEncoder queryMapEncoder);
  public B mapAndDecode(ResponseMapper mapper, Decoder decoder);
  public B dismiss404();
  public B decode404();
  public B errorDecoder(ErrorDecoder errorDecoder);
  public B options(@Carries Request.Options options);
  public B requestInterceptor(RequestInterceptor requestInterceptor);
  public B requestInterceptors(Iterable<RequestInterceptor> requestInterceptors);
  public B responseInterceptors(Iterable<ResponseInterceptor> responseInterceptors);
  public B responseInterceptor(ResponseInterceptor responseInterceptor);
  public B invocationHandlerFactory(InvocationHandlerFactory invocationHandlerFactory);
  public B exceptionPropagationPolicy(ExceptionPropagationPolicy propagationPolicy);
  public B addCapability(Capability capability);
  public final T build();
  protected T internalBuild();
  protected ResponseInterceptor.Chain responseInterceptorChain();
}

public interface Client {
  @Blocking(NETWORK) Response execute(Request request, Request.Options options) throws IOException;

  class Default implements Client {
    public Default(SSLSocketFactory sslContextFactory, HostnameVerifier hostnameVerifier);
    public Default(SSLSocketFactory sslContextFactory, HostnameVerifier hostnameVerifier,
        boolean disableRequestBuffering);
    @Blocking(NETWORK)
    public Response execute(Request request, Request.Options options) throws IOException;
    public HttpURLConnection getConnection(URL url) throws IOException;
  }
}

public final class Request implements Serializable {
  public static Request create(String method, String url, Map<String, Collection<String>> headers,
      byte[] body, Charset charset);
  public static Request create(Request.HttpMethod httpMethod, String url,
      Map<String, Collection<String>> headers, byte[] body, Charset charset);
  public static Request create(Request.HttpMethod httpMethod, String url,
      Map<String, Collection<String>> headers, byte[] body, Charset charset,
      RequestTemplate requestTemplate);
  public static Request create(Request.HttpMethod httpMethod, String url,
      Map<String, Collection<String>> headers, Request.Body body, RequestTemplate requestTemplate);
  public String method();
  public Request.HttpMethod httpMethod();
  public String url();
  public Map<String, Collection<String>> headers();
  public void header(String key, String value);
  public void header(String key, Collection<String> values);
  public Charset charset();
  public byte[] body();
  public boolean isBinary();
  public int length();
  public Request.ProtocolVersion protocolVersion();
  public RequestTemplate requestTemplate();

  public static class Options {
    public Request.Options getMethodOptions(String methodName);
    public void setMethodOptions(String methodName, Request.Options options);
    public Options(@Bounds(CONNECT) int connectTimeoutMillis, @Bounds(READ) int readTimeoutMillis,
        boolean followRedirects);
    public Options(@Bounds(CONNECT) long connectTimeout, TimeUnit connectTimeoutUnit,
        @Bounds(READ) long readTimeout, TimeUnit readTimeoutUnit, boolean followRedirects);
    public Options(@Bounds(CONNECT) int connectTimeoutMillis, @Bounds(READ) int readTimeoutMillis);
    public Options(@Bounds(CONNECT) Duration connectTimeout, @Bounds(READ) Duration readTimeout,
        boolean followRedirects);
    public Options();
    public int connectTimeoutMillis();
    public int readTimeoutMillis();
    public boolean isFollowRedirects();
    public long connectTimeout();
    public TimeUnit connectTimeoutUnit();
    public long readTimeout();
    public TimeUnit readTimeoutUnit();
  }

  public enum HttpMethod {
    GET,
    HEAD,
    POST,
    PUT,
    DELETE,
    CONNECT,
    OPTIONS,
    TRACE,
    PATCH;
    public boolean isWithBody();
  }

  public static class Body implements Serializable {
    private Body();
  }

  public enum ProtocolVersion {
    HTTP_1_0,
    HTTP_1_1,
    HTTP_2,
    MOCK;
  }
}

public final class RequestTemplate implements Serializable {
  public RequestTemplate();
  public static RequestTemplate from(RequestTemplate requestTemplate);
  public RequestTemplate(RequestTemplate toCopy);
  public RequestTemplate resolve(Map<String, ?> variables);
  public Request request();
  public RequestTemplate method(String method);
  public RequestTemplate method(Request.HttpMethod method);
  public String method();
  public RequestTemplate decodeSlash(boolean decodeSlash);
  public boolean decodeSlash();
  public RequestTemplate collectionFormat(CollectionFormat collectionFormat);
  public CollectionFormat collectionFormat();
  public RequestTemplate append(CharSequence value);
  public RequestTemplate insert(int pos, CharSequence value);
  public RequestTemplate uri(String uri);
  public RequestTemplate uri(String uri, boolean append);
  public RequestTemplate target(String target);
  public String url();
  public String path();
  public List<String> variables();
  public RequestTemplate query(String name, String... values);
  public RequestTemplate query(String name, Iterable<String> values);
  public RequestTemplate query(String name, Iterable<String> values,
      CollectionFormat collectionFormat);
  public RequestTemplate queries(Map<String, Collection<String>> queries);
  public Map<String, Collection<String>> queries();
  public RequestTemplate header(String name, String... values);
  public RequestTemplate header(String name, Iterable<String> values);
  public RequestTemplate headerLiteral(String name, String... values);
  public RequestTemplate headerLiteral(String name, Iterable<String> values);
  public RequestTemplate removeHeader(String name);
  public RequestTemplate headers(Map<String, Collection<String>> headers);
  public Map<String, Collection<String>> headers();
  public RequestTemplate body(byte[] data, Charset charset);
  public RequestTemplate body(String bodyText);
  public RequestTemplate body(Request.Body body);
  public Charset requestCharset();
  public byte[] body();
  public Request.Body requestBody();
  public RequestTemplate bodyTemplate(String bodyTemplate);
  public RequestTemplate bodyTemplate(String bodyTemplate, Charset charset);
  public String bodyTemplate();
  public boolean hasRequestVariable(String variable);
  public Collection<String> getRequestVariables();
  public boolean resolved();
  public String queryLine();
  public RequestTemplate methodMetadata(MethodMetadata methodMetadata);
  public RequestTemplate feignTarget(Target<?> feignTarget);
  public MethodMetadata methodMetadata();
  public Target<?> feignTarget();
}

public interface RequestInterceptor {
  void apply(RequestTemplate template);
}

public final class Response implements Closeable {
  public Response.Builder toBuilder();
  public static Response.Builder builder();
  public int status();
  public String reason();
  public Map<String, Collection<String>> headers();
  public Response.Body body();
  public Request request();
  public Request.ProtocolVersion protocolVersion();
  public Charset charset();
  public void close();

  public interface Body extends Closeable {
    Integer length();
    boolean isRepeatable();
    InputStream asInputStream() throws IOException;
    default Reader asReader() throws IOException;
    Reader asReader(Charset charset) throws IOException;
  }

  public static final class Builder {
    public Response.Builder status(int status);
    public Response.Builder reason(String reason);
    public Response.Builder headers(Map<String, Collection<String>> headers);
    public Response.Builder body(Response.Body body);
    public Response.Builder body(InputStream inputStream, Integer length);
    public Response.Builder body(byte[] data);
    public Response.Builder body(String text, Charset charset);
    public Response.Builder request(Request request);
    public Response.Builder protocolVersion(Request.ProtocolVersion protocolVersion);
    public Response.Builder requestTemplate(RequestTemplate requestTemplate);
    public Response build();
  }
}

public interface Retryer extends Cloneable {
  Retryer NEVER_RETRY = null;
  void continueOrPropagate(RetryableException e);
  Retryer clone();

  class Default implements Retryer {
    public Default();
    public Default(long period, long maxPeriod, int maxAttempts);
    protected long currentTimeMillis();
    public void continueOrPropagate(RetryableException e);
    public Retryer clone();
  }
}

public abstract class Logger {
  public Logger();
  protected static String methodTag(String configKey);
  protected void log(String configKey, String format, Object... args);
  protected boolean shouldLogRequestHeader(String header);
  protected boolean shouldLogResponseHeader(String header);
  protected void logRequest(String configKey, Logger.Level logLevel, Request request);
  protected void logRetry(String configKey, Logger.Level logLevel);
  protected Response logAndRebufferResponse(String configKey, Logger.Level logLevel,
      Response response, long elapsedTime) throws IOException;
  protected IOException logIOException(String configKey, Logger.Level logLevel, IOException ioe,
      long elapsedTime);
  protected static String resolveProtocolVersion(Request.ProtocolVersion protocolVersion);

  public enum Level {
    NONE,
    BASIC,
    HEADERS,
    FULL;
  }
}

public interface Contract {
  List<MethodMetadata> parseAndValidateMetadata(Class<?> targetType);
}

public interface Target<T> {
  Class<T> type();
  String name();
  String url();
  Request apply(RequestTemplate input);

  class HardCodedTarget<T> implements Target<T> {
    public HardCodedTarget(Class<T> type, String url);
    public HardCodedTarget(Class<T> type, String name, String url);
    public Class<T> type();
    public String name();
    public String url();
    public Request apply(RequestTemplate input);
  }
}

public class FeignException extends RuntimeException {
  protected FeignException(int status, String message, Throwable cause);
  protected FeignException(int status, String message, Throwable cause, byte[] responseBody,
      Map<String, Collection<String>> responseHeaders);
  protected FeignException(int status, String message);
  protected FeignException(int status, String message, byte[] responseBody,
      Map<String, Collection<String>> responseHeaders);
  protected FeignException(int status, String message, Request request, Throwable cause);
  protected FeignException(int status, String message, Request request, Throwable cause,
      byte[] responseBody, Map<String, Collection<String>> responseHeaders);
  protected FeignException(int status, String message, Request request);
  protected FeignException(int status, String message, Request request, byte[] responseBody,
      Map<String, Collection<String>> responseHeaders);
  public int status();
  public byte[] content();
  public Optional<ByteBuffer> responseBody();
  public Map<String, Collection<String>> responseHeaders();
  public Request request();
  public boolean hasRequest();
  public String contentUTF8();
  public static FeignException errorStatus(String methodKey, Response response);
  public static FeignException errorStatus(String methodKey, Response response,
      Integer maxBodyBytesLength, Integer maxBodyCharsLength);
}

public class RetryableException extends FeignException {
  public RetryableException(int status, String message, Request.HttpMethod httpMethod,
      Throwable cause, Long retryAfter, Request request);
  public RetryableException(int status, String message, Request.HttpMethod httpMethod,
      Throwable cause, Date retryAfter, Request request);
  public RetryableException(int status, String message, Request.HttpMethod httpMethod,
      Long retryAfter, Request request);
  public RetryableException(int status, String message, Request.HttpMethod httpMethod,
      Date retryAfter, Request request);
  public RetryableException(int status, String message, Request.HttpMethod httpMethod,
      Long retryAfter, Request request, byte[] responseBody,
      Map<String, Collection<String>> responseHeaders);
  public RetryableException(int status, String message, Request.HttpMethod httpMethod,
      Date retryAfter, Request request, byte[] responseBody,
      Map<String, Collection<String>> responseHeaders);
  public Long retryAfter();
  public Request.HttpMethod method();
}

public interface Capability {}

public enum CollectionFormat {
  CSV,
  SSV,
  TSV,
  PIPES,
  EXPLODED;
}

public enum ExceptionPropagationPolicy {
  NONE,
  UNWRAP;
}

public class InvocationContext {}

public interface InvocationHandlerFactory {
  InvocationHandler create(Target target,
      Map<Method, InvocationHandlerFactory.MethodHandler> dispatch);

  interface MethodHandler {
    Object invoke(Object[] argv) throws Throwable;
  }
}

public final class MethodMetadata implements Serializable {}

public interface QueryMapEncoder {
  Map<String, Object> encode(Object object);
}

public interface ResponseInterceptor {
  Object intercept(InvocationContext invocationContext, ResponseInterceptor.Chain chain)
      throws Exception;

  interface Chain {
    Object next(InvocationContext context) throws Exception;
  }
}

public interface ResponseMapper {
  Response map(Response response, Type type);
}
