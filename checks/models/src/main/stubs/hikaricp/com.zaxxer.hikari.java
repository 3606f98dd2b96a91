package com.zaxxer.hikari;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.WaitsFor.POOL;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.io.Closeable;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.logging.Logger;
import javax.sql.DataSource;

public class HikariConfig implements HikariConfigMXBean {
  public HikariConfig();
  public HikariConfig(Properties properties);
  public HikariConfig(String propertyFileName);
  public String getCatalog();
  public void setCatalog(String catalog);
  public long getConnectionTimeout();
  @Bounds(value = ACQUIRE, zero = INFINITE) public void setConnectionTimeout(long connectionTimeoutMs);
  public long getIdleTimeout();
  public void setIdleTimeout(long idleTimeoutMs);
  public long getLeakDetectionThreshold();
  public void setLeakDetectionThreshold(long leakDetectionThresholdMs);
  public long getMaxLifetime();
  public void setMaxLifetime(long maxLifetimeMs);
  public int getMaximumPoolSize();
  public void setMaximumPoolSize(int maxPoolSize);
  public int getMinimumIdle();
  public void setMinimumIdle(int minIdle);
  public String getPassword();
  public void setPassword(String password);
  public String getUsername();
  public void setUsername(String username);
  public long getValidationTimeout();
  public void setValidationTimeout(long validationTimeoutMs);
  public String getConnectionTestQuery();
  public void setConnectionTestQuery(String connectionTestQuery);
  public String getConnectionInitSql();
  public void setConnectionInitSql(String connectionInitSql);
  public DataSource getDataSource();
  public void setDataSource(DataSource dataSource);
  public String getDataSourceClassName();
  public void setDataSourceClassName(String className);
  public void addDataSourceProperty(String propertyName, Object value);
  public String getDataSourceJNDI();
  public void setDataSourceJNDI(String jndiDataSource);
  public Properties getDataSourceProperties();
  public void setDataSourceProperties(Properties dsProperties);
  public String getDriverClassName();
  public void setDriverClassName(String driverClassName);
  public String getJdbcUrl();
  public void setJdbcUrl(String jdbcUrl);
  public boolean isAutoCommit();
  public void setAutoCommit(boolean isAutoCommit);
  public boolean isAllowPoolSuspension();
  public void setAllowPoolSuspension(boolean isAllowPoolSuspension);
  public long getInitializationFailTimeout();
  public void setInitializationFailTimeout(long initializationFailTimeout);
  public boolean isIsolateInternalQueries();
  public void setIsolateInternalQueries(boolean isolate);
  public Object getMetricRegistry();
  public void setMetricRegistry(Object metricRegistry);
  public Object getHealthCheckRegistry();
  public void setHealthCheckRegistry(Object healthCheckRegistry);
  public Properties getHealthCheckProperties();
  public void setHealthCheckProperties(Properties healthCheckProperties);
  public void addHealthCheckProperty(String key, String value);
  public long getKeepaliveTime();
  public void setKeepaliveTime(long keepaliveTimeMs);
  public boolean isReadOnly();
  public void setReadOnly(boolean readOnly);
  public boolean isRegisterMbeans();
  public void setRegisterMbeans(boolean register);
  public String getPoolName();
  public void setPoolName(String poolName);
  public ScheduledExecutorService getScheduledExecutor();
  public void setScheduledExecutor(ScheduledExecutorService executor);
  public String getTransactionIsolation();
  public String getSchema();
  public void setSchema(String schema);
  public String getCredentialsProviderClassName();
  public void setCredentialsProviderClassName(String credentialsProviderClassName);
  public HikariCredentialsProvider getCredentialsProvider();
  public void setCredentialsProvider(HikariCredentialsProvider credentialsProvider);
  public String getExceptionOverrideClassName();
  public void setExceptionOverrideClassName(String exceptionOverrideClassName);
  public SQLExceptionOverride getExceptionOverride();
  public void setExceptionOverride(SQLExceptionOverride exceptionOverride);
  public void setTransactionIsolation(String isolationLevel);
  public ThreadFactory getThreadFactory();
  public void setThreadFactory(ThreadFactory threadFactory);
  public void copyStateTo(@Carries HikariConfig other);
  public void validate();
}

public interface HikariConfigMXBean {
  long getConnectionTimeout();
  void setConnectionTimeout(long connectionTimeoutMs);
  long getValidationTimeout();
  void setValidationTimeout(long validationTimeoutMs);
  long getIdleTimeout();
  void setIdleTimeout(long idleTimeoutMs);
  long getLeakDetectionThreshold();
  void setLeakDetectionThreshold(long leakDetectionThresholdMs);
  long getMaxLifetime();
  void setMaxLifetime(long maxLifetimeMs);
  int getMinimumIdle();
  void setMinimumIdle(int minIdle);
  int getMaximumPoolSize();
  void setMaximumPoolSize(int maxPoolSize);
  void setPassword(String password);
  void setUsername(String username);
  String getPoolName();
  String getCatalog();
  void setCatalog(String catalog);
}

public interface HikariCredentialsProvider {}

@Connection(sharing = SHAREABLE, expensive = true)
public class HikariDataSource extends HikariConfig implements DataSource, Closeable {
  @Opens public HikariDataSource();
  @Opens @Blocking public HikariDataSource(@Carries HikariConfig configuration);
  @Opens @Blocking({POOL, NETWORK}) public Connection getConnection() throws SQLException;
  @Opens @Blocking({POOL, NETWORK}) public Connection getConnection(String username, String password) throws SQLException;
  public PrintWriter getLogWriter() throws SQLException;
  public void setLogWriter(PrintWriter out) throws SQLException;
  public void setLoginTimeout(int seconds) throws SQLException;
  public int getLoginTimeout() throws SQLException;
  public Logger getParentLogger() throws SQLFeatureNotSupportedException;
  public <T> T unwrap(Class<T> iface) throws SQLException;
  public boolean isWrapperFor(Class<?> iface) throws SQLException;
  public void setMetricRegistry(Object metricRegistry);
  public void setHealthCheckRegistry(Object healthCheckRegistry);
  public boolean isRunning();
  public HikariPoolMXBean getHikariPoolMXBean();
  public HikariConfigMXBean getHikariConfigMXBean();
  public void evictConnection(Connection connection);
  @Closes public void close();
  public boolean isClosed();
}

public interface HikariPoolMXBean {
  int getIdleConnections();
  int getActiveConnections();
  int getTotalConnections();
  int getThreadsAwaitingConnection();
  void softEvictConnections();
  void suspendPool();
  void resumePool();
}

public interface SQLExceptionOverride {
  default SQLExceptionOverride.Override adjudicate(SQLException sqlException);

  public enum Override {
    CONTINUE_EVICT, DO_NOT_EVICT, MUST_EVICT;
  }
}
