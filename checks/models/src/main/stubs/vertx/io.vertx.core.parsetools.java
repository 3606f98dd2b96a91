package io.vertx.core.parsetools;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

public interface JsonEvent {}

public interface JsonParser extends Handler<Buffer>, ReadStream<JsonEvent> {}
