package io.grpc;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.Times.CONCURRENTLY;
import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.OneOfMany;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;

public final class Attributes {
  public static final Attributes EMPTY;
  public <T> T get(Attributes.Key<T> key);
  public Set<Attributes.Key<?>> keys();
  public static Attributes.Builder newBuilder(Attributes base);
  public static Attributes.Builder newBuilder();
  public Attributes.Builder toBuilder();

  public static final class Builder {
    public <T> Attributes.Builder set(Attributes.Key<T> key, T value);
    public <T> Attributes.Builder discard(Attributes.Key<T> key);
    public Attributes.Builder setAll(Attributes other);
    public Attributes build();
  }
  public static final class Key<T> {
    public static <T> Attributes.Key<T> of(String debugString);
    public static <T> Attributes.Key<T> create(String debugString);
  }
}

public abstract class BinaryLog implements Closeable {
  public BinaryLog();
  public abstract <ReqT, RespT> ServerMethodDefinition<?, ?> wrapMethodDefinition(ServerMethodDefinition<ReqT, RespT> oMethodDef);
  public abstract Channel wrapChannel(Channel channel);
}

public interface BindableService {
  ServerServiceDefinition bindService();
}

public abstract class CallCredentials {
  public CallCredentials();
  public abstract void applyRequestMetadata(CallCredentials.RequestInfo requestInfo, Executor appExecutor, CallCredentials.MetadataApplier applier);
  public void thisUsesUnstableApi();

  public static abstract class MetadataApplier {
    public MetadataApplier();
    public abstract void apply(Metadata headers);
    public abstract void fail(Status status);
  }
  public static abstract class RequestInfo {
    public RequestInfo();
    public abstract MethodDescriptor<?, ?> getMethodDescriptor();
    public CallOptions getCallOptions();
    public abstract SecurityLevel getSecurityLevel();
    public abstract String getAuthority();
    public abstract Attributes getTransportAttrs();
  }
}

@ReturnsCopy
public final class CallOptions {
  public static final CallOptions DEFAULT;
  public CallOptions withAuthority(String authority);
  public CallOptions withCallCredentials(CallCredentials credentials);
  public CallOptions withCompression(String compressorName);
  @Bounds(value = CALL, covers = {CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE, negative = IMMEDIATE, nullValue = INFINITE) public CallOptions withDeadline(Deadline deadline);
  @Bounds(value = CALL, covers = {CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE, negative = IMMEDIATE, nullValue = INFINITE) public CallOptions withDeadlineAfter(long duration, TimeUnit unit);
  @Bounds(value = CALL, covers = {CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE, negative = IMMEDIATE, nullValue = INFINITE) public CallOptions withDeadlineAfter(Duration duration);
  public Deadline getDeadline();
  public CallOptions withWaitForReady();
  public CallOptions withoutWaitForReady();
  public CallOptions withOnReadyThreshold(int numBytes);
  public CallOptions clearOnReadyThreshold();
  public Integer getOnReadyThreshold();
  public String getCompressor();
  public String getAuthority();
  public CallCredentials getCredentials();
  public CallOptions withExecutor(Executor executor);
  public CallOptions withStreamTracerFactory(ClientStreamTracer.Factory factory);
  public List<ClientStreamTracer.Factory> getStreamTracerFactories();
  public <T> CallOptions withOption(CallOptions.Key<T> key, T value);
  public <T> T getOption(CallOptions.Key<T> key);
  public Executor getExecutor();
  public boolean isWaitForReady();
  public CallOptions withMaxInboundMessageSize(int maxSize);
  public CallOptions withMaxOutboundMessageSize(int maxSize);
  public Integer getMaxInboundMessageSize();
  public Integer getMaxOutboundMessageSize();

  public static final class Key<T> {
    public T getDefault();
    public static <T> CallOptions.Key<T> of(String debugString, T defaultValue);
    public static <T> CallOptions.Key<T> create(String debugString);
    public static <T> CallOptions.Key<T> createWithDefault(String debugString, T defaultValue);
  }
}

public interface CallbackMetricInstrument extends MetricInstrument {}

public abstract class Channel {
  public Channel();
  public abstract <RequestT, ResponseT> ClientCall<RequestT, ResponseT> newCall(MethodDescriptor<RequestT, ResponseT> methodDescriptor, @Carries CallOptions callOptions);
  public abstract String authority();
}

public interface ChannelConfigurator {
  void configureChannelBuilder(ManagedChannelBuilder<?> managedChannelBuilder);
}

public abstract class ChannelCredentials {
  public ChannelCredentials();
  public abstract ChannelCredentials withoutBearerTokens();
}

public abstract class ClientCall<ReqT, RespT> {
  public ClientCall();
  public abstract void start(ClientCall.Listener<RespT> responseListener, Metadata headers);
  public abstract void request(int numMessages);
  public abstract void cancel(String message, Throwable cause);
  public abstract void halfClose();
  public abstract void sendMessage(ReqT value);
  public boolean isReady();
  public void setMessageCompression(boolean enabled);
  public Attributes getAttributes();

  @OneOfMany(per = "call")
  public static abstract class Listener<T> {
    public Listener();
    @Delivers @RunsOnWorkers(REPEATEDLY) public void onHeaders(Metadata headers);
    @Delivers @RunsOnWorkers(REPEATEDLY) public void onMessage(T message);
    @Delivers @RunsOnWorkers(REPEATEDLY) public void onClose(Status status, Metadata trailers);
    @Delivers @RunsOnWorkers(REPEATEDLY) public void onReady();
  }
}

public interface ClientInterceptor {
  <ReqT, RespT> ClientCall<ReqT, RespT> interceptCall(MethodDescriptor<ReqT, RespT> method, CallOptions callOptions, Channel next);
}

public class ClientInterceptors {
  public static Channel interceptForward(Channel channel, ClientInterceptor... interceptors);
  public static Channel interceptForward(Channel channel, List<? extends ClientInterceptor> interceptors);
  public static Channel intercept(Channel channel, ClientInterceptor... interceptors);
  public static Channel intercept(Channel channel, List<? extends ClientInterceptor> interceptors);
}

public abstract class ClientStreamTracer extends StreamTracer {
  public static final CallOptions.Key<Long> NAME_RESOLUTION_DELAYED;
  public ClientStreamTracer();
  public void streamCreated(Attributes transportAttrs, Metadata headers);
  public void createPendingStream();
  public void recordAttemptDelayStart(String delayType, String delayReason);
  public void recordAttemptDelayReasonChanged(String delayReason);
  public void recordAttemptDelayEnd();
  public void outboundHeaders();
  public void inboundHeaders();
  public void inboundHeaders(Metadata headers);
  public void inboundTrailers(Metadata trailers);
  public void addOptionalLabel(String key, String value);

  public static abstract class Factory {
    public Factory();
    public ClientStreamTracer newClientStreamTracer(ClientStreamTracer.StreamInfo info, Metadata headers);
  }
  public static final class StreamInfo {
    public CallOptions getCallOptions();
    public int getPreviousAttempts();
    public boolean isTransparentRetry();
    public boolean isHedging();
    public ClientStreamTracer.StreamInfo.Builder toBuilder();
    public static ClientStreamTracer.StreamInfo.Builder newBuilder();

    public static final class Builder {
      public ClientStreamTracer.StreamInfo.Builder setCallOptions(CallOptions callOptions);
      public ClientStreamTracer.StreamInfo.Builder setPreviousAttempts(int previousAttempts);
      public ClientStreamTracer.StreamInfo.Builder setIsTransparentRetry(boolean isTransparentRetry);
      public ClientStreamTracer.StreamInfo.Builder setIsHedging(boolean isHedging);
      public ClientStreamTracer.StreamInfo build();
    }
  }
}

public abstract class ClientTransportFilter {
  public ClientTransportFilter();
  public Attributes transportReady(Attributes transportAttrs);
  public void transportTerminated(Attributes transportAttrs);
}

public interface Compressor {
  String getMessageEncoding();
  OutputStream compress(OutputStream os) throws IOException;
}

public final class CompressorRegistry {
  public static CompressorRegistry getDefaultInstance();
  public static CompressorRegistry newEmptyInstance();
  public Compressor lookupCompressor(String compressorName);
  public void register(Compressor c);
}

public enum ConnectivityState {
  CONNECTING, READY, TRANSIENT_FAILURE, IDLE, SHUTDOWN;
}

public class Context {
  public static final Context ROOT;
  public static <T> Context.Key<T> key(String debugString);
  public static <T> Context.Key<T> keyWithDefault(String debugString, T defaultValue);
  public static Context current();
  public Context.CancellableContext withCancellation();
  public Context.CancellableContext withDeadlineAfter(long duration, TimeUnit unit, ScheduledExecutorService scheduler);
  public Context.CancellableContext withDeadline(Deadline newDeadline, ScheduledExecutorService scheduler);
  public <V> Context withValue(Context.Key<V> k1, V v1);
  public <V1, V2> Context withValues(Context.Key<V1> k1, V1 v1, Context.Key<V2> k2, V2 v2);
  public <V1, V2, V3> Context withValues(Context.Key<V1> k1, V1 v1, Context.Key<V2> k2, V2 v2, Context.Key<V3> k3, V3 v3);
  public <V1, V2, V3, V4> Context withValues(Context.Key<V1> k1, V1 v1, Context.Key<V2> k2, V2 v2, Context.Key<V3> k3, V3 v3, Context.Key<V4> k4, V4 v4);
  public Context fork();
  public Context attach();
  public void detach(Context toAttach);
  public boolean isCancelled();
  public Throwable cancellationCause();
  public Deadline getDeadline();
  public void addListener(Context.CancellationListener cancellationListener, Executor executor);
  public void removeListener(Context.CancellationListener cancellationListener);
  public void run(@RunsHere Runnable r);
  public <V> V call(@RunsHere Callable<V> c) throws Exception;
  public <V> V supply(Supplier<V> supplier);
  public Runnable wrap(Runnable r);
  public <C> Callable<C> wrap(Callable<C> c);
  public Executor fixedContextExecutor(Executor e);
  public static Executor currentContextExecutor(Executor e);

  public static final class CancellableContext extends Context implements Closeable {
    public Context attach();
    public void detach(Context toAttach);
    public void addListener(Context.CancellationListener cancellationListener, Executor executor);
    public void removeListener(Context.CancellationListener cancellationListener);
    public boolean isCurrent();
    public boolean cancel(Throwable cause);
    public void detachAndCancel(Context toAttach, Throwable cause);
    public boolean isCancelled();
    public Throwable cancellationCause();
    public Deadline getDeadline();
    public void close();
  }
  public interface CancellationListener {
    void cancelled(Context context);
  }
  public static final class Key<T> {
    public T get();
    public T get(Context context);
  }
}

public final class Deadline implements Comparable<Deadline> {
  public static Deadline.Ticker getSystemTicker();
  public static Deadline after(long duration, TimeUnit units);
  public static Deadline after(long duration, TimeUnit units, Deadline.Ticker ticker);
  public boolean isExpired();
  public boolean isBefore(Deadline other);
  public Deadline minimum(Deadline other);
  public Deadline offset(long offset, TimeUnit units);
  public long timeRemaining(TimeUnit unit);
  public ScheduledFuture<?> runOnExpiration(Runnable task, ScheduledExecutorService scheduler);
  public int compareTo(Deadline that);

  public static abstract class Ticker {
    public Ticker();
    public abstract long nanoTime();
  }
}

public interface Decompressor {
  String getMessageEncoding();
  InputStream decompress(InputStream is) throws IOException;
}

public final class DecompressorRegistry {
  public static DecompressorRegistry emptyInstance();
  public static DecompressorRegistry getDefaultInstance();
  public DecompressorRegistry with(Decompressor d, boolean advertised);
  public Set<String> getKnownMessageEncodings();
  public Set<String> getAdvertisedMessageEncodings();
  public Decompressor lookupDecompressor(String messageEncoding);
}

public final class DoubleCounterMetricInstrument extends PartialMetricInstrument {
  public DoubleCounterMetricInstrument(int index, String name, String description, String unit, List<String> requiredLabelKeys, List<String> optionalLabelKeys, boolean enableByDefault);
}

public final class DoubleHistogramMetricInstrument extends PartialMetricInstrument {
  public DoubleHistogramMetricInstrument(int index, String name, String description, String unit, List<Double> bucketBoundaries, List<String> requiredLabelKeys, List<String> optionalLabelKeys, boolean enableByDefault);
  public List<Double> getBucketBoundaries();
}

public abstract class ForwardingChannelBuilder<T extends ForwardingChannelBuilder<T>> extends ForwardingChannelBuilder2<T> {
  protected ForwardingChannelBuilder();
  protected abstract ManagedChannelBuilder<?> delegate();
  public T directExecutor();
  public T executor(Executor executor);
  public T offloadExecutor(Executor executor);
  public T intercept(List<ClientInterceptor> interceptors);
  public T intercept(ClientInterceptor... interceptors);
  public T userAgent(String userAgent);
  public T overrideAuthority(String authority);
  public T usePlaintext();
  public T useTransportSecurity();
  public T defaultLoadBalancingPolicy(String policy);
  public T decompressorRegistry(DecompressorRegistry registry);
  public T compressorRegistry(CompressorRegistry registry);
  public T idleTimeout(long value, TimeUnit unit);
  public T maxInboundMessageSize(int max);
  public T maxInboundMetadataSize(int max);
  public T keepAliveTime(long keepAliveTime, TimeUnit timeUnit);
  public T keepAliveTimeout(long keepAliveTimeout, TimeUnit timeUnit);
  public T keepAliveWithoutCalls(boolean enable);
  public T maxRetryAttempts(int maxRetryAttempts);
  public T maxHedgedAttempts(int maxHedgedAttempts);
  public T retryBufferSize(long bytes);
  public T perRpcBufferLimit(long bytes);
  public T disableRetry();
  public T enableRetry();
  public T setBinaryLog(BinaryLog binaryLog);
  public T maxTraceEvents(int maxTraceEvents);
  public T proxyDetector(ProxyDetector proxyDetector);
  public T defaultServiceConfig(Map<String, ?> serviceConfig);
  public T disableServiceConfigLookUp();
  public T childChannelConfigurator(ChannelConfigurator channelConfigurator);
}

public abstract class ForwardingChannelBuilder2<T extends ManagedChannelBuilder<T>> extends ManagedChannelBuilder<T> {
  protected ForwardingChannelBuilder2();
  public static ManagedChannelBuilder<?> forAddress(String name, int port);
  public static ManagedChannelBuilder<?> forTarget(String target);
  protected abstract ManagedChannelBuilder<?> delegate();
  public T directExecutor();
  public T executor(Executor executor);
  public T offloadExecutor(Executor executor);
  public T intercept(List<ClientInterceptor> interceptors);
  public T intercept(ClientInterceptor... interceptors);
  protected T interceptWithTarget(ManagedChannelBuilder.InterceptorFactory factory);
  public T addTransportFilter(ClientTransportFilter transportFilter);
  public T userAgent(String userAgent);
  public T overrideAuthority(String authority);
  public T usePlaintext();
  public T useTransportSecurity();
  public T defaultLoadBalancingPolicy(String policy);
  public T decompressorRegistry(DecompressorRegistry registry);
  public T compressorRegistry(CompressorRegistry registry);
  public T idleTimeout(long value, TimeUnit unit);
  public T maxInboundMessageSize(int max);
  public T maxInboundMetadataSize(int max);
  public T keepAliveTime(long keepAliveTime, TimeUnit timeUnit);
  public T keepAliveTimeout(long keepAliveTimeout, TimeUnit timeUnit);
  public T keepAliveWithoutCalls(boolean enable);
  public T maxRetryAttempts(int maxRetryAttempts);
  public T maxHedgedAttempts(int maxHedgedAttempts);
  public T retryBufferSize(long bytes);
  public T perRpcBufferLimit(long bytes);
  public T disableRetry();
  public T enableRetry();
  public T setBinaryLog(BinaryLog binaryLog);
  public T maxTraceEvents(int maxTraceEvents);
  public T proxyDetector(ProxyDetector proxyDetector);
  public T defaultServiceConfig(Map<String, ?> serviceConfig);
  public T disableServiceConfigLookUp();
  protected T addMetricSink(MetricSink metricSink);
  public T childChannelConfigurator(ChannelConfigurator channelConfigurator);
  @Opens public ManagedChannel build();
}

public abstract class ForwardingClientCall<ReqT, RespT> extends PartialForwardingClientCall<ReqT, RespT> {
  public ForwardingClientCall();
  protected abstract ClientCall<ReqT, RespT> delegate();
  public void start(ClientCall.Listener<RespT> responseListener, Metadata headers);
  public void sendMessage(ReqT message);

  public static abstract class SimpleForwardingClientCall<ReqT, RespT> extends ForwardingClientCall<ReqT, RespT> {
    protected SimpleForwardingClientCall(ClientCall<ReqT, RespT> delegate);
    protected ClientCall<ReqT, RespT> delegate();
  }
}

public abstract class ForwardingClientCallListener<RespT> extends PartialForwardingClientCallListener<RespT> {
  public ForwardingClientCallListener();
  protected abstract ClientCall.Listener<RespT> delegate();
  public void onMessage(RespT message);

  public static abstract class SimpleForwardingClientCallListener<RespT> extends ForwardingClientCallListener<RespT> {
    protected SimpleForwardingClientCallListener(ClientCall.Listener<RespT> delegate);
    protected ClientCall.Listener<RespT> delegate();
  }
}

public abstract class ForwardingServerBuilder<T extends ServerBuilder<T>> extends ServerBuilder<T> {
  protected ForwardingServerBuilder();
  public static ServerBuilder<?> forPort(int port);
  protected abstract ServerBuilder<?> delegate();
  public T directExecutor();
  public T executor(Executor executor);
  public T callExecutor(ServerCallExecutorSupplier executorSupplier);
  public T addService(ServerServiceDefinition service);
  public T addService(BindableService bindableService);
  public T intercept(ServerInterceptor interceptor);
  public T addTransportFilter(ServerTransportFilter filter);
  public T addStreamTracerFactory(ServerStreamTracer.Factory factory);
  public T fallbackHandlerRegistry(HandlerRegistry fallbackRegistry);
  public T useTransportSecurity(File certChain, File privateKey);
  public T useTransportSecurity(InputStream certChain, InputStream privateKey);
  public T decompressorRegistry(DecompressorRegistry registry);
  public T compressorRegistry(CompressorRegistry registry);
  public T handshakeTimeout(long timeout, TimeUnit unit);
  public T keepAliveTime(long keepAliveTime, TimeUnit timeUnit);
  public T keepAliveTimeout(long keepAliveTimeout, TimeUnit timeUnit);
  public T maxConnectionIdle(long maxConnectionIdle, TimeUnit timeUnit);
  public T maxConnectionAge(long maxConnectionAge, TimeUnit timeUnit);
  public T maxConnectionAgeGrace(long maxConnectionAgeGrace, TimeUnit timeUnit);
  public T permitKeepAliveTime(long keepAliveTime, TimeUnit timeUnit);
  public T permitKeepAliveWithoutCalls(boolean permit);
  public T maxInboundMessageSize(int bytes);
  public T maxInboundMetadataSize(int bytes);
  public T setBinaryLog(BinaryLog binaryLog);
  public Server build();
  public T addMetricSink(MetricSink metricSink);
}

public abstract class ForwardingServerCall<ReqT, RespT> extends PartialForwardingServerCall<ReqT, RespT> {
  public ForwardingServerCall();
  protected abstract ServerCall<ReqT, RespT> delegate();
  public void sendMessage(RespT message);
  public MethodDescriptor<ReqT, RespT> getMethodDescriptor();

  public static abstract class SimpleForwardingServerCall<ReqT, RespT> extends ForwardingServerCall<ReqT, RespT> {
    protected SimpleForwardingServerCall(ServerCall<ReqT, RespT> delegate);
    protected ServerCall<ReqT, RespT> delegate();
  }
}

public abstract class ForwardingServerCallListener<ReqT> extends PartialForwardingServerCallListener<ReqT> {
  public ForwardingServerCallListener();
  protected abstract ServerCall.Listener<ReqT> delegate();
  public void onMessage(ReqT message);

  public static abstract class SimpleForwardingServerCallListener<ReqT> extends ForwardingServerCallListener<ReqT> {
    protected SimpleForwardingServerCallListener(ServerCall.Listener<ReqT> delegate);
    protected ServerCall.Listener<ReqT> delegate();
  }
}

public final class Grpc {
  public static final Attributes.Key<SocketAddress> TRANSPORT_ATTR_REMOTE_ADDR;
  public static final Attributes.Key<SocketAddress> TRANSPORT_ATTR_LOCAL_ADDR;
  public static final Attributes.Key<SSLSession> TRANSPORT_ATTR_SSL_SESSION;
  public static final CallOptions.Key<String> CALL_OPTION_CUSTOM_LABEL;
  public static ManagedChannelBuilder<?> newChannelBuilder(String target, ChannelCredentials creds);
  public static ManagedChannelBuilder<?> newChannelBuilderForAddress(String host, int port, ChannelCredentials creds);
  public static ServerBuilder<?> newServerBuilderForPort(int port, ServerCredentials creds);
}

public abstract class HandlerRegistry {
  public HandlerRegistry();
  public List<ServerServiceDefinition> getServices();
  public abstract ServerMethodDefinition<?, ?> lookupMethod(String methodName, String authority);
  public ServerMethodDefinition<?, ?> lookupMethod(String methodName);
}

public final class InsecureChannelCredentials extends ChannelCredentials {
  public static ChannelCredentials create();
  public ChannelCredentials withoutBearerTokens();
}

public final class InsecureServerCredentials extends ServerCredentials {
  public static ServerCredentials create();
}

public final class LongCounterMetricInstrument extends PartialMetricInstrument {
  public LongCounterMetricInstrument(int index, String name, String description, String unit, List<String> requiredLabelKeys, List<String> optionalLabelKeys, boolean enableByDefault);
}

public final class LongGaugeMetricInstrument extends PartialMetricInstrument implements CallbackMetricInstrument {
  public LongGaugeMetricInstrument(int index, String name, String description, String unit, List<String> requiredLabelKeys, List<String> optionalLabelKeys, boolean enableByDefault);
}

public final class LongHistogramMetricInstrument extends PartialMetricInstrument {
  public LongHistogramMetricInstrument(int index, String name, String description, String unit, List<Long> bucketBoundaries, List<String> requiredLabelKeys, List<String> optionalLabelKeys, boolean enableByDefault);
  public List<Long> getBucketBoundaries();
}

public final class LongUpDownCounterMetricInstrument extends PartialMetricInstrument {
  public LongUpDownCounterMetricInstrument(int index, String name, String description, String unit, List<String> requiredLabelKeys, List<String> optionalLabelKeys, boolean enableByDefault);
}

@Connection(sharing = SHAREABLE, expensive = true)
public abstract class ManagedChannel extends Channel {
  public ManagedChannel();
  @Closes public abstract ManagedChannel shutdown();
  public abstract boolean isShutdown();
  public abstract boolean isTerminated();
  @Closes public abstract ManagedChannel shutdownNow();
  @Blocking(THREAD) @Joins public abstract boolean awaitTermination(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;
  public ConnectivityState getState(boolean requestConnection);
  public void notifyWhenStateChanged(ConnectivityState source, Runnable callback);
  public void resetConnectBackoff();
  public void enterIdle();
}

public abstract class ManagedChannelBuilder<T extends ManagedChannelBuilder<T>> {
  public ManagedChannelBuilder();
  public static ManagedChannelBuilder<?> forAddress(String name, int port);
  public static ManagedChannelBuilder<?> forTarget(String target);
  public abstract T directExecutor();
  public abstract T executor(Executor executor);
  public T offloadExecutor(Executor executor);
  public abstract T intercept(List<ClientInterceptor> interceptors);
  public abstract T intercept(ClientInterceptor... clientInterceptors);
  protected T interceptWithTarget(ManagedChannelBuilder.InterceptorFactory factory);
  public T addTransportFilter(ClientTransportFilter filter);
  public abstract T userAgent(String userAgent);
  public abstract T overrideAuthority(String authority);
  public T usePlaintext();
  public T useTransportSecurity();
  public T defaultLoadBalancingPolicy(String policy);
  public abstract T decompressorRegistry(DecompressorRegistry registry);
  public abstract T compressorRegistry(CompressorRegistry registry);
  public abstract T idleTimeout(long value, TimeUnit unit);
  public T maxInboundMessageSize(int bytes);
  public T maxInboundMetadataSize(int bytes);
  public T keepAliveTime(long keepAliveTime, TimeUnit timeUnit);
  public T keepAliveTimeout(long keepAliveTimeout, TimeUnit timeUnit);
  public T keepAliveWithoutCalls(boolean enable);
  public T maxRetryAttempts(int maxRetryAttempts);
  public T maxHedgedAttempts(int maxHedgedAttempts);
  public T retryBufferSize(long bytes);
  public T perRpcBufferLimit(long bytes);
  public T disableRetry();
  public T enableRetry();
  public T setBinaryLog(BinaryLog binaryLog);
  public T maxTraceEvents(int maxTraceEvents);
  public T proxyDetector(ProxyDetector proxyDetector);
  public T defaultServiceConfig(Map<String, ?> serviceConfig);
  public T disableServiceConfigLookUp();
  protected T addMetricSink(MetricSink metricSink);
  public T childChannelConfigurator(ChannelConfigurator channelConfigurator);
  @Opens public abstract ManagedChannel build();

  protected interface InterceptorFactory {
    ClientInterceptor newInterceptor(String target);
  }
}

public final class Metadata {
  public static final String BINARY_HEADER_SUFFIX = "-bin";
  public static final Metadata.BinaryMarshaller<byte[]> BINARY_BYTE_MARSHALLER;
  public static final Metadata.AsciiMarshaller<String> ASCII_STRING_MARSHALLER;
  public Metadata();
  public boolean containsKey(Metadata.Key<?> key);
  public <T> T get(Metadata.Key<T> key);
  public <T> Iterable<T> getAll(Metadata.Key<T> key);
  public Set<String> keys();
  public <T> void put(Metadata.Key<T> key, T value);
  public <T> boolean remove(Metadata.Key<T> key, T value);
  public <T> Iterable<T> removeAll(Metadata.Key<T> key);
  public <T> void discardAll(Metadata.Key<T> key);
  public void merge(Metadata other);
  public void merge(Metadata other, Set<Metadata.Key<?>> keys);

  public interface AsciiMarshaller<T> {
    String toAsciiString(T value);
    T parseAsciiString(String serialized);
  }
  public interface BinaryMarshaller<T> {
    byte[] toBytes(T value);
    T parseBytes(byte[] serialized);
  }
  public interface BinaryStreamMarshaller<T> {
    InputStream toStream(T value);
    T parseStream(InputStream stream);
  }
  public static abstract class Key<T> {
    public static <T> Metadata.Key<T> of(String name, Metadata.BinaryMarshaller<T> marshaller);
    public static <T> Metadata.Key<T> of(String name, Metadata.BinaryStreamMarshaller<T> marshaller);
    public static <T> Metadata.Key<T> of(String name, Metadata.AsciiMarshaller<T> marshaller);
    public String originalName();
    public String name();
  }
}

public final class MethodDescriptor<ReqT, RespT> {
  public static <RequestT, ResponseT> MethodDescriptor<RequestT, ResponseT> create(MethodDescriptor.MethodType type, String fullMethodName, MethodDescriptor.Marshaller<RequestT> requestMarshaller, MethodDescriptor.Marshaller<ResponseT> responseMarshaller);
  public MethodDescriptor.MethodType getType();
  public String getFullMethodName();
  public String getServiceName();
  public String getBareMethodName();
  public RespT parseResponse(InputStream input);
  public InputStream streamRequest(ReqT requestMessage);
  public ReqT parseRequest(InputStream input);
  public InputStream streamResponse(RespT response);
  public MethodDescriptor.Marshaller<ReqT> getRequestMarshaller();
  public MethodDescriptor.Marshaller<RespT> getResponseMarshaller();
  public Object getSchemaDescriptor();
  public boolean isIdempotent();
  public boolean isSafe();
  public boolean isSampledToLocalTracing();
  public static String generateFullMethodName(String fullServiceName, String methodName);
  public static String extractFullServiceName(String fullMethodName);
  public static String extractBareMethodName(String fullMethodName);
  public static <ReqT, RespT> MethodDescriptor.Builder<ReqT, RespT> newBuilder();
  public static <ReqT, RespT> MethodDescriptor.Builder<ReqT, RespT> newBuilder(MethodDescriptor.Marshaller<ReqT> requestMarshaller, MethodDescriptor.Marshaller<RespT> responseMarshaller);
  public MethodDescriptor.Builder<ReqT, RespT> toBuilder();
  public <NewReqT, NewRespT> MethodDescriptor.Builder<NewReqT, NewRespT> toBuilder(MethodDescriptor.Marshaller<NewReqT> requestMarshaller, MethodDescriptor.Marshaller<NewRespT> responseMarshaller);

  public static final class Builder<ReqT, RespT> {
    public MethodDescriptor.Builder<ReqT, RespT> setRequestMarshaller(MethodDescriptor.Marshaller<ReqT> requestMarshaller);
    public MethodDescriptor.Builder<ReqT, RespT> setResponseMarshaller(MethodDescriptor.Marshaller<RespT> responseMarshaller);
    public MethodDescriptor.Builder<ReqT, RespT> setType(MethodDescriptor.MethodType type);
    public MethodDescriptor.Builder<ReqT, RespT> setFullMethodName(String fullMethodName);
    public MethodDescriptor.Builder<ReqT, RespT> setSchemaDescriptor(Object schemaDescriptor);
    public MethodDescriptor.Builder<ReqT, RespT> setIdempotent(boolean idempotent);
    public MethodDescriptor.Builder<ReqT, RespT> setSafe(boolean safe);
    public MethodDescriptor.Builder<ReqT, RespT> setSampledToLocalTracing(boolean value);
    public MethodDescriptor<ReqT, RespT> build();
  }
  public interface Marshaller<T> {
    InputStream stream(T value);
    T parse(InputStream stream);
  }
  public enum MethodType {
    UNARY, CLIENT_STREAMING, SERVER_STREAMING, BIDI_STREAMING, UNKNOWN;
    public boolean clientSendsOneMessage();
    public boolean serverSendsOneMessage();
  }
}

public interface MetricInstrument {
  int getIndex();
  String getName();
  String getDescription();
  String getUnit();
  List<String> getRequiredLabelKeys();
  List<String> getOptionalLabelKeys();
  boolean isEnableByDefault();
}

public interface MetricRecorder {
  default void addDoubleCounter(DoubleCounterMetricInstrument metricInstrument, double value, List<String> requiredLabelValues, List<String> optionalLabelValues);
  default void addLongCounter(LongCounterMetricInstrument metricInstrument, long value, List<String> requiredLabelValues, List<String> optionalLabelValues);
  default void addLongUpDownCounter(LongUpDownCounterMetricInstrument metricInstrument, long value, List<String> requiredLabelValues, List<String> optionalLabelValues);
  default void recordDoubleHistogram(DoubleHistogramMetricInstrument metricInstrument, double value, List<String> requiredLabelValues, List<String> optionalLabelValues);
  default void recordLongHistogram(LongHistogramMetricInstrument metricInstrument, long value, List<String> requiredLabelValues, List<String> optionalLabelValues);
  default MetricRecorder.Registration registerBatchCallback(MetricRecorder.BatchCallback callback, CallbackMetricInstrument... metricInstruments);

  public interface BatchCallback {
    void accept(MetricRecorder.BatchRecorder recorder);
  }
  public interface BatchRecorder {
    default void recordLongGauge(LongGaugeMetricInstrument metricInstrument, long value, List<String> requiredLabelValues, List<String> optionalLabelValues);
  }
  public interface Registration extends AutoCloseable {
    void close();
  }
}

public interface MetricSink {
  Map<String, Boolean> getEnabledMetrics();
  Set<String> getOptionalLabels();
  int getMeasuresSize();
  default void addDoubleCounter(DoubleCounterMetricInstrument metricInstrument, double value, List<String> requiredLabelValues, List<String> optionalLabelValues);
  default void addLongCounter(LongCounterMetricInstrument metricInstrument, long value, List<String> requiredLabelValues, List<String> optionalLabelValues);
  default void addLongUpDownCounter(LongUpDownCounterMetricInstrument metricInstrument, long value, List<String> requiredLabelValues, List<String> optionalLabelValues);
  default void recordDoubleHistogram(DoubleHistogramMetricInstrument metricInstrument, double value, List<String> requiredLabelValues, List<String> optionalLabelValues);
  default void recordLongHistogram(LongHistogramMetricInstrument metricInstrument, long value, List<String> requiredLabelValues, List<String> optionalLabelValues);
  default void recordLongGauge(LongGaugeMetricInstrument metricInstrument, long value, List<String> requiredLabelValues, List<String> optionalLabelValues);
  default MetricSink.Registration registerBatchCallback(Runnable callback, CallbackMetricInstrument... metricInstruments);
  void updateMeasures(List<MetricInstrument> instruments);

  public interface Registration extends MetricRecorder.Registration {}
}

abstract class PartialForwardingClientCall<ReqT, RespT> extends ClientCall<ReqT, RespT> {
  protected abstract ClientCall<?, ?> delegate();
  public void request(int numMessages);
  public void cancel(String message, Throwable cause);
  public void halfClose();
  public void setMessageCompression(boolean enabled);
  public boolean isReady();
  public Attributes getAttributes();
}

abstract class PartialForwardingClientCallListener<RespT> extends ClientCall.Listener<RespT> {
  protected abstract ClientCall.Listener<?> delegate();
  public void onHeaders(Metadata headers);
  public void onClose(Status status, Metadata trailers);
  public void onReady();
}

abstract class PartialForwardingServerCall<ReqT, RespT> extends ServerCall<ReqT, RespT> {
  protected abstract ServerCall<?, ?> delegate();
  public void request(int numMessages);
  public void sendHeaders(Metadata headers);
  public boolean isReady();
  public void close(Status status, Metadata trailers);
  public boolean isCancelled();
  public void setMessageCompression(boolean enabled);
  public void setOnReadyThreshold(int numBytes);
  public void setCompression(String compressor);
  public Attributes getAttributes();
  public String getAuthority();
  public SecurityLevel getSecurityLevel();
  public void triggerEvent(Object event);
}

abstract class PartialForwardingServerCallListener<ReqT> extends ServerCall.Listener<ReqT> {
  protected abstract ServerCall.Listener<?> delegate();
  public void onHalfClose();
  public void onCancel();
  public void onComplete();
  public void onReady();
  public void onEvent(Object event);
}

abstract class PartialMetricInstrument implements MetricInstrument {
  protected PartialMetricInstrument(int index, String name, String description, String unit, List<String> requiredLabelKeys, List<String> optionalLabelKeys, boolean enableByDefault);
  public int getIndex();
  public String getName();
  public String getDescription();
  public String getUnit();
  public List<String> getRequiredLabelKeys();
  public List<String> getOptionalLabelKeys();
  public boolean isEnableByDefault();
}

public abstract class ProxiedSocketAddress extends SocketAddress {
  public ProxiedSocketAddress();
}

public interface ProxyDetector {
  ProxiedSocketAddress proxyFor(SocketAddress targetServerAddress) throws IOException;
}

public enum SecurityLevel {
  NONE, INTEGRITY, PRIVACY_AND_INTEGRITY;
}

public abstract class Server {
  public Server();
  @Blocking public abstract Server start() throws IOException;
  public int getPort();
  public List<? extends SocketAddress> getListenSockets();
  public List<ServerServiceDefinition> getServices();
  public List<ServerServiceDefinition> getImmutableServices();
  public List<ServerServiceDefinition> getMutableServices();
  @Closes public abstract Server shutdown();
  @Closes public abstract Server shutdownNow();
  public abstract boolean isShutdown();
  public abstract boolean isTerminated();
  @Blocking(THREAD) public abstract boolean awaitTermination(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;
  @Blocking(THREAD) public abstract void awaitTermination() throws InterruptedException;
}

public abstract class ServerBuilder<T extends ServerBuilder<T>> {
  public ServerBuilder();
  public static ServerBuilder<?> forPort(int port);
  public abstract T directExecutor();
  public abstract T executor(Executor executor);
  public T callExecutor(ServerCallExecutorSupplier executorSupplier);
  public abstract T addService(ServerServiceDefinition service);
  public abstract T addService(BindableService bindableService);
  public T addServices(List<ServerServiceDefinition> services);
  public T intercept(ServerInterceptor interceptor);
  public T addTransportFilter(ServerTransportFilter filter);
  public T addStreamTracerFactory(ServerStreamTracer.Factory factory);
  public abstract T fallbackHandlerRegistry(HandlerRegistry fallbackRegistry);
  public abstract T useTransportSecurity(File certChain, File privateKey);
  public T useTransportSecurity(InputStream certChain, InputStream privateKey);
  public abstract T decompressorRegistry(DecompressorRegistry registry);
  public abstract T compressorRegistry(CompressorRegistry registry);
  public T handshakeTimeout(long timeout, TimeUnit unit);
  public T keepAliveTime(long keepAliveTime, TimeUnit timeUnit);
  public T keepAliveTimeout(long keepAliveTimeout, TimeUnit timeUnit);
  public T maxConnectionIdle(long maxConnectionIdle, TimeUnit timeUnit);
  public T maxConnectionAge(long maxConnectionAge, TimeUnit timeUnit);
  public T maxConnectionAgeGrace(long maxConnectionAgeGrace, TimeUnit timeUnit);
  public T permitKeepAliveTime(long keepAliveTime, TimeUnit timeUnit);
  public T permitKeepAliveWithoutCalls(boolean permit);
  public T maxInboundMessageSize(int bytes);
  public T maxInboundMetadataSize(int bytes);
  public T setBinaryLog(BinaryLog binaryLog);
  public abstract Server build();
  public T addMetricSink(MetricSink metricSink);
}

public abstract class ServerCall<ReqT, RespT> {
  public ServerCall();
  public abstract void request(int numMessages);
  public abstract void sendHeaders(Metadata headers);
  public abstract void sendMessage(RespT value);
  public boolean isReady();
  public abstract void close(Status status, Metadata trailers);
  public abstract boolean isCancelled();
  public void setMessageCompression(boolean enabled);
  public void setCompression(String compressor);
  public void setOnReadyThreshold(int numBytes);
  public SecurityLevel getSecurityLevel();
  public Attributes getAttributes();
  public String getAuthority();
  public void triggerEvent(Object event);
  public abstract MethodDescriptor<ReqT, RespT> getMethodDescriptor();

  @OneOfMany(per = "call")
  public static abstract class Listener<ReqT> {
    public Listener();
    @RunsOnWorkers(REPEATEDLY) public void onMessage(ReqT message);
    @RunsOnWorkers(REPEATEDLY) public void onHalfClose();
    @RunsOnWorkers(REPEATEDLY) public void onCancel();
    @RunsOnWorkers(REPEATEDLY) public void onComplete();
    @RunsOnWorkers(REPEATEDLY) public void onReady();
    public void onEvent(Object event);
  }
}

public interface ServerCallExecutorSupplier {
  <ReqT, RespT> Executor getExecutor(ServerCall<ReqT, RespT> call, Metadata metadata);
}

public interface ServerCallHandler<RequestT, ResponseT> {
  @RunsOnWorkers(CONCURRENTLY) ServerCall.Listener<RequestT> startCall(ServerCall<RequestT, ResponseT> call, Metadata headers);
}

public abstract class ServerCredentials {
  public ServerCredentials();
}

public interface ServerInterceptor {
  @RunsOnWorkers(CONCURRENTLY) <ReqT, RespT> ServerCall.Listener<ReqT> interceptCall(ServerCall<ReqT, RespT> call, Metadata headers, ServerCallHandler<ReqT, RespT> next);
}

public final class ServerInterceptors {
  public static ServerServiceDefinition interceptForward(ServerServiceDefinition serviceDef, ServerInterceptor... interceptors);
  public static ServerServiceDefinition interceptForward(BindableService bindableService, ServerInterceptor... interceptors);
  public static ServerServiceDefinition interceptForward(ServerServiceDefinition serviceDef, List<? extends ServerInterceptor> interceptors);
  public static ServerServiceDefinition interceptForward(BindableService bindableService, List<? extends ServerInterceptor> interceptors);
  public static ServerServiceDefinition intercept(ServerServiceDefinition serviceDef, ServerInterceptor... interceptors);
  public static ServerServiceDefinition intercept(BindableService bindableService, ServerInterceptor... interceptors);
  public static ServerServiceDefinition intercept(ServerServiceDefinition serviceDef, List<? extends ServerInterceptor> interceptors);
  public static ServerServiceDefinition intercept(BindableService bindableService, List<? extends ServerInterceptor> interceptors);
  public static ServerServiceDefinition useInputStreamMessages(ServerServiceDefinition serviceDef);
  public static <T> ServerServiceDefinition useMarshalledMessages(ServerServiceDefinition serviceDef, MethodDescriptor.Marshaller<T> marshaller);
  public static <ReqT, RespT> ServerServiceDefinition useMarshalledMessages(ServerServiceDefinition serviceDef, MethodDescriptor.Marshaller<ReqT> requestMarshaller, MethodDescriptor.Marshaller<RespT> responseMarshaller);
}

public final class ServerMethodDefinition<ReqT, RespT> {
  public static <ReqT, RespT> ServerMethodDefinition<ReqT, RespT> create(MethodDescriptor<ReqT, RespT> method, ServerCallHandler<ReqT, RespT> handler);
  public MethodDescriptor<ReqT, RespT> getMethodDescriptor();
  public ServerCallHandler<ReqT, RespT> getServerCallHandler();
  public ServerMethodDefinition<ReqT, RespT> withServerCallHandler(ServerCallHandler<ReqT, RespT> handler);
}

public final class ServerServiceDefinition {
  public static ServerServiceDefinition.Builder builder(String serviceName);
  public static ServerServiceDefinition.Builder builder(ServiceDescriptor serviceDescriptor);
  public ServiceDescriptor getServiceDescriptor();
  public Collection<ServerMethodDefinition<?, ?>> getMethods();
  public ServerMethodDefinition<?, ?> getMethod(String methodName);

  public static final class Builder {
    public <ReqT, RespT> ServerServiceDefinition.Builder addMethod(MethodDescriptor<ReqT, RespT> method, ServerCallHandler<ReqT, RespT> handler);
    public <ReqT, RespT> ServerServiceDefinition.Builder addMethod(ServerMethodDefinition<ReqT, RespT> def);
    public ServerServiceDefinition build();
  }
}

public abstract class ServerStreamTracer extends StreamTracer {
  public ServerStreamTracer();
  public Context filterContext(Context context);
  public void serverCallStarted(ServerStreamTracer.ServerCallInfo<?, ?> callInfo);
  public void serverCallStarted(ServerCall<?, ?> call);

  public static abstract class Factory {
    public Factory();
    public abstract ServerStreamTracer newServerStreamTracer(String fullMethodName, Metadata headers);
  }
  public static abstract class ServerCallInfo<ReqT, RespT> {
    public ServerCallInfo();
    public abstract MethodDescriptor<ReqT, RespT> getMethodDescriptor();
    public abstract Attributes getAttributes();
    public abstract String getAuthority();
  }
}

public abstract class ServerTransportFilter {
  public ServerTransportFilter();
  public Attributes transportReady(Attributes transportAttrs);
  public void transportTerminated(Attributes transportAttrs);
}

public final class ServiceDescriptor {
  public ServiceDescriptor(String name, MethodDescriptor<?, ?>... methods);
  public ServiceDescriptor(String name, Collection<MethodDescriptor<?, ?>> methods);
  public String getName();
  public Collection<MethodDescriptor<?, ?>> getMethods();
  public Object getSchemaDescriptor();
  public static ServiceDescriptor.Builder newBuilder(String name);

  public static final class Builder {
    public ServiceDescriptor.Builder setName(String name);
    public ServiceDescriptor.Builder addMethod(MethodDescriptor<?, ?> method);
    public ServiceDescriptor.Builder setSchemaDescriptor(Object schemaDescriptor);
    public ServiceDescriptor build();
  }
}

public final class Status {
  public static final Status OK;
  public static final Status CANCELLED;
  public static final Status UNKNOWN;
  public static final Status INVALID_ARGUMENT;
  public static final Status DEADLINE_EXCEEDED;
  public static final Status NOT_FOUND;
  public static final Status ALREADY_EXISTS;
  public static final Status PERMISSION_DENIED;
  public static final Status UNAUTHENTICATED;
  public static final Status RESOURCE_EXHAUSTED;
  public static final Status FAILED_PRECONDITION;
  public static final Status ABORTED;
  public static final Status OUT_OF_RANGE;
  public static final Status UNIMPLEMENTED;
  public static final Status INTERNAL;
  public static final Status UNAVAILABLE;
  public static final Status DATA_LOSS;
  public static Status fromCodeValue(int codeValue);
  public static Status fromCode(Status.Code code);
  public static Status fromThrowable(Throwable t);
  public static Metadata trailersFromThrowable(Throwable t);
  public Status withCause(Throwable cause);
  public Status withDescription(String description);
  public Status augmentDescription(String additionalDetail);
  public Status.Code getCode();
  public String getDescription();
  public Throwable getCause();
  public boolean isOk();
  public StatusRuntimeException asRuntimeException();
  public StatusRuntimeException asRuntimeException(Metadata trailers);
  public StatusException asException();
  public StatusException asException(Metadata trailers);

  public enum Code {
    OK, CANCELLED, UNKNOWN, INVALID_ARGUMENT, DEADLINE_EXCEEDED, NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION, ABORTED, OUT_OF_RANGE, UNIMPLEMENTED, INTERNAL, UNAVAILABLE, DATA_LOSS, UNAUTHENTICATED;
    public int value();
    public Status toStatus();
  }
}

public class StatusException extends Exception {
  public StatusException(Status status);
  public StatusException(Status status, Metadata trailers);
  public Status getStatus();
  public Metadata getTrailers();
}

public class StatusRuntimeException extends RuntimeException {
  public StatusRuntimeException(Status status);
  public StatusRuntimeException(Status status, Metadata trailers);
  public Status getStatus();
  public Metadata getTrailers();
}

public abstract class StreamTracer {
  public StreamTracer();
  public void streamClosed(Status status);
  public void outboundMessage(int seqNo);
  public void inboundMessage(int seqNo);
  public void outboundMessageSent(int seqNo, long optionalWireSize, long optionalUncompressedSize);
  public void inboundMessageRead(int seqNo, long optionalWireSize, long optionalUncompressedSize);
  public void outboundWireSize(long bytes);
  public void outboundUncompressedSize(long bytes);
  public void inboundWireSize(long bytes);
  public void inboundUncompressedSize(long bytes);
}

public final class TlsChannelCredentials extends ChannelCredentials {
  public static ChannelCredentials create();
  public byte[] getCertificateChain();
  public byte[] getPrivateKey();
  public String getPrivateKeyPassword();
  public List<KeyManager> getKeyManagers();
  public byte[] getRootCertificates();
  public List<TrustManager> getTrustManagers();
  public Set<TlsChannelCredentials.Feature> incomprehensible(Set<TlsChannelCredentials.Feature> understoodFeatures);
  public ChannelCredentials withoutBearerTokens();
  public static TlsChannelCredentials.Builder newBuilder();

  public static final class Builder {
    public TlsChannelCredentials.Builder requireFakeFeature();
    public TlsChannelCredentials.Builder keyManager(File certChain, File privateKey) throws IOException;
    public TlsChannelCredentials.Builder keyManager(File certChain, File privateKey, String privateKeyPassword) throws IOException;
    public TlsChannelCredentials.Builder keyManager(InputStream certChain, InputStream privateKey) throws IOException;
    public TlsChannelCredentials.Builder keyManager(InputStream certChain, InputStream privateKey, String privateKeyPassword) throws IOException;
    public TlsChannelCredentials.Builder keyManager(KeyManager... keyManagers);
    public TlsChannelCredentials.Builder trustManager(File rootCerts) throws IOException;
    public TlsChannelCredentials.Builder trustManager(InputStream rootCerts) throws IOException;
    public TlsChannelCredentials.Builder trustManager(TrustManager... trustManagers);
    public ChannelCredentials build();
  }
  public enum Feature {
    FAKE, MTLS, CUSTOM_MANAGERS;
  }
}

public final class TlsServerCredentials extends ServerCredentials {
  public static ServerCredentials create(File certChain, File privateKey) throws IOException;
  public static ServerCredentials create(InputStream certChain, InputStream privateKey) throws IOException;
  public byte[] getCertificateChain();
  public byte[] getPrivateKey();
  public String getPrivateKeyPassword();
  public List<KeyManager> getKeyManagers();
  public TlsServerCredentials.ClientAuth getClientAuth();
  public byte[] getRootCertificates();
  public List<TrustManager> getTrustManagers();
  public Set<TlsServerCredentials.Feature> incomprehensible(Set<TlsServerCredentials.Feature> understoodFeatures);
  public static TlsServerCredentials.Builder newBuilder();

  public static final class Builder {
    public TlsServerCredentials.Builder requireFakeFeature();
    public TlsServerCredentials.Builder keyManager(File certChain, File privateKey) throws IOException;
    public TlsServerCredentials.Builder keyManager(File certChain, File privateKey, String privateKeyPassword) throws IOException;
    public TlsServerCredentials.Builder keyManager(InputStream certChain, InputStream privateKey) throws IOException;
    public TlsServerCredentials.Builder keyManager(InputStream certChain, InputStream privateKey, String privateKeyPassword) throws IOException;
    public TlsServerCredentials.Builder keyManager(KeyManager... keyManagers);
    public TlsServerCredentials.Builder clientAuth(TlsServerCredentials.ClientAuth clientAuth);
    public TlsServerCredentials.Builder trustManager(File rootCerts) throws IOException;
    public TlsServerCredentials.Builder trustManager(InputStream rootCerts) throws IOException;
    public TlsServerCredentials.Builder trustManager(TrustManager... trustManagers);
    public ServerCredentials build();
  }
  public enum ClientAuth {
    NONE, OPTIONAL, REQUIRE;
  }
  public enum Feature {
    FAKE, MTLS, CUSTOM_MANAGERS;
  }
}
