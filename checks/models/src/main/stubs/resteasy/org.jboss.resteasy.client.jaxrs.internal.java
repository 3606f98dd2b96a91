package org.jboss.resteasy.client.jaxrs.internal;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Special.INFINITE;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Publishes;
import dev.fairlead.annotations.Unbounded;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.ws.rs.core.Configuration;
import org.jboss.resteasy.client.jaxrs.ClientHttpEngine;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class ResteasyClientBuilderImpl extends ResteasyClientBuilder {
  protected SSLContext sslContext;
  protected int connectionPoolSize;
  protected int maxPooledPerRoute;
  public ResteasyClientBuilderImpl();
  public ResteasyClientBuilderImpl asyncExecutor(ExecutorService asyncExecutor);
  public ResteasyClientBuilderImpl asyncExecutor(ExecutorService asyncExecutor,
      boolean cleanupExecutor);
  public ResteasyClientBuilderImpl connectionTTL(long ttl, TimeUnit unit);
  @Bounds(READ) public ResteasyClientBuilderImpl readTimeout(long timeout, TimeUnit unit);
  @Bounds(CONNECT) public ResteasyClientBuilderImpl connectTimeout(long timeout, TimeUnit unit);
  public ResteasyClientBuilderImpl maxPooledPerRoute(@Limits int maxPooledPerRoute);
  @Bounds(value = ACQUIRE, negative = INFINITE)
  public ResteasyClientBuilderImpl connectionCheckoutTimeout(long timeout, TimeUnit unit);
  public ResteasyClientBuilderImpl connectionPoolSize(@Limits int connectionPoolSize);
  public ResteasyClientBuilderImpl responseBufferSize(int size);
  public ResteasyClientBuilderImpl disableTrustManager();
  public ResteasyClientBuilderImpl hostnameVerification(
      ResteasyClientBuilder.HostnameVerificationPolicy policy);
  public ResteasyClientBuilderImpl httpEngine(ClientHttpEngine httpEngine);
  public ResteasyClientBuilderImpl useAsyncHttpEngine();
  public ResteasyClientBuilderImpl sslContext(@Publishes SSLContext sslContext);
  public ResteasyClientBuilderImpl trustStore(KeyStore truststore);
  public ResteasyClientBuilderImpl keyStore(KeyStore keyStore, String password);
  public ResteasyClientBuilderImpl keyStore(KeyStore keyStore, char[] password);
  public ResteasyClientBuilderImpl property(String name, Object value);
  public ResteasyClientBuilderImpl sniHostNames(String... sniHostNames);
  public ResteasyClientBuilderImpl defaultProxy(String hostname);
  public ResteasyClientBuilderImpl defaultProxy(String hostname, int port);
  public ResteasyClientBuilderImpl defaultProxy(String hostname, int port, String scheme);
  @Carries @Opens public ResteasyClient build();
  public ResteasyClientBuilderImpl hostnameVerifier(HostnameVerifier verifier);
  public Configuration getConfiguration();
  public ResteasyClientBuilderImpl register(Class<?> componentClass);
  public ResteasyClientBuilderImpl register(Class<?> componentClass, int priority);
  public ResteasyClientBuilderImpl register(Class<?> componentClass, Class<?>... contracts);
  public ResteasyClientBuilderImpl register(Class<?> componentClass,
      Map<Class<?>, Integer> contracts);
  public ResteasyClientBuilderImpl register(Object component);
  public ResteasyClientBuilderImpl register(Object component, int priority);
  public ResteasyClientBuilderImpl register(Object component, Class<?>... contracts);
  public ResteasyClientBuilderImpl register(Object component, Map<Class<?>, Integer> contracts);
  public ResteasyClientBuilderImpl withConfig(@Carries Configuration config);
  public ResteasyClientBuilder executorService(ExecutorService executorService);
  public ResteasyClientBuilder executorService(ExecutorService executorService,
      boolean cleanupExecutor);
  public ResteasyClientBuilder scheduledExecutorService(
      ScheduledExecutorService scheduledExecutorService);
  public long getConnectionTTL(TimeUnit unit);
  public int getMaxPooledPerRoute();
  public long getConnectionCheckoutTimeout(TimeUnit unit);
  public int getConnectionPoolSize();
  public int getResponseBufferSize();
  public boolean isTrustManagerDisabled();
  public boolean isTrustSelfSignedCertificates();
  public void setIsTrustSelfSignedCertificates(boolean b);
  public ResteasyClientBuilder.HostnameVerificationPolicy getHostnameVerification();
  public ClientHttpEngine getHttpEngine();
  public boolean isUseAsyncHttpEngine();
  public List<String> getSniHostNames();
  public String getDefaultProxyHostname();
  public int getDefaultProxyPort();
  public String getDefaultProxyScheme();
  public long getReadTimeout(TimeUnit unit);
  public long getConnectionTimeout(TimeUnit unit);
  public SSLContext getSSLContext();
  public KeyStore getKeyStore();
  public String getKeyStorePassword();
  public KeyStore getTrustStore();
  public HostnameVerifier getHostnameVerifier();
  public ResteasyClientBuilder enableCookieManagement();
  public boolean isCookieManagementEnabled();
  public ResteasyClientBuilder disableAutomaticRetries();
  public boolean isDisableAutomaticRetries();
  public ResteasyClientBuilder setFollowRedirects(boolean followRedirects);
  public boolean isFollowRedirects();
}
