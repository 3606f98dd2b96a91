package org.apache.spark.serializer;

public abstract class Serializer {}
