package org.apache.flink.streaming.runtime.streamrecord;

public abstract class StreamElement {}
