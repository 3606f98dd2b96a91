package io.vertx.ext.web.codec.spi;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;

public interface BodyStream<T> extends WriteStream<Buffer>, Handler<Throwable> {}
