package redis.clients.jedis.params;

import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.GeoCoordinate;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.args.BitCountOption;
import redis.clients.jedis.args.ClientType;
import redis.clients.jedis.args.GeoUnit;
import redis.clients.jedis.args.Rawable;
import redis.clients.jedis.args.SaveMode;
import redis.clients.jedis.args.SortingOrder;

public class BitPosParams implements IParams {
  public BitPosParams();
  public BitPosParams(long start);
  public BitPosParams(long start, long end);
  public static BitPosParams bitPosParams();
  public BitPosParams start(long start);
  public BitPosParams end(long end);
  public BitPosParams modifier(BitCountOption modifier);
  public void addParams(CommandArguments args);
}

public class ClientKillParams implements IParams {
  public ClientKillParams();
  public static ClientKillParams clientKillParams();
  public ClientKillParams id(String clientId);
  public ClientKillParams id(byte[] clientId);
  public ClientKillParams type(ClientType type);
  public ClientKillParams addr(String ipPort);
  public ClientKillParams addr(byte[] ipPort);
  public ClientKillParams addr(String ip, int port);
  public ClientKillParams skipMe(ClientKillParams.SkipMe skipMe);
  public ClientKillParams user(String username);
  public ClientKillParams laddr(String ipPort);
  public ClientKillParams laddr(String ip, int port);
  public ClientKillParams maxAge(long maxAge);
  public void addParams(CommandArguments args);

  public enum SkipMe {
    YES, NO;
  }
}

public class CommandListFilterByParams implements IParams {
  public CommandListFilterByParams();
  public static CommandListFilterByParams commandListFilterByParams();
  public CommandListFilterByParams filterByModule(String moduleName);
  public CommandListFilterByParams filterByAclCat(String category);
  public CommandListFilterByParams filterByPattern(String pattern);
  public void addParams(CommandArguments args);
}

public class FailoverParams implements IParams {
  public FailoverParams();
  public static FailoverParams failoverParams();
  public FailoverParams to(String host, int port);
  public FailoverParams to(HostAndPort to);
  public FailoverParams force();
  public FailoverParams timeout(long timeout);
  public void addParams(CommandArguments args);
}

public class GeoAddParams implements IParams {
  public GeoAddParams();
  public static GeoAddParams geoAddParams();
  public GeoAddParams nx();
  public GeoAddParams xx();
  public GeoAddParams ch();
  public void addParams(CommandArguments args);
}

public class GeoRadiusParam implements IParams {
  public GeoRadiusParam();
  public static GeoRadiusParam geoRadiusParam();
  public GeoRadiusParam withCoord();
  public GeoRadiusParam withDist();
  public GeoRadiusParam withHash();
  public GeoRadiusParam sortAscending();
  public GeoRadiusParam sortDescending();
  public GeoRadiusParam sortingOrder(SortingOrder order);
  public GeoRadiusParam count(int count);
  public GeoRadiusParam count(int count, boolean any);
  public GeoRadiusParam any();
  public void addParams(CommandArguments args);
}

public class GeoRadiusStoreParam implements IParams {
  public GeoRadiusStoreParam();
  public static GeoRadiusStoreParam geoRadiusStoreParam();
  public GeoRadiusStoreParam store(String key);
  public GeoRadiusStoreParam storeDist(String key);
  public void addParams(CommandArguments args);
}

public class GeoSearchParam implements IParams {
  public GeoSearchParam();
  public static GeoSearchParam geoSearchParam();
  public GeoSearchParam fromMember(String member);
  public GeoSearchParam fromLonLat(double longitude, double latitude);
  public GeoSearchParam fromLonLat(GeoCoordinate coord);
  public GeoSearchParam byRadius(double radius, GeoUnit unit);
  public GeoSearchParam byBox(double width, double height, GeoUnit unit);
  public GeoSearchParam withCoord();
  public GeoSearchParam withDist();
  public GeoSearchParam withHash();
  public GeoSearchParam asc();
  public GeoSearchParam desc();
  public GeoSearchParam sortingOrder(SortingOrder order);
  public GeoSearchParam count(int count);
  public GeoSearchParam count(int count, boolean any);
  public GeoSearchParam any();
  public void addParams(CommandArguments args);
}

public class GetExParams implements IParams {
  public GetExParams();
  public static GetExParams getExParams();
  public GetExParams ex(long secondsToExpire);
  public GetExParams px(long millisecondsToExpire);
  public GetExParams exAt(long seconds);
  public GetExParams pxAt(long milliseconds);
  public GetExParams persist();
  public void addParams(CommandArguments args);
}

public interface IParams {
  void addParams(CommandArguments args);
}

public class LCSParams implements IParams {
  public LCSParams();
  public static LCSParams LCSParams();
  public LCSParams len();
  public LCSParams idx();
  public LCSParams minMatchLen(long minMatchLen);
  public LCSParams withMatchLen();
  public void addParams(CommandArguments args);
}

public class LPosParams implements IParams {
  public LPosParams();
  public static LPosParams lPosParams();
  public LPosParams rank(int rank);
  public LPosParams maxlen(int maxLen);
  public void addParams(CommandArguments args);
}

public class LolwutParams implements IParams {
  public LolwutParams();
  public LolwutParams version(int version);
  public LolwutParams args(String... args);
  public LolwutParams optionalArguments(String... args);
  public void addParams(CommandArguments args);
}

public class MigrateParams implements IParams {
  public MigrateParams();
  public static MigrateParams migrateParams();
  public MigrateParams copy();
  public MigrateParams replace();
  public MigrateParams auth(String password);
  public MigrateParams auth2(String username, String password);
  public void addParams(CommandArguments args);
}

public class ModuleLoadExParams implements IParams {
  public ModuleLoadExParams();
  public ModuleLoadExParams moduleLoadexParams();
  public ModuleLoadExParams config(String name, String value);
  public ModuleLoadExParams arg(String arg);
  public void addParams(CommandArguments args);
}

public class RestoreParams implements IParams {
  public RestoreParams();
  public static RestoreParams restoreParams();
  public RestoreParams replace();
  public RestoreParams absTtl();
  public RestoreParams idleTime(long idleTime);
  public RestoreParams frequency(long frequency);
  public void addParams(CommandArguments args);
}

public class ScanParams implements IParams {
  public static final String SCAN_POINTER_START;
  public static final byte[] SCAN_POINTER_START_BINARY;
  public ScanParams();
  public ScanParams match(byte[] pattern);
  public ScanParams match(String pattern);
  public ScanParams count(Integer count);
  public void addParams(CommandArguments args);
  public byte[] binaryMatch();
  public String match();
}

public class SetParams implements IParams {
  public SetParams();
  public static SetParams setParams();
  public SetParams nx();
  public SetParams xx();
  public SetParams ex(long remainingSeconds);
  public SetParams px(long remainingMilliseconds);
  public SetParams exAt(long timestampSeconds);
  public SetParams pxAt(long timestampMilliseconds);
  public SetParams keepttl();
  public SetParams keepTtl();
  public void addParams(CommandArguments args);
}

public class ShutdownParams implements IParams {
  public ShutdownParams();
  public static ShutdownParams shutdownParams();
  public ShutdownParams saveMode(SaveMode saveMode);
  public ShutdownParams nosave();
  public ShutdownParams save();
  public ShutdownParams now();
  public ShutdownParams force();
  public void addParams(CommandArguments args);
}

public class SortingParams implements IParams {
  public SortingParams();
  public SortingParams by(String pattern);
  public SortingParams by(byte[] pattern);
  public SortingParams nosort();
  public SortingParams desc();
  public SortingParams asc();
  public SortingParams sortingOrder(SortingOrder order);
  public SortingParams limit(int start, int count);
  public SortingParams alpha();
  public SortingParams get(String... patterns);
  public SortingParams get(byte[]... patterns);
  public void addParams(CommandArguments args);
}

public class XAddParams implements IParams {
  public XAddParams();
  public static XAddParams xAddParams();
  public XAddParams noMkStream();
  public XAddParams id(byte[] id);
  public XAddParams id(String id);
  public XAddParams id(StreamEntryID id);
  public XAddParams id(long time, long sequence);
  public XAddParams id(long time);
  public XAddParams maxLen(long maxLen);
  public XAddParams minId(String minId);
  public XAddParams approximateTrimming();
  public XAddParams exactTrimming();
  public XAddParams limit(long limit);
  public void addParams(CommandArguments args);
}

public class XAutoClaimParams implements IParams {
  public XAutoClaimParams();
  public static XAutoClaimParams xAutoClaimParams();
  public XAutoClaimParams count(int count);
  public void addParams(CommandArguments args);
}

public class XClaimParams implements IParams {
  public XClaimParams();
  public static XClaimParams xClaimParams();
  public XClaimParams idle(long idleTime);
  public XClaimParams time(long idleUnixTime);
  public XClaimParams retryCount(int count);
  public XClaimParams force();
  public void addParams(CommandArguments args);
}

public class XPendingParams implements IParams {
  public XPendingParams(StreamEntryID start, StreamEntryID end, int count);
  public XPendingParams(String start, String end, int count);
  public XPendingParams(byte[] start, byte[] end, int count);
  public XPendingParams();
  public static XPendingParams xPendingParams(StreamEntryID start, StreamEntryID end, int count);
  public static XPendingParams xPendingParams(String start, String end, int count);
  public static XPendingParams xPendingParams(byte[] start, byte[] end, int count);
  public static XPendingParams xPendingParams();
  public XPendingParams idle(long idle);
  public XPendingParams start(StreamEntryID start);
  public XPendingParams end(StreamEntryID end);
  public XPendingParams count(int count);
  public XPendingParams consumer(String consumer);
  public XPendingParams consumer(byte[] consumer);
  public void addParams(CommandArguments args);
}

public class XReadGroupParams implements IParams {
  public XReadGroupParams();
  public static XReadGroupParams xReadGroupParams();
  public XReadGroupParams count(int count);
  public XReadGroupParams block(int block);
  public XReadGroupParams noAck();
  public void addParams(CommandArguments args);
}

public class XReadParams implements IParams {
  public XReadParams();
  public static XReadParams xReadParams();
  public XReadParams count(int count);
  public XReadParams block(int block);
  public void addParams(CommandArguments args);
}

public class XTrimParams implements IParams {
  public XTrimParams();
  public static XTrimParams xTrimParams();
  public XTrimParams maxLen(long maxLen);
  public XTrimParams minId(String minId);
  public XTrimParams approximateTrimming();
  public XTrimParams exactTrimming();
  public XTrimParams limit(long limit);
  public void addParams(CommandArguments args);
}

public class ZAddParams implements IParams {
  public ZAddParams();
  public static ZAddParams zAddParams();
  public ZAddParams nx();
  public ZAddParams xx();
  public ZAddParams gt();
  public ZAddParams lt();
  public ZAddParams ch();
  public void addParams(CommandArguments args);
}

public class ZIncrByParams implements IParams {
  public ZIncrByParams();
  public static ZIncrByParams zIncrByParams();
  public ZIncrByParams nx();
  public ZIncrByParams xx();
  public void addParams(CommandArguments args);
}

public class ZParams implements IParams {
  public ZParams();
  public ZParams weights(double... weights);
  public ZParams aggregate(ZParams.Aggregate aggregate);
  public void addParams(CommandArguments args);

  public enum Aggregate implements Rawable {
    SUM, MIN, MAX;
    public byte[] getRaw();
  }
}

public class ZRangeParams implements IParams {
  public ZRangeParams(int min, int max);
  public static ZRangeParams zrangeParams(int min, int max);
  public ZRangeParams(double min, double max);
  public static ZRangeParams zrangeByScoreParams(double min, double max);
  public ZRangeParams(Protocol.Keyword by, String min, String max);
  public ZRangeParams(Protocol.Keyword by, byte[] min, byte[] max);
  public static ZRangeParams zrangeByLexParams(String min, String max);
  public static ZRangeParams zrangeByLexParams(byte[] min, byte[] max);
  public ZRangeParams rev();
  public ZRangeParams limit(int offset, int count);
  public void addParams(CommandArguments args);
}
