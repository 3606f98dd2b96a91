package org.apache.http.message;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Unbounded;
import java.io.Serializable;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.apache.http.Header;
import org.apache.http.HeaderElement;
import org.apache.http.HeaderElementIterator;
import org.apache.http.HeaderIterator;
import org.apache.http.HttpEntity;
import org.apache.http.HttpEntityEnclosingRequest;
import org.apache.http.HttpMessage;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.NameValuePair;
import org.apache.http.ParseException;
import org.apache.http.ProtocolVersion;
import org.apache.http.ReasonPhraseCatalog;
import org.apache.http.RequestLine;
import org.apache.http.StatusLine;
import org.apache.http.params.HttpParams;

public abstract class AbstractHttpMessage implements HttpMessage {
  protected HeaderGroup headergroup;
  protected HttpParams params;
  protected AbstractHttpMessage(HttpParams params);
  protected AbstractHttpMessage();
  public boolean containsHeader(String name);
  public Header[] getHeaders(String name);
  public Header getFirstHeader(String name);
  public Header getLastHeader(String name);
  public Header[] getAllHeaders();
  public void addHeader(Header header);
  public void addHeader(String name, String value);
  public void setHeader(Header header);
  public void setHeader(String name, String value);
  public void setHeaders(Header[] headers);
  public void removeHeader(Header header);
  public void removeHeaders(String name);
  public HeaderIterator headerIterator();
  public HeaderIterator headerIterator(String name);
  public HttpParams getParams();
  public void setParams(@Carries HttpParams params);
}

public class BasicHeader implements Header, Cloneable, Serializable {
  public BasicHeader(String name, String value);
  public Object clone() throws CloneNotSupportedException;
  public HeaderElement[] getElements() throws ParseException;
  public String getName();
  public String getValue();
}

public class BasicHeaderElement implements HeaderElement, Cloneable {
  public BasicHeaderElement(String name, String value, NameValuePair[] parameters);
  public BasicHeaderElement(String name, String value);
  public String getName();
  public String getValue();
  public NameValuePair[] getParameters();
  public int getParameterCount();
  public NameValuePair getParameter(int index);
  public NameValuePair getParameterByName(String name);
  public Object clone() throws CloneNotSupportedException;
}

public class BasicHeaderElementIterator implements HeaderElementIterator {
  public BasicHeaderElementIterator(HeaderIterator headerIterator, HeaderValueParser parser);
  public BasicHeaderElementIterator(HeaderIterator headerIterator);
  public boolean hasNext();
  public HeaderElement nextElement() throws NoSuchElementException;
  public final Object next() throws NoSuchElementException;
  public void remove() throws UnsupportedOperationException;
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class BasicHttpEntityEnclosingRequest extends BasicHttpRequest
    implements HttpEntityEnclosingRequest {
  public BasicHttpEntityEnclosingRequest(String method, String uri);
  public BasicHttpEntityEnclosingRequest(String method, String uri, ProtocolVersion ver);
  public BasicHttpEntityEnclosingRequest(RequestLine requestline);
  public HttpEntity getEntity();
  public void setEntity(HttpEntity entity);
  public boolean expectContinue();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class BasicHttpRequest extends AbstractHttpMessage implements HttpRequest {
  public BasicHttpRequest(String method, String uri);
  public BasicHttpRequest(String method, String uri, ProtocolVersion ver);
  public BasicHttpRequest(RequestLine requestline);
  public ProtocolVersion getProtocolVersion();
  public RequestLine getRequestLine();
}

public class BasicHttpResponse extends AbstractHttpMessage implements HttpResponse {
  public BasicHttpResponse(StatusLine statusline, ReasonPhraseCatalog catalog, Locale locale);
  public BasicHttpResponse(StatusLine statusline);
  public BasicHttpResponse(ProtocolVersion ver, int code, String reason);
  public ProtocolVersion getProtocolVersion();
  public StatusLine getStatusLine();
  public HttpEntity getEntity();
  public Locale getLocale();
  public void setStatusLine(StatusLine statusline);
  public void setStatusLine(ProtocolVersion ver, int code);
  public void setStatusLine(ProtocolVersion ver, int code, String reason);
  public void setStatusCode(int code);
  public void setReasonPhrase(String reason);
  public void setEntity(HttpEntity entity);
  public void setLocale(Locale locale);
  protected String getReason(int code);
}

public class BasicNameValuePair implements NameValuePair, Cloneable, Serializable {
  public BasicNameValuePair(String name, String value);
  public String getName();
  public String getValue();
  public Object clone() throws CloneNotSupportedException;
}

public class BasicStatusLine implements StatusLine, Cloneable, Serializable {
  public BasicStatusLine(ProtocolVersion version, int statusCode, String reasonPhrase);
  public int getStatusCode();
  public ProtocolVersion getProtocolVersion();
  public String getReasonPhrase();
  public Object clone() throws CloneNotSupportedException;
}

public class HeaderGroup implements Cloneable, Serializable {
  public HeaderGroup();
  public void clear();
  public void addHeader(Header header);
  public void removeHeader(Header header);
  public void updateHeader(Header header);
  public void setHeaders(Header[] headers);
  public Header getCondensedHeader(String name);
  public Header[] getHeaders(String name);
  public Header getFirstHeader(String name);
  public Header getLastHeader(String name);
  public Header[] getAllHeaders();
  public boolean containsHeader(String name);
  public HeaderIterator iterator();
  public HeaderIterator iterator(String name);
  public HeaderGroup copy();
  public Object clone() throws CloneNotSupportedException;
}

public interface HeaderValueParser {}
