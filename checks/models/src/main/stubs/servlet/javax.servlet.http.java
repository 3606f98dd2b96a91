package javax.servlet.http;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.security.Principal;
import java.util.Collection;
import java.util.Enumeration;
import java.util.EventListener;
import java.util.EventObject;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.servlet.FilterChain;
import javax.servlet.GenericFilter;
import javax.servlet.GenericServlet;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.ServletInputStream;
import javax.servlet.ServletOutputStream;
import javax.servlet.ServletRequest;
import javax.servlet.ServletRequestWrapper;
import javax.servlet.ServletResponse;
import javax.servlet.ServletResponseWrapper;

public class Cookie implements Cloneable, Serializable {
  public Cookie(String name, String value);
  public void setComment(String purpose);
  public String getComment();
  public void setDomain(String domain);
  public String getDomain();
  public void setMaxAge(int expiry);
  public int getMaxAge();
  public void setPath(String uri);
  public String getPath();
  public void setSecure(boolean flag);
  public boolean getSecure();
  public String getName();
  public void setValue(String newValue);
  public String getValue();
  public int getVersion();
  public void setVersion(int v);
  public Object clone();
  public void setHttpOnly(boolean isHttpOnly);
  public boolean isHttpOnly();
}

public abstract class HttpFilter extends GenericFilter {
  public HttpFilter();
  @RunsOnWorkers(CONCURRENTLY) public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain) throws IOException, ServletException;
  @RunsOnWorkers(CONCURRENTLY) protected void doFilter(HttpServletRequest req, HttpServletResponse res, FilterChain chain) throws IOException, ServletException;
}

public abstract class HttpServlet extends GenericServlet {
  public HttpServlet();
  @RunsOnWorkers(CONCURRENTLY) protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException;
  protected long getLastModified(HttpServletRequest req);
  @RunsOnWorkers(CONCURRENTLY) protected void doHead(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException;
  @RunsOnWorkers(CONCURRENTLY) protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException;
  @RunsOnWorkers(CONCURRENTLY) protected void doPut(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException;
  @RunsOnWorkers(CONCURRENTLY) protected void doDelete(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException;
  @RunsOnWorkers(CONCURRENTLY) protected void doOptions(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException;
  @RunsOnWorkers(CONCURRENTLY) protected void doTrace(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException;
  @RunsOnWorkers(CONCURRENTLY) protected void service(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException;
  @RunsOnWorkers(CONCURRENTLY) public void service(ServletRequest req, ServletResponse res) throws ServletException, IOException;
}

public interface HttpServletMapping {
  String getMatchValue();
  String getPattern();
  String getServletName();
  MappingMatch getMappingMatch();
}

public interface HttpServletRequest extends ServletRequest {
  public static final String BASIC_AUTH = "BASIC";
  public static final String FORM_AUTH = "FORM";
  public static final String CLIENT_CERT_AUTH = "CLIENT_CERT";
  public static final String DIGEST_AUTH = "DIGEST";
  String getAuthType();
  Cookie[] getCookies();
  long getDateHeader(String name);
  String getHeader(String name);
  Enumeration<String> getHeaders(String name);
  Enumeration<String> getHeaderNames();
  int getIntHeader(String name);
  default HttpServletMapping getHttpServletMapping();
  String getMethod();
  String getPathInfo();
  String getPathTranslated();
  default PushBuilder newPushBuilder();
  String getContextPath();
  String getQueryString();
  String getRemoteUser();
  boolean isUserInRole(String role);
  Principal getUserPrincipal();
  String getRequestedSessionId();
  String getRequestURI();
  StringBuffer getRequestURL();
  String getServletPath();
  HttpSession getSession(boolean create);
  HttpSession getSession();
  String changeSessionId();
  boolean isRequestedSessionIdValid();
  boolean isRequestedSessionIdFromCookie();
  boolean isRequestedSessionIdFromURL();
  boolean isRequestedSessionIdFromUrl();
  boolean authenticate(HttpServletResponse response) throws IOException, ServletException;
  void login(String username, String password) throws ServletException;
  void logout() throws ServletException;
  Collection<Part> getParts() throws IOException, ServletException;
  Part getPart(String name) throws IOException, ServletException;
  <T extends HttpUpgradeHandler> T upgrade(Class<T> handlerClass) throws IOException, ServletException;
  default Map<String, String> getTrailerFields();
  default boolean isTrailerFieldsReady();
}

public class HttpServletRequestWrapper extends ServletRequestWrapper implements HttpServletRequest {
  public HttpServletRequestWrapper(HttpServletRequest request);
  public String getAuthType();
  public Cookie[] getCookies();
  public long getDateHeader(String name);
  public String getHeader(String name);
  public Enumeration<String> getHeaders(String name);
  public Enumeration<String> getHeaderNames();
  public int getIntHeader(String name);
  public HttpServletMapping getHttpServletMapping();
  public String getMethod();
  public String getPathInfo();
  public String getPathTranslated();
  public String getContextPath();
  public String getQueryString();
  public String getRemoteUser();
  public boolean isUserInRole(String role);
  public Principal getUserPrincipal();
  public String getRequestedSessionId();
  public String getRequestURI();
  public StringBuffer getRequestURL();
  public String getServletPath();
  public HttpSession getSession(boolean create);
  public HttpSession getSession();
  public String changeSessionId();
  public boolean isRequestedSessionIdValid();
  public boolean isRequestedSessionIdFromCookie();
  public boolean isRequestedSessionIdFromURL();
  public boolean isRequestedSessionIdFromUrl();
  public boolean authenticate(HttpServletResponse response) throws IOException, ServletException;
  public void login(String username, String password) throws ServletException;
  public void logout() throws ServletException;
  public Collection<Part> getParts() throws IOException, ServletException;
  public Part getPart(String name) throws IOException, ServletException;
  public <T extends HttpUpgradeHandler> T upgrade(Class<T> handlerClass) throws IOException, ServletException;
  public PushBuilder newPushBuilder();
  public Map<String, String> getTrailerFields();
  public boolean isTrailerFieldsReady();
}

public interface HttpServletResponse extends ServletResponse {
  public static final int SC_CONTINUE = 100;
  public static final int SC_SWITCHING_PROTOCOLS = 101;
  public static final int SC_OK = 200;
  public static final int SC_CREATED = 201;
  public static final int SC_ACCEPTED = 202;
  public static final int SC_NON_AUTHORITATIVE_INFORMATION = 203;
  public static final int SC_NO_CONTENT = 204;
  public static final int SC_RESET_CONTENT = 205;
  public static final int SC_PARTIAL_CONTENT = 206;
  public static final int SC_MULTIPLE_CHOICES = 300;
  public static final int SC_MOVED_PERMANENTLY = 301;
  public static final int SC_MOVED_TEMPORARILY = 302;
  public static final int SC_FOUND = 302;
  public static final int SC_SEE_OTHER = 303;
  public static final int SC_NOT_MODIFIED = 304;
  public static final int SC_USE_PROXY = 305;
  public static final int SC_TEMPORARY_REDIRECT = 307;
  public static final int SC_BAD_REQUEST = 400;
  public static final int SC_UNAUTHORIZED = 401;
  public static final int SC_PAYMENT_REQUIRED = 402;
  public static final int SC_FORBIDDEN = 403;
  public static final int SC_NOT_FOUND = 404;
  public static final int SC_METHOD_NOT_ALLOWED = 405;
  public static final int SC_NOT_ACCEPTABLE = 406;
  public static final int SC_PROXY_AUTHENTICATION_REQUIRED = 407;
  public static final int SC_REQUEST_TIMEOUT = 408;
  public static final int SC_CONFLICT = 409;
  public static final int SC_GONE = 410;
  public static final int SC_LENGTH_REQUIRED = 411;
  public static final int SC_PRECONDITION_FAILED = 412;
  public static final int SC_REQUEST_ENTITY_TOO_LARGE = 413;
  public static final int SC_REQUEST_URI_TOO_LONG = 414;
  public static final int SC_UNSUPPORTED_MEDIA_TYPE = 415;
  public static final int SC_REQUESTED_RANGE_NOT_SATISFIABLE = 416;
  public static final int SC_EXPECTATION_FAILED = 417;
  public static final int SC_INTERNAL_SERVER_ERROR = 500;
  public static final int SC_NOT_IMPLEMENTED = 501;
  public static final int SC_BAD_GATEWAY = 502;
  public static final int SC_SERVICE_UNAVAILABLE = 503;
  public static final int SC_GATEWAY_TIMEOUT = 504;
  public static final int SC_HTTP_VERSION_NOT_SUPPORTED = 505;
  void addCookie(Cookie cookie);
  boolean containsHeader(String name);
  String encodeURL(String url);
  String encodeRedirectURL(String url);
  String encodeUrl(String url);
  String encodeRedirectUrl(String url);
  void sendError(int sc, String msg) throws IOException;
  void sendError(int sc) throws IOException;
  void sendRedirect(String location) throws IOException;
  void setDateHeader(String name, long date);
  void addDateHeader(String name, long date);
  void setHeader(String name, String value);
  void addHeader(String name, String value);
  void setIntHeader(String name, int value);
  void addIntHeader(String name, int value);
  void setStatus(int sc);
  void setStatus(int sc, String sm);
  int getStatus();
  String getHeader(String name);
  Collection<String> getHeaders(String name);
  Collection<String> getHeaderNames();
  default void setTrailerFields(Supplier<Map<String, String>> supplier);
  default Supplier<Map<String, String>> getTrailerFields();
}

public class HttpServletResponseWrapper extends ServletResponseWrapper implements HttpServletResponse {
  public HttpServletResponseWrapper(HttpServletResponse response);
  public void addCookie(Cookie cookie);
  public boolean containsHeader(String name);
  public String encodeURL(String url);
  public String encodeRedirectURL(String url);
  public String encodeUrl(String url);
  public String encodeRedirectUrl(String url);
  public void sendError(int sc, String msg) throws IOException;
  public void sendError(int sc) throws IOException;
  public void sendRedirect(String location) throws IOException;
  public void setDateHeader(String name, long date);
  public void addDateHeader(String name, long date);
  public void setHeader(String name, String value);
  public void addHeader(String name, String value);
  public void setIntHeader(String name, int value);
  public void addIntHeader(String name, int value);
  public void setStatus(int sc);
  public void setStatus(int sc, String sm);
  public int getStatus();
  public String getHeader(String name);
  public Collection<String> getHeaders(String name);
  public Collection<String> getHeaderNames();
  public void setTrailerFields(Supplier<Map<String, String>> supplier);
  public Supplier<Map<String, String>> getTrailerFields();
}

public interface HttpSession {
  long getCreationTime();
  String getId();
  long getLastAccessedTime();
  ServletContext getServletContext();
  void setMaxInactiveInterval(int interval);
  int getMaxInactiveInterval();
  HttpSessionContext getSessionContext();
  Object getAttribute(String name);
  Object getValue(String name);
  Enumeration<String> getAttributeNames();
  String[] getValueNames();
  void setAttribute(String name, Object value);
  void putValue(String name, Object value);
  void removeAttribute(String name);
  void removeValue(String name);
  void invalidate();
  boolean isNew();
}

public interface HttpSessionActivationListener extends EventListener {
  default void sessionWillPassivate(HttpSessionEvent se);
  default void sessionDidActivate(HttpSessionEvent se);
}

public interface HttpSessionAttributeListener extends EventListener {
  default void attributeAdded(HttpSessionBindingEvent event);
  default void attributeRemoved(HttpSessionBindingEvent event);
  default void attributeReplaced(HttpSessionBindingEvent event);
}

public class HttpSessionBindingEvent extends HttpSessionEvent {
  public HttpSessionBindingEvent(HttpSession session, String name);
  public HttpSessionBindingEvent(HttpSession session, String name, Object value);
  public HttpSession getSession();
  public String getName();
  public Object getValue();
}

public interface HttpSessionBindingListener extends EventListener {
  default void valueBound(HttpSessionBindingEvent event);
  default void valueUnbound(HttpSessionBindingEvent event);
}

public interface HttpSessionContext {
  HttpSession getSession(String sessionId);
  Enumeration<String> getIds();
}

public class HttpSessionEvent extends EventObject {
  public HttpSessionEvent(HttpSession source);
  public HttpSession getSession();
}

public interface HttpSessionIdListener extends EventListener {
  void sessionIdChanged(HttpSessionEvent event, String oldSessionId);
}

public interface HttpSessionListener extends EventListener {
  default void sessionCreated(HttpSessionEvent se);
  default void sessionDestroyed(HttpSessionEvent se);
}

public interface HttpUpgradeHandler {
  void init(WebConnection wc);
  void destroy();
}

public class HttpUtils {
  public HttpUtils();
  public static Hashtable<String, String[]> parseQueryString(String s);
  public static Hashtable<String, String[]> parsePostData(int len, ServletInputStream in);
  public static StringBuffer getRequestURL(HttpServletRequest req);
}

public enum MappingMatch {
  CONTEXT_ROOT, DEFAULT, EXACT, EXTENSION, PATH;
}

public interface Part {
  InputStream getInputStream() throws IOException;
  String getContentType();
  String getName();
  String getSubmittedFileName();
  long getSize();
  void write(String fileName) throws IOException;
  void delete() throws IOException;
  String getHeader(String name);
  Collection<String> getHeaders(String name);
  Collection<String> getHeaderNames();
}

public interface PushBuilder {
  PushBuilder method(String method);
  PushBuilder queryString(String queryString);
  PushBuilder sessionId(String sessionId);
  PushBuilder setHeader(String name, String value);
  PushBuilder addHeader(String name, String value);
  PushBuilder removeHeader(String name);
  PushBuilder path(String path);
  void push();
  String getMethod();
  String getQueryString();
  String getSessionId();
  Set<String> getHeaderNames();
  String getHeader(String name);
  String getPath();
}

public interface WebConnection extends AutoCloseable {
  ServletInputStream getInputStream() throws IOException;
  ServletOutputStream getOutputStream() throws IOException;
}
