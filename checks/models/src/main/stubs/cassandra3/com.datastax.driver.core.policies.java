package com.datastax.driver.core.policies;

import com.datastax.driver.core.Cluster;
import com.datastax.driver.core.ConsistencyLevel;
import com.datastax.driver.core.EndPointFactory;
import com.datastax.driver.core.Host;
import com.datastax.driver.core.HostDistance;
import com.datastax.driver.core.PercentileTracker;
import com.datastax.driver.core.Statement;
import com.datastax.driver.core.TimestampGenerator;
import com.datastax.driver.core.WriteType;
import com.datastax.driver.core.exceptions.DriverException;
import com.google.common.base.Predicate;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;

public interface AddressTranslator {
  void init(Cluster cluster);
  InetSocketAddress translate(InetSocketAddress address);
  void close();
}

public interface ChainableLoadBalancingPolicy extends LoadBalancingPolicy {
  LoadBalancingPolicy getChildPolicy();
}

public class ConstantReconnectionPolicy implements ReconnectionPolicy {
  public ConstantReconnectionPolicy(long constantDelayMs);
  public long getConstantDelayMs();
  public ReconnectionPolicy.ReconnectionSchedule newSchedule();
  public void init(Cluster cluster);
  public void close();
}

public class ConstantSpeculativeExecutionPolicy implements SpeculativeExecutionPolicy {
  public ConstantSpeculativeExecutionPolicy(long constantDelayMillis, int maxSpeculativeExecutions);
  public SpeculativeExecutionPolicy.SpeculativeExecutionPlan newPlan(String loggedKeyspace, Statement statement);
  public void init(Cluster cluster);
  public void close();
}

public class DCAwareRoundRobinPolicy implements LoadBalancingPolicy {
  public static DCAwareRoundRobinPolicy.Builder builder();
  public void init(Cluster cluster, Collection<Host> hosts);
  public HostDistance distance(Host host);
  public Iterator<Host> newQueryPlan(String loggedKeyspace, Statement statement);
  public void onUp(Host host);
  public void onDown(Host host);
  public void onAdd(Host host);
  public void onRemove(Host host);
  public void close();

  public static class Builder {
    public Builder();
    public DCAwareRoundRobinPolicy.Builder withLocalDc(String localDc);
    public DCAwareRoundRobinPolicy.Builder withUsedHostsPerRemoteDc(int usedHostsPerRemoteDc);
    public DCAwareRoundRobinPolicy.Builder allowRemoteDCsForLocalConsistencyLevel();
    public DCAwareRoundRobinPolicy build();
  }
}

public class DefaultRetryPolicy implements RetryPolicy {
  public static final DefaultRetryPolicy INSTANCE;
  public RetryPolicy.RetryDecision onReadTimeout(Statement statement, ConsistencyLevel cl, int requiredResponses, int receivedResponses, boolean dataRetrieved, int nbRetry);
  public RetryPolicy.RetryDecision onWriteTimeout(Statement statement, ConsistencyLevel cl, WriteType writeType, int requiredAcks, int receivedAcks, int nbRetry);
  public RetryPolicy.RetryDecision onUnavailable(Statement statement, ConsistencyLevel cl, int requiredReplica, int aliveReplica, int nbRetry);
  public RetryPolicy.RetryDecision onRequestError(Statement statement, ConsistencyLevel cl, DriverException e, int nbRetry);
  public void init(Cluster cluster);
  public void close();
}

public class DowngradingConsistencyRetryPolicy implements RetryPolicy {
  public static final DowngradingConsistencyRetryPolicy INSTANCE;
  public RetryPolicy.RetryDecision onReadTimeout(Statement statement, ConsistencyLevel cl, int requiredResponses, int receivedResponses, boolean dataRetrieved, int nbRetry);
  public RetryPolicy.RetryDecision onWriteTimeout(Statement statement, ConsistencyLevel cl, WriteType writeType, int requiredAcks, int receivedAcks, int nbRetry);
  public RetryPolicy.RetryDecision onUnavailable(Statement statement, ConsistencyLevel cl, int requiredReplica, int aliveReplica, int nbRetry);
  public RetryPolicy.RetryDecision onRequestError(Statement statement, ConsistencyLevel cl, DriverException e, int nbRetry);
  public void init(Cluster cluster);
  public void close();
}

public class EC2MultiRegionAddressTranslator implements AddressTranslator {
  public EC2MultiRegionAddressTranslator();
  public void init(Cluster cluster);
  public InetSocketAddress translate(InetSocketAddress socketAddress);
  public void close();
}

public class ErrorAwarePolicy implements ChainableLoadBalancingPolicy {
  public LoadBalancingPolicy getChildPolicy();
  public void init(Cluster cluster, Collection<Host> hosts);
  public HostDistance distance(Host host);
  public Iterator<Host> newQueryPlan(String loggedKeyspace, Statement statement);
  public void onAdd(Host host);
  public void onUp(Host host);
  public void onDown(Host host);
  public void onRemove(Host host);
  public static ErrorAwarePolicy.Builder builder(LoadBalancingPolicy childPolicy);
  public void close();

  public static class Builder {
    public Builder(LoadBalancingPolicy childPolicy);
    public ErrorAwarePolicy.Builder withMaxErrorsPerMinute(int maxErrorsPerMinute);
    public ErrorAwarePolicy.Builder withRetryPeriod(long retryPeriod, TimeUnit retryPeriodTimeUnit);
    public ErrorAwarePolicy.Builder withErrorsFilter(ErrorAwarePolicy.ErrorFilter errorFilter);
    public ErrorAwarePolicy build();
  }
  public interface ErrorFilter {
    boolean shouldConsiderError(Exception e, Host host, Statement statement);
  }
}

public class ExponentialReconnectionPolicy implements ReconnectionPolicy {
  public ExponentialReconnectionPolicy(long baseDelayMs, long maxDelayMs);
  public long getBaseDelayMs();
  public long getMaxDelayMs();
  public ReconnectionPolicy.ReconnectionSchedule newSchedule();
  public void init(Cluster cluster);
  public void close();
}

public class FallthroughRetryPolicy implements RetryPolicy {
  public static final FallthroughRetryPolicy INSTANCE;
  public RetryPolicy.RetryDecision onReadTimeout(Statement statement, ConsistencyLevel cl, int requiredResponses, int receivedResponses, boolean dataRetrieved, int nbRetry);
  public RetryPolicy.RetryDecision onWriteTimeout(Statement statement, ConsistencyLevel cl, WriteType writeType, int requiredAcks, int receivedAcks, int nbRetry);
  public RetryPolicy.RetryDecision onUnavailable(Statement statement, ConsistencyLevel cl, int requiredReplica, int aliveReplica, int nbRetry);
  public RetryPolicy.RetryDecision onRequestError(Statement statement, ConsistencyLevel cl, DriverException e, int nbRetry);
  public void init(Cluster cluster);
  public void close();
}

public class HostFilterPolicy implements ChainableLoadBalancingPolicy {
  public HostFilterPolicy(LoadBalancingPolicy childPolicy, Predicate<Host> predicate);
  public LoadBalancingPolicy getChildPolicy();
  public void init(Cluster cluster, Collection<Host> hosts);
  public HostDistance distance(Host host);
  public Iterator<Host> newQueryPlan(String loggedKeyspace, Statement statement);
  public void onUp(Host host);
  public void onDown(Host host);
  public void onAdd(Host host);
  public void onRemove(Host host);
  public void close();
  public static HostFilterPolicy fromDCWhiteList(LoadBalancingPolicy childPolicy, Iterable<String> dcs);
  public static HostFilterPolicy fromDCBlackList(LoadBalancingPolicy childPolicy, Iterable<String> dcs);
}

public class IdempotenceAwareRetryPolicy implements RetryPolicy {
  public IdempotenceAwareRetryPolicy(RetryPolicy childPolicy);
  public RetryPolicy.RetryDecision onReadTimeout(Statement statement, ConsistencyLevel cl, int requiredResponses, int receivedResponses, boolean dataRetrieved, int nbRetry);
  public RetryPolicy.RetryDecision onWriteTimeout(Statement statement, ConsistencyLevel cl, WriteType writeType, int requiredAcks, int receivedAcks, int nbRetry);
  public RetryPolicy.RetryDecision onUnavailable(Statement statement, ConsistencyLevel cl, int requiredReplica, int aliveReplica, int nbRetry);
  public RetryPolicy.RetryDecision onRequestError(Statement statement, ConsistencyLevel cl, DriverException e, int nbRetry);
  public void init(Cluster cluster);
  public void close();
  protected boolean isIdempotent(Statement statement);
}

public class IdentityTranslator implements AddressTranslator {
  public IdentityTranslator();
  public void init(Cluster cluster);
  public InetSocketAddress translate(InetSocketAddress address);
  public void close();
}

public class LatencyAwarePolicy implements ChainableLoadBalancingPolicy {
  public LoadBalancingPolicy getChildPolicy();
  public static LatencyAwarePolicy.Builder builder(LoadBalancingPolicy childPolicy);
  public void init(Cluster cluster, Collection<Host> hosts);
  public HostDistance distance(Host host);
  public Iterator<Host> newQueryPlan(String loggedKeyspace, Statement statement);
  public LatencyAwarePolicy.Snapshot getScoresSnapshot();
  public void onUp(Host host);
  public void onDown(Host host);
  public void onAdd(Host host);
  public void onRemove(Host host);
  public void close();

  public static class Builder {
    public static final double DEFAULT_EXCLUSION_THRESHOLD;
    public static final long DEFAULT_SCALE_NANOS;
    public static final long DEFAULT_RETRY_PERIOD_NANOS;
    public static final long DEFAULT_UPDATE_RATE_NANOS;
    public static final int DEFAULT_MIN_MEASURE = 50;
    public Builder(LoadBalancingPolicy childPolicy);
    public LatencyAwarePolicy.Builder withExclusionThreshold(double exclusionThreshold);
    public LatencyAwarePolicy.Builder withScale(long scale, TimeUnit unit);
    public LatencyAwarePolicy.Builder withRetryPeriod(long retryPeriod, TimeUnit unit);
    public LatencyAwarePolicy.Builder withUpdateRate(long updateRate, TimeUnit unit);
    public LatencyAwarePolicy.Builder withMininumMeasurements(int minMeasure);
    public LatencyAwarePolicy build();
  }
  public static class Snapshot {
    public Map<Host, LatencyAwarePolicy.Snapshot.Stats> getAllStats();
    public LatencyAwarePolicy.Snapshot.Stats getStats(Host host);

    public static class Stats {
      public long lastUpdatedSince();
      public long getLatencyScore();
      public long getMeasurementsCount();
    }
  }
}

public interface LoadBalancingPolicy {
  void init(Cluster cluster, Collection<Host> hosts);
  HostDistance distance(Host host);
  Iterator<Host> newQueryPlan(String loggedKeyspace, Statement statement);
  void onAdd(Host host);
  void onUp(Host host);
  void onDown(Host host);
  void onRemove(Host host);
  void close();
}

public class LoggingRetryPolicy implements RetryPolicy {
  public LoggingRetryPolicy(RetryPolicy policy);
  public RetryPolicy.RetryDecision onReadTimeout(Statement statement, ConsistencyLevel cl, int requiredResponses, int receivedResponses, boolean dataRetrieved, int nbRetry);
  public RetryPolicy.RetryDecision onWriteTimeout(Statement statement, ConsistencyLevel cl, WriteType writeType, int requiredAcks, int receivedAcks, int nbRetry);
  public RetryPolicy.RetryDecision onUnavailable(Statement statement, ConsistencyLevel cl, int requiredReplica, int aliveReplica, int nbRetry);
  public RetryPolicy.RetryDecision onRequestError(Statement statement, ConsistencyLevel cl, DriverException e, int nbRetry);
  public void init(Cluster cluster);
  public void close();
  protected void logDecision(String template, Object... parameters);
}

public class NoSpeculativeExecutionPolicy implements SpeculativeExecutionPolicy {
  public static final NoSpeculativeExecutionPolicy INSTANCE;
  public SpeculativeExecutionPolicy.SpeculativeExecutionPlan newPlan(String loggedKeyspace, Statement statement);
  public void init(Cluster cluster);
  public void close();
}

public class PercentileSpeculativeExecutionPolicy implements SpeculativeExecutionPolicy {
  public PercentileSpeculativeExecutionPolicy(PercentileTracker percentileTracker, double percentile, int maxSpeculativeExecutions);
  public SpeculativeExecutionPolicy.SpeculativeExecutionPlan newPlan(String loggedKeyspace, Statement statement);
  public void init(Cluster cluster);
  public void close();
}

public class Policies {
  public static Policies.Builder builder();
  public static LoadBalancingPolicy defaultLoadBalancingPolicy();
  public static ReconnectionPolicy defaultReconnectionPolicy();
  public static RetryPolicy defaultRetryPolicy();
  public static AddressTranslator defaultAddressTranslator();
  public static TimestampGenerator defaultTimestampGenerator();
  public static SpeculativeExecutionPolicy defaultSpeculativeExecutionPolicy();
  public static EndPointFactory defaultEndPointFactory();
  public LoadBalancingPolicy getLoadBalancingPolicy();
  public ReconnectionPolicy getReconnectionPolicy();
  public RetryPolicy getRetryPolicy();
  public AddressTranslator getAddressTranslator();
  public TimestampGenerator getTimestampGenerator();
  public SpeculativeExecutionPolicy getSpeculativeExecutionPolicy();
  public EndPointFactory getEndPointFactory();

  public static class Builder {
    public Builder();
    public Policies.Builder withLoadBalancingPolicy(LoadBalancingPolicy loadBalancingPolicy);
    public Policies.Builder withReconnectionPolicy(ReconnectionPolicy reconnectionPolicy);
    public Policies.Builder withRetryPolicy(RetryPolicy retryPolicy);
    public Policies.Builder withAddressTranslator(AddressTranslator addressTranslator);
    public Policies.Builder withTimestampGenerator(TimestampGenerator timestampGenerator);
    public Policies.Builder withSpeculativeExecutionPolicy(SpeculativeExecutionPolicy speculativeExecutionPolicy);
    public Policies.Builder withEndPointFactory(EndPointFactory endPointFactory);
    public Policies build();
  }
}

public interface ReconnectionPolicy {
  ReconnectionPolicy.ReconnectionSchedule newSchedule();
  void init(Cluster cluster);
  void close();

  public interface ReconnectionSchedule {
    long nextDelayMs();
  }
}

public interface RetryPolicy {
  RetryPolicy.RetryDecision onReadTimeout(Statement statement, ConsistencyLevel cl, int requiredResponses, int receivedResponses, boolean dataRetrieved, int nbRetry);
  RetryPolicy.RetryDecision onWriteTimeout(Statement statement, ConsistencyLevel cl, WriteType writeType, int requiredAcks, int receivedAcks, int nbRetry);
  RetryPolicy.RetryDecision onUnavailable(Statement statement, ConsistencyLevel cl, int requiredReplica, int aliveReplica, int nbRetry);
  RetryPolicy.RetryDecision onRequestError(Statement statement, ConsistencyLevel cl, DriverException e, int nbRetry);
  void init(Cluster cluster);
  void close();

  public static class RetryDecision {
    public RetryPolicy.RetryDecision.Type getType();
    public ConsistencyLevel getRetryConsistencyLevel();
    public boolean isRetryCurrent();
    public static RetryPolicy.RetryDecision rethrow();
    public static RetryPolicy.RetryDecision retry(ConsistencyLevel consistency);
    public static RetryPolicy.RetryDecision ignore();
    public static RetryPolicy.RetryDecision tryNextHost(ConsistencyLevel consistency);

    public enum Type {
      RETRY, RETHROW, IGNORE;
    }
  }
}

public class RoundRobinPolicy implements LoadBalancingPolicy {
  public RoundRobinPolicy();
  public void init(Cluster cluster, Collection<Host> hosts);
  public HostDistance distance(Host host);
  public Iterator<Host> newQueryPlan(String loggedKeyspace, Statement statement);
  public void onUp(Host host);
  public void onDown(Host host);
  public void onAdd(Host host);
  public void onRemove(Host host);
  public void close();
}

public interface SpeculativeExecutionPolicy {
  void init(Cluster cluster);
  SpeculativeExecutionPolicy.SpeculativeExecutionPlan newPlan(String loggedKeyspace, Statement statement);
  void close();

  public interface SpeculativeExecutionPlan {
    long nextExecution(Host lastQueried);
  }
}

public class TokenAwarePolicy implements ChainableLoadBalancingPolicy {
  public TokenAwarePolicy(LoadBalancingPolicy childPolicy, TokenAwarePolicy.ReplicaOrdering replicaOrdering);
  public TokenAwarePolicy(LoadBalancingPolicy childPolicy, boolean shuffleReplicas);
  public TokenAwarePolicy(LoadBalancingPolicy childPolicy);
  public LoadBalancingPolicy getChildPolicy();
  public void init(Cluster cluster, Collection<Host> hosts);
  public HostDistance distance(Host host);
  public Iterator<Host> newQueryPlan(String loggedKeyspace, Statement statement);
  public void onUp(Host host);
  public void onDown(Host host);
  public void onAdd(Host host);
  public void onRemove(Host host);
  public void close();

  public enum ReplicaOrdering {
    TOPOLOGICAL, RANDOM, NEUTRAL;
  }
}

public class WhiteListPolicy extends HostFilterPolicy {
  public WhiteListPolicy(LoadBalancingPolicy childPolicy, Collection<InetSocketAddress> whiteList);
  public static WhiteListPolicy ofHosts(LoadBalancingPolicy childPolicy, String... hostnames);
  public static WhiteListPolicy ofHosts(LoadBalancingPolicy childPolicy, Iterable<String> hostnames);
}
