package org.jboss.resteasy.client.jaxrs;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.INFINITE;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Publishes;
import dev.fairlead.annotations.ReturnsCopy;
import java.lang.reflect.Method;
import java.net.URI;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.client.WebTarget;
import javax.ws.rs.core.Configuration;
import javax.ws.rs.core.Link;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.UriBuilder;

public abstract class ResteasyClientBuilder extends ClientBuilder {
  public static final String PROPERTY_PROXY_HOST = "org.jboss.resteasy.jaxrs.client.proxy.host";
  public static final String PROPERTY_PROXY_PORT = "org.jboss.resteasy.jaxrs.client.proxy.port";
  public static final String PROPERTY_PROXY_SCHEME = "org.jboss.resteasy.jaxrs.client.proxy.scheme";
  public ResteasyClientBuilder();
  public ResteasyClientBuilder connectionTTL(long ttl, TimeUnit unit);
  public long getConnectionTTL(TimeUnit unit);
  public ResteasyClientBuilder maxPooledPerRoute(@Limits int maxPooledPerRoute);
  public int getMaxPooledPerRoute();
  @Bounds(value = ACQUIRE, negative = INFINITE)
  public ResteasyClientBuilder connectionCheckoutTimeout(long timeout, TimeUnit unit);
  public long getConnectionCheckoutTimeout(TimeUnit unit);
  public ResteasyClientBuilder connectionPoolSize(@Limits int connectionPoolSize);
  public int getConnectionPoolSize();
  public ResteasyClientBuilder responseBufferSize(int size);
  public int getResponseBufferSize();
  public ResteasyClientBuilder disableTrustManager();
  public boolean isTrustManagerDisabled();
  public void setIsTrustSelfSignedCertificates(boolean b);
  public boolean isTrustSelfSignedCertificates();
  public ResteasyClientBuilder hostnameVerification(
      ResteasyClientBuilder.HostnameVerificationPolicy policy);
  public ResteasyClientBuilder.HostnameVerificationPolicy getHostnameVerification();
  public ResteasyClientBuilder httpEngine(ClientHttpEngine httpEngine);
  public ClientHttpEngine getHttpEngine();
  public ResteasyClientBuilder useAsyncHttpEngine();
  public boolean isUseAsyncHttpEngine();
  public ResteasyClientBuilder sniHostNames(String... sniHostNames);
  public List<String> getSniHostNames();
  public ResteasyClientBuilder defaultProxy(String hostname);
  public String getDefaultProxyHostname();
  public int getDefaultProxyPort();
  public String getDefaultProxyScheme();
  public ResteasyClientBuilder defaultProxy(String hostname, int port);
  public ResteasyClientBuilder defaultProxy(String hostname, int port, String scheme);
  public ResteasyClientBuilder enableCookieManagement();
  public boolean isCookieManagementEnabled();
  public SSLContext getSSLContext();
  public KeyStore getKeyStore();
  public String getKeyStorePassword();
  public KeyStore getTrustStore();
  public HostnameVerifier getHostnameVerifier();
  public long getReadTimeout(TimeUnit unit);
  public long getConnectionTimeout(TimeUnit unit);
  public ResteasyClientBuilder disableAutomaticRetries();
  public boolean isDisableAutomaticRetries();
  public ResteasyClientBuilder executorService(ExecutorService executorService,
      boolean cleanupExecutor);
  @Carries @Opens public ResteasyClient build();
  public ResteasyClientBuilder withConfig(@Carries Configuration config);
  public ResteasyClientBuilder sslContext(@Publishes SSLContext sslContext);
  public ResteasyClientBuilder keyStore(KeyStore keyStore, char[] password);
  public ResteasyClientBuilder keyStore(KeyStore keyStore, String password);
  public ResteasyClientBuilder trustStore(KeyStore trustStore);
  public ResteasyClientBuilder hostnameVerifier(HostnameVerifier verifier);
  public ResteasyClientBuilder executorService(ExecutorService executorService);
  public ResteasyClientBuilder scheduledExecutorService(
      ScheduledExecutorService scheduledExecutorService);
  @Bounds(CONNECT) public ResteasyClientBuilder connectTimeout(long timeout, TimeUnit unit);
  @Bounds(READ) public ResteasyClientBuilder readTimeout(long timeout, TimeUnit unit);
  public ResteasyClientBuilder setFollowRedirects(boolean followRedirects);
  public boolean isFollowRedirects();

  public enum HostnameVerificationPolicy {
    ANY,
    WILDCARD,
    STRICT;
  }
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface ResteasyClient extends Client {
  @Carries ResteasyWebTarget target(URI uri);
  @Carries ResteasyWebTarget target(String uri);
  @Carries ResteasyWebTarget target(UriBuilder uriBuilder);
  @Carries ResteasyWebTarget target(Link link);
  ClientHttpEngine httpEngine();
  ExecutorService asyncInvocationExecutor();
  ScheduledExecutorService getScheduledExecutor();
  void abortIfClosed();
  boolean isClosed();
}

@ReturnsCopy
public interface ResteasyWebTarget extends WebTarget {
  ResteasyClient getResteasyClient();
  @Carries <T> T proxy(Class<T> proxyInterface);
  @Carries <T> ProxyBuilder<T> proxyBuilder(Class<T> proxyInterface);
  ResteasyWebTarget resolveTemplate(String name, Object value) throws NullPointerException;
  ResteasyWebTarget resolveTemplates(Map<String, Object> templateValues)
      throws NullPointerException;
  ResteasyWebTarget resolveTemplate(String name, Object value, boolean encodeSlashInPath)
      throws NullPointerException;
  ResteasyWebTarget resolveTemplateFromEncoded(String name, Object value)
      throws NullPointerException;
  ResteasyWebTarget resolveTemplatesFromEncoded(Map<String, Object> templateValues)
      throws NullPointerException;
  ResteasyWebTarget resolveTemplates(Map<String, Object> templateValues, boolean encodeSlashInPath)
      throws NullPointerException;
  ResteasyWebTarget path(String path) throws NullPointerException;
  ResteasyWebTarget matrixParam(String name, Object... values) throws NullPointerException;
  ResteasyWebTarget queryParam(String name, Object... values) throws NullPointerException;
  ResteasyWebTarget queryParams(MultivaluedMap<String, Object> parameters)
      throws IllegalArgumentException, NullPointerException;
  ResteasyWebTarget queryParamNoTemplate(String name, Object... values) throws NullPointerException;
  ResteasyWebTarget queryParamsNoTemplate(MultivaluedMap<String, Object> parameters)
      throws IllegalArgumentException, NullPointerException;
  ResteasyWebTarget path(Class<?> resource) throws IllegalArgumentException;
  ResteasyWebTarget path(Method method) throws IllegalArgumentException;
  ResteasyWebTarget clone();
  ResteasyWebTarget property(String name, Object value);
  ResteasyWebTarget register(Class<?> componentClass);
  ResteasyWebTarget register(Class<?> componentClass, int priority);
  ResteasyWebTarget register(Class<?> componentClass, Class<?>... contracts);
  ResteasyWebTarget register(Class<?> componentClass, Map<Class<?>, Integer> contracts);
  ResteasyWebTarget register(Object component);
  ResteasyWebTarget register(Object component, int priority);
  ResteasyWebTarget register(Object component, Class<?>... contracts);
  ResteasyWebTarget register(Object component, Map<Class<?>, Integer> contracts);
  ResteasyWebTarget setChunked(boolean chunked);
}

public interface ClientHttpEngine {}

public abstract class ProxyBuilder<T> {}
