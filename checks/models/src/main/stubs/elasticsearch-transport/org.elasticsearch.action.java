package org.elasticsearch.action;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.IMMEDIATE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.Unbounded;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.core.TimeValue;

/**
 * Neither the transport client nor the request gives up on an answer: {@code AdapterActionFuture}
 * asks {@code Future.get()}, and a node that is gone without a word is noticed by TCP alone.
 */
public interface ActionFuture<T> extends Future<T> {
  @Blocking @Joins @Unbounded(CALL) T actionGet();
  @Blocking @Joins T actionGet(String timeout);
  @Blocking @Joins T actionGet(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeoutMillis);
  @Blocking @Joins T actionGet(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit);
  @Blocking @Joins T actionGet(TimeValue timeout);
}
