package com.datastax.oss.driver.api.core.servererrors;

import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.cql.ExecutionInfo;
import com.datastax.oss.driver.api.core.metadata.Node;

public abstract class CoordinatorException extends DriverException {
  protected CoordinatorException(Node coordinator, String message, ExecutionInfo executionInfo, boolean writableStackTrace);
  public Node getCoordinator();
}

public interface WriteType {
  public static final WriteType SIMPLE;
  public static final WriteType BATCH;
  public static final WriteType UNLOGGED_BATCH;
  public static final WriteType COUNTER;
  public static final WriteType BATCH_LOG;
  public static final WriteType CAS;
  public static final WriteType VIEW;
  public static final WriteType CDC;
  String name();
}
