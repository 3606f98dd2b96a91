package org.apache.storm.task;

import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.OneOfMany;
import java.io.Serializable;
import org.apache.storm.tuple.Tuple;

@OneOfMany(per = "task", value = LIMITED)
public interface IBolt extends Serializable {
  void execute(Tuple input);
  void cleanup();
}
