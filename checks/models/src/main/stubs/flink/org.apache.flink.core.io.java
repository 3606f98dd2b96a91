package org.apache.flink.core.io;

public interface IOReadableWritable {}
