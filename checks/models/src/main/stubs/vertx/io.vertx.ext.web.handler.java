package io.vertx.ext.web.handler;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.auth.User;
import io.vertx.ext.web.Http2PushMapping;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.Session;
import io.vertx.ext.web.sstore.SessionStore;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

public interface BodyHandler extends Handler<RoutingContext> {
  static BodyHandler create();
  static BodyHandler create(boolean handleFileUploads);
  static BodyHandler create(String uploadDirectory);
  BodyHandler setHandleFileUploads(boolean handleFileUploads);
  BodyHandler setBodyLimit(long bodyLimit);
  BodyHandler setUploadsDirectory(String uploadsDirectory);
  BodyHandler setMergeFormAttributes(boolean mergeFormAttributes);
  BodyHandler setDeleteUploadedFilesOnEnd(boolean deleteUploadedFilesOnEnd);
  BodyHandler setPreallocateBodyBuffer(boolean isPreallocateBodyBuffer);
}

public interface StaticHandler extends Handler<RoutingContext> {
  static StaticHandler create();
  static StaticHandler create(String root);
  static StaticHandler create(FileSystemAccess handlerVisibility, String root);
  StaticHandler setAllowRootFileSystemAccess(boolean allowRootFileSystemAccess);
  StaticHandler setWebRoot(String webRoot);
  StaticHandler setFilesReadOnly(boolean readOnly);
  StaticHandler setMaxAgeSeconds(long maxAgeSeconds);
  StaticHandler setCachingEnabled(boolean enabled);
  StaticHandler setDirectoryListing(boolean directoryListing);
  StaticHandler setIncludeHidden(boolean includeHidden);
  StaticHandler setCacheEntryTimeout(long timeout);
  StaticHandler setIndexPage(String indexPage);
  StaticHandler setMaxCacheSize(int maxCacheSize);
  StaticHandler setHttp2PushMapping(List<Http2PushMapping> http2PushMappings);
  StaticHandler skipCompressionForMediaTypes(Set<String> mediaTypes);
  StaticHandler skipCompressionForSuffixes(Set<String> fileSuffixes);
  StaticHandler setAlwaysAsyncFS(boolean alwaysAsyncFS);
  StaticHandler setEnableFSTuning(boolean enableFSTuning);
  StaticHandler setMaxAvgServeTimeNs(long maxAvgServeTimeNanoSeconds);
  StaticHandler setDirectoryTemplate(String directoryTemplate);
  StaticHandler setEnableRangeSupport(boolean enableRangeSupport);
  StaticHandler setSendVaryHeader(boolean varyHeader);
  StaticHandler setDefaultContentEncoding(String contentEncoding);
}

public interface CorsHandler extends SecurityPolicyHandler {
  static CorsHandler create(String allowedOriginPattern);
  static CorsHandler create();
  CorsHandler addOrigin(String origin);
  CorsHandler addOriginsWithRegex(List<String> origins);
  CorsHandler addOriginWithRegex(String origin);
  default CorsHandler addRelativeOrigins(List<String> origins);
  default CorsHandler addRelativeOrigin(String origin);
  CorsHandler addOrigins(List<String> origins);
  CorsHandler allowedMethod(HttpMethod method);
  CorsHandler allowedMethods(Set<HttpMethod> methods);
  CorsHandler allowedHeader(String headerName);
  CorsHandler allowedHeaders(Set<String> headerNames);
  CorsHandler exposedHeader(String headerName);
  CorsHandler exposedHeaders(Set<String> headerNames);
  CorsHandler allowCredentials(boolean allow);
  CorsHandler maxAgeSeconds(int maxAgeSeconds);
  CorsHandler allowPrivateNetwork(boolean allow);
}

public interface TimeoutHandler extends PlatformHandler {
  static TimeoutHandler create();
  static TimeoutHandler create(long timeout);
  static TimeoutHandler create(long timeout, int errorCode);
}

public interface LoggerHandler extends PlatformHandler {
  static LoggerHandler create();
  static LoggerHandler create(LoggerFormat format);
  static LoggerHandler create(boolean immediate, LoggerFormat format);
  LoggerHandler customFormatter(Function<HttpServerRequest, String> formatter);
  LoggerHandler customFormatter(LoggerFormatter formatter);
}

public interface SessionHandler extends PlatformHandler {
  static SessionHandler create(SessionStore sessionStore);
  SessionHandler setSessionTimeout(long timeout);
  SessionHandler setNagHttps(boolean nag);
  SessionHandler setCookieSecureFlag(boolean secure);
  SessionHandler setCookieHttpOnlyFlag(boolean httpOnly);
  SessionHandler setSessionCookieName(String sessionCookieName);
  SessionHandler setSessionCookiePath(String sessionCookiePath);
  SessionHandler setMinLength(int minLength);
  SessionHandler setCookieSameSite(CookieSameSite policy);
  SessionHandler setLazySession(boolean lazySession);
  SessionHandler setCookieMaxAge(long cookieMaxAge);
  default SessionHandler flush(RoutingContext ctx, Handler<AsyncResult<Void>> handler);
  default SessionHandler flush(RoutingContext ctx, boolean ignoreStatus,
      Handler<AsyncResult<Void>> handler);
  default Future<Void> flush(RoutingContext ctx);
  Future<Void> flush(RoutingContext ctx, boolean ignoreStatus);
  SessionHandler setCookieless(boolean cookieless);
  Session newSession(RoutingContext context);
  Future<Void> setUser(RoutingContext context, User user);
  default SessionHandler setUser(RoutingContext context, User user,
      Handler<AsyncResult<Void>> handler);
}

public interface ResponseTimeHandler extends PlatformHandler {
  static ResponseTimeHandler create();
}

public final class HttpException extends RuntimeException {
  public HttpException();
  public HttpException(int statusCode);
  public HttpException(int statusCode, Throwable cause);
  public HttpException(int statusCode, String payload);
  public HttpException(int statusCode, String payload, Throwable cause);
  public int getStatusCode();
  public String getPayload();
}

public enum FileSystemAccess {
  ROOT,
  RELATIVE;
}

public enum LoggerFormat {
  DEFAULT,
  SHORT,
  TINY,
  CUSTOM;
}

public interface LoggerFormatter {
  String format(RoutingContext routingContext, long ms);
}

public interface PlatformHandler extends Handler<RoutingContext> {}

public interface SecurityPolicyHandler extends Handler<RoutingContext> {}
