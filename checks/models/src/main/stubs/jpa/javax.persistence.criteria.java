package javax.persistence.criteria;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.Parameter;
import javax.persistence.Tuple;
import javax.persistence.TupleElement;
import javax.persistence.metamodel.Attribute;
import javax.persistence.metamodel.Bindable;
import javax.persistence.metamodel.CollectionAttribute;
import javax.persistence.metamodel.EntityType;
import javax.persistence.metamodel.ListAttribute;
import javax.persistence.metamodel.MapAttribute;
import javax.persistence.metamodel.PluralAttribute;
import javax.persistence.metamodel.SetAttribute;
import javax.persistence.metamodel.SingularAttribute;

public interface AbstractQuery<T> extends CommonAbstractCriteria {
  <X> Root<X> from(Class<X> entityClass);
  <X> Root<X> from(EntityType<X> entity);
  AbstractQuery<T> where(Expression<Boolean> restriction);
  AbstractQuery<T> where(Predicate... predicates);
  AbstractQuery<T> groupBy(Expression<?>... grouping);
  AbstractQuery<T> groupBy(List<Expression<?>> grouping);
  AbstractQuery<T> having(Expression<Boolean> restriction);
  AbstractQuery<T> having(Predicate... predicates);
  AbstractQuery<T> distinct(boolean distinct);
  Set<Root<?>> getRoots();
  Selection<T> getSelection();
  List<Expression<?>> getGroupList();
  Predicate getGroupRestriction();
  boolean isDistinct();
  Class<T> getResultType();
}

public interface CollectionJoin<Z, E> extends PluralJoin<Z, Collection<E>, E> {
  CollectionJoin<Z, E> on(Expression<Boolean> restriction);
  CollectionJoin<Z, E> on(Predicate... predicates);
  CollectionAttribute<? super Z, E> getModel();
}

public interface CommonAbstractCriteria {
  <U> Subquery<U> subquery(Class<U> type);
  Predicate getRestriction();
}

public interface CompoundSelection<X> extends Selection<X> {}

public interface CriteriaBuilder {
  CriteriaQuery<Object> createQuery();
  <T> CriteriaQuery<T> createQuery(Class<T> resultClass);
  CriteriaQuery<Tuple> createTupleQuery();
  <T> CriteriaUpdate<T> createCriteriaUpdate(Class<T> targetEntity);
  <T> CriteriaDelete<T> createCriteriaDelete(Class<T> targetEntity);
  <Y> CompoundSelection<Y> construct(Class<Y> resultClass, Selection<?>... selections);
  CompoundSelection<Tuple> tuple(Selection<?>... selections);
  CompoundSelection<Object[]> array(Selection<?>... selections);
  Order asc(Expression<?> x);
  Order desc(Expression<?> x);
  <N extends Number> Expression<Double> avg(Expression<N> x);
  <N extends Number> Expression<N> sum(Expression<N> x);
  Expression<Long> sumAsLong(Expression<Integer> x);
  Expression<Double> sumAsDouble(Expression<Float> x);
  <N extends Number> Expression<N> max(Expression<N> x);
  <N extends Number> Expression<N> min(Expression<N> x);
  <X extends Comparable<? super X>> Expression<X> greatest(Expression<X> x);
  <X extends Comparable<? super X>> Expression<X> least(Expression<X> x);
  Expression<Long> count(Expression<?> x);
  Expression<Long> countDistinct(Expression<?> x);
  Predicate exists(Subquery<?> subquery);
  <Y> Expression<Y> all(Subquery<Y> subquery);
  <Y> Expression<Y> some(Subquery<Y> subquery);
  <Y> Expression<Y> any(Subquery<Y> subquery);
  Predicate and(Expression<Boolean> x, Expression<Boolean> y);
  Predicate and(Predicate... predicates);
  Predicate or(Expression<Boolean> x, Expression<Boolean> y);
  Predicate or(Predicate... predicates);
  Predicate not(Expression<Boolean> restriction);
  Predicate conjunction();
  Predicate disjunction();
  Predicate isTrue(Expression<Boolean> x);
  Predicate isFalse(Expression<Boolean> x);
  Predicate isNull(Expression<?> x);
  Predicate isNotNull(Expression<?> x);
  Predicate equal(Expression<?> x, Expression<?> y);
  Predicate equal(Expression<?> x, Object y);
  Predicate notEqual(Expression<?> x, Expression<?> y);
  Predicate notEqual(Expression<?> x, Object y);
  <Y extends Comparable<? super Y>> Predicate greaterThan(Expression<? extends Y> x, Expression<? extends Y> y);
  <Y extends Comparable<? super Y>> Predicate greaterThan(Expression<? extends Y> x, Y y);
  <Y extends Comparable<? super Y>> Predicate greaterThanOrEqualTo(Expression<? extends Y> x, Expression<? extends Y> y);
  <Y extends Comparable<? super Y>> Predicate greaterThanOrEqualTo(Expression<? extends Y> x, Y y);
  <Y extends Comparable<? super Y>> Predicate lessThan(Expression<? extends Y> x, Expression<? extends Y> y);
  <Y extends Comparable<? super Y>> Predicate lessThan(Expression<? extends Y> x, Y y);
  <Y extends Comparable<? super Y>> Predicate lessThanOrEqualTo(Expression<? extends Y> x, Expression<? extends Y> y);
  <Y extends Comparable<? super Y>> Predicate lessThanOrEqualTo(Expression<? extends Y> x, Y y);
  <Y extends Comparable<? super Y>> Predicate between(Expression<? extends Y> v, Expression<? extends Y> x, Expression<? extends Y> y);
  <Y extends Comparable<? super Y>> Predicate between(Expression<? extends Y> v, Y x, Y y);
  Predicate gt(Expression<? extends Number> x, Expression<? extends Number> y);
  Predicate gt(Expression<? extends Number> x, Number y);
  Predicate ge(Expression<? extends Number> x, Expression<? extends Number> y);
  Predicate ge(Expression<? extends Number> x, Number y);
  Predicate lt(Expression<? extends Number> x, Expression<? extends Number> y);
  Predicate lt(Expression<? extends Number> x, Number y);
  Predicate le(Expression<? extends Number> x, Expression<? extends Number> y);
  Predicate le(Expression<? extends Number> x, Number y);
  <N extends Number> Expression<N> neg(Expression<N> x);
  <N extends Number> Expression<N> abs(Expression<N> x);
  <N extends Number> Expression<N> sum(Expression<? extends N> x, Expression<? extends N> y);
  <N extends Number> Expression<N> sum(Expression<? extends N> x, N y);
  <N extends Number> Expression<N> sum(N x, Expression<? extends N> y);
  <N extends Number> Expression<N> prod(Expression<? extends N> x, Expression<? extends N> y);
  <N extends Number> Expression<N> prod(Expression<? extends N> x, N y);
  <N extends Number> Expression<N> prod(N x, Expression<? extends N> y);
  <N extends Number> Expression<N> diff(Expression<? extends N> x, Expression<? extends N> y);
  <N extends Number> Expression<N> diff(Expression<? extends N> x, N y);
  <N extends Number> Expression<N> diff(N x, Expression<? extends N> y);
  Expression<Number> quot(Expression<? extends Number> x, Expression<? extends Number> y);
  Expression<Number> quot(Expression<? extends Number> x, Number y);
  Expression<Number> quot(Number x, Expression<? extends Number> y);
  Expression<Integer> mod(Expression<Integer> x, Expression<Integer> y);
  Expression<Integer> mod(Expression<Integer> x, Integer y);
  Expression<Integer> mod(Integer x, Expression<Integer> y);
  Expression<Double> sqrt(Expression<? extends Number> x);
  Expression<Long> toLong(Expression<? extends Number> number);
  Expression<Integer> toInteger(Expression<? extends Number> number);
  Expression<Float> toFloat(Expression<? extends Number> number);
  Expression<Double> toDouble(Expression<? extends Number> number);
  Expression<BigDecimal> toBigDecimal(Expression<? extends Number> number);
  Expression<BigInteger> toBigInteger(Expression<? extends Number> number);
  Expression<String> toString(Expression<Character> character);
  <T> Expression<T> literal(T value);
  <T> Expression<T> nullLiteral(Class<T> resultClass);
  <T> ParameterExpression<T> parameter(Class<T> paramClass);
  <T> ParameterExpression<T> parameter(Class<T> paramClass, String name);
  <C extends Collection<?>> Predicate isEmpty(Expression<C> collection);
  <C extends Collection<?>> Predicate isNotEmpty(Expression<C> collection);
  <C extends Collection<?>> Expression<Integer> size(Expression<C> collection);
  <C extends Collection<?>> Expression<Integer> size(C collection);
  <E, C extends Collection<E>> Predicate isMember(Expression<E> elem, Expression<C> collection);
  <E, C extends Collection<E>> Predicate isMember(E elem, Expression<C> collection);
  <E, C extends Collection<E>> Predicate isNotMember(Expression<E> elem, Expression<C> collection);
  <E, C extends Collection<E>> Predicate isNotMember(E elem, Expression<C> collection);
  <V, M extends Map<?, V>> Expression<Collection<V>> values(M map);
  <K, M extends Map<K, ?>> Expression<Set<K>> keys(M map);
  Predicate like(Expression<String> x, Expression<String> pattern);
  Predicate like(Expression<String> x, String pattern);
  Predicate like(Expression<String> x, Expression<String> pattern, Expression<Character> escapeChar);
  Predicate like(Expression<String> x, Expression<String> pattern, char escapeChar);
  Predicate like(Expression<String> x, String pattern, Expression<Character> escapeChar);
  Predicate like(Expression<String> x, String pattern, char escapeChar);
  Predicate notLike(Expression<String> x, Expression<String> pattern);
  Predicate notLike(Expression<String> x, String pattern);
  Predicate notLike(Expression<String> x, Expression<String> pattern, Expression<Character> escapeChar);
  Predicate notLike(Expression<String> x, Expression<String> pattern, char escapeChar);
  Predicate notLike(Expression<String> x, String pattern, Expression<Character> escapeChar);
  Predicate notLike(Expression<String> x, String pattern, char escapeChar);
  Expression<String> concat(Expression<String> x, Expression<String> y);
  Expression<String> concat(Expression<String> x, String y);
  Expression<String> concat(String x, Expression<String> y);
  Expression<String> substring(Expression<String> x, Expression<Integer> from);
  Expression<String> substring(Expression<String> x, int from);
  Expression<String> substring(Expression<String> x, Expression<Integer> from, Expression<Integer> len);
  Expression<String> substring(Expression<String> x, int from, int len);
  Expression<String> trim(Expression<String> x);
  Expression<String> trim(CriteriaBuilder.Trimspec ts, Expression<String> x);
  Expression<String> trim(Expression<Character> t, Expression<String> x);
  Expression<String> trim(CriteriaBuilder.Trimspec ts, Expression<Character> t, Expression<String> x);
  Expression<String> trim(char t, Expression<String> x);
  Expression<String> trim(CriteriaBuilder.Trimspec ts, char t, Expression<String> x);
  Expression<String> lower(Expression<String> x);
  Expression<String> upper(Expression<String> x);
  Expression<Integer> length(Expression<String> x);
  Expression<Integer> locate(Expression<String> x, Expression<String> pattern);
  Expression<Integer> locate(Expression<String> x, String pattern);
  Expression<Integer> locate(Expression<String> x, Expression<String> pattern, Expression<Integer> from);
  Expression<Integer> locate(Expression<String> x, String pattern, int from);
  Expression<Date> currentDate();
  Expression<Timestamp> currentTimestamp();
  Expression<Time> currentTime();
  <T> CriteriaBuilder.In<T> in(Expression<? extends T> expression);
  <Y> Expression<Y> coalesce(Expression<? extends Y> x, Expression<? extends Y> y);
  <Y> Expression<Y> coalesce(Expression<? extends Y> x, Y y);
  <Y> Expression<Y> nullif(Expression<Y> x, Expression<?> y);
  <Y> Expression<Y> nullif(Expression<Y> x, Y y);
  <T> CriteriaBuilder.Coalesce<T> coalesce();
  <C, R> CriteriaBuilder.SimpleCase<C, R> selectCase(Expression<? extends C> expression);
  <R> CriteriaBuilder.Case<R> selectCase();
  <T> Expression<T> function(String name, Class<T> type, Expression<?>... args);
  <X, T, V extends T> Join<X, V> treat(Join<X, T> join, Class<V> type);
  <X, T, E extends T> CollectionJoin<X, E> treat(CollectionJoin<X, T> join, Class<E> type);
  <X, T, E extends T> SetJoin<X, E> treat(SetJoin<X, T> join, Class<E> type);
  <X, T, E extends T> ListJoin<X, E> treat(ListJoin<X, T> join, Class<E> type);
  <X, K, T, V extends T> MapJoin<X, K, V> treat(MapJoin<X, K, T> join, Class<V> type);
  <X, T extends X> Path<T> treat(Path<X> path, Class<T> type);
  <X, T extends X> Root<T> treat(Root<X> root, Class<T> type);

  public interface Case<R> extends Expression<R> {
    CriteriaBuilder.Case<R> when(Expression<Boolean> condition, R result);
    CriteriaBuilder.Case<R> when(Expression<Boolean> condition, Expression<? extends R> result);
    Expression<R> otherwise(R result);
    Expression<R> otherwise(Expression<? extends R> result);
  }
  public interface Coalesce<T> extends Expression<T> {
    CriteriaBuilder.Coalesce<T> value(T value);
    CriteriaBuilder.Coalesce<T> value(Expression<? extends T> value);
  }
  public interface In<T> extends Predicate {
    Expression<T> getExpression();
    CriteriaBuilder.In<T> value(T value);
    CriteriaBuilder.In<T> value(Expression<? extends T> value);
  }
  public interface SimpleCase<C, R> extends Expression<R> {
    Expression<C> getExpression();
    CriteriaBuilder.SimpleCase<C, R> when(C condition, R result);
    CriteriaBuilder.SimpleCase<C, R> when(C condition, Expression<? extends R> result);
    Expression<R> otherwise(R result);
    Expression<R> otherwise(Expression<? extends R> result);
  }
  public enum Trimspec {
    LEADING, TRAILING, BOTH;
  }
}

public interface CriteriaDelete<T> extends CommonAbstractCriteria {
  Root<T> from(Class<T> entityClass);
  Root<T> from(EntityType<T> entity);
  Root<T> getRoot();
  CriteriaDelete<T> where(Expression<Boolean> restriction);
  CriteriaDelete<T> where(Predicate... predicates);
}

public interface CriteriaQuery<T> extends AbstractQuery<T> {
  CriteriaQuery<T> select(Selection<? extends T> selection);
  CriteriaQuery<T> multiselect(Selection<?>... selections);
  CriteriaQuery<T> multiselect(List<Selection<?>> selectionList);
  CriteriaQuery<T> where(Expression<Boolean> restriction);
  CriteriaQuery<T> where(Predicate... predicates);
  CriteriaQuery<T> groupBy(Expression<?>... grouping);
  CriteriaQuery<T> groupBy(List<Expression<?>> grouping);
  CriteriaQuery<T> having(Expression<Boolean> restriction);
  CriteriaQuery<T> having(Predicate... predicates);
  CriteriaQuery<T> orderBy(Order... orders);
  CriteriaQuery<T> orderBy(List<Order> o);
  CriteriaQuery<T> distinct(boolean distinct);
  List<Order> getOrderList();
  Set<ParameterExpression<?>> getParameters();
}

public interface CriteriaUpdate<T> extends CommonAbstractCriteria {
  Root<T> from(Class<T> entityClass);
  Root<T> from(EntityType<T> entity);
  Root<T> getRoot();
  <Y, X extends Y> CriteriaUpdate<T> set(SingularAttribute<? super T, Y> attribute, X value);
  <Y> CriteriaUpdate<T> set(SingularAttribute<? super T, Y> attribute, Expression<? extends Y> value);
  <Y, X extends Y> CriteriaUpdate<T> set(Path<Y> attribute, X value);
  <Y> CriteriaUpdate<T> set(Path<Y> attribute, Expression<? extends Y> value);
  CriteriaUpdate<T> set(String attributeName, Object value);
  CriteriaUpdate<T> where(Expression<Boolean> restriction);
  CriteriaUpdate<T> where(Predicate... predicates);
}

public interface Expression<T> extends Selection<T> {
  Predicate isNull();
  Predicate isNotNull();
  Predicate in(Object... objects);
  Predicate in(Expression<?>... values);
  Predicate in(Collection<?> values);
  Predicate in(Expression<Collection<?>> values);
  <X> Expression<X> as(Class<X> type);
}

public interface Fetch<Z, X> extends FetchParent<Z, X> {
  Attribute<? super Z, ?> getAttribute();
  FetchParent<?, Z> getParent();
  JoinType getJoinType();
}

public interface FetchParent<Z, X> {
  Set<Fetch<X, ?>> getFetches();
  <Y> Fetch<X, Y> fetch(SingularAttribute<? super X, Y> attribute);
  <Y> Fetch<X, Y> fetch(SingularAttribute<? super X, Y> attribute, JoinType jt);
  <Y> Fetch<X, Y> fetch(PluralAttribute<? super X, ?, Y> attribute);
  <Y> Fetch<X, Y> fetch(PluralAttribute<? super X, ?, Y> attribute, JoinType jt);
  <X, Y> Fetch<X, Y> fetch(String attributeName);
  <X, Y> Fetch<X, Y> fetch(String attributeName, JoinType jt);
}

public interface From<Z, X> extends Path<X>, FetchParent<Z, X> {
  Set<Join<X, ?>> getJoins();
  boolean isCorrelated();
  From<Z, X> getCorrelationParent();
  <Y> Join<X, Y> join(SingularAttribute<? super X, Y> attribute);
  <Y> Join<X, Y> join(SingularAttribute<? super X, Y> attribute, JoinType jt);
  <Y> CollectionJoin<X, Y> join(CollectionAttribute<? super X, Y> collection);
  <Y> SetJoin<X, Y> join(SetAttribute<? super X, Y> set);
  <Y> ListJoin<X, Y> join(ListAttribute<? super X, Y> list);
  <K, V> MapJoin<X, K, V> join(MapAttribute<? super X, K, V> map);
  <Y> CollectionJoin<X, Y> join(CollectionAttribute<? super X, Y> collection, JoinType jt);
  <Y> SetJoin<X, Y> join(SetAttribute<? super X, Y> set, JoinType jt);
  <Y> ListJoin<X, Y> join(ListAttribute<? super X, Y> list, JoinType jt);
  <K, V> MapJoin<X, K, V> join(MapAttribute<? super X, K, V> map, JoinType jt);
  <X, Y> Join<X, Y> join(String attributeName);
  <X, Y> CollectionJoin<X, Y> joinCollection(String attributeName);
  <X, Y> SetJoin<X, Y> joinSet(String attributeName);
  <X, Y> ListJoin<X, Y> joinList(String attributeName);
  <X, K, V> MapJoin<X, K, V> joinMap(String attributeName);
  <X, Y> Join<X, Y> join(String attributeName, JoinType jt);
  <X, Y> CollectionJoin<X, Y> joinCollection(String attributeName, JoinType jt);
  <X, Y> SetJoin<X, Y> joinSet(String attributeName, JoinType jt);
  <X, Y> ListJoin<X, Y> joinList(String attributeName, JoinType jt);
  <X, K, V> MapJoin<X, K, V> joinMap(String attributeName, JoinType jt);
}

public interface Join<Z, X> extends From<Z, X> {
  Join<Z, X> on(Expression<Boolean> restriction);
  Join<Z, X> on(Predicate... predicates);
  Predicate getOn();
  Attribute<? super Z, ?> getAttribute();
  From<?, Z> getParent();
  JoinType getJoinType();
}

public enum JoinType {
  INNER, LEFT, RIGHT;
}

public interface ListJoin<Z, E> extends PluralJoin<Z, List<E>, E> {
  ListJoin<Z, E> on(Expression<Boolean> restriction);
  ListJoin<Z, E> on(Predicate... predicates);
  ListAttribute<? super Z, E> getModel();
  Expression<Integer> index();
}

public interface MapJoin<Z, K, V> extends PluralJoin<Z, Map<K, V>, V> {
  MapJoin<Z, K, V> on(Expression<Boolean> restriction);
  MapJoin<Z, K, V> on(Predicate... predicates);
  MapAttribute<? super Z, K, V> getModel();
  Path<K> key();
  Path<V> value();
  Expression<Map.Entry<K, V>> entry();
}

public interface Order {
  Order reverse();
  boolean isAscending();
  Expression<?> getExpression();
}

public interface ParameterExpression<T> extends Parameter<T>, Expression<T> {}

public interface Path<X> extends Expression<X> {
  Bindable<X> getModel();
  Path<?> getParentPath();
  <Y> Path<Y> get(SingularAttribute<? super X, Y> attribute);
  <E, C extends Collection<E>> Expression<C> get(PluralAttribute<X, C, E> collection);
  <K, V, M extends Map<K, V>> Expression<M> get(MapAttribute<X, K, V> map);
  Expression<Class<? extends X>> type();
  <Y> Path<Y> get(String attributeName);
}

public interface PluralJoin<Z, C, E> extends Join<Z, E> {
  PluralAttribute<? super Z, C, E> getModel();
}

public interface Predicate extends Expression<Boolean> {
  Predicate.BooleanOperator getOperator();
  boolean isNegated();
  List<Expression<Boolean>> getExpressions();
  Predicate not();

  public enum BooleanOperator {
    AND, OR;
  }
}

public interface Root<X> extends From<X, X> {
  EntityType<X> getModel();
}

public interface Selection<X> extends TupleElement<X> {
  Selection<X> alias(String name);
  boolean isCompoundSelection();
  List<Selection<?>> getCompoundSelectionItems();
}

public interface SetJoin<Z, E> extends PluralJoin<Z, Set<E>, E> {
  SetJoin<Z, E> on(Expression<Boolean> restriction);
  SetJoin<Z, E> on(Predicate... predicates);
  SetAttribute<? super Z, E> getModel();
}

public interface Subquery<T> extends AbstractQuery<T>, Expression<T> {
  Subquery<T> select(Expression<T> expression);
  Subquery<T> where(Expression<Boolean> restriction);
  Subquery<T> where(Predicate... predicates);
  Subquery<T> groupBy(Expression<?>... grouping);
  Subquery<T> groupBy(List<Expression<?>> grouping);
  Subquery<T> having(Expression<Boolean> restriction);
  Subquery<T> having(Predicate... predicates);
  Subquery<T> distinct(boolean distinct);
  <Y> Root<Y> correlate(Root<Y> parentRoot);
  <X, Y> Join<X, Y> correlate(Join<X, Y> parentJoin);
  <X, Y> CollectionJoin<X, Y> correlate(CollectionJoin<X, Y> parentCollection);
  <X, Y> SetJoin<X, Y> correlate(SetJoin<X, Y> parentSet);
  <X, Y> ListJoin<X, Y> correlate(ListJoin<X, Y> parentList);
  <X, K, V> MapJoin<X, K, V> correlate(MapJoin<X, K, V> parentMap);
  AbstractQuery<?> getParent();
  CommonAbstractCriteria getContainingQuery();
  Expression<T> getSelection();
  Set<Join<?, ?>> getCorrelatedJoins();
}
