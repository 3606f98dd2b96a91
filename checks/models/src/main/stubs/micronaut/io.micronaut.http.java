package io.micronaut.http;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public interface HttpMessage<B> {
  HttpHeaders getHeaders();
  Optional<B> getBody();
  default <T> Optional<T> getBody(Class<T> type);
}

public interface HttpRequest<B> extends HttpMessage<B> {
  static <T> MutableHttpRequest<T> GET(URI uri);
  static <T> MutableHttpRequest<T> GET(String uri);
  static <T> MutableHttpRequest<T> OPTIONS(URI uri);
  static <T> MutableHttpRequest<T> OPTIONS(String uri);
  static <T> MutableHttpRequest<T> POST(URI uri, T body);
  static <T> MutableHttpRequest<T> POST(String uri, T body);
  static <T> MutableHttpRequest<T> PUT(URI uri, T body);
  static <T> MutableHttpRequest<T> PUT(String uri, T body);
  static <T> MutableHttpRequest<T> PATCH(URI uri, T body);
  static <T> MutableHttpRequest<T> PATCH(String uri, T body);
  static <T> MutableHttpRequest<T> DELETE(URI uri, T body);
  static <T> MutableHttpRequest<T> DELETE(String uri, T body);
  static <T> MutableHttpRequest<T> DELETE(URI uri);
  static <T> MutableHttpRequest<T> DELETE(String uri);
  static MutableHttpRequest<?> HEAD(URI uri);
  static MutableHttpRequest<?> HEAD(String uri);
  HttpMethod getMethod();
  URI getUri();
  default String getPath();
  default HttpRequest<B> setAttribute(CharSequence name, Object value);
}

public interface MutableHttpRequest<B> extends HttpRequest<B> {
  MutableHttpRequest<B> uri(URI uri);
  <T> MutableHttpRequest<T> body(T body);
  default MutableHttpRequest<B> accept(MediaType... mediaTypes);
  default MutableHttpRequest<B> accept(CharSequence... mediaTypes);
  default MutableHttpRequest<B> header(CharSequence name, CharSequence value);
  default MutableHttpRequest<B> headers(Map<CharSequence, CharSequence> namesAndValues);
  default MutableHttpRequest<B> basicAuth(CharSequence username, CharSequence password);
  default MutableHttpRequest<B> bearerAuth(CharSequence token);
  default MutableHttpRequest<B> contentLength(long length);
  default MutableHttpRequest<B> contentType(CharSequence contentType);
  default MutableHttpRequest<B> contentType(MediaType mediaType);
  default MutableHttpRequest<B> contentEncoding(CharSequence encoding);
}

public interface HttpResponse<B> extends HttpMessage<B> {
  default HttpStatus getStatus();
  default HttpStatus status();
  default String header(CharSequence name);
  default B body();
  int code();
  String reason();
}

public interface HttpHeaders extends Iterable<Map.Entry<String, List<String>>> {}

public enum HttpMethod implements CharSequence {
  OPTIONS,
  GET,
  HEAD,
  POST,
  PUT,
  DELETE,
  PATCH;

  public int length();
  public char charAt(int index);
  public CharSequence subSequence(int start, int end);
}

public enum HttpStatus implements CharSequence {
  OK,
  CREATED,
  NO_CONTENT,
  BAD_REQUEST,
  NOT_FOUND;

  public int getCode();
  public int length();
  public char charAt(int index);
  public CharSequence subSequence(int start, int end);
}

public class MediaType implements CharSequence {
  public static final String APPLICATION_FORM_URLENCODED = "application/x-www-form-urlencoded";
  public static final String APPLICATION_JSON = "application/json";
  public static final String APPLICATION_XML = "application/xml";
  public static final String TEXT_HTML = "text/html";
  public static final String TEXT_PLAIN = "text/plain";
  public static final MediaType APPLICATION_JSON_TYPE;
  public static final MediaType TEXT_PLAIN_TYPE;
  public int length();
  public char charAt(int index);
  public CharSequence subSequence(int start, int end);
}
