package org.apache.solr.client.solrj.impl;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.HttpClient;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServer;

public abstract class BaseHttpSolrClient extends SolrClient {
  public BaseHttpSolrClient();
}

public class CloudHttp2SolrClient extends CloudSolrClient {
  @Closes public void close() throws IOException;

  public static class Builder {
    public Builder(List<String> solrUrls);
    public Builder(List<String> zkHosts, Optional<String> zkChroot);
    public CloudHttp2SolrClient.Builder withDefaultCollection(String collection);
    public CloudHttp2SolrClient.Builder withHttpClient(Http2SolrClient httpSolrClient);
    public CloudHttp2SolrClient.Builder withZkConnectTimeout(int zkConnectTimeout, TimeUnit unit);
    public CloudHttp2SolrClient.Builder withZkClientTimeout(int zkClientTimeout, TimeUnit unit);
    @Opens public CloudHttp2SolrClient build();
  }
}

public abstract class CloudSolrClient extends SolrClient {
  public void setDefaultCollection(String collection);
  @Closes public void close() throws IOException;

  public static class Builder extends CloudHttp2SolrClient.Builder {
    public Builder(List<String> solrUrls);
    public Builder(List<String> zkHosts, Optional<String> zkChroot);
  }
}

/** Of 1.x to 3.x, over HttpClient 3, whose two times it leaves at zero. */
public class CommonsHttpSolrServer extends SolrServer {
  @Opens @Unbounded({CONNECT, READ}) public CommonsHttpSolrServer(String solrServerUrl) throws MalformedURLException;
  @Opens public CommonsHttpSolrServer(String solrServerUrl, @Carries org.apache.commons.httpclient.HttpClient httpClient) throws MalformedURLException;
  @Opens @Unbounded({CONNECT, READ}) public CommonsHttpSolrServer(URL baseURL);
  @Opens public CommonsHttpSolrServer(URL baseURL, @Carries org.apache.commons.httpclient.HttpClient client);
  public String getBaseURL();
  @Bounds(CONNECT) public void setConnectionTimeout(int timeout);
  @Bounds(READ) public void setSoTimeout(int timeout);
  public void setDefaultMaxConnectionsPerHost(int connections);
  public void setMaxTotalConnections(int connections);
  public void setFollowRedirects(boolean followRedirects);
  public void setAllowCompression(boolean allowCompression);
  public void setMaxRetries(int maxRetries);
}

public class ConcurrentUpdateSolrClient extends SolrClient {
  public void blockUntilFinished() throws IOException;
  @Closes public void close();
  @Closes public void shutdownNow();

  public static class Builder extends SolrClientBuilder<ConcurrentUpdateSolrClient.Builder> {
    public Builder(String baseSolrUrl);
    public ConcurrentUpdateSolrClient.Builder withQueueSize(int queueSize);
    public ConcurrentUpdateSolrClient.Builder withThreadCount(int threadCount);
    @Opens public ConcurrentUpdateSolrClient build();
    public ConcurrentUpdateSolrClient.Builder getThis();
  }
}

public class Http2SolrClient extends HttpSolrClientBase {
  @Closes public void close();

  public static class Builder
      extends HttpSolrClientBuilderBase<Http2SolrClient.Builder, Http2SolrClient> {
    public Builder();
    public Builder(String url);
    public Http2SolrClient.Builder withHttpClient(Http2SolrClient httpSolrClient);
    @Opens public Http2SolrClient build();
  }
}

public class HttpSolrClient extends BaseHttpSolrClient {
  public void setBaseURL(String baseURL);
  public String getBaseURL();
  @Closes public void close() throws IOException;

  public static class Builder extends SolrClientBuilder<HttpSolrClient.Builder> {
    public Builder();
    public Builder(String url);
    public HttpSolrClient.Builder withBaseSolrUrl(String url);
    public HttpSolrClient.Builder allowCompression(boolean compression);
    @Opens public HttpSolrClient build();
    public HttpSolrClient.Builder getThis();
  }
}

public abstract class HttpSolrClientBase extends SolrClient {
  public String getBaseURL();
}

public abstract class HttpSolrClientBuilderBase<
    B extends HttpSolrClientBuilderBase<?, ?>, C extends HttpSolrClientBase> {
  public HttpSolrClientBuilderBase();
  public abstract C build();
  public B withDefaultCollection(String defaultCollection);
  public B withFollowRedirects(boolean followRedirects);
  public B withConnectionTimeout(long connectionTimeout, TimeUnit unit);
  public B withIdleTimeout(long idleConnectionTimeout, TimeUnit unit);
  public B withRequestTimeout(long requestTimeout, TimeUnit unit);
}

/** Until 5.0, over HttpClient 4, whose two times {@code HttpClientUtil.createClient} leaves as they are. */
public class HttpSolrServer extends SolrServer {
  @Opens @Unbounded({CONNECT, READ}) public HttpSolrServer(String baseURL);
  @Opens public HttpSolrServer(String baseURL, @Carries HttpClient client);
  public String getBaseURL();
  public void setBaseURL(String baseURL);
  @Bounds(CONNECT) public void setConnectionTimeout(int timeout);
  @Bounds(READ) public void setSoTimeout(int timeout);
  public void setFollowRedirects(boolean followRedirects);
  public void setAllowCompression(boolean allowCompression);
  public void setMaxRetries(int maxRetries);
  public void setDefaultMaxConnectionsPerHost(int max);
  public void setMaxTotalConnections(int max);
}

public abstract class SolrClientBuilder<B extends SolrClientBuilder<B>> {
  public SolrClientBuilder();
  public abstract B getThis();
  public B withHttpClient(@Carries HttpClient httpClient);
  public B withFollowRedirects(boolean followRedirects);
  public B withDefaultCollection(String defaultCollection);
  public B withConnectionTimeout(int connectionTimeoutMillis);
  public B withConnectionTimeout(int connectionTimeout, TimeUnit unit);
  public B withSocketTimeout(int socketTimeoutMillis);
  public B withSocketTimeout(int socketTimeout, TimeUnit unit);
}
