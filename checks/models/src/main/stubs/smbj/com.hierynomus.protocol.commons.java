package com.hierynomus.protocol.commons;

public interface EnumWithValue<E extends Enum<E>> {
  long getValue();
}

public interface Factory<T> {
  T create();

  public interface Named<T> extends Factory<T> {
    String getName();
  }
}
