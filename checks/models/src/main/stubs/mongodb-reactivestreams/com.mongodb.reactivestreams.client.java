package com.mongodb.reactivestreams.client;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import com.mongodb.ClientSessionOptions;
import com.mongodb.ConnectionString;
import com.mongodb.CursorType;
import com.mongodb.ExplainVerbosity;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoDriverInformation;
import com.mongodb.MongoNamespace;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.CreateIndexOptions;
import com.mongodb.client.model.CreateViewOptions;
import com.mongodb.client.model.DeleteOptions;
import com.mongodb.client.model.DropCollectionOptions;
import com.mongodb.client.model.DropIndexOptions;
import com.mongodb.client.model.EstimatedDocumentCountOptions;
import com.mongodb.client.model.FindOneAndDeleteOptions;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneOptions;
import com.mongodb.client.model.MapReduceAction;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.SearchIndexModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.FullDocument;
import com.mongodb.client.model.changestream.FullDocumentBeforeChange;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.InsertManyResult;
import com.mongodb.client.result.InsertOneResult;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.connection.ClusterDescription;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.io.Closeable;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonTimestamp;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

public interface AggregatePublisher<TResult> extends Publisher<TResult> {
  AggregatePublisher<TResult> allowDiskUse(Boolean allowDiskUse);
  AggregatePublisher<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  AggregatePublisher<TResult> maxAwaitTime(long maxAwaitTime, TimeUnit timeUnit);
  AggregatePublisher<TResult> bypassDocumentValidation(Boolean bypassDocumentValidation);
  Publisher<Void> toCollection();
  void subscribe(Subscriber<? super TResult> s);
  AggregatePublisher<TResult> collation(Collation collation);
  AggregatePublisher<TResult> comment(String comment);
  AggregatePublisher<TResult> comment(BsonValue comment);
  AggregatePublisher<TResult> hint(Bson hint);
  AggregatePublisher<TResult> hintString(String hint);
  AggregatePublisher<TResult> let(Bson variables);
  AggregatePublisher<TResult> batchSize(int batchSize);
  AggregatePublisher<TResult> timeoutMode(TimeoutMode timeoutMode);
  Publisher<TResult> first();
  Publisher<Document> explain();
  Publisher<Document> explain(ExplainVerbosity verbosity);
  <E> Publisher<E> explain(Class<E> explainResultClass);
  <E> Publisher<E> explain(Class<E> explainResultClass, ExplainVerbosity verbosity);
}

public interface ChangeStreamPublisher<TResult> extends Publisher<ChangeStreamDocument<TResult>> {
  ChangeStreamPublisher<TResult> fullDocument(FullDocument fullDocument);
  ChangeStreamPublisher<TResult> fullDocumentBeforeChange(FullDocumentBeforeChange fullDocumentBeforeChange);
  ChangeStreamPublisher<TResult> resumeAfter(BsonDocument resumeToken);
  ChangeStreamPublisher<TResult> startAtOperationTime(BsonTimestamp startAtOperationTime);
  ChangeStreamPublisher<TResult> startAfter(BsonDocument startAfter);
  ChangeStreamPublisher<TResult> maxAwaitTime(long maxAwaitTime, TimeUnit timeUnit);
  ChangeStreamPublisher<TResult> collation(Collation collation);
  <TDocument> Publisher<TDocument> withDocumentClass(Class<TDocument> clazz);
  ChangeStreamPublisher<TResult> batchSize(int batchSize);
  Publisher<ChangeStreamDocument<TResult>> first();
  ChangeStreamPublisher<TResult> comment(String comment);
  ChangeStreamPublisher<TResult> comment(BsonValue comment);
  ChangeStreamPublisher<TResult> showExpandedEvents(boolean showExpandedEvents);
}

public interface ClientSession extends com.mongodb.session.ClientSession {
  boolean hasActiveTransaction();
  boolean notifyMessageSent();
  void notifyOperationInitiated(Object operation);
  TransactionOptions getTransactionOptions();
  void startTransaction();
  void startTransaction(TransactionOptions transactionOptions);
  Publisher<Void> commitTransaction();
  Publisher<Void> abortTransaction();
}

public interface DistinctPublisher<TResult> extends Publisher<TResult> {
  DistinctPublisher<TResult> filter(Bson filter);
  DistinctPublisher<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  DistinctPublisher<TResult> collation(Collation collation);
  DistinctPublisher<TResult> batchSize(int batchSize);
  DistinctPublisher<TResult> comment(String comment);
  DistinctPublisher<TResult> comment(BsonValue comment);
  DistinctPublisher<TResult> hint(Bson hint);
  DistinctPublisher<TResult> hintString(String hint);
  DistinctPublisher<TResult> timeoutMode(TimeoutMode timeoutMode);
  Publisher<TResult> first();
}

public interface FindPublisher<TResult> extends Publisher<TResult> {
  Publisher<TResult> first();
  FindPublisher<TResult> filter(Bson filter);
  FindPublisher<TResult> limit(int limit);
  FindPublisher<TResult> skip(int skip);
  FindPublisher<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  FindPublisher<TResult> maxAwaitTime(long maxAwaitTime, TimeUnit timeUnit);
  FindPublisher<TResult> projection(Bson projection);
  FindPublisher<TResult> sort(Bson sort);
  FindPublisher<TResult> noCursorTimeout(boolean noCursorTimeout);
  FindPublisher<TResult> partial(boolean partial);
  FindPublisher<TResult> cursorType(CursorType cursorType);
  FindPublisher<TResult> collation(Collation collation);
  FindPublisher<TResult> comment(String comment);
  FindPublisher<TResult> comment(BsonValue comment);
  FindPublisher<TResult> hint(Bson hint);
  FindPublisher<TResult> hintString(String hint);
  FindPublisher<TResult> let(Bson variables);
  FindPublisher<TResult> max(Bson max);
  FindPublisher<TResult> min(Bson min);
  FindPublisher<TResult> returnKey(boolean returnKey);
  FindPublisher<TResult> showRecordId(boolean showRecordId);
  FindPublisher<TResult> batchSize(int batchSize);
  FindPublisher<TResult> allowDiskUse(Boolean allowDiskUse);
  FindPublisher<TResult> timeoutMode(TimeoutMode timeoutMode);
  Publisher<Document> explain();
  Publisher<Document> explain(ExplainVerbosity verbosity);
  <E> Publisher<E> explain(Class<E> explainResultClass);
  <E> Publisher<E> explain(Class<E> explainResultClass, ExplainVerbosity verbosity);
}

public interface ListCollectionNamesPublisher extends Publisher<String> {
  ListCollectionNamesPublisher filter(Bson filter);
  ListCollectionNamesPublisher maxTime(long maxTime, TimeUnit timeUnit);
  ListCollectionNamesPublisher batchSize(int batchSize);
  ListCollectionNamesPublisher comment(String comment);
  ListCollectionNamesPublisher comment(BsonValue comment);
  Publisher<String> first();
  ListCollectionNamesPublisher authorizedCollections(boolean authorizedCollections);
}

public interface ListCollectionsPublisher<TResult> extends Publisher<TResult> {
  ListCollectionsPublisher<TResult> filter(Bson filter);
  ListCollectionsPublisher<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  ListCollectionsPublisher<TResult> batchSize(int batchSize);
  ListCollectionsPublisher<TResult> comment(String comment);
  ListCollectionsPublisher<TResult> comment(BsonValue comment);
  ListCollectionsPublisher<TResult> timeoutMode(TimeoutMode timeoutMode);
  Publisher<TResult> first();
}

public interface ListDatabasesPublisher<TResult> extends Publisher<TResult> {
  ListDatabasesPublisher<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  ListDatabasesPublisher<TResult> filter(Bson filter);
  ListDatabasesPublisher<TResult> nameOnly(Boolean nameOnly);
  ListDatabasesPublisher<TResult> authorizedDatabasesOnly(Boolean authorizedDatabasesOnly);
  ListDatabasesPublisher<TResult> batchSize(int batchSize);
  ListDatabasesPublisher<TResult> comment(String comment);
  ListDatabasesPublisher<TResult> comment(BsonValue comment);
  ListDatabasesPublisher<TResult> timeoutMode(TimeoutMode timeoutMode);
  Publisher<TResult> first();
}

public interface ListIndexesPublisher<TResult> extends Publisher<TResult> {
  ListIndexesPublisher<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  ListIndexesPublisher<TResult> batchSize(int batchSize);
  ListIndexesPublisher<TResult> comment(String comment);
  ListIndexesPublisher<TResult> comment(BsonValue comment);
  ListIndexesPublisher<TResult> timeoutMode(TimeoutMode timeoutMode);
  Publisher<TResult> first();
}

public interface ListSearchIndexesPublisher<TResult> extends Publisher<TResult> {
  ListSearchIndexesPublisher<TResult> name(String indexName);
  ListSearchIndexesPublisher<TResult> allowDiskUse(Boolean allowDiskUse);
  ListSearchIndexesPublisher<TResult> batchSize(int batchSize);
  ListSearchIndexesPublisher<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  ListSearchIndexesPublisher<TResult> collation(Collation collation);
  ListSearchIndexesPublisher<TResult> comment(String comment);
  ListSearchIndexesPublisher<TResult> comment(BsonValue comment);
  ListSearchIndexesPublisher<TResult> timeoutMode(TimeoutMode timeoutMode);
  Publisher<TResult> first();
  Publisher<Document> explain();
  Publisher<Document> explain(ExplainVerbosity verbosity);
  <E> Publisher<E> explain(Class<E> explainResultClass);
  <E> Publisher<E> explain(Class<E> explainResultClass, ExplainVerbosity verbosity);
}

public interface MapReducePublisher<TResult> extends Publisher<TResult> {
  MapReducePublisher<TResult> collectionName(String collectionName);
  MapReducePublisher<TResult> finalizeFunction(String finalizeFunction);
  MapReducePublisher<TResult> scope(Bson scope);
  MapReducePublisher<TResult> sort(Bson sort);
  MapReducePublisher<TResult> filter(Bson filter);
  MapReducePublisher<TResult> limit(int limit);
  MapReducePublisher<TResult> jsMode(boolean jsMode);
  MapReducePublisher<TResult> verbose(boolean verbose);
  MapReducePublisher<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  MapReducePublisher<TResult> action(MapReduceAction action);
  MapReducePublisher<TResult> databaseName(String databaseName);
  MapReducePublisher<TResult> bypassDocumentValidation(Boolean bypassDocumentValidation);
  Publisher<Void> toCollection();
  void subscribe(Subscriber<? super TResult> s);
  MapReducePublisher<TResult> collation(Collation collation);
  MapReducePublisher<TResult> batchSize(int batchSize);
  MapReducePublisher<TResult> timeoutMode(TimeoutMode timeoutMode);
  Publisher<TResult> first();
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface MongoClient extends MongoCluster, Closeable {
  @Closes void close();
  ClusterDescription getClusterDescription();
  void appendMetadata(MongoDriverInformation mongoDriverInformation);
}

public final class MongoClients {
  @Opens public static MongoClient create();
  @Opens public static MongoClient create(String connectionString);
  @Opens public static MongoClient create(ConnectionString connectionString);
  @Opens public static MongoClient create(ConnectionString connectionString, MongoDriverInformation mongoDriverInformation);
  @Opens public static MongoClient create(MongoClientSettings settings);
  @Opens public static MongoClient create(MongoClientSettings settings, MongoDriverInformation mongoDriverInformation);
  public static CodecRegistry getDefaultCodecRegistry();
}

public interface MongoCluster {
  CodecRegistry getCodecRegistry();
  ReadPreference getReadPreference();
  WriteConcern getWriteConcern();
  ReadConcern getReadConcern();
  Long getTimeout(TimeUnit timeUnit);
  MongoCluster withCodecRegistry(CodecRegistry codecRegistry);
  MongoCluster withReadPreference(ReadPreference readPreference);
  MongoCluster withWriteConcern(WriteConcern writeConcern);
  MongoCluster withReadConcern(ReadConcern readConcern);
  MongoCluster withTimeout(long timeout, TimeUnit timeUnit);
  MongoDatabase getDatabase(String databaseName);
  Publisher<ClientSession> startSession();
  Publisher<ClientSession> startSession(ClientSessionOptions options);
  Publisher<String> listDatabaseNames();
  Publisher<String> listDatabaseNames(ClientSession clientSession);
  ListDatabasesPublisher<Document> listDatabases();
  ListDatabasesPublisher<Document> listDatabases(ClientSession clientSession);
  <TResult> ListDatabasesPublisher<TResult> listDatabases(Class<TResult> resultClass);
  <TResult> ListDatabasesPublisher<TResult> listDatabases(ClientSession clientSession, Class<TResult> resultClass);
  ChangeStreamPublisher<Document> watch();
  <TResult> ChangeStreamPublisher<TResult> watch(Class<TResult> resultClass);
  ChangeStreamPublisher<Document> watch(List<? extends Bson> pipeline);
  <TResult> ChangeStreamPublisher<TResult> watch(List<? extends Bson> pipeline, Class<TResult> resultClass);
  ChangeStreamPublisher<Document> watch(ClientSession clientSession);
  <TResult> ChangeStreamPublisher<TResult> watch(ClientSession clientSession, Class<TResult> resultClass);
  ChangeStreamPublisher<Document> watch(ClientSession clientSession, List<? extends Bson> pipeline);
  <TResult> ChangeStreamPublisher<TResult> watch(ClientSession clientSession, List<? extends Bson> pipeline, Class<TResult> resultClass);
}

public interface MongoCollection<TDocument> {
  MongoNamespace getNamespace();
  Class<TDocument> getDocumentClass();
  CodecRegistry getCodecRegistry();
  ReadPreference getReadPreference();
  WriteConcern getWriteConcern();
  ReadConcern getReadConcern();
  Long getTimeout(TimeUnit timeUnit);
  <NewTDocument> MongoCollection<NewTDocument> withDocumentClass(Class<NewTDocument> clazz);
  MongoCollection<TDocument> withCodecRegistry(CodecRegistry codecRegistry);
  MongoCollection<TDocument> withReadPreference(ReadPreference readPreference);
  MongoCollection<TDocument> withWriteConcern(WriteConcern writeConcern);
  MongoCollection<TDocument> withReadConcern(ReadConcern readConcern);
  MongoCollection<TDocument> withTimeout(long timeout, TimeUnit timeUnit);
  Publisher<Long> estimatedDocumentCount();
  Publisher<Long> estimatedDocumentCount(EstimatedDocumentCountOptions options);
  Publisher<Long> countDocuments();
  Publisher<Long> countDocuments(Bson filter);
  Publisher<Long> countDocuments(Bson filter, CountOptions options);
  Publisher<Long> countDocuments(ClientSession clientSession);
  Publisher<Long> countDocuments(ClientSession clientSession, Bson filter);
  Publisher<Long> countDocuments(ClientSession clientSession, Bson filter, CountOptions options);
  <TResult> DistinctPublisher<TResult> distinct(String fieldName, Class<TResult> resultClass);
  <TResult> DistinctPublisher<TResult> distinct(String fieldName, Bson filter, Class<TResult> resultClass);
  <TResult> DistinctPublisher<TResult> distinct(ClientSession clientSession, String fieldName, Class<TResult> resultClass);
  <TResult> DistinctPublisher<TResult> distinct(ClientSession clientSession, String fieldName, Bson filter, Class<TResult> resultClass);
  FindPublisher<TDocument> find();
  <TResult> FindPublisher<TResult> find(Class<TResult> clazz);
  FindPublisher<TDocument> find(Bson filter);
  <TResult> FindPublisher<TResult> find(Bson filter, Class<TResult> clazz);
  FindPublisher<TDocument> find(ClientSession clientSession);
  <TResult> FindPublisher<TResult> find(ClientSession clientSession, Class<TResult> clazz);
  FindPublisher<TDocument> find(ClientSession clientSession, Bson filter);
  <TResult> FindPublisher<TResult> find(ClientSession clientSession, Bson filter, Class<TResult> clazz);
  AggregatePublisher<TDocument> aggregate(List<? extends Bson> pipeline);
  <TResult> AggregatePublisher<TResult> aggregate(List<? extends Bson> pipeline, Class<TResult> clazz);
  AggregatePublisher<TDocument> aggregate(ClientSession clientSession, List<? extends Bson> pipeline);
  <TResult> AggregatePublisher<TResult> aggregate(ClientSession clientSession, List<? extends Bson> pipeline, Class<TResult> clazz);
  ChangeStreamPublisher<Document> watch();
  <TResult> ChangeStreamPublisher<TResult> watch(Class<TResult> resultClass);
  ChangeStreamPublisher<Document> watch(List<? extends Bson> pipeline);
  <TResult> ChangeStreamPublisher<TResult> watch(List<? extends Bson> pipeline, Class<TResult> resultClass);
  ChangeStreamPublisher<Document> watch(ClientSession clientSession);
  <TResult> ChangeStreamPublisher<TResult> watch(ClientSession clientSession, Class<TResult> resultClass);
  ChangeStreamPublisher<Document> watch(ClientSession clientSession, List<? extends Bson> pipeline);
  <TResult> ChangeStreamPublisher<TResult> watch(ClientSession clientSession, List<? extends Bson> pipeline, Class<TResult> resultClass);
  MapReducePublisher<TDocument> mapReduce(String mapFunction, String reduceFunction);
  <TResult> MapReducePublisher<TResult> mapReduce(String mapFunction, String reduceFunction, Class<TResult> clazz);
  MapReducePublisher<TDocument> mapReduce(ClientSession clientSession, String mapFunction, String reduceFunction);
  <TResult> MapReducePublisher<TResult> mapReduce(ClientSession clientSession, String mapFunction, String reduceFunction, Class<TResult> clazz);
  Publisher<BulkWriteResult> bulkWrite(List<? extends WriteModel<? extends TDocument>> requests);
  Publisher<BulkWriteResult> bulkWrite(List<? extends WriteModel<? extends TDocument>> requests, BulkWriteOptions options);
  Publisher<BulkWriteResult> bulkWrite(ClientSession clientSession, List<? extends WriteModel<? extends TDocument>> requests);
  Publisher<BulkWriteResult> bulkWrite(ClientSession clientSession, List<? extends WriteModel<? extends TDocument>> requests, BulkWriteOptions options);
  Publisher<InsertOneResult> insertOne(TDocument value);
  Publisher<InsertOneResult> insertOne(TDocument value, InsertOneOptions insertOneOptions);
  Publisher<InsertOneResult> insertOne(ClientSession clientSession, TDocument value);
  Publisher<InsertOneResult> insertOne(ClientSession clientSession, TDocument value, InsertOneOptions insertOneOptions);
  Publisher<InsertManyResult> insertMany(List<? extends TDocument> documents);
  Publisher<InsertManyResult> insertMany(List<? extends TDocument> documents, InsertManyOptions options);
  Publisher<InsertManyResult> insertMany(ClientSession clientSession, List<? extends TDocument> documents);
  Publisher<InsertManyResult> insertMany(ClientSession clientSession, List<? extends TDocument> documents, InsertManyOptions options);
  Publisher<DeleteResult> deleteOne(Bson filter);
  Publisher<DeleteResult> deleteOne(Bson filter, DeleteOptions options);
  Publisher<DeleteResult> deleteOne(ClientSession clientSession, Bson filter);
  Publisher<DeleteResult> deleteOne(ClientSession clientSession, Bson filter, DeleteOptions options);
  Publisher<DeleteResult> deleteMany(Bson filter);
  Publisher<DeleteResult> deleteMany(Bson filter, DeleteOptions options);
  Publisher<DeleteResult> deleteMany(ClientSession clientSession, Bson filter);
  Publisher<DeleteResult> deleteMany(ClientSession clientSession, Bson filter, DeleteOptions options);
  Publisher<UpdateResult> replaceOne(Bson bson, TDocument value);
  Publisher<UpdateResult> replaceOne(Bson bson, TDocument value, ReplaceOptions replaceOptions);
  Publisher<UpdateResult> replaceOne(ClientSession clientSession, Bson bson, TDocument value);
  Publisher<UpdateResult> replaceOne(ClientSession clientSession, Bson bson, TDocument value, ReplaceOptions replaceOptions);
  Publisher<UpdateResult> updateOne(Bson filter, Bson update);
  Publisher<UpdateResult> updateOne(Bson filter, Bson update, UpdateOptions options);
  Publisher<UpdateResult> updateOne(ClientSession clientSession, Bson filter, Bson update);
  Publisher<UpdateResult> updateOne(ClientSession clientSession, Bson filter, Bson update, UpdateOptions options);
  Publisher<UpdateResult> updateOne(Bson filter, List<? extends Bson> update);
  Publisher<UpdateResult> updateOne(Bson filter, List<? extends Bson> update, UpdateOptions options);
  Publisher<UpdateResult> updateOne(ClientSession clientSession, Bson filter, List<? extends Bson> update);
  Publisher<UpdateResult> updateOne(ClientSession clientSession, Bson filter, List<? extends Bson> update, UpdateOptions options);
  Publisher<UpdateResult> updateMany(Bson filter, Bson update);
  Publisher<UpdateResult> updateMany(Bson filter, Bson update, UpdateOptions options);
  Publisher<UpdateResult> updateMany(ClientSession clientSession, Bson filter, Bson update);
  Publisher<UpdateResult> updateMany(ClientSession clientSession, Bson filter, Bson update, UpdateOptions options);
  Publisher<UpdateResult> updateMany(Bson filter, List<? extends Bson> update);
  Publisher<UpdateResult> updateMany(Bson filter, List<? extends Bson> update, UpdateOptions options);
  Publisher<UpdateResult> updateMany(ClientSession clientSession, Bson filter, List<? extends Bson> update);
  Publisher<UpdateResult> updateMany(ClientSession clientSession, Bson filter, List<? extends Bson> update, UpdateOptions options);
  Publisher<TDocument> findOneAndDelete(Bson filter);
  Publisher<TDocument> findOneAndDelete(Bson filter, FindOneAndDeleteOptions options);
  Publisher<TDocument> findOneAndDelete(ClientSession clientSession, Bson filter);
  Publisher<TDocument> findOneAndDelete(ClientSession clientSession, Bson filter, FindOneAndDeleteOptions options);
  Publisher<TDocument> findOneAndReplace(Bson bson, TDocument value);
  Publisher<TDocument> findOneAndReplace(Bson bson, TDocument value, FindOneAndReplaceOptions findOneAndReplaceOptions);
  Publisher<TDocument> findOneAndReplace(ClientSession clientSession, Bson bson, TDocument value);
  Publisher<TDocument> findOneAndReplace(ClientSession clientSession, Bson bson, TDocument value, FindOneAndReplaceOptions findOneAndReplaceOptions);
  Publisher<TDocument> findOneAndUpdate(Bson filter, Bson update);
  Publisher<TDocument> findOneAndUpdate(Bson filter, Bson update, FindOneAndUpdateOptions options);
  Publisher<TDocument> findOneAndUpdate(ClientSession clientSession, Bson filter, Bson update);
  Publisher<TDocument> findOneAndUpdate(ClientSession clientSession, Bson filter, Bson update, FindOneAndUpdateOptions options);
  Publisher<TDocument> findOneAndUpdate(Bson filter, List<? extends Bson> update);
  Publisher<TDocument> findOneAndUpdate(Bson filter, List<? extends Bson> update, FindOneAndUpdateOptions options);
  Publisher<TDocument> findOneAndUpdate(ClientSession clientSession, Bson filter, List<? extends Bson> update);
  Publisher<TDocument> findOneAndUpdate(ClientSession clientSession, Bson filter, List<? extends Bson> update, FindOneAndUpdateOptions options);
  Publisher<Void> drop();
  Publisher<Void> drop(ClientSession clientSession);
  Publisher<Void> drop(DropCollectionOptions dropCollectionOptions);
  Publisher<Void> drop(ClientSession clientSession, DropCollectionOptions dropCollectionOptions);
  Publisher<String> createSearchIndex(String indexName, Bson definition);
  Publisher<String> createSearchIndex(Bson definition);
  Publisher<String> createSearchIndexes(List<SearchIndexModel> searchIndexModels);
  Publisher<Void> updateSearchIndex(String indexName, Bson definition);
  Publisher<Void> dropSearchIndex(String indexName);
  ListSearchIndexesPublisher<Document> listSearchIndexes();
  <TResult> ListSearchIndexesPublisher<TResult> listSearchIndexes(Class<TResult> resultClass);
  Publisher<String> createIndex(Bson key);
  Publisher<String> createIndex(Bson key, IndexOptions options);
  Publisher<String> createIndex(ClientSession clientSession, Bson key);
  Publisher<String> createIndex(ClientSession clientSession, Bson key, IndexOptions options);
  Publisher<String> createIndexes(List<IndexModel> indexes);
  Publisher<String> createIndexes(List<IndexModel> indexes, CreateIndexOptions createIndexOptions);
  Publisher<String> createIndexes(ClientSession clientSession, List<IndexModel> indexes);
  Publisher<String> createIndexes(ClientSession clientSession, List<IndexModel> indexes, CreateIndexOptions createIndexOptions);
  ListIndexesPublisher<Document> listIndexes();
  <TResult> ListIndexesPublisher<TResult> listIndexes(Class<TResult> clazz);
  ListIndexesPublisher<Document> listIndexes(ClientSession clientSession);
  <TResult> ListIndexesPublisher<TResult> listIndexes(ClientSession clientSession, Class<TResult> clazz);
  Publisher<Void> dropIndex(String indexName);
  Publisher<Void> dropIndex(Bson keys);
  Publisher<Void> dropIndex(String indexName, DropIndexOptions dropIndexOptions);
  Publisher<Void> dropIndex(Bson keys, DropIndexOptions dropIndexOptions);
  Publisher<Void> dropIndex(ClientSession clientSession, String indexName);
  Publisher<Void> dropIndex(ClientSession clientSession, Bson keys);
  Publisher<Void> dropIndex(ClientSession clientSession, String indexName, DropIndexOptions dropIndexOptions);
  Publisher<Void> dropIndex(ClientSession clientSession, Bson keys, DropIndexOptions dropIndexOptions);
  Publisher<Void> dropIndexes();
  Publisher<Void> dropIndexes(DropIndexOptions dropIndexOptions);
  Publisher<Void> dropIndexes(ClientSession clientSession);
  Publisher<Void> dropIndexes(ClientSession clientSession, DropIndexOptions dropIndexOptions);
  Publisher<Void> renameCollection(MongoNamespace newCollectionNamespace);
  Publisher<Void> renameCollection(MongoNamespace newCollectionNamespace, RenameCollectionOptions options);
  Publisher<Void> renameCollection(ClientSession clientSession, MongoNamespace newCollectionNamespace);
  Publisher<Void> renameCollection(ClientSession clientSession, MongoNamespace newCollectionNamespace, RenameCollectionOptions options);
}

public interface MongoDatabase {
  String getName();
  CodecRegistry getCodecRegistry();
  ReadPreference getReadPreference();
  WriteConcern getWriteConcern();
  ReadConcern getReadConcern();
  Long getTimeout(TimeUnit timeUnit);
  MongoDatabase withCodecRegistry(CodecRegistry codecRegistry);
  MongoDatabase withReadPreference(ReadPreference readPreference);
  MongoDatabase withWriteConcern(WriteConcern writeConcern);
  MongoDatabase withReadConcern(ReadConcern readConcern);
  MongoDatabase withTimeout(long timeout, TimeUnit timeUnit);
  MongoCollection<Document> getCollection(String collectionName);
  <TDocument> MongoCollection<TDocument> getCollection(String collectionName, Class<TDocument> clazz);
  Publisher<Document> runCommand(Bson command);
  Publisher<Document> runCommand(Bson command, ReadPreference readPreference);
  <TResult> Publisher<TResult> runCommand(Bson command, Class<TResult> clazz);
  <TResult> Publisher<TResult> runCommand(Bson command, ReadPreference readPreference, Class<TResult> clazz);
  Publisher<Document> runCommand(ClientSession clientSession, Bson command);
  Publisher<Document> runCommand(ClientSession clientSession, Bson command, ReadPreference readPreference);
  <TResult> Publisher<TResult> runCommand(ClientSession clientSession, Bson command, Class<TResult> clazz);
  <TResult> Publisher<TResult> runCommand(ClientSession clientSession, Bson command, ReadPreference readPreference, Class<TResult> clazz);
  Publisher<Void> drop();
  Publisher<Void> drop(ClientSession clientSession);
  ListCollectionNamesPublisher listCollectionNames();
  ListCollectionNamesPublisher listCollectionNames(ClientSession clientSession);
  ListCollectionsPublisher<Document> listCollections();
  <TResult> ListCollectionsPublisher<TResult> listCollections(Class<TResult> clazz);
  ListCollectionsPublisher<Document> listCollections(ClientSession clientSession);
  <TResult> ListCollectionsPublisher<TResult> listCollections(ClientSession clientSession, Class<TResult> clazz);
  Publisher<Void> createCollection(String collectionName);
  Publisher<Void> createCollection(String collectionName, CreateCollectionOptions options);
  Publisher<Void> createCollection(ClientSession clientSession, String collectionName);
  Publisher<Void> createCollection(ClientSession clientSession, String collectionName, CreateCollectionOptions options);
  Publisher<Void> createView(String viewName, String viewOn, List<? extends Bson> pipeline);
  Publisher<Void> createView(String viewName, String viewOn, List<? extends Bson> pipeline, CreateViewOptions createViewOptions);
  Publisher<Void> createView(ClientSession clientSession, String viewName, String viewOn, List<? extends Bson> pipeline);
  Publisher<Void> createView(ClientSession clientSession, String viewName, String viewOn, List<? extends Bson> pipeline, CreateViewOptions createViewOptions);
  ChangeStreamPublisher<Document> watch();
  <TResult> ChangeStreamPublisher<TResult> watch(Class<TResult> resultClass);
  ChangeStreamPublisher<Document> watch(List<? extends Bson> pipeline);
  <TResult> ChangeStreamPublisher<TResult> watch(List<? extends Bson> pipeline, Class<TResult> resultClass);
  ChangeStreamPublisher<Document> watch(ClientSession clientSession);
  <TResult> ChangeStreamPublisher<TResult> watch(ClientSession clientSession, Class<TResult> resultClass);
  ChangeStreamPublisher<Document> watch(ClientSession clientSession, List<? extends Bson> pipeline);
  <TResult> ChangeStreamPublisher<TResult> watch(ClientSession clientSession, List<? extends Bson> pipeline, Class<TResult> resultClass);
  AggregatePublisher<Document> aggregate(List<? extends Bson> pipeline);
  <TResult> AggregatePublisher<TResult> aggregate(List<? extends Bson> pipeline, Class<TResult> resultClass);
  AggregatePublisher<Document> aggregate(ClientSession clientSession, List<? extends Bson> pipeline);
  <TResult> AggregatePublisher<TResult> aggregate(ClientSession clientSession, List<? extends Bson> pipeline, Class<TResult> resultClass);
}
