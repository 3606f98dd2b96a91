package com.datastax.oss.driver.api.core.context;

import com.datastax.oss.driver.api.core.addresstranslation.AddressTranslator;
import com.datastax.oss.driver.api.core.auth.AuthProvider;
import com.datastax.oss.driver.api.core.config.DriverConfig;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import com.datastax.oss.driver.api.core.connection.ReconnectionPolicy;
import com.datastax.oss.driver.api.core.detach.AttachmentPoint;
import com.datastax.oss.driver.api.core.loadbalancing.LoadBalancingPolicy;
import com.datastax.oss.driver.api.core.metadata.NodeStateListener;
import com.datastax.oss.driver.api.core.retry.RetryPolicy;
import com.datastax.oss.driver.api.core.session.throttling.RequestThrottler;
import com.datastax.oss.driver.api.core.specex.SpeculativeExecutionPolicy;
import com.datastax.oss.driver.api.core.ssl.SslEngineFactory;
import com.datastax.oss.driver.api.core.time.TimestampGenerator;
import com.datastax.oss.driver.api.core.tracker.RequestIdGenerator;
import com.datastax.oss.driver.api.core.tracker.RequestTracker;
import java.util.Map;
import java.util.Optional;

public interface DriverContext extends AttachmentPoint {
  String getSessionName();
  DriverConfig getConfig();
  DriverConfigLoader getConfigLoader();
  Map<String, LoadBalancingPolicy> getLoadBalancingPolicies();
  default LoadBalancingPolicy getLoadBalancingPolicy(String profileName);
  Map<String, RetryPolicy> getRetryPolicies();
  default RetryPolicy getRetryPolicy(String profileName);
  Map<String, SpeculativeExecutionPolicy> getSpeculativeExecutionPolicies();
  default SpeculativeExecutionPolicy getSpeculativeExecutionPolicy(String profileName);
  TimestampGenerator getTimestampGenerator();
  ReconnectionPolicy getReconnectionPolicy();
  AddressTranslator getAddressTranslator();
  Optional<AuthProvider> getAuthProvider();
  Optional<SslEngineFactory> getSslEngineFactory();
  RequestTracker getRequestTracker();
  Optional<RequestIdGenerator> getRequestIdGenerator();
  RequestThrottler getRequestThrottler();
  NodeStateListener getNodeStateListener();
}
