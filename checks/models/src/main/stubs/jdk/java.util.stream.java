package java.util.stream;

import static dev.fairlead.annotations.Width.LIMITED;
import static dev.fairlead.annotations.Width.UNLIMITED;

import dev.fairlead.annotations.*;
import java.util.*;
import java.util.function.*;

public interface BaseStream<T, S extends BaseStream<T, S>> extends AutoCloseable {
  @Forks(LIMITED)
  @Pool(threads = LIMITED, queue = UNLIMITED, common = true)
  S parallel();
}

public interface Stream<T> extends BaseStream<T, Stream<T>> {
  Stream<T> filter(@RunsHere Predicate<? super T> predicate);

  <R> Stream<R> map(@RunsHere Function<? super T, ? extends R> mapper);

  IntStream mapToInt(@RunsHere ToIntFunction<? super T> mapper);

  LongStream mapToLong(@RunsHere ToLongFunction<? super T> mapper);

  DoubleStream mapToDouble(@RunsHere ToDoubleFunction<? super T> mapper);

  <R> Stream<R> flatMap(@RunsHere Function<? super T, ? extends Stream<? extends R>> mapper);

  default <R> Stream<R> mapMulti(@RunsHere BiConsumer<? super T, ? super Consumer<R>> mapper);

  Stream<T> sorted(@RunsHere Comparator<? super T> comparator);

  Stream<T> peek(@RunsHere Consumer<? super T> action);

  default Stream<T> takeWhile(@RunsHere Predicate<? super T> predicate);

  default Stream<T> dropWhile(@RunsHere Predicate<? super T> predicate);

  void forEach(@RunsHere Consumer<? super T> action);

  void forEachOrdered(@RunsHere Consumer<? super T> action);

  <A> A[] toArray(@RunsHere IntFunction<A[]> generator);

  T reduce(T identity, @RunsHere BinaryOperator<T> accumulator);

  Optional<T> reduce(@RunsHere BinaryOperator<T> accumulator);

  <U> U reduce(
      U identity, @RunsHere BiFunction<U, ? super T, U> accumulator, @RunsHere BinaryOperator<U> combiner);

  <R> R collect(
      @RunsHere Supplier<R> supplier,
      @RunsHere BiConsumer<R, ? super T> accumulator,
      @RunsHere BiConsumer<R, R> combiner);

  Optional<T> min(@RunsHere Comparator<? super T> comparator);

  Optional<T> max(@RunsHere Comparator<? super T> comparator);

  boolean anyMatch(@RunsHere Predicate<? super T> predicate);

  boolean allMatch(@RunsHere Predicate<? super T> predicate);

  boolean noneMatch(@RunsHere Predicate<? super T> predicate);

  static <T> Stream<T> iterate(T seed, @RunsHere UnaryOperator<T> f);

  static <T> Stream<T> iterate(T seed, @RunsHere Predicate<? super T> hasNext, @RunsHere UnaryOperator<T> next);

  static <T> Stream<T> generate(@RunsHere Supplier<? extends T> s);
}

public interface IntStream extends BaseStream<Integer, IntStream> {
  @Forks(LIMITED)
  @Pool(threads = LIMITED, queue = UNLIMITED, common = true)
  IntStream parallel();

  IntStream filter(@RunsHere IntPredicate predicate);

  IntStream map(@RunsHere IntUnaryOperator mapper);

  <U> Stream<U> mapToObj(@RunsHere IntFunction<? extends U> mapper);

  IntStream flatMap(@RunsHere IntFunction<? extends IntStream> mapper);

  IntStream peek(@RunsHere IntConsumer action);

  void forEach(@RunsHere IntConsumer action);

  void forEachOrdered(@RunsHere IntConsumer action);

  int reduce(int identity, @RunsHere IntBinaryOperator op);

  boolean anyMatch(@RunsHere IntPredicate predicate);

  boolean allMatch(@RunsHere IntPredicate predicate);

  boolean noneMatch(@RunsHere IntPredicate predicate);
}

public interface LongStream extends BaseStream<Long, LongStream> {
  @Forks(LIMITED)
  @Pool(threads = LIMITED, queue = UNLIMITED, common = true)
  LongStream parallel();

  LongStream filter(@RunsHere LongPredicate predicate);

  LongStream map(@RunsHere LongUnaryOperator mapper);

  <U> Stream<U> mapToObj(@RunsHere LongFunction<? extends U> mapper);

  LongStream flatMap(@RunsHere LongFunction<? extends LongStream> mapper);

  LongStream peek(@RunsHere LongConsumer action);

  void forEach(@RunsHere LongConsumer action);

  void forEachOrdered(@RunsHere LongConsumer action);

  long reduce(long identity, @RunsHere LongBinaryOperator op);

  boolean anyMatch(@RunsHere LongPredicate predicate);

  boolean allMatch(@RunsHere LongPredicate predicate);

  boolean noneMatch(@RunsHere LongPredicate predicate);
}

public interface DoubleStream extends BaseStream<Double, DoubleStream> {
  @Forks(LIMITED)
  @Pool(threads = LIMITED, queue = UNLIMITED, common = true)
  DoubleStream parallel();

  DoubleStream filter(@RunsHere DoublePredicate predicate);

  DoubleStream map(@RunsHere DoubleUnaryOperator mapper);

  <U> Stream<U> mapToObj(@RunsHere DoubleFunction<? extends U> mapper);

  DoubleStream flatMap(@RunsHere DoubleFunction<? extends DoubleStream> mapper);

  DoubleStream peek(@RunsHere DoubleConsumer action);

  void forEach(@RunsHere DoubleConsumer action);

  void forEachOrdered(@RunsHere DoubleConsumer action);

  double reduce(double identity, @RunsHere DoubleBinaryOperator op);

  boolean anyMatch(@RunsHere DoublePredicate predicate);

  boolean allMatch(@RunsHere DoublePredicate predicate);

  boolean noneMatch(@RunsHere DoublePredicate predicate);
}

