package org.springframework.transaction.support;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.DEFAULT;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.RunsHere;
import java.io.Flushable;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.Ordered;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionStatus;

public interface TransactionOperations {
  <T> T execute(@RunsHere TransactionCallback<T> action) throws TransactionException;
  default void executeWithoutResult(@RunsHere Consumer<TransactionStatus> action)
      throws TransactionException;
  static TransactionOperations withoutTransaction();
}

public class TransactionTemplate extends DefaultTransactionDefinition
    implements TransactionOperations, InitializingBean {
  public TransactionTemplate();
  public TransactionTemplate(PlatformTransactionManager transactionManager);
  public TransactionTemplate(PlatformTransactionManager transactionManager,
      TransactionDefinition transactionDefinition);
  public void setTransactionManager(PlatformTransactionManager transactionManager);
  public PlatformTransactionManager getTransactionManager();
  public void afterPropertiesSet();
  public <T> T execute(@RunsHere TransactionCallback<T> action) throws TransactionException;
}

public interface TransactionCallback<T> {
  T doInTransaction(TransactionStatus status);
}

public abstract class TransactionCallbackWithoutResult implements TransactionCallback<Object> {
  public TransactionCallbackWithoutResult();
  public final Object doInTransaction(TransactionStatus status);
  protected void doInTransactionWithoutResult(TransactionStatus status);
}

public class DefaultTransactionDefinition implements TransactionDefinition, Serializable {
  public static final String PREFIX_PROPAGATION = "PROPAGATION_";
  public static final String PREFIX_ISOLATION = "ISOLATION_";
  public static final String PREFIX_TIMEOUT = "timeout_";
  public static final String READ_ONLY_MARKER = "readOnly";
  public DefaultTransactionDefinition();
  public DefaultTransactionDefinition(TransactionDefinition other);
  public DefaultTransactionDefinition(int propagationBehavior);
  public final void setPropagationBehaviorName(String constantName) throws IllegalArgumentException;
  public final void setPropagationBehavior(int propagationBehavior);
  public final int getPropagationBehavior();
  public final void setIsolationLevelName(String constantName) throws IllegalArgumentException;
  public final void setIsolationLevel(int isolationLevel);
  public final int getIsolationLevel();
  @Bounds(value = CALL, unit = SECONDS, zero = IMMEDIATE, negative = DEFAULT)
  public final void setTimeout(int timeout);
  public final int getTimeout();
  public final void setReadOnly(boolean readOnly);
  public final boolean isReadOnly();
  public final void setName(String name);
  public final String getName();
  protected final StringBuilder getDefinitionDescription();
}

public interface TransactionSynchronization extends Ordered, Flushable {
  int STATUS_COMMITTED = 0;
  int STATUS_ROLLED_BACK = 1;
  int STATUS_UNKNOWN = 2;
  default int getOrder();
  default void suspend();
  default void resume();
  default void flush();
  default void savepoint(Object savepoint);
  default void savepointRollback(Object savepoint);
  default void beforeCommit(boolean readOnly);
  default void beforeCompletion();
  default void afterCommit();
  default void afterCompletion(int status);
}

public abstract class TransactionSynchronizationManager {
  public TransactionSynchronizationManager();
  public static Map<Object, Object> getResourceMap();
  public static boolean hasResource(Object key);
  public static Object getResource(Object key);
  public static void bindResource(Object key, Object value) throws IllegalStateException;
  public static Object unbindResource(Object key) throws IllegalStateException;
  public static Object unbindResourceIfPossible(Object key);
  public static boolean isSynchronizationActive();
  public static void initSynchronization() throws IllegalStateException;
  public static void registerSynchronization(TransactionSynchronization synchronization)
      throws IllegalStateException;
  public static List<TransactionSynchronization> getSynchronizations() throws IllegalStateException;
  public static void clearSynchronization() throws IllegalStateException;
  public static void setCurrentTransactionName(String name);
  public static String getCurrentTransactionName();
  public static void setCurrentTransactionReadOnly(boolean readOnly);
  public static boolean isCurrentTransactionReadOnly();
  public static void setCurrentTransactionIsolationLevel(Integer isolationLevel);
  public static Integer getCurrentTransactionIsolationLevel();
  public static void setActualTransactionActive(boolean active);
  public static boolean isActualTransactionActive();
  public static void clear();
}

public abstract class AbstractPlatformTransactionManager implements PlatformTransactionManager,
    ConfigurableTransactionManager, Serializable {
  public AbstractPlatformTransactionManager();
  public final void setTransactionSynchronizationName(String constantName);
  public final void setTransactionSynchronization(int transactionSynchronization);
  public final int getTransactionSynchronization();
  public final void setDefaultTimeout(int defaultTimeout);
  public final int getDefaultTimeout();
  public final void setNestedTransactionAllowed(boolean nestedTransactionAllowed);
  public final boolean isNestedTransactionAllowed();
  public final void setValidateExistingTransaction(boolean validateExistingTransaction);
  public final boolean isValidateExistingTransaction();
  public final void setGlobalRollbackOnParticipationFailure(
      boolean globalRollbackOnParticipationFailure);
  public final boolean isGlobalRollbackOnParticipationFailure();
  public final void setFailEarlyOnGlobalRollbackOnly(boolean failEarlyOnGlobalRollbackOnly);
  public final boolean isFailEarlyOnGlobalRollbackOnly();
  public final void setRollbackOnCommitFailure(boolean rollbackOnCommitFailure);
  public final boolean isRollbackOnCommitFailure();
  public final void setTransactionExecutionListeners(
      Collection<TransactionExecutionListener> listeners);
  public final Collection<TransactionExecutionListener> getTransactionExecutionListeners();
  public final TransactionStatus getTransaction(TransactionDefinition definition)
      throws TransactionException;
  protected void prepareSynchronization(DefaultTransactionStatus status,
      TransactionDefinition definition);
  protected int determineTimeout(TransactionDefinition definition);
  protected final AbstractPlatformTransactionManager.SuspendedResourcesHolder suspend(
      Object transaction) throws TransactionException;
  protected final void resume(Object transaction,
      AbstractPlatformTransactionManager.SuspendedResourcesHolder resourcesHolder)
      throws TransactionException;
  public final void commit(TransactionStatus status) throws TransactionException;
  public final void rollback(TransactionStatus status) throws TransactionException;
  protected final void triggerBeforeCommit(DefaultTransactionStatus status);
  protected final void triggerBeforeCompletion(DefaultTransactionStatus status);
  protected final void invokeAfterCompletion(List<TransactionSynchronization> synchronizations,
      int completionStatus);
  protected Object doGetTransaction() throws TransactionException;
  protected boolean isExistingTransaction(Object transaction) throws TransactionException;
  protected boolean useSavepointForNestedTransaction();
  protected void doBegin(Object transaction, TransactionDefinition definition)
      throws TransactionException;
  protected Object doSuspend(Object transaction) throws TransactionException;
  protected void doResume(Object transaction, Object suspendedResources)
      throws TransactionException;
  protected boolean shouldCommitOnGlobalRollbackOnly();
  protected void prepareForCommit(DefaultTransactionStatus status);
  protected void doCommit(DefaultTransactionStatus status) throws TransactionException;
  protected void doRollback(DefaultTransactionStatus status) throws TransactionException;
  protected void doSetRollbackOnly(DefaultTransactionStatus status) throws TransactionException;
  protected void registerAfterCompletionWithExistingTransaction(Object transaction,
      List<TransactionSynchronization> synchronizations) throws TransactionException;
  protected void doCleanupAfterCompletion(Object transaction);

  protected static final class SuspendedResourcesHolder {}
}

public abstract class AbstractTransactionStatus implements TransactionStatus {}

public class DefaultTransactionStatus extends AbstractTransactionStatus {}

public interface ResourceTransactionManager extends PlatformTransactionManager {
  Object getResourceFactory();
}
