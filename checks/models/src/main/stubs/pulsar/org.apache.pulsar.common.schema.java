package org.apache.pulsar.common.schema;

public class KeyValue<K, V> {}

public enum KeyValueEncodingType {
  SEPARATED, INLINE;
}

public interface SchemaInfo {}

public enum SchemaType {
  NONE, STRING, JSON, PROTOBUF, AVRO, BOOLEAN, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, DATE, TIME, TIMESTAMP, KEY_VALUE, INSTANT, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, PROTOBUF_NATIVE, EXTERNAL, BYTES, AUTO, AUTO_CONSUME, AUTO_PUBLISH;
}
