package org.springframework.transaction;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import java.io.Flushable;
import java.util.Collection;
import org.springframework.core.NestedRuntimeException;

public interface PlatformTransactionManager extends TransactionManager {
  @Blocking(NETWORK)
  TransactionStatus getTransaction(TransactionDefinition definition) throws TransactionException;
  @Blocking(NETWORK) void commit(TransactionStatus status) throws TransactionException;
  @Blocking(NETWORK) void rollback(TransactionStatus status) throws TransactionException;
}

public interface TransactionStatus extends TransactionExecution, SavepointManager, Flushable {
  default boolean hasSavepoint();
  default void flush();
}

public interface TransactionDefinition {
  int PROPAGATION_REQUIRED = 0;
  int PROPAGATION_SUPPORTS = 1;
  int PROPAGATION_MANDATORY = 2;
  int PROPAGATION_REQUIRES_NEW = 3;
  int PROPAGATION_NOT_SUPPORTED = 4;
  int PROPAGATION_NEVER = 5;
  int PROPAGATION_NESTED = 6;
  int ISOLATION_DEFAULT = -1;
  int ISOLATION_READ_UNCOMMITTED = 1;
  int ISOLATION_READ_COMMITTED = 2;
  int ISOLATION_REPEATABLE_READ = 4;
  int ISOLATION_SERIALIZABLE = 8;
  int TIMEOUT_DEFAULT = -1;
  default int getPropagationBehavior();
  default int getIsolationLevel();
  default int getTimeout();
  default boolean isReadOnly();
  default String getName();
  static TransactionDefinition withDefaults();
}

public abstract class TransactionException extends NestedRuntimeException {
  public TransactionException(String msg);
  public TransactionException(String msg, Throwable cause);
}

public interface ConfigurableTransactionManager extends TransactionManager {
  void setTransactionExecutionListeners(Collection<TransactionExecutionListener> listeners);
  Collection<TransactionExecutionListener> getTransactionExecutionListeners();
  default void addListener(TransactionExecutionListener listener);
}

public interface ReactiveTransaction extends TransactionExecution {}

public interface ReactiveTransactionManager extends TransactionManager {}

public interface SavepointManager {
  Object createSavepoint() throws TransactionException;
  void rollbackToSavepoint(Object savepoint) throws TransactionException;
  void releaseSavepoint(Object savepoint) throws TransactionException;
}

public interface TransactionExecution {
  default String getTransactionName();
  default boolean hasTransaction();
  default boolean isNewTransaction();
  default boolean isNested();
  default boolean isReadOnly();
  default void setRollbackOnly();
  default boolean isRollbackOnly();
  default boolean isCompleted();
}

public interface TransactionExecutionListener {}

public interface TransactionManager {}
