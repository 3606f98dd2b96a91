package org.apache.http.util;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.Charset;
import org.apache.http.HttpEntity;
import org.apache.http.HttpResponse;
import org.apache.http.ParseException;

public final class EntityUtils {
  private EntityUtils();
  @Blocking(NETWORK) public static void consumeQuietly(HttpEntity entity);
  @Blocking(NETWORK) public static void consume(HttpEntity entity) throws IOException;
  public static void updateEntity(HttpResponse response, HttpEntity entity) throws IOException;
  @Blocking(NETWORK) public static byte[] toByteArray(HttpEntity entity) throws IOException;
  public static String getContentCharSet(HttpEntity entity) throws ParseException;
  public static String getContentMimeType(HttpEntity entity) throws ParseException;
  @Blocking(NETWORK)
  public static String toString(HttpEntity entity, Charset defaultCharset) throws IOException,
      ParseException;
  @Blocking(NETWORK)
  public static String toString(HttpEntity entity, String defaultCharset) throws IOException,
      ParseException;
  @Blocking(NETWORK)
  public static String toString(HttpEntity entity) throws IOException, ParseException;
}

public final class CharArrayBuffer implements CharSequence, Serializable {}
