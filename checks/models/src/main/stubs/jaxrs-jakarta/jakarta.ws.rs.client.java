package jakarta.ws.rs.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.EXECUTOR;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.MutableUntilPublished;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Publishes;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.Unbounded;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Configurable;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URI;
import java.security.KeyStore;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;

public abstract class ClientBuilder implements Configurable<ClientBuilder> {
  public static final String JAXRS_DEFAULT_CLIENT_BUILDER_PROPERTY = "jakarta.ws.rs.client.ClientBuilder";
  protected ClientBuilder();
  @Unbounded({CONNECT, TLS, READ, CALL}) public static ClientBuilder newBuilder();
  @Opens @Unbounded({CONNECT, TLS, READ, CALL}) public static Client newClient();
  @Opens @Unbounded({CONNECT, TLS, READ, CALL})
  public static Client newClient(@Carries Configuration configuration);
  public ClientBuilder withConfig(@Carries Configuration config);
  public ClientBuilder sslContext(@Publishes SSLContext sslContext);
  public ClientBuilder keyStore(KeyStore keyStore, char[] password);
  public ClientBuilder keyStore(KeyStore keyStore, String password);
  public ClientBuilder trustStore(KeyStore trustStore);
  public ClientBuilder hostnameVerifier(HostnameVerifier verifier);
  public ClientBuilder executorService(ExecutorService executorService);
  public ClientBuilder scheduledExecutorService(ScheduledExecutorService scheduledExecutorService);
  @Bounds(CONNECT) public ClientBuilder connectTimeout(long timeout, TimeUnit unit);
  @Bounds(READ) public ClientBuilder readTimeout(long timeout, TimeUnit unit);
  @Carries @Opens public Client build();
}

@Connection(sharing = SHAREABLE, expensive = true)
@MutableUntilPublished
public interface Client extends Configurable<Client>, AutoCloseable {
  @Closes void close();
  @Carries @Publishes WebTarget target(String uri);
  @Carries @Publishes WebTarget target(URI uri);
  @Carries @Publishes WebTarget target(UriBuilder uriBuilder);
  @Carries @Publishes WebTarget target(Link link);
  @Carries Invocation.Builder invocation(Link link);
  SSLContext getSslContext();
  HostnameVerifier getHostnameVerifier();
}

@ReturnsCopy
public interface WebTarget extends Configurable<WebTarget> {
  URI getUri();
  UriBuilder getUriBuilder();
  WebTarget path(String path);
  WebTarget resolveTemplate(String name, Object value);
  WebTarget resolveTemplate(String name, Object value, boolean encodeSlashInPath);
  WebTarget resolveTemplateFromEncoded(String name, Object value);
  WebTarget resolveTemplates(Map<String, Object> templateValues);
  WebTarget resolveTemplates(Map<String, Object> templateValues, boolean encodeSlashInPath);
  WebTarget resolveTemplatesFromEncoded(Map<String, Object> templateValues);
  WebTarget matrixParam(String name, Object... values);
  WebTarget queryParam(String name, Object... values);
  @Carries Invocation.Builder request();
  @Carries Invocation.Builder request(String... acceptedResponseTypes);
  @Carries Invocation.Builder request(MediaType... acceptedResponseTypes);
}

public interface Invocation {
  Invocation property(String name, Object value);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) Response invoke();
  @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T invoke(Class<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T invoke(GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<Response> submit();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> submit(Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> submit(GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> submit(InvocationCallback<T> callback);

  interface Builder extends SyncInvoker {
    @Carries Invocation build(String method);
    @Carries Invocation build(String method, Entity<?> entity);
    @Carries Invocation buildGet();
    @Carries Invocation buildDelete();
    @Carries Invocation buildPost(Entity<?> entity);
    @Carries Invocation buildPut(Entity<?> entity);
    @Carries AsyncInvoker async();
    Invocation.Builder accept(String... mediaTypes);
    Invocation.Builder accept(MediaType... mediaTypes);
    Invocation.Builder acceptLanguage(Locale... locales);
    Invocation.Builder acceptLanguage(String... locales);
    Invocation.Builder acceptEncoding(String... encodings);
    Invocation.Builder cookie(Cookie cookie);
    Invocation.Builder cookie(String name, String value);
    Invocation.Builder cacheControl(CacheControl cacheControl);
    Invocation.Builder header(String name, Object value);
    Invocation.Builder headers(MultivaluedMap<String, Object> headers);
    @BoundedByKey(key = {"jersey.config.client.connectTimeout", "CONNECT_TIMEOUT", "REQUEST_CONFIG"},
        value = CONNECT) @BoundedByKey(key = {"jersey.config.client.readTimeout", "READ_TIMEOUT", "REQUEST_CONFIG"},
        value = READ)
    Invocation.Builder property(String name, Object value);
    @Carries CompletionStageRxInvoker rx();
    @Carries <T extends RxInvoker> T rx(Class<T> clazz);
  }
}

public interface SyncInvoker {
  @Blocking(NETWORK) @Requires({CONNECT, READ}) Response get();
  @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T get(Class<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T get(GenericType<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) Response put(Entity<?> entity);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T put(Entity<?> entity, Class<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T put(Entity<?> entity, GenericType<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) Response post(Entity<?> entity);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T post(Entity<?> entity, Class<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T post(Entity<?> entity, GenericType<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) Response delete();
  @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T delete(Class<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T delete(GenericType<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) Response head();
  @Blocking(NETWORK) @Requires({CONNECT, READ}) Response options();
  @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T options(Class<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T options(GenericType<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) Response trace();
  @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T trace(Class<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T trace(GenericType<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) Response method(String name);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) <T> T method(String name, Class<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T method(String name, GenericType<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ}) Response method(String name, Entity<?> entity);
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T method(String name, Entity<?> entity, Class<T> responseType);
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T method(String name, Entity<?> entity, GenericType<T> responseType);
}

public interface AsyncInvoker {
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<Response> get();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> get(Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> get(GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> get(InvocationCallback<T> callback);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<Response> put(Entity<?> entity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> put(Entity<?> entity, Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> put(Entity<?> entity, GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> put(Entity<?> entity, InvocationCallback<T> callback);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<Response> post(Entity<?> entity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> post(Entity<?> entity, Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> post(Entity<?> entity, GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> post(Entity<?> entity, InvocationCallback<T> callback);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<Response> delete();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> delete(Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> delete(GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> delete(InvocationCallback<T> callback);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<Response> head();
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  Future<Response> head(InvocationCallback<Response> callback);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<Response> options();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> options(Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> options(GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> options(InvocationCallback<T> callback);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<Response> trace();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> trace(Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> trace(GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> trace(InvocationCallback<T> callback);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<Response> method(String name);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> method(String name, Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> method(String name, GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> method(String name, InvocationCallback<T> callback);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  Future<Response> method(String name, Entity<?> entity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> method(String name, Entity<?> entity, Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> method(String name, Entity<?> entity, GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> method(String name, Entity<?> entity, InvocationCallback<T> callback);
}

public interface RxInvoker<T> {
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) T get();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <R> T get(Class<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <R> T get(GenericType<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) T put(Entity<?> entity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <R> T put(Entity<?> entity, Class<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <R> T put(Entity<?> entity, GenericType<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) T post(Entity<?> entity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <R> T post(Entity<?> entity, Class<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <R> T post(Entity<?> entity, GenericType<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) T delete();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <R> T delete(Class<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <R> T delete(GenericType<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) T head();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) T options();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <R> T options(Class<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <R> T options(GenericType<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) T trace();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <R> T trace(Class<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <R> T trace(GenericType<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) T method(String name);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <R> T method(String name, Class<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <R> T method(String name, GenericType<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) T method(String name, Entity<?> entity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <R> T method(String name, Entity<?> entity, Class<R> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <R> T method(String name, Entity<?> entity, GenericType<R> responseType);
}

public interface CompletionStageRxInvoker extends RxInvoker<CompletionStage> {
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) CompletionStage<Response> get();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> CompletionStage<T> get(Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> CompletionStage<T> get(GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) CompletionStage<Response> put(Entity<?> entity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> CompletionStage<T> put(Entity<?> entity, Class<T> clazz);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> CompletionStage<T> put(Entity<?> entity, GenericType<T> type);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) CompletionStage<Response> post(Entity<?> entity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> CompletionStage<T> post(Entity<?> entity, Class<T> clazz);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> CompletionStage<T> post(Entity<?> entity, GenericType<T> type);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) CompletionStage<Response> delete();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> CompletionStage<T> delete(Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> CompletionStage<T> delete(GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) CompletionStage<Response> head();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) CompletionStage<Response> options();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> CompletionStage<T> options(Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> CompletionStage<T> options(GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) CompletionStage<Response> trace();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> CompletionStage<T> trace(Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> CompletionStage<T> trace(GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) CompletionStage<Response> method(String name);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> CompletionStage<T> method(String name, Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> CompletionStage<T> method(String name, GenericType<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  CompletionStage<Response> method(String name, Entity<?> entity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> CompletionStage<T> method(String name, Entity<?> entity, Class<T> responseType);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> CompletionStage<T> method(String name, Entity<?> entity, GenericType<T> responseType);
}

public interface InvocationCallback<RESPONSE> {
  void completed(RESPONSE response);
  void failed(Throwable throwable);
}

public final class Entity<T> {
  public static <T> Entity<T> entity(T entity, MediaType mediaType);
  public static <T> Entity<T> entity(T entity, MediaType mediaType, Annotation[] annotations);
  public static <T> Entity<T> entity(T entity, String mediaType);
  public static <T> Entity<T> entity(T entity, Variant variant);
  public static <T> Entity<T> entity(T entity, Variant variant, Annotation[] annotations);
  public static <T> Entity<T> text(T entity);
  public static <T> Entity<T> xml(T entity);
  public static <T> Entity<T> json(T entity);
  public static <T> Entity<T> html(T entity);
  public static <T> Entity<T> xhtml(T entity);
  public static Entity<Form> form(Form form);
  public static Entity<Form> form(MultivaluedMap<String, String> formData);
  public Variant getVariant();
  public MediaType getMediaType();
  public String getEncoding();
  public Locale getLanguage();
  public T getEntity();
  public Annotation[] getAnnotations();
}

public interface ClientRequestContext {
  Object getProperty(String name);
  Collection<String> getPropertyNames();
  default boolean hasProperty(String name);
  void setProperty(String name, Object object);
  void removeProperty(String name);
  URI getUri();
  void setUri(URI uri);
  String getMethod();
  void setMethod(String method);
  MultivaluedMap<String, Object> getHeaders();
  MultivaluedMap<String, String> getStringHeaders();
  String getHeaderString(String name);
  Date getDate();
  Locale getLanguage();
  MediaType getMediaType();
  List<MediaType> getAcceptableMediaTypes();
  List<Locale> getAcceptableLanguages();
  Map<String, Cookie> getCookies();
  boolean hasEntity();
  Object getEntity();
  Class<?> getEntityClass();
  Type getEntityType();
  void setEntity(Object entity);
  void setEntity(Object entity, Annotation[] annotations, MediaType mediaType);
  Annotation[] getEntityAnnotations();
  OutputStream getEntityStream();
  void setEntityStream(OutputStream outputStream);
  Client getClient();
  Configuration getConfiguration();
  void abortWith(Response response);
}

public interface ClientRequestFilter {
  void filter(ClientRequestContext requestContext) throws IOException;
}

public interface ClientResponseContext {
  int getStatus();
  void setStatus(int code);
  Response.StatusType getStatusInfo();
  void setStatusInfo(Response.StatusType statusInfo);
  MultivaluedMap<String, String> getHeaders();
  String getHeaderString(String name);
  Set<String> getAllowedMethods();
  Date getDate();
  Locale getLanguage();
  int getLength();
  MediaType getMediaType();
  Map<String, NewCookie> getCookies();
  EntityTag getEntityTag();
  Date getLastModified();
  URI getLocation();
  Set<Link> getLinks();
  boolean hasLink(String relation);
  Link getLink(String relation);
  Link.Builder getLinkBuilder(String relation);
  boolean hasEntity();
  InputStream getEntityStream();
  void setEntityStream(InputStream input);
}

public interface ClientResponseFilter {
  void filter(ClientRequestContext requestContext, ClientResponseContext responseContext)
      throws IOException;
}

public class ResponseProcessingException extends ProcessingException {
  public ResponseProcessingException(Response response, Throwable cause);
  public ResponseProcessingException(Response response, String message, Throwable cause);
  public ResponseProcessingException(Response response, String message);
  public Response getResponse();
}
