package org.apache.hc.client5.http.fluent;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Special.DEFAULT;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.EXECUTOR;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.RunsHere;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.Credentials;
import org.apache.hc.client5.http.auth.CredentialsStore;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.util.Timeout;

public class Request {
  public static final String DATE_FORMAT = "EEE, dd MMM yyyy HH:mm:ss zzz";
  public static final Locale DATE_LOCALE;
  public static final TimeZone TIME_ZONE;
  public static Request create(Method method, URI uri);
  public static Request create(String methodName, String uri);
  public static Request create(String methodName, URI uri);
  public static Request get(URI uri);
  public static Request get(String uri);
  public static Request head(URI uri);
  public static Request head(String uri);
  public static Request post(URI uri);
  public static Request post(String uri);
  public static Request patch(URI uri);
  public static Request patch(String uri);
  public static Request put(URI uri);
  public static Request put(String uri);
  public static Request trace(URI uri);
  public static Request trace(String uri);
  public static Request delete(URI uri);
  public static Request delete(String uri);
  public static Request options(URI uri);
  public static Request options(String uri);
  @Blocking(NETWORK) public Response execute() throws IOException;
  public Response executeHttp2() throws IOException;
  @Blocking(NETWORK) public Response execute(CloseableHttpClient client) throws IOException;
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
  public Request setDate(Instant instant);
  public Request setIfModifiedSince(Instant instant);
  public Request setIfUnmodifiedSince(Instant instant);
  public Request version(HttpVersion version);
  public Request useExpectContinue();
  public Request userAgent(String agent);
  @Bounds(value = CONNECT, covers = TLS, nullValue = DEFAULT)
  public Request connectTimeout(Timeout timeout);
  @Bounds(value = READ, nullValue = DEFAULT) public Request responseTimeout(Timeout timeout);
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
  public <T> T handleResponse(@RunsHere HttpClientResponseHandler<T> handler) throws IOException;
  @Blocking(NETWORK) public Content returnContent() throws IOException;
  @Blocking(NETWORK) public HttpResponse returnResponse() throws IOException;
  @Blocking(NETWORK) public void saveContent(File file) throws IOException;
}

public class Executor {
  public static Executor newInstance();
  public static Executor newInstance(CloseableHttpClient httpclient);
  public static Executor newInstance(CloseableHttpAsyncClient httpclient);
  public Executor use(CredentialsStore credentialsStore);
  public Executor auth(AuthScope authScope, Credentials credentials);
  public Executor auth(HttpHost host, Credentials credentials);
  public Executor auth(String host, Credentials credentials);
  public Executor authPreemptive(HttpHost host);
  public Executor authPreemptive(String host);
  public Executor authPreemptiveProxy(HttpHost proxy);
  public Executor authPreemptiveProxy(String proxy);
  public Executor auth(HttpHost host, String username, char[] password);
  public Executor auth(HttpHost host, String username, char[] password, String workstation,
      String domain);
  public Executor clearAuth();
  public Executor use(CookieStore cookieStore);
  public Executor clearCookies();
  @Blocking(NETWORK) public Response execute(Request request) throws IOException;
}

public class Async {
  public static Async newInstance();
  public Async use(Executor executor);
  public Async use(java.util.concurrent.Executor concurrentExec);
  @Forks(EXECUTOR)
  public <T> Future<T> execute(Request request, HttpClientResponseHandler<T> handler,
      FutureCallback<T> callback);
  @Forks(EXECUTOR)
  public <T> Future<T> execute(Request request, HttpClientResponseHandler<T> handler);
  @Forks(EXECUTOR)
  public Future<Content> execute(Request request, FutureCallback<Content> callback);
  @Forks(EXECUTOR) public Future<Content> execute(Request request);
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
