package com.datastax.oss.driver.api.core.loadbalancing;

import com.datastax.oss.driver.api.core.metadata.Node;
import com.datastax.oss.driver.api.core.session.Request;
import com.datastax.oss.driver.api.core.session.Session;
import com.datastax.oss.driver.api.core.tracker.RequestTracker;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;

public interface LoadBalancingPolicy extends AutoCloseable {
  default Optional<RequestTracker> getRequestTracker();
  void init(Map<UUID, Node> nodes, LoadBalancingPolicy.DistanceReporter distanceReporter);
  default Map<String, ?> getStartupConfiguration();
  Queue<Node> newQueryPlan(Request request, Session session);
  void onAdd(Node node);
  void onUp(Node node);
  void onDown(Node node);
  void onRemove(Node node);
  void close();

  public interface DistanceReporter {
    void setDistance(Node node, NodeDistance distance);
  }
}

public enum NodeDistance {
  LOCAL, REMOTE, IGNORED;
}

public interface NodeDistanceEvaluator {
  NodeDistance evaluateDistance(Node node, String localDc);
}
