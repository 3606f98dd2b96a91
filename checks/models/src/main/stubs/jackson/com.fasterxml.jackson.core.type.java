package com.fasterxml.jackson.core.type;

import java.lang.reflect.Type;

public abstract class TypeReference<T> implements Comparable<TypeReference<T>> {
  protected TypeReference();
  public Type getType();
  public int compareTo(TypeReference<T> o);
}
