package org.apache.kafka.streams.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.processor.StateStore;

public enum FailureReason {
  UNKNOWN_QUERY_TYPE, NOT_ACTIVE, NOT_UP_TO_BOUND, NOT_PRESENT, DOES_NOT_EXIST, STORE_EXCEPTION;
}

public class Position {
  public static Position emptyPosition();
  public static Position fromMap(Map<String, ? extends Map<Integer, Long>> map);
  public Position withComponent(String topic, int partition, long offset);
  public Position copy();
  public Position merge(Position other);
  public Set<String> getTopics();
  public Map<Integer, Long> getPartitionPositions(String topic);
  public boolean isEmpty();
}

public class PositionBound {
  public static PositionBound unbounded();
  public static PositionBound at(Position position);
  public boolean isUnbounded();
  public Position position();
}

public interface Query<R> {}

public class QueryConfig {
  public QueryConfig(boolean collectExecutionInfo);
  public boolean isCollectExecutionInfo();
}

public interface QueryResult<R> {
  static <R> QueryResult<R> forResult(R result);
  static <R> QueryResult<R> forFailure(FailureReason failureReason, String failureMessage);
  static <R> QueryResult<R> forUnknownQueryType(Query<R> query, StateStore store);
  static <R> QueryResult<R> notUpToBound(Position currentPosition, PositionBound positionBound, Integer partition);
  void addExecutionInfo(String message);
  void setPosition(Position position);
  boolean isSuccess();
  boolean isFailure();
  List<String> getExecutionInfo();
  Position getPosition();
  FailureReason getFailureReason();
  String getFailureMessage();
  R getResult();
}

public class StateQueryRequest<R> {
  public static StateQueryRequest.InStore inStore(String name);
  public StateQueryRequest<R> withPositionBound(PositionBound positionBound);
  public StateQueryRequest<R> withAllPartitions();
  public StateQueryRequest<R> withPartitions(Set<Integer> partitions);
  public StateQueryRequest<R> enableExecutionInfo();
  public StateQueryRequest<R> requireActive();
  public String getStoreName();
  public PositionBound getPositionBound();
  public Query<R> getQuery();
  public boolean isAllPartitions();
  public Set<Integer> getPartitions();
  public boolean executionInfoEnabled();
  public boolean isRequireActive();

  public static class InStore {
    public <R> StateQueryRequest<R> withQuery(Query<R> query);
  }
}

public class StateQueryResult<R> {
  public StateQueryResult();
  public void setGlobalResult(QueryResult<R> r);
  public void addResult(int partition, QueryResult<R> r);
  public Map<Integer, QueryResult<R>> getPartitionResults();
  public QueryResult<R> getOnlyPartitionResult();
  public QueryResult<R> getGlobalResult();
  public Position getPosition();
}
