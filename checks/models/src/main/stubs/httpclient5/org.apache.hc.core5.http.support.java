package org.apache.hc.core5.http.support;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ProtocolVersion;
import org.apache.hc.core5.net.URIAuthority;

public abstract class AbstractRequestBuilder<T> extends AbstractMessageBuilder<T> {
  protected AbstractRequestBuilder(String method);
  protected AbstractRequestBuilder(Method method);
  protected AbstractRequestBuilder(String method, URI uri);
  protected AbstractRequestBuilder(Method method, URI uri);
  protected AbstractRequestBuilder(Method method, String uri);
  protected AbstractRequestBuilder(String method, String uri);
  protected void digest(HttpRequest request);
  public String getMethod();
  public AbstractRequestBuilder<T> setVersion(ProtocolVersion version);
  public String getScheme();
  public AbstractRequestBuilder<T> setScheme(String scheme);
  public URIAuthority getAuthority();
  public AbstractRequestBuilder<T> setAuthority(URIAuthority authority);
  public AbstractRequestBuilder<T> setHttpHost(HttpHost httpHost);
  public String getPath();
  public AbstractRequestBuilder<T> setPath(String path);
  public URI getUri();
  public AbstractRequestBuilder<T> setUri(URI uri);
  public AbstractRequestBuilder<T> setUri(String uri);
  public AbstractRequestBuilder<T> setHeaders(Header... headers);
  public AbstractRequestBuilder<T> addHeader(Header header);
  public AbstractRequestBuilder<T> addHeader(String name, String value);
  public AbstractRequestBuilder<T> removeHeader(Header header);
  public AbstractRequestBuilder<T> removeHeaders(String name);
  public AbstractRequestBuilder<T> setHeader(Header header);
  public AbstractRequestBuilder<T> setHeader(String name, String value);
  public Charset getCharset();
  public AbstractRequestBuilder<T> setCharset(Charset charset);
  public List<NameValuePair> getParameters();
  public AbstractRequestBuilder<T> addParameter(NameValuePair nvp);
  public AbstractRequestBuilder<T> addParameter(String name, String value);
  public AbstractRequestBuilder<T> addParameters(NameValuePair... nvps);
  public boolean isAbsoluteRequestUri();
  public AbstractRequestBuilder<T> setAbsoluteRequestUri(boolean absoluteRequestUri);
}

public abstract class AbstractMessageBuilder<T> {
  protected AbstractMessageBuilder();
  protected void digest(HttpMessage message);
  public ProtocolVersion getVersion();
  public AbstractMessageBuilder<T> setVersion(ProtocolVersion version);
  public Header[] getHeaders();
  public Header[] getHeaders(String name);
  public AbstractMessageBuilder<T> setHeaders(Header... headers);
  public AbstractMessageBuilder<T> setHeaders(Iterator<Header> it);
  public Header[] getFirstHeaders();
  public Header getFirstHeader(String name);
  public Header getLastHeader(String name);
  public AbstractMessageBuilder<T> addHeader(Header header);
  public AbstractMessageBuilder<T> addHeader(String name, String value);
  public AbstractMessageBuilder<T> removeHeader(Header header);
  public AbstractMessageBuilder<T> removeHeaders(String name);
  public AbstractMessageBuilder<T> setHeader(Header header);
  public AbstractMessageBuilder<T> setHeader(String name, String value);
  protected T build();
}
