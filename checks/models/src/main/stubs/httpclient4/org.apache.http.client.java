package org.apache.http.client;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.RunsHere;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import org.apache.http.HttpException;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.ProtocolException;
import org.apache.http.auth.AuthScheme;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.Credentials;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.conn.ClientConnectionManager;
import org.apache.http.cookie.Cookie;
import org.apache.http.params.HttpParams;
import org.apache.http.protocol.HttpContext;

public interface HttpClient {
  @Carries HttpParams getParams();
  ClientConnectionManager getConnectionManager();
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  HttpResponse execute(@Requires({CONNECT, READ}) HttpUriRequest request) throws IOException,
      ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  HttpResponse execute(@Requires({CONNECT, READ}) HttpUriRequest request, @Requires({CONNECT, READ}) HttpContext context)
      throws IOException, ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  HttpResponse execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request)
      throws IOException, ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  HttpResponse execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request,
      @Requires({CONNECT, READ}) HttpContext context) throws IOException, ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler) throws IOException,
      ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler, @Requires({CONNECT, READ}) HttpContext context)
      throws IOException, ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler) throws IOException,
      ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  <T> T execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler, @Requires({CONNECT, READ}) HttpContext context)
      throws IOException, ClientProtocolException;
}

public class ClientProtocolException extends IOException {
  public ClientProtocolException();
  public ClientProtocolException(String s);
  public ClientProtocolException(Throwable cause);
  public ClientProtocolException(String message, Throwable cause);
}

public class HttpResponseException extends ClientProtocolException {
  public HttpResponseException(int statusCode, String reasonPhrase);
  public int getStatusCode();
  public String getReasonPhrase();
}

public interface HttpRequestRetryHandler {
  boolean retryRequest(IOException exception, int executionCount, HttpContext context);
}

public interface ServiceUnavailableRetryStrategy {
  boolean retryRequest(HttpResponse response, int executionCount, HttpContext context);
  long getRetryInterval();
}

public interface RedirectStrategy {
  boolean isRedirected(HttpRequest request, HttpResponse response, HttpContext context)
      throws ProtocolException;
  HttpUriRequest getRedirect(HttpRequest request, HttpResponse response, HttpContext context)
      throws ProtocolException;
}

public interface ResponseHandler<T> {
  T handleResponse(HttpResponse response) throws ClientProtocolException, IOException;
}

public interface CookieStore {
  void addCookie(Cookie cookie);
  List<Cookie> getCookies();
  boolean clearExpired(Date date);
  void clear();
}

public interface CredentialsProvider {
  void setCredentials(AuthScope authscope, Credentials credentials);
  Credentials getCredentials(AuthScope authscope);
  void clear();
}

public interface AuthCache {
  void put(HttpHost host, AuthScheme authScheme);
  AuthScheme get(HttpHost host);
  void remove(HttpHost host);
  void clear();
}

public interface AuthenticationHandler {}

public interface AuthenticationStrategy {}

public interface BackoffManager {}

public interface ConnectionBackoffStrategy {}

public interface RedirectHandler {}

public interface RequestDirector {
  HttpResponse execute(HttpHost target, HttpRequest request, HttpContext context)
      throws HttpException, IOException;
}

public interface UserTokenHandler {
  Object getUserToken(HttpContext context);
}
