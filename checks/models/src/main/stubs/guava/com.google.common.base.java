package com.google.common.base;

import java.io.Serializable;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

public interface Function<F, T> extends java.util.function.Function<F, T> {
  T apply(F input);
}

public abstract class Optional<T> implements Serializable {
  public static <T> Optional<T> absent();
  public static <T> Optional<T> of(T reference);
  public static <T> Optional<T> fromNullable(T nullableReference);
  public static <T> Optional<T> fromJavaUtil(java.util.Optional<T> javaUtilOptional);
  public static <T> java.util.Optional<T> toJavaUtil(Optional<T> googleOptional);
  public java.util.Optional<T> toJavaUtil();
  public abstract boolean isPresent();
  public abstract T get();
  public abstract T or(T defaultValue);
  public abstract Optional<T> or(Optional<? extends T> secondChoice);
  public abstract T or(Supplier<? extends T> supplier);
  public abstract T orNull();
  public abstract Set<T> asSet();
  public abstract <V> Optional<V> transform(Function<? super T, V> function);
  public static <T> Iterable<T> presentInstances(Iterable<? extends Optional<? extends T>> optionals);
}

public interface Predicate<T> extends java.util.function.Predicate<T> {
  boolean apply(T input);
  default boolean test(T input);
}

public interface Supplier<T> extends java.util.function.Supplier<T> {
  T get();
}

public final class Suppliers {
  public static <F, T> Supplier<T> compose(Function<? super F, T> function, Supplier<F> supplier);
  public static <T> Supplier<T> memoize(Supplier<T> delegate);
  public static <T> Supplier<T> memoizeWithExpiration(Supplier<T> delegate, long duration, TimeUnit unit);
  public static <T> Supplier<T> memoizeWithExpiration(Supplier<T> delegate, Duration duration);
  public static <T> Supplier<T> ofInstance(T instance);
  public static <T> Supplier<T> synchronizedSupplier(Supplier<T> delegate);
  public static <T> Function<Supplier<T>, T> supplierFunction();
}

public abstract class Ticker {
  protected Ticker();
  public abstract long read();
  public static Ticker systemTicker();
}
