package org.eclipse.jetty.client;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.DNS;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EventListener;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.ClientConnectionFactory;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.io.Transport;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.io.content.InputStreamContentSource;
import org.eclipse.jetty.io.content.PathContentSource;
import org.eclipse.jetty.util.Attributes;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.eclipse.jetty.util.component.ContainerLifeCycle;
import org.eclipse.jetty.util.component.Dumpable;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.Scheduler;

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public class HttpClient extends ContainerLifeCycle implements AutoCloseable {
  public static final String USER_AGENT;
  @Opens @Unbounded(CALL) public HttpClient();
  @Opens @Unbounded(CALL) public HttpClient(HttpClientTransport transport);
  public HttpClientTransport getTransport();
  public SslContextFactory.Client getSslContextFactory();
  public void setSslContextFactory(SslContextFactory.Client sslContextFactory);
  protected void doStart() throws Exception;
  protected void doStop() throws Exception;
  public RequestListeners getRequestListeners();
  public HttpCookieStore getHttpCookieStore();
  public void setHttpCookieStore(HttpCookieStore cookieStore);
  public void putCookie(URI uri, HttpField field);
  public AuthenticationStore getAuthenticationStore();
  public void setAuthenticationStore(AuthenticationStore authenticationStore);
  public ContentDecoder.Factories getContentDecoderFactories();
  @Blocking(NETWORK)
  public ContentResponse GET(String uri) throws InterruptedException, ExecutionException,
      TimeoutException;
  @Blocking(NETWORK)
  public ContentResponse GET(URI uri) throws InterruptedException, ExecutionException,
      TimeoutException;
  @Blocking(NETWORK)
  public ContentResponse FORM(String uri, Fields fields) throws InterruptedException,
      ExecutionException, TimeoutException;
  @Blocking(NETWORK)
  public ContentResponse FORM(URI uri, Fields fields) throws InterruptedException,
      ExecutionException, TimeoutException;
  public Request POST(String uri);
  public Request POST(URI uri);
  @Carries public Request newRequest(String host, int port);
  @Carries public Request newRequest(String uri);
  @Carries public Request newRequest(URI uri);
  protected Request copyRequest(Request oldRequest, URI newURI);
  public Destination resolveDestination(Request request);
  public Origin createOrigin(Request request, Origin.Protocol protocol);
  public Destination resolveDestination(Origin origin);
  public boolean removeDestination(Destination destination);
  public List<Destination> getDestinations();
  public void newConnection(Destination destination, Promise<Connection> promise);
  public ProtocolHandlers getProtocolHandlers();
  public ProtocolHandler findProtocolHandler(Request request, Response response);
  public ByteBufferPool getByteBufferPool();
  public void setByteBufferPool(ByteBufferPool byteBufferPool);
  public String getName();
  public void setName(String name);
  public long getConnectTimeout();
  @Bounds(CONNECT) public void setConnectTimeout(long connectTimeout);
  public long getAddressResolutionTimeout();
  @Bounds(DNS) public void setAddressResolutionTimeout(long addressResolutionTimeout);
  public long getIdleTimeout();
  @Bounds(value = READ, negative = INFINITE) public void setIdleTimeout(long idleTimeout);
  public SocketAddress getBindAddress();
  public void setBindAddress(SocketAddress bindAddress);
  public HttpField getUserAgentField();
  public void setUserAgentField(HttpField agent);
  public boolean isFollowRedirects();
  public void setFollowRedirects(boolean follow);
  public Executor getExecutor();
  public void setExecutor(Executor executor);
  public Scheduler getScheduler();
  public void setScheduler(Scheduler scheduler);
  public SocketAddressResolver getSocketAddressResolver();
  public void setSocketAddressResolver(SocketAddressResolver resolver);
  public int getMaxConnectionsPerDestination();
  public void setMaxConnectionsPerDestination(@Limits int maxConnectionsPerDestination);
  public int getMaxRequestsQueuedPerDestination();
  public void setMaxRequestsQueuedPerDestination(@Limits int maxRequestsQueuedPerDestination);
  public int getRequestBufferSize();
  public void setRequestBufferSize(int requestBufferSize);
  public int getResponseBufferSize();
  public void setResponseBufferSize(int responseBufferSize);
  public int getMaxRedirects();
  public void setMaxRedirects(int maxRedirects);
  public HttpCompliance getHttpCompliance();
  public void setHttpCompliance(HttpCompliance httpCompliance);
  public boolean isStrictEventOrdering();
  public void setStrictEventOrdering(boolean strictEventOrdering);
  public long getDestinationIdleTimeout();
  public void setDestinationIdleTimeout(long destinationIdleTimeout);
  public boolean isConnectBlocking();
  public void setConnectBlocking(boolean connectBlocking);
  public String getDefaultRequestContentType();
  public void setDefaultRequestContentType(String contentType);
  public boolean isUseInputDirectByteBuffers();
  public void setUseInputDirectByteBuffers(boolean useInputDirectByteBuffers);
  public int getMaxRequestHeadersSize();
  public void setMaxRequestHeadersSize(int maxRequestHeadersSize);
  public boolean isUseOutputDirectByteBuffers();
  public void setUseOutputDirectByteBuffers(boolean useOutputDirectByteBuffers);
  public int getMaxResponseHeadersSize();
  public void setMaxResponseHeadersSize(int maxResponseHeadersSize);
  public ProxyConfiguration getProxyConfiguration();
  public static int normalizePort(String scheme, int port);
  public ClientConnectionFactory newSslClientConnectionFactory(
      SslContextFactory.Client sslContextFactory, ClientConnectionFactory connectionFactory);
  public void close() throws Exception;

  public interface Aware {
    void setHttpClient(HttpClient httpClient);
  }
}

public interface Request {
  default Connection getConnection();
  String getScheme();
  Request scheme(String scheme);
  String getHost();
  default Request host(String host);
  int getPort();
  default Request port(int port);
  default Request transport(Transport transport);
  default Transport getTransport();
  String getMethod();
  Request method(HttpMethod method);
  Request method(String method);
  String getPath();
  Request path(String path);
  String getQuery();
  URI getURI();
  HttpVersion getVersion();
  Request version(HttpVersion version);
  Fields getParams();
  Request param(String name, String value);
  HttpFields getHeaders();
  Request headers(Consumer<HttpFields.Mutable> consumer);
  Supplier<HttpFields> getTrailersSupplier();
  Request trailersSupplier(Supplier<HttpFields> trailers);
  List<HttpCookie> getCookies();
  Request cookie(HttpCookie cookie);
  Request tag(Object tag);
  Object getTag();
  Request attribute(String name, Object value);
  Map<String, Object> getAttributes();
  Request.Content getBody();
  Request body(Request.Content content);
  Request file(Path file) throws IOException;
  Request file(Path file, String contentType) throws IOException;
  String getAgent();
  Request agent(String agent);
  Request accept(String... accepts);
  long getIdleTimeout();
  @Bounds(value = READ, negative = INFINITE) Request idleTimeout(long timeout, TimeUnit unit);
  long getTimeout();
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, negative = INFINITE)
  Request timeout(long timeout, TimeUnit unit);
  boolean isFollowRedirects();
  Request followRedirects(boolean follow);
  default Request listener(Request.Listener listener);
  default Request onRequestListener(Request.Listener listener);
  Request onRequestQueued(@NonBlocking Request.QueuedListener listener);
  Request onRequestBegin(@NonBlocking Request.BeginListener listener);
  Request onRequestHeaders(@NonBlocking Request.HeadersListener listener);
  Request onRequestCommit(@NonBlocking Request.CommitListener listener);
  Request onRequestContent(@NonBlocking Request.ContentListener listener);
  Request onRequestSuccess(@NonBlocking Request.SuccessListener listener);
  Request onRequestFailure(@NonBlocking Request.FailureListener listener);
  default Request onResponseListener(Response.Listener listener);
  Request onResponseBegin(@NonBlocking Response.BeginListener listener);
  Request onResponseHeader(@NonBlocking Response.HeaderListener listener);
  Request onResponseHeaders(@NonBlocking Response.HeadersListener listener);
  Request onResponseContent(@NonBlocking Response.ContentListener listener);
  Request onResponseContentAsync(@NonBlocking Response.AsyncContentListener listener);
  Request onResponseContentSource(@NonBlocking Response.ContentSourceListener listener);
  Request onResponseSuccess(@NonBlocking Response.SuccessListener listener);
  Request onResponseFailure(@NonBlocking Response.FailureListener listener);
  Request onPush(@NonBlocking BiFunction<Request, Request, Response.CompleteListener> pushHandler);
  Request onComplete(@NonBlocking Response.CompleteListener listener);
  @Blocking(NETWORK) @Requires(value = CALL, strict = true)
  ContentResponse send() throws InterruptedException, TimeoutException, ExecutionException;
  @Forks(LIMITED) @Requires(value = CALL, strict = true)
  void send(@NonBlocking Response.CompleteListener listener);
  CompletableFuture<Boolean> abort(Throwable cause);
  Throwable getAbortCause();

  interface Content extends org.eclipse.jetty.io.Content.Source {
    default String getContentType();
  }

  interface Listener extends Request.QueuedListener, Request.BeginListener, Request.HeadersListener,
      Request.CommitListener, Request.ContentListener, Request.SuccessListener,
      Request.FailureListener {}

  interface QueuedListener extends Request.RequestListener {
    void onQueued(Request request);
  }

  interface BeginListener extends Request.RequestListener {
    void onBegin(Request request);
  }

  interface HeadersListener extends Request.RequestListener {
    void onHeaders(Request request);
  }

  interface CommitListener extends Request.RequestListener {
    void onCommit(Request request);
  }

  interface ContentListener extends Request.RequestListener {
    void onContent(Request request, ByteBuffer content);
  }

  interface SuccessListener extends Request.RequestListener {
    void onSuccess(Request request);
  }

  interface FailureListener extends Request.RequestListener {
    void onFailure(Request request, Throwable failure);
  }

  interface RequestListener extends EventListener {}
}

public interface Response {
  Request getRequest();
  HttpVersion getVersion();
  int getStatus();
  String getReason();
  HttpFields getHeaders();
  HttpFields getTrailers();
  CompletableFuture<Boolean> abort(Throwable cause);

  interface CompleteListener extends Response.ResponseListener {
    @NonBlocking void onComplete(Result result);
  }

  interface SuccessListener extends Response.ResponseListener {
    @NonBlocking void onSuccess(Response response);
  }

  interface FailureListener extends Response.ResponseListener {
    @NonBlocking void onFailure(Response response, Throwable failure);
  }

  interface ContentListener extends Response.AsyncContentListener {
    @NonBlocking void onContent(Response response, ByteBuffer content) throws Exception;
    @NonBlocking
    default void onContent(Response response, org.eclipse.jetty.io.Content.Chunk chunk,
        Runnable demander) throws Exception;
  }

  interface Listener extends Response.BeginListener, Response.HeaderListener,
      Response.HeadersListener, Response.ContentListener, Response.SuccessListener,
      Response.FailureListener, Response.CompleteListener {
    default void onBegin(Response response);
    default boolean onHeader(Response response, HttpField field);
    default void onHeaders(Response response);
    default void onContent(Response response, ByteBuffer content);
    default void onSuccess(Response response);
    default void onFailure(Response response, Throwable failure);
    default void onComplete(Result result);
  }

  interface ResponseListener extends EventListener {}

  interface AsyncContentListener extends Response.ContentSourceListener {
    void onContent(Response response, org.eclipse.jetty.io.Content.Chunk chunk, Runnable demander)
        throws Exception;
    default void onContentSource(Response response,
        org.eclipse.jetty.io.Content.Source contentSource);
  }

  interface BeginListener extends Response.ResponseListener {
    void onBegin(Response response);
  }

  interface HeaderListener extends Response.ResponseListener {
    boolean onHeader(Response response, HttpField field);
  }

  interface HeadersListener extends Response.ResponseListener {
    void onHeaders(Response response);
  }

  interface ContentSourceListener extends Response.ResponseListener {
    void onContentSource(Response response, org.eclipse.jetty.io.Content.Source contentSource);
  }
}

public class Result {
  public Result(Request request, Response response);
  public Result(Request request, Response response, Throwable responseFailure);
  public Result(Request request, Throwable requestFailure, Response response);
  public Result(Request request, Throwable requestFailure, Response response,
      Throwable responseFailure);
  public Result(Result result, Throwable responseFailure);
  public Request getRequest();
  public Throwable getRequestFailure();
  public Response getResponse();
  public Throwable getResponseFailure();
  public boolean isSucceeded();
  public boolean isFailed();
  public Throwable getFailure();
}

public interface ContentResponse extends Response {
  static ContentResponse from(Response response, byte[] content, String mediaType, String encoding);
  String getMediaType();
  String getEncoding();
  byte[] getContent();
  String getContentAsString();
}

public abstract class BufferingResponseListener implements Response.Listener {
  public BufferingResponseListener();
  public BufferingResponseListener(int maxLength);
  public void onHeaders(Response response);
  public void onContent(Response response, ByteBuffer content);
  public void onComplete(Result result);
  public String getMediaType();
  public String getEncoding();
  public byte[] getContent();
  public String getContentAsString();
  public String getContentAsString(String encoding);
  public String getContentAsString(Charset encoding);
  public InputStream getContentAsInputStream();
}

public class CompletableResponseListener extends BufferingResponseListener {
  public CompletableResponseListener(Request request);
  public CompletableResponseListener(Request request, int maxLength);
  public Request getRequest();
  @Forks(LIMITED) public CompletableFuture<ContentResponse> send();
  @Forks(LIMITED) public CompletableFuture<ContentResponse> send(Destination destination);
  @Forks(LIMITED) public CompletableFuture<ContentResponse> send(Connection connection);
  public void onComplete(Result result);
}

public class InputStreamResponseListener implements Response.Listener, AutoCloseable {
  public InputStreamResponseListener();
  public void onHeaders(Response response);
  public void onContent(Response response, org.eclipse.jetty.io.Content.Chunk chunk,
      Runnable demander);
  public void onSuccess(Response response);
  public void onFailure(Response response, Throwable failure);
  public void onComplete(Result result);
  @Blocking(NETWORK)
  public Response get(long timeout, TimeUnit unit) throws InterruptedException, TimeoutException,
      ExecutionException;
  @Blocking(NETWORK)
  public Result await(long timeout, TimeUnit unit) throws InterruptedException, TimeoutException;
  public InputStream getInputStream();
  public void close() throws IOException;
}

public class StringRequestContent extends BytesRequestContent {
  public StringRequestContent(String content);
  public StringRequestContent(String content, Charset encoding);
  public StringRequestContent(String contentType, String content);
  public StringRequestContent(String contentType, String content, Charset encoding);
}

public class BytesRequestContent extends ByteBufferRequestContent {
  public BytesRequestContent(byte[]... bytes);
  public BytesRequestContent(String contentType, byte[]... bytes);
}

public class ByteBufferRequestContent extends ByteBufferContentSource implements Request.Content {
  public ByteBufferRequestContent(ByteBuffer... byteBuffers);
  public ByteBufferRequestContent(String contentType, ByteBuffer... byteBuffers);
  public ByteBufferRequestContent(String contentType, Collection<ByteBuffer> byteBuffers);
  public String getContentType();
}

public class InputStreamRequestContent extends InputStreamContentSource implements Request.Content {
  public InputStreamRequestContent(InputStream stream);
  public InputStreamRequestContent(InputStream stream, int bufferSize);
  public InputStreamRequestContent(String contentType, InputStream stream, int bufferSize);
  public InputStreamRequestContent(String contentType, InputStream stream);
  public InputStreamRequestContent(String contentType, InputStream stream,
      ByteBufferPool bufferPool);
  public String getContentType();
}

public class PathRequestContent extends PathContentSource implements Request.Content {
  public PathRequestContent(Path filePath) throws IOException;
  public PathRequestContent(Path filePath, int bufferSize) throws IOException;
  public PathRequestContent(String contentType, Path filePath) throws IOException;
  public PathRequestContent(String contentType, Path filePath, int bufferSize) throws IOException;
  public PathRequestContent(String contentType, Path filePath, ByteBufferPool bufferPool)
      throws IOException;
  public PathRequestContent(String contentType, Path filePath,
      ByteBufferPool.Sized sizedBufferPool);
  public String getContentType();
}

public class FormRequestContent extends StringRequestContent {
  public FormRequestContent(Fields fields);
  public FormRequestContent(Fields fields, Charset charset);
  public static String convert(Fields fields);
  public static String convert(Fields fields, Charset charset);
}

public class MultiPartRequestContent extends MultiPartFormData.ContentSource
    implements Request.Content {
  public MultiPartRequestContent();
  public MultiPartRequestContent(String boundary);
  public String getContentType();
  protected HttpFields customizePartHeaders(MultiPart.Part part);
}

public class BasicAuthentication extends AbstractAuthentication {
  public BasicAuthentication(URI uri, String realm, String user, String password);
  public String getType();
  public Authentication.Result authenticate(Request request, ContentResponse response,
      Authentication.HeaderInfo headerInfo, Attributes context);
}

public interface AuthenticationStore {
  void addAuthentication(Authentication authentication);
  void removeAuthentication(Authentication authentication);
  void clearAuthentications();
  Authentication findAuthentication(String type, URI uri, String realm);
  void addAuthenticationResult(Authentication.Result result);
  void removeAuthenticationResult(Authentication.Result result);
  void clearAuthenticationResults();
  Authentication.Result findAuthenticationResult(URI uri);
  default boolean hasAuthenticationResults();
}

public class ProxyConfiguration {
  public ProxyConfiguration();
  public List<ProxyConfiguration.Proxy> getProxies();
  public void addProxy(ProxyConfiguration.Proxy proxy);
  public boolean removeProxy(ProxyConfiguration.Proxy proxy);
  public ProxyConfiguration.Proxy match(Origin origin);

  public static abstract class Proxy {
    protected Proxy(Origin.Address address, boolean secure,
        SslContextFactory.Client sslContextFactory, Origin.Protocol protocol);
    protected Proxy(Origin origin, SslContextFactory.Client sslContextFactory);
    public Origin getOrigin();
    public Origin.Address getAddress();
    public boolean isSecure();
    public SslContextFactory.Client getSslContextFactory();
    public Origin.Protocol getProtocol();
    public Set<String> getIncludedAddresses();
    public Set<String> getExcludedAddresses();
    public URI getURI();
    public boolean matches(Origin origin);
    public ClientConnectionFactory newClientConnectionFactory(
        ClientConnectionFactory connectionFactory);
  }
}

public class HttpProxy extends ProxyConfiguration.Proxy {
  public HttpProxy(String host, int port);
  public HttpProxy(Origin.Address address, boolean secure);
  public HttpProxy(Origin.Address address, boolean secure, Origin.Protocol protocol);
  public HttpProxy(Origin.Address address, SslContextFactory.Client sslContextFactory);
  public HttpProxy(Origin.Address address, SslContextFactory.Client sslContextFactory,
      Origin.Protocol protocol);
  public HttpProxy(Origin origin, SslContextFactory.Client sslContextFactory);
  public ClientConnectionFactory newClientConnectionFactory(
      ClientConnectionFactory connectionFactory);
  public URI getURI();
  public boolean requiresTunnel(Origin serverOrigin);
}

public class Origin {
  public Origin(String scheme, String host, int port);
  public Origin(String scheme, String host, int port, Object tag);
  public Origin(String scheme, String host, int port, Object tag, Origin.Protocol protocol);
  public Origin(String scheme, Origin.Address address);
  public Origin(String scheme, Origin.Address address, Object tag);
  public Origin(String scheme, Origin.Address address, Object tag, Origin.Protocol protocol);
  public Origin(String scheme, Origin.Address address, Object tag, Origin.Protocol protocol,
      Transport transport);
  public String getScheme();
  public Origin.Address getAddress();
  public Object getTag();
  public Origin.Protocol getProtocol();
  public Transport getTransport();
  public String asString();

  public static class Protocol {}

  public static class Address {}
}

public interface Destination {
  Origin getOrigin();
  boolean isSecure();
  ProxyConfiguration.Proxy getProxy();
  ConnectionPool getConnectionPool();
  HttpClient getHttpClient();
  void newConnection(Promise<Connection> promise);
  default CompletableFuture<Connection> newConnection();
  void send(Request request, Response.CompleteListener listener);
}

public interface HttpClientTransport extends ClientConnectionFactory, HttpClient.Aware {
  String HTTP_DESTINATION_CONTEXT_KEY = "org.eclipse.jetty.client.destination";
  String HTTP_CONNECTION_PROMISE_CONTEXT_KEY = "org.eclipse.jetty.client.connection.promise";
  void setHttpClient(HttpClient client);
  Origin newOrigin(Request request);
  Destination newDestination(Origin origin);
  void connect(InetSocketAddress address, Map<String, Object> context);
  default void connect(SocketAddress address, Map<String, Object> context);
  ConnectionPool.Factory getConnectionPoolFactory();
  void setConnectionPoolFactory(ConnectionPool.Factory factory);
}

public abstract class AbstractAuthentication implements Authentication {
  public AbstractAuthentication(URI uri, String realm);
  public String getType();
  public URI getURI();
  public String getRealm();
  public boolean matches(String type, URI uri, String realm);
  public static boolean matchesURI(URI uri1, URI uri2);
}

public abstract class AbstractConnectorHttpClientTransport extends AbstractHttpClientTransport {
  protected AbstractConnectorHttpClientTransport(ClientConnector connector);
  public ClientConnector getClientConnector();
  public int getSelectors();
  protected void doStart() throws Exception;
  public void connect(SocketAddress address, Map<String, Object> context);
  public void connect(InetSocketAddress address, Map<String, Object> context);
}

public abstract class AbstractHttpClientTransport extends ContainerLifeCycle
    implements HttpClientTransport {
  public AbstractHttpClientTransport();
  protected HttpClient getHttpClient();
  public void setHttpClient(HttpClient client);
  public ConnectionPool.Factory getConnectionPoolFactory();
  public void setConnectionPoolFactory(ConnectionPool.Factory factory);
  protected void connectFailed(Map<String, Object> context, Throwable failure);
}

public interface Authentication {
  boolean matches(String type, URI uri, String realm);
  Authentication.Result authenticate(Request request, ContentResponse response,
      Authentication.HeaderInfo headerInfo, Attributes context);

  interface Result {}

  class HeaderInfo {}
}

public interface Connection extends Closeable {}

public interface ConnectionPool {

  interface Factory {
    ConnectionPool newConnectionPool(Destination destination);
  }
}

public interface ContentDecoder {
  RetainableByteBuffer decode(ByteBuffer buffer);

  class Factories implements Iterable<ContentDecoder.Factory>, Dumpable {}

  abstract class Factory {}
}

public interface ProtocolHandler {}

public class ProtocolHandlers implements Dumpable {}

public class RequestListeners implements Dumpable {}
