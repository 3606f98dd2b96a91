package org.springframework.http.converter;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.springframework.core.NestedRuntimeException;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;

public interface HttpMessageConverter<T> {
  boolean canRead(Class<?> clazz, MediaType mediaType);
  boolean canWrite(Class<?> clazz, MediaType mediaType);
  List<MediaType> getSupportedMediaTypes();
  default List<MediaType> getSupportedMediaTypes(Class<?> clazz);
  T read(Class<? extends T> clazz, HttpInputMessage inputMessage) throws IOException,
      HttpMessageNotReadableException;
  void write(T t, MediaType contentType, HttpOutputMessage outputMessage) throws IOException,
      HttpMessageNotWritableException;
}

public class StringHttpMessageConverter extends AbstractHttpMessageConverter<String> {
  public static final Charset DEFAULT_CHARSET;
  public StringHttpMessageConverter();
  public StringHttpMessageConverter(Charset defaultCharset);
  public void setWriteAcceptCharset(boolean writeAcceptCharset);
  public boolean supports(Class<?> clazz);
  protected String readInternal(Class<? extends String> clazz, HttpInputMessage inputMessage)
      throws IOException;
  protected Long getContentLength(String str, MediaType contentType);
  protected void addDefaultHeaders(HttpHeaders headers, String s, MediaType type)
      throws IOException;
  protected void writeInternal(String str, HttpOutputMessage outputMessage) throws IOException;
  protected List<Charset> getAcceptedCharsets();
  protected boolean supportsRepeatableWrites(String s);
}

public class FormHttpMessageConverter implements HttpMessageConverter<MultiValueMap<String, ?>> {
  public static final Charset DEFAULT_CHARSET;
  public FormHttpMessageConverter();
  public void setSupportedMediaTypes(List<MediaType> supportedMediaTypes);
  public void addSupportedMediaTypes(MediaType... supportedMediaTypes);
  public List<MediaType> getSupportedMediaTypes();
  public void setPartConverters(List<HttpMessageConverter<?>> partConverters);
  public List<HttpMessageConverter<?>> getPartConverters();
  public void addPartConverter(HttpMessageConverter<?> partConverter);
  public void setCharset(Charset charset);
  public void setMultipartCharset(Charset charset);
  public boolean canRead(Class<?> clazz, MediaType mediaType);
  public boolean canWrite(Class<?> clazz, MediaType mediaType);
  public MultiValueMap<String, String> read(Class<? extends MultiValueMap<String, ?>> clazz,
      HttpInputMessage inputMessage) throws IOException, HttpMessageNotReadableException;
  public void write(MultiValueMap<String, ?> map, MediaType contentType,
      HttpOutputMessage outputMessage) throws IOException, HttpMessageNotWritableException;
  protected MediaType getFormContentType(MediaType contentType);
  protected String serializeForm(MultiValueMap<String, Object> formData, Charset charset);
  protected byte[] generateMultipartBoundary();
  protected HttpEntity<?> getHttpEntity(Object part);
  protected String getFilename(Object part);
}

public class ByteArrayHttpMessageConverter extends AbstractHttpMessageConverter<byte[]> {
  public ByteArrayHttpMessageConverter();
  public boolean supports(Class<?> clazz);
  public byte[] readInternal(Class<? extends byte[]> clazz, HttpInputMessage message)
      throws IOException;
  protected Long getContentLength(byte[] bytes, MediaType contentType);
  protected void writeInternal(byte[] bytes, HttpOutputMessage outputMessage) throws IOException;
  protected boolean supportsRepeatableWrites(byte[] bytes);
}

public abstract class AbstractHttpMessageConverter<T> implements HttpMessageConverter<T> {
  protected AbstractHttpMessageConverter();
  protected AbstractHttpMessageConverter(MediaType supportedMediaType);
  protected AbstractHttpMessageConverter(MediaType... supportedMediaTypes);
  protected AbstractHttpMessageConverter(Charset defaultCharset, MediaType... supportedMediaTypes);
  public void setSupportedMediaTypes(List<MediaType> supportedMediaTypes);
  public List<MediaType> getSupportedMediaTypes();
  public void setDefaultCharset(Charset defaultCharset);
  public Charset getDefaultCharset();
  public boolean canRead(Class<?> clazz, MediaType mediaType);
  protected boolean canRead(MediaType mediaType);
  public boolean canWrite(Class<?> clazz, MediaType mediaType);
  protected boolean canWrite(MediaType mediaType);
  public final T read(Class<? extends T> clazz, HttpInputMessage inputMessage) throws IOException,
      HttpMessageNotReadableException;
  public final void write(T t, MediaType contentType, HttpOutputMessage outputMessage)
      throws IOException, HttpMessageNotWritableException;
  protected void addDefaultHeaders(HttpHeaders headers, T t, MediaType contentType)
      throws IOException;
  protected MediaType getDefaultContentType(T t) throws IOException;
  protected Long getContentLength(T t, MediaType contentType) throws IOException;
  protected boolean supportsRepeatableWrites(T t);
  protected boolean supports(Class<?> clazz);
  protected T readInternal(Class<? extends T> clazz, HttpInputMessage inputMessage)
      throws IOException, HttpMessageNotReadableException;
  protected void writeInternal(T t, HttpOutputMessage outputMessage) throws IOException,
      HttpMessageNotWritableException;
}

public class HttpMessageNotReadableException extends HttpMessageConversionException {
  public HttpMessageNotReadableException(String msg);
  public HttpMessageNotReadableException(String msg, Throwable cause);
  public HttpMessageNotReadableException(String msg, HttpInputMessage httpInputMessage);
  public HttpMessageNotReadableException(String msg, Throwable cause,
      HttpInputMessage httpInputMessage);
  public HttpInputMessage getHttpInputMessage();
}

public class HttpMessageConversionException extends NestedRuntimeException {
  public HttpMessageConversionException(String msg);
  public HttpMessageConversionException(String msg, Throwable cause);
}

public class HttpMessageNotWritableException extends HttpMessageConversionException {
  public HttpMessageNotWritableException(String msg);
  public HttpMessageNotWritableException(String msg, Throwable cause);
}
