package org.apache.hc.core5.http.message;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Iterator;
import java.util.Locale;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.MessageHeaders;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.ProtocolVersion;
import org.apache.hc.core5.http.ReasonPhraseCatalog;
import org.apache.hc.core5.net.URIAuthority;

public class BasicHeader implements Header, Cloneable, Serializable {
  public BasicHeader(String name, Object value);
  public BasicHeader(String name, Object value, boolean sensitive);
  public String getName();
  public String getValue();
  public boolean isSensitive();
  public BasicHeader clone() throws CloneNotSupportedException;
}

public class BasicHttpRequest extends HeaderGroup implements HttpRequest {
  public BasicHttpRequest(String method, String scheme, URIAuthority authority, String path);
  public BasicHttpRequest(String method, String path);
  public BasicHttpRequest(String method, HttpHost host, String path);
  public BasicHttpRequest(String method, URI requestUri);
  public BasicHttpRequest(Method method, String path);
  public BasicHttpRequest(Method method, HttpHost host, String path);
  public BasicHttpRequest(Method method, URI requestUri);
  public void addHeader(String name, Object value);
  public void setHeader(String name, Object value);
  public void setVersion(ProtocolVersion version);
  public ProtocolVersion getVersion();
  public String getMethod();
  public String getPath();
  public void setPath(String path);
  public String getScheme();
  public void setScheme(String scheme);
  public URIAuthority getAuthority();
  public void setAuthority(URIAuthority authority);
  public void setAbsoluteRequestUri(boolean absoluteRequestUri);
  public String getRequestUri();
  public void setUri(URI requestUri);
  public URI getUri() throws URISyntaxException;
}

public class BasicHttpResponse extends HeaderGroup implements HttpResponse {
  public BasicHttpResponse(int code, ReasonPhraseCatalog catalog, Locale locale);
  public BasicHttpResponse(int code, String reasonPhrase);
  public BasicHttpResponse(int code);
  public void addHeader(String name, Object value);
  public void setHeader(String name, Object value);
  public void setVersion(ProtocolVersion version);
  public ProtocolVersion getVersion();
  public int getCode();
  public Locale getLocale();
  public void setCode(int code);
  public String getReasonPhrase();
  public void setReasonPhrase(String reason);
  public void setLocale(Locale locale);
  protected String getReason(int code);
}

public class BasicClassicHttpRequest extends BasicHttpRequest implements ClassicHttpRequest {
  public BasicClassicHttpRequest(String method, String scheme, URIAuthority authority, String path);
  public BasicClassicHttpRequest(String method, String path);
  public BasicClassicHttpRequest(String method, HttpHost host, String path);
  public BasicClassicHttpRequest(String method, URI requestUri);
  public BasicClassicHttpRequest(Method method, String path);
  public BasicClassicHttpRequest(Method method, HttpHost host, String path);
  public BasicClassicHttpRequest(Method method, URI requestUri);
  public HttpEntity getEntity();
  public void setEntity(HttpEntity entity);
}

public class BasicClassicHttpResponse extends BasicHttpResponse implements ClassicHttpResponse {
  public BasicClassicHttpResponse(int code, ReasonPhraseCatalog catalog, Locale locale);
  public BasicClassicHttpResponse(int code, String reasonPhrase);
  public BasicClassicHttpResponse(int code);
  public HttpEntity getEntity();
  public void setEntity(HttpEntity entity);
  public void close() throws IOException;
}

public class BasicNameValuePair implements NameValuePair, Serializable {
  public BasicNameValuePair(String name, String value);
  public String getName();
  public String getValue();
}

public class HeaderGroup implements MessageHeaders, Serializable {
  public HeaderGroup();
  public void clear();
  public void addHeader(Header header);
  public boolean removeHeader(Header header);
  public boolean removeHeaders(Header header);
  public void setHeader(Header header);
  public void setHeaders(Header... headers);
  public Header getCondensedHeader(String name);
  public Header[] getHeaders(String name);
  public Header getFirstHeader(String name);
  public Header getHeader(String name) throws ProtocolException;
  public Header getLastHeader(String name);
  public Header[] getHeaders();
  public boolean containsHeader(String name);
  public int countHeaders(String name);
  public Iterator<Header> headerIterator();
  public Iterator<Header> headerIterator(String name);
  public boolean removeHeaders(String name);
}

public final class StatusLine implements Serializable {
  public StatusLine(HttpResponse response);
  public StatusLine(ProtocolVersion version, int statusCode, String reasonPhrase);
  public int getStatusCode();
  public StatusLine.StatusClass getStatusClass();
  public boolean isInformational();
  public boolean isSuccessful();
  public boolean isRedirection();
  public boolean isClientError();
  public boolean isServerError();
  public boolean isError();
  public ProtocolVersion getProtocolVersion();
  public String getReasonPhrase();

  public enum StatusClass {
    INFORMATIONAL,
    SUCCESSFUL,
    REDIRECTION,
    CLIENT_ERROR,
    SERVER_ERROR,
    OTHER;
  }
}

public class HttpRequestWrapper extends AbstractMessageWrapper<HttpRequest> implements HttpRequest {
  public HttpRequestWrapper(HttpRequest message);
  public String getMethod();
  public String getPath();
  public void setPath(String path);
  public String getScheme();
  public void setScheme(String scheme);
  public URIAuthority getAuthority();
  public void setAuthority(URIAuthority authority);
  public String getRequestUri();
  public URI getUri() throws URISyntaxException;
  public void setUri(URI requestUri);
}

public abstract class AbstractMessageWrapper<T extends HttpMessage> implements HttpMessage {
  public AbstractMessageWrapper(T message);
  public void setVersion(ProtocolVersion version);
  public ProtocolVersion getVersion();
  public void addHeader(Header header);
  public void addHeader(String name, Object value);
  public void setHeader(Header header);
  public void setHeader(String name, Object value);
  public void setHeaders(Header... headers);
  public boolean removeHeader(Header header);
  public boolean removeHeaders(String name);
  public boolean containsHeader(String name);
  public int countHeaders(String name);
  public Header[] getHeaders(String name);
  public Header getHeader(String name) throws ProtocolException;
  public Header getFirstHeader(String name);
  public Header getLastHeader(String name);
  public Header[] getHeaders();
  public Iterator<Header> headerIterator();
  public Iterator<Header> headerIterator(String name);
}
