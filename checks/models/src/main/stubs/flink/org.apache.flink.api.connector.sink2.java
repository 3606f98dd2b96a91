package org.apache.flink.api.connector.sink2;

import java.io.IOException;
import java.io.Serializable;

public interface InitContext {}

public interface Sink<InputT> extends Serializable {
  SinkWriter<InputT> createWriter(Sink.InitContext context) throws IOException;

  public interface InitContext extends org.apache.flink.api.connector.sink2.InitContext {}
}

public interface SinkWriter<InputT> extends AutoCloseable {}
