package redis.clients.jedis.args;

public enum BitCountOption implements Rawable {
  BYTE, BIT;
  public byte[] getRaw();
}

public enum BitOP implements Rawable {
  AND, OR, XOR, NOT;
  public byte[] getRaw();
}

public enum ClientAttributeOption implements Rawable {
  LIB_NAME, LIB_VER;
  public byte[] getRaw();
}

public enum ClientPauseMode implements Rawable {
  ALL, WRITE;
  public byte[] getRaw();
}

public enum ClientType implements Rawable {
  NORMAL, MASTER, SLAVE, REPLICA, PUBSUB;
  public byte[] getRaw();
}

public enum ClusterFailoverOption implements Rawable {
  FORCE, TAKEOVER;
  public byte[] getRaw();
}

public enum ClusterResetType implements Rawable {
  SOFT, HARD;
  public byte[] getRaw();
}

public enum ExpiryOption implements Rawable {
  NX, XX, GT, LT;
  public byte[] getRaw();
}

public enum FlushMode implements Rawable {
  SYNC, ASYNC;
  public byte[] getRaw();
}

public enum FunctionRestorePolicy implements Rawable {
  FLUSH, APPEND, REPLACE;
  public byte[] getRaw();
}

public enum GeoUnit implements Rawable {
  M, KM, MI, FT;
  public byte[] getRaw();
}

public enum LatencyEvent implements Rawable {
  ACTIVE_DEFRAG_CYCLE, AOF_FSYNC_ALWAYS, AOF_STAT, AOF_REWRITE_DIFF_WRITE, AOF_RENAME, AOF_WRITE, AOF_WRITE_ACTIVE_CHILD, AOF_WRITE_ALONE, AOF_WRITE_PENDING_FSYNC, COMMAND, EXPIRE_CYCLE, EVICTION_CYCLE, EVICTION_DEL, FAST_COMMAND, FORK, RDB_UNLINK_TEMP_FILE;
  public byte[] getRaw();
}

public enum ListDirection implements Rawable {
  LEFT, RIGHT;
  public byte[] getRaw();
}

public enum ListPosition implements Rawable {
  BEFORE, AFTER;
  public byte[] getRaw();
}

public interface Rawable {
  byte[] getRaw();
}

public enum SaveMode implements Rawable {
  NOSAVE, SAVE;
  public byte[] getRaw();
}

public enum SortedSetOption implements Rawable {
  MIN, MAX;
  public byte[] getRaw();
}

public enum SortingOrder implements Rawable {
  ASC, DESC;
  public byte[] getRaw();
}

public enum UnblockType implements Rawable {
  TIMEOUT, ERROR;
  public byte[] getRaw();
}
