package com.datastax.oss.driver.api.core.specex;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.metadata.Node;
import com.datastax.oss.driver.api.core.session.Request;

public interface SpeculativeExecutionPolicy extends AutoCloseable {
  long nextExecution(Node node, CqlIdentifier keyspace, Request request, int runningExecutions);
  void close();
}
