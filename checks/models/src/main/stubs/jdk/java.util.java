package java.util;

import static dev.fairlead.annotations.Times.*;
import static dev.fairlead.annotations.Width.*;

import dev.fairlead.annotations.*;
import java.util.function.*;
import java.util.stream.Stream;

public interface Map<K, V> {
  default void forEach(@RunsHere BiConsumer<? super K, ? super V> action);

  default void replaceAll(@RunsHere BiFunction<? super K, ? super V, ? extends V> function);

  default V computeIfAbsent(K key, @RunsHere Function<? super K, ? extends V> mappingFunction);

  default V computeIfPresent(
      K key, @RunsHere BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  default V compute(K key, @RunsHere BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  default V merge(
      K key, V value, @RunsHere BiFunction<? super V, ? super V, ? extends V> remappingFunction);
}

public class HashMap<K, V> implements Map<K, V> {
  public void forEach(@RunsHere BiConsumer<? super K, ? super V> action);

  public void replaceAll(@RunsHere BiFunction<? super K, ? super V, ? extends V> function);

  public V computeIfAbsent(K key, @RunsHere Function<? super K, ? extends V> mappingFunction);

  public V computeIfPresent(
      K key, @RunsHere BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  public V compute(K key, @RunsHere BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  public V merge(
      K key, V value, @RunsHere BiFunction<? super V, ? super V, ? extends V> remappingFunction);
}

public class Hashtable<K, V> implements Map<K, V> {
  public synchronized void forEach(@RunsHere BiConsumer<? super K, ? super V> action);

  public synchronized void replaceAll(@RunsHere BiFunction<? super K, ? super V, ? extends V> function);

  public synchronized V computeIfAbsent(K key, @RunsHere Function<? super K, ? extends V> mappingFunction);

  public synchronized V computeIfPresent(
      K key, @RunsHere BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  public synchronized V compute(K key, @RunsHere BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  public synchronized V merge(
      K key, V value, @RunsHere BiFunction<? super V, ? super V, ? extends V> remappingFunction);
}

public class TreeMap<K, V> implements Map<K, V> {
  public void forEach(@RunsHere BiConsumer<? super K, ? super V> action);

  public void replaceAll(@RunsHere BiFunction<? super K, ? super V, ? extends V> function);

  public V computeIfAbsent(K key, @RunsHere Function<? super K, ? extends V> mappingFunction);

  public V computeIfPresent(
      K key, @RunsHere BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  public V compute(K key, @RunsHere BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  public V merge(
      K key, V value, @RunsHere BiFunction<? super V, ? super V, ? extends V> remappingFunction);
}

public class LinkedHashMap<K, V> extends HashMap<K, V> {
  public void forEach(@RunsHere BiConsumer<? super K, ? super V> action);
}

public interface Collection<E> extends Iterable<E> {
  default boolean removeIf(@RunsHere Predicate<? super E> filter);

  @Forks(LIMITED)
  @Pool(threads = LIMITED, queue = UNLIMITED, common = true)
  default Stream<E> parallelStream();
}

public interface List<E> extends Collection<E> {
  default void replaceAll(@RunsHere UnaryOperator<E> operator);

  default void sort(@RunsHere Comparator<? super E> c);
}

public class ArrayList<E> implements List<E> {
  public void forEach(@RunsHere Consumer<? super E> action);

  public boolean removeIf(@RunsHere Predicate<? super E> filter);
}

public class ArrayDeque<E> implements Collection<E> {
  public void forEach(@RunsHere Consumer<? super E> action);

  public boolean removeIf(@RunsHere Predicate<? super E> filter);
}

public interface Iterator<E> {
  default void forEachRemaining(@RunsHere Consumer<? super E> action);
}

public interface Spliterator<T> {
  default void forEachRemaining(@RunsHere Consumer<? super T> action);

  boolean tryAdvance(@RunsHere Consumer<? super T> action);
}

public final class Optional<T> {
  public void ifPresent(@RunsHere Consumer<? super T> action);

  public void ifPresentOrElse(@RunsHere Consumer<? super T> action, @RunsHere Runnable emptyAction);

  public Optional<T> filter(@RunsHere Predicate<? super T> predicate);

  public <U> Optional<U> map(@RunsHere Function<? super T, ? extends U> mapper);

  public <U> Optional<U> flatMap(
      @RunsHere Function<? super T, ? extends Optional<? extends U>> mapper);

  public Optional<T> or(@RunsHere Supplier<? extends Optional<? extends T>> supplier);

  public T orElseGet(@RunsHere Supplier<? extends T> supplier);

  public <X extends Throwable> T orElseThrow(@RunsHere Supplier<? extends X> exceptionSupplier)
      throws X;
}

public final class OptionalInt {
  public void ifPresent(@RunsHere IntConsumer action);

  public void ifPresentOrElse(@RunsHere IntConsumer action, @RunsHere Runnable emptyAction);

  public int orElseGet(@RunsHere IntSupplier supplier);

  public <X extends Throwable> int orElseThrow(@RunsHere Supplier<? extends X> exceptionSupplier)
      throws X;
}

public final class OptionalLong {
  public void ifPresent(@RunsHere LongConsumer action);

  public void ifPresentOrElse(@RunsHere LongConsumer action, @RunsHere Runnable emptyAction);

  public long orElseGet(@RunsHere LongSupplier supplier);

  public <X extends Throwable> long orElseThrow(@RunsHere Supplier<? extends X> exceptionSupplier)
      throws X;
}

public final class OptionalDouble {
  public void ifPresent(@RunsHere DoubleConsumer action);

  public void ifPresentOrElse(@RunsHere DoubleConsumer action, @RunsHere Runnable emptyAction);

  public double orElseGet(@RunsHere DoubleSupplier supplier);

  public <X extends Throwable> double orElseThrow(@RunsHere Supplier<? extends X> exceptionSupplier)
      throws X;
}

public class Objects {
  public static <T> T requireNonNull(T obj, @RunsHere Supplier<String> messageSupplier);

  public static <T> T requireNonNullElseGet(T obj, @RunsHere Supplier<? extends T> supplier);
}

public class Arrays {
  public static <T> void setAll(T[] array, @RunsHere IntFunction<? extends T> generator);
}

public class Timer {
  @Forks(LIMITED)
  public void schedule(@RunsOnWorkers TimerTask task, long delay);

  @Forks(LIMITED)
  public void schedule(@RunsOnWorkers TimerTask task, Date time);

  @Forks(LIMITED)
  public void schedule(@RunsOnWorkers(REPEATEDLY) TimerTask task, long delay, long period);

  @Forks(LIMITED)
  public void schedule(@RunsOnWorkers(REPEATEDLY) TimerTask task, Date firstTime, long period);

  @Forks(LIMITED)
  public void scheduleAtFixedRate(
      @RunsOnWorkers(REPEATEDLY) TimerTask task, long delay, long period);

  @Forks(LIMITED)
  public void scheduleAtFixedRate(
      @RunsOnWorkers(REPEATEDLY) TimerTask task, Date firstTime, long period);
}

public abstract class TimerTask implements Runnable {
  @RunsOnWorkers(REPEATEDLY)
  public abstract void run();
}
