package com.fasterxml.jackson.databind;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Requires;
import java.io.IOException;
import java.net.URL;

public class ObjectMapper {
  public ObjectMapper();
  @Blocking public JsonNode readTree(@Requires({CONNECT, READ}) URL source) throws IOException;
  public JsonNode readTree(String content);
  public JsonNode readTree(byte[] content) throws IOException;
  public JsonNode readTree(java.io.InputStream in) throws IOException;
  public JsonNode readTree(java.io.Reader r) throws IOException;
  public JsonNode readTree(java.io.File file) throws IOException;
  @Blocking public <T> T readValue(@Requires({CONNECT, READ}) URL src, Class<T> valueType) throws IOException;
  @Blocking public <T> T readValue(@Requires({CONNECT, READ}) URL src, JavaType valueType) throws IOException;
  public <T> T readValue(java.io.File src, Class<T> valueType) throws IOException;
  public <T> T readValue(String content, Class<T> valueType);
  public <T> T readValue(byte[] src, Class<T> valueType) throws IOException;
  public <T> T readValue(java.io.InputStream src, Class<T> valueType) throws IOException;
  public <T> T readValue(java.io.Reader src, Class<T> valueType) throws IOException;
}

public class ObjectReader {
  @Blocking public <T> T readValue(@Requires({CONNECT, READ}) URL src) throws IOException;
  @Blocking public <T> T readValue(@Requires({CONNECT, READ}) URL src, Class<T> valueType) throws IOException;
}

public abstract class JsonNode implements Iterable<JsonNode> {}

public abstract class JavaType {}
