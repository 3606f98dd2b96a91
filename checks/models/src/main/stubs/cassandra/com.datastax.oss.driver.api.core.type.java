package com.datastax.oss.driver.api.core.type;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.data.TupleValue;
import com.datastax.oss.driver.api.core.data.UdtValue;
import com.datastax.oss.driver.api.core.detach.Detachable;
import com.datastax.oss.driver.api.core.metadata.schema.Describable;
import java.util.List;

public interface DataType extends Detachable {
  int getProtocolCode();
  String asCql(boolean includeFrozen, boolean pretty);
}

public interface TupleType extends DataType {
  List<DataType> getComponentTypes();
  TupleValue newValue();
  TupleValue newValue(Object... objects);
  default String asCql(boolean includeFrozen, boolean pretty);
  default int getProtocolCode();
}

public interface UserDefinedType extends DataType, Describable {
  CqlIdentifier getKeyspace();
  CqlIdentifier getName();
  boolean isFrozen();
  List<CqlIdentifier> getFieldNames();
  default List<Integer> allIndicesOf(CqlIdentifier id);
  int firstIndexOf(CqlIdentifier id);
  default List<Integer> allIndicesOf(String name);
  int firstIndexOf(String name);
  default boolean contains(CqlIdentifier id);
  default boolean contains(String name);
  List<DataType> getFieldTypes();
  UserDefinedType copy(boolean newFrozen);
  UdtValue newValue();
  UdtValue newValue(Object... objects);
  default String asCql(boolean includeFrozen, boolean pretty);
  default String describe(boolean pretty);
  default String describeWithChildren(boolean pretty);
  default int getProtocolCode();
}
