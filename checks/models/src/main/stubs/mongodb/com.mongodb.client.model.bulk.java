package com.mongodb.client.model.bulk;

import com.mongodb.MongoNamespace;
import com.mongodb.client.model.Collation;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

interface BaseClientDeleteOptions extends BaseClientWriteModelOptions {}

interface BaseClientUpdateOptions extends BaseClientWriteModelOptions, BaseClientUpsertableWriteModelOptions {
  BaseClientUpdateOptions arrayFilters(Iterable<? extends Bson> arrayFilters);
}

interface BaseClientUpsertableWriteModelOptions {
  BaseClientUpsertableWriteModelOptions upsert(Boolean upsert);
}

interface BaseClientWriteModelOptions {
  BaseClientWriteModelOptions collation(Collation collation);
  BaseClientWriteModelOptions hint(Bson hint);
  BaseClientWriteModelOptions hintString(String hintString);
}

public interface ClientBulkWriteOptions {
  static ClientBulkWriteOptions clientBulkWriteOptions();
  ClientBulkWriteOptions ordered(Boolean ordered);
  ClientBulkWriteOptions bypassDocumentValidation(Boolean bypassDocumentValidation);
  ClientBulkWriteOptions let(Bson let);
  ClientBulkWriteOptions comment(BsonValue comment);
  ClientBulkWriteOptions verboseResults(Boolean verboseResults);
}

public interface ClientDeleteManyOptions extends BaseClientDeleteOptions {
  static ClientDeleteManyOptions clientDeleteManyOptions();
  ClientDeleteManyOptions collation(Collation collation);
  ClientDeleteManyOptions hint(Bson hint);
  ClientDeleteManyOptions hintString(String hintString);
}

public interface ClientDeleteOneOptions extends BaseClientDeleteOptions {
  static ClientDeleteOneOptions clientDeleteOneOptions();
  ClientDeleteOneOptions collation(Collation collation);
  ClientDeleteOneOptions hint(Bson hint);
  ClientDeleteOneOptions hintString(String hintString);
}

public interface ClientNamespacedDeleteManyModel extends ClientNamespacedWriteModel {}

public interface ClientNamespacedDeleteOneModel extends ClientNamespacedWriteModel {}

public interface ClientNamespacedInsertOneModel extends ClientNamespacedWriteModel {}

public interface ClientNamespacedReplaceOneModel extends ClientNamespacedWriteModel {}

public interface ClientNamespacedUpdateManyModel extends ClientNamespacedWriteModel {}

public interface ClientNamespacedUpdateOneModel extends ClientNamespacedWriteModel {}

public interface ClientNamespacedWriteModel {
  static <TDocument> ClientNamespacedInsertOneModel insertOne(MongoNamespace namespace, TDocument document);
  static ClientNamespacedUpdateOneModel updateOne(MongoNamespace namespace, Bson filter, Bson update);
  static ClientNamespacedUpdateOneModel updateOne(MongoNamespace namespace, Bson filter, Bson update, ClientUpdateOneOptions options);
  static ClientNamespacedUpdateOneModel updateOne(MongoNamespace namespace, Bson filter, Iterable<? extends Bson> updatePipeline);
  static ClientNamespacedUpdateOneModel updateOne(MongoNamespace namespace, Bson filter, Iterable<? extends Bson> updatePipeline, ClientUpdateOneOptions options);
  static ClientNamespacedUpdateManyModel updateMany(MongoNamespace namespace, Bson filter, Bson update);
  static ClientNamespacedUpdateManyModel updateMany(MongoNamespace namespace, Bson filter, Bson update, ClientUpdateManyOptions options);
  static ClientNamespacedUpdateManyModel updateMany(MongoNamespace namespace, Bson filter, Iterable<? extends Bson> updatePipeline);
  static ClientNamespacedUpdateManyModel updateMany(MongoNamespace namespace, Bson filter, Iterable<? extends Bson> updatePipeline, ClientUpdateManyOptions options);
  static <TDocument> ClientNamespacedReplaceOneModel replaceOne(MongoNamespace namespace, Bson filter, TDocument replacement);
  static <TDocument> ClientNamespacedReplaceOneModel replaceOne(MongoNamespace namespace, Bson filter, TDocument replacement, ClientReplaceOneOptions options);
  static ClientNamespacedDeleteOneModel deleteOne(MongoNamespace namespace, Bson filter);
  static ClientNamespacedDeleteOneModel deleteOne(MongoNamespace namespace, Bson filter, ClientDeleteOneOptions options);
  static ClientNamespacedDeleteManyModel deleteMany(MongoNamespace namespace, Bson filter);
  static ClientNamespacedDeleteManyModel deleteMany(MongoNamespace namespace, Bson filter, ClientDeleteManyOptions options);
}

public interface ClientReplaceOneOptions extends BaseClientWriteModelOptions, BaseClientUpsertableWriteModelOptions {
  static ClientReplaceOneOptions clientReplaceOneOptions();
  ClientReplaceOneOptions collation(Collation collation);
  ClientReplaceOneOptions hint(Bson hint);
  ClientReplaceOneOptions hintString(String hintString);
  ClientReplaceOneOptions upsert(Boolean upsert);
  ClientReplaceOneOptions sort(Bson sort);
}

public interface ClientUpdateManyOptions extends BaseClientUpdateOptions {
  static ClientUpdateManyOptions clientUpdateManyOptions();
  ClientUpdateManyOptions arrayFilters(Iterable<? extends Bson> arrayFilters);
  ClientUpdateManyOptions collation(Collation collation);
  ClientUpdateManyOptions hint(Bson hint);
  ClientUpdateManyOptions hintString(String hintString);
  ClientUpdateManyOptions upsert(Boolean upsert);
}

public interface ClientUpdateOneOptions extends BaseClientUpdateOptions {
  static ClientUpdateOneOptions clientUpdateOneOptions();
  ClientUpdateOneOptions arrayFilters(Iterable<? extends Bson> arrayFilters);
  ClientUpdateOneOptions collation(Collation collation);
  ClientUpdateOneOptions hint(Bson hint);
  ClientUpdateOneOptions hintString(String hintString);
  ClientUpdateOneOptions upsert(Boolean upsert);
  ClientUpdateOneOptions sort(Bson sort);
}
