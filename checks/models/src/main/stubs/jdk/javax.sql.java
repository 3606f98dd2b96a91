package javax.sql;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;
import static dev.fairlead.annotations.WaitsFor.*;

import dev.fairlead.annotations.*;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Wrapper;

public interface CommonDataSource {
  @Bounds(value = CONNECT, unit = SECONDS)
  void setLoginTimeout(int seconds) throws SQLException;
}

public interface DataSource extends CommonDataSource, Wrapper {
  @Blocking({NETWORK, POOL})
  @Carries
  @Opens
  Connection getConnection() throws SQLException;

  @Blocking({NETWORK, POOL})
  @Carries
  @Opens
  Connection getConnection(String username, String password) throws SQLException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface PooledConnection {
  @Blocking(NETWORK)
  @Opens
  Connection getConnection() throws SQLException;

  @Closes
  void close() throws SQLException;
}

public interface ConnectionPoolDataSource extends CommonDataSource {
  @Blocking(NETWORK)
  @Opens
  PooledConnection getPooledConnection() throws SQLException;

  @Blocking(NETWORK)
  @Opens
  PooledConnection getPooledConnection(String user, String password) throws SQLException;
}

public interface XAConnection extends PooledConnection {}

public interface XADataSource extends CommonDataSource {
  @Blocking(NETWORK)
  @Opens
  XAConnection getXAConnection() throws SQLException;

  @Blocking(NETWORK)
  @Opens
  XAConnection getXAConnection(String user, String password) throws SQLException;
}

public interface RowSet {
  @Blocking(NETWORK)
  void execute() throws SQLException;
}
