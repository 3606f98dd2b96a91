package org.apache.flink.api.connector.sink;

import java.io.Serializable;

public interface Sink<InputT, CommT, WriterStateT, GlobalCommT> extends Serializable {}
