package org.apache.spark.sql.expressions;

public abstract class Aggregator<IN, BUF, OUT> {}

public abstract class UserDefinedFunction {}

public class WindowSpec {}
