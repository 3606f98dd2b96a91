package com.hazelcast.cache;

import com.hazelcast.core.PrefixedDistributedObject;

public interface ICache<K, V> extends PrefixedDistributedObject {}
