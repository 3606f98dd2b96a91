package org.glassfish.jersey.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.EXECUTOR;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Publishes;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.security.KeyStore;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.ws.rs.ProcessingException;
import javax.ws.rs.RuntimeType;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.client.ClientRequestContext;
import javax.ws.rs.client.ClientResponseContext;
import javax.ws.rs.client.Invocation;
import javax.ws.rs.client.InvocationCallback;
import javax.ws.rs.client.WebTarget;
import javax.ws.rs.core.Configurable;
import javax.ws.rs.core.Configuration;
import javax.ws.rs.core.Feature;
import javax.ws.rs.core.GenericType;
import javax.ws.rs.core.Link;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriBuilder;
import org.glassfish.jersey.ExtendedConfig;
import org.glassfish.jersey.client.spi.Connector;
import org.glassfish.jersey.client.spi.ConnectorProvider;
import org.glassfish.jersey.client.spi.DefaultSslContextProvider;

public final class ClientProperties {
  private ClientProperties();
  public static final String FOLLOW_REDIRECTS = "jersey.config.client.followRedirects";
  public static final String READ_TIMEOUT = "jersey.config.client.readTimeout";
  public static final String CONNECT_TIMEOUT = "jersey.config.client.connectTimeout";
  public static final String CHUNKED_ENCODING_SIZE = "jersey.config.client.chunkedEncodingSize";
  public static final int DEFAULT_CHUNK_SIZE = 4096;
  public static final String ASYNC_THREADPOOL_SIZE = "jersey.config.client.async.threadPoolSize";
  public static final String BACKGROUND_SCHEDULER_THREADPOOL_SIZE = "jersey.config.client.backgroundScheduler.threadPoolSize";
  public static final String USE_ENCODING = "jersey.config.client.useEncoding";
  public static final String IGNORE_EXCEPTION_RESPONSE = "jersey.config.client.ignoreExceptionResponse";
  public static final String FEATURE_AUTO_DISCOVERY_DISABLE = "jersey.config.client.disableAutoDiscovery";
  public static final String OUTBOUND_CONTENT_LENGTH_BUFFER = "jersey.config.client.contentLength.buffer";
  public static final String JSON_BINDING_FEATURE_DISABLE = "jersey.config.client.disableJsonBinding";
  public static final String JSON_PROCESSING_FEATURE_DISABLE = "jersey.config.client.disableJsonProcessing";
  public static final String METAINF_SERVICES_LOOKUP_DISABLE = "jersey.config.client.disableMetainfServicesLookup";
  public static final String MOXY_JSON_FEATURE_DISABLE = "jersey.config.client.disableMoxyJson";
  public static final String SUPPRESS_HTTP_COMPLIANCE_VALIDATION = "jersey.config.client.suppressHttpComplianceValidation";
  public static final String DIGESTAUTH_URI_CACHE_SIZELIMIT = "jersey.config.client.digestAuthUriCacheSizeLimit";
  public static final String PROXY_URI = "jersey.config.client.proxy.uri";
  public static final String PROXY_USERNAME = "jersey.config.client.proxy.username";
  public static final String PROXY_PASSWORD = "jersey.config.client.proxy.password";
  public static final String REQUEST_ENTITY_PROCESSING = "jersey.config.client.request.entity.processing";
  public static final String EXPECT_100_CONTINUE = "jersey.config.client.request.expect.100.continue.processing";
  public static final String EXPECT_100_CONTINUE_THRESHOLD_SIZE = "jersey.config.client.request.expect.100.continue.threshold.size";
  public static final Long DEFAULT_EXPECT_100_CONTINUE_THRESHOLD_SIZE;
  public static final String QUERY_PARAM_STYLE = "jersey.config.client.uri.query.param.style";
  public static final String CONNECTOR_PROVIDER = "jersey.config.client.connector.provider";
  public static final String SNI_HOST_NAME = "jersey.config.client.sniHostName";
  public static final String SSL_CONTEXT_SUPPLIER = "jersey.config.client.ssl.context.supplier";
  public static <T> T getValue(Map<String, ?> properties, String key, T defaultValue);
  public static <T> T getValue(Map<String, ?> properties, String key, T defaultValue,
      Class<T> type);
  public static <T> T getValue(Map<String, ?> properties, String key, Class<T> type);
}

@Unbounded({CONNECT, TLS, READ, CALL})
public class ClientConfig implements Configurable<ClientConfig>, ExtendedConfig {
  public ClientConfig();
  public ClientConfig(Class<?>... providerClasses);
  public ClientConfig(Object... providers);
  public ClientConfig loadFrom(Configuration config);
  public ClientConfig register(Class<?> providerClass);
  public ClientConfig register(Object provider);
  public ClientConfig register(Class<?> providerClass, int bindingPriority);
  public ClientConfig register(Class<?> providerClass, Class<?>... contracts);
  public ClientConfig register(Class<?> providerClass, Map<Class<?>, Integer> contracts);
  public ClientConfig register(Object provider, int bindingPriority);
  public ClientConfig register(Object provider, Class<?>... contracts);
  public ClientConfig register(Object provider, Map<Class<?>, Integer> contracts);
  @BoundedByKey(key = {"jersey.config.client.connectTimeout", "CONNECT_TIMEOUT", "REQUEST_CONFIG"}, value = CONNECT)
      @BoundedByKey(key = {"jersey.config.client.readTimeout", "READ_TIMEOUT", "REQUEST_CONFIG"}, value = READ,
      covers = TLS)
  public ClientConfig property(String name, Object value);
  public ClientConfig getConfiguration();
  public RuntimeType getRuntimeType();
  public Map<String, Object> getProperties();
  public Object getProperty(String name);
  public Collection<String> getPropertyNames();
  public boolean isProperty(String name);
  public boolean isEnabled(Feature feature);
  public boolean isEnabled(Class<? extends Feature> featureClass);
  public boolean isRegistered(Object component);
  public Map<Class<?>, Integer> getContracts(Class<?> componentClass);
  public boolean isRegistered(Class<?> componentClass);
  public Set<Class<?>> getClasses();
  public Set<Object> getInstances();
  public ClientConfig connectorProvider(ConnectorProvider connectorProvider);
  public ClientConfig executorService(ExecutorService executorService);
  public ClientConfig scheduledExecutorService(ScheduledExecutorService scheduledExecutorService);
  public Connector getConnector();
  public ConnectorProvider getConnectorProvider();
  public ExecutorService getExecutorService();
  public ScheduledExecutorService getScheduledExecutorService();
  public ClientExecutor getClientExecutor();
  public JerseyClient getClient();
}

public class JerseyClientBuilder extends ClientBuilder {
  @Opens @Unbounded({CONNECT, TLS, READ, CALL}) public static JerseyClient createClient();
  @Opens @Unbounded({CONNECT, TLS, READ, CALL})
  public static JerseyClient createClient(@Carries Configuration configuration);
  @Unbounded({CONNECT, TLS, READ, CALL}) public JerseyClientBuilder();
  public JerseyClientBuilder sslContext(@Publishes SSLContext sslContext);
  public JerseyClientBuilder keyStore(KeyStore keyStore, char[] password);
  public JerseyClientBuilder trustStore(KeyStore trustStore);
  public JerseyClientBuilder hostnameVerifier(HostnameVerifier hostnameVerifier);
  public ClientBuilder executorService(ExecutorService executorService);
  public ClientBuilder scheduledExecutorService(ScheduledExecutorService scheduledExecutorService);
  @Bounds(CONNECT) public ClientBuilder connectTimeout(long timeout, TimeUnit unit);
  @Bounds(value = READ, covers = TLS) public ClientBuilder readTimeout(long timeout, TimeUnit unit);
  @Carries @Opens public JerseyClient build();
  public ClientConfig getConfiguration();
  @BoundedByKey(key = {"jersey.config.client.connectTimeout", "CONNECT_TIMEOUT", "REQUEST_CONFIG"}, value = CONNECT)
      @BoundedByKey(key = {"jersey.config.client.readTimeout", "READ_TIMEOUT", "REQUEST_CONFIG"}, value = READ,
      covers = TLS)
  public JerseyClientBuilder property(String name, Object value);
  public JerseyClientBuilder register(Class<?> componentClass);
  public JerseyClientBuilder register(Class<?> componentClass, int priority);
  public JerseyClientBuilder register(Class<?> componentClass, Class<?>... contracts);
  public JerseyClientBuilder register(Class<?> componentClass, Map<Class<?>, Integer> contracts);
  public JerseyClientBuilder register(Object component);
  public JerseyClientBuilder register(Object component, int priority);
  public JerseyClientBuilder register(Object component, Class<?>... contracts);
  public JerseyClientBuilder register(Object component, Map<Class<?>, Integer> contracts);
  public JerseyClientBuilder withConfig(@Carries Configuration config);
}

@Connection(sharing = SHAREABLE, expensive = true)
public class JerseyClient implements Client, Initializable<JerseyClient> {
  protected JerseyClient();
  protected JerseyClient(Configuration config, SSLContext sslContext, HostnameVerifier verifier);
  protected JerseyClient(Configuration config, SSLContext sslContext, HostnameVerifier verifier,
      DefaultSslContextProvider defaultSslContextProvider);
  @Closes public void close();
  public boolean isClosed();
  public boolean isDefaultSslContext();
  @Carries public JerseyWebTarget target(String uri);
  @Carries public JerseyWebTarget target(URI uri);
  @Carries public JerseyWebTarget target(UriBuilder uriBuilder);
  @Carries public JerseyWebTarget target(Link link);
  @Carries public JerseyInvocation.Builder invocation(Link link);
  public JerseyClient register(Class<?> providerClass);
  public JerseyClient register(Object provider);
  public JerseyClient register(Class<?> providerClass, int bindingPriority);
  public JerseyClient register(Class<?> providerClass, Class<?>... contracts);
  public JerseyClient register(Class<?> providerClass, Map<Class<?>, Integer> contracts);
  public JerseyClient register(Object provider, int bindingPriority);
  public JerseyClient register(Object provider, Class<?>... contracts);
  public JerseyClient register(Object provider, Map<Class<?>, Integer> contracts);
  @BoundedByKey(key = {"jersey.config.client.connectTimeout", "CONNECT_TIMEOUT", "REQUEST_CONFIG"}, value = CONNECT)
      @BoundedByKey(key = {"jersey.config.client.readTimeout", "READ_TIMEOUT", "REQUEST_CONFIG"}, value = READ,
      covers = TLS)
  public JerseyClient property(String name, Object value);
  public ClientConfig getConfiguration();
  public SSLContext getSslContext();
  public HostnameVerifier getHostnameVerifier();
  public ExecutorService getExecutorService();
  public ScheduledExecutorService getScheduledExecutorService();
  public JerseyClient preInitialize();
}

@ReturnsCopy
public class JerseyWebTarget implements WebTarget, Initializable<JerseyWebTarget> {
  protected JerseyWebTarget(UriBuilder uriBuilder, JerseyWebTarget that);
  protected JerseyWebTarget(UriBuilder uriBuilder, ClientConfig clientConfig);
  public URI getUri();
  public UriBuilder getUriBuilder();
  public JerseyWebTarget path(String path) throws NullPointerException;
  public JerseyWebTarget matrixParam(String name, Object... values) throws NullPointerException;
  public JerseyWebTarget queryParam(String name, Object... values) throws NullPointerException;
  @Carries public JerseyInvocation.Builder request();
  @Carries public JerseyInvocation.Builder request(String... acceptedResponseTypes);
  @Carries public JerseyInvocation.Builder request(MediaType... acceptedResponseTypes);
  public JerseyWebTarget resolveTemplate(String name, Object value) throws NullPointerException;
  public JerseyWebTarget resolveTemplate(String name, Object value, boolean encodeSlashInPath)
      throws NullPointerException;
  public JerseyWebTarget resolveTemplateFromEncoded(String name, Object value)
      throws NullPointerException;
  public JerseyWebTarget resolveTemplates(Map<String, Object> templateValues)
      throws NullPointerException;
  public JerseyWebTarget resolveTemplates(Map<String, Object> templateValues,
      boolean encodeSlashInPath) throws NullPointerException;
  public JerseyWebTarget resolveTemplatesFromEncoded(Map<String, Object> templateValues)
      throws NullPointerException;
  public JerseyWebTarget register(Class<?> providerClass);
  public JerseyWebTarget register(Object provider);
  public JerseyWebTarget register(Class<?> providerClass, int bindingPriority);
  public JerseyWebTarget register(Class<?> providerClass, Class<?>... contracts);
  public JerseyWebTarget register(Class<?> providerClass, Map<Class<?>, Integer> contracts);
  public JerseyWebTarget register(Object provider, int bindingPriority);
  public JerseyWebTarget register(Object provider, Class<?>... contracts);
  public JerseyWebTarget register(Object provider, Map<Class<?>, Integer> contracts);
  public JerseyWebTarget property(String name, Object value);
  public ClientConfig getConfiguration();
  public JerseyWebTarget preInitialize();
}

public class JerseyInvocation implements Invocation {
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public Response invoke() throws ProcessingException, WebApplicationException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T invoke(Class<T> responseType) throws ProcessingException, WebApplicationException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T invoke(GenericType<T> responseType) throws ProcessingException,
      WebApplicationException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) public Future<Response> submit();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> submit(Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> submit(GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> submit(InvocationCallback<T> callback);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> submit(GenericType<T> responseType, InvocationCallback<T> callback);
  public JerseyInvocation property(String name, Object value);

  public static class Builder implements Invocation.Builder {}
}

public class HttpUrlConnectorProvider implements ConnectorProvider {
  public static final String USE_FIXED_LENGTH_STREAMING = "jersey.config.client.httpUrlConnector.useFixedLengthStreaming";
  public static final String SET_METHOD_WORKAROUND = "jersey.config.client.httpUrlConnection.setMethodWorkaround";
  public HttpUrlConnectorProvider();
  public HttpUrlConnectorProvider connectionFactory(
      HttpUrlConnectorProvider.ConnectionFactory connectionFactory);
  public HttpUrlConnectorProvider chunkSize(int chunkSize);
  public HttpUrlConnectorProvider useFixedLengthStreaming();
  public HttpUrlConnectorProvider useSetMethodWorkaround();
  public Connector getConnector(Client client, Configuration config);
  protected Connector createHttpUrlConnector(Client client,
      HttpUrlConnectorProvider.ConnectionFactory connectionFactory, int chunkSize,
      boolean fixLengthStreaming, boolean setMethodWorkaround);

  public interface ConnectionFactory {
    HttpURLConnection getConnection(URL url) throws IOException;
  }
}

public enum RequestEntityProcessing {
  BUFFERED,
  CHUNKED;
}

public interface ClientExecutor {}

public class ClientRequest implements ClientRequestContext, javax.ws.rs.core.HttpHeaders {}

public class ClientResponse implements ClientResponseContext {}

public interface Initializable<T extends Initializable<T>> {
  T preInitialize();
  ClientConfig getConfiguration();
}
