package org.bson;

import java.io.Closeable;
import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.codecs.Decoder;
import org.bson.codecs.Encoder;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;

public class BsonArray extends BsonValue implements List<BsonValue>, Cloneable {}

public class BsonBinary extends BsonValue {}

public final class BsonBoolean extends BsonValue implements Comparable<BsonBoolean> {}

public class BsonDateTime extends BsonValue implements Comparable<BsonDateTime> {}

public class BsonDbPointer extends BsonValue {}

public final class BsonDecimal128 extends BsonNumber {}

public class BsonDocument extends BsonValue implements Map<String, BsonValue>, Cloneable, Bson, Serializable {
  public static BsonDocument parse(String json);
  public BsonDocument(List<BsonElement> bsonElements);
  public BsonDocument(String key, BsonValue value);
  public BsonDocument(int initialCapacity);
  public BsonDocument();
  public <C> BsonDocument toBsonDocument(Class<C> documentClass, CodecRegistry codecRegistry);
  public BsonType getBsonType();
  public int size();
  public boolean isEmpty();
  public boolean containsKey(Object key);
  public boolean containsValue(Object value);
  public BsonValue get(Object key);
  public BsonDocument getDocument(Object key);
  public BsonArray getArray(Object key);
  public BsonNumber getNumber(Object key);
  public BsonInt32 getInt32(Object key);
  public BsonInt64 getInt64(Object key);
  public BsonDecimal128 getDecimal128(Object key);
  public BsonDouble getDouble(Object key);
  public BsonBoolean getBoolean(Object key);
  public BsonString getString(Object key);
  public BsonDateTime getDateTime(Object key);
  public BsonTimestamp getTimestamp(Object key);
  public BsonObjectId getObjectId(Object key);
  public BsonRegularExpression getRegularExpression(Object key);
  public BsonBinary getBinary(Object key);
  public boolean isNull(Object key);
  public boolean isDocument(Object key);
  public boolean isArray(Object key);
  public boolean isNumber(Object key);
  public boolean isInt32(Object key);
  public boolean isInt64(Object key);
  public boolean isDecimal128(Object key);
  public boolean isDouble(Object key);
  public boolean isBoolean(Object key);
  public boolean isString(Object key);
  public boolean isDateTime(Object key);
  public boolean isTimestamp(Object key);
  public boolean isObjectId(Object key);
  public boolean isBinary(Object key);
  public BsonValue get(Object key, BsonValue defaultValue);
  public BsonDocument getDocument(Object key, BsonDocument defaultValue);
  public BsonArray getArray(Object key, BsonArray defaultValue);
  public BsonNumber getNumber(Object key, BsonNumber defaultValue);
  public BsonInt32 getInt32(Object key, BsonInt32 defaultValue);
  public BsonInt64 getInt64(Object key, BsonInt64 defaultValue);
  public BsonDecimal128 getDecimal128(Object key, BsonDecimal128 defaultValue);
  public BsonDouble getDouble(Object key, BsonDouble defaultValue);
  public BsonBoolean getBoolean(Object key, BsonBoolean defaultValue);
  public BsonString getString(Object key, BsonString defaultValue);
  public BsonDateTime getDateTime(Object key, BsonDateTime defaultValue);
  public BsonTimestamp getTimestamp(Object key, BsonTimestamp defaultValue);
  public BsonObjectId getObjectId(Object key, BsonObjectId defaultValue);
  public BsonBinary getBinary(Object key, BsonBinary defaultValue);
  public BsonRegularExpression getRegularExpression(Object key, BsonRegularExpression defaultValue);
  public BsonValue put(String key, BsonValue value);
  public BsonValue remove(Object key);
  public void putAll(Map<? extends String, ? extends BsonValue> m);
  public void clear();
  public Set<String> keySet();
  public Collection<BsonValue> values();
  public Set<Map.Entry<String, BsonValue>> entrySet();
  public BsonDocument append(String key, BsonValue value);
  public String getFirstKey();
  public BsonReader asBsonReader();
  public String toJson();
  public BsonDocument clone();
}

public class BsonDouble extends BsonNumber implements Comparable<BsonDouble> {}

public class BsonElement {}

public final class BsonInt32 extends BsonNumber implements Comparable<BsonInt32> {}

public final class BsonInt64 extends BsonNumber implements Comparable<BsonInt64> {}

public class BsonJavaScript extends BsonValue {}

public class BsonJavaScriptWithScope extends BsonValue {}

public abstract class BsonNumber extends BsonValue {}

public class BsonObjectId extends BsonValue implements Comparable<BsonObjectId> {}

public interface BsonReader extends Closeable {}

public final class BsonRegularExpression extends BsonValue {}

public class BsonString extends BsonValue implements Comparable<BsonString> {}

public class BsonSymbol extends BsonValue {}

public final class BsonTimestamp extends BsonValue implements Comparable<BsonTimestamp> {}

public enum BsonType {
  END_OF_DOCUMENT, DOUBLE, STRING, DOCUMENT, ARRAY, BINARY, UNDEFINED, OBJECT_ID, BOOLEAN, DATE_TIME, NULL, REGULAR_EXPRESSION, DB_POINTER, JAVASCRIPT, SYMBOL, JAVASCRIPT_WITH_SCOPE, INT32, TIMESTAMP, INT64, DECIMAL128, MIN_KEY, MAX_KEY;
}

public abstract class BsonValue {
  public abstract BsonType getBsonType();
  public BsonDocument asDocument();
  public BsonArray asArray();
  public BsonString asString();
  public BsonNumber asNumber();
  public BsonInt32 asInt32();
  public BsonInt64 asInt64();
  public BsonDecimal128 asDecimal128();
  public BsonDouble asDouble();
  public BsonBoolean asBoolean();
  public BsonObjectId asObjectId();
  public BsonDbPointer asDBPointer();
  public BsonTimestamp asTimestamp();
  public BsonBinary asBinary();
  public BsonDateTime asDateTime();
  public BsonSymbol asSymbol();
  public BsonRegularExpression asRegularExpression();
  public BsonJavaScript asJavaScript();
  public BsonJavaScriptWithScope asJavaScriptWithScope();
  public boolean isNull();
  public boolean isDocument();
  public boolean isArray();
  public boolean isString();
  public boolean isNumber();
  public boolean isInt32();
  public boolean isInt64();
  public boolean isDecimal128();
  public boolean isDouble();
  public boolean isBoolean();
  public boolean isObjectId();
  public boolean isDBPointer();
  public boolean isTimestamp();
  public boolean isBinary();
  public boolean isDateTime();
  public boolean isSymbol();
  public boolean isRegularExpression();
  public boolean isJavaScript();
  public boolean isJavaScriptWithScope();
}

public class Document implements Map<String, Object>, Serializable, Bson {
  public Document();
  public Document(String key, Object value);
  public Document(Map<String, ?> map);
  public static Document parse(String json);
  public static Document parse(String json, Decoder<Document> decoder);
  public <C> BsonDocument toBsonDocument(Class<C> documentClass, CodecRegistry codecRegistry);
  public Document append(String key, Object value);
  public <T> T get(Object key, Class<T> clazz);
  public <T> T get(Object key, T defaultValue);
  public <T> T getEmbedded(List<?> keys, Class<T> clazz);
  public <T> T getEmbedded(List<?> keys, T defaultValue);
  public Integer getInteger(Object key);
  public int getInteger(Object key, int defaultValue);
  public Long getLong(Object key);
  public Double getDouble(Object key);
  public String getString(Object key);
  public Boolean getBoolean(Object key);
  public boolean getBoolean(Object key, boolean defaultValue);
  public ObjectId getObjectId(Object key);
  public Date getDate(Object key);
  public <T> List<T> getList(Object key, Class<T> clazz);
  public <T> List<T> getList(Object key, Class<T> clazz, List<T> defaultValue);
  public String toJson();
  public String toJson(Encoder<Document> encoder);
  public int size();
  public boolean isEmpty();
  public boolean containsValue(Object value);
  public boolean containsKey(Object key);
  public Object get(Object key);
  public Object put(String key, Object value);
  public Object remove(Object key);
  public void putAll(Map<? extends String, ?> map);
  public void clear();
  public Set<String> keySet();
  public Collection<Object> values();
  public Set<Map.Entry<String, Object>> entrySet();
}

public enum UuidRepresentation {
  UNSPECIFIED, STANDARD, C_SHARP_LEGACY, JAVA_LEGACY, PYTHON_LEGACY;
}
