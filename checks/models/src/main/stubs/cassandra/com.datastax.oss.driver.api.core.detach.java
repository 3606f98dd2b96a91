package com.datastax.oss.driver.api.core.detach;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;

public interface AttachmentPoint {
  public static final AttachmentPoint NONE;
  ProtocolVersion getProtocolVersion();
  CodecRegistry getCodecRegistry();
}

public interface Detachable {
  boolean isDetached();
}
