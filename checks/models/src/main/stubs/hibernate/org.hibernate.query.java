package org.hibernate.query;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Bounds;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CacheRetrieveMode;
import jakarta.persistence.CacheStoreMode;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Parameter;
import jakarta.persistence.TemporalType;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaDelete;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.CriteriaUpdate;
import jakarta.persistence.metamodel.SingularAttribute;
import java.time.Instant;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.CacheMode;
import org.hibernate.FlushMode;
import org.hibernate.LockMode;
import org.hibernate.LockOptions;
import org.hibernate.MappingException;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.SharedSessionContract;
import org.hibernate.query.spi.QueryOptions;

public interface BindableType<J> {}

public interface CommonQueryContract {
  FlushModeType getFlushMode();
  CommonQueryContract setFlushMode(FlushModeType flushMode);
  FlushMode getHibernateFlushMode();
  CommonQueryContract setHibernateFlushMode(FlushMode flushMode);
  Integer getTimeout();
  @Bounds(value = CALL, unit = SECONDS) CommonQueryContract setTimeout(int timeout);
  String getComment();
  CommonQueryContract setComment(String comment);
  @BoundedByKey(key = {"javax.persistence.query.timeout", "jakarta.persistence.query.timeout"}, value = CALL) CommonQueryContract setHint(String hintName, Object value);
  CommonQueryContract setParameter(String parameter, Object value);
  <P> CommonQueryContract setParameter(String parameter, P value, Class<P> type);
  <P> CommonQueryContract setParameter(String parameter, P value, BindableType<P> type);
  CommonQueryContract setParameter(String parameter, Instant value, TemporalType temporalType);
  CommonQueryContract setParameter(String parameter, Calendar value, TemporalType temporalType);
  CommonQueryContract setParameter(String parameter, Date value, TemporalType temporalType);
  CommonQueryContract setParameter(int parameter, Object value);
  <P> CommonQueryContract setParameter(int parameter, P value, Class<P> type);
  <P> CommonQueryContract setParameter(int parameter, P value, BindableType<P> type);
  CommonQueryContract setParameter(int parameter, Instant value, TemporalType temporalType);
  CommonQueryContract setParameter(int parameter, Date value, TemporalType temporalType);
  CommonQueryContract setParameter(int parameter, Calendar value, TemporalType temporalType);
  <T> CommonQueryContract setParameter(QueryParameter<T> parameter, T value);
  <P> CommonQueryContract setParameter(QueryParameter<P> parameter, P value, Class<P> type);
  <P> CommonQueryContract setParameter(QueryParameter<P> parameter, P val, BindableType<P> type);
  <T> CommonQueryContract setParameter(Parameter<T> param, T value);
  CommonQueryContract setParameter(Parameter<Calendar> param, Calendar value, TemporalType temporalType);
  CommonQueryContract setParameter(Parameter<Date> param, Date value, TemporalType temporalType);
  CommonQueryContract setParameterList(String parameter, Collection values);
  <P> CommonQueryContract setParameterList(String parameter, Collection<? extends P> values, Class<P> javaType);
  <P> CommonQueryContract setParameterList(String parameter, Collection<? extends P> values, BindableType<P> type);
  CommonQueryContract setParameterList(String parameter, Object[] values);
  <P> CommonQueryContract setParameterList(String parameter, P[] values, Class<P> javaType);
  <P> CommonQueryContract setParameterList(String parameter, P[] values, BindableType<P> type);
  CommonQueryContract setParameterList(int parameter, Collection values);
  <P> CommonQueryContract setParameterList(int parameter, Collection<? extends P> values, Class<P> javaType);
  <P> CommonQueryContract setParameterList(int parameter, Collection<? extends P> values, BindableType<P> type);
  CommonQueryContract setParameterList(int parameter, Object[] values);
  <P> CommonQueryContract setParameterList(int parameter, P[] values, Class<P> javaType);
  <P> CommonQueryContract setParameterList(int parameter, P[] values, BindableType<P> type);
  <P> CommonQueryContract setParameterList(QueryParameter<P> parameter, Collection<? extends P> values);
  <P> CommonQueryContract setParameterList(QueryParameter<P> parameter, Collection<? extends P> values, Class<P> javaType);
  <P> CommonQueryContract setParameterList(QueryParameter<P> parameter, Collection<? extends P> values, BindableType<P> type);
  <P> CommonQueryContract setParameterList(QueryParameter<P> parameter, P[] values);
  <P> CommonQueryContract setParameterList(QueryParameter<P> parameter, P[] values, Class<P> javaType);
  <P> CommonQueryContract setParameterList(QueryParameter<P> parameter, P[] values, BindableType<P> type);
  CommonQueryContract setProperties(Object bean);
  CommonQueryContract setProperties(Map bean);
}

public class KeyedPage<R> {}

public class KeyedResultList<R> {}

public interface MutationQuery extends CommonQueryContract {
  @Blocking int executeUpdate();
  MutationQuery setFlushMode(FlushModeType flushMode);
  MutationQuery setHibernateFlushMode(FlushMode flushMode);
  @Bounds(value = CALL, unit = SECONDS) MutationQuery setTimeout(int timeout);
  MutationQuery setComment(String comment);
  @BoundedByKey(key = {"javax.persistence.query.timeout", "jakarta.persistence.query.timeout"}, value = CALL) MutationQuery setHint(String hintName, Object value);
  MutationQuery setParameter(String name, Object value);
  <P> MutationQuery setParameter(String name, P value, Class<P> type);
  <P> MutationQuery setParameter(String name, P value, BindableType<P> type);
  MutationQuery setParameter(String name, Instant value, TemporalType temporalType);
  MutationQuery setParameter(String name, Calendar value, TemporalType temporalType);
  MutationQuery setParameter(String name, Date value, TemporalType temporalType);
  MutationQuery setParameter(int position, Object value);
  <P> MutationQuery setParameter(int position, P value, Class<P> type);
  <P> MutationQuery setParameter(int position, P value, BindableType<P> type);
  MutationQuery setParameter(int position, Instant value, TemporalType temporalType);
  MutationQuery setParameter(int position, Date value, TemporalType temporalType);
  MutationQuery setParameter(int position, Calendar value, TemporalType temporalType);
  <T> MutationQuery setParameter(QueryParameter<T> parameter, T value);
  <P> MutationQuery setParameter(QueryParameter<P> parameter, P value, Class<P> type);
  <P> MutationQuery setParameter(QueryParameter<P> parameter, P val, BindableType<P> type);
  <T> MutationQuery setParameter(Parameter<T> param, T value);
  MutationQuery setParameter(Parameter<Calendar> param, Calendar value, TemporalType temporalType);
  MutationQuery setParameter(Parameter<Date> param, Date value, TemporalType temporalType);
  MutationQuery setParameterList(String name, Collection values);
  <P> MutationQuery setParameterList(String name, Collection<? extends P> values, Class<P> javaType);
  <P> MutationQuery setParameterList(String name, Collection<? extends P> values, BindableType<P> type);
  MutationQuery setParameterList(String name, Object[] values);
  <P> MutationQuery setParameterList(String name, P[] values, Class<P> javaType);
  <P> MutationQuery setParameterList(String name, P[] values, BindableType<P> type);
  MutationQuery setParameterList(int position, Collection values);
  <P> MutationQuery setParameterList(int position, Collection<? extends P> values, Class<P> javaType);
  <P> MutationQuery setParameterList(int position, Collection<? extends P> values, BindableType<P> type);
  MutationQuery setParameterList(int position, Object[] values);
  <P> MutationQuery setParameterList(int position, P[] values, Class<P> javaType);
  <P> MutationQuery setParameterList(int position, P[] values, BindableType<P> type);
  <P> MutationQuery setParameterList(QueryParameter<P> parameter, Collection<? extends P> values);
  <P> MutationQuery setParameterList(QueryParameter<P> parameter, Collection<? extends P> values, Class<P> javaType);
  <P> MutationQuery setParameterList(QueryParameter<P> parameter, Collection<? extends P> values, BindableType<P> type);
  <P> MutationQuery setParameterList(QueryParameter<P> parameter, P[] values);
  <P> MutationQuery setParameterList(QueryParameter<P> parameter, P[] values, Class<P> javaType);
  <P> MutationQuery setParameterList(QueryParameter<P> parameter, P[] values, BindableType<P> type);
  MutationQuery setProperties(Object bean);
  MutationQuery setProperties(Map bean);
}

public interface NativeQuery<T> extends Query<T>, SynchronizeableQuery {
  NativeQuery<T> addScalar(String columnAlias);
  NativeQuery<T> addScalar(String columnAlias, Class javaType);
  <C> NativeQuery<T> addScalar(String columnAlias, Class<C> relationalJavaType, AttributeConverter<?, C> converter);
  <O, R> NativeQuery<T> addScalar(String columnAlias, Class<O> domainJavaType, Class<R> jdbcJavaType, AttributeConverter<O, R> converter);
  <C> NativeQuery<T> addScalar(String columnAlias, Class<C> relationalJavaType, Class<? extends AttributeConverter<?, C>> converter);
  <O, R> NativeQuery<T> addScalar(String columnAlias, Class<O> domainJavaType, Class<R> jdbcJavaType, Class<? extends AttributeConverter<O, R>> converter);
  <J> NativeQuery.InstantiationResultNode<J> addInstantiation(Class<J> targetJavaType);
  NativeQuery<T> addAttributeResult(String columnAlias, Class entityJavaType, String attributePath);
  NativeQuery<T> addAttributeResult(String columnAlias, String entityName, String attributePath);
  NativeQuery<T> addAttributeResult(String columnAlias, SingularAttribute attribute);
  NativeQuery.RootReturn addRoot(String tableAlias, String entityName);
  NativeQuery.RootReturn addRoot(String tableAlias, Class entityType);
  NativeQuery<T> addEntity(String entityName);
  NativeQuery<T> addEntity(String tableAlias, String entityName);
  NativeQuery<T> addEntity(String tableAlias, String entityName, LockMode lockMode);
  NativeQuery<T> addEntity(Class entityType);
  NativeQuery<T> addEntity(String tableAlias, Class entityType);
  NativeQuery<T> addEntity(String tableAlias, Class entityClass, LockMode lockMode);
  NativeQuery.FetchReturn addFetch(String tableAlias, String ownerTableAlias, String joinPropertyName);
  NativeQuery<T> addJoin(String tableAlias, String path);
  NativeQuery<T> addJoin(String tableAlias, String ownerTableAlias, String joinPropertyName);
  NativeQuery<T> addJoin(String tableAlias, String path, LockMode lockMode);
  NativeQuery<T> addSynchronizedQuerySpace(String querySpace);
  NativeQuery<T> addSynchronizedEntityName(String entityName) throws MappingException;
  NativeQuery<T> addSynchronizedEntityClass(Class entityClass) throws MappingException;
  NativeQuery<T> setHibernateFlushMode(FlushMode flushMode);
  NativeQuery<T> setFlushMode(FlushModeType flushMode);
  NativeQuery<T> setCacheMode(CacheMode cacheMode);
  NativeQuery<T> setCacheStoreMode(CacheStoreMode cacheStoreMode);
  NativeQuery<T> setCacheRetrieveMode(CacheRetrieveMode cacheRetrieveMode);
  NativeQuery<T> setCacheable(boolean cacheable);
  NativeQuery<T> setCacheRegion(String cacheRegion);
  @Bounds(value = CALL, unit = SECONDS) NativeQuery<T> setTimeout(int timeout);
  NativeQuery<T> setFetchSize(int fetchSize);
  NativeQuery<T> setReadOnly(boolean readOnly);
  LockOptions getLockOptions();
  NativeQuery<T> setLockOptions(LockOptions lockOptions);
  NativeQuery<T> setLockMode(String alias, LockMode lockMode);
  NativeQuery<T> setComment(String comment);
  NativeQuery<T> addQueryHint(String hint);
  NativeQuery<T> setMaxResults(int maxResult);
  NativeQuery<T> setFirstResult(int startPosition);
  @BoundedByKey(key = {"javax.persistence.query.timeout", "jakarta.persistence.query.timeout"}, value = CALL) NativeQuery<T> setHint(String hintName, Object value);
  LockModeType getLockMode();
  LockMode getHibernateLockMode();
  NativeQuery<T> setLockMode(LockModeType lockMode);
  NativeQuery<T> setHibernateLockMode(LockMode lockMode);
  <R> NativeQuery<R> setTupleTransformer(TupleTransformer<R> transformer);
  NativeQuery<T> setResultListTransformer(ResultListTransformer<T> transformer);
  NativeQuery<T> setParameter(String name, Object value);
  <P> NativeQuery<T> setParameter(String name, P val, Class<P> type);
  <P> NativeQuery<T> setParameter(String name, P val, BindableType<P> type);
  NativeQuery<T> setParameter(String name, Instant value, TemporalType temporalType);
  NativeQuery<T> setParameter(String name, Calendar value, TemporalType temporalType);
  NativeQuery<T> setParameter(String name, Date value, TemporalType temporalType);
  NativeQuery<T> setParameter(int position, Object value);
  <P> NativeQuery<T> setParameter(int position, P val, Class<P> type);
  <P> NativeQuery<T> setParameter(int position, P val, BindableType<P> type);
  NativeQuery<T> setParameter(int position, Instant value, TemporalType temporalType);
  NativeQuery<T> setParameter(int position, Calendar value, TemporalType temporalType);
  NativeQuery<T> setParameter(int position, Date value, TemporalType temporalType);
  <P> NativeQuery<T> setParameter(QueryParameter<P> parameter, P val);
  <P> NativeQuery<T> setParameter(QueryParameter<P> parameter, P val, Class<P> type);
  <P> NativeQuery<T> setParameter(QueryParameter<P> parameter, P val, BindableType<P> type);
  <P> NativeQuery<T> setParameter(Parameter<P> param, P value);
  NativeQuery<T> setParameter(Parameter<Calendar> param, Calendar value, TemporalType temporalType);
  NativeQuery<T> setParameter(Parameter<Date> param, Date value, TemporalType temporalType);
  NativeQuery<T> setParameterList(String name, Collection values);
  <P> NativeQuery<T> setParameterList(String name, Collection<? extends P> values, Class<P> type);
  <P> NativeQuery<T> setParameterList(String name, Collection<? extends P> values, BindableType<P> type);
  NativeQuery<T> setParameterList(String name, Object[] values);
  <P> NativeQuery<T> setParameterList(String name, P[] values, Class<P> type);
  <P> NativeQuery<T> setParameterList(String name, P[] values, BindableType<P> type);
  NativeQuery<T> setParameterList(int position, Collection values);
  <P> NativeQuery<T> setParameterList(int position, Collection<? extends P> values, Class<P> type);
  <P> NativeQuery<T> setParameterList(int position, Collection<? extends P> values, BindableType<P> javaType);
  NativeQuery<T> setParameterList(int position, Object[] values);
  <P> NativeQuery<T> setParameterList(int position, P[] values, Class<P> javaType);
  <P> NativeQuery<T> setParameterList(int position, P[] values, BindableType<P> javaType);
  <P> NativeQuery<T> setParameterList(QueryParameter<P> parameter, Collection<? extends P> values);
  <P> NativeQuery<T> setParameterList(QueryParameter<P> parameter, Collection<? extends P> values, Class<P> javaType);
  <P> NativeQuery<T> setParameterList(QueryParameter<P> parameter, Collection<? extends P> values, BindableType<P> type);
  <P> NativeQuery<T> setParameterList(QueryParameter<P> parameter, P[] values);
  <P> NativeQuery<T> setParameterList(QueryParameter<P> parameter, P[] values, Class<P> javaType);
  <P> NativeQuery<T> setParameterList(QueryParameter<P> parameter, P[] values, BindableType<P> type);
  NativeQuery<T> setProperties(Object bean);
  NativeQuery<T> setProperties(Map bean);

  public interface FetchReturn extends NativeQuery.ResultNode {}
  public interface InstantiationResultNode<J> extends NativeQuery.ReturnableResultNode {
    NativeQuery.InstantiationResultNode<J> addBasicArgument(String columnAlias, String argumentAlias);
  }
  public interface ResultNode {}
  public interface ReturnableResultNode extends NativeQuery.ResultNode {}
  public interface RootReturn extends NativeQuery.ReturnableResultNode {}
}

public enum NullPrecedence {
  NONE, FIRST, LAST;
}

public class Order<X> {}

public class Page {}

public interface ParameterMetadata {}

public interface Query<R> extends SelectionQuery<R>, MutationQuery, TypedQuery<R> {
  @Blocking List<R> list();
  @Blocking default List<R> getResultList();
  @Blocking ScrollableResults<R> scroll();
  @Blocking ScrollableResults<R> scroll(ScrollMode scrollMode);
  @Blocking default Stream<R> getResultStream();
  @Blocking default Stream<R> stream();
  @Blocking R uniqueResult();
  @Blocking R getSingleResult();
  @Blocking Optional<R> uniqueResultOptional();
  @Blocking int executeUpdate();
  SharedSessionContract getSession();
  String getQueryString();
  String getComment();
  Query<R> setComment(String comment);
  Query<R> addQueryHint(String hint);
  LockOptions getLockOptions();
  Query<R> setLockOptions(LockOptions lockOptions);
  Query<R> setLockMode(String alias, LockMode lockMode);
  <T> Query<T> setTupleTransformer(TupleTransformer<T> transformer);
  Query<R> setResultListTransformer(ResultListTransformer<R> transformer);
  QueryOptions getQueryOptions();
  ParameterMetadata getParameterMetadata();
  Query<R> setParameter(String parameter, Object argument);
  <P> Query<R> setParameter(String parameter, P argument, Class<P> type);
  <P> Query<R> setParameter(String parameter, P argument, BindableType<P> type);
  Query<R> setParameter(String parameter, Instant argument, TemporalType temporalType);
  Query<R> setParameter(String parameter, Calendar argument, TemporalType temporalType);
  Query<R> setParameter(String parameter, Date argument, TemporalType temporalType);
  Query<R> setParameter(int parameter, Object argument);
  <P> Query<R> setParameter(int parameter, P argument, Class<P> type);
  <P> Query<R> setParameter(int parameter, P argument, BindableType<P> type);
  Query<R> setParameter(int parameter, Instant argument, TemporalType temporalType);
  Query<R> setParameter(int parameter, Date argument, TemporalType temporalType);
  Query<R> setParameter(int parameter, Calendar argument, TemporalType temporalType);
  <T> Query<R> setParameter(QueryParameter<T> parameter, T argument);
  <P> Query<R> setParameter(QueryParameter<P> parameter, P argument, Class<P> type);
  <P> Query<R> setParameter(QueryParameter<P> parameter, P argument, BindableType<P> type);
  <T> Query<R> setParameter(Parameter<T> parameter, T argument);
  Query<R> setParameter(Parameter<Calendar> parameter, Calendar argument, TemporalType temporalType);
  Query<R> setParameter(Parameter<Date> parameter, Date argument, TemporalType temporalType);
  Query<R> setParameterList(String parameter, Collection arguments);
  <P> Query<R> setParameterList(String parameter, Collection<? extends P> arguments, Class<P> javaType);
  <P> Query<R> setParameterList(String parameter, Collection<? extends P> arguments, BindableType<P> type);
  Query<R> setParameterList(String parameter, Object[] values);
  <P> Query<R> setParameterList(String parameter, P[] arguments, Class<P> javaType);
  <P> Query<R> setParameterList(String parameter, P[] arguments, BindableType<P> type);
  Query<R> setParameterList(int parameter, Collection arguments);
  <P> Query<R> setParameterList(int parameter, Collection<? extends P> arguments, Class<P> javaType);
  <P> Query<R> setParameterList(int parameter, Collection<? extends P> arguments, BindableType<P> type);
  Query<R> setParameterList(int parameter, Object[] arguments);
  <P> Query<R> setParameterList(int parameter, P[] arguments, Class<P> javaType);
  <P> Query<R> setParameterList(int parameter, P[] arguments, BindableType<P> type);
  <P> Query<R> setParameterList(QueryParameter<P> parameter, Collection<? extends P> arguments);
  <P> Query<R> setParameterList(QueryParameter<P> parameter, Collection<? extends P> arguments, Class<P> javaType);
  <P> Query<R> setParameterList(QueryParameter<P> parameter, Collection<? extends P> arguments, BindableType<P> type);
  <P> Query<R> setParameterList(QueryParameter<P> parameter, P[] arguments);
  <P> Query<R> setParameterList(QueryParameter<P> parameter, P[] arguments, Class<P> javaType);
  <P> Query<R> setParameterList(QueryParameter<P> parameter, P[] arguments, BindableType<P> type);
  Query<R> setProperties(Object bean);
  Query<R> setProperties(Map bean);
  Query<R> setHibernateFlushMode(FlushMode flushMode);
  Query<R> setCacheable(boolean cacheable);
  Query<R> setCacheRegion(String cacheRegion);
  Query<R> setCacheMode(CacheMode cacheMode);
  Query<R> setCacheStoreMode(CacheStoreMode cacheStoreMode);
  Query<R> setCacheRetrieveMode(CacheRetrieveMode cacheRetrieveMode);
  @Bounds(value = CALL, unit = SECONDS) Query<R> setTimeout(int timeout);
  Query<R> setFetchSize(int fetchSize);
  Query<R> setReadOnly(boolean readOnly);
  Query<R> setMaxResults(int maxResult);
  Query<R> setFirstResult(int startPosition);
  default Query<R> setPage(Page page);
  @BoundedByKey(key = {"javax.persistence.query.timeout", "jakarta.persistence.query.timeout"}, value = CALL) Query<R> setHint(String hintName, Object value);
  Query<R> enableFetchProfile(String profileName);
  Query<R> disableFetchProfile(String profileName);
  Query<R> setFlushMode(FlushModeType flushMode);
  Query<R> setLockMode(LockModeType lockMode);
  Query<R> setOrder(List<Order<? super R>> orderList);
  Query<R> setOrder(Order<? super R> order);
}

public interface QueryParameter<T> extends Parameter<T> {}

public interface QueryProducer {
  Query createQuery(String queryString);
  <R> Query<R> createQuery(String queryString, Class<R> resultClass);
  <R> Query<R> createQuery(CriteriaQuery<R> criteriaQuery);
  Query createQuery(CriteriaUpdate updateQuery);
  Query createQuery(CriteriaDelete deleteQuery);
  NativeQuery createNativeQuery(String sqlString);
  <R> NativeQuery<R> createNativeQuery(String sqlString, Class<R> resultClass);
  <R> NativeQuery<R> createNativeQuery(String sqlString, Class<R> resultClass, String tableAlias);
  NativeQuery createNativeQuery(String sqlString, String resultSetMappingName);
  <R> NativeQuery<R> createNativeQuery(String sqlString, String resultSetMappingName, Class<R> resultClass);
  SelectionQuery<?> createSelectionQuery(String hqlString);
  <R> SelectionQuery<R> createSelectionQuery(String hqlString, Class<R> resultType);
  <R> SelectionQuery<R> createSelectionQuery(CriteriaQuery<R> criteria);
  MutationQuery createMutationQuery(String hqlString);
  MutationQuery createMutationQuery(CriteriaUpdate updateQuery);
  MutationQuery createMutationQuery(CriteriaDelete deleteQuery);
  MutationQuery createNativeMutationQuery(String sqlString);
  Query createNamedQuery(String name);
  <R> Query<R> createNamedQuery(String name, Class<R> resultClass);
  SelectionQuery<?> createNamedSelectionQuery(String name);
  <R> SelectionQuery<R> createNamedSelectionQuery(String name, Class<R> resultType);
  MutationQuery createNamedMutationQuery(String name);
  Query getNamedQuery(String queryName);
  NativeQuery getNamedNativeQuery(String name);
  NativeQuery getNamedNativeQuery(String name, String resultSetMapping);
}

public interface ResultListTransformer<T> {
  List<T> transformList(List<T> resultList);
}

public interface SelectionQuery<R> extends CommonQueryContract {
  @Blocking List<R> list();
  @Blocking default List<R> getResultList();
  @Blocking ScrollableResults<R> scroll();
  @Blocking ScrollableResults<R> scroll(ScrollMode scrollMode);
  @Blocking default Stream<R> getResultStream();
  @Blocking default Stream<R> stream();
  @Blocking R uniqueResult();
  @Blocking R getSingleResult();
  @Blocking R getSingleResultOrNull();
  @Blocking Optional<R> uniqueResultOptional();
  @Blocking long getResultCount();
  KeyedResultList<R> getKeyedResultList(KeyedPage<R> page);
  @BoundedByKey(key = {"javax.persistence.query.timeout", "jakarta.persistence.query.timeout"}, value = CALL) SelectionQuery<R> setHint(String hintName, Object value);
  SelectionQuery<R> enableFetchProfile(String profileName);
  SelectionQuery<R> disableFetchProfile(String profileName);
  SelectionQuery<R> setFlushMode(FlushModeType flushMode);
  SelectionQuery<R> setHibernateFlushMode(FlushMode flushMode);
  @Bounds(value = CALL, unit = SECONDS) SelectionQuery<R> setTimeout(int timeout);
  SelectionQuery<R> setComment(String comment);
  Integer getFetchSize();
  SelectionQuery<R> setFetchSize(int fetchSize);
  boolean isReadOnly();
  SelectionQuery<R> setReadOnly(boolean readOnly);
  int getMaxResults();
  SelectionQuery<R> setMaxResults(int maxResult);
  int getFirstResult();
  SelectionQuery<R> setFirstResult(int startPosition);
  SelectionQuery<R> setPage(Page page);
  CacheMode getCacheMode();
  CacheStoreMode getCacheStoreMode();
  CacheRetrieveMode getCacheRetrieveMode();
  SelectionQuery<R> setCacheMode(CacheMode cacheMode);
  SelectionQuery<R> setCacheStoreMode(CacheStoreMode cacheStoreMode);
  SelectionQuery<R> setCacheRetrieveMode(CacheRetrieveMode cacheRetrieveMode);
  boolean isCacheable();
  SelectionQuery<R> setCacheable(boolean cacheable);
  boolean isQueryPlanCacheable();
  SelectionQuery<R> setQueryPlanCacheable(boolean queryPlanCacheable);
  String getCacheRegion();
  SelectionQuery<R> setCacheRegion(String cacheRegion);
  LockOptions getLockOptions();
  LockModeType getLockMode();
  SelectionQuery<R> setLockMode(LockModeType lockMode);
  LockMode getHibernateLockMode();
  SelectionQuery<R> setHibernateLockMode(LockMode lockMode);
  SelectionQuery<R> setLockMode(String alias, LockMode lockMode);
  SelectionQuery<R> setOrder(List<Order<? super R>> orderList);
  SelectionQuery<R> setOrder(Order<? super R> order);
  SelectionQuery<R> setAliasSpecificLockMode(String alias, LockMode lockMode);
  SelectionQuery<R> setFollowOnLocking(boolean enable);
  SelectionQuery<R> setParameter(String name, Object value);
  <P> SelectionQuery<R> setParameter(String name, P value, Class<P> type);
  <P> SelectionQuery<R> setParameter(String name, P value, BindableType<P> type);
  SelectionQuery<R> setParameter(String name, Instant value, TemporalType temporalType);
  SelectionQuery<R> setParameter(String name, Calendar value, TemporalType temporalType);
  SelectionQuery<R> setParameter(String name, Date value, TemporalType temporalType);
  SelectionQuery<R> setParameter(int position, Object value);
  <P> SelectionQuery<R> setParameter(int position, P value, Class<P> type);
  <P> SelectionQuery<R> setParameter(int position, P value, BindableType<P> type);
  SelectionQuery<R> setParameter(int position, Instant value, TemporalType temporalType);
  SelectionQuery<R> setParameter(int position, Date value, TemporalType temporalType);
  SelectionQuery<R> setParameter(int position, Calendar value, TemporalType temporalType);
  <T> SelectionQuery<R> setParameter(QueryParameter<T> parameter, T value);
  <P> SelectionQuery<R> setParameter(QueryParameter<P> parameter, P value, Class<P> type);
  <P> SelectionQuery<R> setParameter(QueryParameter<P> parameter, P val, BindableType<P> type);
  <T> SelectionQuery<R> setParameter(Parameter<T> param, T value);
  SelectionQuery<R> setParameter(Parameter<Calendar> param, Calendar value, TemporalType temporalType);
  SelectionQuery<R> setParameter(Parameter<Date> param, Date value, TemporalType temporalType);
  SelectionQuery<R> setParameterList(String name, Collection values);
  <P> SelectionQuery<R> setParameterList(String name, Collection<? extends P> values, Class<P> javaType);
  <P> SelectionQuery<R> setParameterList(String name, Collection<? extends P> values, BindableType<P> type);
  SelectionQuery<R> setParameterList(String name, Object[] values);
  <P> SelectionQuery<R> setParameterList(String name, P[] values, Class<P> javaType);
  <P> SelectionQuery<R> setParameterList(String name, P[] values, BindableType<P> type);
  SelectionQuery<R> setParameterList(int position, Collection values);
  <P> SelectionQuery<R> setParameterList(int position, Collection<? extends P> values, Class<P> javaType);
  <P> SelectionQuery<R> setParameterList(int position, Collection<? extends P> values, BindableType<P> type);
  SelectionQuery<R> setParameterList(int position, Object[] values);
  <P> SelectionQuery<R> setParameterList(int position, P[] values, Class<P> javaType);
  <P> SelectionQuery<R> setParameterList(int position, P[] values, BindableType<P> type);
  <P> SelectionQuery<R> setParameterList(QueryParameter<P> parameter, Collection<? extends P> values);
  <P> SelectionQuery<R> setParameterList(QueryParameter<P> parameter, Collection<? extends P> values, Class<P> javaType);
  <P> SelectionQuery<R> setParameterList(QueryParameter<P> parameter, Collection<? extends P> values, BindableType<P> type);
  <P> SelectionQuery<R> setParameterList(QueryParameter<P> parameter, P[] values);
  <P> SelectionQuery<R> setParameterList(QueryParameter<P> parameter, P[] values, Class<P> javaType);
  <P> SelectionQuery<R> setParameterList(QueryParameter<P> parameter, P[] values, BindableType<P> type);
  SelectionQuery<R> setProperties(Object bean);
  SelectionQuery<R> setProperties(Map bean);
}

public interface SynchronizeableQuery {
  Collection<String> getSynchronizedQuerySpaces();
  SynchronizeableQuery addSynchronizedQuerySpace(String querySpace);
  SynchronizeableQuery addSynchronizedEntityName(String entityName) throws MappingException;
  SynchronizeableQuery addSynchronizedEntityClass(Class<?> entityClass) throws MappingException;
}

public interface TupleTransformer<T> {
  T transformTuple(Object[] tuple, String[] aliases);
}
