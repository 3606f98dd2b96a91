package org.bson.codecs.configuration;

import org.bson.codecs.Codec;

public interface CodecProvider {
  <T> Codec<T> get(Class<T> clazz, CodecRegistry registry);
}

public interface CodecRegistry extends CodecProvider {
  <T> Codec<T> get(Class<T> clazz);
}
