package io.vertx.ext.web.codec;

import io.vertx.core.AsyncResult;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.parsetools.JsonParser;
import io.vertx.core.streams.WriteStream;
import io.vertx.ext.web.codec.spi.BodyStream;
import java.util.function.Function;

public interface BodyCodec<T> {
  static BodyCodec<String> string();
  static BodyCodec<String> string(String encoding);
  static BodyCodec<Buffer> buffer();
  static BodyCodec<JsonObject> jsonObject();
  static BodyCodec<JsonArray> jsonArray();
  static <U> BodyCodec<U> json(Class<U> type);
  static BodyCodec<Void> none();
  static <T> BodyCodec<T> create(Function<Buffer, T> decode);
  static BodyCodec<Void> pipe(WriteStream<Buffer> stream);
  static BodyCodec<Void> pipe(WriteStream<Buffer> stream, boolean close);
  static BodyCodec<Void> jsonStream(JsonParser parser);
  void create(Handler<AsyncResult<BodyStream<T>>> handler);
}
