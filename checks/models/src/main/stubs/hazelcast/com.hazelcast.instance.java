package com.hazelcast.instance;

public interface LocalInstanceStats {
  long getCreationTime();
}
