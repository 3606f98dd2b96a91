package org.jsoup;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.KnownDefect;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieStore;
import java.net.Proxy;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.jsoup.helper.RequestAuthenticator;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.safety.Safelist;

public interface Connection {
  Connection newRequest();
  default Connection newRequest(String url);
  default Connection newRequest(URL url);
  Connection url(URL url);
  Connection url(String url);
  Connection proxy(Proxy proxy);
  Connection proxy(String host, int port);
  Connection userAgent(String userAgent);
  @Bounds({CONNECT, READ})
  @KnownDefect(
      value = "it does not end a body that stalls, on Java 11 and later",
      instead = "the system property jsoup.useHttpClient=false",
      since = "1.21.1",
      source = "HttpClientExecutor",
      strict = true)
  Connection timeout(int millis);
  Connection maxBodySize(int bytes);
  Connection referrer(String referrer);
  Connection followRedirects(boolean followRedirects);
  Connection method(Connection.Method method);
  Connection ignoreHttpErrors(boolean ignoreHttpErrors);
  Connection ignoreContentType(boolean ignoreContentType);
  Connection sslSocketFactory(SSLSocketFactory sslSocketFactory);
  default Connection sslContext(SSLContext sslContext);
  Connection data(String key, String value);
  Connection data(String key, String filename, InputStream inputStream);
  Connection data(String key, String filename, InputStream inputStream, String contentType);
  Connection data(Collection<Connection.KeyVal> data);
  Connection data(Map<String, String> data);
  Connection data(String... keyvals);
  Connection.KeyVal data(String key);
  Connection requestBody(String body);
  default Connection requestBodyStream(InputStream stream);
  Connection header(String name, String value);
  Connection headers(Map<String, String> headers);
  Connection cookie(String name, String value);
  Connection cookies(Map<String, String> cookies);
  Connection cookieStore(CookieStore cookieStore);
  CookieStore cookieStore();
  Connection parser(Parser parser);
  Connection postDataCharset(String charset);
  default Connection auth(RequestAuthenticator authenticator);
  @Blocking(NETWORK) Document get() throws IOException;
  @Blocking(NETWORK) Document post() throws IOException;
  @Blocking(NETWORK) Connection.Response execute() throws IOException;
  Connection.Request request();
  Connection request(Connection.Request request);
  Connection.Response response();
  Connection response(Connection.Response response);
  default Connection onResponseProgress(Progress<Connection.Response> handler);

  interface Base<T extends Connection.Base<T>> {
    URL url();
    T url(URL url);
    Connection.Method method();
    T method(Connection.Method method);
    String header(String name);
    List<String> headers(String name);
    T header(String name, String value);
    T addHeader(String name, String value);
    boolean hasHeader(String name);
    boolean hasHeaderWithValue(String name, String value);
    T removeHeader(String name);
    Map<String, String> headers();
    Map<String, List<String>> multiHeaders();
    String cookie(String name);
    T cookie(String name, String value);
    boolean hasCookie(String name);
    T removeCookie(String name);
    Map<String, String> cookies();
  }

  interface Request extends Connection.Base<Connection.Request> {
    Proxy proxy();
    Connection.Request proxy(Proxy proxy);
    Connection.Request proxy(String host, int port);
    int timeout();
    @Bounds({CONNECT, READ}) Connection.Request timeout(int millis);
    int maxBodySize();
    Connection.Request maxBodySize(int bytes);
    boolean followRedirects();
    Connection.Request followRedirects(boolean followRedirects);
    boolean ignoreHttpErrors();
    Connection.Request ignoreHttpErrors(boolean ignoreHttpErrors);
    boolean ignoreContentType();
    Connection.Request ignoreContentType(boolean ignoreContentType);
    SSLSocketFactory sslSocketFactory();
    void sslSocketFactory(SSLSocketFactory sslSocketFactory);
    default SSLContext sslContext();
    default Connection.Request sslContext(SSLContext sslContext);
    Connection.Request data(Connection.KeyVal keyval);
    Collection<Connection.KeyVal> data();
    Connection.Request requestBody(String body);
    String requestBody();
    default Connection.Request requestBodyStream(InputStream stream);
    Connection.Request parser(Parser parser);
    Parser parser();
    Connection.Request postDataCharset(String charset);
    String postDataCharset();
    default Connection.Request auth(RequestAuthenticator authenticator);
    default RequestAuthenticator auth();
  }

  interface Response extends Connection.Base<Connection.Response> {
    int statusCode();
    String statusMessage();
    String charset();
    Connection.Response charset(String charset);
    String contentType();
    @Blocking(NETWORK) Document parse() throws IOException;
    default String readBody() throws IOException;
    @Blocking(NETWORK) String body();
    @Blocking(NETWORK) byte[] bodyAsBytes();
    default Connection.Response readFully() throws IOException;
    @Blocking(NETWORK) Connection.Response bufferUp();
    BufferedInputStream bodyStream();
    default StreamParser streamParser() throws IOException;
  }

  interface KeyVal {
    Connection.KeyVal key(String key);
    String key();
    Connection.KeyVal value(String value);
    String value();
    Connection.KeyVal inputStream(InputStream inputStream);
    InputStream inputStream();
    boolean hasInputStream();
    Connection.KeyVal contentType(String contentType);
    String contentType();
  }

  enum Method {
    GET,
    POST,
    PUT,
    DELETE,
    PATCH,
    HEAD,
    OPTIONS,
    TRACE;
    public final boolean hasBody();
  }
}

public class Jsoup {
  private Jsoup();
  public static Document parse(String html, String baseUri);
  public static Document parse(String html, String baseUri, Parser parser);
  public static Document parse(String html, Parser parser);
  public static Document parse(String html);
  public static Connection connect(String url);
  public static Connection newSession();
  public static Document parse(File file, String charsetName, String baseUri) throws IOException;
  public static Document parse(File file, String charsetName) throws IOException;
  public static Document parse(File file) throws IOException;
  public static Document parse(File file, String charsetName, String baseUri, Parser parser)
      throws IOException;
  public static Document parse(Path path, String charsetName, String baseUri) throws IOException;
  public static Document parse(Path path, String charsetName) throws IOException;
  public static Document parse(Path path) throws IOException;
  public static Document parse(Path path, String charsetName, String baseUri, Parser parser)
      throws IOException;
  public static Document parse(InputStream in, String charsetName, String baseUri)
      throws IOException;
  public static Document parse(InputStream in, String charsetName, String baseUri, Parser parser)
      throws IOException;
  public static Document parseBodyFragment(String bodyHtml, String baseUri);
  public static Document parseBodyFragment(String bodyHtml);
  @Blocking(NETWORK)
  public static Document parse(URL url, @Bounds({CONNECT, READ}) int timeoutMillis)
      throws IOException;
  public static String clean(String bodyHtml, String baseUri, Safelist safelist);
  public static String clean(String bodyHtml, Safelist safelist);
  public static String clean(String bodyHtml, String baseUri, Safelist safelist,
      Document.OutputSettings outputSettings);
  public static boolean isValid(String bodyHtml, Safelist safelist);
}

public class HttpStatusException extends IOException {
  public HttpStatusException(String message, int statusCode, String url);
  public int getStatusCode();
  public String getUrl();
}

public interface Progress<ProgressContext> {
  void onProgress(int processed, int total, float percent, ProgressContext context);
}
