package redis.clients.jedis.resps;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import redis.clients.jedis.Builder;
import redis.clients.jedis.GeoCoordinate;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.StreamEntryID;

public class AccessControlLogEntry implements Serializable {
  public static final String COUNT = "count";
  public static final String REASON = "reason";
  public static final String CONTEXT = "context";
  public static final String OBJECT = "object";
  public static final String USERNAME = "username";
  public static final String AGE_SECONDS = "age-seconds";
  public static final String CLIENT_INFO = "client-info";
  public static final String ENTRY_ID = "entry-id";
  public static final String TIMESTAMP_CREATED = "timestamp-created";
  public static final String TIMESTAMP_LAST_UPDATED = "timestamp-last-updated";
  public AccessControlLogEntry(Map<String, Object> map);
  public long getCount();
  public String getReason();
  public String getContext();
  public String getObject();
  public String getUsername();
  public Double getAgeSeconds();
  public Map<String, String> getClientInfo();
  public Map<String, Object> getlogEntry();
  public long getEntryId();
  public long getTimestampCreated();
  public long getTimestampLastUpdated();
}

public class AccessControlUser {
  public AccessControlUser(Map<String, Object> map);
  public List<String> getFlags();
  public List<String> getPassword();
  public List<String> getPasswords();
  public String getCommands();
  public Map<String, Object> getUserInfo();
  public String getKeys();
  public List<String> getKeysList();
  public List<String> getChannelsList();
  public String getChannels();
  public List<String> getSelectors();
}

public class ClusterShardInfo {
  public static final String SLOTS = "slots";
  public static final String NODES = "nodes";
  public ClusterShardInfo(Map<String, Object> map);
  public List<List<Long>> getSlots();
  public List<ClusterShardNodeInfo> getNodes();
  public Map<String, Object> getClusterShardInfo();
}

public class ClusterShardNodeInfo {
  public static final String ID = "id";
  public static final String ENDPOINT = "endpoint";
  public static final String IP = "ip";
  public static final String HOSTNAME = "hostname";
  public static final String PORT = "port";
  public static final String TLS_PORT = "tls-port";
  public static final String ROLE = "role";
  public static final String REPLICATION_OFFSET = "replication-offset";
  public static final String HEALTH = "health";
  public ClusterShardNodeInfo(Map<String, Object> map);
  public String getId();
  public String getEndpoint();
  public String getIp();
  public String getHostname();
  public Long getPort();
  public Long getTlsPort();
  public String getRole();
  public Long getReplicationOffset();
  public String getHealth();
  public Map<String, Object> getClusterShardNodeInfo();
  public boolean isSsl();
}

public class CommandDocument {
  public static final Builder<CommandDocument> COMMAND_DOCUMENT_BUILDER;
  public CommandDocument(String summary, String since, String group, String complexity, List<String> history);
  public CommandDocument(Map<String, Object> map);
  public String getSummary();
  public String getSince();
  public String getGroup();
  public String getComplexity();
  public List<String> getHistory();
}

public class CommandInfo {
  public static final Builder<CommandInfo> COMMAND_INFO_BUILDER;
  public CommandInfo(long arity, List<String> flags, long firstKey, long lastKey, long step, List<String> aclCategories, List<String> tips, List<String> subcommands);
  public long getArity();
  public List<String> getFlags();
  public long getFirstKey();
  public long getLastKey();
  public long getStep();
  public List<String> getAclCategories();
  public List<String> getTips();
  public List<String> getSubcommands();
}

public class FunctionStats {
  public static final Builder<FunctionStats> FUNCTION_STATS_BUILDER;
  public FunctionStats(Map<String, Object> script, Map<String, Map<String, Object>> engines);
  public Map<String, Object> getRunningScript();
  public Map<String, Map<String, Object>> getEngines();
}

public class GeoRadiusResponse {
  public GeoRadiusResponse(byte[] member);
  public void setDistance(double distance);
  public void setCoordinate(GeoCoordinate coordinate);
  public void setRawScore(long rawScore);
  public byte[] getMember();
  public String getMemberByString();
  public double getDistance();
  public GeoCoordinate getCoordinate();
  public long getRawScore();
}

public class LCSMatchResult {
  public LCSMatchResult(String matchString);
  public LCSMatchResult(long len);
  public LCSMatchResult(List<LCSMatchResult.MatchedPosition> matches, long len);
  public LCSMatchResult(String matchString, List<LCSMatchResult.MatchedPosition> matches, long len);
  public String getMatchString();
  public List<LCSMatchResult.MatchedPosition> getMatches();
  public long getLen();

  public static class MatchedPosition {
    public MatchedPosition(LCSMatchResult.Position a, LCSMatchResult.Position b, long matchLen);
    public LCSMatchResult.Position getA();
    public LCSMatchResult.Position getB();
    public long getMatchLen();
  }
  public static class Position {
    public Position(long start, long end);
    public long getStart();
    public long getEnd();
  }
}

public class LatencyHistoryInfo {
  public static final Builder<LatencyHistoryInfo> LATENCY_HISTORY_BUILDER;
  public LatencyHistoryInfo(long timestamp, long latency);
  public long getTimestamp();
  public long getLatency();
}

public class LatencyLatestInfo {
  public static final Builder<LatencyLatestInfo> LATENCY_LATEST_BUILDER;
  public LatencyLatestInfo(String command, long timestamp, long lastEventLatency, long maxEventLatency);
  public String getCommand();
  public long getTimestamp();
  public long getLastEventLatency();
  public long getMaxEventLatency();
}

public class LibraryInfo {
  public static final Builder<LibraryInfo> LIBRARY_INFO;
  public static final Builder<LibraryInfo> LIBRARY_BUILDER;
  public static final Builder<List<LibraryInfo>> LIBRARY_INFO_LIST;
  public LibraryInfo(String libraryName, String engineName, List<Map<String, Object>> functions);
  public LibraryInfo(String libraryName, String engineName, List<Map<String, Object>> functions, String code);
  public String getLibraryName();
  public String getEngine();
  public List<Map<String, Object>> getFunctions();
  public String getLibraryCode();
}

public class ScanResult<T> {
  public ScanResult(String cursor, List<T> results);
  public ScanResult(byte[] cursor, List<T> results);
  public String getCursor();
  public boolean isCompleteIteration();
  public byte[] getCursorAsBytes();
  public List<T> getResult();
}

public class Slowlog {
  public static List<Slowlog> from(List<Object> nestedMultiBulkReply);
  public long getId();
  public long getTimeStamp();
  public long getExecutionTime();
  public List<String> getArgs();
  public HostAndPort getClientIpPort();
  public String getClientName();
}

public class StreamConsumerFullInfo implements Serializable {
  public static final String NAME = "name";
  public static final String SEEN_TIME = "seen-time";
  public static final String ACTIVE_TIME = "active-time";
  public static final String PEL_COUNT = "pel-count";
  public static final String PENDING = "pending";
  public StreamConsumerFullInfo(Map<String, Object> map);
  public String getName();
  public Long getSeenTime();
  public Long getActiveTime();
  public Long getPelCount();
  public List<List<Object>> getPending();
  public Map<String, Object> getConsumerInfo();
}

public class StreamConsumerInfo {
  public static final String NAME = "name";
  public static final String IDLE = "idle";
  public static final String PENDING = "pending";
  public static final String INACTIVE = "inactive";
  public StreamConsumerInfo(Map<String, Object> map);
  public String getName();
  public long getIdle();
  public long getPending();
  public Long getInactive();
  public Map<String, Object> getConsumerInfo();
}

public class StreamConsumersInfo extends StreamConsumerInfo {
  public StreamConsumersInfo(Map<String, Object> map);
}

public class StreamEntry implements Serializable {
  public StreamEntry(StreamEntryID id, Map<String, String> fields);
  public StreamEntryID getID();
  public Map<String, String> getFields();
}

public class StreamFullInfo implements Serializable {
  public static final String LENGTH = "length";
  public static final String RADIX_TREE_KEYS = "radix-tree-keys";
  public static final String RADIX_TREE_NODES = "radix-tree-nodes";
  public static final String GROUPS = "groups";
  public static final String LAST_GENERATED_ID = "last-generated-id";
  public static final String ENTRIES = "entries";
  public StreamFullInfo(Map<String, Object> map);
  public long getLength();
  public long getRadixTreeKeys();
  public long getRadixTreeNodes();
  public List<StreamGroupFullInfo> getGroups();
  public StreamEntryID getLastGeneratedId();
  public List<StreamEntry> getEntries();
  public Map<String, Object> getStreamFullInfo();
}

public class StreamGroupFullInfo implements Serializable {
  public static final String NAME = "name";
  public static final String CONSUMERS = "consumers";
  public static final String PENDING = "pending";
  public static final String LAST_DELIVERED = "last-delivered-id";
  public static final String PEL_COUNT = "pel-count";
  public StreamGroupFullInfo(Map<String, Object> map);
  public String getName();
  public List<StreamConsumerFullInfo> getConsumers();
  public List<List<Object>> getPending();
  public StreamEntryID getLastDeliveredId();
  public Map<String, Object> getGroupFullInfo();
  public Long getPelCount();
}

public class StreamGroupInfo implements Serializable {
  public static final String NAME = "name";
  public static final String CONSUMERS = "consumers";
  public static final String PENDING = "pending";
  public static final String LAST_DELIVERED = "last-delivered-id";
  public StreamGroupInfo(Map<String, Object> map);
  public String getName();
  public long getConsumers();
  public long getPending();
  public StreamEntryID getLastDeliveredId();
  public Map<String, Object> getGroupInfo();
}

public class StreamInfo implements Serializable {
  public static final String LENGTH = "length";
  public static final String RADIX_TREE_KEYS = "radix-tree-keys";
  public static final String RADIX_TREE_NODES = "radix-tree-nodes";
  public static final String GROUPS = "groups";
  public static final String LAST_GENERATED_ID = "last-generated-id";
  public static final String FIRST_ENTRY = "first-entry";
  public static final String LAST_ENTRY = "last-entry";
  public StreamInfo(Map<String, Object> map);
  public long getLength();
  public long getRadixTreeKeys();
  public long getRadixTreeNodes();
  public long getGroups();
  public StreamEntryID getLastGeneratedId();
  public StreamEntry getFirstEntry();
  public StreamEntry getLastEntry();
  public Map<String, Object> getStreamInfo();
}

public class StreamPendingEntry implements Serializable {
  public StreamPendingEntry(StreamEntryID id, String consumerName, long idleTime, long deliveredTimes);
  public StreamEntryID getID();
  public long getIdleTime();
  public long getDeliveredTimes();
  public String getConsumerName();
}

public class StreamPendingSummary implements Serializable {
  public StreamPendingSummary(long total, StreamEntryID minId, StreamEntryID maxId, Map<String, Long> consumerMessageCount);
  public long getTotal();
  public StreamEntryID getMinId();
  public StreamEntryID getMaxId();
  public Map<String, Long> getConsumerMessageCount();
}

public class TrackingInfo {
  public static final Builder<TrackingInfo> TRACKING_INFO_BUILDER;
  public TrackingInfo(List<String> flags, long redirect, List<String> prefixes);
  public List<String> getFlags();
  public long getRedirect();
  public List<String> getPrefixes();
}

public class Tuple implements Comparable<Tuple> {
  public Tuple(String element, Double score);
  public Tuple(byte[] element, Double score);
  public int compareTo(Tuple other);
  public static int compare(Tuple t1, Tuple t2);
  public String getElement();
  public byte[] getBinaryElement();
  public double getScore();
}
