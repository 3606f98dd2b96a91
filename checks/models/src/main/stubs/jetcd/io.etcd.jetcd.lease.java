package io.etcd.jetcd.lease;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.impl.AbstractResponse;
import java.util.List;

public class LeaseGrantResponse extends AbstractResponse {
  public long getID();
  public long getTTL();
}

public class LeaseKeepAliveResponse extends AbstractResponse {
  public long getID();
  public long getTTL();
}

public class LeaseRevokeResponse extends AbstractResponse {}

public class LeaseTimeToLiveResponse extends AbstractResponse {
  public long getID();
  public long getTTL();
  public long getGrantedTTL();
  public List<ByteSequence> getKeys();
}
