package com.datastax.oss.driver.api.core.type.codec.registry;

import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;

public interface CodecRegistry {
  public static final CodecRegistry DEFAULT;
  <JavaTypeT> TypeCodec<JavaTypeT> codecFor(DataType cqlType, GenericType<JavaTypeT> javaType);
  default <JavaTypeT> TypeCodec<JavaTypeT> codecFor(DataType cqlType, Class<JavaTypeT> javaType);
  <JavaTypeT> TypeCodec<JavaTypeT> codecFor(DataType cqlType);
  <JavaTypeT> TypeCodec<JavaTypeT> codecFor(GenericType<JavaTypeT> javaType);
  default <JavaTypeT> TypeCodec<JavaTypeT> codecFor(Class<JavaTypeT> javaType);
  <JavaTypeT> TypeCodec<JavaTypeT> codecFor(DataType dataType, JavaTypeT value);
  <JavaTypeT> TypeCodec<JavaTypeT> codecFor(JavaTypeT value);
}

public interface MutableCodecRegistry extends CodecRegistry {
  void register(TypeCodec<?> codec);
  default void register(TypeCodec<?>... codecs);
  default void register(Iterable<TypeCodec<?>> codecs);
}
