package io.lettuce.core.protocol;

import io.lettuce.core.RedisException;
import io.netty.channel.Channel;
import java.util.concurrent.CompletionStage;

public interface ConnectionFacade {
  void activated();
  void deactivated();
  void reset();
}

public interface ConnectionInitializer {
  CompletionStage<Void> initialize(Channel channel);
}

public interface ProtocolKeyword {
  byte[] getBytes();
}

public class RedisProtocolException extends RedisException {
  public RedisProtocolException(String msg);
}
