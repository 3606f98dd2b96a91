package jakarta.persistence.criteria;

import jakarta.persistence.Parameter;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Bindable;
import jakarta.persistence.metamodel.CollectionAttribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ListAttribute;
import jakarta.persistence.metamodel.MapAttribute;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SetAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

public interface AbstractQuery<T> extends CommonAbstractCriteria {
  <X> Root<X> from(Class<X> class_);
  <X> Root<X> from(EntityType<X> entityType);
  AbstractQuery<T> where(Expression<Boolean> expression);
  AbstractQuery<T> where(Predicate... predicates);
  AbstractQuery<T> groupBy(Expression<?>... expressions);
  AbstractQuery<T> groupBy(List<Expression<?>> list);
  AbstractQuery<T> having(Expression<Boolean> expression);
  AbstractQuery<T> having(Predicate... predicates);
  AbstractQuery<T> distinct(boolean flag);
  Set<Root<?>> getRoots();
  Selection<T> getSelection();
  List<Expression<?>> getGroupList();
  Predicate getGroupRestriction();
  boolean isDistinct();
  Class<T> getResultType();
}

public interface CollectionJoin<Z, E> extends PluralJoin<Z, Collection<E>, E> {
  CollectionJoin<Z, E> on(Expression<Boolean> expression);
  CollectionJoin<Z, E> on(Predicate... predicates);
  CollectionAttribute<? super Z, E> getModel();
}

public interface CommonAbstractCriteria {
  <U> Subquery<U> subquery(Class<U> class_);
  Predicate getRestriction();
}

public interface CompoundSelection<X> extends Selection<X> {}

public interface CriteriaBuilder {
  CriteriaQuery<Object> createQuery();
  <T> CriteriaQuery<T> createQuery(Class<T> class_);
  CriteriaQuery<Tuple> createTupleQuery();
  <T> CriteriaUpdate<T> createCriteriaUpdate(Class<T> class_);
  <T> CriteriaDelete<T> createCriteriaDelete(Class<T> class_);
  <Y> CompoundSelection<Y> construct(Class<Y> class_, Selection<?>... selections);
  CompoundSelection<Tuple> tuple(Selection<?>... selections);
  CompoundSelection<Object[]> array(Selection<?>... selections);
  Order asc(Expression<?> expression);
  Order desc(Expression<?> expression);
  <N extends Number> Expression<Double> avg(Expression<N> expression);
  <N extends Number> Expression<N> sum(Expression<N> expression);
  Expression<Long> sumAsLong(Expression<Integer> expression);
  Expression<Double> sumAsDouble(Expression<Float> expression);
  <N extends Number> Expression<N> max(Expression<N> expression);
  <N extends Number> Expression<N> min(Expression<N> expression);
  <X extends Comparable<? super X>> Expression<X> greatest(Expression<X> expression);
  <X extends Comparable<? super X>> Expression<X> least(Expression<X> expression);
  Expression<Long> count(Expression<?> expression);
  Expression<Long> countDistinct(Expression<?> expression);
  Predicate exists(Subquery<?> subquery);
  <Y> Expression<Y> all(Subquery<Y> subquery);
  <Y> Expression<Y> some(Subquery<Y> subquery);
  <Y> Expression<Y> any(Subquery<Y> subquery);
  Predicate and(Expression<Boolean> expression1, Expression<Boolean> expression2);
  Predicate and(Predicate... predicates);
  Predicate or(Expression<Boolean> expression1, Expression<Boolean> expression2);
  Predicate or(Predicate... predicates);
  Predicate not(Expression<Boolean> expression);
  Predicate conjunction();
  Predicate disjunction();
  Predicate isTrue(Expression<Boolean> expression);
  Predicate isFalse(Expression<Boolean> expression);
  Predicate isNull(Expression<?> expression);
  Predicate isNotNull(Expression<?> expression);
  Predicate equal(Expression<?> expression1, Expression<?> expression2);
  Predicate equal(Expression<?> expression, Object object);
  Predicate notEqual(Expression<?> expression1, Expression<?> expression2);
  Predicate notEqual(Expression<?> expression, Object object);
  <Y extends Comparable<? super Y>> Predicate greaterThan(Expression<? extends Y> expression1, Expression<? extends Y> expression2);
  <Y extends Comparable<? super Y>> Predicate greaterThan(Expression<? extends Y> expression, Y y);
  <Y extends Comparable<? super Y>> Predicate greaterThanOrEqualTo(Expression<? extends Y> expression1, Expression<? extends Y> expression2);
  <Y extends Comparable<? super Y>> Predicate greaterThanOrEqualTo(Expression<? extends Y> expression, Y y);
  <Y extends Comparable<? super Y>> Predicate lessThan(Expression<? extends Y> expression1, Expression<? extends Y> expression2);
  <Y extends Comparable<? super Y>> Predicate lessThan(Expression<? extends Y> expression, Y y);
  <Y extends Comparable<? super Y>> Predicate lessThanOrEqualTo(Expression<? extends Y> expression1, Expression<? extends Y> expression2);
  <Y extends Comparable<? super Y>> Predicate lessThanOrEqualTo(Expression<? extends Y> expression, Y y);
  <Y extends Comparable<? super Y>> Predicate between(Expression<? extends Y> expression1, Expression<? extends Y> expression2, Expression<? extends Y> expression3);
  <Y extends Comparable<? super Y>> Predicate between(Expression<? extends Y> expression, Y y1, Y y2);
  Predicate gt(Expression<? extends Number> expression1, Expression<? extends Number> expression2);
  Predicate gt(Expression<? extends Number> expression, Number number);
  Predicate ge(Expression<? extends Number> expression1, Expression<? extends Number> expression2);
  Predicate ge(Expression<? extends Number> expression, Number number);
  Predicate lt(Expression<? extends Number> expression1, Expression<? extends Number> expression2);
  Predicate lt(Expression<? extends Number> expression, Number number);
  Predicate le(Expression<? extends Number> expression1, Expression<? extends Number> expression2);
  Predicate le(Expression<? extends Number> expression, Number number);
  Expression<Integer> sign(Expression<? extends Number> expression);
  <N extends Number> Expression<N> neg(Expression<N> expression);
  <N extends Number> Expression<N> abs(Expression<N> expression);
  <N extends Number> Expression<N> ceiling(Expression<N> expression);
  <N extends Number> Expression<N> floor(Expression<N> expression);
  <N extends Number> Expression<N> sum(Expression<? extends N> expression1, Expression<? extends N> expression2);
  <N extends Number> Expression<N> sum(Expression<? extends N> expression, N n);
  <N extends Number> Expression<N> sum(N n, Expression<? extends N> expression);
  <N extends Number> Expression<N> prod(Expression<? extends N> expression1, Expression<? extends N> expression2);
  <N extends Number> Expression<N> prod(Expression<? extends N> expression, N n);
  <N extends Number> Expression<N> prod(N n, Expression<? extends N> expression);
  <N extends Number> Expression<N> diff(Expression<? extends N> expression1, Expression<? extends N> expression2);
  <N extends Number> Expression<N> diff(Expression<? extends N> expression, N n);
  <N extends Number> Expression<N> diff(N n, Expression<? extends N> expression);
  Expression<Number> quot(Expression<? extends Number> expression1, Expression<? extends Number> expression2);
  Expression<Number> quot(Expression<? extends Number> expression, Number number);
  Expression<Number> quot(Number number, Expression<? extends Number> expression);
  Expression<Integer> mod(Expression<Integer> expression1, Expression<Integer> expression2);
  Expression<Integer> mod(Expression<Integer> expression, Integer integer);
  Expression<Integer> mod(Integer integer, Expression<Integer> expression);
  Expression<Double> sqrt(Expression<? extends Number> expression);
  Expression<Double> exp(Expression<? extends Number> expression);
  Expression<Double> ln(Expression<? extends Number> expression);
  Expression<Double> power(Expression<? extends Number> expression1, Expression<? extends Number> expression2);
  Expression<Double> power(Expression<? extends Number> expression, Number number);
  <T extends Number> Expression<T> round(Expression<T> expression, Integer integer);
  Expression<Long> toLong(Expression<? extends Number> expression);
  Expression<Integer> toInteger(Expression<? extends Number> expression);
  Expression<Float> toFloat(Expression<? extends Number> expression);
  Expression<Double> toDouble(Expression<? extends Number> expression);
  Expression<BigDecimal> toBigDecimal(Expression<? extends Number> expression);
  Expression<BigInteger> toBigInteger(Expression<? extends Number> expression);
  <T> Expression<T> literal(T t);
  <T> Expression<T> nullLiteral(Class<T> class_);
  <T> ParameterExpression<T> parameter(Class<T> class_);
  <T> ParameterExpression<T> parameter(Class<T> class_, String string);
  <C extends Collection<?>> Predicate isEmpty(Expression<C> expression);
  <C extends Collection<?>> Predicate isNotEmpty(Expression<C> expression);
  <C extends Collection<?>> Expression<Integer> size(Expression<C> expression);
  <C extends Collection<?>> Expression<Integer> size(C c);
  <E, C extends Collection<E>> Predicate isMember(Expression<E> expression1, Expression<C> expression2);
  <E, C extends Collection<E>> Predicate isMember(E e, Expression<C> expression);
  <E, C extends Collection<E>> Predicate isNotMember(Expression<E> expression1, Expression<C> expression2);
  <E, C extends Collection<E>> Predicate isNotMember(E e, Expression<C> expression);
  <V, M extends Map<?, V>> Expression<Collection<V>> values(M m);
  <K, M extends Map<K, ?>> Expression<Set<K>> keys(M m);
  Predicate like(Expression<String> expression1, Expression<String> expression2);
  Predicate like(Expression<String> expression, String string);
  Predicate like(Expression<String> expression1, Expression<String> expression2, Expression<Character> expression3);
  Predicate like(Expression<String> expression1, Expression<String> expression2, char c);
  Predicate like(Expression<String> expression1, String string, Expression<Character> expression2);
  Predicate like(Expression<String> expression, String string, char c);
  Predicate notLike(Expression<String> expression1, Expression<String> expression2);
  Predicate notLike(Expression<String> expression, String string);
  Predicate notLike(Expression<String> expression1, Expression<String> expression2, Expression<Character> expression3);
  Predicate notLike(Expression<String> expression1, Expression<String> expression2, char c);
  Predicate notLike(Expression<String> expression1, String string, Expression<Character> expression2);
  Predicate notLike(Expression<String> expression, String string, char c);
  Expression<String> concat(Expression<String> expression1, Expression<String> expression2);
  Expression<String> concat(Expression<String> expression, String string);
  Expression<String> concat(String string, Expression<String> expression);
  Expression<String> substring(Expression<String> expression1, Expression<Integer> expression2);
  Expression<String> substring(Expression<String> expression, int n);
  Expression<String> substring(Expression<String> expression1, Expression<Integer> expression2, Expression<Integer> expression3);
  Expression<String> substring(Expression<String> expression, int n1, int n2);
  Expression<String> trim(Expression<String> expression);
  Expression<String> trim(CriteriaBuilder.Trimspec trimspec, Expression<String> expression);
  Expression<String> trim(Expression<Character> expression1, Expression<String> expression2);
  Expression<String> trim(CriteriaBuilder.Trimspec trimspec, Expression<Character> expression1, Expression<String> expression2);
  Expression<String> trim(char c, Expression<String> expression);
  Expression<String> trim(CriteriaBuilder.Trimspec trimspec, char c, Expression<String> expression);
  Expression<String> lower(Expression<String> expression);
  Expression<String> upper(Expression<String> expression);
  Expression<Integer> length(Expression<String> expression);
  Expression<Integer> locate(Expression<String> expression1, Expression<String> expression2);
  Expression<Integer> locate(Expression<String> expression, String string);
  Expression<Integer> locate(Expression<String> expression1, Expression<String> expression2, Expression<Integer> expression3);
  Expression<Integer> locate(Expression<String> expression, String string, int n);
  Expression<Date> currentDate();
  Expression<Timestamp> currentTimestamp();
  Expression<Time> currentTime();
  Expression<LocalDate> localDate();
  Expression<LocalDateTime> localDateTime();
  Expression<LocalTime> localTime();
  <T> CriteriaBuilder.In<T> in(Expression<? extends T> expression);
  <Y> Expression<Y> coalesce(Expression<? extends Y> expression1, Expression<? extends Y> expression2);
  <Y> Expression<Y> coalesce(Expression<? extends Y> expression, Y y);
  <Y> Expression<Y> nullif(Expression<Y> expression1, Expression<?> expression2);
  <Y> Expression<Y> nullif(Expression<Y> expression, Y y);
  <T> CriteriaBuilder.Coalesce<T> coalesce();
  <C, R> CriteriaBuilder.SimpleCase<C, R> selectCase(Expression<? extends C> expression);
  <R> CriteriaBuilder.Case<R> selectCase();
  <T> Expression<T> function(String string, Class<T> class_, Expression<?>... expressions);
  <X, T, V extends T> Join<X, V> treat(Join<X, T> join, Class<V> class_);
  <X, T, E extends T> CollectionJoin<X, E> treat(CollectionJoin<X, T> collectionJoin, Class<E> class_);
  <X, T, E extends T> SetJoin<X, E> treat(SetJoin<X, T> setJoin, Class<E> class_);
  <X, T, E extends T> ListJoin<X, E> treat(ListJoin<X, T> listJoin, Class<E> class_);
  <X, K, T, V extends T> MapJoin<X, K, V> treat(MapJoin<X, K, T> mapJoin, Class<V> class_);
  <X, T extends X> Path<T> treat(Path<X> path, Class<T> class_);
  <X, T extends X> Root<T> treat(Root<X> root, Class<T> class_);

  public interface Case<R> extends Expression<R> {
    CriteriaBuilder.Case<R> when(Expression<Boolean> expression, R r);
    CriteriaBuilder.Case<R> when(Expression<Boolean> expression1, Expression<? extends R> expression2);
    Expression<R> otherwise(R r);
    Expression<R> otherwise(Expression<? extends R> expression);
  }
  public interface Coalesce<T> extends Expression<T> {
    CriteriaBuilder.Coalesce<T> value(T t);
    CriteriaBuilder.Coalesce<T> value(Expression<? extends T> expression);
  }
  public interface In<T> extends Predicate {
    Expression<T> getExpression();
    CriteriaBuilder.In<T> value(T t);
    CriteriaBuilder.In<T> value(Expression<? extends T> expression);
  }
  public interface SimpleCase<C, R> extends Expression<R> {
    Expression<C> getExpression();
    CriteriaBuilder.SimpleCase<C, R> when(C c, R r);
    CriteriaBuilder.SimpleCase<C, R> when(C c, Expression<? extends R> expression);
    CriteriaBuilder.SimpleCase<C, R> when(Expression<? extends C> expression, R r);
    CriteriaBuilder.SimpleCase<C, R> when(Expression<? extends C> expression1, Expression<? extends R> expression2);
    Expression<R> otherwise(R r);
    Expression<R> otherwise(Expression<? extends R> expression);
  }
  public enum Trimspec {
    LEADING, TRAILING, BOTH;
  }
}

public interface CriteriaDelete<T> extends CommonAbstractCriteria {
  Root<T> from(Class<T> class_);
  Root<T> from(EntityType<T> entityType);
  Root<T> getRoot();
  CriteriaDelete<T> where(Expression<Boolean> expression);
  CriteriaDelete<T> where(Predicate... predicates);
}

public interface CriteriaQuery<T> extends AbstractQuery<T> {
  CriteriaQuery<T> select(Selection<? extends T> selection);
  CriteriaQuery<T> multiselect(Selection<?>... selections);
  CriteriaQuery<T> multiselect(List<Selection<?>> list);
  CriteriaQuery<T> where(Expression<Boolean> expression);
  CriteriaQuery<T> where(Predicate... predicates);
  CriteriaQuery<T> groupBy(Expression<?>... expressions);
  CriteriaQuery<T> groupBy(List<Expression<?>> list);
  CriteriaQuery<T> having(Expression<Boolean> expression);
  CriteriaQuery<T> having(Predicate... predicates);
  CriteriaQuery<T> orderBy(Order... orders);
  CriteriaQuery<T> orderBy(List<Order> list);
  CriteriaQuery<T> distinct(boolean flag);
  List<Order> getOrderList();
  Set<ParameterExpression<?>> getParameters();
}

public interface CriteriaUpdate<T> extends CommonAbstractCriteria {
  Root<T> from(Class<T> class_);
  Root<T> from(EntityType<T> entityType);
  Root<T> getRoot();
  <Y, X extends Y> CriteriaUpdate<T> set(SingularAttribute<? super T, Y> singularAttribute, X x);
  <Y> CriteriaUpdate<T> set(SingularAttribute<? super T, Y> singularAttribute, Expression<? extends Y> expression);
  <Y, X extends Y> CriteriaUpdate<T> set(Path<Y> path, X x);
  <Y> CriteriaUpdate<T> set(Path<Y> path, Expression<? extends Y> expression);
  CriteriaUpdate<T> set(String string, Object object);
  CriteriaUpdate<T> where(Expression<Boolean> expression);
  CriteriaUpdate<T> where(Predicate... predicates);
}

public interface Expression<T> extends Selection<T> {
  Predicate isNull();
  Predicate isNotNull();
  Predicate in(Object... objects);
  Predicate in(Expression<?>... expressions);
  Predicate in(Collection<?> collection);
  Predicate in(Expression<Collection<?>> expression);
  <X> Expression<X> as(Class<X> class_);
}

public interface Fetch<Z, X> extends FetchParent<Z, X> {
  Attribute<? super Z, ?> getAttribute();
  FetchParent<?, Z> getParent();
  JoinType getJoinType();
}

public interface FetchParent<Z, X> {
  Set<Fetch<X, ?>> getFetches();
  <Y> Fetch<X, Y> fetch(SingularAttribute<? super X, Y> singularAttribute);
  <Y> Fetch<X, Y> fetch(SingularAttribute<? super X, Y> singularAttribute, JoinType joinType);
  <Y> Fetch<X, Y> fetch(PluralAttribute<? super X, ?, Y> pluralAttribute);
  <Y> Fetch<X, Y> fetch(PluralAttribute<? super X, ?, Y> pluralAttribute, JoinType joinType);
  <X, Y> Fetch<X, Y> fetch(String string);
  <X, Y> Fetch<X, Y> fetch(String string, JoinType joinType);
}

public interface From<Z, X> extends Path<X>, FetchParent<Z, X> {
  Set<Join<X, ?>> getJoins();
  boolean isCorrelated();
  From<Z, X> getCorrelationParent();
  <Y> Join<X, Y> join(SingularAttribute<? super X, Y> singularAttribute);
  <Y> Join<X, Y> join(SingularAttribute<? super X, Y> singularAttribute, JoinType joinType);
  <Y> CollectionJoin<X, Y> join(CollectionAttribute<? super X, Y> collectionAttribute);
  <Y> SetJoin<X, Y> join(SetAttribute<? super X, Y> setAttribute);
  <Y> ListJoin<X, Y> join(ListAttribute<? super X, Y> listAttribute);
  <K, V> MapJoin<X, K, V> join(MapAttribute<? super X, K, V> mapAttribute);
  <Y> CollectionJoin<X, Y> join(CollectionAttribute<? super X, Y> collectionAttribute, JoinType joinType);
  <Y> SetJoin<X, Y> join(SetAttribute<? super X, Y> setAttribute, JoinType joinType);
  <Y> ListJoin<X, Y> join(ListAttribute<? super X, Y> listAttribute, JoinType joinType);
  <K, V> MapJoin<X, K, V> join(MapAttribute<? super X, K, V> mapAttribute, JoinType joinType);
  <X, Y> Join<X, Y> join(String string);
  <X, Y> CollectionJoin<X, Y> joinCollection(String string);
  <X, Y> SetJoin<X, Y> joinSet(String string);
  <X, Y> ListJoin<X, Y> joinList(String string);
  <X, K, V> MapJoin<X, K, V> joinMap(String string);
  <X, Y> Join<X, Y> join(String string, JoinType joinType);
  <X, Y> CollectionJoin<X, Y> joinCollection(String string, JoinType joinType);
  <X, Y> SetJoin<X, Y> joinSet(String string, JoinType joinType);
  <X, Y> ListJoin<X, Y> joinList(String string, JoinType joinType);
  <X, K, V> MapJoin<X, K, V> joinMap(String string, JoinType joinType);
}

public interface Join<Z, X> extends From<Z, X> {
  Join<Z, X> on(Expression<Boolean> expression);
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
  ListJoin<Z, E> on(Expression<Boolean> expression);
  ListJoin<Z, E> on(Predicate... predicates);
  ListAttribute<? super Z, E> getModel();
  Expression<Integer> index();
}

public interface MapJoin<Z, K, V> extends PluralJoin<Z, Map<K, V>, V> {
  MapJoin<Z, K, V> on(Expression<Boolean> expression);
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
  <Y> Path<Y> get(SingularAttribute<? super X, Y> singularAttribute);
  <E, C extends Collection<E>> Expression<C> get(PluralAttribute<X, C, E> pluralAttribute);
  <K, V, M extends Map<K, V>> Expression<M> get(MapAttribute<X, K, V> mapAttribute);
  Expression<Class<? extends X>> type();
  <Y> Path<Y> get(String string);
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
  Selection<X> alias(String string);
  boolean isCompoundSelection();
  List<Selection<?>> getCompoundSelectionItems();
}

public interface SetJoin<Z, E> extends PluralJoin<Z, Set<E>, E> {
  SetJoin<Z, E> on(Expression<Boolean> expression);
  SetJoin<Z, E> on(Predicate... predicates);
  SetAttribute<? super Z, E> getModel();
}

public interface Subquery<T> extends AbstractQuery<T>, Expression<T> {
  Subquery<T> select(Expression<T> expression);
  Subquery<T> where(Expression<Boolean> expression);
  Subquery<T> where(Predicate... predicates);
  Subquery<T> groupBy(Expression<?>... expressions);
  Subquery<T> groupBy(List<Expression<?>> list);
  Subquery<T> having(Expression<Boolean> expression);
  Subquery<T> having(Predicate... predicates);
  Subquery<T> distinct(boolean flag);
  <Y> Root<Y> correlate(Root<Y> root);
  <X, Y> Join<X, Y> correlate(Join<X, Y> join);
  <X, Y> CollectionJoin<X, Y> correlate(CollectionJoin<X, Y> collectionJoin);
  <X, Y> SetJoin<X, Y> correlate(SetJoin<X, Y> setJoin);
  <X, Y> ListJoin<X, Y> correlate(ListJoin<X, Y> listJoin);
  <X, K, V> MapJoin<X, K, V> correlate(MapJoin<X, K, V> mapJoin);
  AbstractQuery<?> getParent();
  CommonAbstractCriteria getContainingQuery();
  Expression<T> getSelection();
  Set<Join<?, ?>> getCorrelatedJoins();
}
