package com.mongodb.session;

import com.mongodb.ClientSessionOptions;
import com.mongodb.ServerAddress;
import dev.fairlead.annotations.Closes;
import java.io.Closeable;
import org.bson.BsonDocument;
import org.bson.BsonTimestamp;

public interface ClientSession extends Closeable {
  ServerAddress getPinnedServerAddress();
  Object getTransactionContext();
  void setTransactionContext(ServerAddress address, Object transactionContext);
  void clearTransactionContext();
  BsonDocument getRecoveryToken();
  void setRecoveryToken(BsonDocument recoveryToken);
  ClientSessionOptions getOptions();
  boolean isCausallyConsistent();
  Object getOriginator();
  ServerSession getServerSession();
  BsonTimestamp getOperationTime();
  void advanceOperationTime(BsonTimestamp operationTime);
  void advanceClusterTime(BsonDocument clusterTime);
  void setSnapshotTimestamp(BsonTimestamp snapshotTimestamp);
  BsonTimestamp getSnapshotTimestamp();
  BsonDocument getClusterTime();
  @Closes void close();
}

public interface ServerSession {
  BsonDocument getIdentifier();
  long getTransactionNumber();
  long advanceTransactionNumber();
  boolean isClosed();
  void markDirty();
  boolean isMarkedDirty();
}
