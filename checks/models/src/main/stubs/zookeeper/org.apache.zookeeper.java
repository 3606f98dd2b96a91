package org.apache.zookeeper;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import java.io.IOException;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jute.Record;
import org.apache.zookeeper.client.HostProvider;
import org.apache.zookeeper.client.ZKClientConfig;
import org.apache.zookeeper.data.ACL;
import org.apache.zookeeper.data.ClientInfo;
import org.apache.zookeeper.data.Id;
import org.apache.zookeeper.data.Stat;

public enum AddWatchMode {
  PERSISTENT, PERSISTENT_RECURSIVE;
  public int getMode();
}

public interface AsyncCallback {
  public interface ACLCallback extends AsyncCallback {
    @NonBlocking void processResult(int rc, String path, Object ctx, List<ACL> acl, Stat stat);
  }
  public interface AllChildrenNumberCallback extends AsyncCallback {
    @NonBlocking void processResult(int rc, String path, Object ctx, int number);
  }
  public interface Children2Callback extends AsyncCallback {
    @NonBlocking void processResult(int rc, String path, Object ctx, List<String> acl, Stat stat);
  }
  public interface ChildrenCallback extends AsyncCallback {
    @NonBlocking void processResult(int rc, String path, Object ctx, List<String> children);
  }
  public interface Create2Callback extends AsyncCallback {
    @NonBlocking void processResult(int rc, String path, Object ctx, String name, Stat stat);
  }
  public interface DataCallback extends AsyncCallback {
    @NonBlocking void processResult(int rc, String path, Object ctx, byte[] data, Stat stat);
  }
  public interface EphemeralsCallback extends AsyncCallback {
    @NonBlocking void processResult(int rc, Object ctx, List<String> paths);
  }
  public interface MultiCallback extends AsyncCallback {
    @NonBlocking void processResult(int rc, String path, Object ctx, List<OpResult> children);
  }
  public interface StatCallback extends AsyncCallback {
    @NonBlocking void processResult(int rc, String path, Object ctx, Stat stat);
  }
  public interface StringCallback extends AsyncCallback {
    @NonBlocking void processResult(int rc, String path, Object ctx, String name);
  }
  public interface VoidCallback extends AsyncCallback {
    @NonBlocking void processResult(int rc, String path, Object ctx);
  }
}

public enum CreateMode {
  PERSISTENT, PERSISTENT_SEQUENTIAL, EPHEMERAL, EPHEMERAL_SEQUENTIAL, CONTAINER, PERSISTENT_WITH_TTL, PERSISTENT_SEQUENTIAL_WITH_TTL;
  public boolean isEphemeral();
  public boolean isSequential();
  public boolean isContainer();
  public boolean isTTL();
  public int toFlag();
  public static CreateMode fromFlag(int flag) throws KeeperException;
  public static CreateMode fromFlag(int flag, CreateMode defaultMode);
}

public class CreateOptions {
  public CreateMode getCreateMode();
  public List<ACL> getAcl();
  public long getTtl();
  public static CreateOptions.Builder newBuilder(List<ACL> acl, CreateMode createMode);

  public static class Builder {
    public CreateOptions.Builder withTtl(long ttl);
    public CreateOptions build();
  }
}

public abstract class KeeperException extends Exception {
  public static KeeperException create(KeeperException.Code code, String path);
  public static KeeperException create(int code, String path);
  public static KeeperException create(int code);
  public static KeeperException create(KeeperException.Code code);
  public void setCode(int code);
  public KeeperException(KeeperException.Code code);
  public int getCode();
  public KeeperException.Code code();
  public String getPath();
  public String getMessage();
  public List<OpResult> getResults();

  public static class APIErrorException extends KeeperException {
    public APIErrorException();
  }
  public static class AuthFailedException extends KeeperException {
    public AuthFailedException();
  }
  public static class BadArgumentsException extends KeeperException {
    public BadArgumentsException();
    public BadArgumentsException(String path);
  }
  public static class BadVersionException extends KeeperException {
    public BadVersionException();
    public BadVersionException(String path);
  }
  public enum Code implements KeeperException.CodeDeprecated {
    OK, SYSTEMERROR, RUNTIMEINCONSISTENCY, DATAINCONSISTENCY, CONNECTIONLOSS, MARSHALLINGERROR, UNIMPLEMENTED, OPERATIONTIMEOUT, BADARGUMENTS, NEWCONFIGNOQUORUM, RECONFIGINPROGRESS, UNKNOWNSESSION, APIERROR, NONODE, NOAUTH, BADVERSION, NOCHILDRENFOREPHEMERALS, NODEEXISTS, NOTEMPTY, SESSIONEXPIRED, INVALIDCALLBACK, INVALIDACL, AUTHFAILED, SESSIONMOVED, NOTREADONLY, EPHEMERALONLOCALSESSION, NOWATCHER, REQUESTTIMEOUT, RECONFIGDISABLED, SESSIONCLOSEDREQUIRESASLAUTH, QUOTAEXCEEDED, THROTTLEDOP;
    public int intValue();
    public static KeeperException.Code get(int code);
  }
  public interface CodeDeprecated {
    public static final int Ok = 0;
    public static final int SystemError = -1;
    public static final int RuntimeInconsistency = -2;
    public static final int DataInconsistency = -3;
    public static final int ConnectionLoss = -4;
    public static final int MarshallingError = -5;
    public static final int Unimplemented = -6;
    public static final int OperationTimeout = -7;
    public static final int BadArguments = -8;
    public static final int UnknownSession = -12;
    public static final int NewConfigNoQuorum = -13;
    public static final int ReconfigInProgress = -14;
    public static final int APIError = -100;
    public static final int NoNode = -101;
    public static final int NoAuth = -102;
    public static final int BadVersion = -103;
    public static final int NoChildrenForEphemerals = -108;
    public static final int NodeExists = -110;
    public static final int NotEmpty = -111;
    public static final int SessionExpired = -112;
    public static final int InvalidCallback = -113;
    public static final int InvalidACL = -114;
    public static final int AuthFailed = -115;
    public static final int EphemeralOnLocalSession = -120;
  }
  public static class ConnectionLossException extends KeeperException {
    public ConnectionLossException();
  }
  public static class DataInconsistencyException extends KeeperException {
    public DataInconsistencyException();
  }
  public static class EphemeralOnLocalSessionException extends KeeperException {
    public EphemeralOnLocalSessionException();
  }
  public static class InvalidACLException extends KeeperException {
    public InvalidACLException();
    public InvalidACLException(String path);
  }
  public static class InvalidCallbackException extends KeeperException {
    public InvalidCallbackException();
  }
  public static class MarshallingErrorException extends KeeperException {
    public MarshallingErrorException();
  }
  public static class NewConfigNoQuorum extends KeeperException {
    public NewConfigNoQuorum();
  }
  public static class NoAuthException extends KeeperException {
    public NoAuthException();
  }
  public static class NoChildrenForEphemeralsException extends KeeperException {
    public NoChildrenForEphemeralsException();
    public NoChildrenForEphemeralsException(String path);
  }
  public static class NoNodeException extends KeeperException {
    public NoNodeException();
    public NoNodeException(String path);
  }
  public static class NoWatcherException extends KeeperException {
    public NoWatcherException();
    public NoWatcherException(String path);
  }
  public static class NodeExistsException extends KeeperException {
    public NodeExistsException();
    public NodeExistsException(String path);
  }
  public static class NotEmptyException extends KeeperException {
    public NotEmptyException();
    public NotEmptyException(String path);
  }
  public static class NotReadOnlyException extends KeeperException {
    public NotReadOnlyException();
  }
  public static class OperationTimeoutException extends KeeperException {
    public OperationTimeoutException();
  }
  public static class QuotaExceededException extends KeeperException {
    public QuotaExceededException();
    public QuotaExceededException(String path);
  }
  public static class ReconfigDisabledException extends KeeperException {
    public ReconfigDisabledException();
    public ReconfigDisabledException(String path);
  }
  public static class ReconfigInProgress extends KeeperException {
    public ReconfigInProgress();
  }
  public static class RequestTimeoutException extends KeeperException {
    public RequestTimeoutException();
  }
  public static class RuntimeInconsistencyException extends KeeperException {
    public RuntimeInconsistencyException();
  }
  public static class SessionClosedRequireAuthException extends KeeperException {
    public SessionClosedRequireAuthException();
    public SessionClosedRequireAuthException(String path);
  }
  public static class SessionExpiredException extends KeeperException {
    public SessionExpiredException();
  }
  public static class SessionMovedException extends KeeperException {
    public SessionMovedException();
  }
  public static class SystemErrorException extends KeeperException {
    public SystemErrorException();
  }
  public static class ThrottledOpException extends KeeperException {
    public ThrottledOpException();
  }
  public static class UnimplementedException extends KeeperException {
    public UnimplementedException();
  }
  public static class UnknownSessionException extends KeeperException {
    public UnknownSessionException();
  }
}

public class MultiOperationRecord implements Record, Iterable<Op> {
  public MultiOperationRecord();
  public MultiOperationRecord(Iterable<Op> ops) throws IllegalArgumentException;
  public Iterator<Op> iterator();
  public void add(Op op) throws IllegalArgumentException;
  public int size();
  public Op.OpKind getOpKind();
}

public abstract class Op {
  public static Op create(String path, byte[] data, List<ACL> acl, int flags);
  public static Op create(String path, byte[] data, List<ACL> acl, int flags, long ttl);
  public static Op create(String path, byte[] data, List<ACL> acl, CreateMode createMode);
  public static Op create(String path, byte[] data, List<ACL> acl, CreateMode createMode, long ttl);
  public static Op create(String path, byte[] data, CreateOptions options);
  public static Op delete(String path, int version);
  public static Op setData(String path, byte[] data, int version);
  public static Op check(String path, int version);
  public static Op getChildren(String path);
  public static Op getData(String path);
  public int getType();
  public String getPath();
  public Op.OpKind getKind();
  public abstract Record toRequestRecord();

  public enum OpKind {
    TRANSACTION, READ;
  }
}

public abstract class OpResult {
  public int getType();
}

public interface Testable {
  void injectSessionExpiration();
  void queueEvent(WatchedEvent event);
  default void closeSocket() throws IOException;
}

public class Transaction {
  protected Transaction(ZooKeeper zk);
  public Transaction create(String path, byte[] data, List<ACL> acl, CreateMode createMode);
  public Transaction delete(String path, int version);
  public Transaction check(String path, int version);
  public Transaction setData(String path, byte[] data, int version);
  @Blocking public List<OpResult> commit() throws InterruptedException, KeeperException;
  public void commit(AsyncCallback.MultiCallback cb, Object ctx);
}

public class WatchedEvent {
  public static final long NO_ZXID = -1L;
  public WatchedEvent(Watcher.Event.EventType eventType, Watcher.Event.KeeperState keeperState, String path, long zxid);
  public WatchedEvent(Watcher.Event.EventType eventType, Watcher.Event.KeeperState keeperState, String path);
  public Watcher.Event.KeeperState getState();
  public Watcher.Event.EventType getType();
  public String getPath();
  public long getZxid();
}

public interface Watcher {
  @Delivers @NonBlocking void process(WatchedEvent event);

  public interface Event {
    public enum EventType {
      None, NodeCreated, NodeDeleted, NodeDataChanged, NodeChildrenChanged, DataWatchRemoved, ChildWatchRemoved, PersistentWatchRemoved;
      public int getIntValue();
      public static Watcher.Event.EventType fromInt(int intValue);
    }
    public enum KeeperState {
      Unknown, Disconnected, NoSyncConnected, SyncConnected, AuthFailed, ConnectedReadOnly, SaslAuthenticated, Expired, Closed;
      public int getIntValue();
      public static Watcher.Event.KeeperState fromInt(int intValue);
    }
  }
  public enum WatcherType {
    Children, Data, Persistent, PersistentRecursive, Any;
    public int getIntValue();
    public static Watcher.WatcherType fromInt(int intValue);
  }
}

public class ZKUtil {
  public ZKUtil();
  @Blocking public static boolean deleteRecursive(ZooKeeper zk, String pathRoot, int batchSize) throws InterruptedException, KeeperException;
  @Blocking public static void deleteRecursive(ZooKeeper zk, String pathRoot) throws InterruptedException, KeeperException;
  public static void deleteRecursive(ZooKeeper zk, String pathRoot, AsyncCallback.VoidCallback cb, Object ctx) throws InterruptedException, KeeperException;
  public static String validateFileInput(String filePath);
  @Blocking public static List<String> listSubTreeBFS(ZooKeeper zk, String pathRoot) throws KeeperException, InterruptedException;
  public static void visitSubTreeDFS(ZooKeeper zk, String path, boolean watch, AsyncCallback.StringCallback cb) throws KeeperException, InterruptedException;
  public static String getPermString(int perms);
  public static String aclToString(List<ACL> acls);
}

public class ZooDefs {
  public static final String CONFIG_NODE = "/zookeeper/config";
  public static final String ZOOKEEPER_NODE_SUBTREE = "/zookeeper/";
  public ZooDefs();

  public interface AddWatchModes {
    public static final int persistent = 0;
    public static final int persistentRecursive = 1;
  }
  public interface Ids {
    public static final Id ANYONE_ID_UNSAFE;
    public static final Id AUTH_IDS;
    public static final ArrayList<ACL> OPEN_ACL_UNSAFE;
    public static final ArrayList<ACL> CREATOR_ALL_ACL;
    public static final ArrayList<ACL> READ_ACL_UNSAFE;
  }
  public interface OpCode {
    public static final int notification = 0;
    public static final int create = 1;
    public static final int delete = 2;
    public static final int exists = 3;
    public static final int getData = 4;
    public static final int setData = 5;
    public static final int getACL = 6;
    public static final int setACL = 7;
    public static final int getChildren = 8;
    public static final int sync = 9;
    public static final int ping = 11;
    public static final int getChildren2 = 12;
    public static final int check = 13;
    public static final int multi = 14;
    public static final int create2 = 15;
    public static final int reconfig = 16;
    public static final int checkWatches = 17;
    public static final int removeWatches = 18;
    public static final int createContainer = 19;
    public static final int deleteContainer = 20;
    public static final int createTTL = 21;
    public static final int multiRead = 22;
    public static final int auth = 100;
    public static final int setWatches = 101;
    public static final int sasl = 102;
    public static final int getEphemerals = 103;
    public static final int getAllChildrenNumber = 104;
    public static final int setWatches2 = 105;
    public static final int addWatch = 106;
    public static final int whoAmI = 107;
    public static final int createSession = -10;
    public static final int closeSession = -11;
    public static final int error = -1;
  }
  public interface Perms {
    public static final int READ = 1;
    public static final int WRITE = 2;
    public static final int CREATE = 4;
    public static final int DELETE = 8;
    public static final int ADMIN = 16;
    public static final int ALL = 31;
  }
}

@Connection(sharing = SHAREABLE, expensive = true)
public class ZooKeeper implements AutoCloseable {
  public static final String ZOOKEEPER_CLIENT_CNXN_SOCKET = "zookeeper.clientCnxnSocket";
  public static final String SECURE_CLIENT = "zookeeper.client.secure";
  public void updateServerList(String connectString) throws IOException;
  public ZKClientConfig getClientConfig();
  protected List<String> getDataWatches();
  protected List<String> getExistWatches();
  protected List<String> getChildWatches();
  protected List<String> getPersistentWatches();
  protected List<String> getPersistentRecursiveWatches();
  @Opens public ZooKeeper(String connectString, int sessionTimeout, @NonBlocking Watcher watcher) throws IOException;
  @Opens public ZooKeeper(String connectString, int sessionTimeout, @NonBlocking Watcher watcher, ZKClientConfig conf) throws IOException;
  @Opens public ZooKeeper(String connectString, int sessionTimeout, @NonBlocking Watcher watcher, boolean canBeReadOnly, HostProvider aHostProvider) throws IOException;
  @Opens public ZooKeeper(String connectString, int sessionTimeout, @NonBlocking Watcher watcher, boolean canBeReadOnly, HostProvider hostProvider, ZKClientConfig clientConfig) throws IOException;
  @Opens public ZooKeeper(String connectString, int sessionTimeout, @NonBlocking Watcher watcher, boolean canBeReadOnly) throws IOException;
  @Opens public ZooKeeper(String connectString, int sessionTimeout, @NonBlocking Watcher watcher, boolean canBeReadOnly, ZKClientConfig conf) throws IOException;
  @Opens public ZooKeeper(String connectString, int sessionTimeout, @NonBlocking Watcher watcher, long sessionId, byte[] sessionPasswd) throws IOException;
  @Opens public ZooKeeper(String connectString, int sessionTimeout, @NonBlocking Watcher watcher, long sessionId, byte[] sessionPasswd, boolean canBeReadOnly, HostProvider aHostProvider) throws IOException;
  @Opens public ZooKeeper(String connectString, int sessionTimeout, @NonBlocking Watcher watcher, long sessionId, byte[] sessionPasswd, boolean canBeReadOnly, HostProvider hostProvider, ZKClientConfig clientConfig) throws IOException;
  @Opens public ZooKeeper(String connectString, int sessionTimeout, @NonBlocking Watcher watcher, long sessionId, byte[] sessionPasswd, boolean canBeReadOnly) throws IOException;
  public Testable getTestable();
  public long getSessionId();
  public byte[] getSessionPasswd();
  public int getSessionTimeout();
  public void addAuthInfo(String scheme, byte[] auth);
  public void register(@NonBlocking Watcher watcher);
  @Closes @Blocking public void close() throws InterruptedException;
  @Closes @Blocking public boolean close(@Bounds(CALL) int waitForShutdownTimeoutMs) throws InterruptedException;
  @Blocking public String create(String path, byte[] data, List<ACL> acl, CreateMode createMode) throws KeeperException, InterruptedException;
  @Blocking public String create(String path, byte[] data, List<ACL> acl, CreateMode createMode, Stat stat) throws KeeperException, InterruptedException;
  @Blocking public String create(String path, byte[] data, List<ACL> acl, CreateMode createMode, Stat stat, long ttl) throws KeeperException, InterruptedException;
  public void create(String path, byte[] data, List<ACL> acl, CreateMode createMode, AsyncCallback.StringCallback cb, Object ctx);
  public void create(String path, byte[] data, List<ACL> acl, CreateMode createMode, AsyncCallback.Create2Callback cb, Object ctx);
  public void create(String path, byte[] data, List<ACL> acl, CreateMode createMode, AsyncCallback.Create2Callback cb, Object ctx, long ttl);
  @Blocking public void delete(String path, int version) throws InterruptedException, KeeperException;
  @Blocking public List<OpResult> multi(Iterable<Op> ops) throws InterruptedException, KeeperException;
  public void multi(Iterable<Op> ops, AsyncCallback.MultiCallback cb, Object ctx);
  protected void multiInternal(MultiOperationRecord request, AsyncCallback.MultiCallback cb, Object ctx) throws IllegalArgumentException;
  protected List<OpResult> multiInternal(MultiOperationRecord request) throws InterruptedException, KeeperException, IllegalArgumentException;
  public Transaction transaction();
  public void delete(String path, int version, AsyncCallback.VoidCallback cb, Object ctx);
  @Blocking public Stat exists(String path, @NonBlocking Watcher watcher) throws KeeperException, InterruptedException;
  @Blocking public Stat exists(String path, boolean watch) throws KeeperException, InterruptedException;
  public void exists(String path, @NonBlocking Watcher watcher, AsyncCallback.StatCallback cb, Object ctx);
  public void exists(String path, boolean watch, AsyncCallback.StatCallback cb, Object ctx);
  @Blocking public byte[] getData(String path, @NonBlocking Watcher watcher, Stat stat) throws KeeperException, InterruptedException;
  @Blocking public byte[] getData(String path, boolean watch, Stat stat) throws KeeperException, InterruptedException;
  public void getData(String path, @NonBlocking Watcher watcher, AsyncCallback.DataCallback cb, Object ctx);
  public void getData(String path, boolean watch, AsyncCallback.DataCallback cb, Object ctx);
  @Blocking public byte[] getConfig(@NonBlocking Watcher watcher, Stat stat) throws KeeperException, InterruptedException;
  public void getConfig(@NonBlocking Watcher watcher, AsyncCallback.DataCallback cb, Object ctx);
  @Blocking public byte[] getConfig(boolean watch, Stat stat) throws KeeperException, InterruptedException;
  public void getConfig(boolean watch, AsyncCallback.DataCallback cb, Object ctx);
  @Blocking public Stat setData(String path, byte[] data, int version) throws KeeperException, InterruptedException;
  public void setData(String path, byte[] data, int version, AsyncCallback.StatCallback cb, Object ctx);
  @Blocking public List<ACL> getACL(String path, Stat stat) throws KeeperException, InterruptedException;
  public void getACL(String path, Stat stat, AsyncCallback.ACLCallback cb, Object ctx);
  @Blocking public Stat setACL(String path, List<ACL> acl, int aclVersion) throws KeeperException, InterruptedException;
  public void setACL(String path, List<ACL> acl, int version, AsyncCallback.StatCallback cb, Object ctx);
  @Blocking public List<String> getChildren(String path, @NonBlocking Watcher watcher) throws KeeperException, InterruptedException;
  @Blocking public List<String> getChildren(String path, boolean watch) throws KeeperException, InterruptedException;
  public void getChildren(String path, @NonBlocking Watcher watcher, AsyncCallback.ChildrenCallback cb, Object ctx);
  public void getChildren(String path, boolean watch, AsyncCallback.ChildrenCallback cb, Object ctx);
  @Blocking public List<String> getChildren(String path, @NonBlocking Watcher watcher, Stat stat) throws KeeperException, InterruptedException;
  @Blocking public List<String> getChildren(String path, boolean watch, Stat stat) throws KeeperException, InterruptedException;
  public void getChildren(String path, @NonBlocking Watcher watcher, AsyncCallback.Children2Callback cb, Object ctx);
  public void getChildren(String path, boolean watch, AsyncCallback.Children2Callback cb, Object ctx);
  @Blocking public int getAllChildrenNumber(String path) throws KeeperException, InterruptedException;
  public void getAllChildrenNumber(String path, AsyncCallback.AllChildrenNumberCallback cb, Object ctx);
  @Blocking public List<String> getEphemerals() throws KeeperException, InterruptedException;
  @Blocking public List<String> getEphemerals(String prefixPath) throws KeeperException, InterruptedException;
  public void getEphemerals(String prefixPath, AsyncCallback.EphemeralsCallback cb, Object ctx);
  public void getEphemerals(AsyncCallback.EphemeralsCallback cb, Object ctx);
  public void sync(String path) throws KeeperException, InterruptedException;
  public void sync(String path, AsyncCallback.VoidCallback cb, Object ctx);
  @Blocking public void removeWatches(String path, Watcher watcher, Watcher.WatcherType watcherType, boolean local) throws InterruptedException, KeeperException;
  public void removeWatches(String path, Watcher watcher, Watcher.WatcherType watcherType, boolean local, AsyncCallback.VoidCallback cb, Object ctx);
  @Blocking public void removeAllWatches(String path, Watcher.WatcherType watcherType, boolean local) throws InterruptedException, KeeperException;
  public void removeAllWatches(String path, Watcher.WatcherType watcherType, boolean local, AsyncCallback.VoidCallback cb, Object ctx);
  @Blocking public void addWatch(String basePath, @NonBlocking Watcher watcher, AddWatchMode mode) throws KeeperException, InterruptedException;
  @Blocking public void addWatch(String basePath, AddWatchMode mode) throws KeeperException, InterruptedException;
  public void addWatch(String basePath, @NonBlocking Watcher watcher, AddWatchMode mode, AsyncCallback.VoidCallback cb, Object ctx);
  public void addWatch(String basePath, AddWatchMode mode, AsyncCallback.VoidCallback cb, Object ctx);
  public ZooKeeper.States getState();
  protected boolean testableWaitForShutdown(int wait) throws InterruptedException;
  protected SocketAddress testableRemoteSocketAddress();
  protected SocketAddress testableLocalSocketAddress();
  @Blocking public List<ClientInfo> whoAmI() throws InterruptedException;

  public enum States {
    CONNECTING, ASSOCIATING, CONNECTED, CONNECTEDREADONLY, CLOSED, AUTH_FAILED, NOT_CONNECTED;
    public boolean isAlive();
    public boolean isConnected();
  }
}
