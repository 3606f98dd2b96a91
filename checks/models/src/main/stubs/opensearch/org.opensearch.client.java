package org.opensearch.client;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.RunsHere;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.StatusLine;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.reactivestreams.Publisher;

public class Cancellable implements org.apache.hc.core5.concurrent.Cancellable {
  public boolean cancel();
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
    public boolean isClusterManagerEligible();
    public boolean isData();
    public boolean isIngest();
    public boolean isSearch();
  }
}

public interface NodeSelector {
  public static final NodeSelector ANY;
  public static final NodeSelector SKIP_DEDICATED_CLUSTER_MANAGERS;
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
  public void setJsonEntity(String entity);
  public HttpEntity getEntity();
  public void setOptions(RequestOptions options);
  public void setOptions(RequestOptions.Builder options);
  public RequestOptions getOptions();
}

public final class RequestOptions {
  public static final RequestOptions DEFAULT;
  public RequestOptions.Builder toBuilder();
  public List<Header> getHeaders();
  public Map<String, String> getParameters();
  public HttpAsyncResponseConsumerFactory getHttpAsyncResponseConsumerFactory();
  public WarningsHandler getWarningsHandler();
  public RequestConfig getRequestConfig();

  public static class Builder {
    public RequestOptions build();
    public RequestOptions.Builder addHeader(String name, String value);
    public RequestOptions.Builder addParameter(String name, String value);
    public void setHttpAsyncResponseConsumerFactory(HttpAsyncResponseConsumerFactory httpAsyncResponseConsumerFactory);
    public void setWarningsHandler(WarningsHandler warningsHandler);
    public RequestOptions.Builder setRequestConfig(RequestConfig requestConfig);
  }
}

public class Response {
  public HttpHost getHost();
  public StatusLine getStatusLine();
  public Header[] getHeaders();
  public String getHeader(String name);
  @Bounds({CONNECT, READ}) public HttpEntity getEntity();
  public List<String> getWarnings();
  public boolean hasWarnings();
}

public final class ResponseException extends IOException {
  public ResponseException(Response response) throws IOException;
  public Response getResponse();
}

public interface ResponseListener {
  @NonBlocking void onSuccess(Response response);
  @NonBlocking void onFailure(Exception exception);
}

@Connection(sharing = SHAREABLE, expensive = true)
public class RestClient implements Closeable {
  public static RestClientBuilder builder(String cloudId);
  public static RestClientBuilder builder(Node... nodes);
  public static RestClientBuilder builder(HttpHost... hosts);
  public void setNodes(Collection<Node> nodes);
  public List<Node> getNodes();
  public boolean isRunning();
  public StreamingResponse<ByteBuffer> streamRequest(StreamingRequest<ByteBuffer> request) throws IOException;
  @Blocking public Response performRequest(Request request) throws IOException;
  @Forks(LIMITED) public Cancellable performRequestAsync(Request request, @NonBlocking ResponseListener responseListener);
  @Closes public void close() throws IOException;

  public static class FailureListener {
    public FailureListener();
    public void onFailure(Node node);
  }
}

public final class RestClientBuilder {
  public static final int DEFAULT_CONNECT_TIMEOUT_MILLIS = 1000;
  public static final int DEFAULT_RESPONSE_TIMEOUT_MILLIS = 30000;
  public static final int DEFAULT_MAX_CONN_PER_ROUTE = 10;
  public static final int DEFAULT_MAX_CONN_TOTAL = 30;
  public RestClientBuilder setDefaultHeaders(Header[] defaultHeaders);
  public RestClientBuilder setFailureListener(RestClient.FailureListener failureListener);
  public RestClientBuilder setHttpClientConfigCallback(@RunsHere RestClientBuilder.HttpClientConfigCallback httpClientConfigCallback);
  public RestClientBuilder setRequestConfigCallback(@RunsHere RestClientBuilder.RequestConfigCallback requestConfigCallback);
  public RestClientBuilder setPathPrefix(String pathPrefix);
  public static String cleanPathPrefix(String pathPrefix);
  public RestClientBuilder setNodeSelector(NodeSelector nodeSelector);
  public RestClientBuilder setStrictDeprecationMode(boolean strictDeprecationMode);
  public RestClientBuilder setCompressionEnabled(boolean compressionEnabled);
  public RestClientBuilder setChunkedEnabled(boolean chunkedEnabled);
  @Opens public RestClient build();

  public interface HttpClientConfigCallback {
    HttpAsyncClientBuilder customizeHttpClient(HttpAsyncClientBuilder httpClientBuilder);
  }
  public interface RequestConfigCallback {
    RequestConfig.Builder customizeRequestConfig(RequestConfig.Builder requestConfigBuilder);
  }
}

public class StreamingRequest<T> {
  public StreamingRequest(String method, String endpoint, Publisher<T> publisher);
  public String getEndpoint();
  public String getMethod();
  public RequestOptions getOptions();
  public Map<String, String> getParameters();
  public void setOptions(RequestOptions options);
  public void setOptions(RequestOptions.Builder options);
  public void addParameter(String name, String value);
  public void addParameters(Map<String, String> paramSource);
  public Publisher<T> getBody();
}

public class StreamingResponse<T> {
  public void setHost(HttpHost host);
  public HttpHost getHost();
  public Publisher<T> getBody();
  public StatusLine getStatusLine();
  public List<String> getWarnings();
  public Header[] getHeaders();
  public String getHeader(String name);
}

public interface WarningsHandler {
  public static final WarningsHandler PERMISSIVE;
  public static final WarningsHandler STRICT;
  boolean warningsShouldFailRequest(List<String> warnings);
}
