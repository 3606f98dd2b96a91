package io.undertow;

import dev.fairlead.annotations.NonBlocking;
import io.undertow.server.HttpHandler;
import io.undertow.server.JvmRouteHandler;
import io.undertow.server.RoutingHandler;
import io.undertow.server.handlers.DateHandler;
import io.undertow.server.handlers.ExceptionHandler;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.server.handlers.HttpContinueAcceptingHandler;
import io.undertow.server.handlers.HttpContinueReadHandler;
import io.undertow.server.handlers.HttpTraceHandler;
import io.undertow.server.handlers.IPAddressAccessControlHandler;
import io.undertow.server.handlers.LearningPushHandler;
import io.undertow.server.handlers.NameVirtualHostHandler;
import io.undertow.server.handlers.PathHandler;
import io.undertow.server.handlers.PathTemplateHandler;
import io.undertow.server.handlers.ProxyPeerAddressHandler;
import io.undertow.server.handlers.RedirectHandler;
import io.undertow.server.handlers.RequestLimit;
import io.undertow.server.handlers.RequestLimitingHandler;
import io.undertow.server.handlers.ResponseRateLimitingHandler;
import io.undertow.server.handlers.SetAttributeHandler;
import io.undertow.server.handlers.SetErrorHandler;
import io.undertow.server.handlers.SetHeaderHandler;
import io.undertow.server.handlers.URLDecodingHandler;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

public final class Undertow {
  public static Undertow.Builder builder();
  public void start();
  public void stop();
  public List<Undertow.ListenerInfo> getListenerInfo();

  public static final class Builder {
    private Builder();
    public Undertow build();
    public Undertow.Builder addListener(int port, String host);
    public Undertow.Builder addListener(int port, String host, Undertow.ListenerType listenerType);
    public Undertow.Builder addListener(Undertow.ListenerBuilder listenerBuilder);
    public Undertow.Builder addHttpListener(int port, String host);
    public Undertow.Builder addHttpsListener(int port, String host, KeyManager[] keyManagers,
        TrustManager[] trustManagers);
    public Undertow.Builder addHttpsListener(int port, String host, SSLContext sslContext);
    public Undertow.Builder addAjpListener(int port, String host);
    public Undertow.Builder addHttpListener(int port, String host,
        @NonBlocking HttpHandler rootHandler);
    public Undertow.Builder addHttpsListener(int port, String host, KeyManager[] keyManagers,
        TrustManager[] trustManagers, HttpHandler rootHandler);
    public Undertow.Builder addHttpsListener(int port, String host, SSLContext sslContext,
        HttpHandler rootHandler);
    public Undertow.Builder addAjpListener(int port, String host, HttpHandler rootHandler);
    public Undertow.Builder setBufferSize(int bufferSize);
    public Undertow.Builder setBuffersPerRegion(int buffersPerRegion);
    public Undertow.Builder setIoThreads(int ioThreads);
    public Undertow.Builder setWorkerThreads(int workerThreads);
    public Undertow.Builder setDirectBuffers(boolean directBuffers);
    public Undertow.Builder setHandler(@NonBlocking HttpHandler handler);
    public Undertow.Builder setSslEngineDelegatedTaskExecutor(
        Executor sslEngineDelegatedTaskExecutor);
  }

  public static class ListenerInfo {}

  public enum ListenerType {
    HTTP,
    HTTPS,
    AJP;
  }

  public static final class ListenerBuilder {}
}

public class Handlers {
  private Handlers();
  public static PathHandler path(HttpHandler defaultHandler);
  public static PathHandler path();
  public static PathTemplateHandler pathTemplate();
  public static RoutingHandler routing(boolean rewriteQueryParams);
  public static RoutingHandler routing();
  public static PathTemplateHandler pathTemplate(boolean rewriteQueryParams);
  public static NameVirtualHostHandler virtualHost();
  public static NameVirtualHostHandler virtualHost(HttpHandler defaultHandler);
  public static NameVirtualHostHandler virtualHost(HttpHandler hostHandler, String... hostnames);
  public static NameVirtualHostHandler virtualHost(HttpHandler defaultHandler,
      HttpHandler hostHandler, String... hostnames);
  public static RedirectHandler redirect(String location);
  public static HttpTraceHandler trace(HttpHandler next);
  public static DateHandler date(HttpHandler next);
  public static HttpHandler predicateContext(HttpHandler next);
  public static SetHeaderHandler header(HttpHandler next, String headerName, String headerValue);
  public static IPAddressAccessControlHandler ipAccessControl(HttpHandler next,
      boolean defaultAllow);
  public static HttpContinueReadHandler httpContinueRead(HttpHandler next);
  public static HttpContinueAcceptingHandler httpContinueAccepting(HttpHandler next);
  public static URLDecodingHandler urlDecoding(HttpHandler next, String charset);
  public static SetAttributeHandler setAttribute(HttpHandler next, String attribute, String value,
      ClassLoader classLoader);
  public static HttpHandler rewrite(String condition, String target, ClassLoader classLoader,
      HttpHandler next);
  public static HttpHandler urlDecodingHandler(String charset, HttpHandler next);
  public static GracefulShutdownHandler gracefulShutdown(HttpHandler next);
  public static ProxyPeerAddressHandler proxyPeerAddress(HttpHandler next);
  public static JvmRouteHandler jvmRoute(String sessionCookieName, String jvmRoute,
      HttpHandler next);
  public static RequestLimitingHandler requestLimitingHandler(int maxRequest, int queueSize,
      HttpHandler next);
  public static RequestLimitingHandler requestLimitingHandler(RequestLimit requestLimit,
      HttpHandler next);
  public static HttpHandler disableCache(HttpHandler next);
  public static HttpHandler requestDump(HttpHandler next);
  public static ExceptionHandler exceptionHandler(HttpHandler next);
  public static ResponseRateLimitingHandler responseRateLimitingHandler(HttpHandler next, int bytes,
      long time, TimeUnit timeUnit);
  public static LearningPushHandler learningPushHandler(int maxEntries, int maxAge,
      HttpHandler next);
  public static LearningPushHandler learningPushHandler(int maxPathEntries, int maxPathAge,
      int maxPushEntries, int maxPushAge, HttpHandler next);
  public static SetErrorHandler setErrorHandler(int responseCode, HttpHandler next);
  public static LearningPushHandler learningPushHandler(int maxEntries, HttpHandler next);
  public static void handlerNotNull(HttpHandler handler);
}

public class UndertowOptions {
  private UndertowOptions();
}
