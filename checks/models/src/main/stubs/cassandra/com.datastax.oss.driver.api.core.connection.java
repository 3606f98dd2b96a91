package com.datastax.oss.driver.api.core.connection;

import com.datastax.oss.driver.api.core.metadata.Node;
import java.time.Duration;

public interface ReconnectionPolicy extends AutoCloseable {
  ReconnectionPolicy.ReconnectionSchedule newNodeSchedule(Node node);
  ReconnectionPolicy.ReconnectionSchedule newControlConnectionSchedule(boolean isInitialConnection);
  void close();

  public interface ReconnectionSchedule {
    Duration nextDelay();
  }
}
