package org.apache.curator.framework.api;

import dev.fairlead.annotations.NonBlocking;
import java.util.List;
import java.util.concurrent.Executor;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.api.transaction.CuratorMultiTransactionMain;
import org.apache.curator.framework.api.transaction.CuratorTransactionResult;
import org.apache.curator.utils.InternalACLProvider;
import org.apache.zookeeper.AddWatchMode;
import org.apache.zookeeper.AsyncCallback;
import org.apache.zookeeper.CreateMode;
import org.apache.zookeeper.WatchedEvent;
import org.apache.zookeeper.Watcher;
import org.apache.zookeeper.data.ACL;
import org.apache.zookeeper.data.Stat;

public interface ACLBackgroundPathAndBytesable<T> extends ParentACLable<BackgroundPathAndBytesable<T>>, BackgroundPathAndBytesable<T> {}

public interface ACLCreateModeBackgroundPathAndBytesable<T> extends ACLBackgroundPathAndBytesable<T>, BackgroundPathAndBytesable<T>, CreateModable<ACLBackgroundPathAndBytesable<T>> {}

public interface ACLCreateModePathAndBytesable<T> extends ACLPathAndBytesable<T>, CreateModable<ACLPathAndBytesable<T>> {}

public interface ACLCreateModeStatBackgroundPathAndBytesable<T> extends ACLCreateModeBackgroundPathAndBytesable<T>, Statable<ACLCreateModeBackgroundPathAndBytesable<T>> {}

public interface ACLPathAndBytesable<T> extends ParentACLable<PathAndBytesable<T>>, PathAndBytesable<T> {}

public interface ACLProvider extends InternalACLProvider {
  List<ACL> getDefaultAcl();
  List<ACL> getAclForPath(String path);
}

public interface ACLable<T> {
  T withACL(List<ACL> aclList);
}

public interface ACLableExistBuilderMain extends ExistsBuilderMain, ACLable<ExistsBuilderMain> {}

public interface AddStatConfigEnsembleable extends Addable<Statable<ConfigureEnsembleable>>, ConfigureEnsembleable, Statable<ConfigureEnsembleable> {}

public interface AddWatchBuilder extends AddWatchBuilder2 {
  AddWatchBuilder2 withMode(AddWatchMode mode);
}

public interface AddWatchBuilder2 extends Backgroundable<WatchableBase<Pathable<Void>>>, WatchableBase<Pathable<Void>>, Pathable<Void> {}

public interface Addable<T> {
  T adding(String... strings);
  T adding(List<String> servers);
}

public interface AsyncReconfigurable {
  void fromConfig(long config) throws Exception;
}

public interface BackgroundCallback {
  @NonBlocking void processResult(CuratorFramework client, CuratorEvent event) throws Exception;
}

public interface BackgroundEnsembleable<T> extends Backgroundable<ErrorListenerEnsembleable<T>>, Ensembleable<T> {}

public interface BackgroundPathAndBytesable<T> extends Backgroundable<ErrorListenerPathAndBytesable<T>>, PathAndBytesable<T> {}

public interface BackgroundPathable<T> extends Backgroundable<ErrorListenerPathable<T>>, Pathable<T> {}

public interface BackgroundPathableQuietlyable<T> extends BackgroundPathable<T>, Quietly<BackgroundPathable<T>> {}

public interface BackgroundVersionable extends BackgroundPathable<Void>, Versionable<BackgroundPathable<Void>> {}

public interface Backgroundable<T> {
  T inBackground();
  T inBackground(Object context);
  T inBackground(@NonBlocking BackgroundCallback callback);
  T inBackground(@NonBlocking BackgroundCallback callback, Object context);
  T inBackground(@NonBlocking BackgroundCallback callback, Executor executor);
  T inBackground(@NonBlocking BackgroundCallback callback, Object context, Executor executor);
}

public interface ChildrenDeletable extends BackgroundVersionable {
  BackgroundVersionable deletingChildrenIfNeeded();
}

public interface Compressible<T> {
  T compressed();
  T uncompressed();
}

public interface CompressionProvider {
  byte[] compress(String path, byte[] data) throws Exception;
  byte[] decompress(String path, byte[] compressedData) throws Exception;
}

public interface ConfigureEnsembleable extends Ensembleable<byte[]> {
  Ensembleable<byte[]> fromConfig(long config) throws Exception;
}

public interface CreateBackgroundModeACLable extends BackgroundPathAndBytesable<String>, CreateModable<ACLBackgroundPathAndBytesable<String>>, ACLCreateModeBackgroundPathAndBytesable<String> {
  ACLCreateModePathAndBytesable<String> creatingParentsIfNeeded();
  ACLCreateModePathAndBytesable<String> creatingParentContainersIfNeeded();
  ACLPathAndBytesable<String> withProtectedEphemeralSequential();
}

public interface CreateBackgroundModeStatACLable extends BackgroundPathAndBytesable<String>, CreateModable<ACLBackgroundPathAndBytesable<String>>, ACLCreateModeBackgroundPathAndBytesable<String>, Statable<CreateBackgroundModeACLable> {
  ACLCreateModePathAndBytesable<String> creatingParentsIfNeeded();
  ACLCreateModePathAndBytesable<String> creatingParentContainersIfNeeded();
  ACLPathAndBytesable<String> withProtectedEphemeralSequential();
}

public interface CreateBuilder extends CreateBuilderMain, Idempotentable<CreateBuilder2> {
  CreateBuilderMain withTtl(long ttl);
  CreateBuilder2 orSetData();
  CreateBuilder2 orSetData(int version);
}

public interface CreateBuilder2 extends CreateBuilderMain {
  CreateBuilderMain withTtl(long ttl);
}

public interface CreateBuilderMain extends BackgroundPathAndBytesable<String>, CreateModable<ACLBackgroundPathAndBytesable<String>>, ACLCreateModeBackgroundPathAndBytesable<String>, Compressible<CreateBackgroundModeStatACLable>, Statable<CreateProtectACLCreateModePathAndBytesable<String>> {
  ProtectACLCreateModeStatPathAndBytesable<String> creatingParentsIfNeeded();
  ProtectACLCreateModeStatPathAndBytesable<String> creatingParentContainersIfNeeded();
  ACLPathAndBytesable<String> withProtectedEphemeralSequential();
  ACLCreateModeStatBackgroundPathAndBytesable<String> withProtection();
}

public interface CreateModable<T> {
  T withMode(CreateMode mode);
}

public interface CreateProtectACLCreateModePathAndBytesable<T> extends ProtectACLCreateModePathAndBytesable<T> {
  ProtectACLCreateModePathAndBytesable<String> creatingParentsIfNeeded();
  ProtectACLCreateModePathAndBytesable<String> creatingParentContainersIfNeeded();
  ACLCreateModeBackgroundPathAndBytesable<String> withProtection();
}

public class CuratorClosedException extends IllegalStateException {
  public CuratorClosedException();
}

public interface CuratorEvent {
  CuratorEventType getType();
  int getResultCode();
  String getPath();
  Object getContext();
  Stat getStat();
  byte[] getData();
  String getName();
  List<String> getChildren();
  List<ACL> getACLList();
  List<CuratorTransactionResult> getOpResults();
  WatchedEvent getWatchedEvent();
}

public enum CuratorEventType {
  CREATE, DELETE, EXISTS, GET_DATA, SET_DATA, CHILDREN, SYNC, GET_ACL, SET_ACL, TRANSACTION, GET_CONFIG, RECONFIG, WATCHED, REMOVE_WATCHES, CLOSING, ADD_WATCH;
}

public interface CuratorListener {
  @NonBlocking void eventReceived(CuratorFramework client, CuratorEvent event) throws Exception;
}

public interface CuratorWatcher {
  @NonBlocking void process(WatchedEvent event) throws Exception;
}

public interface DataCallbackable<T> {
  T usingDataCallback(AsyncCallback.DataCallback callback, Object ctx);
}

public interface Decompressible<T> {
  T decompressed();
  T undecompressed();
}

public interface DeleteBuilder extends Quietly<DeleteBuilderMain>, DeleteBuilderMain, Idempotentable<DeleteBuilderMain> {}

public interface DeleteBuilderMain extends GuaranteeableDeletable, ChildrenDeletable {}

public interface Ensembleable<T> {
  T forEnsemble() throws Exception;
}

public interface ErrorListenerEnsembleable<T> extends Ensembleable<T> {
  Ensembleable<T> withUnhandledErrorListener(UnhandledErrorListener listener);
}

public interface ErrorListenerMultiTransactionMain extends CuratorMultiTransactionMain {
  CuratorMultiTransactionMain withUnhandledErrorListener(UnhandledErrorListener listener);
}

public interface ErrorListenerPathAndBytesable<T> extends PathAndBytesable<T> {
  PathAndBytesable<T> withUnhandledErrorListener(UnhandledErrorListener listener);
}

public interface ErrorListenerPathable<T> extends Pathable<T> {
  Pathable<T> withUnhandledErrorListener(UnhandledErrorListener listener);
}

public interface ErrorListenerReconfigBuilderMain extends ReconfigBuilderMain {
  ReconfigBuilderMain withUnhandledErrorListener(UnhandledErrorListener listener);
}

public interface ExistsBuilder extends ExistsBuilderMain {
  ACLableExistBuilderMain creatingParentsIfNeeded();
  ACLableExistBuilderMain creatingParentContainersIfNeeded();
}

public interface ExistsBuilderMain extends Watchable<BackgroundPathable<Stat>>, BackgroundPathable<Stat> {}

public interface GetACLBuilder extends BackgroundPathable<List<ACL>>, Statable<Pathable<List<ACL>>> {}

public interface GetChildrenBuilder extends Watchable<BackgroundPathable<List<String>>>, BackgroundPathable<List<String>>, Statable<WatchPathable<List<String>>> {}

public interface GetConfigBuilder extends Ensembleable<byte[]>, Backgroundable<ErrorListenerEnsembleable<byte[]>>, Watchable<BackgroundEnsembleable<byte[]>>, Statable<WatchBackgroundEnsembleable<byte[]>> {}

public interface GetDataBuilder extends Watchable<BackgroundPathable<byte[]>>, BackgroundPathable<byte[]>, Statable<WatchPathable<byte[]>>, Decompressible<GetDataWatchBackgroundStatable> {}

public interface GetDataWatchBackgroundStatable extends Watchable<BackgroundPathable<byte[]>>, BackgroundPathable<byte[]>, Statable<WatchPathable<byte[]>> {}

public interface Guaranteeable<T> {
  T guaranteed();
}

public interface GuaranteeableDeletable extends Guaranteeable<ChildrenDeletable>, BackgroundVersionable {}

public interface Idempotentable<T> {
  T idempotent();
}

public interface JoinStatConfigEnsembleable extends Joinable<LeaveStatConfigEnsembleable>, ConfigureEnsembleable, Statable<ConfigureEnsembleable> {}

public interface Joinable<T> {
  T joining(String... strings);
  T joining(List<String> servers);
}

public interface LeaveStatConfigEnsembleable extends Leaveable<JoinStatConfigEnsembleable>, ConfigureEnsembleable, Statable<ConfigureEnsembleable> {}

public interface Leaveable<T> {
  T leaving(String... strings);
  T leaving(List<String> servers);
}

public interface Membersable<T> {
  T withNewMembers(String... strings);
  T withNewMembers(List<String> servers);
}

public interface ParentACLable<T> extends ACLable<T> {
  T withACL(List<ACL> aclList, boolean applyToParents);
}

public interface PathAndBytesable<T> {
  T forPath(String path, byte[] data) throws Exception;
  T forPath(String path) throws Exception;
}

public interface Pathable<T> {
  T forPath(String path) throws Exception;
}

public interface ProtectACLCreateModePathAndBytesable<T> extends ACLBackgroundPathAndBytesable<T>, CreateModable<ACLBackgroundPathAndBytesable<T>> {
  ACLCreateModeBackgroundPathAndBytesable<String> withProtection();
}

public interface ProtectACLCreateModeStatPathAndBytesable<T> extends ProtectACLCreateModePathAndBytesable<T>, Statable<ACLBackgroundPathAndBytesable<T>> {}

public interface Quietly<T> {
  T quietly();
}

public interface ReconfigBuilder extends ReconfigBuilderMain, Backgroundable<ErrorListenerReconfigBuilderMain> {}

public interface ReconfigBuilderMain extends Joinable<LeaveStatConfigEnsembleable>, Leaveable<JoinStatConfigEnsembleable>, Membersable<StatConfigureEnsembleable> {}

public interface RemoveWatchesBuilder {
  RemoveWatchesType remove(Watcher watcher);
  RemoveWatchesType remove(CuratorWatcher watcher);
  RemoveWatchesType removeAll();
}

public interface RemoveWatchesLocal extends BackgroundPathableQuietlyable<Void> {
  BackgroundPathableQuietlyable<Void> locally();
}

public interface RemoveWatchesType extends RemoveWatchesLocal, Guaranteeable<BackgroundPathableQuietlyable<Void>> {
  RemoveWatchesLocal ofType(Watcher.WatcherType watcherType);
}

public interface SetACLBuilder extends ACLable<BackgroundPathable<Stat>>, Versionable<ACLable<BackgroundPathable<Stat>>> {}

public interface SetDataBackgroundVersionable extends BackgroundPathAndBytesable<Stat>, Versionable<BackgroundPathAndBytesable<Stat>> {}

public interface SetDataBuilder extends BackgroundPathAndBytesable<Stat>, Versionable<BackgroundPathAndBytesable<Stat>>, Compressible<SetDataBackgroundVersionable>, Idempotentable<SetDataBuilder> {}

public interface StatConfigureEnsembleable extends Statable<ConfigureEnsembleable>, ConfigureEnsembleable {}

public interface StatPathable<T> extends Pathable<T>, Statable<Pathable<T>> {}

public interface Statable<T> {
  T storingStatIn(Stat stat);
}

public interface SyncBuilder extends BackgroundPathable<Void> {}

public interface TempGetDataBuilder extends StatPathable<byte[]>, Decompressible<StatPathable<byte[]>>, Pathable<byte[]> {}

public interface UnhandledErrorListener {
  void unhandledError(String message, Throwable e);
}

public interface VersionPathAndBytesable<T> extends Versionable<PathAndBytesable<T>>, PathAndBytesable<T> {}

public interface Versionable<T> {
  T withVersion(int version);
}

public interface WatchBackgroundEnsembleable<T> extends Watchable<BackgroundEnsembleable<T>>, BackgroundEnsembleable<T> {}

public interface WatchPathable<T> extends Watchable<Pathable<T>>, Pathable<T> {}

public interface Watchable<T> extends WatchableBase<T> {
  T watched();
}

public interface WatchableBase<T> {
  T usingWatcher(Watcher watcher);
  T usingWatcher(CuratorWatcher watcher);
}

public interface WatchesBuilder extends RemoveWatchesBuilder {
  AddWatchBuilder add();
}
