package com.datastax.driver.core;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.Special.REJECTED;
import static dev.fairlead.annotations.WaitsFor.THREAD;
import static dev.fairlead.annotations.Width.UNLIMITED;

import com.datastax.driver.core.exceptions.AuthenticationException;
import com.datastax.driver.core.exceptions.CodecNotFoundException;
import com.datastax.driver.core.exceptions.InvalidTypeException;
import com.datastax.driver.core.policies.AddressTranslator;
import com.datastax.driver.core.policies.LoadBalancingPolicy;
import com.datastax.driver.core.policies.Policies;
import com.datastax.driver.core.policies.ReconnectionPolicy;
import com.datastax.driver.core.policies.RetryPolicy;
import com.datastax.driver.core.policies.SpeculativeExecutionPolicy;
import com.google.common.reflect.TypeToken;
import com.google.common.util.concurrent.AbstractFuture;
import com.google.common.util.concurrent.ListenableFuture;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.Opens;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SslHandler;
import java.io.Closeable;
import java.io.File;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

abstract class AbstractAddressableByIndexData<T extends SettableByIndexData<T>> extends AbstractGettableByIndexData implements SettableByIndexData<T> {
  protected AbstractAddressableByIndexData(ProtocolVersion protocolVersion, int size);
  protected T setValue(int i, ByteBuffer value);
  protected ByteBuffer getValue(int i);
  public T setBool(int i, boolean v);
  public T setByte(int i, byte v);
  public T setShort(int i, short v);
  public T setInt(int i, int v);
  public T setLong(int i, long v);
  public T setTimestamp(int i, Date v);
  public T setDate(int i, LocalDate v);
  public T setTime(int i, long v);
  public T setFloat(int i, float v);
  public T setDouble(int i, double v);
  public T setString(int i, String v);
  public T setBytes(int i, ByteBuffer v);
  public T setBytesUnsafe(int i, ByteBuffer v);
  public T setVarint(int i, BigInteger v);
  public T setDecimal(int i, BigDecimal v);
  public T setUUID(int i, UUID v);
  public T setInet(int i, InetAddress v);
  public <E> T setList(int i, List<E> v);
  public <E> T setList(int i, List<E> v, Class<E> elementsClass);
  public <E> T setList(int i, List<E> v, TypeToken<E> elementsType);
  public <K, V> T setMap(int i, Map<K, V> v);
  public <K, V> T setMap(int i, Map<K, V> v, Class<K> keysClass, Class<V> valuesClass);
  public <K, V> T setMap(int i, Map<K, V> v, TypeToken<K> keysType, TypeToken<V> valuesType);
  public <E> T setSet(int i, Set<E> v);
  public <E> T setSet(int i, Set<E> v, Class<E> elementsClass);
  public <E> T setSet(int i, Set<E> v, TypeToken<E> elementsType);
  public T setUDTValue(int i, UDTValue v);
  public T setTupleValue(int i, TupleValue v);
  public <V> T set(int i, V v, Class<V> targetClass);
  public <V> T set(int i, V v, TypeToken<V> targetType);
  public <V> T set(int i, V v, TypeCodec<V> codec);
  public T setToNull(int i);
}

abstract class AbstractData<T extends SettableData<T>> extends AbstractGettableData implements SettableData<T> {
  protected AbstractData(ProtocolVersion protocolVersion, int size);
  protected AbstractData(ProtocolVersion protocolVersion, T wrapped, int size);
  protected AbstractData(ProtocolVersion protocolVersion, T wrapped, ByteBuffer[] values);
  protected abstract int[] getAllIndexesOf(String name);
  protected T setValue(int i, ByteBuffer value);
  protected ByteBuffer getValue(int i);
  protected int getIndexOf(String name);
  public T setBool(int i, boolean v);
  public T setBool(String name, boolean v);
  public T setByte(int i, byte v);
  public T setByte(String name, byte v);
  public T setShort(int i, short v);
  public T setShort(String name, short v);
  public T setInt(int i, int v);
  public T setInt(String name, int v);
  public T setLong(int i, long v);
  public T setLong(String name, long v);
  public T setTimestamp(int i, Date v);
  public T setTimestamp(String name, Date v);
  public T setDate(int i, LocalDate v);
  public T setDate(String name, LocalDate v);
  public T setTime(int i, long v);
  public T setTime(String name, long v);
  public T setFloat(int i, float v);
  public T setFloat(String name, float v);
  public T setDouble(int i, double v);
  public T setDouble(String name, double v);
  public T setString(int i, String v);
  public T setString(String name, String v);
  public T setBytes(int i, ByteBuffer v);
  public T setBytes(String name, ByteBuffer v);
  public T setBytesUnsafe(int i, ByteBuffer v);
  public T setBytesUnsafe(String name, ByteBuffer v);
  public T setVarint(int i, BigInteger v);
  public T setVarint(String name, BigInteger v);
  public T setDecimal(int i, BigDecimal v);
  public T setDecimal(String name, BigDecimal v);
  public T setUUID(int i, UUID v);
  public T setUUID(String name, UUID v);
  public T setInet(int i, InetAddress v);
  public T setInet(String name, InetAddress v);
  public <E> T setList(int i, List<E> v);
  public <E> T setList(int i, List<E> v, Class<E> elementsClass);
  public <E> T setList(int i, List<E> v, TypeToken<E> elementsType);
  public <E> T setList(String name, List<E> v);
  public <E> T setList(String name, List<E> v, Class<E> elementsClass);
  public <E> T setList(String name, List<E> v, TypeToken<E> elementsType);
  public <K, V> T setMap(int i, Map<K, V> v);
  public <K, V> T setMap(int i, Map<K, V> v, Class<K> keysClass, Class<V> valuesClass);
  public <K, V> T setMap(int i, Map<K, V> v, TypeToken<K> keysType, TypeToken<V> valuesType);
  public <K, V> T setMap(String name, Map<K, V> v);
  public <K, V> T setMap(String name, Map<K, V> v, Class<K> keysClass, Class<V> valuesClass);
  public <K, V> T setMap(String name, Map<K, V> v, TypeToken<K> keysType, TypeToken<V> valuesType);
  public <E> T setSet(int i, Set<E> v);
  public <E> T setSet(int i, Set<E> v, Class<E> elementsClass);
  public <E> T setSet(int i, Set<E> v, TypeToken<E> elementsType);
  public <E> T setSet(String name, Set<E> v);
  public <E> T setSet(String name, Set<E> v, Class<E> elementsClass);
  public <E> T setSet(String name, Set<E> v, TypeToken<E> elementsType);
  public T setUDTValue(int i, UDTValue v);
  public T setUDTValue(String name, UDTValue v);
  public T setTupleValue(int i, TupleValue v);
  public T setTupleValue(String name, TupleValue v);
  public <V> T set(int i, V v, Class<V> targetClass);
  public <V> T set(String name, V v, Class<V> targetClass);
  public <V> T set(int i, V v, TypeToken<V> targetType);
  public <V> T set(String name, V v, TypeToken<V> targetType);
  public <V> T set(int i, V v, TypeCodec<V> codec);
  public <V> T set(String name, V v, TypeCodec<V> codec);
  public T setToNull(int i);
  public T setToNull(String name);
}

abstract class AbstractGettableByIndexData implements GettableByIndexData {
  protected AbstractGettableByIndexData(ProtocolVersion protocolVersion);
  protected abstract DataType getType(int i);
  protected abstract String getName(int i);
  protected abstract ByteBuffer getValue(int i);
  protected abstract CodecRegistry getCodecRegistry();
  protected <T> TypeCodec<T> codecFor(int i);
  protected <T> TypeCodec<T> codecFor(int i, Class<T> javaClass);
  protected <T> TypeCodec<T> codecFor(int i, TypeToken<T> javaType);
  protected <T> TypeCodec<T> codecFor(int i, T value);
  protected void checkType(int i, DataType.Name actual);
  public boolean isNull(int i);
  public boolean getBool(int i);
  public byte getByte(int i);
  public short getShort(int i);
  public int getInt(int i);
  public long getLong(int i);
  public Date getTimestamp(int i);
  public LocalDate getDate(int i);
  public long getTime(int i);
  public float getFloat(int i);
  public double getDouble(int i);
  public ByteBuffer getBytesUnsafe(int i);
  public ByteBuffer getBytes(int i);
  public String getString(int i);
  public BigInteger getVarint(int i);
  public BigDecimal getDecimal(int i);
  public UUID getUUID(int i);
  public InetAddress getInet(int i);
  public <T> List<T> getList(int i, Class<T> elementsClass);
  public <T> List<T> getList(int i, TypeToken<T> elementsType);
  public <T> Set<T> getSet(int i, Class<T> elementsClass);
  public <T> Set<T> getSet(int i, TypeToken<T> elementsType);
  public <K, V> Map<K, V> getMap(int i, Class<K> keysClass, Class<V> valuesClass);
  public <K, V> Map<K, V> getMap(int i, TypeToken<K> keysType, TypeToken<V> valuesType);
  public UDTValue getUDTValue(int i);
  public TupleValue getTupleValue(int i);
  public Object getObject(int i);
  public <T> T get(int i, Class<T> targetClass);
  public <T> T get(int i, TypeToken<T> targetType);
  public <T> T get(int i, TypeCodec<T> codec);
}

public abstract class AbstractGettableData extends AbstractGettableByIndexData implements GettableData {
  protected AbstractGettableData(ProtocolVersion protocolVersion);
  protected abstract int getIndexOf(String name);
  public boolean isNull(String name);
  public boolean getBool(String name);
  public byte getByte(String name);
  public short getShort(String name);
  public int getInt(String name);
  public long getLong(String name);
  public Date getTimestamp(String name);
  public LocalDate getDate(String name);
  public long getTime(String name);
  public float getFloat(String name);
  public double getDouble(String name);
  public ByteBuffer getBytesUnsafe(String name);
  public ByteBuffer getBytes(String name);
  public String getString(String name);
  public BigInteger getVarint(String name);
  public BigDecimal getDecimal(String name);
  public UUID getUUID(String name);
  public InetAddress getInet(String name);
  public <T> List<T> getList(String name, Class<T> elementsClass);
  public <T> List<T> getList(String name, TypeToken<T> elementsType);
  public <T> Set<T> getSet(String name, Class<T> elementsClass);
  public <T> Set<T> getSet(String name, TypeToken<T> elementsType);
  public <K, V> Map<K, V> getMap(String name, Class<K> keysClass, Class<V> valuesClass);
  public <K, V> Map<K, V> getMap(String name, TypeToken<K> keysType, TypeToken<V> valuesType);
  public UDTValue getUDTValue(String name);
  public TupleValue getTupleValue(String name);
  public Object getObject(String name);
  public <T> T get(String name, Class<T> targetClass);
  public <T> T get(String name, TypeToken<T> targetType);
  public <T> T get(String name, TypeCodec<T> codec);
}

public abstract class AbstractTableMetadata {
  protected AbstractTableMetadata(KeyspaceMetadata keyspace, String name, UUID id, List<ColumnMetadata> partitionKey, List<ColumnMetadata> clusteringColumns, Map<String, ColumnMetadata> columns, TableOptionsMetadata options, List<ClusteringOrder> clusteringOrder, VersionNumber cassandraVersion);
  public String getName();
  public UUID getId();
  public KeyspaceMetadata getKeyspace();
  public ColumnMetadata getColumn(String name);
  public List<ColumnMetadata> getColumns();
  public List<ColumnMetadata> getPrimaryKey();
  public List<ColumnMetadata> getPartitionKey();
  public List<ColumnMetadata> getClusteringColumns();
  public List<ClusteringOrder> getClusteringOrder();
  public TableOptionsMetadata getOptions();
  public boolean isVirtual();
  public String exportAsString();
  public String asCQLQuery();
  protected abstract String asCQLQuery(boolean formatted);
  protected StringBuilder appendOptions(StringBuilder sb, boolean formatted);
}

public class AggregateMetadata {
  public String exportAsString();
  public String asCQLQuery();
  public KeyspaceMetadata getKeyspace();
  public String getSignature();
  public String getSimpleName();
  public List<DataType> getArgumentTypes();
  public FunctionMetadata getFinalFunc();
  public Object getInitCond();
  public DataType getReturnType();
  public FunctionMetadata getStateFunc();
  public DataType getStateType();
}

public interface AuthProvider {
  public static final AuthProvider NONE;
  Authenticator newAuthenticator(InetSocketAddress host, String authenticator) throws AuthenticationException;
}

public interface Authenticator {
  byte[] initialResponse();
  byte[] evaluateChallenge(byte[] challenge);
  void onAuthenticationSuccess(byte[] token);
}

public class BatchStatement extends Statement {
  public BatchStatement();
  public BatchStatement(BatchStatement.Type batchType);
  public BatchStatement add(Statement statement);
  public BatchStatement addAll(Iterable<? extends Statement> statements);
  public Collection<Statement> getStatements();
  public BatchStatement clear();
  public int size();
  public int requestSizeInBytes(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public BatchStatement setSerialConsistencyLevel(ConsistencyLevel serialConsistency);
  public ByteBuffer getRoutingKey(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public String getKeyspace();
  public Boolean isIdempotent();

  public enum Type {
    LOGGED, UNLOGGED, COUNTER;
  }
}

public class BoundStatement extends Statement implements SettableData<BoundStatement>, GettableData {
  public BoundStatement(PreparedStatement statement);
  public PreparedStatement preparedStatement();
  public boolean isSet(int i);
  public boolean isSet(String name);
  public void unset(int i);
  public void unset(String name);
  public BoundStatement bind(Object... values);
  public ByteBuffer getRoutingKey(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public BoundStatement setRoutingKey(ByteBuffer routingKey);
  public BoundStatement setRoutingKey(ByteBuffer... routingKeyComponents);
  public String getKeyspace();
  public int requestSizeInBytes(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public BoundStatement setBool(int i, boolean v);
  public BoundStatement setBool(String name, boolean v);
  public BoundStatement setByte(int i, byte v);
  public BoundStatement setByte(String name, byte v);
  public BoundStatement setShort(int i, short v);
  public BoundStatement setShort(String name, short v);
  public BoundStatement setInt(int i, int v);
  public BoundStatement setInt(String name, int v);
  public BoundStatement setLong(int i, long v);
  public BoundStatement setLong(String name, long v);
  public BoundStatement setTimestamp(int i, Date v);
  public BoundStatement setTimestamp(String name, Date v);
  public BoundStatement setDate(int i, LocalDate v);
  public BoundStatement setDate(String name, LocalDate v);
  public BoundStatement setTime(int i, long v);
  public BoundStatement setTime(String name, long v);
  public BoundStatement setFloat(int i, float v);
  public BoundStatement setFloat(String name, float v);
  public BoundStatement setDouble(int i, double v);
  public BoundStatement setDouble(String name, double v);
  public BoundStatement setString(int i, String v);
  public BoundStatement setString(String name, String v);
  public BoundStatement setBytes(int i, ByteBuffer v);
  public BoundStatement setBytes(String name, ByteBuffer v);
  public BoundStatement setBytesUnsafe(int i, ByteBuffer v);
  public BoundStatement setBytesUnsafe(String name, ByteBuffer v);
  public BoundStatement setVarint(int i, BigInteger v);
  public BoundStatement setVarint(String name, BigInteger v);
  public BoundStatement setDecimal(int i, BigDecimal v);
  public BoundStatement setDecimal(String name, BigDecimal v);
  public BoundStatement setUUID(int i, UUID v);
  public BoundStatement setUUID(String name, UUID v);
  public BoundStatement setInet(int i, InetAddress v);
  public BoundStatement setInet(String name, InetAddress v);
  public BoundStatement setToken(int i, Token v);
  public BoundStatement setToken(String name, Token v);
  public BoundStatement setPartitionKeyToken(Token v);
  public <T> BoundStatement setList(int i, List<T> v);
  public <E> BoundStatement setList(int i, List<E> v, Class<E> elementsClass);
  public <E> BoundStatement setList(int i, List<E> v, TypeToken<E> elementsType);
  public <T> BoundStatement setList(String name, List<T> v);
  public <E> BoundStatement setList(String name, List<E> v, Class<E> elementsClass);
  public <E> BoundStatement setList(String name, List<E> v, TypeToken<E> elementsType);
  public <K, V> BoundStatement setMap(int i, Map<K, V> v);
  public <K, V> BoundStatement setMap(int i, Map<K, V> v, Class<K> keysClass, Class<V> valuesClass);
  public <K, V> BoundStatement setMap(int i, Map<K, V> v, TypeToken<K> keysType, TypeToken<V> valuesType);
  public <K, V> BoundStatement setMap(String name, Map<K, V> v);
  public <K, V> BoundStatement setMap(String name, Map<K, V> v, Class<K> keysClass, Class<V> valuesClass);
  public <K, V> BoundStatement setMap(String name, Map<K, V> v, TypeToken<K> keysType, TypeToken<V> valuesType);
  public <T> BoundStatement setSet(int i, Set<T> v);
  public <E> BoundStatement setSet(int i, Set<E> v, Class<E> elementsClass);
  public <E> BoundStatement setSet(int i, Set<E> v, TypeToken<E> elementsType);
  public <T> BoundStatement setSet(String name, Set<T> v);
  public <E> BoundStatement setSet(String name, Set<E> v, Class<E> elementsClass);
  public <E> BoundStatement setSet(String name, Set<E> v, TypeToken<E> elementsType);
  public BoundStatement setUDTValue(int i, UDTValue v);
  public BoundStatement setUDTValue(String name, UDTValue v);
  public BoundStatement setTupleValue(int i, TupleValue v);
  public BoundStatement setTupleValue(String name, TupleValue v);
  public <V> BoundStatement set(int i, V v, Class<V> targetClass);
  public <V> BoundStatement set(String name, V v, Class<V> targetClass);
  public <V> BoundStatement set(int i, V v, TypeToken<V> targetType);
  public <V> BoundStatement set(String name, V v, TypeToken<V> targetType);
  public <V> BoundStatement set(int i, V v, TypeCodec<V> codec);
  public <V> BoundStatement set(String name, V v, TypeCodec<V> codec);
  public BoundStatement setToNull(int i);
  public BoundStatement setToNull(String name);
  public boolean isNull(int i);
  public boolean isNull(String name);
  public boolean getBool(int i);
  public boolean getBool(String name);
  public byte getByte(int i);
  public byte getByte(String name);
  public short getShort(int i);
  public short getShort(String name);
  public int getInt(int i);
  public int getInt(String name);
  public long getLong(int i);
  public long getLong(String name);
  public Date getTimestamp(int i);
  public Date getTimestamp(String name);
  public LocalDate getDate(int i);
  public LocalDate getDate(String name);
  public long getTime(int i);
  public long getTime(String name);
  public float getFloat(int i);
  public float getFloat(String name);
  public double getDouble(int i);
  public double getDouble(String name);
  public ByteBuffer getBytesUnsafe(int i);
  public ByteBuffer getBytesUnsafe(String name);
  public ByteBuffer getBytes(int i);
  public ByteBuffer getBytes(String name);
  public String getString(int i);
  public String getString(String name);
  public BigInteger getVarint(int i);
  public BigInteger getVarint(String name);
  public BigDecimal getDecimal(int i);
  public BigDecimal getDecimal(String name);
  public UUID getUUID(int i);
  public UUID getUUID(String name);
  public InetAddress getInet(int i);
  public InetAddress getInet(String name);
  public <T> List<T> getList(int i, Class<T> elementsClass);
  public <T> List<T> getList(int i, TypeToken<T> elementsType);
  public <T> List<T> getList(String name, Class<T> elementsClass);
  public <T> List<T> getList(String name, TypeToken<T> elementsType);
  public <T> Set<T> getSet(int i, Class<T> elementsClass);
  public <T> Set<T> getSet(int i, TypeToken<T> elementsType);
  public <T> Set<T> getSet(String name, Class<T> elementsClass);
  public <T> Set<T> getSet(String name, TypeToken<T> elementsType);
  public <K, V> Map<K, V> getMap(int i, Class<K> keysClass, Class<V> valuesClass);
  public <K, V> Map<K, V> getMap(int i, TypeToken<K> keysType, TypeToken<V> valuesType);
  public <K, V> Map<K, V> getMap(String name, Class<K> keysClass, Class<V> valuesClass);
  public <K, V> Map<K, V> getMap(String name, TypeToken<K> keysType, TypeToken<V> valuesType);
  public UDTValue getUDTValue(int i);
  public UDTValue getUDTValue(String name);
  public TupleValue getTupleValue(int i);
  public TupleValue getTupleValue(String name);
  public Object getObject(int i);
  public Object getObject(String name);
  public <T> T get(int i, Class<T> targetClass);
  public <T> T get(String name, Class<T> targetClass);
  public <T> T get(int i, TypeToken<T> targetType);
  public <T> T get(String name, TypeToken<T> targetType);
  public <T> T get(int i, TypeCodec<T> codec);
  public <T> T get(String name, TypeCodec<T> codec);
}

public abstract class CloseFuture extends AbstractFuture<Void> {
  public abstract CloseFuture force();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class Cluster implements Closeable {
  protected Cluster(String name, List<EndPoint> contactPoints, Configuration configuration);
  protected Cluster(Cluster.Initializer initializer);
  @Blocking public Cluster init();
  @Opens public static Cluster buildFrom(Cluster.Initializer initializer);
  public static Cluster.Builder builder();
  public static String getDriverVersion();
  public static void logDriverVersion();
  @Opens public Session newSession();
  @Opens @Blocking public Session connect();
  @Opens @Blocking public Session connect(String keyspace);
  public ListenableFuture<Session> connectAsync();
  public ListenableFuture<Session> connectAsync(String keyspace);
  public String getClusterName();
  public Metadata getMetadata();
  public Configuration getConfiguration();
  public Cluster register(Host.StateListener listener);
  public Cluster unregister(Host.StateListener listener);
  public Cluster register(LatencyTracker tracker);
  public Cluster unregister(LatencyTracker tracker);
  public Cluster register(SchemaChangeListener listener);
  public Cluster unregister(SchemaChangeListener listener);
  public CloseFuture closeAsync();
  @Closes @Blocking public void close();
  public boolean isClosed();

  public static class Builder implements Cluster.Initializer {
    public Builder();
    public String getClusterName();
    public List<EndPoint> getContactPoints();
    public Cluster.Builder withClusterName(String name);
    public Cluster.Builder withPort(int port);
    public Cluster.Builder allowBetaProtocolVersion();
    public Cluster.Builder withMaxSchemaAgreementWaitSeconds(int maxSchemaAgreementWaitSeconds);
    public Cluster.Builder withProtocolVersion(ProtocolVersion version);
    public Cluster.Builder addContactPoint(String address);
    public Cluster.Builder addContactPoint(EndPoint contactPoint);
    public Cluster.Builder addContactPoints(String... addresses);
    public Cluster.Builder addContactPoints(InetAddress... addresses);
    public Cluster.Builder addContactPoints(Collection<InetAddress> addresses);
    public Cluster.Builder addContactPointsWithPorts(InetSocketAddress... addresses);
    public Cluster.Builder addContactPointsWithPorts(Collection<InetSocketAddress> addresses);
    public Cluster.Builder withLoadBalancingPolicy(LoadBalancingPolicy policy);
    public Cluster.Builder withReconnectionPolicy(ReconnectionPolicy policy);
    public Cluster.Builder withRetryPolicy(RetryPolicy policy);
    public Cluster.Builder withAddressTranslator(AddressTranslator translator);
    public Cluster.Builder withTimestampGenerator(TimestampGenerator timestampGenerator);
    public Cluster.Builder withSpeculativeExecutionPolicy(SpeculativeExecutionPolicy policy);
    public Cluster.Builder withEndPointFactory(EndPointFactory endPointFactory);
    public Cluster.Builder withCodecRegistry(CodecRegistry codecRegistry);
    public Cluster.Builder withCredentials(String username, String password);
    public Cluster.Builder withAuthProvider(AuthProvider authProvider);
    public Cluster.Builder withCompression(ProtocolOptions.Compression compression);
    public Cluster.Builder withoutMetrics();
    public Cluster.Builder withSSL();
    public Cluster.Builder withSSL(SSLOptions sslOptions);
    public Cluster.Builder withInitialListeners(Collection<Host.StateListener> listeners);
    public Cluster.Builder withoutJMXReporting();
    public Cluster.Builder withPoolingOptions(PoolingOptions options);
    public Cluster.Builder withSocketOptions(SocketOptions options);
    public Cluster.Builder withQueryOptions(QueryOptions options);
    public Cluster.Builder withNoCompact();
    public Cluster.Builder withCloudSecureConnectBundle(File cloudConfigFile);
    public Cluster.Builder withCloudSecureConnectBundle(URL cloudConfigUrl);
    public Cluster.Builder withCloudSecureConnectBundle(InputStream cloudConfigInputStream);
    public Configuration getConfiguration();
    public Collection<Host.StateListener> getInitialListeners();
    @Opens public Cluster build();
  }
  public interface Initializer {
    String getClusterName();
    List<EndPoint> getContactPoints();
    Configuration getConfiguration();
    Collection<Host.StateListener> getInitialListeners();
  }
}

public enum ClusteringOrder {
  ASC, DESC;
}

public final class CodecRegistry {
  public static final CodecRegistry DEFAULT_INSTANCE;
  public CodecRegistry();
  public CodecRegistry register(TypeCodec<?> newCodec);
  public CodecRegistry register(TypeCodec<?>... codecs);
  public CodecRegistry register(Iterable<? extends TypeCodec<?>> codecs);
  public <T> TypeCodec<T> codecFor(T value);
  public <T> TypeCodec<T> codecFor(DataType cqlType) throws CodecNotFoundException;
  public <T> TypeCodec<T> codecFor(DataType cqlType, Class<T> javaType) throws CodecNotFoundException;
  public <T> TypeCodec<T> codecFor(DataType cqlType, TypeToken<T> javaType) throws CodecNotFoundException;
  public <T> TypeCodec<T> codecFor(DataType cqlType, T value);
}

public class ColumnDefinitions implements Iterable<ColumnDefinitions.Definition> {
  public int size();
  public boolean contains(String name);
  public int getIndexOf(String name);
  public Iterator<ColumnDefinitions.Definition> iterator();
  public List<ColumnDefinitions.Definition> asList();
  public String getName(int i);
  public DataType getType(int i);
  public DataType getType(String name);
  public String getKeyspace(int i);
  public String getKeyspace(String name);
  public String getTable(int i);
  public String getTable(String name);

  public static class Definition {
    public String getKeyspace();
    public String getTable();
    public String getName();
    public DataType getType();
  }
}

public class ColumnMetadata {
  public String getName();
  public AbstractTableMetadata getParent();
  public DataType getType();
  public boolean isStatic();
}

public class Configuration {
  public static Configuration.Builder builder();
  protected Configuration(Configuration toCopy);
  public Policies getPolicies();
  public SocketOptions getSocketOptions();
  public ProtocolOptions getProtocolOptions();
  public PoolingOptions getPoolingOptions();
  public QueryOptions getQueryOptions();
  public String getDefaultKeyspace();
  public CodecRegistry getCodecRegistry();

  public static class Builder {
    public Builder();
    public Configuration.Builder withPolicies(Policies policies);
    public Configuration.Builder withProtocolOptions(ProtocolOptions protocolOptions);
    public Configuration.Builder withPoolingOptions(PoolingOptions poolingOptions);
    public Configuration.Builder withSocketOptions(SocketOptions socketOptions);
    public Configuration.Builder withQueryOptions(QueryOptions queryOptions);
    public Configuration.Builder withCodecRegistry(CodecRegistry codecRegistry);
    public Configuration.Builder withDefaultKeyspace(String keyspace);
    public Configuration build();
  }
}

public enum ConsistencyLevel {
  ANY, ONE, TWO, THREE, QUORUM, ALL, LOCAL_QUORUM, EACH_QUORUM, SERIAL, LOCAL_SERIAL, LOCAL_ONE;
  public boolean isDCLocal();
  public boolean isSerial();
}

public abstract class DataType {
  protected DataType(DataType.Name name);
  public static DataType ascii();
  public static DataType bigint();
  public static DataType blob();
  public static DataType cboolean();
  public static DataType counter();
  public static DataType decimal();
  public static DataType cdouble();
  public static DataType cfloat();
  public static DataType inet();
  public static DataType tinyint();
  public static DataType smallint();
  public static DataType cint();
  public static DataType text();
  public static DataType timestamp();
  public static DataType date();
  public static DataType time();
  public static DataType uuid();
  public static DataType varchar();
  public static DataType varint();
  public static DataType timeuuid();
  public static DataType.CollectionType list(DataType elementType, boolean frozen);
  public static DataType.CollectionType list(DataType elementType);
  public static DataType.CollectionType frozenList(DataType elementType);
  public static DataType.CollectionType set(DataType elementType, boolean frozen);
  public static DataType.CollectionType set(DataType elementType);
  public static DataType.CollectionType frozenSet(DataType elementType);
  public static DataType.CollectionType map(DataType keyType, DataType valueType, boolean frozen);
  public static DataType.CollectionType map(DataType keyType, DataType valueType);
  public static DataType.CollectionType frozenMap(DataType keyType, DataType valueType);
  public static DataType.CustomType custom(String typeClassName);
  public static DataType duration();
  public DataType.Name getName();
  public abstract boolean isFrozen();
  public boolean isCollection();
  public List<DataType> getTypeArguments();
  public static Set<DataType> allPrimitiveTypes();
  public String asFunctionParameterString();

  public static class CollectionType extends DataType {
    public boolean isFrozen();
    public List<DataType> getTypeArguments();
    public String asFunctionParameterString();
  }
  public static class CustomType extends DataType {
    public boolean isFrozen();
    public String getCustomTypeClassName();
  }
  public enum Name {
    CUSTOM, ASCII, BIGINT, BLOB, BOOLEAN, COUNTER, DECIMAL, DOUBLE, FLOAT, INT, TEXT, TIMESTAMP, UUID, VARCHAR, VARINT, TIMEUUID, INET, DATE, TIME, SMALLINT, TINYINT, DURATION, LIST, MAP, SET, UDT, TUPLE;
    public boolean isCompatibleWith(DataType.Name that);
  }
}

public final class Duration {
  public static Duration newInstance(int months, int days, long nanoseconds);
  public static Duration from(String input);
  public int getMonths();
  public int getDays();
  public long getNanoseconds();
}

public interface EndPoint {
  InetSocketAddress resolve();
}

public interface EndPointFactory {
  void init(Cluster cluster);
  EndPoint create(Row peersRow);
}

public class ExecutionInfo {
  public ExecutionInfo(int speculativeExecutions, int successfulExecutionIndex, List<Host> triedHosts, ConsistencyLevel achievedConsistency, Map<String, ByteBuffer> customPayload);
  public List<Host> getTriedHosts();
  public Host getQueriedHost();
  public int getSpeculativeExecutions();
  public int getSuccessfulExecutionIndex();
  public ConsistencyLevel getAchievedConsistencyLevel();
  public QueryTrace getQueryTrace();
  public ListenableFuture<QueryTrace> getQueryTraceAsync();
  public PagingState getPagingState();
  public byte[] getPagingStateUnsafe();
  public boolean isSchemaInAgreement();
  public List<String> getWarnings();
  public Map<String, ByteBuffer> getIncomingPayload();
  public Statement getStatement();
}

public class FunctionMetadata {
  public String exportAsString();
  public String asCQLQuery();
  public KeyspaceMetadata getKeyspace();
  public String getSignature();
  public String getSimpleName();
  public Map<String, DataType> getArguments();
  public String getBody();
  public boolean isCalledOnNullInput();
  public String getLanguage();
  public DataType getReturnType();
}

public interface GettableByIndexData {
  boolean isNull(int i);
  boolean getBool(int i);
  byte getByte(int i);
  short getShort(int i);
  int getInt(int i);
  long getLong(int i);
  Date getTimestamp(int i);
  LocalDate getDate(int i);
  long getTime(int i);
  float getFloat(int i);
  double getDouble(int i);
  ByteBuffer getBytesUnsafe(int i);
  ByteBuffer getBytes(int i);
  String getString(int i);
  BigInteger getVarint(int i);
  BigDecimal getDecimal(int i);
  UUID getUUID(int i);
  InetAddress getInet(int i);
  <T> List<T> getList(int i, Class<T> elementsClass);
  <T> List<T> getList(int i, TypeToken<T> elementsType);
  <T> Set<T> getSet(int i, Class<T> elementsClass);
  <T> Set<T> getSet(int i, TypeToken<T> elementsType);
  <K, V> Map<K, V> getMap(int i, Class<K> keysClass, Class<V> valuesClass);
  <K, V> Map<K, V> getMap(int i, TypeToken<K> keysType, TypeToken<V> valuesType);
  UDTValue getUDTValue(int i);
  TupleValue getTupleValue(int i);
  Object getObject(int i);
  <T> T get(int i, Class<T> targetClass);
  <T> T get(int i, TypeToken<T> targetType);
  <T> T get(int i, TypeCodec<T> codec);
}

public interface GettableByNameData {
  boolean isNull(String name);
  boolean getBool(String name);
  byte getByte(String name);
  short getShort(String name);
  int getInt(String name);
  long getLong(String name);
  Date getTimestamp(String name);
  LocalDate getDate(String name);
  long getTime(String name);
  float getFloat(String name);
  double getDouble(String name);
  ByteBuffer getBytesUnsafe(String name);
  ByteBuffer getBytes(String name);
  String getString(String name);
  BigInteger getVarint(String name);
  BigDecimal getDecimal(String name);
  UUID getUUID(String name);
  InetAddress getInet(String name);
  <T> List<T> getList(String name, Class<T> elementsClass);
  <T> List<T> getList(String name, TypeToken<T> elementsType);
  <T> Set<T> getSet(String name, Class<T> elementsClass);
  <T> Set<T> getSet(String name, TypeToken<T> elementsType);
  <K, V> Map<K, V> getMap(String name, Class<K> keysClass, Class<V> valuesClass);
  <K, V> Map<K, V> getMap(String name, TypeToken<K> keysType, TypeToken<V> valuesType);
  UDTValue getUDTValue(String name);
  TupleValue getTupleValue(String name);
  Object getObject(String name);
  <T> T get(String name, Class<T> targetClass);
  <T> T get(String name, TypeToken<T> targetType);
  <T> T get(String name, TypeCodec<T> codec);
}

public interface GettableData extends GettableByIndexData, GettableByNameData {}

public class Host {
  public EndPoint getEndPoint();
  public InetAddress getAddress();
  public InetSocketAddress getSocketAddress();
  public InetSocketAddress getBroadcastRpcAddress();
  public InetAddress getBroadcastAddress();
  public InetSocketAddress getBroadcastSocketAddress();
  public InetAddress getListenAddress();
  public InetSocketAddress getListenSocketAddress();
  public String getDatacenter();
  public String getRack();
  public VersionNumber getCassandraVersion();
  public VersionNumber getDseVersion();
  public String getDseWorkload();
  public boolean isDseGraphEnabled();
  public UUID getHostId();
  public UUID getSchemaVersion();
  public Set<Token> getTokens();
  public boolean isUp();
  public String getState();
  public ListenableFuture<?> getReconnectionAttemptFuture();
  public void tryReconnectOnce();

  public interface StateListener {
    void onAdd(Host host);
    void onUp(Host host);
    void onDown(Host host);
    void onRemove(Host host);
    void onRegister(Cluster cluster);
    void onUnregister(Cluster cluster);
  }
}

public enum HostDistance {
  LOCAL, REMOTE, IGNORED;
}

public class IndexMetadata {
  public static final String TARGET_OPTION_NAME = "target";
  public static final String CUSTOM_INDEX_OPTION_NAME = "class_name";
  public static final String INDEX_KEYS_OPTION_NAME = "index_keys";
  public static final String INDEX_ENTRIES_OPTION_NAME = "index_keys_and_values";
  public TableMetadata getTable();
  public String getName();
  public IndexMetadata.Kind getKind();
  public String getTarget();
  public boolean isCustomIndex();
  public String getIndexClassName();
  public String getOption(String name);
  public String asCQLQuery();

  public enum Kind {
    KEYS, CUSTOM, COMPOSITES;
  }
}

public class KeyspaceMetadata {
  public static final String KS_NAME = "keyspace_name";
  public String getName();
  public boolean isDurableWrites();
  public boolean isVirtual();
  public Map<String, String> getReplication();
  public TableMetadata getTable(String name);
  public Collection<TableMetadata> getTables();
  public MaterializedViewMetadata getMaterializedView(String name);
  public Collection<MaterializedViewMetadata> getMaterializedViews();
  public UserType getUserType(String name);
  public Collection<UserType> getUserTypes();
  public FunctionMetadata getFunction(String name, Collection<DataType> argumentTypes);
  public FunctionMetadata getFunction(String name, DataType... argumentTypes);
  public Collection<FunctionMetadata> getFunctions();
  public AggregateMetadata getAggregate(String name, Collection<DataType> argumentTypes);
  public AggregateMetadata getAggregate(String name, DataType... argumentTypes);
  public Collection<AggregateMetadata> getAggregates();
  public String exportAsString();
  public String asCQLQuery();
}

public interface LatencyTracker {
  void update(Host host, Statement statement, Exception exception, long newLatencyNanos);
  void onRegister(Cluster cluster);
  void onUnregister(Cluster cluster);
}

public final class LocalDate {
  public static LocalDate fromDaysSinceEpoch(int daysSinceEpoch);
  public static LocalDate fromMillisSinceEpoch(long millisSinceEpoch) throws IllegalArgumentException;
  public static LocalDate fromYearMonthDay(int year, int month, int dayOfMonth);
  public int getDaysSinceEpoch();
  public long getMillisSinceEpoch();
  public int getYear();
  public int getMonth();
  public int getDay();
  public LocalDate add(int field, int amount);
}

public class MaterializedViewMetadata extends AbstractTableMetadata {
  public TableMetadata getBaseTable();
  protected String asCQLQuery(boolean formatted);
}

public class Metadata {
  public static String quoteIfNecessary(String id);
  public static String quote(String id);
  public static boolean isReservedCqlKeyword(String id);
  public Set<TokenRange> getTokenRanges();
  public Set<TokenRange> getTokenRanges(String keyspace, Host host);
  public Set<Host> getReplicas(String keyspace, ByteBuffer partitionKey);
  public Set<Host> getReplicas(String keyspace, TokenRange range);
  public String getClusterName();
  public String getPartitioner();
  public Set<Host> getAllHosts();
  public boolean checkSchemaAgreement();
  public KeyspaceMetadata getKeyspace(String keyspace);
  public List<KeyspaceMetadata> getKeyspaces();
  public String exportSchemaAsString();
  public TupleType newTupleType(DataType... types);
  public TupleType newTupleType(List<DataType> types);
  public Token newToken(String tokenStr);
  public Token newToken(ByteBuffer... components);
  public TokenRange newTokenRange(Token start, Token end);
}

public interface PagingIterable<S extends PagingIterable<S, T>, T> extends Iterable<T> {
  @Blocking boolean isExhausted();
  boolean isFullyFetched();
  int getAvailableWithoutFetching();
  ListenableFuture<S> fetchMoreResults();
  @Blocking T one();
  @Blocking List<T> all();
  Iterator<T> iterator();
  ExecutionInfo getExecutionInfo();
  List<ExecutionInfo> getAllExecutionInfo();
}

public class PagingState {
  public static PagingState fromString(String string);
  public byte[] toBytes();
  public static PagingState fromBytes(byte[] pagingState);
}

public abstract class PercentileTracker implements LatencyTracker {
  protected PercentileTracker(long highestTrackableLatencyMillis, int numberOfSignificantValueDigits, int minRecordedValues, long intervalMs);
  protected abstract Object computeKey(Host host, Statement statement, Exception exception);
  public void update(Host host, Statement statement, Exception exception, long newLatencyNanos);
  public long getLatencyAtPercentile(Host host, Statement statement, Exception exception, double percentile);
  public void onRegister(Cluster cluster);
  public void onUnregister(Cluster cluster);
  protected boolean include(Host host, Statement statement, Exception exception);
}

public class PoolingOptions {
  public static final int UNSET = Integer.MIN_VALUE;
  public static final String CORE_POOL_LOCAL_KEY = "corePoolLocal";
  public static final String MAX_POOL_LOCAL_KEY = "maxPoolLocal";
  public static final String CORE_POOL_REMOTE_KEY = "corePoolRemote";
  public static final String MAX_POOL_REMOTE_KEY = "maxPoolRemote";
  public static final String NEW_CONNECTION_THRESHOLD_LOCAL_KEY = "newConnectionThresholdLocal";
  public static final String NEW_CONNECTION_THRESHOLD_REMOTE_KEY = "newConnectionThresholdRemote";
  public static final String MAX_REQUESTS_PER_CONNECTION_LOCAL_KEY = "maxRequestsPerConnectionLocal";
  public static final String MAX_REQUESTS_PER_CONNECTION_REMOTE_KEY = "maxRequestsPerConnectionRemote";
  public static final Map<ProtocolVersion, Map<String, Integer>> DEFAULTS;
  public static final int DEFAULT_IDLE_TIMEOUT_SECONDS = 120;
  public static final int DEFAULT_POOL_TIMEOUT_MILLIS = 5000;
  public static final int DEFAULT_MAX_QUEUE_SIZE = 256;
  public static final int DEFAULT_HEARTBEAT_INTERVAL_SECONDS = 30;
  public PoolingOptions();
  public int getCoreConnectionsPerHost(HostDistance distance);
  public PoolingOptions setCoreConnectionsPerHost(HostDistance distance, int newCoreConnections);
  public int getMaxConnectionsPerHost(HostDistance distance);
  public PoolingOptions setMaxConnectionsPerHost(HostDistance distance, int newMaxConnections);
  public PoolingOptions setConnectionsPerHost(HostDistance distance, int core, int max);
  public int getNewConnectionThreshold(HostDistance distance);
  public PoolingOptions setNewConnectionThreshold(HostDistance distance, int newValue);
  public int getMaxRequestsPerConnection(HostDistance distance);
  public PoolingOptions setMaxRequestsPerConnection(HostDistance distance, int newMaxRequests);
  public int getIdleTimeoutSeconds();
  public PoolingOptions setIdleTimeoutSeconds(int idleTimeoutSeconds);
  public int getPoolTimeoutMillis();
  public PoolingOptions setPoolTimeoutMillis(int poolTimeoutMillis);
  public int getMaxQueueSize();
  public PoolingOptions setMaxQueueSize(int maxQueueSize);
  public int getHeartbeatIntervalSeconds();
  public PoolingOptions setHeartbeatIntervalSeconds(int heartbeatIntervalSeconds);
  public Executor getInitializationExecutor();
  public PoolingOptions setInitializationExecutor(Executor initializationExecutor);
  public void refreshConnectedHosts();
  public void refreshConnectedHost(Host host);
}

public class PreparedId {}

public interface PreparedStatement {
  ColumnDefinitions getVariables();
  BoundStatement bind(Object... objects);
  BoundStatement bind();
  PreparedStatement setRoutingKey(ByteBuffer routingKey);
  PreparedStatement setRoutingKey(ByteBuffer... byteBuffers);
  ByteBuffer getRoutingKey();
  PreparedStatement setConsistencyLevel(ConsistencyLevel consistency);
  ConsistencyLevel getConsistencyLevel();
  PreparedStatement setSerialConsistencyLevel(ConsistencyLevel serialConsistency);
  ConsistencyLevel getSerialConsistencyLevel();
  String getQueryString();
  String getQueryKeyspace();
  PreparedStatement enableTracing();
  PreparedStatement disableTracing();
  boolean isTracing();
  PreparedStatement setRetryPolicy(RetryPolicy policy);
  RetryPolicy getRetryPolicy();
  PreparedId getPreparedId();
  Map<String, ByteBuffer> getIncomingPayload();
  Map<String, ByteBuffer> getOutgoingPayload();
  PreparedStatement setOutgoingPayload(Map<String, ByteBuffer> payload);
  CodecRegistry getCodecRegistry();
  PreparedStatement setIdempotent(Boolean idempotent);
  Boolean isIdempotent();
}

public class ProtocolOptions {
  public static final int DEFAULT_PORT = 9042;
  public static final int DEFAULT_MAX_SCHEMA_AGREEMENT_WAIT_SECONDS = 10;
  public ProtocolOptions();
  public ProtocolOptions(int port);
  public ProtocolOptions(int port, ProtocolVersion protocolVersion, int maxSchemaAgreementWaitSeconds, SSLOptions sslOptions, AuthProvider authProvider);
  public ProtocolOptions(int port, ProtocolVersion protocolVersion, int maxSchemaAgreementWaitSeconds, SSLOptions sslOptions, AuthProvider authProvider, boolean noCompact);
  public int getPort();
  public ProtocolVersion getProtocolVersion();
  public ProtocolOptions.Compression getCompression();
  public ProtocolOptions setCompression(ProtocolOptions.Compression compression);
  public int getMaxSchemaAgreementWaitSeconds();
  public SSLOptions getSSLOptions();
  public AuthProvider getAuthProvider();
  public boolean isNoCompact();

  public enum Compression {
    NONE, SNAPPY, LZ4;
  }
}

public enum ProtocolVersion {
  V1, V2, V3, V4, V5, V6;
  public static final ProtocolVersion NEWEST_SUPPORTED;
  public static final ProtocolVersion NEWEST_BETA;
  public int toInt();
  public ProtocolVersion getLowerSupported();
  public static ProtocolVersion fromInt(int i);
}

public class QueryOptions {
  public static final ConsistencyLevel DEFAULT_CONSISTENCY_LEVEL;
  public static final ConsistencyLevel DEFAULT_SERIAL_CONSISTENCY_LEVEL;
  public static final int DEFAULT_FETCH_SIZE = 5000;
  public static final boolean DEFAULT_IDEMPOTENCE = false;
  public static final int DEFAULT_MAX_PENDING_REFRESH_NODE_LIST_REQUESTS = 20;
  public static final int DEFAULT_MAX_PENDING_REFRESH_NODE_REQUESTS = 20;
  public static final int DEFAULT_MAX_PENDING_REFRESH_SCHEMA_REQUESTS = 20;
  public static final int DEFAULT_REFRESH_NODE_LIST_INTERVAL_MILLIS = 1000;
  public static final int DEFAULT_REFRESH_NODE_INTERVAL_MILLIS = 1000;
  public static final int DEFAULT_REFRESH_SCHEMA_INTERVAL_MILLIS = 1000;
  public QueryOptions();
  public QueryOptions setConsistencyLevel(ConsistencyLevel consistencyLevel);
  public ConsistencyLevel getConsistencyLevel();
  public QueryOptions setSerialConsistencyLevel(ConsistencyLevel serialConsistencyLevel);
  public ConsistencyLevel getSerialConsistencyLevel();
  public QueryOptions setFetchSize(int fetchSize);
  public int getFetchSize();
  public QueryOptions setDefaultIdempotence(boolean defaultIdempotence);
  public boolean getDefaultIdempotence();
  public QueryOptions setPrepareOnAllHosts(boolean prepareOnAllHosts);
  public boolean isPrepareOnAllHosts();
  public QueryOptions setReprepareOnUp(boolean reprepareOnUp);
  public boolean isReprepareOnUp();
  public QueryOptions setMetadataEnabled(boolean enabled);
  public boolean isMetadataEnabled();
  public QueryOptions setRefreshSchemaIntervalMillis(int refreshSchemaIntervalMillis);
  public int getRefreshSchemaIntervalMillis();
  public QueryOptions setMaxPendingRefreshSchemaRequests(int maxPendingRefreshSchemaRequests);
  public int getMaxPendingRefreshSchemaRequests();
  public QueryOptions setRefreshNodeListIntervalMillis(int refreshNodeListIntervalMillis);
  public int getRefreshNodeListIntervalMillis();
  public QueryOptions setMaxPendingRefreshNodeListRequests(int maxPendingRefreshNodeListRequests);
  public int getMaxPendingRefreshNodeListRequests();
  public QueryOptions setRefreshNodeIntervalMillis(int refreshNodeIntervalMillis);
  public int getRefreshNodeIntervalMillis();
  public QueryOptions setMaxPendingRefreshNodeRequests(int maxPendingRefreshNodeRequests);
  public int getMaxPendingRefreshNodeRequests();
  public boolean isConsistencySet();
}

public class QueryTrace {
  public UUID getTraceId();
  public String getRequestType();
  public int getDurationMicros();
  public InetAddress getCoordinator();
  public Map<String, String> getParameters();
  public long getStartedAt();
  public List<QueryTrace.Event> getEvents();

  public static class Event {
    public String getDescription();
    public long getTimestamp();
    public InetAddress getSource();
    public int getSourceElapsedMicros();
    public String getThreadName();
  }
}

public abstract class RegularStatement extends Statement {
  protected RegularStatement();
  public abstract String getQueryString(CodecRegistry codecRegistry);
  public String getQueryString();
  public abstract ByteBuffer[] getValues(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public abstract Map<String, ByteBuffer> getNamedValues(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public abstract boolean hasValues(CodecRegistry codecRegistry);
  public abstract boolean usesNamedValues();
  public boolean hasValues();
  public int requestSizeInBytes(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
}

public interface ResultSet extends PagingIterable<ResultSet, Row> {
  Row one();
  ColumnDefinitions getColumnDefinitions();
  boolean wasApplied();
}

public interface ResultSetFuture extends ListenableFuture<ResultSet> {
  @Blocking(THREAD) @Joins ResultSet getUninterruptibly();
  @Blocking(THREAD) @Joins ResultSet getUninterruptibly(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws TimeoutException;
  boolean cancel(boolean mayInterruptIfRunning);
}

public interface Row extends GettableData {
  ColumnDefinitions getColumnDefinitions();
  Token getToken(int i);
  Token getToken(String name);
  Token getPartitionKeyToken();
}

public interface SSLOptions {
  SslHandler newSSLHandler(SocketChannel channel);
}

public interface SchemaChangeListener {
  void onKeyspaceAdded(KeyspaceMetadata keyspace);
  void onKeyspaceRemoved(KeyspaceMetadata keyspace);
  void onKeyspaceChanged(KeyspaceMetadata current, KeyspaceMetadata previous);
  void onTableAdded(TableMetadata table);
  void onTableRemoved(TableMetadata table);
  void onTableChanged(TableMetadata current, TableMetadata previous);
  void onUserTypeAdded(UserType type);
  void onUserTypeRemoved(UserType type);
  void onUserTypeChanged(UserType current, UserType previous);
  void onFunctionAdded(FunctionMetadata function);
  void onFunctionRemoved(FunctionMetadata function);
  void onFunctionChanged(FunctionMetadata current, FunctionMetadata previous);
  void onAggregateAdded(AggregateMetadata aggregate);
  void onAggregateRemoved(AggregateMetadata aggregate);
  void onAggregateChanged(AggregateMetadata current, AggregateMetadata previous);
  void onMaterializedViewAdded(MaterializedViewMetadata view);
  void onMaterializedViewRemoved(MaterializedViewMetadata view);
  void onMaterializedViewChanged(MaterializedViewMetadata current, MaterializedViewMetadata previous);
  void onRegister(Cluster cluster);
  void onUnregister(Cluster cluster);
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface Session extends Closeable {
  String getLoggedKeyspace();
  @Blocking Session init();
  ListenableFuture<Session> initAsync();
  @Blocking ResultSet execute(String query);
  @Blocking ResultSet execute(String string, Object... objects);
  @Blocking ResultSet execute(String query, Map<String, Object> values);
  @Blocking ResultSet execute(Statement statement);
  @Forks(UNLIMITED) ResultSetFuture executeAsync(String query);
  @Forks(UNLIMITED) ResultSetFuture executeAsync(String string, Object... objects);
  @Forks(UNLIMITED) ResultSetFuture executeAsync(String query, Map<String, Object> values);
  @Forks(UNLIMITED) ResultSetFuture executeAsync(Statement statement);
  @Blocking PreparedStatement prepare(String query);
  @Blocking PreparedStatement prepare(RegularStatement statement);
  ListenableFuture<PreparedStatement> prepareAsync(String query);
  ListenableFuture<PreparedStatement> prepareAsync(RegularStatement statement);
  CloseFuture closeAsync();
  @Closes @Blocking void close();
  boolean isClosed();
  Cluster getCluster();
  Session.State getState();

  public interface State {
    Session getSession();
    Collection<Host> getConnectedHosts();
    int getOpenConnections(Host host);
    int getTrashedConnections(Host host);
    int getInFlightQueries(Host host);
  }
}

public interface SettableByIndexData<T extends SettableByIndexData<T>> {
  T setBool(int i, boolean v);
  T setByte(int i, byte v);
  T setShort(int i, short v);
  T setInt(int i, int v);
  T setLong(int i, long v);
  T setTimestamp(int i, Date v);
  T setDate(int i, LocalDate v);
  T setTime(int i, long v);
  T setFloat(int i, float v);
  T setDouble(int i, double v);
  T setString(int i, String v);
  T setBytes(int i, ByteBuffer v);
  T setBytesUnsafe(int i, ByteBuffer v);
  T setVarint(int i, BigInteger v);
  T setDecimal(int i, BigDecimal v);
  T setUUID(int i, UUID v);
  T setInet(int i, InetAddress v);
  <E> T setList(int i, List<E> v);
  <E> T setList(int i, List<E> v, Class<E> elementsClass);
  <E> T setList(int i, List<E> v, TypeToken<E> elementsType);
  <K, V> T setMap(int i, Map<K, V> v);
  <K, V> T setMap(int i, Map<K, V> v, Class<K> keysClass, Class<V> valuesClass);
  <K, V> T setMap(int i, Map<K, V> v, TypeToken<K> keysType, TypeToken<V> valuesType);
  <E> T setSet(int i, Set<E> v);
  <E> T setSet(int i, Set<E> v, Class<E> elementsClass);
  <E> T setSet(int i, Set<E> v, TypeToken<E> elementsType);
  T setUDTValue(int i, UDTValue v);
  T setTupleValue(int i, TupleValue v);
  T setToNull(int i);
  <V> T set(int i, V v, Class<V> targetClass);
  <V> T set(int i, V v, TypeToken<V> targetType);
  <V> T set(int i, V v, TypeCodec<V> codec);
}

public interface SettableByNameData<T extends SettableData<T>> {
  T setBool(String name, boolean v);
  T setByte(String name, byte v);
  T setShort(String name, short v);
  T setInt(String name, int v);
  T setLong(String name, long v);
  T setTimestamp(String name, Date v);
  T setDate(String name, LocalDate v);
  T setTime(String name, long v);
  T setFloat(String name, float v);
  T setDouble(String name, double v);
  T setString(String name, String v);
  T setBytes(String name, ByteBuffer v);
  T setBytesUnsafe(String name, ByteBuffer v);
  T setVarint(String name, BigInteger v);
  T setDecimal(String name, BigDecimal v);
  T setUUID(String name, UUID v);
  T setInet(String name, InetAddress v);
  <E> T setList(String name, List<E> v);
  <E> T setList(String name, List<E> v, Class<E> elementsClass);
  <E> T setList(String name, List<E> v, TypeToken<E> elementsType);
  <K, V> T setMap(String name, Map<K, V> v);
  <K, V> T setMap(String name, Map<K, V> v, Class<K> keysClass, Class<V> valuesClass);
  <K, V> T setMap(String name, Map<K, V> v, TypeToken<K> keysType, TypeToken<V> valuesType);
  <E> T setSet(String name, Set<E> v);
  <E> T setSet(String name, Set<E> v, Class<E> elementsClass);
  <E> T setSet(String name, Set<E> v, TypeToken<E> elementsType);
  T setUDTValue(String name, UDTValue v);
  T setTupleValue(String name, TupleValue v);
  T setToNull(String name);
  <V> T set(String name, V v, Class<V> targetClass);
  <V> T set(String name, V v, TypeToken<V> targetType);
  <V> T set(String name, V v, TypeCodec<V> codec);
}

public interface SettableData<T extends SettableData<T>> extends SettableByIndexData<T>, SettableByNameData<T> {}

public class SimpleStatement extends RegularStatement {
  public SimpleStatement(String query);
  public SimpleStatement(String query, Object... values);
  public SimpleStatement(String query, Map<String, Object> values);
  public String getQueryString(CodecRegistry codecRegistry);
  public ByteBuffer[] getValues(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public Map<String, ByteBuffer> getNamedValues(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public int valuesCount();
  public boolean hasValues(CodecRegistry codecRegistry);
  public boolean usesNamedValues();
  public Object getObject(int i);
  public Object getObject(String name);
  public Set<String> getValueNames();
  public ByteBuffer getRoutingKey(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public SimpleStatement setRoutingKey(ByteBuffer routingKey);
  public String getKeyspace();
  public SimpleStatement setKeyspace(String keyspace);
  public SimpleStatement setRoutingKey(ByteBuffer... routingKeyComponents);
}

public class SocketOptions {
  public static final int DEFAULT_CONNECT_TIMEOUT_MILLIS = 5000;
  public static final int DEFAULT_READ_TIMEOUT_MILLIS = 12000;
  public SocketOptions();
  public int getConnectTimeoutMillis();
  @Bounds(CONNECT) public SocketOptions setConnectTimeoutMillis(int connectTimeoutMillis);
  public int getReadTimeoutMillis();
  @Bounds(value = READ, negative = INFINITE) public SocketOptions setReadTimeoutMillis(int readTimeoutMillis);
  public Boolean getKeepAlive();
  public SocketOptions setKeepAlive(boolean keepAlive);
  public Boolean getReuseAddress();
  public SocketOptions setReuseAddress(boolean reuseAddress);
  public Integer getSoLinger();
  public SocketOptions setSoLinger(int soLinger);
  public Boolean getTcpNoDelay();
  public SocketOptions setTcpNoDelay(boolean tcpNoDelay);
  public Integer getReceiveBufferSize();
  public SocketOptions setReceiveBufferSize(int receiveBufferSize);
  public Integer getSendBufferSize();
  public SocketOptions setSendBufferSize(int sendBufferSize);
}

public abstract class Statement {
  public static final ByteBuffer NULL_PAYLOAD_VALUE;
  public Statement setConsistencyLevel(ConsistencyLevel consistency);
  public ConsistencyLevel getConsistencyLevel();
  public Statement setSerialConsistencyLevel(ConsistencyLevel serialConsistency);
  public ConsistencyLevel getSerialConsistencyLevel();
  public Statement enableTracing();
  public Statement disableTracing();
  public boolean isTracing();
  public abstract ByteBuffer getRoutingKey(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public abstract String getKeyspace();
  public Statement setRetryPolicy(RetryPolicy policy);
  public RetryPolicy getRetryPolicy();
  public Statement setFetchSize(int fetchSize);
  public int getFetchSize();
  public Statement setDefaultTimestamp(long defaultTimestamp);
  public long getDefaultTimestamp();
  @Bounds(value = READ, negative = REJECTED) public Statement setReadTimeoutMillis(int readTimeoutMillis);
  public int getReadTimeoutMillis();
  public Statement setPagingState(PagingState pagingState, CodecRegistry codecRegistry);
  public Statement setPagingState(PagingState pagingState);
  public Statement setPagingStateUnsafe(byte[] pagingState);
  public Statement setIdempotent(boolean idempotent);
  public Boolean isIdempotent();
  public Map<String, ByteBuffer> getOutgoingPayload();
  public Statement setOutgoingPayload(Map<String, ByteBuffer> payload);
  public int requestSizeInBytes(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  protected static Boolean isBatchIdempotent(Collection<? extends Statement> statements);
  public Host getHost();
  public Statement setHost(Host host);
  public int getNowInSeconds();
  public Statement setNowInSeconds(int nowInSeconds);
}

public class TableMetadata extends AbstractTableMetadata {
  public IndexMetadata getIndex(String name);
  public Collection<IndexMetadata> getIndexes();
  public MaterializedViewMetadata getView(String name);
  public Collection<MaterializedViewMetadata> getViews();
  public String exportAsString();
  protected String asCQLQuery(boolean formatted);
}

public class TableOptionsMetadata {
  public boolean isCompactStorage();
  public String getComment();
  public double getReadRepairChance();
  public String getReadRepair();
  public double getLocalReadRepairChance();
  public boolean getReplicateOnWrite();
  public int getGcGraceInSeconds();
  public double getBloomFilterFalsePositiveChance();
  public Map<String, String> getCaching();
  public boolean getPopulateIOCacheOnFlush();
  public int getMemtableFlushPeriodInMs();
  public int getDefaultTimeToLive();
  public String getSpeculativeRetry();
  public Integer getIndexInterval();
  public Integer getMinIndexInterval();
  public Integer getMaxIndexInterval();
  public Double getCrcCheckChance();
  public Map<String, String> getCompaction();
  public Map<String, String> getCompression();
  public Map<String, ByteBuffer> getExtensions();
  public boolean isCDC();
  public String getAdditionalWritePolicy();
}

public interface TimestampGenerator {
  long next();
}

public abstract class Token implements Comparable<Token> {
  public Token();
  public abstract DataType getType();
  public abstract Object getValue();
  public abstract ByteBuffer serialize(ProtocolVersion protocolVersion);
}

public final class TokenRange implements Comparable<TokenRange> {
  public Token getStart();
  public Token getEnd();
  public List<TokenRange> splitEvenly(int numberOfSplits);
  public boolean isEmpty();
  public boolean isWrappedAround();
  public List<TokenRange> unwrap();
  public boolean intersects(TokenRange that);
  public List<TokenRange> intersectWith(TokenRange that);
  public boolean contains(Token token);
  public TokenRange mergeWith(TokenRange that);
  public int compareTo(TokenRange other);
}

public class TupleType extends DataType {
  public static TupleType of(ProtocolVersion protocolVersion, CodecRegistry codecRegistry, DataType... types);
  public List<DataType> getComponentTypes();
  public TupleValue newValue();
  public TupleValue newValue(Object... values);
  public boolean isFrozen();
  public boolean contains(TupleType other);
  public String asFunctionParameterString();
}

public class TupleValue extends AbstractAddressableByIndexData<TupleValue> {
  protected DataType getType(int i);
  protected String getName(int i);
  protected CodecRegistry getCodecRegistry();
  public TupleType getType();
}

public abstract class TypeCodec<T> {
  public static TypeCodec.PrimitiveBooleanCodec cboolean();
  public static TypeCodec.PrimitiveByteCodec tinyInt();
  public static TypeCodec.PrimitiveShortCodec smallInt();
  public static TypeCodec.PrimitiveIntCodec cint();
  public static TypeCodec.PrimitiveLongCodec bigint();
  public static TypeCodec.PrimitiveLongCodec counter();
  public static TypeCodec.PrimitiveFloatCodec cfloat();
  public static TypeCodec.PrimitiveDoubleCodec cdouble();
  public static TypeCodec<BigInteger> varint();
  public static TypeCodec<BigDecimal> decimal();
  public static TypeCodec<String> ascii();
  public static TypeCodec<String> varchar();
  public static TypeCodec<ByteBuffer> blob();
  public static TypeCodec<LocalDate> date();
  public static TypeCodec.PrimitiveLongCodec time();
  public static TypeCodec<Date> timestamp();
  public static TypeCodec<UUID> uuid();
  public static TypeCodec<UUID> timeUUID();
  public static TypeCodec<InetAddress> inet();
  public static <T> TypeCodec<List<T>> list(TypeCodec<T> elementCodec);
  public static <T> TypeCodec<Set<T>> set(TypeCodec<T> elementCodec);
  public static <K, V> TypeCodec<Map<K, V>> map(TypeCodec<K> keyCodec, TypeCodec<V> valueCodec);
  public static TypeCodec<UDTValue> userType(UserType type);
  public static TypeCodec<TupleValue> tuple(TupleType type);
  public static TypeCodec<ByteBuffer> custom(DataType.CustomType type);
  public static TypeCodec<Duration> duration();
  protected TypeCodec(DataType cqlType, Class<T> javaClass);
  protected TypeCodec(DataType cqlType, TypeToken<T> javaType);
  public TypeToken<T> getJavaType();
  public DataType getCqlType();
  public abstract ByteBuffer serialize(T value, ProtocolVersion protocolVersion) throws InvalidTypeException;
  public abstract T deserialize(ByteBuffer bytes, ProtocolVersion protocolVersion) throws InvalidTypeException;
  public abstract T parse(String value) throws InvalidTypeException;
  public abstract String format(T value) throws InvalidTypeException;
  public boolean accepts(TypeToken<?> javaType);
  public boolean accepts(Class<?> javaType);
  public boolean accepts(DataType cqlType);
  public boolean accepts(Object value);

  public static abstract class PrimitiveBooleanCodec extends TypeCodec<Boolean> {
    protected PrimitiveBooleanCodec(DataType cqlType);
    public abstract ByteBuffer serializeNoBoxing(boolean v, ProtocolVersion protocolVersion);
    public abstract boolean deserializeNoBoxing(ByteBuffer v, ProtocolVersion protocolVersion);
    public ByteBuffer serialize(Boolean value, ProtocolVersion protocolVersion);
    public Boolean deserialize(ByteBuffer bytes, ProtocolVersion protocolVersion);
  }
  public static abstract class PrimitiveByteCodec extends TypeCodec<Byte> {
    protected PrimitiveByteCodec(DataType cqlType);
    public abstract ByteBuffer serializeNoBoxing(byte v, ProtocolVersion protocolVersion);
    public abstract byte deserializeNoBoxing(ByteBuffer v, ProtocolVersion protocolVersion);
    public ByteBuffer serialize(Byte value, ProtocolVersion protocolVersion);
    public Byte deserialize(ByteBuffer bytes, ProtocolVersion protocolVersion);
  }
  public static abstract class PrimitiveDoubleCodec extends TypeCodec<Double> {
    protected PrimitiveDoubleCodec(DataType cqlType);
    public abstract ByteBuffer serializeNoBoxing(double v, ProtocolVersion protocolVersion);
    public abstract double deserializeNoBoxing(ByteBuffer v, ProtocolVersion protocolVersion);
    public ByteBuffer serialize(Double value, ProtocolVersion protocolVersion);
    public Double deserialize(ByteBuffer bytes, ProtocolVersion protocolVersion);
  }
  public static abstract class PrimitiveFloatCodec extends TypeCodec<Float> {
    protected PrimitiveFloatCodec(DataType cqlType);
    public abstract ByteBuffer serializeNoBoxing(float v, ProtocolVersion protocolVersion);
    public abstract float deserializeNoBoxing(ByteBuffer v, ProtocolVersion protocolVersion);
    public ByteBuffer serialize(Float value, ProtocolVersion protocolVersion);
    public Float deserialize(ByteBuffer bytes, ProtocolVersion protocolVersion);
  }
  public static abstract class PrimitiveIntCodec extends TypeCodec<Integer> {
    protected PrimitiveIntCodec(DataType cqlType);
    public abstract ByteBuffer serializeNoBoxing(int v, ProtocolVersion protocolVersion);
    public abstract int deserializeNoBoxing(ByteBuffer v, ProtocolVersion protocolVersion);
    public ByteBuffer serialize(Integer value, ProtocolVersion protocolVersion);
    public Integer deserialize(ByteBuffer bytes, ProtocolVersion protocolVersion);
  }
  public static abstract class PrimitiveLongCodec extends TypeCodec<Long> {
    protected PrimitiveLongCodec(DataType cqlType);
    public abstract ByteBuffer serializeNoBoxing(long v, ProtocolVersion protocolVersion);
    public abstract long deserializeNoBoxing(ByteBuffer v, ProtocolVersion protocolVersion);
    public ByteBuffer serialize(Long value, ProtocolVersion protocolVersion);
    public Long deserialize(ByteBuffer bytes, ProtocolVersion protocolVersion);
  }
  public static abstract class PrimitiveShortCodec extends TypeCodec<Short> {
    protected PrimitiveShortCodec(DataType cqlType);
    public abstract ByteBuffer serializeNoBoxing(short v, ProtocolVersion protocolVersion);
    public abstract short deserializeNoBoxing(ByteBuffer v, ProtocolVersion protocolVersion);
    public ByteBuffer serialize(Short value, ProtocolVersion protocolVersion);
    public Short deserialize(ByteBuffer bytes, ProtocolVersion protocolVersion);
  }
}

public class UDTValue extends AbstractData<UDTValue> {
  protected DataType getType(int i);
  protected String getName(int i);
  protected CodecRegistry getCodecRegistry();
  protected int[] getAllIndexesOf(String name);
  public UserType getType();
}

public class UserType extends DataType implements Iterable<UserType.Field> {
  public UDTValue newValue();
  public String getKeyspace();
  public String getTypeName();
  public int size();
  public boolean contains(String name);
  public Iterator<UserType.Field> iterator();
  public Collection<String> getFieldNames();
  public DataType getFieldType(String name);
  public boolean isFrozen();
  public UserType copy(boolean newFrozen);
  public String exportAsString();
  public String asCQLQuery();
  public String asFunctionParameterString();

  public static class Field {
    public String getName();
    public DataType getType();
  }
}

public class VersionNumber implements Comparable<VersionNumber> {
  public static VersionNumber parse(String version);
  public int getMajor();
  public int getMinor();
  public int getPatch();
  public int getDSEPatch();
  public List<String> getPreReleaseLabels();
  public String getBuildLabel();
  public VersionNumber nextStable();
  public int compareTo(VersionNumber other);
}

public enum WriteType {
  SIMPLE, BATCH, UNLOGGED_BATCH, COUNTER, BATCH_LOG, CAS, VIEW, CDC;
}
