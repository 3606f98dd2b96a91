package org.apache.storm.topology.base;

import java.util.Map;
import org.apache.storm.topology.IBasicBolt;
import org.apache.storm.topology.IComponent;
import org.apache.storm.topology.IRichBolt;
import org.apache.storm.topology.IRichSpout;

public abstract class BaseComponent implements IComponent {
  public BaseComponent();
  public Map<String, Object> getComponentConfiguration();
}

public abstract class BaseBasicBolt extends BaseComponent implements IBasicBolt {
  public BaseBasicBolt();
  public void cleanup();
}

public abstract class BaseRichBolt extends BaseComponent implements IRichBolt {
  public BaseRichBolt();
  public void cleanup();
}

public abstract class BaseRichSpout extends BaseComponent implements IRichSpout {
  public BaseRichSpout();
  public void close();
  public void activate();
  public void deactivate();
  public void ack(Object msgId);
  public void fail(Object msgId);
}
