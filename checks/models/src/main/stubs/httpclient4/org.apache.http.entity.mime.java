package org.apache.http.entity.mime;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import org.apache.http.HttpEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.mime.content.ContentBody;

public class MultipartEntityBuilder {
  public static MultipartEntityBuilder create();
  public MultipartEntityBuilder setMode(HttpMultipartMode mode);
  public MultipartEntityBuilder setLaxMode();
  public MultipartEntityBuilder setStrictMode();
  public MultipartEntityBuilder setBoundary(String boundary);
  public MultipartEntityBuilder setMimeSubtype(String subType);
  public MultipartEntityBuilder seContentType(ContentType contentType);
  public MultipartEntityBuilder setContentType(ContentType contentType);
  public MultipartEntityBuilder setCharset(Charset charset);
  public MultipartEntityBuilder addPart(FormBodyPart bodyPart);
  public MultipartEntityBuilder addPart(String name, ContentBody contentBody);
  public MultipartEntityBuilder addTextBody(String name, String text, ContentType contentType);
  public MultipartEntityBuilder addTextBody(String name, String text);
  public MultipartEntityBuilder addBinaryBody(String name, byte[] b, ContentType contentType,
      String filename);
  public MultipartEntityBuilder addBinaryBody(String name, byte[] b);
  public MultipartEntityBuilder addBinaryBody(String name, File file, ContentType contentType,
      String filename);
  public MultipartEntityBuilder addBinaryBody(String name, File file);
  public MultipartEntityBuilder addBinaryBody(String name, InputStream stream,
      ContentType contentType, String filename);
  public MultipartEntityBuilder addBinaryBody(String name, InputStream stream);
  public HttpEntity build();
}

public class MultipartEntity implements HttpEntity {
  public MultipartEntity(HttpMultipartMode mode, String boundary, Charset charset);
  public MultipartEntity(HttpMultipartMode mode);
  public MultipartEntity();
  protected String generateContentType(String boundary, Charset charset);
  protected String generateBoundary();
  public void addPart(FormBodyPart bodyPart);
  public void addPart(String name, ContentBody contentBody);
  public boolean isRepeatable();
  public boolean isChunked();
  public boolean isStreaming();
  public long getContentLength();
  public org.apache.http.Header getContentType();
  public org.apache.http.Header getContentEncoding();
  public void consumeContent() throws IOException, UnsupportedOperationException;
  public InputStream getContent() throws IOException, UnsupportedOperationException;
  public void writeTo(OutputStream outStream) throws IOException;
}

public enum HttpMultipartMode {
  STRICT,
  BROWSER_COMPATIBLE,
  RFC6532;
}

public class FormBodyPart {
  public FormBodyPart(String name, ContentBody body);
  public String getName();
  public ContentBody getBody();
  public Header getHeader();
  public void addField(String name, String value);
  protected void generateContentDisp(ContentBody body);
  protected void generateContentType(ContentBody body);
  protected void generateTransferEncoding(ContentBody body);
}

public class Header implements Iterable<MinimalField> {}

public class MinimalField {}
