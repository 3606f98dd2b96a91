package com.mongodb.client.gridfs.model;

import java.util.Date;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.types.ObjectId;

public final class GridFSDownloadOptions {
  public GridFSDownloadOptions();
  public GridFSDownloadOptions revision(int revision);
  public int getRevision();
}

public final class GridFSFile {
  public GridFSFile(BsonValue id, String filename, long length, int chunkSize, Date uploadDate, Document metadata);
  public ObjectId getObjectId();
  public BsonValue getId();
  public String getFilename();
  public long getLength();
  public int getChunkSize();
  public Date getUploadDate();
  public Document getMetadata();
}

public final class GridFSUploadOptions {
  public GridFSUploadOptions();
  public Integer getChunkSizeBytes();
  public GridFSUploadOptions chunkSizeBytes(Integer chunkSizeBytes);
  public Document getMetadata();
  public GridFSUploadOptions metadata(Document metadata);
}
