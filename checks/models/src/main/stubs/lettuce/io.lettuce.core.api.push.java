package io.lettuce.core.api.push;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;

public interface PushListener {
  void onPushMessage(PushMessage message);
}

public interface PushMessage {
  String getType();
  List<Object> getContent();
  List<Object> getContent(Function<ByteBuffer, Object> decodeFunction);
}
