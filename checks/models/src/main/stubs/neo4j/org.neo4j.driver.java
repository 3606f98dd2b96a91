package org.neo4j.driver;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.Special.REJECTED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.RunsHere;
import java.io.File;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.NoSuchRecordException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.MapAccessorWithDefaultValue;
import org.neo4j.driver.util.Pair;
import org.neo4j.driver.util.Resource;

public enum AccessMode {
  READ, WRITE;
}

public interface AuthToken {
  default AuthTokenAndExpiration expiringAt(long utcExpirationTimestamp);
}

public interface AuthTokenAndExpiration {
  AuthToken authToken();
  long expirationTimestamp();
}

public interface AuthTokenManager {
  CompletionStage<AuthToken> getToken();
  boolean handleSecurityException(AuthToken authToken, SecurityException exception);
}

public final class AuthTokens {
  public static AuthToken basic(String username, String password);
  public static AuthToken basic(String username, String password, String realm);
  public static AuthToken bearer(String token);
  public static AuthToken kerberos(String base64EncodedTicket);
  public static AuthToken custom(String principal, String credentials, String realm, String scheme);
  public static AuthToken custom(String principal, String credentials, String realm, String scheme, Map<String, Object> parameters);
  public static AuthToken none();
}

public enum AutoCommitRetriesMode {
  ENABLED, DISABLED, DEFAULT;
}

public interface BaseSession {}

public interface Bookmark {
  String value();
  static Bookmark from(String value);
}

public interface BookmarkManager extends Serializable {
  void updateBookmarks(Set<Bookmark> previousBookmarks, Set<Bookmark> newBookmarks);
  Set<Bookmark> getBookmarks();
}

public interface ClientCertificate {}

public interface ClientCertificateManager {
  CompletionStage<ClientCertificate> getClientCertificate();
}

public final class Config implements Serializable {
  public Logging logging();
  public boolean logLeakedSessions();
  public long idleTimeBeforeConnectionTest();
  public long maxConnectionLifetimeMillis();
  public int connectionTimeoutMillis();
  public int maxConnectionPoolSize();
  public long connectionAcquisitionTimeoutMillis();
  public boolean encrypted();
  public Config.TrustStrategy trustStrategy();
  public static Config.ConfigBuilder builder();
  public static Config defaultConfig();
  public long routingTablePurgeDelayMillis();
  public long maxTransactionRetryTimeMillis();
  public long fetchSize();
  public NotificationConfig notificationConfig();
  public Optional<NotificationSeverity> minimumNotificationSeverity();
  public Set<NotificationClassification> disabledNotificationClassifications();
  public int eventLoopThreads();
  public String userAgent();
  public boolean isTelemetryDisabled();
  public boolean isTryTcpFastOpen();
  public boolean isAutoCommitRetriesDisabled();

  public static final class ConfigBuilder {
    public Config.ConfigBuilder withLogging(Logging logging);
    public Config.ConfigBuilder withLeakedSessionsLogging();
    public Config.ConfigBuilder withConnectionLivenessCheckTimeout(long value, TimeUnit unit);
    public Config.ConfigBuilder withMaxConnectionLifetime(long value, TimeUnit unit);
    public Config.ConfigBuilder withMaxConnectionPoolSize(int value);
    @Bounds(value = ACQUIRE, negative = INFINITE) public Config.ConfigBuilder withConnectionAcquisitionTimeout(long value, TimeUnit unit);
    public Config.ConfigBuilder withEncryption();
    public Config.ConfigBuilder withoutEncryption();
    public Config.ConfigBuilder withTrustStrategy(Config.TrustStrategy trustStrategy);
    public Config.ConfigBuilder withRoutingTablePurgeDelay(long delay, TimeUnit unit);
    public Config.ConfigBuilder withFetchSize(long size);
    @Bounds(CONNECT) public Config.ConfigBuilder withConnectionTimeout(long value, TimeUnit unit);
    public Config.ConfigBuilder withMaxTransactionRetryTime(long value, TimeUnit unit);
    public Config.ConfigBuilder withEventLoopThreads(int size);
    public Config.ConfigBuilder withUserAgent(String userAgent);
    public Config.ConfigBuilder withNotificationConfig(NotificationConfig notificationConfig);
    public Config.ConfigBuilder withMinimumNotificationSeverity(NotificationSeverity minimumNotificationSeverity);
    public Config.ConfigBuilder withDisabledNotificationClassifications(Set<NotificationClassification> disabledNotificationClassifications);
    public Config.ConfigBuilder withTelemetryDisabled(boolean telemetryDisabled);
    public Config.ConfigBuilder withTryTcpFastOpen(boolean enabled);
    public Config.ConfigBuilder withAutoCommitRetriesDisabled(boolean retriesDisabled);
    public Config build();
  }
  public static final class TrustStrategy implements Serializable {
    public Config.TrustStrategy.Strategy strategy();
    public List<File> certFiles();
    public boolean isHostnameVerificationEnabled();
    public Config.TrustStrategy withHostnameVerification();
    public Config.TrustStrategy withoutHostnameVerification();
    public static Config.TrustStrategy trustCustomCertificateSignedBy(File... certFiles);
    public static Config.TrustStrategy trustSystemCertificates();
    public static Config.TrustStrategy trustAllCertificates();
    public RevocationCheckingStrategy revocationCheckingStrategy();
    public Config.TrustStrategy withoutCertificateRevocationChecks();
    public Config.TrustStrategy withVerifyIfPresentRevocationChecks();
    public Config.TrustStrategy withStrictRevocationChecks();

    public enum Strategy {
      TRUST_ALL_CERTIFICATES, TRUST_CUSTOM_CA_SIGNED_CERTIFICATES, TRUST_SYSTEM_CA_SIGNED_CERTIFICATES;
    }
  }
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface Driver extends AutoCloseable {
  ExecutableQuery executableQuery(String query);
  BookmarkManager executableQueryBookmarkManager();
  boolean isEncrypted();
  @Opens default Session session();
  @Opens default Session session(SessionConfig sessionConfig);
  @Opens default <T extends BaseSession> T session(Class<T> sessionClass);
  @Opens default <T extends BaseSession> T session(Class<T> sessionClass, AuthToken sessionAuthToken);
  @Opens default <T extends BaseSession> T session(Class<T> sessionClass, SessionConfig sessionConfig);
  @Opens <T extends BaseSession> T session(Class<T> sessionClass, SessionConfig sessionConfig, AuthToken sessionAuthToken);
  @Closes @Blocking void close();
  CompletionStage<Void> closeAsync();
  @Blocking void verifyConnectivity();
  CompletionStage<Void> verifyConnectivityAsync();
  @Blocking boolean verifyAuthentication(AuthToken authToken);
  boolean supportsSessionAuth();
  boolean supportsMultiDb();
  CompletionStage<Boolean> supportsMultiDbAsync();
}

public interface EagerResult {
  List<String> keys();
  List<Record> records();
}

public interface ExecutableQuery {
  ExecutableQuery withParameters(Map<String, Object> parameters);
  ExecutableQuery withConfig(QueryConfig config);
  default ExecutableQuery withAuthToken(AuthToken authToken);
  default EagerResult execute();
  default <T> T execute(Collector<Record, ?, T> recordCollector);
  <A, R, T> T execute(Collector<Record, A, R> recordCollector, ExecutableQuery.ResultFinisher<R, T> resultFinisher);

  public interface ResultFinisher<S, T> {}
}

public final class GraphDatabase {
  @Opens public static Driver driver(String uri);
  @Opens public static Driver driver(URI uri);
  @Opens public static Driver driver(URI uri, Config config);
  @Opens public static Driver driver(String uri, Config config);
  @Opens public static Driver driver(String uri, AuthToken authToken);
  @Opens public static Driver driver(URI uri, AuthToken authToken);
  @Opens public static Driver driver(String uri, AuthToken authToken, Config config);
  @Opens public static Driver driver(URI uri, AuthToken authToken, Config config);
  @Opens public static Driver driver(URI uri, AuthTokenManager authTokenManager);
  @Opens public static Driver driver(String uri, AuthTokenManager authTokenManager);
  @Opens public static Driver driver(URI uri, AuthTokenManager authTokenManager, Config config);
  @Opens public static Driver driver(String uri, AuthTokenManager authTokenManager, Config config);
  @Opens public static Driver driver(String uri, ClientCertificateManager clientCertificateManager);
  @Opens public static Driver driver(String uri, ClientCertificateManager clientCertificateManager, Config config);
  @Opens public static Driver driver(String uri, AuthToken authToken, ClientCertificateManager clientCertificateManager);
  @Opens public static Driver driver(String uri, AuthToken authToken, ClientCertificateManager clientCertificateManager, Config config);
  @Opens public static Driver driver(String uri, AuthTokenManager authTokenManager, ClientCertificateManager clientCertificateManager);
  @Opens public static Driver driver(String uri, AuthTokenManager authTokenManager, ClientCertificateManager clientCertificateManager, Config config);
  @Opens public static Driver driver(URI uri, ClientCertificateManager clientCertificateManager);
  @Opens public static Driver driver(URI uri, ClientCertificateManager clientCertificateManager, Config config);
  @Opens public static Driver driver(URI uri, AuthToken authToken, ClientCertificateManager clientCertificateManager);
  @Opens public static Driver driver(URI uri, AuthToken authToken, ClientCertificateManager clientCertificateManager, Config config);
  @Opens public static Driver driver(URI uri, AuthTokenManager authTokenManager, ClientCertificateManager clientCertificateManager);
  @Opens public static Driver driver(URI uri, AuthTokenManager authTokenManager, ClientCertificateManager clientCertificateManager, Config config);
}

public interface Logger {
  void error(String message, Throwable cause);
  void info(String string, Object... objects);
  void warn(String string, Object... objects);
  void warn(String message, Throwable cause);
  void debug(String string, Object... objects);
  void debug(String message, Throwable throwable);
  void trace(String string, Object... objects);
  boolean isTraceEnabled();
  boolean isDebugEnabled();
}

public interface Logging extends Serializable {
  default Logger getLog(Class<?> clazz);
  Logger getLog(String name);
  static Logging systemLogging();
  static Logging slf4j();
  static Logging javaUtilLogging(Level level);
  static Logging console(Level level);
  static Logging none();
}

public interface NotificationCategory extends Serializable {
  public static final NotificationCategory HINT;
  public static final NotificationCategory UNRECOGNIZED;
  public static final NotificationCategory UNSUPPORTED;
  public static final NotificationCategory PERFORMANCE;
  public static final NotificationCategory DEPRECATION;
  public static final NotificationCategory SECURITY;
  public static final NotificationCategory TOPOLOGY;
  public static final NotificationCategory GENERIC;
  public static final NotificationCategory SCHEMA;
}

public enum NotificationClassification implements NotificationCategory {
  HINT, UNRECOGNIZED, UNSUPPORTED, PERFORMANCE, DEPRECATION, SECURITY, TOPOLOGY, GENERIC, SCHEMA;
}

public interface NotificationConfig extends Serializable {
  static NotificationConfig defaultConfig();
  static NotificationConfig disableAllConfig();
  NotificationConfig enableMinimumSeverity(NotificationSeverity minimumSeverity);
  NotificationConfig disableCategories(Set<NotificationCategory> disabledCategories);
}

public interface NotificationSeverity extends Serializable, Comparable<NotificationSeverity> {
  public static final NotificationSeverity INFORMATION;
  public static final NotificationSeverity WARNING;
  public static final NotificationSeverity OFF;
}

public class Query {
  public Query(String text, Value parameters);
  public Query(String text, Map<String, Object> parameters);
  public Query(String text);
  public String text();
  public Value parameters();
  public Query withText(String newText);
  public Query withParameters(Value newParameters);
  public Query withParameters(Map<String, Object> newParameters);
  public Query withUpdatedParameters(Value updates);
}

public final class QueryConfig implements Serializable {
  public static QueryConfig defaultConfig();
  public static QueryConfig.Builder builder();
  public RoutingControl routing();
  public Optional<String> database();
  public Optional<String> impersonatedUser();
  public Optional<BookmarkManager> bookmarkManager(BookmarkManager defaultBookmarkManager);
  public Optional<Duration> timeout();
  public Map<String, Serializable> metadata();

  public static final class Builder {
    public QueryConfig.Builder withRouting(RoutingControl routing);
    public QueryConfig.Builder withDatabase(String database);
    public QueryConfig.Builder withImpersonatedUser(String impersonatedUser);
    public QueryConfig.Builder withBookmarkManager(BookmarkManager bookmarkManager);
    public QueryConfig.Builder withTimeout(Duration timeout);
    public QueryConfig.Builder withMetadata(Map<String, Serializable> metadata);
    public QueryConfig build();
  }
}

public interface QueryRunner extends SimpleQueryRunner, AutoCloseable {}

public interface Record extends MapAccessorWithDefaultValue {
  List<String> keys();
  List<Value> values();
  int index(String key);
  Value get(int index);
  List<Pair<String, Value>> fields();
  default <T> T as(Class<T> targetClass);
}

public interface Result extends Iterator<Record> {
  List<String> keys();
  @Blocking boolean hasNext();
  @Blocking Record next();
  @Blocking Record single() throws NoSuchRecordException;
  @Blocking Record peek();
  @Blocking Stream<Record> stream();
  @Blocking List<Record> list();
  @Blocking <T> List<T> list(Function<Record, T> mapFunction);
  boolean isOpen();
}

public enum RevocationCheckingStrategy {
  NO_CHECKS, VERIFY_IF_PRESENT, STRICT;
  public static boolean requiresRevocationChecking(RevocationCheckingStrategy revocationCheckingStrategy);
}

public interface RoutingControl extends Serializable {
  public static final RoutingControl WRITE;
  public static final RoutingControl READ;
}

@Connection(sharing = CONFINED)
public interface Session extends BaseSession, Resource, QueryRunner {
  @Opens @Blocking Transaction beginTransaction();
  @Opens @Blocking Transaction beginTransaction(TransactionConfig config);
  @Blocking default <T> T executeRead(@RunsHere TransactionCallback<T> callback);
  @Blocking <T> T executeRead(@RunsHere TransactionCallback<T> callback, TransactionConfig config);
  @Blocking default <T> T executeWrite(@RunsHere TransactionCallback<T> callback);
  @Blocking default void executeWriteWithoutResult(@RunsHere Consumer<TransactionContext> contextConsumer);
  @Blocking <T> T executeWrite(@RunsHere TransactionCallback<T> callback, TransactionConfig config);
  @Blocking default void executeWriteWithoutResult(@RunsHere Consumer<TransactionContext> contextConsumer, TransactionConfig config);
  @Blocking Result run(String query, TransactionConfig config);
  @Blocking Result run(String query, Map<String, Object> parameters, TransactionConfig config);
  @Blocking Result run(Query query, TransactionConfig config);
  Set<Bookmark> lastBookmarks();
  @Closes @Blocking void close();
}

public final class SessionConfig implements Serializable {
  public static SessionConfig.Builder builder();
  public static SessionConfig defaultConfig();
  public static SessionConfig forDatabase(String database);
  public Iterable<Bookmark> bookmarks();
  public AccessMode defaultAccessMode();
  public Optional<String> database();
  public Optional<Long> fetchSize();
  public Optional<String> impersonatedUser();
  public Optional<BookmarkManager> bookmarkManager();
  public NotificationConfig notificationConfig();
  public Optional<NotificationSeverity> minimumNotificationSeverity();
  public Set<NotificationClassification> disabledNotificationClassifications();
  public AutoCommitRetriesMode autoCommitRetriesMode();

  public static final class Builder {
    public SessionConfig.Builder withBookmarks(Bookmark... bookmarks);
    public SessionConfig.Builder withBookmarks(Iterable<Bookmark> bookmarks);
    public SessionConfig.Builder withDefaultAccessMode(AccessMode mode);
    public SessionConfig.Builder withDatabase(String database);
    public SessionConfig.Builder withFetchSize(long size);
    public SessionConfig.Builder withImpersonatedUser(String impersonatedUser);
    public SessionConfig.Builder withBookmarkManager(BookmarkManager bookmarkManager);
    public SessionConfig.Builder withNotificationConfig(NotificationConfig notificationConfig);
    public SessionConfig.Builder withMinimumNotificationSeverity(NotificationSeverity minimumNotificationSeverity);
    public SessionConfig.Builder withDisabledNotificationClassifications(Set<NotificationClassification> disabledNotificationClassifications);
    public SessionConfig.Builder withAutoCommitRetriesMode(AutoCommitRetriesMode autoCommitRetriesMode);
    public SessionConfig build();
  }
}

public interface SimpleQueryRunner {
  @Blocking Result run(String query, Value parameters);
  @Blocking Result run(String query, Map<String, Object> parameters);
  @Blocking Result run(String query, Record parameters);
  @Blocking Result run(String query);
  @Blocking Result run(Query query);
}

public interface Transaction extends Resource, QueryRunner {
  @Blocking void commit();
  @Blocking void rollback();
  @Closes @Blocking void close();
}

public interface TransactionCallback<T> {
  T execute(TransactionContext context);
}

public final class TransactionConfig implements Serializable {
  public static TransactionConfig empty();
  public static TransactionConfig.Builder builder();
  public Duration timeout();
  public Map<String, Value> metadata();
  public boolean isEmpty();

  public static final class Builder {
    @Bounds(value = CALL, zero = REJECTED) public TransactionConfig.Builder withTimeout(Duration timeout);
    public TransactionConfig.Builder withDefaultTimeout();
    public TransactionConfig.Builder withMetadata(Map<String, ?> metadata);
    public TransactionConfig build();
  }
}

public interface TransactionContext extends SimpleQueryRunner {}

public interface Value extends MapAccessor, MapAccessorWithDefaultValue {
  int size();
  boolean isEmpty();
  Iterable<String> keys();
  Value get(int index);
  boolean isTrue();
  boolean isFalse();
  boolean isNull();
  Object asObject();
  <T> T computeOrDefault(Function<Value, T> mapper, T defaultValue);
  boolean asBoolean();
  boolean asBoolean(boolean defaultValue);
  byte[] asByteArray();
  byte[] asByteArray(byte[] defaultValue);
  String asString();
  String asString(String defaultValue);
  Number asNumber();
  long asLong();
  long asLong(long defaultValue);
  int asInt();
  int asInt(int defaultValue);
  double asDouble();
  double asDouble(double defaultValue);
  float asFloat();
  float asFloat(float defaultValue);
  List<Object> asList();
  List<Object> asList(List<Object> defaultValue);
  <T> List<T> asList(Function<Value, T> mapFunction);
  <T> List<T> asList(Function<Value, T> mapFunction, List<T> defaultValue);
  LocalDate asLocalDate();
  OffsetTime asOffsetTime();
  LocalTime asLocalTime();
  LocalDateTime asLocalDateTime();
  OffsetDateTime asOffsetDateTime();
  ZonedDateTime asZonedDateTime();
  UUID asUUID();
  LocalDate asLocalDate(LocalDate defaultValue);
  OffsetTime asOffsetTime(OffsetTime defaultValue);
  LocalTime asLocalTime(LocalTime defaultValue);
  LocalDateTime asLocalDateTime(LocalDateTime defaultValue);
  OffsetDateTime asOffsetDateTime(OffsetDateTime defaultValue);
  ZonedDateTime asZonedDateTime(ZonedDateTime defaultValue);
  Map<String, Object> asMap(Map<String, Object> defaultValue);
  <T> Map<String, T> asMap(Function<Value, T> mapFunction, Map<String, T> defaultValue);
  default <T> T as(Class<T> targetClass);
}

public final class Values {
  public static final Value EmptyMap;
  public static final Value NULL;
  public static Value value(Object value);
  public static Value[] values(Object... input);
  public static Value value(Value... input);
  public static Value value(byte... input);
  public static Value value(String... input);
  public static Value value(boolean... input);
  public static Value value(char... input);
  public static Value value(long... input);
  public static Value value(short... input);
  public static Value value(int... input);
  public static Value value(double... input);
  public static Value value(float... input);
  public static Value value(List<Object> vals);
  public static Value value(Iterable<Object> val);
  public static Value value(Iterator<Object> val);
  public static Value value(Stream<Object> stream);
  public static Value value(java.lang.Record record);
  public static Value value(char val);
  public static Value value(String val);
  public static Value value(long val);
  public static Value value(int val);
  public static Value value(double val);
  public static Value value(boolean val);
  public static Value value(Map<String, Object> val);
  public static Value value(LocalDate localDate);
  public static Value value(OffsetTime offsetTime);
  public static Value value(LocalTime localTime);
  public static Value value(LocalDateTime localDateTime);
  public static Value value(OffsetDateTime offsetDateTime);
  public static Value value(ZonedDateTime zonedDateTime);
  public static Value value(Period period);
  public static Value value(Duration duration);
  public static Value isoDuration(long months, long days, long seconds, int nanoseconds);
  public static Value point(int srid, double x, double y);
  public static Value value(UUID val);
  public static Value point(int srid, double x, double y, double z);
  public static Value parameters(Object... keysAndValues);
  public static Function<Value, Value> ofValue();
  public static Function<Value, Object> ofObject();
  public static Function<Value, Number> ofNumber();
  public static Function<Value, String> ofString();
  public static Function<Value, String> ofToString();
  public static Function<Value, Integer> ofInteger();
  public static Function<Value, Long> ofLong();
  public static Function<Value, Float> ofFloat();
  public static Function<Value, Double> ofDouble();
  public static Function<Value, Boolean> ofBoolean();
  public static Function<Value, Map<String, Object>> ofMap();
  public static <T> Function<Value, Map<String, T>> ofMap(Function<Value, T> valueConverter);
  public static Function<Value, Long> ofEntityId();
  public static Function<Value, String> ofEntityElementId();
  public static Function<Value, LocalDate> ofLocalDate();
  public static Function<Value, OffsetTime> ofOffsetTime();
  public static Function<Value, LocalTime> ofLocalTime();
  public static Function<Value, LocalDateTime> ofLocalDateTime();
  public static Function<Value, OffsetDateTime> ofOffsetDateTime();
  public static Function<Value, ZonedDateTime> ofZonedDateTime();
  public static Function<Value, List<Object>> ofList();
  public static <T> Function<Value, List<T>> ofList(Function<Value, T> innerMap);
  public static Value vector(byte[] elements);
  public static Value vector(short[] elements);
  public static Value vector(int[] elements);
  public static Value vector(long[] elements);
  public static Value vector(float[] elements);
  public static Value vector(double[] elements);
}
