package com.hierynomus.protocol;

import com.hierynomus.protocol.commons.buffer.Buffer;

public interface Packet<B extends Buffer<B>> {}

public interface PacketData<B extends Buffer<B>> {
  B getDataBuffer();
}
