package org.postgresql.ds;

import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Unbounded;
import java.io.Serializable;
import java.sql.SQLException;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import org.postgresql.ds.common.BaseDataSource;

@Unbounded(READ)
public class PGConnectionPoolDataSource extends BaseDataSource implements ConnectionPoolDataSource, Serializable {
  public PGConnectionPoolDataSource();
  @Blocking @Carries @Opens public PooledConnection getPooledConnection() throws SQLException;
  @Blocking @Carries @Opens public PooledConnection getPooledConnection(String user, String password) throws SQLException;
  public boolean isDefaultAutoCommit();
  public void setDefaultAutoCommit(boolean defaultAutoCommit);
}

@Unbounded(READ)
public class PGSimpleDataSource extends BaseDataSource implements DataSource, Serializable {
  public PGSimpleDataSource();
}
