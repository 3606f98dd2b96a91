package com.sun.jersey.api.client.config;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;

import com.sun.jersey.core.util.FeaturesAndProperties;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Unbounded;
import java.util.Map;
import java.util.Set;

public interface ClientConfig extends FeaturesAndProperties {
  String PROPERTY_FOLLOW_REDIRECTS = "com.sun.jersey.client.property.followRedirects";
  String PROPERTY_READ_TIMEOUT = "com.sun.jersey.client.property.readTimeout";
  String PROPERTY_CONNECT_TIMEOUT = "com.sun.jersey.client.property.connectTimeout";
  String PROPERTY_CHUNKED_ENCODING_SIZE = "com.sun.jersey.client.property.chunkedEncodingSize";
  String PROPERTY_BUFFER_RESPONSE_ENTITY_ON_EXCEPTION = "com.sun.jersey.client.property.bufferResponseEntityOnException";
  String PROPERTY_THREADPOOL_SIZE = "com.sun.jersey.client.property.threadpoolSize";
  Set<Class<?>> getClasses();
  Set<Object> getSingletons();
  boolean getPropertyAsFeature(String featureName);
}

@Unbounded({CONNECT, TLS, READ, CALL})
public class DefaultClientConfig implements ClientConfig {
  public DefaultClientConfig();
  public DefaultClientConfig(Class<?>... providers);
  public DefaultClientConfig(Set<Class<?>> providers);
  public Set<Class<?>> getClasses();
  public Set<Object> getSingletons();
  public Map<String, Boolean> getFeatures();
  public boolean getFeature(String featureName);
  @Carries public Map<String, Object> getProperties();
  public Object getProperty(String propertyName);
  public boolean getPropertyAsFeature(String name);
}
