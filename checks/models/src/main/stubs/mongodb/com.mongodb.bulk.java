package com.mongodb.bulk;

import com.mongodb.WriteError;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonValue;

public class BulkWriteError extends WriteError {
  public BulkWriteError(int code, String message, BsonDocument details, int index);
  public int getIndex();
}

public class BulkWriteInsert {
  public BulkWriteInsert(int index, BsonValue id);
  public int getIndex();
  public BsonValue getId();
}

public abstract class BulkWriteResult {
  public BulkWriteResult();
  public abstract boolean wasAcknowledged();
  public abstract int getInsertedCount();
  public abstract int getMatchedCount();
  public abstract int getDeletedCount();
  public abstract int getModifiedCount();
  public abstract List<BulkWriteInsert> getInserts();
  public abstract List<BulkWriteUpsert> getUpserts();
  public static BulkWriteResult acknowledged(int insertedCount, int matchedCount, int removedCount, Integer modifiedCount, List<BulkWriteUpsert> upserts, List<BulkWriteInsert> inserts);
  public static BulkWriteResult unacknowledged();
}

public class BulkWriteUpsert {
  public BulkWriteUpsert(int index, BsonValue id);
  public int getIndex();
  public BsonValue getId();
}

public class WriteConcernError {
  public WriteConcernError(int code, String codeName, String message, BsonDocument details);
  public int getCode();
  public String getCodeName();
  public String getMessage();
  public BsonDocument getDetails();
}
