package com.mongodb.client.gridfs;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.gridfs.model.GridFSDownloadOptions;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Collation;
import dev.fairlead.annotations.Blocking;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;

public interface GridFSBucket {
  String getBucketName();
  int getChunkSizeBytes();
  WriteConcern getWriteConcern();
  ReadPreference getReadPreference();
  ReadConcern getReadConcern();
  Long getTimeout(TimeUnit timeUnit);
  GridFSBucket withChunkSizeBytes(int chunkSizeBytes);
  GridFSBucket withReadPreference(ReadPreference readPreference);
  GridFSBucket withWriteConcern(WriteConcern writeConcern);
  GridFSBucket withReadConcern(ReadConcern readConcern);
  GridFSBucket withTimeout(long timeout, TimeUnit timeUnit);
  GridFSUploadStream openUploadStream(String filename);
  GridFSUploadStream openUploadStream(String filename, GridFSUploadOptions options);
  GridFSUploadStream openUploadStream(BsonValue id, String filename);
  GridFSUploadStream openUploadStream(BsonValue id, String filename, GridFSUploadOptions options);
  GridFSUploadStream openUploadStream(ClientSession clientSession, String filename);
  GridFSUploadStream openUploadStream(ClientSession clientSession, String filename, GridFSUploadOptions options);
  GridFSUploadStream openUploadStream(ClientSession clientSession, BsonValue id, String filename);
  GridFSUploadStream openUploadStream(ClientSession clientSession, ObjectId id, String filename);
  GridFSUploadStream openUploadStream(ClientSession clientSession, BsonValue id, String filename, GridFSUploadOptions options);
  @Blocking ObjectId uploadFromStream(String filename, InputStream source);
  @Blocking ObjectId uploadFromStream(String filename, InputStream source, GridFSUploadOptions options);
  @Blocking void uploadFromStream(BsonValue id, String filename, InputStream source);
  @Blocking void uploadFromStream(BsonValue id, String filename, InputStream source, GridFSUploadOptions options);
  @Blocking ObjectId uploadFromStream(ClientSession clientSession, String filename, InputStream source);
  @Blocking ObjectId uploadFromStream(ClientSession clientSession, String filename, InputStream source, GridFSUploadOptions options);
  @Blocking void uploadFromStream(ClientSession clientSession, BsonValue id, String filename, InputStream source);
  @Blocking void uploadFromStream(ClientSession clientSession, BsonValue id, String filename, InputStream source, GridFSUploadOptions options);
  GridFSDownloadStream openDownloadStream(ObjectId id);
  GridFSDownloadStream openDownloadStream(BsonValue id);
  GridFSDownloadStream openDownloadStream(String filename);
  GridFSDownloadStream openDownloadStream(String filename, GridFSDownloadOptions options);
  GridFSDownloadStream openDownloadStream(ClientSession clientSession, ObjectId id);
  GridFSDownloadStream openDownloadStream(ClientSession clientSession, BsonValue id);
  GridFSDownloadStream openDownloadStream(ClientSession clientSession, String filename);
  GridFSDownloadStream openDownloadStream(ClientSession clientSession, String filename, GridFSDownloadOptions options);
  @Blocking void downloadToStream(ObjectId id, OutputStream destination);
  @Blocking void downloadToStream(BsonValue id, OutputStream destination);
  @Blocking void downloadToStream(String filename, OutputStream destination);
  @Blocking void downloadToStream(String filename, OutputStream destination, GridFSDownloadOptions options);
  @Blocking void downloadToStream(ClientSession clientSession, ObjectId id, OutputStream destination);
  @Blocking void downloadToStream(ClientSession clientSession, BsonValue id, OutputStream destination);
  @Blocking void downloadToStream(ClientSession clientSession, String filename, OutputStream destination);
  @Blocking void downloadToStream(ClientSession clientSession, String filename, OutputStream destination, GridFSDownloadOptions options);
  GridFSFindIterable find();
  GridFSFindIterable find(Bson filter);
  GridFSFindIterable find(ClientSession clientSession);
  GridFSFindIterable find(ClientSession clientSession, Bson filter);
  @Blocking void delete(ObjectId id);
  @Blocking void delete(BsonValue id);
  @Blocking void delete(ClientSession clientSession, ObjectId id);
  @Blocking void delete(ClientSession clientSession, BsonValue id);
  @Blocking void rename(ObjectId id, String newFilename);
  @Blocking void rename(BsonValue id, String newFilename);
  @Blocking void rename(ClientSession clientSession, ObjectId id, String newFilename);
  @Blocking void rename(ClientSession clientSession, BsonValue id, String newFilename);
  @Blocking void drop();
  @Blocking void drop(ClientSession clientSession);
}

public final class GridFSBuckets {
  public static GridFSBucket create(MongoDatabase database);
  public static GridFSBucket create(MongoDatabase database, String bucketName);
}

public abstract class GridFSDownloadStream extends InputStream {
  public GridFSDownloadStream();
  public abstract GridFSFile getGridFSFile();
  public abstract GridFSDownloadStream batchSize(int batchSize);
  public abstract int read();
  public abstract int read(byte[] b);
  public abstract int read(byte[] b, int off, int len);
  public abstract long skip(long n);
  public abstract int available();
  public abstract void mark();
  public abstract void reset();
  public abstract void close();
}

public interface GridFSFindIterable extends MongoIterable<GridFSFile> {
  GridFSFindIterable filter(Bson filter);
  GridFSFindIterable limit(int limit);
  GridFSFindIterable skip(int skip);
  GridFSFindIterable sort(Bson sort);
  GridFSFindIterable noCursorTimeout(boolean noCursorTimeout);
  GridFSFindIterable maxTime(long maxTime, TimeUnit timeUnit);
  GridFSFindIterable batchSize(int batchSize);
  GridFSFindIterable collation(Collation collation);
}

public abstract class GridFSUploadStream extends OutputStream {
  public GridFSUploadStream();
  public abstract ObjectId getObjectId();
  public abstract BsonValue getId();
  public abstract void abort();
  public abstract void write(int b);
  public abstract void write(byte[] b);
  public abstract void write(byte[] b, int off, int len);
  public void flush();
  public abstract void close();
}
