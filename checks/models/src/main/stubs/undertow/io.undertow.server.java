package io.undertow.server;

import dev.fairlead.annotations.RunsOnWorkers;
import io.undertow.io.Receiver;
import io.undertow.io.Sender;
import io.undertow.server.handlers.Cookie;
import io.undertow.util.AbstractAttachable;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.io.Closeable;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.Executor;

public interface HttpHandler {
  void handleRequest(HttpServerExchange exchange) throws Exception;
}

public final class HttpServerExchange extends AbstractAttachable {
  public static final AttachmentKey<Map<String, String>> REQUEST_ATTRIBUTES;
  public static final AttachmentKey<String> REMOTE_USER;
  public static final AttachmentKey<Boolean> SECURE_REQUEST;
  public HttpServerExchange(ServerConnection connection, long maxEntitySize);
  public HttpServerExchange(ServerConnection connection);
  public HttpServerExchange(ServerConnection connection, HeaderMap requestHeaders,
      HeaderMap responseHeaders, long maxEntitySize);
  public HttpString getProtocol();
  public HttpServerExchange setProtocol(HttpString protocol);
  public boolean isHttp09();
  public boolean isHttp10();
  public boolean isHttp11();
  public boolean isSecure();
  public HttpString getRequestMethod();
  public HttpServerExchange setRequestMethod(HttpString requestMethod);
  public String getRequestScheme();
  public HttpServerExchange setRequestScheme(String requestScheme);
  public String getRequestId();
  public String getRequestURI();
  public HttpServerExchange setRequestURI(String requestURI);
  public HttpServerExchange setRequestURI(String requestURI, boolean containsHost);
  public boolean isHostIncludedInRequestURI();
  public String getRequestPath();
  public HttpServerExchange setRequestPath(String requestPath);
  public String getRelativePath();
  public HttpServerExchange setRelativePath(String relativePath);
  public String getResolvedPath();
  public HttpServerExchange setResolvedPath(String resolvedPath);
  public String getQueryString();
  public HttpServerExchange setQueryString(String queryString);
  public String getRequestURL();
  public String getRequestCharset();
  public String getResponseCharset();
  public String getHostName();
  public String getHostAndPort();
  public int getHostPort();
  public ServerConnection getConnection();
  public boolean isPersistent();
  public boolean isInIoThread();
  public boolean isUpgrade();
  public long getResponseBytesSent();
  public HttpServerExchange setPersistent(boolean persistent);
  public boolean isDispatched();
  public HttpServerExchange unDispatch();
  public HttpServerExchange dispatch();
  public HttpServerExchange dispatch(@RunsOnWorkers Runnable runnable);
  public HttpServerExchange dispatch(Executor executor, @RunsOnWorkers Runnable runnable);
  public HttpServerExchange dispatch(@RunsOnWorkers HttpHandler handler);
  public HttpServerExchange dispatch(Executor executor, @RunsOnWorkers HttpHandler handler);
  public HttpServerExchange setDispatchExecutor(Executor executor);
  public Executor getDispatchExecutor();
  public HttpServerExchange upgradeChannel(HttpUpgradeListener listener);
  public HttpServerExchange upgradeChannel(String productName, HttpUpgradeListener listener);
  public HttpServerExchange acceptConnectRequest(HttpUpgradeListener connectListener);
  public HttpServerExchange addExchangeCompleteListener(ExchangeCompletionListener listener);
  public HttpServerExchange addDefaultResponseListener(DefaultResponseListener listener);
  public InetSocketAddress getSourceAddress();
  public HttpServerExchange setSourceAddress(InetSocketAddress sourceAddress);
  public InetSocketAddress getDestinationAddress();
  public HttpServerExchange setDestinationAddress(InetSocketAddress destinationAddress);
  public HeaderMap getRequestHeaders();
  public long getRequestContentLength();
  public HeaderMap getResponseHeaders();
  public long getResponseContentLength();
  public HttpServerExchange setResponseContentLength(long length);
  public Map<String, Deque<String>> getQueryParameters();
  public HttpServerExchange addQueryParam(String name, String param);
  public Map<String, Deque<String>> getPathParameters();
  public HttpServerExchange addPathParam(String name, String param);
  public Map<String, Cookie> getRequestCookies();
  public HttpServerExchange setRequestCookie(Cookie cookie);
  public Cookie getRequestCookie(String name);
  public Iterable<Cookie> requestCookies();
  public HttpServerExchange setResponseCookie(Cookie cookie);
  public Map<String, Cookie> getResponseCookies();
  public Iterable<Cookie> responseCookies();
  public boolean isResponseStarted();
  public boolean isRequestChannelAvailable();
  public boolean isComplete();
  public boolean isRequestComplete();
  public boolean isResponseComplete();
  public Sender getResponseSender();
  public Receiver getRequestReceiver();
  public boolean isResponseChannelAvailable();
  public int getResponseCode();
  public HttpServerExchange setResponseCode(int statusCode);
  public int getStatusCode();
  public HttpServerExchange setStatusCode(int statusCode);
  public HttpServerExchange setReasonPhrase(String message);
  public String getReasonPhrase();
  public BlockingHttpExchange startBlocking();
  public BlockingHttpExchange startBlocking(BlockingHttpExchange httpExchange);
  public boolean isBlocking();
  public InputStream getInputStream();
  public OutputStream getOutputStream();
  public long getRequestStartTime();
  public HttpServerExchange endExchange();
  public long getMaxEntitySize();
  public HttpServerExchange setMaxEntitySize(long maxEntitySize);
  public void addResponseCommitListener(ResponseCommitListener listener);
}

public class RoutingHandler implements HttpHandler {
  public RoutingHandler(boolean rewriteQueryParameters);
  public RoutingHandler();
  public void handleRequest(HttpServerExchange exchange) throws Exception;
  public RoutingHandler add(String method, String template, HttpHandler handler);
  public RoutingHandler add(HttpString method, String template, HttpHandler handler);
  public RoutingHandler get(String template, HttpHandler handler);
  public RoutingHandler post(String template, HttpHandler handler);
  public RoutingHandler put(String template, HttpHandler handler);
  public RoutingHandler delete(String template, HttpHandler handler);
  public RoutingHandler addAll(RoutingHandler routingHandler);
  public RoutingHandler remove(HttpString method, String path);
  public RoutingHandler remove(String path);
  public HttpHandler getFallbackHandler();
  public RoutingHandler setFallbackHandler(HttpHandler fallbackHandler);
  public HttpHandler getInvalidMethodHandler();
  public RoutingHandler setInvalidMethodHandler(HttpHandler invalidMethodHandler);
}

public interface BlockingHttpExchange extends Closeable {}

public interface DefaultResponseListener {
  boolean handleDefaultResponse(HttpServerExchange exchange);
}

public interface ExchangeCompletionListener {
  void exchangeEvent(HttpServerExchange exchange,
      ExchangeCompletionListener.NextListener nextListener);

  interface NextListener {
    void proceed();
  }
}

public interface HttpUpgradeListener {}

public class JvmRouteHandler implements HttpHandler {}

public interface ResponseCommitListener {
  void beforeCommit(HttpServerExchange exchange);
}

public abstract class ServerConnection extends AbstractAttachable {}
