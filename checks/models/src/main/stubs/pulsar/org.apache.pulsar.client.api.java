package org.apache.pulsar.client.api;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.REJECTED;
import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.CompletedOnLoop;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.naming.AuthenticationException;
import org.apache.pulsar.client.api.schema.GenericRecord;
import org.apache.pulsar.client.api.schema.GenericSchema;
import org.apache.pulsar.client.api.schema.SchemaDefinition;
import org.apache.pulsar.client.api.schema.SchemaInfoProvider;
import org.apache.pulsar.client.api.transaction.Transaction;
import org.apache.pulsar.client.api.transaction.TransactionBuilder;
import org.apache.pulsar.common.api.AuthData;
import org.apache.pulsar.common.api.EncryptionContext;
import org.apache.pulsar.common.schema.KeyValue;
import org.apache.pulsar.common.schema.KeyValueEncodingType;
import org.apache.pulsar.common.schema.SchemaInfo;
import org.apache.pulsar.common.schema.SchemaType;

public interface Authentication extends Closeable, Serializable {
  String getAuthMethodName();
  default AuthenticationDataProvider getAuthData() throws PulsarClientException;
  default AuthenticationDataProvider getAuthData(String brokerHostName) throws PulsarClientException;
  void configure(Map<String, String> authParams);
  void start() throws PulsarClientException;
  default void authenticationStage(String requestUrl, AuthenticationDataProvider authData, Map<String, String> previousResHeaders, CompletableFuture<Map<String, String>> authFuture);
  default Set<Map.Entry<String, String>> newRequestHeader(String hostName, AuthenticationDataProvider authData, Map<String, String> previousResHeaders) throws Exception;
}

public interface AuthenticationDataProvider extends Serializable {
  public static final String PULSAR_AUTH_METHOD_NAME = "X-Pulsar-Auth-Method-Name";
  default boolean hasDataForTls();
  default Certificate[] getTlsCertificates();
  default String getTlsCertificateFilePath();
  default PrivateKey getTlsPrivateKey();
  default String getTlsPrivateKeyFilePath();
  default InputStream getTlsTrustStoreStream();
  default KeyStoreParams getTlsKeyStoreParams();
  default boolean hasDataForHttp();
  default String getHttpAuthType();
  default Set<Map.Entry<String, String>> getHttpHeaders() throws Exception;
  default boolean hasDataFromCommand();
  default String getCommandData();
  default AuthData authenticate(AuthData data) throws AuthenticationException;
}

public interface BatchMessageContainer {
  void clear();
  boolean isEmpty();
  int getNumMessagesInBatch();
  long getCurrentBatchSize();
  int getBatchAllocatedSizeBytes();
  void discard(Exception ex);
  boolean isMultiBatches();
}

public class BatchReceivePolicy implements Serializable {
  public static final BatchReceivePolicy DEFAULT_POLICY;
  public static final BatchReceivePolicy DEFAULT_MULTI_TOPICS_DISABLE_POLICY;
  public void verify();
  public long getTimeoutMs();
  public int getMaxNumMessages();
  public int getMaxNumBytes();
  public boolean isMessagesFromMultiTopicsEnabled();
  public static BatchReceivePolicy.Builder builder();

  public static class Builder {
    public Builder();
    public BatchReceivePolicy.Builder maxNumMessages(int maxNumMessages);
    public BatchReceivePolicy.Builder maxNumBytes(int maxNumBytes);
    public BatchReceivePolicy.Builder timeout(int timeout, TimeUnit timeoutUnit);
    public BatchReceivePolicy.Builder messagesFromMultiTopicsEnabled(boolean messagesFromMultiTopicsEnabled);
    public BatchReceivePolicy build();
  }
}

public interface BatcherBuilder extends Serializable {
  public static final BatcherBuilder DEFAULT;
  public static final BatcherBuilder KEY_BASED;
  BatchMessageContainer build();
}

public interface ClientBuilder extends Serializable, Cloneable {
  @Opens PulsarClient build() throws PulsarClientException;
  ClientBuilder loadConf(Map<String, Object> config);
  ClientBuilder clone();
  ClientBuilder serviceUrl(String serviceUrl);
  ClientBuilder serviceUrlProvider(ServiceUrlProvider serviceUrlProvider);
  ClientBuilder serviceUrlQuarantineInitDuration(long serviceUrlQuarantineInitDuration, TimeUnit unit);
  ClientBuilder serviceUrlQuarantineMaxDuration(long serviceUrlQuarantineMaxDuration, TimeUnit unit);
  ClientBuilder listenerName(String name);
  ClientBuilder connectionMaxIdleSeconds(int connectionMaxIdleSeconds);
  ClientBuilder authentication(Authentication authentication);
  ClientBuilder authentication(String authPluginClassName, String authParamsString) throws PulsarClientException.UnsupportedAuthenticationException;
  ClientBuilder authentication(String authPluginClassName, Map<String, String> authParams) throws PulsarClientException.UnsupportedAuthenticationException;
  @Bounds(value = CALL, zero = REJECTED) ClientBuilder operationTimeout(int operationTimeout, TimeUnit unit);
  @Bounds(value = CALL, zero = REJECTED) ClientBuilder lookupTimeout(int lookupTimeout, TimeUnit unit);
  ClientBuilder ioThreads(int numIoThreads);
  ClientBuilder listenerThreads(int numListenerThreads);
  ClientBuilder connectionsPerBroker(int connectionsPerBroker);
  ClientBuilder enableTcpNoDelay(boolean enableTcpNoDelay);
  ClientBuilder enableTls(boolean enableTls);
  ClientBuilder tlsKeyFilePath(String tlsKeyFilePath);
  ClientBuilder tlsCertificateFilePath(String tlsCertificateFilePath);
  ClientBuilder tlsTrustCertsFilePath(String tlsTrustCertsFilePath);
  ClientBuilder allowTlsInsecureConnection(boolean allowTlsInsecureConnection);
  ClientBuilder enableTlsHostnameVerification(boolean enableTlsHostnameVerification);
  ClientBuilder useKeyStoreTls(boolean useKeyStoreTls);
  ClientBuilder sslProvider(String sslProvider);
  ClientBuilder tlsKeyStoreType(String tlsKeyStoreType);
  ClientBuilder tlsKeyStorePath(String tlsTrustStorePath);
  ClientBuilder tlsKeyStorePassword(String tlsKeyStorePassword);
  ClientBuilder tlsTrustStoreType(String tlsTrustStoreType);
  ClientBuilder tlsTrustStorePath(String tlsTrustStorePath);
  ClientBuilder tlsTrustStorePassword(String tlsTrustStorePassword);
  ClientBuilder tlsCiphers(Set<String> tlsCiphers);
  ClientBuilder tlsProtocols(Set<String> tlsProtocols);
  ClientBuilder memoryLimit(long memoryLimit, SizeUnit unit);
  ClientBuilder statsInterval(long statsInterval, TimeUnit unit);
  ClientBuilder maxConcurrentLookupRequests(int maxConcurrentLookupRequests);
  ClientBuilder maxLookupRequests(int maxLookupRequests);
  ClientBuilder maxLookupRedirects(int maxLookupRedirects);
  ClientBuilder maxNumberOfRejectedRequestPerConnection(int maxNumberOfRejectedRequestPerConnection);
  ClientBuilder keepAliveInterval(int keepAliveInterval, TimeUnit unit);
  @Bounds(value = CONNECT, zero = REJECTED) ClientBuilder connectionTimeout(int duration, TimeUnit unit);
  ClientBuilder startingBackoffInterval(long duration, TimeUnit unit);
  ClientBuilder maxBackoffInterval(long duration, TimeUnit unit);
  ClientBuilder enableBusyWait(boolean enableBusyWait);
  ClientBuilder enableTracing(boolean tracingEnabled);
  ClientBuilder clock(Clock clock);
  ClientBuilder proxyServiceUrl(String proxyServiceUrl, ProxyProtocol proxyProtocol);
  ClientBuilder enableTransaction(boolean enableTransaction);
  ClientBuilder dnsLookupBind(String address, int port);
  ClientBuilder dnsServerAddresses(List<InetSocketAddress> addresses);
  ClientBuilder socks5ProxyAddress(InetSocketAddress socks5ProxyAddress);
  ClientBuilder socks5ProxyUsername(String socks5ProxyUsername);
  ClientBuilder socks5ProxyPassword(String socks5ProxyPassword);
  ClientBuilder sslFactoryPlugin(String sslFactoryPlugin);
  ClientBuilder sslFactoryPluginParams(String sslFactoryPluginParams);
  ClientBuilder autoCertRefreshSeconds(int autoCertRefreshSeconds);
  ClientBuilder lookupProperties(Map<String, String> properties);
  ClientBuilder description(String description);
  ClientBuilder sharedResources(PulsarClientSharedResources sharedResources);
}

public enum CompressionType {
  NONE, LZ4, ZLIB, ZSTD, SNAPPY;
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface Consumer<T> extends Closeable, MessageAcknowledger {
  String getTopic();
  String getSubscription();
  @Blocking void unsubscribe() throws PulsarClientException;
  CompletableFuture<Void> unsubscribeAsync();
  @Blocking void unsubscribe(boolean force) throws PulsarClientException;
  CompletableFuture<Void> unsubscribeAsync(boolean force);
  @Blocking Message<T> receive() throws PulsarClientException;
  CompletableFuture<Message<T>> receiveAsync();
  @Blocking Message<T> receive(@Bounds(value = READ, zero = IMMEDIATE) int timeout, TimeUnit unit) throws PulsarClientException;
  @Blocking Messages<T> batchReceive() throws PulsarClientException;
  CompletableFuture<Messages<T>> batchReceiveAsync();
  void negativeAcknowledge(Message<?> message);
  void negativeAcknowledge(MessageId messageId);
  void negativeAcknowledge(Messages<?> messages);
  @Blocking void reconsumeLater(Message<?> message, long delayTime, TimeUnit unit) throws PulsarClientException;
  @Blocking void reconsumeLater(Message<?> message, Map<String, String> customProperties, long delayTime, TimeUnit unit) throws PulsarClientException;
  @Blocking void reconsumeLater(Messages<?> messages, long delayTime, TimeUnit unit) throws PulsarClientException;
  void reconsumeLaterCumulative(Message<?> message, long delayTime, TimeUnit unit) throws PulsarClientException;
  CompletableFuture<Void> reconsumeLaterAsync(Message<?> message, long delayTime, TimeUnit unit);
  CompletableFuture<Void> reconsumeLaterAsync(Message<?> message, Map<String, String> customProperties, long delayTime, TimeUnit unit);
  CompletableFuture<Void> reconsumeLaterAsync(Messages<?> messages, long delayTime, TimeUnit unit);
  CompletableFuture<Void> reconsumeLaterCumulativeAsync(Message<?> message, long delayTime, TimeUnit unit);
  CompletableFuture<Void> reconsumeLaterCumulativeAsync(Message<?> message, Map<String, String> customProperties, long delayTime, TimeUnit unit);
  ConsumerStats getStats();
  @Closes @Blocking void close() throws PulsarClientException;
  CompletableFuture<Void> closeAsync();
  boolean hasReachedEndOfTopic();
  void redeliverUnacknowledgedMessages();
  @Blocking void seek(MessageId messageId) throws PulsarClientException;
  @Blocking void seek(long timestamp) throws PulsarClientException;
  @Blocking void seek(Function<String, Object> function) throws PulsarClientException;
  CompletableFuture<Void> seekAsync(Function<String, Object> function);
  CompletableFuture<Void> seekAsync(MessageId messageId);
  CompletableFuture<Void> seekAsync(long timestamp);
  MessageId getLastMessageId() throws PulsarClientException;
  CompletableFuture<MessageId> getLastMessageIdAsync();
  List<TopicMessageId> getLastMessageIds() throws PulsarClientException;
  CompletableFuture<List<TopicMessageId>> getLastMessageIdsAsync();
  boolean isConnected();
  String getConsumerName();
  void pause();
  void resume();
  long getLastDisconnectedTimestamp();
}

@CompletedOnLoop
public interface ConsumerBuilder<T> extends Cloneable {
  ConsumerBuilder<T> clone();
  ConsumerBuilder<T> loadConf(Map<String, Object> config);
  @Opens @Blocking Consumer<T> subscribe() throws PulsarClientException;
  CompletableFuture<Consumer<T>> subscribeAsync();
  ConsumerBuilder<T> topic(String... topicNames);
  ConsumerBuilder<T> topics(List<String> topicNames);
  ConsumerBuilder<T> topicsPattern(Pattern topicsPattern);
  ConsumerBuilder<T> topicsPattern(String topicsPattern);
  ConsumerBuilder<T> subscriptionName(String subscriptionName);
  ConsumerBuilder<T> subscriptionProperties(Map<String, String> subscriptionProperties);
  ConsumerBuilder<T> ackTimeout(long ackTimeout, TimeUnit timeUnit);
  ConsumerBuilder<T> isAckReceiptEnabled(boolean isAckReceiptEnabled);
  ConsumerBuilder<T> ackTimeoutTickTime(long tickTime, TimeUnit timeUnit);
  ConsumerBuilder<T> negativeAckRedeliveryDelay(long redeliveryDelay, TimeUnit timeUnit);
  ConsumerBuilder<T> negativeAckRedeliveryDelayPrecision(int negativeAckPrecisionBitCount);
  ConsumerBuilder<T> subscriptionType(SubscriptionType subscriptionType);
  ConsumerBuilder<T> subscriptionMode(SubscriptionMode subscriptionMode);
  ConsumerBuilder<T> messageListener(MessageListener<T> messageListener);
  ConsumerBuilder<T> decryptFailListener(DecryptFailListener<T> decryptFailListener);
  ConsumerBuilder<T> messageListenerExecutor(MessageListenerExecutor messageListenerExecutor);
  ConsumerBuilder<T> cryptoKeyReader(CryptoKeyReader cryptoKeyReader);
  ConsumerBuilder<T> defaultCryptoKeyReader(String privateKey);
  ConsumerBuilder<T> defaultCryptoKeyReader(Map<String, String> privateKeys);
  ConsumerBuilder<T> messageCrypto(MessageCrypto messageCrypto);
  ConsumerBuilder<T> cryptoFailureAction(ConsumerCryptoFailureAction action);
  ConsumerBuilder<T> receiverQueueSize(int receiverQueueSize);
  ConsumerBuilder<T> acknowledgmentGroupTime(long delay, TimeUnit unit);
  ConsumerBuilder<T> maxAcknowledgmentGroupSize(int messageNum);
  ConsumerBuilder<T> replicateSubscriptionState(boolean replicateSubscriptionState);
  ConsumerBuilder<T> maxTotalReceiverQueueSizeAcrossPartitions(int maxTotalReceiverQueueSizeAcrossPartitions);
  ConsumerBuilder<T> consumerName(String consumerName);
  ConsumerBuilder<T> consumerEventListener(ConsumerEventListener consumerEventListener);
  ConsumerBuilder<T> readCompacted(boolean readCompacted);
  ConsumerBuilder<T> patternAutoDiscoveryPeriod(int periodInMinutes);
  ConsumerBuilder<T> patternAutoDiscoveryPeriod(int interval, TimeUnit unit);
  ConsumerBuilder<T> priorityLevel(int priorityLevel);
  ConsumerBuilder<T> property(String key, String value);
  ConsumerBuilder<T> properties(Map<String, String> properties);
  ConsumerBuilder<T> subscriptionInitialPosition(SubscriptionInitialPosition subscriptionInitialPosition);
  ConsumerBuilder<T> subscriptionTopicsMode(RegexSubscriptionMode regexSubscriptionMode);
  ConsumerBuilder<T> intercept(ConsumerInterceptor<T>... interceptors);
  ConsumerBuilder<T> deadLetterPolicy(DeadLetterPolicy deadLetterPolicy);
  ConsumerBuilder<T> autoUpdatePartitions(boolean autoUpdate);
  ConsumerBuilder<T> autoUpdatePartitionsInterval(int interval, TimeUnit unit);
  ConsumerBuilder<T> keySharedPolicy(KeySharedPolicy keySharedPolicy);
  ConsumerBuilder<T> startMessageIdInclusive();
  ConsumerBuilder<T> batchReceivePolicy(BatchReceivePolicy batchReceivePolicy);
  ConsumerBuilder<T> enableRetry(boolean retryEnable);
  ConsumerBuilder<T> enableBatchIndexAcknowledgment(boolean batchIndexAcknowledgmentEnabled);
  ConsumerBuilder<T> maxPendingChuckedMessage(int maxPendingChuckedMessage);
  ConsumerBuilder<T> maxPendingChunkedMessage(int maxPendingChunkedMessage);
  ConsumerBuilder<T> autoAckOldestChunkedMessageOnQueueFull(boolean autoAckOldestChunkedMessageOnQueueFull);
  ConsumerBuilder<T> expireTimeOfIncompleteChunkedMessage(long duration, TimeUnit unit);
  ConsumerBuilder<T> poolMessages(boolean poolMessages);
  ConsumerBuilder<T> messagePayloadProcessor(MessagePayloadProcessor payloadProcessor);
  ConsumerBuilder<T> negativeAckRedeliveryBackoff(RedeliveryBackoff negativeAckRedeliveryBackoff);
  ConsumerBuilder<T> ackTimeoutRedeliveryBackoff(RedeliveryBackoff ackTimeoutRedeliveryBackoff);
  ConsumerBuilder<T> startPaused(boolean paused);
  ConsumerBuilder<T> autoScaledReceiverQueueSizeEnabled(boolean enabled);
  TopicConsumerBuilder<T> topicConfiguration(String topicName);
  ConsumerBuilder<T> topicConfiguration(String topicName, java.util.function.Consumer<TopicConsumerBuilder<T>> builderConsumer);
  TopicConsumerBuilder<T> topicConfiguration(Pattern topicsPattern);
  ConsumerBuilder<T> topicConfiguration(Pattern topicsPattern, java.util.function.Consumer<TopicConsumerBuilder<T>> builderConsumer);
}

public enum ConsumerCryptoFailureAction {
  FAIL, DISCARD, CONSUME;
}

public interface ConsumerEventListener extends Serializable {
  void becameActive(Consumer<?> consumer, int partitionId);
  void becameInactive(Consumer<?> consumer, int partitionId);
}

public interface ConsumerInterceptor<T> extends AutoCloseable {
  void close();
  default Message<T> onArrival(Consumer<T> consumer, Message<T> message);
  Message<T> beforeConsume(Consumer<T> consumer, Message<T> message);
  void onAcknowledge(Consumer<T> consumer, MessageId messageId, Throwable exception);
  void onAcknowledgeCumulative(Consumer<T> consumer, MessageId messageId, Throwable exception);
  void onNegativeAcksSend(Consumer<T> consumer, Set<MessageId> messageIds);
  void onAckTimeoutSend(Consumer<T> consumer, Set<MessageId> messageIds);
  default void onPartitionsChange(String topicName, int partitions);
}

public interface ConsumerStats extends Serializable {
  long getNumMsgsReceived();
  long getNumBytesReceived();
  double getRateMsgsReceived();
  double getRateBytesReceived();
  long getNumAcksSent();
  long getNumAcksFailed();
  long getNumReceiveFailed();
  long getNumBatchReceiveFailed();
  long getTotalMsgsReceived();
  long getTotalBytesReceived();
  long getTotalReceivedFailed();
  long getTotaBatchReceivedFailed();
  long getTotalAcksSent();
  long getTotalAcksFailed();
  Integer getMsgNumInReceiverQueue();
  Map<Long, Integer> getMsgNumInSubReceiverQueue();
  default Map<String, ConsumerStats> getPartitionStats();
  ProducerStats getDeadLetterProducerStats();
  ProducerStats getRetryLetterProducerStats();
}

public interface CryptoKeyReader extends Serializable {
  EncryptionKeyInfo getPublicKey(String keyName, Map<String, String> metadata);
  EncryptionKeyInfo getPrivateKey(String keyName, Map<String, String> metadata);
}

public class DeadLetterPolicy implements Serializable {
  public static DeadLetterPolicy.DeadLetterPolicyBuilder builder();
  public int getMaxRedeliverCount();
  public String getRetryLetterTopic();
  public String getDeadLetterTopic();
  public String getInitialSubscriptionName();
  public DeadLetterProducerBuilderCustomizer getRetryLetterProducerBuilderCustomizer();
  public DeadLetterProducerBuilderCustomizer getDeadLetterProducerBuilderCustomizer();
  public void setMaxRedeliverCount(int maxRedeliverCount);
  public void setRetryLetterTopic(String retryLetterTopic);
  public void setDeadLetterTopic(String deadLetterTopic);
  public void setInitialSubscriptionName(String initialSubscriptionName);
  public void setRetryLetterProducerBuilderCustomizer(DeadLetterProducerBuilderCustomizer retryLetterProducerBuilderCustomizer);
  public void setDeadLetterProducerBuilderCustomizer(DeadLetterProducerBuilderCustomizer deadLetterProducerBuilderCustomizer);
  protected boolean canEqual(Object other);
  public DeadLetterPolicy();
  public DeadLetterPolicy(int maxRedeliverCount, String retryLetterTopic, String deadLetterTopic, String initialSubscriptionName, DeadLetterProducerBuilderCustomizer retryLetterProducerBuilderCustomizer, DeadLetterProducerBuilderCustomizer deadLetterProducerBuilderCustomizer);

  public static class DeadLetterPolicyBuilder {
    public DeadLetterPolicy.DeadLetterPolicyBuilder maxRedeliverCount(int maxRedeliverCount);
    public DeadLetterPolicy.DeadLetterPolicyBuilder retryLetterTopic(String retryLetterTopic);
    public DeadLetterPolicy.DeadLetterPolicyBuilder deadLetterTopic(String deadLetterTopic);
    public DeadLetterPolicy.DeadLetterPolicyBuilder initialSubscriptionName(String initialSubscriptionName);
    public DeadLetterPolicy.DeadLetterPolicyBuilder retryLetterProducerBuilderCustomizer(DeadLetterProducerBuilderCustomizer retryLetterProducerBuilderCustomizer);
    public DeadLetterPolicy.DeadLetterPolicyBuilder deadLetterProducerBuilderCustomizer(DeadLetterProducerBuilderCustomizer deadLetterProducerBuilderCustomizer);
    public DeadLetterPolicy build();
  }
}

public interface DeadLetterProducerBuilderContext {
  String getDefaultTopicName();
  String getInputTopicName();
  String getInputTopicSubscriptionName();
  String getInputTopicConsumerName();
}

public interface DeadLetterProducerBuilderCustomizer {
  void customize(DeadLetterProducerBuilderContext context, ProducerBuilder<byte[]> producerBuilder);
}

public interface DecryptFailListener<T> extends Serializable {
  void received(Consumer<T> consumer, Message<T> msg);
}

public interface DnsResolverConfig {
  DnsResolverConfig minTtl(int minTtl);
  DnsResolverConfig maxTtl(int maxTtl);
  DnsResolverConfig negativeTtl(int negativeTtl);
  DnsResolverConfig queryTimeoutMillis(long queryTimeoutMillis);
  DnsResolverConfig tcpFallbackEnabled(boolean tcpFallbackEnabled);
  DnsResolverConfig tcpFallbackOnTimeoutEnabled(boolean tcpFallbackOnTimeoutEnabled);
  DnsResolverConfig ndots(int ndots);
  DnsResolverConfig searchDomains(Iterable<String> searchDomains);
  DnsResolverConfig localAddress(InetSocketAddress localAddress);
  DnsResolverConfig serverAddresses(Iterable<InetSocketAddress> addresses);
  DnsResolverConfig traceEnabled(boolean traceEnabled);
}

public final class EncodeData {
  public EncodeData(byte[] data);
  public EncodeData(byte[] data, byte[] schemaId);
  public boolean hasSchemaId();
  public static boolean isValidSchemaId(byte[] schemaId);
  public byte[] data();
  public byte[] schemaId();
}

public class EncryptionKeyInfo {
  public EncryptionKeyInfo();
  public EncryptionKeyInfo(byte[] key, Map<String, String> metadata);
  public byte[] getKey();
  public void setKey(byte[] key);
  public Map<String, String> getMetadata();
  public void setMetadata(Map<String, String> metadata);
}

public interface EventLoopGroupConfig extends ThreadPoolConfig<EventLoopGroupConfig> {
  EventLoopGroupConfig enableBusyWait(boolean enableBusyWait);
}

public enum HashingScheme {
  JavaStringHash, Murmur3_32Hash;
}

public enum KeySharedMode {
  AUTO_SPLIT, STICKY;
}

public abstract class KeySharedPolicy implements Serializable {
  public static final int DEFAULT_HASH_RANGE_SIZE = 65536;
  public KeySharedPolicy();
  public static KeySharedPolicy.KeySharedPolicyAutoSplit autoSplitHashRange();
  public static KeySharedPolicy.KeySharedPolicySticky stickyHashRange();
  public abstract void validate();
  public KeySharedPolicy setAllowOutOfOrderDelivery(boolean allowOutOfOrderDelivery);
  public boolean isAllowOutOfOrderDelivery();
  public KeySharedMode getKeySharedMode();
  public int getHashRangeTotal();

  public static class KeySharedPolicyAutoSplit extends KeySharedPolicy {
    public void validate();
  }
  public static class KeySharedPolicySticky extends KeySharedPolicy {
    public KeySharedPolicy.KeySharedPolicySticky ranges(List<Range> ranges);
    public KeySharedPolicy.KeySharedPolicySticky ranges(Range... ranges);
    public void validate();
    public List<Range> getRanges();
  }
}

public class KeyStoreParams {
  public static KeyStoreParams.KeyStoreParamsBuilder builder();
  public String getKeyStoreType();
  public String getKeyStorePath();
  public String getKeyStorePassword();
  public void setKeyStoreType(String keyStoreType);
  public void setKeyStorePath(String keyStorePath);
  public void setKeyStorePassword(String keyStorePassword);
  protected boolean canEqual(Object other);
  public KeyStoreParams(String keyStoreType, String keyStorePath, String keyStorePassword);

  public static class KeyStoreParamsBuilder {
    public KeyStoreParams.KeyStoreParamsBuilder keyStoreType(String keyStoreType);
    public KeyStoreParams.KeyStoreParamsBuilder keyStorePath(String keyStorePath);
    public KeyStoreParams.KeyStoreParamsBuilder keyStorePassword(String keyStorePassword);
    public KeyStoreParams build();
  }
}

public interface Message<T> {
  Map<String, String> getProperties();
  boolean hasProperty(String name);
  String getProperty(String name);
  byte[] getData();
  int size();
  T getValue();
  MessageId getMessageId();
  long getPublishTime();
  long getEventTime();
  long getSequenceId();
  String getProducerName();
  boolean hasKey();
  String getKey();
  boolean hasBase64EncodedKey();
  byte[] getKeyBytes();
  boolean hasOrderingKey();
  byte[] getOrderingKey();
  String getTopicName();
  Optional<EncryptionContext> getEncryptionCtx();
  int getRedeliveryCount();
  byte[] getSchemaVersion();
  Optional<byte[]> getSchemaId();
  default Optional<Schema<?>> getReaderSchema();
  boolean isReplicated();
  String getReplicatedFrom();
  void release();
  boolean hasBrokerPublishTime();
  Optional<Long> getBrokerPublishTime();
  boolean hasIndex();
  Optional<Long> getIndex();
}

public interface MessageAcknowledger {
  void acknowledge(MessageId messageId) throws PulsarClientException;
  default void acknowledge(Message<?> message) throws PulsarClientException;
  void acknowledge(List<MessageId> messageIdList) throws PulsarClientException;
  default void acknowledge(Messages<?> messages) throws PulsarClientException;
  void acknowledgeCumulative(MessageId messageId) throws PulsarClientException;
  default void acknowledgeCumulative(Message<?> message) throws PulsarClientException;
  CompletableFuture<Void> acknowledgeAsync(MessageId messageId, Transaction txn);
  default CompletableFuture<Void> acknowledgeAsync(MessageId messageId);
  CompletableFuture<Void> acknowledgeAsync(List<MessageId> messageIdList, Transaction txn);
  CompletableFuture<Void> acknowledgeAsync(List<MessageId> messageIdList);
  CompletableFuture<Void> acknowledgeAsync(Message<?> message);
  CompletableFuture<Void> acknowledgeAsync(Messages<?> messages);
  CompletableFuture<Void> acknowledgeAsync(Messages<?> messages, Transaction txn);
  CompletableFuture<Void> acknowledgeCumulativeAsync(MessageId messageId, Transaction txn);
  default CompletableFuture<Void> acknowledgeCumulativeAsync(Message<?> message);
  default CompletableFuture<Void> acknowledgeCumulativeAsync(MessageId messageId);
}

public interface MessageCrypto<MetadataT, BuilderT> {
  public static final int IV_LEN = 12;
  void addPublicKeyCipher(Set<String> keyNames, CryptoKeyReader keyReader) throws PulsarClientException.CryptoException;
  boolean removeKeyCipher(String keyName);
  int getMaxOutputSize(int inputLen);
  void encrypt(Set<String> encKeys, CryptoKeyReader keyReader, Supplier<BuilderT> messageMetadataBuilderSupplier, ByteBuffer payload, ByteBuffer outBuffer) throws PulsarClientException;
  boolean decrypt(Supplier<MetadataT> messageMetadataSupplier, ByteBuffer payload, ByteBuffer outBuffer, CryptoKeyReader keyReader);
}

public interface MessageId extends Comparable<MessageId>, Serializable {
  public static final MessageId earliest;
  public static final MessageId latest;
  byte[] toByteArray();
  static MessageId fromByteArray(byte[] data) throws IOException;
  static MessageId fromByteArrayWithTopic(byte[] data, String topicName) throws IOException;
}

public interface MessageListener<T> extends Serializable {
  @RunsOnWorkers(REPEATEDLY) void received(Consumer<T> consumer, Message<T> msg);
  default void reachedEndOfTopic(Consumer<T> consumer);
}

public interface MessageListenerExecutor {
  void execute(Message<?> message, Runnable runnable);
}

public interface MessagePayload {
  byte[] copiedBuffer();
  default void release();
}

public interface MessagePayloadContext {
  String getProperty(String key);
  int getNumMessages();
  boolean isBatch();
  <T> Message<T> getMessageAt(int index, int numMessages, MessagePayload payload, boolean containMetadata, Schema<T> schema);
  <T> Message<T> asSingleMessage(MessagePayload payload, Schema<T> schema);
}

public interface MessagePayloadProcessor {
  public static final MessagePayloadProcessor DEFAULT;
  <T> void process(MessagePayload payload, MessagePayloadContext context, Schema<T> schema, java.util.function.Consumer<Message<T>> messageConsumer) throws Exception;
}

public interface MessageRouter extends Serializable {
  default int choosePartition(Message<?> msg);
  default int choosePartition(Message<?> msg, TopicMetadata metadata);
}

public enum MessageRoutingMode {
  SinglePartition, RoundRobinPartition, CustomPartition;
}

public interface Messages<T> extends Iterable<Message<T>> {
  int size();
}

@Connection(sharing = SHAREABLE, expensive = true)
@CompletedOnLoop
public interface Producer<T> extends Closeable {
  String getTopic();
  String getProducerName();
  @Blocking MessageId send(T message) throws PulsarClientException;
  @Forks(LIMITED) CompletableFuture<MessageId> sendAsync(T message);
  @Blocking void flush() throws PulsarClientException;
  CompletableFuture<Void> flushAsync();
  TypedMessageBuilder<T> newMessage();
  <V> TypedMessageBuilder<V> newMessage(Schema<V> schema);
  TypedMessageBuilder<T> newMessage(Transaction txn);
  <V> TypedMessageBuilder<V> newMessage(Schema<V> schema, Transaction txn);
  long getLastSequenceId();
  ProducerStats getStats();
  @Closes @Blocking void close() throws PulsarClientException;
  CompletableFuture<Void> closeAsync();
  boolean isConnected();
  long getLastDisconnectedTimestamp();
  int getNumOfPartitions();
}

public enum ProducerAccessMode {
  Shared, Exclusive, ExclusiveWithFencing, WaitForExclusive;
}

@CompletedOnLoop
public interface ProducerBuilder<T> extends Cloneable {
  @Opens @Blocking Producer<T> create() throws PulsarClientException;
  CompletableFuture<Producer<T>> createAsync();
  ProducerBuilder<T> loadConf(Map<String, Object> config);
  ProducerBuilder<T> clone();
  ProducerBuilder<T> topic(String topicName);
  ProducerBuilder<T> producerName(String producerName);
  ProducerBuilder<T> accessMode(ProducerAccessMode accessMode);
  @Bounds(CALL) ProducerBuilder<T> sendTimeout(int sendTimeout, TimeUnit unit);
  ProducerBuilder<T> maxPendingMessages(int maxPendingMessages);
  ProducerBuilder<T> maxPendingMessagesAcrossPartitions(int maxPendingMessagesAcrossPartitions);
  ProducerBuilder<T> blockIfQueueFull(boolean blockIfQueueFull);
  ProducerBuilder<T> messageRoutingMode(MessageRoutingMode messageRoutingMode);
  ProducerBuilder<T> hashingScheme(HashingScheme hashingScheme);
  ProducerBuilder<T> compressionType(CompressionType compressionType);
  ProducerBuilder<T> compressionMinMsgBodySize(int compressionMinMsgBodySize);
  ProducerBuilder<T> messageRouter(MessageRouter messageRouter);
  ProducerBuilder<T> enableBatching(boolean enableBatching);
  ProducerBuilder<T> enableChunking(boolean enableChunking);
  ProducerBuilder<T> chunkMaxMessageSize(int chunkMaxMessageSize);
  ProducerBuilder<T> cryptoKeyReader(CryptoKeyReader cryptoKeyReader);
  ProducerBuilder<T> defaultCryptoKeyReader(String publicKey);
  ProducerBuilder<T> defaultCryptoKeyReader(Map<String, String> publicKeys);
  ProducerBuilder<T> messageCrypto(MessageCrypto messageCrypto);
  ProducerBuilder<T> addEncryptionKey(String key);
  ProducerBuilder<T> cryptoFailureAction(ProducerCryptoFailureAction action);
  ProducerBuilder<T> batchingMaxPublishDelay(long batchDelay, TimeUnit timeUnit);
  ProducerBuilder<T> roundRobinRouterBatchingPartitionSwitchFrequency(int frequency);
  ProducerBuilder<T> batchingMaxMessages(int batchMessagesMaxMessagesPerBatch);
  ProducerBuilder<T> batchingMaxBytes(int batchingMaxBytes);
  ProducerBuilder<T> batcherBuilder(BatcherBuilder batcherBuilder);
  ProducerBuilder<T> initialSequenceId(long initialSequenceId);
  ProducerBuilder<T> property(String key, String value);
  ProducerBuilder<T> properties(Map<String, String> properties);
  ProducerBuilder<T> intercept(ProducerInterceptor<T>... interceptors);
  ProducerBuilder<T> intercept(org.apache.pulsar.client.api.interceptor.ProducerInterceptor... interceptors);
  ProducerBuilder<T> autoUpdatePartitions(boolean autoUpdate);
  ProducerBuilder<T> autoUpdatePartitionsInterval(int interval, TimeUnit unit);
  ProducerBuilder<T> enableMultiSchema(boolean multiSchema);
  ProducerBuilder<T> enableLazyStartPartitionedProducers(boolean lazyStartPartitionedProducers);
}

public enum ProducerCryptoFailureAction {
  FAIL, SEND;
}

public interface ProducerInterceptor<T> extends AutoCloseable {
  void close();
  Message<T> beforeSend(Producer<T> producer, Message<T> message);
  void onSendAcknowledgement(Producer<T> producer, Message<T> message, MessageId msgId, Throwable exception);
  default void onPartitionsChange(String topicName, int partitions);
}

public interface ProducerStats extends Serializable {
  long getNumMsgsSent();
  long getNumBytesSent();
  long getNumSendFailed();
  long getNumAcksReceived();
  double getSendMsgsRate();
  double getSendBytesRate();
  double getSendLatencyMillis50pct();
  double getSendLatencyMillis75pct();
  double getSendLatencyMillis95pct();
  double getSendLatencyMillis99pct();
  double getSendLatencyMillis999pct();
  double getSendLatencyMillisMax();
  long getTotalMsgsSent();
  long getTotalBytesSent();
  long getTotalSendFailed();
  long getTotalAcksReceived();
  int getPendingQueueSize();
  default Map<String, ProducerStats> getPartitionStats();
}

public enum ProxyProtocol {
  SNI;
}

@Connection(sharing = SHAREABLE, expensive = true)
@CompletedOnLoop
public interface PulsarClient extends Closeable {
  static ClientBuilder builder();
  ProducerBuilder<byte[]> newProducer();
  <T> ProducerBuilder<T> newProducer(Schema<T> schema);
  ConsumerBuilder<byte[]> newConsumer();
  <T> ConsumerBuilder<T> newConsumer(Schema<T> schema);
  ReaderBuilder<byte[]> newReader();
  <T> ReaderBuilder<T> newReader(Schema<T> schema);
  <T> TableViewBuilder<T> newTableViewBuilder(Schema<T> schema);
  TableViewBuilder<byte[]> newTableView();
  <T> TableViewBuilder<T> newTableView(Schema<T> schema);
  void updateServiceUrl(String serviceUrl) throws PulsarClientException;
  default CompletableFuture<List<String>> getPartitionsForTopic(String topic);
  CompletableFuture<List<String>> getPartitionsForTopic(String topic, boolean metadataAutoCreationEnabled);
  @Closes @Blocking void close() throws PulsarClientException;
  @Closes CompletableFuture<Void> closeAsync();
  @Closes void shutdown() throws PulsarClientException;
  boolean isClosed();
  TransactionBuilder newTransaction();
}

public class PulsarClientException extends IOException {
  public PulsarClientException(String msg);
  public PulsarClientException(String msg, long sequenceId);
  public PulsarClientException(Throwable t);
  public PulsarClientException(String msg, Throwable t);
  public void setPreviousExceptionCount(AtomicInteger previousExceptionCount);
  public PulsarClientException(Throwable t, long sequenceId);
  public static Throwable wrap(Throwable t, String msg);
  public static PulsarClientException unwrap(Throwable t);
  public long getSequenceId();
  public void setSequenceId(long sequenceId);
  public static boolean isRetriableError(Throwable t);
  public static void setPreviousExceptionCount(Throwable e, AtomicInteger previousExceptionCount);

  public static class CryptoException extends PulsarClientException {
    public CryptoException(String msg);
  }
  public static class UnsupportedAuthenticationException extends PulsarClientException {
    public UnsupportedAuthenticationException(Throwable t);
    public UnsupportedAuthenticationException(String msg);
  }
}

public interface PulsarClientSharedResources extends AutoCloseable {
  boolean contains(PulsarClientSharedResources.SharedResource sharedResource);
  Set<PulsarClientSharedResources.SharedResource> getSharedResources();
  static PulsarClientSharedResourcesBuilder builder();
  void close() throws PulsarClientException;

  public enum SharedResource {
    EventLoopGroup, ListenerExecutor, Timer, InternalExecutor, ScheduledExecutor, LookupExecutor, DnsResolver;
    public PulsarClientSharedResources.SharedResourceType getType();
  }
  public enum SharedResourceType {
    EventLoopGroup, ThreadPool, Timer, DnsResolver;
  }
}

public interface PulsarClientSharedResourcesBuilder {
  PulsarClientSharedResourcesBuilder resourceTypes(PulsarClientSharedResources.SharedResource... sharedResource);
  PulsarClientSharedResourcesBuilder resourceTypes(Collection<PulsarClientSharedResources.SharedResource> sharedResource);
  PulsarClientSharedResourcesBuilder shareConfigured();
  PulsarClientSharedResources build();
  PulsarClientSharedResourcesBuilder configureThreadPool(PulsarClientSharedResources.SharedResource sharedResource, java.util.function.Consumer<ThreadPoolConfig<?>> configurer);
  PulsarClientSharedResourcesBuilder configureEventLoop(java.util.function.Consumer<EventLoopGroupConfig> configurer);
  PulsarClientSharedResourcesBuilder configureDnsResolver(java.util.function.Consumer<DnsResolverConfig> configurer);
  PulsarClientSharedResourcesBuilder configureTimer(java.util.function.Consumer<TimerConfig> configurer);
}

public class Range implements Comparable<Range>, Serializable {
  public Range(int start, int end);
  public static Range of(int start, int end);
  public int getStart();
  public int getEnd();
  public Range intersect(Range range);
  public int compareTo(Range o);
  public boolean contains(int value);
  public boolean contains(Range otherRange);
  public int size();
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface Reader<T> extends Closeable {
  String getTopic();
  @Blocking Message<T> readNext() throws PulsarClientException;
  @Blocking Message<T> readNext(@Bounds(value = READ, zero = IMMEDIATE) int timeout, TimeUnit unit) throws PulsarClientException;
  CompletableFuture<Message<T>> readNextAsync();
  CompletableFuture<Void> closeAsync();
  boolean hasReachedEndOfTopic();
  @Blocking boolean hasMessageAvailable() throws PulsarClientException;
  CompletableFuture<Boolean> hasMessageAvailableAsync();
  boolean isConnected();
  @Blocking void seek(MessageId messageId) throws PulsarClientException;
  @Blocking void seek(long timestamp) throws PulsarClientException;
  @Blocking void seek(Function<String, Object> function) throws PulsarClientException;
  CompletableFuture<Void> seekAsync(Function<String, Object> function);
  CompletableFuture<Void> seekAsync(MessageId messageId);
  CompletableFuture<Void> seekAsync(long timestamp);
  List<TopicMessageId> getLastMessageIds() throws PulsarClientException;
  CompletableFuture<List<TopicMessageId>> getLastMessageIdsAsync();
}

@CompletedOnLoop
public interface ReaderBuilder<T> extends Cloneable {
  @Opens @Blocking Reader<T> create() throws PulsarClientException;
  CompletableFuture<Reader<T>> createAsync();
  ReaderBuilder<T> loadConf(Map<String, Object> config);
  ReaderBuilder<T> clone();
  ReaderBuilder<T> topic(String topicName);
  ReaderBuilder<T> topics(List<String> topicNames);
  ReaderBuilder<T> startMessageId(MessageId startMessageId);
  ReaderBuilder<T> startMessageFromRollbackDuration(long rollbackDuration, TimeUnit timeunit);
  ReaderBuilder<T> startMessageIdInclusive();
  ReaderBuilder<T> readerListener(ReaderListener<T> readerListener);
  ReaderBuilder<T> readerDecryptFailListener(ReaderDecryptFailListener<T> readerDecryptFailListener);
  ReaderBuilder<T> cryptoKeyReader(CryptoKeyReader cryptoKeyReader);
  ReaderBuilder<T> defaultCryptoKeyReader(String privateKey);
  ReaderBuilder<T> defaultCryptoKeyReader(Map<String, String> privateKeys);
  ReaderBuilder<T> cryptoFailureAction(ConsumerCryptoFailureAction action);
  ReaderBuilder<T> messageCrypto(MessageCrypto messageCrypto);
  ReaderBuilder<T> receiverQueueSize(int receiverQueueSize);
  ReaderBuilder<T> readerName(String readerName);
  ReaderBuilder<T> subscriptionRolePrefix(String subscriptionRolePrefix);
  ReaderBuilder<T> subscriptionName(String subscriptionName);
  ReaderBuilder<T> readCompacted(boolean readCompacted);
  ReaderBuilder<T> keyHashRange(Range... ranges);
  ReaderBuilder<T> poolMessages(boolean poolMessages);
  ReaderBuilder<T> autoUpdatePartitions(boolean autoUpdate);
  ReaderBuilder<T> autoUpdatePartitionsInterval(int interval, TimeUnit unit);
  ReaderBuilder<T> intercept(ReaderInterceptor<T>... interceptors);
  ReaderBuilder<T> maxPendingChunkedMessage(int maxPendingChunkedMessage);
  ReaderBuilder<T> autoAckOldestChunkedMessageOnQueueFull(boolean autoAckOldestChunkedMessageOnQueueFull);
  ReaderBuilder<T> expireTimeOfIncompleteChunkedMessage(long duration, TimeUnit unit);
}

public interface ReaderDecryptFailListener<T> extends Serializable {
  void received(Reader<T> reader, Message<T> msg);
}

public interface ReaderInterceptor<T> {
  void close();
  Message<T> beforeRead(Reader<T> reader, Message<T> message);
  default void onPartitionsChange(String topicName, int partitions);
}

public interface ReaderListener<T> extends Serializable {
  void received(Reader<T> reader, Message<T> msg);
  default void reachedEndOfTopic(Reader<T> reader);
}

public interface RedeliveryBackoff extends Serializable {
  long next(int redeliveryCount);
}

public enum RegexSubscriptionMode {
  PersistentOnly, NonPersistentOnly, AllTopics;
}

public interface Schema<T> extends Cloneable {
  public static final Schema<byte[]> BYTES;
  public static final Schema<ByteBuffer> BYTEBUFFER;
  public static final Schema<String> STRING;
  public static final Schema<Byte> INT8;
  public static final Schema<Short> INT16;
  public static final Schema<Integer> INT32;
  public static final Schema<Long> INT64;
  public static final Schema<Boolean> BOOL;
  public static final Schema<Float> FLOAT;
  public static final Schema<Double> DOUBLE;
  public static final Schema<Date> DATE;
  public static final Schema<Time> TIME;
  public static final Schema<Timestamp> TIMESTAMP;
  public static final Schema<Instant> INSTANT;
  public static final Schema<LocalDate> LOCAL_DATE;
  public static final Schema<LocalTime> LOCAL_TIME;
  public static final Schema<LocalDateTime> LOCAL_DATE_TIME;
  default void validate(byte[] message);
  byte[] encode(T message);
  default EncodeData encode(String topic, T message);
  default boolean supportSchemaVersioning();
  default void setSchemaInfoProvider(SchemaInfoProvider schemaInfoProvider);
  default T decode(byte[] bytes);
  default T decode(byte[] bytes, byte[] schemaVersion);
  default T decode(ByteBuffer data);
  default T decode(String topic, ByteBuffer data, byte[] schemaId);
  default T decode(String topic, byte[] data, byte[] schemaId);
  default T decode(ByteBuffer data, byte[] schemaVersion);
  SchemaInfo getSchemaInfo();
  default boolean requireFetchingSchemaInfo();
  default void configureSchemaInfo(String topic, String componentName, SchemaInfo schemaInfo);
  Schema<T> clone();
  default CompletableFuture<Void> closeAsync();
  default Optional<Object> getNativeSchema();
  static <T> Schema<T> AVRO(Class<T> pojo);
  static <T> Schema<T> AVRO(SchemaDefinition<T> schemaDefinition);
  static <T> Schema<T> JSON(Class<T> pojo);
  static <T> Schema<T> JSON(SchemaDefinition schemaDefinition);
  static <K, V> Schema<KeyValue<K, V>> KeyValue(Class<K> key, Class<V> value, SchemaType type);
  static Schema<KeyValue<byte[], byte[]>> KV_BYTES();
  static <K, V> Schema<KeyValue<K, V>> KeyValue(Class<K> key, Class<V> value);
  static <K, V> Schema<KeyValue<K, V>> KeyValue(Schema<K> key, Schema<V> value);
  static <K, V> Schema<KeyValue<K, V>> KeyValue(Schema<K> key, Schema<V> value, KeyValueEncodingType keyValueEncodingType);
  static Schema<GenericRecord> AUTO();
  static Schema<GenericRecord> AUTO_CONSUME();
  static Schema<byte[]> AUTO_PRODUCE_BYTES();
  static Schema<byte[]> AUTO_PRODUCE_BYTES(Schema<?> schema);
  static Schema<byte[]> NATIVE_AVRO(Object schema);
  static Schema<?> getSchema(SchemaInfo schemaInfo);
  static GenericSchema<GenericRecord> generic(SchemaInfo schemaInfo);
}

public interface ServiceUrlProvider extends AutoCloseable {
  void initialize(PulsarClient client);
  String getServiceUrl();
  default void close() throws Exception;
}

public enum SizeUnit {
  BYTES, KILO_BYTES, MEGA_BYTES, GIGA_BYTES;
  public long toBytes(long value);
  public long toKiloBytes(long value);
  public long toMegaBytes(long value);
  public long toGigaBytes(long value);
}

public enum SubscriptionInitialPosition {
  Latest, Earliest;
  public int getValue();
}

public enum SubscriptionMode {
  Durable, NonDurable;
}

public enum SubscriptionType {
  Exclusive, Shared, Failover, Key_Shared;
}

public interface TableView<T> extends Closeable {
  int size();
  boolean isEmpty();
  boolean containsKey(String key);
  T get(String key);
  Set<Map.Entry<String, T>> entrySet();
  Set<String> keySet();
  Collection<T> values();
  void forEach(BiConsumer<String, T> action);
  void listen(BiConsumer<String, T> action);
  void forEachAndListen(BiConsumer<String, T> action);
  CompletableFuture<Void> closeAsync();
  CompletableFuture<Void> refreshAsync();
  void refresh() throws PulsarClientException;
}

public interface TableViewBuilder<T> {
  TableViewBuilder<T> loadConf(Map<String, Object> config);
  TableView<T> create() throws PulsarClientException;
  CompletableFuture<TableView<T>> createAsync();
  TableViewBuilder<T> topic(String topic);
  TableViewBuilder<T> autoUpdatePartitionsInterval(int interval, TimeUnit unit);
  TableViewBuilder<T> subscriptionName(String subscriptionName);
  TableViewBuilder<T> cryptoKeyReader(CryptoKeyReader cryptoKeyReader);
  TableViewBuilder<T> defaultCryptoKeyReader(String privateKey);
  TableViewBuilder<T> defaultCryptoKeyReader(Map<String, String> privateKeys);
  TableViewBuilder<T> cryptoFailureAction(ConsumerCryptoFailureAction action);
}

public interface ThreadPoolConfig<T extends ThreadPoolConfig<T>> {
  T name(String name);
  T numberOfThreads(int numberOfThreads);
  T daemon(boolean daemon);
}

public interface TimerConfig {
  TimerConfig name(String name);
  TimerConfig tickDuration(long tickDuration, TimeUnit timeUnit);
}

public interface TopicConsumerBuilder<T> {
  TopicConsumerBuilder<T> priorityLevel(int priorityLevel);
  ConsumerBuilder<T> build();
}

public interface TopicMessageId extends MessageId {
  String getOwnerTopic();
  boolean hasSameBasePartitionedTopic(String topicName);
  static TopicMessageId create(String topic, MessageId messageId);
}

public interface TopicMetadata {
  int numPartitions();
}

public interface TypedMessageBuilder<T> extends Serializable {
  public static final String CONF_KEY = "key";
  public static final String CONF_PROPERTIES = "properties";
  public static final String CONF_EVENT_TIME = "eventTime";
  public static final String CONF_SEQUENCE_ID = "sequenceId";
  public static final String CONF_REPLICATION_CLUSTERS = "replicationClusters";
  public static final String CONF_DISABLE_REPLICATION = "disableReplication";
  public static final String CONF_DELIVERY_AFTER_SECONDS = "deliverAfterSeconds";
  public static final String CONF_DELIVERY_AT = "deliverAt";
  @Blocking MessageId send() throws PulsarClientException;
  @Forks(LIMITED) CompletableFuture<MessageId> sendAsync();
  TypedMessageBuilder<T> key(String key);
  TypedMessageBuilder<T> keyBytes(byte[] key);
  TypedMessageBuilder<T> orderingKey(byte[] orderingKey);
  TypedMessageBuilder<T> value(T value);
  TypedMessageBuilder<T> property(String name, String value);
  TypedMessageBuilder<T> properties(Map<String, String> properties);
  TypedMessageBuilder<T> eventTime(long timestamp);
  TypedMessageBuilder<T> sequenceId(long sequenceId);
  TypedMessageBuilder<T> replicationClusters(List<String> clusters);
  TypedMessageBuilder<T> disableReplication();
  TypedMessageBuilder<T> deliverAt(long timestamp);
  TypedMessageBuilder<T> deliverAfter(long delay, TimeUnit unit);
  TypedMessageBuilder<T> loadConf(Map<String, Object> config);
}
