package com.mongodb.client.result;

import java.util.Map;
import org.bson.BsonValue;

public abstract class DeleteResult {
  public DeleteResult();
  public abstract boolean wasAcknowledged();
  public abstract long getDeletedCount();
  public static DeleteResult acknowledged(long deletedCount);
  public static DeleteResult unacknowledged();
}

public abstract class InsertManyResult {
  public InsertManyResult();
  public abstract boolean wasAcknowledged();
  public abstract Map<Integer, BsonValue> getInsertedIds();
  public static InsertManyResult acknowledged(Map<Integer, BsonValue> insertedIds);
  public static InsertManyResult unacknowledged();
}

public abstract class InsertOneResult {
  public InsertOneResult();
  public abstract boolean wasAcknowledged();
  public abstract BsonValue getInsertedId();
  public static InsertOneResult acknowledged(BsonValue insertId);
  public static InsertOneResult unacknowledged();
}

public abstract class UpdateResult {
  public UpdateResult();
  public abstract boolean wasAcknowledged();
  public abstract long getMatchedCount();
  public abstract long getModifiedCount();
  public abstract BsonValue getUpsertedId();
  public static UpdateResult acknowledged(long matchedCount, Long modifiedCount, BsonValue upsertedId);
  public static UpdateResult unacknowledged();
}
