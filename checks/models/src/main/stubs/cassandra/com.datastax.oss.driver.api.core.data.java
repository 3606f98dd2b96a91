package com.datastax.oss.driver.api.core.data;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.metadata.token.Token;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.TupleType;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

public interface AccessibleById extends AccessibleByIndex {
  default List<Integer> allIndicesOf(CqlIdentifier id);
  int firstIndexOf(CqlIdentifier id);
  DataType getType(CqlIdentifier id);
}

public interface AccessibleByIndex extends Data {
  int size();
  DataType getType(int i);
}

public interface AccessibleByName extends AccessibleByIndex {
  default List<Integer> allIndicesOf(String name);
  int firstIndexOf(String name);
  DataType getType(String name);
}

public final class CqlDuration implements TemporalAmount, Serializable {
  public static CqlDuration newInstance(int months, int days, long nanoseconds);
  public static CqlDuration from(String input);
  public int getMonths();
  public int getDays();
  public long getNanoseconds();
  public Temporal addTo(Temporal temporal);
  public Temporal subtractFrom(Temporal temporal);
  public long get(TemporalUnit unit);
  public List<TemporalUnit> getUnits();
}

public class CqlVector<T> implements Iterable<T>, Serializable {
  public static <V> CqlVector<V> newInstance(V... vals);
  public static <V> CqlVector<V> newInstance(List<V> list);
  public static <V> CqlVector<V> from(String str, TypeCodec<V> subtypeCodec);
  public T get(int idx);
  public T set(int idx, T val);
  public int size();
  public CqlVector<T> subVector(int from, int to);
  public boolean isEmpty();
  public Iterator<T> iterator();
  public Stream<T> stream();
}

public interface Data {
  CodecRegistry codecRegistry();
  ProtocolVersion protocolVersion();
}

public interface GettableById extends GettableByIndex, AccessibleById {
  default ByteBuffer getBytesUnsafe(CqlIdentifier id);
  default boolean isNull(CqlIdentifier id);
  default <ValueT> ValueT get(CqlIdentifier id, TypeCodec<ValueT> codec);
  default <ValueT> ValueT get(CqlIdentifier id, GenericType<ValueT> targetType);
  default <ValueT> ValueT get(CqlIdentifier id, Class<ValueT> targetClass);
  default Object getObject(CqlIdentifier id);
  default boolean getBoolean(CqlIdentifier id);
  default boolean getBool(CqlIdentifier id);
  default byte getByte(CqlIdentifier id);
  default double getDouble(CqlIdentifier id);
  default float getFloat(CqlIdentifier id);
  default int getInt(CqlIdentifier id);
  default long getLong(CqlIdentifier id);
  default short getShort(CqlIdentifier id);
  default Instant getInstant(CqlIdentifier id);
  default LocalDate getLocalDate(CqlIdentifier id);
  default LocalTime getLocalTime(CqlIdentifier id);
  default ByteBuffer getByteBuffer(CqlIdentifier id);
  default String getString(CqlIdentifier id);
  default BigInteger getBigInteger(CqlIdentifier id);
  default BigDecimal getBigDecimal(CqlIdentifier id);
  default UUID getUuid(CqlIdentifier id);
  default InetAddress getInetAddress(CqlIdentifier id);
  default CqlDuration getCqlDuration(CqlIdentifier id);
  default <ElementT> CqlVector<ElementT> getVector(CqlIdentifier id, Class<ElementT> elementsClass);
  default Token getToken(CqlIdentifier id);
  default <ElementT> List<ElementT> getList(CqlIdentifier id, Class<ElementT> elementsClass);
  default <ElementT> Set<ElementT> getSet(CqlIdentifier id, Class<ElementT> elementsClass);
  default <KeyT, ValueT> Map<KeyT, ValueT> getMap(CqlIdentifier id, Class<KeyT> keyClass, Class<ValueT> valueClass);
  default UdtValue getUdtValue(CqlIdentifier id);
  default TupleValue getTupleValue(CqlIdentifier id);
}

public interface GettableByIndex extends AccessibleByIndex {
  ByteBuffer getBytesUnsafe(int i);
  default boolean isNull(int i);
  default <ValueT> ValueT get(int i, TypeCodec<ValueT> codec);
  default <ValueT> ValueT get(int i, GenericType<ValueT> targetType);
  default <ValueT> ValueT get(int i, Class<ValueT> targetClass);
  default Object getObject(int i);
  default boolean getBoolean(int i);
  default boolean getBool(int i);
  default byte getByte(int i);
  default double getDouble(int i);
  default float getFloat(int i);
  default int getInt(int i);
  default long getLong(int i);
  default short getShort(int i);
  default Instant getInstant(int i);
  default LocalDate getLocalDate(int i);
  default LocalTime getLocalTime(int i);
  default ByteBuffer getByteBuffer(int i);
  default String getString(int i);
  default BigInteger getBigInteger(int i);
  default BigDecimal getBigDecimal(int i);
  default UUID getUuid(int i);
  default InetAddress getInetAddress(int i);
  default CqlDuration getCqlDuration(int i);
  default <ElementT> CqlVector<ElementT> getVector(int i, Class<ElementT> elementsClass);
  default Token getToken(int i);
  default <ElementT> List<ElementT> getList(int i, Class<ElementT> elementsClass);
  default <ElementT> Set<ElementT> getSet(int i, Class<ElementT> elementsClass);
  default <KeyT, ValueT> Map<KeyT, ValueT> getMap(int i, Class<KeyT> keyClass, Class<ValueT> valueClass);
  default UdtValue getUdtValue(int i);
  default TupleValue getTupleValue(int i);
}

public interface GettableByName extends GettableByIndex, AccessibleByName {
  default ByteBuffer getBytesUnsafe(String name);
  default boolean isNull(String name);
  default <ValueT> ValueT get(String name, TypeCodec<ValueT> codec);
  default <ValueT> ValueT get(String name, GenericType<ValueT> targetType);
  default <ValueT> ValueT get(String name, Class<ValueT> targetClass);
  default Object getObject(String name);
  default boolean getBoolean(String name);
  default boolean getBool(String name);
  default byte getByte(String name);
  default double getDouble(String name);
  default float getFloat(String name);
  default int getInt(String name);
  default long getLong(String name);
  default short getShort(String name);
  default Instant getInstant(String name);
  default LocalDate getLocalDate(String name);
  default LocalTime getLocalTime(String name);
  default ByteBuffer getByteBuffer(String name);
  default String getString(String name);
  default BigInteger getBigInteger(String name);
  default BigDecimal getBigDecimal(String name);
  default UUID getUuid(String name);
  default InetAddress getInetAddress(String name);
  default CqlDuration getCqlDuration(String name);
  default <ElementT> CqlVector<ElementT> getVector(String name, Class<ElementT> elementsClass);
  default Token getToken(String name);
  default <ElementT> List<ElementT> getList(String name, Class<ElementT> elementsClass);
  default <ElementT> Set<ElementT> getSet(String name, Class<ElementT> elementsClass);
  default <KeyT, ValueT> Map<KeyT, ValueT> getMap(String name, Class<KeyT> keyClass, Class<ValueT> valueClass);
  default UdtValue getUdtValue(String name);
  default TupleValue getTupleValue(String name);
}

public interface SettableById<SelfT extends SettableById<SelfT>> extends SettableByIndex<SelfT>, AccessibleById {
  default SelfT setBytesUnsafe(CqlIdentifier id, ByteBuffer v);
  default DataType getType(CqlIdentifier id);
  default SelfT setToNull(CqlIdentifier id);
  default <ValueT> SelfT set(CqlIdentifier id, ValueT v, TypeCodec<ValueT> codec);
  default <ValueT> SelfT set(CqlIdentifier id, ValueT v, GenericType<ValueT> targetType);
  default <ValueT> SelfT set(CqlIdentifier id, ValueT v, Class<ValueT> targetClass);
  default SelfT setBoolean(CqlIdentifier id, boolean v);
  default SelfT setBool(CqlIdentifier id, boolean v);
  default SelfT setByte(CqlIdentifier id, byte v);
  default SelfT setDouble(CqlIdentifier id, double v);
  default SelfT setFloat(CqlIdentifier id, float v);
  default SelfT setInt(CqlIdentifier id, int v);
  default SelfT setLong(CqlIdentifier id, long v);
  default SelfT setShort(CqlIdentifier id, short v);
  default SelfT setInstant(CqlIdentifier id, Instant v);
  default SelfT setLocalDate(CqlIdentifier id, LocalDate v);
  default SelfT setLocalTime(CqlIdentifier id, LocalTime v);
  default SelfT setByteBuffer(CqlIdentifier id, ByteBuffer v);
  default SelfT setString(CqlIdentifier id, String v);
  default SelfT setBigInteger(CqlIdentifier id, BigInteger v);
  default SelfT setBigDecimal(CqlIdentifier id, BigDecimal v);
  default SelfT setUuid(CqlIdentifier id, UUID v);
  default SelfT setInetAddress(CqlIdentifier id, InetAddress v);
  default SelfT setCqlDuration(CqlIdentifier id, CqlDuration v);
  default <ElementT> SelfT setVector(CqlIdentifier id, CqlVector<ElementT> v, Class<ElementT> elementsClass);
  default SelfT setToken(CqlIdentifier id, Token v);
  default <ElementT> SelfT setList(CqlIdentifier id, List<ElementT> v, Class<ElementT> elementsClass);
  default <ElementT> SelfT setSet(CqlIdentifier id, Set<ElementT> v, Class<ElementT> elementsClass);
  default <KeyT, ValueT> SelfT setMap(CqlIdentifier id, Map<KeyT, ValueT> v, Class<KeyT> keyClass, Class<ValueT> valueClass);
  default SelfT setUdtValue(CqlIdentifier id, UdtValue v);
  default SelfT setTupleValue(CqlIdentifier id, TupleValue v);
}

public interface SettableByIndex<SelfT extends SettableByIndex<SelfT>> extends AccessibleByIndex {
  SelfT setBytesUnsafe(int i, ByteBuffer v);
  default SelfT setToNull(int i);
  default <ValueT> SelfT set(int i, ValueT v, TypeCodec<ValueT> codec);
  default <ValueT> SelfT set(int i, ValueT v, GenericType<ValueT> targetType);
  default <ValueT> SelfT set(int i, ValueT v, Class<ValueT> targetClass);
  default SelfT setBoolean(int i, boolean v);
  default SelfT setBool(int i, boolean v);
  default SelfT setByte(int i, byte v);
  default SelfT setDouble(int i, double v);
  default SelfT setFloat(int i, float v);
  default SelfT setInt(int i, int v);
  default SelfT setLong(int i, long v);
  default SelfT setShort(int i, short v);
  default SelfT setInstant(int i, Instant v);
  default SelfT setLocalDate(int i, LocalDate v);
  default SelfT setLocalTime(int i, LocalTime v);
  default SelfT setByteBuffer(int i, ByteBuffer v);
  default SelfT setString(int i, String v);
  default SelfT setBigInteger(int i, BigInteger v);
  default SelfT setBigDecimal(int i, BigDecimal v);
  default SelfT setUuid(int i, UUID v);
  default SelfT setInetAddress(int i, InetAddress v);
  default SelfT setCqlDuration(int i, CqlDuration v);
  default <ElementT> SelfT setVector(int i, CqlVector<ElementT> v, Class<ElementT> elementsClass);
  default SelfT setToken(int i, Token v);
  default <ElementT> SelfT setList(int i, List<ElementT> v, Class<ElementT> elementsClass);
  default <ElementT> SelfT setSet(int i, Set<ElementT> v, Class<ElementT> elementsClass);
  default <KeyT, ValueT> SelfT setMap(int i, Map<KeyT, ValueT> v, Class<KeyT> keyClass, Class<ValueT> valueClass);
  default SelfT setUdtValue(int i, UdtValue v);
  default SelfT setTupleValue(int i, TupleValue v);
}

public interface SettableByName<SelfT extends SettableByName<SelfT>> extends SettableByIndex<SelfT>, AccessibleByName {
  default SelfT setBytesUnsafe(String name, ByteBuffer v);
  default DataType getType(String name);
  default SelfT setToNull(String name);
  default <ValueT> SelfT set(String name, ValueT v, TypeCodec<ValueT> codec);
  default <ValueT> SelfT set(String name, ValueT v, GenericType<ValueT> targetType);
  default <ValueT> SelfT set(String name, ValueT v, Class<ValueT> targetClass);
  default SelfT setBoolean(String name, boolean v);
  default SelfT setBool(String name, boolean v);
  default SelfT setByte(String name, byte v);
  default SelfT setDouble(String name, double v);
  default SelfT setFloat(String name, float v);
  default SelfT setInt(String name, int v);
  default SelfT setLong(String name, long v);
  default SelfT setShort(String name, short v);
  default SelfT setInstant(String name, Instant v);
  default SelfT setLocalDate(String name, LocalDate v);
  default SelfT setLocalTime(String name, LocalTime v);
  default SelfT setByteBuffer(String name, ByteBuffer v);
  default SelfT setString(String name, String v);
  default SelfT setBigInteger(String name, BigInteger v);
  default SelfT setBigDecimal(String name, BigDecimal v);
  default SelfT setUuid(String name, UUID v);
  default SelfT setInetAddress(String name, InetAddress v);
  default SelfT setCqlDuration(String name, CqlDuration v);
  default <ElementT> SelfT setVector(String name, CqlVector<ElementT> v, Class<ElementT> elementsClass);
  default SelfT setToken(String name, Token v);
  default <ElementT> SelfT setList(String name, List<ElementT> v, Class<ElementT> elementsClass);
  default <ElementT> SelfT setSet(String name, Set<ElementT> v, Class<ElementT> elementsClass);
  default <KeyT, ValueT> SelfT setMap(String name, Map<KeyT, ValueT> v, Class<KeyT> keyClass, Class<ValueT> valueClass);
  default SelfT setUdtValue(String name, UdtValue v);
  default SelfT setTupleValue(String name, TupleValue v);
}

public interface TupleValue extends GettableByIndex, SettableByIndex<TupleValue> {
  TupleType getType();
  default String getFormattedContents();
}

public interface UdtValue extends GettableById, GettableByName, SettableById<UdtValue>, SettableByName<UdtValue> {
  UserDefinedType getType();
  default String getFormattedContents();
}
