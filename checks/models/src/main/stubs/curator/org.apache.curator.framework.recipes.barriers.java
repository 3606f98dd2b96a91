package org.apache.curator.framework.recipes.barriers;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.IMMEDIATE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.curator.framework.CuratorFramework;

public class DistributedBarrier {
  public DistributedBarrier(CuratorFramework client, String barrierPath);
  @Blocking public void setBarrier() throws Exception;
  @Blocking public void removeBarrier() throws Exception;
  @Blocking public void waitOnBarrier() throws Exception;
  @Blocking public boolean waitOnBarrier(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long maxWait, TimeUnit unit) throws Exception;
}

public class DistributedDoubleBarrier {
  public DistributedDoubleBarrier(CuratorFramework client, String barrierPath, int memberQty);
  @Blocking public void enter() throws Exception;
  @Blocking public boolean enter(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long maxWait, TimeUnit unit) throws Exception;
  @Blocking public void leave() throws Exception;
  @Blocking public boolean leave(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long maxWait, TimeUnit unit) throws Exception;
  protected List<String> getChildrenForEntering() throws Exception;
}
