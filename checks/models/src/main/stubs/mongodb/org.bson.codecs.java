package org.bson.codecs;

import org.bson.BsonReader;

public interface Codec<T> extends Encoder<T>, Decoder<T> {}

public interface Decoder<T> {
  T decode(BsonReader reader, DecoderContext decoderContext);
}

public final class DecoderContext {}

public interface Encoder<T> {}
