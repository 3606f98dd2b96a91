package io.vertx.core;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.SUSPENSION;
import static dev.fairlead.annotations.Width.EXECUTOR;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Pool;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.RunsOnWorkers;
import dev.fairlead.annotations.Unbounded;
import io.vertx.core.datagram.DatagramSocket;
import io.vertx.core.datagram.DatagramSocketOptions;
import io.vertx.core.dns.AddressResolverOptions;
import io.vertx.core.dns.DnsClient;
import io.vertx.core.dns.DnsClientOptions;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.EventBusOptions;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientBuilder;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.core.metrics.Measured;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.shareddata.SharedData;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.tracing.TracingOptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

@Connection(sharing = SHAREABLE, expensive = true)
public interface Vertx extends Measured {
  static VertxBuilder builder();
  @Opens static Vertx vertx();
  @Opens static Vertx vertx(VertxOptions options);
  static void clusteredVertx(VertxOptions options,
      @NonBlocking Handler<AsyncResult<Vertx>> resultHandler);
  static Future<Vertx> clusteredVertx(VertxOptions options);
  static Context currentContext();
  Context getOrCreateContext();
  NetServer createNetServer(NetServerOptions options);
  default NetServer createNetServer();
  @Opens NetClient createNetClient(@Carries NetClientOptions options);
  @Opens default NetClient createNetClient();
  HttpServer createHttpServer(HttpServerOptions options);
  default HttpServer createHttpServer();
  default WebSocketClient createWebSocketClient();
  WebSocketClient createWebSocketClient(WebSocketClientOptions options);
  @Unbounded({READ, CALL}) HttpClientBuilder httpClientBuilder();
  @Opens @Unbounded({READ, CALL})
  default HttpClient createHttpClient(@Carries HttpClientOptions clientOptions,
      PoolOptions poolOptions);
  @Opens @Unbounded({READ, CALL})
  default HttpClient createHttpClient(@Carries HttpClientOptions clientOptions);
  @Opens @Unbounded({READ, CALL}) default HttpClient createHttpClient(PoolOptions poolOptions);
  @Opens @Unbounded({READ, CALL}) default HttpClient createHttpClient();
  DatagramSocket createDatagramSocket(DatagramSocketOptions options);
  default DatagramSocket createDatagramSocket();
  FileSystem fileSystem();
  EventBus eventBus();
  DnsClient createDnsClient(int port, String host);
  DnsClient createDnsClient();
  DnsClient createDnsClient(DnsClientOptions options);
  SharedData sharedData();
  default Timer timer(long delay);
  Timer timer(long delay, TimeUnit unit);
  long setTimer(long delay, @NonBlocking Handler<Long> handler);
  TimeoutStream timerStream(long delay);
  default long setPeriodic(long delay, @NonBlocking Handler<Long> handler);
  long setPeriodic(long initialDelay, long delay, @NonBlocking Handler<Long> handler);
  default TimeoutStream periodicStream(long delay);
  TimeoutStream periodicStream(long initialDelay, long delay);
  boolean cancelTimer(long id);
  void runOnContext(@NonBlocking Handler<Void> action);
  @Closes Future<Void> close();
  @Closes void close(@NonBlocking Handler<AsyncResult<Void>> completionHandler);
  default Future<String> deployVerticle(Verticle verticle);
  void deployVerticle(Verticle verticle,
      @NonBlocking Handler<AsyncResult<String>> completionHandler);
  Future<String> deployVerticle(Verticle verticle, DeploymentOptions options);
  Future<String> deployVerticle(Class<? extends Verticle> verticleClass, DeploymentOptions options);
  Future<String> deployVerticle(Supplier<Verticle> verticleSupplier, DeploymentOptions options);
  void deployVerticle(Verticle verticle, DeploymentOptions options,
      @NonBlocking Handler<AsyncResult<String>> completionHandler);
  void deployVerticle(Class<? extends Verticle> verticleClass, DeploymentOptions options,
      @NonBlocking Handler<AsyncResult<String>> completionHandler);
  void deployVerticle(Supplier<Verticle> verticleSupplier, DeploymentOptions options,
      @NonBlocking Handler<AsyncResult<String>> completionHandler);
  default Future<String> deployVerticle(String name);
  default void deployVerticle(String name,
      @NonBlocking Handler<AsyncResult<String>> completionHandler);
  Future<String> deployVerticle(String name, DeploymentOptions options);
  void deployVerticle(String name, DeploymentOptions options,
      @NonBlocking Handler<AsyncResult<String>> completionHandler);
  Future<Void> undeploy(String deploymentID);
  void undeploy(String deploymentID, @NonBlocking Handler<AsyncResult<Void>> completionHandler);
  Set<String> deploymentIDs();
  boolean isClustered();
  @Forks(EXECUTOR)
  default <T> void executeBlocking(@RunsOnWorkers Handler<Promise<T>> blockingCodeHandler,
      boolean ordered, @NonBlocking Handler<AsyncResult<T>> resultHandler);
  @Forks(EXECUTOR)
  default <T> void executeBlocking(@RunsOnWorkers Handler<Promise<T>> blockingCodeHandler,
      @NonBlocking Handler<AsyncResult<T>> resultHandler);
  @Forks(EXECUTOR)
  default <T> Future<T> executeBlocking(@RunsOnWorkers Handler<Promise<T>> blockingCodeHandler,
      boolean ordered);
  @Forks(EXECUTOR)
  default <T> Future<T> executeBlocking(@RunsOnWorkers Callable<T> blockingCodeHandler,
      boolean ordered);
  @Forks(EXECUTOR)
  default <T> void executeBlocking(@RunsOnWorkers Callable<T> blockingCodeHandler,
      @NonBlocking Handler<AsyncResult<T>> resultHandler);
  @Forks(EXECUTOR)
  default <T> void executeBlocking(@RunsOnWorkers Callable<T> blockingCodeHandler, boolean ordered,
      @NonBlocking Handler<AsyncResult<T>> resultHandler);
  @Forks(EXECUTOR)
  default <T> Future<T> executeBlocking(@RunsOnWorkers Handler<Promise<T>> blockingCodeHandler);
  @Forks(EXECUTOR)
  default <T> Future<T> executeBlocking(@RunsOnWorkers Callable<T> blockingCodeHandler);
  @Pool(threads = LIMITED) WorkerExecutor createSharedWorkerExecutor(String name);
  @Pool(threads = LIMITED)
  WorkerExecutor createSharedWorkerExecutor(String name, int poolSize);
  @Pool(threads = LIMITED)
  WorkerExecutor createSharedWorkerExecutor(String name, int poolSize, long maxExecuteTime);
  @Pool(threads = LIMITED)
  WorkerExecutor createSharedWorkerExecutor(String name, int poolSize, long maxExecuteTime,
      TimeUnit maxExecuteTimeUnit);
  boolean isNativeTransportEnabled();
  Throwable unavailableNativeTransportCause();
  Vertx exceptionHandler(@NonBlocking Handler<Throwable> handler);
  Handler<Throwable> exceptionHandler();
}

public interface Verticle {
  Vertx getVertx();
  void init(Vertx vertx, Context context);
  @NonBlocking void start(Promise<Void> startPromise) throws Exception;
  @NonBlocking void stop(Promise<Void> stopPromise) throws Exception;
}

public abstract class AbstractVerticle implements Verticle {
  protected Vertx vertx;
  protected Context context;
  public AbstractVerticle();
  public Vertx getVertx();
  public void init(Vertx vertx, Context context);
  public String deploymentID();
  public JsonObject config();
  public List<String> processArgs();
  @NonBlocking public void start(Promise<Void> startPromise) throws Exception;
  @NonBlocking public void stop(Promise<Void> stopPromise) throws Exception;
  @NonBlocking public void start() throws Exception;
  @NonBlocking public void stop() throws Exception;
}

public interface Context {
  static boolean isOnWorkerThread();
  static boolean isOnEventLoopThread();
  static boolean isOnVertxThread();
  void runOnContext(@NonBlocking Handler<Void> action);
  @Forks(EXECUTOR)
  <T> void executeBlocking(@RunsOnWorkers Handler<Promise<T>> blockingCodeHandler, boolean ordered,
      @NonBlocking Handler<AsyncResult<T>> resultHandler);
  @Forks(EXECUTOR)
  <T> Future<T> executeBlocking(@RunsOnWorkers Callable<T> blockingCodeHandler, boolean ordered);
  @Forks(EXECUTOR)
  default <T> void executeBlocking(@RunsOnWorkers Callable<T> blockingCodeHandler,
      @NonBlocking Handler<AsyncResult<T>> resultHandler);
  @Forks(EXECUTOR)
  default <T> void executeBlocking(@RunsOnWorkers Callable<T> blockingCodeHandler, boolean ordered,
      @NonBlocking Handler<AsyncResult<T>> resultHandler);
  @Forks(EXECUTOR)
  default <T> void executeBlocking(@RunsOnWorkers Handler<Promise<T>> blockingCodeHandler,
      @NonBlocking Handler<AsyncResult<T>> resultHandler);
  @Forks(EXECUTOR)
  <T> Future<T> executeBlocking(@RunsOnWorkers Handler<Promise<T>> blockingCodeHandler,
      boolean ordered);
  @Forks(EXECUTOR)
  default <T> Future<T> executeBlocking(@RunsOnWorkers Handler<Promise<T>> blockingCodeHandler);
  @Forks(EXECUTOR)
  default <T> Future<T> executeBlocking(@RunsOnWorkers Callable<T> blockingCodeHandler);
  String deploymentID();
  JsonObject config();
  default List<String> processArgs();
  boolean isEventLoopContext();
  boolean isWorkerContext();
  ThreadingModel threadingModel();
  <T> T get(Object key);
  void put(Object key, Object value);
  boolean remove(Object key);
  <T> T getLocal(Object key);
  void putLocal(Object key, Object value);
  boolean removeLocal(Object key);
  Vertx owner();
  int getInstanceCount();
  Context exceptionHandler(@NonBlocking Handler<Throwable> handler);
  Handler<Throwable> exceptionHandler();
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface WorkerExecutor extends Measured {
  @Forks(EXECUTOR)
  <T> void executeBlocking(@RunsOnWorkers Handler<Promise<T>> blockingCodeHandler, boolean ordered,
      @NonBlocking Handler<AsyncResult<T>> resultHandler);
  @Forks(EXECUTOR)
  default <T> void executeBlocking(@RunsOnWorkers Handler<Promise<T>> blockingCodeHandler,
      @NonBlocking Handler<AsyncResult<T>> resultHandler);
  @Forks(EXECUTOR)
  <T> Future<T> executeBlocking(@RunsOnWorkers Handler<Promise<T>> blockingCodeHandler,
      boolean ordered);
  @Forks(EXECUTOR)
  <T> Future<T> executeBlocking(@RunsOnWorkers Callable<T> blockingCodeHandler, boolean ordered);
  @Forks(EXECUTOR)
  default <T> Future<T> executeBlocking(@RunsOnWorkers Handler<Promise<T>> blockingCodeHandler);
  @Forks(EXECUTOR)
  default <T> Future<T> executeBlocking(@RunsOnWorkers Callable<T> blockingCodeHandler);
  @Forks(EXECUTOR)
  default <T> void executeBlocking(@RunsOnWorkers Callable<T> blockingCodeHandler,
      @NonBlocking Handler<AsyncResult<T>> resultHandler);
  @Forks(EXECUTOR)
  default <T> void executeBlocking(@RunsOnWorkers Callable<T> blockingCodeHandler, boolean ordered,
      @NonBlocking Handler<AsyncResult<T>> resultHandler);
  @Closes void close(@NonBlocking Handler<AsyncResult<Void>> handler);
  @Closes Future<Void> close();
}

public interface Handler<E> {
  void handle(E event);
}

public interface AsyncResult<T> {
  T result();
  Throwable cause();
  boolean succeeded();
  boolean failed();
  default <U> AsyncResult<U> map(Function<T, U> mapper);
  default <V> AsyncResult<V> map(V value);
  default <V> AsyncResult<V> mapEmpty();
  default AsyncResult<T> otherwise(Function<Throwable, T> mapper);
  default AsyncResult<T> otherwise(T value);
  default AsyncResult<T> otherwiseEmpty();
}

@Asynchronous
public interface Future<T> extends AsyncResult<T> {
  @Joins static CompositeFuture all(Future<?> f1, Future<?> f2);
  @Joins static CompositeFuture all(Future<?> f1, Future<?> f2, Future<?> f3);
  @Joins static CompositeFuture all(Future<?> f1, Future<?> f2, Future<?> f3, Future<?> f4);
  @Joins
  static CompositeFuture all(Future<?> f1, Future<?> f2, Future<?> f3, Future<?> f4, Future<?> f5);
  @Joins
  static CompositeFuture all(Future<?> f1, Future<?> f2, Future<?> f3, Future<?> f4, Future<?> f5,
      Future<?> f6);
  @Joins static CompositeFuture all(List<? extends Future<?>> futures);
  @Joins static CompositeFuture any(Future<?> f1, Future<?> f2);
  @Joins static CompositeFuture any(Future<?> f1, Future<?> f2, Future<?> f3);
  @Joins static CompositeFuture any(Future<?> f1, Future<?> f2, Future<?> f3, Future<?> f4);
  @Joins
  static CompositeFuture any(Future<?> f1, Future<?> f2, Future<?> f3, Future<?> f4, Future<?> f5);
  @Joins
  static CompositeFuture any(Future<?> f1, Future<?> f2, Future<?> f3, Future<?> f4, Future<?> f5,
      Future<?> f6);
  @Joins static CompositeFuture any(List<? extends Future<?>> futures);
  @Joins static CompositeFuture join(Future<?> f1, Future<?> f2);
  @Joins static CompositeFuture join(Future<?> f1, Future<?> f2, Future<?> f3);
  @Joins static CompositeFuture join(Future<?> f1, Future<?> f2, Future<?> f3, Future<?> f4);
  @Joins
  static CompositeFuture join(Future<?> f1, Future<?> f2, Future<?> f3, Future<?> f4, Future<?> f5);
  @Joins
  static CompositeFuture join(Future<?> f1, Future<?> f2, Future<?> f3, Future<?> f4, Future<?> f5,
      Future<?> f6);
  @Joins static CompositeFuture join(List<? extends Future<?>> futures);
  static <T> Future<T> future(@RunsHere Handler<Promise<T>> handler);
  static <T> Future<T> succeededFuture();
  static <T> Future<T> succeededFuture(T result);
  static <T> Future<T> failedFuture(Throwable t);
  static <T> Future<T> failedFuture(String failureMessage);
  boolean isComplete();
  Future<T> onComplete(@NonBlocking Handler<AsyncResult<T>> handler);
  default Future<T> onComplete(@NonBlocking Handler<T> successHandler,
      @NonBlocking Handler<Throwable> failureHandler);
  default Future<T> onSuccess(@NonBlocking Handler<T> handler);
  default Future<T> onFailure(@NonBlocking Handler<Throwable> handler);
  T result();
  Throwable cause();
  boolean succeeded();
  boolean failed();
  default <U> Future<U> flatMap(@NonBlocking Function<T, Future<U>> mapper);
  default <U> Future<U> compose(@NonBlocking Function<T, Future<U>> mapper);
  default Future<T> recover(@NonBlocking Function<Throwable, Future<T>> mapper);
  <U> Future<U> compose(@NonBlocking Function<T, Future<U>> successMapper,
      @NonBlocking Function<Throwable, Future<U>> failureMapper);
  <U> Future<U> transform(@NonBlocking Function<AsyncResult<T>, Future<U>> mapper);
  <U> Future<T> eventually(@NonBlocking Function<Void, Future<U>> function);
  default <U> Future<T> eventually(@NonBlocking Supplier<Future<U>> supplier);
  <U> Future<U> map(@NonBlocking Function<T, U> mapper);
  <V> Future<V> map(V value);
  default <V> Future<V> mapEmpty();
  Future<T> otherwise(@NonBlocking Function<Throwable, T> mapper);
  Future<T> otherwise(T value);
  default Future<T> otherwiseEmpty();
  default Future<T> andThen(@NonBlocking Handler<AsyncResult<T>> handler);
  Future<T> expecting(@NonBlocking Expectation<? super T> expectation);
  Future<T> timeout(long delay, TimeUnit unit);
  default CompletionStage<T> toCompletionStage();
  static <T> Future<T> fromCompletionStage(CompletionStage<T> completionStage);
  static <T> Future<T> fromCompletionStage(CompletionStage<T> completionStage, Context context);
  @Blocking(SUSPENSION) @Joins static <T> T await(Future<T> future);
  @Blocking(SUSPENSION) @Joins
  static <T> T await(Future<T> future, @Bounds(CALL) long timeout, TimeUnit unit)
      throws TimeoutException;
}

public interface CompositeFuture extends Future<CompositeFuture> {
  @Joins static <T1, T2> CompositeFuture all(Future<T1> f1, Future<T2> f2);
  @Joins static <T1, T2, T3> CompositeFuture all(Future<T1> f1, Future<T2> f2, Future<T3> f3);
  @Joins
  static <T1, T2, T3, T4> CompositeFuture all(Future<T1> f1, Future<T2> f2, Future<T3> f3,
      Future<T4> f4);
  @Joins
  static <T1, T2, T3, T4, T5> CompositeFuture all(Future<T1> f1, Future<T2> f2, Future<T3> f3,
      Future<T4> f4, Future<T5> f5);
  @Joins
  static <T1, T2, T3, T4, T5, T6> CompositeFuture all(Future<T1> f1, Future<T2> f2, Future<T3> f3,
      Future<T4> f4, Future<T5> f5, Future<T6> f6);
  @Joins static CompositeFuture all(List<Future> futures);
  @Joins static <T1, T2> CompositeFuture any(Future<T1> f1, Future<T2> f2);
  @Joins static <T1, T2, T3> CompositeFuture any(Future<T1> f1, Future<T2> f2, Future<T3> f3);
  @Joins
  static <T1, T2, T3, T4> CompositeFuture any(Future<T1> f1, Future<T2> f2, Future<T3> f3,
      Future<T4> f4);
  @Joins
  static <T1, T2, T3, T4, T5> CompositeFuture any(Future<T1> f1, Future<T2> f2, Future<T3> f3,
      Future<T4> f4, Future<T5> f5);
  @Joins
  static <T1, T2, T3, T4, T5, T6> CompositeFuture any(Future<T1> f1, Future<T2> f2, Future<T3> f3,
      Future<T4> f4, Future<T5> f5, Future<T6> f6);
  @Joins static CompositeFuture any(List<Future> futures);
  @Joins static <T1, T2> CompositeFuture join(Future<T1> f1, Future<T2> f2);
  @Joins static <T1, T2, T3> CompositeFuture join(Future<T1> f1, Future<T2> f2, Future<T3> f3);
  @Joins
  static <T1, T2, T3, T4> CompositeFuture join(Future<T1> f1, Future<T2> f2, Future<T3> f3,
      Future<T4> f4);
  @Joins
  static <T1, T2, T3, T4, T5> CompositeFuture join(Future<T1> f1, Future<T2> f2, Future<T3> f3,
      Future<T4> f4, Future<T5> f5);
  @Joins
  static <T1, T2, T3, T4, T5, T6> CompositeFuture join(Future<T1> f1, Future<T2> f2, Future<T3> f3,
      Future<T4> f4, Future<T5> f5, Future<T6> f6);
  @Joins static CompositeFuture join(List<Future> futures);
  CompositeFuture onComplete(@NonBlocking Handler<AsyncResult<CompositeFuture>> handler);
  default CompositeFuture onSuccess(@NonBlocking Handler<CompositeFuture> handler);
  default CompositeFuture onFailure(@NonBlocking Handler<Throwable> handler);
  Throwable cause(int index);
  boolean succeeded(int index);
  boolean failed(int index);
  boolean isComplete(int index);
  <T> T resultAt(int index);
  int size();
  default <T> List<T> list();
  default List<Throwable> causes();
}

public interface Promise<T> extends Handler<AsyncResult<T>> {
  static <T> Promise<T> promise();
  default void handle(AsyncResult<T> asyncResult);
  default void complete(T result);
  default void complete();
  default void fail(Throwable cause);
  default void fail(String message);
  boolean tryComplete(T result);
  default boolean tryComplete();
  boolean tryFail(Throwable cause);
  default boolean tryFail(String message);
  Future<T> future();
}

public interface Closeable {
  void close(Promise<Void> completion);
}

public class VertxOptions {
  public VertxOptions();
  public VertxOptions(VertxOptions other);
  public VertxOptions(JsonObject json);
  public int getEventLoopPoolSize();
  public VertxOptions setEventLoopPoolSize(int eventLoopPoolSize);
  public int getWorkerPoolSize();
  public VertxOptions setWorkerPoolSize(int workerPoolSize);
  public long getBlockedThreadCheckInterval();
  public VertxOptions setBlockedThreadCheckInterval(long blockedThreadCheckInterval);
  public long getMaxEventLoopExecuteTime();
  public VertxOptions setMaxEventLoopExecuteTime(long maxEventLoopExecuteTime);
  public long getMaxWorkerExecuteTime();
  public VertxOptions setMaxWorkerExecuteTime(long maxWorkerExecuteTime);
  public int getInternalBlockingPoolSize();
  public VertxOptions setInternalBlockingPoolSize(int internalBlockingPoolSize);
  public boolean isHAEnabled();
  public VertxOptions setHAEnabled(boolean haEnabled);
  public int getQuorumSize();
  public VertxOptions setQuorumSize(int quorumSize);
  public String getHAGroup();
  public VertxOptions setHAGroup(String haGroup);
  public MetricsOptions getMetricsOptions();
  public FileSystemOptions getFileSystemOptions();
  public VertxOptions setMetricsOptions(MetricsOptions metrics);
  public VertxOptions setFileSystemOptions(FileSystemOptions fileSystemOptions);
  public long getWarningExceptionTime();
  public VertxOptions setWarningExceptionTime(long warningExceptionTime);
  public EventBusOptions getEventBusOptions();
  public VertxOptions setEventBusOptions(EventBusOptions options);
  public AddressResolverOptions getAddressResolverOptions();
  public VertxOptions setAddressResolverOptions(AddressResolverOptions addressResolverOptions);
  public boolean getPreferNativeTransport();
  public VertxOptions setPreferNativeTransport(boolean preferNativeTransport);
  public TimeUnit getMaxEventLoopExecuteTimeUnit();
  public VertxOptions setMaxEventLoopExecuteTimeUnit(TimeUnit maxEventLoopExecuteTimeUnit);
  public TimeUnit getMaxWorkerExecuteTimeUnit();
  public VertxOptions setMaxWorkerExecuteTimeUnit(TimeUnit maxWorkerExecuteTimeUnit);
  public TimeUnit getWarningExceptionTimeUnit();
  public VertxOptions setWarningExceptionTimeUnit(TimeUnit warningExceptionTimeUnit);
  public TimeUnit getBlockedThreadCheckIntervalUnit();
  public VertxOptions setBlockedThreadCheckIntervalUnit(TimeUnit blockedThreadCheckIntervalUnit);
  public TracingOptions getTracingOptions();
  public VertxOptions setTracingOptions(TracingOptions tracingOptions);
  public boolean getDisableTCCL();
  public VertxOptions setDisableTCCL(boolean disableTCCL);
  public Boolean getUseDaemonThread();
  public VertxOptions setUseDaemonThread(Boolean daemon);
  public JsonObject toJson();
}

public class DeploymentOptions {
  public DeploymentOptions();
  public DeploymentOptions(DeploymentOptions other);
  public DeploymentOptions(JsonObject json);
  public JsonObject getConfig();
  public DeploymentOptions setConfig(JsonObject config);
  public ThreadingModel getThreadingModel();
  public DeploymentOptions setThreadingModel(ThreadingModel threadingModel);
  public boolean isWorker();
  public DeploymentOptions setWorker(boolean worker);
  public boolean isHa();
  public DeploymentOptions setHa(boolean ha);
  public int getInstances();
  public DeploymentOptions setInstances(int instances);
  public String getWorkerPoolName();
  public DeploymentOptions setWorkerPoolName(String workerPoolName);
  public int getWorkerPoolSize();
  public DeploymentOptions setWorkerPoolSize(int workerPoolSize);
  public long getMaxWorkerExecuteTime();
  public DeploymentOptions setMaxWorkerExecuteTime(long maxWorkerExecuteTime);
  public TimeUnit getMaxWorkerExecuteTimeUnit();
  public DeploymentOptions setMaxWorkerExecuteTimeUnit(TimeUnit maxWorkerExecuteTimeUnit);
  public ClassLoader getClassLoader();
  public DeploymentOptions setClassLoader(ClassLoader classLoader);
  public void checkIsolationNotDefined();
  public JsonObject toJson();
}

public enum ThreadingModel {
  EVENT_LOOP,
  WORKER,
  VIRTUAL_THREAD;
}

public interface MultiMap extends Iterable<Map.Entry<String, String>> {
  static MultiMap caseInsensitiveMultiMap();
  String get(CharSequence name);
  String get(String name);
  List<String> getAll(String name);
  List<String> getAll(CharSequence name);
  default void forEach(BiConsumer<String, String> action);
  default List<Map.Entry<String, String>> entries();
  boolean contains(String name);
  boolean contains(CharSequence name);
  default boolean contains(String name, String value, boolean caseInsensitive);
  default boolean contains(CharSequence name, CharSequence value, boolean caseInsensitive);
  boolean isEmpty();
  Set<String> names();
  MultiMap add(String name, String value);
  MultiMap add(CharSequence name, CharSequence value);
  MultiMap add(String name, Iterable<String> values);
  MultiMap add(CharSequence name, Iterable<CharSequence> values);
  MultiMap addAll(MultiMap map);
  MultiMap addAll(Map<String, String> headers);
  MultiMap set(String name, String value);
  MultiMap set(CharSequence name, CharSequence value);
  MultiMap set(String name, Iterable<String> values);
  MultiMap set(CharSequence name, Iterable<CharSequence> values);
  MultiMap setAll(MultiMap map);
  MultiMap setAll(Map<String, String> headers);
  MultiMap remove(String name);
  MultiMap remove(CharSequence name);
  MultiMap clear();
  int size();
}

public interface TimeoutStream extends ReadStream<Long> {
  TimeoutStream exceptionHandler(@NonBlocking Handler<Throwable> handler);
  TimeoutStream handler(@NonBlocking Handler<Long> handler);
  TimeoutStream pause();
  TimeoutStream resume();
  TimeoutStream fetch(long amount);
  TimeoutStream endHandler(@NonBlocking Handler<Void> endHandler);
  void cancel();
}

public class VertxException extends RuntimeException {
  public VertxException(String message);
  public VertxException(String message, Throwable cause);
  public VertxException(Throwable cause);
  public VertxException(String message, boolean noStackTrace);
  public VertxException(String message, Throwable cause, boolean noStackTrace);
  public VertxException(Throwable cause, boolean noStackTrace);
}

public interface VertxBuilder {
  VertxBuilder with(VertxOptions options);
  @Opens Vertx build();
  @Opens Future<Vertx> buildClustered();
  default void buildClustered(@NonBlocking Handler<AsyncResult<Vertx>> handler);
}

public interface Timer extends Future<Void> {
  boolean cancel();
}

public interface Expectation<V> {
  boolean test(V value);
  default Expectation<V> and(Expectation<? super V> other);
  default Expectation<V> or(Expectation<? super V> other);
  default Throwable describe(V value);
  default Expectation<V> wrappingFailure(BiFunction<V, Throwable, Throwable> descriptor);
}

public class Launcher {
  public Launcher();
  public static void main(String[] args);
  public static void executeCommand(String cmd, String... args);
  public void afterConfigParsed(JsonObject config);
  public void beforeStartingVertx(VertxOptions options);
  public void afterStartingVertx(Vertx vertx);
  public void beforeDeployingVerticle(DeploymentOptions deploymentOptions);
  public void beforeStoppingVertx(Vertx vertx);
  public void afterStoppingVertx();
  public void handleDeployFailed(Vertx vertx, String mainVerticle,
      DeploymentOptions deploymentOptions, Throwable cause);
}
