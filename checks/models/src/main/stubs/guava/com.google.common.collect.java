package com.google.common.collect;

import com.google.common.base.Converter;
import com.google.common.base.Equivalence;
import com.google.common.base.Optional;
import com.google.common.base.Predicate;
import java.io.Serializable;
import java.util.AbstractCollection;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;

abstract class AbstractMultimap<K, V> implements Multimap<K, V> {}

abstract class BaseImmutableMultimap<K, V> extends AbstractMultimap<K, V> {}

public interface BiMap<K, V> extends Map<K, V> {}

public abstract class ImmutableCollection<E> extends AbstractCollection<E> implements Serializable {
  public static abstract class Builder<E> {}
}

public abstract class ImmutableList<E> extends ImmutableCollection<E> implements List<E>, RandomAccess {
  public static <E> Collector<E, ?, ImmutableList<E>> toImmutableList();
  public static <E> ImmutableList<E> of();
  public static <E> ImmutableList<E> of(E e1);
  public static <E> ImmutableList<E> of(E e1, E e2);
  public static <E> ImmutableList<E> of(E e1, E e2, E e3);
  public static <E> ImmutableList<E> of(E e1, E e2, E e3, E e4);
  public static <E> ImmutableList<E> of(E e1, E e2, E e3, E e4, E e5);
  public static <E> ImmutableList<E> of(E e1, E e2, E e3, E e4, E e5, E e6);
  public static <E> ImmutableList<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7);
  public static <E> ImmutableList<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8);
  public static <E> ImmutableList<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9);
  public static <E> ImmutableList<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9, E e10);
  public static <E> ImmutableList<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9, E e10, E e11);
  public static <E> ImmutableList<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9, E e10, E e11, E e12, E... others);
  public static <E> ImmutableList<E> copyOf(Iterable<? extends E> elements);
  public static <E> ImmutableList<E> copyOf(Collection<? extends E> elements);
  public static <E> ImmutableList<E> copyOf(Iterator<? extends E> elements);
  public static <E> ImmutableList<E> copyOf(E[] elements);
  public static <E extends Comparable<? super E>> ImmutableList<E> sortedCopyOf(Iterable<? extends E> elements);
  public static <E> ImmutableList<E> sortedCopyOf(Comparator<? super E> comparator, Iterable<? extends E> elements);
  public UnmodifiableIterator<E> iterator();
  public UnmodifiableListIterator<E> listIterator();
  public UnmodifiableListIterator<E> listIterator(int index);
  public void forEach(Consumer<? super E> consumer);
  public int indexOf(Object object);
  public int lastIndexOf(Object object);
  public boolean contains(Object object);
  public ImmutableList<E> subList(int fromIndex, int toIndex);
  public boolean addAll(int index, Collection<? extends E> newElements);
  public E set(int index, E element);
  public void add(int index, E element);
  public E remove(int index);
  public void replaceAll(UnaryOperator<E> operator);
  public void sort(Comparator<? super E> c);
  public ImmutableList<E> asList();
  public Spliterator<E> spliterator();
  public ImmutableList<E> reverse();
  public static <E> ImmutableList.Builder<E> builder();
  public static <E> ImmutableList.Builder<E> builderWithExpectedSize(int expectedSize);

  public static final class Builder<E> extends ImmutableCollection.Builder<E> {}
}

public abstract class ImmutableMap<K, V> implements Map<K, V>, Serializable {
  public static <T, K, V> Collector<T, ?, ImmutableMap<K, V>> toImmutableMap(Function<? super T, ? extends K> keyFunction, Function<? super T, ? extends V> valueFunction);
  public static <T, K, V> Collector<T, ?, ImmutableMap<K, V>> toImmutableMap(Function<? super T, ? extends K> keyFunction, Function<? super T, ? extends V> valueFunction, BinaryOperator<V> mergeFunction);
  public static <K, V> ImmutableMap<K, V> of();
  public static <K, V> ImmutableMap<K, V> of(K k1, V v1);
  public static <K, V> ImmutableMap<K, V> of(K k1, V v1, K k2, V v2);
  public static <K, V> ImmutableMap<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3);
  public static <K, V> ImmutableMap<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4);
  public static <K, V> ImmutableMap<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5);
  public static <K, V> ImmutableMap<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6);
  public static <K, V> ImmutableMap<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6, K k7, V v7);
  public static <K, V> ImmutableMap<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6, K k7, V v7, K k8, V v8);
  public static <K, V> ImmutableMap<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6, K k7, V v7, K k8, V v8, K k9, V v9);
  public static <K, V> ImmutableMap<K, V> of(K k1, V v1, K k2, V v2, K k3, V v3, K k4, V v4, K k5, V v5, K k6, V v6, K k7, V v7, K k8, V v8, K k9, V v9, K k10, V v10);
  public static <K, V> ImmutableMap<K, V> ofEntries(Map.Entry<? extends K, ? extends V>... entries);
  public static <K, V> ImmutableMap.Builder<K, V> builder();
  public static <K, V> ImmutableMap.Builder<K, V> builderWithExpectedSize(int expectedSize);
  public static <K, V> ImmutableMap<K, V> copyOf(Map<? extends K, ? extends V> map);
  public static <K, V> ImmutableMap<K, V> copyOf(Iterable<? extends Map.Entry<? extends K, ? extends V>> entries);
  public V put(K k, V v);
  public V putIfAbsent(K key, V value);
  public boolean replace(K key, V oldValue, V newValue);
  public V replace(K key, V value);
  public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction);
  public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction);
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction);
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function);
  public void putAll(Map<? extends K, ? extends V> map);
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function);
  public V remove(Object o);
  public boolean remove(Object key, Object value);
  public void clear();
  public boolean isEmpty();
  public boolean containsKey(Object key);
  public boolean containsValue(Object value);
  public abstract V get(Object key);
  public V getOrDefault(Object key, V defaultValue);
  public ImmutableSet<Map.Entry<K, V>> entrySet();
  public ImmutableSet<K> keySet();
  public ImmutableCollection<V> values();
  public ImmutableSetMultimap<K, V> asMultimap();

  public static class Builder<K, V> {}
}

public abstract class ImmutableMultimap<K, V> extends BaseImmutableMultimap<K, V> implements Serializable {}

public abstract class ImmutableSet<E> extends ImmutableCollection<E> implements Set<E> {
  public static <E> Collector<E, ?, ImmutableSet<E>> toImmutableSet();
  public static <E> ImmutableSet<E> of();
  public static <E> ImmutableSet<E> of(E e1);
  public static <E> ImmutableSet<E> of(E e1, E e2);
  public static <E> ImmutableSet<E> of(E e1, E e2, E e3);
  public static <E> ImmutableSet<E> of(E e1, E e2, E e3, E e4);
  public static <E> ImmutableSet<E> of(E e1, E e2, E e3, E e4, E e5);
  public static <E> ImmutableSet<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E... others);
  public static <E> ImmutableSet<E> copyOf(Collection<? extends E> elements);
  public static <E> ImmutableSet<E> copyOf(Iterable<? extends E> elements);
  public static <E> ImmutableSet<E> copyOf(Iterator<? extends E> elements);
  public static <E> ImmutableSet<E> copyOf(E[] elements);
  public abstract UnmodifiableIterator<E> iterator();
  public static <E> ImmutableSet.Builder<E> builder();
  public static <E> ImmutableSet.Builder<E> builderWithExpectedSize(int expectedSize);

  public static class Builder<E> extends ImmutableCollection.Builder<E> {}
}

public class ImmutableSetMultimap<K, V> extends ImmutableMultimap<K, V> implements SetMultimap<K, V> {}

public final class Iterables {
  public static <T> Iterable<T> unmodifiableIterable(Iterable<? extends T> iterable);
  public static <E> Iterable<E> unmodifiableIterable(ImmutableCollection<E> iterable);
  public static int size(Iterable<?> iterable);
  public static boolean contains(Iterable<?> iterable, Object element);
  public static boolean removeAll(Iterable<?> removeFrom, Collection<?> elementsToRemove);
  public static boolean retainAll(Iterable<?> removeFrom, Collection<?> elementsToRetain);
  public static <T> boolean removeIf(Iterable<T> removeFrom, Predicate<? super T> predicate);
  public static boolean elementsEqual(Iterable<?> iterable1, Iterable<?> iterable2);
  public static String toString(Iterable<?> iterable);
  public static <T> T getOnlyElement(Iterable<T> iterable);
  public static <T> T getOnlyElement(Iterable<? extends T> iterable, T defaultValue);
  public static <T> T[] toArray(Iterable<? extends T> iterable, Class<T> type);
  public static <T> boolean addAll(Collection<T> addTo, Iterable<? extends T> elementsToAdd);
  public static int frequency(Iterable<?> iterable, Object element);
  public static <T> Iterable<T> cycle(Iterable<T> iterable);
  public static <T> Iterable<T> cycle(T... elements);
  public static <T> Iterable<T> concat(Iterable<? extends T> a, Iterable<? extends T> b);
  public static <T> Iterable<T> concat(Iterable<? extends T> a, Iterable<? extends T> b, Iterable<? extends T> c);
  public static <T> Iterable<T> concat(Iterable<? extends T> a, Iterable<? extends T> b, Iterable<? extends T> c, Iterable<? extends T> d);
  public static <T> Iterable<T> concat(Iterable<? extends T>... inputs);
  public static <T> Iterable<T> concat(Iterable<? extends Iterable<? extends T>> inputs);
  public static <T> Iterable<List<T>> partition(Iterable<T> iterable, int size);
  public static <T> Iterable<List<T>> paddedPartition(Iterable<T> iterable, int size);
  public static <T> Iterable<T> filter(Iterable<T> unfiltered, Predicate<? super T> retainIfTrue);
  public static <T> Iterable<T> filter(Iterable<?> unfiltered, Class<T> desiredType);
  public static <T> boolean any(Iterable<T> iterable, Predicate<? super T> predicate);
  public static <T> boolean all(Iterable<T> iterable, Predicate<? super T> predicate);
  public static <T> T find(Iterable<T> iterable, Predicate<? super T> predicate);
  public static <T> T find(Iterable<? extends T> iterable, Predicate<? super T> predicate, T defaultValue);
  public static <T> Optional<T> tryFind(Iterable<T> iterable, Predicate<? super T> predicate);
  public static <T> int indexOf(Iterable<T> iterable, Predicate<? super T> predicate);
  public static <F, T> Iterable<T> transform(Iterable<F> fromIterable, com.google.common.base.Function<? super F, ? extends T> function);
  public static <T> T get(Iterable<T> iterable, int position);
  public static <T> T get(Iterable<? extends T> iterable, int position, T defaultValue);
  public static <T> T getFirst(Iterable<? extends T> iterable, T defaultValue);
  public static <T> T getLast(Iterable<T> iterable);
  public static <T> T getLast(Iterable<? extends T> iterable, T defaultValue);
  public static <T> Iterable<T> skip(Iterable<T> iterable, int numberToSkip);
  public static <T> Iterable<T> limit(Iterable<T> iterable, int limitSize);
  public static <T> Iterable<T> consumingIterable(Iterable<T> iterable);
  public static boolean isEmpty(Iterable<?> iterable);
  public static <T> Iterable<T> mergeSorted(Iterable<? extends Iterable<? extends T>> iterables, Comparator<? super T> comparator);
}

public final class Lists {
  public static <E> ArrayList<E> newArrayList();
  public static <E> ArrayList<E> newArrayList(E... elements);
  public static <E> ArrayList<E> newArrayList(Iterable<? extends E> elements);
  public static <E> ArrayList<E> newArrayList(Iterator<? extends E> elements);
  public static <E> ArrayList<E> newArrayListWithCapacity(int initialArraySize);
  public static <E> ArrayList<E> newArrayListWithExpectedSize(int estimatedSize);
  public static <E> LinkedList<E> newLinkedList();
  public static <E> LinkedList<E> newLinkedList(Iterable<? extends E> elements);
  public static <E> CopyOnWriteArrayList<E> newCopyOnWriteArrayList();
  public static <E> CopyOnWriteArrayList<E> newCopyOnWriteArrayList(Iterable<? extends E> elements);
  public static <E> List<E> asList(E first, E[] rest);
  public static <E> List<E> asList(E first, E second, E[] rest);
  public static <B> List<List<B>> cartesianProduct(List<? extends List<? extends B>> lists);
  public static <B> List<List<B>> cartesianProduct(List<? extends B>... lists);
  public static <F, T> List<T> transform(List<F> fromList, com.google.common.base.Function<? super F, ? extends T> function);
  public static <T> List<List<T>> partition(List<T> list, int size);
  public static ImmutableList<Character> charactersOf(String string);
  public static List<Character> charactersOf(CharSequence sequence);
  public static <T> List<T> reverse(List<T> list);
}

public interface MapDifference<K, V> {}

public final class Maps {
  public static <K extends Enum<K>, V> ImmutableMap<K, V> immutableEnumMap(Map<K, ? extends V> map);
  public static <T, K extends Enum<K>, V> Collector<T, ?, ImmutableMap<K, V>> toImmutableEnumMap(Function<? super T, ? extends K> keyFunction, Function<? super T, ? extends V> valueFunction);
  public static <T, K extends Enum<K>, V> Collector<T, ?, ImmutableMap<K, V>> toImmutableEnumMap(Function<? super T, ? extends K> keyFunction, Function<? super T, ? extends V> valueFunction, BinaryOperator<V> mergeFunction);
  public static <K, V> HashMap<K, V> newHashMap();
  public static <K, V> HashMap<K, V> newHashMap(Map<? extends K, ? extends V> map);
  public static <K, V> HashMap<K, V> newHashMapWithExpectedSize(int expectedSize);
  public static <K, V> LinkedHashMap<K, V> newLinkedHashMap();
  public static <K, V> LinkedHashMap<K, V> newLinkedHashMap(Map<? extends K, ? extends V> map);
  public static <K, V> LinkedHashMap<K, V> newLinkedHashMapWithExpectedSize(int expectedSize);
  public static <K, V> ConcurrentMap<K, V> newConcurrentMap();
  public static <K extends Comparable, V> TreeMap<K, V> newTreeMap();
  public static <K, V> TreeMap<K, V> newTreeMap(SortedMap<K, ? extends V> map);
  public static <C, K extends C, V> TreeMap<K, V> newTreeMap(Comparator<C> comparator);
  public static <K extends Enum<K>, V> EnumMap<K, V> newEnumMap(Class<K> type);
  public static <K extends Enum<K>, V> EnumMap<K, V> newEnumMap(Map<K, ? extends V> map);
  public static <K, V> IdentityHashMap<K, V> newIdentityHashMap();
  public static <K, V> MapDifference<K, V> difference(Map<? extends K, ? extends V> left, Map<? extends K, ? extends V> right);
  public static <K, V> MapDifference<K, V> difference(Map<? extends K, ? extends V> left, Map<? extends K, ? extends V> right, Equivalence<? super V> valueEquivalence);
  public static <K, V> SortedMapDifference<K, V> difference(SortedMap<K, ? extends V> left, Map<? extends K, ? extends V> right);
  public static <K, V> Map<K, V> asMap(Set<K> set, com.google.common.base.Function<? super K, V> function);
  public static <K, V> SortedMap<K, V> asMap(SortedSet<K> set, com.google.common.base.Function<? super K, V> function);
  public static <K, V> NavigableMap<K, V> asMap(NavigableSet<K> set, com.google.common.base.Function<? super K, V> function);
  public static <K, V> ImmutableMap<K, V> toMap(Iterable<K> keys, com.google.common.base.Function<? super K, V> valueFunction);
  public static <K, V> ImmutableMap<K, V> toMap(Iterator<K> keys, com.google.common.base.Function<? super K, V> valueFunction);
  public static <K, V> ImmutableMap<K, V> uniqueIndex(Iterable<V> values, com.google.common.base.Function<? super V, K> keyFunction);
  public static <K, V> ImmutableMap<K, V> uniqueIndex(Iterator<V> values, com.google.common.base.Function<? super V, K> keyFunction);
  public static ImmutableMap<String, String> fromProperties(Properties properties);
  public static <K, V> Map.Entry<K, V> immutableEntry(K key, V value);
  public static <A, B> Converter<A, B> asConverter(BiMap<A, B> bimap);
  public static <K, V> BiMap<K, V> synchronizedBiMap(BiMap<K, V> bimap);
  public static <K, V> BiMap<K, V> unmodifiableBiMap(BiMap<? extends K, ? extends V> bimap);
  public static <K, V1, V2> Map<K, V2> transformValues(Map<K, V1> fromMap, com.google.common.base.Function<? super V1, V2> function);
  public static <K, V1, V2> SortedMap<K, V2> transformValues(SortedMap<K, V1> fromMap, com.google.common.base.Function<? super V1, V2> function);
  public static <K, V1, V2> NavigableMap<K, V2> transformValues(NavigableMap<K, V1> fromMap, com.google.common.base.Function<? super V1, V2> function);
  public static <K, V1, V2> Map<K, V2> transformEntries(Map<K, V1> fromMap, Maps.EntryTransformer<? super K, ? super V1, V2> transformer);
  public static <K, V1, V2> SortedMap<K, V2> transformEntries(SortedMap<K, V1> fromMap, Maps.EntryTransformer<? super K, ? super V1, V2> transformer);
  public static <K, V1, V2> NavigableMap<K, V2> transformEntries(NavigableMap<K, V1> fromMap, Maps.EntryTransformer<? super K, ? super V1, V2> transformer);
  public static <K, V> Map<K, V> filterKeys(Map<K, V> unfiltered, Predicate<? super K> keyPredicate);
  public static <K, V> SortedMap<K, V> filterKeys(SortedMap<K, V> unfiltered, Predicate<? super K> keyPredicate);
  public static <K, V> NavigableMap<K, V> filterKeys(NavigableMap<K, V> unfiltered, Predicate<? super K> keyPredicate);
  public static <K, V> BiMap<K, V> filterKeys(BiMap<K, V> unfiltered, Predicate<? super K> keyPredicate);
  public static <K, V> Map<K, V> filterValues(Map<K, V> unfiltered, Predicate<? super V> valuePredicate);
  public static <K, V> SortedMap<K, V> filterValues(SortedMap<K, V> unfiltered, Predicate<? super V> valuePredicate);
  public static <K, V> NavigableMap<K, V> filterValues(NavigableMap<K, V> unfiltered, Predicate<? super V> valuePredicate);
  public static <K, V> BiMap<K, V> filterValues(BiMap<K, V> unfiltered, Predicate<? super V> valuePredicate);
  public static <K, V> Map<K, V> filterEntries(Map<K, V> unfiltered, Predicate<? super Map.Entry<K, V>> entryPredicate);
  public static <K, V> SortedMap<K, V> filterEntries(SortedMap<K, V> unfiltered, Predicate<? super Map.Entry<K, V>> entryPredicate);
  public static <K, V> NavigableMap<K, V> filterEntries(NavigableMap<K, V> unfiltered, Predicate<? super Map.Entry<K, V>> entryPredicate);
  public static <K, V> BiMap<K, V> filterEntries(BiMap<K, V> unfiltered, Predicate<? super Map.Entry<K, V>> entryPredicate);
  public static <K, V> NavigableMap<K, V> unmodifiableNavigableMap(NavigableMap<K, ? extends V> map);
  public static <K, V> NavigableMap<K, V> synchronizedNavigableMap(NavigableMap<K, V> navigableMap);
  public static <K extends Comparable<? super K>, V> NavigableMap<K, V> subMap(NavigableMap<K, V> map, Range<K> range);

  public interface EntryTransformer<K, V1, V2> {
    V2 transformEntry(K key, V1 value);
  }
}

public interface Multimap<K, V> {}

public final class Range<C extends Comparable> extends RangeGwtSerializationDependencies implements Predicate<C>, Serializable {}

abstract class RangeGwtSerializationDependencies<C extends Comparable> implements Serializable {}

public interface SetMultimap<K, V> extends Multimap<K, V> {}

public final class Sets {
  public static <E extends Enum<E>> ImmutableSet<E> immutableEnumSet(E anElement, E... otherElements);
  public static <E extends Enum<E>> ImmutableSet<E> immutableEnumSet(Iterable<E> elements);
  public static <E extends Enum<E>> Collector<E, ?, ImmutableSet<E>> toImmutableEnumSet();
  public static <E extends Enum<E>> EnumSet<E> newEnumSet(Iterable<E> iterable, Class<E> elementType);
  public static <E> HashSet<E> newHashSet();
  public static <E> HashSet<E> newHashSet(E... elements);
  public static <E> HashSet<E> newHashSet(Iterable<? extends E> elements);
  public static <E> HashSet<E> newHashSet(Iterator<? extends E> elements);
  public static <E> HashSet<E> newHashSetWithExpectedSize(int expectedSize);
  public static <E> Set<E> newConcurrentHashSet();
  public static <E> Set<E> newConcurrentHashSet(Iterable<? extends E> elements);
  public static <E> LinkedHashSet<E> newLinkedHashSet();
  public static <E> LinkedHashSet<E> newLinkedHashSet(Iterable<? extends E> elements);
  public static <E> LinkedHashSet<E> newLinkedHashSetWithExpectedSize(int expectedSize);
  public static <E extends Comparable> TreeSet<E> newTreeSet();
  public static <E extends Comparable> TreeSet<E> newTreeSet(Iterable<? extends E> elements);
  public static <E> TreeSet<E> newTreeSet(Comparator<? super E> comparator);
  public static <E> Set<E> newIdentityHashSet();
  public static <E> CopyOnWriteArraySet<E> newCopyOnWriteArraySet();
  public static <E> CopyOnWriteArraySet<E> newCopyOnWriteArraySet(Iterable<? extends E> elements);
  public static <E extends Enum<E>> EnumSet<E> complementOf(Collection<E> collection);
  public static <E extends Enum<E>> EnumSet<E> complementOf(Collection<E> collection, Class<E> type);
  public static <E> Set<E> newSetFromMap(Map<E, Boolean> map);
  public static <E> Sets.SetView<E> union(Set<? extends E> set1, Set<? extends E> set2);
  public static <E> Sets.SetView<E> intersection(Set<E> set1, Set<?> set2);
  public static <E> Sets.SetView<E> difference(Set<E> set1, Set<?> set2);
  public static <E> Sets.SetView<E> symmetricDifference(Set<? extends E> set1, Set<? extends E> set2);
  public static <E> Set<E> filter(Set<E> unfiltered, Predicate<? super E> predicate);
  public static <E> SortedSet<E> filter(SortedSet<E> unfiltered, Predicate<? super E> predicate);
  public static <E> NavigableSet<E> filter(NavigableSet<E> unfiltered, Predicate<? super E> predicate);
  public static <B> Set<List<B>> cartesianProduct(List<? extends Set<? extends B>> sets);
  public static <B> Set<List<B>> cartesianProduct(Set<? extends B>... sets);
  public static <E> Set<Set<E>> powerSet(Set<E> set);
  public static <E> Set<Set<E>> combinations(Set<E> set, int size);
  public static <E> NavigableSet<E> unmodifiableNavigableSet(NavigableSet<E> set);
  public static <E> NavigableSet<E> synchronizedNavigableSet(NavigableSet<E> navigableSet);
  public static <K extends Comparable<? super K>> NavigableSet<K> subSet(NavigableSet<K> set, Range<K> range);

  public static abstract class SetView<E> extends AbstractSet<E> {}
}

public interface SortedMapDifference<K, V> extends MapDifference<K, V> {}

public abstract class UnmodifiableIterator<E> implements Iterator<E> {}

public abstract class UnmodifiableListIterator<E> extends UnmodifiableIterator<E> implements ListIterator<E> {}
