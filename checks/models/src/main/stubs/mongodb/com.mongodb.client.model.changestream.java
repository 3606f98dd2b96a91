package com.mongodb.client.model.changestream;

import com.mongodb.MongoNamespace;
import java.util.List;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonTimestamp;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistry;

public final class ChangeStreamDocument<TDocument> {
  public ChangeStreamDocument(String operationType, BsonDocument resumeToken, BsonDocument namespaceDocument, String namespaceType, BsonDocument destinationNamespaceDocument, TDocument fullDocument, TDocument fullDocumentBeforeChange, BsonDocument documentKey, BsonTimestamp clusterTime, UpdateDescription updateDescription, BsonInt64 txnNumber, BsonDocument lsid, BsonDateTime wallTime, SplitEvent splitEvent, BsonDocument extraElements);
  public BsonDocument getResumeToken();
  public MongoNamespace getNamespace();
  public BsonDocument getNamespaceDocument();
  public String getNamespaceTypeString();
  public NamespaceType getNamespaceType();
  public MongoNamespace getDestinationNamespace();
  public BsonDocument getDestinationNamespaceDocument();
  public String getDatabaseName();
  public TDocument getFullDocument();
  public TDocument getFullDocumentBeforeChange();
  public BsonDocument getDocumentKey();
  public BsonTimestamp getClusterTime();
  public String getOperationTypeString();
  public OperationType getOperationType();
  public UpdateDescription getUpdateDescription();
  public BsonInt64 getTxnNumber();
  public BsonDocument getLsid();
  public BsonDateTime getWallTime();
  public SplitEvent getSplitEvent();
  public BsonDocument getExtraElements();
  public static <TFullDocument> Codec<ChangeStreamDocument<TFullDocument>> createCodec(Class<TFullDocument> fullDocumentClass, CodecRegistry codecRegistry);
}

public enum FullDocument {
  DEFAULT, UPDATE_LOOKUP, WHEN_AVAILABLE, REQUIRED;
  public String getValue();
  public static FullDocument fromString(String changeStreamFullDocument);
}

public enum FullDocumentBeforeChange {
  DEFAULT, OFF, WHEN_AVAILABLE, REQUIRED;
  public String getValue();
  public static FullDocumentBeforeChange fromString(String value);
}

public enum NamespaceType {
  COLLECTION, TIMESERIES, VIEW, OTHER;
  public String getValue();
  public static NamespaceType fromString(String namespaceTypeName);
}

public enum OperationType {
  INSERT, UPDATE, REPLACE, DELETE, INVALIDATE, DROP, DROP_DATABASE, RENAME, OTHER;
  public String getValue();
  public static OperationType fromString(String operationTypeName);
}

public final class SplitEvent {
  public SplitEvent(int fragment, int of);
  public int getFragment();
  public int getOf();
}

public final class TruncatedArray {
  public TruncatedArray(String field, int newSize);
  public String getField();
  public int getNewSize();
}

public final class UpdateDescription {
  public UpdateDescription(List<String> removedFields, BsonDocument updatedFields);
  public UpdateDescription(List<String> removedFields, BsonDocument updatedFields, List<TruncatedArray> truncatedArrays);
  public UpdateDescription(List<String> removedFields, BsonDocument updatedFields, List<TruncatedArray> truncatedArrays, BsonDocument disambiguatedPaths);
  public List<String> getRemovedFields();
  public BsonDocument getUpdatedFields();
  public List<TruncatedArray> getTruncatedArrays();
  public BsonDocument getDisambiguatedPaths();
}
