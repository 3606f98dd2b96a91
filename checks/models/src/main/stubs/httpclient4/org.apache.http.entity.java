package org.apache.http.entity;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpException;
import org.apache.http.HttpMessage;
import org.apache.http.NameValuePair;
import org.apache.http.ParseException;

public abstract class AbstractHttpEntity implements HttpEntity {
  protected Header contentType;
  protected Header contentEncoding;
  protected boolean chunked;
  protected AbstractHttpEntity();
  public Header getContentType();
  public Header getContentEncoding();
  public boolean isChunked();
  public void setContentType(Header contentType);
  public void setContentType(String ctString);
  public void setContentEncoding(Header contentEncoding);
  public void setContentEncoding(String ceString);
  public void setChunked(boolean b);
  public void consumeContent() throws IOException;
}

public class BasicHttpEntity extends AbstractHttpEntity {
  public BasicHttpEntity();
  public long getContentLength();
  public InputStream getContent() throws IllegalStateException;
  public boolean isRepeatable();
  public void setContentLength(long len);
  public void setContent(InputStream inStream);
  public void writeTo(OutputStream outStream) throws IOException;
  public boolean isStreaming();
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

public class ByteArrayEntity extends AbstractHttpEntity implements Cloneable {
  protected final byte[] content;
  public ByteArrayEntity(byte[] b, ContentType contentType);
  public ByteArrayEntity(byte[] b, int off, int len, ContentType contentType);
  public ByteArrayEntity(byte[] b);
  public ByteArrayEntity(byte[] b, int off, int len);
  public boolean isRepeatable();
  public long getContentLength();
  public InputStream getContent();
  public void writeTo(OutputStream outStream) throws IOException;
  public boolean isStreaming();
  public Object clone() throws CloneNotSupportedException;
}

public interface ContentLengthStrategy {
  int IDENTITY = -1;
  int CHUNKED = -2;
  long determineLength(HttpMessage message) throws HttpException;
}

public interface ContentProducer {
  void writeTo(OutputStream outStream) throws IOException;
}

public final class ContentType implements Serializable {
  public static final ContentType APPLICATION_ATOM_XML;
  public static final ContentType APPLICATION_FORM_URLENCODED;
  public static final ContentType APPLICATION_JSON;
  public static final ContentType APPLICATION_OCTET_STREAM;
  public static final ContentType APPLICATION_SOAP_XML;
  public static final ContentType APPLICATION_SVG_XML;
  public static final ContentType APPLICATION_XHTML_XML;
  public static final ContentType APPLICATION_XML;
  public static final ContentType IMAGE_BMP;
  public static final ContentType IMAGE_GIF;
  public static final ContentType IMAGE_JPEG;
  public static final ContentType IMAGE_PNG;
  public static final ContentType IMAGE_SVG;
  public static final ContentType IMAGE_TIFF;
  public static final ContentType IMAGE_WEBP;
  public static final ContentType MULTIPART_FORM_DATA;
  public static final ContentType TEXT_HTML;
  public static final ContentType TEXT_PLAIN;
  public static final ContentType TEXT_XML;
  public static final ContentType WILDCARD;
  public static final ContentType DEFAULT_TEXT;
  public static final ContentType DEFAULT_BINARY;
  public String getMimeType();
  public Charset getCharset();
  public String getParameter(String name);
  public static ContentType create(String mimeType, Charset charset);
  public static ContentType create(String mimeType);
  public static ContentType create(String mimeType, String charset)
      throws UnsupportedCharsetException;
  public static ContentType create(String mimeType, NameValuePair... params)
      throws UnsupportedCharsetException;
  public static ContentType parse(String s) throws ParseException, UnsupportedCharsetException;
  public static ContentType get(HttpEntity entity) throws ParseException,
      UnsupportedCharsetException;
  public static ContentType getLenient(HttpEntity entity);
  public static ContentType getOrDefault(HttpEntity entity) throws ParseException,
      UnsupportedCharsetException;
  public static ContentType getLenientOrDefault(HttpEntity entity) throws ParseException,
      UnsupportedCharsetException;
  public static ContentType getByMimeType(String mimeType);
  public ContentType withCharset(Charset charset);
  public ContentType withCharset(String charset);
  public ContentType withParameters(NameValuePair... params) throws UnsupportedCharsetException;
}

public class EntityTemplate extends AbstractHttpEntity {
  public EntityTemplate(ContentProducer contentproducer);
  public long getContentLength();
  public InputStream getContent() throws IOException;
  public boolean isRepeatable();
  public void writeTo(OutputStream outStream) throws IOException;
  public boolean isStreaming();
}

public class FileEntity extends AbstractHttpEntity implements Cloneable {
  protected final File file;
  public FileEntity(File file, String contentType);
  public FileEntity(File file, ContentType contentType);
  public FileEntity(File file);
  public boolean isRepeatable();
  public long getContentLength();
  public InputStream getContent() throws IOException;
  public void writeTo(OutputStream outStream) throws IOException;
  public boolean isStreaming();
  public Object clone() throws CloneNotSupportedException;
}

public class HttpEntityWrapper implements HttpEntity {
  protected HttpEntity wrappedEntity;
  public HttpEntityWrapper(HttpEntity wrappedEntity);
  public boolean isRepeatable();
  public boolean isChunked();
  public long getContentLength();
  public Header getContentType();
  public Header getContentEncoding();
  public InputStream getContent() throws IOException;
  public void writeTo(OutputStream outStream) throws IOException;
  public boolean isStreaming();
  public void consumeContent() throws IOException;
}

public class InputStreamEntity extends AbstractHttpEntity {
  public InputStreamEntity(InputStream inStream);
  public InputStreamEntity(InputStream inStream, long length);
  public InputStreamEntity(InputStream inStream, ContentType contentType);
  public InputStreamEntity(InputStream inStream, long length, ContentType contentType);
  public boolean isRepeatable();
  public long getContentLength();
  public InputStream getContent() throws IOException;
  public void writeTo(OutputStream outStream) throws IOException;
  public boolean isStreaming();
}

public class SerializableEntity extends AbstractHttpEntity {
  public SerializableEntity(Serializable ser, boolean bufferize) throws IOException;
  public SerializableEntity(Serializable serializable);
  public InputStream getContent() throws IOException, IllegalStateException;
  public long getContentLength();
  public boolean isRepeatable();
  public boolean isStreaming();
  public void writeTo(OutputStream outStream) throws IOException;
}

public class StringEntity extends AbstractHttpEntity implements Cloneable {
  protected final byte[] content;
  public StringEntity(String string, ContentType contentType) throws UnsupportedCharsetException;
  public StringEntity(String string, String mimeType, String charset)
      throws UnsupportedEncodingException;
  public StringEntity(String string, String charset) throws UnsupportedCharsetException;
  public StringEntity(String string, Charset charset);
  public StringEntity(String string) throws UnsupportedEncodingException;
  public boolean isRepeatable();
  public long getContentLength();
  public InputStream getContent() throws IOException;
  public void writeTo(OutputStream outStream) throws IOException;
  public boolean isStreaming();
  public Object clone() throws CloneNotSupportedException;
}
