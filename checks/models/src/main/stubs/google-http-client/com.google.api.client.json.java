package com.google.api.client.json;

import com.google.api.client.util.GenericData;
import com.google.api.client.util.ObjectParser;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.Set;

public abstract class JsonFactory {
  public JsonFactory();
  public JsonParser createJsonParser(InputStream in) throws IOException;
  public JsonParser createJsonParser(InputStream in, Charset charset) throws IOException;
  public JsonParser createJsonParser(String value) throws IOException;
  public JsonParser createJsonParser(Reader reader) throws IOException;
  public JsonGenerator createJsonGenerator(OutputStream out, Charset enc) throws IOException;
  public JsonGenerator createJsonGenerator(Writer writer) throws IOException;
  public final JsonObjectParser createJsonObjectParser();
  public final String toString(Object item) throws IOException;
  public final String toPrettyString(Object item) throws IOException;
  public final byte[] toByteArray(Object item) throws IOException;
  public final <T> T fromString(String value, Class<T> destinationClass) throws IOException;
  public final <T> T fromInputStream(InputStream inputStream, Class<T> destinationClass)
      throws IOException;
  public final <T> T fromInputStream(InputStream inputStream, Charset charset,
      Class<T> destinationClass) throws IOException;
  public final <T> T fromReader(Reader reader, Class<T> destinationClass) throws IOException;
}

public class JsonObjectParser implements ObjectParser {
  public JsonObjectParser(JsonFactory jsonFactory);
  protected JsonObjectParser(JsonObjectParser.Builder builder);
  public <T> T parseAndClose(InputStream in, Charset charset, Class<T> dataClass)
      throws IOException;
  public Object parseAndClose(InputStream in, Charset charset, Type dataType) throws IOException;
  public <T> T parseAndClose(Reader reader, Class<T> dataClass) throws IOException;
  public Object parseAndClose(Reader reader, Type dataType) throws IOException;
  public final JsonFactory getJsonFactory();
  public Set<String> getWrapperKeys();

  public static class Builder {}
}

public class GenericJson extends GenericData implements Cloneable {
  public GenericJson();
  public final JsonFactory getFactory();
  public final void setFactory(JsonFactory factory);
  public String toPrettyString() throws IOException;
  public GenericJson clone();
  public GenericJson set(String fieldName, Object value);
}

public abstract class JsonGenerator implements Closeable, Flushable {}

public abstract class JsonParser implements Closeable {}
