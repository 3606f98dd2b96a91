package org.apache.http.entity.mime.content;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import org.apache.http.entity.ContentType;

public abstract class AbstractContentBody implements ContentBody {
  public AbstractContentBody(ContentType contentType);
  public AbstractContentBody(String mimeType);
  public ContentType getContentType();
  public String getMimeType();
  public String getMediaType();
  public String getSubType();
  public String getCharset();
}

public class ByteArrayBody extends AbstractContentBody {
  public ByteArrayBody(byte[] data, String mimeType, String filename);
  public ByteArrayBody(byte[] data, ContentType contentType, String filename);
  public ByteArrayBody(byte[] data, String filename);
  public String getFilename();
  public void writeTo(OutputStream out) throws IOException;
  public String getCharset();
  public String getTransferEncoding();
  public long getContentLength();
}

public interface ContentBody extends ContentDescriptor {
  String getFilename();
  void writeTo(OutputStream out) throws IOException;
}

public interface ContentDescriptor {
  String getMimeType();
  String getMediaType();
  String getSubType();
  String getCharset();
  String getTransferEncoding();
  long getContentLength();
}

public class FileBody extends AbstractContentBody {
  public FileBody(File file, String filename, String mimeType, String charset);
  public FileBody(File file, String mimeType, String charset);
  public FileBody(File file, String mimeType);
  public FileBody(File file);
  public FileBody(File file, ContentType contentType, String filename);
  public FileBody(File file, ContentType contentType);
  public InputStream getInputStream() throws IOException;
  public void writeTo(OutputStream out) throws IOException;
  public String getTransferEncoding();
  public long getContentLength();
  public String getFilename();
  public File getFile();
}

public class InputStreamBody extends AbstractContentBody {
  public InputStreamBody(InputStream in, String mimeType, String filename);
  public InputStreamBody(InputStream in, String filename);
  public InputStreamBody(InputStream in, ContentType contentType, String filename);
  public InputStreamBody(InputStream in, ContentType contentType);
  public InputStream getInputStream();
  public void writeTo(OutputStream out) throws IOException;
  public String getTransferEncoding();
  public long getContentLength();
  public String getFilename();
}

public class StringBody extends AbstractContentBody {
  public static StringBody create(String text, String mimeType, Charset charset)
      throws IllegalArgumentException;
  public static StringBody create(String text, Charset charset) throws IllegalArgumentException;
  public static StringBody create(String text) throws IllegalArgumentException;
  public StringBody(String text, String mimeType, Charset charset)
      throws UnsupportedEncodingException;
  public StringBody(String text, Charset charset) throws UnsupportedEncodingException;
  public StringBody(String text) throws UnsupportedEncodingException;
  public StringBody(String text, ContentType contentType);
  public Reader getReader();
  public void writeTo(OutputStream out) throws IOException;
  public String getTransferEncoding();
  public long getContentLength();
  public String getFilename();
}
