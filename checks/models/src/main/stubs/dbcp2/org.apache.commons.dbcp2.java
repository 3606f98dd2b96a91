package org.apache.commons.dbcp2;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.WaitsFor.POOL;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Collection;
import java.util.Hashtable;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Logger;
import javax.management.MBeanRegistration;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.naming.Context;
import javax.naming.Name;
import javax.naming.spi.ObjectFactory;
import javax.sql.DataSource;
import org.apache.commons.pool2.ObjectPool;
import org.apache.commons.pool2.PooledObjectFactory;
import org.apache.commons.pool2.TrackedUse;
import org.apache.commons.pool2.impl.AbandonedConfig;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;

public class AbandonedTrace implements TrackedUse, AutoCloseable {}

@Connection(sharing = SHAREABLE, expensive = true)
@Unbounded(ACQUIRE)
public class BasicDataSource implements DataSource, BasicDataSourceMXBean, MBeanRegistration, AutoCloseable {
  protected static void validateConnectionFactory(PoolableConnectionFactory connectionFactory) throws SQLException;
  @Opens public BasicDataSource();
  public void addConnectionProperty(String name, String value);
  @Closes public void close() throws SQLException;
  protected ConnectionFactory createConnectionFactory() throws SQLException;
  protected void createConnectionPool(PoolableConnectionFactory factory);
  protected DataSource createDataSource() throws SQLException;
  protected DataSource createDataSourceInstance() throws SQLException;
  protected GenericObjectPool<PoolableConnection> createObjectPool(PoolableConnectionFactory factory, GenericObjectPoolConfig<PoolableConnection> poolConfig, AbandonedConfig abandonedConfig);
  protected PoolableConnectionFactory createPoolableConnectionFactory(ConnectionFactory driverConnectionFactory) throws SQLException;
  public void evict() throws Exception;
  public PrintWriter getAbandonedLogWriter();
  public boolean getAbandonedUsageTracking();
  public boolean getAutoCommitOnReturn();
  public boolean getCacheState();
  @Opens @Blocking({POOL, NETWORK}) @Requires(ACQUIRE) public Connection getConnection() throws SQLException;
  @Opens @Blocking({POOL, NETWORK}) @Requires(ACQUIRE) public Connection getConnection(String user, String pass) throws SQLException;
  public String getConnectionFactoryClassName();
  public List<String> getConnectionInitSqls();
  public String[] getConnectionInitSqlsAsArray();
  public GenericObjectPool<PoolableConnection> getConnectionPool();
  public Boolean getDefaultAutoCommit();
  public String getDefaultCatalog();
  public Integer getDefaultQueryTimeout();
  public Duration getDefaultQueryTimeoutDuration();
  public Boolean getDefaultReadOnly();
  public String getDefaultSchema();
  public int getDefaultTransactionIsolation();
  public Set<String> getDisconnectionIgnoreSqlCodes();
  public String[] getDisconnectionIgnoreSqlCodesAsArray();
  public Set<String> getDisconnectionSqlCodes();
  public String[] getDisconnectionSqlCodesAsArray();
  public Driver getDriver();
  public ClassLoader getDriverClassLoader();
  public String getDriverClassName();
  public Duration getDurationBetweenEvictionRuns();
  public boolean getEnableAutoCommitOnReturn();
  public String getEvictionPolicyClassName();
  public boolean getFastFailValidation();
  public int getInitialSize();
  public String getJmxName();
  public boolean getLifo();
  public boolean getLogAbandoned();
  public boolean getLogExpiredConnections();
  public int getLoginTimeout() throws SQLException;
  public PrintWriter getLogWriter() throws SQLException;
  public Duration getMaxConnDuration();
  public long getMaxConnLifetimeMillis();
  public int getMaxIdle();
  public int getMaxOpenPreparedStatements();
  public int getMaxTotal();
  public Duration getMaxWaitDuration();
  public long getMaxWaitMillis();
  public Duration getMinEvictableIdleDuration();
  public long getMinEvictableIdleTimeMillis();
  public int getMinIdle();
  public int getNumActive();
  public int getNumIdle();
  public int getNumTestsPerEvictionRun();
  public Logger getParentLogger() throws SQLFeatureNotSupportedException;
  public String getPassword();
  protected ObjectName getRegisteredJmxName();
  public boolean getRemoveAbandonedOnBorrow();
  public boolean getRemoveAbandonedOnMaintenance();
  public int getRemoveAbandonedTimeout();
  public Duration getRemoveAbandonedTimeoutDuration();
  public boolean getRollbackOnReturn();
  public Duration getSoftMinEvictableIdleDuration();
  public long getSoftMinEvictableIdleTimeMillis();
  public boolean getTestOnBorrow();
  public boolean getTestOnCreate();
  public boolean getTestOnReturn();
  public boolean getTestWhileIdle();
  public long getTimeBetweenEvictionRunsMillis();
  public String getUrl();
  public String getUsername();
  public String getValidationQuery();
  public int getValidationQueryTimeout();
  public Duration getValidationQueryTimeoutDuration();
  public void invalidateConnection(Connection connection) throws IllegalStateException;
  public boolean isAccessToUnderlyingConnectionAllowed();
  public boolean isClearStatementPoolOnReturn();
  public boolean isClosed();
  public boolean isPoolPreparedStatements();
  public boolean isWrapperFor(Class<?> iface) throws SQLException;
  protected void log(String message);
  protected void log(String message, Throwable throwable);
  public void postDeregister();
  public void postRegister(Boolean registrationDone);
  public void preDeregister() throws Exception;
  public ObjectName preRegister(MBeanServer server, ObjectName objectName);
  public void removeConnectionProperty(String name);
  public void restart() throws SQLException;
  public void setAbandonedLogWriter(PrintWriter logWriter);
  public void setAbandonedUsageTracking(boolean usageTracking);
  public void setAccessToUnderlyingConnectionAllowed(boolean allow);
  public void setAutoCommitOnReturn(boolean autoCommitOnReturn);
  public void setCacheState(boolean cacheState);
  public void setClearStatementPoolOnReturn(boolean clearStatementPoolOnReturn);
  public void setConnectionFactoryClassName(String connectionFactoryClassName);
  public void setConnectionInitSqls(Collection<String> connectionInitSqls);
  public void setConnectionInitSqls(List<String> connectionInitSqls);
  public void setConnectionProperties(String connectionProperties);
  public void setDefaultAutoCommit(Boolean defaultAutoCommit);
  public void setDefaultCatalog(String defaultCatalog);
  public void setDefaultQueryTimeout(Duration defaultQueryTimeoutDuration);
  public void setDefaultQueryTimeout(Integer defaultQueryTimeoutSeconds);
  public void setDefaultReadOnly(Boolean defaultReadOnly);
  public void setDefaultSchema(String defaultSchema);
  public void setDefaultTransactionIsolation(int defaultTransactionIsolation);
  public void setDisconnectionIgnoreSqlCodes(Collection<String> disconnectionIgnoreSqlCodes);
  public void setDisconnectionSqlCodes(Collection<String> disconnectionSqlCodes);
  public void setDriver(Driver driver);
  public void setDriverClassLoader(ClassLoader driverClassLoader);
  public void setDriverClassName(String driverClassName);
  public void setDurationBetweenEvictionRuns(Duration timeBetweenEvictionRunsMillis);
  public void setEnableAutoCommitOnReturn(boolean autoCommitOnReturn);
  public void setEvictionPolicyClassName(String evictionPolicyClassName);
  public void setFastFailValidation(boolean fastFailValidation);
  public void setInitialSize(int initialSize);
  public void setJmxName(String jmxName);
  public void setLifo(boolean lifo);
  public void setLogAbandoned(boolean logAbandoned);
  public void setLogExpiredConnections(boolean logExpiredConnections);
  public void setLoginTimeout(int loginTimeout) throws SQLException;
  public void setLogWriter(PrintWriter logWriter) throws SQLException;
  public void setMaxConn(Duration maxConnDuration);
  public void setMaxConnLifetimeMillis(long maxConnLifetimeMillis);
  public void setMaxIdle(int maxIdle);
  public void setMaxOpenPreparedStatements(int maxOpenStatements);
  public void setMaxTotal(int maxTotal);
  @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = INFINITE, nullValue = INFINITE) public void setMaxWait(Duration maxWaitDuration);
  @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = INFINITE, nullValue = INFINITE) public void setMaxWaitMillis(long maxWaitMillis);
  public void setMinEvictableIdle(Duration minEvictableIdleDuration);
  public void setMinEvictableIdleTimeMillis(long minEvictableIdleTimeMillis);
  public void setMinIdle(int minIdle);
  public void setNumTestsPerEvictionRun(int numTestsPerEvictionRun);
  public void setPassword(String password);
  public void setPoolPreparedStatements(boolean poolingStatements);
  public void setRegisterConnectionMBean(boolean registerConnectionMBean);
  public void setRemoveAbandonedOnBorrow(boolean removeAbandonedOnBorrow);
  public void setRemoveAbandonedOnMaintenance(boolean removeAbandonedOnMaintenance);
  public void setRemoveAbandonedTimeout(Duration removeAbandonedTimeout);
  public void setRemoveAbandonedTimeout(int removeAbandonedTimeout);
  public void setRollbackOnReturn(boolean rollbackOnReturn);
  public void setSoftMinEvictableIdle(Duration softMinEvictableIdleTimeMillis);
  public void setSoftMinEvictableIdleTimeMillis(long softMinEvictableIdleTimeMillis);
  public void setTestOnBorrow(boolean testOnBorrow);
  public void setTestOnCreate(boolean testOnCreate);
  public void setTestOnReturn(boolean testOnReturn);
  public void setTestWhileIdle(boolean testWhileIdle);
  public void setTimeBetweenEvictionRunsMillis(long timeBetweenEvictionRunsMillis);
  public void setUrl(String connectionString);
  public void setUsername(String userName);
  public void setValidationQuery(String validationQuery);
  public void setValidationQueryTimeout(Duration validationQueryTimeoutDuration);
  public void setValidationQueryTimeout(int validationQueryTimeoutSeconds);
  public void start() throws SQLException;
  protected void startPoolMaintenance();
  public <T> T unwrap(Class<T> iface) throws SQLException;
}

public class BasicDataSourceFactory implements ObjectFactory {
  public static BasicDataSource createDataSource(Properties properties) throws SQLException;
  public BasicDataSourceFactory();
  public Object getObjectInstance(Object obj, Name name, Context nameCtx, Hashtable<?, ?> environment) throws SQLException;
}

public interface BasicDataSourceMXBean extends DataSourceMXBean {
  String getPassword();
}

public interface ConnectionFactory {
  Connection createConnection() throws SQLException;
}

public interface DataSourceMXBean {
  boolean getAbandonedUsageTracking();
  boolean getCacheState();
  String[] getConnectionInitSqlsAsArray();
  Boolean getDefaultAutoCommit();
  String getDefaultCatalog();
  Boolean getDefaultReadOnly();
  default String getDefaultSchema();
  int getDefaultTransactionIsolation();
  default String[] getDisconnectionIgnoreSqlCodesAsArray();
  String[] getDisconnectionSqlCodesAsArray();
  String getDriverClassName();
  boolean getFastFailValidation();
  int getInitialSize();
  boolean getLifo();
  boolean getLogAbandoned();
  boolean getLogExpiredConnections();
  long getMaxConnLifetimeMillis();
  int getMaxIdle();
  int getMaxOpenPreparedStatements();
  int getMaxTotal();
  long getMaxWaitMillis();
  long getMinEvictableIdleTimeMillis();
  int getMinIdle();
  int getNumActive();
  int getNumIdle();
  int getNumTestsPerEvictionRun();
  boolean getRemoveAbandonedOnBorrow();
  boolean getRemoveAbandonedOnMaintenance();
  int getRemoveAbandonedTimeout();
  long getSoftMinEvictableIdleTimeMillis();
  boolean getTestOnBorrow();
  boolean getTestOnCreate();
  boolean getTestWhileIdle();
  long getTimeBetweenEvictionRunsMillis();
  String getUrl();
  String getUsername();
  default String getUserName();
  String getValidationQuery();
  int getValidationQueryTimeout();
  boolean isAccessToUnderlyingConnectionAllowed();
  default boolean isClearStatementPoolOnReturn();
  boolean isClosed();
  boolean isPoolPreparedStatements();
  default void restart() throws SQLException;
  default void start() throws SQLException;
}

public class DelegatingConnection<C extends Connection> extends AbandonedTrace implements Connection {}

public class PoolableConnection extends DelegatingConnection<Connection> implements PoolableConnectionMXBean {}

public class PoolableConnectionFactory implements PooledObjectFactory<PoolableConnection> {}

public interface PoolableConnectionMXBean {}

@Connection(sharing = SHAREABLE, expensive = true)
public class PoolingDataSource<C extends Connection> implements DataSource, AutoCloseable {
  public PoolingDataSource(ObjectPool<C> pool);
  @Closes public void close() throws SQLException;
  @Opens @Blocking({POOL, NETWORK}) public Connection getConnection() throws SQLException;
  @Opens @Blocking({POOL, NETWORK}) public Connection getConnection(String userName, String password) throws SQLException;
  public int getLoginTimeout();
  public PrintWriter getLogWriter();
  public Logger getParentLogger() throws SQLFeatureNotSupportedException;
  protected ObjectPool<C> getPool();
  public boolean isAccessToUnderlyingConnectionAllowed();
  public boolean isWrapperFor(Class<?> iface) throws SQLException;
  public void setAccessToUnderlyingConnectionAllowed(boolean allow);
  public void setLoginTimeout(int seconds);
  public void setLogWriter(PrintWriter out);
  public <T> T unwrap(Class<T> iface) throws SQLException;
}
