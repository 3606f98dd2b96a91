package org.apache.curator.framework.recipes.leader;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Times.REPEATEDLY;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.state.ConnectionState;
import org.apache.curator.framework.state.ConnectionStateListener;
import org.apache.curator.utils.CloseableExecutorService;

public class LeaderLatch implements Closeable {
  public LeaderLatch(CuratorFramework client, String latchPath);
  public LeaderLatch(CuratorFramework client, String latchPath, String id);
  public LeaderLatch(CuratorFramework client, String latchPath, String id, LeaderLatch.CloseMode closeMode);
  public void start() throws Exception;
  @Closes @Blocking public void close() throws IOException;
  @Closes @Blocking public void close(LeaderLatch.CloseMode closeMode) throws IOException;
  protected boolean cancelStartTask();
  public void addListener(LeaderLatchListener listener);
  public void addListener(LeaderLatchListener listener, Executor executor);
  public void removeListener(LeaderLatchListener listener);
  @Blocking public void await() throws InterruptedException, EOFException;
  @Blocking public boolean await(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;
  public String getId();
  public LeaderLatch.State getState();
  @Blocking public Collection<Participant> getParticipants() throws Exception;
  @Blocking public Participant getLeader() throws Exception;
  public boolean hasLeadership();
  public String getOurPath();
  public String getLastPathIsLeader();
  protected void handleStateChange(ConnectionState newState);

  public enum CloseMode {
    SILENT, NOTIFY_LEADER;
  }
  public enum State {
    LATENT, STARTED, CLOSED;
  }
}

public interface LeaderLatchListener {
  @NonBlocking void isLeader();
  @NonBlocking void notLeader();
}

public class LeaderSelector implements Closeable {
  public LeaderSelector(CuratorFramework client, String leaderPath, LeaderSelectorListener listener);
  public LeaderSelector(CuratorFramework client, String leaderPath, ThreadFactory threadFactory, Executor executor, LeaderSelectorListener listener);
  public LeaderSelector(CuratorFramework client, String leaderPath, ExecutorService executorService, LeaderSelectorListener listener);
  public LeaderSelector(CuratorFramework client, String leaderPath, CloseableExecutorService executorService, LeaderSelectorListener listener);
  public void autoRequeue();
  public void setId(String id);
  public String getId();
  public void start();
  public boolean requeue();
  @Closes public void close();
  public Collection<Participant> getParticipants() throws Exception;
  public Participant getLeader() throws Exception;
  public boolean hasLeadership();
  public void interruptLeadership();
}

public interface LeaderSelectorListener extends ConnectionStateListener {
  @RunsOnWorkers(REPEATEDLY) void takeLeadership(CuratorFramework client) throws Exception;
}

public class Participant {
  public Participant(String id, boolean leader);
  public String getId();
  public boolean isLeader();
}
