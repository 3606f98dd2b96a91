package org.apache.http.util;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.Charset;
import org.apache.http.HttpEntity;
import org.apache.http.HttpResponse;
import org.apache.http.ParseException;

/**
 * What it reads may be in memory, as the answer of an asynchronous client is: who waits is who asked
 * for the answer.
 */
public final class EntityUtils {
  private EntityUtils();
  public static void consumeQuietly(HttpEntity entity);
  public static void consume(HttpEntity entity) throws IOException;
  public static void updateEntity(HttpResponse response, HttpEntity entity) throws IOException;
  public static byte[] toByteArray(HttpEntity entity) throws IOException;
  public static String getContentCharSet(HttpEntity entity) throws ParseException;
  public static String getContentMimeType(HttpEntity entity) throws ParseException;
  public static String toString(HttpEntity entity, Charset defaultCharset) throws IOException,
      ParseException;
  public static String toString(HttpEntity entity, String defaultCharset) throws IOException,
      ParseException;
  public static String toString(HttpEntity entity) throws IOException, ParseException;
}

public final class CharArrayBuffer implements CharSequence, Serializable {}
