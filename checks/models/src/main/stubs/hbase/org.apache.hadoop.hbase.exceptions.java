package org.apache.hadoop.hbase.exceptions;

public class DeserializationException extends HBaseException {}

public class HBaseException extends Exception {}
