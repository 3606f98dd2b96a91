package org.springframework.jdbc.datasource;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.ResourceTransactionManager;

public class DriverManagerDataSource extends AbstractDriverBasedDataSource {
  public DriverManagerDataSource();
  public DriverManagerDataSource(String url);
  public DriverManagerDataSource(String url, String username, String password);
  public DriverManagerDataSource(String url, Properties conProps);
  public void setDriverClassName(String driverClassName);
  @Blocking(NETWORK)
  protected Connection getConnectionFromDriver(Properties props) throws SQLException;
  @Blocking(NETWORK)
  protected Connection getConnectionFromDriverManager(String url, Properties props)
      throws SQLException;
}

public class SingleConnectionDataSource extends DriverManagerDataSource implements SmartDataSource,
    AutoCloseable, DisposableBean {
  public SingleConnectionDataSource();
  public SingleConnectionDataSource(String url, String username, String password,
      boolean suppressClose);
  public SingleConnectionDataSource(String url, boolean suppressClose);
  public SingleConnectionDataSource(Connection target, boolean suppressClose);
  public void setSuppressClose(boolean suppressClose);
  protected boolean isSuppressClose();
  public void setRollbackBeforeClose(boolean rollbackBeforeClose);
  protected boolean isRollbackBeforeClose();
  public void setAutoCommit(boolean autoCommit);
  protected Boolean getAutoCommitValue();
  public Connection getConnection() throws SQLException;
  public Connection getConnection(String username, String password) throws SQLException;
  public boolean shouldClose(Connection con);
  public void close();
  public void destroy();
  public void initConnection() throws SQLException;
  public void resetConnection();
  protected void prepareConnection(Connection con) throws SQLException;
  protected void closeConnection(Connection con);
  protected Connection getCloseSuppressingConnectionProxy(Connection target);
}

public class DataSourceTransactionManager extends AbstractPlatformTransactionManager
    implements ResourceTransactionManager, InitializingBean {
  public DataSourceTransactionManager();
  public DataSourceTransactionManager(DataSource dataSource);
  public void setDataSource(DataSource dataSource);
  public DataSource getDataSource();
  protected DataSource obtainDataSource();
  public void setEnforceReadOnly(boolean enforceReadOnly);
  public boolean isEnforceReadOnly();
  public void afterPropertiesSet();
  public Object getResourceFactory();
  protected Object doGetTransaction();
  protected boolean isExistingTransaction(Object transaction);
  protected void doBegin(Object transaction, TransactionDefinition definition);
  protected Object doSuspend(Object transaction);
  protected void doResume(Object transaction, Object suspendedResources);
  protected void doCommit(DefaultTransactionStatus status);
  protected void doRollback(DefaultTransactionStatus status);
  protected void doSetRollbackOnly(DefaultTransactionStatus status);
  protected void doCleanupAfterCompletion(Object transaction);
  protected void prepareTransactionalConnection(Connection con, TransactionDefinition definition)
      throws SQLException;
  protected RuntimeException translateException(String task, SQLException ex);
}

public abstract class AbstractDataSource implements DataSource {
  public AbstractDataSource();
  public int getLoginTimeout() throws SQLException;
  public void setLoginTimeout(int timeout) throws SQLException;
  public PrintWriter getLogWriter();
  public void setLogWriter(PrintWriter pw) throws SQLException;
  public Logger getParentLogger();
  public <T> T unwrap(Class<T> iface) throws SQLException;
  public boolean isWrapperFor(Class<?> iface) throws SQLException;
}

public abstract class AbstractDriverBasedDataSource extends AbstractDataSource {
  public AbstractDriverBasedDataSource();
  public void setUrl(String url);
  public String getUrl();
  public void setUsername(String username);
  public String getUsername();
  public void setPassword(String password);
  public String getPassword();
  public void setCatalog(String catalog);
  public String getCatalog();
  public void setSchema(String schema);
  public String getSchema();
  public void setConnectionProperties(Properties connectionProperties);
  public Properties getConnectionProperties();
  public Connection getConnection() throws SQLException;
  public Connection getConnection(String username, String password) throws SQLException;
  protected Connection getConnectionFromDriver(String username, String password)
      throws SQLException;
  protected Connection getConnectionFromDriver(Properties props) throws SQLException;
}

public interface SmartDataSource extends DataSource {
  boolean shouldClose(Connection con);
}
