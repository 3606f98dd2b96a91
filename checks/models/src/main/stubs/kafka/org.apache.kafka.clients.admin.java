package org.apache.kafka.clients.admin;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.ConsumerGroupState;
import org.apache.kafka.common.ElectionType;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicCollection;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.TopicPartitionReplica;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.quota.ClientQuotaFilter;
import org.apache.kafka.common.security.auth.KafkaPrincipal;
import org.apache.kafka.common.security.token.delegation.DelegationToken;

public class AbortTransactionOptions extends AbstractOptions<AbortTransactionOptions> {
  public AbortTransactionOptions();
}

public class AbortTransactionResult {
  public KafkaFuture<Void> all();
}

public class AbortTransactionSpec {
  public AbortTransactionSpec(TopicPartition topicPartition, long producerId, short producerEpoch, int coordinatorEpoch);
  public TopicPartition topicPartition();
  public long producerId();
  public short producerEpoch();
  public int coordinatorEpoch();
}

public abstract class AbstractOptions<T extends AbstractOptions> {
  public AbstractOptions();
  public T timeoutMs(Integer timeoutMs);
  public Integer timeoutMs();
}

public class AddRaftVoterOptions extends AbstractOptions<AddRaftVoterOptions> {
  public AddRaftVoterOptions();
  public AddRaftVoterOptions setClusterId(Optional<String> clusterId);
  public Optional<String> clusterId();
}

public class AddRaftVoterResult {
  public KafkaFuture<Void> all();
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface Admin extends AutoCloseable {
  @Opens static Admin create(Properties props);
  @Opens static Admin create(Map<String, Object> conf);
  @Closes @Blocking default void close();
  @Closes @Blocking void close(@Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  default CreateTopicsResult createTopics(Collection<NewTopic> newTopics);
  CreateTopicsResult createTopics(Collection<NewTopic> newTopics, CreateTopicsOptions options);
  default DeleteTopicsResult deleteTopics(Collection<String> topics);
  default DeleteTopicsResult deleteTopics(Collection<String> topics, DeleteTopicsOptions options);
  default DeleteTopicsResult deleteTopics(TopicCollection topics);
  DeleteTopicsResult deleteTopics(TopicCollection topics, DeleteTopicsOptions options);
  default ListTopicsResult listTopics();
  ListTopicsResult listTopics(ListTopicsOptions options);
  default DescribeTopicsResult describeTopics(Collection<String> topicNames);
  default DescribeTopicsResult describeTopics(Collection<String> topicNames, DescribeTopicsOptions options);
  default DescribeTopicsResult describeTopics(TopicCollection topics);
  DescribeTopicsResult describeTopics(TopicCollection topics, DescribeTopicsOptions options);
  default DescribeClusterResult describeCluster();
  DescribeClusterResult describeCluster(DescribeClusterOptions options);
  default DescribeAclsResult describeAcls(AclBindingFilter filter);
  DescribeAclsResult describeAcls(AclBindingFilter filter, DescribeAclsOptions options);
  default CreateAclsResult createAcls(Collection<AclBinding> acls);
  CreateAclsResult createAcls(Collection<AclBinding> acls, CreateAclsOptions options);
  default DeleteAclsResult deleteAcls(Collection<AclBindingFilter> filters);
  DeleteAclsResult deleteAcls(Collection<AclBindingFilter> filters, DeleteAclsOptions options);
  default DescribeConfigsResult describeConfigs(Collection<ConfigResource> resources);
  DescribeConfigsResult describeConfigs(Collection<ConfigResource> resources, DescribeConfigsOptions options);
  default AlterConfigsResult alterConfigs(Map<ConfigResource, Config> configs);
  AlterConfigsResult alterConfigs(Map<ConfigResource, Config> configs, AlterConfigsOptions options);
  default AlterConfigsResult incrementalAlterConfigs(Map<ConfigResource, Collection<AlterConfigOp>> configs);
  AlterConfigsResult incrementalAlterConfigs(Map<ConfigResource, Collection<AlterConfigOp>> configs, AlterConfigsOptions options);
  default AlterReplicaLogDirsResult alterReplicaLogDirs(Map<TopicPartitionReplica, String> replicaAssignment);
  AlterReplicaLogDirsResult alterReplicaLogDirs(Map<TopicPartitionReplica, String> replicaAssignment, AlterReplicaLogDirsOptions options);
  default DescribeLogDirsResult describeLogDirs(Collection<Integer> brokers);
  DescribeLogDirsResult describeLogDirs(Collection<Integer> brokers, DescribeLogDirsOptions options);
  default DescribeReplicaLogDirsResult describeReplicaLogDirs(Collection<TopicPartitionReplica> replicas);
  DescribeReplicaLogDirsResult describeReplicaLogDirs(Collection<TopicPartitionReplica> replicas, DescribeReplicaLogDirsOptions options);
  default CreatePartitionsResult createPartitions(Map<String, NewPartitions> newPartitions);
  CreatePartitionsResult createPartitions(Map<String, NewPartitions> newPartitions, CreatePartitionsOptions options);
  default DeleteRecordsResult deleteRecords(Map<TopicPartition, RecordsToDelete> recordsToDelete);
  DeleteRecordsResult deleteRecords(Map<TopicPartition, RecordsToDelete> recordsToDelete, DeleteRecordsOptions options);
  default CreateDelegationTokenResult createDelegationToken();
  CreateDelegationTokenResult createDelegationToken(CreateDelegationTokenOptions options);
  default RenewDelegationTokenResult renewDelegationToken(byte[] hmac);
  RenewDelegationTokenResult renewDelegationToken(byte[] hmac, RenewDelegationTokenOptions options);
  default ExpireDelegationTokenResult expireDelegationToken(byte[] hmac);
  ExpireDelegationTokenResult expireDelegationToken(byte[] hmac, ExpireDelegationTokenOptions options);
  default DescribeDelegationTokenResult describeDelegationToken();
  DescribeDelegationTokenResult describeDelegationToken(DescribeDelegationTokenOptions options);
  DescribeConsumerGroupsResult describeConsumerGroups(Collection<String> groupIds, DescribeConsumerGroupsOptions options);
  default DescribeConsumerGroupsResult describeConsumerGroups(Collection<String> groupIds);
  ListConsumerGroupsResult listConsumerGroups(ListConsumerGroupsOptions options);
  default ListConsumerGroupsResult listConsumerGroups();
  default ListConsumerGroupOffsetsResult listConsumerGroupOffsets(String groupId, ListConsumerGroupOffsetsOptions options);
  default ListConsumerGroupOffsetsResult listConsumerGroupOffsets(String groupId);
  ListConsumerGroupOffsetsResult listConsumerGroupOffsets(Map<String, ListConsumerGroupOffsetsSpec> groupSpecs, ListConsumerGroupOffsetsOptions options);
  default ListConsumerGroupOffsetsResult listConsumerGroupOffsets(Map<String, ListConsumerGroupOffsetsSpec> groupSpecs);
  DeleteConsumerGroupsResult deleteConsumerGroups(Collection<String> groupIds, DeleteConsumerGroupsOptions options);
  default DeleteConsumerGroupsResult deleteConsumerGroups(Collection<String> groupIds);
  DeleteConsumerGroupOffsetsResult deleteConsumerGroupOffsets(String groupId, Set<TopicPartition> partitions, DeleteConsumerGroupOffsetsOptions options);
  default DeleteConsumerGroupOffsetsResult deleteConsumerGroupOffsets(String groupId, Set<TopicPartition> partitions);
  default ElectLeadersResult electLeaders(ElectionType electionType, Set<TopicPartition> partitions);
  ElectLeadersResult electLeaders(ElectionType electionType, Set<TopicPartition> partitions, ElectLeadersOptions options);
  default AlterPartitionReassignmentsResult alterPartitionReassignments(Map<TopicPartition, Optional<NewPartitionReassignment>> reassignments);
  AlterPartitionReassignmentsResult alterPartitionReassignments(Map<TopicPartition, Optional<NewPartitionReassignment>> reassignments, AlterPartitionReassignmentsOptions options);
  default ListPartitionReassignmentsResult listPartitionReassignments();
  default ListPartitionReassignmentsResult listPartitionReassignments(Set<TopicPartition> partitions);
  default ListPartitionReassignmentsResult listPartitionReassignments(Set<TopicPartition> partitions, ListPartitionReassignmentsOptions options);
  default ListPartitionReassignmentsResult listPartitionReassignments(ListPartitionReassignmentsOptions options);
  ListPartitionReassignmentsResult listPartitionReassignments(Optional<Set<TopicPartition>> partitions, ListPartitionReassignmentsOptions options);
  RemoveMembersFromConsumerGroupResult removeMembersFromConsumerGroup(String groupId, RemoveMembersFromConsumerGroupOptions options);
  default AlterConsumerGroupOffsetsResult alterConsumerGroupOffsets(String groupId, Map<TopicPartition, OffsetAndMetadata> offsets);
  AlterConsumerGroupOffsetsResult alterConsumerGroupOffsets(String groupId, Map<TopicPartition, OffsetAndMetadata> offsets, AlterConsumerGroupOffsetsOptions options);
  default ListOffsetsResult listOffsets(Map<TopicPartition, OffsetSpec> topicPartitionOffsets);
  ListOffsetsResult listOffsets(Map<TopicPartition, OffsetSpec> topicPartitionOffsets, ListOffsetsOptions options);
  default DescribeClientQuotasResult describeClientQuotas(ClientQuotaFilter filter);
  DescribeClientQuotasResult describeClientQuotas(ClientQuotaFilter filter, DescribeClientQuotasOptions options);
  default AlterClientQuotasResult alterClientQuotas(Collection<ClientQuotaAlteration> entries);
  AlterClientQuotasResult alterClientQuotas(Collection<ClientQuotaAlteration> entries, AlterClientQuotasOptions options);
  default DescribeUserScramCredentialsResult describeUserScramCredentials();
  default DescribeUserScramCredentialsResult describeUserScramCredentials(List<String> users);
  DescribeUserScramCredentialsResult describeUserScramCredentials(List<String> users, DescribeUserScramCredentialsOptions options);
  default AlterUserScramCredentialsResult alterUserScramCredentials(List<UserScramCredentialAlteration> alterations);
  AlterUserScramCredentialsResult alterUserScramCredentials(List<UserScramCredentialAlteration> alterations, AlterUserScramCredentialsOptions options);
  default DescribeFeaturesResult describeFeatures();
  DescribeFeaturesResult describeFeatures(DescribeFeaturesOptions options);
  UpdateFeaturesResult updateFeatures(Map<String, FeatureUpdate> featureUpdates, UpdateFeaturesOptions options);
  default DescribeMetadataQuorumResult describeMetadataQuorum();
  DescribeMetadataQuorumResult describeMetadataQuorum(DescribeMetadataQuorumOptions options);
  default UnregisterBrokerResult unregisterBroker(int brokerId);
  UnregisterBrokerResult unregisterBroker(int brokerId, UnregisterBrokerOptions options);
  default DescribeProducersResult describeProducers(Collection<TopicPartition> partitions);
  DescribeProducersResult describeProducers(Collection<TopicPartition> partitions, DescribeProducersOptions options);
  default DescribeTransactionsResult describeTransactions(Collection<String> transactionalIds);
  DescribeTransactionsResult describeTransactions(Collection<String> transactionalIds, DescribeTransactionsOptions options);
  default AbortTransactionResult abortTransaction(AbortTransactionSpec spec);
  AbortTransactionResult abortTransaction(AbortTransactionSpec spec, AbortTransactionOptions options);
  default ListTransactionsResult listTransactions();
  ListTransactionsResult listTransactions(ListTransactionsOptions options);
  default FenceProducersResult fenceProducers(Collection<String> transactionalIds);
  FenceProducersResult fenceProducers(Collection<String> transactionalIds, FenceProducersOptions options);
  ListClientMetricsResourcesResult listClientMetricsResources(ListClientMetricsResourcesOptions options);
  default ListClientMetricsResourcesResult listClientMetricsResources();
  Uuid clientInstanceId(Duration timeout);
  default AddRaftVoterResult addRaftVoter(int voterId, Uuid voterDirectoryId, Set<RaftVoterEndpoint> endpoints);
  AddRaftVoterResult addRaftVoter(int voterId, Uuid voterDirectoryId, Set<RaftVoterEndpoint> endpoints, AddRaftVoterOptions options);
  default RemoveRaftVoterResult removeRaftVoter(int voterId, Uuid voterDirectoryId);
  RemoveRaftVoterResult removeRaftVoter(int voterId, Uuid voterDirectoryId, RemoveRaftVoterOptions options);
  Map<MetricName, ? extends Metric> metrics();
}

@Connection(sharing = SHAREABLE, expensive = true)
public abstract class AdminClient implements Admin {
  public AdminClient();
  @Opens public static AdminClient create(Properties props);
  @Opens public static AdminClient create(Map<String, Object> conf);
}

public class AdminClientConfig extends AbstractConfig {
  public static final String BOOTSTRAP_SERVERS_CONFIG = "bootstrap.servers";
  public static final String BOOTSTRAP_CONTROLLERS_CONFIG = "bootstrap.controllers";
  public static final String BOOTSTRAP_CONTROLLERS_DOC = "A list of host/port pairs to use for establishing the initial connection to the KRaft controller quorum. This list should be in the form <code>host1:port1,host2:port2,...</code>.";
  public static final String CLIENT_DNS_LOOKUP_CONFIG = "client.dns.lookup";
  public static final String RECONNECT_BACKOFF_MS_CONFIG = "reconnect.backoff.ms";
  public static final String RECONNECT_BACKOFF_MAX_MS_CONFIG = "reconnect.backoff.max.ms";
  public static final String RETRY_BACKOFF_MS_CONFIG = "retry.backoff.ms";
  public static final String RETRY_BACKOFF_MAX_MS_CONFIG = "retry.backoff.max.ms";
  public static final String ENABLE_METRICS_PUSH_CONFIG = "enable.metrics.push";
  public static final String ENABLE_METRICS_PUSH_DOC = "Whether to enable pushing of client metrics to the cluster, if the cluster has a client metrics subscription which matches this client.";
  public static final String SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG = "socket.connection.setup.timeout.ms";
  public static final String SOCKET_CONNECTION_SETUP_TIMEOUT_MAX_MS_CONFIG = "socket.connection.setup.timeout.max.ms";
  public static final String CONNECTIONS_MAX_IDLE_MS_CONFIG = "connections.max.idle.ms";
  public static final String REQUEST_TIMEOUT_MS_CONFIG = "request.timeout.ms";
  public static final String CLIENT_ID_CONFIG = "client.id";
  public static final String METADATA_MAX_AGE_CONFIG = "metadata.max.age.ms";
  public static final String SEND_BUFFER_CONFIG = "send.buffer.bytes";
  public static final String RECEIVE_BUFFER_CONFIG = "receive.buffer.bytes";
  public static final String METRIC_REPORTER_CLASSES_CONFIG = "metric.reporters";
  public static final String AUTO_INCLUDE_JMX_REPORTER_CONFIG = "auto.include.jmx.reporter";
  public static final String AUTO_INCLUDE_JMX_REPORTER_DOC = "Deprecated. Whether to automatically include JmxReporter even if it's not listed in <code>metric.reporters</code>. This configuration will be removed in Kafka 4.0, users should instead include <code>org.apache.kafka.common.metrics.JmxReporter</code> in <code>metric.reporters</code> in order to enable the JmxReporter.";
  public static final String METRICS_NUM_SAMPLES_CONFIG = "metrics.num.samples";
  public static final String METRICS_SAMPLE_WINDOW_MS_CONFIG = "metrics.sample.window.ms";
  public static final String METRICS_RECORDING_LEVEL_CONFIG = "metrics.recording.level";
  public static final String SECURITY_PROTOCOL_CONFIG = "security.protocol";
  public static final String DEFAULT_SECURITY_PROTOCOL = "PLAINTEXT";
  public static final String RETRIES_CONFIG = "retries";
  public static final String DEFAULT_API_TIMEOUT_MS_CONFIG = "default.api.timeout.ms";
  public static final String METADATA_RECOVERY_STRATEGY_CONFIG = "metadata.recovery.strategy";
  public static final String METADATA_RECOVERY_STRATEGY_DOC = "Controls how the client recovers when none of the brokers known to it is available. If set to <code>none</code>, the client fails. If set to <code>rebootstrap</code>, the client repeats the bootstrap process using <code>bootstrap.servers</code>. Rebootstrapping is useful when a client communicates with brokers so infrequently that the set of brokers may change entirely before the client refreshes metadata. Metadata recovery is triggered when all last-known brokers appear unavailable simultaneously. Brokers appear unavailable when disconnected and no current retry attempt is in-progress. Consider increasing <code>reconnect.backoff.ms</code> and <code>reconnect.backoff.max.ms</code> and decreasing <code>socket.connection.setup.timeout.ms</code> and <code>socket.connection.setup.timeout.max.ms</code> for the client.";
  public static final String DEFAULT_METADATA_RECOVERY_STRATEGY;
  public static final String SECURITY_PROVIDERS_CONFIG = "security.providers";
  protected Map<String, Object> postProcessParsedConfig(Map<String, Object> parsedValues);
  public AdminClientConfig(Map<?, ?> props);
  protected AdminClientConfig(Map<?, ?> props, boolean doLog);
  public static Set<String> configNames();
  public static ConfigDef configDef();
  public static void main(String[] args);
}

public class AlterClientQuotasOptions extends AbstractOptions<AlterClientQuotasOptions> {
  public AlterClientQuotasOptions();
  public boolean validateOnly();
  public AlterClientQuotasOptions validateOnly(boolean validateOnly);
}

public class AlterClientQuotasResult {
  public AlterClientQuotasResult(Map<ClientQuotaEntity, KafkaFuture<Void>> futures);
  public Map<ClientQuotaEntity, KafkaFuture<Void>> values();
  public KafkaFuture<Void> all();
}

public class AlterConfigOp {
  public AlterConfigOp(ConfigEntry configEntry, AlterConfigOp.OpType operationType);
  public ConfigEntry configEntry();
  public AlterConfigOp.OpType opType();

  public enum OpType {
    SET, DELETE, APPEND, SUBTRACT;
    public byte id();
    public static AlterConfigOp.OpType forId(byte id);
  }
}

public class AlterConfigsOptions extends AbstractOptions<AlterConfigsOptions> {
  public AlterConfigsOptions();
  public AlterConfigsOptions timeoutMs(Integer timeoutMs);
  public boolean shouldValidateOnly();
  public AlterConfigsOptions validateOnly(boolean validateOnly);
}

public class AlterConfigsResult {
  public Map<ConfigResource, KafkaFuture<Void>> values();
  public KafkaFuture<Void> all();
}

public class AlterConsumerGroupOffsetsOptions extends AbstractOptions<AlterConsumerGroupOffsetsOptions> {
  public AlterConsumerGroupOffsetsOptions();
}

public class AlterConsumerGroupOffsetsResult {
  public KafkaFuture<Void> partitionResult(TopicPartition partition);
  public KafkaFuture<Void> all();
}

public class AlterPartitionReassignmentsOptions extends AbstractOptions<AlterPartitionReassignmentsOptions> {
  public AlterPartitionReassignmentsOptions();
}

public class AlterPartitionReassignmentsResult {
  public Map<TopicPartition, KafkaFuture<Void>> values();
  public KafkaFuture<Void> all();
}

public class AlterReplicaLogDirsOptions extends AbstractOptions<AlterReplicaLogDirsOptions> {
  public AlterReplicaLogDirsOptions();
}

public class AlterReplicaLogDirsResult {
  public Map<TopicPartitionReplica, KafkaFuture<Void>> values();
  public KafkaFuture<Void> all();
}

public class AlterUserScramCredentialsOptions extends AbstractOptions<AlterUserScramCredentialsOptions> {
  public AlterUserScramCredentialsOptions();
}

public class AlterUserScramCredentialsResult {
  public AlterUserScramCredentialsResult(Map<String, KafkaFuture<Void>> futures);
  public Map<String, KafkaFuture<Void>> values();
  public KafkaFuture<Void> all();
}

public class ClientMetricsResourceListing {
  public ClientMetricsResourceListing(String name);
  public String name();
}

public class Config {
  public Config(Collection<ConfigEntry> entries);
  public Collection<ConfigEntry> entries();
  public ConfigEntry get(String name);
}

public class ConfigEntry {
  public ConfigEntry(String name, String value);
  public ConfigEntry(String name, String value, ConfigEntry.ConfigSource source, boolean isSensitive, boolean isReadOnly, List<ConfigEntry.ConfigSynonym> synonyms, ConfigEntry.ConfigType type, String documentation);
  public String name();
  public String value();
  public ConfigEntry.ConfigSource source();
  public boolean isDefault();
  public boolean isSensitive();
  public boolean isReadOnly();
  public List<ConfigEntry.ConfigSynonym> synonyms();
  public ConfigEntry.ConfigType type();
  public String documentation();

  public enum ConfigSource {
    DYNAMIC_TOPIC_CONFIG, DYNAMIC_BROKER_LOGGER_CONFIG, DYNAMIC_BROKER_CONFIG, DYNAMIC_DEFAULT_BROKER_CONFIG, DYNAMIC_CLIENT_METRICS_CONFIG, STATIC_BROKER_CONFIG, DEFAULT_CONFIG, UNKNOWN;
  }
  public static class ConfigSynonym {
    public String name();
    public String value();
    public ConfigEntry.ConfigSource source();
  }
  public enum ConfigType {
    UNKNOWN, BOOLEAN, STRING, INT, SHORT, LONG, DOUBLE, LIST, CLASS, PASSWORD;
  }
}

public class ConsumerGroupDescription {
  public ConsumerGroupDescription(String groupId, boolean isSimpleConsumerGroup, Collection<MemberDescription> members, String partitionAssignor, ConsumerGroupState state, org.apache.kafka.common.Node coordinator);
  public ConsumerGroupDescription(String groupId, boolean isSimpleConsumerGroup, Collection<MemberDescription> members, String partitionAssignor, ConsumerGroupState state, org.apache.kafka.common.Node coordinator, Set<AclOperation> authorizedOperations);
  public ConsumerGroupDescription(String groupId, boolean isSimpleConsumerGroup, Collection<MemberDescription> members, String partitionAssignor, GroupType type, ConsumerGroupState state, org.apache.kafka.common.Node coordinator, Set<AclOperation> authorizedOperations);
  public String groupId();
  public boolean isSimpleConsumerGroup();
  public Collection<MemberDescription> members();
  public String partitionAssignor();
  public GroupType type();
  public ConsumerGroupState state();
  public org.apache.kafka.common.Node coordinator();
  public Set<AclOperation> authorizedOperations();
}

public class ConsumerGroupListing {
  public ConsumerGroupListing(String groupId, boolean isSimpleConsumerGroup);
  public ConsumerGroupListing(String groupId, boolean isSimpleConsumerGroup, Optional<ConsumerGroupState> state);
  public ConsumerGroupListing(String groupId, boolean isSimpleConsumerGroup, Optional<ConsumerGroupState> state, Optional<GroupType> type);
  public String groupId();
  public boolean isSimpleConsumerGroup();
  public Optional<ConsumerGroupState> state();
  public Optional<GroupType> type();
}

public class CreateAclsOptions extends AbstractOptions<CreateAclsOptions> {
  public CreateAclsOptions();
  public CreateAclsOptions timeoutMs(Integer timeoutMs);
}

public class CreateAclsResult {
  public Map<AclBinding, KafkaFuture<Void>> values();
  public KafkaFuture<Void> all();
}

public class CreateDelegationTokenOptions extends AbstractOptions<CreateDelegationTokenOptions> {
  public CreateDelegationTokenOptions();
  public CreateDelegationTokenOptions renewers(List<KafkaPrincipal> renewers);
  public List<KafkaPrincipal> renewers();
  public CreateDelegationTokenOptions owner(KafkaPrincipal owner);
  public Optional<KafkaPrincipal> owner();
  public CreateDelegationTokenOptions maxlifeTimeMs(long maxLifeTimeMs);
  public long maxlifeTimeMs();
}

public class CreateDelegationTokenResult {
  public KafkaFuture<DelegationToken> delegationToken();
}

public class CreatePartitionsOptions extends AbstractOptions<CreatePartitionsOptions> {
  public CreatePartitionsOptions();
  public boolean validateOnly();
  public CreatePartitionsOptions validateOnly(boolean validateOnly);
  public CreatePartitionsOptions retryOnQuotaViolation(boolean retryOnQuotaViolation);
  public boolean shouldRetryOnQuotaViolation();
}

public class CreatePartitionsResult {
  public Map<String, KafkaFuture<Void>> values();
  public KafkaFuture<Void> all();
}

public class CreateTopicsOptions extends AbstractOptions<CreateTopicsOptions> {
  public CreateTopicsOptions();
  public CreateTopicsOptions timeoutMs(Integer timeoutMs);
  public CreateTopicsOptions validateOnly(boolean validateOnly);
  public boolean shouldValidateOnly();
  public CreateTopicsOptions retryOnQuotaViolation(boolean retryOnQuotaViolation);
  public boolean shouldRetryOnQuotaViolation();
}

public class CreateTopicsResult {
  protected CreateTopicsResult(Map<String, KafkaFuture<CreateTopicsResult.TopicMetadataAndConfig>> futures);
  public Map<String, KafkaFuture<Void>> values();
  public KafkaFuture<Void> all();
  public KafkaFuture<Config> config(String topic);
  public KafkaFuture<Uuid> topicId(String topic);
  public KafkaFuture<Integer> numPartitions(String topic);
  public KafkaFuture<Integer> replicationFactor(String topic);

  public static class TopicMetadataAndConfig {
    public TopicMetadataAndConfig(Uuid topicId, int numPartitions, int replicationFactor, Config config);
    public TopicMetadataAndConfig(ApiException exception);
    public Uuid topicId();
    public int numPartitions();
    public int replicationFactor();
    public Config config();
  }
}

public class DeleteAclsOptions extends AbstractOptions<DeleteAclsOptions> {
  public DeleteAclsOptions();
  public DeleteAclsOptions timeoutMs(Integer timeoutMs);
}

public class DeleteAclsResult {
  public Map<AclBindingFilter, KafkaFuture<DeleteAclsResult.FilterResults>> values();
  public KafkaFuture<Collection<AclBinding>> all();

  public static class FilterResult {
    public AclBinding binding();
    public ApiException exception();
  }
  public static class FilterResults {
    public List<DeleteAclsResult.FilterResult> values();
  }
}

public class DeleteConsumerGroupOffsetsOptions extends AbstractOptions<DeleteConsumerGroupOffsetsOptions> {
  public DeleteConsumerGroupOffsetsOptions();
}

public class DeleteConsumerGroupOffsetsResult {
  public KafkaFuture<Void> partitionResult(TopicPartition partition);
  public KafkaFuture<Void> all();
}

public class DeleteConsumerGroupsOptions extends AbstractOptions<DeleteConsumerGroupsOptions> {
  public DeleteConsumerGroupsOptions();
}

public class DeleteConsumerGroupsResult {
  public Map<String, KafkaFuture<Void>> deletedGroups();
  public KafkaFuture<Void> all();
}

public class DeleteRecordsOptions extends AbstractOptions<DeleteRecordsOptions> {
  public DeleteRecordsOptions();
}

public class DeleteRecordsResult {
  public DeleteRecordsResult(Map<TopicPartition, KafkaFuture<DeletedRecords>> futures);
  public Map<TopicPartition, KafkaFuture<DeletedRecords>> lowWatermarks();
  public KafkaFuture<Void> all();
}

public class DeleteTopicsOptions extends AbstractOptions<DeleteTopicsOptions> {
  public DeleteTopicsOptions();
  public DeleteTopicsOptions timeoutMs(Integer timeoutMs);
  public DeleteTopicsOptions retryOnQuotaViolation(boolean retryOnQuotaViolation);
  public boolean shouldRetryOnQuotaViolation();
}

public class DeleteTopicsResult {
  protected DeleteTopicsResult(Map<Uuid, KafkaFuture<Void>> topicIdFutures, Map<String, KafkaFuture<Void>> nameFutures);
  public Map<Uuid, KafkaFuture<Void>> topicIdValues();
  public Map<String, KafkaFuture<Void>> topicNameValues();
  public Map<String, KafkaFuture<Void>> values();
  public KafkaFuture<Void> all();
}

public class DeletedRecords {
  public DeletedRecords(long lowWatermark);
  public long lowWatermark();
}

public class DescribeAclsOptions extends AbstractOptions<DescribeAclsOptions> {
  public DescribeAclsOptions();
  public DescribeAclsOptions timeoutMs(Integer timeoutMs);
}

public class DescribeAclsResult {
  public KafkaFuture<Collection<AclBinding>> values();
}

public class DescribeClientQuotasOptions extends AbstractOptions<DescribeClientQuotasOptions> {
  public DescribeClientQuotasOptions();
}

public class DescribeClientQuotasResult {
  public DescribeClientQuotasResult(KafkaFuture<Map<ClientQuotaEntity, Map<String, Double>>> entities);
  public KafkaFuture<Map<ClientQuotaEntity, Map<String, Double>>> entities();
}

public class DescribeClusterOptions extends AbstractOptions<DescribeClusterOptions> {
  public DescribeClusterOptions();
  public DescribeClusterOptions timeoutMs(Integer timeoutMs);
  public DescribeClusterOptions includeAuthorizedOperations(boolean includeAuthorizedOperations);
  public boolean includeAuthorizedOperations();
}

public class DescribeClusterResult {
  public KafkaFuture<Collection<org.apache.kafka.common.Node>> nodes();
  public KafkaFuture<org.apache.kafka.common.Node> controller();
  public KafkaFuture<String> clusterId();
  public KafkaFuture<Set<AclOperation>> authorizedOperations();
}

public class DescribeConfigsOptions extends AbstractOptions<DescribeConfigsOptions> {
  public DescribeConfigsOptions();
  public DescribeConfigsOptions timeoutMs(Integer timeoutMs);
  public boolean includeSynonyms();
  public boolean includeDocumentation();
  public DescribeConfigsOptions includeSynonyms(boolean includeSynonyms);
  public DescribeConfigsOptions includeDocumentation(boolean includeDocumentation);
}

public class DescribeConfigsResult {
  protected DescribeConfigsResult(Map<ConfigResource, KafkaFuture<Config>> futures);
  public Map<ConfigResource, KafkaFuture<Config>> values();
  public KafkaFuture<Map<ConfigResource, Config>> all();
}

public class DescribeConsumerGroupsOptions extends AbstractOptions<DescribeConsumerGroupsOptions> {
  public DescribeConsumerGroupsOptions();
  public DescribeConsumerGroupsOptions includeAuthorizedOperations(boolean includeAuthorizedOperations);
  public boolean includeAuthorizedOperations();
}

public class DescribeConsumerGroupsResult {
  public DescribeConsumerGroupsResult(Map<String, KafkaFuture<ConsumerGroupDescription>> futures);
  public Map<String, KafkaFuture<ConsumerGroupDescription>> describedGroups();
  public KafkaFuture<Map<String, ConsumerGroupDescription>> all();
}

public class DescribeDelegationTokenOptions extends AbstractOptions<DescribeDelegationTokenOptions> {
  public DescribeDelegationTokenOptions();
  public DescribeDelegationTokenOptions owners(List<KafkaPrincipal> owners);
  public List<KafkaPrincipal> owners();
}

public class DescribeDelegationTokenResult {
  public KafkaFuture<List<DelegationToken>> delegationTokens();
}

public class DescribeFeaturesOptions extends AbstractOptions<DescribeFeaturesOptions> {
  public DescribeFeaturesOptions();
}

public class DescribeFeaturesResult {
  public KafkaFuture<FeatureMetadata> featureMetadata();
}

public class DescribeLogDirsOptions extends AbstractOptions<DescribeLogDirsOptions> {
  public DescribeLogDirsOptions();
}

public class DescribeLogDirsResult {
  public Map<Integer, KafkaFuture<Map<String, LogDirDescription>>> descriptions();
  public KafkaFuture<Map<Integer, Map<String, LogDirDescription>>> allDescriptions();
}

public class DescribeMetadataQuorumOptions extends AbstractOptions<DescribeMetadataQuorumOptions> {
  public DescribeMetadataQuorumOptions();
}

public class DescribeMetadataQuorumResult {
  public KafkaFuture<QuorumInfo> quorumInfo();
}

public class DescribeProducersOptions extends AbstractOptions<DescribeProducersOptions> {
  public DescribeProducersOptions();
  public DescribeProducersOptions brokerId(int brokerId);
  public OptionalInt brokerId();
}

public class DescribeProducersResult {
  public KafkaFuture<DescribeProducersResult.PartitionProducerState> partitionResult(TopicPartition partition);
  public KafkaFuture<Map<TopicPartition, DescribeProducersResult.PartitionProducerState>> all();

  public static class PartitionProducerState {
    public PartitionProducerState(List<ProducerState> activeProducers);
    public List<ProducerState> activeProducers();
  }
}

public class DescribeReplicaLogDirsOptions extends AbstractOptions<DescribeReplicaLogDirsOptions> {
  public DescribeReplicaLogDirsOptions();
}

public class DescribeReplicaLogDirsResult {
  public Map<TopicPartitionReplica, KafkaFuture<DescribeReplicaLogDirsResult.ReplicaLogDirInfo>> values();
  public KafkaFuture<Map<TopicPartitionReplica, DescribeReplicaLogDirsResult.ReplicaLogDirInfo>> all();

  public static class ReplicaLogDirInfo {
    public String getCurrentReplicaLogDir();
    public long getCurrentReplicaOffsetLag();
    public String getFutureReplicaLogDir();
    public long getFutureReplicaOffsetLag();
  }
}

public class DescribeTopicsOptions extends AbstractOptions<DescribeTopicsOptions> {
  public DescribeTopicsOptions();
  public DescribeTopicsOptions timeoutMs(Integer timeoutMs);
  public DescribeTopicsOptions includeAuthorizedOperations(boolean includeAuthorizedOperations);
  public DescribeTopicsOptions partitionSizeLimitPerResponse(int partitionSizeLimitPerResponse);
  public boolean includeAuthorizedOperations();
  public int partitionSizeLimitPerResponse();
}

public class DescribeTopicsResult {
  protected DescribeTopicsResult(Map<String, KafkaFuture<TopicDescription>> futures);
  protected DescribeTopicsResult(Map<Uuid, KafkaFuture<TopicDescription>> topicIdFutures, Map<String, KafkaFuture<TopicDescription>> nameFutures);
  public Map<Uuid, KafkaFuture<TopicDescription>> topicIdValues();
  public Map<String, KafkaFuture<TopicDescription>> topicNameValues();
  public Map<String, KafkaFuture<TopicDescription>> values();
  public KafkaFuture<Map<String, TopicDescription>> all();
  public KafkaFuture<Map<String, TopicDescription>> allTopicNames();
  public KafkaFuture<Map<Uuid, TopicDescription>> allTopicIds();
}

public class DescribeTransactionsOptions extends AbstractOptions<DescribeTransactionsOptions> {
  public DescribeTransactionsOptions();
}

public class DescribeTransactionsResult {
  public KafkaFuture<TransactionDescription> description(String transactionalId);
  public KafkaFuture<Map<String, TransactionDescription>> all();
}

public class DescribeUserScramCredentialsOptions extends AbstractOptions<DescribeUserScramCredentialsOptions> {
  public DescribeUserScramCredentialsOptions();
}

public class DescribeUserScramCredentialsResult {
  public KafkaFuture<Map<String, UserScramCredentialsDescription>> all();
  public KafkaFuture<List<String>> users();
  public KafkaFuture<UserScramCredentialsDescription> description(String userName);
}

public final class ElectLeadersOptions extends AbstractOptions<ElectLeadersOptions> {
  public ElectLeadersOptions();
}

public final class ElectLeadersResult {
  public KafkaFuture<Map<TopicPartition, Optional<Throwable>>> partitions();
  public KafkaFuture<Void> all();
}

public class ExpireDelegationTokenOptions extends AbstractOptions<ExpireDelegationTokenOptions> {
  public ExpireDelegationTokenOptions();
  public ExpireDelegationTokenOptions expiryTimePeriodMs(long expiryTimePeriodMs);
  public long expiryTimePeriodMs();
}

public class ExpireDelegationTokenResult {
  public KafkaFuture<Long> expiryTimestamp();
}

public class FeatureMetadata {
  public Map<String, FinalizedVersionRange> finalizedFeatures();
  public Optional<Long> finalizedFeaturesEpoch();
  public Map<String, SupportedVersionRange> supportedFeatures();
}

public class FeatureUpdate {
  public FeatureUpdate(short maxVersionLevel, boolean allowDowngrade);
  public FeatureUpdate(short maxVersionLevel, FeatureUpdate.UpgradeType upgradeType);
  public short maxVersionLevel();
  public boolean allowDowngrade();
  public FeatureUpdate.UpgradeType upgradeType();

  public enum UpgradeType {
    UNKNOWN, UPGRADE, SAFE_DOWNGRADE, UNSAFE_DOWNGRADE;
    public byte code();
    public static FeatureUpdate.UpgradeType fromCode(int code);
  }
}

public class FenceProducersOptions extends AbstractOptions<FenceProducersOptions> {
  public FenceProducersOptions();
}

public class FenceProducersResult {
  public Map<String, KafkaFuture<Void>> fencedProducers();
  public KafkaFuture<Long> producerId(String transactionalId);
  public KafkaFuture<Short> epochId(String transactionalId);
  public KafkaFuture<Void> all();
}

public class FinalizedVersionRange {
  public FinalizedVersionRange(short minVersionLevel, short maxVersionLevel);
  public short minVersionLevel();
  public short maxVersionLevel();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class KafkaAdminClient extends AdminClient {}

public class ListClientMetricsResourcesOptions extends AbstractOptions<ListClientMetricsResourcesOptions> {
  public ListClientMetricsResourcesOptions();
}

public class ListClientMetricsResourcesResult {
  public KafkaFuture<Collection<ClientMetricsResourceListing>> all();
}

public class ListConsumerGroupOffsetsOptions extends AbstractOptions<ListConsumerGroupOffsetsOptions> {
  public ListConsumerGroupOffsetsOptions();
  public ListConsumerGroupOffsetsOptions topicPartitions(List<TopicPartition> topicPartitions);
  public ListConsumerGroupOffsetsOptions requireStable(boolean requireStable);
  public List<TopicPartition> topicPartitions();
  public boolean requireStable();
}

public class ListConsumerGroupOffsetsResult {
  public KafkaFuture<Map<TopicPartition, OffsetAndMetadata>> partitionsToOffsetAndMetadata();
  public KafkaFuture<Map<TopicPartition, OffsetAndMetadata>> partitionsToOffsetAndMetadata(String groupId);
  public KafkaFuture<Map<String, Map<TopicPartition, OffsetAndMetadata>>> all();
}

public class ListConsumerGroupOffsetsSpec {
  public ListConsumerGroupOffsetsSpec();
  public ListConsumerGroupOffsetsSpec topicPartitions(Collection<TopicPartition> topicPartitions);
  public Collection<TopicPartition> topicPartitions();
}

public class ListConsumerGroupsOptions extends AbstractOptions<ListConsumerGroupsOptions> {
  public ListConsumerGroupsOptions();
  public ListConsumerGroupsOptions inStates(Set<ConsumerGroupState> states);
  public ListConsumerGroupsOptions withTypes(Set<GroupType> types);
  public Set<ConsumerGroupState> states();
  public Set<GroupType> types();
}

public class ListConsumerGroupsResult {
  public KafkaFuture<Collection<ConsumerGroupListing>> all();
  public KafkaFuture<Collection<ConsumerGroupListing>> valid();
  public KafkaFuture<Collection<Throwable>> errors();
}

public class ListOffsetsOptions extends AbstractOptions<ListOffsetsOptions> {
  public ListOffsetsOptions();
  public ListOffsetsOptions(IsolationLevel isolationLevel);
  public IsolationLevel isolationLevel();
}

public class ListOffsetsResult {
  public ListOffsetsResult(Map<TopicPartition, KafkaFuture<ListOffsetsResult.ListOffsetsResultInfo>> futures);
  public KafkaFuture<ListOffsetsResult.ListOffsetsResultInfo> partitionResult(TopicPartition partition);
  public KafkaFuture<Map<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo>> all();

  public static class ListOffsetsResultInfo {
    public ListOffsetsResultInfo(long offset, long timestamp, Optional<Integer> leaderEpoch);
    public long offset();
    public long timestamp();
    public Optional<Integer> leaderEpoch();
  }
}

public class ListPartitionReassignmentsOptions extends AbstractOptions<ListPartitionReassignmentsOptions> {
  public ListPartitionReassignmentsOptions();
}

public class ListPartitionReassignmentsResult {
  public KafkaFuture<Map<TopicPartition, PartitionReassignment>> reassignments();
}

public class ListTopicsOptions extends AbstractOptions<ListTopicsOptions> {
  public ListTopicsOptions();
  public ListTopicsOptions timeoutMs(Integer timeoutMs);
  public ListTopicsOptions listInternal(boolean listInternal);
  public boolean shouldListInternal();
}

public class ListTopicsResult {
  public KafkaFuture<Map<String, TopicListing>> namesToListings();
  public KafkaFuture<Collection<TopicListing>> listings();
  public KafkaFuture<Set<String>> names();
}

public class ListTransactionsOptions extends AbstractOptions<ListTransactionsOptions> {
  public ListTransactionsOptions();
  public ListTransactionsOptions filterStates(Collection<TransactionState> states);
  public ListTransactionsOptions filterProducerIds(Collection<Long> producerIdFilters);
  public ListTransactionsOptions filterOnDuration(long durationMs);
  public Set<TransactionState> filteredStates();
  public Set<Long> filteredProducerIds();
  public long filteredDuration();
}

public class ListTransactionsResult {
  public KafkaFuture<Collection<TransactionListing>> all();
  public KafkaFuture<Map<Integer, KafkaFuture<Collection<TransactionListing>>>> byBrokerId();
  public KafkaFuture<Map<Integer, Collection<TransactionListing>>> allByBrokerId();
}

public class LogDirDescription {
  public LogDirDescription(ApiException error, Map<TopicPartition, ReplicaInfo> replicaInfos);
  public LogDirDescription(ApiException error, Map<TopicPartition, ReplicaInfo> replicaInfos, long totalBytes, long usableBytes);
  public ApiException error();
  public Map<TopicPartition, ReplicaInfo> replicaInfos();
  public OptionalLong totalBytes();
  public OptionalLong usableBytes();
}

public class MemberAssignment {
  public MemberAssignment(Set<TopicPartition> topicPartitions);
  public Set<TopicPartition> topicPartitions();
}

public class MemberDescription {
  public MemberDescription(String memberId, Optional<String> groupInstanceId, String clientId, String host, MemberAssignment assignment, Optional<MemberAssignment> targetAssignment);
  public MemberDescription(String memberId, Optional<String> groupInstanceId, String clientId, String host, MemberAssignment assignment);
  public MemberDescription(String memberId, String clientId, String host, MemberAssignment assignment);
  public String consumerId();
  public Optional<String> groupInstanceId();
  public String clientId();
  public String host();
  public MemberAssignment assignment();
  public Optional<MemberAssignment> targetAssignment();
}

public class MemberToRemove {
  public MemberToRemove(String groupInstanceId);
  public String groupInstanceId();
}

public class NewPartitionReassignment {
  public NewPartitionReassignment(List<Integer> targetReplicas);
  public List<Integer> targetReplicas();
}

public class NewPartitions {
  public static NewPartitions increaseTo(int totalCount);
  public static NewPartitions increaseTo(int totalCount, List<List<Integer>> newAssignments);
  public int totalCount();
  public List<List<Integer>> assignments();
}

public class NewTopic {
  public NewTopic(String name, int numPartitions, short replicationFactor);
  public NewTopic(String name, Optional<Integer> numPartitions, Optional<Short> replicationFactor);
  public NewTopic(String name, Map<Integer, List<Integer>> replicasAssignments);
  public String name();
  public int numPartitions();
  public short replicationFactor();
  public Map<Integer, List<Integer>> replicasAssignments();
  public NewTopic configs(Map<String, String> configs);
  public Map<String, String> configs();
}

public class OffsetSpec {
  public OffsetSpec();
  public static OffsetSpec latest();
  public static OffsetSpec earliest();
  public static OffsetSpec forTimestamp(long timestamp);
  public static OffsetSpec maxTimestamp();
  public static OffsetSpec earliestLocal();
  public static OffsetSpec latestTiered();
}

public class PartitionReassignment {
  public PartitionReassignment(List<Integer> replicas, List<Integer> addingReplicas, List<Integer> removingReplicas);
  public List<Integer> replicas();
  public List<Integer> addingReplicas();
  public List<Integer> removingReplicas();
}

public class ProducerState {
  public ProducerState(long producerId, int producerEpoch, int lastSequence, long lastTimestamp, OptionalInt coordinatorEpoch, OptionalLong currentTransactionStartOffset);
  public long producerId();
  public int producerEpoch();
  public int lastSequence();
  public long lastTimestamp();
  public OptionalLong currentTransactionStartOffset();
  public OptionalInt coordinatorEpoch();
}

public class QuorumInfo {
  public int leaderId();
  public long leaderEpoch();
  public long highWatermark();
  public List<QuorumInfo.ReplicaState> voters();
  public List<QuorumInfo.ReplicaState> observers();
  public Map<Integer, QuorumInfo.Node> nodes();

  public static class Node {
    public int nodeId();
    public List<RaftVoterEndpoint> endpoints();
  }
  public static class ReplicaState {
    public int replicaId();
    public Uuid replicaDirectoryId();
    public long logEndOffset();
    public OptionalLong lastFetchTimestamp();
    public OptionalLong lastCaughtUpTimestamp();
  }
}

public class RaftVoterEndpoint {
  public RaftVoterEndpoint(String name, String host, int port);
  public String name();
  public String host();
  public int port();
}

public class RecordsToDelete {
  public static RecordsToDelete beforeOffset(long offset);
  public long beforeOffset();
}

public class RemoveMembersFromConsumerGroupOptions extends AbstractOptions<RemoveMembersFromConsumerGroupOptions> {
  public RemoveMembersFromConsumerGroupOptions(Collection<MemberToRemove> members);
  public RemoveMembersFromConsumerGroupOptions();
  public void reason(String reason);
  public Set<MemberToRemove> members();
  public String reason();
  public boolean removeAll();
}

public class RemoveMembersFromConsumerGroupResult {
  public KafkaFuture<Void> all();
  public KafkaFuture<Void> memberResult(MemberToRemove member);
}

public class RemoveRaftVoterOptions extends AbstractOptions<RemoveRaftVoterOptions> {
  public RemoveRaftVoterOptions();
  public RemoveRaftVoterOptions setClusterId(Optional<String> clusterId);
  public Optional<String> clusterId();
}

public class RemoveRaftVoterResult {
  public KafkaFuture<Void> all();
}

public class RenewDelegationTokenOptions extends AbstractOptions<RenewDelegationTokenOptions> {
  public RenewDelegationTokenOptions();
  public RenewDelegationTokenOptions renewTimePeriodMs(long renewTimePeriodMs);
  public long renewTimePeriodMs();
}

public class RenewDelegationTokenResult {
  public KafkaFuture<Long> expiryTimestamp();
}

public class ReplicaInfo {
  public ReplicaInfo(long size, long offsetLag, boolean isFuture);
  public long size();
  public long offsetLag();
  public boolean isFuture();
}

public class ScramCredentialInfo {
  public ScramCredentialInfo(ScramMechanism mechanism, int iterations);
  public ScramMechanism mechanism();
  public int iterations();
}

public enum ScramMechanism {
  UNKNOWN, SCRAM_SHA_256, SCRAM_SHA_512;
  public static ScramMechanism fromType(byte type);
  public static ScramMechanism fromMechanismName(String mechanismName);
  public String mechanismName();
  public byte type();
}

public class SupportedVersionRange {
  public SupportedVersionRange(short minVersion, short maxVersion);
  public short minVersion();
  public short maxVersion();
}

public class TopicDescription {
  public TopicDescription(String name, boolean internal, List<TopicPartitionInfo> partitions);
  public TopicDescription(String name, boolean internal, List<TopicPartitionInfo> partitions, Set<AclOperation> authorizedOperations);
  public TopicDescription(String name, boolean internal, List<TopicPartitionInfo> partitions, Set<AclOperation> authorizedOperations, Uuid topicId);
  public String name();
  public boolean isInternal();
  public Uuid topicId();
  public List<TopicPartitionInfo> partitions();
  public Set<AclOperation> authorizedOperations();
}

public class TopicListing {
  public TopicListing(String name, boolean internal);
  public TopicListing(String name, Uuid topicId, boolean internal);
  public Uuid topicId();
  public String name();
  public boolean isInternal();
}

public class TransactionDescription {
  public TransactionDescription(int coordinatorId, TransactionState state, long producerId, int producerEpoch, long transactionTimeoutMs, OptionalLong transactionStartTimeMs, Set<TopicPartition> topicPartitions);
  public int coordinatorId();
  public TransactionState state();
  public long producerId();
  public int producerEpoch();
  public long transactionTimeoutMs();
  public OptionalLong transactionStartTimeMs();
  public Set<TopicPartition> topicPartitions();
}

public class TransactionListing {
  public TransactionListing(String transactionalId, long producerId, TransactionState transactionState);
  public String transactionalId();
  public long producerId();
  public TransactionState state();
}

public enum TransactionState {
  ONGOING, PREPARE_ABORT, PREPARE_COMMIT, COMPLETE_ABORT, COMPLETE_COMMIT, EMPTY, PREPARE_EPOCH_FENCE, UNKNOWN;
  public static TransactionState parse(String name);
}

public class UnregisterBrokerOptions extends AbstractOptions<UpdateFeaturesOptions> {
  public UnregisterBrokerOptions();
}

public class UnregisterBrokerResult {
  public KafkaFuture<Void> all();
}

public class UpdateFeaturesOptions extends AbstractOptions<UpdateFeaturesOptions> {
  public UpdateFeaturesOptions();
  public boolean dryRun();
  public boolean validateOnly();
  public UpdateFeaturesOptions dryRun(boolean dryRun);
  public UpdateFeaturesOptions validateOnly(boolean validateOnly);
}

public class UpdateFeaturesResult {
  public Map<String, KafkaFuture<Void>> values();
  public KafkaFuture<Void> all();
}

public abstract class UserScramCredentialAlteration {
  protected UserScramCredentialAlteration(String user);
  public String user();
}

public class UserScramCredentialsDescription {
  public UserScramCredentialsDescription(String name, List<ScramCredentialInfo> credentialInfos);
  public String name();
  public List<ScramCredentialInfo> credentialInfos();
}
