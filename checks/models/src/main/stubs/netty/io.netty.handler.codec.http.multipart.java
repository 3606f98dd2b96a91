package io.netty.handler.codec.http.multipart;

import io.netty.buffer.ByteBufHolder;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.stream.ChunkedInput;
import io.netty.util.ReferenceCounted;
import java.nio.charset.Charset;
import java.util.List;

public interface HttpDataFactory {}

public class HttpPostRequestEncoder implements ChunkedInput<HttpContent> {

  public enum EncoderMode {
    RFC1738,
    RFC3986,
    HTML5;
  }
}

public interface HttpData extends InterfaceHttpData, ByteBufHolder {}

public interface InterfaceHttpData extends Comparable<InterfaceHttpData>, ReferenceCounted {}

public interface FileUpload extends HttpData {}

public interface Attribute extends HttpData {}

public class HttpPostRequestDecoder implements InterfaceHttpPostRequestDecoder {
  public HttpPostRequestDecoder(HttpRequest request);
  public HttpPostRequestDecoder(HttpRequest request, int maxFields, int maxBufferedBytes);
  public HttpPostRequestDecoder(HttpDataFactory factory, HttpRequest request);
  public HttpPostRequestDecoder(HttpDataFactory factory, HttpRequest request, Charset charset);
  public HttpPostRequestDecoder(HttpDataFactory factory, HttpRequest request, Charset charset,
      int maxFields, int maxBufferedBytes);
  public static boolean isMultipart(HttpRequest request);
  protected static String[] getMultipartDataBoundary(String contentType);
  public boolean isMultipart();
  public void setDiscardThreshold(int discardThreshold);
  public int getDiscardThreshold();
  public List<InterfaceHttpData> getBodyHttpDatas();
  public List<InterfaceHttpData> getBodyHttpDatas(String name);
  public InterfaceHttpData getBodyHttpData(String name);
  public InterfaceHttpPostRequestDecoder offer(HttpContent content);
  public boolean hasNext();
  public InterfaceHttpData next();
  public InterfaceHttpData currentPartialHttpData();
  public void destroy();
  public void cleanFiles();
  public void removeHttpDataFromClean(InterfaceHttpData data);
}

public class DefaultHttpDataFactory implements HttpDataFactory {
  public static final long MINSIZE = 16384L;
  public static final long MAXSIZE = -1L;
  public DefaultHttpDataFactory();
  public DefaultHttpDataFactory(Charset charset);
  public DefaultHttpDataFactory(boolean useDisk);
  public DefaultHttpDataFactory(boolean useDisk, Charset charset);
  public DefaultHttpDataFactory(long minSize);
  public DefaultHttpDataFactory(long minSize, Charset charset);
  public void setBaseDir(String baseDir);
  public void setDeleteOnExit(boolean deleteOnExit);
  public void setMaxLimit(long maxSize);
  public Attribute createAttribute(HttpRequest request, String name);
  public Attribute createAttribute(HttpRequest request, String name, long definedSize);
  public Attribute createAttribute(HttpRequest request, String name, String value);
  public FileUpload createFileUpload(HttpRequest request, String name, String filename,
      String contentType, String contentTransferEncoding, Charset charset, long size);
  public void removeHttpDataFromClean(HttpRequest request, InterfaceHttpData data);
  public void cleanRequestHttpData(HttpRequest request);
  public void cleanAllHttpData();
  public void cleanRequestHttpDatas(HttpRequest request);
  public void cleanAllHttpDatas();
}

public interface InterfaceHttpPostRequestDecoder {
  boolean isMultipart();
  void setDiscardThreshold(int discardThreshold);
  int getDiscardThreshold();
  List<InterfaceHttpData> getBodyHttpDatas();
  List<InterfaceHttpData> getBodyHttpDatas(String name);
  InterfaceHttpData getBodyHttpData(String name);
  InterfaceHttpPostRequestDecoder offer(HttpContent content);
  boolean hasNext();
  InterfaceHttpData next();
  InterfaceHttpData currentPartialHttpData();
  void destroy();
  void cleanFiles();
  void removeHttpDataFromClean(InterfaceHttpData data);
}
