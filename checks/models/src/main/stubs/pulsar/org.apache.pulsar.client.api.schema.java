package org.apache.pulsar.client.api.schema;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.pulsar.client.api.Schema;
import org.apache.pulsar.common.schema.SchemaInfo;
import org.apache.pulsar.common.schema.SchemaType;

public class Field {
  public Field(String name, int index);
  public String getName();
  public int getIndex();
  protected boolean canEqual(Object other);
}

public interface GenericObject {
  SchemaType getSchemaType();
  Object getNativeObject();
}

public interface GenericRecord extends GenericObject {
  byte[] getSchemaVersion();
  List<Field> getFields();
  default Object getField(Field field);
  Object getField(String fieldName);
  default SchemaType getSchemaType();
  default Object getNativeObject();
}

public interface GenericRecordBuilder {
  GenericRecordBuilder set(String fieldName, Object value);
  GenericRecordBuilder set(Field field, Object value);
  GenericRecordBuilder clear(String fieldName);
  GenericRecordBuilder clear(Field field);
  GenericRecord build();
}

public interface GenericSchema<T extends GenericRecord> extends Schema<T> {
  List<Field> getFields();
  GenericRecordBuilder newRecordBuilder();
  static GenericSchema of(SchemaInfo schemaInfo);
  static GenericSchema of(SchemaInfo schemaInfo, boolean useProvidedSchemaAsReaderSchema);
}

public interface SchemaDefinition<T> {
  static <T> SchemaDefinitionBuilder<T> builder();
  boolean getAlwaysAllowNull();
  boolean isJsr310ConversionEnabled();
  Map<String, String> getProperties();
  String getJsonDef();
  Class<T> getPojo();
  ClassLoader getClassLoader();
  boolean getSupportSchemaVersioning();
  Optional<SchemaReader<T>> getSchemaReaderOpt();
  Optional<SchemaWriter<T>> getSchemaWriterOpt();
}

public interface SchemaDefinitionBuilder<T> {
  SchemaDefinitionBuilder<T> withAlwaysAllowNull(boolean alwaysAllowNull);
  SchemaDefinitionBuilder<T> withJSR310ConversionEnabled(boolean jsr310ConversionEnabled);
  SchemaDefinitionBuilder<T> withProperties(Map<String, String> properties);
  SchemaDefinitionBuilder<T> addProperty(String key, String value);
  SchemaDefinitionBuilder<T> withPojo(Class pojo);
  SchemaDefinitionBuilder<T> withClassLoader(ClassLoader classLoader);
  SchemaDefinitionBuilder<T> withJsonDef(String jsonDefinition);
  SchemaDefinitionBuilder<T> withSupportSchemaVersioning(boolean supportSchemaVersioning);
  SchemaDefinitionBuilder<T> withSchemaReader(SchemaReader<T> reader);
  SchemaDefinitionBuilder<T> withSchemaWriter(SchemaWriter<T> writer);
  SchemaDefinition<T> build();
}

public interface SchemaInfoProvider {
  CompletableFuture<SchemaInfo> getSchemaByVersion(byte[] schemaVersion);
  CompletableFuture<SchemaInfo> getLatestSchema();
  String getTopicName();
}

public interface SchemaReader<T> {
  default T read(byte[] bytes);
  T read(byte[] bytes, int offset, int length);
  T read(InputStream inputStream);
  default T read(byte[] bytes, byte[] schemaVersion);
  default T read(InputStream inputStream, byte[] schemaVersion);
  default void setSchemaInfoProvider(SchemaInfoProvider schemaInfoProvider);
  default Optional<Object> getNativeSchema();
}

public interface SchemaWriter<T> {
  byte[] write(T message);
}
