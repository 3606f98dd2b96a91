package co.elastic.clients.transport.rest5_client.low_level;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.async.HttpAsyncClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;

public abstract class Cancellable implements org.apache.hc.core5.concurrent.Cancellable {
  public Cancellable();
}

public interface HttpAsyncResponseConsumerFactory {
  public static final HttpAsyncResponseConsumerFactory DEFAULT;
  AsyncResponseConsumer<ClassicHttpResponse> createHttpAsyncResponseConsumer();
}

public class Node {
  public Node(HttpHost host, Set<HttpHost> boundHosts, String name, String version, Node.Roles roles, Map<String, List<String>> attributes);
  public Node(HttpHost host);
  public HttpHost getHost();
  public Set<HttpHost> getBoundHosts();
  public String getName();
  public String getVersion();
  public Node.Roles getRoles();
  public Map<String, List<String>> getAttributes();

  public static final class Roles {
    public Roles(Set<String> roles);
    public boolean isMasterEligible();
    public boolean isData();
    public boolean hasDataRole();
    public boolean hasDataContentRole();
    public boolean hasDataHotRole();
    public boolean hasDataWarmRole();
    public boolean hasDataColdRole();
    public boolean hasDataFrozenRole();
    public boolean canContainData();
    public boolean isIngest();
  }
}

public interface NodeSelector {
  public static final NodeSelector ANY;
  public static final NodeSelector SKIP_DEDICATED_MASTERS;
  void select(Iterable<Node> nodes);
}

public final class Request {
  public Request(String method, String endpoint);
  public String getMethod();
  public String getEndpoint();
  public void addParameter(String name, String value);
  public void addParameters(Map<String, String> paramSource);
  public Map<String, String> getParameters();
  public void setEntity(HttpEntity entity);
  public void setJsonEntity(String body);
  public HttpEntity getEntity();
  public void setOptions(RequestOptions options);
  public void setOptions(RequestOptions.Builder options);
  public RequestOptions getOptions();
}

public final class RequestOptions {
  public static final RequestOptions DEFAULT;
  public RequestOptions.Builder toBuilder();
  public List<Header> getHeaders();
  public boolean containsHeader(String name);
  public void updateToken(String token);
  public Map<String, String> getParameters();
  public HttpAsyncResponseConsumerFactory getHttpAsyncResponseConsumerFactory();
  public WarningsHandler getWarningsHandler();
  public RequestConfig getRequestConfig();

  public static class Builder {
    public RequestOptions build();
    public RequestOptions.Builder addHeader(String name, String value);
    public RequestOptions.Builder removeHeader(String name);
    public List<Header> getHeaders();
    public RequestOptions.Builder addParameter(String key, String value);
    public RequestOptions.Builder setHttpAsyncResponseConsumerFactory(HttpAsyncResponseConsumerFactory httpAsyncResponseConsumerFactory);
    public RequestOptions.Builder setWarningsHandler(WarningsHandler warningsHandler);
    public RequestOptions.Builder setRequestConfig(RequestConfig requestConfig);
  }
}

public class Response {
  public HttpHost getHost();
  public int getStatusCode();
  public Header[] getHeaders();
  public String getHeader(String name);
  @Bounds({CONNECT, READ}) public HttpEntity getEntity();
  public List<String> getWarnings();
  public boolean hasWarnings();
}

public interface ResponseListener {
  @NonBlocking void onSuccess(Response response);
  @NonBlocking void onFailure(Exception exception);
}

@Connection(sharing = SHAREABLE, expensive = true)
public class Rest5Client implements Closeable {
  public static final String IGNORE_RESPONSE_CODES_PARAM = "ignore";
  @Unbounded(READ) public static Rest5ClientBuilder builder(URI... uris);
  @Unbounded(READ) public static Rest5ClientBuilder builder(List<URI> uris);
  @Unbounded(READ) public static Rest5ClientBuilder builder(Node... nodes);
  @Unbounded(READ) public static Rest5ClientBuilder builder(HttpHost... hosts);
  public HttpAsyncClient getHttpClient();
  public void setNodes(Collection<Node> nodes);
  public List<Node> getNodes();
  public boolean isRunning();
  @Blocking @Requires(READ) public Response performRequest(Request request) throws IOException;
  @Forks(LIMITED) public Cancellable performRequestAsync(Request request, @NonBlocking ResponseListener responseListener);
  @Closes public void close() throws IOException;

  public static class FailureListener {
    public FailureListener();
    public void onFailure(Node node);
  }
}

public final class Rest5ClientBuilder {
  public static final int DEFAULT_CONNECT_TIMEOUT_MILLIS = 1000;
  public static final int DEFAULT_SOCKET_TIMEOUT_MILLIS = 30000;
  public static final int DEFAULT_RESPONSE_TIMEOUT_MILLIS = 0;
  public static final int DEFAULT_MAX_CONN_PER_ROUTE = 10;
  public static final int DEFAULT_MAX_CONN_TOTAL = 30;
  public static final String VERSION;
  public Rest5ClientBuilder setHttpClient(@Carries CloseableHttpAsyncClient httpAsyncClient);
  public Rest5ClientBuilder setSSLContext(SSLContext sslContext);
  public Rest5ClientBuilder setProxy(HttpHost proxy);
  public Rest5ClientBuilder setProxySelector(ProxySelector proxySelector);
  public Rest5ClientBuilder setRoutePlanner(HttpRoutePlanner routePlanner);
  public Rest5ClientBuilder setDefaultHeaders(Header[] defaultHeaders);
  public Rest5ClientBuilder setFailureListener(Rest5Client.FailureListener failureListener);
  public Rest5ClientBuilder setPathPrefix(String pathPrefix);
  public static String cleanPathPrefix(String pathPrefix);
  public Rest5ClientBuilder setNodeSelector(NodeSelector nodeSelector);
  public Rest5ClientBuilder setStrictDeprecationMode(boolean strictDeprecationMode);
  public Rest5ClientBuilder setCompressionEnabled(boolean compressionEnabled);
  public Rest5ClientBuilder setMetaHeaderEnabled(boolean metadataEnabled);
  public Rest5ClientBuilder setHttpClientConfigCallback(@RunsHere Consumer<HttpAsyncClientBuilder> httpClientConfigCallback);
  public Rest5ClientBuilder setRequestConfigCallback(@RunsHere @Carries Consumer<RequestConfig.Builder> requestConfigCallback);
  public Rest5ClientBuilder setConnectionConfigCallback(@RunsHere @Carries Consumer<ConnectionConfig.Builder> connectionConfigCallback);
  public Rest5ClientBuilder setConnectionManagerCallback(@RunsHere Consumer<PoolingAsyncClientConnectionManagerBuilder> connectionManagerCallback);
  @Opens @Carries public Rest5Client build();
}

public interface WarningsHandler {
  public static final WarningsHandler PERMISSIVE;
  public static final WarningsHandler STRICT;
  boolean warningsShouldFailRequest(List<String> warnings);
}
