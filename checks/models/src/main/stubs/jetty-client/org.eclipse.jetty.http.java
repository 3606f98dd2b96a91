package org.eclipse.jetty.http;

import java.io.Closeable;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Index;
import org.eclipse.jetty.util.QuotedStringTokenizer;

public class HttpField {
  public static final QuotedStringTokenizer PARAMETER_TOKENIZER;
  public static final QuotedStringTokenizer NAME_VALUE_TOKENIZER;
  public HttpField(HttpHeader header, String name, String value);
  public HttpField(HttpHeader header, String value);
  public HttpField(HttpHeader header, HttpHeaderValue value);
  public HttpField(String name, String value);
  public static String getValueParameters(String valueParams, Map<String, String> parameters);
  public static String stripParameters(String value);
  public static String valueParameters(String value, Map<String, String> parameters);
  public boolean contains(String search);
  public static boolean contains(String value, String search);
  public boolean containsLast(String search);
  public static boolean containsLast(String value, String search);
  public HttpHeader getHeader();
  public int getIntValue();
  public long getLongValue();
  public String getLowerCaseName();
  public String getName();
  public String getValue();
  public String[] getValues();
  public List<String> getValueList();
  public boolean isSameName(HttpField field);
  public boolean is(String name);
  public HttpField withoutValue(String value);
  public HttpField withValue(String value);
  public HttpField withValues(String... values);
}

public interface HttpFields extends Iterable<HttpField>, Supplier<HttpFields> {
  HttpField EXPIRES_01JAN1970 = null;
  HttpField CONNECTION_CLOSE = null;
  HttpField CONNECTION_KEEPALIVE = null;
  HttpField CONTENT_LENGTH_0 = null;
  HttpFields EMPTY = null;
  static HttpFields.Mutable build();
  static HttpFields.Mutable build(int capacity);
  static HttpFields.Mutable build(HttpFields fields);
  static HttpFields.Mutable build(HttpFields fields, HttpField replaceField);
  static HttpFields.Mutable build(HttpFields fields, EnumSet<HttpHeader> removeFields);
  static HttpFields from(HttpField... fields);
  default HttpFields get();
  default Iterator<HttpField> iterator();
  default ListIterator<HttpField> listIterator();
  ListIterator<HttpField> listIterator(int index);
  default HttpFields asImmutable();
  default String asString();
  default boolean contains(HttpField field);
  default boolean contains(HttpHeader header, String value);
  default boolean containsLast(HttpHeader header, String value);
  default boolean contains(String name, String value);
  default boolean contains(HttpHeader header);
  default boolean contains(EnumSet<HttpHeader> headers);
  default boolean contains(String name);
  default String get(HttpHeader header);
  default String getLast(HttpHeader header);
  default String get(String name);
  default List<String> getCSV(HttpHeader header, boolean keepQuotes);
  default List<String> getCSV(String name, boolean keepQuotes);
  default long getDateField(String name);
  default long getDateField(HttpHeader header);
  default HttpField getField(int index);
  default HttpField getField(HttpHeader header);
  default HttpField getField(String name);
  default Enumeration<String> getFieldNames();
  default Set<String> getFieldNamesCollection();
  default List<HttpField> getFields(HttpHeader header);
  default List<HttpField> getFields(String name);
  default long getLongField(String name) throws NumberFormatException;
  default long getLongField(HttpHeader header) throws NumberFormatException;
  default List<String> getQualityCSV(HttpHeader header);
  default List<String> getQualityCSV(HttpHeader header, ToIntFunction<String> secondaryOrdering);
  default List<String> getQualityCSV(String name);
  default Enumeration<String> getValues(String name);
  default List<String> getValuesList(HttpHeader header);
  default List<String> getValuesList(String name);
  default boolean isEqualTo(HttpFields that);
  default int size();
  static Map<String, List<String>> asMap(HttpFields fields);
  default Stream<HttpField> stream();

  interface Mutable extends HttpFields {
    default HttpFields.Mutable add(String name, String value);
    default HttpFields.Mutable add(String name, long value);
    default HttpFields.Mutable add(HttpHeader header, HttpHeaderValue value);
    default HttpFields.Mutable add(HttpHeader header, String value);
    default HttpFields.Mutable add(HttpHeader header, long value);
    default HttpFields.Mutable add(HttpField field);
    default HttpFields.Mutable add(HttpFields fields);
    default HttpFields.Mutable add(String name, List<String> list);
    default HttpFields.Mutable addCSV(HttpHeader header, String... values);
    default HttpFields.Mutable addCSV(String name, String... values);
    default HttpFields.Mutable addDateField(String name, long date);
    default HttpFields.Mutable clear();
    default void ensureField(HttpField field);
    default HttpFields.Mutable put(HttpField field);
    default HttpFields.Mutable put(String name, String value);
    default HttpFields.Mutable put(HttpHeader header, HttpHeaderValue value);
    default HttpFields.Mutable put(HttpHeader header, String value);
    default HttpFields.Mutable put(String name, List<String> list);
    default HttpFields.Mutable putDate(HttpHeader name, long date);
    default HttpFields.Mutable putDate(String name, long date);
    default HttpFields.Mutable put(HttpHeader header, long value);
    default HttpFields.Mutable put(String name, long value);
    default HttpFields.Mutable computeField(HttpHeader header,
        BiFunction<HttpHeader, List<HttpField>, HttpField> computeFn);
    default HttpFields.Mutable computeField(String name,
        BiFunction<String, List<HttpField>, HttpField> computeFn);
    default HttpFields.Mutable remove(HttpHeader header);
    default HttpFields.Mutable remove(EnumSet<HttpHeader> headers);
    default HttpFields.Mutable remove(String name);
  }
}

public enum HttpHeader {
  CONNECTION,
  CACHE_CONTROL,
  DATE,
  PRAGMA,
  PROXY_CONNECTION,
  TRAILER,
  TRANSFER_ENCODING,
  UPGRADE,
  VIA,
  WARNING,
  NEGOTIATE,
  ALLOW,
  CONTENT_DISPOSITION,
  CONTENT_ENCODING,
  CONTENT_LANGUAGE,
  CONTENT_LENGTH,
  CONTENT_LOCATION,
  CONTENT_MD5,
  CONTENT_RANGE,
  CONTENT_TRANSFER_ENCODING,
  CONTENT_TYPE,
  EXPIRES,
  LAST_MODIFIED,
  ACCEPT,
  ACCEPT_CHARSET,
  ACCEPT_ENCODING,
  ACCEPT_LANGUAGE,
  ACCESS_CONTROL_REQUEST_HEADERS,
  ACCESS_CONTROL_REQUEST_METHOD,
  AUTHORIZATION,
  EXPECT,
  FORWARDED,
  FROM,
  HOST,
  IF_MATCH,
  IF_MODIFIED_SINCE,
  IF_NONE_MATCH,
  IF_RANGE,
  IF_UNMODIFIED_SINCE,
  KEEP_ALIVE,
  MAX_FORWARDS,
  PROXY_AUTHORIZATION,
  RANGE,
  REQUEST_RANGE,
  REFERER,
  TE,
  USER_AGENT,
  X_FORWARDED_FOR,
  X_FORWARDED_PORT,
  X_FORWARDED_PROTO,
  X_FORWARDED_SERVER,
  X_FORWARDED_HOST,
  ACCEPT_RANGES,
  ACCESS_CONTROL_ALLOW_ORIGIN,
  ACCESS_CONTROL_ALLOW_METHODS,
  ACCESS_CONTROL_ALLOW_HEADERS,
  ACCESS_CONTROL_MAX_AGE,
  ACCESS_CONTROL_ALLOW_CREDENTIALS,
  ACCESS_CONTROL_EXPOSE_HEADERS,
  AGE,
  ALT_SVC,
  ETAG,
  LINK,
  LOCATION,
  PROXY_AUTHENTICATE,
  RETRY_AFTER,
  SERVER,
  SERVLET_ENGINE,
  TIMING_ALLOW_ORIGIN,
  VARY,
  WWW_AUTHENTICATE,
  ORIGIN,
  SEC_WEBSOCKET_KEY,
  SEC_WEBSOCKET_VERSION,
  SEC_WEBSOCKET_EXTENSIONS,
  SEC_WEBSOCKET_SUBPROTOCOL,
  SEC_WEBSOCKET_ACCEPT,
  COOKIE,
  SET_COOKIE,
  SET_COOKIE2,
  MIME_VERSION,
  IDENTITY,
  X_POWERED_BY,
  HTTP2_SETTINGS,
  STRICT_TRANSPORT_SECURITY,
  C_METHOD,
  C_SCHEME,
  C_AUTHORITY,
  C_PATH,
  C_STATUS,
  C_PROTOCOL;
  public static final EnumSet<HttpHeader> CONTENT_HEADERS;
  public static final EnumSet<HttpHeader> CONTENT_HEADERS_304;
  public static final Index<HttpHeader> CACHE;
  public String lowerCaseName();
  public ByteBuffer toBuffer();
  public byte[] getBytes();
  public byte[] getBytesColonSpace();
  public boolean is(String s);
  public boolean isPseudo();
  public String asString();
}

public enum HttpMethod {
  ACL,
  BASELINE_CONTROL,
  BIND,
  CHECKIN,
  CHECKOUT,
  CONNECT,
  COPY,
  DELETE,
  GET,
  HEAD,
  LABEL,
  LINK,
  LOCK,
  MERGE,
  MKACTIVITY,
  MKCALENDAR,
  MKCOL,
  MKREDIRECTREF,
  MKWORKSPACE,
  MOVE,
  OPTIONS,
  ORDERPATCH,
  PATCH,
  POST,
  PRI,
  PROPFIND,
  PROPPATCH,
  PUT,
  REBIND,
  REPORT,
  SEARCH,
  TRACE,
  UNBIND,
  UNCHECKOUT,
  UNLINK,
  UNLOCK,
  UPDATE,
  UPDATEREDIRECTREF,
  VERSION_CONTROL,
  PROXY;
  public static final Index<HttpMethod> INSENSITIVE_CACHE;
  public static final Index<HttpMethod> CACHE;
  public static final Index<HttpMethod> LOOK_AHEAD;
  public static final int ACL_AS_INT = 1094929440;
  public static final int GET_AS_INT = 1195725856;
  public static final int PRI_AS_INT = 1347569952;
  public static final int PUT_AS_INT = 1347769376;
  public static final int POST_AS_INT = 1347375956;
  public static final int HEAD_AS_INT = 1212498244;
  public byte[] getBytes();
  public boolean is(String s);
  public boolean isSafe();
  public boolean isIdempotent();
  public ByteBuffer asBuffer();
  public String asString();
  public static HttpMethod lookAheadGet(ByteBuffer buffer);
  public static HttpMethod fromString(String method);
}

public class HttpStatus {
  public static final int CONTINUE_100 = 100;
  public static final int SWITCHING_PROTOCOLS_101 = 101;
  public static final int PROCESSING_102 = 102;
  public static final int EARLY_HINT_103 = 103;
  public static final int EARLY_HINTS_103 = 103;
  public static final int OK_200 = 200;
  public static final int CREATED_201 = 201;
  public static final int ACCEPTED_202 = 202;
  public static final int NON_AUTHORITATIVE_INFORMATION_203 = 203;
  public static final int NO_CONTENT_204 = 204;
  public static final int RESET_CONTENT_205 = 205;
  public static final int PARTIAL_CONTENT_206 = 206;
  public static final int MULTI_STATUS_207 = 207;
  public static final int MULTIPLE_CHOICES_300 = 300;
  public static final int MOVED_PERMANENTLY_301 = 301;
  public static final int MOVED_TEMPORARILY_302 = 302;
  public static final int FOUND_302 = 302;
  public static final int SEE_OTHER_303 = 303;
  public static final int NOT_MODIFIED_304 = 304;
  public static final int USE_PROXY_305 = 305;
  public static final int TEMPORARY_REDIRECT_307 = 307;
  public static final int PERMANENT_REDIRECT_308 = 308;
  public static final int BAD_REQUEST_400 = 400;
  public static final int UNAUTHORIZED_401 = 401;
  public static final int PAYMENT_REQUIRED_402 = 402;
  public static final int FORBIDDEN_403 = 403;
  public static final int NOT_FOUND_404 = 404;
  public static final int METHOD_NOT_ALLOWED_405 = 405;
  public static final int NOT_ACCEPTABLE_406 = 406;
  public static final int PROXY_AUTHENTICATION_REQUIRED_407 = 407;
  public static final int REQUEST_TIMEOUT_408 = 408;
  public static final int CONFLICT_409 = 409;
  public static final int GONE_410 = 410;
  public static final int LENGTH_REQUIRED_411 = 411;
  public static final int PRECONDITION_FAILED_412 = 412;
  public static final int PAYLOAD_TOO_LARGE_413 = 413;
  public static final int URI_TOO_LONG_414 = 414;
  public static final int UNSUPPORTED_MEDIA_TYPE_415 = 415;
  public static final int RANGE_NOT_SATISFIABLE_416 = 416;
  public static final int EXPECTATION_FAILED_417 = 417;
  public static final int IM_A_TEAPOT_418 = 418;
  public static final int ENHANCE_YOUR_CALM_420 = 420;
  public static final int MISDIRECTED_REQUEST_421 = 421;
  public static final int UNPROCESSABLE_ENTITY_422 = 422;
  public static final int LOCKED_423 = 423;
  public static final int FAILED_DEPENDENCY_424 = 424;
  public static final int UPGRADE_REQUIRED_426 = 426;
  public static final int PRECONDITION_REQUIRED_428 = 428;
  public static final int TOO_MANY_REQUESTS_429 = 429;
  public static final int REQUEST_HEADER_FIELDS_TOO_LARGE_431 = 431;
  public static final int UNAVAILABLE_FOR_LEGAL_REASONS_451 = 451;
  public static final int INTERNAL_SERVER_ERROR_500 = 500;
  public static final int NOT_IMPLEMENTED_501 = 501;
  public static final int BAD_GATEWAY_502 = 502;
  public static final int SERVICE_UNAVAILABLE_503 = 503;
  public static final int GATEWAY_TIMEOUT_504 = 504;
  public static final int HTTP_VERSION_NOT_SUPPORTED_505 = 505;
  public static final int INSUFFICIENT_STORAGE_507 = 507;
  public static final int LOOP_DETECTED_508 = 508;
  public static final int NOT_EXTENDED_510 = 510;
  public static final int NETWORK_AUTHENTICATION_REQUIRED_511 = 511;
  public static final int MAX_CODE = 511;
  public HttpStatus();
  public static HttpStatus.Code getCode(int code);
  public static String getMessage(int code);
  public static boolean hasNoBody(int status);
  public static boolean isInformational(int code);
  public static boolean isInterim(int code);
  public static boolean isSuccess(int code);
  public static boolean isRedirection(int code);
  public static boolean isError(int code);
  public static boolean isClientError(int code);
  public static boolean isServerError(int code);

  public enum Code {
    CONTINUE,
    SWITCHING_PROTOCOLS,
    PROCESSING,
    EARLY_HINT,
    EARLY_HINTS,
    OK,
    CREATED,
    ACCEPTED,
    NON_AUTHORITATIVE_INFORMATION,
    NO_CONTENT,
    RESET_CONTENT,
    PARTIAL_CONTENT,
    MULTI_STATUS,
    MULTIPLE_CHOICES,
    MOVED_PERMANENTLY,
    MOVED_TEMPORARILY,
    FOUND,
    SEE_OTHER,
    NOT_MODIFIED,
    USE_PROXY,
    TEMPORARY_REDIRECT,
    PERMANET_REDIRECT,
    PERMANENT_REDIRECT,
    BAD_REQUEST,
    UNAUTHORIZED,
    PAYMENT_REQUIRED,
    FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    PROXY_AUTHENTICATION_REQUIRED,
    REQUEST_TIMEOUT,
    CONFLICT,
    GONE,
    LENGTH_REQUIRED,
    PRECONDITION_FAILED,
    PAYLOAD_TOO_LARGE,
    URI_TOO_LONG,
    UNSUPPORTED_MEDIA_TYPE,
    RANGE_NOT_SATISFIABLE,
    EXPECTATION_FAILED,
    IM_A_TEAPOT,
    ENHANCE_YOUR_CALM,
    MISDIRECTED_REQUEST,
    UNPROCESSABLE_ENTITY,
    LOCKED,
    FAILED_DEPENDENCY,
    UPGRADE_REQUIRED,
    PRECONDITION_REQUIRED,
    TOO_MANY_REQUESTS,
    REQUEST_HEADER_FIELDS_TOO_LARGE,
    UNAVAILABLE_FOR_LEGAL_REASONS,
    INTERNAL_SERVER_ERROR,
    NOT_IMPLEMENTED,
    BAD_GATEWAY,
    SERVICE_UNAVAILABLE,
    GATEWAY_TIMEOUT,
    HTTP_VERSION_NOT_SUPPORTED,
    INSUFFICIENT_STORAGE,
    LOOP_DETECTED,
    NOT_EXTENDED,
    NETWORK_AUTHENTICATION_REQUIRED;
  }
}

public enum HttpVersion {
  HTTP_0_9,
  HTTP_1_0,
  HTTP_1_1,
  HTTP_2,
  HTTP_3;
  public static final Index<HttpVersion> CACHE;
  public byte[] toBytes();
  public ByteBuffer toBuffer();
  public int getVersion();
  public boolean is(String s);
  public String asString();
  public static HttpVersion fromString(String version);
  public static HttpVersion fromVersion(int version);
}

public interface ComplianceViolation {

  interface Mode {}
}

public final class HttpCompliance implements ComplianceViolation.Mode {}

public interface HttpCookie {}

public interface HttpCookieStore {}

public enum HttpHeaderValue {
  CLOSE,
  CHUNKED,
  GZIP,
  IDENTITY,
  KEEP_ALIVE,
  CONTINUE,
  PROCESSING,
  TE,
  BYTES,
  NO_CACHE,
  UPGRADE;
}

public class MultiPart {
  private MultiPart();

  public static abstract class AbstractContentSource implements Content.Source, Closeable {
    public AbstractContentSource(String boundary);
    public String getBoundary();
    public int getPartHeadersMaxLength();
    public void setPartHeadersMaxLength(int partHeadersMaxLength);
    public boolean addPart(MultiPart.Part part);
    public void close();
    public long getLength();
    public Content.Chunk read();
    protected HttpFields customizePartHeaders(MultiPart.Part part);
    public void demand(Runnable demandCallback);
    public void fail(Throwable failure);
  }

  public static abstract class Part implements Content.Source.Factory, Closeable {}
}

public class MultiPartFormData {
  private MultiPartFormData();

  public static class ContentSource extends MultiPart.AbstractContentSource {
    public ContentSource(String boundary);
    protected HttpFields customizePartHeaders(MultiPart.Part part);
  }
}
