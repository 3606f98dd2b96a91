package org.apache.flink.api.common.typeinfo;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.tuple.Tuple;

public abstract class TypeHint<T> {
  public TypeHint();
  public TypeInformation<T> getTypeInfo();
}

public abstract class TypeInformation<T> implements Serializable {
  public TypeInformation();
  public abstract boolean isBasicType();
  public abstract boolean isTupleType();
  public abstract int getArity();
  public abstract int getTotalFields();
  public abstract Class<T> getTypeClass();
  public Map<String, TypeInformation<?>> getGenericParameters();
  public abstract boolean isKeyType();
  public boolean isSortKeyType();
  public abstract TypeSerializer<T> createSerializer(ExecutionConfig config);
  public abstract boolean canEqual(Object obj);
  public static <T> TypeInformation<T> of(Class<T> typeClass);
  public static <T> TypeInformation<T> of(TypeHint<T> typeHint);
}

public class Types {
  public static final TypeInformation<Void> VOID;
  public static final TypeInformation<String> STRING;
  public static final TypeInformation<Byte> BYTE;
  public static final TypeInformation<Boolean> BOOLEAN;
  public static final TypeInformation<Short> SHORT;
  public static final TypeInformation<Integer> INT;
  public static final TypeInformation<Long> LONG;
  public static final TypeInformation<Float> FLOAT;
  public static final TypeInformation<Double> DOUBLE;
  public static final TypeInformation<Character> CHAR;
  public static final TypeInformation<BigDecimal> BIG_DEC;
  public static final TypeInformation<BigInteger> BIG_INT;
  public static final TypeInformation<Date> SQL_DATE;
  public static final TypeInformation<Time> SQL_TIME;
  public static final TypeInformation<Timestamp> SQL_TIMESTAMP;
  public static final TypeInformation<LocalDate> LOCAL_DATE;
  public static final TypeInformation<LocalTime> LOCAL_TIME;
  public static final TypeInformation<LocalDateTime> LOCAL_DATE_TIME;
  public static final TypeInformation<Instant> INSTANT;
  public Types();
  public static <T extends Tuple> TypeInformation<T> TUPLE(TypeInformation<?>... types);
  public static <T extends Tuple> TypeInformation<T> TUPLE(Class<T> tupleSubclass);
  public static <T> TypeInformation<T> POJO(Class<T> pojoClass);
  public static <T> TypeInformation<T> POJO(Class<T> pojoClass, Map<String, TypeInformation<?>> fields);
  public static <T> TypeInformation<T> GENERIC(Class<T> genericClass);
  public static TypeInformation<?> PRIMITIVE_ARRAY(TypeInformation<?> elementType);
  public static <E> TypeInformation<E[]> OBJECT_ARRAY(TypeInformation<E> elementType);
  public static <K, V> TypeInformation<Map<K, V>> MAP(TypeInformation<K> keyType, TypeInformation<V> valueType);
  public static <E> TypeInformation<List<E>> LIST(TypeInformation<E> elementType);
  public static <E extends Enum<E>> TypeInformation<E> ENUM(Class<E> enumType);
}
