package org.hibernate;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.RunsHere;
import jakarta.persistence.CacheRetrieveMode;
import jakarta.persistence.CacheStoreMode;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockScope;
import jakarta.persistence.criteria.CriteriaDelete;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.CriteriaUpdate;
import java.io.Closeable;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.naming.Referenceable;
import org.hibernate.jdbc.ReturningWork;
import org.hibernate.jdbc.Work;
import org.hibernate.procedure.ProcedureCall;
import org.hibernate.query.Query;
import org.hibernate.query.QueryProducer;

public interface Cache extends jakarta.persistence.Cache {}

public enum CacheMode {
  NORMAL, IGNORE, GET, PUT, REFRESH;
  public CacheStoreMode getJpaStoreMode();
  public CacheRetrieveMode getJpaRetrieveMode();
  public boolean isGetEnabled();
  public boolean isPutEnabled();
  public static CacheMode interpretExternalSetting(String setting);
  public static CacheMode fromJpaModes(CacheRetrieveMode retrieveMode, CacheStoreMode storeMode);
}

public interface CustomEntityDirtinessStrategy {}

public interface EntityNameResolver {
  String resolveEntityName(Object entity);
}

public interface Filter {}

public enum FlushMode {
  MANUAL, COMMIT, AUTO, ALWAYS;
  public boolean lessThan(FlushMode other);
  public static FlushMode interpretExternalSetting(String externalName);
  public static FlushMode fromJpaFlushMode(FlushModeType flushModeType);
  public static FlushModeType toJpaFlushMode(FlushMode flushMode);
  public FlushModeType toJpaFlushMode();
}

public final class Hibernate {
  @Blocking public static void initialize(Object proxy) throws HibernateException;
}

public class HibernateException extends PersistenceException {
  public HibernateException(String message);
  public HibernateException(Throwable cause);
  public HibernateException(String message, Throwable cause);
}

public interface IdentifierLoadAccess<T> {}

public interface Interceptor {}

public class JDBCException extends HibernateException {
  public JDBCException(String message, SQLException cause);
  public JDBCException(String message, SQLException cause, String sql);
  public String getSQLState();
  public int getErrorCode();
  public SQLException getSQLException();
  public String getSQL();
  public String getErrorMessage();
}

public class LazyInitializationException extends HibernateException {
  public LazyInitializationException(String message);
}

public interface LobHelper {}

public enum LockMode {
  NONE, READ, OPTIMISTIC, OPTIMISTIC_FORCE_INCREMENT, WRITE, UPGRADE_NOWAIT, UPGRADE_SKIPLOCKED, PESSIMISTIC_READ, PESSIMISTIC_WRITE, PESSIMISTIC_FORCE_INCREMENT;
  public static LockMode fromJpaLockMode(LockModeType lockMode);
  public static LockModeType toJpaLockMode(LockMode lockMode);
  public LockModeType toJpaLockMode();
  public boolean greaterThan(LockMode mode);
  public boolean lessThan(LockMode mode);
  public boolean requiresVersion();
  public String toExternalForm();
  public static LockMode fromExternalForm(String externalForm);
  public LockOptions toLockOptions();
}

public class LockOptions implements Serializable {
  public static final LockOptions NONE;
  public static final LockOptions READ;
  public static final LockOptions UPGRADE;
  public static final int NO_WAIT = 0;
  public static final int WAIT_FOREVER = -1;
  public static final int SKIP_LOCKED = -2;
  public LockOptions();
  public LockOptions(LockMode lockMode);
  public LockOptions(LockMode lockMode, int timeout);
  public LockOptions(LockMode lockMode, int timeout, PessimisticLockScope scope);
  public boolean isEmpty();
  public LockMode getLockMode();
  public LockOptions setLockMode(LockMode lockMode);
  public LockOptions setAliasSpecificLockMode(String alias, LockMode lockMode);
  public LockMode getAliasSpecificLockMode(String alias);
  public LockMode getEffectiveLockMode(String alias);
  public boolean hasAliasSpecificLockModes();
  public int getAliasLockCount();
  public Iterator<Map.Entry<String, LockMode>> getAliasLockIterator();
  public Set<Map.Entry<String, LockMode>> getAliasSpecificLocks();
  public LockMode findGreatestLockMode();
  public int getTimeOut();
  public LockOptions setTimeOut(int timeout);
  public PessimisticLockScope getLockScope();
  public LockOptions setLockScope(PessimisticLockScope scope);
  public boolean getScope();
  public LockOptions setScope(boolean scope);
  public Boolean getFollowOnLocking();
  public LockOptions setFollowOnLocking(Boolean followOnLocking);
  public LockOptions makeCopy();
  public LockOptions makeDefensiveCopy();
  public void overlay(LockOptions lockOptions);
  public static LockOptions copy(LockOptions source, LockOptions destination);
}

public class MappingException extends HibernateException {}

public interface MultiIdentifierLoadAccess<T> {}

public interface NaturalIdLoadAccess<T> {}

public interface NaturalIdMultiLoadAccess<T> {}

public class ObjectNotFoundException extends UnresolvableObjectException {
  public ObjectNotFoundException(Object identifier, String entityName);
  public ObjectNotFoundException(String entityName, Object identifier);
}

public enum ReplicationMode {
  EXCEPTION, IGNORE, OVERWRITE, LATEST_VERSION;
}

public enum ScrollMode {
  FORWARD_ONLY, SCROLL_SENSITIVE, SCROLL_INSENSITIVE;
  public int toResultSetType();
  public boolean lessThan(ScrollMode other);
}

public interface ScrollableResults<R> extends AutoCloseable, Closeable {
  R get();
  void close();
  @Blocking boolean next();
  @Blocking boolean previous();
  @Blocking boolean scroll(int positions);
  boolean position(int position);
  @Blocking boolean last();
  @Blocking boolean first();
  void beforeFirst();
  void afterLast();
  boolean isFirst();
  boolean isLast();
  int getRowNumber();
  boolean setRowNumber(int rowNumber);
  void setFetchSize(int fetchSize);
}

@Connection(sharing = CONFINED)
public interface Session extends SharedSessionContract, EntityManager {
  @Blocking void flush();
  void setFlushMode(FlushModeType flushMode);
  void setHibernateFlushMode(FlushMode flushMode);
  FlushModeType getFlushMode();
  FlushMode getHibernateFlushMode();
  void setCacheMode(CacheMode cacheMode);
  CacheMode getCacheMode();
  CacheStoreMode getCacheStoreMode();
  CacheRetrieveMode getCacheRetrieveMode();
  void setCacheStoreMode(CacheStoreMode cacheStoreMode);
  void setCacheRetrieveMode(CacheRetrieveMode cacheRetrieveMode);
  int getFetchBatchSize();
  void setFetchBatchSize(int batchSize);
  boolean isSubselectFetchingEnabled();
  void setSubselectFetchingEnabled(boolean enabled);
  SessionFactory getSessionFactory();
  void cancelQuery();
  boolean isDirty();
  boolean isDefaultReadOnly();
  void setDefaultReadOnly(boolean readOnly);
  Object getIdentifier(Object object);
  boolean contains(String entityName, Object object);
  void detach(Object object);
  void evict(Object object);
  @Blocking <T> T load(Class<T> theClass, Object id, LockMode lockMode);
  @Blocking <T> T load(Class<T> theClass, Object id, LockOptions lockOptions);
  @Blocking Object load(String entityName, Object id, LockMode lockMode);
  @Blocking Object load(String entityName, Object id, LockOptions lockOptions);
  @Blocking <T> T load(Class<T> theClass, Object id);
  @Blocking Object load(String entityName, Object id);
  @Blocking void load(Object object, Object id);
  @Blocking void replicate(Object object, ReplicationMode replicationMode);
  @Blocking void replicate(String entityName, Object object, ReplicationMode replicationMode);
  @Blocking Object save(Object object);
  @Blocking Object save(String entityName, Object object);
  @Blocking void saveOrUpdate(Object object);
  @Blocking void saveOrUpdate(String entityName, Object object);
  @Blocking void update(Object object);
  @Blocking void update(String entityName, Object object);
  @Blocking <T> T merge(T object);
  @Blocking <T> T merge(String entityName, T object);
  @Blocking void persist(Object object);
  @Blocking void persist(String entityName, Object object);
  @Blocking void delete(Object object);
  @Blocking void delete(String entityName, Object object);
  @Blocking void lock(Object object, LockMode lockMode);
  @Blocking void lock(Object object, LockOptions lockOptions);
  @Blocking void lock(String entityName, Object object, LockMode lockMode);
  Session.LockRequest buildLockRequest(LockOptions lockOptions);
  @Blocking void refresh(Object object);
  @Blocking void refresh(String entityName, Object object);
  @Blocking void refresh(Object object, LockMode lockMode);
  @Blocking void refresh(Object object, LockOptions lockOptions);
  @Blocking void refresh(String entityName, Object object, LockOptions lockOptions);
  @Blocking void remove(Object object);
  LockMode getCurrentLockMode(Object object);
  void clear();
  @Blocking <T> T get(Class<T> entityType, Object id);
  @Blocking <T> T get(Class<T> entityType, Object id, LockMode lockMode);
  @Blocking <T> T get(Class<T> entityType, Object id, LockOptions lockOptions);
  @Blocking Object get(String entityName, Object id);
  @Blocking Object get(String entityName, Object id, LockMode lockMode);
  @Blocking Object get(String entityName, Object id, LockOptions lockOptions);
  String getEntityName(Object object);
  <T> T getReference(Class<T> entityType, Object id);
  Object getReference(String entityName, Object id);
  <T> T getReference(T object);
  <T> IdentifierLoadAccess<T> byId(Class<T> entityClass);
  <T> IdentifierLoadAccess<T> byId(String entityName);
  <T> MultiIdentifierLoadAccess<T> byMultipleIds(Class<T> entityClass);
  <T> MultiIdentifierLoadAccess<T> byMultipleIds(String entityName);
  <T> NaturalIdLoadAccess<T> byNaturalId(Class<T> entityClass);
  <T> NaturalIdLoadAccess<T> byNaturalId(String entityName);
  <T> SimpleNaturalIdLoadAccess<T> bySimpleNaturalId(Class<T> entityClass);
  <T> SimpleNaturalIdLoadAccess<T> bySimpleNaturalId(String entityName);
  <T> NaturalIdMultiLoadAccess<T> byMultipleNaturalId(Class<T> entityClass);
  <T> NaturalIdMultiLoadAccess<T> byMultipleNaturalId(String entityName);
  Filter enableFilter(String filterName);
  Filter getEnabledFilter(String filterName);
  void disableFilter(String filterName);
  boolean isReadOnly(Object entityOrProxy);
  void setReadOnly(Object entityOrProxy, boolean readOnly);
  boolean isFetchProfileEnabled(String name) throws UnknownProfileException;
  void enableFetchProfile(String name) throws UnknownProfileException;
  void disableFetchProfile(String name) throws UnknownProfileException;
  LobHelper getLobHelper();
  SharedSessionBuilder sessionWithOptions();
  void addEventListeners(SessionEventListener... sessionEventListeners);
  <T> List<EntityGraph<? super T>> getEntityGraphs(Class<T> entityClass);
  <R> Query<R> createQuery(String queryString, Class<R> resultClass);
  Query createQuery(String queryString);
  <R> Query<R> createNamedQuery(String name, Class<R> resultClass);
  Query createNamedQuery(String name);
  <R> Query<R> createQuery(CriteriaQuery<R> criteriaQuery);
  Query createQuery(CriteriaDelete deleteQuery);
  Query createQuery(CriteriaUpdate updateQuery);

  public interface LockRequest {}
}

public interface SessionBuilder {
  @Opens Session openSession();
  SessionBuilder interceptor(Interceptor interceptor);
  SessionBuilder noInterceptor();
  SessionBuilder connection(Connection connection);
  SessionBuilder autoJoinTransactions(boolean autoJoinTransactions);
  SessionBuilder autoClear(boolean autoClear);
  SessionBuilder flushMode(FlushMode flushMode);
  SessionBuilder tenantIdentifier(String tenantIdentifier);
  SessionBuilder tenantIdentifier(Object tenantIdentifier);
  SessionBuilder eventListeners(SessionEventListener... sessionEventListeners);
  SessionBuilder clearEventListeners();
  SessionBuilder jdbcTimeZone(TimeZone timeZone);
  SessionBuilder autoClose(boolean autoClose);
}

public interface SessionEventListener extends Serializable {}

@Connection(sharing = SHAREABLE, expensive = true)
public interface SessionFactory extends EntityManagerFactory, Referenceable, Serializable, Closeable {
  SessionBuilder withOptions();
  @Opens Session openSession() throws HibernateException;
  Session getCurrentSession() throws HibernateException;
  StatelessSessionBuilder withStatelessOptions();
  @Opens StatelessSession openStatelessSession();
  @Opens StatelessSession openStatelessSession(Connection connection);
  default void inSession(@RunsHere Consumer<Session> action);
  default void inStatelessSession(@RunsHere Consumer<StatelessSession> action);
  default void inTransaction(@RunsHere Consumer<Session> action);
  default void inStatelessTransaction(@RunsHere Consumer<StatelessSession> action);
  default <R> R fromSession(@RunsHere Function<Session, R> action);
  default <R> R fromStatelessSession(@RunsHere Function<StatelessSession, R> action);
  default <R> R fromTransaction(@RunsHere Function<Session, R> action);
  default <R> R fromStatelessTransaction(@RunsHere Function<StatelessSession, R> action);
  @Closes void close() throws HibernateException;
  boolean isClosed();
  Cache getCache();
  <T> List<EntityGraph<? super T>> findEntityGraphsByType(Class<T> entityClass);
  Set<String> getDefinedFilterNames();
  Set<String> getDefinedFetchProfileNames();
  default boolean containsFetchProfileDefinition(String name);
}

public interface SessionFactoryObserver extends Serializable {}

public interface SharedSessionBuilder extends SessionBuilder {
  SharedSessionBuilder connection();
  SharedSessionBuilder interceptor();
  SharedSessionBuilder connectionReleaseMode();
  SharedSessionBuilder connectionHandlingMode();
  SharedSessionBuilder autoJoinTransactions();
  SharedSessionBuilder flushMode();
  SharedSessionBuilder autoClose();
  SharedSessionBuilder autoClear(boolean autoClear);
  SharedSessionBuilder flushMode(FlushMode flushMode);
  SharedSessionBuilder tenantIdentifier(String tenantIdentifier);
  SharedSessionBuilder tenantIdentifier(Object tenantIdentifier);
  SharedSessionBuilder eventListeners(SessionEventListener... sessionEventListeners);
  SharedSessionBuilder clearEventListeners();
  SharedSessionBuilder jdbcTimeZone(TimeZone timeZone);
  SharedSessionBuilder interceptor(Interceptor interceptor);
  SharedSessionBuilder noInterceptor();
  SharedSessionBuilder connection(Connection connection);
  SharedSessionBuilder autoJoinTransactions(boolean autoJoinTransactions);
  SharedSessionBuilder autoClose(boolean autoClose);
}

public interface SharedSessionContract extends QueryProducer, Closeable, Serializable {
  String getTenantIdentifier();
  Object getTenantIdentifierValue();
  @Closes void close() throws HibernateException;
  boolean isOpen();
  boolean isConnected();
  Transaction beginTransaction();
  Transaction getTransaction();
  void joinTransaction();
  boolean isJoinedToTransaction();
  ProcedureCall getNamedProcedureCall(String name);
  ProcedureCall createStoredProcedureCall(String procedureName);
  ProcedureCall createStoredProcedureCall(String procedureName, Class<?>... resultClasses);
  ProcedureCall createStoredProcedureCall(String string, String... strings);
  ProcedureCall createNamedStoredProcedureQuery(String name);
  ProcedureCall createStoredProcedureQuery(String procedureName);
  ProcedureCall createStoredProcedureQuery(String procedureName, Class<?>... resultClasses);
  ProcedureCall createStoredProcedureQuery(String string, String... strings);
  Integer getJdbcBatchSize();
  void setJdbcBatchSize(Integer jdbcBatchSize);
  default void doWork(@RunsHere Work work) throws HibernateException;
  default <T> T doReturningWork(@RunsHere ReturningWork<T> work) throws HibernateException;
  <T> List<EntityGraph<? super T>> getEntityGraphs(Class<T> entityClass);
  Filter enableFilter(String filterName);
  Filter getEnabledFilter(String filterName);
  void disableFilter(String filterName);
  SessionFactory getFactory();
}

public interface SimpleNaturalIdLoadAccess<T> {}

public class StaleObjectStateException extends StaleStateException {
  public StaleObjectStateException(String entityName, Object identifier);
  public String getEntityName();
  public Object getIdentifier();
  public String getMessage();
}

public class StaleStateException extends HibernateException {
  public StaleStateException(String message);
}

@Connection(sharing = CONFINED)
public interface StatelessSession extends SharedSessionContract {
  @Closes void close();
  @Blocking Object insert(Object entity);
  @Blocking Object insert(String entityName, Object entity);
  @Blocking void update(Object entity);
  @Blocking void update(String entityName, Object entity);
  @Blocking void delete(Object entity);
  @Blocking void delete(String entityName, Object entity);
  @Blocking void upsert(Object entity);
  @Blocking void upsert(String entityName, Object entity);
  @Blocking Object get(String entityName, Object id);
  @Blocking <T> T get(Class<T> entityClass, Object id);
  @Blocking Object get(String entityName, Object id, LockMode lockMode);
  @Blocking <T> T get(Class<T> entityClass, Object id, LockMode lockMode);
  @Blocking void refresh(Object entity);
  @Blocking void refresh(String entityName, Object entity);
  @Blocking void refresh(Object entity, LockMode lockMode);
  @Blocking void refresh(String entityName, Object entity, LockMode lockMode);
  @Blocking void fetch(Object association);
  @Blocking Object getIdentifier(Object entity);
}

public interface StatelessSessionBuilder {
  @Opens StatelessSession openStatelessSession();
  StatelessSessionBuilder connection(Connection connection);
  StatelessSessionBuilder tenantIdentifier(String tenantIdentifier);
  StatelessSessionBuilder tenantIdentifier(Object tenantIdentifier);
}

public interface Transaction extends EntityTransaction {
  @Bounds(value = CALL, unit = SECONDS) void setTimeout(int seconds);
  int getTimeout();
  default void markRollbackOnly();
}

public class UnknownProfileException extends HibernateException {}

public class UnresolvableObjectException extends HibernateException {
  public UnresolvableObjectException(Object identifier, String entityName);
  protected UnresolvableObjectException(String message, Object identifier, String clazz);
  public static void throwIfNull(Object entity, Object identifier, String entityName) throws UnresolvableObjectException;
  public Object getIdentifier();
  public String getEntityName();
  public String getMessage();
}
