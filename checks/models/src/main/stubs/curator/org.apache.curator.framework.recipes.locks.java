package org.apache.curator.framework.recipes.locks;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Special.IMMEDIATE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.recipes.shared.SharedCountReader;

public interface InterProcessLock {
  @Blocking void acquire() throws Exception;
  @Blocking boolean acquire(@Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long time, TimeUnit unit) throws Exception;
  @Blocking void release() throws Exception;
  boolean isAcquiredInThisProcess();
}

public class InterProcessMultiLock implements InterProcessLock {
  public InterProcessMultiLock(CuratorFramework client, List<String> paths);
  public InterProcessMultiLock(List<InterProcessLock> locks);
  @Blocking public void acquire() throws Exception;
  @Blocking public boolean acquire(@Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long time, TimeUnit unit) throws Exception;
  @Blocking public void release() throws Exception;
  public boolean isAcquiredInThisProcess();
}

public class InterProcessMutex implements InterProcessLock, Revocable<InterProcessMutex> {
  public InterProcessMutex(CuratorFramework client, String path);
  public InterProcessMutex(CuratorFramework client, String path, LockInternalsDriver driver);
  @Blocking public void acquire() throws Exception;
  @Blocking public boolean acquire(@Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long time, TimeUnit unit) throws Exception;
  public boolean isAcquiredInThisProcess();
  @Blocking public void release() throws Exception;
  @Blocking public Collection<String> getParticipantNodes() throws Exception;
  public void makeRevocable(RevocationListener<InterProcessMutex> listener);
  public void makeRevocable(RevocationListener<InterProcessMutex> listener, Executor executor);
  public boolean isOwnedByCurrentThread();
  protected byte[] getLockNodeBytes();
  protected String getLockPath();
}

public class InterProcessReadWriteLock {
  public InterProcessReadWriteLock(CuratorFramework client, String basePath);
  public InterProcessReadWriteLock(CuratorFramework client, String basePath, byte[] lockData);
  protected InterProcessReadWriteLock(InterProcessReadWriteLock.WriteLock writeLock, InterProcessReadWriteLock.ReadLock readLock);
  public InterProcessReadWriteLock.ReadLock readLock();
  public InterProcessReadWriteLock.WriteLock writeLock();

  static class InternalInterProcessMutex extends InterProcessMutex {
    public Collection<String> getParticipantNodes() throws Exception;
    protected byte[] getLockNodeBytes();
    protected String getLockPath();
  }
  public static class ReadLock extends InterProcessReadWriteLock.InternalInterProcessMutex {
    public ReadLock(CuratorFramework client, String basePath, byte[] lockData, InterProcessReadWriteLock.WriteLock writeLock);
    public String getLockPath();
  }
  public static class WriteLock extends InterProcessReadWriteLock.InternalInterProcessMutex {
    public WriteLock(CuratorFramework client, String basePath, byte[] lockData);
    public String getLockPath();
  }
}

public class InterProcessSemaphoreMutex implements InterProcessLock {
  public InterProcessSemaphoreMutex(CuratorFramework client, String path);
  @Blocking public void acquire() throws Exception;
  @Blocking public boolean acquire(@Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long time, TimeUnit unit) throws Exception;
  @Blocking public void release() throws Exception;
  public boolean isAcquiredInThisProcess();
}

public class InterProcessSemaphoreV2 {
  public static final Set<String> LOCK_SCHEMA;
  public InterProcessSemaphoreV2(CuratorFramework client, String path, int maxLeases);
  public InterProcessSemaphoreV2(CuratorFramework client, String path, SharedCountReader count);
  public void setNodeData(byte[] nodeData);
  @Blocking public Collection<String> getParticipantNodes() throws Exception;
  @Blocking public void returnAll(Collection<Lease> leases);
  @Blocking public void returnLease(Lease lease);
  @Blocking @Limits public Lease acquire() throws Exception;
  @Blocking @Limits public Collection<Lease> acquire(int qty) throws Exception;
  @Blocking @Limits public Lease acquire(@Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long time, TimeUnit unit) throws Exception;
  @Blocking @Limits public Collection<Lease> acquire(int qty, @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long time, TimeUnit unit) throws Exception;
}

public interface Lease extends Closeable {
  void close() throws IOException;
  byte[] getData() throws Exception;
  String getNodeName();
}

public interface LockInternalsDriver extends LockInternalsSorter {
  PredicateResults getsTheLock(CuratorFramework client, List<String> children, String sequenceNodeName, int maxLeases) throws Exception;
  String createsTheLock(CuratorFramework client, String path, byte[] lockNodeBytes) throws Exception;
}

public interface LockInternalsSorter {
  String fixForSorting(String str, String lockName);
}

public class PredicateResults {
  public PredicateResults(String pathToWatch, boolean getsTheLock);
  public String getPathToWatch();
  public boolean getsTheLock();
}

public interface Revocable<T> {
  void makeRevocable(RevocationListener<T> listener);
  void makeRevocable(RevocationListener<T> listener, Executor executor);
}

public interface RevocationListener<T> {
  void revocationRequested(T forLock);
}
