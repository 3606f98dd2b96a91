package com.mysql.cj.jdbc;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Unbounded;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.Referenceable;
import javax.sql.DataSource;

/** Both times are zero at first, and {@code setLoginTimeout} does nothing. */
@Unbounded({CONNECT, READ})
public class MysqlDataSource extends JdbcPropertySetImpl implements DataSource, Referenceable, Serializable {
  public MysqlDataSource();
  @Blocking @Carries @Opens public Connection getConnection() throws SQLException;
  @Blocking @Carries @Opens public Connection getConnection(String userID, String password) throws SQLException;
  public void setDatabaseName(String dbName);
  public void setLoginTimeout(int seconds) throws SQLException;
  public void setPassword(String pass);
  public void setPort(int p);
  public void setPortNumber(int p);
  public void setServerName(String serverName);
  public void setURL(@BoundedByKey(key = "socketTimeout", value = READ, of = "jdbc:mysql:") @BoundedByKey(key = "connectTimeout", value = CONNECT) String url);
  public void setUrl(@BoundedByKey(key = "socketTimeout", value = READ, of = "jdbc:mysql:") @BoundedByKey(key = "connectTimeout", value = CONNECT) String url);
  public void setUser(String userID);
  @Bounds(CONNECT) public void setConnectTimeout(int property) throws SQLException;
  @Bounds(READ) public void setSocketTimeout(int property) throws SQLException;
}

public class JdbcPropertySetImpl {}
