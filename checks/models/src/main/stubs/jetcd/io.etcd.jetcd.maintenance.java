package io.etcd.jetcd.maintenance;

import io.etcd.jetcd.impl.AbstractResponse;
import java.util.List;

public class AlarmMember {
  public AlarmMember(long memberId, AlarmType alarmType);
  public long getMemberId();
  public AlarmType getAlarmType();
}

public class AlarmResponse extends AbstractResponse {
  public List<AlarmMember> getAlarms();
}

public enum AlarmType {
  NONE, NOSPACE, UNRECOGNIZED;
}

public class DefragmentResponse extends AbstractResponse {}

public class HashKVResponse extends AbstractResponse {
  public int getHash();
  public long getCompacted();
}

public class MoveLeaderResponse extends AbstractResponse {}

public class SnapshotResponse extends AbstractResponse {
  public long getRemainingBytes();
}

public class StatusResponse extends AbstractResponse {
  public String getVersion();
  public long getDbSize();
  public long getLeader();
  public long getRaftIndex();
  public long getRaftTerm();
  public long getRaftAppliedIndex();
  public List<String> getErrorList();
  public long getDbSizeInUse();
  public boolean isLearner();
}
