package io.undertow.server.handlers;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

public final class BlockingHandler implements HttpHandler {
  public BlockingHandler(@RunsOnWorkers(CONCURRENTLY) HttpHandler handler);
  public BlockingHandler();
  public void handleRequest(HttpServerExchange exchange) throws Exception;
  public HttpHandler getHandler();
  public BlockingHandler setRootHandler(HttpHandler rootHandler);
}

public class PathHandler implements HttpHandler {
  public PathHandler(HttpHandler defaultHandler);
  public PathHandler(HttpHandler defaultHandler, int cacheSize);
  public PathHandler();
  public PathHandler(int cacheSize);
  public void handleRequest(HttpServerExchange exchange) throws Exception;
  public PathHandler addPath(String path, HttpHandler handler);
  public PathHandler addPrefixPath(String path, HttpHandler handler);
  public PathHandler addExactPath(String path, HttpHandler handler);
  public PathHandler removePath(String path);
  public PathHandler removePrefixPath(String path);
  public PathHandler removeExactPath(String path);
  public PathHandler clearPaths();
}

public interface Cookie extends Comparable {}

public class DateHandler implements HttpHandler {}

public class ExceptionHandler implements HttpHandler {}

public class GracefulShutdownHandler implements HttpHandler {}

public class HttpContinueAcceptingHandler implements HttpHandler {}

public class HttpContinueReadHandler implements HttpHandler {}

public class HttpTraceHandler implements HttpHandler {}

public class IPAddressAccessControlHandler implements HttpHandler {}

public class LearningPushHandler implements HttpHandler {}

public class NameVirtualHostHandler implements HttpHandler {}

public class PathTemplateHandler implements HttpHandler {}

public class ProxyPeerAddressHandler implements HttpHandler {}

public class RedirectHandler implements HttpHandler {}

public class RequestLimit {}

public final class RequestLimitingHandler implements HttpHandler {}

public class ResponseRateLimitingHandler implements HttpHandler {}

public class SetAttributeHandler implements HttpHandler {}

public class SetErrorHandler implements HttpHandler {}

public class SetHeaderHandler implements HttpHandler {}

public class URLDecodingHandler implements HttpHandler {}
