package org.bson.conversions;

import org.bson.BsonDocument;
import org.bson.codecs.configuration.CodecRegistry;

public interface Bson {
  public static final CodecRegistry DEFAULT_CODEC_REGISTRY;
  <TDocument> BsonDocument toBsonDocument(Class<TDocument> documentClass, CodecRegistry codecRegistry);
  default BsonDocument toBsonDocument();
}
