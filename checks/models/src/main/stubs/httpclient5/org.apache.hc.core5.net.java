package org.apache.hc.core5.net;

import java.io.Serializable;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NameValuePair;

public interface NamedEndpoint {
  String getHostName();
  int getPort();
}

public class URIBuilder {
  public static URIBuilder localhost() throws UnknownHostException;
  public static URIBuilder loopbackAddress();
  public URIBuilder();
  public URIBuilder(String uriString) throws URISyntaxException;
  public URIBuilder(URI uri);
  public URIBuilder(String uriString, Charset charset) throws URISyntaxException;
  public URIBuilder(URI uri, Charset charset);
  public URIBuilder setAuthority(NamedEndpoint authority);
  public URIBuilder setAuthority(URIAuthority authority);
  public URIBuilder setCharset(Charset charset);
  public URIBuilder setEncodingPolicy(URIBuilder.EncodingPolicy encodingPolicy);
  public URIAuthority getAuthority();
  public Charset getCharset();
  public URIBuilder setPlusAsBlank(boolean plusAsBlank);
  public URI build() throws URISyntaxException;
  public URIBuilder setScheme(String scheme);
  public URIBuilder setSchemeSpecificPart(String schemeSpecificPart);
  public URIBuilder setSchemeSpecificPart(String schemeSpecificPart, NameValuePair... nvps);
  public URIBuilder setSchemeSpecificPart(String schemeSpecificPart, List<NameValuePair> nvps);
  public URIBuilder setUserInfo(String userInfo);
  public URIBuilder setUserInfo(String username, String password);
  public URIBuilder setHost(InetAddress host);
  public URIBuilder setHost(String host);
  public URIBuilder setHttpHost(HttpHost httpHost);
  public URIBuilder setPort(int port);
  public URIBuilder setPath(String path);
  public URIBuilder appendPath(String path);
  public URIBuilder setPathSegments(String... pathSegments);
  public URIBuilder appendPathSegments(String... pathSegments);
  public URIBuilder setPathSegmentsRootless(String... pathSegments);
  public URIBuilder setPathSegments(List<String> pathSegments);
  public URIBuilder appendPathSegments(List<String> pathSegments);
  public URIBuilder setPathSegmentsRootless(List<String> pathSegments);
  public URIBuilder removeQuery();
  public URIBuilder setParameters(List<NameValuePair> nameValuePairs);
  public URIBuilder addParameters(List<NameValuePair> nameValuePairs);
  public URIBuilder setParameters(NameValuePair... nameValuePairs);
  public URIBuilder addParameter(String param, String value);
  public URIBuilder addParameter(NameValuePair nameValuePair);
  public URIBuilder removeParameter(String param);
  public URIBuilder setParameter(String param, String value);
  public URIBuilder clearParameters();
  public URIBuilder setCustomQuery(String query);
  public URIBuilder setFragment(String fragment);
  public boolean isAbsolute();
  public boolean isOpaque();
  public String getScheme();
  public String getSchemeSpecificPart();
  public String getUserInfo();
  public String getHost();
  public int getPort();
  public boolean isPathEmpty();
  public List<String> getPathSegments();
  public String getPath();
  public boolean isQueryEmpty();
  public List<NameValuePair> getQueryParams();
  public NameValuePair getFirstQueryParam(String name);
  public String getFragment();
  public URIBuilder normalizeSyntax();
  public URIBuilder optimize();

  public enum EncodingPolicy {
    ALL_RESERVED,
    RFC_3986;
  }
}

public final class URIAuthority implements NamedEndpoint, Serializable {
  public URIAuthority(String userInfo, String hostName, int port);
  public URIAuthority(String hostName, int port);
  public URIAuthority(String userInfo, Host host);
  public URIAuthority(Host host);
  public URIAuthority(String userInfo, NamedEndpoint endpoint);
  public URIAuthority(NamedEndpoint namedEndpoint);
  public static URIAuthority create(String s) throws URISyntaxException;
  public URIAuthority(String hostName);
  public String getUserInfo();
  public String getHostName();
  public int getPort();
}

public class URLEncodedUtils {
  public URLEncodedUtils();
  public static List<NameValuePair> parse(URI uri, Charset charset);
  public static List<NameValuePair> parse(CharSequence s, Charset charset);
  public static List<NameValuePair> parse(CharSequence s, Charset charset, char... separators);
  public static List<String> parsePathSegments(CharSequence s, Charset charset);
  public static List<String> parsePathSegments(CharSequence s);
  public static String formatSegments(Iterable<String> segments, Charset charset);
  public static String formatSegments(String... segments);
  public static String format(Iterable<? extends NameValuePair> parameters, char parameterSeparator,
      Charset charset);
  public static String format(Iterable<? extends NameValuePair> parameters, Charset charset);
}

public class PercentCodec {
  public static final PercentCodec RFC3986;
  public static final PercentCodec RFC5987;
  public static void encode(StringBuilder buf, CharSequence content, Charset charset);
  public static String encode(CharSequence content, Charset charset);
  public static String decode(CharSequence content, Charset charset);
  public PercentCodec();
  public void encode(StringBuilder buf, CharSequence content);
  public String encode(CharSequence content);
  public String decode(CharSequence content);
}

public final class Host implements NamedEndpoint, Serializable {}
