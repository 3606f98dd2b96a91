package io.etcd.jetcd;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.CompletedOnLoop;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Unbounded;
import io.etcd.jetcd.auth.AuthDisableResponse;
import io.etcd.jetcd.auth.AuthEnableResponse;
import io.etcd.jetcd.auth.AuthRoleAddResponse;
import io.etcd.jetcd.auth.AuthRoleDeleteResponse;
import io.etcd.jetcd.auth.AuthRoleGetResponse;
import io.etcd.jetcd.auth.AuthRoleGrantPermissionResponse;
import io.etcd.jetcd.auth.AuthRoleListResponse;
import io.etcd.jetcd.auth.AuthRoleRevokePermissionResponse;
import io.etcd.jetcd.auth.AuthUserAddResponse;
import io.etcd.jetcd.auth.AuthUserChangePasswordResponse;
import io.etcd.jetcd.auth.AuthUserDeleteResponse;
import io.etcd.jetcd.auth.AuthUserGetResponse;
import io.etcd.jetcd.auth.AuthUserGrantRoleResponse;
import io.etcd.jetcd.auth.AuthUserListResponse;
import io.etcd.jetcd.auth.AuthUserRevokeRoleResponse;
import io.etcd.jetcd.auth.Permission;
import io.etcd.jetcd.cluster.MemberAddResponse;
import io.etcd.jetcd.cluster.MemberListResponse;
import io.etcd.jetcd.cluster.MemberPromoteResponse;
import io.etcd.jetcd.cluster.MemberRemoveResponse;
import io.etcd.jetcd.cluster.MemberUpdateResponse;
import io.etcd.jetcd.election.CampaignResponse;
import io.etcd.jetcd.election.LeaderKey;
import io.etcd.jetcd.election.LeaderResponse;
import io.etcd.jetcd.election.ProclaimResponse;
import io.etcd.jetcd.election.ResignResponse;
import io.etcd.jetcd.kv.CompactResponse;
import io.etcd.jetcd.kv.DeleteResponse;
import io.etcd.jetcd.kv.GetResponse;
import io.etcd.jetcd.kv.PutResponse;
import io.etcd.jetcd.kv.TxnResponse;
import io.etcd.jetcd.lease.LeaseGrantResponse;
import io.etcd.jetcd.lease.LeaseKeepAliveResponse;
import io.etcd.jetcd.lease.LeaseRevokeResponse;
import io.etcd.jetcd.lease.LeaseTimeToLiveResponse;
import io.etcd.jetcd.lock.LockResponse;
import io.etcd.jetcd.lock.UnlockResponse;
import io.etcd.jetcd.maintenance.AlarmMember;
import io.etcd.jetcd.maintenance.AlarmResponse;
import io.etcd.jetcd.maintenance.DefragmentResponse;
import io.etcd.jetcd.maintenance.HashKVResponse;
import io.etcd.jetcd.maintenance.MoveLeaderResponse;
import io.etcd.jetcd.maintenance.SnapshotResponse;
import io.etcd.jetcd.maintenance.StatusResponse;
import io.etcd.jetcd.op.Cmp;
import io.etcd.jetcd.op.Op;
import io.etcd.jetcd.options.CompactOption;
import io.etcd.jetcd.options.DeleteOption;
import io.etcd.jetcd.options.GetOption;
import io.etcd.jetcd.options.LeaseOption;
import io.etcd.jetcd.options.PutOption;
import io.etcd.jetcd.options.TxnOption;
import io.etcd.jetcd.options.WatchOption;
import io.etcd.jetcd.support.CloseableClient;
import io.etcd.jetcd.watch.WatchResponse;
import io.grpc.ClientInterceptor;
import io.grpc.Metadata;
import io.grpc.stub.StreamObserver;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.vertx.core.Vertx;
import java.io.Closeable;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;

@CompletedOnLoop
public interface Auth extends CloseableClient {
  @Unbounded(CALL) CompletableFuture<AuthEnableResponse> authEnable();
  @Unbounded(CALL) CompletableFuture<AuthDisableResponse> authDisable();
  @Unbounded(CALL) CompletableFuture<AuthUserAddResponse> userAdd(ByteSequence user, ByteSequence password);
  @Unbounded(CALL) CompletableFuture<AuthUserDeleteResponse> userDelete(ByteSequence user);
  @Unbounded(CALL) CompletableFuture<AuthUserChangePasswordResponse> userChangePassword(ByteSequence user, ByteSequence password);
  @Unbounded(CALL) CompletableFuture<AuthUserGetResponse> userGet(ByteSequence user);
  @Unbounded(CALL) CompletableFuture<AuthUserListResponse> userList();
  @Unbounded(CALL) CompletableFuture<AuthUserGrantRoleResponse> userGrantRole(ByteSequence user, ByteSequence role);
  @Unbounded(CALL) CompletableFuture<AuthUserRevokeRoleResponse> userRevokeRole(ByteSequence user, ByteSequence role);
  @Unbounded(CALL) CompletableFuture<AuthRoleAddResponse> roleAdd(ByteSequence role);
  @Unbounded(CALL) CompletableFuture<AuthRoleGrantPermissionResponse> roleGrantPermission(ByteSequence role, ByteSequence key, ByteSequence rangeEnd, Permission.Type permType);
  @Unbounded(CALL) CompletableFuture<AuthRoleGetResponse> roleGet(ByteSequence role);
  @Unbounded(CALL) CompletableFuture<AuthRoleListResponse> roleList();
  @Unbounded(CALL) CompletableFuture<AuthRoleRevokePermissionResponse> roleRevokePermission(ByteSequence role, ByteSequence key, ByteSequence rangeEnd);
  @Unbounded(CALL) CompletableFuture<AuthRoleDeleteResponse> roleDelete(ByteSequence role);
}

public final class ByteSequence {
  public static final ByteSequence EMPTY;
  public static final ByteSequence NAMESPACE_DELIMITER;
  public boolean startsWith(ByteSequence prefix);
  public ByteSequence concat(ByteSequence other);
  public ByteSequence substring(int beginIndex);
  public ByteSequence substring(int beginIndex, int endIndex);
  public String toString(Charset charset);
  public byte[] getBytes();
  public boolean isEmpty();
  public int size();
  public static ByteSequence from(String source, Charset charset);
  public static ByteSequence from(byte[] source);
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface Client extends AutoCloseable {
  Auth getAuthClient();
  KV getKVClient();
  Cluster getClusterClient();
  Maintenance getMaintenanceClient();
  Lease getLeaseClient();
  Watch getWatchClient();
  Lock getLockClient();
  Election getElectionClient();
  @Closes void close();
  static ClientBuilder builder();
}

public final class ClientBuilder implements Cloneable {
  public String target();
  public ClientBuilder target(String target);
  public ClientBuilder endpoints(String... endpoints);
  public ClientBuilder endpoints(URI... endpoints);
  public ClientBuilder endpoints(Iterable<URI> endpoints);
  public ByteSequence user();
  public ClientBuilder user(ByteSequence user);
  public ByteSequence password();
  public ClientBuilder password(ByteSequence password);
  public ByteSequence namespace();
  public ClientBuilder namespace(ByteSequence namespace);
  public ExecutorService executorService();
  public ClientBuilder executorService(ExecutorService executorService);
  public ClientBuilder loadBalancerPolicy(String loadBalancerPolicy);
  public String loadBalancerPolicy();
  public SslContext sslContext();
  public ClientBuilder sslContext(SslContext sslContext);
  public ClientBuilder sslContext(Consumer<SslContextBuilder> consumer) throws SSLException;
  public String authority();
  public ClientBuilder authority(String authority);
  public Integer maxInboundMessageSize();
  public ClientBuilder maxInboundMessageSize(Integer maxInboundMessageSize);
  public Map<Metadata.Key<?>, Object> headers();
  public ClientBuilder headers(Map<Metadata.Key<?>, Object> headers);
  public ClientBuilder header(String key, String value);
  public Map<Metadata.Key<?>, Object> authHeaders();
  public ClientBuilder authHeaders(Map<Metadata.Key<?>, Object> authHeaders);
  public ClientBuilder authHeader(String key, String value);
  public List<ClientInterceptor> interceptors();
  public ClientBuilder interceptors(List<ClientInterceptor> interceptors);
  public ClientBuilder interceptor(ClientInterceptor interceptor, ClientInterceptor... interceptors);
  public List<ClientInterceptor> authInterceptors();
  public ClientBuilder authInterceptors(List<ClientInterceptor> interceptors);
  public ClientBuilder authInterceptors(ClientInterceptor interceptor, ClientInterceptor... interceptors);
  public long retryDelay();
  public ClientBuilder retryDelay(long retryDelay);
  public long retryMaxDelay();
  public ClientBuilder retryMaxDelay(long retryMaxDelay);
  public int retryMaxAttempts();
  public ClientBuilder retryMaxAttempts(int retryMaxAttempts);
  public Duration keepaliveTime();
  public ClientBuilder keepaliveTime(Duration keepaliveTime);
  public Duration keepaliveTimeout();
  public ClientBuilder keepaliveTimeout(Duration keepaliveTimeout);
  public Boolean keepaliveWithoutCalls();
  public ClientBuilder keepaliveWithoutCalls(Boolean keepaliveWithoutCalls);
  public ChronoUnit retryChronoUnit();
  public ClientBuilder retryChronoUnit(ChronoUnit retryChronoUnit);
  public Duration retryMaxDuration();
  @Bounds(CONNECT) public Duration connectTimeout();
  public ClientBuilder retryMaxDuration(Duration retryMaxDuration);
  @Bounds(CONNECT) public ClientBuilder connectTimeout(Duration connectTimeout);
  public boolean waitForReady();
  public ClientBuilder waitForReady(boolean waitForReady);
  public boolean isUsingVertx();
  public ClientBuilder useVertx();
  public Vertx vertx();
  public ClientBuilder vertx(Vertx vertx);
  @Opens public Client build();
  public ClientBuilder copy();
}

@CompletedOnLoop
public interface Cluster extends CloseableClient {
  @Unbounded(CALL) CompletableFuture<MemberListResponse> listMember();
  @Unbounded(CALL) CompletableFuture<MemberAddResponse> addMember(List<URI> peerAddrs);
  @Unbounded(CALL) CompletableFuture<MemberAddResponse> addMember(List<URI> peerAddrs, boolean isLearner);
  @Unbounded(CALL) CompletableFuture<MemberRemoveResponse> removeMember(long memberID);
  @Unbounded(CALL) CompletableFuture<MemberUpdateResponse> updateMember(long memberID, List<URI> peerAddrs);
  @Unbounded(CALL) CompletableFuture<MemberPromoteResponse> promoteMember(long memberID);
}

@CompletedOnLoop
public interface Election extends CloseableClient {
  CompletableFuture<CampaignResponse> campaign(ByteSequence electionName, long leaseId, ByteSequence proposal);
  CompletableFuture<ProclaimResponse> proclaim(LeaderKey leaderKey, ByteSequence proposal);
  CompletableFuture<LeaderResponse> leader(ByteSequence electionName);
  void observe(ByteSequence electionName, Election.Listener listener);
  CompletableFuture<ResignResponse> resign(LeaderKey leaderKey);

  public interface Listener {
    void onNext(LeaderResponse response);
    void onError(Throwable throwable);
    void onCompleted();
  }
}

@CompletedOnLoop
public interface KV extends CloseableClient {
  @Unbounded(CALL) CompletableFuture<PutResponse> put(ByteSequence key, ByteSequence value);
  @Unbounded(CALL) CompletableFuture<PutResponse> put(ByteSequence key, ByteSequence value, PutOption option);
  @Unbounded(CALL) CompletableFuture<GetResponse> get(ByteSequence key);
  @Unbounded(CALL) CompletableFuture<GetResponse> get(ByteSequence key, GetOption option);
  @Unbounded(CALL) CompletableFuture<DeleteResponse> delete(ByteSequence key);
  @Unbounded(CALL) CompletableFuture<DeleteResponse> delete(ByteSequence key, DeleteOption option);
  @Unbounded(CALL) CompletableFuture<CompactResponse> compact(long rev);
  @Unbounded(CALL) CompletableFuture<CompactResponse> compact(long rev, CompactOption option);
  Txn txn();
  Txn txn(TxnOption option);
}

public class KeyValue {
  public ByteSequence getKey();
  public ByteSequence getValue();
  public long getCreateRevision();
  public long getModRevision();
  public long getVersion();
  public long getLease();
}

@CompletedOnLoop
public interface Lease extends CloseableClient {
  @Unbounded(CALL) CompletableFuture<LeaseGrantResponse> grant(long ttl);
  @Unbounded(CALL) CompletableFuture<LeaseGrantResponse> grant(long ttl, long timeout, TimeUnit unit);
  @Unbounded(CALL) CompletableFuture<LeaseRevokeResponse> revoke(long leaseId);
  @Unbounded(CALL) CompletableFuture<LeaseKeepAliveResponse> keepAliveOnce(long leaseId);
  @Unbounded(CALL) CompletableFuture<LeaseTimeToLiveResponse> timeToLive(long leaseId, LeaseOption leaseOption);
  CloseableClient keepAlive(long leaseId, StreamObserver<LeaseKeepAliveResponse> observer);
}

@CompletedOnLoop
public interface Lock extends CloseableClient {
  CompletableFuture<LockResponse> lock(ByteSequence name, long leaseId);
  CompletableFuture<UnlockResponse> unlock(ByteSequence lockKey);
}

@CompletedOnLoop
public interface Maintenance extends CloseableClient {
  @Unbounded(CALL) CompletableFuture<AlarmResponse> listAlarms();
  @Unbounded(CALL) CompletableFuture<AlarmResponse> alarmDisarm(AlarmMember member);
  @Unbounded(CALL) CompletableFuture<DefragmentResponse> defragmentMember(String target);
  @Unbounded(CALL) CompletableFuture<StatusResponse> statusMember(String target);
  @Unbounded(CALL) CompletableFuture<HashKVResponse> hashKV(String target, long rev);
  @Unbounded(CALL) CompletableFuture<Long> snapshot(OutputStream output);
  void snapshot(StreamObserver<SnapshotResponse> observer);
  @Unbounded(CALL) CompletableFuture<MoveLeaderResponse> moveLeader(long transfereeID);
}

public interface Response {
  Response.Header getHeader();

  public interface Header {
    long getClusterId();
    long getMemberId();
    long getRevision();
    long getRaftTerm();
  }
}

public interface Txn {
  Txn If(Cmp... cmps);
  Txn Then(Op... ops);
  Txn Else(Op... ops);
  @Unbounded(CALL) CompletableFuture<TxnResponse> commit();
}

public interface Watch extends CloseableClient {
  Watch.Watcher watch(ByteSequence key, WatchOption option, Watch.Listener listener);
  default Watch.Watcher watch(ByteSequence key, Watch.Listener listener);
  default Watch.Watcher watch(ByteSequence key, @NonBlocking Consumer<WatchResponse> onNext);
  default Watch.Watcher watch(ByteSequence key, @NonBlocking Consumer<WatchResponse> onNext, @NonBlocking Consumer<Throwable> onError);
  default Watch.Watcher watch(ByteSequence key, @NonBlocking Consumer<WatchResponse> onNext, @NonBlocking Consumer<Throwable> onError, @NonBlocking Runnable onCompleted);
  default Watch.Watcher watch(ByteSequence key, @NonBlocking Consumer<WatchResponse> onNext, @NonBlocking Runnable onCompleted);
  default Watch.Watcher watch(ByteSequence key, WatchOption option, @NonBlocking Consumer<WatchResponse> onNext);
  default Watch.Watcher watch(ByteSequence key, WatchOption option, @NonBlocking Consumer<WatchResponse> onNext, @NonBlocking Consumer<Throwable> onError);
  default Watch.Watcher watch(ByteSequence key, WatchOption option, @NonBlocking Consumer<WatchResponse> onNext, @NonBlocking Runnable onCompleted);
  default Watch.Watcher watch(ByteSequence key, WatchOption option, @NonBlocking Consumer<WatchResponse> onNext, @NonBlocking Consumer<Throwable> onError, @NonBlocking Runnable onCompleted);
  void requestProgress();
  static Watch.Listener listener(@NonBlocking Consumer<WatchResponse> onNext);
  static Watch.Listener listener(@NonBlocking Consumer<WatchResponse> onNext, @NonBlocking Consumer<Throwable> onError);
  static Watch.Listener listener(@NonBlocking Consumer<WatchResponse> onNext, @NonBlocking Runnable onCompleted);
  static Watch.Listener listener(@NonBlocking Consumer<WatchResponse> onNext, @NonBlocking Consumer<Throwable> onError, @NonBlocking Runnable onCompleted);

  public interface Listener {
    @NonBlocking void onNext(WatchResponse response);
    @NonBlocking void onError(Throwable throwable);
    @NonBlocking void onCompleted();
  }
  public interface Watcher extends Closeable {
    void close();
    boolean isClosed();
    void requestProgress();
  }
}
