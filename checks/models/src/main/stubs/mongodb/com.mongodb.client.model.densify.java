package com.mongodb.client.model.densify;

import com.mongodb.client.model.MongoTimeUnit;
import java.time.Instant;
import org.bson.conversions.Bson;

public interface DateDensifyRange extends DensifyRange {}

public interface DensifyOptions extends Bson {
  default DensifyOptions partitionByFields(String... fields);
  DensifyOptions partitionByFields(Iterable<String> fields);
  DensifyOptions option(String name, Object value);
  static DensifyOptions densifyOptions();
}

public interface DensifyRange extends Bson {
  static NumberDensifyRange fullRangeWithStep(Number step);
  static NumberDensifyRange partitionRangeWithStep(Number step);
  static NumberDensifyRange rangeWithStep(Number l, Number u, Number step);
  static DateDensifyRange fullRangeWithStep(long step, MongoTimeUnit unit);
  static DateDensifyRange partitionRangeWithStep(long step, MongoTimeUnit unit);
  static DateDensifyRange rangeWithStep(Instant l, Instant u, long step, MongoTimeUnit unit);
  static DensifyRange of(Bson range);
}

public interface NumberDensifyRange extends DensifyRange {}
