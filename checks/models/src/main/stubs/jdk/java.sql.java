package java.sql;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.TimeUnitOf.*;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;

public class DriverManager {
  @Blocking(NETWORK)
  @Opens
  @Unbounded(READ)
  public static Connection getConnection(
      @BoundedByKey(key = "socketTimeout", value = READ)
          @BoundedByKey(key = "socketTimeout", value = READ, of = "jdbc:postgresql:", unit = SECONDS)
          @BoundedByKey(key = "socketTimeout", value = READ, of = {"jdbc:mysql:", "jdbc:mariadb:"})
          @BoundedByKey(key = "socketTimeout", value = READ, of = "jdbc:sqlserver:", joined = ";")
          @BoundedByKey(key = "oracle.jdbc.ReadTimeout", value = READ, of = "jdbc:oracle:", joined = "")
          @BoundedByKey(key = {"oracle.jdbc.ReadTimeout", "NETWORK_TIMEOUT"}, value = READ)
          @BoundedByKey(key = "connectTimeout", value = CONNECT)
          @BoundedByKey(key = "oracle.net.CONNECT_TIMEOUT", value = CONNECT)
          @BoundedByKey(
              key = {"oracle.net.OUTBOUND_CONNECT_TIMEOUT", "loginTimeout"},
              value = CONNECT,
              covers = TLS,
              unit = SECONDS)
          String url)
      throws SQLException;

  @Blocking(NETWORK)
  @Opens
  @Unbounded(READ)
  public static Connection getConnection(
      @BoundedByKey(key = "socketTimeout", value = READ)
          @BoundedByKey(key = "socketTimeout", value = READ, of = "jdbc:postgresql:", unit = SECONDS)
          @BoundedByKey(key = "socketTimeout", value = READ, of = {"jdbc:mysql:", "jdbc:mariadb:"})
          @BoundedByKey(key = "socketTimeout", value = READ, of = "jdbc:sqlserver:", joined = ";")
          @BoundedByKey(key = "oracle.jdbc.ReadTimeout", value = READ, of = "jdbc:oracle:", joined = "")
          @BoundedByKey(key = {"oracle.jdbc.ReadTimeout", "NETWORK_TIMEOUT"}, value = READ)
          @BoundedByKey(key = "connectTimeout", value = CONNECT)
          @BoundedByKey(key = "oracle.net.CONNECT_TIMEOUT", value = CONNECT)
          @BoundedByKey(
              key = {"oracle.net.OUTBOUND_CONNECT_TIMEOUT", "loginTimeout"},
              value = CONNECT,
              covers = TLS,
              unit = SECONDS)
          String url,
      @BoundedByKey(key = "socketTimeout", value = READ, asText = true)
          @BoundedByKey(key = "socketTimeout", value = READ, asText = true, of = "jdbc:postgresql:", unit = SECONDS)
          @BoundedByKey(key = "socketTimeout", value = READ, asText = true, of = {"jdbc:mysql:", "jdbc:mariadb:"})
          @BoundedByKey(key = "socketTimeout", value = READ, asText = true, of = "jdbc:sqlserver:", joined = ";")
          @BoundedByKey(key = "oracle.jdbc.ReadTimeout", value = READ, asText = true, of = "jdbc:oracle:", joined = "")
          @BoundedByKey(key = {"oracle.jdbc.ReadTimeout", "NETWORK_TIMEOUT"}, value = READ, asText = true)
          @BoundedByKey(key = "connectTimeout", value = CONNECT, asText = true)
          @BoundedByKey(key = "oracle.net.CONNECT_TIMEOUT", value = CONNECT, asText = true)
          @BoundedByKey(
              key = {"oracle.net.OUTBOUND_CONNECT_TIMEOUT", "loginTimeout"},
              value = CONNECT, asText = true,
              covers = TLS,
              unit = SECONDS)
          Properties info)
      throws SQLException;

  @Blocking(NETWORK)
  @Opens
  @Unbounded(READ)
  public static Connection getConnection(
      @BoundedByKey(key = "socketTimeout", value = READ)
          @BoundedByKey(key = "socketTimeout", value = READ, of = "jdbc:postgresql:", unit = SECONDS)
          @BoundedByKey(key = "socketTimeout", value = READ, of = {"jdbc:mysql:", "jdbc:mariadb:"})
          @BoundedByKey(key = "socketTimeout", value = READ, of = "jdbc:sqlserver:", joined = ";")
          @BoundedByKey(key = "oracle.jdbc.ReadTimeout", value = READ, of = "jdbc:oracle:", joined = "")
          @BoundedByKey(key = {"oracle.jdbc.ReadTimeout", "NETWORK_TIMEOUT"}, value = READ)
          @BoundedByKey(key = "connectTimeout", value = CONNECT)
          @BoundedByKey(key = "oracle.net.CONNECT_TIMEOUT", value = CONNECT)
          @BoundedByKey(
              key = {"oracle.net.OUTBOUND_CONNECT_TIMEOUT", "loginTimeout"},
              value = CONNECT,
              covers = TLS,
              unit = SECONDS)
          String url, String user, String password)
      throws SQLException;
}

public interface Driver {
  @Blocking(NETWORK)
  @Opens
  @Unbounded(READ)
  Connection connect(
      @BoundedByKey(key = "socketTimeout", value = READ)
          @BoundedByKey(key = "socketTimeout", value = READ, of = "jdbc:postgresql:", unit = SECONDS)
          @BoundedByKey(key = "socketTimeout", value = READ, of = {"jdbc:mysql:", "jdbc:mariadb:"})
          @BoundedByKey(key = "socketTimeout", value = READ, of = "jdbc:sqlserver:", joined = ";")
          @BoundedByKey(key = "oracle.jdbc.ReadTimeout", value = READ, of = "jdbc:oracle:", joined = "")
          @BoundedByKey(key = {"oracle.jdbc.ReadTimeout", "NETWORK_TIMEOUT"}, value = READ)
          @BoundedByKey(key = "connectTimeout", value = CONNECT)
          @BoundedByKey(key = "oracle.net.CONNECT_TIMEOUT", value = CONNECT)
          @BoundedByKey(
              key = {"oracle.net.OUTBOUND_CONNECT_TIMEOUT", "loginTimeout"},
              value = CONNECT,
              covers = TLS,
              unit = SECONDS)
          String url,
      @BoundedByKey(key = "socketTimeout", value = READ, asText = true)
          @BoundedByKey(key = "socketTimeout", value = READ, asText = true, of = "jdbc:postgresql:", unit = SECONDS)
          @BoundedByKey(key = "socketTimeout", value = READ, asText = true, of = {"jdbc:mysql:", "jdbc:mariadb:"})
          @BoundedByKey(key = "socketTimeout", value = READ, asText = true, of = "jdbc:sqlserver:", joined = ";")
          @BoundedByKey(key = "oracle.jdbc.ReadTimeout", value = READ, asText = true, of = "jdbc:oracle:", joined = "")
          @BoundedByKey(key = {"oracle.jdbc.ReadTimeout", "NETWORK_TIMEOUT"}, value = READ, asText = true)
          @BoundedByKey(key = "connectTimeout", value = CONNECT, asText = true)
          @BoundedByKey(key = "oracle.net.CONNECT_TIMEOUT", value = CONNECT, asText = true)
          @BoundedByKey(
              key = {"oracle.net.OUTBOUND_CONNECT_TIMEOUT", "loginTimeout"},
              value = CONNECT, asText = true,
              covers = TLS,
              unit = SECONDS)
          Properties info)
      throws SQLException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface Connection extends Wrapper, AutoCloseable {
  @Carries
  @Opens
  Statement createStatement() throws SQLException;

  @Carries
  @Opens
  Statement createStatement(int resultSetType, int resultSetConcurrency) throws SQLException;

  @Carries
  @Opens
  Statement createStatement(int resultSetType, int resultSetConcurrency, int resultSetHoldability)
      throws SQLException;

  @Carries
  @Opens
  PreparedStatement prepareStatement(String sql) throws SQLException;

  @Carries
  @Opens
  PreparedStatement prepareStatement(String sql, int resultSetType, int resultSetConcurrency) throws SQLException;

  @Carries
  @Opens
  PreparedStatement prepareStatement(String sql, int resultSetType, int resultSetConcurrency, int resultSetHoldability) throws SQLException;

  @Carries
  @Opens
  PreparedStatement prepareStatement(String sql, int autoGeneratedKeys) throws SQLException;

  @Carries
  @Opens
  PreparedStatement prepareStatement(String sql, int[] columnIndexes) throws SQLException;

  @Carries
  @Opens
  PreparedStatement prepareStatement(String sql, String[] columnNames) throws SQLException;

  @Carries
  @Opens
  CallableStatement prepareCall(String sql) throws SQLException;

  @Carries
  @Opens
  CallableStatement prepareCall(String sql, int resultSetType, int resultSetConcurrency) throws SQLException;

  @Carries
  @Opens
  CallableStatement prepareCall(String sql, int resultSetType, int resultSetConcurrency, int resultSetHoldability) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  void commit() throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  void rollback() throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  void rollback(Savepoint savepoint) throws SQLException;

  @Blocking(NETWORK)
  Savepoint setSavepoint() throws SQLException;

  @Blocking(NETWORK)
  Savepoint setSavepoint(String name) throws SQLException;

  @Blocking(NETWORK)
  void setAutoCommit(boolean autoCommit) throws SQLException;

  @Blocking(NETWORK)
  void setTransactionIsolation(int level) throws SQLException;

  @Blocking(NETWORK)
  boolean isValid(@Bounds(value = CALL, unit = SECONDS) int timeout) throws SQLException;

  @Carries
  DatabaseMetaData getMetaData() throws SQLException;

  void setNetworkTimeout(Executor executor, @Bounds(value = READ, unit = MILLIS) int milliseconds)
      throws SQLException;

  @Closes
  void close() throws SQLException;

  @Closes
  void abort(Executor executor) throws SQLException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface Statement extends Wrapper, AutoCloseable {
  @Blocking(NETWORK)
  @Carries
  @Opens
  @Requires(READ)
  ResultSet executeQuery(String sql) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  int executeUpdate(String sql) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  int executeUpdate(String sql, int autoGeneratedKeys) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  int executeUpdate(String sql, int[] columnIndexes) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  int executeUpdate(String sql, String[] columnNames) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  boolean execute(String sql) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  boolean execute(String sql, int autoGeneratedKeys) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  boolean execute(String sql, int[] columnIndexes) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  boolean execute(String sql, String[] columnNames) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  default long executeLargeUpdate(String sql) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  default long executeLargeUpdate(String sql, int autoGeneratedKeys) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  default long executeLargeUpdate(String sql, int[] columnIndexes) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  default long executeLargeUpdate(String sql, String[] columnNames) throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  int[] executeBatch() throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  default long[] executeLargeBatch() throws SQLException;

  @Bounds(value = CALL, unit = SECONDS)
  void setQueryTimeout(int seconds) throws SQLException;

  @Closes
  void close() throws SQLException;
}

public interface PreparedStatement extends Statement {
  @Blocking(NETWORK)
  @Carries
  @Opens
  @Requires(READ)
  ResultSet executeQuery() throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  int executeUpdate() throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  default long executeLargeUpdate() throws SQLException;

  @Blocking(NETWORK)
  @Requires(READ)
  boolean execute() throws SQLException;
}

public interface CallableStatement extends PreparedStatement {}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface ResultSet extends Wrapper, AutoCloseable {
  @Blocking(NETWORK)
  boolean next() throws SQLException;

  @Closes
  void close() throws SQLException;
}

public interface DatabaseMetaData extends Wrapper {
  @Blocking(NETWORK)
  ResultSet getTables(String catalog, String schemaPattern, String tableNamePattern, String[] types)
      throws SQLException;

  @Blocking(NETWORK)
  ResultSet getColumns(
      String catalog, String schemaPattern, String tableNamePattern, String columnNamePattern)
      throws SQLException;
}
