package com.fasterxml.jackson.databind;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Requires;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.net.URL;

public class ObjectMapper {
  public ObjectMapper();
  public JsonNode readTree(@Requires({CONNECT, READ}) URL source) throws IOException;
  public JsonNode readTree(String content);
  public JsonNode readTree(byte[] content) throws IOException;
  public JsonNode readTree(java.io.InputStream in) throws IOException;
  public JsonNode readTree(java.io.Reader r) throws IOException;
  public JsonNode readTree(java.io.File file) throws IOException;
  public <T> T readValue(@Requires({CONNECT, READ}) URL src, Class<T> valueType) throws IOException;
  public <T> T readValue(@Requires({CONNECT, READ}) URL src, JavaType valueType) throws IOException;
  public <T> T readValue(@Requires({CONNECT, READ}) URL src, TypeReference<T> valueTypeRef) throws IOException;
  public <T> T readValue(java.io.File src, TypeReference<T> valueTypeRef) throws IOException;
  public <T> T readValue(String content, TypeReference<T> valueTypeRef);
  public <T> T readValue(byte[] src, TypeReference<T> valueTypeRef) throws IOException;
  public <T> T readValue(java.io.InputStream src, TypeReference<T> valueTypeRef) throws IOException;
  public <T> T readValue(java.io.Reader src, TypeReference<T> valueTypeRef) throws IOException;
  public <T> T readValue(java.io.File src, Class<T> valueType) throws IOException;
  public <T> T readValue(String content, Class<T> valueType);
  public <T> T readValue(byte[] src, Class<T> valueType) throws IOException;
  public <T> T readValue(java.io.InputStream src, Class<T> valueType) throws IOException;
  public <T> T readValue(java.io.Reader src, Class<T> valueType) throws IOException;
}

public class ObjectReader {
  public <T> T readValue(@Requires({CONNECT, READ}) URL src) throws IOException;
  public <T> MappingIterator<T> readValues(@Requires({CONNECT, READ}) URL src) throws IOException;
  public <T> T readValue(@Requires({CONNECT, READ}) URL src, Class<T> valueType) throws IOException;
}

public abstract class JsonNode implements Iterable<JsonNode> {}

public abstract class JavaType {}

public class MappingIterator<T> implements java.util.Iterator<T>, java.io.Closeable {
  public boolean hasNext();
  public T next();
  public void remove();
  public void close() throws IOException;
  public boolean hasNextValue() throws IOException;
  public T nextValue() throws IOException;
  public java.util.List<T> readAll() throws IOException;
}
