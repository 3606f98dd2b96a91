package org.apache.kafka.common.serialization;

import java.io.Closeable;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.utils.Bytes;

public class BooleanDeserializer implements Deserializer<Boolean> {
  public BooleanDeserializer();
  public Boolean deserialize(String topic, byte[] data);
  public Boolean deserialize(String topic, Headers headers, ByteBuffer data);
}

public class BooleanSerializer implements Serializer<Boolean> {
  public BooleanSerializer();
  public byte[] serialize(String topic, Boolean data);
}

public class ByteArrayDeserializer implements Deserializer<byte[]> {
  public ByteArrayDeserializer();
  public byte[] deserialize(String topic, byte[] data);
}

public class ByteArraySerializer implements Serializer<byte[]> {
  public ByteArraySerializer();
  public byte[] serialize(String topic, byte[] data);
}

public class ByteBufferDeserializer implements Deserializer<ByteBuffer> {
  public ByteBufferDeserializer();
  public ByteBuffer deserialize(String topic, byte[] data);
  public ByteBuffer deserialize(String topic, Headers headers, ByteBuffer data);
}

public class ByteBufferSerializer implements Serializer<ByteBuffer> {
  public ByteBufferSerializer();
  public byte[] serialize(String topic, ByteBuffer data);
}

public class BytesDeserializer implements Deserializer<Bytes> {
  public BytesDeserializer();
  public Bytes deserialize(String topic, byte[] data);
}

public class BytesSerializer implements Serializer<Bytes> {
  public BytesSerializer();
  public byte[] serialize(String topic, Bytes data);
}

public interface Deserializer<T> extends Closeable {
  default void configure(Map<String, ?> configs, boolean isKey);
  T deserialize(String topic, byte[] data);
  default T deserialize(String topic, Headers headers, byte[] data);
  default T deserialize(String topic, Headers headers, ByteBuffer data);
  default void close();
}

public class DoubleDeserializer implements Deserializer<Double> {
  public DoubleDeserializer();
  public Double deserialize(String topic, byte[] data);
  public Double deserialize(String topic, Headers headers, ByteBuffer data);
}

public class DoubleSerializer implements Serializer<Double> {
  public DoubleSerializer();
  public byte[] serialize(String topic, Double data);
}

public class FloatDeserializer implements Deserializer<Float> {
  public FloatDeserializer();
  public Float deserialize(String topic, byte[] data);
  public Float deserialize(String topic, Headers headers, ByteBuffer data);
}

public class FloatSerializer implements Serializer<Float> {
  public FloatSerializer();
  public byte[] serialize(String topic, Float data);
}

public class IntegerDeserializer implements Deserializer<Integer> {
  public IntegerDeserializer();
  public Integer deserialize(String topic, byte[] data);
  public Integer deserialize(String topic, Headers headers, ByteBuffer data);
}

public class IntegerSerializer implements Serializer<Integer> {
  public IntegerSerializer();
  public byte[] serialize(String topic, Integer data);
}

public class ListDeserializer<Inner> implements Deserializer<List<Inner>> {
  public ListDeserializer();
  public <L extends List<Inner>> ListDeserializer(Class<L> listClass, Deserializer<Inner> inner);
  public Deserializer<Inner> innerDeserializer();
  public void configure(Map<String, ?> configs, boolean isKey);
  public List<Inner> deserialize(String topic, byte[] data);
  public void close();
}

public class ListSerializer<Inner> implements Serializer<List<Inner>> {
  public ListSerializer();
  public ListSerializer(Serializer<Inner> inner);
  public Serializer<Inner> getInnerSerializer();
  public void configure(Map<String, ?> configs, boolean isKey);
  public byte[] serialize(String topic, List<Inner> data);
  public void close();
}

public class LongDeserializer implements Deserializer<Long> {
  public LongDeserializer();
  public Long deserialize(String topic, byte[] data);
  public Long deserialize(String topic, Headers headers, ByteBuffer data);
}

public class LongSerializer implements Serializer<Long> {
  public LongSerializer();
  public byte[] serialize(String topic, Long data);
}

public interface Serde<T> extends Closeable {
  default void configure(Map<String, ?> configs, boolean isKey);
  default void close();
  Serializer<T> serializer();
  Deserializer<T> deserializer();
}

public class Serdes {
  public Serdes();
  public static <T> Serde<T> serdeFrom(Class<T> type);
  public static <T> Serde<T> serdeFrom(Serializer<T> serializer, Deserializer<T> deserializer);
  public static Serde<Long> Long();
  public static Serde<Integer> Integer();
  public static Serde<Short> Short();
  public static Serde<Float> Float();
  public static Serde<Double> Double();
  public static Serde<String> String();
  public static Serde<ByteBuffer> ByteBuffer();
  public static Serde<Bytes> Bytes();
  public static Serde<UUID> UUID();
  public static Serde<Boolean> Boolean();
  public static Serde<byte[]> ByteArray();
  public static Serde<Void> Void();
  public static <L extends List<Inner>, Inner> Serde<List<Inner>> ListSerde(Class<L> listClass, Serde<Inner> innerSerde);
}

public interface Serializer<T> extends Closeable {
  default void configure(Map<String, ?> configs, boolean isKey);
  byte[] serialize(String topic, T data);
  default byte[] serialize(String topic, Headers headers, T data);
  default void close();
}

public class ShortDeserializer implements Deserializer<Short> {
  public ShortDeserializer();
  public Short deserialize(String topic, byte[] data);
  public Short deserialize(String topic, Headers headers, ByteBuffer data);
}

public class ShortSerializer implements Serializer<Short> {
  public ShortSerializer();
  public byte[] serialize(String topic, Short data);
}

public class StringDeserializer implements Deserializer<String> {
  public StringDeserializer();
  public void configure(Map<String, ?> configs, boolean isKey);
  public String deserialize(String topic, byte[] data);
  public String deserialize(String topic, Headers headers, ByteBuffer data);
}

public class StringSerializer implements Serializer<String> {
  public StringSerializer();
  public void configure(Map<String, ?> configs, boolean isKey);
  public byte[] serialize(String topic, String data);
}

public class UUIDDeserializer implements Deserializer<UUID> {
  public UUIDDeserializer();
  public void configure(Map<String, ?> configs, boolean isKey);
  public UUID deserialize(String topic, byte[] data);
  public UUID deserialize(String topic, Headers headers, ByteBuffer data);
}

public class UUIDSerializer implements Serializer<UUID> {
  public UUIDSerializer();
  public void configure(Map<String, ?> configs, boolean isKey);
  public byte[] serialize(String topic, UUID data);
}

public class VoidDeserializer implements Deserializer<Void> {
  public VoidDeserializer();
  public Void deserialize(String topic, byte[] data);
  public Void deserialize(String topic, Headers headers, ByteBuffer data);
}

public class VoidSerializer implements Serializer<Void> {
  public VoidSerializer();
  public byte[] serialize(String topic, Void data);
}
