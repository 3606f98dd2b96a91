package org.apache.spark.broadcast;

import java.io.Serializable;
import org.apache.spark.internal.Logging;

public abstract class Broadcast<T> implements Serializable, Logging {
  public String logName();
  public boolean isTraceEnabled();
  public void initializeLogIfNecessary(boolean isInterpreter);
  public boolean initializeLogIfNecessary(boolean isInterpreter, boolean silent);
  public void initializeForcefully(boolean isInterpreter, boolean silent);
  public long id();
  public T value();
  public void unpersist();
  public void unpersist(boolean blocking);
  public void destroy();
  public void destroy(boolean blocking);
  public boolean isValid();
  public abstract T getValue();
  public abstract void doUnpersist(boolean blocking);
  public abstract void doDestroy(boolean blocking);
  public void assertValid();
}
