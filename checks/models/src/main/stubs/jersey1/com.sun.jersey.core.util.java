package com.sun.jersey.core.util;

import dev.fairlead.annotations.Carries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.core.MultivaluedMap;

public class MultivaluedMapImpl extends HashMap<String, List<String>>
    implements MultivaluedMap<String, String> {
  public MultivaluedMapImpl();
  public MultivaluedMapImpl(MultivaluedMap<String, String> that);
  public final void putSingle(String key, String value);
  public final void add(String key, String value);
  public final String getFirst(String key);
  public final void addFirst(String key, String value);
  public final <A> List<A> get(String key, Class<A> type);
  public final void putSingle(String key, Object value);
  public final void add(String key, Object value);
  public final <A> A getFirst(String key, Class<A> type);
  public final <A> A getFirst(String key, A defaultValue);
}

public interface FeaturesAndProperties {
  String FEATURE_DISABLE_XML_SECURITY = "com.sun.jersey.config.feature.DisableXmlSecurity";
  String FEATURE_FORMATTED = "com.sun.jersey.config.feature.Formatted";
  String FEATURE_XMLROOTELEMENT_PROCESSING = "com.sun.jersey.config.feature.XmlRootElementProcessing";
  String FEATURE_PRE_1_4_PROVIDER_PRECEDENCE = "com.sun.jersey.config.feature.Pre14ProviderPrecedence";
  Map<String, Boolean> getFeatures();
  boolean getFeature(String featureName);
  @Carries Map<String, Object> getProperties();
  Object getProperty(String propertyName);
}
