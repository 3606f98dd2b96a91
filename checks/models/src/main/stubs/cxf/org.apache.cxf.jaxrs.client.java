package org.apache.cxf.jaxrs.client;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.client.AsyncInvoker;
import javax.ws.rs.client.CompletionStageRxInvoker;
import javax.ws.rs.client.InvocationCallback;
import javax.ws.rs.client.RxInvoker;
import javax.ws.rs.client.SyncInvoker;
import javax.ws.rs.core.Cookie;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Form;
import javax.ws.rs.core.GenericType;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriBuilder;
import org.apache.cxf.endpoint.ClientCallback;
import org.apache.cxf.endpoint.ConduitSelector;
import org.apache.cxf.endpoint.ConduitSelectorHolder;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.transport.Conduit;
import org.apache.cxf.transport.MessageObserver;
import org.apache.cxf.transport.http.HTTPConduit;

public class WebClient extends AbstractClient {
  protected WebClient(String baseAddress);
  protected WebClient(String baseAddress, Map<String, Object> properties);
  protected WebClient(URI baseURI);
  protected WebClient(URI baseURI, Map<String, Object> properties);
  protected WebClient(ClientState state);
  public static WebClient create(String baseAddress);
  public static WebClient create(String baseAddress, Map<String, Object> properties);
  public static WebClient create(URI baseURI);
  public static WebClient create(String baseURI, boolean threadSafe);
  public static WebClient create(String baseAddress, List<?> providers);
  public static WebClient create(String baseAddress, List<?> providers, boolean threadSafe);
  public static WebClient create(String baseAddress, List<?> providers,
      Map<String, Object> properties, boolean threadSafe);
  public static WebClient create(String baseAddress, List<?> providers, long timeToKeepState);
  public static WebClient create(String baseAddress, List<?> providers, String configLocation);
  public static WebClient create(String baseAddress, String configLocation);
  public static WebClient create(String baseAddress, String username, String password,
      String configLocation);
  public static WebClient create(String baseAddress, List<?> providers, String username,
      String password, String configLocation);
  public static WebClient fromClientObject(Object object);
  public static WebClient fromClient(Client client);
  public static WebClient fromClient(Client client, boolean inheritHeaders);
  public static Client client(Object object);
  public static ClientConfiguration getConfig(Object client);
  @Blocking(NETWORK) public Response invoke(String httpMethod, Object body);
  @Blocking(NETWORK) public Response post(Object body);
  @Blocking(NETWORK) public Response put(Object body);
  @Blocking(NETWORK) public Response get();
  @Blocking(NETWORK) public Response head();
  @Blocking(NETWORK) public Response options();
  @Blocking(NETWORK) public Response delete();
  public Response form(Map<String, List<Object>> values);
  public Response form(Form form);
  @Blocking(NETWORK)
  public <T> T invoke(String httpMethod, Object body, GenericType<T> responseType);
  @Blocking(NETWORK) public <T> T invoke(String httpMethod, Object body, Class<T> responseClass);
  @Blocking(NETWORK)
  public <T> T invoke(String httpMethod, Object body, Class<?> requestClass,
      Class<T> responseClass);
  @Blocking(NETWORK) public <T> T post(Object body, Class<T> responseClass);
  @Blocking(NETWORK) public <T> T post(Object body, GenericType<T> responseType);
  @Blocking(NETWORK) public <T> Future<T> post(Object body, InvocationCallback<T> callback);
  @Blocking(NETWORK) public <T> T put(Object body, Class<T> responseClass);
  @Blocking(NETWORK) public <T> T put(Object body, GenericType<T> responseType);
  @Blocking(NETWORK) public <T> Future<T> put(Object body, InvocationCallback<T> callback);
  @Blocking(NETWORK)
  public <T> Collection<? extends T> invokeAndGetCollection(String httpMethod, Object body,
      Class<T> memberClass);
  public <T> Response postCollection(Object collection, Class<T> memberClass);
  public <T1, T2> T2 postCollection(Object collection, Class<T1> memberClass,
      Class<T2> responseClass);
  public <T1, T2> Collection<? extends T2> postAndGetCollection(Object collection,
      Class<T1> memberClass, Class<T2> responseClass);
  public <T> Collection<? extends T> postObjectGetCollection(Object body, Class<T> responseClass);
  public <T> Collection<? extends T> postAndGetCollection(Object body, Class<T> memberClass);
  public <T> Collection<? extends T> getCollection(Class<T> memberClass);
  @Blocking(NETWORK) public <T> T get(Class<T> responseClass);
  @Blocking(NETWORK) public <T> T get(GenericType<T> responseType);
  @Blocking(NETWORK) public <T> Future<T> get(InvocationCallback<T> callback);
  public WebClient path(Object path);
  public WebClient path(String path, Object... values);
  public WebClient query(String name, Object... values);
  public WebClient matrix(String name, Object... values);
  public WebClient fragment(String name);
  public WebClient to(String newAddress, boolean forward);
  public WebClient back(boolean fast);
  public WebClient replacePath(String path);
  public WebClient resetQuery();
  public WebClient replaceQuery(String queryString);
  public WebClient replaceHeader(String headerName, Object value);
  public WebClient replaceQueryParam(String queryParam, Object... value);
  public WebClient type(MediaType ct);
  public WebClient type(String type);
  public WebClient accept(MediaType... types);
  public WebClient accept(String... types);
  public WebClient language(String language);
  public WebClient acceptLanguage(String... languages);
  public WebClient encoding(String encoding);
  public WebClient acceptEncoding(String... encodings);
  public WebClient match(EntityTag tag, boolean ifNot);
  public WebClient modified(Date date, boolean ifNot);
  public WebClient cookie(Cookie cookie);
  public WebClient authorization(Object auth);
  public WebClient header(String name, Object... values);
  public WebClient headers(MultivaluedMap<String, String> map);
  public WebClient reset();
  protected Response doInvoke(String httpMethod, Object body, Type inGenericType,
      Class<?> responseClass, Type outGenericType);
  protected Response doInvoke(String httpMethod, Object body, Class<?> requestClass,
      Type inGenericType, Class<?> responseClass, Type outGenericType);
  protected <T> Future<T> doInvokeAsyncCallback(String httpMethod, Object body,
      Class<?> requestClass, Type inType, InvocationCallback<T> callback);
  protected <T> Future<T> doInvokeAsync(String httpMethod, Object body, Class<?> requestClass,
      Type inType, Class<?> respClass, Type outType, InvocationCallback<T> callback);
  protected void prepareAsyncClient(String httpMethod, Object body, Class<?> requestClass,
      Type inType, Class<?> respClass, Type outType, JaxrsClientCallback<?> cb);
  public AsyncInvoker async();
  public SyncInvoker sync();
  public CompletionStageRxInvoker rx();
  public CompletionStageRxInvoker rx(ExecutorService ex);
  public <T extends RxInvoker> T rx(Class<T> rxCls);
  public <T extends RxInvoker> T rx(Class<T> rxCls, ExecutorService executorService);
}

public interface Client {
  Client type(MediaType ct);
  Client type(String type);
  Client accept(MediaType... types);
  Client accept(String... types);
  Client language(String language);
  Client acceptLanguage(String... languages);
  Client encoding(String encoding);
  Client acceptEncoding(String... encodings);
  Client match(EntityTag tag, boolean ifNot);
  Client modified(Date date, boolean ifNot);
  Client cookie(Cookie cookie);
  Client authorization(Object auth);
  Client query(String name, Object... values);
  Client header(String name, Object... values);
  Client headers(MultivaluedMap<String, String> map);
  Client reset();
  MultivaluedMap<String, String> getHeaders();
  URI getBaseURI();
  URI getCurrentURI();
  Response getResponse();
  @Closes void close();
}

public class ClientConfiguration implements ConduitSelectorHolder {
  public ClientConfiguration();
  public long getSynchronousTimeout();
  public void setSynchronousTimeout(long synchronousTimeout);
  public boolean isResponseExpectedForOneway();
  public void setConduitSelector(ConduitSelector cs);
  public ConduitSelector getConduitSelector();
  public Conduit getConduit();
  public HTTPConduit getHttpConduit();
  public Map<String, Object> getResponseContext();
  public Map<String, Object> getRequestContext();
  public Endpoint getEndpoint();
  public boolean isShutdownBusOnClose();
  public void setShutdownBusOnClose(boolean shutdownBusOnClose);
  public boolean isResetThreadLocalStateImmediately();
  public void setResetThreadLocalStateImmediately(boolean reset);
}

public abstract class AbstractClient implements Client {
  protected AbstractClient(ClientState initialState);
  public Client query(String name, Object... values);
  public Client header(String name, Object... values);
  public Client headers(MultivaluedMap<String, String> map);
  public Client accept(MediaType... types);
  public Client type(MediaType ct);
  public Client type(String type);
  public Client accept(String... types);
  public Client cookie(Cookie cookie);
  public Client authorization(Object auth);
  public Client modified(Date date, boolean ifNot);
  public Client language(String language);
  public Client match(EntityTag tag, boolean ifNot);
  public Client acceptLanguage(String... languages);
  public Client acceptEncoding(String... encs);
  public Client encoding(String enc);
  public MultivaluedMap<String, String> getHeaders();
  public URI getBaseURI();
  public URI getCurrentURI();
  public Response getResponse();
  public Client reset();
  public void close();
  public void removeAllHeaders();
  protected ClientState getState();
  protected UriBuilder getCurrentBuilder();
  protected void resetResponse();
  protected void resetBaseAddress(URI uri);
  protected void resetCurrentBuilder(URI uri);
  protected WebApplicationException convertToWebApplicationException(Response r);
  protected URI calculateNewRequestURI(Map<String, Object> reqContext);
  protected String convertParamValue(Object pValue, Annotation[] anns);
  protected String convertParamValue(Object pValue, Class<?> pClass, Annotation[] anns);
  protected static void reportMessageHandlerProblem(String name, Class<?> cls, MediaType ct,
      Throwable ex);
  protected String[] parseQuotedHeaderValue(String originalValue);
  public ClientConfiguration getConfiguration();
  protected void setConfiguration(ClientConfiguration config);
  protected static MessageObserver setupInFaultObserver(ClientConfiguration cfg);
  protected void checkClosed();
  protected Object checkIfBodyEmpty(Object body, String contentType);
  protected List<?> getContentsList(Object body);
  protected static Type getCallbackType(InvocationCallback<?> callback);
  protected static ParameterizedType findCallbackType(Class<?> cls);
  protected static Class<?> getCallbackClass(Type outType);
  protected void resetResponseStateImmediatelyIfNeeded();
  protected void setConfigurationReference(AbstractClient.ConfigurationReference reference);
  protected AbstractClient.ConfigurationReference getConfigurationReference();

  protected static final class ConfigurationReference {}
}

public interface ClientState {}

public class JaxrsClientCallback<T> extends ClientCallback {}
