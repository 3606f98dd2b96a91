package io.nats.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.DEFAULT;
import static dev.fairlead.annotations.Times.REPEATEDLY;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.RunsOnWorkers;
import io.nats.client.support.JsonSerializable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.CharBuffer;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

public interface AuthHandler {
  byte[] sign(byte[] nonce);
  char[] getID();
  char[] getJWT();
}

public class BaseConsumeOptions implements JsonSerializable {
  public static final int DEFAULT_MESSAGE_COUNT = 500;
  public static final int DEFAULT_MESSAGE_COUNT_WHEN_BYTES = 1000000;
  public static final int DEFAULT_THRESHOLD_PERCENT = 25;
  public static final long DEFAULT_EXPIRES_IN_MILLIS = 30000L;
  public static final long MIN_EXPIRES_MILLS = 1000L;
  public static final long MAX_HEARTBEAT_MILLIS = 30000L;
  public static final int MAX_IDLE_HEARTBEAT_PERCENT = 50;
  protected BaseConsumeOptions(BaseConsumeOptions.Builder<?, ?> b);
  public String toJson();
  protected void subclassSpecificToJson(StringBuilder sb);
  public long getExpiresInMillis();
  public long getIdleHeartbeat();
  public int getThresholdPercent();
  public boolean raiseStatusWarnings();
  public String getGroup();
  public int getPriority();
  public long getMinPending();
  public long getMinAckPending();

  protected static abstract class Builder<B, CO> {
    protected Builder();
    protected abstract B getThis();
    public B json(String json);
    protected B messages(int messages);
    protected B bytes(long bytes);
    public B expiresIn(long expiresInMillis);
    public B thresholdPercent(int thresholdPercent);
    public B raiseStatusWarnings();
    public B raiseStatusWarnings(boolean raiseStatusWarnings);
    public B group(String group);
    public B priority(int priority);
    public B minPending(long minPending);
    public B minAckPending(long minAckPending);
    public abstract CO build();
  }
}

public interface BaseConsumerContext {
  String getConsumerName();
  Message next() throws IOException, InterruptedException, JetStreamStatusCheckedException, JetStreamApiException;
  Message next(Duration maxWait) throws IOException, InterruptedException, JetStreamStatusCheckedException, JetStreamApiException;
  Message next(long maxWaitMillis) throws IOException, InterruptedException, JetStreamStatusCheckedException, JetStreamApiException;
  FetchConsumer fetchMessages(int maxMessages) throws IOException, JetStreamApiException;
  FetchConsumer fetchBytes(int maxBytes) throws IOException, JetStreamApiException;
  FetchConsumer fetch(FetchConsumeOptions fetchConsumeOptions) throws IOException, JetStreamApiException;
  IterableConsumer iterate() throws IOException, JetStreamApiException;
  IterableConsumer iterate(ConsumeOptions consumeOptions) throws IOException, JetStreamApiException;
  MessageConsumer consume(MessageHandler handler) throws IOException, JetStreamApiException;
  MessageConsumer consume(Dispatcher dispatcher, MessageHandler handler) throws IOException, JetStreamApiException;
  MessageConsumer consume(ConsumeOptions consumeOptions, MessageHandler handler) throws IOException, JetStreamApiException;
  MessageConsumer consume(ConsumeOptions consumeOptions, Dispatcher dispatcher, MessageHandler handler) throws IOException, JetStreamApiException;
  boolean unpin(String group) throws IOException, JetStreamApiException;
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public interface Connection extends AutoCloseable {
  void publish(String subject, byte[] body);
  void publish(String subject, String replyTo, byte[] body);
  void publish(Message message);
  CompletableFuture<Message> request(String subject, byte[] body);
  CompletableFuture<Message> requestWithTimeout(String subject, byte[] body, @Bounds(CALL) Duration timeout);
  CompletableFuture<Message> request(Message message);
  CompletableFuture<Message> requestWithTimeout(Message message, @Bounds(CALL) Duration timeout);
  @Blocking Message request(String subject, byte[] body, @Bounds(CALL) Duration timeout) throws InterruptedException;
  @Blocking Message request(Message message, @Bounds(CALL) Duration timeout) throws InterruptedException;
  Subscription subscribe(String subject);
  Subscription subscribe(String subject, String queueName);
  Dispatcher createDispatcher(MessageHandler handler);
  Dispatcher createDispatcher();
  void closeDispatcher(Dispatcher dispatcher);
  void addConnectionListener(ConnectionListener connectionListener);
  void removeConnectionListener(ConnectionListener connectionListener);
  @Blocking void flush(@Bounds(CALL) Duration timeout) throws TimeoutException, InterruptedException;
  @Blocking CompletableFuture<Boolean> drain(@Bounds(CALL) Duration timeout) throws TimeoutException, InterruptedException;
  @Closes @Blocking void close() throws InterruptedException;
  Connection.Status getStatus();
  long getMaxPayload();
  Collection<String> getServers();
  Statistics getStatistics();
  Options getOptions();
  String getConnectedUrl();
  InetAddress getClientInetAddress();
  String getLastError();
  void clearLastError();
  String createInbox();
  void flushBuffer() throws IOException;
  void forceReconnect() throws IOException, InterruptedException;
  void forceReconnect(ForceReconnectOptions options) throws IOException, InterruptedException;
  @Blocking Duration RTT() throws IOException;
  StreamContext getStreamContext(String streamName) throws IOException, JetStreamApiException;
  StreamContext getStreamContext(String streamName, JetStreamOptions options) throws IOException, JetStreamApiException;
  ConsumerContext getConsumerContext(String streamName, String consumerName) throws IOException, JetStreamApiException;
  ConsumerContext getConsumerContext(String streamName, String consumerName, JetStreamOptions options) throws IOException, JetStreamApiException;
  JetStream jetStream() throws IOException;
  JetStream jetStream(JetStreamOptions options) throws IOException;
  JetStreamManagement jetStreamManagement() throws IOException;
  JetStreamManagement jetStreamManagement(JetStreamOptions options) throws IOException;
  KeyValue keyValue(String bucketName) throws IOException;
  KeyValue keyValue(String bucketName, KeyValueOptions options) throws IOException;
  KeyValueManagement keyValueManagement() throws IOException;
  KeyValueManagement keyValueManagement(KeyValueOptions options) throws IOException;
  ObjectStore objectStore(String bucketName) throws IOException;
  ObjectStore objectStore(String bucketName, ObjectStoreOptions options) throws IOException;
  ObjectStoreManagement objectStoreManagement() throws IOException;
  ObjectStoreManagement objectStoreManagement(ObjectStoreOptions options) throws IOException;
  long outgoingPendingMessageCount();
  long outgoingPendingBytes();

  public enum Status {
    DISCONNECTED, CONNECTED, CLOSED, RECONNECTING, CONNECTING;
  }
}

public interface ConnectionListener {
  void connectionEvent(Connection conn, ConnectionListener.Events type);
  default void connectionEvent(Connection conn, ConnectionListener.Events type, Long time, String uriDetails);

  public enum Events {
    CONNECTED, CLOSED, DISCONNECTED, RECONNECTED, RESUBSCRIBED, DISCOVERED_SERVERS, LAME_DUCK;
    public boolean isConnectionEvent();
    public String getEvent();
    public String getNatsEvent();
  }
}

public class ConsumeOptions extends BaseConsumeOptions {
  public static final ConsumeOptions DEFAULT_CONSUME_OPTIONS;
  public int getBatchSize();
  public long getBatchBytes();
  public static ConsumeOptions.Builder builder();

  public static class Builder extends BaseConsumeOptions.Builder<ConsumeOptions.Builder, ConsumeOptions> {
    public Builder();
    protected ConsumeOptions.Builder getThis();
    public ConsumeOptions.Builder batchSize(int batchSize);
    public ConsumeOptions.Builder batchBytes(long batchBytes);
    public ConsumeOptions build();
  }
}

public interface Consumer {
  public static final long DEFAULT_MAX_MESSAGES = 524288L;
  public static final long DEFAULT_MAX_BYTES = 67108864L;
  void setPendingLimits(long maxMessages, long maxBytes);
  long getPendingMessageLimit();
  long getPendingByteLimit();
  long getPendingMessageCount();
  long getPendingByteCount();
  long getDeliveredCount();
  long getDroppedCount();
  void clearDroppedCount();
  boolean isActive();
  CompletableFuture<Boolean> drain(Duration timeout) throws InterruptedException;
}

public interface ConsumerContext extends BaseConsumerContext {}

public interface Dispatcher extends Consumer {
  void start(String id);
  Dispatcher subscribe(String subject);
  Dispatcher subscribe(String subject, String queue);
  Subscription subscribe(String subject, MessageHandler handler);
  Subscription subscribe(String subject, String queue, MessageHandler handler);
  Dispatcher unsubscribe(String subject);
  Dispatcher unsubscribe(Subscription subscription);
  Dispatcher unsubscribe(String subject, int after);
  Dispatcher unsubscribe(Subscription subscription, int after);
}

public interface ErrorListener {
  default void errorOccurred(Connection conn, String error);
  default void exceptionOccurred(Connection conn, Exception exp);
  default void slowConsumerDetected(Connection conn, Consumer consumer);
  default void messageDiscarded(Connection conn, Message msg);
  default void heartbeatAlarm(Connection conn, JetStreamSubscription sub, long lastStreamSequence, long lastConsumerSequence);
  default void flowControlProcessed(Connection conn, JetStreamSubscription sub, String subject, ErrorListener.FlowControlSource source);
  default void socketWriteTimeout(Connection conn);
  default String supplyMessage(String label, Connection conn, Consumer consumer, Subscription sub, Object... pairs);

  public enum FlowControlSource {
    FLOW_CONTROL, HEARTBEAT;
  }
}

public abstract class FeatureOptions {
  protected FeatureOptions(FeatureOptions.Builder<?, ?> b);
  public JetStreamOptions getJetStreamOptions();

  protected static abstract class Builder<B, FO> {
    protected abstract B getThis();
    protected Builder();
    protected Builder(FeatureOptions oso);
    public B jetStreamOptions(JetStreamOptions jso);
    public B jsRequestTimeout(Duration requestTimeout);
    public B jsPrefix(String prefix);
    public B jsDomain(String domain);
    public abstract FO build();
  }
}

public class FetchConsumeOptions extends BaseConsumeOptions {
  public static final FetchConsumeOptions DEFAULT_FETCH_OPTIONS;
  protected void subclassSpecificToJson(StringBuilder sb);
  public int getMaxMessages();
  public long getMaxBytes();
  public boolean isNoWait();
  public static FetchConsumeOptions.Builder builder();

  public static class Builder extends BaseConsumeOptions.Builder<FetchConsumeOptions.Builder, FetchConsumeOptions> {
    public Builder();
    protected FetchConsumeOptions.Builder getThis();
    public FetchConsumeOptions.Builder maxMessages(int maxMessages);
    public FetchConsumeOptions.Builder maxBytes(long maxBytes);
    public FetchConsumeOptions.Builder max(int maxBytes, int maxMessages);
    public FetchConsumeOptions.Builder expiresIn(long expiresInMillis);
    public FetchConsumeOptions.Builder noWait();
    public FetchConsumeOptions.Builder noWaitExpiresIn(long expiresInMillis);
    public FetchConsumeOptions build();
  }
}

public interface FetchConsumer extends MessageConsumer {
  Message nextMessage() throws InterruptedException, JetStreamStatusCheckedException;
}

public class ForceReconnectOptions {
  public static final ForceReconnectOptions DEFAULT_INSTANCE;
  public static final ForceReconnectOptions FORCE_CLOSE_INSTANCE;
  public boolean isForceClose();
  public boolean isFlush();
  public Duration getFlushWait();
  public static ForceReconnectOptions.Builder builder();

  public static class Builder {
    public Builder();
    public ForceReconnectOptions.Builder forceClose();
    public ForceReconnectOptions.Builder flush(Duration flushWait);
    public ForceReconnectOptions.Builder flush(long flushWaitMillis);
    public ForceReconnectOptions build();
  }
}

public interface IterableConsumer extends MessageConsumer {
  Message nextMessage(Duration timeout) throws InterruptedException, JetStreamStatusCheckedException;
  Message nextMessage(long timeoutMillis) throws InterruptedException, JetStreamStatusCheckedException;
}

public interface JetStream {
  @Blocking JetStreamSubscription subscribe(String subscribeSubject) throws IOException, JetStreamApiException;
  @Blocking JetStreamSubscription subscribe(String subscribeSubject, PushSubscribeOptions options) throws IOException, JetStreamApiException;
  @Blocking JetStreamSubscription subscribe(String subscribeSubject, String queue, PushSubscribeOptions options) throws IOException, JetStreamApiException;
  @Blocking JetStreamSubscription subscribe(String subscribeSubject, Dispatcher dispatcher, MessageHandler handler, boolean autoAck) throws IOException, JetStreamApiException;
  @Blocking JetStreamSubscription subscribe(String subscribeSubject, Dispatcher dispatcher, MessageHandler handler, boolean autoAck, PushSubscribeOptions options) throws IOException, JetStreamApiException;
  @Blocking JetStreamSubscription subscribe(String subscribeSubject, String queue, Dispatcher dispatcher, MessageHandler handler, boolean autoAck, PushSubscribeOptions options) throws IOException, JetStreamApiException;
  @Blocking JetStreamSubscription subscribe(String subscribeSubject, PullSubscribeOptions options) throws IOException, JetStreamApiException;
  @Blocking JetStreamSubscription subscribe(String subscribeSubject, Dispatcher dispatcher, MessageHandler handler, PullSubscribeOptions options) throws IOException, JetStreamApiException;
  StreamContext getStreamContext(String streamName) throws IOException, JetStreamApiException;
  ConsumerContext getConsumerContext(String streamName, String consumerName) throws IOException, JetStreamApiException;
}

public class JetStreamApiException extends Exception {
  public int getErrorCode();
  public int getApiErrorCode();
  public String getErrorDescription();
}

public interface JetStreamManagement {
  boolean deleteStream(String streamName) throws IOException, JetStreamApiException;
  boolean deleteConsumer(String streamName, String consumerName) throws IOException, JetStreamApiException;
  boolean resumeConsumer(String streamName, String consumerName) throws IOException, JetStreamApiException;
  List<String> getConsumerNames(String streamName) throws IOException, JetStreamApiException;
  List<String> getStreamNames() throws IOException, JetStreamApiException;
  List<String> getStreamNames(String subjectFilter) throws IOException, JetStreamApiException;
  boolean deleteMessage(String streamName, long seq) throws IOException, JetStreamApiException;
  boolean deleteMessage(String streamName, long seq, boolean erase) throws IOException, JetStreamApiException;
  boolean unpinConsumer(String streamName, String consumerName, String consumerGroup) throws IOException, JetStreamApiException;
  JetStream jetStream();
  KeyValue keyValue(String bucketName) throws IOException;
  KeyValueManagement keyValueManagement() throws IOException;
  ObjectStore objectStore(String bucketName) throws IOException;
  ObjectStoreManagement objectStoreManagement() throws IOException;
}

public class JetStreamOptions {
  public static final Duration DEFAULT_TIMEOUT;
  public static final JetStreamOptions DEFAULT_JS_OPTIONS;
  public Duration getRequestTimeout();
  public String getPrefix();
  public boolean isDefaultPrefix();
  public boolean isPublishNoAck();
  public boolean isOptOut290ConsumerCreate();
  public static JetStreamOptions.Builder builder();
  public static JetStreamOptions.Builder builder(JetStreamOptions jso);
  public static JetStreamOptions defaultOptions();
  public static String convertDomainToPrefix(String domain);

  public static class Builder {
    public Builder();
    public Builder(JetStreamOptions jso);
    public JetStreamOptions.Builder requestTimeout(Duration requestTimeout);
    public JetStreamOptions.Builder prefix(String prefix);
    public JetStreamOptions.Builder domain(String domain);
    public JetStreamOptions.Builder publishNoAck(boolean publishNoAck);
    public JetStreamOptions.Builder optOut290ConsumerCreate(boolean optOut);
    public JetStreamOptions build();
  }
}

public interface JetStreamReader {
  Message nextMessage(Duration timeout) throws InterruptedException;
  Message nextMessage(long timeoutMillis) throws InterruptedException;
  void stop();
}

public class JetStreamStatusCheckedException extends Exception {
  public JetStreamStatusCheckedException(JetStreamStatusException cause);
}

public class JetStreamStatusException extends IllegalStateException {
  public static final String DEFAULT_DESCRIPTION = "Unknown or unprocessed status message";
  public JetStreamSubscription getSubscription();
  public String getDescription();
}

public interface JetStreamSubscription extends Subscription {
  String getConsumerName();
  default String getStreamName();
  void pull(int batchSize);
  void pull(PullRequestOptions pullRequestOptions);
  void pullNoWait(int batchSize);
  void pullNoWait(int batchSize, Duration expiresIn);
  void pullNoWait(int batchSize, long expiresInMillis);
  void pullExpiresIn(int batchSize, Duration expiresIn);
  void pullExpiresIn(int batchSize, long expiresInMillis);
  List<Message> fetch(int batchSize, Duration maxWait);
  List<Message> fetch(int batchSize, long maxWaitMillis);
  Iterator<Message> iterate(int batchSize, Duration maxWait);
  Iterator<Message> iterate(int batchSize, long maxWaitMillis);
  JetStreamReader reader(int batchSize, int repullAt);
}

public interface KeyValue {
  String getBucketName();
  long put(String key, byte[] value) throws IOException, JetStreamApiException;
  long put(String key, String value) throws IOException, JetStreamApiException;
  long put(String key, Number value) throws IOException, JetStreamApiException;
  long create(String key, byte[] value) throws IOException, JetStreamApiException;
  long create(String key, byte[] value, MessageTtl messageTtl) throws IOException, JetStreamApiException;
  long update(String key, byte[] value, long expectedRevision) throws IOException, JetStreamApiException;
  long update(String key, String value, long expectedRevision) throws IOException, JetStreamApiException;
  void delete(String key) throws IOException, JetStreamApiException;
  void delete(String key, long expectedRevision) throws IOException, JetStreamApiException;
  void purge(String key) throws IOException, JetStreamApiException;
  void purge(String key, long expectedRevision) throws IOException, JetStreamApiException;
  void purge(String key, MessageTtl messageTtl) throws IOException, JetStreamApiException;
  void purge(String key, long expectedRevision, MessageTtl messageTtl) throws IOException, JetStreamApiException;
  List<String> keys() throws IOException, JetStreamApiException, InterruptedException;
  List<String> keys(String filter) throws IOException, JetStreamApiException, InterruptedException;
  List<String> keys(List<String> filters) throws IOException, JetStreamApiException, InterruptedException;
  void purgeDeletes() throws IOException, JetStreamApiException, InterruptedException;
}

public interface KeyValueManagement {
  List<String> getBucketNames() throws IOException, JetStreamApiException;
  void delete(String bucketName) throws IOException, JetStreamApiException;
}

public class KeyValueOptions extends FeatureOptions {
  public static KeyValueOptions.Builder builder();
  public static KeyValueOptions.Builder builder(KeyValueOptions kvo);
  public static KeyValueOptions.Builder builder(JetStreamOptions jso);

  public static class Builder extends FeatureOptions.Builder<KeyValueOptions.Builder, KeyValueOptions> {
    protected KeyValueOptions.Builder getThis();
    public Builder();
    public Builder(KeyValueOptions kvo);
    public KeyValueOptions build();
  }
}

public interface Message {
  String getSubject();
  String getReplyTo();
  boolean hasHeaders();
  boolean isStatusMessage();
  byte[] getData();
  boolean isUtf8mode();
  Subscription getSubscription();
  String getSID();
  Connection getConnection();
  void ack();
  void ackSync(Duration timeout) throws TimeoutException, InterruptedException;
  void nak();
  void nakWithDelay(Duration nakDelay);
  void nakWithDelay(long nakDelayMillis);
  void term();
  void inProgress();
  boolean isJetStream();
  default long consumeByteCount();
}

public interface MessageConsumer extends AutoCloseable {
  String getConsumerName();
  void stop();
  void close() throws Exception;
  boolean isStopped();
  boolean isFinished();
}

public interface MessageHandler {
  @RunsOnWorkers(REPEATEDLY) void onMessage(Message msg) throws InterruptedException;
}

public class MessageTtl {
  public String getTtlString();
  public static MessageTtl seconds(int msgTtlSeconds);
  public static MessageTtl custom(String messageTtlCustom);
  public static MessageTtl never();
}

public abstract class Nats {
  public static final String CLIENT_VERSION;
  public static final String CLIENT_LANGUAGE = "java";
  @Opens @Blocking public static Connection connect() throws IOException, InterruptedException;
  @Opens @Blocking public static Connection connectReconnectOnConnect() throws IOException, InterruptedException;
  @Opens @Blocking public static Connection connect(String url) throws IOException, InterruptedException;
  @Opens @Blocking public static Connection connectReconnectOnConnect(String url) throws IOException, InterruptedException;
  @Opens @Blocking public static Connection connect(String url, AuthHandler handler) throws IOException, InterruptedException;
  @Opens @Blocking public static Connection connectReconnectOnConnect(String url, AuthHandler handler) throws IOException, InterruptedException;
  @Opens @Blocking public static Connection connect(Options options) throws IOException, InterruptedException;
  @Opens @Blocking public static Connection connectReconnectOnConnect(Options options) throws IOException, InterruptedException;
  public static void connectAsynchronously(Options options, boolean reconnectOnConnect) throws InterruptedException;
  public static AuthHandler credentials(String credsFile);
  public static AuthHandler credentials(String jwtFile, String nkeyFile);
  public static AuthHandler staticCredentials(byte[] credsBytes);
  public static AuthHandler staticCredentials(char[] jwt, char[] nkey);
}

public interface ObjectStore {
  String getBucketName();
}

public interface ObjectStoreManagement {
  List<String> getBucketNames() throws IOException, JetStreamApiException;
  void delete(String bucketName) throws IOException, JetStreamApiException;
}

public class ObjectStoreOptions extends FeatureOptions {
  public static ObjectStoreOptions.Builder builder();
  public static ObjectStoreOptions.Builder builder(ObjectStoreOptions oso);
  public static ObjectStoreOptions.Builder builder(JetStreamOptions jso);

  public static class Builder extends FeatureOptions.Builder<ObjectStoreOptions.Builder, ObjectStoreOptions> {
    protected ObjectStoreOptions.Builder getThis();
    public Builder();
    public Builder(ObjectStoreOptions oso);
    public ObjectStoreOptions build();
  }
}

public class Options {
  public static final String DEFAULT_URL = "nats://localhost:4222";
  public static final int DEFAULT_PORT = 4222;
  public static final int DEFAULT_MAX_RECONNECT = 60;
  public static final Duration DEFAULT_RECONNECT_WAIT;
  public static final Duration DEFAULT_RECONNECT_JITTER;
  public static final Duration DEFAULT_RECONNECT_JITTER_TLS;
  public static final Duration DEFAULT_CONNECTION_TIMEOUT;
  public static final Duration DEFAULT_SOCKET_WRITE_TIMEOUT;
  public static final long MINIMUM_SOCKET_WRITE_TIMEOUT_GT_CONNECTION_TIMEOUT = 100L;
  public static final long MINIMUM_SOCKET_WRITE_TIMEOUT_NANOS = 100L;
  public static final long MINIMUM_SOCKET_READ_TIMEOUT_GT_CONNECTION_TIMEOUT = 100L;
  public static final Duration DEFAULT_PING_INTERVAL;
  public static final Duration DEFAULT_REQUEST_CLEANUP_INTERVAL;
  public static final Duration DEFAULT_WRITE_QUEUE_PUSH_TIMEOUT;
  public static final Duration MINIMUM_WRITE_QUEUE_PUSH_TIMEOUT;
  public static final int DEFAULT_MAX_PINGS_OUT = 2;
  public static final String DEFAULT_SSL_PROTOCOL = "TLSv1.2";
  public static final int DEFAULT_RECONNECT_BUF_SIZE = 8388608;
  public static final int DEFAULT_MAX_CONTROL_LINE = 4096;
  public static final String DEFAULT_DATA_PORT_TYPE;
  public static final int DEFAULT_BUFFER_SIZE = 65536;
  public static final String DEFAULT_THREAD_NAME_PREFIX = "nats";
  public static final String DEFAULT_INBOX_PREFIX = "_INBOX.";
  public static final int MAX_MESSAGES_IN_NETWORK_BUFFER = 1000;
  public static final int DEFAULT_MAX_MESSAGES_IN_OUTGOING_QUEUE = 5000;
  public static final boolean DEFAULT_DISCARD_MESSAGES_WHEN_OUTGOING_QUEUE_FULL = false;
  public static final Supplier<ExecutorService> DEFAULT_SINGLE_THREAD_EXECUTOR;
  public static final String PROP_CONNECTION_CB = "io.nats.client.callback.connection";
  public static final String PROP_DATA_PORT_TYPE = "io.nats.client.dataport.type";
  public static final String PROP_ERROR_LISTENER = "io.nats.client.callback.error";
  public static final String PROP_TIME_TRACE_LOGGER = "io.nats.client.time.trace";
  public static final String PROP_STATISTICS_COLLECTOR = "io.nats.client.statisticscollector";
  public static final String PROP_MAX_PINGS = "io.nats.client.maxpings";
  public static final String PROP_PING_INTERVAL = "io.nats.client.pinginterval";
  public static final String PROP_CLEANUP_INTERVAL = "io.nats.client.cleanupinterval";
  public static final String PROP_WRITE_QUEUE_PUSH_TIMEOUT = "io.nats.client.writeQueuePushTimeout";
  public static final String PROP_CONNECTION_TIMEOUT = "io.nats.client.timeout";
  public static final String PROP_SOCKET_READ_TIMEOUT_MS = "io.nats.client.socket.read.timeout.ms";
  public static final String PROP_SOCKET_WRITE_TIMEOUT = "io.nats.client.socket.write.timeout";
  public static final String PROP_SOCKET_SO_LINGER = "io.nats.client.socket.so.linger";
  public static final String PROP_SOCKET_RECEIVE_BUFFER_SIZE = "io.nats.client.socket.receive.buffer.size";
  public static final String PROP_SOCKET_SEND_BUFFER_SIZE = "io.nats.client.socket.send.buffer.size";
  public static final String PROP_RECONNECT_BUF_SIZE = "io.nats.client.reconnect.buffer.size";
  public static final String PROP_RECONNECT_WAIT = "io.nats.client.reconnect.wait";
  public static final String PROP_MAX_RECONNECT = "io.nats.client.reconnect.max";
  public static final String PROP_RECONNECT_JITTER = "io.nats.client.reconnect.jitter";
  public static final String PROP_RECONNECT_JITTER_TLS = "io.nats.client.reconnect.jitter.tls";
  public static final String PROP_RECONNECT_DELAY_HANDLER_CLASS = "io.nats.client.reconnect.delay.handler.class";
  public static final String PROP_RECONNECT_DELAY_BEHAVIOR = "io.nats.client.reconnect.delay.behavior";
  public static final String PROP_PEDANTIC = "io.nats.client.pedantic";
  public static final String PROP_VERBOSE = "io.nats.client.verbose";
  public static final String PROP_NO_ECHO = "io.nats.client.noecho";
  public static final String PROP_NO_HEADERS = "io.nats.client.noheaders";
  public static final String PROP_CONNECTION_NAME = "io.nats.client.name";
  public static final String PROP_NO_NORESPONDERS = "io.nats.client.nonoresponders";
  public static final String PROP_NORANDOMIZE = "io.nats.client.norandomize";
  public static final String PROP_NO_RESOLVE_HOSTNAMES = "io.nats.client.noResolveHostnames";
  public static final String PROP_FAST_FALLBACK = "io.nats.client.fast.fallback";
  public static final String PROP_HOSTNAME_RESOLVE_MODE = "io.nats.client.hostnameResolveMode";
  public static final String PROP_NO_SUBJECT_VALIDATION = "io.nats.client.noSubjectValidation";
  public static final String PROP_STRICT_SUBJECT_VALIDATION = "io.nats.client.strictSubjectValidation";
  public static final String PROP_SUBJECT_VALIDATION_TYPE = "io.nats.client.subjectValidationType";
  public static final String PROP_REPORT_NO_RESPONDERS = "io.nats.client.reportNoResponders";
  public static final String PROP_CLIENT_SIDE_LIMIT_CHECKS = "io.nats.client.clientsidelimitchecks";
  public static final String PROP_SERVERS = "io.nats.client.servers";
  public static final String PROP_PASSWORD = "io.nats.client.password";
  public static final String PROP_USERNAME = "io.nats.client.username";
  public static final String PROP_TOKEN = "io.nats.client.token";
  public static final String PROP_TOKEN_SUPPLIER = "io.nats.client.token.supplier";
  public static final String PROP_URL = "io.nats.client.url";
  public static final String PROP_SECURE = "io.nats.client.secure";
  public static final String PROP_OPENTLS = "io.nats.client.opentls";
  public static final String PROP_MAX_MESSAGES_IN_OUTGOING_QUEUE = "io.nats.client.outgoingqueue.maxmessages";
  public static final String PROP_DISCARD_MESSAGES_WHEN_OUTGOING_QUEUE_FULL = "io.nats.client.outgoingqueue.discardwhenfull";
  public static final String PROP_USE_OLD_REQUEST_STYLE = "use.old.request.style";
  public static final String PROP_MAX_CONTROL_LINE = "max.control.line";
  public static final String PROP_INBOX_PREFIX = "inbox.prefix";
  public static final String PROP_IGNORE_DISCOVERED_SERVERS = "ignore_discovered_servers";
  public static final String PROP_IGNORE_DISCOVERED_SERVERS_PREFERRED = "ignore.discovered.servers";
  public static final String PROP_SERVERS_POOL_IMPLEMENTATION_CLASS = "servers_pool_implementation_class";
  public static final String PROP_SERVERS_POOL_IMPLEMENTATION_CLASS_PREFERRED = "servers.pool.implementation.class";
  public static final String PROP_DISPATCHER_FACTORY_CLASS = "dispatcher.factory.class";
  public static final String PROP_SSL_CONTEXT_FACTORY_CLASS = "ssl.context.factory.class";
  public static final String PROP_KEYSTORE = "io.nats.client.keyStore";
  public static final String PROP_KEYSTORE_PASSWORD = "io.nats.client.keyStorePassword";
  public static final String PROP_TRUSTSTORE = "io.nats.client.trustStore";
  public static final String PROP_TRUSTSTORE_PASSWORD = "io.nats.client.trustStorePassword";
  public static final String PROP_TLS_ALGORITHM = "io.nats.client.tls.algorithm";
  public static final String PROP_CREDENTIAL_PATH = "io.nats.client.credential.path";
  public static final String PROP_TLS_FIRST = "io.nats.client.tls.first";
  public static final String PROP_UTF8_SUBJECTS = "allow.utf8.subjects";
  public static final String PROP_USE_TIMEOUT_EXCEPTION = "io.nats.client.use.timeout.exception";
  public static final String PROP_ADVANCED_REQUEST_BEHAVIOR = "io.nats.client.advanced.request.behavior";
  public static final String PROP_USE_DISPATCHER_WITH_EXECUTOR = "io.nats.client.use.dispatcher.with.executor";
  public static final String PROP_FORCE_FLUSH_ON_REQUEST = "io.nats.client.force.flush.on.request";
  public static final String PROP_EXECUTOR_SERVICE_CLASS = "executor.service.class";
  public static final String PROP_SCHEDULED_EXECUTOR_SERVICE_CLASS = "scheduled.executor.service.class";
  public static final String PROP_CONNECT_EXECUTOR_SERVICE_CLASS = "connect.executor.service.class";
  public static final String PROP_CALLBACK_EXECUTOR_SERVICE_CLASS = "callback.executor.service.class";
  public static final String PROP_READER_EXECUTOR_SERVICE_CLASS = "reader.executor.service.class";
  public static final String PROP_WRITER_EXECUTOR_SERVICE_CLASS = "writer.executor.service.class";
  public static final String PROP_CONNECT_THREAD_FACTORY_CLASS = "connect.thread.factory.class";
  public static final String PROP_CALLBACK_THREAD_FACTORY_CLASS = "callback.thread.factory.class";
  public static final String PROP_READER_THREAD_FACTORY_CLASS = "reader.thread.factory.class";
  public static final String PROP_WRITER_THREAD_FACTORY_CLASS = "writer.thread.factory.class";
  public static final String PROP_READ_LISTENER_CLASS = "read.listener.class";
  public void setOldRequestStyle(boolean value);
  public static Options.Builder builder();
  public ExecutorService getExecutor();
  public ScheduledExecutorService getScheduledExecutor();
  public ExecutorService getCallbackExecutor();
  public ExecutorService getConnectExecutor();
  public ExecutorService getReaderExecutor();
  public ExecutorService getWriterExecutor();
  public boolean executorIsInternal();
  public boolean scheduledExecutorIsInternal();
  public boolean callbackExecutorIsInternal();
  public boolean connectExecutorIsInternal();
  public boolean readerExecutorIsInternal();
  public boolean writerExecutorIsInternal();
  public void incrementExecutorUse();
  public void shutdownExecutors() throws InterruptedException;
  public Proxy getProxy();
  public ErrorListener getErrorListener();
  public TimeTraceLogger getTimeTraceLogger();
  public ConnectionListener getConnectionListener();
  public ReadListener getReadListener();
  public StatisticsCollector getStatisticsCollector();
  public AuthHandler getAuthHandler();
  public ReconnectDelayHandler getReconnectDelayHandler();
  public Options.ReconnectDelayBehavior reconnectDelayBehavior();
  public String getDataPortType();
  public List<URI> getServers();
  public List<String> getUnprocessedServers();
  public boolean isNoRandomize();
  public boolean isNoResolveHostnames();
  public boolean isEnableFastFallback();
  public Options.HostnameResolveMode hostnameResolveMode();
  public Options.SubjectValidationType subjectValidationType();
  public boolean isReportNoResponders();
  public String getConnectionName();
  public boolean isVerbose();
  public boolean isNoEcho();
  public boolean isNoHeaders();
  public boolean isNoNoResponders();
  public boolean clientSideLimitChecks();
  public boolean supportUTF8Subjects();
  public boolean isPedantic();
  public boolean isTrackAdvancedStats();
  public boolean isTraceConnection();
  public int getMaxControlLine();
  public boolean isTLSRequired();
  public SSLContext getSslContext();
  public int getMaxReconnect();
  public Duration getReconnectWait();
  public Duration getReconnectJitter();
  public Duration getReconnectJitterTls();
  public Duration getConnectionTimeout();
  public int getSocketReadTimeoutMillis();
  public Duration getSocketWriteTimeout();
  public int getSocketSoLinger();
  public int getReceiveBufferSize();
  public int getSendBufferSize();
  public Duration getPingInterval();
  public Duration getRequestCleanupInterval();
  public Duration getWriteQueuePushTimeout();
  public int getMaxPingsOut();
  public long getReconnectBufferSize();
  public int getBufferSize();
  public String getUsername();
  public char[] getUsernameChars();
  public String getPassword();
  public char[] getPasswordChars();
  public String getToken();
  public char[] getTokenChars();
  public boolean isOldRequestStyle();
  public String getInboxPrefix();
  public int getMaxMessagesInOutgoingQueue();
  public boolean isDiscardMessagesWhenOutgoingQueueFull();
  public boolean isIgnoreDiscoveredServers();
  public boolean isTlsFirst();
  public boolean useTimeoutException();
  public boolean advancedRequestBehavior();
  public boolean useDispatcherWithExecutor();
  public boolean forceFlushOnRequest();
  public ServerPool getServerPool();
  public URI createURIForServer(String serverURI) throws URISyntaxException;
  public CharBuffer buildProtocolConnectOptionsString(String serverURI, boolean includeAuth, byte[] nonce);
  public static String getPropertyValue(Properties props, String key);

  public static class Builder {
    public Builder();
    public Builder(Properties props) throws IllegalArgumentException;
    public Builder(String propertiesFilePath) throws IOException;
    public Options.Builder properties(Properties props);
    public Options.Builder server(String serverURL);
    public Options.Builder servers(String[] servers);
    public Options.Builder oldRequestStyle();
    public Options.Builder noRandomize();
    public Options.Builder noResolveHostnames();
    public Options.Builder enableFastFallback();
    public Options.Builder hostnameResolveMode(Options.HostnameResolveMode hostnameResolveMode);
    public Options.Builder noSubjectValidation();
    public Options.Builder strictSubjectValidation();
    public Options.Builder subjectValidationType(Options.SubjectValidationType subjectValidationType);
    public Options.Builder reportNoResponders();
    public Options.Builder noEcho();
    public Options.Builder noHeaders();
    public Options.Builder noNoResponders();
    public Options.Builder clientSideLimitChecks(boolean checks);
    public Options.Builder supportUTF8Subjects();
    public Options.Builder connectionName(String name);
    public Options.Builder inboxPrefix(String prefix);
    public Options.Builder verbose();
    public Options.Builder pedantic();
    public Options.Builder turnOnAdvancedStats();
    public Options.Builder traceConnection();
    public Options.Builder secure() throws NoSuchAlgorithmException;
    public Options.Builder opentls() throws NoSuchAlgorithmException;
    public Options.Builder sslContext(SSLContext ctx);
    public Options.Builder keystorePath(String keystore);
    public Options.Builder keystorePassword(char[] keystorePassword);
    public Options.Builder truststorePath(String truststore);
    public Options.Builder truststorePassword(char[] truststorePassword);
    public Options.Builder tlsAlgorithm(String tlsAlgorithm);
    public Options.Builder credentialPath(String credentialPath);
    public Options.Builder noReconnect();
    public Options.Builder maxReconnects(int max);
    public Options.Builder reconnectWait(Duration time);
    public Options.Builder reconnectJitter(Duration time);
    public Options.Builder reconnectJitterTls(Duration time);
    public Options.Builder maxControlLine(int bytes);
    @Bounds(value = CONNECT, zero = DEFAULT, nullValue = DEFAULT) public Options.Builder connectionTimeout(Duration connectionTimeout);
    @Bounds(value = CONNECT, zero = DEFAULT, nullValue = DEFAULT) public Options.Builder connectionTimeout(long connectionTimeoutMillis);
    public Options.Builder socketReadTimeoutMillis(int socketReadTimeoutMillis);
    @Bounds(value = WRITE) public Options.Builder socketWriteTimeout(long socketWriteTimeoutMillis);
    @Bounds(value = WRITE) public Options.Builder socketWriteTimeout(Duration socketWriteTimeout);
    public Options.Builder socketSoLinger(int socketSoLinger);
    public Options.Builder receiveBufferSize(int receiveBufferSize);
    public Options.Builder sendBufferSize(int sendBufferSize);
    public Options.Builder pingInterval(Duration time);
    public Options.Builder requestCleanupInterval(Duration time);
    public Options.Builder writeQueuePushTimeout(Duration time);
    public Options.Builder maxPingsOut(int max);
    public Options.Builder bufferSize(int size);
    public Options.Builder reconnectBufferSize(long size);
    public Options.Builder userInfo(String userName, String password);
    public Options.Builder userInfo(char[] userName, char[] password);
    public Options.Builder token(String token);
    public Options.Builder token(char[] token);
    public Options.Builder tokenSupplier(Supplier<char[]> tokenSupplier);
    public Options.Builder authHandler(AuthHandler handler);
    public Options.Builder reconnectDelayHandler(ReconnectDelayHandler handler);
    public Options.Builder reconnectDelayBehavior(Options.ReconnectDelayBehavior reconnectDelayBehavior);
    public Options.Builder errorListener(ErrorListener listener);
    public Options.Builder timeTraceLogger(TimeTraceLogger logger);
    public Options.Builder connectionListener(ConnectionListener listener);
    public Options.Builder readListener(ReadListener readListener);
    public Options.Builder statisticsCollector(StatisticsCollector collector);
    public Options.Builder executor(ExecutorService executor);
    public Options.Builder scheduledExecutor(ScheduledExecutorService scheduledExecutor);
    public Options.Builder connectExecutor(ExecutorService connectExecutor);
    public Options.Builder callbackExecutor(ExecutorService callbackExecutor);
    public Options.Builder connectThreadFactory(ThreadFactory threadFactory);
    public Options.Builder callbackThreadFactory(ThreadFactory threadFactory);
    public Options.Builder readerThreadFactory(ThreadFactory threadFactory);
    public Options.Builder writerThreadFactory(ThreadFactory threadFactory);
    public Options.Builder readerExecutor(ExecutorService readerExecutor);
    public Options.Builder writerExecutor(ExecutorService writerExecutor);
    public Options.Builder proxy(Proxy proxy);
    public Options.Builder dataPortType(String dataPortClassName);
    public Options.Builder maxMessagesInOutgoingQueue(int maxMessagesInOutgoingQueue);
    public Options.Builder discardMessagesWhenOutgoingQueueFull();
    public Options.Builder ignoreDiscoveredServers();
    public Options.Builder tlsFirst();
    public Options.Builder useTimeoutException();
    public Options.Builder advancedRequestBehavior();
    public Options.Builder useDispatcherWithExecutor();
    public Options.Builder dontForceFlushOnRequest();
    public Options.Builder serverPool(ServerPool serverPool);
    public Options build() throws IllegalStateException;
    public Builder(Options o);
  }
  public enum HostnameResolveMode {
    ResolveToAll, ResolveToFirst, ResolveToAllIncludeIPV6, ResolveToFirstIncludeIPV6, Unresolved, HappyEyeballs;
    public static Options.HostnameResolveMode get(String value);
  }
  public enum ReconnectDelayBehavior {
    BeforeSubsequentRounds, BeforeAllRounds;
    public static Options.ReconnectDelayBehavior get(String value);
  }
  public enum SubjectValidationType {
    None, Lenient, Strict;
    public static Options.SubjectValidationType get(String value);
  }
}

public class PullRequestOptions implements JsonSerializable {
  public PullRequestOptions(PullRequestOptions.Builder b);
  public String toJson();
  protected String getPinId();
  public int getBatchSize();
  public long getMaxBytes();
  public boolean isNoWait();
  public Duration getExpiresIn();
  public Duration getIdleHeartbeat();
  public String getGroup();
  public int getPriority();
  public long getMinPending();
  public long getMinAckPending();
  public static PullRequestOptions.Builder builder(int batchSize);
  public static PullRequestOptions.Builder noWait(int batchSize);

  public static class Builder {
    public Builder();
    public PullRequestOptions.Builder batchSize(int batchSize);
    public PullRequestOptions.Builder maxBytes(long maxBytes);
    public PullRequestOptions.Builder noWait();
    public PullRequestOptions.Builder noWait(boolean noWait);
    public PullRequestOptions.Builder expiresIn(long expiresInMillis);
    public PullRequestOptions.Builder expiresIn(Duration expiresIn);
    public PullRequestOptions.Builder idleHeartbeat(long idleHeartbeatMillis);
    public PullRequestOptions.Builder idleHeartbeat(Duration idleHeartbeat);
    public PullRequestOptions.Builder group(String group);
    public PullRequestOptions.Builder priority(int priority);
    public PullRequestOptions.Builder minPending(long minPending);
    public PullRequestOptions.Builder minAckPending(long minAckPending);
    public PullRequestOptions build();
  }
}

public class PullSubscribeOptions extends SubscribeOptions {
  public static final PullSubscribeOptions DEFAULT_PULL_OPTS;
  public static PullSubscribeOptions.Builder builder();
  public static PullSubscribeOptions bind(String stream, String name);
  public static PullSubscribeOptions fastBind(String stream, String name);

  public static class Builder extends SubscribeOptions.Builder<PullSubscribeOptions.Builder, PullSubscribeOptions> {
    public Builder();
    protected PullSubscribeOptions.Builder getThis();
    public PullSubscribeOptions build();
    public PullSubscribeOptions.Builder fastBind(boolean fastBind);
  }
}

public class PushSubscribeOptions extends SubscribeOptions {
  public static final PushSubscribeOptions DEFAULT_PUSH_OPTS;
  public String getDeliverSubject();
  public String getDeliverGroup();
  public static PushSubscribeOptions bind(String stream);
  public static PushSubscribeOptions stream(String stream);
  public static PushSubscribeOptions bind(String stream, String name);
  public static PushSubscribeOptions.Builder builder();

  public static class Builder extends SubscribeOptions.Builder<PushSubscribeOptions.Builder, PushSubscribeOptions> {
    public Builder();
    protected PushSubscribeOptions.Builder getThis();
    public PushSubscribeOptions.Builder ordered(boolean ordered);
    public PushSubscribeOptions.Builder deliverSubject(String deliverSubject);
    public PushSubscribeOptions.Builder deliverGroup(String deliverGroup);
    public PushSubscribeOptions.Builder pendingMessageLimit(long pendingMessageLimit);
    public PushSubscribeOptions.Builder pendingByteLimit(long pendingByteLimit);
    public PushSubscribeOptions build();
  }
}

public interface ReadListener {
  default void protocol(String op, String text);
  default void message(String op, Message message);
}

public interface ReconnectDelayHandler {
  Duration getWaitTime(long totalTries);
}

public interface ServerPool {
  void initialize(Options opts);
  boolean acceptDiscoveredUrls(List<String> discoveredServers);
  List<String> resolveHostToIps(String host);
  default List<String> resolveHostToIps(String host, boolean maxOneResult, boolean includeIPV6);
  List<String> getServerList();
  boolean hasSecureServer();
}

public interface Statistics {
  long getPings();
  long getReconnects();
  long getDroppedCount();
  long getOKs();
  long getErrs();
  long getExceptions();
  long getRequestsSent();
  long getRepliesReceived();
  long getDuplicateRepliesReceived();
  long getOrphanRepliesReceived();
  long getInMsgs();
  long getOutMsgs();
  long getInBytes();
  long getOutBytes();
  long getFlushCounter();
  long getOutstandingRequests();
}

public interface StatisticsCollector extends Statistics {
  void setAdvancedTracking(boolean trackAdvanced);
  void incrementPingCount();
  void incrementReconnects();
  void incrementDroppedCount();
  void incrementOkCount();
  void incrementErrCount();
  void incrementExceptionCount();
  void incrementRequestsSent();
  void incrementRepliesReceived();
  void incrementDuplicateRepliesReceived();
  void incrementOrphanRepliesReceived();
  default void incrementIn(long bytes);
  default void incrementOut(long bytes);
  void incrementInMsgs();
  void incrementOutMsgs();
  void incrementInBytes(long bytes);
  void incrementOutBytes(long bytes);
  void incrementFlushCounter();
  void incrementOutstandingRequests();
  void decrementOutstandingRequests();
  void registerRead(long bytes);
  void registerWrite(long bytes);
}

public interface StreamContext {
  String getStreamName();
  ConsumerContext getConsumerContext(String consumerName) throws IOException, JetStreamApiException;
  boolean deleteConsumer(String consumerName) throws IOException, JetStreamApiException;
  List<String> getConsumerNames() throws IOException, JetStreamApiException;
  boolean deleteMessage(long seq) throws IOException, JetStreamApiException;
  boolean deleteMessage(long seq, boolean erase) throws IOException, JetStreamApiException;
}

public abstract class SubscribeOptions {
  public static final long DEFAULT_ORDERED_HEARTBEAT = 5000L;
  protected SubscribeOptions(SubscribeOptions.Builder<?, ?> builder, boolean isPull, String deliverSubject, String deliverGroup, long pendingMessageLimit, long pendingByteLimit);
  public String getStream();
  public String getDurable();
  public String getName();
  public boolean isPull();
  public boolean isBind();
  public boolean isFastBind();
  public boolean isOrdered();
  public long getMessageAlarmTime();
  public long getPendingMessageLimit();
  public long getPendingByteLimit();

  protected static abstract class Builder<B, SO> {
    protected Builder();
    protected abstract B getThis();
    public B stream(String stream);
    public B bind(boolean bind);
    public B durable(String durable);
    public B name(String name);
    public B messageAlarmTime(long messageAlarmTime);
    public abstract SO build();
  }
}

public interface Subscription extends Consumer {
  String getSubject();
  String getQueueName();
  Dispatcher getDispatcher();
  @Blocking Message nextMessage(@Bounds(READ) Duration timeout) throws InterruptedException, IllegalStateException;
  @Blocking Message nextMessage(@Bounds(READ) long timeoutMillis) throws InterruptedException, IllegalStateException;
  void unsubscribe();
  Subscription unsubscribe(int after);
}

public interface TimeTraceLogger {
  void trace(String string, Object... objects);
}
