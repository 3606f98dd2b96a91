package io.etcd.jetcd.lock;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.impl.AbstractResponse;

public class LockResponse extends AbstractResponse {
  public ByteSequence getKey();
}

public class UnlockResponse extends AbstractResponse {}
