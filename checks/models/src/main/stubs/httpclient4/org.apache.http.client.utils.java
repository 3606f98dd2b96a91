package org.apache.http.client.utils;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Scanner;
import java.util.TimeZone;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHost;
import org.apache.http.HttpResponse;
import org.apache.http.NameValuePair;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.conn.routing.RouteInfo;
import org.apache.http.util.CharArrayBuffer;

public class URIBuilder {
  public URIBuilder();
  public URIBuilder(String string) throws URISyntaxException;
  public URIBuilder(URI uri);
  public URIBuilder(String string, Charset charset) throws URISyntaxException;
  public URIBuilder(URI uri, Charset charset);
  public URIBuilder setCharset(Charset charset);
  public Charset getCharset();
  public URI build() throws URISyntaxException;
  public URIBuilder setScheme(String scheme);
  public URIBuilder setUserInfo(String userInfo);
  public URIBuilder setUserInfo(String username, String password);
  public URIBuilder setHost(String host);
  public URIBuilder setPort(int port);
  public URIBuilder setPath(String path);
  public URIBuilder setPathSegments(String... pathSegments);
  public URIBuilder setPathSegments(List<String> pathSegments);
  public URIBuilder removeQuery();
  public URIBuilder setQuery(String query);
  public URIBuilder setParameters(List<NameValuePair> nvps);
  public URIBuilder addParameters(List<NameValuePair> nvps);
  public URIBuilder setParameters(NameValuePair... nvps);
  public URIBuilder addParameter(String param, String value);
  public URIBuilder setParameter(String param, String value);
  public URIBuilder clearParameters();
  public URIBuilder setCustomQuery(String query);
  public URIBuilder setFragment(String fragment);
  public boolean isAbsolute();
  public boolean isOpaque();
  public String getScheme();
  public String getUserInfo();
  public String getHost();
  public int getPort();
  public boolean isPathEmpty();
  public List<String> getPathSegments();
  public String getPath();
  public boolean isQueryEmpty();
  public List<NameValuePair> getQueryParams();
  public String getFragment();
}

public class URLEncodedUtils {
  public static final String CONTENT_TYPE = "application/x-www-form-urlencoded";
  public URLEncodedUtils();
  public static List<NameValuePair> parse(URI uri, String charsetName);
  public static List<NameValuePair> parse(URI uri, Charset charset);
  public static List<NameValuePair> parse(HttpEntity entity) throws IOException;
  public static boolean isEncoded(HttpEntity entity);
  public static void parse(List<NameValuePair> parameters, Scanner scanner, String charset);
  public static void parse(List<NameValuePair> parameters, Scanner scanner,
      String parameterSepartorPattern, String charset);
  public static List<NameValuePair> parse(String s, Charset charset);
  public static List<NameValuePair> parse(String s, Charset charset, char... separators);
  public static List<NameValuePair> parse(CharArrayBuffer buf, Charset charset, char... separators);
  public static List<String> parsePathSegments(CharSequence s, Charset charset);
  public static List<String> parsePathSegments(CharSequence s);
  public static String formatSegments(Iterable<String> segments, Charset charset);
  public static String formatSegments(String... segments);
  public static String format(List<? extends NameValuePair> parameters, String charset);
  public static String format(List<? extends NameValuePair> parameters, char parameterSeparator,
      String charset);
  public static String format(Iterable<? extends NameValuePair> parameters, Charset charset);
  public static String format(Iterable<? extends NameValuePair> parameters, char parameterSeparator,
      Charset charset);
}

public class HttpClientUtils {
  private HttpClientUtils();
  public static void closeQuietly(HttpResponse response);
  public static void closeQuietly(CloseableHttpResponse response);
  public static void closeQuietly(HttpClient httpClient);
}

public class URIUtils {
  private URIUtils();
  public static final EnumSet<URIUtils.UriFlag> NO_FLAGS;
  public static final EnumSet<URIUtils.UriFlag> DROP_FRAGMENT;
  public static final EnumSet<URIUtils.UriFlag> NORMALIZE;
  public static final EnumSet<URIUtils.UriFlag> DROP_FRAGMENT_AND_NORMALIZE;
  public static URI createURI(String scheme, String host, int port, String path, String query,
      String fragment) throws URISyntaxException;
  public static URI rewriteURI(URI uri, HttpHost target, boolean dropFragment)
      throws URISyntaxException;
  public static URI rewriteURI(URI uri, HttpHost target, EnumSet<URIUtils.UriFlag> flags)
      throws URISyntaxException;
  public static URI rewriteURI(URI uri, HttpHost target) throws URISyntaxException;
  public static URI rewriteURI(URI uri) throws URISyntaxException;
  public static URI rewriteURIForRoute(URI uri, RouteInfo route) throws URISyntaxException;
  public static URI rewriteURIForRoute(URI uri, RouteInfo route, boolean normalizeUri)
      throws URISyntaxException;
  public static URI resolve(URI baseURI, String reference);
  public static URI resolve(URI baseURI, URI reference);
  public static URI normalizeSyntax(URI uri) throws URISyntaxException;
  public static HttpHost extractHost(URI uri);
  public static URI resolve(URI originalURI, HttpHost target, List<URI> redirects)
      throws URISyntaxException;

  public enum UriFlag {
    DROP_FRAGMENT,
    NORMALIZE;
  }
}

public final class DateUtils {
  private DateUtils();
  public static final String PATTERN_RFC1123 = "EEE, dd MMM yyyy HH:mm:ss zzz";
  public static final String PATTERN_RFC1036 = "EEE, dd-MMM-yy HH:mm:ss zzz";
  public static final String PATTERN_ASCTIME = "EEE MMM d HH:mm:ss yyyy";
  public static final TimeZone GMT;
  public static Date parseDate(String dateValue);
  public static Date parseDate(String dateValue, String[] dateFormats);
  public static Date parseDate(String dateValue, String[] dateFormats, Date startDate);
  public static String formatDate(Date date);
  public static String formatDate(Date date, String pattern);
  public static void clearThreadLocal();
}
