package org.apache.flink.api.connector.sink2;

import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.OneOfMany;
import java.io.IOException;
import java.io.Serializable;

public interface InitContext {}

public interface Sink<InputT> extends Serializable {
  SinkWriter<InputT> createWriter(Sink.InitContext context) throws IOException;

  public interface InitContext extends org.apache.flink.api.connector.sink2.InitContext {}
}

@OneOfMany(per = "subtask", value = LIMITED)
public interface SinkWriter<InputT> extends AutoCloseable {}
