package io.etcd.jetcd.election;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.KeyValue;
import io.etcd.jetcd.impl.AbstractResponse;

public class CampaignResponse extends AbstractResponse {
  public LeaderKey getLeader();
}

public class LeaderKey {
  public LeaderKey(ByteSequence name, ByteSequence key, long revision, long lease);
  public ByteSequence getName();
  public ByteSequence getKey();
  public long getRevision();
  public long getLease();
}

public class LeaderResponse extends AbstractResponse {
  public KeyValue getKv();
}

public class ProclaimResponse extends AbstractResponse {}

public class ResignResponse extends AbstractResponse {}
