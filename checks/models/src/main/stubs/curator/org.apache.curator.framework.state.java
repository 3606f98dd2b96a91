package org.apache.curator.framework.state;

import dev.fairlead.annotations.NonBlocking;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.curator.RetryPolicy;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.listen.UnaryListenerManager;

public enum ConnectionState {
  CONNECTED, SUSPENDED, RECONNECTED, LOST, READ_ONLY;
  public abstract boolean isConnected();
}

public interface ConnectionStateErrorPolicy {
  boolean isErrorState(ConnectionState state);
}

public interface ConnectionStateListener {
  @NonBlocking void stateChanged(CuratorFramework client, ConnectionState newState);
  default boolean doNotProxy();
}

public interface ConnectionStateListenerManagerFactory {
  public static final ConnectionStateListenerManagerFactory standard;
  UnaryListenerManager<ConnectionStateListener> newManager(CuratorFramework client);
  static ConnectionStateListenerManagerFactory circuitBreaking(RetryPolicy retryPolicy);
  static ConnectionStateListenerManagerFactory circuitBreaking(RetryPolicy retryPolicy, ScheduledExecutorService service);
}
