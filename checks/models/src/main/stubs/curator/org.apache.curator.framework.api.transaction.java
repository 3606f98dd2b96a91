package org.apache.curator.framework.api.transaction;

import java.util.Collection;
import java.util.List;
import org.apache.curator.framework.api.ACLCreateModePathAndBytesable;
import org.apache.curator.framework.api.ACLPathAndBytesable;
import org.apache.curator.framework.api.Backgroundable;
import org.apache.curator.framework.api.Compressible;
import org.apache.curator.framework.api.CreateModable;
import org.apache.curator.framework.api.ErrorListenerMultiTransactionMain;
import org.apache.curator.framework.api.PathAndBytesable;
import org.apache.curator.framework.api.Pathable;
import org.apache.curator.framework.api.VersionPathAndBytesable;
import org.apache.curator.framework.api.Versionable;
import org.apache.zookeeper.Op;
import org.apache.zookeeper.data.Stat;

public interface CuratorMultiTransaction extends Backgroundable<ErrorListenerMultiTransactionMain>, CuratorMultiTransactionMain {}

public interface CuratorMultiTransactionMain {
  List<CuratorTransactionResult> forOperations(CuratorOp... curatorOps) throws Exception;
  List<CuratorTransactionResult> forOperations(List<CuratorOp> operations) throws Exception;
}

public interface CuratorOp {
  Op get();
  TypeAndPath getTypeAndPath();
}

public interface CuratorTransaction {
  TransactionCreateBuilder<CuratorTransactionBridge> create();
  TransactionDeleteBuilder<CuratorTransactionBridge> delete();
  TransactionSetDataBuilder<CuratorTransactionBridge> setData();
  TransactionCheckBuilder<CuratorTransactionBridge> check();
}

public interface CuratorTransactionBridge {
  CuratorTransactionFinal and();
}

public interface CuratorTransactionFinal extends CuratorTransaction {
  Collection<CuratorTransactionResult> commit() throws Exception;
}

public class CuratorTransactionResult {
  public CuratorTransactionResult(OperationType type, String forPath, String resultPath, Stat resultStat);
  public CuratorTransactionResult(OperationType type, String forPath, String resultPath, Stat resultStat, int error);
  public OperationType getType();
  public String getForPath();
  public String getResultPath();
  public Stat getResultStat();
  public int getError();
}

public enum OperationType {
  CREATE, DELETE, SET_DATA, CHECK;
}

public interface TransactionCheckBuilder<T> extends Pathable<T>, Versionable<Pathable<T>> {}

public interface TransactionCreateBuilder<T> extends TransactionCreateBuilder2<T> {
  TransactionCreateBuilder2<T> withTtl(long ttl);
}

public interface TransactionCreateBuilder2<T> extends PathAndBytesable<T>, CreateModable<ACLPathAndBytesable<T>>, ACLPathAndBytesable<T>, ACLCreateModePathAndBytesable<T>, Compressible<ACLCreateModePathAndBytesable<T>> {}

public interface TransactionDeleteBuilder<T> extends Pathable<T>, Versionable<Pathable<T>> {}

public interface TransactionOp {
  TransactionCreateBuilder<CuratorOp> create();
  TransactionDeleteBuilder<CuratorOp> delete();
  TransactionSetDataBuilder<CuratorOp> setData();
  TransactionCheckBuilder<CuratorOp> check();
}

public interface TransactionSetDataBuilder<T> extends PathAndBytesable<T>, Versionable<PathAndBytesable<T>>, VersionPathAndBytesable<T>, Compressible<VersionPathAndBytesable<T>> {}

public class TypeAndPath {
  public TypeAndPath(OperationType type, String forPath);
  public OperationType getType();
  public String getForPath();
}
