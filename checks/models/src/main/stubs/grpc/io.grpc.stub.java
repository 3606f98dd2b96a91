package io.grpc.stub;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.Width.UNLIMITED;

import com.google.common.util.concurrent.ListenableFuture;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.RunsOnWorkers;
import dev.fairlead.annotations.Unbounded;
import io.grpc.CallCredentials;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.Deadline;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.StatusException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

@ReturnsCopy
@Unbounded(CALL)
public abstract class AbstractAsyncStub<S extends AbstractAsyncStub<S>> extends AbstractStub<S> {
  protected AbstractAsyncStub(Channel channel, @Carries CallOptions callOptions);
  @Unbounded(CALL) public static <T extends AbstractStub<T>> T newStub(AbstractStub.StubFactory<T> factory, Channel channel);
  public static <T extends AbstractStub<T>> T newStub(AbstractStub.StubFactory<T> factory, Channel channel, @Carries CallOptions callOptions);
}

@ReturnsCopy
@Unbounded(CALL)
public abstract class AbstractBlockingStub<S extends AbstractBlockingStub<S>> extends AbstractStub<S> {
  protected AbstractBlockingStub(Channel channel, @Carries CallOptions callOptions);
  @Unbounded(CALL) public static <T extends AbstractStub<T>> T newStub(AbstractStub.StubFactory<T> factory, Channel channel);
  public static <T extends AbstractStub<T>> T newStub(AbstractStub.StubFactory<T> factory, Channel channel, @Carries CallOptions callOptions);
}

@ReturnsCopy
@Unbounded(CALL)
public abstract class AbstractFutureStub<S extends AbstractFutureStub<S>> extends AbstractStub<S> {
  protected AbstractFutureStub(Channel channel, @Carries CallOptions callOptions);
  @Unbounded(CALL) public static <T extends AbstractStub<T>> T newStub(AbstractStub.StubFactory<T> factory, Channel channel);
  public static <T extends AbstractStub<T>> T newStub(AbstractStub.StubFactory<T> factory, Channel channel, @Carries CallOptions callOptions);
}

@ReturnsCopy
@Unbounded(CALL)
public abstract class AbstractStub<S extends AbstractStub<S>> {
  protected AbstractStub(Channel channel);
  protected AbstractStub(Channel channel, @Carries CallOptions callOptions);
  public Channel getChannel();
  @Carries public CallOptions getCallOptions();
  protected abstract S build(Channel channel, @Carries CallOptions callOptions);
  @Unbounded(CALL) public static <T extends AbstractStub<T>> T newStub(AbstractStub.StubFactory<T> factory, Channel channel);
  public static <T extends AbstractStub<T>> T newStub(AbstractStub.StubFactory<T> factory, Channel channel, @Carries CallOptions callOptions);
  @Bounds(value = CALL, covers = {CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE, negative = IMMEDIATE, nullValue = INFINITE) @ReturnsCopy public S withDeadline(Deadline deadline);
  @Bounds(value = CALL, covers = {CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE, negative = IMMEDIATE, nullValue = INFINITE) @ReturnsCopy public S withDeadlineAfter(long duration, TimeUnit unit);
  @Bounds(value = CALL, covers = {CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE, negative = IMMEDIATE, nullValue = INFINITE) @ReturnsCopy public S withDeadlineAfter(Duration duration);
  @ReturnsCopy public S withExecutor(Executor executor);
  @ReturnsCopy public S withCompression(String compressorName);
  @ReturnsCopy public S withChannel(Channel newChannel);
  @ReturnsCopy public <T> S withOption(CallOptions.Key<T> key, T value);
  @ReturnsCopy public S withInterceptors(ClientInterceptor... interceptors);
  @ReturnsCopy public S withCallCredentials(CallCredentials credentials);
  @ReturnsCopy public S withWaitForReady();
  @ReturnsCopy public S withMaxInboundMessageSize(int maxSize);
  @ReturnsCopy public S withMaxOutboundMessageSize(int maxSize);
  @ReturnsCopy public S withOnReadyThreshold(int numBytes);

  public interface StubFactory<T extends AbstractStub<T>> {
    T newStub(Channel channel, CallOptions callOptions);
  }
}

public final class BlockingClientCall<ReqT, RespT> {
  @Blocking public RespT read() throws InterruptedException, StatusException;
  @Blocking public RespT read(@Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException, TimeoutException, StatusException;
  public boolean hasNext() throws InterruptedException, StatusException;
  @Blocking public boolean write(ReqT request) throws InterruptedException, StatusException;
  @Blocking public boolean write(ReqT request, @Bounds(value = WRITE, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException, TimeoutException, StatusException;
  public void cancel(String message, Throwable cause);
  public void halfClose();
}

public abstract class CallStreamObserver<V> implements StreamObserver<V> {
  public CallStreamObserver();
  public abstract boolean isReady();
  public abstract void setOnReadyHandler(Runnable onReadyHandler);
  public abstract void disableAutoInboundFlowControl();
  public abstract void request(int count);
  public abstract void setMessageCompression(boolean enable);
}

public abstract class ClientCallStreamObserver<ReqT> extends CallStreamObserver<ReqT> {
  public ClientCallStreamObserver();
  public abstract void cancel(String message, Throwable cause);
  public void disableAutoRequestWithInitial(int request);
  public abstract boolean isReady();
  public abstract void setOnReadyHandler(Runnable onReadyHandler);
  public abstract void request(int count);
  public abstract void setMessageCompression(boolean enable);
}

public final class ClientCalls {
  @Forks(UNLIMITED) public static <ReqT, RespT> void asyncUnaryCall(@Requires(value = CALL, strict = true) ClientCall<ReqT, RespT> call, ReqT req, StreamObserver<RespT> responseObserver);
  @Forks(UNLIMITED) public static <ReqT, RespT> void asyncServerStreamingCall(ClientCall<ReqT, RespT> call, ReqT req, StreamObserver<RespT> responseObserver);
  @Forks(UNLIMITED) public static <ReqT, RespT> StreamObserver<ReqT> asyncClientStreamingCall(ClientCall<ReqT, RespT> call, StreamObserver<RespT> responseObserver);
  @Forks(UNLIMITED) public static <ReqT, RespT> StreamObserver<ReqT> asyncBidiStreamingCall(ClientCall<ReqT, RespT> call, StreamObserver<RespT> responseObserver);
  @Blocking public static <ReqT, RespT> RespT blockingUnaryCall(@Requires(CALL) ClientCall<ReqT, RespT> call, ReqT req);
  @Blocking public static <ReqT, RespT> RespT blockingUnaryCall(Channel channel, MethodDescriptor<ReqT, RespT> method, @Requires(CALL) CallOptions callOptions, ReqT req);
  public static <ReqT, RespT> RespT blockingV2UnaryCall(Channel channel, MethodDescriptor<ReqT, RespT> method, CallOptions callOptions, ReqT req) throws StatusException;
  public static <ReqT, RespT> Iterator<RespT> blockingServerStreamingCall(ClientCall<ReqT, RespT> call, ReqT req);
  public static <ReqT, RespT> Iterator<RespT> blockingServerStreamingCall(Channel channel, MethodDescriptor<ReqT, RespT> method, CallOptions callOptions, ReqT req);
  public static <ReqT, RespT> BlockingClientCall<ReqT, RespT> blockingV2ServerStreamingCall(Channel channel, MethodDescriptor<ReqT, RespT> method, CallOptions callOptions, ReqT req);
  public static <ReqT, RespT> BlockingClientCall<ReqT, RespT> blockingClientStreamingCall(Channel channel, MethodDescriptor<ReqT, RespT> method, CallOptions callOptions);
  public static <ReqT, RespT> BlockingClientCall<ReqT, RespT> blockingBidiStreamingCall(Channel channel, MethodDescriptor<ReqT, RespT> method, CallOptions callOptions);
  @Forks(UNLIMITED) public static <ReqT, RespT> ListenableFuture<RespT> futureUnaryCall(@Requires(value = CALL, strict = true) ClientCall<ReqT, RespT> call, ReqT req);

  enum StubType {
    BLOCKING, FUTURE, ASYNC;
  }
}

public interface ClientResponseObserver<ReqT, RespT> extends StreamObserver<RespT> {
  void beforeStart(ClientCallStreamObserver<ReqT> requestStream);
}

public final class InternalClientCalls {
  public InternalClientCalls();
  public static CallOptions.Key<ClientCalls.StubType> getStubTypeOption();
  public static InternalClientCalls.StubType getStubType(CallOptions callOptions);
  public static CallOptions setStubType(CallOptions callOptions, InternalClientCalls.StubType stubType);

  public enum StubType {
    BLOCKING, ASYNC, FUTURE;
    public static InternalClientCalls.StubType of(ClientCalls.StubType internal);
  }
}

public final class MetadataUtils {
  public static ClientInterceptor newAttachHeadersInterceptor(Metadata extraHeaders);
  public static ClientInterceptor newCaptureMetadataInterceptor(AtomicReference<Metadata> headersCapture, AtomicReference<Metadata> trailersCapture);
  public static ServerInterceptor newAttachMetadataServerInterceptor(Metadata extras);
}

public abstract class ServerCallStreamObserver<RespT> extends CallStreamObserver<RespT> {
  public ServerCallStreamObserver();
  public abstract boolean isCancelled();
  public abstract void setOnCancelHandler(Runnable onCancelHandler);
  public void setOnReadyThreshold(int numBytes);
  public abstract void setCompression(String compression);
  public void disableAutoRequest();
  public abstract boolean isReady();
  public abstract void setOnReadyHandler(Runnable onReadyHandler);
  public abstract void request(int count);
  public abstract void setMessageCompression(boolean enable);
  public void setOnCloseHandler(Runnable onCloseHandler);
}

public final class ServerCalls {
  public static <ReqT, RespT> ServerCallHandler<ReqT, RespT> asyncUnaryCall(ServerCalls.UnaryMethod<ReqT, RespT> method);
  public static <ReqT, RespT> ServerCallHandler<ReqT, RespT> asyncServerStreamingCall(ServerCalls.ServerStreamingMethod<ReqT, RespT> method);
  public static <ReqT, RespT> ServerCallHandler<ReqT, RespT> asyncClientStreamingCall(ServerCalls.ClientStreamingMethod<ReqT, RespT> method);
  public static <ReqT, RespT> ServerCallHandler<ReqT, RespT> asyncBidiStreamingCall(ServerCalls.BidiStreamingMethod<ReqT, RespT> method);
  public static void asyncUnimplementedUnaryCall(MethodDescriptor<?, ?> methodDescriptor, StreamObserver<?> responseObserver);
  public static <ReqT> StreamObserver<ReqT> asyncUnimplementedStreamingCall(MethodDescriptor<?, ?> methodDescriptor, StreamObserver<?> responseObserver);

  public interface BidiStreamingMethod<ReqT, RespT> extends ServerCalls.StreamingRequestMethod<ReqT, RespT> {
    StreamObserver<ReqT> invoke(StreamObserver<RespT> responseObserver);
  }
  public interface ClientStreamingMethod<ReqT, RespT> extends ServerCalls.StreamingRequestMethod<ReqT, RespT> {
    StreamObserver<ReqT> invoke(StreamObserver<RespT> responseObserver);
  }
  public interface ServerStreamingMethod<ReqT, RespT> extends ServerCalls.UnaryRequestMethod<ReqT, RespT> {
    void invoke(ReqT value, StreamObserver<RespT> streamObserver);
  }
  interface StreamingRequestMethod<ReqT, RespT> {
    StreamObserver<ReqT> invoke(StreamObserver<RespT> responseObserver);
  }
  public interface UnaryMethod<ReqT, RespT> extends ServerCalls.UnaryRequestMethod<ReqT, RespT> {
    void invoke(ReqT value, StreamObserver<RespT> streamObserver);
  }
  interface UnaryRequestMethod<ReqT, RespT> {
    void invoke(ReqT value, StreamObserver<RespT> streamObserver);
  }
}

public interface StreamObserver<V> {
  @Delivers @RunsOnWorkers(REPEATEDLY) void onNext(V value);
  @Delivers @RunsOnWorkers(REPEATEDLY) void onError(Throwable t);
  @Delivers @RunsOnWorkers(REPEATEDLY) void onCompleted();
}

public final class StreamObservers {
  public static <T> void nextAndComplete(StreamObserver<T> responseObserver, T response);
  public static <V> void copyWithFlowControl(Iterator<V> source, CallStreamObserver<V> target);
  public static <V> void copyWithFlowControl(Iterable<V> source, CallStreamObserver<V> target);
}
