package com.linecorp.armeria.common.util;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;

public abstract class AbstractOption<T extends AbstractOption<T, U, V>, U extends AbstractOptionValue<U, T, V>, V> implements Comparable<AbstractOption<?, ?, ?>> {}

public abstract class AbstractOptionValue<T extends AbstractOptionValue<T, U, V>, U extends AbstractOption<U, T, V>, V> {}

public abstract class AbstractOptions<T extends AbstractOption<T, U, Object>, U extends AbstractOptionValue<U, T, Object>> implements Iterable<U> {}

public interface AsyncCloseable extends AutoCloseable {
  CompletableFuture<?> closeAsync();
  void close();
}

public interface BlockingTaskExecutor extends ScheduledExecutorService {}

public interface ListenableAsyncCloseable extends AsyncCloseable {
  boolean isClosing();
  boolean isClosed();
  CompletableFuture<?> whenClosed();
}

public interface SafeCloseable extends AutoCloseable {
  void close();
}

public enum TimeoutMode {
  SET_FROM_NOW,
  SET_FROM_START,
  EXTEND;
}

public enum TlsEngineType {
  JDK,
  OPENSSL;
}

public interface Unwrappable {
  default <T> T as(Class<T> type);
  default Unwrappable unwrap();
  default Object unwrapAll();
  default boolean equalsIgnoreWrapper(Unwrappable other);
}
