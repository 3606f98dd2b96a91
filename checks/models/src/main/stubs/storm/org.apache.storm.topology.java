package org.apache.storm.topology;

import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.OneOfMany;
import java.io.Serializable;
import java.util.Map;
import org.apache.storm.spout.ISpout;
import org.apache.storm.task.IBolt;

public interface IComponent extends Serializable {
  Map<String, Object> getComponentConfiguration();
}

@OneOfMany(per = "task", value = LIMITED)
public interface IBasicBolt extends IComponent {
  void cleanup();
}

public interface IRichBolt extends IBolt, IComponent {}

public interface IRichSpout extends ISpout, IComponent {}
