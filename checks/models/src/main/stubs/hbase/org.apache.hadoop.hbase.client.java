package org.apache.hadoop.hbase.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Opens;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.hbase.Abortable;
import org.apache.hadoop.hbase.CacheEvictionStats;
import org.apache.hadoop.hbase.Cell;
import org.apache.hadoop.hbase.CellScannable;
import org.apache.hadoop.hbase.CellScanner;
import org.apache.hadoop.hbase.ClusterMetrics;
import org.apache.hadoop.hbase.ClusterStatus;
import org.apache.hadoop.hbase.CompareOperator;
import org.apache.hadoop.hbase.HRegionInfo;
import org.apache.hadoop.hbase.HRegionLocation;
import org.apache.hadoop.hbase.HTableDescriptor;
import org.apache.hadoop.hbase.KeepDeletedCells;
import org.apache.hadoop.hbase.MemoryCompactionPolicy;
import org.apache.hadoop.hbase.NamespaceDescriptor;
import org.apache.hadoop.hbase.NamespaceNotFoundException;
import org.apache.hadoop.hbase.ServerName;
import org.apache.hadoop.hbase.TableExistsException;
import org.apache.hadoop.hbase.TableName;
import org.apache.hadoop.hbase.TableNotFoundException;
import org.apache.hadoop.hbase.client.coprocessor.Batch;
import org.apache.hadoop.hbase.exceptions.DeserializationException;
import org.apache.hadoop.hbase.exceptions.HBaseException;
import org.apache.hadoop.hbase.filter.CompareFilter;
import org.apache.hadoop.hbase.filter.Filter;
import org.apache.hadoop.hbase.io.HeapSize;
import org.apache.hadoop.hbase.master.RegionState;
import org.apache.hadoop.hbase.regionserver.BloomType;
import org.apache.hadoop.hbase.regionserver.wal.FailedLogCloseException;
import org.apache.hadoop.hbase.util.Bytes;
import org.apache.hadoop.hbase.util.PrettyPrinter;

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface Admin extends Abortable, Closeable {
  int getOperationTimeout();
  int getSyncWaitTimeout();
  void abort(String why, Throwable e);
  boolean isAborted();
  Connection getConnection();
  @Blocking boolean tableExists(TableName tableName) throws IOException;
  @Blocking HTableDescriptor[] listTables() throws IOException;
  @Blocking List<TableDescriptor> listTableDescriptors() throws IOException;
  @Blocking List<TableDescriptor> listTableDescriptorsByState(boolean isEnabled) throws IOException;
  @Blocking HTableDescriptor[] listTables(Pattern pattern) throws IOException;
  @Blocking default List<TableDescriptor> listTableDescriptors(Pattern pattern) throws IOException;
  @Blocking HTableDescriptor[] listTables(String regex) throws IOException;
  @Blocking HTableDescriptor[] listTables(Pattern pattern, boolean includeSysTables) throws IOException;
  @Blocking List<TableDescriptor> listTableDescriptors(Pattern pattern, boolean includeSysTables) throws IOException;
  @Blocking HTableDescriptor[] listTables(String regex, boolean includeSysTables) throws IOException;
  @Blocking TableName[] listTableNames() throws IOException;
  @Blocking default TableName[] listTableNames(Pattern pattern) throws IOException;
  @Blocking TableName[] listTableNames(String regex) throws IOException;
  @Blocking TableName[] listTableNames(Pattern pattern, boolean includeSysTables) throws IOException;
  @Blocking TableName[] listTableNames(String regex, boolean includeSysTables) throws IOException;
  @Blocking List<TableName> listTableNamesByState(boolean isEnabled) throws IOException;
  @Blocking HTableDescriptor getTableDescriptor(TableName tableName) throws TableNotFoundException, IOException;
  @Blocking TableDescriptor getDescriptor(TableName tableName) throws TableNotFoundException, IOException;
  @Blocking default void createTable(TableDescriptor desc) throws IOException;
  @Blocking void createTable(TableDescriptor desc, byte[] startKey, byte[] endKey, int numRegions) throws IOException;
  @Blocking default void createTable(TableDescriptor desc, byte[][] splitKeys) throws IOException;
  Future<Void> createTableAsync(TableDescriptor desc) throws IOException;
  Future<Void> createTableAsync(TableDescriptor desc, byte[][] splitKeys) throws IOException;
  @Blocking default void deleteTable(TableName tableName) throws IOException;
  Future<Void> deleteTableAsync(TableName tableName) throws IOException;
  @Blocking HTableDescriptor[] deleteTables(String regex) throws IOException;
  @Blocking HTableDescriptor[] deleteTables(Pattern pattern) throws IOException;
  @Blocking default void truncateTable(TableName tableName, boolean preserveSplits) throws IOException;
  Future<Void> truncateTableAsync(TableName tableName, boolean preserveSplits) throws IOException;
  @Blocking default void enableTable(TableName tableName) throws IOException;
  Future<Void> enableTableAsync(TableName tableName) throws IOException;
  @Blocking HTableDescriptor[] enableTables(String regex) throws IOException;
  @Blocking HTableDescriptor[] enableTables(Pattern pattern) throws IOException;
  Future<Void> disableTableAsync(TableName tableName) throws IOException;
  @Blocking default void disableTable(TableName tableName) throws IOException;
  @Blocking HTableDescriptor[] disableTables(String regex) throws IOException;
  @Blocking HTableDescriptor[] disableTables(Pattern pattern) throws IOException;
  @Blocking boolean isTableEnabled(TableName tableName) throws IOException;
  @Blocking boolean isTableDisabled(TableName tableName) throws IOException;
  @Blocking boolean isTableAvailable(TableName tableName) throws IOException;
  @Blocking boolean isTableAvailable(TableName tableName, byte[][] splitKeys) throws IOException;
  @Blocking default void addColumn(TableName tableName, ColumnFamilyDescriptor columnFamily) throws IOException;
  @Blocking default void addColumnFamily(TableName tableName, ColumnFamilyDescriptor columnFamily) throws IOException;
  Future<Void> addColumnFamilyAsync(TableName tableName, ColumnFamilyDescriptor columnFamily) throws IOException;
  @Blocking void deleteColumn(TableName tableName, byte[] columnFamily) throws IOException;
  @Blocking default void deleteColumnFamily(TableName tableName, byte[] columnFamily) throws IOException;
  Future<Void> deleteColumnFamilyAsync(TableName tableName, byte[] columnFamily) throws IOException;
  @Blocking default void modifyColumn(TableName tableName, ColumnFamilyDescriptor columnFamily) throws IOException;
  @Blocking default void modifyColumnFamily(TableName tableName, ColumnFamilyDescriptor columnFamily) throws IOException;
  Future<Void> modifyColumnFamilyAsync(TableName tableName, ColumnFamilyDescriptor columnFamily) throws IOException;
  @Blocking default void modifyColumnFamilyStoreFileTracker(TableName tableName, byte[] family, String dstSFT) throws IOException;
  Future<Void> modifyColumnFamilyStoreFileTrackerAsync(TableName tableName, byte[] family, String dstSFT) throws IOException;
  void closeRegion(String regionname, String serverName) throws IOException;
  void closeRegion(byte[] regionname, String serverName) throws IOException;
  boolean closeRegionWithEncodedRegionName(String encodedRegionName, String serverName) throws IOException;
  void closeRegion(ServerName sn, HRegionInfo hri) throws IOException;
  @Blocking List<HRegionInfo> getOnlineRegions(ServerName sn) throws IOException;
  @Blocking List<RegionInfo> getRegions(ServerName serverName) throws IOException;
  @Blocking void flush(TableName tableName) throws IOException;
  @Blocking void flush(TableName tableName, byte[] columnFamily) throws IOException;
  @Blocking default void flush(TableName tableName, List<byte[]> columnFamilies) throws IOException;
  Future<Void> flushAsync(TableName tableName, List<byte[]> columnFamilies) throws IOException;
  @Blocking void flushRegion(byte[] regionName) throws IOException;
  @Blocking void flushRegion(byte[] regionName, byte[] columnFamily) throws IOException;
  @Blocking void flushRegionServer(ServerName serverName) throws IOException;
  @Blocking void compact(TableName tableName) throws IOException;
  @Blocking void compactRegion(byte[] regionName) throws IOException;
  @Blocking void compact(TableName tableName, byte[] columnFamily) throws IOException;
  @Blocking void compactRegion(byte[] regionName, byte[] columnFamily) throws IOException;
  @Blocking void compact(TableName tableName, CompactType compactType) throws IOException, InterruptedException;
  @Blocking void compact(TableName tableName, byte[] columnFamily, CompactType compactType) throws IOException, InterruptedException;
  @Blocking void majorCompact(TableName tableName) throws IOException;
  @Blocking void majorCompactRegion(byte[] regionName) throws IOException;
  @Blocking void majorCompact(TableName tableName, byte[] columnFamily) throws IOException;
  @Blocking void majorCompactRegion(byte[] regionName, byte[] columnFamily) throws IOException;
  @Blocking void majorCompact(TableName tableName, CompactType compactType) throws IOException, InterruptedException;
  @Blocking void majorCompact(TableName tableName, byte[] columnFamily, CompactType compactType) throws IOException, InterruptedException;
  @Blocking default void compactRegionServer(ServerName sn, boolean major) throws IOException, InterruptedException;
  @Blocking Map<ServerName, Boolean> compactionSwitch(boolean switchState, List<String> serverNamesList) throws IOException;
  @Blocking void compactRegionServer(ServerName serverName) throws IOException;
  @Blocking void majorCompactRegionServer(ServerName serverName) throws IOException;
  @Blocking void move(byte[] encodedRegionName) throws IOException;
  @Blocking default void move(byte[] encodedRegionName, byte[] destServerName) throws IOException;
  @Blocking void move(byte[] encodedRegionName, ServerName destServerName) throws IOException;
  @Blocking void assign(byte[] regionName) throws IOException;
  @Blocking void unassign(byte[] regionName) throws IOException;
  @Blocking default void unassign(byte[] regionName, boolean force) throws IOException;
  void offline(byte[] regionName) throws IOException;
  default boolean setBalancerRunning(boolean on, boolean synchronous) throws IOException;
  @Blocking boolean balancerSwitch(boolean onOrOff, boolean synchronous) throws IOException;
  @Blocking default boolean balancer() throws IOException;
  @Blocking default boolean balance() throws IOException;
  @Blocking BalanceResponse balance(BalanceRequest request) throws IOException;
  @Blocking default boolean balancer(boolean force) throws IOException;
  @Blocking default boolean balance(boolean force) throws IOException;
  boolean isBalancerEnabled() throws IOException;
  CacheEvictionStats clearBlockCache(TableName tableName) throws IOException;
  default boolean normalize() throws IOException;
  boolean normalize(NormalizeTableFilterParams ntfp) throws IOException;
  boolean isNormalizerEnabled() throws IOException;
  default boolean setNormalizerRunning(boolean on) throws IOException;
  boolean normalizerSwitch(boolean on) throws IOException;
  @Blocking default boolean enableCatalogJanitor(boolean enable) throws IOException;
  boolean catalogJanitorSwitch(boolean onOrOff) throws IOException;
  default int runCatalogScan() throws IOException;
  int runCatalogJanitor() throws IOException;
  boolean isCatalogJanitorEnabled() throws IOException;
  default boolean setCleanerChoreRunning(boolean on) throws IOException;
  boolean cleanerChoreSwitch(boolean onOrOff) throws IOException;
  boolean runCleanerChore() throws IOException;
  boolean isCleanerChoreEnabled() throws IOException;
  @Blocking void mergeRegions(byte[] nameOfRegionA, byte[] nameOfRegionB, boolean forcible) throws IOException;
  default Future<Void> mergeRegionsAsync(byte[] nameOfRegionA, byte[] nameOfRegionB, boolean forcible) throws IOException;
  Future<Void> mergeRegionsAsync(byte[][] nameofRegionsToMerge, boolean forcible) throws IOException;
  @Blocking void split(TableName tableName) throws IOException;
  @Blocking void splitRegion(byte[] regionName) throws IOException;
  @Blocking void split(TableName tableName, byte[] splitPoint) throws IOException;
  @Blocking void splitRegion(byte[] regionName, byte[] splitPoint) throws IOException;
  Future<Void> splitRegionAsync(byte[] regionName) throws IOException;
  Future<Void> splitRegionAsync(byte[] regionName, byte[] splitPoint) throws IOException;
  @Blocking default void modifyTable(TableName tableName, TableDescriptor td) throws IOException;
  @Blocking default void modifyTable(TableDescriptor td, boolean reopenRegions) throws IOException;
  @Blocking default void modifyTable(TableDescriptor td) throws IOException;
  default Future<Void> modifyTableAsync(TableName tableName, TableDescriptor td) throws IOException;
  default Future<Void> modifyTableAsync(TableDescriptor td) throws IOException;
  Future<Void> modifyTableAsync(TableDescriptor td, boolean reopenRegions) throws IOException;
  @Blocking default void modifyTableStoreFileTracker(TableName tableName, String dstSFT) throws IOException;
  Future<Void> modifyTableStoreFileTrackerAsync(TableName tableName, String dstSFT) throws IOException;
  void shutdown() throws IOException;
  void stopMaster() throws IOException;
  boolean isMasterInMaintenanceMode() throws IOException;
  void stopRegionServer(String hostnamePort) throws IOException;
  @Blocking default ClusterStatus getClusterStatus() throws IOException;
  @Blocking default ServerName getMaster() throws IOException;
  @Blocking default Collection<ServerName> getBackupMasters() throws IOException;
  @Blocking default Collection<ServerName> getRegionServers() throws IOException;
  @Blocking default Collection<ServerName> getRegionServers(boolean excludeDecommissionedRS) throws IOException;
  Configuration getConfiguration();
  @Blocking default void createNamespace(NamespaceDescriptor descriptor) throws IOException;
  Future<Void> createNamespaceAsync(NamespaceDescriptor descriptor) throws IOException;
  @Blocking default void modifyNamespace(NamespaceDescriptor descriptor) throws IOException;
  Future<Void> modifyNamespaceAsync(NamespaceDescriptor descriptor) throws IOException;
  @Blocking default void deleteNamespace(String name) throws IOException;
  Future<Void> deleteNamespaceAsync(String name) throws IOException;
  @Blocking NamespaceDescriptor getNamespaceDescriptor(String name) throws NamespaceNotFoundException, IOException;
  @Blocking String[] listNamespaces() throws IOException;
  @Blocking NamespaceDescriptor[] listNamespaceDescriptors() throws IOException;
  @Blocking HTableDescriptor[] listTableDescriptorsByNamespace(String name) throws IOException;
  @Blocking List<TableDescriptor> listTableDescriptorsByNamespace(byte[] name) throws IOException;
  @Blocking TableName[] listTableNamesByNamespace(String name) throws IOException;
  @Blocking List<HRegionInfo> getTableRegions(TableName tableName) throws IOException;
  @Blocking List<RegionInfo> getRegions(TableName tableName) throws IOException;
  @Closes void close() throws IOException;
  @Blocking HTableDescriptor[] getTableDescriptorsByTableName(List<TableName> tableNames) throws IOException;
  @Blocking List<TableDescriptor> listTableDescriptors(List<TableName> tableNames) throws IOException;
  @Blocking HTableDescriptor[] getTableDescriptors(List<String> names) throws IOException;
  default boolean abortProcedure(long procId, boolean mayInterruptIfRunning) throws IOException;
  Future<Boolean> abortProcedureAsync(long procId, boolean mayInterruptIfRunning) throws IOException;
  @Blocking String getProcedures() throws IOException;
  @Blocking String getLocks() throws IOException;
  void rollWALWriter(ServerName serverName) throws IOException, FailedLogCloseException;
  @Blocking default String[] getMasterCoprocessors() throws IOException;
  @Blocking default List<String> getMasterCoprocessorNames() throws IOException;
  @Blocking CompactionState getCompactionState(TableName tableName) throws IOException;
  @Blocking CompactionState getCompactionState(TableName tableName, CompactType compactType) throws IOException;
  @Blocking CompactionState getCompactionStateForRegion(byte[] regionName) throws IOException;
  @Blocking long getLastMajorCompactionTimestamp(TableName tableName) throws IOException;
  @Blocking long getLastMajorCompactionTimestampForRegion(byte[] regionName) throws IOException;
  @Blocking default void snapshot(String snapshotName, TableName tableName) throws IOException, IllegalArgumentException;
  @Blocking default void snapshot(byte[] snapshotName, TableName tableName) throws IOException, IllegalArgumentException;
  @Blocking default void snapshot(String snapshotName, TableName tableName, SnapshotType type) throws IOException, IllegalArgumentException;
  @Blocking default void snapshot(String snapshotName, TableName tableName, SnapshotType type, Map<String, Object> snapshotProps) throws IOException, IllegalArgumentException;
  @Blocking default void snapshot(String snapshotName, TableName tableName, Map<String, Object> snapshotProps) throws IOException, IllegalArgumentException;
  @Blocking default void snapshot(SnapshotDescription snapshot) throws IOException, IllegalArgumentException;
  default void takeSnapshotAsync(SnapshotDescription snapshot) throws IOException;
  Future<Void> snapshotAsync(SnapshotDescription snapshot) throws IOException;
  boolean isSnapshotFinished(SnapshotDescription snapshot) throws IOException;
  @Blocking default void restoreSnapshot(byte[] snapshotName) throws IOException;
  @Blocking void restoreSnapshot(String snapshotName) throws IOException;
  Future<Void> restoreSnapshotAsync(String snapshotName) throws IOException;
  @Blocking default void restoreSnapshot(byte[] snapshotName, boolean takeFailSafeSnapshot) throws IOException;
  @Blocking default void restoreSnapshot(String snapshotName, boolean takeFailSafeSnapshot) throws IOException;
  @Blocking void restoreSnapshot(String snapshotName, boolean takeFailSafeSnapshot, boolean restoreAcl) throws IOException;
  @Blocking default void cloneSnapshot(byte[] snapshotName, TableName tableName) throws IOException, TableExistsException;
  @Blocking default void cloneSnapshot(String snapshotName, TableName tableName) throws IOException, TableExistsException;
  @Blocking default void cloneSnapshot(String snapshotName, TableName tableName, boolean restoreAcl, String customSFT) throws IOException, TableExistsException;
  @Blocking default void cloneSnapshot(String snapshotName, TableName tableName, boolean restoreAcl) throws IOException, TableExistsException;
  default Future<Void> cloneSnapshotAsync(String snapshotName, TableName tableName) throws IOException, TableExistsException;
  default Future<Void> cloneSnapshotAsync(String snapshotName, TableName tableName, boolean restoreAcl) throws IOException, TableExistsException;
  Future<Void> cloneSnapshotAsync(String snapshotName, TableName tableName, boolean restoreAcl, String customSFT) throws IOException, TableExistsException;
  void execProcedure(String signature, String instance, Map<String, String> props) throws IOException;
  default byte[] execProcedureWithRet(String signature, String instance, Map<String, String> props) throws IOException;
  byte[] execProcedureWithReturn(String signature, String instance, Map<String, String> props) throws IOException;
  boolean isProcedureFinished(String signature, String instance, Map<String, String> props) throws IOException;
  @Blocking List<SnapshotDescription> listSnapshots() throws IOException;
  @Blocking List<SnapshotDescription> listSnapshots(String regex) throws IOException;
  @Blocking List<SnapshotDescription> listSnapshots(Pattern pattern) throws IOException;
  @Blocking List<SnapshotDescription> listTableSnapshots(String tableNameRegex, String snapshotNameRegex) throws IOException;
  @Blocking List<SnapshotDescription> listTableSnapshots(Pattern tableNamePattern, Pattern snapshotNamePattern) throws IOException;
  @Blocking void deleteSnapshot(byte[] snapshotName) throws IOException;
  @Blocking void deleteSnapshot(String snapshotName) throws IOException;
  @Blocking void deleteSnapshots(String regex) throws IOException;
  @Blocking void deleteSnapshots(Pattern pattern) throws IOException;
  @Blocking void deleteTableSnapshots(String tableNameRegex, String snapshotNameRegex) throws IOException;
  @Blocking void deleteTableSnapshots(Pattern tableNamePattern, Pattern snapshotNamePattern) throws IOException;
  void updateConfiguration(ServerName server) throws IOException;
  void updateConfiguration() throws IOException;
  @Blocking default int getMasterInfoPort() throws IOException;
  default boolean[] setSplitOrMergeEnabled(boolean enabled, boolean synchronous, MasterSwitchType... switchTypes) throws IOException;
  @Blocking boolean splitSwitch(boolean enabled, boolean synchronous) throws IOException;
  @Blocking boolean mergeSwitch(boolean enabled, boolean synchronous) throws IOException;
  default boolean isSplitOrMergeEnabled(MasterSwitchType switchType) throws IOException;
  boolean isSplitEnabled() throws IOException;
  boolean isMergeEnabled() throws IOException;
  default void removeReplicationPeer(String peerId) throws IOException;
  Future<Void> removeReplicationPeerAsync(String peerId) throws IOException;
  @Blocking default void enableReplicationPeer(String peerId) throws IOException;
  Future<Void> enableReplicationPeerAsync(String peerId) throws IOException;
  @Blocking default void disableReplicationPeer(String peerId) throws IOException;
  Future<Void> disableReplicationPeerAsync(String peerId) throws IOException;
  default void appendReplicationPeerTableCFs(String id, Map<TableName, List<String>> tableCfs) throws IOException;
  default void removeReplicationPeerTableCFs(String id, Map<TableName, List<String>> tableCfs) throws IOException;
  default boolean replicationPeerModificationSwitch(boolean on) throws IOException;
  boolean replicationPeerModificationSwitch(boolean on, boolean drainProcedures) throws IOException;
  boolean isReplicationPeerModificationEnabled() throws IOException;
  void decommissionRegionServers(List<ServerName> servers, boolean offload) throws IOException;
  @Blocking List<ServerName> listDecommissionedRegionServers() throws IOException;
  void recommissionRegionServer(ServerName server, List<byte[]> encodedRegionNames) throws IOException;
  @Blocking void enableTableReplication(TableName tableName) throws IOException;
  @Blocking void disableTableReplication(TableName tableName) throws IOException;
  boolean isReplicationPeerEnabled(String peerId) throws IOException;
  void clearCompactionQueues(ServerName serverName, Set<String> queues) throws IOException, InterruptedException;
  @Blocking default List<ServerName> listDeadServers() throws IOException;
  @Blocking default List<ServerName> listUnknownServers() throws IOException;
  List<ServerName> clearDeadServers(List<ServerName> servers) throws IOException;
  @Blocking void cloneTableSchema(TableName tableName, TableName newTableName, boolean preserveSplits) throws IOException;
  boolean switchRpcThrottle(boolean enable) throws IOException;
  boolean isRpcThrottleEnabled() throws IOException;
  boolean exceedThrottleQuotaSwitch(boolean enable) throws IOException;
  @Blocking Map<TableName, Long> getSpaceQuotaTableSizes() throws IOException;
  @Blocking boolean snapshotCleanupSwitch(boolean on, boolean synchronous) throws IOException;
  boolean isSnapshotCleanupEnabled() throws IOException;
  @Blocking default List<OnlineLogRecord> getSlowLogResponses(Set<ServerName> serverNames, LogQueryFilter logQueryFilter) throws IOException;
  List<Boolean> clearSlowLogResponses(Set<ServerName> serverNames) throws IOException;
  @Blocking List<LogEntry> getLogEntries(Set<ServerName> serverNames, String logType, ServerType serverType, int limit, Map<String, Object> filterParams) throws IOException;
  @Blocking void flushMasterStore() throws IOException;
  @Blocking void truncateRegion(byte[] regionName) throws IOException;
  Future<Void> truncateRegionAsync(byte[] regionName) throws IOException;
  @Blocking List<String> getCachedFilesList(ServerName serverName) throws IOException;
}

public interface AdvancedScanResultConsumer extends ScanResultConsumerBase {
  void onNext(Result[] results, AdvancedScanResultConsumer.ScanController controller);
  default void onHeartbeat(AdvancedScanResultConsumer.ScanController controller);

  public interface ScanController {
    AdvancedScanResultConsumer.ScanResumer suspend();
    void terminate();
    Optional<Cursor> cursor();
  }
  public interface ScanResumer {
    void resume();
  }
}

public class Append extends Mutation {
  public Append setTimeRange(long minStamp, long maxStamp);
  protected long extraHeapSize();
  public Append setReturnResults(boolean returnResults);
  public boolean isReturnResults();
  public Append(byte[] row);
  public Append(Append appendToCopy);
  public Append(byte[] rowArray, int rowOffset, int rowLength);
  public Append(byte[] row, long ts, NavigableMap<byte[], List<Cell>> familyMap);
  public Append add(byte[] family, byte[] qualifier, byte[] value);
  public Append addColumn(byte[] family, byte[] qualifier, byte[] value);
  public Append add(Cell cell);
  public Append setTimestamp(long timestamp);
  public Append setAttribute(String name, byte[] value);
  public Append setId(String id);
  public Append setDurability(Durability d);
  public Append setFamilyCellMap(NavigableMap<byte[], List<Cell>> map);
  public Append setClusterIds(List<UUID> clusterIds);
  public Append setPriority(int priority);
  public Append setTTL(long ttl);
}

public interface AsyncAdmin {
  CompletableFuture<Boolean> tableExists(TableName tableName);
  default CompletableFuture<List<TableDescriptor>> listTableDescriptors();
  CompletableFuture<List<TableDescriptor>> listTableDescriptors(boolean includeSysTables);
  CompletableFuture<List<TableDescriptor>> listTableDescriptors(Pattern pattern, boolean includeSysTables);
  CompletableFuture<List<TableDescriptor>> listTableDescriptors(List<TableName> tableNames);
  CompletableFuture<List<TableDescriptor>> listTableDescriptorsByNamespace(String name);
  CompletableFuture<List<TableDescriptor>> listTableDescriptorsByState(boolean isEnabled);
  default CompletableFuture<List<TableName>> listTableNames();
  CompletableFuture<List<TableName>> listTableNames(boolean includeSysTables);
  CompletableFuture<List<TableName>> listTableNames(Pattern pattern, boolean includeSysTables);
  CompletableFuture<List<TableName>> listTableNamesByNamespace(String name);
  CompletableFuture<List<TableName>> listTableNamesByState(boolean isEnabled);
  CompletableFuture<TableDescriptor> getDescriptor(TableName tableName);
  CompletableFuture<Void> createTable(TableDescriptor desc);
  CompletableFuture<Void> createTable(TableDescriptor desc, byte[] startKey, byte[] endKey, int numRegions);
  CompletableFuture<Void> createTable(TableDescriptor desc, byte[][] splitKeys);
  default CompletableFuture<Void> modifyTable(TableDescriptor desc);
  CompletableFuture<Void> modifyTable(TableDescriptor desc, boolean reopenRegions);
  CompletableFuture<Void> modifyTableStoreFileTracker(TableName tableName, String dstSFT);
  CompletableFuture<Void> deleteTable(TableName tableName);
  CompletableFuture<Void> truncateTable(TableName tableName, boolean preserveSplits);
  CompletableFuture<Void> enableTable(TableName tableName);
  CompletableFuture<Void> disableTable(TableName tableName);
  CompletableFuture<Boolean> isTableEnabled(TableName tableName);
  CompletableFuture<Boolean> isTableDisabled(TableName tableName);
  CompletableFuture<Boolean> isTableAvailable(TableName tableName);
  CompletableFuture<Boolean> isTableAvailable(TableName tableName, byte[][] splitKeys);
  CompletableFuture<Void> addColumnFamily(TableName tableName, ColumnFamilyDescriptor columnFamily);
  CompletableFuture<Void> deleteColumnFamily(TableName tableName, byte[] columnFamily);
  CompletableFuture<Void> modifyColumnFamily(TableName tableName, ColumnFamilyDescriptor columnFamily);
  CompletableFuture<Void> modifyColumnFamilyStoreFileTracker(TableName tableName, byte[] family, String dstSFT);
  CompletableFuture<Void> createNamespace(NamespaceDescriptor descriptor);
  CompletableFuture<Void> modifyNamespace(NamespaceDescriptor descriptor);
  CompletableFuture<Void> deleteNamespace(String name);
  CompletableFuture<NamespaceDescriptor> getNamespaceDescriptor(String name);
  CompletableFuture<List<String>> listNamespaces();
  CompletableFuture<List<NamespaceDescriptor>> listNamespaceDescriptors();
  CompletableFuture<List<RegionInfo>> getRegions(ServerName serverName);
  CompletableFuture<List<RegionInfo>> getRegions(TableName tableName);
  CompletableFuture<Void> flush(TableName tableName);
  CompletableFuture<Void> flush(TableName tableName, byte[] columnFamily);
  CompletableFuture<Void> flush(TableName tableName, List<byte[]> columnFamilies);
  CompletableFuture<Void> flushRegion(byte[] regionName);
  CompletableFuture<Void> flushRegion(byte[] regionName, byte[] columnFamily);
  CompletableFuture<Void> flushRegionServer(ServerName serverName);
  default CompletableFuture<Void> compact(TableName tableName);
  default CompletableFuture<Void> compact(TableName tableName, byte[] columnFamily);
  CompletableFuture<Void> compact(TableName tableName, CompactType compactType);
  CompletableFuture<Void> compact(TableName tableName, byte[] columnFamily, CompactType compactType);
  CompletableFuture<Void> compactRegion(byte[] regionName);
  CompletableFuture<Void> compactRegion(byte[] regionName, byte[] columnFamily);
  default CompletableFuture<Void> majorCompact(TableName tableName);
  default CompletableFuture<Void> majorCompact(TableName tableName, byte[] columnFamily);
  CompletableFuture<Void> majorCompact(TableName tableName, CompactType compactType);
  CompletableFuture<Void> majorCompact(TableName tableName, byte[] columnFamily, CompactType compactType);
  CompletableFuture<Void> majorCompactRegion(byte[] regionName);
  CompletableFuture<Void> majorCompactRegion(byte[] regionName, byte[] columnFamily);
  CompletableFuture<Void> compactRegionServer(ServerName serverName);
  CompletableFuture<Void> majorCompactRegionServer(ServerName serverName);
  default CompletableFuture<Boolean> mergeSwitch(boolean enabled);
  CompletableFuture<Boolean> mergeSwitch(boolean enabled, boolean drainMerges);
  CompletableFuture<Boolean> isMergeEnabled();
  default CompletableFuture<Boolean> splitSwitch(boolean enabled);
  CompletableFuture<Boolean> splitSwitch(boolean enabled, boolean drainSplits);
  CompletableFuture<Boolean> isSplitEnabled();
  default CompletableFuture<Void> mergeRegions(byte[] nameOfRegionA, byte[] nameOfRegionB, boolean forcible);
  CompletableFuture<Void> mergeRegions(List<byte[]> nameOfRegionsToMerge, boolean forcible);
  CompletableFuture<Void> split(TableName tableName);
  CompletableFuture<Void> splitRegion(byte[] regionName);
  CompletableFuture<Void> split(TableName tableName, byte[] splitPoint);
  CompletableFuture<Void> splitRegion(byte[] regionName, byte[] splitPoint);
  CompletableFuture<Void> truncateRegion(byte[] regionName);
  CompletableFuture<Void> assign(byte[] regionName);
  CompletableFuture<Void> unassign(byte[] regionName);
  default CompletableFuture<Void> unassign(byte[] regionName, boolean forcible);
  CompletableFuture<Void> offline(byte[] regionName);
  CompletableFuture<Void> move(byte[] regionName);
  CompletableFuture<Void> move(byte[] regionName, ServerName destServerName);
  CompletableFuture<Void> removeReplicationPeer(String peerId);
  CompletableFuture<Void> enableReplicationPeer(String peerId);
  CompletableFuture<Void> disableReplicationPeer(String peerId);
  CompletableFuture<Void> appendReplicationPeerTableCFs(String peerId, Map<TableName, List<String>> tableCfs);
  CompletableFuture<Void> removeReplicationPeerTableCFs(String peerId, Map<TableName, List<String>> tableCfs);
  CompletableFuture<Void> enableTableReplication(TableName tableName);
  CompletableFuture<Void> disableTableReplication(TableName tableName);
  CompletableFuture<Boolean> isReplicationPeerEnabled(String peerId);
  default CompletableFuture<Boolean> replicationPeerModificationSwitch(boolean on);
  CompletableFuture<Boolean> replicationPeerModificationSwitch(boolean on, boolean drainProcedures);
  CompletableFuture<Boolean> isReplicationPeerModificationEnabled();
  default CompletableFuture<Void> snapshot(String snapshotName, TableName tableName);
  default CompletableFuture<Void> snapshot(String snapshotName, TableName tableName, SnapshotType type);
  CompletableFuture<Void> snapshot(SnapshotDescription snapshot);
  CompletableFuture<Boolean> isSnapshotFinished(SnapshotDescription snapshot);
  CompletableFuture<Void> restoreSnapshot(String snapshotName);
  default CompletableFuture<Void> restoreSnapshot(String snapshotName, boolean takeFailSafeSnapshot);
  CompletableFuture<Void> restoreSnapshot(String snapshotName, boolean takeFailSafeSnapshot, boolean restoreAcl);
  default CompletableFuture<Void> cloneSnapshot(String snapshotName, TableName tableName);
  default CompletableFuture<Void> cloneSnapshot(String snapshotName, TableName tableName, boolean restoreAcl);
  CompletableFuture<Void> cloneSnapshot(String snapshotName, TableName tableName, boolean restoreAcl, String customSFT);
  CompletableFuture<List<SnapshotDescription>> listSnapshots();
  CompletableFuture<List<SnapshotDescription>> listSnapshots(Pattern pattern);
  CompletableFuture<List<SnapshotDescription>> listTableSnapshots(Pattern tableNamePattern);
  CompletableFuture<List<SnapshotDescription>> listTableSnapshots(Pattern tableNamePattern, Pattern snapshotNamePattern);
  CompletableFuture<Void> deleteSnapshot(String snapshotName);
  CompletableFuture<Void> deleteSnapshots();
  CompletableFuture<Void> deleteSnapshots(Pattern pattern);
  CompletableFuture<Void> deleteTableSnapshots(Pattern tableNamePattern);
  CompletableFuture<Void> deleteTableSnapshots(Pattern tableNamePattern, Pattern snapshotNamePattern);
  CompletableFuture<Void> execProcedure(String signature, String instance, Map<String, String> props);
  CompletableFuture<byte[]> execProcedureWithReturn(String signature, String instance, Map<String, String> props);
  CompletableFuture<Boolean> isProcedureFinished(String signature, String instance, Map<String, String> props);
  CompletableFuture<Boolean> abortProcedure(long procId, boolean mayInterruptIfRunning);
  CompletableFuture<String> getProcedures();
  CompletableFuture<String> getLocks();
  CompletableFuture<Void> decommissionRegionServers(List<ServerName> servers, boolean offload);
  CompletableFuture<List<ServerName>> listDecommissionedRegionServers();
  CompletableFuture<Void> recommissionRegionServer(ServerName server, List<byte[]> encodedRegionNames);
  CompletableFuture<ClusterMetrics> getClusterMetrics();
  default CompletableFuture<ServerName> getMaster();
  default CompletableFuture<Collection<ServerName>> getBackupMasters();
  default CompletableFuture<Collection<ServerName>> getRegionServers();
  default CompletableFuture<Collection<ServerName>> getRegionServers(boolean excludeDecommissionedRS);
  default CompletableFuture<List<String>> getMasterCoprocessorNames();
  default CompletableFuture<Integer> getMasterInfoPort();
  CompletableFuture<Void> shutdown();
  CompletableFuture<Void> stopMaster();
  CompletableFuture<Void> stopRegionServer(ServerName serverName);
  CompletableFuture<Void> updateConfiguration(ServerName serverName);
  CompletableFuture<Void> updateConfiguration();
  CompletableFuture<Void> rollWALWriter(ServerName serverName);
  CompletableFuture<Void> clearCompactionQueues(ServerName serverName, Set<String> queues);
  CompletableFuture<Boolean> isMasterInMaintenanceMode();
  default CompletableFuture<CompactionState> getCompactionState(TableName tableName);
  CompletableFuture<CompactionState> getCompactionState(TableName tableName, CompactType compactType);
  CompletableFuture<CompactionState> getCompactionStateForRegion(byte[] regionName);
  CompletableFuture<Optional<Long>> getLastMajorCompactionTimestamp(TableName tableName);
  CompletableFuture<Optional<Long>> getLastMajorCompactionTimestampForRegion(byte[] regionName);
  default CompletableFuture<Boolean> balancerSwitch(boolean on);
  CompletableFuture<Boolean> balancerSwitch(boolean on, boolean drainRITs);
  default CompletableFuture<Boolean> balance();
  default CompletableFuture<Boolean> balance(boolean forcible);
  CompletableFuture<BalanceResponse> balance(BalanceRequest request);
  CompletableFuture<Boolean> isBalancerEnabled();
  CompletableFuture<Boolean> normalizerSwitch(boolean on);
  CompletableFuture<Boolean> isNormalizerEnabled();
  default CompletableFuture<Boolean> normalize();
  CompletableFuture<Boolean> normalize(NormalizeTableFilterParams ntfp);
  CompletableFuture<Boolean> cleanerChoreSwitch(boolean on);
  CompletableFuture<Boolean> isCleanerChoreEnabled();
  CompletableFuture<Boolean> runCleanerChore();
  CompletableFuture<Boolean> catalogJanitorSwitch(boolean on);
  CompletableFuture<Boolean> isCatalogJanitorEnabled();
  CompletableFuture<Integer> runCatalogJanitor();
  default CompletableFuture<List<ServerName>> listDeadServers();
  default CompletableFuture<List<ServerName>> listUnknownServers();
  CompletableFuture<List<ServerName>> clearDeadServers(List<ServerName> servers);
  CompletableFuture<CacheEvictionStats> clearBlockCache(TableName tableName);
  CompletableFuture<Void> cloneTableSchema(TableName tableName, TableName newTableName, boolean preserveSplits);
  CompletableFuture<Map<ServerName, Boolean>> compactionSwitch(boolean switchState, List<String> serverNamesList);
  CompletableFuture<Boolean> switchRpcThrottle(boolean enable);
  CompletableFuture<Boolean> isRpcThrottleEnabled();
  CompletableFuture<Boolean> exceedThrottleQuotaSwitch(boolean enable);
  CompletableFuture<Map<TableName, Long>> getSpaceQuotaTableSizes();
  CompletableFuture<Boolean> snapshotCleanupSwitch(boolean on, boolean sync);
  CompletableFuture<Boolean> isSnapshotCleanupEnabled();
  default CompletableFuture<List<OnlineLogRecord>> getSlowLogResponses(Set<ServerName> serverNames, LogQueryFilter logQueryFilter);
  CompletableFuture<List<Boolean>> clearSlowLogResponses(Set<ServerName> serverNames);
  CompletableFuture<List<LogEntry>> getLogEntries(Set<ServerName> serverNames, String logType, ServerType serverType, int limit, Map<String, Object> filterParams);
  CompletableFuture<Void> flushMasterStore();
  CompletableFuture<List<String>> getCachedFilesList(ServerName serverName);
}

public interface AsyncAdminBuilder {
  AsyncAdminBuilder setOperationTimeout(long timeout, TimeUnit unit);
  AsyncAdminBuilder setRpcTimeout(long timeout, TimeUnit unit);
  AsyncAdminBuilder setRetryPause(long timeout, TimeUnit unit);
  default AsyncAdminBuilder setRetryPauseForCQTBE(long pause, TimeUnit unit);
  AsyncAdminBuilder setRetryPauseForServerOverloaded(long pause, TimeUnit unit);
  default AsyncAdminBuilder setMaxRetries(int maxRetries);
  AsyncAdminBuilder setMaxAttempts(int maxAttempts);
  AsyncAdminBuilder setStartLogErrorsCnt(int startLogErrorsCnt);
  AsyncAdmin build();
}

public interface AsyncBufferedMutator extends Closeable {
  TableName getName();
  Configuration getConfiguration();
  default CompletableFuture<Void> mutate(Mutation mutation);
  List<CompletableFuture<Void>> mutate(List<? extends Mutation> mutations);
  void flush();
  void close();
  long getWriteBufferSize();
  int getMaxMutations();
  default long getPeriodicalFlushTimeout(TimeUnit unit);
  default Map<String, byte[]> getRequestAttributes();
}

public interface AsyncBufferedMutatorBuilder {
  AsyncBufferedMutatorBuilder setOperationTimeout(long timeout, TimeUnit unit);
  AsyncBufferedMutatorBuilder setRpcTimeout(long timeout, TimeUnit unit);
  AsyncBufferedMutatorBuilder setRetryPause(long pause, TimeUnit unit);
  default AsyncBufferedMutatorBuilder setWriteBufferPeriodicFlush(long timeout, TimeUnit unit);
  default AsyncBufferedMutatorBuilder disableWriteBufferPeriodicFlush();
  default AsyncBufferedMutatorBuilder setMaxRetries(int maxRetries);
  AsyncBufferedMutatorBuilder setMaxAttempts(int maxAttempts);
  AsyncBufferedMutatorBuilder setStartLogErrorsCnt(int startLogErrorsCnt);
  AsyncBufferedMutatorBuilder setWriteBufferSize(long writeBufferSize);
  AsyncBufferedMutatorBuilder setMaxKeyValueSize(int maxKeyValueSize);
  default AsyncBufferedMutatorBuilder setRequestAttribute(String key, byte[] value);
  default AsyncBufferedMutatorBuilder setRequestAttributes(Map<String, byte[]> requestAttributes);
  AsyncBufferedMutatorBuilder setMaxMutations(int maxMutations);
  AsyncBufferedMutator build();
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public interface AsyncConnection extends Closeable {
  Configuration getConfiguration();
  AsyncTableRegionLocator getRegionLocator(TableName tableName);
  void clearRegionLocationCache();
  default AsyncTable<AdvancedScanResultConsumer> getTable(TableName tableName);
  AsyncTableBuilder<AdvancedScanResultConsumer> getTableBuilder(TableName tableName);
  default AsyncTable<ScanResultConsumer> getTable(TableName tableName, ExecutorService pool);
  AsyncTableBuilder<ScanResultConsumer> getTableBuilder(TableName tableName, ExecutorService pool);
  default AsyncAdmin getAdmin();
  AsyncAdminBuilder getAdminBuilder();
  default AsyncAdmin getAdmin(ExecutorService pool);
  AsyncAdminBuilder getAdminBuilder(ExecutorService pool);
  default AsyncBufferedMutator getBufferedMutator(TableName tableName);
  AsyncBufferedMutatorBuilder getBufferedMutatorBuilder(TableName tableName);
  default AsyncBufferedMutator getBufferedMutator(TableName tableName, ExecutorService pool);
  AsyncBufferedMutatorBuilder getBufferedMutatorBuilder(TableName tableName, ExecutorService pool);
  boolean isClosed();
  CompletableFuture<Hbck> getHbck();
  Hbck getHbck(ServerName masterServer) throws IOException;
}

public interface AsyncTable<C extends ScanResultConsumerBase> {
  TableName getName();
  Configuration getConfiguration();
  CompletableFuture<TableDescriptor> getDescriptor();
  AsyncTableRegionLocator getRegionLocator();
  long getRpcTimeout(TimeUnit unit);
  long getReadRpcTimeout(TimeUnit unit);
  long getWriteRpcTimeout(TimeUnit unit);
  long getOperationTimeout(TimeUnit unit);
  long getScanTimeout(TimeUnit unit);
  default Map<String, byte[]> getRequestAttributes();
  default CompletableFuture<Boolean> exists(Get get);
  CompletableFuture<Result> get(Get get);
  CompletableFuture<Void> put(Put put);
  CompletableFuture<Void> delete(Delete delete);
  CompletableFuture<Result> append(Append append);
  CompletableFuture<Result> increment(Increment increment);
  default CompletableFuture<Long> incrementColumnValue(byte[] row, byte[] family, byte[] qualifier, long amount);
  default CompletableFuture<Long> incrementColumnValue(byte[] row, byte[] family, byte[] qualifier, long amount, Durability durability);
  AsyncTable.CheckAndMutateBuilder checkAndMutate(byte[] row, byte[] family);
  AsyncTable.CheckAndMutateWithFilterBuilder checkAndMutate(byte[] row, Filter filter);
  CompletableFuture<CheckAndMutateResult> checkAndMutate(CheckAndMutate checkAndMutate);
  List<CompletableFuture<CheckAndMutateResult>> checkAndMutate(List<CheckAndMutate> checkAndMutates);
  default CompletableFuture<List<CheckAndMutateResult>> checkAndMutateAll(List<CheckAndMutate> checkAndMutates);
  CompletableFuture<Result> mutateRow(RowMutations mutation);
  void scan(Scan scan, C consumer);
  default ResultScanner getScanner(byte[] family);
  default ResultScanner getScanner(byte[] family, byte[] qualifier);
  ResultScanner getScanner(Scan scan);
  CompletableFuture<List<Result>> scanAll(Scan scan);
  default List<CompletableFuture<Boolean>> exists(List<Get> gets);
  default CompletableFuture<List<Boolean>> existsAll(List<Get> gets);
  List<CompletableFuture<Result>> get(List<Get> gets);
  default CompletableFuture<List<Result>> getAll(List<Get> gets);
  List<CompletableFuture<Void>> put(List<Put> puts);
  default CompletableFuture<Void> putAll(List<Put> puts);
  List<CompletableFuture<Void>> delete(List<Delete> deletes);
  default CompletableFuture<Void> deleteAll(List<Delete> deletes);
  <T> List<CompletableFuture<T>> batch(List<? extends Row> actions);
  default <T> CompletableFuture<List<T>> batchAll(List<? extends Row> actions);

  public interface CheckAndMutateBuilder {
    AsyncTable.CheckAndMutateBuilder qualifier(byte[] qualifier);
    AsyncTable.CheckAndMutateBuilder ifNotExists();
    default AsyncTable.CheckAndMutateBuilder ifEquals(byte[] value);
    AsyncTable.CheckAndMutateBuilder ifMatches(CompareOperator compareOp, byte[] value);
    CompletableFuture<Boolean> thenPut(Put put);
    CompletableFuture<Boolean> thenDelete(Delete delete);
    CompletableFuture<Boolean> thenMutate(RowMutations mutation);
  }
  public interface CheckAndMutateWithFilterBuilder {
    CompletableFuture<Boolean> thenPut(Put put);
    CompletableFuture<Boolean> thenDelete(Delete delete);
    CompletableFuture<Boolean> thenMutate(RowMutations mutation);
  }
}

public interface AsyncTableBuilder<C extends ScanResultConsumerBase> {
  AsyncTableBuilder<C> setOperationTimeout(long timeout, TimeUnit unit);
  AsyncTableBuilder<C> setScanTimeout(long timeout, TimeUnit unit);
  AsyncTableBuilder<C> setRpcTimeout(long timeout, TimeUnit unit);
  AsyncTableBuilder<C> setReadRpcTimeout(long timeout, TimeUnit unit);
  AsyncTableBuilder<C> setWriteRpcTimeout(long timeout, TimeUnit unit);
  AsyncTableBuilder<C> setRetryPause(long pause, TimeUnit unit);
  default AsyncTableBuilder<C> setRetryPauseForCQTBE(long pause, TimeUnit unit);
  AsyncTableBuilder<C> setRetryPauseForServerOverloaded(long pause, TimeUnit unit);
  default AsyncTableBuilder<C> setMaxRetries(int maxRetries);
  AsyncTableBuilder<C> setMaxAttempts(int maxAttempts);
  AsyncTableBuilder<C> setStartLogErrorsCnt(int startLogErrorsCnt);
  AsyncTableBuilder<C> setRequestAttribute(String key, byte[] value);
  AsyncTable<C> build();
}

public interface AsyncTableRegionLocator {
  TableName getName();
  default CompletableFuture<HRegionLocation> getRegionLocation(byte[] row);
  default CompletableFuture<HRegionLocation> getRegionLocation(byte[] row, boolean reload);
  default CompletableFuture<HRegionLocation> getRegionLocation(byte[] row, int replicaId);
  CompletableFuture<HRegionLocation> getRegionLocation(byte[] row, int replicaId, boolean reload);
  default CompletableFuture<List<HRegionLocation>> getRegionLocations(byte[] row);
  CompletableFuture<List<HRegionLocation>> getRegionLocations(byte[] row, boolean reload);
  CompletableFuture<List<HRegionLocation>> getAllRegionLocations();
  default CompletableFuture<List<byte[]>> getStartKeys() throws IOException;
  default CompletableFuture<List<byte[]>> getEndKeys() throws IOException;
  void clearRegionLocationCache();
}

public interface Attributes {
  Attributes setAttribute(String name, byte[] value);
  byte[] getAttribute(String name);
  Map<String, byte[]> getAttributesMap();
}

public final class BalanceRequest {
  public static BalanceRequest.Builder newBuilder();
  public static BalanceRequest defaultInstance();
  public boolean isDryRun();
  public boolean isIgnoreRegionsInTransition();

  public static final class Builder {
    public BalanceRequest.Builder setDryRun(boolean dryRun);
    public BalanceRequest.Builder setIgnoreRegionsInTransition(boolean ignoreRegionsInTransition);
    public BalanceRequest build();
  }
}

public final class BalanceResponse {
  public static BalanceResponse.Builder newBuilder();
  public boolean isBalancerRan();
  public int getMovesCalculated();
  public int getMovesExecuted();

  public static final class Builder {
    public BalanceResponse.Builder setBalancerRan(boolean balancerRan);
    public BalanceResponse.Builder setMovesCalculated(int movesCalculated);
    public BalanceResponse.Builder setMovesExecuted(int movesExecuted);
    public BalanceResponse build();
  }
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE)
public interface BufferedMutator extends Closeable {
  public static final String CLASSNAME_KEY = "hbase.client.bufferedmutator.classname";
  public static final long MIN_WRITE_BUFFER_PERIODIC_FLUSH_TIMERTICK_MS = 100L;
  TableName getName();
  Configuration getConfiguration();
  @Blocking void mutate(Mutation mutation) throws IOException;
  @Blocking void mutate(List<? extends Mutation> mutations) throws IOException;
  @Closes @Blocking void close() throws IOException;
  @Blocking void flush() throws IOException;
  default void setWriteBufferPeriodicFlush(long timeoutMs);
  default void setWriteBufferPeriodicFlush(long timeoutMs, long timerTickMs);
  default void disableWriteBufferPeriodicFlush();
  default long getWriteBufferPeriodicFlushTimeoutMs();
  default long getWriteBufferPeriodicFlushTimerTickMs();
  default long getWriteBufferSize();
  default void setRpcTimeout(int timeout);
  default void setOperationTimeout(int timeout);
  default Map<String, byte[]> getRequestAttributes();
  default int getMaxMutations();

  public interface ExceptionListener {
    void onException(RetriesExhaustedWithDetailsException exception, BufferedMutator mutator) throws RetriesExhaustedWithDetailsException;
  }
}

public class BufferedMutatorParams implements Cloneable {
  public BufferedMutatorParams(TableName tableName);
  public TableName getTableName();
  public long getWriteBufferSize();
  public BufferedMutatorParams rpcTimeout(int rpcTimeout);
  public int getRpcTimeout();
  public BufferedMutatorParams operationTimeout(int operationTimeout);
  public BufferedMutatorParams opertationTimeout(int operationTimeout);
  public int getOperationTimeout();
  public BufferedMutatorParams setMaxMutations(int maxMutations);
  public int getMaxMutations();
  public BufferedMutatorParams setRequestAttribute(String key, byte[] value);
  public Map<String, byte[]> getRequestAttributes();
  public BufferedMutatorParams writeBufferSize(long writeBufferSize);
  public long getWriteBufferPeriodicFlushTimeoutMs();
  public BufferedMutatorParams setWriteBufferPeriodicFlushTimeoutMs(long timeoutMs);
  public long getWriteBufferPeriodicFlushTimerTickMs();
  public BufferedMutatorParams setWriteBufferPeriodicFlushTimerTickMs(long timerTickMs);
  public int getMaxKeyValueSize();
  public BufferedMutatorParams maxKeyValueSize(int maxKeyValueSize);
  public ExecutorService getPool();
  public BufferedMutatorParams pool(ExecutorService pool);
  public String getImplementationClassName();
  public BufferedMutatorParams implementationClassName(String implementationClassName);
  public BufferedMutator.ExceptionListener getListener();
  public BufferedMutatorParams listener(BufferedMutator.ExceptionListener listener);
  public BufferedMutatorParams clone();
}

public final class CheckAndMutate implements Row {
  public static CheckAndMutate.Builder newBuilder(byte[] row);
  public byte[] getRow();
  public int compareTo(Row row);
  public byte[] getFamily();
  public byte[] getQualifier();
  public CompareOperator getCompareOp();
  public byte[] getValue();
  public Filter getFilter();
  public boolean hasFilter();
  public Row getAction();
  public boolean isQueryMetricsEnabled();

  public static final class Builder {
    public CheckAndMutate.Builder ifNotExists(byte[] family, byte[] qualifier);
    public CheckAndMutate.Builder ifEquals(byte[] family, byte[] qualifier, byte[] value);
    public CheckAndMutate.Builder ifMatches(byte[] family, byte[] qualifier, CompareOperator compareOp, byte[] value);
    public CheckAndMutate.Builder ifMatches(Filter filter);
    public CheckAndMutate.Builder queryMetricsEnabled(boolean queryMetricsEnabled);
    public CheckAndMutate build(Put put);
    public CheckAndMutate build(Delete delete);
    public CheckAndMutate build(Increment increment);
    public CheckAndMutate build(Append append);
    public CheckAndMutate build(RowMutations mutations);
  }
}

public class CheckAndMutateResult {
  public CheckAndMutateResult(boolean success, Result result);
  public boolean isSuccess();
  public Result getResult();
}

public interface ColumnFamilyDescriptor {
  public static final Comparator<ColumnFamilyDescriptor> COMPARATOR;
  public static final Bytes REPLICATION_SCOPE_BYTES;
  public static final Comparator<ColumnFamilyDescriptor> COMPARATOR_IGNORE_REPLICATION;
  int getBlocksize();
  BloomType getBloomFilterType();
  Map<String, String> getConfiguration();
  String getConfigurationValue(String key);
  short getDFSReplication();
  byte[] getEncryptionKey();
  String getEncryptionType();
  MemoryCompactionPolicy getInMemoryCompaction();
  KeepDeletedCells getKeepDeletedCells();
  int getMaxVersions();
  int getMinVersions();
  MobCompactPartitionPolicy getMobCompactPartitionPolicy();
  long getMobThreshold();
  byte[] getName();
  String getNameAsString();
  int getScope();
  String getStoragePolicy();
  int getTimeToLive();
  Bytes getValue(Bytes key);
  String getValue(String key);
  byte[] getValue(byte[] key);
  Map<Bytes, Bytes> getValues();
  boolean isBlockCacheEnabled();
  boolean isCacheBloomsOnWrite();
  boolean isCacheDataOnWrite();
  boolean isCacheIndexesOnWrite();
  boolean isCompressTags();
  boolean isEvictBlocksOnClose();
  boolean isInMemory();
  boolean isMobEnabled();
  boolean isPrefetchBlocksOnOpen();
  String toStringCustomizedValues();
  boolean isNewVersionBehavior();
}

public class ColumnFamilyDescriptorBuilder {
  public static final String IN_MEMORY_COMPACTION = "IN_MEMORY_COMPACTION";
  public static final String IN_MEMORY = "IN_MEMORY";
  public static final String COMPRESSION = "COMPRESSION";
  public static final String COMPRESSION_COMPACT = "COMPRESSION_COMPACT";
  public static final String COMPRESSION_COMPACT_MAJOR = "COMPRESSION_COMPACT_MAJOR";
  public static final String COMPRESSION_COMPACT_MINOR = "COMPRESSION_COMPACT_MINOR";
  public static final String DATA_BLOCK_ENCODING = "DATA_BLOCK_ENCODING";
  public static final String INDEX_BLOCK_ENCODING = "INDEX_BLOCK_ENCODING";
  public static final String BLOCKCACHE = "BLOCKCACHE";
  public static final String CACHE_DATA_ON_WRITE = "CACHE_DATA_ON_WRITE";
  public static final String CACHE_INDEX_ON_WRITE = "CACHE_INDEX_ON_WRITE";
  public static final String CACHE_BLOOMS_ON_WRITE = "CACHE_BLOOMS_ON_WRITE";
  public static final String EVICT_BLOCKS_ON_CLOSE = "EVICT_BLOCKS_ON_CLOSE";
  public static final String PREFETCH_BLOCKS_ON_OPEN = "PREFETCH_BLOCKS_ON_OPEN";
  public static final String BLOCKSIZE = "BLOCKSIZE";
  public static final String TTL = "TTL";
  public static final String BLOOMFILTER = "BLOOMFILTER";
  public static final String REPLICATION_SCOPE = "REPLICATION_SCOPE";
  public static final String MAX_VERSIONS = "VERSIONS";
  public static final String MIN_VERSIONS = "MIN_VERSIONS";
  public static final String KEEP_DELETED_CELLS = "KEEP_DELETED_CELLS";
  public static final String COMPRESS_TAGS = "COMPRESS_TAGS";
  public static final String ENCRYPTION = "ENCRYPTION";
  public static final String ENCRYPTION_KEY = "ENCRYPTION_KEY";
  public static final String IS_MOB = "IS_MOB";
  public static final String MOB_THRESHOLD = "MOB_THRESHOLD";
  public static final long DEFAULT_MOB_THRESHOLD = 102400L;
  public static final String MOB_COMPACT_PARTITION_POLICY = "MOB_COMPACT_PARTITION_POLICY";
  public static final MobCompactPartitionPolicy DEFAULT_MOB_COMPACT_PARTITION_POLICY;
  public static final String DFS_REPLICATION = "DFS_REPLICATION";
  public static final short DEFAULT_DFS_REPLICATION = (short) 0;
  public static final String STORAGE_POLICY = "STORAGE_POLICY";
  public static final String NEW_VERSION_BEHAVIOR = "NEW_VERSION_BEHAVIOR";
  public static final boolean DEFAULT_NEW_VERSION_BEHAVIOR = false;
  public static final int DEFAULT_MAX_VERSIONS = 1;
  public static final int DEFAULT_MIN_VERSIONS = 0;
  public static final boolean DEFAULT_IN_MEMORY = false;
  public static final KeepDeletedCells DEFAULT_KEEP_DELETED;
  public static final boolean DEFAULT_BLOCKCACHE = true;
  public static final boolean DEFAULT_CACHE_DATA_ON_WRITE = false;
  public static final boolean DEFAULT_CACHE_INDEX_ON_WRITE = false;
  public static final int DEFAULT_BLOCKSIZE = 65536;
  public static final BloomType DEFAULT_BLOOMFILTER;
  public static final boolean DEFAULT_CACHE_BLOOMS_ON_WRITE = false;
  public static final int DEFAULT_TTL = 2147483647;
  public static final int DEFAULT_REPLICATION_SCOPE = 0;
  public static final boolean DEFAULT_EVICT_BLOCKS_ON_CLOSE = false;
  public static final boolean DEFAULT_COMPRESS_TAGS = true;
  public static final boolean DEFAULT_PREFETCH_BLOCKS_ON_OPEN = false;
  public static Map<String, String> getDefaultValues();
  public static PrettyPrinter.Unit getUnit(String key);
  public static byte[] isLegalColumnFamilyName(byte[] b);
  public static ColumnFamilyDescriptor parseFrom(byte[] pbBytes) throws DeserializationException;
  public static ColumnFamilyDescriptorBuilder newBuilder(byte[] name);
  public static ColumnFamilyDescriptorBuilder newBuilder(ColumnFamilyDescriptor desc);
  public static ColumnFamilyDescriptor copy(ColumnFamilyDescriptor desc);
  public static ColumnFamilyDescriptor of(String name);
  public static ColumnFamilyDescriptor of(byte[] name);
  public static byte[] toByteArray(ColumnFamilyDescriptor desc);
  public ColumnFamilyDescriptor build();
  public ColumnFamilyDescriptorBuilder removeConfiguration(String key);
  public String getNameAsString();
  public ColumnFamilyDescriptorBuilder setBlockCacheEnabled(boolean value);
  public ColumnFamilyDescriptorBuilder setBlocksize(int value);
  public ColumnFamilyDescriptorBuilder setBlocksize(String value) throws HBaseException;
  public ColumnFamilyDescriptorBuilder setBloomFilterType(BloomType value);
  public ColumnFamilyDescriptorBuilder setCacheBloomsOnWrite(boolean value);
  public ColumnFamilyDescriptorBuilder setCacheDataOnWrite(boolean value);
  public ColumnFamilyDescriptorBuilder setCacheIndexesOnWrite(boolean value);
  public ColumnFamilyDescriptorBuilder setCompressTags(boolean value);
  public ColumnFamilyDescriptorBuilder setConfiguration(String key, String value);
  public ColumnFamilyDescriptorBuilder setDFSReplication(short value);
  public ColumnFamilyDescriptorBuilder setEncryptionKey(byte[] value);
  public ColumnFamilyDescriptorBuilder setEncryptionType(String value);
  public ColumnFamilyDescriptorBuilder setEvictBlocksOnClose(boolean value);
  public ColumnFamilyDescriptorBuilder setInMemory(boolean value);
  public ColumnFamilyDescriptorBuilder setInMemoryCompaction(MemoryCompactionPolicy value);
  public ColumnFamilyDescriptorBuilder setKeepDeletedCells(KeepDeletedCells value);
  public ColumnFamilyDescriptorBuilder setMaxVersions(int value);
  public ColumnFamilyDescriptorBuilder setMinVersions(int value);
  public ColumnFamilyDescriptorBuilder setMobCompactPartitionPolicy(MobCompactPartitionPolicy value);
  public ColumnFamilyDescriptorBuilder setMobEnabled(boolean value);
  public ColumnFamilyDescriptorBuilder setMobThreshold(long value);
  public ColumnFamilyDescriptorBuilder setPrefetchBlocksOnOpen(boolean value);
  public ColumnFamilyDescriptorBuilder setScope(int value);
  public ColumnFamilyDescriptorBuilder setStoragePolicy(String value);
  public ColumnFamilyDescriptorBuilder setTimeToLive(int value);
  public ColumnFamilyDescriptorBuilder setTimeToLive(String value) throws HBaseException;
  public ColumnFamilyDescriptorBuilder setNewVersionBehavior(boolean value);
  public ColumnFamilyDescriptorBuilder setValue(Bytes key, Bytes value);
  public ColumnFamilyDescriptorBuilder setValue(byte[] key, byte[] value);
  public ColumnFamilyDescriptorBuilder setValue(String key, String value);
  public ColumnFamilyDescriptorBuilder setVersionsWithTimeToLive(int retentionInterval, int versionAfterInterval);
}

public enum CompactType {
  NORMAL, MOB;
}

public enum CompactionState {
  NONE, MINOR, MAJOR, MAJOR_AND_MINOR;
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public interface Connection extends Abortable, Closeable {
  Configuration getConfiguration();
  @Opens default Table getTable(TableName tableName) throws IOException;
  @Opens default Table getTable(TableName tableName, ExecutorService pool) throws IOException;
  @Opens BufferedMutator getBufferedMutator(TableName tableName) throws IOException;
  @Opens BufferedMutator getBufferedMutator(BufferedMutatorParams params) throws IOException;
  @Opens RegionLocator getRegionLocator(TableName tableName) throws IOException;
  void clearRegionLocationCache();
  @Opens Admin getAdmin() throws IOException;
  @Closes void close() throws IOException;
  boolean isClosed();
  TableBuilder getTableBuilder(TableName tableName, ExecutorService pool);
  default String getClusterId();
  default Hbck getHbck() throws IOException;
  default Hbck getHbck(ServerName masterServer) throws IOException;
}

public class ConnectionFactory {
  public static final String HBASE_CLIENT_ASYNC_CONNECTION_IMPL = "hbase.client.async.connection.impl";
  protected ConnectionFactory();
  @Opens @Blocking public static Connection createConnection() throws IOException;
  @Opens @Blocking public static Connection createConnection(Configuration conf) throws IOException;
  @Opens @Blocking public static Connection createConnection(Configuration conf, ExecutorService pool) throws IOException;
  @Opens public static CompletableFuture<AsyncConnection> createAsyncConnection();
  @Opens public static CompletableFuture<AsyncConnection> createAsyncConnection(Configuration conf);
}

public enum Consistency {
  STRONG, TIMELINE;
}

public interface CoprocessorDescriptor {
  String getClassName();
  Optional<String> getJarPath();
  int getPriority();
  Map<String, String> getProperties();
}

public class Cursor {
  public byte[] getRow();
}

public class Delete extends Mutation {
  public Delete(byte[] row);
  public Delete(byte[] row, long timestamp);
  public Delete(byte[] row, int rowOffset, int rowLength);
  public Delete(byte[] row, int rowOffset, int rowLength, long timestamp);
  public Delete(Delete deleteToCopy);
  public Delete(byte[] row, long ts, NavigableMap<byte[], List<Cell>> familyMap);
  public Delete addDeleteMarker(Cell kv) throws IOException;
  public Delete add(Cell cell) throws IOException;
  public Delete addFamily(byte[] family);
  public Delete addFamily(byte[] family, long timestamp);
  public Delete addFamilyVersion(byte[] family, long timestamp);
  public Delete addColumns(byte[] family, byte[] qualifier);
  public Delete addColumns(byte[] family, byte[] qualifier, long timestamp);
  public Delete addColumn(byte[] family, byte[] qualifier);
  public Delete addColumn(byte[] family, byte[] qualifier, long timestamp);
  public Delete setTimestamp(long timestamp);
  public Delete setAttribute(String name, byte[] value);
  public Delete setId(String id);
  public Delete setDurability(Durability d);
  public Delete setFamilyCellMap(NavigableMap<byte[], List<Cell>> map);
  public Delete setClusterIds(List<UUID> clusterIds);
  public Delete setTTL(long ttl);
  public Delete setPriority(int priority);
}

public enum Durability {
  USE_DEFAULT, SKIP_WAL, ASYNC_WAL, SYNC_WAL, FSYNC_WAL;
}

public class Get extends Query implements Row {
  public Get(byte[] row);
  public Get(Get get);
  public Get(byte[] row, int rowOffset, int rowLength);
  public Get(ByteBuffer row);
  public boolean isCheckExistenceOnly();
  public Get setCheckExistenceOnly(boolean checkExistenceOnly);
  public boolean isClosestRowBefore();
  public Get setClosestRowBefore(boolean closestRowBefore);
  public Get addFamily(byte[] family);
  public Get addColumn(byte[] family, byte[] qualifier);
  public Get setTimeRange(long minStamp, long maxStamp) throws IOException;
  public Get setTimeStamp(long timestamp) throws IOException;
  public Get setTimestamp(long timestamp);
  public Get setColumnFamilyTimeRange(byte[] cf, long minStamp, long maxStamp);
  public Get setMaxVersions();
  public Get setMaxVersions(int maxVersions) throws IOException;
  public Get readAllVersions();
  public Get readVersions(int versions) throws IOException;
  public Get setLoadColumnFamiliesOnDemand(boolean value);
  public Get setMaxResultsPerColumnFamily(int limit);
  public Get setRowOffsetPerColumnFamily(int offset);
  public Get setFilter(Filter filter);
  public Get setCacheBlocks(boolean cacheBlocks);
  public boolean getCacheBlocks();
  public byte[] getRow();
  public int getMaxVersions();
  public int getMaxResultsPerColumnFamily();
  public int getRowOffsetPerColumnFamily();
  public Set<byte[]> familySet();
  public int numFamilies();
  public boolean hasFamilies();
  public Map<byte[], NavigableSet<byte[]>> getFamilyMap();
  public Map<String, Object> getFingerprint();
  public Map<String, Object> toMap(int maxCols);
  public int compareTo(Row other);
  public Get setAttribute(String name, byte[] value);
  public Get setId(String id);
  public Get setConsistency(Consistency consistency);
  public Get setReplicaId(int Id);
  public Get setIsolationLevel(IsolationLevel level);
  public Get setPriority(int priority);
}

public interface Hbck extends Abortable, Closeable {
  TableState setTableStateInMeta(TableState state) throws IOException;
  Map<String, RegionState.State> setRegionStateInMeta(Map<String, RegionState.State> nameOrEncodedName2State) throws IOException;
  List<Long> assigns(List<String> encodedRegionNames, boolean override) throws IOException;
  default List<Long> assigns(List<String> encodedRegionNames) throws IOException;
  List<Long> unassigns(List<String> encodedRegionNames, boolean override) throws IOException;
  default List<Long> unassigns(List<String> encodedRegionNames) throws IOException;
  List<Boolean> bypassProcedure(List<Long> pids, long waitTime, boolean override, boolean recursive) throws IOException;
  List<Long> scheduleServerCrashProcedures(List<ServerName> serverNames) throws IOException;
  List<Long> scheduleSCPsForUnknownServers() throws IOException;
  boolean runHbckChore() throws IOException;
  void fixMeta() throws IOException;
}

public class Increment extends Mutation {
  public Increment(byte[] row);
  public Increment(byte[] row, int offset, int length);
  public Increment(Increment incrementToCopy);
  public Increment(byte[] row, long ts, NavigableMap<byte[], List<Cell>> familyMap);
  public Increment add(Cell cell) throws IOException;
  public Increment addColumn(byte[] family, byte[] qualifier, long amount);
  public Increment setTimeRange(long minStamp, long maxStamp) throws IOException;
  public Increment setTimestamp(long timestamp);
  public Increment setReturnResults(boolean returnResults);
  public boolean isReturnResults();
  public int numFamilies();
  public boolean hasFamilies();
  public Map<byte[], NavigableMap<byte[], Long>> getFamilyMapOfLongs();
  protected long extraHeapSize();
  public Increment setAttribute(String name, byte[] value);
  public Increment setId(String id);
  public Increment setDurability(Durability d);
  public Increment setFamilyCellMap(NavigableMap<byte[], List<Cell>> map);
  public Increment setClusterIds(List<UUID> clusterIds);
  public Increment setTTL(long ttl);
  public Increment setPriority(int priority);
}

public enum IsolationLevel {
  READ_COMMITTED, READ_UNCOMMITTED;
  public byte[] toBytes();
  public byte toByte();
  public static IsolationLevel fromBytes(byte[] bytes);
  public static IsolationLevel fromByte(byte vbyte);
}

public abstract class LogEntry {
  public LogEntry();
  public abstract String toJsonPrettyPrint();
}

public class LogQueryFilter {
  public LogQueryFilter();
  public String getRegionName();
  public void setRegionName(String regionName);
  public String getClientAddress();
  public void setClientAddress(String clientAddress);
  public String getTableName();
  public void setTableName(String tableName);
  public String getUserName();
  public void setUserName(String userName);
  public int getLimit();
  public void setLimit(int limit);
  public LogQueryFilter.Type getType();
  public void setType(LogQueryFilter.Type type);
  public LogQueryFilter.FilterByOperator getFilterByOperator();
  public void setFilterByOperator(LogQueryFilter.FilterByOperator filterByOperator);

  public enum FilterByOperator {
    AND, OR;
  }
  public enum Type {
    SLOW_LOG, LARGE_LOG;
  }
}

public enum MasterSwitchType {
  SPLIT, MERGE;
}

public enum MobCompactPartitionPolicy {
  DAILY, WEEKLY, MONTHLY;
}

public abstract class Mutation extends OperationWithAttributes implements Row, CellScannable, HeapSize {
  public static final long MUTATION_OVERHEAD;
  protected Mutation();
  protected Mutation(Mutation clone);
  protected Mutation(byte[] row, long ts, NavigableMap<byte[], List<Cell>> familyMap);
  public CellScanner cellScanner();
  public Map<String, Object> getFingerprint();
  public Map<String, Object> toMap(int maxCols);
  public Mutation setDurability(Durability d);
  public Durability getDurability();
  public NavigableMap<byte[], List<Cell>> getFamilyCellMap();
  public Mutation setFamilyCellMap(NavigableMap<byte[], List<Cell>> map);
  public boolean isEmpty();
  public byte[] getRow();
  public int compareTo(Row d);
  public long getTimeStamp();
  public long getTimestamp();
  public Mutation setClusterIds(List<UUID> clusterIds);
  public List<UUID> getClusterIds();
  public int size();
  public int numFamilies();
  public long heapSize();
  public byte[] getACL();
  public long getTTL();
  public Mutation setTTL(long ttl);
  protected boolean isReturnResults();
  protected Mutation setReturnResults(boolean returnResults);
  protected long extraHeapSize();
  public Mutation setTimestamp(long timestamp);
  public boolean has(byte[] family, byte[] qualifier);
  public boolean has(byte[] family, byte[] qualifier, long ts);
  public boolean has(byte[] family, byte[] qualifier, byte[] value);
  public boolean has(byte[] family, byte[] qualifier, long ts, byte[] value);
  public List<Cell> get(byte[] family, byte[] qualifier);
  protected boolean has(byte[] family, byte[] qualifier, long ts, byte[] value, boolean ignoreTS, boolean ignoreValue);
}

public final class NormalizeTableFilterParams {
  public List<TableName> getTableNames();
  public String getRegex();
  public String getNamespace();
}

public final class OnlineLogRecord extends LogEntry {
  public long getStartTime();
  public int getProcessingTime();
  public int getQueueTime();
  public long getResponseSize();
  public long getBlockBytesScanned();
  public long getFsReadTime();
  public String getClientAddress();
  public String getServerClass();
  public String getMethodName();
  public String getCallDetails();
  public String getParam();
  public String getRegionName();
  public String getUserName();
  public int getMultiGetsCount();
  public int getMultiMutationsCount();
  public int getMultiServiceCalls();
  public Optional<Scan> getScan();
  public Map<String, byte[]> getRequestAttributes();
  public Map<String, byte[]> getConnectionAttributes();
  public String toJsonPrettyPrint();
}

public abstract class Operation {
  public Operation();
  public abstract Map<String, Object> getFingerprint();
  public abstract Map<String, Object> toMap(int maxCols);
  public Map<String, Object> toMap();
  public String toJSON(int maxCols) throws IOException;
  public String toJSON() throws IOException;
  public String toString(int maxCols);
}

public abstract class OperationWithAttributes extends Operation implements Attributes {
  public static final String ID_ATRIBUTE = "_operation.attributes.id";
  protected OperationWithAttributes();
  protected OperationWithAttributes(OperationWithAttributes clone);
  public OperationWithAttributes setAttribute(String name, byte[] value);
  public byte[] getAttribute(String name);
  public Map<String, byte[]> getAttributesMap();
  protected long getAttributeSize();
  public OperationWithAttributes setId(String id);
  public String getId();
  public OperationWithAttributes setPriority(int priority);
  public int getPriority();
}

public class Put extends Mutation implements HeapSize {
  public Put(byte[] row);
  public Put(byte[] row, long ts);
  public Put(byte[] rowArray, int rowOffset, int rowLength);
  public Put(ByteBuffer row, long ts);
  public Put(ByteBuffer row);
  public Put(byte[] rowArray, int rowOffset, int rowLength, long ts);
  public Put(byte[] row, boolean rowIsImmutable);
  public Put(byte[] row, long ts, boolean rowIsImmutable);
  public Put(Put putToCopy);
  public Put(byte[] row, long ts, NavigableMap<byte[], List<Cell>> familyMap);
  public Put addColumn(byte[] family, byte[] qualifier, byte[] value);
  public Put addImmutable(byte[] family, byte[] qualifier, byte[] value);
  public Put addColumn(byte[] family, byte[] qualifier, long ts, byte[] value);
  public Put addImmutable(byte[] family, byte[] qualifier, long ts, byte[] value);
  public Put addColumn(byte[] family, ByteBuffer qualifier, long ts, ByteBuffer value);
  public Put addImmutable(byte[] family, ByteBuffer qualifier, long ts, ByteBuffer value);
  public Put add(Cell cell) throws IOException;
  public Put setTimestamp(long timestamp);
  public Put setAttribute(String name, byte[] value);
  public Put setId(String id);
  public Put setDurability(Durability d);
  public Put setFamilyCellMap(NavigableMap<byte[], List<Cell>> map);
  public Put setClusterIds(List<UUID> clusterIds);
  public Put setTTL(long ttl);
  public Put setPriority(int priority);
}

public abstract class Query extends OperationWithAttributes {
  public Query();
  public Filter getFilter();
  public Query setFilter(Filter filter);
  public byte[] getACL();
  public Consistency getConsistency();
  public Query setConsistency(Consistency consistency);
  public Query setReplicaId(int Id);
  public int getReplicaId();
  public Query setIsolationLevel(IsolationLevel level);
  public Query setQueryMetricsEnabled(boolean enabled);
  public boolean isQueryMetricsEnabled();
  public IsolationLevel getIsolationLevel();
  public Query setLoadColumnFamiliesOnDemand(boolean value);
  public Boolean getLoadColumnFamiliesOnDemandValue();
  public boolean doLoadColumnFamiliesOnDemand();
  public Query setColumnFamilyTimeRange(byte[] cf, long minStamp, long maxStamp);
}

public interface RegionInfo extends Comparable<RegionInfo> {
  public static final int ENC_SEPARATOR = 46;
  public static final int MD5_HEX_LENGTH = 32;
  public static final int DEFAULT_REPLICA_ID = 0;
  public static final String REPLICA_ID_FORMAT = "%04X";
  public static final byte REPLICA_ID_DELIMITER = (byte) 95;
  public static final String INVALID_REGION_NAME_FORMAT_MESSAGE = "Invalid regionName format";
  public static final Comparator<RegionInfo> COMPARATOR;
  String getShortNameToLog();
  long getRegionId();
  byte[] getRegionName();
  String getRegionNameAsString();
  String getEncodedName();
  byte[] getEncodedNameAsBytes();
  byte[] getStartKey();
  byte[] getEndKey();
  TableName getTable();
  int getReplicaId();
  boolean isSplit();
  boolean isOffline();
  boolean isSplitParent();
  boolean isMetaRegion();
  boolean containsRange(byte[] rangeStartKey, byte[] rangeEndKey);
  boolean containsRow(byte[] row);
  static boolean hasEncodedName(byte[] regionName);
  static String encodeRegionName(byte[] regionName);
  static String getRegionNameAsString(byte[] regionName);
  static String getRegionNameAsString(RegionInfo ri, byte[] regionName);
  static String getShortNameToLog(RegionInfo... hris);
  static String getShortNameToLog(List<RegionInfo> ris);
  static TableName getTable(byte[] regionName);
  static byte[] getStartKey(byte[] regionName) throws IOException;
  static boolean isEncodedRegionName(byte[] regionName);
  static RegionInfo parseFromOrNull(byte[] bytes);
  static RegionInfo parseFromOrNull(byte[] bytes, int offset, int len);
  static RegionInfo parseFrom(byte[] bytes) throws DeserializationException;
  static RegionInfo parseFrom(byte[] bytes, int offset, int len) throws DeserializationException;
  static boolean isMD5Hash(String encodedRegionName);
  static boolean areAdjacent(RegionInfo regionA, RegionInfo regionB);
  static byte[] toByteArray(RegionInfo ri);
  static String prettyPrint(String encodedRegionName);
  static byte[] createRegionName(TableName tableName, byte[] startKey, long regionid, boolean newFormat);
  static byte[] createRegionName(TableName tableName, byte[] startKey, String id, boolean newFormat);
  static byte[] createRegionName(TableName tableName, byte[] startKey, long regionid, int replicaId, boolean newFormat);
  static byte[] createRegionName(TableName tableName, byte[] startKey, byte[] id, boolean newFormat);
  static byte[] createRegionName(TableName tableName, byte[] startKey, byte[] id, int replicaId, boolean newFormat);
  static RegionInfo createMobRegionInfo(TableName tableName);
  static byte[][] parseRegionName(byte[] regionName) throws IOException;
  static byte[][] parseRegionNameOrReturnNull(byte[] regionName);
  static byte[] toDelimitedByteArray(RegionInfo... infos) throws IOException;
  static byte[] toDelimitedByteArray(RegionInfo ri) throws IOException;
  static RegionInfo parseFrom(DataInputStream in) throws IOException;
  static List<RegionInfo> parseDelimitedFrom(byte[] bytes, int offset, int length) throws IOException;
  default boolean isFirst();
  default boolean isLast();
  default boolean isNext(RegionInfo after);
  default boolean isAdjacent(RegionInfo other);
  default boolean isDegenerate();
  default boolean isOverlap(RegionInfo other);
  default int compareTo(RegionInfo other);
}

public class RegionLoadStats {
  public RegionLoadStats(int memstoreLoad, int heapOccupancy, int compactionPressure);
  public int getMemstoreLoad();
  public int getMemStoreLoad();
  public int getHeapOccupancy();
  public int getCompactionPressure();
}

public interface RegionLocator extends Closeable {
  public static final String LOCATOR_META_REPLICAS_MODE = "hbase.locator.meta.replicas.mode";
  public static final String LOCATOR_META_REPLICAS_MODE_LOADBALANCE_SELECTOR = "hbase.locator.meta.replicas.mode.loadbalance.selector";
  @Blocking default HRegionLocation getRegionLocation(byte[] row) throws IOException;
  @Blocking default HRegionLocation getRegionLocation(byte[] row, boolean reload) throws IOException;
  @Blocking default HRegionLocation getRegionLocation(byte[] row, int replicaId) throws IOException;
  @Blocking HRegionLocation getRegionLocation(byte[] row, int replicaId, boolean reload) throws IOException;
  @Blocking default List<HRegionLocation> getRegionLocations(byte[] row) throws IOException;
  @Blocking List<HRegionLocation> getRegionLocations(byte[] row, boolean reload) throws IOException;
  void clearRegionLocationCache();
  @Blocking List<HRegionLocation> getAllRegionLocations() throws IOException;
  @Blocking default byte[][] getStartKeys() throws IOException;
  @Blocking default byte[][] getEndKeys() throws IOException;
  TableName getName();
}

public class Result implements CellScannable, CellScanner {
  public static final Result EMPTY_RESULT;
  public Result();
  public static Result create(List<Cell> cells);
  public static Result create(List<Cell> cells, Boolean exists);
  public static Result create(List<Cell> cells, Boolean exists, boolean stale);
  public static Result create(List<Cell> cells, Boolean exists, boolean stale, boolean mayHaveMoreCellsInRow);
  public static Result create(Cell[] cells);
  public static Result create(Cell[] cells, Boolean exists, boolean stale);
  public static Result create(Cell[] cells, Boolean exists, boolean stale, boolean mayHaveMoreCellsInRow);
  public static Result createCursorResult(Cursor cursor);
  public byte[] getRow();
  public Cell[] rawCells();
  public List<Cell> listCells();
  public List<Cell> getColumnCells(byte[] family, byte[] qualifier);
  protected int binarySearch(Cell[] kvs, byte[] family, byte[] qualifier);
  protected int binarySearch(Cell[] kvs, byte[] family, int foffset, int flength, byte[] qualifier, int qoffset, int qlength);
  public Cell getColumnLatestCell(byte[] family, byte[] qualifier);
  public Cell getColumnLatestCell(byte[] family, int foffset, int flength, byte[] qualifier, int qoffset, int qlength);
  public byte[] getValue(byte[] family, byte[] qualifier);
  public ByteBuffer getValueAsByteBuffer(byte[] family, byte[] qualifier);
  public ByteBuffer getValueAsByteBuffer(byte[] family, int foffset, int flength, byte[] qualifier, int qoffset, int qlength);
  public boolean loadValue(byte[] family, byte[] qualifier, ByteBuffer dst) throws BufferOverflowException;
  public boolean loadValue(byte[] family, int foffset, int flength, byte[] qualifier, int qoffset, int qlength, ByteBuffer dst) throws BufferOverflowException;
  public boolean containsNonEmptyColumn(byte[] family, byte[] qualifier);
  public boolean containsNonEmptyColumn(byte[] family, int foffset, int flength, byte[] qualifier, int qoffset, int qlength);
  public boolean containsEmptyColumn(byte[] family, byte[] qualifier);
  public boolean containsEmptyColumn(byte[] family, int foffset, int flength, byte[] qualifier, int qoffset, int qlength);
  public boolean containsColumn(byte[] family, byte[] qualifier);
  public boolean containsColumn(byte[] family, int foffset, int flength, byte[] qualifier, int qoffset, int qlength);
  public NavigableMap<byte[], NavigableMap<byte[], NavigableMap<Long, byte[]>>> getMap();
  public NavigableMap<byte[], NavigableMap<byte[], byte[]>> getNoVersionMap();
  public NavigableMap<byte[], byte[]> getFamilyMap(byte[] family);
  public byte[] value();
  public boolean isEmpty();
  public int size();
  public static void compareResults(Result res1, Result res2) throws Exception;
  public static void compareResults(Result res1, Result res2, boolean verbose) throws Exception;
  public static Result createCompleteResult(Iterable<Result> partialResults) throws IOException;
  public static long getTotalSizeOfCells(Result result);
  public void copyFrom(Result other);
  public CellScanner cellScanner();
  public Cell current();
  public boolean advance();
  public Boolean getExists();
  public void setExists(Boolean exists);
  public boolean isStale();
  public boolean isPartial();
  public boolean mayHaveMoreCellsInRow();
  public void setStatistics(RegionLoadStats loadStats);
  public RegionLoadStats getStats();
  public boolean isCursor();
  public Cursor getCursor();
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface ResultScanner extends Closeable, Iterable<Result> {
  default Iterator<Result> iterator();
  @Blocking Result next() throws IOException;
  @Blocking default Result[] next(int nbRows) throws IOException;
  @Closes void close();
  boolean renewLease();
}

public class RetriesExhaustedException extends IOException {
  public RetriesExhaustedException(String msg);
  public RetriesExhaustedException(String msg, IOException e);
  public RetriesExhaustedException(String callableVitals, int numTries, List<Throwable> exceptions);
  public RetriesExhaustedException(int numRetries, List<RetriesExhaustedException.ThrowableWithExtraContext> exceptions);

  public static class ThrowableWithExtraContext {
    public ThrowableWithExtraContext(Throwable throwable, long whenAsEpochMilli, String extras);
  }
}

public class RetriesExhaustedWithDetailsException extends RetriesExhaustedException {
  public RetriesExhaustedWithDetailsException(String msg);
  public RetriesExhaustedWithDetailsException(String msg, IOException e);
  public RetriesExhaustedWithDetailsException(List<Throwable> exceptions, List<Row> actions, List<String> hostnameAndPort);
  public List<Throwable> getCauses();
  public int getNumExceptions();
  public Throwable getCause(int i);
  public Row getRow(int i);
  public String getHostnamePort(int i);
  public boolean mayHaveClusterIssues();
  public static String pluralize(Collection<?> c);
  public static String pluralize(int c);
  public static String getDesc(List<Throwable> exceptions, List<? extends Row> actions, List<String> hostnamePort);
  public String getExhaustiveDescription();
  public static Map<String, Integer> classifyExs(List<Throwable> ths);
  public static String getDesc(Map<String, Integer> classificaton);
}

public interface Row extends Comparable<Row> {
  public static final Comparator<Row> COMPARATOR;
  byte[] getRow();
  int compareTo(Row var1);
}

public class RowMutations implements Row {
  public static RowMutations of(List<? extends Mutation> mutations) throws IOException;
  public RowMutations(byte[] row);
  public RowMutations(byte[] row, int initialCapacity);
  public void add(Put p) throws IOException;
  public void add(Delete d) throws IOException;
  public RowMutations add(Mutation mutation) throws IOException;
  public RowMutations add(List<? extends Mutation> mutations) throws IOException;
  public int compareTo(Row i);
  public byte[] getRow();
  public List<Mutation> getMutations();
  public int getMaxPriority();
}

public class Scan extends Query {
  public static final String SCAN_ATTRIBUTES_METRICS_ENABLE = "scan.attributes.metrics.enable";
  public static final String SCAN_ATTRIBUTES_METRICS_DATA = "scan.attributes.metrics.data";
  public static final String SCAN_ATTRIBUTES_TABLE_NAME = "scan.attributes.table.name";
  public static final String HBASE_CLIENT_SCANNER_ASYNC_PREFETCH = "hbase.client.scanner.async.prefetch";
  public static final boolean DEFAULT_HBASE_CLIENT_SCANNER_ASYNC_PREFETCH = false;
  public Scan();
  public Scan(byte[] startRow, Filter filter);
  public Scan(byte[] startRow);
  public Scan(byte[] startRow, byte[] stopRow);
  public Scan(Scan scan) throws IOException;
  public Scan(Get get);
  public boolean isGetScan();
  public Scan addFamily(byte[] family);
  public Scan addColumn(byte[] family, byte[] qualifier);
  public Scan setTimeRange(long minStamp, long maxStamp) throws IOException;
  public Scan setTimeStamp(long timestamp) throws IOException;
  public Scan setTimestamp(long timestamp);
  public Scan setColumnFamilyTimeRange(byte[] cf, long minStamp, long maxStamp);
  public Scan setStartRow(byte[] startRow);
  public Scan withStartRow(byte[] startRow);
  public Scan withStartRow(byte[] startRow, boolean inclusive);
  public Scan setStopRow(byte[] stopRow);
  public Scan withStopRow(byte[] stopRow);
  public Scan withStopRow(byte[] stopRow, boolean inclusive);
  public Scan setRowPrefixFilter(byte[] rowPrefix);
  public Scan setStartStopRowForPrefixScan(byte[] rowPrefix);
  public Scan setMaxVersions();
  public Scan setMaxVersions(int maxVersions);
  public Scan readAllVersions();
  public Scan readVersions(int versions);
  public Scan setBatch(int batch);
  public Scan setMaxResultsPerColumnFamily(int limit);
  public Scan setRowOffsetPerColumnFamily(int offset);
  public Scan setCaching(int caching);
  public long getMaxResultSize();
  public Scan setMaxResultSize(long maxResultSize);
  public Scan setFilter(Filter filter);
  public Scan setFamilyMap(Map<byte[], NavigableSet<byte[]>> familyMap);
  public Map<byte[], NavigableSet<byte[]>> getFamilyMap();
  public int numFamilies();
  public boolean hasFamilies();
  public byte[][] getFamilies();
  public byte[] getStartRow();
  public boolean includeStartRow();
  public byte[] getStopRow();
  public boolean includeStopRow();
  public int getMaxVersions();
  public int getBatch();
  public int getMaxResultsPerColumnFamily();
  public int getRowOffsetPerColumnFamily();
  public int getCaching();
  public Filter getFilter();
  public boolean hasFilter();
  public Scan setCacheBlocks(boolean cacheBlocks);
  public boolean getCacheBlocks();
  public Scan setReversed(boolean reversed);
  public boolean isReversed();
  public Scan setAllowPartialResults(boolean allowPartialResults);
  public boolean getAllowPartialResults();
  public Scan setLoadColumnFamiliesOnDemand(boolean value);
  public Map<String, Object> getFingerprint();
  public Map<String, Object> toMap(int maxCols);
  public Scan setRaw(boolean raw);
  public boolean isRaw();
  public Scan setSmall(boolean small);
  public boolean isSmall();
  public Scan setAttribute(String name, byte[] value);
  public Scan setId(String id);
  public Scan setConsistency(Consistency consistency);
  public Scan setReplicaId(int Id);
  public Scan setIsolationLevel(IsolationLevel level);
  public Scan setPriority(int priority);
  public Scan setScanMetricsEnabled(boolean enabled);
  public boolean isScanMetricsEnabled();
  public Boolean isAsyncPrefetch();
  public Scan setAsyncPrefetch(boolean asyncPrefetch);
  public int getLimit();
  public Scan setLimit(int limit);
  public Scan setOneRowLimit();
  public Scan.ReadType getReadType();
  public Scan setReadType(Scan.ReadType readType);
  public Scan setNeedCursorResult(boolean needCursorResult);
  public boolean isNeedCursorResult();
  public static Scan createScanFromCursor(Cursor cursor);
  public Scan setEnableScanMetricsByRegion(boolean enable);
  public boolean isScanMetricsByRegionEnabled();

  public enum ReadType {
    DEFAULT, STREAM, PREAD;
  }
}

public interface ScanResultConsumer extends ScanResultConsumerBase {
  boolean onNext(Result result);
}

public interface ScanResultConsumerBase {
  void onError(Throwable error);
  void onComplete();
}

public enum ServerType {
  MASTER, REGION_SERVER;
}

public class SnapshotDescription {
  public SnapshotDescription(String name);
  public SnapshotDescription(String name, String table);
  public SnapshotDescription(String name, TableName table);
  public SnapshotDescription(String name, String table, SnapshotType type);
  public SnapshotDescription(String name, TableName table, SnapshotType type);
  public SnapshotDescription(String name, String table, SnapshotType type, String owner);
  public SnapshotDescription(String name, TableName table, SnapshotType type, String owner);
  public SnapshotDescription(String name, String table, SnapshotType type, String owner, long creationTime, int version);
  public SnapshotDescription(String name, TableName table, SnapshotType type, String owner, long creationTime, int version);
  public SnapshotDescription(String name, TableName table, SnapshotType type, String owner, long creationTime, int version, Map<String, Object> snapshotProps);
  public SnapshotDescription(String snapshotName, TableName tableName, SnapshotType type, Map<String, Object> snapshotProps);
  public String getName();
  public String getTable();
  public String getTableNameAsString();
  public TableName getTableName();
  public SnapshotType getType();
  public String getOwner();
  public long getCreationTime();
  public long getTtl();
  public int getVersion();
  public long getMaxFileSize();
}

public enum SnapshotType {
  DISABLED, FLUSH, SKIPFLUSH;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface Table extends Closeable {
  TableName getName();
  Configuration getConfiguration();
  default HTableDescriptor getTableDescriptor() throws IOException;
  TableDescriptor getDescriptor() throws IOException;
  RegionLocator getRegionLocator() throws IOException;
  @Blocking default boolean exists(Get get) throws IOException;
  @Blocking default boolean[] exists(List<Get> gets) throws IOException;
  @Blocking default boolean[] existsAll(List<Get> gets) throws IOException;
  @Blocking default void batch(List<? extends Row> actions, Object[] results) throws IOException, InterruptedException;
  @Blocking default <R> void batchCallback(List<? extends Row> actions, Object[] results, Batch.Callback<R> callback) throws IOException, InterruptedException;
  @Blocking default Result get(Get get) throws IOException;
  @Blocking default Result[] get(List<Get> gets) throws IOException;
  @Opens @Blocking default ResultScanner getScanner(Scan scan) throws IOException;
  @Opens @Blocking default ResultScanner getScanner(byte[] family) throws IOException;
  @Opens @Blocking default ResultScanner getScanner(byte[] family, byte[] qualifier) throws IOException;
  @Blocking default void put(Put put) throws IOException;
  @Blocking default void put(List<Put> puts) throws IOException;
  @Blocking default boolean checkAndPut(byte[] row, byte[] family, byte[] qualifier, byte[] value, Put put) throws IOException;
  @Blocking default boolean checkAndPut(byte[] row, byte[] family, byte[] qualifier, CompareFilter.CompareOp compareOp, byte[] value, Put put) throws IOException;
  @Blocking default boolean checkAndPut(byte[] row, byte[] family, byte[] qualifier, CompareOperator op, byte[] value, Put put) throws IOException;
  @Blocking default void delete(Delete delete) throws IOException;
  @Blocking default void delete(List<Delete> deletes) throws IOException;
  @Blocking default boolean checkAndDelete(byte[] row, byte[] family, byte[] qualifier, byte[] value, Delete delete) throws IOException;
  @Blocking default boolean checkAndDelete(byte[] row, byte[] family, byte[] qualifier, CompareFilter.CompareOp compareOp, byte[] value, Delete delete) throws IOException;
  @Blocking default boolean checkAndDelete(byte[] row, byte[] family, byte[] qualifier, CompareOperator op, byte[] value, Delete delete) throws IOException;
  @Blocking default Table.CheckAndMutateBuilder checkAndMutate(byte[] row, byte[] family);
  @Blocking default Table.CheckAndMutateWithFilterBuilder checkAndMutate(byte[] row, Filter filter);
  @Blocking default CheckAndMutateResult checkAndMutate(CheckAndMutate checkAndMutate) throws IOException;
  @Blocking default List<CheckAndMutateResult> checkAndMutate(List<CheckAndMutate> checkAndMutates) throws IOException;
  @Blocking default Result mutateRow(RowMutations rm) throws IOException;
  @Blocking default Result append(Append append) throws IOException;
  @Blocking default Result increment(Increment increment) throws IOException;
  @Blocking default long incrementColumnValue(byte[] row, byte[] family, byte[] qualifier, long amount) throws IOException;
  @Blocking default long incrementColumnValue(byte[] row, byte[] family, byte[] qualifier, long amount, Durability durability) throws IOException;
  @Closes default void close() throws IOException;
  @Blocking default boolean checkAndMutate(byte[] row, byte[] family, byte[] qualifier, CompareFilter.CompareOp compareOp, byte[] value, RowMutations mutation) throws IOException;
  @Blocking default boolean checkAndMutate(byte[] row, byte[] family, byte[] qualifier, CompareOperator op, byte[] value, RowMutations mutation) throws IOException;
  default long getRpcTimeout(TimeUnit unit);
  default int getRpcTimeout();
  default void setRpcTimeout(@Bounds(READ) int rpcTimeout);
  default long getReadRpcTimeout(TimeUnit unit);
  default int getReadRpcTimeout();
  default void setReadRpcTimeout(@Bounds(READ) int readRpcTimeout);
  default long getWriteRpcTimeout(TimeUnit unit);
  default int getWriteRpcTimeout();
  default void setWriteRpcTimeout(@Bounds(READ) int writeRpcTimeout);
  default long getOperationTimeout(TimeUnit unit);
  default int getOperationTimeout();
  default void setOperationTimeout(@Bounds(value = CALL, covers = {CONNECT, READ, WRITE}) int operationTimeout);
  default Map<String, byte[]> getRequestAttributes();

  public interface CheckAndMutateBuilder {
    Table.CheckAndMutateBuilder qualifier(byte[] qualifier);
    Table.CheckAndMutateBuilder ifNotExists();
    default Table.CheckAndMutateBuilder ifEquals(byte[] value);
    Table.CheckAndMutateBuilder ifMatches(CompareOperator compareOp, byte[] value);
    boolean thenPut(Put put) throws IOException;
    boolean thenDelete(Delete delete) throws IOException;
    boolean thenMutate(RowMutations mutation) throws IOException;
  }
  public interface CheckAndMutateWithFilterBuilder {
    boolean thenPut(Put put) throws IOException;
    boolean thenDelete(Delete delete) throws IOException;
    boolean thenMutate(RowMutations mutation) throws IOException;
  }
}

public interface TableBuilder {
  @Bounds(value = CALL, covers = {CONNECT, READ, WRITE}) TableBuilder setOperationTimeout(int timeout);
  @Bounds(READ) TableBuilder setRpcTimeout(int timeout);
  @Bounds(READ) TableBuilder setReadRpcTimeout(int timeout);
  @Bounds(READ) TableBuilder setWriteRpcTimeout(int timeout);
  TableBuilder setRequestAttribute(String key, byte[] value);
  Table build();
}

public interface TableDescriptor {
  public static final Comparator<TableDescriptor> COMPARATOR;
  public static final Comparator<TableDescriptor> COMPARATOR_IGNORE_REPLICATION;
  static Comparator<TableDescriptor> getComparator(Comparator<ColumnFamilyDescriptor> cfComparator);
  int getColumnFamilyCount();
  Collection<CoprocessorDescriptor> getCoprocessorDescriptors();
  default Collection<String> getCoprocessors();
  Durability getDurability();
  ColumnFamilyDescriptor[] getColumnFamilies();
  Set<byte[]> getColumnFamilyNames();
  ColumnFamilyDescriptor getColumnFamily(byte[] name);
  String getFlushPolicyClassName();
  long getMaxFileSize();
  long getMemStoreFlushSize();
  int getPriority();
  int getRegionReplication();
  String getRegionSplitPolicyClassName();
  TableName getTableName();
  String getOwnerString();
  Bytes getValue(Bytes key);
  byte[] getValue(byte[] key);
  String getValue(String key);
  Map<Bytes, Bytes> getValues();
  boolean hasCoprocessor(String classNameToMatch);
  boolean hasColumnFamily(byte[] name);
  boolean hasRegionMemStoreReplication();
  boolean isCompactionEnabled();
  boolean isSplitEnabled();
  boolean isMergeEnabled();
  boolean isMetaRegion();
  boolean isMetaTable();
  boolean isNormalizationEnabled();
  int getNormalizerTargetRegionCount();
  long getNormalizerTargetRegionSize();
  boolean isReadOnly();
  default String getErasureCodingPolicy();
  String toStringCustomizedValues();
  default boolean hasGlobalReplicationScope();
  default boolean matchReplicationScope(boolean enabled);
  Optional<String> getRegionServerGroup();
}

public class TableDescriptorBuilder {
  public static final String SPLIT_POLICY = "SPLIT_POLICY";
  public static final String MAX_FILESIZE = "MAX_FILESIZE";
  public static final String OWNER = "OWNER";
  public static final Bytes OWNER_KEY;
  public static final String READONLY = "READONLY";
  public static final String COMPACTION_ENABLED = "COMPACTION_ENABLED";
  public static final String SPLIT_ENABLED = "SPLIT_ENABLED";
  public static final String MERGE_ENABLED = "MERGE_ENABLED";
  public static final String MEMSTORE_FLUSHSIZE = "MEMSTORE_FLUSHSIZE";
  public static final String FLUSH_POLICY = "FLUSH_POLICY";
  public static final String IS_META = "IS_META";
  public static final String DURABILITY = "DURABILITY";
  public static final String REGION_REPLICATION = "REGION_REPLICATION";
  public static final String REGION_MEMSTORE_REPLICATION = "REGION_MEMSTORE_REPLICATION";
  public static final String ERASURE_CODING_POLICY = "ERASURE_CODING_POLICY";
  public static final String NORMALIZATION_ENABLED = "NORMALIZATION_ENABLED";
  public static final boolean DEFAULT_NORMALIZATION_ENABLED = false;
  public static final String NORMALIZER_TARGET_REGION_COUNT = "NORMALIZER_TARGET_REGION_COUNT";
  public static final String NORMALIZER_TARGET_REGION_SIZE_MB = "NORMALIZER_TARGET_REGION_SIZE_MB";
  public static final String NORMALIZER_TARGET_REGION_SIZE = "NORMALIZER_TARGET_REGION_SIZE";
  public static final String PRIORITY = "PRIORITY";
  public static final boolean DEFAULT_READONLY = false;
  public static final boolean DEFAULT_COMPACTION_ENABLED = true;
  public static final boolean DEFAULT_SPLIT_ENABLED = true;
  public static final boolean DEFAULT_MERGE_ENABLED = true;
  public static final long DEFAULT_MEMSTORE_FLUSH_SIZE = 134217728L;
  public static final int DEFAULT_REGION_REPLICATION = 1;
  public static final boolean DEFAULT_REGION_MEMSTORE_REPLICATION = true;
  public static final String NAMESPACE_FAMILY_INFO = "info";
  public static final byte[] NAMESPACE_FAMILY_INFO_BYTES;
  public static final byte[] NAMESPACE_COL_DESC_BYTES;
  public static final TableDescriptor NAMESPACE_TABLEDESC;
  public static PrettyPrinter.Unit getUnit(String key);
  public static byte[] toByteArray(TableDescriptor desc);
  public static TableDescriptor parseFrom(byte[] pbBytes) throws DeserializationException;
  public static TableDescriptorBuilder newBuilder(TableName name);
  public static TableDescriptor copy(TableDescriptor desc);
  public static TableDescriptor copy(TableName name, TableDescriptor desc);
  public static TableDescriptorBuilder newBuilder(TableDescriptor desc);
  public TableDescriptorBuilder addCoprocessor(String className) throws IOException;
  public TableDescriptorBuilder addCoprocessor(String className, Path jarFilePath, int priority, Map<String, String> kvs) throws IOException;
  public TableDescriptorBuilder addCoprocessorWithSpec(String specStr) throws IOException;
  public TableDescriptorBuilder addColumnFamily(ColumnFamilyDescriptor family);
  public TableDescriptorBuilder setCoprocessor(String className) throws IOException;
  public TableDescriptorBuilder setCoprocessor(CoprocessorDescriptor cpDesc) throws IOException;
  public TableDescriptorBuilder setCoprocessors(Collection<CoprocessorDescriptor> cpDescs) throws IOException;
  public TableDescriptorBuilder setColumnFamily(ColumnFamilyDescriptor family);
  public TableDescriptorBuilder setColumnFamilies(Collection<ColumnFamilyDescriptor> families);
  public TableDescriptorBuilder modifyColumnFamily(ColumnFamilyDescriptor family);
  public TableDescriptorBuilder removeValue(String key);
  public TableDescriptorBuilder removeValue(Bytes key);
  public TableDescriptorBuilder removeValue(byte[] key);
  public TableDescriptorBuilder removeColumnFamily(byte[] name);
  public TableDescriptorBuilder removeCoprocessor(String className);
  public TableDescriptorBuilder setCompactionEnabled(boolean isEnable);
  public TableDescriptorBuilder setSplitEnabled(boolean isEnable);
  public TableDescriptorBuilder setMergeEnabled(boolean isEnable);
  public TableDescriptorBuilder setDurability(Durability durability);
  public TableDescriptorBuilder setFlushPolicyClassName(String clazz);
  public TableDescriptorBuilder setMaxFileSize(long maxFileSize);
  public TableDescriptorBuilder setMaxFileSize(String maxFileSize) throws HBaseException;
  public TableDescriptorBuilder setMemStoreFlushSize(long memstoreFlushSize);
  public TableDescriptorBuilder setMemStoreFlushSize(String memStoreFlushSize) throws HBaseException;
  public TableDescriptorBuilder setNormalizerTargetRegionCount(int regionCount);
  public TableDescriptorBuilder setNormalizerTargetRegionSize(long regionSize);
  public TableDescriptorBuilder setNormalizationEnabled(boolean isEnable);
  public TableDescriptorBuilder setOwnerString(String ownerString);
  public TableDescriptorBuilder setPriority(int priority);
  public TableDescriptorBuilder setReadOnly(boolean readOnly);
  public TableDescriptorBuilder setErasureCodingPolicy(String policy);
  public TableDescriptorBuilder setRegionMemStoreReplication(boolean memstoreReplication);
  public TableDescriptorBuilder setRegionReplication(int regionReplication);
  public TableDescriptorBuilder setRegionSplitPolicyClassName(String clazz);
  public TableDescriptorBuilder setValue(String key, String value);
  public TableDescriptorBuilder setValue(Bytes key, Bytes value);
  public TableDescriptorBuilder setValue(byte[] key, byte[] value);
  public String getValue(String key);
  public TableDescriptorBuilder setReplicationScope(int scope);
  public TableDescriptorBuilder setRegionServerGroup(String group);
  public TableDescriptor build();
}

public class TableState {
  public boolean isEnabled();
  public boolean isEnabling();
  public boolean isEnabledOrEnabling();
  public boolean isDisabled();
  public boolean isDisabling();
  public boolean isDisabledOrDisabling();
  public TableState(TableName tableName, TableState.State state);
  public TableState.State getState();
  public TableName getTableName();
  public boolean inStates(TableState.State state);
  public boolean inStates(TableState.State... states);
  public static TableState parseFrom(TableName tableName, byte[] bytes) throws DeserializationException;
  public boolean isInStates(TableState.State... target);

  public enum State {
    ENABLED, DISABLED, DISABLING, ENABLING;
  }
}
