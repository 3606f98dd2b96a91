package javax.servlet;

import static dev.fairlead.annotations.Times.CONCURRENTLY;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.EventListener;
import java.util.EventObject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.servlet.annotation.MultipartConfig;
import javax.servlet.annotation.ServletSecurity;
import javax.servlet.descriptor.JspConfigDescriptor;

public interface AsyncContext {
  public static final String ASYNC_REQUEST_URI = "javax.servlet.async.request_uri";
  public static final String ASYNC_CONTEXT_PATH = "javax.servlet.async.context_path";
  public static final String ASYNC_MAPPING = "javax.servlet.async.mapping";
  public static final String ASYNC_PATH_INFO = "javax.servlet.async.path_info";
  public static final String ASYNC_SERVLET_PATH = "javax.servlet.async.servlet_path";
  public static final String ASYNC_QUERY_STRING = "javax.servlet.async.query_string";
  ServletRequest getRequest();
  ServletResponse getResponse();
  boolean hasOriginalRequestAndResponse();
  void dispatch();
  void dispatch(String path);
  void dispatch(ServletContext context, String path);
  void complete();
  @Forks(LIMITED) void start(@RunsOnWorkers Runnable run);
  void addListener(AsyncListener listener);
  void addListener(AsyncListener listener, ServletRequest servletRequest, ServletResponse servletResponse);
  <T extends AsyncListener> T createListener(Class<T> clazz) throws ServletException;
  void setTimeout(long timeout);
  long getTimeout();
}

public class AsyncEvent {
  public AsyncEvent(AsyncContext context);
  public AsyncEvent(AsyncContext context, ServletRequest request, ServletResponse response);
  public AsyncEvent(AsyncContext context, Throwable throwable);
  public AsyncEvent(AsyncContext context, ServletRequest request, ServletResponse response, Throwable throwable);
  public AsyncContext getAsyncContext();
  public ServletRequest getSuppliedRequest();
  public ServletResponse getSuppliedResponse();
  public Throwable getThrowable();
}

public interface AsyncListener extends EventListener {
  void onComplete(AsyncEvent event) throws IOException;
  void onTimeout(AsyncEvent event) throws IOException;
  void onError(AsyncEvent event) throws IOException;
  void onStartAsync(AsyncEvent event) throws IOException;
}

public enum DispatcherType {
  FORWARD, INCLUDE, REQUEST, ASYNC, ERROR;
}

public interface Filter {
  default void init(FilterConfig filterConfig) throws ServletException;
  @RunsOnWorkers(CONCURRENTLY) void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException;
  default void destroy();
}

public interface FilterChain {
  void doFilter(ServletRequest request, ServletResponse response) throws IOException, ServletException;
}

public interface FilterConfig {
  String getFilterName();
  ServletContext getServletContext();
  String getInitParameter(String name);
  Enumeration<String> getInitParameterNames();
}

public interface FilterRegistration extends Registration {
  void addMappingForServletNames(EnumSet<DispatcherType> enumSet, boolean flag, String... strings);
  Collection<String> getServletNameMappings();
  void addMappingForUrlPatterns(EnumSet<DispatcherType> enumSet, boolean flag, String... strings);
  Collection<String> getUrlPatternMappings();

  public interface Dynamic extends FilterRegistration, Registration.Dynamic {}
}

public abstract class GenericFilter implements Filter, FilterConfig, Serializable {
  public GenericFilter();
  public String getInitParameter(String name);
  public Enumeration<String> getInitParameterNames();
  public FilterConfig getFilterConfig();
  public ServletContext getServletContext();
  public void init(FilterConfig config) throws ServletException;
  public void init() throws ServletException;
  public String getFilterName();
}

public abstract class GenericServlet implements Servlet, ServletConfig, Serializable {
  public GenericServlet();
  public void destroy();
  public String getInitParameter(String name);
  public Enumeration<String> getInitParameterNames();
  public ServletConfig getServletConfig();
  public ServletContext getServletContext();
  public String getServletInfo();
  public void init(ServletConfig config) throws ServletException;
  public void init() throws ServletException;
  public void log(String msg);
  public void log(String message, Throwable t);
  @RunsOnWorkers(CONCURRENTLY) public abstract void service(ServletRequest req, ServletResponse res) throws ServletException, IOException;
  public String getServletName();
}

public class HttpConstraintElement {
  public HttpConstraintElement();
  public HttpConstraintElement(ServletSecurity.EmptyRoleSemantic semantic);
  public HttpConstraintElement(ServletSecurity.TransportGuarantee guarantee, String... roleNames);
  public HttpConstraintElement(ServletSecurity.EmptyRoleSemantic semantic, ServletSecurity.TransportGuarantee guarantee, String... roleNames);
  public ServletSecurity.EmptyRoleSemantic getEmptyRoleSemantic();
  public ServletSecurity.TransportGuarantee getTransportGuarantee();
  public String[] getRolesAllowed();
}

public class HttpMethodConstraintElement extends HttpConstraintElement {
  public HttpMethodConstraintElement(String methodName);
  public HttpMethodConstraintElement(String methodName, HttpConstraintElement constraint);
  public String getMethodName();
}

public class MultipartConfigElement {
  public MultipartConfigElement(String location);
  public MultipartConfigElement(String location, long maxFileSize, long maxRequestSize, int fileSizeThreshold);
  public MultipartConfigElement(MultipartConfig annotation);
  public String getLocation();
  public long getMaxFileSize();
  public long getMaxRequestSize();
  public int getFileSizeThreshold();
}

public interface ReadListener extends EventListener {
  @NonBlocking void onDataAvailable() throws IOException;
  @NonBlocking void onAllDataRead() throws IOException;
  @NonBlocking void onError(Throwable t);
}

public interface Registration {
  String getName();
  String getClassName();
  boolean setInitParameter(String name, String value);
  String getInitParameter(String name);
  Set<String> setInitParameters(Map<String, String> initParameters);
  Map<String, String> getInitParameters();

  public interface Dynamic extends Registration {
    void setAsyncSupported(boolean isAsyncSupported);
  }
}

public interface RequestDispatcher {
  public static final String FORWARD_REQUEST_URI = "javax.servlet.forward.request_uri";
  public static final String FORWARD_CONTEXT_PATH = "javax.servlet.forward.context_path";
  public static final String FORWARD_MAPPING = "javax.servlet.forward.mapping";
  public static final String FORWARD_PATH_INFO = "javax.servlet.forward.path_info";
  public static final String FORWARD_SERVLET_PATH = "javax.servlet.forward.servlet_path";
  public static final String FORWARD_QUERY_STRING = "javax.servlet.forward.query_string";
  public static final String INCLUDE_REQUEST_URI = "javax.servlet.include.request_uri";
  public static final String INCLUDE_CONTEXT_PATH = "javax.servlet.include.context_path";
  public static final String INCLUDE_PATH_INFO = "javax.servlet.include.path_info";
  public static final String INCLUDE_MAPPING = "javax.servlet.include.mapping";
  public static final String INCLUDE_SERVLET_PATH = "javax.servlet.include.servlet_path";
  public static final String INCLUDE_QUERY_STRING = "javax.servlet.include.query_string";
  public static final String ERROR_EXCEPTION = "javax.servlet.error.exception";
  public static final String ERROR_EXCEPTION_TYPE = "javax.servlet.error.exception_type";
  public static final String ERROR_MESSAGE = "javax.servlet.error.message";
  public static final String ERROR_REQUEST_URI = "javax.servlet.error.request_uri";
  public static final String ERROR_SERVLET_NAME = "javax.servlet.error.servlet_name";
  public static final String ERROR_STATUS_CODE = "javax.servlet.error.status_code";
  void forward(ServletRequest request, ServletResponse response) throws ServletException, IOException;
  void include(ServletRequest request, ServletResponse response) throws ServletException, IOException;
}

public interface Servlet {
  void init(ServletConfig config) throws ServletException;
  ServletConfig getServletConfig();
  @RunsOnWorkers(CONCURRENTLY) void service(ServletRequest req, ServletResponse res) throws ServletException, IOException;
  String getServletInfo();
  void destroy();
}

public interface ServletConfig {
  String getServletName();
  ServletContext getServletContext();
  String getInitParameter(String name);
  Enumeration<String> getInitParameterNames();
}

public interface ServletContainerInitializer {
  void onStartup(Set<Class<?>> c, ServletContext ctx) throws ServletException;
}

public interface ServletContext {
  public static final String TEMPDIR = "javax.servlet.context.tempdir";
  public static final String ORDERED_LIBS = "javax.servlet.context.orderedLibs";
  String getContextPath();
  ServletContext getContext(String uripath);
  int getMajorVersion();
  int getMinorVersion();
  int getEffectiveMajorVersion();
  int getEffectiveMinorVersion();
  String getMimeType(String file);
  Set<String> getResourcePaths(String path);
  URL getResource(String path) throws MalformedURLException;
  InputStream getResourceAsStream(String path);
  RequestDispatcher getRequestDispatcher(String path);
  RequestDispatcher getNamedDispatcher(String name);
  Servlet getServlet(String name) throws ServletException;
  Enumeration<Servlet> getServlets();
  Enumeration<String> getServletNames();
  void log(String msg);
  void log(Exception exception, String msg);
  void log(String message, Throwable throwable);
  String getRealPath(String path);
  String getServerInfo();
  String getInitParameter(String name);
  Enumeration<String> getInitParameterNames();
  boolean setInitParameter(String name, String value);
  Object getAttribute(String name);
  Enumeration<String> getAttributeNames();
  void setAttribute(String name, Object object);
  void removeAttribute(String name);
  String getServletContextName();
  ServletRegistration.Dynamic addServlet(String servletName, String className);
  ServletRegistration.Dynamic addServlet(String servletName, Servlet servlet);
  ServletRegistration.Dynamic addServlet(String servletName, Class<? extends Servlet> servletClass);
  ServletRegistration.Dynamic addJspFile(String servletName, String jspFile);
  <T extends Servlet> T createServlet(Class<T> clazz) throws ServletException;
  ServletRegistration getServletRegistration(String servletName);
  Map<String, ? extends ServletRegistration> getServletRegistrations();
  FilterRegistration.Dynamic addFilter(String filterName, String className);
  FilterRegistration.Dynamic addFilter(String filterName, Filter filter);
  FilterRegistration.Dynamic addFilter(String filterName, Class<? extends Filter> filterClass);
  <T extends Filter> T createFilter(Class<T> clazz) throws ServletException;
  FilterRegistration getFilterRegistration(String filterName);
  Map<String, ? extends FilterRegistration> getFilterRegistrations();
  SessionCookieConfig getSessionCookieConfig();
  void setSessionTrackingModes(Set<SessionTrackingMode> sessionTrackingModes);
  Set<SessionTrackingMode> getDefaultSessionTrackingModes();
  Set<SessionTrackingMode> getEffectiveSessionTrackingModes();
  void addListener(String className);
  <T extends EventListener> void addListener(T t);
  void addListener(Class<? extends EventListener> t);
  <T extends EventListener> T createListener(Class<T> clazz) throws ServletException;
  JspConfigDescriptor getJspConfigDescriptor();
  ClassLoader getClassLoader();
  void declareRoles(String... strings);
  String getVirtualServerName();
  int getSessionTimeout();
  void setSessionTimeout(int sessionTimeout);
  String getRequestCharacterEncoding();
  void setRequestCharacterEncoding(String encoding);
  String getResponseCharacterEncoding();
  void setResponseCharacterEncoding(String encoding);
}

public class ServletContextAttributeEvent extends ServletContextEvent {
  public ServletContextAttributeEvent(ServletContext source, String name, Object value);
  public String getName();
  public Object getValue();
}

public interface ServletContextAttributeListener extends EventListener {
  default void attributeAdded(ServletContextAttributeEvent event);
  default void attributeRemoved(ServletContextAttributeEvent event);
  default void attributeReplaced(ServletContextAttributeEvent event);
}

public class ServletContextEvent extends EventObject {
  public ServletContextEvent(ServletContext source);
  public ServletContext getServletContext();
}

public interface ServletContextListener extends EventListener {
  default void contextInitialized(ServletContextEvent sce);
  default void contextDestroyed(ServletContextEvent sce);
}

public class ServletException extends Exception {
  public ServletException();
  public ServletException(String message);
  public ServletException(String message, Throwable rootCause);
  public ServletException(Throwable rootCause);
  public Throwable getRootCause();
}

public abstract class ServletInputStream extends InputStream {
  protected ServletInputStream();
  @Blocking public int readLine(byte[] b, int off, int len) throws IOException;
  public abstract boolean isFinished();
  public abstract boolean isReady();
  public abstract void setReadListener(ReadListener readListener);
}

public abstract class ServletOutputStream extends OutputStream {
  protected ServletOutputStream();
  public void print(String s) throws IOException;
  public void print(boolean b) throws IOException;
  public void print(char c) throws IOException;
  public void print(int i) throws IOException;
  public void print(long l) throws IOException;
  public void print(float f) throws IOException;
  public void print(double d) throws IOException;
  public void println() throws IOException;
  public void println(String s) throws IOException;
  public void println(boolean b) throws IOException;
  public void println(char c) throws IOException;
  public void println(int i) throws IOException;
  public void println(long l) throws IOException;
  public void println(float f) throws IOException;
  public void println(double d) throws IOException;
  public abstract boolean isReady();
  public abstract void setWriteListener(WriteListener writeListener);
}

public interface ServletRegistration extends Registration {
  Set<String> addMapping(String... strings);
  Collection<String> getMappings();
  String getRunAsRole();

  public interface Dynamic extends ServletRegistration, Registration.Dynamic {
    void setLoadOnStartup(int loadOnStartup);
    Set<String> setServletSecurity(ServletSecurityElement constraint);
    void setMultipartConfig(MultipartConfigElement multipartConfig);
    void setRunAsRole(String roleName);
  }
}

public interface ServletRequest {
  Object getAttribute(String name);
  Enumeration<String> getAttributeNames();
  String getCharacterEncoding();
  void setCharacterEncoding(String env) throws UnsupportedEncodingException;
  int getContentLength();
  long getContentLengthLong();
  String getContentType();
  ServletInputStream getInputStream() throws IOException;
  String getParameter(String name);
  Enumeration<String> getParameterNames();
  String[] getParameterValues(String name);
  Map<String, String[]> getParameterMap();
  String getProtocol();
  String getScheme();
  String getServerName();
  int getServerPort();
  BufferedReader getReader() throws IOException;
  String getRemoteAddr();
  String getRemoteHost();
  void setAttribute(String name, Object o);
  void removeAttribute(String name);
  Locale getLocale();
  Enumeration<Locale> getLocales();
  boolean isSecure();
  RequestDispatcher getRequestDispatcher(String path);
  String getRealPath(String path);
  int getRemotePort();
  String getLocalName();
  String getLocalAddr();
  int getLocalPort();
  ServletContext getServletContext();
  AsyncContext startAsync() throws IllegalStateException;
  AsyncContext startAsync(ServletRequest servletRequest, ServletResponse servletResponse) throws IllegalStateException;
  boolean isAsyncStarted();
  boolean isAsyncSupported();
  AsyncContext getAsyncContext();
  DispatcherType getDispatcherType();
}

public class ServletRequestAttributeEvent extends ServletRequestEvent {
  public ServletRequestAttributeEvent(ServletContext sc, ServletRequest request, String name, Object value);
  public String getName();
  public Object getValue();
}

public interface ServletRequestAttributeListener extends EventListener {
  default void attributeAdded(ServletRequestAttributeEvent srae);
  default void attributeRemoved(ServletRequestAttributeEvent srae);
  default void attributeReplaced(ServletRequestAttributeEvent srae);
}

public class ServletRequestEvent extends EventObject {
  public ServletRequestEvent(ServletContext sc, ServletRequest request);
  public ServletRequest getServletRequest();
  public ServletContext getServletContext();
}

public interface ServletRequestListener extends EventListener {
  default void requestDestroyed(ServletRequestEvent sre);
  default void requestInitialized(ServletRequestEvent sre);
}

public class ServletRequestWrapper implements ServletRequest {
  public ServletRequestWrapper(ServletRequest request);
  public ServletRequest getRequest();
  public void setRequest(ServletRequest request);
  public Object getAttribute(String name);
  public Enumeration<String> getAttributeNames();
  public String getCharacterEncoding();
  public void setCharacterEncoding(String enc) throws UnsupportedEncodingException;
  public int getContentLength();
  public long getContentLengthLong();
  public String getContentType();
  public ServletInputStream getInputStream() throws IOException;
  public String getParameter(String name);
  public Map<String, String[]> getParameterMap();
  public Enumeration<String> getParameterNames();
  public String[] getParameterValues(String name);
  public String getProtocol();
  public String getScheme();
  public String getServerName();
  public int getServerPort();
  public BufferedReader getReader() throws IOException;
  public String getRemoteAddr();
  public String getRemoteHost();
  public void setAttribute(String name, Object o);
  public void removeAttribute(String name);
  public Locale getLocale();
  public Enumeration<Locale> getLocales();
  public boolean isSecure();
  public RequestDispatcher getRequestDispatcher(String path);
  public String getRealPath(String path);
  public int getRemotePort();
  public String getLocalName();
  public String getLocalAddr();
  public int getLocalPort();
  public ServletContext getServletContext();
  public AsyncContext startAsync() throws IllegalStateException;
  public AsyncContext startAsync(ServletRequest servletRequest, ServletResponse servletResponse) throws IllegalStateException;
  public boolean isAsyncStarted();
  public boolean isAsyncSupported();
  public AsyncContext getAsyncContext();
  public boolean isWrapperFor(ServletRequest wrapped);
  public boolean isWrapperFor(Class<?> wrappedType);
  public DispatcherType getDispatcherType();
}

public interface ServletResponse {
  String getCharacterEncoding();
  String getContentType();
  ServletOutputStream getOutputStream() throws IOException;
  PrintWriter getWriter() throws IOException;
  void setCharacterEncoding(String charset);
  void setContentLength(int len);
  void setContentLengthLong(long len);
  void setContentType(String type);
  void setBufferSize(int size);
  int getBufferSize();
  void flushBuffer() throws IOException;
  void resetBuffer();
  boolean isCommitted();
  void reset();
  void setLocale(Locale loc);
  Locale getLocale();
}

public class ServletResponseWrapper implements ServletResponse {
  public ServletResponseWrapper(ServletResponse response);
  public ServletResponse getResponse();
  public void setResponse(ServletResponse response);
  public void setCharacterEncoding(String charset);
  public String getCharacterEncoding();
  public ServletOutputStream getOutputStream() throws IOException;
  public PrintWriter getWriter() throws IOException;
  public void setContentLength(int len);
  public void setContentLengthLong(long len);
  public void setContentType(String type);
  public String getContentType();
  public void setBufferSize(int size);
  public int getBufferSize();
  public void flushBuffer() throws IOException;
  public boolean isCommitted();
  public void reset();
  public void resetBuffer();
  public void setLocale(Locale loc);
  public Locale getLocale();
  public boolean isWrapperFor(ServletResponse wrapped);
  public boolean isWrapperFor(Class<?> wrappedType);
}

public class ServletSecurityElement extends HttpConstraintElement {
  public ServletSecurityElement();
  public ServletSecurityElement(HttpConstraintElement constraint);
  public ServletSecurityElement(Collection<HttpMethodConstraintElement> methodConstraints);
  public ServletSecurityElement(HttpConstraintElement constraint, Collection<HttpMethodConstraintElement> methodConstraints);
  public ServletSecurityElement(ServletSecurity annotation);
  public Collection<HttpMethodConstraintElement> getHttpMethodConstraints();
  public Collection<String> getMethodNames();
}

public interface SessionCookieConfig {
  void setName(String name);
  String getName();
  void setDomain(String domain);
  String getDomain();
  void setPath(String path);
  String getPath();
  void setComment(String comment);
  String getComment();
  void setHttpOnly(boolean httpOnly);
  boolean isHttpOnly();
  void setSecure(boolean secure);
  boolean isSecure();
  void setMaxAge(int maxAge);
  int getMaxAge();
}

public enum SessionTrackingMode {
  COOKIE, URL, SSL;
}

public interface SingleThreadModel {}

public class UnavailableException extends ServletException {
  public UnavailableException(Servlet servlet, String msg);
  public UnavailableException(int seconds, Servlet servlet, String msg);
  public UnavailableException(String msg);
  public UnavailableException(String msg, int seconds);
  public boolean isPermanent();
  public Servlet getServlet();
  public int getUnavailableSeconds();
}

public interface WriteListener extends EventListener {
  @NonBlocking void onWritePossible() throws IOException;
  @NonBlocking void onError(Throwable t);
}
