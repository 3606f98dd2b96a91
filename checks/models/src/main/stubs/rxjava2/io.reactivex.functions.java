package io.reactivex.functions;

public interface Action {
  void run() throws Exception;
}

public interface BiConsumer<T1, T2> {
  void accept(T1 t1, T2 t2) throws Exception;
}

public interface BiFunction<T1, T2, R> {
  R apply(T1 t1, T2 t2) throws Exception;
}

public interface BiPredicate<T1, T2> {
  boolean test(T1 t1, T2 t2) throws Exception;
}

public interface BooleanSupplier {
  boolean getAsBoolean() throws Exception;
}

public interface Cancellable {
  void cancel() throws Exception;
}

public interface Consumer<T> {
  void accept(T t) throws Exception;
}

public interface Function<T, R> {
  R apply(T t) throws Exception;
}

public interface Function3<T1, T2, T3, R> {
  R apply(T1 t1, T2 t2, T3 t3) throws Exception;
}

public interface Function4<T1, T2, T3, T4, R> {
  R apply(T1 t1, T2 t2, T3 t3, T4 t4) throws Exception;
}

public interface Function5<T1, T2, T3, T4, T5, R> {
  R apply(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5) throws Exception;
}

public interface Function6<T1, T2, T3, T4, T5, T6, R> {
  R apply(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6) throws Exception;
}

public interface Function7<T1, T2, T3, T4, T5, T6, T7, R> {
  R apply(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7) throws Exception;
}

public interface Function8<T1, T2, T3, T4, T5, T6, T7, T8, R> {
  R apply(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8) throws Exception;
}

public interface Function9<T1, T2, T3, T4, T5, T6, T7, T8, T9, R> {
  R apply(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9) throws Exception;
}

public interface IntFunction<T> {
  T apply(int i) throws Exception;
}

public interface LongConsumer {
  void accept(long t) throws Exception;
}

public interface Predicate<T> {
  boolean test(T t) throws Exception;
}
