package org.apache.http.nio.entity;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.apache.http.HttpEntity;
import org.apache.http.entity.AbstractHttpEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.ContentEncoder;
import org.apache.http.nio.IOControl;

public class NStringEntity extends AbstractHttpEntity implements HttpAsyncContentProducer,
    ProducingNHttpEntity {
  protected final byte[] content;
  protected final ByteBuffer buffer;
  public NStringEntity(String s, ContentType contentType);
  public NStringEntity(String s, String charset) throws UnsupportedEncodingException;
  public NStringEntity(String s, Charset charset);
  public NStringEntity(String s) throws UnsupportedEncodingException;
  public boolean isRepeatable();
  public long getContentLength();
  public void close();
  public void finish();
  public void produceContent(ContentEncoder encoder, IOControl ioControl) throws IOException;
  public boolean isStreaming();
  public InputStream getContent();
  public void writeTo(OutputStream outStream) throws IOException;
}

public class NByteArrayEntity extends AbstractHttpEntity implements HttpAsyncContentProducer,
    ProducingNHttpEntity {
  protected final byte[] content;
  protected final ByteBuffer buffer;
  public NByteArrayEntity(byte[] b, ContentType contentType);
  public NByteArrayEntity(byte[] b, int off, int len, ContentType contentType);
  public NByteArrayEntity(byte[] b);
  public NByteArrayEntity(byte[] b, int off, int len);
  public void close();
  public void finish();
  public void produceContent(ContentEncoder encoder, IOControl ioControl) throws IOException;
  public long getContentLength();
  public boolean isRepeatable();
  public boolean isStreaming();
  public InputStream getContent();
  public void writeTo(OutputStream outStream) throws IOException;
}

public class NFileEntity extends AbstractHttpEntity implements HttpAsyncContentProducer,
    ProducingNHttpEntity {
  public NFileEntity(File file, ContentType contentType, boolean useFileChannels);
  public NFileEntity(File file);
  public NFileEntity(File file, ContentType contentType);
  public NFileEntity(File file, String contentType, boolean useFileChannels);
  public NFileEntity(File file, String contentType);
  public void close() throws IOException;
  public void finish() throws IOException;
  public long getContentLength();
  public boolean isRepeatable();
  public void produceContent(ContentEncoder encoder, IOControl ioControl) throws IOException;
  public boolean isStreaming();
  public InputStream getContent() throws IOException;
  public void writeTo(OutputStream outStream) throws IOException;
}

public interface HttpAsyncContentProducer extends Closeable {
  void produceContent(ContentEncoder encoder, IOControl ioControl) throws IOException;
  boolean isRepeatable();
}

public interface ProducingNHttpEntity extends HttpEntity {
  void produceContent(ContentEncoder encoder, IOControl ioControl) throws IOException;
  void finish() throws IOException;
}
