package org.apache.flink.api.java.functions;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Serializable;
import org.apache.flink.api.common.functions.Function;

public interface KeySelector<IN, KEY> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KEY getKey(IN in) throws Exception;
}
