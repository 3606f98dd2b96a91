package jakarta.persistence;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaDelete;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.CriteriaUpdate;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Metamodel;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

public @interface Access {
  AccessType value();
}

public enum AccessType {
  FIELD, PROPERTY;
}

public @interface AssociationOverride {
  String name();
  JoinColumn[] joinColumns() default {};
  ForeignKey foreignKey() default @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT);
  JoinTable joinTable() default @JoinTable;
}

public @interface AssociationOverrides {
  AssociationOverride[] value();
}

public interface AttributeConverter<X, Y> {
  Y convertToDatabaseColumn(X attribute);
  X convertToEntityAttribute(Y dbData);
}

public interface AttributeNode<T> {
  String getAttributeName();
  Map<Class, Subgraph> getSubgraphs();
  Map<Class, Subgraph> getKeySubgraphs();
}

public @interface AttributeOverride {
  String name();
  Column column();
}

public @interface AttributeOverrides {
  AttributeOverride[] value();
}

public @interface Basic {
  FetchType fetch() default FetchType.EAGER;
  boolean optional() default true;
}

public interface Cache {
  boolean contains(Class cls, Object primaryKey);
  void evict(Class cls, Object primaryKey);
  void evict(Class cls);
  void evictAll();
  <T> T unwrap(Class<T> cls);
}

public enum CacheRetrieveMode {
  USE, BYPASS;
}

public enum CacheStoreMode {
  USE, BYPASS, REFRESH;
}

public @interface Cacheable {
  boolean value() default true;
}

public enum CascadeType {
  ALL, PERSIST, MERGE, REMOVE, REFRESH, DETACH;
}

public @interface CollectionTable {
  String name() default "";
  String catalog() default "";
  String schema() default "";
  JoinColumn[] joinColumns() default {};
  ForeignKey foreignKey() default @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT);
  UniqueConstraint[] uniqueConstraints() default {};
  Index[] indexes() default {};
}

public @interface Column {
  String name() default "";
  boolean unique() default false;
  boolean nullable() default true;
  boolean insertable() default true;
  boolean updatable() default true;
  String columnDefinition() default "";
  String table() default "";
  int length() default 255;
  int precision() default 0;
  int scale() default 0;
}

public @interface ColumnResult {
  String name();
  Class type() default void.class;
}

public enum ConstraintMode {
  CONSTRAINT, NO_CONSTRAINT, PROVIDER_DEFAULT;
}

public @interface ConstructorResult {
  Class targetClass();
  ColumnResult[] columns();
}

public @interface Convert {
  Class converter() default void.class;
  String attributeName() default "";
  boolean disableConversion() default false;
}

public @interface Converter {
  boolean autoApply() default false;
}

public @interface Converts {
  Convert[] value();
}

public @interface DiscriminatorColumn {
  String name() default "DTYPE";
  DiscriminatorType discriminatorType() default DiscriminatorType.STRING;
  String columnDefinition() default "";
  int length() default 31;
}

public enum DiscriminatorType {
  STRING, CHAR, INTEGER;
}

public @interface DiscriminatorValue {
  String value();
}

public @interface ElementCollection {
  Class targetClass() default void.class;
  FetchType fetch() default FetchType.LAZY;
}

public @interface Embeddable {}

public @interface Embedded {}

public @interface EmbeddedId {}

public @interface Entity {
  String name() default "";
}

public class EntityExistsException extends PersistenceException {
  public EntityExistsException();
  public EntityExistsException(String message);
  public EntityExistsException(String message, Throwable cause);
  public EntityExistsException(Throwable cause);
}

public interface EntityGraph<T> {
  String getName();
  void addAttributeNodes(String... attributeName);
  void addAttributeNodes(Attribute<T, ?>... attribute);
  <X> Subgraph<X> addSubgraph(Attribute<T, X> attribute);
  <X> Subgraph<? extends X> addSubgraph(Attribute<T, X> attribute, Class<? extends X> type);
  <X> Subgraph<X> addSubgraph(String attributeName);
  <X> Subgraph<X> addSubgraph(String attributeName, Class<X> type);
  <X> Subgraph<X> addKeySubgraph(Attribute<T, X> attribute);
  <X> Subgraph<? extends X> addKeySubgraph(Attribute<T, X> attribute, Class<? extends X> type);
  <X> Subgraph<X> addKeySubgraph(String attributeName);
  <X> Subgraph<X> addKeySubgraph(String attributeName, Class<X> type);
  <T> Subgraph<? extends T> addSubclassSubgraph(Class<? extends T> type);
  List<AttributeNode<?>> getAttributeNodes();
}

public @interface EntityListeners {
  Class[] value();
}

@Connection(sharing = CONFINED)
public interface EntityManager extends AutoCloseable {
  @Blocking void persist(Object entity);
  @Blocking <T> T merge(T entity);
  @Blocking void remove(Object entity);
  @Blocking <T> T find(Class<T> entityClass, Object primaryKey);
  @Blocking <T> T find(Class<T> entityClass, Object primaryKey, Map<String, Object> properties);
  @Blocking <T> T find(Class<T> entityClass, Object primaryKey, LockModeType lockMode);
  @Blocking <T> T find(Class<T> entityClass, Object primaryKey, LockModeType lockMode, Map<String, Object> properties);
  <T> T getReference(Class<T> entityClass, Object primaryKey);
  @Blocking void flush();
  void setFlushMode(FlushModeType flushMode);
  FlushModeType getFlushMode();
  @Blocking void lock(Object entity, LockModeType lockMode);
  @Blocking void lock(Object entity, LockModeType lockMode, Map<String, Object> properties);
  @Blocking void refresh(Object entity);
  @Blocking void refresh(Object entity, Map<String, Object> properties);
  @Blocking void refresh(Object entity, LockModeType lockMode);
  @Blocking void refresh(Object entity, LockModeType lockMode, Map<String, Object> properties);
  void clear();
  void detach(Object entity);
  boolean contains(Object entity);
  LockModeType getLockMode(Object entity);
  void setProperty(String propertyName, Object value);
  Map<String, Object> getProperties();
  Query createQuery(String qlString);
  <T> TypedQuery<T> createQuery(CriteriaQuery<T> criteriaQuery);
  Query createQuery(CriteriaUpdate updateQuery);
  Query createQuery(CriteriaDelete deleteQuery);
  <T> TypedQuery<T> createQuery(String qlString, Class<T> resultClass);
  Query createNamedQuery(String name);
  <T> TypedQuery<T> createNamedQuery(String name, Class<T> resultClass);
  Query createNativeQuery(String sqlString);
  Query createNativeQuery(String sqlString, Class resultClass);
  Query createNativeQuery(String sqlString, String resultSetMapping);
  StoredProcedureQuery createNamedStoredProcedureQuery(String name);
  StoredProcedureQuery createStoredProcedureQuery(String procedureName);
  StoredProcedureQuery createStoredProcedureQuery(String string, Class... classes);
  StoredProcedureQuery createStoredProcedureQuery(String string, String... strings);
  void joinTransaction();
  boolean isJoinedToTransaction();
  <T> T unwrap(Class<T> cls);
  Object getDelegate();
  @Closes void close();
  boolean isOpen();
  EntityTransaction getTransaction();
  EntityManagerFactory getEntityManagerFactory();
  CriteriaBuilder getCriteriaBuilder();
  Metamodel getMetamodel();
  <T> EntityGraph<T> createEntityGraph(Class<T> rootType);
  EntityGraph<?> createEntityGraph(String graphName);
  EntityGraph<?> getEntityGraph(String graphName);
  <T> List<EntityGraph<? super T>> getEntityGraphs(Class<T> entityClass);
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface EntityManagerFactory extends AutoCloseable {
  @Opens EntityManager createEntityManager();
  @Opens EntityManager createEntityManager(Map map);
  @Opens EntityManager createEntityManager(SynchronizationType synchronizationType);
  @Opens EntityManager createEntityManager(SynchronizationType synchronizationType, Map map);
  CriteriaBuilder getCriteriaBuilder();
  Metamodel getMetamodel();
  boolean isOpen();
  @Closes void close();
  Map<String, Object> getProperties();
  Cache getCache();
  PersistenceUnitUtil getPersistenceUnitUtil();
  void addNamedQuery(String name, Query query);
  <T> T unwrap(Class<T> cls);
  <T> void addNamedEntityGraph(String graphName, EntityGraph<T> entityGraph);
}

public class EntityNotFoundException extends PersistenceException {
  public EntityNotFoundException();
  public EntityNotFoundException(Exception cause);
  public EntityNotFoundException(String message);
  public EntityNotFoundException(String message, Exception cause);
}

public @interface EntityResult {
  Class entityClass();
  FieldResult[] fields() default {};
  String discriminatorColumn() default "";
}

public interface EntityTransaction {
  @Blocking void begin();
  @Blocking void commit();
  @Blocking void rollback();
  void setRollbackOnly();
  boolean getRollbackOnly();
  boolean isActive();
}

public enum EnumType {
  ORDINAL, STRING;
}

public @interface Enumerated {
  EnumType value() default EnumType.ORDINAL;
}

public @interface ExcludeDefaultListeners {}

public @interface ExcludeSuperclassListeners {}

public enum FetchType {
  LAZY, EAGER;
}

public @interface FieldResult {
  String name();
  String column();
}

public enum FlushModeType {
  COMMIT, AUTO;
}

public @interface ForeignKey {
  String name() default "";
  ConstraintMode value() default ConstraintMode.CONSTRAINT;
  String foreignKeyDefinition() default "";
}

public @interface GeneratedValue {
  GenerationType strategy() default GenerationType.AUTO;
  String generator() default "";
}

public enum GenerationType {
  TABLE, SEQUENCE, IDENTITY, UUID, AUTO;
}

public @interface Id {}

public @interface IdClass {
  Class value();
}

public @interface Index {
  String name() default "";
  String columnList();
  boolean unique() default false;
}

public @interface Inheritance {
  InheritanceType strategy() default InheritanceType.SINGLE_TABLE;
}

public enum InheritanceType {
  SINGLE_TABLE, TABLE_PER_CLASS, JOINED;
}

public @interface JoinColumn {
  String name() default "";
  String referencedColumnName() default "";
  boolean unique() default false;
  boolean nullable() default true;
  boolean insertable() default true;
  boolean updatable() default true;
  String columnDefinition() default "";
  String table() default "";
  ForeignKey foreignKey() default @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT);
}

public @interface JoinColumns {
  JoinColumn[] value();
  ForeignKey foreignKey() default @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT);
}

public @interface JoinTable {
  String name() default "";
  String catalog() default "";
  String schema() default "";
  JoinColumn[] joinColumns() default {};
  JoinColumn[] inverseJoinColumns() default {};
  ForeignKey foreignKey() default @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT);
  ForeignKey inverseForeignKey() default @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT);
  UniqueConstraint[] uniqueConstraints() default {};
  Index[] indexes() default {};
}

public @interface Lob {}

public enum LockModeType {
  READ, WRITE, OPTIMISTIC, OPTIMISTIC_FORCE_INCREMENT, PESSIMISTIC_READ, PESSIMISTIC_WRITE, PESSIMISTIC_FORCE_INCREMENT, NONE;
}

public class LockTimeoutException extends PersistenceException {
  public LockTimeoutException();
  public LockTimeoutException(String message);
  public LockTimeoutException(String message, Throwable cause);
  public LockTimeoutException(Throwable cause);
  public LockTimeoutException(Object entity);
  public LockTimeoutException(String message, Throwable cause, Object entity);
  public Object getObject();
}

public @interface ManyToMany {
  Class targetEntity() default void.class;
  CascadeType[] cascade() default {};
  FetchType fetch() default FetchType.LAZY;
  String mappedBy() default "";
}

public @interface ManyToOne {
  Class targetEntity() default void.class;
  CascadeType[] cascade() default {};
  FetchType fetch() default FetchType.EAGER;
  boolean optional() default true;
}

public @interface MapKey {
  String name() default "";
}

public @interface MapKeyClass {
  Class value();
}

public @interface MapKeyColumn {
  String name() default "";
  boolean unique() default false;
  boolean nullable() default false;
  boolean insertable() default true;
  boolean updatable() default true;
  String columnDefinition() default "";
  String table() default "";
  int length() default 255;
  int precision() default 0;
  int scale() default 0;
}

public @interface MapKeyEnumerated {
  EnumType value() default EnumType.ORDINAL;
}

public @interface MapKeyJoinColumn {
  String name() default "";
  String referencedColumnName() default "";
  boolean unique() default false;
  boolean nullable() default false;
  boolean insertable() default true;
  boolean updatable() default true;
  String columnDefinition() default "";
  String table() default "";
  ForeignKey foreignKey() default @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT);
}

public @interface MapKeyJoinColumns {
  MapKeyJoinColumn[] value();
  ForeignKey foreignKey() default @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT);
}

public @interface MapKeyTemporal {
  TemporalType value();
}

public @interface MappedSuperclass {}

public @interface MapsId {
  String value() default "";
}

public @interface NamedAttributeNode {
  String value();
  String subgraph() default "";
  String keySubgraph() default "";
}

public @interface NamedEntityGraph {
  String name() default "";
  NamedAttributeNode[] attributeNodes() default {};
  boolean includeAllAttributes() default false;
  NamedSubgraph[] subgraphs() default {};
  NamedSubgraph[] subclassSubgraphs() default {};
}

public @interface NamedEntityGraphs {
  NamedEntityGraph[] value();
}

public @interface NamedNativeQueries {
  NamedNativeQuery[] value();
}

public @interface NamedNativeQuery {
  String name();
  String query();
  QueryHint[] hints() default {};
  Class resultClass() default void.class;
  String resultSetMapping() default "";
}

public @interface NamedQueries {
  NamedQuery[] value();
}

public @interface NamedQuery {
  String name();
  String query();
  LockModeType lockMode() default LockModeType.NONE;
  QueryHint[] hints() default {};
}

public @interface NamedStoredProcedureQueries {
  NamedStoredProcedureQuery[] value();
}

public @interface NamedStoredProcedureQuery {
  String name();
  String procedureName();
  StoredProcedureParameter[] parameters() default {};
  Class[] resultClasses() default {};
  String[] resultSetMappings() default {};
  QueryHint[] hints() default {};
}

public @interface NamedSubgraph {
  String name();
  Class type() default void.class;
  NamedAttributeNode[] attributeNodes();
}

public class NoResultException extends PersistenceException {
  public NoResultException();
  public NoResultException(String message);
}

public class NonUniqueResultException extends PersistenceException {
  public NonUniqueResultException();
  public NonUniqueResultException(Exception cause);
  public NonUniqueResultException(String message);
  public NonUniqueResultException(String message, Exception cause);
}

public @interface OneToMany {
  Class targetEntity() default void.class;
  CascadeType[] cascade() default {};
  FetchType fetch() default FetchType.LAZY;
  String mappedBy() default "";
  boolean orphanRemoval() default false;
}

public @interface OneToOne {
  Class targetEntity() default void.class;
  CascadeType[] cascade() default {};
  FetchType fetch() default FetchType.EAGER;
  boolean optional() default true;
  String mappedBy() default "";
  boolean orphanRemoval() default false;
}

public class OptimisticLockException extends PersistenceException {
  public OptimisticLockException();
  public OptimisticLockException(String message);
  public OptimisticLockException(String message, Throwable cause);
  public OptimisticLockException(Throwable cause);
  public OptimisticLockException(Object entity);
  public OptimisticLockException(String message, Throwable cause, Object entity);
  public Object getEntity();
}

public @interface OrderBy {
  String value() default "";
}

public @interface OrderColumn {
  String name() default "";
  boolean nullable() default true;
  boolean insertable() default true;
  boolean updatable() default true;
  String columnDefinition() default "";
}

public interface Parameter<T> {
  String getName();
  Integer getPosition();
  Class<T> getParameterType();
}

public enum ParameterMode {
  IN, INOUT, OUT, REF_CURSOR;
}

public class Persistence {
  public static final String PERSISTENCE_PROVIDER = "jakarta.persistence.spi.PersistenceProvider";
  public Persistence();
  @Opens @Blocking public static EntityManagerFactory createEntityManagerFactory(String persistenceUnitName);
  @Opens @Blocking public static EntityManagerFactory createEntityManagerFactory(String persistenceUnitName, Map properties);
  @Blocking public static void generateSchema(String persistenceUnitName, Map map);
  public static PersistenceUtil getPersistenceUtil();
}

public @interface PersistenceContext {
  String name() default "";
  String unitName() default "";
  PersistenceContextType type() default PersistenceContextType.TRANSACTION;
  SynchronizationType synchronization() default SynchronizationType.SYNCHRONIZED;
  PersistenceProperty[] properties() default {};
}

public enum PersistenceContextType {
  TRANSACTION, EXTENDED;
}

public @interface PersistenceContexts {
  PersistenceContext[] value();
}

public class PersistenceException extends RuntimeException {
  public PersistenceException();
  public PersistenceException(String message);
  public PersistenceException(String message, Throwable cause);
  public PersistenceException(Throwable cause);
}

public @interface PersistenceProperty {
  String name();
  String value();
}

public @interface PersistenceUnit {
  String name() default "";
  String unitName() default "";
}

public interface PersistenceUnitUtil extends PersistenceUtil {
  boolean isLoaded(Object entity, String attributeName);
  boolean isLoaded(Object entity);
  Object getIdentifier(Object entity);
}

public @interface PersistenceUnits {
  PersistenceUnit[] value();
}

public interface PersistenceUtil {
  boolean isLoaded(Object entity, String attributeName);
  boolean isLoaded(Object entity);
}

public class PessimisticLockException extends PersistenceException {
  public PessimisticLockException();
  public PessimisticLockException(String message);
  public PessimisticLockException(String message, Throwable cause);
  public PessimisticLockException(Throwable cause);
  public PessimisticLockException(Object entity);
  public PessimisticLockException(String message, Throwable cause, Object entity);
  public Object getEntity();
}

public enum PessimisticLockScope {
  NORMAL, EXTENDED;
}

public @interface PostLoad {}

public @interface PostPersist {}

public @interface PostRemove {}

public @interface PostUpdate {}

public @interface PrePersist {}

public @interface PreRemove {}

public @interface PreUpdate {}

public @interface PrimaryKeyJoinColumn {
  String name() default "";
  String referencedColumnName() default "";
  String columnDefinition() default "";
  ForeignKey foreignKey() default @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT);
}

public @interface PrimaryKeyJoinColumns {
  PrimaryKeyJoinColumn[] value();
  ForeignKey foreignKey() default @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT);
}

public interface Query {
  @Blocking List getResultList();
  @Blocking default Stream getResultStream();
  @Blocking Object getSingleResult();
  @Blocking int executeUpdate();
  Query setMaxResults(int maxResult);
  int getMaxResults();
  Query setFirstResult(int startPosition);
  int getFirstResult();
  @BoundedByKey(key = "jakarta.persistence.query.timeout", value = CALL) Query setHint(String hintName, Object value);
  Map<String, Object> getHints();
  <T> Query setParameter(Parameter<T> param, T value);
  Query setParameter(Parameter<Calendar> param, Calendar value, TemporalType temporalType);
  Query setParameter(Parameter<Date> param, Date value, TemporalType temporalType);
  Query setParameter(String name, Object value);
  Query setParameter(String name, Calendar value, TemporalType temporalType);
  Query setParameter(String name, Date value, TemporalType temporalType);
  Query setParameter(int position, Object value);
  Query setParameter(int position, Calendar value, TemporalType temporalType);
  Query setParameter(int position, Date value, TemporalType temporalType);
  Set<Parameter<?>> getParameters();
  Parameter<?> getParameter(String name);
  <T> Parameter<T> getParameter(String name, Class<T> type);
  Parameter<?> getParameter(int position);
  <T> Parameter<T> getParameter(int position, Class<T> type);
  boolean isBound(Parameter<?> param);
  <T> T getParameterValue(Parameter<T> param);
  Object getParameterValue(String name);
  Object getParameterValue(int position);
  Query setFlushMode(FlushModeType flushMode);
  FlushModeType getFlushMode();
  Query setLockMode(LockModeType lockMode);
  LockModeType getLockMode();
  <T> T unwrap(Class<T> cls);
}

public @interface QueryHint {
  String name();
  String value();
}

public class QueryTimeoutException extends PersistenceException {
  public QueryTimeoutException();
  public QueryTimeoutException(String message);
  public QueryTimeoutException(String message, Throwable cause);
  public QueryTimeoutException(Throwable cause);
  public QueryTimeoutException(Query query);
  public QueryTimeoutException(String message, Throwable cause, Query query);
  public Query getQuery();
}

public class RollbackException extends PersistenceException {
  public RollbackException();
  public RollbackException(String message);
  public RollbackException(String message, Throwable cause);
  public RollbackException(Throwable cause);
}

public @interface SecondaryTable {
  String name();
  String catalog() default "";
  String schema() default "";
  PrimaryKeyJoinColumn[] pkJoinColumns() default {};
  ForeignKey foreignKey() default @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT);
  UniqueConstraint[] uniqueConstraints() default {};
  Index[] indexes() default {};
}

public @interface SecondaryTables {
  SecondaryTable[] value();
}

public @interface SequenceGenerator {
  String name();
  String sequenceName() default "";
  String catalog() default "";
  String schema() default "";
  int initialValue() default 1;
  int allocationSize() default 50;
}

public @interface SequenceGenerators {
  SequenceGenerator[] value();
}

public enum SharedCacheMode {
  ALL, NONE, ENABLE_SELECTIVE, DISABLE_SELECTIVE, UNSPECIFIED;
}

public @interface SqlResultSetMapping {
  String name();
  EntityResult[] entities() default {};
  ConstructorResult[] classes() default {};
  ColumnResult[] columns() default {};
}

public @interface SqlResultSetMappings {
  SqlResultSetMapping[] value();
}

public @interface StoredProcedureParameter {
  String name() default "";
  ParameterMode mode() default ParameterMode.IN;
  Class type();
}

public interface StoredProcedureQuery extends Query {
  @BoundedByKey(key = "jakarta.persistence.query.timeout", value = CALL) StoredProcedureQuery setHint(String hintName, Object value);
  <T> StoredProcedureQuery setParameter(Parameter<T> param, T value);
  StoredProcedureQuery setParameter(Parameter<Calendar> param, Calendar value, TemporalType temporalType);
  StoredProcedureQuery setParameter(Parameter<Date> param, Date value, TemporalType temporalType);
  StoredProcedureQuery setParameter(String name, Object value);
  StoredProcedureQuery setParameter(String name, Calendar value, TemporalType temporalType);
  StoredProcedureQuery setParameter(String name, Date value, TemporalType temporalType);
  StoredProcedureQuery setParameter(int position, Object value);
  StoredProcedureQuery setParameter(int position, Calendar value, TemporalType temporalType);
  StoredProcedureQuery setParameter(int position, Date value, TemporalType temporalType);
  StoredProcedureQuery setFlushMode(FlushModeType flushMode);
  StoredProcedureQuery registerStoredProcedureParameter(int position, Class type, ParameterMode mode);
  StoredProcedureQuery registerStoredProcedureParameter(String parameterName, Class type, ParameterMode mode);
  Object getOutputParameterValue(int position);
  Object getOutputParameterValue(String parameterName);
  @Blocking boolean execute();
  @Blocking int executeUpdate();
  @Blocking List getResultList();
  @Blocking Object getSingleResult();
  @Blocking boolean hasMoreResults();
  int getUpdateCount();
}

public interface Subgraph<T> {
  void addAttributeNodes(String... attributeName);
  void addAttributeNodes(Attribute<T, ?>... attribute);
  <X> Subgraph<X> addSubgraph(Attribute<T, X> attribute);
  <X> Subgraph<? extends X> addSubgraph(Attribute<T, X> attribute, Class<? extends X> type);
  <X> Subgraph<X> addSubgraph(String attributeName);
  <X> Subgraph<X> addSubgraph(String attributeName, Class<X> type);
  <X> Subgraph<X> addKeySubgraph(Attribute<T, X> attribute);
  <X> Subgraph<? extends X> addKeySubgraph(Attribute<T, X> attribute, Class<? extends X> type);
  <X> Subgraph<X> addKeySubgraph(String attributeName);
  <X> Subgraph<X> addKeySubgraph(String attributeName, Class<X> type);
  List<AttributeNode<?>> getAttributeNodes();
  Class<T> getClassType();
}

public enum SynchronizationType {
  SYNCHRONIZED, UNSYNCHRONIZED;
}

public @interface Table {
  String name() default "";
  String catalog() default "";
  String schema() default "";
  UniqueConstraint[] uniqueConstraints() default {};
  Index[] indexes() default {};
}

public @interface TableGenerator {
  String name();
  String table() default "";
  String catalog() default "";
  String schema() default "";
  String pkColumnName() default "";
  String valueColumnName() default "";
  String pkColumnValue() default "";
  int initialValue() default 0;
  int allocationSize() default 50;
  UniqueConstraint[] uniqueConstraints() default {};
  Index[] indexes() default {};
}

public @interface TableGenerators {
  TableGenerator[] value();
}

public @interface Temporal {
  TemporalType value();
}

public enum TemporalType {
  DATE, TIME, TIMESTAMP;
}

public class TransactionRequiredException extends PersistenceException {
  public TransactionRequiredException();
  public TransactionRequiredException(Exception cause);
  public TransactionRequiredException(String message);
  public TransactionRequiredException(String message, Exception cause);
}

public @interface Transient {}

public interface Tuple {
  <X> X get(TupleElement<X> tupleElement);
  <X> X get(String alias, Class<X> type);
  Object get(String alias);
  <X> X get(int i, Class<X> type);
  Object get(int i);
  Object[] toArray();
  List<TupleElement<?>> getElements();
}

public interface TupleElement<X> {
  Class<? extends X> getJavaType();
  String getAlias();
}

public interface TypedQuery<X> extends Query {
  @Blocking List<X> getResultList();
  @Blocking default Stream<X> getResultStream();
  @Blocking X getSingleResult();
  TypedQuery<X> setMaxResults(int maxResult);
  TypedQuery<X> setFirstResult(int startPosition);
  @BoundedByKey(key = "jakarta.persistence.query.timeout", value = CALL) TypedQuery<X> setHint(String hintName, Object value);
  <T> TypedQuery<X> setParameter(Parameter<T> param, T value);
  TypedQuery<X> setParameter(Parameter<Calendar> param, Calendar value, TemporalType temporalType);
  TypedQuery<X> setParameter(Parameter<Date> param, Date value, TemporalType temporalType);
  TypedQuery<X> setParameter(String name, Object value);
  TypedQuery<X> setParameter(String name, Calendar value, TemporalType temporalType);
  TypedQuery<X> setParameter(String name, Date value, TemporalType temporalType);
  TypedQuery<X> setParameter(int position, Object value);
  TypedQuery<X> setParameter(int position, Calendar value, TemporalType temporalType);
  TypedQuery<X> setParameter(int position, Date value, TemporalType temporalType);
  TypedQuery<X> setFlushMode(FlushModeType flushMode);
  TypedQuery<X> setLockMode(LockModeType lockMode);
}

public @interface UniqueConstraint {
  String name() default "";
  String[] columnNames();
}

public enum ValidationMode {
  AUTO, CALLBACK, NONE;
}

public @interface Version {}
