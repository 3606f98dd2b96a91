package com.rabbitmq.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.Times.REPEATEDLY;

import com.rabbitmq.client.impl.AMQBasicProperties;
import com.rabbitmq.utility.BlockingCell;
import com.rabbitmq.utility.SensibleClone;
import dev.fairlead.annotations.Unbounded;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.RunsOnWorkers;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.EventLoopGroup;
import io.netty.handler.ssl.SslContext;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Date;
import java.util.EventListener;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

public interface AMQP {
  public static final int FRAME_METHOD = 1;
  public static final int FRAME_HEADER = 2;
  public static final int FRAME_BODY = 3;
  public static final int FRAME_HEARTBEAT = 8;
  public static final int FRAME_MIN_SIZE = 8192;
  public static final int FRAME_END = 206;
  public static final int REPLY_SUCCESS = 200;
  public static final int CONTENT_TOO_LARGE = 311;
  public static final int NO_ROUTE = 312;
  public static final int NO_CONSUMERS = 313;
  public static final int ACCESS_REFUSED = 403;
  public static final int NOT_FOUND = 404;
  public static final int RESOURCE_LOCKED = 405;
  public static final int PRECONDITION_FAILED = 406;
  public static final int CONNECTION_FORCED = 320;
  public static final int INVALID_PATH = 402;
  public static final int FRAME_ERROR = 501;
  public static final int SYNTAX_ERROR = 502;
  public static final int COMMAND_INVALID = 503;
  public static final int CHANNEL_ERROR = 504;
  public static final int UNEXPECTED_FRAME = 505;
  public static final int RESOURCE_ERROR = 506;
  public static final int NOT_ALLOWED = 530;
  public static final int NOT_IMPLEMENTED = 540;
  public static final int INTERNAL_ERROR = 541;

  public static class Basic {
    public Basic();

    public interface RecoverOk extends Method {}
  }
  public static class BasicProperties extends AMQBasicProperties {
    public BasicProperties(String contentType, String contentEncoding, Map<String, Object> headers, Integer deliveryMode, Integer priority, String correlationId, String replyTo, String expiration, String messageId, Date timestamp, String type, String userId, String appId, String clusterId);
    public BasicProperties(DataInputStream in) throws IOException;
    public BasicProperties();
    public int getClassId();
    public String getClassName();
    public AMQP.BasicProperties.Builder builder();
    public String getContentType();
    public String getContentEncoding();
    public Map<String, Object> getHeaders();
    public Integer getDeliveryMode();
    public Integer getPriority();
    public String getCorrelationId();
    public String getReplyTo();
    public String getExpiration();
    public String getMessageId();
    public Date getTimestamp();
    public String getType();
    public String getUserId();
    public String getAppId();
    public String getClusterId();
    public void appendPropertyDebugStringTo(StringBuilder acc);

    public static final class Builder {
      public Builder();
      public AMQP.BasicProperties.Builder contentType(String contentType);
      public AMQP.BasicProperties.Builder contentEncoding(String contentEncoding);
      public AMQP.BasicProperties.Builder headers(Map<String, Object> headers);
      public AMQP.BasicProperties.Builder deliveryMode(Integer deliveryMode);
      public AMQP.BasicProperties.Builder priority(Integer priority);
      public AMQP.BasicProperties.Builder correlationId(String correlationId);
      public AMQP.BasicProperties.Builder replyTo(String replyTo);
      public AMQP.BasicProperties.Builder expiration(String expiration);
      public AMQP.BasicProperties.Builder messageId(String messageId);
      public AMQP.BasicProperties.Builder timestamp(Date timestamp);
      public AMQP.BasicProperties.Builder type(String type);
      public AMQP.BasicProperties.Builder userId(String userId);
      public AMQP.BasicProperties.Builder appId(String appId);
      public AMQP.BasicProperties.Builder clusterId(String clusterId);
      public AMQP.BasicProperties build();
    }
  }
  public static class Confirm {
    public Confirm();

    public interface SelectOk extends Method {}
  }
  public static class Exchange {
    public Exchange();

    public interface BindOk extends Method {}
    public interface DeclareOk extends Method {}
    public interface DeleteOk extends Method {}
    public interface UnbindOk extends Method {}
  }
  public static class Queue {
    public Queue();

    public interface BindOk extends Method {}
    public interface DeclareOk extends Method {
      String getQueue();
      int getMessageCount();
      int getConsumerCount();
    }
    public interface DeleteOk extends Method {
      int getMessageCount();
    }
    public interface PurgeOk extends Method {
      int getMessageCount();
    }
    public interface UnbindOk extends Method {}
  }
  public static class Tx {
    public Tx();

    public interface CommitOk extends Method {}
    public interface RollbackOk extends Method {}
    public interface SelectOk extends Method {}
  }
}

public class Address {
  public Address(String host, int port);
  public Address(String host);
  public String getHost();
  public int getPort();
  public static String parseHost(String addressString);
  public static int parsePort(String addressString);
  public static boolean isHostWithPort(String addressString);
  public static Address parseAddress(String addressString);
  public InetSocketAddress toInetSocketAddress(int port);
  public static Address[] parseAddresses(String addresses);
}

public interface AddressResolver {
  List<Address> getAddresses() throws IOException;
  default List<Address> maybeShuffle(List<Address> input);
}

public class AlreadyClosedException extends ShutdownSignalException {
  public AlreadyClosedException(ShutdownSignalException sse);
  public AlreadyClosedException(ShutdownSignalException sse, Throwable cause);
}

public interface BasicProperties {
  String getContentType();
  String getContentEncoding();
  Map<String, Object> getHeaders();
  Integer getDeliveryMode();
  Integer getPriority();
  String getCorrelationId();
  String getReplyTo();
  String getExpiration();
  String getMessageId();
  Date getTimestamp();
  String getType();
  String getUserId();
  String getAppId();
}

public interface BlockedCallback {
  void handle(String reason) throws IOException;
}

public interface BlockedListener {
  @NonBlocking void handleBlocked(String reason) throws IOException;
  @NonBlocking void handleUnblocked() throws IOException;
}

public enum BuiltinExchangeType {
  DIRECT, FANOUT, TOPIC, HEADERS, CONSISTENT_HASH, MODULUS_HASH, LOCAL_RANDOM, RANDOM;
  public String getType();
}

public interface CancelCallback {
  void handle(String consumerTag) throws IOException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface Channel extends ShutdownNotifier, AutoCloseable {
  int getChannelNumber();
  Connection getConnection();
  @Closes @Blocking void close() throws IOException, TimeoutException;
  @Closes @Blocking void close(int closeCode, String closeMessage) throws IOException, TimeoutException;
  @Closes @Blocking void abort() throws IOException;
  @Closes @Blocking void abort(int closeCode, String closeMessage) throws IOException;
  void addReturnListener(@NonBlocking ReturnListener listener);
  ReturnListener addReturnListener(@NonBlocking ReturnCallback returnCallback);
  boolean removeReturnListener(ReturnListener listener);
  void clearReturnListeners();
  void addConfirmListener(@NonBlocking ConfirmListener listener);
  ConfirmListener addConfirmListener(@NonBlocking ConfirmCallback ackCallback, @NonBlocking ConfirmCallback nackCallback);
  boolean removeConfirmListener(ConfirmListener listener);
  void clearConfirmListeners();
  Consumer getDefaultConsumer();
  void setDefaultConsumer(Consumer consumer);
  @Blocking void basicQos(int prefetchSize, int prefetchCount, boolean global) throws IOException;
  @Blocking void basicQos(int prefetchCount, boolean global) throws IOException;
  @Blocking void basicQos(int prefetchCount) throws IOException;
  @Blocking void basicPublish(String exchange, String routingKey, AMQP.BasicProperties props, byte[] body) throws IOException;
  @Blocking void basicPublish(String exchange, String routingKey, boolean mandatory, AMQP.BasicProperties props, byte[] body) throws IOException;
  @Blocking void basicPublish(String exchange, String routingKey, boolean mandatory, boolean immediate, AMQP.BasicProperties props, byte[] body) throws IOException;
  @Blocking default void basicPublish(String exchange, String routingKey, boolean mandatory, boolean immediate, AMQP.BasicProperties props, ByteBuffer body, WriteListener listener) throws IOException;
  @Blocking AMQP.Exchange.DeclareOk exchangeDeclare(String exchange, String type) throws IOException;
  @Blocking AMQP.Exchange.DeclareOk exchangeDeclare(String exchange, BuiltinExchangeType type) throws IOException;
  @Blocking AMQP.Exchange.DeclareOk exchangeDeclare(String exchange, String type, boolean durable) throws IOException;
  @Blocking AMQP.Exchange.DeclareOk exchangeDeclare(String exchange, BuiltinExchangeType type, boolean durable) throws IOException;
  @Blocking AMQP.Exchange.DeclareOk exchangeDeclare(String exchange, String type, boolean durable, boolean autoDelete, Map<String, Object> arguments) throws IOException;
  @Blocking AMQP.Exchange.DeclareOk exchangeDeclare(String exchange, BuiltinExchangeType type, boolean durable, boolean autoDelete, Map<String, Object> arguments) throws IOException;
  @Blocking AMQP.Exchange.DeclareOk exchangeDeclare(String exchange, String type, boolean durable, boolean autoDelete, boolean internal, Map<String, Object> arguments) throws IOException;
  @Blocking AMQP.Exchange.DeclareOk exchangeDeclare(String exchange, BuiltinExchangeType type, boolean durable, boolean autoDelete, boolean internal, Map<String, Object> arguments) throws IOException;
  void exchangeDeclareNoWait(String exchange, String type, boolean durable, boolean autoDelete, boolean internal, Map<String, Object> arguments) throws IOException;
  void exchangeDeclareNoWait(String exchange, BuiltinExchangeType type, boolean durable, boolean autoDelete, boolean internal, Map<String, Object> arguments) throws IOException;
  @Blocking AMQP.Exchange.DeclareOk exchangeDeclarePassive(String name) throws IOException;
  @Blocking AMQP.Exchange.DeleteOk exchangeDelete(String exchange, boolean ifUnused) throws IOException;
  void exchangeDeleteNoWait(String exchange, boolean ifUnused) throws IOException;
  @Blocking AMQP.Exchange.DeleteOk exchangeDelete(String exchange) throws IOException;
  @Blocking AMQP.Exchange.BindOk exchangeBind(String destination, String source, String routingKey) throws IOException;
  @Blocking AMQP.Exchange.BindOk exchangeBind(String destination, String source, String routingKey, Map<String, Object> arguments) throws IOException;
  void exchangeBindNoWait(String destination, String source, String routingKey, Map<String, Object> arguments) throws IOException;
  @Blocking AMQP.Exchange.UnbindOk exchangeUnbind(String destination, String source, String routingKey) throws IOException;
  @Blocking AMQP.Exchange.UnbindOk exchangeUnbind(String destination, String source, String routingKey, Map<String, Object> arguments) throws IOException;
  void exchangeUnbindNoWait(String destination, String source, String routingKey, Map<String, Object> arguments) throws IOException;
  @Blocking AMQP.Queue.DeclareOk queueDeclare() throws IOException;
  @Blocking AMQP.Queue.DeclareOk queueDeclare(String queue, boolean durable, boolean exclusive, boolean autoDelete, Map<String, Object> arguments) throws IOException;
  void queueDeclareNoWait(String queue, boolean durable, boolean exclusive, boolean autoDelete, Map<String, Object> arguments) throws IOException;
  @Blocking AMQP.Queue.DeclareOk queueDeclarePassive(String queue) throws IOException;
  @Blocking AMQP.Queue.DeleteOk queueDelete(String queue) throws IOException;
  @Blocking AMQP.Queue.DeleteOk queueDelete(String queue, boolean ifUnused, boolean ifEmpty) throws IOException;
  void queueDeleteNoWait(String queue, boolean ifUnused, boolean ifEmpty) throws IOException;
  @Blocking AMQP.Queue.BindOk queueBind(String queue, String exchange, String routingKey) throws IOException;
  @Blocking AMQP.Queue.BindOk queueBind(String queue, String exchange, String routingKey, Map<String, Object> arguments) throws IOException;
  void queueBindNoWait(String queue, String exchange, String routingKey, Map<String, Object> arguments) throws IOException;
  @Blocking AMQP.Queue.UnbindOk queueUnbind(String queue, String exchange, String routingKey) throws IOException;
  @Blocking AMQP.Queue.UnbindOk queueUnbind(String queue, String exchange, String routingKey, Map<String, Object> arguments) throws IOException;
  @Blocking AMQP.Queue.PurgeOk queuePurge(String queue) throws IOException;
  @Blocking GetResponse basicGet(String queue, boolean autoAck) throws IOException;
  @Blocking void basicAck(long deliveryTag, boolean multiple) throws IOException;
  @Blocking void basicNack(long deliveryTag, boolean multiple, boolean requeue) throws IOException;
  @Blocking void basicReject(long deliveryTag, boolean requeue) throws IOException;
  @Blocking String basicConsume(String queue, @RunsOnWorkers(REPEATEDLY) Consumer callback) throws IOException;
  @Blocking String basicConsume(String queue, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, @RunsOnWorkers(REPEATEDLY) CancelCallback cancelCallback) throws IOException;
  @Blocking String basicConsume(String queue, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, ConsumerShutdownSignalCallback shutdownSignalCallback) throws IOException;
  @Blocking String basicConsume(String queue, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, @RunsOnWorkers(REPEATEDLY) CancelCallback cancelCallback, ConsumerShutdownSignalCallback shutdownSignalCallback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, @RunsOnWorkers(REPEATEDLY) Consumer callback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, @RunsOnWorkers(REPEATEDLY) CancelCallback cancelCallback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, ConsumerShutdownSignalCallback shutdownSignalCallback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, @RunsOnWorkers(REPEATEDLY) CancelCallback cancelCallback, ConsumerShutdownSignalCallback shutdownSignalCallback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, Map<String, Object> arguments, @RunsOnWorkers(REPEATEDLY) Consumer callback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, Map<String, Object> arguments, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, @RunsOnWorkers(REPEATEDLY) CancelCallback cancelCallback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, Map<String, Object> arguments, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, ConsumerShutdownSignalCallback shutdownSignalCallback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, Map<String, Object> arguments, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, @RunsOnWorkers(REPEATEDLY) CancelCallback cancelCallback, ConsumerShutdownSignalCallback shutdownSignalCallback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, String consumerTag, @RunsOnWorkers(REPEATEDLY) Consumer callback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, String consumerTag, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, @RunsOnWorkers(REPEATEDLY) CancelCallback cancelCallback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, String consumerTag, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, ConsumerShutdownSignalCallback shutdownSignalCallback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, String consumerTag, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, @RunsOnWorkers(REPEATEDLY) CancelCallback cancelCallback, ConsumerShutdownSignalCallback shutdownSignalCallback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, String consumerTag, boolean noLocal, boolean exclusive, Map<String, Object> arguments, @RunsOnWorkers(REPEATEDLY) Consumer callback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, String consumerTag, boolean noLocal, boolean exclusive, Map<String, Object> arguments, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, @RunsOnWorkers(REPEATEDLY) CancelCallback cancelCallback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, String consumerTag, boolean noLocal, boolean exclusive, Map<String, Object> arguments, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, ConsumerShutdownSignalCallback shutdownSignalCallback) throws IOException;
  @Blocking String basicConsume(String queue, boolean autoAck, String consumerTag, boolean noLocal, boolean exclusive, Map<String, Object> arguments, @RunsOnWorkers(REPEATEDLY) DeliverCallback deliverCallback, @RunsOnWorkers(REPEATEDLY) CancelCallback cancelCallback, ConsumerShutdownSignalCallback shutdownSignalCallback) throws IOException;
  @Blocking void basicCancel(String consumerTag) throws IOException;
  @Blocking AMQP.Basic.RecoverOk basicRecover() throws IOException;
  @Blocking AMQP.Basic.RecoverOk basicRecover(boolean requeue) throws IOException;
  @Blocking AMQP.Tx.SelectOk txSelect() throws IOException;
  @Blocking AMQP.Tx.CommitOk txCommit() throws IOException;
  @Blocking AMQP.Tx.RollbackOk txRollback() throws IOException;
  @Blocking AMQP.Confirm.SelectOk confirmSelect() throws IOException;
  long getNextPublishSeqNo();
  @Blocking @Joins @Unbounded(CALL) boolean waitForConfirms() throws InterruptedException;
  @Blocking @Joins boolean waitForConfirms(@Bounds(CALL) long timeout) throws InterruptedException, TimeoutException;
  @Blocking @Joins @Unbounded(CALL) void waitForConfirmsOrDie() throws IOException, InterruptedException;
  @Blocking @Joins void waitForConfirmsOrDie(@Bounds(CALL) long timeout) throws IOException, InterruptedException, TimeoutException;
  void asyncRpc(Method method) throws IOException;
  @Blocking Command rpc(Method method) throws IOException;
  @Blocking long messageCount(String queue) throws IOException;
  @Blocking long consumerCount(String queue) throws IOException;
  CompletableFuture<Command> asyncCompletableRpc(Method method) throws IOException;
}

public interface Command {
  Method getMethod();
  ContentHeader getContentHeader();
  byte[] getContentBody();
}

public interface ConfirmCallback {
  @NonBlocking void handle(long deliveryTag, boolean multiple) throws IOException;
}

public interface ConfirmListener {
  @NonBlocking void handleAck(long deliveryTag, boolean multiple) throws IOException;
  @NonBlocking void handleNack(long deliveryTag, boolean multiple) throws IOException;
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public interface Connection extends ShutdownNotifier, Closeable {
  InetAddress getAddress();
  int getPort();
  int getChannelMax();
  int getFrameMax();
  int getHeartbeat();
  Map<String, Object> getClientProperties();
  String getClientProvidedName();
  Map<String, Object> getServerProperties();
  @Opens @Blocking Channel createChannel() throws IOException;
  @Opens @Blocking Channel createChannel(int channelNumber) throws IOException;
  @Opens @Blocking default Optional<Channel> openChannel() throws IOException;
  @Opens @Blocking default Optional<Channel> openChannel(int channelNumber) throws IOException;
  @Closes @Blocking void close() throws IOException;
  @Closes @Blocking void close(int closeCode, String closeMessage) throws IOException;
  @Closes @Blocking void close(@Bounds(value = CALL, zero = IMMEDIATE, negative = INFINITE) int timeout) throws IOException;
  @Closes @Blocking void close(int closeCode, String closeMessage, @Bounds(value = CALL, zero = IMMEDIATE, negative = INFINITE) int timeout) throws IOException;
  @Closes @Blocking void abort();
  @Closes @Blocking void abort(int closeCode, String closeMessage);
  @Closes @Blocking void abort(@Bounds(value = CALL, zero = IMMEDIATE, negative = INFINITE) int timeout);
  @Closes @Blocking void abort(int closeCode, String closeMessage, @Bounds(value = CALL, zero = IMMEDIATE, negative = INFINITE) int timeout);
  void addBlockedListener(BlockedListener listener);
  BlockedListener addBlockedListener(BlockedCallback blockedCallback, UnblockedCallback unblockedCallback);
  boolean removeBlockedListener(BlockedListener listener);
  void clearBlockedListeners();
  ExceptionHandler getExceptionHandler();
  String getId();
  void setId(String id);
}

public class ConnectionFactory implements Cloneable {
  public static final String DEFAULT_USER = "guest";
  public static final String DEFAULT_PASS = "guest";
  public static final String DEFAULT_VHOST = "/";
  public static final int DEFAULT_CHANNEL_MAX = 2047;
  public static final int DEFAULT_FRAME_MAX = 0;
  public static final int DEFAULT_HEARTBEAT = 60;
  public static final String DEFAULT_HOST = "localhost";
  public static final int USE_DEFAULT_PORT = -1;
  public static final int DEFAULT_AMQP_PORT = 5672;
  public static final int DEFAULT_AMQP_OVER_SSL_PORT = 5671;
  public static final int DEFAULT_CONNECTION_TIMEOUT = 60000;
  public static final int DEFAULT_HANDSHAKE_TIMEOUT = 10000;
  public static final int DEFAULT_SHUTDOWN_TIMEOUT = 10000;
  public static final int DEFAULT_CHANNEL_RPC_TIMEOUT;
  public static final long DEFAULT_NETWORK_RECOVERY_INTERVAL = 5000L;
  public static final int DEFAULT_WORK_POOL_TIMEOUT = -1;
  public ConnectionFactory();
  public String getHost();
  public void setHost(String host);
  public static int portOrDefault(int port, boolean ssl);
  public int getPort();
  public void setPort(int port);
  public String getUsername();
  public void setUsername(String username);
  public String getPassword();
  public void setPassword(String password);
  public String getVirtualHost();
  public void setVirtualHost(String virtualHost);
  public void setUri(URI uri) throws NoSuchAlgorithmException, KeyManagementException;
  public void setUri(String uriString) throws URISyntaxException, NoSuchAlgorithmException, KeyManagementException;
  protected void processUriQueryParameter(String key, String value);
  public int getRequestedChannelMax();
  public void setRequestedChannelMax(int requestedChannelMax);
  public int getRequestedFrameMax();
  public void setRequestedFrameMax(int requestedFrameMax);
  public int getRequestedHeartbeat();
  @Bounds(CONNECT) public void setConnectionTimeout(int timeout);
  public int getConnectionTimeout();
  public int getHandshakeTimeout();
  @Bounds(READ) public void setHandshakeTimeout(int timeout);
  public void setShutdownTimeout(int shutdownTimeout);
  public int getShutdownTimeout();
  public void setRequestedHeartbeat(int requestedHeartbeat);
  public Map<String, Object> getClientProperties();
  public void setClientProperties(Map<String, Object> clientProperties);
  public SaslConfig getSaslConfig();
  public void setSaslConfig(SaslConfig saslConfig);
  public SocketFactory getSocketFactory();
  public void setSocketFactory(SocketFactory factory);
  public SocketConfigurator getSocketConfigurator();
  public void setSocketConfigurator(SocketConfigurator socketConfigurator);
  public void setSharedExecutor(ExecutorService executor);
  public void setShutdownExecutor(ExecutorService executor);
  public void setHeartbeatExecutor(ScheduledExecutorService executor);
  public ThreadFactory getThreadFactory();
  public void setThreadFactory(ThreadFactory threadFactory);
  public ExceptionHandler getExceptionHandler();
  public void setExceptionHandler(ExceptionHandler exceptionHandler);
  public boolean isSSL();
  public void useSslProtocol() throws NoSuchAlgorithmException, KeyManagementException;
  public void useSslProtocol(String protocol) throws NoSuchAlgorithmException, KeyManagementException;
  public void useSslProtocol(String protocol, TrustManager trustManager) throws NoSuchAlgorithmException, KeyManagementException;
  public void useSslProtocol(SSLContext context);
  protected void useSslProtocol(SSLContext context, boolean hostnameVerification);
  public void useTlsWithNoVerification() throws NoSuchAlgorithmException, KeyManagementException;
  public void enableHostnameVerification();
  protected void enableHostnameVerificationForNio();
  protected void enableHostnameVerificationForBlockingIo();
  public static String computeDefaultTlsProtocol(String[] supportedProtocols);
  public boolean isAutomaticRecoveryEnabled();
  public void setAutomaticRecoveryEnabled(boolean automaticRecovery);
  public boolean isTopologyRecoveryEnabled();
  public void setTopologyRecoveryEnabled(boolean topologyRecovery);
  public ExecutorService getTopologyRecoveryExecutor();
  public void setTopologyRecoveryExecutor(ExecutorService topologyRecoveryExecutor);
  public void setMetricsCollector(MetricsCollector metricsCollector);
  public MetricsCollector getMetricsCollector();
  @Opens @Blocking @Carries public Connection newConnection(Address[] addrs) throws IOException, TimeoutException;
  @Opens @Blocking @Carries public Connection newConnection(AddressResolver addressResolver) throws IOException, TimeoutException;
  @Opens @Blocking @Carries public Connection newConnection(Address[] addrs, String clientProvidedName) throws IOException, TimeoutException;
  @Opens @Blocking @Carries public Connection newConnection(List<Address> addrs) throws IOException, TimeoutException;
  @Opens @Blocking @Carries public Connection newConnection(List<Address> addrs, String clientProvidedName) throws IOException, TimeoutException;
  @Opens @Blocking @Carries public Connection newConnection(ExecutorService executor, Address[] addrs) throws IOException, TimeoutException;
  @Opens @Blocking @Carries public Connection newConnection(ExecutorService executor, Address[] addrs, String clientProvidedName) throws IOException, TimeoutException;
  @Opens @Blocking @Carries public Connection newConnection(ExecutorService executor, List<Address> addrs) throws IOException, TimeoutException;
  @Opens @Blocking @Carries public Connection newConnection(ExecutorService executor, AddressResolver addressResolver) throws IOException, TimeoutException;
  @Opens @Blocking @Carries public Connection newConnection(ExecutorService executor, List<Address> addrs, String clientProvidedName) throws IOException, TimeoutException;
  @Opens @Blocking @Carries public Connection newConnection(ExecutorService executor, AddressResolver addressResolver, String clientProvidedName) throws IOException, TimeoutException;
  public void useNio();
  public void useBlockingIo();
  public void setMaxInboundMessageBodySize(int maxInboundMessageBodySize);
  public ConnectionFactory.NettyConfiguration netty();
  @Opens @Blocking @Carries public Connection newConnection() throws IOException, TimeoutException;
  @Opens @Blocking @Carries public Connection newConnection(String connectionName) throws IOException, TimeoutException;
  @Opens @Blocking @Carries public Connection newConnection(ExecutorService executor) throws IOException, TimeoutException;
  @Opens @Blocking @Carries public Connection newConnection(ExecutorService executor, String connectionName) throws IOException, TimeoutException;
  protected AddressResolver createAddressResolver(List<Address> addresses);
  public ConnectionFactory clone();
  public ConnectionFactory load(String propertyFileLocation) throws IOException;
  public ConnectionFactory load(String propertyFileLocation, String prefix) throws IOException;
  public ConnectionFactory load(Properties properties);
  public ConnectionFactory load(Properties properties, String prefix);
  public ConnectionFactory load(Map<String, String> properties);
  public ConnectionFactory load(Map<String, String> properties, String prefix);
  public long getNetworkRecoveryInterval();
  public void setNetworkRecoveryInterval(int networkRecoveryInterval);
  public void setNetworkRecoveryInterval(long networkRecoveryInterval);
  public RecoveryDelayHandler getRecoveryDelayHandler();
  public void setRecoveryDelayHandler(RecoveryDelayHandler recoveryDelayHandler);
  @Bounds(value = CALL, covers = READ) public void setChannelRpcTimeout(int channelRpcTimeout);
  public int getChannelRpcTimeout();
  public void setSslContextFactory(SslContextFactory sslContextFactory);
  public void setChannelShouldCheckRpcResponseType(boolean channelShouldCheckRpcResponseType);
  public boolean isChannelShouldCheckRpcResponseType();
  public void setWorkPoolTimeout(int workPoolTimeout);
  public int getWorkPoolTimeout();
  public void setConnectionRecoveryTriggeringCondition(Predicate<ShutdownSignalException> connectionRecoveryTriggeringCondition);
  public void setTrafficListener(TrafficListener trafficListener);
  public static int ensureUnsignedShort(int value);

  public static final class NettyConfiguration {
    public ConnectionFactory.NettyConfiguration eventLoopGroup(EventLoopGroup eventLoopGroup);
    public ConnectionFactory.NettyConfiguration channelCustomizer(java.util.function.Consumer<io.netty.channel.Channel> channelCustomizer);
    public ConnectionFactory.NettyConfiguration bootstrapCustomizer(java.util.function.Consumer<Bootstrap> bootstrapCustomizer);
    public ConnectionFactory.NettyConfiguration sslContext(SslContext sslContext);
    public ConnectionFactory.NettyConfiguration sslContextFactory(Function<String, SslContext> sslContextFactory);
    public ConnectionFactory.NettyConfiguration enqueuingTimeout(Duration enqueuingTimeout);
    public ConnectionFactory.NettyConfiguration useTlsWithNoVerification() throws Exception;
    public ConnectionFactory connectionFactory();
  }
}

public interface Consumer {
  void handleConsumeOk(String consumerTag);
  void handleCancelOk(String consumerTag);
  void handleCancel(String consumerTag) throws IOException;
  void handleShutdownSignal(String consumerTag, ShutdownSignalException sig);
  void handleRecoverOk(String consumerTag);
  @RunsOnWorkers(REPEATEDLY) void handleDelivery(String consumerTag, Envelope envelope, AMQP.BasicProperties properties, byte[] body) throws IOException;
}

public class ConsumerCancelledException extends RuntimeException implements SensibleClone<ConsumerCancelledException> {}

public interface ConsumerShutdownSignalCallback {
  void handleShutdownSignal(String consumerTag, ShutdownSignalException sig);
}

public interface ContentHeader extends Cloneable {
  int getClassId();
  String getClassName();
  void appendPropertyDebugStringTo(StringBuilder buffer);
}

public class DefaultConsumer implements Consumer {
  public DefaultConsumer(Channel channel);
  public void handleConsumeOk(String consumerTag);
  public void handleCancelOk(String consumerTag);
  public void handleCancel(String consumerTag) throws IOException;
  public void handleShutdownSignal(String consumerTag, ShutdownSignalException sig);
  public void handleRecoverOk(String consumerTag);
  @RunsOnWorkers(REPEATEDLY) public void handleDelivery(String consumerTag, Envelope envelope, AMQP.BasicProperties properties, byte[] body) throws IOException;
  public Channel getChannel();
  public String getConsumerTag();
}

public interface DeliverCallback {
  @RunsOnWorkers(REPEATEDLY) void handle(String consumerTag, Delivery message) throws IOException;
}

public class Delivery {
  public Delivery(Envelope envelope, AMQP.BasicProperties properties, byte[] body);
  public Envelope getEnvelope();
  public AMQP.BasicProperties getProperties();
  public byte[] getBody();
}

public class Envelope {
  public Envelope(long deliveryTag, boolean redeliver, String exchange, String routingKey);
  public long getDeliveryTag();
  public boolean isRedeliver();
  public String getExchange();
  public String getRoutingKey();
}

public interface ExceptionHandler {
  void handleUnexpectedConnectionDriverException(Connection conn, Throwable exception);
  void handleReturnListenerException(Channel channel, Throwable exception);
  void handleConfirmListenerException(Channel channel, Throwable exception);
  void handleBlockedListenerException(Connection connection, Throwable exception);
  void handleConsumerException(Channel channel, Throwable exception, Consumer consumer, String consumerTag, String methodName);
  void handleConnectionRecoveryException(Connection conn, Throwable exception);
  void handleChannelRecoveryException(Channel ch, Throwable exception);
  void handleTopologyRecoveryException(Connection conn, Channel ch, TopologyRecoveryException exception);
}

public class GetResponse {
  public GetResponse(Envelope envelope, AMQP.BasicProperties props, byte[] body, int messageCount);
  public Envelope getEnvelope();
  public AMQP.BasicProperties getProps();
  public byte[] getBody();
  public int getMessageCount();
}

public interface LongString {
  public static final long MAX_LENGTH = 4294967295L;
  long length();
  DataInputStream getStream() throws IOException;
  byte[] getBytes();
}

public class MessageProperties {
  public static final AMQP.BasicProperties MINIMAL_BASIC;
  public static final AMQP.BasicProperties MINIMAL_PERSISTENT_BASIC;
  public static final AMQP.BasicProperties BASIC;
  public static final AMQP.BasicProperties PERSISTENT_BASIC;
  public static final AMQP.BasicProperties TEXT_PLAIN;
  public static final AMQP.BasicProperties PERSISTENT_TEXT_PLAIN;
  public MessageProperties();
}

public interface Method {
  int protocolClassId();
  int protocolMethodId();
  String protocolMethodName();
}

public interface MetricsCollector {
  void newConnection(Connection connection);
  void closeConnection(Connection connection);
  void newChannel(Channel channel);
  void closeChannel(Channel channel);
  void basicPublish(Channel channel);
  default void basicPublishFailure(Channel channel, Throwable cause);
  default void basicPublishAck(Channel channel, long deliveryTag, boolean multiple);
  default void basicPublishNack(Channel channel, long deliveryTag, boolean multiple);
  default void basicPublishUnrouted(Channel channel);
  void consumedMessage(Channel channel, long deliveryTag, boolean autoAck);
  void consumedMessage(Channel channel, long deliveryTag, String consumerTag);
  void basicAck(Channel channel, long deliveryTag, boolean multiple);
  void basicNack(Channel channel, long deliveryTag);
  default void basicNack(Channel channel, long deliveryTag, boolean requeue);
  void basicReject(Channel channel, long deliveryTag);
  default void basicReject(Channel channel, long deliveryTag, boolean requeue);
  void basicConsume(Channel channel, String consumerTag, boolean autoAck);
  void basicCancel(Channel channel, String consumerTag);
}

/** Until 5.0. A time of zero or less asks the queue only once. */
public class QueueingConsumer extends DefaultConsumer {
  public QueueingConsumer(Channel ch);
  @Blocking @Unbounded(READ) public QueueingConsumer.Delivery nextDelivery() throws InterruptedException, ShutdownSignalException, ConsumerCancelledException;
  @Blocking public QueueingConsumer.Delivery nextDelivery(@Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE) long timeout) throws InterruptedException, ShutdownSignalException, ConsumerCancelledException;

  public static class Delivery {
    public Delivery(Envelope envelope, AMQP.BasicProperties properties, byte[] body);
    public Envelope getEnvelope();
    public AMQP.BasicProperties getProperties();
    public byte[] getBody();
  }
}

public interface Recoverable {
  void addRecoveryListener(RecoveryListener listener);
  void removeRecoveryListener(RecoveryListener listener);
}

public interface RecoveryDelayHandler {
  long getDelay(int recoveryAttempts);
}

public interface RecoveryListener {
  void handleRecovery(Recoverable recoverable);
  void handleRecoveryStarted(Recoverable recoverable);
  default void handleTopologyRecoveryStarted(Recoverable recoverable);
}

public class Return {
  public Return(int replyCode, String replyText, String exchange, String routingKey, AMQP.BasicProperties properties, byte[] body);
  public int getReplyCode();
  public String getReplyText();
  public String getExchange();
  public String getRoutingKey();
  public AMQP.BasicProperties getProperties();
  public byte[] getBody();
}

public interface ReturnCallback {
  @NonBlocking void handle(Return returnMessage);
}

public interface ReturnListener {
  @NonBlocking void handleReturn(int replyCode, String replyText, String exchange, String routingKey, AMQP.BasicProperties properties, byte[] body) throws IOException;
}

public class RpcClient implements AutoCloseable {
  public static final Function<Object, RpcClient.Response> DEFAULT_REPLY_HANDLER;
  public RpcClient(RpcClientParams params) throws IOException;
  public RpcClient(Channel channel, String exchange, String routingKey, String replyTo, int timeout) throws IOException;
  public RpcClient(Channel channel, String exchange, String routingKey, String replyTo) throws IOException;
  public RpcClient(Channel channel, String exchange, String routingKey) throws IOException;
  public RpcClient(Channel channel, String exchange, String routingKey, int timeout) throws IOException;
  @Closes public void close() throws IOException;
  protected DefaultConsumer setupConsumer() throws IOException;
  public void publish(AMQP.BasicProperties props, byte[] message) throws IOException;
  @Blocking public RpcClient.Response doCall(AMQP.BasicProperties props, byte[] message) throws IOException, TimeoutException;
  @Blocking public RpcClient.Response doCall(AMQP.BasicProperties props, byte[] message, @Bounds(value = CALL, zero = IMMEDIATE, negative = INFINITE) int timeout) throws IOException, ShutdownSignalException, TimeoutException;
  @Blocking public byte[] primitiveCall(AMQP.BasicProperties props, byte[] message) throws IOException, ShutdownSignalException, TimeoutException;
  @Blocking public byte[] primitiveCall(AMQP.BasicProperties props, byte[] message, @Bounds(value = CALL, zero = IMMEDIATE, negative = INFINITE) int timeout) throws IOException, ShutdownSignalException, TimeoutException;
  @Blocking public byte[] primitiveCall(byte[] message) throws IOException, ShutdownSignalException, TimeoutException;
  public RpcClient.Response responseCall(byte[] message) throws IOException, ShutdownSignalException, TimeoutException;
  public RpcClient.Response responseCall(byte[] message, int timeout) throws IOException, ShutdownSignalException, TimeoutException;
  @Blocking public String stringCall(String message) throws IOException, ShutdownSignalException, TimeoutException;
  @Blocking public Map<String, Object> mapCall(Map<String, Object> message) throws IOException, ShutdownSignalException, TimeoutException;
  @Blocking public Map<String, Object> mapCall(Object[] keyValuePairs) throws IOException, ShutdownSignalException, TimeoutException;
  public Channel getChannel();
  public String getExchange();
  public String getRoutingKey();
  public Map<String, BlockingCell<Object>> getContinuationMap();
  public int getCorrelationId();
  public Consumer getConsumer();
  public static Supplier<String> incrementingCorrelationIdSupplier();
  public static Supplier<String> incrementingCorrelationIdSupplier(String prefix);

  public static class Response {
    public Response();
    public Response(String consumerTag, Envelope envelope, AMQP.BasicProperties properties, byte[] body);
    public String getConsumerTag();
    public Envelope getEnvelope();
    public AMQP.BasicProperties getProperties();
    public byte[] getBody();
  }
}

public class RpcClientParams {
  public RpcClientParams();
  public Channel getChannel();
  public RpcClientParams channel(Channel channel);
  public String getExchange();
  public RpcClientParams exchange(String exchange);
  public String getRoutingKey();
  public RpcClientParams routingKey(String routingKey);
  public String getReplyTo();
  public RpcClientParams replyTo(String replyTo);
  public int getTimeout();
  public RpcClientParams timeout(int timeout);
  public RpcClientParams useMandatory(boolean useMandatory);
  public RpcClientParams useMandatory();
  public boolean shouldUseMandatory();
  public RpcClientParams correlationIdSupplier(Supplier<String> correlationIdGenerator);
  public Supplier<String> getCorrelationIdSupplier();
  public Function<Object, RpcClient.Response> getReplyHandler();
  public RpcClientParams replyHandler(Function<Object, RpcClient.Response> replyHandler);
}

public interface SaslConfig {
  SaslMechanism getSaslMechanism(String[] mechanisms);
}

public interface SaslMechanism {
  String getName();
  LongString handleChallenge(LongString challenge, String username, String password);
}

public interface ShutdownListener extends EventListener {
  void shutdownCompleted(ShutdownSignalException cause);
}

public interface ShutdownNotifier {
  void addShutdownListener(ShutdownListener listener);
  void removeShutdownListener(ShutdownListener listener);
  ShutdownSignalException getCloseReason();
  void notifyListeners();
  boolean isOpen();
}

public class ShutdownSignalException extends RuntimeException implements SensibleClone<ShutdownSignalException> {
  public ShutdownSignalException(boolean hardError, boolean initiatedByApplication, Method reason, Object ref);
  public ShutdownSignalException(boolean hardError, boolean initiatedByApplication, Method reason, Object ref, String messagePrefix, Throwable cause);
  public boolean isHardError();
  public boolean isInitiatedByApplication();
  public Method getReason();
  public Object getReference();
  public ShutdownSignalException sensibleClone();
}

public interface SocketConfigurator {
  void configure(Socket socket) throws IOException;
  default SocketConfigurator andThen(SocketConfigurator after);
}

public interface SslContextFactory {
  SSLContext create(String name);
}

public class TopologyRecoveryException extends Exception {
  public TopologyRecoveryException(String message, Throwable cause);
}

public interface TrafficListener {
  public static final TrafficListener NO_OP;
  void write(Command outboundCommand);
  void read(Command inboundCommand);
}

public interface UnblockedCallback {
  void handle() throws IOException;
}

public interface WriteListener {
  void done(boolean success, Throwable cause);
}
