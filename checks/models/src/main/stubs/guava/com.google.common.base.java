package com.google.common.base;

import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;

public abstract class Converter<A, B> implements Function<A, B> {}

public abstract class Equivalence<T> implements BiPredicate<T, T> {}

public interface Function<F, T> extends java.util.function.Function<F, T> {
  T apply(F input);
}

public class Joiner {
  public static Joiner on(String separator);
  public static Joiner on(char separator);
  public <A extends Appendable> A appendTo(A appendable, Iterable<?> parts) throws IOException;
  public <A extends Appendable> A appendTo(A appendable, Iterator<?> parts) throws IOException;
  public <A extends Appendable> A appendTo(A appendable, Object[] parts) throws IOException;
  public <A extends Appendable> A appendTo(A appendable, Object first, Object second, Object... rest) throws IOException;
  public StringBuilder appendTo(StringBuilder builder, Iterable<?> parts);
  public StringBuilder appendTo(StringBuilder builder, Iterator<?> parts);
  public StringBuilder appendTo(StringBuilder builder, Object[] parts);
  public StringBuilder appendTo(StringBuilder builder, Object first, Object second, Object... rest);
  public String join(Iterable<?> parts);
  public String join(Iterator<?> parts);
  public String join(Object[] parts);
  public String join(Object first, Object second, Object... rest);
  public Joiner useForNull(String nullText);
  public Joiner skipNulls();
  public Joiner.MapJoiner withKeyValueSeparator(char keyValueSeparator);
  public Joiner.MapJoiner withKeyValueSeparator(String keyValueSeparator);

  public static final class MapJoiner {}
}

public final class MoreObjects {
  public static <T> T firstNonNull(T first, T second);
  public static MoreObjects.ToStringHelper toStringHelper(Object self);
  public static MoreObjects.ToStringHelper toStringHelper(Class<?> clazz);
  public static MoreObjects.ToStringHelper toStringHelper(String className);

  public static final class ToStringHelper {}
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

public final class Preconditions {
  public static void checkArgument(boolean expression);
  public static void checkArgument(boolean expression, Object errorMessage);
  public static void checkArgument(boolean expression, String errorMessageTemplate, Object... errorMessageArgs);
  public static void checkArgument(boolean expression, String errorMessageTemplate, char p1);
  public static void checkArgument(boolean expression, String errorMessageTemplate, int p1);
  public static void checkArgument(boolean expression, String errorMessageTemplate, long p1);
  public static void checkArgument(boolean expression, String errorMessageTemplate, Object p1);
  public static void checkArgument(boolean expression, String errorMessageTemplate, char p1, char p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, char p1, int p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, char p1, long p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, char p1, Object p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, int p1, char p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, int p1, int p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, int p1, long p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, int p1, Object p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, long p1, char p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, long p1, int p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, long p1, long p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, long p1, Object p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, Object p1, char p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, Object p1, int p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, Object p1, long p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, Object p1, Object p2);
  public static void checkArgument(boolean expression, String errorMessageTemplate, Object p1, Object p2, Object p3);
  public static void checkArgument(boolean expression, String errorMessageTemplate, Object p1, Object p2, Object p3, Object p4);
  public static void checkState(boolean expression);
  public static void checkState(boolean expression, Object errorMessage);
  public static void checkState(boolean expression, String errorMessageTemplate, Object... errorMessageArgs);
  public static void checkState(boolean expression, String errorMessageTemplate, char p1);
  public static void checkState(boolean expression, String errorMessageTemplate, int p1);
  public static void checkState(boolean expression, String errorMessageTemplate, long p1);
  public static void checkState(boolean expression, String errorMessageTemplate, Object p1);
  public static void checkState(boolean expression, String errorMessageTemplate, char p1, char p2);
  public static void checkState(boolean expression, String errorMessageTemplate, char p1, int p2);
  public static void checkState(boolean expression, String errorMessageTemplate, char p1, long p2);
  public static void checkState(boolean expression, String errorMessageTemplate, char p1, Object p2);
  public static void checkState(boolean expression, String errorMessageTemplate, int p1, char p2);
  public static void checkState(boolean expression, String errorMessageTemplate, int p1, int p2);
  public static void checkState(boolean expression, String errorMessageTemplate, int p1, long p2);
  public static void checkState(boolean expression, String errorMessageTemplate, int p1, Object p2);
  public static void checkState(boolean expression, String errorMessageTemplate, long p1, char p2);
  public static void checkState(boolean expression, String errorMessageTemplate, long p1, int p2);
  public static void checkState(boolean expression, String errorMessageTemplate, long p1, long p2);
  public static void checkState(boolean expression, String errorMessageTemplate, long p1, Object p2);
  public static void checkState(boolean expression, String errorMessageTemplate, Object p1, char p2);
  public static void checkState(boolean expression, String errorMessageTemplate, Object p1, int p2);
  public static void checkState(boolean expression, String errorMessageTemplate, Object p1, long p2);
  public static void checkState(boolean expression, String errorMessageTemplate, Object p1, Object p2);
  public static void checkState(boolean expression, String errorMessageTemplate, Object p1, Object p2, Object p3);
  public static void checkState(boolean expression, String errorMessageTemplate, Object p1, Object p2, Object p3, Object p4);
  public static <T> T checkNotNull(T reference);
  public static <T> T checkNotNull(T reference, Object errorMessage);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, Object... errorMessageArgs);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, char p1);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, int p1);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, long p1);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, Object p1);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, char p1, char p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, char p1, int p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, char p1, long p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, char p1, Object p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, int p1, char p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, int p1, int p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, int p1, long p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, int p1, Object p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, long p1, char p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, long p1, int p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, long p1, long p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, long p1, Object p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, Object p1, char p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, Object p1, int p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, Object p1, long p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, Object p1, Object p2);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, Object p1, Object p2, Object p3);
  public static <T> T checkNotNull(T reference, String errorMessageTemplate, Object p1, Object p2, Object p3, Object p4);
  public static int checkElementIndex(int index, int size);
  public static int checkElementIndex(int index, int size, String desc);
  public static int checkPositionIndex(int index, int size);
  public static int checkPositionIndex(int index, int size, String desc);
  public static void checkPositionIndexes(int start, int end, int size);
}

public interface Predicate<T> extends java.util.function.Predicate<T> {
  boolean apply(T input);
  default boolean test(T input);
}

public final class Stopwatch {
  public static Stopwatch createUnstarted();
  public static Stopwatch createUnstarted(Ticker ticker);
  public static Stopwatch createStarted();
  public static Stopwatch createStarted(Ticker ticker);
  public boolean isRunning();
  public Stopwatch start();
  public Stopwatch stop();
  public Stopwatch reset();
  public long elapsed(TimeUnit desiredUnit);
  public Duration elapsed();
}

public final class Strings {
  public static String nullToEmpty(String string);
  public static String emptyToNull(String string);
  public static boolean isNullOrEmpty(String string);
  public static String padStart(String string, int minLength, char padChar);
  public static String padEnd(String string, int minLength, char padChar);
  public static String repeat(String string, int count);
  public static String commonPrefix(CharSequence a, CharSequence b);
  public static String commonSuffix(CharSequence a, CharSequence b);
  public static String lenientFormat(String template, Object... args);
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

public final class Throwables {
  public static <X extends Throwable> void throwIfInstanceOf(Throwable throwable, Class<X> declaredType) throws X;
  public static <X extends Throwable> void propagateIfInstanceOf(Throwable throwable, Class<X> declaredType) throws X;
  public static void throwIfUnchecked(Throwable throwable);
  public static void propagateIfPossible(Throwable throwable);
  public static <X extends Throwable> void propagateIfPossible(Throwable throwable, Class<X> declaredType) throws X;
  public static <X1 extends Throwable, X2 extends Throwable> void propagateIfPossible(Throwable throwable, Class<X1> declaredType1, Class<X2> declaredType2) throws X1, X2;
  public static RuntimeException propagate(Throwable throwable);
  public static Throwable getRootCause(Throwable throwable);
  public static List<Throwable> getCausalChain(Throwable throwable);
  public static <X extends Throwable> X getCauseAs(Throwable throwable, Class<X> expectedCauseType);
  public static String getStackTraceAsString(Throwable throwable);
  public static List<StackTraceElement> lazyStackTrace(Throwable throwable);
  public static boolean lazyStackTraceIsLazy();
}

public abstract class Ticker {
  protected Ticker();
  public abstract long read();
  public static Ticker systemTicker();
}
