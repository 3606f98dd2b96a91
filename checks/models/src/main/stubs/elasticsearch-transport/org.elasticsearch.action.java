package org.elasticsearch.action;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.IMMEDIATE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Joins;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.core.TimeValue;

/**
 * Without a time, {@code AdapterActionFuture} asks {@code Future.get()}, and no client bounds that;
 * but whether a peer has to answer is not to be seen: the client of a node asks the node itself.
 */
public interface ActionFuture<T> extends Future<T> {
  @Blocking @Joins T actionGet();
  @Blocking @Joins T actionGet(String timeout);
  @Blocking @Joins T actionGet(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeoutMillis);
  @Blocking @Joins T actionGet(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit);
  @Blocking @Joins T actionGet(TimeValue timeout);
}
