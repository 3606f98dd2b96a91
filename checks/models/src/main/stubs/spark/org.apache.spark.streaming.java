package org.apache.spark.streaming;

import org.apache.spark.internal.Logging;
import scala.Option;
import scala.Product;
import scala.Serializable;

public class Duration implements Product, Serializable {
  public static Option<Object> unapply(Duration x$0);
  public static Duration apply(long millis);
  public boolean less(Duration that);
  public boolean lessEq(Duration that);
  public boolean greater(Duration that);
  public boolean greaterEq(Duration that);
  public Duration plus(Duration that);
  public Duration minus(Duration that);
  public Duration times(int times);
  public double div(Duration that);
  public boolean isMultipleOf(Duration that);
  public Duration min(Duration that);
  public Duration max(Duration that);
  public boolean isZero();
  public String toFormattedString();
  public long milliseconds();
  public String prettyPrint();
  public Duration copy(long millis);
  public String productPrefix();
  public int productArity();
  public Object productElement(int x$1);
  public boolean canEqual(Object x$1);
  public Duration(long millis);
}

public final class Durations {
  public static Duration minutes(long minutes);
  public static Duration seconds(long seconds);
  public static Duration milliseconds(long milliseconds);
}

public abstract class StateSpec<KeyType, ValueType, StateType, MappedType> implements Serializable {}

public class StreamingContext implements Logging {}

public enum StreamingContextState {
  INITIALIZED, ACTIVE, STOPPED;
}

public class Time implements Product, Serializable {}
