package org.springframework.core;

import java.io.Serializable;
import java.lang.reflect.Type;

public abstract class ParameterizedTypeReference<T> {
  protected ParameterizedTypeReference();
  public Type getType();
  public static <T> ParameterizedTypeReference<T> forType(Type type);
}

public abstract class NestedRuntimeException extends RuntimeException {
  public NestedRuntimeException(String msg);
  public NestedRuntimeException(String msg, Throwable cause);
  public Throwable getRootCause();
  public Throwable getMostSpecificCause();
  public boolean contains(Class<?> exType);
}

public interface Ordered {
  int getOrder();
}

public class ResolvableType implements Serializable {}

public interface ResolvableTypeProvider {
  ResolvableType getResolvableType();
}
