package com.sun.jersey.api.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.EXECUTOR;

import com.sun.jersey.api.client.async.AsyncClientHandler;
import com.sun.jersey.api.client.async.FutureListener;
import com.sun.jersey.api.client.async.ITypeListener;
import com.sun.jersey.api.client.config.ClientConfig;
import com.sun.jersey.api.client.filter.Filterable;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.MutableUntilPublished;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Publishes;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.ws.rs.core.Cookie;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.NewCookie;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriBuilder;
import javax.ws.rs.ext.Providers;

@Connection(sharing = SHAREABLE, expensive = true)
@MutableUntilPublished
public class Client extends Filterable implements ClientHandler {
  @Opens @Unbounded({CONNECT, TLS, READ, CALL}) public Client();
  @Opens @Unbounded({CONNECT, TLS, READ, CALL}) public Client(ClientHandler root);
  @Opens @Unbounded({CONNECT, TLS, READ, CALL})
  public Client(ClientHandler root, @Carries ClientConfig config);
  @Closes public void destroy();
  public Providers getProviders();
  @Carries @Publishes public WebResource resource(String u);
  @Carries @Publishes public WebResource resource(URI u);
  @Carries public AsyncWebResource asyncResource(String u);
  @Carries public AsyncWebResource asyncResource(URI u);
  @Carries public ViewResource viewResource(String u);
  @Carries public ViewResource viewResource(URI u);
  public AsyncViewResource asyncViewResource(String u);
  public AsyncViewResource asyncViewResource(URI u);
  public <T> T view(String u, Class<T> type);
  public <T> T view(URI uri, Class<T> type);
  public <T> T view(String u, T t);
  public <T> T view(URI uri, T t);
  public <T> Future<T> asyncView(String u, Class<T> type);
  public <T> Future<T> asyncView(URI uri, Class<T> type);
  public <T> Future<T> asyncView(String u, T t);
  public <T> Future<T> asyncView(URI uri, T t);
  public <T> T view(Class<T> c, ClientResponse response);
  public <T> T view(T t, ClientResponse response);
  public void setExecutorService(ExecutorService es);
  public ExecutorService getExecutorService();
  public Map<String, Object> getProperties();
  public void setFollowRedirects(Boolean redirect);
  @Bounds(value = READ, covers = TLS, nullValue = INFINITE)
  public void setReadTimeout(Integer interval);
  @Bounds(value = CONNECT, nullValue = INFINITE) public void setConnectTimeout(Integer interval);
  public void setChunkedEncodingSize(Integer chunkSize);
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public ClientResponse handle(ClientRequest request) throws ClientHandlerException;
  public void inject(Object o);
  @Opens @Unbounded({CONNECT, TLS, READ, CALL}) public static Client create();
  @Opens @Unbounded({CONNECT, TLS, READ, CALL})
  public static Client create(@Carries ClientConfig cc);
}

public class WebResource extends Filterable implements RequestBuilder<WebResource.Builder>,
    UniformInterface {
  public URI getURI();
  public UriBuilder getBuilder();
  public UriBuilder getUriBuilder();
  @Carries public WebResource.Builder getRequestBuilder();
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public ClientResponse head() throws ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T options(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T options(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T get(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T get(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void put() throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void put(Object requestEntity) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T put(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T put(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T put(Class<T> c, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T put(GenericType<T> gt, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void post() throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void post(Object requestEntity) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T post(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T post(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T post(Class<T> c, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T post(GenericType<T> gt, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void delete() throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void delete(Object requestEntity) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T delete(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T delete(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T delete(Class<T> c, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T delete(GenericType<T> gt, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void method(String method) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public void method(String method, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T method(String method, Class<T> c) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T method(String method, GenericType<T> gt) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T method(String method, Class<T> c, Object requestEntity)
      throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T method(String method, GenericType<T> gt, Object requestEntity)
      throws UniformInterfaceException, ClientHandlerException;
  @Carries public WebResource.Builder entity(Object entity);
  @Carries public WebResource.Builder entity(Object entity, MediaType type);
  @Carries public WebResource.Builder entity(Object entity, String type);
  @Carries public WebResource.Builder type(MediaType type);
  @Carries public WebResource.Builder type(String type);
  @Carries public WebResource.Builder accept(MediaType... types);
  @Carries public WebResource.Builder accept(String... types);
  @Carries public WebResource.Builder acceptLanguage(Locale... locales);
  @Carries public WebResource.Builder acceptLanguage(String... locales);
  @Carries public WebResource.Builder cookie(Cookie cookie);
  @Carries public WebResource.Builder header(String name, Object value);
  @Carries public WebResource path(String path);
  @Carries public WebResource uri(URI uri);
  @Carries public WebResource queryParam(String key, String value);
  @Carries public WebResource queryParams(MultivaluedMap<String, String> params);
  public void setProperty(String property, Object value);
  public Map<String, Object> getProperties();

  public class Builder extends PartialRequestBuilder<WebResource.Builder>
      implements UniformInterface {
    private Builder();
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public ClientResponse head() throws ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T options(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T options(GenericType<T> gt) throws UniformInterfaceException,
        ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T get(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T get(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public void put() throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public void put(Object requestEntity) throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T put(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T put(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T put(Class<T> c, Object requestEntity) throws UniformInterfaceException,
        ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T put(GenericType<T> gt, Object requestEntity) throws UniformInterfaceException,
        ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public void post() throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public void post(Object requestEntity) throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T post(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T post(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T post(Class<T> c, Object requestEntity) throws UniformInterfaceException,
        ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T post(GenericType<T> gt, Object requestEntity) throws UniformInterfaceException,
        ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public void delete() throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public void delete(Object requestEntity) throws UniformInterfaceException,
        ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T delete(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T delete(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T delete(Class<T> c, Object requestEntity) throws UniformInterfaceException,
        ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T delete(GenericType<T> gt, Object requestEntity) throws UniformInterfaceException,
        ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public void method(String method) throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public void method(String method, Object requestEntity) throws UniformInterfaceException,
        ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T method(String method, Class<T> c) throws UniformInterfaceException,
        ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T method(String method, GenericType<T> gt) throws UniformInterfaceException,
        ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T method(String method, Class<T> c, Object requestEntity)
        throws UniformInterfaceException, ClientHandlerException;
    @Blocking(NETWORK) @Requires({CONNECT, READ})
    public <T> T method(String method, GenericType<T> gt, Object requestEntity)
        throws UniformInterfaceException, ClientHandlerException;
  }
}

public class AsyncWebResource extends Filterable implements AsyncClientHandler,
    RequestBuilder<AsyncWebResource.Builder>, AsyncUniformInterface {
  protected AsyncWebResource(AsyncWebResource that, UriBuilder ub);
  public URI getURI();
  public UriBuilder getBuilder();
  public UriBuilder getUriBuilder();
  @Carries public AsyncWebResource.Builder getRequestBuilder();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) public Future<ClientResponse> head();
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public Future<ClientResponse> head(ITypeListener<ClientResponse> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> options(Class<T> c);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> options(GenericType<T> gt);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> options(ITypeListener<T> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> get(Class<T> c) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> get(GenericType<T> gt) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> get(ITypeListener<T> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public Future<?> put() throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public Future<?> put(Object requestEntity) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> put(Class<T> c) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> put(GenericType<T> gt) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> put(ITypeListener<T> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> put(Class<T> c, Object requestEntity) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> put(GenericType<T> gt, Object requestEntity)
      throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> put(ITypeListener<T> l, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public Future<?> post() throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public Future<?> post(Object requestEntity) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> post(Class<T> c) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> post(GenericType<T> gt) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> post(ITypeListener<T> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> post(Class<T> c, Object requestEntity) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> post(GenericType<T> gt, Object requestEntity)
      throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> post(ITypeListener<T> l, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public Future<?> delete() throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public Future<?> delete(Object requestEntity) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> delete(Class<T> c) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> delete(GenericType<T> gt) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> delete(ITypeListener<T> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> delete(Class<T> c, Object requestEntity) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> delete(GenericType<T> gt, Object requestEntity)
      throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> delete(ITypeListener<T> l, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public Future<?> method(String method) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public Future<?> method(String method, Object requestEntity) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> method(String method, Class<T> c) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> method(String method, GenericType<T> gt) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> method(String method, ITypeListener<T> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> method(String method, Class<T> c, Object requestEntity)
      throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> method(String method, GenericType<T> gt, Object requestEntity)
      throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> Future<T> method(String method, ITypeListener<T> l, Object requestEntity);
  @Carries public AsyncWebResource.Builder entity(Object entity);
  @Carries public AsyncWebResource.Builder entity(Object entity, MediaType type);
  @Carries public AsyncWebResource.Builder entity(Object entity, String type);
  @Carries public AsyncWebResource.Builder type(MediaType type);
  @Carries public AsyncWebResource.Builder type(String type);
  @Carries public AsyncWebResource.Builder accept(MediaType... types);
  @Carries public AsyncWebResource.Builder accept(String... types);
  @Carries public AsyncWebResource.Builder acceptLanguage(Locale... locales);
  @Carries public AsyncWebResource.Builder acceptLanguage(String... locales);
  @Carries public AsyncWebResource.Builder cookie(Cookie cookie);
  @Carries public AsyncWebResource.Builder header(String name, Object value);
  @Carries public AsyncWebResource path(String path);
  @Carries public AsyncWebResource uri(URI uri);
  @Carries public AsyncWebResource queryParam(String key, String value);
  @Carries public AsyncWebResource queryParams(MultivaluedMap<String, String> params);
  public void setProperty(String property, Object value);
  public Map<String, Object> getProperties();
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public Future<ClientResponse> handle(ClientRequest request, FutureListener<ClientResponse> l);

  public class Builder extends PartialRequestBuilder<AsyncWebResource.Builder>
      implements AsyncUniformInterface {
    private Builder();
    @Forks(EXECUTOR) @Requires({CONNECT, READ}) public Future<ClientResponse> head();
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public Future<ClientResponse> head(ITypeListener<ClientResponse> l);
    @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> options(Class<T> c);
    @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> options(GenericType<T> gt);
    @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> options(ITypeListener<T> l);
    @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> get(Class<T> c);
    @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> get(GenericType<T> gt);
    @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> get(ITypeListener<T> l);
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public Future<?> put() throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public Future<?> put(Object requestEntity) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> put(Class<T> c) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> put(GenericType<T> gt) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> put(ITypeListener<T> l);
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> put(Class<T> c, Object requestEntity) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> put(GenericType<T> gt, Object requestEntity)
        throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> put(ITypeListener<T> l, Object requestEntity);
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public Future<?> post() throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public Future<?> post(Object requestEntity) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> post(Class<T> c) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> post(GenericType<T> gt) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> post(ITypeListener<T> l);
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> post(Class<T> c, Object requestEntity) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> post(GenericType<T> gt, Object requestEntity)
        throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> post(ITypeListener<T> l, Object requestEntity);
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public Future<?> delete() throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public Future<?> delete(Object requestEntity) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> delete(Class<T> c) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> delete(GenericType<T> gt) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ}) public <T> Future<T> delete(ITypeListener<T> l);
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> delete(Class<T> c, Object requestEntity) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> delete(GenericType<T> gt, Object requestEntity)
        throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> delete(ITypeListener<T> l, Object requestEntity);
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public Future<?> method(String method) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public Future<?> method(String method, Object requestEntity) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> method(String method, Class<T> c) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> method(String method, GenericType<T> gt) throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> method(String method, ITypeListener<T> l);
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> method(String method, Class<T> c, Object requestEntity)
        throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> method(String method, GenericType<T> gt, Object requestEntity)
        throws UniformInterfaceException;
    @Forks(EXECUTOR) @Requires({CONNECT, READ})
    public <T> Future<T> method(String method, ITypeListener<T> l, Object requestEntity);
  }
}

public interface UniformInterface {
  @Blocking(NETWORK) @Requires({CONNECT, READ}) ClientResponse head() throws ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T options(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T options(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T get(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T get(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  void put() throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  void put(Object requestEntity) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T put(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T put(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T put(Class<T> c, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T put(GenericType<T> gt, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  void post() throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  void post(Object requestEntity) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T post(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T post(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T post(Class<T> c, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T post(GenericType<T> gt, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  void delete() throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  void delete(Object requestEntity) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T delete(Class<T> c) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T delete(GenericType<T> gt) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T delete(Class<T> c, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T delete(GenericType<T> gt, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  void method(String method) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  void method(String method, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T method(String method, Class<T> c) throws UniformInterfaceException, ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T method(String method, GenericType<T> gt) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T method(String method, Class<T> c, Object requestEntity) throws UniformInterfaceException,
      ClientHandlerException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T method(String method, GenericType<T> gt, Object requestEntity)
      throws UniformInterfaceException, ClientHandlerException;
}

public interface AsyncUniformInterface {
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<ClientResponse> head();
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  Future<ClientResponse> head(ITypeListener<ClientResponse> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> options(Class<T> c);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> options(GenericType<T> gt);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> options(ITypeListener<T> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> get(Class<T> c) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> get(GenericType<T> gt) throws UniformInterfaceException;
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> get(ITypeListener<T> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<?> put();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<?> put(Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> put(Class<T> c);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> put(GenericType<T> gt);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> put(ITypeListener<T> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> put(Class<T> c, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> put(GenericType<T> gt, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> put(ITypeListener<T> l, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<?> post();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<?> post(Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> post(Class<T> c);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> post(GenericType<T> gt);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> post(ITypeListener<T> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> post(Class<T> c, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> post(GenericType<T> gt, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> post(ITypeListener<T> l, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<?> delete();
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<?> delete(Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> delete(Class<T> c);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> delete(GenericType<T> gt);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> delete(ITypeListener<T> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> delete(Class<T> c, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> delete(GenericType<T> gt, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> delete(ITypeListener<T> l, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<?> method(String method);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) Future<?> method(String method, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ}) <T> Future<T> method(String method, Class<T> c);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> method(String method, GenericType<T> gt);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> method(String method, ITypeListener<T> l);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> method(String method, Class<T> c, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> method(String method, GenericType<T> gt, Object requestEntity);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  <T> Future<T> method(String method, ITypeListener<T> l, Object requestEntity);
}

public interface RequestBuilder<T extends RequestBuilder> {
  @Carries T entity(Object entity);
  @Carries T entity(Object entity, MediaType type);
  @Carries T entity(Object entity, String type);
  @Carries T type(MediaType type);
  @Carries T type(String type);
  @Carries T accept(MediaType... types);
  @Carries T accept(String... types);
  @Carries T acceptLanguage(Locale... locales);
  @Carries T acceptLanguage(String... locales);
  @Carries T cookie(Cookie cookie);
  @Carries T header(String name, Object value);
}

public abstract class PartialRequestBuilder<T extends RequestBuilder> implements RequestBuilder<T> {
  protected Object entity;
  protected MultivaluedMap<String, Object> metadata;
  protected PartialRequestBuilder();
  @Carries public T entity(Object entity);
  @Carries public T entity(Object entity, MediaType type);
  @Carries public T entity(Object entity, String type);
  @Carries public T type(MediaType type);
  @Carries public T type(String type);
  @Carries public T accept(MediaType... types);
  @Carries public T accept(String... types);
  @Carries public T acceptLanguage(Locale... locales);
  @Carries public T acceptLanguage(String... locales);
  @Carries public T cookie(Cookie cookie);
  @Carries public T header(String name, Object value);
}

public class ClientResponse {
  public Client getClient();
  public Map<String, Object> getProperties();
  public int getStatus();
  public void setStatus(int status);
  public void setStatus(Response.StatusType statusType);
  public ClientResponse.Status getClientResponseStatus();
  public Response.StatusType getStatusInfo();
  public Response.Status getResponseStatus();
  public void setResponseStatus(Response.StatusType status);
  public MultivaluedMap<String, String> getMetadata();
  public MultivaluedMap<String, String> getHeaders();
  public boolean hasEntity();
  public InputStream getEntityInputStream();
  public void setEntityInputStream(InputStream entity);
  @Blocking(NETWORK)
  public <T> T getEntity(Class<T> c) throws ClientHandlerException, UniformInterfaceException;
  @Blocking(NETWORK)
  public <T> T getEntity(GenericType<T> gt) throws ClientHandlerException,
      UniformInterfaceException;
  @Blocking(NETWORK) public void bufferEntity() throws ClientHandlerException;
  public void close() throws ClientHandlerException;
  public MediaType getType();
  public URI getLocation();
  public EntityTag getEntityTag();
  public Date getLastModified();
  public Date getResponseDate();
  public String getLanguage();
  public int getLength();
  public List<NewCookie> getCookies();
  public Set<String> getAllow();
  public WebResourceLinkHeaders getLinks();

  public enum Status implements Response.StatusType {
    OK,
    CREATED,
    ACCEPTED,
    NON_AUTHORITIVE_INFORMATION,
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
    REQUESTED_RANGE_NOT_SATIFIABLE,
    EXPECTATION_FAILED,
    INTERNAL_SERVER_ERROR,
    NOT_IMPLEMENTED,
    BAD_GATEWAY,
    SERVICE_UNAVAILABLE,
    GATEWAY_TIMEOUT,
    HTTP_VERSION_NOT_SUPPORTED;
    public static Response.Status.Family getFamilyByStatusCode(int statusCode);
    public Response.Status.Family getFamily();
    public int getStatusCode();
    public String getReasonPhrase();
    public static ClientResponse.Status fromStatusCode(int statusCode);
  }
}

public abstract class ClientRequest {
  public ClientRequest();
  public Map<String, Object> getProperties();
  public void setProperties(Map<String, Object> properties);
  public boolean getPropertyAsFeature(String name);
  public boolean getPropertyAsFeature(String name, boolean defaultValue);
  public URI getURI();
  public void setURI(URI uri);
  public String getMethod();
  public void setMethod(String method);
  public Object getEntity();
  public void setEntity(Object entity);
  public MultivaluedMap<String, Object> getMetadata();
  public MultivaluedMap<String, Object> getHeaders();
  public ClientRequestAdapter getAdapter();
  public void setAdapter(ClientRequestAdapter adapter);
  public ClientRequest clone();
  public static ClientRequest.Builder create();
  public static String getHeaderValue(Object headerValue);

  public static final class Builder extends PartialRequestBuilder<ClientRequest.Builder> {}
}

public interface ClientHandler {
  ClientResponse handle(ClientRequest cr) throws ClientHandlerException;
}

public class ClientHandlerException extends RuntimeException {
  public ClientHandlerException();
  public ClientHandlerException(String message);
  public ClientHandlerException(String message, Throwable cause);
  public ClientHandlerException(Throwable cause);
}

public class UniformInterfaceException extends RuntimeException {
  public UniformInterfaceException(ClientResponse r);
  public UniformInterfaceException(ClientResponse r, boolean bufferResponseEntity);
  public UniformInterfaceException(String message, ClientResponse r);
  public UniformInterfaceException(String message, ClientResponse r, boolean bufferResponseEntity);
  public ClientResponse getResponse();
}

public class GenericType<T> {
  protected GenericType();
  public GenericType(Type genericType);
  public final Type getType();
  public final Class<T> getRawClass();
}

public class AsyncViewResource extends Filterable
    implements RequestBuilder<AsyncViewResource.Builder>, AsyncViewUniformInterface,
    AsyncClientHandler {

  public class Builder extends PartialRequestBuilder<AsyncViewResource.Builder>
      implements AsyncViewUniformInterface {
    private Builder();
  }
}

public interface AsyncViewUniformInterface {}

public interface ClientRequestAdapter {
  OutputStream adapt(ClientRequest request, OutputStream out) throws IOException;
}

public class ViewResource extends Filterable implements RequestBuilder<ViewResource.Builder>,
    ViewUniformInterface {

  public final class Builder extends PartialRequestBuilder<ViewResource.Builder>
      implements ViewUniformInterface {
    private Builder();
  }
}

public interface ViewUniformInterface {}

public class WebResourceLinkHeaders {}
