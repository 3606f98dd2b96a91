package com.hazelcast.map.listener;

import com.hazelcast.map.MapPartitionLostEvent;
import java.util.EventListener;

public interface MapListener extends EventListener {}

public interface MapPartitionLostListener extends MapListener {
  void partitionLost(MapPartitionLostEvent event);
}
