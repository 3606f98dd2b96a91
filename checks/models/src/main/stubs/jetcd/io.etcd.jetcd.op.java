package io.etcd.jetcd.op;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.options.DeleteOption;
import io.etcd.jetcd.options.GetOption;
import io.etcd.jetcd.options.PutOption;

public class Cmp {
  public Cmp(ByteSequence key, Cmp.Op compareOp, CmpTarget<?> target);

  public enum Op {
    EQUAL, GREATER, LESS, NOT_EQUAL;
  }
}

public abstract class CmpTarget<T> {
  public static CmpTarget.VersionCmpTarget version(long version);
  public static CmpTarget.CreateRevisionCmpTarget createRevision(long revision);
  public static CmpTarget.ModRevisionCmpTarget modRevision(long revision);
  public static CmpTarget.ValueCmpTarget value(ByteSequence value);
  public T getTargetValue();

  public static final class CreateRevisionCmpTarget extends CmpTarget<Long> {}
  public static final class ModRevisionCmpTarget extends CmpTarget<Long> {}
  public static final class ValueCmpTarget extends CmpTarget {}
  public static final class VersionCmpTarget extends CmpTarget<Long> {}
}

public abstract class Op {
  public static io.etcd.jetcd.op.Op.PutOp put(ByteSequence key, ByteSequence value, PutOption option);
  public static io.etcd.jetcd.op.Op.GetOp get(ByteSequence key, GetOption option);
  public static io.etcd.jetcd.op.Op.DeleteOp delete(ByteSequence key, DeleteOption option);
  public static io.etcd.jetcd.op.Op.TxnOp txn(Cmp[] cmps, io.etcd.jetcd.op.Op[] thenOps, io.etcd.jetcd.op.Op[] elseOps);

  public static final class DeleteOp extends io.etcd.jetcd.op.Op {}
  public static final class GetOp extends io.etcd.jetcd.op.Op {}
  public static final class PutOp extends io.etcd.jetcd.op.Op {}
  public static final class TxnOp extends io.etcd.jetcd.op.Op {}
}
