package com.datastax.oss.driver.api.core.tracker;

import com.datastax.oss.driver.api.core.config.DriverExecutionProfile;
import com.datastax.oss.driver.api.core.cql.Statement;
import com.datastax.oss.driver.api.core.metadata.Node;
import com.datastax.oss.driver.api.core.session.Request;
import com.datastax.oss.driver.api.core.session.Session;

public interface RequestIdGenerator {
  public static final String DEFAULT_PAYLOAD_KEY = "request-id";
  String getSessionRequestId();
  String getNodeRequestId(Request statement, String parentId);
  default String getCustomPayloadKey();
  default Statement<?> getDecoratedStatement(Statement<?> statement, String requestId);
}

public interface RequestTracker extends AutoCloseable {
  default void onSuccess(Request request, long latencyNanos, DriverExecutionProfile executionProfile, Node node);
  default void onSuccess(Request request, long latencyNanos, DriverExecutionProfile executionProfile, Node node, String sessionRequestLogPrefix);
  default void onError(Request request, Throwable error, long latencyNanos, DriverExecutionProfile executionProfile, Node node);
  default void onError(Request request, Throwable error, long latencyNanos, DriverExecutionProfile executionProfile, Node node, String sessionRequestLogPrefix);
  default void onNodeError(Request request, Throwable error, long latencyNanos, DriverExecutionProfile executionProfile, Node node);
  default void onNodeError(Request request, Throwable error, long latencyNanos, DriverExecutionProfile executionProfile, Node node, String nodeRequestLogPrefix);
  default void onNodeSuccess(Request request, long latencyNanos, DriverExecutionProfile executionProfile, Node node);
  default void onNodeSuccess(Request request, long latencyNanos, DriverExecutionProfile executionProfile, Node node, String nodeRequestLogPrefix);
  default void onSessionReady(Session session);
}
