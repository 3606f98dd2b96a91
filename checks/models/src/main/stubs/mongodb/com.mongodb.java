package com.mongodb;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;

import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ClusterSettings;
import com.mongodb.connection.ConnectionPoolSettings;
import com.mongodb.connection.ServerDescription;
import com.mongodb.connection.ServerId;
import com.mongodb.connection.ServerMonitoringMode;
import com.mongodb.connection.ServerSettings;
import com.mongodb.connection.SocketSettings;
import com.mongodb.connection.SslSettings;
import com.mongodb.connection.TransportSettings;
import com.mongodb.spi.dns.DnsClient;
import com.mongodb.spi.dns.InetAddressResolver;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.Unbounded;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.UuidRepresentation;
import org.bson.codecs.configuration.CodecRegistry;

public enum AuthenticationMechanism {
  GSSAPI, MONGODB_AWS, MONGODB_OIDC, MONGODB_X509, PLAIN, SCRAM_SHA_1, SCRAM_SHA_256;
  public String getMechanismName();
  public static AuthenticationMechanism fromMechanismName(String mechanismName);
}

public final class AutoEncryptionSettings {
  public static AutoEncryptionSettings.Builder builder();
  public MongoClientSettings getKeyVaultMongoClientSettings();
  public String getKeyVaultNamespace();
  public Map<String, Map<String, Object>> getKmsProviders();
  public Map<String, Supplier<Map<String, Object>>> getKmsProviderPropertySuppliers();
  public Map<String, SSLContext> getKmsProviderSslContextMap();
  public Map<String, BsonDocument> getSchemaMap();
  public Map<String, Object> getExtraOptions();
  public boolean isBypassAutoEncryption();
  public Map<String, BsonDocument> getEncryptedFieldsMap();
  public boolean isBypassQueryAnalysis();
  public Long getKeyExpiration(TimeUnit timeUnit);

  public static final class Builder {
    public AutoEncryptionSettings.Builder keyVaultMongoClientSettings(MongoClientSettings keyVaultMongoClientSettings);
    public AutoEncryptionSettings.Builder keyVaultNamespace(String keyVaultNamespace);
    public AutoEncryptionSettings.Builder kmsProviders(Map<String, Map<String, Object>> kmsProviders);
    public AutoEncryptionSettings.Builder kmsProviderPropertySuppliers(Map<String, Supplier<Map<String, Object>>> kmsProviderPropertySuppliers);
    public AutoEncryptionSettings.Builder kmsProviderSslContextMap(Map<String, SSLContext> kmsProviderSslContextMap);
    public AutoEncryptionSettings.Builder schemaMap(Map<String, BsonDocument> schemaMap);
    public AutoEncryptionSettings.Builder extraOptions(Map<String, Object> extraOptions);
    public AutoEncryptionSettings.Builder bypassAutoEncryption(boolean bypassAutoEncryption);
    public AutoEncryptionSettings.Builder encryptedFieldsMap(Map<String, BsonDocument> encryptedFieldsMap);
    public AutoEncryptionSettings.Builder bypassQueryAnalysis(boolean bypassQueryAnalysis);
    public AutoEncryptionSettings.Builder keyExpiration(Long keyExpiration, TimeUnit timeUnit);
    public AutoEncryptionSettings build();
  }
}

public interface Block<T> {
  void apply(T t);
}

public final class ClientBulkWriteException extends MongoServerException {
  public MongoException getCause();
  public List<WriteConcernError> getWriteConcernErrors();
  public Map<Integer, WriteError> getWriteErrors();
}

public final class ClientSessionOptions {
  public Boolean isCausallyConsistent();
  public Boolean isSnapshot();
  public TransactionOptions getDefaultTransactionOptions();
  public Long getDefaultTimeout(TimeUnit timeUnit);
  public static ClientSessionOptions.Builder builder();
  public static ClientSessionOptions.Builder builder(ClientSessionOptions options);

  public static final class Builder {
    public ClientSessionOptions.Builder causallyConsistent(boolean causallyConsistent);
    public ClientSessionOptions.Builder snapshot(boolean snapshot);
    public ClientSessionOptions.Builder defaultTransactionOptions(TransactionOptions defaultTransactionOptions);
    public ClientSessionOptions.Builder defaultTimeout(long defaultTimeout, TimeUnit timeUnit);
    public ClientSessionOptions build();
  }
}

public class ConnectionString {
  @Unbounded({READ, CALL}) public ConnectionString(@BoundedByKey(key = "socketTimeoutMS", value = READ) @BoundedByKey(key = "timeoutMS", value = CALL, covers = {CONNECT, TLS, ACQUIRE, WRITE, READ}) @BoundedByKey(key = "connectTimeoutMS", value = CONNECT) @BoundedByKey(key = "waitQueueTimeoutMS", value = ACQUIRE, zero = IMMEDIATE, negative = INFINITE) String connectionString);
  @Unbounded({READ, CALL}) public ConnectionString(@BoundedByKey(key = "socketTimeoutMS", value = READ) @BoundedByKey(key = "timeoutMS", value = CALL, covers = {CONNECT, TLS, ACQUIRE, WRITE, READ}) @BoundedByKey(key = "connectTimeoutMS", value = CONNECT) @BoundedByKey(key = "waitQueueTimeoutMS", value = ACQUIRE, zero = IMMEDIATE, negative = INFINITE) String connectionString, DnsClient dnsClient);
  public String getUsername();
  public char[] getPassword();
  public boolean isSrvProtocol();
  public Integer getSrvMaxHosts();
  public String getSrvServiceName();
  public List<String> getHosts();
  public String getDatabase();
  public String getCollection();
  public Boolean isDirectConnection();
  public Boolean isLoadBalanced();
  public String getConnectionString();
  public MongoCredential getCredential();
  public ReadPreference getReadPreference();
  public ReadConcern getReadConcern();
  public WriteConcern getWriteConcern();
  public Boolean getRetryWritesValue();
  public Boolean getRetryReads();
  public Integer getMinConnectionPoolSize();
  public Integer getMaxConnectionPoolSize();
  public Integer getMaxWaitTime();
  public Integer getMaxConnectionIdleTime();
  public Integer getMaxConnectionLifeTime();
  public Integer getMaxConnecting();
  public Long getTimeout();
  public Integer getConnectTimeout();
  public Integer getSocketTimeout();
  public Boolean getSslEnabled();
  public String getProxyHost();
  public Integer getProxyPort();
  public String getProxyUsername();
  public String getProxyPassword();
  public Boolean getSslInvalidHostnameAllowed();
  public String getRequiredReplicaSetName();
  public Integer getServerSelectionTimeout();
  public Integer getLocalThreshold();
  public Integer getHeartbeatFrequency();
  public ServerMonitoringMode getServerMonitoringMode();
  public String getApplicationName();
  public List<MongoCompressor> getCompressorList();
  public UuidRepresentation getUuidRepresentation();
}

public interface ContextProvider {}

public abstract class CreateIndexCommitQuorum {
  public static final CreateIndexCommitQuorum MAJORITY;
  public static final CreateIndexCommitQuorum VOTING_MEMBERS;
  public static CreateIndexCommitQuorum create(String mode);
  public static CreateIndexCommitQuorum create(int w);
  public abstract BsonValue toBsonValue();
}

public enum CursorType {
  NonTailable, Tailable, TailableAwait;
  public abstract boolean isTailable();
}

public class DuplicateKeyException extends WriteConcernException {
  public DuplicateKeyException(BsonDocument response, ServerAddress address, WriteConcernResult writeConcernResult);
}

public enum ErrorCategory {
  UNCATEGORIZED, DUPLICATE_KEY, EXECUTION_TIMEOUT;
  public static ErrorCategory fromErrorCode(int code);
}

public enum ExplainVerbosity {
  QUERY_PLANNER, EXECUTION_STATS, ALL_PLANS_EXECUTIONS;
}

public interface Function<T, R> {
  R apply(T t);
}

public final class LoggerSettings {
  public static LoggerSettings.Builder builder();
  public static LoggerSettings.Builder builder(LoggerSettings loggerSettings);
  public int getMaxDocumentLength();

  public static final class Builder {
    public LoggerSettings.Builder applySettings(LoggerSettings loggerSettings);
    public LoggerSettings.Builder maxDocumentLength(int maxDocumentLength);
    public LoggerSettings build();
  }
}

public class MongoBulkWriteException extends MongoServerException {
  public MongoBulkWriteException(BulkWriteResult writeResult, List<BulkWriteError> writeErrors, WriteConcernError writeConcernError, ServerAddress serverAddress, Set<String> errorLabels);
  public BulkWriteResult getWriteResult();
  public List<BulkWriteError> getWriteErrors();
  public WriteConcernError getWriteConcernError();
  public ServerAddress getServerAddress();
}

public class MongoChangeStreamException extends MongoException {
  public MongoChangeStreamException(String message);
}

public class MongoClientException extends MongoException {
  public MongoClientException(String message);
  public MongoClientException(String message, Throwable cause);
}

public final class MongoClientSettings {
  public static CodecRegistry getDefaultCodecRegistry();
  @Unbounded({READ, CALL}) public static MongoClientSettings.Builder builder();
  public static MongoClientSettings.Builder builder(@Carries MongoClientSettings settings);
  public DnsClient getDnsClient();
  public InetAddressResolver getInetAddressResolver();
  public ReadPreference getReadPreference();
  public MongoCredential getCredential();
  public WriteConcern getWriteConcern();
  public boolean getRetryWrites();
  public boolean getRetryReads();
  public ReadConcern getReadConcern();
  public CodecRegistry getCodecRegistry();
  public TransportSettings getTransportSettings();
  public String getApplicationName();
  public List<MongoCompressor> getCompressorList();
  public UuidRepresentation getUuidRepresentation();
  public ServerApi getServerApi();
  public Long getTimeout(TimeUnit timeUnit);
  public AutoEncryptionSettings getAutoEncryptionSettings();
  public LoggerSettings getLoggerSettings();
  public ClusterSettings getClusterSettings();
  public SslSettings getSslSettings();
  public SocketSettings getSocketSettings();
  public SocketSettings getHeartbeatSocketSettings();
  public ConnectionPoolSettings getConnectionPoolSettings();
  public ServerSettings getServerSettings();
  public ContextProvider getContextProvider();

  public static final class Builder {
    public MongoClientSettings.Builder applyConnectionString(@Carries ConnectionString connectionString);
    public MongoClientSettings.Builder applyToLoggerSettings(@RunsHere Block<LoggerSettings.Builder> block);
    public MongoClientSettings.Builder applyToClusterSettings(@RunsHere @Carries Block<ClusterSettings.Builder> block);
    public MongoClientSettings.Builder applyToSocketSettings(@RunsHere @Carries Block<SocketSettings.Builder> block);
    public MongoClientSettings.Builder applyToConnectionPoolSettings(@RunsHere @Carries Block<ConnectionPoolSettings.Builder> block);
    public MongoClientSettings.Builder applyToServerSettings(@RunsHere Block<ServerSettings.Builder> block);
    public MongoClientSettings.Builder applyToSslSettings(@RunsHere Block<SslSettings.Builder> block);
    public MongoClientSettings.Builder readPreference(ReadPreference readPreference);
    public MongoClientSettings.Builder writeConcern(WriteConcern writeConcern);
    public MongoClientSettings.Builder retryWrites(boolean retryWrites);
    public MongoClientSettings.Builder retryReads(boolean retryReads);
    public MongoClientSettings.Builder readConcern(ReadConcern readConcern);
    public MongoClientSettings.Builder credential(MongoCredential credential);
    public MongoClientSettings.Builder codecRegistry(CodecRegistry codecRegistry);
    public MongoClientSettings.Builder transportSettings(TransportSettings transportSettings);
    public MongoClientSettings.Builder applicationName(String applicationName);
    public MongoClientSettings.Builder compressorList(List<MongoCompressor> compressorList);
    public MongoClientSettings.Builder uuidRepresentation(UuidRepresentation uuidRepresentation);
    public MongoClientSettings.Builder serverApi(ServerApi serverApi);
    public MongoClientSettings.Builder autoEncryptionSettings(AutoEncryptionSettings autoEncryptionSettings);
    public MongoClientSettings.Builder contextProvider(ContextProvider contextProvider);
    public MongoClientSettings.Builder dnsClient(DnsClient dnsClient);
    public MongoClientSettings.Builder inetAddressResolver(InetAddressResolver inetAddressResolver);
    @Bounds(value = CALL, covers = {CONNECT, TLS, ACQUIRE, WRITE, READ}) public MongoClientSettings.Builder timeout(long timeout, TimeUnit timeUnit);
    @Carries public MongoClientSettings build();
  }
}

public class MongoCommandException extends MongoServerException {
  public MongoCommandException(BsonDocument response, ServerAddress address);
  public int getErrorCode();
  public String getErrorCodeName();
  public String getErrorMessage();
  public BsonDocument getResponse();
}

public final class MongoCompressor {
  public static final String LEVEL = "LEVEL";
  public static MongoCompressor createSnappyCompressor();
  public static MongoCompressor createZlibCompressor();
  public static MongoCompressor createZstdCompressor();
  public String getName();
  public <T> T getProperty(String key, T defaultValue);
  public <T> T getPropertyNonNull(String key, T defaultValue);
  public <T> MongoCompressor withProperty(String key, T value);
}

public class MongoConfigurationException extends MongoClientException {
  public MongoConfigurationException(String message);
  public MongoConfigurationException(String message, Throwable cause);
}

public final class MongoConnectionPoolClearedException extends MongoClientException {
  public MongoConnectionPoolClearedException(ServerId connectionPoolServerId, Throwable cause);
}

public final class MongoCredential {
  public static final String GSSAPI_MECHANISM;
  public static final String PLAIN_MECHANISM;
  public static final String MONGODB_X509_MECHANISM;
  public static final String SCRAM_SHA_1_MECHANISM;
  public static final String SCRAM_SHA_256_MECHANISM;
  public static final String SERVICE_NAME_KEY = "SERVICE_NAME";
  public static final String CANONICALIZE_HOST_NAME_KEY = "CANONICALIZE_HOST_NAME";
  public static final String JAVA_SASL_CLIENT_PROPERTIES_KEY = "JAVA_SASL_CLIENT_PROPERTIES";
  public static final String JAVA_SUBJECT_PROVIDER_KEY = "JAVA_SUBJECT_PROVIDER";
  public static final String JAVA_SUBJECT_KEY = "JAVA_SUBJECT";
  public static final String AWS_SESSION_TOKEN_KEY = "AWS_SESSION_TOKEN";
  public static final String AWS_CREDENTIAL_PROVIDER_KEY = "AWS_CREDENTIAL_PROVIDER";
  public static final String ENVIRONMENT_KEY = "ENVIRONMENT";
  public static final String OIDC_CALLBACK_KEY = "OIDC_CALLBACK";
  public static final String OIDC_HUMAN_CALLBACK_KEY = "OIDC_HUMAN_CALLBACK";
  public static final String ALLOWED_HOSTS_KEY = "ALLOWED_HOSTS";
  public static final List<String> DEFAULT_ALLOWED_HOSTS;
  public static final String TOKEN_RESOURCE_KEY = "TOKEN_RESOURCE";
  public static MongoCredential createCredential(String userName, String database, char[] password);
  public static MongoCredential createScramSha1Credential(String userName, String source, char[] password);
  public static MongoCredential createScramSha256Credential(String userName, String source, char[] password);
  public static MongoCredential createMongoX509Credential(String userName);
  public static MongoCredential createMongoX509Credential();
  public static MongoCredential createPlainCredential(String userName, String source, char[] password);
  public static MongoCredential createGSSAPICredential(String userName);
  public static MongoCredential createAwsCredential(String userName, char[] password);
  public static MongoCredential createOidcCredential(String userName);
  public <T> MongoCredential withMechanismProperty(String key, T value);
  public MongoCredential withMechanism(AuthenticationMechanism mechanism);
  public String getMechanism();
  public AuthenticationMechanism getAuthenticationMechanism();
  public String getUserName();
  public String getSource();
  public char[] getPassword();
  public <T> T getMechanismProperty(String key, T defaultValue);
}

public class MongoCursorNotFoundException extends MongoQueryException {
  public MongoCursorNotFoundException(long cursorId, BsonDocument response, ServerAddress serverAddress);
  public long getCursorId();
}

public final class MongoDriverInformation {
  public static MongoDriverInformation.Builder builder();
  public static MongoDriverInformation.Builder builder(MongoDriverInformation mongoDriverInformation);
  public List<String> getDriverNames();
  public List<String> getDriverVersions();
  public List<String> getDriverPlatforms();

  public static final class Builder {
    public MongoDriverInformation.Builder driverName(String driverName);
    public MongoDriverInformation.Builder driverVersion(String driverVersion);
    public MongoDriverInformation.Builder driverPlatform(String driverPlatform);
    public MongoDriverInformation build();
  }
}

public class MongoException extends RuntimeException {
  public static final String TRANSIENT_TRANSACTION_ERROR_LABEL = "TransientTransactionError";
  public static final String UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL = "UnknownTransactionCommitResult";
  public static MongoException fromThrowable(Throwable t);
  public static MongoException fromThrowableNonNull(Throwable t);
  public MongoException(String msg);
  public MongoException(int code, String msg);
  public MongoException(String msg, Throwable t);
  public MongoException(int code, String msg, Throwable t);
  public MongoException(int code, String msg, BsonDocument response);
  public int getCode();
  public void addLabel(String errorLabel);
  public void removeLabel(String errorLabel);
  public Set<String> getErrorLabels();
  public boolean hasErrorLabel(String errorLabel);
  protected void addLabels(BsonArray labels);
  protected void addLabels(Collection<String> labels);
}

public class MongoExecutionTimeoutException extends MongoException {
  public MongoExecutionTimeoutException(String message);
  public MongoExecutionTimeoutException(int code, String message);
  public MongoExecutionTimeoutException(int code, String message, BsonDocument response);
}

public class MongoGridFSException extends MongoException {
  public MongoGridFSException(String message);
  public MongoGridFSException(String message, Throwable t);
}

public class MongoIncompatibleDriverException extends MongoException {
  public MongoIncompatibleDriverException(String message, ClusterDescription clusterDescription);
  public ClusterDescription getClusterDescription();
}

public class MongoInternalException extends MongoException {
  public MongoInternalException(String msg);
  public MongoInternalException(String msg, Throwable t);
}

public class MongoInterruptedException extends MongoException {
  public MongoInterruptedException(String message, Exception e);
}

public final class MongoNamespace {
  public static final String COMMAND_COLLECTION_NAME = "$cmd";
  public static void checkDatabaseNameValidity(String databaseName);
  public static void checkCollectionNameValidity(String collectionName);
  public MongoNamespace(String fullName);
  public MongoNamespace(String databaseName, String collectionName);
  public String getDatabaseName();
  public String getCollectionName();
  public String getFullName();
}

public class MongoNodeIsRecoveringException extends MongoCommandException {
  public MongoNodeIsRecoveringException(BsonDocument response, ServerAddress serverAddress);
}

public class MongoNotPrimaryException extends MongoCommandException {
  public MongoNotPrimaryException(BsonDocument response, ServerAddress serverAddress);
}

public final class MongoOperationTimeoutException extends MongoTimeoutException {
  public MongoOperationTimeoutException(String message);
  public MongoOperationTimeoutException(String message, Throwable cause);
}

public class MongoQueryException extends MongoCommandException {
  public MongoQueryException(BsonDocument response, ServerAddress serverAddress);
}

public class MongoSecurityException extends MongoClientException {
  public MongoSecurityException(MongoCredential credential, String message, Throwable cause);
  public MongoSecurityException(MongoCredential credential, String message);
  public MongoCredential getCredential();
}

public abstract class MongoServerException extends MongoException {
  public MongoServerException(String message, ServerAddress serverAddress);
  public MongoServerException(int code, String message, ServerAddress serverAddress);
  public MongoServerException(int code, String errorCodeName, String message, ServerAddress serverAddress);
  public ServerAddress getServerAddress();
  public String getErrorCodeName();
}

public final class MongoServerUnavailableException extends MongoClientException {
  public MongoServerUnavailableException(String message);
}

public class MongoSocketClosedException extends MongoSocketException {
  public MongoSocketClosedException(String message, ServerAddress address);
}

public class MongoSocketException extends MongoException {
  public MongoSocketException(String msg, ServerAddress serverAddress, Throwable e);
  public MongoSocketException(String message, ServerAddress serverAddress);
  public ServerAddress getServerAddress();
}

public class MongoSocketOpenException extends MongoSocketException {
  public MongoSocketOpenException(String message, ServerAddress address, Throwable cause);
  public MongoSocketOpenException(String message, ServerAddress address);
}

public class MongoSocketReadException extends MongoSocketException {
  public MongoSocketReadException(String message, ServerAddress address);
  public MongoSocketReadException(String message, ServerAddress address, Throwable cause);
}

public class MongoSocketReadTimeoutException extends MongoSocketException {
  public MongoSocketReadTimeoutException(String message, ServerAddress address, Throwable cause);
}

public class MongoSocketWriteException extends MongoSocketException {
  public MongoSocketWriteException(String message, ServerAddress address, Throwable cause);
}

public class MongoSocketWriteTimeoutException extends MongoSocketException {
  public MongoSocketWriteTimeoutException(String message, ServerAddress address, Throwable cause);
}

public class MongoStalePrimaryException extends MongoException {
  public MongoStalePrimaryException(String message);
}

public class MongoTimeoutException extends MongoClientException {
  public MongoTimeoutException(String message);
  public MongoTimeoutException(String message, Throwable cause);
}

public final class MongoUpdatedEncryptedFieldsException extends MongoClientException {
  public MongoUpdatedEncryptedFieldsException(BsonDocument encryptedFields, String msg, Throwable cause);
  public BsonDocument getEncryptedFields();
}

public class MongoWriteConcernException extends MongoServerException {
  public MongoWriteConcernException(WriteConcernError writeConcernError, ServerAddress serverAddress);
  public MongoWriteConcernException(WriteConcernError writeConcernError, WriteConcernResult writeConcernResult, ServerAddress serverAddress);
  public MongoWriteConcernException(WriteConcernError writeConcernError, WriteConcernResult writeConcernResult, ServerAddress serverAddress, Collection<String> errorLabels);
  public WriteConcernError getWriteConcernError();
  public WriteConcernResult getWriteResult();
}

public class MongoWriteException extends MongoServerException {
  public MongoWriteException(WriteError error, ServerAddress serverAddress);
  public MongoWriteException(WriteError error, ServerAddress serverAddress, Collection<String> errorLabels);
  public WriteError getError();
}

public final class ReadConcern {
  public static final ReadConcern DEFAULT;
  public static final ReadConcern LOCAL;
  public static final ReadConcern MAJORITY;
  public static final ReadConcern LINEARIZABLE;
  public static final ReadConcern SNAPSHOT;
  public static final ReadConcern AVAILABLE;
  public ReadConcern(ReadConcernLevel level);
  public ReadConcernLevel getLevel();
  public boolean isServerDefault();
  public BsonDocument asDocument();
}

public enum ReadConcernLevel {
  LOCAL, MAJORITY, LINEARIZABLE, SNAPSHOT, AVAILABLE;
  public String getValue();
  public static ReadConcernLevel fromString(String readConcernLevel);
}

public abstract class ReadPreference {
  public abstract ReadPreference withTagSet(TagSet tagSet);
  public abstract ReadPreference withTagSetList(List<TagSet> tagSet);
  public abstract ReadPreference withMaxStalenessMS(Long maxStalenessMS, TimeUnit timeUnit);
  public abstract ReadPreference withHedgeOptions(ReadPreferenceHedgeOptions hedgeOptions);
  public abstract boolean isSecondaryOk();
  public abstract String getName();
  public abstract BsonDocument toDocument();
  public List<ServerDescription> choose(ClusterDescription clusterDescription);
  protected abstract List<ServerDescription> chooseForNonReplicaSet(ClusterDescription clusterDescription);
  protected abstract List<ServerDescription> chooseForReplicaSet(ClusterDescription clusterDescription);
  public static ReadPreference primary();
  public static ReadPreference primaryPreferred();
  public static ReadPreference secondary();
  public static ReadPreference secondaryPreferred();
  public static ReadPreference nearest();
  public static ReadPreference primaryPreferred(long maxStaleness, TimeUnit timeUnit);
  public static ReadPreference secondary(long maxStaleness, TimeUnit timeUnit);
  public static ReadPreference secondaryPreferred(long maxStaleness, TimeUnit timeUnit);
  public static ReadPreference nearest(long maxStaleness, TimeUnit timeUnit);
  public static TaggableReadPreference primaryPreferred(TagSet tagSet);
  public static TaggableReadPreference secondary(TagSet tagSet);
  public static TaggableReadPreference secondaryPreferred(TagSet tagSet);
  public static TaggableReadPreference nearest(TagSet tagSet);
  public static TaggableReadPreference primaryPreferred(TagSet tagSet, long maxStaleness, TimeUnit timeUnit);
  public static TaggableReadPreference secondary(TagSet tagSet, long maxStaleness, TimeUnit timeUnit);
  public static TaggableReadPreference secondaryPreferred(TagSet tagSet, long maxStaleness, TimeUnit timeUnit);
  public static TaggableReadPreference nearest(TagSet tagSet, long maxStaleness, TimeUnit timeUnit);
  public static TaggableReadPreference primaryPreferred(List<TagSet> tagSetList);
  public static TaggableReadPreference secondary(List<TagSet> tagSetList);
  public static TaggableReadPreference secondaryPreferred(List<TagSet> tagSetList);
  public static TaggableReadPreference nearest(List<TagSet> tagSetList);
  public static TaggableReadPreference primaryPreferred(List<TagSet> tagSetList, long maxStaleness, TimeUnit timeUnit);
  public static TaggableReadPreference secondary(List<TagSet> tagSetList, long maxStaleness, TimeUnit timeUnit);
  public static TaggableReadPreference secondaryPreferred(List<TagSet> tagSetList, long maxStaleness, TimeUnit timeUnit);
  public static TaggableReadPreference nearest(List<TagSet> tagSetList, long maxStaleness, TimeUnit timeUnit);
  public static ReadPreference valueOf(String name);
  public static TaggableReadPreference valueOf(String name, List<TagSet> tagSetList);
  public static TaggableReadPreference valueOf(String name, List<TagSet> tagSetList, long maxStaleness, TimeUnit timeUnit);
}

public final class ReadPreferenceHedgeOptions {
  public boolean isEnabled();
  public static ReadPreferenceHedgeOptions.Builder builder();
  public BsonDocument toBsonDocument();

  public static final class Builder {
    public ReadPreferenceHedgeOptions.Builder enabled(boolean enabled);
    public ReadPreferenceHedgeOptions build();
  }
}

public class ServerAddress implements Serializable {
  public ServerAddress();
  public ServerAddress(String host);
  public ServerAddress(InetAddress inetAddress);
  public ServerAddress(InetAddress inetAddress, int port);
  public ServerAddress(InetSocketAddress inetSocketAddress);
  public ServerAddress(String host, int port);
  public String getHost();
  public int getPort();
  public static String defaultHost();
  public static int defaultPort();
}

public final class ServerApi {
  public ServerApiVersion getVersion();
  public Optional<Boolean> getStrict();
  public Optional<Boolean> getDeprecationErrors();
  public static ServerApi.Builder builder();

  public static final class Builder {
    public ServerApi.Builder version(ServerApiVersion version);
    public ServerApi.Builder deprecationErrors(boolean deprecationErrors);
    public ServerApi.Builder strict(boolean strict);
    public ServerApi build();
  }
}

public enum ServerApiVersion {
  V1;
  public String getValue();
  public static ServerApiVersion findByValue(String value);
}

public final class ServerCursor implements Serializable {
  public ServerCursor(long id, ServerAddress address);
  public long getId();
  public ServerAddress getAddress();
}

public final class Tag {
  public Tag(String name, String value);
  public String getName();
  public String getValue();
}

public final class TagSet implements Iterable<Tag> {
  public TagSet();
  public TagSet(Tag tag);
  public TagSet(List<Tag> tagList);
  public Iterator<Tag> iterator();
  public boolean containsAll(TagSet tagSet);
}

public abstract class TaggableReadPreference extends ReadPreference {
  public abstract TaggableReadPreference withTagSet(TagSet tagSet);
  public abstract TaggableReadPreference withTagSetList(List<TagSet> tagSet);
  public abstract TaggableReadPreference withMaxStalenessMS(Long maxStalenessMS, TimeUnit timeUnit);
  public abstract TaggableReadPreference withHedgeOptions(ReadPreferenceHedgeOptions hedgeOptions);
  public boolean isSecondaryOk();
  public BsonDocument toDocument();
  public List<TagSet> getTagSetList();
  public Long getMaxStaleness(TimeUnit timeUnit);
  public ReadPreferenceHedgeOptions getHedgeOptions();
  protected List<ServerDescription> chooseForNonReplicaSet(ClusterDescription clusterDescription);
}

public final class TransactionOptions {
  public ReadConcern getReadConcern();
  public WriteConcern getWriteConcern();
  public ReadPreference getReadPreference();
  public Long getMaxCommitTime(TimeUnit timeUnit);
  public Long getTimeout(TimeUnit timeUnit);
  public static TransactionOptions.Builder builder();
  public static TransactionOptions merge(TransactionOptions options, TransactionOptions defaultOptions);

  public static final class Builder {
    public TransactionOptions.Builder readConcern(ReadConcern readConcern);
    public TransactionOptions.Builder writeConcern(WriteConcern writeConcern);
    public TransactionOptions.Builder readPreference(ReadPreference readPreference);
    public TransactionOptions.Builder maxCommitTime(Long maxCommitTime, TimeUnit timeUnit);
    public TransactionOptions.Builder timeout(Long timeout, TimeUnit timeUnit);
    public TransactionOptions build();
  }
}

public class WriteConcern implements Serializable {
  public static final WriteConcern ACKNOWLEDGED;
  public static final WriteConcern W1;
  public static final WriteConcern W2;
  public static final WriteConcern W3;
  public static final WriteConcern UNACKNOWLEDGED;
  public static final WriteConcern JOURNALED;
  public static final WriteConcern MAJORITY;
  public WriteConcern(int w);
  public WriteConcern(String w);
  public WriteConcern(int w, int wTimeoutMS);
  public Object getWObject();
  public int getW();
  public String getWString();
  public Integer getWTimeout(TimeUnit timeUnit);
  public Boolean getJournal();
  public boolean isServerDefault();
  public BsonDocument asDocument();
  public boolean isAcknowledged();
  public static WriteConcern valueOf(String name);
  public WriteConcern withW(int w);
  public WriteConcern withW(String w);
  public WriteConcern withJournal(Boolean journal);
  public WriteConcern withWTimeout(long wTimeout, TimeUnit timeUnit);
}

public class WriteConcernException extends MongoServerException {
  public WriteConcernException(BsonDocument response, ServerAddress address, WriteConcernResult writeConcernResult);
  public static int extractErrorCode(BsonDocument response);
  public static String extractErrorMessage(BsonDocument response);
  public WriteConcernResult getWriteConcernResult();
  public int getErrorCode();
  public String getErrorMessage();
  public BsonDocument getResponse();
}

public abstract class WriteConcernResult {
  public WriteConcernResult();
  public abstract boolean wasAcknowledged();
  public abstract int getCount();
  public abstract boolean isUpdateOfExisting();
  public abstract BsonValue getUpsertedId();
  public static WriteConcernResult acknowledged(int count, boolean isUpdateOfExisting, BsonValue upsertedId);
  public static WriteConcernResult unacknowledged();
}

public class WriteError {
  public WriteError(int code, String message, BsonDocument details);
  public WriteError(WriteError writeError);
  public ErrorCategory getCategory();
  public int getCode();
  public String getMessage();
  public BsonDocument getDetails();
}
