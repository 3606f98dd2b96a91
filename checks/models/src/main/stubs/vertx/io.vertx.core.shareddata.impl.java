package io.vertx.core.shareddata.impl;

import io.vertx.core.buffer.Buffer;

public interface ClusterSerializable {
  void writeToBuffer(Buffer buffer);
  int readFromBuffer(int pos, Buffer buffer);
}
