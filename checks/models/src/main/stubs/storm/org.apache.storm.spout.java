package org.apache.storm.spout;

import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.OneOfMany;
import java.io.Serializable;

@OneOfMany(per = "task", value = LIMITED)
public interface ISpout extends Serializable {
  void close();
  void activate();
  void deactivate();
  void nextTuple();
  void ack(Object msgId);
  void fail(Object msgId);
}
