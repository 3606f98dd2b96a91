package com.google.common.collect;

import java.io.Serializable;
import java.util.AbstractCollection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

abstract class AbstractMultimap<K, V> implements Multimap<K, V> {}

abstract class BaseImmutableMultimap<K, V> extends AbstractMultimap<K, V> {}

public abstract class ImmutableCollection<E> extends AbstractCollection<E> implements Serializable {}

public abstract class ImmutableList<E> extends ImmutableCollection<E> implements List<E>, RandomAccess {}

public abstract class ImmutableMap<K, V> implements Map<K, V>, Serializable {}

public abstract class ImmutableMultimap<K, V> extends BaseImmutableMultimap<K, V> implements Serializable {}

public class ImmutableSetMultimap<K, V> extends ImmutableMultimap<K, V> implements SetMultimap<K, V> {}

public interface Multimap<K, V> {}

public interface SetMultimap<K, V> extends Multimap<K, V> {}
