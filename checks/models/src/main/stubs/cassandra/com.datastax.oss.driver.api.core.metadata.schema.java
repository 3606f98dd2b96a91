package com.datastax.oss.driver.api.core.metadata.schema;

public interface Describable {
  String describe(boolean pretty);
  String describeWithChildren(boolean pretty);
}
