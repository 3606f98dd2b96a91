package org.apache.flink.api.common.typeutils;

import java.io.Serializable;

public abstract class CompositeTypeSerializerSnapshot<T, S extends TypeSerializer<T>> implements TypeSerializerSnapshot<T> {
  public CompositeTypeSerializerSnapshot(Class<? extends TypeSerializer> correspondingSerializerClass);
  public CompositeTypeSerializerSnapshot();
  public CompositeTypeSerializerSnapshot(S serializerInstance);
  public int getCurrentVersion();
  public TypeSerializerSnapshot<?>[] getNestedSerializerSnapshots();
  public TypeSerializer<T> restoreSerializer();
  protected abstract int getCurrentOuterSnapshotVersion();
  protected abstract TypeSerializer<?>[] getNestedSerializers(S outerSerializer);
  protected abstract S createOuterSerializerWithNestedSerializers(TypeSerializer<?>[] nestedSerializers);
  protected boolean isOuterSnapshotCompatible(S newSerializer);
}

public abstract class TypeSerializer<T> implements Serializable {
  public TypeSerializer();
  public abstract boolean isImmutableType();
  public abstract TypeSerializer<T> duplicate();
  public abstract T createInstance();
  public abstract T copy(T from);
  public abstract T copy(T from, T reuse);
  public abstract int getLength();
  public abstract TypeSerializerSnapshot<T> snapshotConfiguration();
}

public interface TypeSerializerSnapshot<T> {
  int getCurrentVersion();
  TypeSerializer<T> restoreSerializer();
}
