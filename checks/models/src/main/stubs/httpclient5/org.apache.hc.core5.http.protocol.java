package org.apache.hc.core5.http.protocol;

import javax.net.ssl.SSLSession;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.ProtocolVersion;

public interface HttpContext {
  String RESERVED_PREFIX = "http.";
  ProtocolVersion getProtocolVersion();
  void setProtocolVersion(ProtocolVersion version);
  Object getAttribute(String id);
  Object setAttribute(String id, Object obj);
  Object removeAttribute(String id);
}

public class BasicHttpContext implements HttpContext {
  public BasicHttpContext();
  public BasicHttpContext(HttpContext parentContext);
  public Object getAttribute(String id);
  public Object setAttribute(String id, Object obj);
  public Object removeAttribute(String id);
  public ProtocolVersion getProtocolVersion();
  public void setProtocolVersion(ProtocolVersion version);
  public void clear();
}

public class HttpCoreContext implements HttpContext {
  public static HttpCoreContext create();
  public static HttpCoreContext adapt(HttpContext context);
  public static HttpCoreContext cast(HttpContext context);
  public static HttpCoreContext castOrCreate(HttpContext context);
  public HttpCoreContext(HttpContext parentContext);
  public HttpCoreContext();
  public ProtocolVersion getProtocolVersion();
  public void setProtocolVersion(ProtocolVersion version);
  public Object getAttribute(String id);
  public Object setAttribute(String id, Object obj);
  public Object removeAttribute(String id);
  public <T> T getAttribute(String id, Class<T> clazz);
  public HttpRequest getRequest();
  public void setRequest(HttpRequest request);
  public HttpResponse getResponse();
  public void setResponse(HttpResponse response);
  public EndpointDetails getEndpointDetails();
  public void setEndpointDetails(EndpointDetails endpointDetails);
  public SSLSession getSSLSession();
  public void setSSLSession(SSLSession sslSession);
}
