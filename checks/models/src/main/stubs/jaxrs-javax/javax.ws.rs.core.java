package javax.ws.rs.core;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Configures;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.RuntimeType;

public interface Configurable<C extends Configurable> {
  Configuration getConfiguration();
  @BoundedByKey(key = {"jersey.config.client.connectTimeout", "CONNECT_TIMEOUT", "REQUEST_CONFIG"}, value = CONNECT)
      @BoundedByKey(key = {"jersey.config.client.readTimeout", "READ_TIMEOUT", "REQUEST_CONFIG"}, value = READ)
  @Configures C property(String name, Object value);
  @Configures C register(Class<?> componentClass);
  @Configures C register(Class<?> componentClass, int priority);
  @Configures C register(Class<?> componentClass, Class<?>... contracts);
  @Configures C register(Class<?> componentClass, Map<Class<?>, Integer> contracts);
  @Configures C register(Object component);
  @Configures C register(Object component, int priority);
  @Configures C register(Object component, Class<?>... contracts);
  @Configures C register(Object component, Map<Class<?>, Integer> contracts);
}

public interface Configuration {
  RuntimeType getRuntimeType();
  Map<String, Object> getProperties();
  Object getProperty(String name);
  Collection<String> getPropertyNames();
  boolean isEnabled(Feature feature);
  boolean isEnabled(Class<? extends Feature> featureClass);
  boolean isRegistered(Object component);
  boolean isRegistered(Class<?> componentClass);
  Map<Class<?>, Integer> getContracts(Class<?> componentClass);
  Set<Class<?>> getClasses();
  Set<Object> getInstances();
}

public abstract class Response implements AutoCloseable {
  protected Response();
  public int getStatus();
  public Response.StatusType getStatusInfo();
  public Object getEntity();
  @Blocking(NETWORK) public <T> T readEntity(Class<T> entityType);
  @Blocking(NETWORK) public <T> T readEntity(GenericType<T> entityType);
  @Blocking(NETWORK) public <T> T readEntity(Class<T> entityType, Annotation[] annotations);
  @Blocking(NETWORK) public <T> T readEntity(GenericType<T> entityType, Annotation[] annotations);
  public boolean hasEntity();
  @Blocking(NETWORK) public boolean bufferEntity();
  public void close();
  public MediaType getMediaType();
  public Locale getLanguage();
  public int getLength();
  public Set<String> getAllowedMethods();
  public Map<String, NewCookie> getCookies();
  public EntityTag getEntityTag();
  public Date getDate();
  public Date getLastModified();
  public URI getLocation();
  public Set<Link> getLinks();
  public boolean hasLink(String relation);
  public Link getLink(String relation);
  public Link.Builder getLinkBuilder(String relation);
  public MultivaluedMap<String, Object> getMetadata();
  public MultivaluedMap<String, Object> getHeaders();
  public MultivaluedMap<String, String> getStringHeaders();
  public String getHeaderString(String name);
  public static Response.ResponseBuilder fromResponse(Response response);
  public static Response.ResponseBuilder status(Response.StatusType status);
  public static Response.ResponseBuilder status(Response.Status status);
  public static Response.ResponseBuilder status(int status);
  public static Response.ResponseBuilder status(int status, String reasonPhrase);
  public static Response.ResponseBuilder ok();
  public static Response.ResponseBuilder ok(Object entity);
  public static Response.ResponseBuilder ok(Object entity, MediaType type);
  public static Response.ResponseBuilder ok(Object entity, String type);
  public static Response.ResponseBuilder ok(Object entity, Variant variant);
  public static Response.ResponseBuilder serverError();
  public static Response.ResponseBuilder created(URI location);
  public static Response.ResponseBuilder accepted();
  public static Response.ResponseBuilder accepted(Object entity);
  public static Response.ResponseBuilder noContent();
  public static Response.ResponseBuilder notModified();
  public static Response.ResponseBuilder notModified(EntityTag tag);
  public static Response.ResponseBuilder notModified(String tag);
  public static Response.ResponseBuilder seeOther(URI location);
  public static Response.ResponseBuilder temporaryRedirect(URI location);
  public static Response.ResponseBuilder notAcceptable(List<Variant> variants);

  public static abstract class ResponseBuilder {
    protected ResponseBuilder();
    protected static Response.ResponseBuilder newInstance();
    public Response build();
    public Response.ResponseBuilder clone();
    public Response.ResponseBuilder status(int status);
    public Response.ResponseBuilder status(int status, String reasonPhrase);
    public Response.ResponseBuilder status(Response.StatusType status);
    public Response.ResponseBuilder status(Response.Status status);
    public Response.ResponseBuilder entity(Object entity);
    public Response.ResponseBuilder entity(Object entity, Annotation[] annotations);
    public Response.ResponseBuilder allow(String... methods);
    public Response.ResponseBuilder allow(Set<String> methods);
    public Response.ResponseBuilder cacheControl(CacheControl cacheControl);
    public Response.ResponseBuilder encoding(String encoding);
    public Response.ResponseBuilder header(String name, Object value);
    public Response.ResponseBuilder replaceAll(MultivaluedMap<String, Object> headers);
    public Response.ResponseBuilder language(String language);
    public Response.ResponseBuilder language(Locale language);
    public Response.ResponseBuilder type(MediaType type);
    public Response.ResponseBuilder type(String type);
    public Response.ResponseBuilder variant(Variant variant);
    public Response.ResponseBuilder contentLocation(URI location);
    public Response.ResponseBuilder cookie(NewCookie... cookies);
    public Response.ResponseBuilder expires(Date expires);
    public Response.ResponseBuilder lastModified(Date lastModified);
    public Response.ResponseBuilder location(URI location);
    public Response.ResponseBuilder tag(EntityTag tag);
    public Response.ResponseBuilder tag(String tag);
    public Response.ResponseBuilder variants(Variant... variants);
    public Response.ResponseBuilder variants(List<Variant> variants);
    public Response.ResponseBuilder links(Link... links);
    public Response.ResponseBuilder link(URI uri, String rel);
    public Response.ResponseBuilder link(String uri, String rel);
  }

  public enum Status implements Response.StatusType {
    OK,
    CREATED,
    ACCEPTED,
    NO_CONTENT,
    RESET_CONTENT,
    PARTIAL_CONTENT,
    MOVED_PERMANENTLY,
    FOUND,
    SEE_OTHER,
    NOT_MODIFIED,
    USE_PROXY,
    TEMPORARY_REDIRECT,
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
    REQUEST_ENTITY_TOO_LARGE,
    REQUEST_URI_TOO_LONG,
    UNSUPPORTED_MEDIA_TYPE,
    REQUESTED_RANGE_NOT_SATISFIABLE,
    EXPECTATION_FAILED,
    PRECONDITION_REQUIRED,
    TOO_MANY_REQUESTS,
    REQUEST_HEADER_FIELDS_TOO_LARGE,
    INTERNAL_SERVER_ERROR,
    NOT_IMPLEMENTED,
    BAD_GATEWAY,
    SERVICE_UNAVAILABLE,
    GATEWAY_TIMEOUT,
    HTTP_VERSION_NOT_SUPPORTED,
    NETWORK_AUTHENTICATION_REQUIRED;
    public Response.Status.Family getFamily();
    public int getStatusCode();
    public String getReasonPhrase();
    public static Response.Status fromStatusCode(int statusCode);

    public enum Family {
      INFORMATIONAL,
      SUCCESSFUL,
      REDIRECTION,
      CLIENT_ERROR,
      SERVER_ERROR,
      OTHER;
    }
  }

  public interface StatusType {
    int getStatusCode();
    Response.Status.Family getFamily();
    String getReasonPhrase();
    default Response.Status toEnum();
  }
}

public class Form {
  public Form();
  public Form(String parameterName, String parameterValue);
  public Form(MultivaluedMap<String, String> store);
  public Form param(String name, String value);
  public MultivaluedMap<String, String> asMap();
}

public class GenericType<T> {
  public static GenericType forInstance(Object instance);
  protected GenericType();
  public GenericType(Type genericType);
  public final Type getType();
  public final Class<?> getRawType();
}

public class GenericEntity<T> {
  protected GenericEntity(T entity);
  public GenericEntity(T entity, Type genericType);
  public final Class<?> getRawType();
  public final Type getType();
  public final T getEntity();
}

public class MediaType {
  public static final String CHARSET_PARAMETER = "charset";
  public static final String MEDIA_TYPE_WILDCARD = "*";
  public static final String WILDCARD = "*/*";
  public static final MediaType WILDCARD_TYPE;
  public static final String APPLICATION_XML = "application/xml";
  public static final MediaType APPLICATION_XML_TYPE;
  public static final String APPLICATION_ATOM_XML = "application/atom+xml";
  public static final MediaType APPLICATION_ATOM_XML_TYPE;
  public static final String APPLICATION_XHTML_XML = "application/xhtml+xml";
  public static final MediaType APPLICATION_XHTML_XML_TYPE;
  public static final String APPLICATION_SVG_XML = "application/svg+xml";
  public static final MediaType APPLICATION_SVG_XML_TYPE;
  public static final String APPLICATION_JSON = "application/json";
  public static final MediaType APPLICATION_JSON_TYPE;
  public static final String APPLICATION_FORM_URLENCODED = "application/x-www-form-urlencoded";
  public static final MediaType APPLICATION_FORM_URLENCODED_TYPE;
  public static final String MULTIPART_FORM_DATA = "multipart/form-data";
  public static final MediaType MULTIPART_FORM_DATA_TYPE;
  public static final String APPLICATION_OCTET_STREAM = "application/octet-stream";
  public static final MediaType APPLICATION_OCTET_STREAM_TYPE;
  public static final String TEXT_PLAIN = "text/plain";
  public static final MediaType TEXT_PLAIN_TYPE;
  public static final String TEXT_XML = "text/xml";
  public static final MediaType TEXT_XML_TYPE;
  public static final String TEXT_HTML = "text/html";
  public static final MediaType TEXT_HTML_TYPE;
  public static final String SERVER_SENT_EVENTS = "text/event-stream";
  public static final MediaType SERVER_SENT_EVENTS_TYPE;
  public static final String APPLICATION_JSON_PATCH_JSON = "application/json-patch+json";
  public static final MediaType APPLICATION_JSON_PATCH_JSON_TYPE;
  public static MediaType valueOf(String type);
  public MediaType(String type, String subtype, Map<String, String> parameters);
  public MediaType(String type, String subtype);
  public MediaType(String type, String subtype, String charset);
  public MediaType();
  public String getType();
  public boolean isWildcardType();
  public String getSubtype();
  public boolean isWildcardSubtype();
  public Map<String, String> getParameters();
  public MediaType withCharset(String charset);
  public boolean isCompatible(MediaType other);
}

public interface MultivaluedMap<K, V> extends Map<K, List<V>> {
  void putSingle(K key, V value);
  void add(K key, V value);
  V getFirst(K key);
  void addAll(K value, V... objects);
  void addAll(K key, List<V> valueList);
  void addFirst(K key, V value);
  boolean equalsIgnoreValueOrder(MultivaluedMap<K, V> otherMap);
}

public class MultivaluedHashMap<K, V> extends AbstractMultivaluedMap<K, V> implements Serializable {
  public MultivaluedHashMap();
  public MultivaluedHashMap(int initialCapacity);
  public MultivaluedHashMap(int initialCapacity, float loadFactor);
  public MultivaluedHashMap(MultivaluedMap<? extends K, ? extends V> map);
  public MultivaluedHashMap(Map<? extends K, ? extends V> map);
}

public abstract class UriBuilder {
  protected UriBuilder();
  protected static UriBuilder newInstance();
  public static UriBuilder fromUri(URI uri);
  public static UriBuilder fromUri(String uriTemplate);
  public static UriBuilder fromLink(Link link);
  public static UriBuilder fromPath(String path) throws IllegalArgumentException;
  public static UriBuilder fromResource(Class<?> resource);
  public static UriBuilder fromMethod(Class<?> resource, String method);
  public UriBuilder clone();
  public UriBuilder uri(URI uri);
  public UriBuilder uri(String uriTemplate);
  public UriBuilder scheme(String scheme);
  public UriBuilder schemeSpecificPart(String ssp);
  public UriBuilder userInfo(String ui);
  public UriBuilder host(String host);
  public UriBuilder port(int port);
  public UriBuilder replacePath(String path);
  public UriBuilder path(String path);
  public UriBuilder path(Class resource);
  public UriBuilder path(Class resource, String method);
  public UriBuilder path(Method method);
  public UriBuilder segment(String... segments);
  public UriBuilder replaceMatrix(String matrix);
  public UriBuilder matrixParam(String name, Object... values);
  public UriBuilder replaceMatrixParam(String name, Object... values);
  public UriBuilder replaceQuery(String query);
  public UriBuilder queryParam(String name, Object... values);
  public UriBuilder replaceQueryParam(String name, Object... values);
  public UriBuilder fragment(String fragment);
  public UriBuilder resolveTemplate(String name, Object value);
  public UriBuilder resolveTemplate(String name, Object value, boolean encodeSlashInPath);
  public UriBuilder resolveTemplateFromEncoded(String name, Object value);
  public UriBuilder resolveTemplates(Map<String, Object> templateValues);
  public UriBuilder resolveTemplates(Map<String, Object> templateValues, boolean encodeSlashInPath)
      throws IllegalArgumentException;
  public UriBuilder resolveTemplatesFromEncoded(Map<String, Object> templateValues);
  public URI buildFromMap(Map<String, ?> values);
  public URI buildFromMap(Map<String, ?> values, boolean encodeSlashInPath)
      throws IllegalArgumentException, UriBuilderException;
  public URI buildFromEncodedMap(Map<String, ?> values) throws IllegalArgumentException,
      UriBuilderException;
  public URI build(Object... values) throws IllegalArgumentException, UriBuilderException;
  public URI build(Object[] values, boolean encodeSlashInPath) throws IllegalArgumentException,
      UriBuilderException;
  public URI buildFromEncoded(Object... values) throws IllegalArgumentException,
      UriBuilderException;
  public String toTemplate();
}

public interface UriInfo {
  String getPath();
  String getPath(boolean decode);
  List<PathSegment> getPathSegments();
  List<PathSegment> getPathSegments(boolean decode);
  URI getRequestUri();
  UriBuilder getRequestUriBuilder();
  URI getAbsolutePath();
  UriBuilder getAbsolutePathBuilder();
  URI getBaseUri();
  UriBuilder getBaseUriBuilder();
  MultivaluedMap<String, String> getPathParameters();
  MultivaluedMap<String, String> getPathParameters(boolean decode);
  MultivaluedMap<String, String> getQueryParameters();
  MultivaluedMap<String, String> getQueryParameters(boolean decode);
  List<String> getMatchedURIs();
  List<String> getMatchedURIs(boolean decode);
  List<Object> getMatchedResources();
  URI resolve(URI uri);
  URI relativize(URI uri);
}

public class Cookie {
  public static final int DEFAULT_VERSION = 1;
  public Cookie(String name, String value, String path, String domain, int version)
      throws IllegalArgumentException;
  public Cookie(String name, String value, String path, String domain)
      throws IllegalArgumentException;
  public Cookie(String name, String value) throws IllegalArgumentException;
  public static Cookie valueOf(String value);
  public String getName();
  public String getValue();
  public int getVersion();
  public String getDomain();
  public String getPath();
}

public class NewCookie extends Cookie {
  public static final int DEFAULT_MAX_AGE = -1;
  public NewCookie(String name, String value);
  public NewCookie(String name, String value, String path, String domain, String comment,
      int maxAge, boolean secure);
  public NewCookie(String name, String value, String path, String domain, String comment,
      int maxAge, boolean secure, boolean httpOnly);
  public NewCookie(String name, String value, String path, String domain, int version,
      String comment, int maxAge, boolean secure);
  public NewCookie(String name, String value, String path, String domain, int version,
      String comment, int maxAge, Date expiry, boolean secure, boolean httpOnly);
  public NewCookie(Cookie cookie);
  public NewCookie(Cookie cookie, String comment, int maxAge, boolean secure);
  public NewCookie(Cookie cookie, String comment, int maxAge, Date expiry, boolean secure,
      boolean httpOnly);
  public static NewCookie valueOf(String value);
  public String getComment();
  public int getMaxAge();
  public Date getExpiry();
  public boolean isSecure();
  public boolean isHttpOnly();
  public Cookie toCookie();
}

public interface HttpHeaders {
  String ACCEPT = "Accept";
  String ACCEPT_CHARSET = "Accept-Charset";
  String ACCEPT_ENCODING = "Accept-Encoding";
  String ACCEPT_LANGUAGE = "Accept-Language";
  String ALLOW = "Allow";
  String AUTHORIZATION = "Authorization";
  String CACHE_CONTROL = "Cache-Control";
  String CONTENT_DISPOSITION = "Content-Disposition";
  String CONTENT_ENCODING = "Content-Encoding";
  String CONTENT_ID = "Content-ID";
  String CONTENT_LANGUAGE = "Content-Language";
  String CONTENT_LENGTH = "Content-Length";
  String CONTENT_LOCATION = "Content-Location";
  String CONTENT_TYPE = "Content-Type";
  String DATE = "Date";
  String ETAG = "ETag";
  String EXPIRES = "Expires";
  String HOST = "Host";
  String IF_MATCH = "If-Match";
  String IF_MODIFIED_SINCE = "If-Modified-Since";
  String IF_NONE_MATCH = "If-None-Match";
  String IF_UNMODIFIED_SINCE = "If-Unmodified-Since";
  String LAST_MODIFIED = "Last-Modified";
  String LOCATION = "Location";
  String LINK = "Link";
  String RETRY_AFTER = "Retry-After";
  String USER_AGENT = "User-Agent";
  String VARY = "Vary";
  String WWW_AUTHENTICATE = "WWW-Authenticate";
  String COOKIE = "Cookie";
  String SET_COOKIE = "Set-Cookie";
  String LAST_EVENT_ID_HEADER = "Last-Event-ID";
  List<String> getRequestHeader(String name);
  String getHeaderString(String name);
  MultivaluedMap<String, String> getRequestHeaders();
  List<MediaType> getAcceptableMediaTypes();
  List<Locale> getAcceptableLanguages();
  MediaType getMediaType();
  Locale getLanguage();
  Map<String, Cookie> getCookies();
  Date getDate();
  int getLength();
}

public abstract class Link {
  public static final String TITLE = "title";
  public static final String REL = "rel";
  public static final String TYPE = "type";
  public Link();
  public URI getUri();
  public UriBuilder getUriBuilder();
  public String getRel();
  public List<String> getRels();
  public String getTitle();
  public String getType();
  public Map<String, String> getParams();
  public static Link valueOf(String value);
  public static Link.Builder fromUri(URI uri);
  public static Link.Builder fromUri(String uri);
  public static Link.Builder fromUriBuilder(UriBuilder uriBuilder);
  public static Link.Builder fromLink(Link link);
  public static Link.Builder fromPath(String path);
  public static Link.Builder fromResource(Class<?> resource);
  public static Link.Builder fromMethod(Class<?> resource, String method);

  public interface Builder {}
}

public class CacheControl {
  public CacheControl();
  public static CacheControl valueOf(String value);
  public boolean isMustRevalidate();
  public void setMustRevalidate(boolean mustRevalidate);
  public boolean isProxyRevalidate();
  public void setProxyRevalidate(boolean proxyRevalidate);
  public int getMaxAge();
  public void setMaxAge(int maxAge);
  public int getSMaxAge();
  public void setSMaxAge(int sMaxAge);
  public List<String> getNoCacheFields();
  public void setNoCache(boolean noCache);
  public boolean isNoCache();
  public boolean isPrivate();
  public List<String> getPrivateFields();
  public void setPrivate(boolean flag);
  public boolean isNoTransform();
  public void setNoTransform(boolean noTransform);
  public boolean isNoStore();
  public void setNoStore(boolean noStore);
  public Map<String, String> getCacheExtension();
}

public class EntityTag {
  public EntityTag(String value);
  public EntityTag(String value, boolean weak);
  public static EntityTag valueOf(String value);
  public boolean isWeak();
  public String getValue();
}

public interface Feature {
  boolean configure(FeatureContext context);
}

public interface FeatureContext extends Configurable<FeatureContext> {}

public abstract class AbstractMultivaluedMap<K, V> implements MultivaluedMap<K, V> {
  public AbstractMultivaluedMap(Map<K, List<V>> store);
  public final void putSingle(K key, V value);
  protected void addNull(List<V> values);
  protected void addFirstNull(List<V> values);
  public final void add(K key, V value);
  public final void addAll(K key, V... newValues);
  public final void addAll(K key, List<V> valueList);
  public final V getFirst(K key);
  public final void addFirst(K key, V value);
  protected final List<V> getValues(K key);
  public Collection<List<V>> values();
  public int size();
  public List<V> remove(Object key);
  public void putAll(Map<? extends K, ? extends List<V>> m);
  public List<V> put(K key, List<V> value);
  public Set<K> keySet();
  public boolean isEmpty();
  public List<V> get(Object key);
  public Set<Map.Entry<K, List<V>>> entrySet();
  public boolean containsValue(Object value);
  public boolean containsKey(Object key);
  public void clear();
  public boolean equalsIgnoreValueOrder(MultivaluedMap<K, V> omap);
}

public interface PathSegment {}

public class UriBuilderException extends RuntimeException {
  public UriBuilderException();
  public UriBuilderException(String msg);
  public UriBuilderException(String msg, Throwable cause);
  public UriBuilderException(Throwable cause);
}

public class Variant {}
