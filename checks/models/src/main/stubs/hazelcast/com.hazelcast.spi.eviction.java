package com.hazelcast.spi.eviction;

public interface EvictableEntryView<K, V> {}
