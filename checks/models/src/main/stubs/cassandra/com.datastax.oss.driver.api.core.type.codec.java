package com.datastax.oss.driver.api.core.type.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import java.nio.ByteBuffer;
import java.util.Optional;

public interface TypeCodec<JavaTypeT> {
  GenericType<JavaTypeT> getJavaType();
  DataType getCqlType();
  default boolean accepts(GenericType<?> javaType);
  default boolean accepts(Class<?> javaClass);
  default boolean accepts(Object value);
  default boolean accepts(DataType cqlType);
  ByteBuffer encode(JavaTypeT value, ProtocolVersion protocolVersion);
  JavaTypeT decode(ByteBuffer bytes, ProtocolVersion protocolVersion);
  String format(JavaTypeT value);
  JavaTypeT parse(String value);
  default Optional<Integer> serializedSize();
}
