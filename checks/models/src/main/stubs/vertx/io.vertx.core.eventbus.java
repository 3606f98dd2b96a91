package io.vertx.core.eventbus;

import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.NonBlocking;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.core.metrics.Measured;
import io.vertx.core.net.TCPSSLOptions;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.tracing.TracingPolicy;
import java.util.function.Function;

public interface EventBus extends Measured {
  Function<String, Boolean> DEFAULT_SERIALIZABLE_CHECKER = null;
  EventBus send(String address, Object message);
  EventBus send(String address, Object message, DeliveryOptions options);
  default <T> EventBus request(String address, Object message,
      @NonBlocking Handler<AsyncResult<Message<T>>> replyHandler);
  default <T> Future<Message<T>> request(String address, Object message);
  default <T> EventBus request(String address, Object message, DeliveryOptions options,
      @NonBlocking Handler<AsyncResult<Message<T>>> replyHandler);
  <T> Future<Message<T>> request(String address, Object message, DeliveryOptions options);
  EventBus publish(String address, Object message);
  EventBus publish(String address, Object message, DeliveryOptions options);
  <T> MessageConsumer<T> consumer(MessageConsumerOptions options);
  <T> MessageConsumer<T> consumer(MessageConsumerOptions options,
      @NonBlocking Handler<Message<T>> handler);
  <T> MessageConsumer<T> consumer(String address);
  <T> MessageConsumer<T> consumer(String address, @NonBlocking Handler<Message<T>> handler);
  <T> MessageConsumer<T> localConsumer(String address);
  <T> MessageConsumer<T> localConsumer(String address, @NonBlocking Handler<Message<T>> handler);
  <T> MessageProducer<T> sender(String address);
  <T> MessageProducer<T> sender(String address, DeliveryOptions options);
  <T> MessageProducer<T> publisher(String address);
  <T> MessageProducer<T> publisher(String address, DeliveryOptions options);
  EventBus registerCodec(MessageCodec codec);
  EventBus unregisterCodec(String name);
  <T> EventBus registerDefaultCodec(Class<T> clazz, MessageCodec<T, ?> codec);
  EventBus unregisterDefaultCodec(Class clazz);
  EventBus codecSelector(@NonBlocking Function<Object, String> selector);
  <T> EventBus addOutboundInterceptor(@NonBlocking Handler<DeliveryContext<T>> interceptor);
  <T> EventBus removeOutboundInterceptor(@NonBlocking Handler<DeliveryContext<T>> interceptor);
  <T> EventBus addInboundInterceptor(@NonBlocking Handler<DeliveryContext<T>> interceptor);
  <T> EventBus removeInboundInterceptor(@NonBlocking Handler<DeliveryContext<T>> interceptor);
  EventBus clusterSerializableChecker(@NonBlocking Function<String, Boolean> classNamePredicate);
  EventBus serializableChecker(@NonBlocking Function<String, Boolean> classNamePredicate);
}

public interface Message<T> {
  String address();
  MultiMap headers();
  T body();
  String replyAddress();
  boolean isSend();
  default void reply(Object message);
  void reply(Object message, DeliveryOptions options);
  default <R> void replyAndRequest(Object message,
      @NonBlocking Handler<AsyncResult<Message<R>>> replyHandler);
  default <R> Future<Message<R>> replyAndRequest(Object message);
  default <R> void replyAndRequest(Object message, DeliveryOptions options,
      @NonBlocking Handler<AsyncResult<Message<R>>> replyHandler);
  <R> Future<Message<R>> replyAndRequest(Object message, DeliveryOptions options);
  default void fail(int failureCode, String message);
}

public interface MessageConsumer<T> extends ReadStream<Message<T>> {
  MessageConsumer<T> exceptionHandler(@NonBlocking Handler<Throwable> handler);
  MessageConsumer<T> handler(@NonBlocking Handler<Message<T>> handler);
  MessageConsumer<T> pause();
  MessageConsumer<T> resume();
  MessageConsumer<T> fetch(long amount);
  MessageConsumer<T> endHandler(@NonBlocking Handler<Void> endHandler);
  ReadStream<T> bodyStream();
  boolean isRegistered();
  String address();
  MessageConsumer<T> setMaxBufferedMessages(int maxBufferedMessages);
  int getMaxBufferedMessages();
  void completionHandler(@NonBlocking Handler<AsyncResult<Void>> completionHandler);
  Future<Void> unregister();
  void unregister(@NonBlocking Handler<AsyncResult<Void>> completionHandler);
}

public interface MessageProducer<T> {
  MessageProducer<T> deliveryOptions(DeliveryOptions options);
  String address();
  void write(T body, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> write(T body);
  Future<Void> close();
  void close(@NonBlocking Handler<AsyncResult<Void>> handler);
}

public class DeliveryOptions {
  public DeliveryOptions();
  public DeliveryOptions(DeliveryOptions other);
  public DeliveryOptions(JsonObject json);
  public JsonObject toJson();
  public long getSendTimeout();
  @Bounds(READ) public DeliveryOptions setSendTimeout(long timeout);
  public String getCodecName();
  public DeliveryOptions setCodecName(String codecName);
  public DeliveryOptions addHeader(String key, String value);
  public DeliveryOptions setHeaders(MultiMap headers);
  public MultiMap getHeaders();
  public boolean isLocalOnly();
  public DeliveryOptions setLocalOnly(boolean localOnly);
  public TracingPolicy getTracingPolicy();
  public DeliveryOptions setTracingPolicy(TracingPolicy tracingPolicy);
}

public interface DeliveryContext<T> {
  Message<T> message();
  void next();
  boolean send();
  Object body();
}

public interface MessageCodec<S, R> {
  void encodeToWire(Buffer buffer, S s);
  R decodeFromWire(int pos, Buffer buffer);
  R transform(S s);
  String name();
  byte systemCodecID();
}

public class ReplyException extends VertxException {
  public ReplyException(ReplyFailure failureType, int failureCode, String message,
      boolean noStackTrace);
  protected ReplyException(ReplyFailure failureType, int failureCode, String message,
      Throwable cause, boolean noStackTrace);
  public ReplyException(ReplyFailure failureType, int failureCode, String message);
  public ReplyException(ReplyFailure failureType, String message);
  public ReplyException(ReplyFailure failureType);
  public ReplyFailure failureType();
  public int failureCode();
}

public enum ReplyFailure {
  TIMEOUT,
  NO_HANDLERS,
  RECIPIENT_FAILURE,
  ERROR;
  public static ReplyFailure fromInt(int i);
  public int toInt();
}

public class EventBusOptions extends TCPSSLOptions {}

public class MessageConsumerOptions {}
