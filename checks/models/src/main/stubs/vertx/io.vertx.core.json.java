package io.vertx.core.json;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.shareddata.ClusterSerializable;
import io.vertx.core.shareddata.Shareable;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

public class DecodeException extends RuntimeException {
  public DecodeException();
  public DecodeException(String message);
  public DecodeException(String message, Throwable cause);
}

public class EncodeException extends RuntimeException {
  public EncodeException(String message);
  public EncodeException(String message, Throwable cause);
  public EncodeException();
}

public class Json {
  public Json();
  public static String encode(Object obj) throws EncodeException;
  public static Buffer encodeToBuffer(Object obj) throws EncodeException;
  public static String encodePrettily(Object obj) throws EncodeException;
  public static <T> T decodeValue(String str, Class<T> clazz) throws DecodeException;
  public static Object decodeValue(String str) throws DecodeException;
  public static Object decodeValue(Buffer buf) throws DecodeException;
  public static <T> T decodeValue(Buffer buf, Class<T> clazz) throws DecodeException;
}

public class JsonArray implements Iterable<Object>, ClusterSerializable, Shareable {
  public JsonArray(String json);
  public JsonArray();
  public JsonArray(List list);
  public JsonArray(Buffer buf);
  public static JsonArray of(Object... values);
  public String getString(int pos);
  public Number getNumber(int pos);
  public Integer getInteger(int pos);
  public Long getLong(int pos);
  public Double getDouble(int pos);
  public Float getFloat(int pos);
  public Boolean getBoolean(int pos);
  public JsonObject getJsonObject(int pos);
  public JsonArray getJsonArray(int pos);
  public byte[] getBinary(int pos);
  public Buffer getBuffer(int pos);
  public Instant getInstant(int pos);
  public Object getValue(int pos);
  public boolean hasNull(int pos);
  public JsonArray addNull();
  public JsonArray add(Object value);
  public JsonArray add(int pos, Object value);
  public JsonArray addAll(JsonArray array);
  public JsonArray setNull(int pos);
  public JsonArray set(int pos, Object value);
  public boolean contains(Object value);
  public int indexOf(Object value);
  public boolean remove(Object value);
  public Object remove(int pos);
  public int size();
  public boolean isEmpty();
  public List getList();
  public JsonArray clear();
  public Iterator<Object> iterator();
  public String encode();
  public Buffer toBuffer();
  public String encodePrettily();
  public JsonArray copy();
  public JsonArray copy(Function<Object, ?> cloner);
  public Stream<Object> stream();
  public void writeToBuffer(Buffer buffer);
  public int readFromBuffer(int pos, Buffer buffer);
}

public class JsonObject implements Iterable<Map.Entry<String, Object>>, ClusterSerializable,
    Shareable {
  public JsonObject(String json);
  public JsonObject();
  public JsonObject(Map<String, Object> map);
  public JsonObject(Buffer buf);
  public static JsonObject of();
  public static JsonObject of(String k1, Object v1);
  public static JsonObject of(String k1, Object v1, String k2, Object v2);
  public static JsonObject of(String k1, Object v1, String k2, Object v2, String k3, Object v3);
  public static JsonObject of(String k1, Object v1, String k2, Object v2, String k3, Object v3,
      String k4, Object v4);
  public static JsonObject of(String k1, Object v1, String k2, Object v2, String k3, Object v3,
      String k4, Object v4, String k5, Object v5);
  public static JsonObject of(String k1, Object v1, String k2, Object v2, String k3, Object v3,
      String k4, Object v4, String k5, Object v5, String k6, Object v6);
  public static JsonObject of(String k1, Object v1, String k2, Object v2, String k3, Object v3,
      String k4, Object v4, String k5, Object v5, String k6, Object v6, String k7, Object v7);
  public static JsonObject of(String k1, Object v1, String k2, Object v2, String k3, Object v3,
      String k4, Object v4, String k5, Object v5, String k6, Object v6, String k7, Object v7,
      String k8, Object v8);
  public static JsonObject of(String k1, Object v1, String k2, Object v2, String k3, Object v3,
      String k4, Object v4, String k5, Object v5, String k6, Object v6, String k7, Object v7,
      String k8, Object v8, String k9, Object v9);
  public static JsonObject of(String k1, Object v1, String k2, Object v2, String k3, Object v3,
      String k4, Object v4, String k5, Object v5, String k6, Object v6, String k7, Object v7,
      String k8, Object v8, String k9, Object v9, String k10, Object v10);
  public static JsonObject mapFrom(Object obj);
  public <T> T mapTo(Class<T> type);
  public String getString(String key);
  public Number getNumber(String key);
  public Integer getInteger(String key);
  public Long getLong(String key);
  public Double getDouble(String key);
  public Float getFloat(String key);
  public Boolean getBoolean(String key);
  public JsonObject getJsonObject(String key);
  public JsonArray getJsonArray(String key);
  public byte[] getBinary(String key);
  public Buffer getBuffer(String key);
  public Instant getInstant(String key);
  public Object getValue(String key);
  public String getString(String key, String def);
  public Number getNumber(String key, Number def);
  public Integer getInteger(String key, Integer def);
  public Long getLong(String key, Long def);
  public Double getDouble(String key, Double def);
  public Float getFloat(String key, Float def);
  public Boolean getBoolean(String key, Boolean def);
  public JsonObject getJsonObject(String key, JsonObject def);
  public JsonArray getJsonArray(String key, JsonArray def);
  public byte[] getBinary(String key, byte[] def);
  public Buffer getBuffer(String key, Buffer def);
  public Instant getInstant(String key, Instant def);
  public Object getValue(String key, Object def);
  public boolean containsKey(String key);
  public Set<String> fieldNames();
  public JsonObject putNull(String key);
  public JsonObject put(String key, Object value);
  public Object remove(String key);
  public JsonObject mergeIn(JsonObject other);
  public JsonObject mergeIn(JsonObject other, boolean deep);
  public JsonObject mergeIn(JsonObject other, int depth);
  public String encode();
  public String encodePrettily();
  public Buffer toBuffer();
  public JsonObject copy();
  public JsonObject copy(Function<Object, ?> cloner);
  public Map<String, Object> getMap();
  public Stream<Map.Entry<String, Object>> stream();
  public Iterator<Map.Entry<String, Object>> iterator();
  public int size();
  public JsonObject clear();
  public boolean isEmpty();
  public void writeToBuffer(Buffer buffer);
  public int readFromBuffer(int pos, Buffer buffer);
}
