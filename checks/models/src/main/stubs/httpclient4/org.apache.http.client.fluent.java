package org.apache.http.client.fluent;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.EXECUTOR;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.Unbounded;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Future;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHost;
import org.apache.http.HttpResponse;
import org.apache.http.HttpVersion;
import org.apache.http.NameValuePair;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.Credentials;
import org.apache.http.client.ClientProtocolException;
import org.apache.http.client.CookieStore;
import org.apache.http.client.CredentialsProvider;
import org.apache.http.client.HttpClient;
import org.apache.http.client.ResponseHandler;
import org.apache.http.concurrent.FutureCallback;
import org.apache.http.conn.scheme.Scheme;
import org.apache.http.entity.ContentType;

public class Request {
  public static final String DATE_FORMAT = "EEE, dd MMM yyyy HH:mm:ss zzz";
  public static final Locale DATE_LOCALE;
  public static final TimeZone TIME_ZONE;
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Get(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Get(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Head(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Head(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Post(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Post(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Patch(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Patch(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Put(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Put(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Trace(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Trace(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Delete(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Delete(String uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Options(URI uri);
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Request Options(String uri);
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public Response execute() throws ClientProtocolException, IOException;
  public void abort() throws UnsupportedOperationException;
  public Request addHeader(Header header);
  public Request setHeader(Header header);
  public Request addHeader(String name, String value);
  public Request setHeader(String name, String value);
  public Request removeHeader(Header header);
  public Request removeHeaders(String name);
  public Request setHeaders(Header... headers);
  public Request setCacheControl(String cacheControl);
  public Request setDate(Date date);
  public Request setIfModifiedSince(Date date);
  public Request setIfUnmodifiedSince(Date date);
  public Request config(String param, Object object);
  public Request removeConfig(String param);
  public Request version(HttpVersion version);
  public Request elementCharset(String charset);
  public Request useExpectContinue();
  public Request userAgent(String agent);
  @Bounds(value = READ, negative = INFINITE) public Request socketTimeout(int timeout);
  @Bounds(value = CONNECT, covers = TLS, negative = INFINITE)
  public Request connectTimeout(int timeout);
  public Request staleConnectionCheck(boolean b);
  public Request viaProxy(HttpHost proxy);
  public Request viaProxy(String proxy);
  public Request body(HttpEntity entity);
  public Request bodyForm(Iterable<? extends NameValuePair> formParams, Charset charset);
  public Request bodyForm(Iterable<? extends NameValuePair> formParams);
  public Request bodyForm(NameValuePair... formParams);
  public Request bodyString(String s, ContentType contentType);
  public Request bodyFile(File file, ContentType contentType);
  public Request bodyByteArray(byte[] b);
  public Request bodyByteArray(byte[] b, ContentType contentType);
  public Request bodyByteArray(byte[] b, int off, int len);
  public Request bodyByteArray(byte[] b, int off, int len, ContentType contentType);
  public Request bodyStream(InputStream inStream);
  public Request bodyStream(InputStream inStream, ContentType contentType);
}

public class Response {
  @Blocking(NETWORK) public void discardContent();
  @Blocking(NETWORK)
  public <T> T handleResponse(@RunsHere ResponseHandler<T> handler) throws ClientProtocolException,
      IOException;
  @Blocking(NETWORK) public Content returnContent() throws ClientProtocolException, IOException;
  @Blocking(NETWORK) public HttpResponse returnResponse() throws IOException;
  @Blocking(NETWORK) public void saveContent(File file) throws IOException;
}

public class Executor {
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static Executor newInstance();
  public static Executor newInstance(@Carries HttpClient httpclient);
  public Executor use(CredentialsProvider credentialsProvider);
  public Executor auth(AuthScope authScope, Credentials creds);
  public Executor auth(HttpHost host, Credentials creds);
  public Executor auth(String host, Credentials creds);
  public Executor authPreemptive(HttpHost host);
  public Executor authPreemptive(String host);
  public Executor authPreemptiveProxy(HttpHost proxy);
  public Executor authPreemptiveProxy(String proxy);
  public Executor auth(Credentials cred);
  public Executor auth(String username, String password);
  public Executor auth(String username, String password, String workstation, String domain);
  public Executor auth(HttpHost host, String username, String password);
  public Executor auth(HttpHost host, String username, String password, String workstation,
      String domain);
  public Executor clearAuth();
  public Executor cookieStore(CookieStore cookieStore);
  public Executor use(CookieStore cookieStore);
  public Executor clearCookies();
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public Response execute(@Requires({CONNECT, READ}) Request request)
      throws ClientProtocolException, IOException;
  public static void registerScheme(Scheme scheme);
  public static void unregisterScheme(String name);
  public static void closeIdleConnections();
}

public class Async {
  public static Async newInstance();
  public Async use(Executor executor);
  public Async use(java.util.concurrent.Executor concurrentExec);
  @Forks(EXECUTOR)
  public <T> Future<T> execute(@Requires({CONNECT, READ}) Request request,
      ResponseHandler<T> handler, FutureCallback<T> callback);
  @Forks(EXECUTOR)
  public <T> Future<T> execute(@Requires({CONNECT, READ}) Request request,
      ResponseHandler<T> handler);
  @Forks(EXECUTOR)
  public Future<Content> execute(@Requires({CONNECT, READ}) Request request,
      FutureCallback<Content> callback);
  @Forks(EXECUTOR) public Future<Content> execute(@Requires({CONNECT, READ}) Request request);
}

public class Content {
  public static final Content NO_CONTENT;
  public Content(byte[] raw, ContentType type);
  public ContentType getType();
  public byte[] asBytes();
  public String asString();
  public String asString(Charset charset);
  public InputStream asStream();
}

public class Form {
  public static Form form();
  public Form add(String name, String value);
  public List<NameValuePair> build();
}
