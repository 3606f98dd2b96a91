package dev.failsafe.function;

import dev.failsafe.AsyncExecution;
import dev.failsafe.ExecutionContext;

public interface AsyncRunnable<R> {
  void run(AsyncExecution<R> execution) throws Exception;
}

public interface AsyncSupplier<R, T> {
  T get(AsyncExecution<R> execution) throws Exception;
}

public interface CheckedBiPredicate<T, U> {
  boolean test(T t, U u) throws Throwable;
}

public interface CheckedConsumer<T> {
  void accept(T t) throws Throwable;
}

public interface CheckedFunction<T, R> {
  R apply(T t) throws Throwable;
}

public interface CheckedPredicate<T> {
  boolean test(T t) throws Throwable;
}

public interface CheckedRunnable {
  void run() throws Throwable;
}

public interface CheckedSupplier<T> {
  T get() throws Throwable;
}

public interface ContextualRunnable<R> {
  void run(ExecutionContext<R> context) throws Throwable;
}

public interface ContextualSupplier<R, T> {
  T get(ExecutionContext<R> context) throws Throwable;
}
