package com.hazelcast.replicatedmap;

import com.hazelcast.core.DistributedObject;
import java.util.Map;

public interface ReplicatedMap<K, V> extends Map<K, V>, DistributedObject {}
