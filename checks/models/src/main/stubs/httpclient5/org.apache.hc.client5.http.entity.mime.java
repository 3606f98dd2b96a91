package org.apache.hc.client5.http.entity.mime;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;

public class MultipartEntityBuilder {
  public static MultipartEntityBuilder create();
  public MultipartEntityBuilder setMode(HttpMultipartMode mode);
  public MultipartEntityBuilder setLaxMode();
  public MultipartEntityBuilder setStrictMode();
  public MultipartEntityBuilder setBoundary(String boundary);
  public MultipartEntityBuilder setMimeSubtype(String subType);
  public MultipartEntityBuilder setContentType(ContentType contentType);
  public MultipartEntityBuilder addParameter(BasicNameValuePair parameter);
  public MultipartEntityBuilder setCharset(Charset charset);
  public MultipartEntityBuilder addPart(MultipartPart multipartPart);
  public MultipartEntityBuilder addPart(String name, ContentBody contentBody);
  public MultipartEntityBuilder addTextBody(String name, String text, ContentType contentType);
  public MultipartEntityBuilder addTextBody(String name, String text);
  public MultipartEntityBuilder addBinaryBody(String name, byte[] b, ContentType contentType,
      String filename);
  public MultipartEntityBuilder addBinaryBody(String name, byte[] b);
  public MultipartEntityBuilder addBinaryBody(String name, File file, ContentType contentType,
      String filename);
  public MultipartEntityBuilder addBinaryBody(String name, Path path);
  public MultipartEntityBuilder addBinaryBody(String name, Path path, ContentType contentType,
      String fileName);
  public MultipartEntityBuilder addBinaryBody(String name, File file);
  public MultipartEntityBuilder addBinaryBody(String name, InputStream stream,
      ContentType contentType, String filename);
  public MultipartEntityBuilder addBinaryBody(String name, InputStream stream);
  public MultipartEntityBuilder addPreamble(String preamble);
  public MultipartEntityBuilder addEpilogue(String epilogue);
  public HttpEntity build();
}

public enum HttpMultipartMode {
  LEGACY,
  STRICT,
  EXTENDED;
}

public interface ContentBody extends ContentDescriptor {
  String getFilename();
  void writeTo(OutputStream out) throws IOException;
}

public abstract class AbstractContentBody implements ContentBody {
  public AbstractContentBody(ContentType contentType);
  public ContentType getContentType();
  public String getMimeType();
  public String getMediaType();
  public String getSubType();
  public String getCharset();
}

public class StringBody extends AbstractContentBody {
  public StringBody(String text, ContentType contentType);
  public Reader getReader();
  public void writeTo(OutputStream out) throws IOException;
  public long getContentLength();
  public String getFilename();
}

public class FileBody extends AbstractContentBody {
  public FileBody(File file);
  public FileBody(File file, ContentType contentType, String filename);
  public FileBody(File file, ContentType contentType);
  public InputStream getInputStream() throws IOException;
  public void writeTo(OutputStream out) throws IOException;
  public long getContentLength();
  public String getFilename();
  public File getFile();
}

public class ByteArrayBody extends AbstractContentBody {
  public ByteArrayBody(byte[] data, ContentType contentType, String filename);
  public ByteArrayBody(byte[] data, ContentType contentType);
  public ByteArrayBody(byte[] data, String filename);
  public String getFilename();
  public void writeTo(OutputStream out) throws IOException;
  public String getCharset();
  public long getContentLength();
}

public class InputStreamBody extends AbstractContentBody {
  public InputStreamBody(InputStream in, String filename);
  public InputStreamBody(InputStream in, ContentType contentType, String filename);
  public InputStreamBody(InputStream in, ContentType contentType, String filename,
      long contentLength);
  public InputStreamBody(InputStream in, ContentType contentType);
  public InputStream getInputStream();
  public void writeTo(OutputStream out) throws IOException;
  public long getContentLength();
  public String getFilename();
}

public interface ContentDescriptor {
  String getMimeType();
  String getMediaType();
  String getSubType();
  String getCharset();
  long getContentLength();
}

public class MultipartPart {}
