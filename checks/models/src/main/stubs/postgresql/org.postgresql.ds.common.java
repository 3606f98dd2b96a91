package org.postgresql.ds.common;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Opens;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.Referenceable;
import javax.sql.CommonDataSource;

/** Ten seconds to connect unless told otherwise, and no time for reads: {@code PGProperty}. */
public abstract class BaseDataSource implements CommonDataSource, Referenceable {
  @Blocking @Carries @Opens public Connection getConnection() throws SQLException;
  @Blocking @Carries @Opens public Connection getConnection(String user, String password) throws SQLException;
  /** Also the time for which {@code Driver.connect} waits for a thread of its own to be done. */
  @Bounds(value = CONNECT, unit = SECONDS) public void setLoginTimeout(int loginTimeout);
  public void setServerName(String serverName);
  public void setServerNames(String[] serverNames);
  public void setDatabaseName(String databaseName);
  public void setUser(String user);
  public void setPassword(String password);
  public void setPortNumber(int portNumber);
  public void setPortNumbers(int[] portNumbers);
  public void setOptions(String options);
  @Bounds(value = CONNECT, unit = SECONDS) public void setConnectTimeout(int connectTimeout);
  public void setProtocolVersion(int protocolVersion);
  public void setPrepareThreshold(int count);
  public void setPreparedStatementCacheQueries(int cacheSize);
  public void setDefaultRowFetchSize(int fetchSize);
  public void setUnknownLength(int unknownLength);
  @Bounds(value = READ, unit = SECONDS) public void setSocketTimeout(int seconds);
  public void setCancelSignalTimeout(int seconds);
  public void setSsl(boolean enabled);
  public void setSslfactory(String classname);
  public void setSslMode(String mode);
  public void setSslCert(String file);
  public void setSslKey(String file);
  public void setSslRootCert(String file);
  public void setApplicationName(String applicationName);
  public void setLoadBalanceHosts(boolean loadBalanceHosts);
  public void setTcpKeepAlive(boolean enabled);
  public void setBinaryTransfer(boolean enabled);
  public void setStringType(String stringType);
  public void setDisableColumnSanitiser(boolean disableColumnSanitiser);
  public void setCurrentSchema(String currentSchema);
  public void setReadOnly(boolean readOnly);
  public void setLogUnclosedConnections(boolean enabled);
  public void setAssumeMinServerVersion(String minVersion);
  public void setUrl(@BoundedByKey(key = "socketTimeout", value = READ, unit = SECONDS, of = "jdbc:postgresql:") @BoundedByKey(key = "connectTimeout", value = CONNECT, unit = SECONDS) String url);
  public void setURL(@BoundedByKey(key = "socketTimeout", value = READ, unit = SECONDS, of = "jdbc:postgresql:") @BoundedByKey(key = "connectTimeout", value = CONNECT, unit = SECONDS) String url);
  public void setReWriteBatchedInserts(boolean reWrite);
  public void setSslmode(String mode);
  @BoundedByKey(key = "socketTimeout", value = READ, unit = SECONDS) @BoundedByKey(key = "connectTimeout", value = CONNECT, unit = SECONDS) public void setProperty(String name, String value) throws SQLException;
}
