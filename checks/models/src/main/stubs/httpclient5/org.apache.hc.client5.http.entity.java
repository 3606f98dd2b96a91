package org.apache.hc.client5.http.entity;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.hc.client5.http.entity.compress.ContentCoding;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.apache.hc.core5.http.io.entity.StringEntity;

public class UrlEncodedFormEntity extends StringEntity {
  public UrlEncodedFormEntity(Iterable<? extends NameValuePair> parameters, Charset charset);
  public UrlEncodedFormEntity(List<? extends NameValuePair> parameters);
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
  public boolean isGzipCompressed();
  public EntityBuilder gzipCompressed();
  public EntityBuilder compressed(ContentCoding coding);
  public ContentCoding getCompressWith();
  public HttpEntity build();
}

public class GzipCompressingEntity extends HttpEntityWrapper {
  public GzipCompressingEntity(HttpEntity entity);
  public String getContentEncoding();
  public long getContentLength();
  public boolean isChunked();
  public InputStream getContent() throws IOException;
  public void writeTo(OutputStream outStream) throws IOException;
}

public interface InputStreamFactory {
  InputStream create(InputStream inputStream) throws IOException;
}
