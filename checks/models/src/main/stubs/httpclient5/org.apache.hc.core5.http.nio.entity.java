package org.apache.hc.core5.http.nio.entity;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.function.Callback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.nio.AsyncDataConsumer;
import org.apache.hc.core5.http.nio.AsyncEntityConsumer;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.apache.hc.core5.http.nio.StreamChannel;

public final class AsyncEntityProducers {
  private AsyncEntityProducers();
  public static AsyncEntityProducer create(String content, ContentType contentType);
  public static AsyncEntityProducer create(String content, Charset charset);
  public static AsyncEntityProducer create(String content);
  public static AsyncEntityProducer create(byte[] content, ContentType contentType);
  public static AsyncEntityProducer create(File content, ContentType contentType);
  public static AsyncEntityProducer createUrlEncoded(Iterable<? extends NameValuePair> parameters,
      Charset charset);
  public static AsyncEntityProducer createBinary(Callback<StreamChannel<ByteBuffer>> callback,
      ContentType contentType);
  public static AsyncEntityProducer createText(Callback<StreamChannel<CharBuffer>> callback,
      ContentType contentType);
  public static AsyncEntityProducer withTrailers(AsyncEntityProducer entity, Header... trailers);
  public static AsyncEntityProducer create(String content, ContentType contentType,
      Header... trailers);
  public static AsyncEntityProducer create(String content, Charset charset, Header... trailers);
  public static AsyncEntityProducer create(String content, Header... trailers);
  public static AsyncEntityProducer create(byte[] content, ContentType contentType,
      Header... trailers);
  public static AsyncEntityProducer create(File content, ContentType contentType,
      Header... trailers);
  public static AsyncEntityProducer create(Path content, ContentType contentType,
      Header... trailers) throws IOException;
  public static AsyncEntityProducer create(Path content, ContentType contentType,
      OpenOption... options) throws IOException;
  public static AsyncEntityProducer createBinary(Callback<StreamChannel<ByteBuffer>> callback,
      ContentType contentType, Header... trailers);
  public static AsyncEntityProducer createText(Callback<StreamChannel<CharBuffer>> callback,
      ContentType contentType, Header... trailers);
}

public class StringAsyncEntityConsumer extends AbstractCharAsyncEntityConsumer<String> {
  public StringAsyncEntityConsumer(int bufSize, int capacityIncrement,
      CharCodingConfig charCodingConfig);
  public StringAsyncEntityConsumer(int capacityIncrement);
  public StringAsyncEntityConsumer(CharCodingConfig charCodingConfig);
  public StringAsyncEntityConsumer();
  protected final void streamStart(ContentType contentType) throws HttpException, IOException;
  protected int capacityIncrement();
  protected final void data(CharBuffer src, boolean endOfStream);
  public String generateContent();
  public void releaseResources();
}

public class StringAsyncEntityProducer extends AbstractCharAsyncEntityProducer {
  public StringAsyncEntityProducer(CharSequence content, int bufferSize, int fragmentSizeHint,
      ContentType contentType);
  public StringAsyncEntityProducer(CharSequence content, int bufferSize, ContentType contentType);
  public StringAsyncEntityProducer(CharSequence content, ContentType contentType);
  public StringAsyncEntityProducer(CharSequence content);
  public boolean isRepeatable();
  protected int availableData();
  protected void produceData(StreamChannel<CharBuffer> channel) throws IOException;
  public void failed(Exception cause);
  public Exception getException();
  public void releaseResources();
}

public class BasicAsyncEntityProducer implements AsyncEntityProducer {
  public BasicAsyncEntityProducer(byte[] content, ContentType contentType, boolean chunked);
  public BasicAsyncEntityProducer(byte[] content, ContentType contentType);
  public BasicAsyncEntityProducer(byte[] content);
  public BasicAsyncEntityProducer(CharSequence content, ContentType contentType, boolean chunked);
  public BasicAsyncEntityProducer(CharSequence content, ContentType contentType);
  public BasicAsyncEntityProducer(CharSequence content);
  public boolean isRepeatable();
  public final String getContentType();
  public long getContentLength();
  public int available();
  public String getContentEncoding();
  public boolean isChunked();
  public Set<String> getTrailerNames();
  public final void produce(DataStreamChannel channel) throws IOException;
  public final void failed(Exception cause);
  public final Exception getException();
  public void releaseResources();
}

public class BasicAsyncEntityConsumer extends AbstractBinAsyncEntityConsumer<byte[]> {
  public BasicAsyncEntityConsumer();
  protected void streamStart(ContentType contentType) throws HttpException, IOException;
  protected int capacityIncrement();
  protected void data(ByteBuffer src, boolean endOfStream) throws IOException;
  protected byte[] generateContent() throws IOException;
  public void releaseResources();
}

public abstract class AbstractBinAsyncEntityConsumer<T> extends AbstractBinDataConsumer
    implements AsyncEntityConsumer<T> {
  public AbstractBinAsyncEntityConsumer();
  protected void streamStart(ContentType contentType) throws HttpException, IOException;
  protected T generateContent() throws IOException;
  public final void streamStart(EntityDetails entityDetails, FutureCallback<T> resultCallback)
      throws IOException, HttpException;
  protected final void completed() throws IOException;
  public final void failed(Exception cause);
  public final T getContent();
}

public abstract class AbstractBinDataConsumer implements AsyncDataConsumer {
  public AbstractBinDataConsumer();
  protected int capacityIncrement();
  protected void data(ByteBuffer src, boolean endOfStream) throws IOException;
  protected void completed() throws IOException;
  public final void updateCapacity(CapacityChannel capacityChannel) throws IOException;
  public final void consume(ByteBuffer src) throws IOException;
  public final void streamEnd(List<? extends Header> trailers) throws HttpException, IOException;
}

public abstract class AbstractCharAsyncEntityConsumer<T> extends AbstractCharDataConsumer
    implements AsyncEntityConsumer<T> {
  protected AbstractCharAsyncEntityConsumer(int bufSize, CharCodingConfig charCodingConfig);
  public AbstractCharAsyncEntityConsumer();
  protected void streamStart(ContentType contentType) throws HttpException, IOException;
  protected T generateContent() throws IOException;
  public final void streamStart(EntityDetails entityDetails, FutureCallback<T> resultCallback)
      throws IOException, HttpException;
  protected final void completed() throws IOException;
  public final void failed(Exception cause);
  public final T getContent();
}

public abstract class AbstractCharAsyncEntityProducer implements AsyncEntityProducer {
  public AbstractCharAsyncEntityProducer(int bufferSize, int fragmentSizeHint,
      ContentType contentType);
  protected int availableData();
  protected void produceData(StreamChannel<CharBuffer> channel) throws IOException;
  public final String getContentType();
  public String getContentEncoding();
  public long getContentLength();
  public boolean isChunked();
  public Set<String> getTrailerNames();
  public final int available();
  public final void produce(DataStreamChannel channel) throws IOException;
  public void releaseResources();
}

public abstract class AbstractCharDataConsumer implements AsyncDataConsumer {
  protected AbstractCharDataConsumer(int bufSize, CharCodingConfig charCodingConfig);
  public AbstractCharDataConsumer();
  protected int capacityIncrement();
  protected void data(CharBuffer src, boolean endOfStream) throws IOException;
  protected void completed() throws IOException;
  protected final void setCharset(Charset charset);
  public final void updateCapacity(CapacityChannel capacityChannel) throws IOException;
  public final void consume(ByteBuffer src) throws IOException;
  public final void streamEnd(List<? extends Header> trailers) throws HttpException, IOException;
}
