package com.datastax.oss.driver.api.core.cql;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Special.DEFAULT;
import static dev.fairlead.annotations.Width.UNLIMITED;

import com.datastax.oss.driver.api.core.AsyncPagingIterable;
import com.datastax.oss.driver.api.core.ConsistencyLevel;
import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.PagingIterable;
import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.config.DriverExecutionProfile;
import com.datastax.oss.driver.api.core.context.DriverContext;
import com.datastax.oss.driver.api.core.data.GettableById;
import com.datastax.oss.driver.api.core.data.GettableByIndex;
import com.datastax.oss.driver.api.core.data.GettableByName;
import com.datastax.oss.driver.api.core.data.SettableById;
import com.datastax.oss.driver.api.core.data.SettableByName;
import com.datastax.oss.driver.api.core.detach.Detachable;
import com.datastax.oss.driver.api.core.metadata.Node;
import com.datastax.oss.driver.api.core.metadata.token.Token;
import com.datastax.oss.driver.api.core.session.Request;
import com.datastax.oss.driver.api.core.session.Session;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.CompletedOnLoop;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.ReturnsCopy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

@CompletedOnLoop
public interface AsyncCqlSession extends Session {
  @Forks(UNLIMITED) default CompletionStage<AsyncResultSet> executeAsync(Statement<?> statement);
  @Forks(UNLIMITED) default CompletionStage<AsyncResultSet> executeAsync(String query);
  @Forks(UNLIMITED) default CompletionStage<AsyncResultSet> executeAsync(String query, Object... values);
  @Forks(UNLIMITED) default CompletionStage<AsyncResultSet> executeAsync(String query, Map<String, Object> values);
  default CompletionStage<PreparedStatement> prepareAsync(SimpleStatement statement);
  default CompletionStage<PreparedStatement> prepareAsync(String query);
  default CompletionStage<PreparedStatement> prepareAsync(PrepareRequest request);
}

public interface AsyncResultSet extends AsyncPagingIterable<Row, AsyncResultSet> {
  boolean wasApplied();
}

@ReturnsCopy
public interface BatchStatement extends Statement<BatchStatement>, Iterable<BatchableStatement<?>> {
  static BatchStatement newInstance(BatchType batchType);
  static BatchStatement newInstance(BatchType batchType, Iterable<BatchableStatement<?>> statements);
  static BatchStatement newInstance(BatchType batchType, BatchableStatement<?>... statements);
  static BatchStatementBuilder builder(BatchType batchType);
  static BatchStatementBuilder builder(BatchStatement template);
  BatchType getBatchType();
  BatchStatement setBatchType(BatchType newBatchType);
  BatchStatement setKeyspace(CqlIdentifier newKeyspace);
  default BatchStatement setKeyspace(String newKeyspaceName);
  BatchStatement add(BatchableStatement<?> statement);
  BatchStatement addAll(Iterable<? extends BatchableStatement<?>> statements);
  default BatchStatement addAll(BatchableStatement<?>... statements);
  int size();
  BatchStatement clear();
  default int computeSizeInBytes(DriverContext context);
}

public class BatchStatementBuilder extends StatementBuilder<BatchStatementBuilder, BatchStatement> {
  public BatchStatementBuilder(BatchType batchType);
  public BatchStatementBuilder(BatchStatement template);
  public BatchStatementBuilder setKeyspace(CqlIdentifier keyspace);
  public BatchStatementBuilder setKeyspace(String keyspaceName);
  public BatchStatementBuilder addStatement(BatchableStatement<?> statement);
  public BatchStatementBuilder addStatements(Iterable<BatchableStatement<?>> statements);
  public BatchStatementBuilder addStatements(BatchableStatement<?>... statements);
  public BatchStatementBuilder clearStatements();
  @Carries public BatchStatement build();
  public int getStatementsCount();
}

public interface BatchType {
  public static final BatchType LOGGED;
  public static final BatchType UNLOGGED;
  public static final BatchType COUNTER;
  byte getProtocolCode();
}

public interface BatchableStatement<SelfT extends BatchableStatement<SelfT>> extends Statement<SelfT> {}

public interface Bindable<SelfT extends Bindable<SelfT>> extends GettableById, GettableByName, SettableById<SelfT>, SettableByName<SelfT> {
  default boolean isSet(int i);
  default boolean isSet(CqlIdentifier id);
  default boolean isSet(String name);
  default SelfT unset(int i);
  default SelfT unset(CqlIdentifier id);
  default SelfT unset(String name);
}

@ReturnsCopy
public interface BoundStatement extends BatchableStatement<BoundStatement>, Bindable<BoundStatement> {
  PreparedStatement getPreparedStatement();
  List<ByteBuffer> getValues();
  default CqlIdentifier getKeyspace();
  default int computeSizeInBytes(DriverContext context);
}

public class BoundStatementBuilder extends StatementBuilder<BoundStatementBuilder, BoundStatement> implements Bindable<BoundStatementBuilder> {
  public BoundStatementBuilder(PreparedStatement preparedStatement, ColumnDefinitions variableDefinitions, ByteBuffer[] values, String executionProfileName, DriverExecutionProfile executionProfile, CqlIdentifier routingKeyspace, ByteBuffer routingKey, Token routingToken, Map<String, ByteBuffer> customPayload, Boolean idempotent, boolean tracing, long timestamp, ByteBuffer pagingState, int pageSize, ConsistencyLevel consistencyLevel, ConsistencyLevel serialConsistencyLevel, Duration timeout, CodecRegistry codecRegistry, ProtocolVersion protocolVersion);
  public BoundStatementBuilder(BoundStatement template);
  public PreparedStatement getPreparedStatement();
  public List<Integer> allIndicesOf(CqlIdentifier id);
  public int firstIndexOf(CqlIdentifier id);
  public List<Integer> allIndicesOf(String name);
  public int firstIndexOf(String name);
  public BoundStatementBuilder setBytesUnsafe(int i, ByteBuffer v);
  public ByteBuffer getBytesUnsafe(int i);
  public int size();
  public DataType getType(int i);
  public CodecRegistry codecRegistry();
  public ProtocolVersion protocolVersion();
  @Carries public BoundStatement build();
}

public interface ColumnDefinition extends Detachable {
  CqlIdentifier getKeyspace();
  CqlIdentifier getTable();
  CqlIdentifier getName();
  DataType getType();
}

public interface ColumnDefinitions extends Iterable<ColumnDefinition>, Detachable {
  int size();
  ColumnDefinition get(int i);
  default ColumnDefinition get(String name);
  default ColumnDefinition get(CqlIdentifier name);
  boolean contains(String name);
  boolean contains(CqlIdentifier id);
  default List<Integer> allIndicesOf(String name);
  int firstIndexOf(String name);
  default List<Integer> allIndicesOf(CqlIdentifier id);
  int firstIndexOf(CqlIdentifier id);
}

public interface ExecutionInfo {
  default Request getRequest();
  Statement<?> getStatement();
  Node getCoordinator();
  int getSpeculativeExecutionCount();
  int getSuccessfulExecutionIndex();
  List<Map.Entry<Node, Throwable>> getErrors();
  ByteBuffer getPagingState();
  default PagingState getSafePagingState();
  List<String> getWarnings();
  Map<String, ByteBuffer> getIncomingPayload();
  boolean isSchemaInAgreement();
  UUID getTracingId();
  CompletionStage<QueryTrace> getQueryTraceAsync();
  default QueryTrace getQueryTrace();
  int getResponseSizeInBytes();
  int getCompressedResponseSizeInBytes();
}

public interface PagingState {
  static PagingState fromString(String string);
  static PagingState fromBytes(byte[] bytes);
  byte[] toBytes();
  default boolean matches(Statement<?> statement);
  boolean matches(Statement<?> statement, Session session);
  ByteBuffer getRawPagingState();
}

public interface PrepareRequest extends Request {
  public static final GenericType<PreparedStatement> SYNC;
  public static final GenericType<CompletionStage<PreparedStatement>> ASYNC;
  String getQuery();
  default Boolean isIdempotent();
  String getExecutionProfileNameForBoundStatements();
  DriverExecutionProfile getExecutionProfileForBoundStatements();
  CqlIdentifier getRoutingKeyspaceForBoundStatements();
  ByteBuffer getRoutingKeyForBoundStatements();
  Token getRoutingTokenForBoundStatements();
  Map<String, ByteBuffer> getCustomPayloadForBoundStatements();
  Boolean areBoundStatementsIdempotent();
  Duration getTimeoutForBoundStatements();
  ByteBuffer getPagingStateForBoundStatements();
  int getPageSizeForBoundStatements();
  ConsistencyLevel getConsistencyLevelForBoundStatements();
  ConsistencyLevel getSerialConsistencyLevelForBoundStatements();
  boolean areBoundStatementsTracing();
}

public interface PreparedStatement {
  ByteBuffer getId();
  String getQuery();
  ColumnDefinitions getVariableDefinitions();
  List<Integer> getPartitionKeyIndices();
  ByteBuffer getResultMetadataId();
  ColumnDefinitions getResultSetDefinitions();
  void setResultMetadata(ByteBuffer newResultMetadataId, ColumnDefinitions newResultSetDefinitions);
  BoundStatement bind(Object... objects);
  BoundStatementBuilder boundStatementBuilder(Object... objects);
}

public interface QueryTrace {
  UUID getTracingId();
  String getRequestType();
  int getDurationMicros();
  InetAddress getCoordinator();
  default InetSocketAddress getCoordinatorAddress();
  Map<String, String> getParameters();
  long getStartedAt();
  List<TraceEvent> getEvents();
}

public interface ResultSet extends PagingIterable<Row> {
  boolean wasApplied();
}

public interface Row extends GettableByIndex, GettableByName, GettableById, Detachable {
  ColumnDefinitions getColumnDefinitions();
  default String getFormattedContents();
}

@ReturnsCopy
public interface SimpleStatement extends BatchableStatement<SimpleStatement> {
  static SimpleStatement newInstance(String cqlQuery);
  static SimpleStatement newInstance(String cqlQuery, Object... positionalValues);
  static SimpleStatement newInstance(String cqlQuery, Map<String, Object> namedValues);
  static SimpleStatementBuilder builder(String query);
  static SimpleStatementBuilder builder(SimpleStatement template);
  String getQuery();
  SimpleStatement setQuery(String newQuery);
  SimpleStatement setKeyspace(CqlIdentifier newKeyspace);
  default SimpleStatement setKeyspace(String newKeyspaceName);
  List<Object> getPositionalValues();
  SimpleStatement setPositionalValues(List<Object> newPositionalValues);
  Map<CqlIdentifier, Object> getNamedValues();
  SimpleStatement setNamedValuesWithIds(Map<CqlIdentifier, Object> newNamedValues);
  default SimpleStatement setNamedValues(Map<String, Object> newNamedValues);
  default int computeSizeInBytes(DriverContext context);
}

public class SimpleStatementBuilder extends StatementBuilder<SimpleStatementBuilder, SimpleStatement> {
  public SimpleStatementBuilder(String query);
  public SimpleStatementBuilder(SimpleStatement template);
  public SimpleStatementBuilder setQuery(String query);
  public SimpleStatementBuilder setKeyspace(CqlIdentifier keyspace);
  public SimpleStatementBuilder setKeyspace(String keyspaceName);
  public SimpleStatementBuilder addPositionalValue(Object value);
  public SimpleStatementBuilder addPositionalValues(Iterable<Object> values);
  public SimpleStatementBuilder addPositionalValues(Object... values);
  public SimpleStatementBuilder clearPositionalValues();
  public SimpleStatementBuilder addNamedValue(CqlIdentifier name, Object value);
  public SimpleStatementBuilder addNamedValue(String name, Object value);
  public SimpleStatementBuilder clearNamedValues();
  @Carries public SimpleStatement build();
}

@ReturnsCopy
public interface Statement<SelfT extends Statement<SelfT>> extends Request {
  public static final GenericType<ResultSet> SYNC;
  public static final GenericType<CompletionStage<AsyncResultSet>> ASYNC;
  public static final long NO_DEFAULT_TIMESTAMP = Long.MIN_VALUE;
  public static final int NO_NOW_IN_SECONDS = Integer.MIN_VALUE;
  SelfT setExecutionProfileName(String newConfigProfileName);
  SelfT setExecutionProfile(DriverExecutionProfile newProfile);
  SelfT setRoutingKeyspace(CqlIdentifier newRoutingKeyspace);
  SelfT setNode(Node node);
  default SelfT setRoutingKeyspace(String newRoutingKeyspaceName);
  SelfT setRoutingKey(ByteBuffer newRoutingKey);
  default SelfT setRoutingKey(ByteBuffer... newRoutingKeyComponents);
  SelfT setRoutingToken(Token newRoutingToken);
  SelfT setCustomPayload(Map<String, ByteBuffer> newCustomPayload);
  SelfT setIdempotent(Boolean newIdempotence);
  SelfT setTracing(boolean newTracing);
  default SelfT enableTracing();
  default SelfT disableTracing();
  long getQueryTimestamp();
  default long getDefaultTimestamp();
  SelfT setQueryTimestamp(long newTimestamp);
  default SelfT setDefaultTimestamp(long newTimestamp);
  @Bounds(value = CALL, covers = {WRITE, READ}, nullValue = DEFAULT) SelfT setTimeout(Duration newTimeout);
  ByteBuffer getPagingState();
  SelfT setPagingState(ByteBuffer newPagingState);
  default SelfT setPagingState(PagingState newPagingState);
  default SelfT setPagingState(PagingState newPagingState, Session session);
  int getPageSize();
  default int getFetchSize();
  SelfT setPageSize(int newPageSize);
  default SelfT setFetchSize(int newPageSize);
  ConsistencyLevel getConsistencyLevel();
  SelfT setConsistencyLevel(ConsistencyLevel newConsistencyLevel);
  ConsistencyLevel getSerialConsistencyLevel();
  SelfT setSerialConsistencyLevel(ConsistencyLevel newSerialConsistencyLevel);
  boolean isTracing();
  default int getNowInSeconds();
  default SelfT setNowInSeconds(int nowInSeconds);
  int computeSizeInBytes(DriverContext context);
  default SelfT copy(ByteBuffer newPagingState);
}

public abstract class StatementBuilder<SelfT extends StatementBuilder<SelfT, StatementT>, StatementT extends Statement<StatementT>> {
  protected StatementBuilder();
  protected StatementBuilder(StatementT template);
  public SelfT setExecutionProfileName(String executionProfileName);
  public SelfT setExecutionProfile(DriverExecutionProfile executionProfile);
  public SelfT setRoutingKeyspace(CqlIdentifier routingKeyspace);
  public SelfT setRoutingKeyspace(String routingKeyspaceName);
  public SelfT setRoutingKey(ByteBuffer routingKey);
  public SelfT setRoutingKey(ByteBuffer... newRoutingKeyComponents);
  public SelfT setRoutingToken(Token routingToken);
  public SelfT addCustomPayload(String key, ByteBuffer value);
  public SelfT clearCustomPayload();
  public SelfT setIdempotence(Boolean idempotent);
  public SelfT setTracing();
  public SelfT setTracing(boolean tracing);
  public SelfT enableTracing();
  public SelfT disableTracing();
  public SelfT setQueryTimestamp(long timestamp);
  public SelfT setDefaultTimestamp(long timestamp);
  public SelfT setPagingState(ByteBuffer pagingState);
  public SelfT setPageSize(int pageSize);
  public SelfT setFetchSize(int pageSize);
  public SelfT setConsistencyLevel(ConsistencyLevel consistencyLevel);
  public SelfT setSerialConsistencyLevel(ConsistencyLevel serialConsistencyLevel);
  @Bounds(value = CALL, covers = {WRITE, READ}, nullValue = DEFAULT) public SelfT setTimeout(Duration timeout);
  public SelfT setNode(Node node);
  public SelfT setNowInSeconds(int nowInSeconds);
  protected Map<String, ByteBuffer> buildCustomPayload();
  @Carries public abstract StatementT build();
}

public interface SyncCqlSession extends Session {
  @Blocking default ResultSet execute(Statement<?> statement);
  @Blocking default ResultSet execute(String query);
  @Blocking default ResultSet execute(String query, Object... values);
  @Blocking default ResultSet execute(String query, Map<String, Object> values);
  @Blocking default PreparedStatement prepare(SimpleStatement statement);
  @Blocking default PreparedStatement prepare(String query);
  @Blocking default PreparedStatement prepare(PrepareRequest request);
}

public interface TraceEvent {
  String getActivity();
  long getTimestamp();
  InetAddress getSource();
  default InetSocketAddress getSourceAddress();
  int getSourceElapsedMicros();
  String getThreadName();
}
