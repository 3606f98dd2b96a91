package io.vertx.ext.web;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.RunsOnWorkers;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.User;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

public interface Router extends Handler<HttpServerRequest> {
  Router putMetadata(String key, Object value);
  Map<String, Object> metadata();
  default <T> T getMetadata(String key);
  static Router router(Vertx vertx);
  Route route();
  Route route(HttpMethod method, String path);
  Route route(String path);
  Route routeWithRegex(HttpMethod method, String regex);
  Route routeWithRegex(String regex);
  Route get();
  Route get(String path);
  Route getWithRegex(String regex);
  Route head();
  Route head(String path);
  Route headWithRegex(String regex);
  Route options();
  Route options(String path);
  Route optionsWithRegex(String regex);
  Route put();
  Route put(String path);
  Route putWithRegex(String regex);
  Route post();
  Route post(String path);
  Route postWithRegex(String regex);
  Route delete();
  Route delete(String path);
  Route deleteWithRegex(String regex);
  Route trace();
  Route trace(String path);
  Route traceWithRegex(String regex);
  Route connect();
  Route connect(String path);
  Route connectWithRegex(String regex);
  Route patch();
  Route patch(String path);
  Route patchWithRegex(String regex);
  List<Route> getRoutes();
  Router clear();
  Route mountSubRouter(String mountPoint, Router subRouter);
  Router errorHandler(int statusCode, @NonBlocking Handler<RoutingContext> errorHandler);
  void handleContext(RoutingContext context);
  void handleFailure(RoutingContext context);
  Router modifiedHandler(@NonBlocking Handler<Router> handler);
  Router allowForward(AllowForwardHeaders allowForwardHeaders);
}

public interface Route {
  Route putMetadata(String key, Object value);
  Route method(HttpMethod method);
  Route path(String path);
  Route pathRegex(String path);
  Route produces(String contentType);
  Route consumes(String contentType);
  Route virtualHost(String hostnamePattern);
  Route order(int order);
  Route last();
  Route handler(@NonBlocking Handler<RoutingContext> requestHandler);
  Route blockingHandler(@RunsOnWorkers(CONCURRENTLY) Handler<RoutingContext> requestHandler);
  Route subRouter(Router subRouter);
  Route blockingHandler(@RunsOnWorkers(CONCURRENTLY) Handler<RoutingContext> requestHandler,
      boolean ordered);
  Route failureHandler(@NonBlocking Handler<RoutingContext> failureHandler);
  Route remove();
  Route disable();
  Route enable();
  default Route useNormalisedPath(boolean useNormalizedPath);
  Route useNormalizedPath(boolean useNormalizedPath);
  Map<String, Object> metadata();
  default <T> T getMetadata(String key);
  String getPath();
  boolean isRegexPath();
  boolean isExactPath();
  Set<HttpMethod> methods();
  Route setRegexGroupsNames(List<String> groups);
  Route setName(String name);
  String getName();
  default <T> Route respond(@NonBlocking Function<RoutingContext, Future<T>> function);
}

public interface RoutingContext {
  HttpServerRequest request();
  HttpServerResponse response();
  void next();
  void fail(int statusCode);
  void fail(Throwable throwable);
  void fail(int statusCode, Throwable throwable);
  RoutingContext put(String key, Object obj);
  <T> T get(String key);
  <T> T get(String key, T defaultValue);
  <T> T remove(String key);
  Map<String, Object> data();
  Vertx vertx();
  String mountPoint();
  Route currentRoute();
  default String normalisedPath();
  String normalizedPath();
  Cookie getCookie(String name);
  RoutingContext addCookie(Cookie cookie);
  default Cookie removeCookie(String name);
  Cookie removeCookie(String name, boolean invalidate);
  int cookieCount();
  Map<String, Cookie> cookieMap();
  default String getBodyAsString();
  default String getBodyAsString(String encoding);
  default JsonObject getBodyAsJson(int maxAllowedLength);
  default JsonArray getBodyAsJsonArray(int maxAllowedLength);
  default JsonObject getBodyAsJson();
  default JsonArray getBodyAsJsonArray();
  default Buffer getBody();
  RequestBody body();
  List<FileUpload> fileUploads();
  void cancelAndCleanupFileUploads();
  Session session();
  boolean isSessionAccessed();
  default User user();
  UserContext userContext();
  Throwable failure();
  int statusCode();
  String getAcceptableContentType();
  ParsedHeaderValues parsedHeaders();
  int addHeadersEndHandler(@NonBlocking Handler<Void> handler);
  boolean removeHeadersEndHandler(int handlerID);
  int addBodyEndHandler(@NonBlocking Handler<Void> handler);
  boolean removeBodyEndHandler(int handlerID);
  int addEndHandler(@NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> addEndHandler();
  boolean removeEndHandler(int handlerID);
  boolean failed();
  void setBody(Buffer body);
  void setSession(Session session);
  default void setUser(User user);
  default void clearUser();
  void setAcceptableContentType(String contentType);
  default void reroute(String path);
  void reroute(HttpMethod method, String path);
  default List<LanguageHeader> acceptableLanguages();
  default LanguageHeader preferredLanguage();
  Map<String, String> pathParams();
  String pathParam(String name);
  MultiMap queryParams();
  MultiMap queryParams(Charset encoding);
  List<String> queryParam(String name);
  default RoutingContext attachment(String filename);
  default Future<Void> redirect(String url);
  default RoutingContext redirect(String url, @NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> json(Object json);
  default RoutingContext json(Object json, @NonBlocking Handler<AsyncResult<Void>> handler);
  default boolean is(String type);
  default boolean isFresh();
  default RoutingContext etag(String etag);
  default RoutingContext lastModified(Instant instant);
  default RoutingContext lastModified(String instant);
  default Future<Void> end(String chunk);
  default RoutingContext end(String chunk, @NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> end(Buffer buffer);
  default RoutingContext end(Buffer buffer, @NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> end();
  default RoutingContext end(@NonBlocking Handler<AsyncResult<Void>> handler);
}

public interface RequestBody {
  String asString();
  String asString(String encoding);
  JsonObject asJsonObject(int maxAllowedLength);
  JsonArray asJsonArray(int maxAllowedLength);
  default JsonObject asJsonObject();
  default JsonArray asJsonArray();
  Buffer buffer();
  <R> R asPojo(Class<R> clazz, int maxAllowedLength);
  default <R> R asPojo(Class<R> clazz);
  int length();
  default boolean isEmpty();
  boolean available();
}

public interface FileUpload {
  String name();
  String uploadedFileName();
  String fileName();
  long size();
  String contentType();
  String contentTransferEncoding();
  String charSet();
  boolean cancel();
  Future<Void> delete();
}

public interface Session {
  Session regenerateId();
  String id();
  Session put(String key, Object obj);
  Session putIfAbsent(String key, Object obj);
  Session computeIfAbsent(String key, Function<String, Object> mappingFunction);
  <T> T get(String key);
  <T> T remove(String key);
  Map<String, Object> data();
  boolean isEmpty();
  long lastAccessed();
  void destroy();
  boolean isDestroyed();
  boolean isRegenerated();
  String oldId();
  long timeout();
  void setAccessed();
  default String value();
}

public enum AllowForwardHeaders {
  NONE,
  FORWARD,
  X_FORWARD,
  ALL;
}

public class Http2PushMapping {}

public interface LanguageHeader extends ParsedHeaderValue {}

public interface ParsedHeaderValue {}

public interface ParsedHeaderValues {}

public interface UserContext {}
