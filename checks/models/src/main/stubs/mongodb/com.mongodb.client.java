package com.mongodb.client;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;

import com.mongodb.ClientSessionOptions;
import com.mongodb.ConnectionString;
import com.mongodb.CursorType;
import com.mongodb.ExplainVerbosity;
import com.mongodb.Function;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoDriverInformation;
import com.mongodb.MongoNamespace;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.ServerAddress;
import com.mongodb.ServerCursor;
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
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonTimestamp;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;

public interface AggregateIterable<TResult> extends MongoIterable<TResult> {
  void toCollection();
  @Opens @Blocking MongoCursor<TResult> iterator();
  @Opens @Blocking MongoCursor<TResult> cursor();
  AggregateIterable<TResult> allowDiskUse(Boolean allowDiskUse);
  AggregateIterable<TResult> batchSize(int batchSize);
  AggregateIterable<TResult> timeoutMode(TimeoutMode timeoutMode);
  @Bounds(value = CALL, covers = READ) AggregateIterable<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  AggregateIterable<TResult> maxAwaitTime(long maxAwaitTime, TimeUnit timeUnit);
  AggregateIterable<TResult> bypassDocumentValidation(Boolean bypassDocumentValidation);
  AggregateIterable<TResult> collation(Collation collation);
  AggregateIterable<TResult> comment(String comment);
  AggregateIterable<TResult> comment(BsonValue comment);
  AggregateIterable<TResult> hint(Bson hint);
  AggregateIterable<TResult> hintString(String hint);
  AggregateIterable<TResult> let(Bson variables);
  Document explain();
  Document explain(ExplainVerbosity verbosity);
  <E> E explain(Class<E> explainResultClass);
  <E> E explain(Class<E> explainResultClass, ExplainVerbosity verbosity);
}

public interface ChangeStreamIterable<TResult> extends MongoIterable<ChangeStreamDocument<TResult>> {
  @Opens @Blocking MongoChangeStreamCursor<ChangeStreamDocument<TResult>> cursor();
  ChangeStreamIterable<TResult> fullDocument(FullDocument fullDocument);
  ChangeStreamIterable<TResult> fullDocumentBeforeChange(FullDocumentBeforeChange fullDocumentBeforeChange);
  ChangeStreamIterable<TResult> resumeAfter(BsonDocument resumeToken);
  ChangeStreamIterable<TResult> batchSize(int batchSize);
  ChangeStreamIterable<TResult> maxAwaitTime(long maxAwaitTime, TimeUnit timeUnit);
  ChangeStreamIterable<TResult> collation(Collation collation);
  <TDocument> MongoIterable<TDocument> withDocumentClass(Class<TDocument> clazz);
  ChangeStreamIterable<TResult> startAtOperationTime(BsonTimestamp startAtOperationTime);
  ChangeStreamIterable<TResult> startAfter(BsonDocument startAfter);
  ChangeStreamIterable<TResult> comment(String comment);
  ChangeStreamIterable<TResult> comment(BsonValue comment);
  ChangeStreamIterable<TResult> showExpandedEvents(boolean showExpandedEvents);
}

@Connection(sharing = CONFINED)
public interface ClientSession extends com.mongodb.session.ClientSession {
  ServerAddress getPinnedServerAddress();
  boolean hasActiveTransaction();
  boolean notifyMessageSent();
  void notifyOperationInitiated(Object operation);
  TransactionOptions getTransactionOptions();
  void startTransaction();
  void startTransaction(TransactionOptions transactionOptions);
  @Blocking void commitTransaction();
  @Blocking void abortTransaction();
  @Blocking <T> T withTransaction(@RunsHere TransactionBody<T> transactionBody);
  @Blocking <T> T withTransaction(@RunsHere TransactionBody<T> transactionBody, TransactionOptions options);
}

public interface DistinctIterable<TResult> extends MongoIterable<TResult> {
  DistinctIterable<TResult> filter(Bson filter);
  @Bounds(value = CALL, covers = READ) DistinctIterable<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  DistinctIterable<TResult> batchSize(int batchSize);
  DistinctIterable<TResult> collation(Collation collation);
  DistinctIterable<TResult> comment(String comment);
  DistinctIterable<TResult> comment(BsonValue comment);
  DistinctIterable<TResult> hint(Bson hint);
  DistinctIterable<TResult> hintString(String hint);
  DistinctIterable<TResult> timeoutMode(TimeoutMode timeoutMode);
}

public interface FindIterable<TResult> extends MongoIterable<TResult> {
  FindIterable<TResult> filter(Bson filter);
  FindIterable<TResult> limit(int limit);
  FindIterable<TResult> skip(int skip);
  @Bounds(value = CALL, covers = READ) FindIterable<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  FindIterable<TResult> maxAwaitTime(long maxAwaitTime, TimeUnit timeUnit);
  FindIterable<TResult> projection(Bson projection);
  FindIterable<TResult> sort(Bson sort);
  FindIterable<TResult> noCursorTimeout(boolean noCursorTimeout);
  FindIterable<TResult> partial(boolean partial);
  FindIterable<TResult> cursorType(CursorType cursorType);
  FindIterable<TResult> batchSize(int batchSize);
  FindIterable<TResult> collation(Collation collation);
  FindIterable<TResult> comment(String comment);
  FindIterable<TResult> comment(BsonValue comment);
  FindIterable<TResult> hint(Bson hint);
  FindIterable<TResult> hintString(String hint);
  FindIterable<TResult> let(Bson variables);
  FindIterable<TResult> max(Bson max);
  FindIterable<TResult> min(Bson min);
  FindIterable<TResult> returnKey(boolean returnKey);
  FindIterable<TResult> showRecordId(boolean showRecordId);
  FindIterable<TResult> allowDiskUse(Boolean allowDiskUse);
  FindIterable<TResult> timeoutMode(TimeoutMode timeoutMode);
  Document explain();
  Document explain(ExplainVerbosity verbosity);
  <E> E explain(Class<E> explainResultClass);
  <E> E explain(Class<E> explainResultClass, ExplainVerbosity verbosity);
}

public interface ListCollectionNamesIterable extends MongoIterable<String> {
  ListCollectionNamesIterable filter(Bson filter);
  ListCollectionNamesIterable maxTime(long maxTime, TimeUnit timeUnit);
  ListCollectionNamesIterable batchSize(int batchSize);
  ListCollectionNamesIterable comment(String comment);
  ListCollectionNamesIterable comment(BsonValue comment);
  ListCollectionNamesIterable authorizedCollections(boolean authorizedCollections);
}

public interface ListCollectionsIterable<TResult> extends MongoIterable<TResult> {
  ListCollectionsIterable<TResult> filter(Bson filter);
  ListCollectionsIterable<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  ListCollectionsIterable<TResult> batchSize(int batchSize);
  ListCollectionsIterable<TResult> comment(String comment);
  ListCollectionsIterable<TResult> comment(BsonValue comment);
  ListCollectionsIterable<TResult> timeoutMode(TimeoutMode timeoutMode);
}

public interface ListDatabasesIterable<TResult> extends MongoIterable<TResult> {
  ListDatabasesIterable<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  ListDatabasesIterable<TResult> batchSize(int batchSize);
  ListDatabasesIterable<TResult> filter(Bson filter);
  ListDatabasesIterable<TResult> nameOnly(Boolean nameOnly);
  ListDatabasesIterable<TResult> authorizedDatabasesOnly(Boolean authorizedDatabasesOnly);
  ListDatabasesIterable<TResult> comment(String comment);
  ListDatabasesIterable<TResult> comment(BsonValue comment);
  ListDatabasesIterable<TResult> timeoutMode(TimeoutMode timeoutMode);
}

public interface ListIndexesIterable<TResult> extends MongoIterable<TResult> {
  @Bounds(value = CALL, covers = READ) ListIndexesIterable<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  ListIndexesIterable<TResult> batchSize(int batchSize);
  ListIndexesIterable<TResult> comment(String comment);
  ListIndexesIterable<TResult> comment(BsonValue comment);
  ListIndexesIterable<TResult> timeoutMode(TimeoutMode timeoutMode);
}

public interface ListSearchIndexesIterable<TResult> extends MongoIterable<TResult> {
  ListSearchIndexesIterable<TResult> name(String indexName);
  ListSearchIndexesIterable<TResult> allowDiskUse(Boolean allowDiskUse);
  ListSearchIndexesIterable<TResult> batchSize(int batchSize);
  ListSearchIndexesIterable<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  ListSearchIndexesIterable<TResult> collation(Collation collation);
  ListSearchIndexesIterable<TResult> comment(String comment);
  ListSearchIndexesIterable<TResult> comment(BsonValue comment);
  ListSearchIndexesIterable<TResult> timeoutMode(TimeoutMode timeoutMode);
  Document explain();
  Document explain(ExplainVerbosity verbosity);
  <E> E explain(Class<E> explainResultClass);
  <E> E explain(Class<E> explainResultClass, ExplainVerbosity verbosity);
}

public interface MapReduceIterable<TResult> extends MongoIterable<TResult> {
  void toCollection();
  @Opens @Blocking MongoCursor<TResult> iterator();
  @Opens @Blocking MongoCursor<TResult> cursor();
  MapReduceIterable<TResult> collectionName(String collectionName);
  MapReduceIterable<TResult> finalizeFunction(String finalizeFunction);
  MapReduceIterable<TResult> scope(Bson scope);
  MapReduceIterable<TResult> sort(Bson sort);
  MapReduceIterable<TResult> filter(Bson filter);
  MapReduceIterable<TResult> limit(int limit);
  MapReduceIterable<TResult> jsMode(boolean jsMode);
  MapReduceIterable<TResult> verbose(boolean verbose);
  @Bounds(value = CALL, covers = READ) MapReduceIterable<TResult> maxTime(long maxTime, TimeUnit timeUnit);
  MapReduceIterable<TResult> action(MapReduceAction action);
  MapReduceIterable<TResult> databaseName(String databaseName);
  MapReduceIterable<TResult> batchSize(int batchSize);
  MapReduceIterable<TResult> bypassDocumentValidation(Boolean bypassDocumentValidation);
  MapReduceIterable<TResult> collation(Collation collation);
  MapReduceIterable<TResult> timeoutMode(TimeoutMode timeoutMode);
}

public interface MongoChangeStreamCursor<TResult> extends MongoCursor<TResult> {
  BsonDocument getResumeToken();
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface MongoClient extends MongoCluster, Closeable {
  @Closes void close();
  ClusterDescription getClusterDescription();
  void appendMetadata(MongoDriverInformation mongoDriverInformation);
}

public final class MongoClients {
  @Opens @Unbounded({READ, CALL}) public static MongoClient create();
  @Opens public static MongoClient create(@Carries MongoClientSettings settings);
  @Opens @Unbounded({READ, CALL}) public static MongoClient create(@BoundedByKey(key = "socketTimeoutMS", value = READ) @BoundedByKey(key = "timeoutMS", value = CALL, covers = {CONNECT, TLS, ACQUIRE, WRITE, READ}) @BoundedByKey(key = "connectTimeoutMS", value = CONNECT) @BoundedByKey(key = "waitQueueTimeoutMS", value = ACQUIRE, zero = IMMEDIATE, negative = INFINITE) String connectionString);
  @Opens public static MongoClient create(@Carries ConnectionString connectionString);
  @Opens public static MongoClient create(@Carries ConnectionString connectionString, MongoDriverInformation mongoDriverInformation);
  @Opens public static MongoClient create(@Carries MongoClientSettings settings, MongoDriverInformation mongoDriverInformation);
}

public interface MongoCluster {
  CodecRegistry getCodecRegistry();
  ReadPreference getReadPreference();
  WriteConcern getWriteConcern();
  ReadConcern getReadConcern();
  Long getTimeout(TimeUnit timeUnit);
  @Carries @ReturnsCopy MongoCluster withCodecRegistry(CodecRegistry codecRegistry);
  @Carries @ReturnsCopy MongoCluster withReadPreference(ReadPreference readPreference);
  @Carries @ReturnsCopy MongoCluster withWriteConcern(WriteConcern writeConcern);
  @Carries @ReturnsCopy MongoCluster withReadConcern(ReadConcern readConcern);
  @Carries @ReturnsCopy MongoCluster withTimeout(long timeout, TimeUnit timeUnit);
  @Carries MongoDatabase getDatabase(String databaseName);
  @Opens ClientSession startSession();
  @Opens ClientSession startSession(ClientSessionOptions options);
  @Carries MongoIterable<String> listDatabaseNames();
  @Carries MongoIterable<String> listDatabaseNames(ClientSession clientSession);
  @Carries ListDatabasesIterable<Document> listDatabases();
  @Carries ListDatabasesIterable<Document> listDatabases(ClientSession clientSession);
  @Carries <TResult> ListDatabasesIterable<TResult> listDatabases(Class<TResult> resultClass);
  @Carries <TResult> ListDatabasesIterable<TResult> listDatabases(ClientSession clientSession, Class<TResult> resultClass);
  ChangeStreamIterable<Document> watch();
  <TResult> ChangeStreamIterable<TResult> watch(Class<TResult> resultClass);
  ChangeStreamIterable<Document> watch(List<? extends Bson> pipeline);
  <TResult> ChangeStreamIterable<TResult> watch(List<? extends Bson> pipeline, Class<TResult> resultClass);
  ChangeStreamIterable<Document> watch(ClientSession clientSession);
  <TResult> ChangeStreamIterable<TResult> watch(ClientSession clientSession, Class<TResult> resultClass);
  ChangeStreamIterable<Document> watch(ClientSession clientSession, List<? extends Bson> pipeline);
  <TResult> ChangeStreamIterable<TResult> watch(ClientSession clientSession, List<? extends Bson> pipeline, Class<TResult> resultClass);
}

public interface MongoCollection<TDocument> {
  MongoNamespace getNamespace();
  Class<TDocument> getDocumentClass();
  CodecRegistry getCodecRegistry();
  ReadPreference getReadPreference();
  WriteConcern getWriteConcern();
  ReadConcern getReadConcern();
  Long getTimeout(TimeUnit timeUnit);
  @Carries @ReturnsCopy <NewTDocument> MongoCollection<NewTDocument> withDocumentClass(Class<NewTDocument> clazz);
  @Carries @ReturnsCopy MongoCollection<TDocument> withCodecRegistry(CodecRegistry codecRegistry);
  @Carries @ReturnsCopy MongoCollection<TDocument> withReadPreference(ReadPreference readPreference);
  @Carries @ReturnsCopy MongoCollection<TDocument> withWriteConcern(WriteConcern writeConcern);
  @Carries @ReturnsCopy MongoCollection<TDocument> withReadConcern(ReadConcern readConcern);
  @Carries @ReturnsCopy MongoCollection<TDocument> withTimeout(long timeout, TimeUnit timeUnit);
  @Blocking @Requires(value = READ, strict = true) long countDocuments();
  @Blocking @Requires(value = READ, strict = true) long countDocuments(Bson filter);
  @Blocking @Requires(value = READ, strict = true) long countDocuments(Bson filter, CountOptions options);
  @Blocking @Requires(value = READ, strict = true) long countDocuments(ClientSession clientSession);
  @Blocking @Requires(value = READ, strict = true) long countDocuments(ClientSession clientSession, Bson filter);
  @Blocking @Requires(value = READ, strict = true) long countDocuments(ClientSession clientSession, Bson filter, CountOptions options);
  @Blocking @Requires(value = READ, strict = true) long estimatedDocumentCount();
  @Blocking @Requires(value = READ, strict = true) long estimatedDocumentCount(EstimatedDocumentCountOptions options);
  @Carries <TResult> DistinctIterable<TResult> distinct(String fieldName, Class<TResult> resultClass);
  @Carries <TResult> DistinctIterable<TResult> distinct(String fieldName, Bson filter, Class<TResult> resultClass);
  @Carries <TResult> DistinctIterable<TResult> distinct(ClientSession clientSession, String fieldName, Class<TResult> resultClass);
  @Carries <TResult> DistinctIterable<TResult> distinct(ClientSession clientSession, String fieldName, Bson filter, Class<TResult> resultClass);
  @Carries FindIterable<TDocument> find();
  @Carries <TResult> FindIterable<TResult> find(Class<TResult> resultClass);
  @Carries FindIterable<TDocument> find(Bson filter);
  @Carries <TResult> FindIterable<TResult> find(Bson filter, Class<TResult> resultClass);
  @Carries FindIterable<TDocument> find(ClientSession clientSession);
  @Carries <TResult> FindIterable<TResult> find(ClientSession clientSession, Class<TResult> resultClass);
  @Carries FindIterable<TDocument> find(ClientSession clientSession, Bson filter);
  @Carries <TResult> FindIterable<TResult> find(ClientSession clientSession, Bson filter, Class<TResult> resultClass);
  @Carries AggregateIterable<TDocument> aggregate(List<? extends Bson> pipeline);
  @Carries <TResult> AggregateIterable<TResult> aggregate(List<? extends Bson> pipeline, Class<TResult> resultClass);
  @Carries AggregateIterable<TDocument> aggregate(ClientSession clientSession, List<? extends Bson> pipeline);
  @Carries <TResult> AggregateIterable<TResult> aggregate(ClientSession clientSession, List<? extends Bson> pipeline, Class<TResult> resultClass);
  @Carries ChangeStreamIterable<TDocument> watch();
  @Carries <TResult> ChangeStreamIterable<TResult> watch(Class<TResult> resultClass);
  @Carries ChangeStreamIterable<TDocument> watch(List<? extends Bson> pipeline);
  @Carries <TResult> ChangeStreamIterable<TResult> watch(List<? extends Bson> pipeline, Class<TResult> resultClass);
  @Carries ChangeStreamIterable<TDocument> watch(ClientSession clientSession);
  @Carries <TResult> ChangeStreamIterable<TResult> watch(ClientSession clientSession, Class<TResult> resultClass);
  @Carries ChangeStreamIterable<TDocument> watch(ClientSession clientSession, List<? extends Bson> pipeline);
  @Carries <TResult> ChangeStreamIterable<TResult> watch(ClientSession clientSession, List<? extends Bson> pipeline, Class<TResult> resultClass);
  @Carries MapReduceIterable<TDocument> mapReduce(String mapFunction, String reduceFunction);
  @Carries <TResult> MapReduceIterable<TResult> mapReduce(String mapFunction, String reduceFunction, Class<TResult> resultClass);
  @Carries MapReduceIterable<TDocument> mapReduce(ClientSession clientSession, String mapFunction, String reduceFunction);
  @Carries <TResult> MapReduceIterable<TResult> mapReduce(ClientSession clientSession, String mapFunction, String reduceFunction, Class<TResult> resultClass);
  @Blocking @Requires(value = READ, strict = true) BulkWriteResult bulkWrite(List<? extends WriteModel<? extends TDocument>> requests);
  @Blocking @Requires(value = READ, strict = true) BulkWriteResult bulkWrite(List<? extends WriteModel<? extends TDocument>> requests, BulkWriteOptions options);
  @Blocking @Requires(value = READ, strict = true) BulkWriteResult bulkWrite(ClientSession clientSession, List<? extends WriteModel<? extends TDocument>> requests);
  @Blocking @Requires(value = READ, strict = true) BulkWriteResult bulkWrite(ClientSession clientSession, List<? extends WriteModel<? extends TDocument>> requests, BulkWriteOptions options);
  @Blocking @Requires(value = READ, strict = true) InsertOneResult insertOne(TDocument value);
  @Blocking @Requires(value = READ, strict = true) InsertOneResult insertOne(TDocument value, InsertOneOptions insertOneOptions);
  @Blocking @Requires(value = READ, strict = true) InsertOneResult insertOne(ClientSession clientSession, TDocument value);
  @Blocking @Requires(value = READ, strict = true) InsertOneResult insertOne(ClientSession clientSession, TDocument value, InsertOneOptions insertOneOptions);
  @Blocking @Requires(value = READ, strict = true) InsertManyResult insertMany(List<? extends TDocument> documents);
  @Blocking @Requires(value = READ, strict = true) InsertManyResult insertMany(List<? extends TDocument> documents, InsertManyOptions options);
  @Blocking @Requires(value = READ, strict = true) InsertManyResult insertMany(ClientSession clientSession, List<? extends TDocument> documents);
  @Blocking @Requires(value = READ, strict = true) InsertManyResult insertMany(ClientSession clientSession, List<? extends TDocument> documents, InsertManyOptions options);
  @Blocking @Requires(value = READ, strict = true) DeleteResult deleteOne(Bson filter);
  @Blocking @Requires(value = READ, strict = true) DeleteResult deleteOne(Bson filter, DeleteOptions options);
  @Blocking @Requires(value = READ, strict = true) DeleteResult deleteOne(ClientSession clientSession, Bson filter);
  @Blocking @Requires(value = READ, strict = true) DeleteResult deleteOne(ClientSession clientSession, Bson filter, DeleteOptions options);
  @Blocking @Requires(value = READ, strict = true) DeleteResult deleteMany(Bson filter);
  @Blocking @Requires(value = READ, strict = true) DeleteResult deleteMany(Bson filter, DeleteOptions options);
  @Blocking @Requires(value = READ, strict = true) DeleteResult deleteMany(ClientSession clientSession, Bson filter);
  @Blocking @Requires(value = READ, strict = true) DeleteResult deleteMany(ClientSession clientSession, Bson filter, DeleteOptions options);
  @Blocking @Requires(value = READ, strict = true) UpdateResult replaceOne(Bson bson, TDocument value);
  @Blocking @Requires(value = READ, strict = true) UpdateResult replaceOne(Bson bson, TDocument value, ReplaceOptions replaceOptions);
  @Blocking @Requires(value = READ, strict = true) UpdateResult replaceOne(ClientSession clientSession, Bson bson, TDocument value);
  @Blocking @Requires(value = READ, strict = true) UpdateResult replaceOne(ClientSession clientSession, Bson bson, TDocument value, ReplaceOptions replaceOptions);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateOne(Bson filter, Bson update);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateOne(Bson filter, Bson update, UpdateOptions updateOptions);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateOne(ClientSession clientSession, Bson filter, Bson update);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateOne(ClientSession clientSession, Bson filter, Bson update, UpdateOptions updateOptions);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateOne(Bson filter, List<? extends Bson> update);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateOne(Bson filter, List<? extends Bson> update, UpdateOptions updateOptions);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateOne(ClientSession clientSession, Bson filter, List<? extends Bson> update);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateOne(ClientSession clientSession, Bson filter, List<? extends Bson> update, UpdateOptions updateOptions);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateMany(Bson filter, Bson update);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateMany(Bson filter, Bson update, UpdateOptions updateOptions);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateMany(ClientSession clientSession, Bson filter, Bson update);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateMany(ClientSession clientSession, Bson filter, Bson update, UpdateOptions updateOptions);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateMany(Bson filter, List<? extends Bson> update);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateMany(Bson filter, List<? extends Bson> update, UpdateOptions updateOptions);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateMany(ClientSession clientSession, Bson filter, List<? extends Bson> update);
  @Blocking @Requires(value = READ, strict = true) UpdateResult updateMany(ClientSession clientSession, Bson filter, List<? extends Bson> update, UpdateOptions updateOptions);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndDelete(Bson filter);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndDelete(Bson filter, FindOneAndDeleteOptions options);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndDelete(ClientSession clientSession, Bson filter);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndDelete(ClientSession clientSession, Bson filter, FindOneAndDeleteOptions options);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndReplace(Bson bson, TDocument value);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndReplace(Bson bson, TDocument value, FindOneAndReplaceOptions findOneAndReplaceOptions);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndReplace(ClientSession clientSession, Bson bson, TDocument value);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndReplace(ClientSession clientSession, Bson bson, TDocument value, FindOneAndReplaceOptions findOneAndReplaceOptions);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndUpdate(Bson filter, Bson update);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndUpdate(Bson filter, Bson update, FindOneAndUpdateOptions options);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndUpdate(ClientSession clientSession, Bson filter, Bson update);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndUpdate(ClientSession clientSession, Bson filter, Bson update, FindOneAndUpdateOptions options);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndUpdate(Bson filter, List<? extends Bson> update);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndUpdate(Bson filter, List<? extends Bson> update, FindOneAndUpdateOptions options);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndUpdate(ClientSession clientSession, Bson filter, List<? extends Bson> update);
  @Blocking @Requires(value = READ, strict = true) TDocument findOneAndUpdate(ClientSession clientSession, Bson filter, List<? extends Bson> update, FindOneAndUpdateOptions options);
  @Blocking @Requires(value = READ, strict = true) void drop();
  @Blocking @Requires(value = READ, strict = true) void drop(ClientSession clientSession);
  @Blocking @Requires(value = READ, strict = true) void drop(DropCollectionOptions dropCollectionOptions);
  @Blocking @Requires(value = READ, strict = true) void drop(ClientSession clientSession, DropCollectionOptions dropCollectionOptions);
  @Blocking @Requires(value = READ, strict = true) String createSearchIndex(String indexName, Bson definition);
  @Blocking @Requires(value = READ, strict = true) String createSearchIndex(Bson definition);
  @Blocking @Requires(value = READ, strict = true) List<String> createSearchIndexes(List<SearchIndexModel> searchIndexModels);
  void updateSearchIndex(String indexName, Bson definition);
  void dropSearchIndex(String indexName);
  ListSearchIndexesIterable<Document> listSearchIndexes();
  <TResult> ListSearchIndexesIterable<TResult> listSearchIndexes(Class<TResult> resultClass);
  @Blocking @Requires(value = READ, strict = true) String createIndex(Bson keys);
  @Blocking @Requires(value = READ, strict = true) String createIndex(Bson keys, IndexOptions indexOptions);
  @Blocking @Requires(value = READ, strict = true) String createIndex(ClientSession clientSession, Bson keys);
  @Blocking @Requires(value = READ, strict = true) String createIndex(ClientSession clientSession, Bson keys, IndexOptions indexOptions);
  @Blocking @Requires(value = READ, strict = true) List<String> createIndexes(List<IndexModel> indexes);
  @Blocking @Requires(value = READ, strict = true) List<String> createIndexes(List<IndexModel> indexes, CreateIndexOptions createIndexOptions);
  @Blocking @Requires(value = READ, strict = true) List<String> createIndexes(ClientSession clientSession, List<IndexModel> indexes);
  @Blocking @Requires(value = READ, strict = true) List<String> createIndexes(ClientSession clientSession, List<IndexModel> indexes, CreateIndexOptions createIndexOptions);
  @Carries ListIndexesIterable<Document> listIndexes();
  @Carries <TResult> ListIndexesIterable<TResult> listIndexes(Class<TResult> resultClass);
  @Carries ListIndexesIterable<Document> listIndexes(ClientSession clientSession);
  @Carries <TResult> ListIndexesIterable<TResult> listIndexes(ClientSession clientSession, Class<TResult> resultClass);
  @Blocking @Requires(value = READ, strict = true) void dropIndex(String indexName);
  @Blocking @Requires(value = READ, strict = true) void dropIndex(String indexName, DropIndexOptions dropIndexOptions);
  @Blocking @Requires(value = READ, strict = true) void dropIndex(Bson keys);
  @Blocking @Requires(value = READ, strict = true) void dropIndex(Bson keys, DropIndexOptions dropIndexOptions);
  @Blocking @Requires(value = READ, strict = true) void dropIndex(ClientSession clientSession, String indexName);
  @Blocking @Requires(value = READ, strict = true) void dropIndex(ClientSession clientSession, Bson keys);
  @Blocking @Requires(value = READ, strict = true) void dropIndex(ClientSession clientSession, String indexName, DropIndexOptions dropIndexOptions);
  @Blocking @Requires(value = READ, strict = true) void dropIndex(ClientSession clientSession, Bson keys, DropIndexOptions dropIndexOptions);
  @Blocking @Requires(value = READ, strict = true) void dropIndexes();
  @Blocking @Requires(value = READ, strict = true) void dropIndexes(ClientSession clientSession);
  @Blocking @Requires(value = READ, strict = true) void dropIndexes(DropIndexOptions dropIndexOptions);
  @Blocking @Requires(value = READ, strict = true) void dropIndexes(ClientSession clientSession, DropIndexOptions dropIndexOptions);
  @Blocking @Requires(value = READ, strict = true) void renameCollection(MongoNamespace newCollectionNamespace);
  @Blocking @Requires(value = READ, strict = true) void renameCollection(MongoNamespace newCollectionNamespace, RenameCollectionOptions renameCollectionOptions);
  @Blocking @Requires(value = READ, strict = true) void renameCollection(ClientSession clientSession, MongoNamespace newCollectionNamespace);
  @Blocking @Requires(value = READ, strict = true) void renameCollection(ClientSession clientSession, MongoNamespace newCollectionNamespace, RenameCollectionOptions renameCollectionOptions);
}

public interface MongoCursor<TResult> extends Iterator<TResult>, Closeable {
  @Closes @Blocking void close();
  @Blocking boolean hasNext();
  @Blocking TResult next();
  int available();
  @Blocking TResult tryNext();
  ServerCursor getServerCursor();
  ServerAddress getServerAddress();
  default void forEachRemaining(Consumer<? super TResult> action);
}

public interface MongoDatabase {
  String getName();
  CodecRegistry getCodecRegistry();
  ReadPreference getReadPreference();
  WriteConcern getWriteConcern();
  ReadConcern getReadConcern();
  Long getTimeout(TimeUnit timeUnit);
  @Carries @ReturnsCopy MongoDatabase withCodecRegistry(CodecRegistry codecRegistry);
  @Carries @ReturnsCopy MongoDatabase withReadPreference(ReadPreference readPreference);
  @Carries @ReturnsCopy MongoDatabase withWriteConcern(WriteConcern writeConcern);
  @Carries @ReturnsCopy MongoDatabase withReadConcern(ReadConcern readConcern);
  @Carries @ReturnsCopy MongoDatabase withTimeout(long timeout, TimeUnit timeUnit);
  @Carries MongoCollection<Document> getCollection(String collectionName);
  @Carries <TDocument> MongoCollection<TDocument> getCollection(String collectionName, Class<TDocument> documentClass);
  @Blocking @Requires(value = READ, strict = true) Document runCommand(Bson command);
  @Blocking @Requires(value = READ, strict = true) Document runCommand(Bson command, ReadPreference readPreference);
  @Blocking @Requires(value = READ, strict = true) <TResult> TResult runCommand(Bson command, Class<TResult> resultClass);
  @Blocking @Requires(value = READ, strict = true) <TResult> TResult runCommand(Bson command, ReadPreference readPreference, Class<TResult> resultClass);
  @Blocking @Requires(value = READ, strict = true) Document runCommand(ClientSession clientSession, Bson command);
  @Blocking @Requires(value = READ, strict = true) Document runCommand(ClientSession clientSession, Bson command, ReadPreference readPreference);
  @Blocking @Requires(value = READ, strict = true) <TResult> TResult runCommand(ClientSession clientSession, Bson command, Class<TResult> resultClass);
  @Blocking @Requires(value = READ, strict = true) <TResult> TResult runCommand(ClientSession clientSession, Bson command, ReadPreference readPreference, Class<TResult> resultClass);
  @Blocking void drop();
  @Blocking void drop(ClientSession clientSession);
  @Carries ListCollectionNamesIterable listCollectionNames();
  @Carries ListCollectionsIterable<Document> listCollections();
  @Carries <TResult> ListCollectionsIterable<TResult> listCollections(Class<TResult> resultClass);
  @Carries ListCollectionNamesIterable listCollectionNames(ClientSession clientSession);
  @Carries ListCollectionsIterable<Document> listCollections(ClientSession clientSession);
  @Carries <TResult> ListCollectionsIterable<TResult> listCollections(ClientSession clientSession, Class<TResult> resultClass);
  @Blocking void createCollection(String collectionName);
  @Blocking void createCollection(String collectionName, CreateCollectionOptions createCollectionOptions);
  @Blocking void createCollection(ClientSession clientSession, String collectionName);
  @Blocking void createCollection(ClientSession clientSession, String collectionName, CreateCollectionOptions createCollectionOptions);
  @Blocking void createView(String viewName, String viewOn, List<? extends Bson> pipeline);
  @Blocking void createView(String viewName, String viewOn, List<? extends Bson> pipeline, CreateViewOptions createViewOptions);
  @Blocking void createView(ClientSession clientSession, String viewName, String viewOn, List<? extends Bson> pipeline);
  @Blocking void createView(ClientSession clientSession, String viewName, String viewOn, List<? extends Bson> pipeline, CreateViewOptions createViewOptions);
  @Carries ChangeStreamIterable<Document> watch();
  @Carries <TResult> ChangeStreamIterable<TResult> watch(Class<TResult> resultClass);
  @Carries ChangeStreamIterable<Document> watch(List<? extends Bson> pipeline);
  @Carries <TResult> ChangeStreamIterable<TResult> watch(List<? extends Bson> pipeline, Class<TResult> resultClass);
  @Carries ChangeStreamIterable<Document> watch(ClientSession clientSession);
  @Carries <TResult> ChangeStreamIterable<TResult> watch(ClientSession clientSession, Class<TResult> resultClass);
  @Carries ChangeStreamIterable<Document> watch(ClientSession clientSession, List<? extends Bson> pipeline);
  @Carries <TResult> ChangeStreamIterable<TResult> watch(ClientSession clientSession, List<? extends Bson> pipeline, Class<TResult> resultClass);
  @Carries AggregateIterable<Document> aggregate(List<? extends Bson> pipeline);
  @Carries <TResult> AggregateIterable<TResult> aggregate(List<? extends Bson> pipeline, Class<TResult> resultClass);
  @Carries AggregateIterable<Document> aggregate(ClientSession clientSession, List<? extends Bson> pipeline);
  @Carries <TResult> AggregateIterable<TResult> aggregate(ClientSession clientSession, List<? extends Bson> pipeline, Class<TResult> resultClass);
}

public interface MongoIterable<TResult> extends Iterable<TResult> {
  @Opens @Blocking MongoCursor<TResult> iterator();
  @Opens @Blocking MongoCursor<TResult> cursor();
  @Blocking @Requires(value = READ, strict = true) TResult first();
  <U> MongoIterable<U> map(Function<TResult, U> mapper);
  @Blocking @Requires(value = READ, strict = true) <A extends Collection<? super TResult>> A into(A target);
  MongoIterable<TResult> batchSize(int batchSize);
}

public interface TransactionBody<T> {
  T execute();
}
