package org.apache.hc.core5.http.io.entity;


import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.hc.core5.function.Supplier;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.io.IOCallback;

public final class EntityUtils {
  private EntityUtils();
  public static void consumeQuietly(HttpEntity entity);
  public static void consume(HttpEntity entity) throws IOException;
  public static byte[] toByteArray(HttpEntity entity) throws IOException;
  public static byte[] toByteArray(HttpEntity entity, int maxResultLength) throws IOException;
  public static String toString(HttpEntity entity, Charset defaultCharset) throws IOException,
      ParseException;
  public static String toString(HttpEntity entity, Charset defaultCharset, int maxResultLength)
      throws IOException, ParseException;
  public static String toString(HttpEntity entity, String defaultCharset) throws IOException,
      ParseException;
  public static String toString(HttpEntity entity, String defaultCharset, int maxResultLength)
      throws IOException, ParseException;
  public static String toString(HttpEntity entity) throws IOException, ParseException;
  public static String toString(HttpEntity entity, int maxResultLength) throws IOException,
      ParseException;
  public static List<NameValuePair> parse(HttpEntity entity) throws IOException;
  public static List<NameValuePair> parse(HttpEntity entity, int maxStreamLength)
      throws IOException;
}

public abstract class AbstractHttpEntity implements HttpEntity {
  protected AbstractHttpEntity(String contentType, String contentEncoding, boolean chunked);
  protected AbstractHttpEntity(ContentType contentType, String contentEncoding, boolean chunked);
  protected AbstractHttpEntity(String contentType, String contentEncoding);
  protected AbstractHttpEntity(ContentType contentType, String contentEncoding);
  public static void writeTo(HttpEntity entity, OutputStream outStream) throws IOException;
  public void writeTo(OutputStream outStream) throws IOException;
  public final String getContentType();
  public final String getContentEncoding();
  public final boolean isChunked();
  public boolean isRepeatable();
  public Supplier<List<? extends Header>> getTrailers();
  public Set<String> getTrailerNames();
}

public class ByteArrayEntity extends AbstractHttpEntity {
  public ByteArrayEntity(byte[] buf, int off, int len, ContentType contentType,
      String contentEncoding, boolean chunked);
  public ByteArrayEntity(byte[] buf, int off, int len, ContentType contentType,
      String contentEncoding);
  public ByteArrayEntity(byte[] buf, ContentType contentType, String contentEncoding,
      boolean chunked);
  public ByteArrayEntity(byte[] buf, ContentType contentType, String contentEncoding);
  public ByteArrayEntity(byte[] buf, ContentType contentType, boolean chunked);
  public ByteArrayEntity(byte[] buf, ContentType contentType);
  public ByteArrayEntity(byte[] buf, int off, int len, ContentType contentType, boolean chunked);
  public ByteArrayEntity(byte[] buf, int off, int len, ContentType contentType);
  public final boolean isRepeatable();
  public final long getContentLength();
  public final InputStream getContent();
  public final void writeTo(OutputStream outStream) throws IOException;
  public final boolean isStreaming();
  public final void close() throws IOException;
}

public class FileEntity extends AbstractHttpEntity {
  public FileEntity(File file, ContentType contentType, String contentEncoding);
  public FileEntity(File file, ContentType contentType);
  public final boolean isRepeatable();
  public final long getContentLength();
  public final InputStream getContent() throws IOException;
  public final boolean isStreaming();
  public final void close() throws IOException;
}

public class InputStreamEntity extends AbstractHttpEntity {
  public InputStreamEntity(InputStream content, long contentLength, ContentType contentType,
      String contentEncoding);
  public InputStreamEntity(InputStream content, long contentLength, ContentType contentType);
  public InputStreamEntity(InputStream content, ContentType contentType);
  public final boolean isRepeatable();
  public final long getContentLength();
  public final InputStream getContent() throws IOException;
  public final void writeTo(OutputStream outStream) throws IOException;
  public final boolean isStreaming();
  public final void close() throws IOException;
}

public class StringEntity extends AbstractHttpEntity {
  public StringEntity(String string, ContentType contentType, String contentEncoding,
      boolean chunked);
  public StringEntity(String string, ContentType contentType, boolean chunked);
  public StringEntity(String string, ContentType contentType);
  public StringEntity(String string, Charset charset);
  public StringEntity(String string, Charset charset, boolean chunked);
  public StringEntity(String string);
  public final boolean isRepeatable();
  public final long getContentLength();
  public final InputStream getContent() throws IOException;
  public final void writeTo(OutputStream outStream) throws IOException;
  public final boolean isStreaming();
  public final void close() throws IOException;
}

public final class HttpEntities {
  private HttpEntities();
  public static HttpEntity create(String content, ContentType contentType);
  public static HttpEntity create(String content, Charset charset);
  public static HttpEntity create(String content);
  public static HttpEntity create(byte[] content, ContentType contentType);
  public static HttpEntity create(File content, ContentType contentType);
  public static HttpEntity create(Serializable serializable, ContentType contentType);
  public static HttpEntity createUrlEncoded(Iterable<? extends NameValuePair> parameters,
      Charset charset);
  public static HttpEntity create(IOCallback<OutputStream> callback, ContentType contentType);
  public static HttpEntity gzip(HttpEntity entity);
  public static HttpEntity createGzipped(String content, ContentType contentType);
  public static HttpEntity createGzipped(String content, Charset charset);
  public static HttpEntity createGzipped(String content);
  public static HttpEntity createGzipped(byte[] content, ContentType contentType);
  public static HttpEntity createGzipped(File content, ContentType contentType);
  public static HttpEntity createGzipped(Serializable serializable, ContentType contentType);
  public static HttpEntity createGzipped(IOCallback<OutputStream> callback,
      ContentType contentType);
  public static HttpEntity createGzipped(Path content, ContentType contentType);
  public static HttpEntity withTrailers(HttpEntity entity, Header... trailers);
  public static HttpEntity create(String content, ContentType contentType, Header... trailers);
  public static HttpEntity create(String content, Charset charset, Header... trailers);
  public static HttpEntity create(String content, Header... trailers);
  public static HttpEntity create(byte[] content, ContentType contentType, Header... trailers);
  public static HttpEntity create(File content, ContentType contentType, Header... trailers);
  public static HttpEntity create(Serializable serializable, ContentType contentType,
      Header... trailers);
  public static HttpEntity create(IOCallback<OutputStream> callback, ContentType contentType,
      Header... trailers);
  public static HttpEntity create(Path content, ContentType contentType);
  public static HttpEntity create(Path content, ContentType contentType, Header... trailers);
}

public class HttpEntityWrapper implements HttpEntity {
  public HttpEntityWrapper(HttpEntity wrappedEntity);
  public boolean isRepeatable();
  public boolean isChunked();
  public long getContentLength();
  public String getContentType();
  public String getContentEncoding();
  public InputStream getContent() throws IOException;
  public void writeTo(OutputStream outStream) throws IOException;
  public boolean isStreaming();
  public Supplier<List<? extends Header>> getTrailers();
  public Set<String> getTrailerNames();
  public void close() throws IOException;
}

public class BufferedHttpEntity extends HttpEntityWrapper {
  public BufferedHttpEntity(HttpEntity entity) throws IOException;
  public long getContentLength();
  public InputStream getContent() throws IOException;
  public boolean isChunked();
  public boolean isRepeatable();
  public void writeTo(OutputStream outStream) throws IOException;
  public boolean isStreaming();
}

public class BasicHttpEntity extends AbstractHttpEntity {
  public BasicHttpEntity(InputStream content, long contentLength, ContentType contentType,
      String contentEncoding, boolean chunked);
  public BasicHttpEntity(InputStream content, long contentLength, ContentType contentType,
      String contentEncoding);
  public BasicHttpEntity(InputStream content, long contentLength, ContentType contentType);
  public BasicHttpEntity(InputStream content, ContentType contentType, String contentEncoding);
  public BasicHttpEntity(InputStream content, ContentType contentType);
  public BasicHttpEntity(InputStream content, ContentType contentType, boolean chunked);
  public final long getContentLength();
  public final InputStream getContent() throws IllegalStateException;
  public final boolean isRepeatable();
  public final boolean isStreaming();
  public final void close() throws IOException;
}
