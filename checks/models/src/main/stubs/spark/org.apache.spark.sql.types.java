package org.apache.spark.sql.types;

import java.util.List;
import scala.Option;
import scala.Product;
import scala.Serializable;
import scala.Tuple2;
import scala.collection.Seq;

public abstract class AbstractDataType {
  public abstract DataType defaultConcreteType();
  public abstract boolean acceptsType(DataType other);
  public abstract String simpleString();
  public AbstractDataType();
}

public abstract class AnsiIntervalType extends AtomicType {}

public class ArrayType extends DataType implements Product, Serializable {}

public abstract class AtomicType extends DataType {}

public abstract class DataType extends AbstractDataType {
  public static boolean equalsIgnoreCaseAndNullability(DataType from, DataType to);
  public static boolean equalsIgnoreNullability(DataType left, DataType right);
  public static boolean equalsStructurally(DataType from, DataType to, boolean ignoreNullability);
  public static DataType fromJson(String json);
  public static DataType fromDDL(String ddl);
  public abstract int defaultSize();
  public String typeName();
  public String json();
  public String prettyJson();
  public String simpleString();
  public String catalogString();
  public String simpleString(int maxNumberFields);
  public String sql();
  public boolean sameType(DataType other);
  public abstract DataType asNullable();
  public DataType defaultConcreteType();
  public boolean acceptsType(DataType other);
  public DataType();
}

public class DataTypes {
  public static final DataType StringType;
  public static final DataType BinaryType;
  public static final DataType BooleanType;
  public static final DataType DateType;
  public static final DataType TimestampType;
  public static final DataType TimestampNTZType;
  public static final DataType CalendarIntervalType;
  public static final DataType DoubleType;
  public static final DataType FloatType;
  public static final DataType ByteType;
  public static final DataType IntegerType;
  public static final DataType LongType;
  public static final DataType ShortType;
  public static final DataType NullType;
  public DataTypes();
  public static ArrayType createArrayType(DataType elementType);
  public static ArrayType createArrayType(DataType elementType, boolean containsNull);
  public static DecimalType createDecimalType(int precision, int scale);
  public static DecimalType createDecimalType();
  public static DayTimeIntervalType createDayTimeIntervalType(byte startField, byte endField);
  public static DayTimeIntervalType createDayTimeIntervalType();
  public static YearMonthIntervalType createYearMonthIntervalType(byte startField, byte endField);
  public static YearMonthIntervalType createYearMonthIntervalType();
  public static MapType createMapType(DataType keyType, DataType valueType);
  public static MapType createMapType(DataType keyType, DataType valueType, boolean valueContainsNull);
  public static StructField createStructField(String name, DataType dataType, boolean nullable, Metadata metadata);
  public static StructField createStructField(String name, DataType dataType, boolean nullable);
  public static StructType createStructType(List<StructField> fields);
  public static StructType createStructType(StructField[] fields);
}

public class DayTimeIntervalType extends AnsiIntervalType implements Product, Serializable {}

public class DecimalType extends FractionalType implements Product, Serializable {}

public abstract class FractionalType extends NumericType {}

public class MapType extends DataType implements Product, Serializable {}

public class Metadata implements Serializable {
  public static Metadata fromJson(String json);
  public static Metadata empty();
  public boolean contains(String key);
  public long getLong(String key);
  public double getDouble(String key);
  public boolean getBoolean(String key);
  public String getString(String key);
  public Metadata getMetadata(String key);
  public long[] getLongArray(String key);
  public double[] getDoubleArray(String key);
  public boolean[] getBooleanArray(String key);
  public String[] getStringArray(String key);
  public Metadata[] getMetadataArray(String key);
  public String json();
  public Metadata();
}

public abstract class NumericType extends AtomicType {}

public class StructField implements Product, Serializable {
  public static StructField apply(String name, DataType dataType, boolean nullable, Metadata metadata);
  public String name();
  public DataType dataType();
  public boolean nullable();
  public Metadata metadata();
  public StructField withComment(String comment);
  public Option<String> getComment();
  public StructField withCurrentDefaultValue(String value);
  public StructField clearCurrentDefaultValue();
  public Option<String> getCurrentDefaultValue();
  public StructField withExistenceDefaultValue(String value);
  public Option<String> getExistenceDefaultValue();
  public String sql();
  public String toDDL();
  public StructField copy(String name, DataType dataType, boolean nullable, Metadata metadata);
  public String productPrefix();
  public int productArity();
  public Object productElement(int x$1);
  public boolean canEqual(Object x$1);
  public StructField(String name, DataType dataType, boolean nullable, Metadata metadata);
  public StructField();
}

public class StructType extends DataType implements Seq<StructField>, Product, Serializable {
  public static Option<StructField[]> unapply(StructType x$0);
  public static StructType fromDDL(String ddl);
  public Seq<StructField> seq();
  public Seq<StructField> thisCollection();
  public Seq toCollection(Object repr);
  public int lengthCompare(int len);
  public boolean isEmpty();
  public int size();
  public Object reverse();
  public <A1> boolean contains(A1 elem);
  public Object distinct();
  public Seq<StructField> toSeq();
  public boolean isDefinedAt(int idx);
  public <B> int indexOf(B elem);
  public <B> int indexOf(B elem, int from);
  public <B> int lastIndexOf(B elem);
  public <B> int lastIndexOf(B elem, int end);
  public Object head();
  public Object slice(int from, int until);
  public Object take(int n);
  public Object drop(int n);
  public Object takeRight(int n);
  public Object dropRight(int n);
  public <B> void copyToArray(Object xs, int start, int len);
  public boolean canEqual(Object that);
  public Object repr();
  public boolean isTraversableAgain();
  public boolean hasDefiniteSize();
  public Option<StructField> headOption();
  public Object tail();
  public Object last();
  public Option<StructField> lastOption();
  public Object init();
  public Object sliceWithKnownDelta(int from, int until, int delta);
  public Object sliceWithKnownBound(int from, int until);
  public Tuple2<Seq<StructField>, Seq<StructField>> splitAt(int n);
  public String stringPrefix();
  public boolean nonEmpty();
  public <B> void copyToArray(Object xs, int start);
  public <B> void copyToArray(Object xs);
  public String mkString(String start, String sep, String end);
  public String mkString(String sep);
  public String mkString();
  public int sizeHintIfCheap();
  public StructField[] fields();
  public String[] fieldNames();
  public String[] names();
  public StructType add(StructField field);
  public StructType add(String name, DataType dataType);
  public StructType add(String name, DataType dataType, boolean nullable);
  public StructType add(String name, DataType dataType, boolean nullable, Metadata metadata);
  public StructType add(String name, DataType dataType, boolean nullable, String comment);
  public StructType add(String name, String dataType);
  public StructType add(String name, String dataType, boolean nullable);
  public StructType add(String name, String dataType, boolean nullable, Metadata metadata);
  public StructType add(String name, String dataType, boolean nullable, String comment);
  public StructField apply(String name);
  public int fieldIndex(String name);
  public Option<Object> getFieldIndex(String name);
  public String treeString();
  public String treeString(int maxDepth);
  public void printTreeString();
  public StructField apply(int fieldIndex);
  public int length();
  public int defaultSize();
  public String simpleString();
  public String catalogString();
  public String sql();
  public String toDDL();
  public String simpleString(int maxNumberFields);
  public StructType merge(StructType that, boolean caseSensitive);
  public StructType asNullable();
  public StructType copy(StructField[] fields);
  public String productPrefix();
  public int productArity();
  public Object productElement(int x$1);
  public StructType(StructField[] fields);
  public StructType();
}

public class YearMonthIntervalType extends AnsiIntervalType implements Product, Serializable {}
