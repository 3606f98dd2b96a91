package javax.ws.rs.ext;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;

public interface Providers {
  <T> MessageBodyReader<T> getMessageBodyReader(Class<T> type, Type genericType,
      Annotation[] annotations, MediaType mediaType);
  <T> MessageBodyWriter<T> getMessageBodyWriter(Class<T> type, Type genericType,
      Annotation[] annotations, MediaType mediaType);
  <T extends Throwable> ExceptionMapper<T> getExceptionMapper(Class<T> type);
  <T> ContextResolver<T> getContextResolver(Class<T> contextType, MediaType mediaType);
}

public interface MessageBodyReader<T> {
  boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations,
      MediaType mediaType);
  T readFrom(Class<T> type, Type genericType, Annotation[] annotations, MediaType mediaType,
      MultivaluedMap<String, String> httpHeaders, InputStream entityStream) throws IOException,
      WebApplicationException;
}

public interface MessageBodyWriter<T> {
  boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations,
      MediaType mediaType);
  default long getSize(T t, Class<?> type, Type genericType, Annotation[] annotations,
      MediaType mediaType);
  void writeTo(T t, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
      MultivaluedMap<String, Object> httpHeaders, OutputStream entityStream) throws IOException,
      WebApplicationException;
}

public interface ContextResolver<T> {
  T getContext(Class<?> type);
}

public interface ExceptionMapper<E extends Throwable> {
  Response toResponse(E exception);
}
