package io.lettuce.core.protocol;

import io.lettuce.core.RedisException;

public interface ConnectionFacade {
  void activated();
  void deactivated();
  void reset();
}

public interface ConnectionInitializer {}

public interface ProtocolKeyword {
  byte[] getBytes();
}

public class RedisProtocolException extends RedisException {
  public RedisProtocolException(String msg);
}
