package org.apache.spark.partial;

public class BoundedDouble {}

public class PartialResult<R> {}
