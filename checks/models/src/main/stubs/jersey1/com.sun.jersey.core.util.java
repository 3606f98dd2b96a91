package com.sun.jersey.core.util;

import java.util.HashMap;
import java.util.List;
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

public interface FeaturesAndProperties {}
