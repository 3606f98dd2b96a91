package org.apache.http.client.entity;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.NameValuePair;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.HttpEntityWrapper;
import org.apache.http.entity.StringEntity;

public class UrlEncodedFormEntity extends StringEntity {
  public UrlEncodedFormEntity(List<? extends NameValuePair> parameters, String charset)
      throws UnsupportedEncodingException;
  public UrlEncodedFormEntity(Iterable<? extends NameValuePair> parameters, Charset charset);
  public UrlEncodedFormEntity(List<? extends NameValuePair> parameters)
      throws UnsupportedEncodingException;
  public UrlEncodedFormEntity(Iterable<? extends NameValuePair> parameters);
}

public class EntityBuilder {
  public static EntityBuilder create();
  public String getText();
  public EntityBuilder setText(String text);
  public byte[] getBinary();
  public EntityBuilder setBinary(byte[] binary);
  public InputStream getStream();
  public EntityBuilder setStream(InputStream stream);
  public List<NameValuePair> getParameters();
  public EntityBuilder setParameters(List<NameValuePair> parameters);
  public EntityBuilder setParameters(NameValuePair... parameters);
  public Serializable getSerializable();
  public EntityBuilder setSerializable(Serializable serializable);
  public File getFile();
  public EntityBuilder setFile(File file);
  public ContentType getContentType();
  public EntityBuilder setContentType(ContentType contentType);
  public String getContentEncoding();
  public EntityBuilder setContentEncoding(String contentEncoding);
  public boolean isChunked();
  public EntityBuilder chunked();
  public boolean isGzipCompress();
  public EntityBuilder gzipCompress();
  public HttpEntity build();
}

public class GzipCompressingEntity extends HttpEntityWrapper {
  public GzipCompressingEntity(HttpEntity entity);
  public Header getContentEncoding();
  public long getContentLength();
  public boolean isChunked();
  public InputStream getContent() throws IOException;
  public void writeTo(OutputStream outStream) throws IOException;
}

public class GzipDecompressingEntity extends DecompressingEntity {
  public GzipDecompressingEntity(HttpEntity entity);
}

public class DecompressingEntity extends HttpEntityWrapper {
  public DecompressingEntity(HttpEntity wrapped, InputStreamFactory inputStreamFactory);
  public InputStream getContent() throws IOException;
  public void writeTo(OutputStream outStream) throws IOException;
  public Header getContentEncoding();
  public long getContentLength();
}

public interface InputStreamFactory {
  InputStream create(InputStream inStream) throws IOException;
}
