package com.hazelcast.multimap;

import com.hazelcast.core.DistributedObject;

public interface BaseMultiMap<K, V> extends DistributedObject {}

public interface MultiMap<K, V> extends BaseMultiMap<K, V> {}
