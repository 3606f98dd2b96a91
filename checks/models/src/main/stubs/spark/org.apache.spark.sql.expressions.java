package org.apache.spark.sql.expressions;

import scala.Serializable;

public abstract class Aggregator<IN, BUF, OUT> implements Serializable {}

public abstract class UserDefinedFunction {}

public class WindowSpec {}
