package org.eclipse.jetty.websocket.api.annotations;

import dev.fairlead.annotations.OneOfMany;
import org.eclipse.jetty.websocket.api.BatchMode;

public @interface OnWebSocketClose {}

public @interface OnWebSocketConnect {}

public @interface OnWebSocketError {}

public @interface OnWebSocketFrame {}

public @interface OnWebSocketMessage {}

@OneOfMany(per = "connection")
public @interface WebSocket {
  int inputBufferSize() default -2;
  int maxBinaryMessageSize() default -2;
  int maxIdleTime() default -2;
  int maxTextMessageSize() default -2;
  BatchMode batchMode() default BatchMode.AUTO;
}
