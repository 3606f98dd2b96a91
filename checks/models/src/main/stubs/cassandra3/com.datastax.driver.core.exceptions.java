package com.datastax.driver.core.exceptions;

import com.datastax.driver.core.ConsistencyLevel;
import com.datastax.driver.core.DataType;
import com.datastax.driver.core.EndPoint;
import com.datastax.driver.core.ProtocolVersion;
import com.datastax.driver.core.WriteType;
import com.google.common.reflect.TypeToken;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.TimeUnit;

public class AlreadyExistsException extends QueryValidationException implements CoordinatorException {
  public AlreadyExistsException(String keyspace, String table);
  public AlreadyExistsException(EndPoint endPoint, String keyspace, String table);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public boolean wasTableCreation();
  public String getKeyspace();
  public String getTable();
  public DriverException copy();
  public AlreadyExistsException copy(EndPoint endPoint);
}

public class AuthenticationException extends DriverException implements CoordinatorException {
  public AuthenticationException(EndPoint endPoint, String message);
  public AuthenticationException(InetSocketAddress address, String message);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public DriverException copy();
}

public class BootstrappingException extends QueryExecutionException implements CoordinatorException {
  public BootstrappingException(EndPoint endPoint, String message);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public BootstrappingException copy();
}

public class BusyConnectionException extends DriverException implements CoordinatorException {
  public BusyConnectionException(EndPoint endPoint);
  public BusyConnectionException(EndPoint endPoint, Throwable cause);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public BusyConnectionException copy();
}

public class BusyPoolException extends DriverException implements CoordinatorException {
  public BusyPoolException(EndPoint endPoint, int queueSize);
  public BusyPoolException(EndPoint endPoint, long timeout, TimeUnit unit);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public BusyPoolException copy();
}

public class CASWriteUnknownException extends QueryConsistencyException {
  public CASWriteUnknownException(ConsistencyLevel consistency, int received, int required);
  public CASWriteUnknownException(EndPoint endPoint, ConsistencyLevel consistency, int received, int required);
  public CASWriteUnknownException copy();
  public CASWriteUnknownException copy(EndPoint endPoint);
}

public class CDCWriteException extends QueryExecutionException implements CoordinatorException {
  public CDCWriteException(EndPoint endPoint, String message);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public CDCWriteException copy();
}

public class CodecNotFoundException extends DriverException {
  public CodecNotFoundException(String msg, DataType cqlType, TypeToken<?> javaType);
  public CodecNotFoundException(Throwable cause, DataType cqlType, TypeToken<?> javaType);
  public DataType getCqlType();
  public TypeToken<?> getJavaType();
  public CodecNotFoundException copy();
}

public class ConnectionException extends DriverException implements CoordinatorException {
  public ConnectionException(EndPoint endPoint, String msg, Throwable cause);
  public ConnectionException(EndPoint endPoint, String msg);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public String getMessage();
  public ConnectionException copy();
}

public interface CoordinatorException {
  EndPoint getEndPoint();
  InetAddress getHost();
  InetSocketAddress getAddress();
}

public class CrcMismatchException extends DriverException {
  public CrcMismatchException(String message);
  public CrcMismatchException(String message, Throwable cause);
  public CrcMismatchException copy();
}

public class DriverException extends RuntimeException {
  public DriverException(String message);
  public DriverException(Throwable cause);
  public DriverException(String message, Throwable cause);
  public DriverException copy();
}

public class DriverInternalError extends DriverException {
  public DriverInternalError(String message);
  public DriverInternalError(Throwable cause);
  public DriverInternalError(String message, Throwable cause);
  public DriverInternalError copy();
}

public class FrameTooLongException extends DriverException {
  public FrameTooLongException(int streamId);
  public int getStreamId();
  public FrameTooLongException copy();
}

public class FunctionExecutionException extends QueryExecutionException implements CoordinatorException {
  public FunctionExecutionException(EndPoint endPoint, String msg);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public DriverException copy();
}

public class InvalidConfigurationInQueryException extends InvalidQueryException implements CoordinatorException {
  public InvalidConfigurationInQueryException(EndPoint endPoint, String msg);
  public InvalidConfigurationInQueryException copy();
}

public class InvalidQueryException extends QueryValidationException implements CoordinatorException {
  public InvalidQueryException(String msg);
  public InvalidQueryException(EndPoint endPoint, String msg);
  public InvalidQueryException(String msg, Throwable cause);
  public InvalidQueryException(EndPoint endPoint, String msg, Throwable cause);
  public DriverException copy();
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
}

public class InvalidTypeException extends DriverException {
  public InvalidTypeException(String msg);
  public InvalidTypeException(String msg, Throwable cause);
  public InvalidTypeException copy();
}

public class NoHostAvailableException extends DriverException {
  public NoHostAvailableException(Map<EndPoint, Throwable> errors);
  public Map<EndPoint, Throwable> getErrors();
  public String getCustomMessage(int maxErrors, boolean formatted, boolean includeStackTraces);
  public NoHostAvailableException copy();
}

public class OperationTimedOutException extends ConnectionException {
  public OperationTimedOutException(EndPoint endPoint);
  public OperationTimedOutException(EndPoint endPoint, String msg);
  public OperationTimedOutException(EndPoint endPoint, String msg, Throwable cause);
  public OperationTimedOutException copy();
}

public class OverloadedException extends QueryExecutionException implements CoordinatorException {
  public OverloadedException(EndPoint endPoint, String message);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public OverloadedException copy();
}

public class PagingStateException extends DriverException {
  public PagingStateException(String msg);
  public PagingStateException(String msg, Throwable cause);
}

public class ProtocolError extends DriverInternalError implements CoordinatorException {
  public ProtocolError(EndPoint endPoint, String message);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public ProtocolError copy();
}

public abstract class QueryConsistencyException extends QueryExecutionException implements CoordinatorException {
  protected QueryConsistencyException(EndPoint endPoint, String msg, ConsistencyLevel consistency, int received, int required);
  protected QueryConsistencyException(EndPoint endPoint, String msg, Throwable cause, ConsistencyLevel consistency, int received, int required);
  public ConsistencyLevel getConsistencyLevel();
  public int getReceivedAcknowledgements();
  public int getRequiredAcknowledgements();
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
}

public abstract class QueryExecutionException extends DriverException {
  protected QueryExecutionException(String msg);
  protected QueryExecutionException(String msg, Throwable cause);
}

public abstract class QueryValidationException extends DriverException {
  protected QueryValidationException(String msg);
  protected QueryValidationException(String msg, Throwable cause);
}

public class ReadFailureException extends QueryConsistencyException {
  public ReadFailureException(ConsistencyLevel consistency, int received, int required, int failed, Map<InetAddress, Integer> failuresMap, boolean dataPresent);
  public ReadFailureException(ConsistencyLevel consistency, int received, int required, int failed, boolean dataPresent);
  public ReadFailureException(EndPoint endPoint, ConsistencyLevel consistency, int received, int required, int failed, Map<InetAddress, Integer> failuresMap, boolean dataPresent);
  public ReadFailureException(EndPoint endPoint, ConsistencyLevel consistency, int received, int required, int failed, boolean dataPresent);
  public int getFailures();
  public Map<InetAddress, Integer> getFailuresMap();
  public boolean wasDataRetrieved();
  public ReadFailureException copy();
  public ReadFailureException copy(EndPoint endPoint);
}

public class ReadTimeoutException extends QueryConsistencyException {
  public ReadTimeoutException(ConsistencyLevel consistency, int received, int required, boolean dataPresent);
  public ReadTimeoutException(EndPoint endPoint, ConsistencyLevel consistency, int received, int required, boolean dataPresent);
  public boolean wasDataRetrieved();
  public ReadTimeoutException copy();
  public ReadTimeoutException copy(EndPoint endPoint);
}

public class ServerError extends DriverInternalError implements CoordinatorException {
  public ServerError(EndPoint endPoint, String message);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public ServerError copy();
}

public class SyntaxError extends QueryValidationException implements CoordinatorException {
  public SyntaxError(EndPoint endPoint, String msg);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public SyntaxError copy();
}

public class TraceRetrievalException extends DriverException {
  public TraceRetrievalException(String message);
  public TraceRetrievalException(String message, Throwable cause);
  public TraceRetrievalException copy();
}

public class TransportException extends ConnectionException {
  public TransportException(EndPoint endPoint, String msg, Throwable cause);
  public TransportException(EndPoint endPoint, String msg);
  public TransportException copy();
}

public class TruncateException extends QueryExecutionException implements CoordinatorException {
  public TruncateException(EndPoint endPoint, String msg);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public TruncateException copy();
}

public class UnauthorizedException extends QueryValidationException implements CoordinatorException {
  public UnauthorizedException(EndPoint endPoint, String msg);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public UnauthorizedException copy();
}

public class UnavailableException extends QueryExecutionException implements CoordinatorException {
  public UnavailableException(ConsistencyLevel consistency, int required, int alive);
  public UnavailableException(EndPoint endPoint, ConsistencyLevel consistency, int required, int alive);
  public ConsistencyLevel getConsistencyLevel();
  public int getRequiredReplicas();
  public int getAliveReplicas();
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public UnavailableException copy();
  public UnavailableException copy(EndPoint endPoint);
}

public class UnpreparedException extends QueryValidationException implements CoordinatorException {
  public UnpreparedException(EndPoint endPoint, String message);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public UnpreparedException copy();
}

public class UnresolvedUserTypeException extends DriverException {
  public UnresolvedUserTypeException(String keyspaceName, String name);
  public String getKeyspaceName();
  public String getName();
  public UnresolvedUserTypeException copy();
}

public class UnsupportedFeatureException extends DriverException {
  public UnsupportedFeatureException(ProtocolVersion currentVersion, String msg);
  public ProtocolVersion getCurrentVersion();
}

public class UnsupportedProtocolVersionException extends DriverException implements CoordinatorException {
  public UnsupportedProtocolVersionException(EndPoint endPoint, ProtocolVersion unsupportedVersion, ProtocolVersion serverVersion);
  public UnsupportedProtocolVersionException(EndPoint endPoint, ProtocolVersion unsupportedVersion, ProtocolVersion serverVersion, Throwable cause);
  public EndPoint getEndPoint();
  public InetSocketAddress getAddress();
  public InetAddress getHost();
  public ProtocolVersion getServerVersion();
  public ProtocolVersion getUnsupportedVersion();
  public UnsupportedProtocolVersionException copy();
}

public class WriteFailureException extends QueryConsistencyException {
  public WriteFailureException(ConsistencyLevel consistency, WriteType writeType, int received, int required, int failed, Map<InetAddress, Integer> failuresMap);
  public WriteFailureException(ConsistencyLevel consistency, WriteType writeType, int received, int required, int failed);
  public WriteFailureException(EndPoint endPoint, ConsistencyLevel consistency, WriteType writeType, int received, int required, int failed, Map<InetAddress, Integer> failuresMap);
  public WriteFailureException(EndPoint endPoint, ConsistencyLevel consistency, WriteType writeType, int received, int required, int failed);
  public WriteType getWriteType();
  public int getFailures();
  public Map<InetAddress, Integer> getFailuresMap();
  public WriteFailureException copy();
  public WriteFailureException copy(EndPoint endPoint);
}

public class WriteTimeoutException extends QueryConsistencyException {
  public WriteTimeoutException(ConsistencyLevel consistency, WriteType writeType, int received, int required);
  public WriteTimeoutException(EndPoint endPoint, ConsistencyLevel consistency, WriteType writeType, int received, int required);
  public WriteType getWriteType();
  public WriteTimeoutException copy();
  public WriteTimeoutException copy(EndPoint address);
}
