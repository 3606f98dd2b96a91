package org.eclipse.jetty.util.component;

import dev.fairlead.annotations.Closes;
import java.io.IOException;
import java.util.Collection;
import java.util.EventListener;
import java.util.List;
import java.util.Map;

public abstract class AbstractLifeCycle implements LifeCycle {
  public static final String STOPPED;
  public static final String FAILED;
  public static final String STARTING;
  public static final String STARTED;
  public static final String STOPPING;
  public AbstractLifeCycle();
  protected void doStart() throws Exception;
  protected void doStop() throws Exception;
  public final void start() throws Exception;
  @Closes public final void stop() throws Exception;
  public boolean isRunning();
  public boolean isStarted();
  public boolean isStarting();
  public boolean isStopping();
  public boolean isStopped();
  public boolean isFailed();
  public List<EventListener> getEventListeners();
  public void setEventListeners(Collection<EventListener> eventListeners);
  public boolean addEventListener(EventListener listener);
  public boolean removeEventListener(EventListener listener);
  public String getState();
  public static String getState(LifeCycle lc);
}

public class ContainerLifeCycle extends AbstractLifeCycle implements Container, Destroyable,
    Dumpable.DumpableContainer {
  public ContainerLifeCycle();
  protected void doStart() throws Exception;
  protected void start(LifeCycle l) throws Exception;
  protected void stop(LifeCycle l) throws Exception;
  protected void doStop() throws Exception;
  public void destroy();
  public boolean contains(Object bean);
  public boolean isManaged(Object bean);
  public boolean isAuto(Object bean);
  public boolean isUnmanaged(Object bean);
  public boolean addBean(Object o);
  public boolean addBean(Object o, boolean managed);
  protected final boolean installBean(Object o);
  protected final boolean installBean(Object o, boolean managed);
  public void addManaged(LifeCycle lifecycle);
  public boolean addEventListener(EventListener listener);
  public boolean removeEventListener(EventListener listener);
  public void manage(Object bean);
  public void unmanage(Object bean);
  public void setBeans(Collection<Object> beans);
  public Collection<Object> getBeans();
  public <T> Collection<T> getBeans(Class<T> clazz);
  public <T> T getBean(Class<T> clazz);
  public void removeBeans();
  public boolean removeBean(Object o);
  public void dumpStdErr();
  public String dump();
  public void dump(Appendable out, String indent) throws IOException;
  public void dump(Appendable out) throws IOException;
  protected void dumpObjects(Appendable out, String indent, Object... items) throws IOException;
  public void updateBean(Object oldBean, Object newBean);
  public void updateBean(Object oldBean, Object newBean, boolean managed);
  public void updateBeans(Object[] oldBeans, Object[] newBeans);
  public void updateBeans(Collection<?> oldBeans, Collection<?> newBeans);
  public <T> Collection<T> getContainedBeans(Class<T> clazz);
  protected <T> void getContainedBeans(Class<T> clazz, Collection<T> beans);
}

public interface LifeCycle {
  void start() throws Exception;
  static void start(Object object);
  @Closes void stop() throws Exception;
  static void stop(Object object);
  boolean isRunning();
  boolean isStarted();
  boolean isStarting();
  boolean isStopping();
  boolean isStopped();
  boolean isFailed();
  boolean addEventListener(EventListener listener);
  boolean removeEventListener(EventListener listener);
}

public interface Container {
  boolean addBean(Object o);
  boolean addBean(Object o, boolean managed);
  Collection<Object> getBeans();
  <T> Collection<T> getBeans(Class<T> clazz);
  default <T> Collection<T> getCachedBeans(Class<T> clazz);
  <T> T getBean(Class<T> clazz);
  boolean removeBean(Object o);
  boolean addEventListener(EventListener listener);
  boolean removeEventListener(EventListener listener);
  void unmanage(Object bean);
  void manage(Object bean);
  boolean isManaged(Object bean);
  <T> Collection<T> getContainedBeans(Class<T> clazz);
  default List<EventListener> getEventListeners();
  static boolean addBean(Object parent, Object child);
  static boolean addBean(Object parent, Object child, boolean managed);
  static void unmanage(Object parent, Object child);
  static boolean removeBean(Object parent, Object child);
}

public interface Destroyable {
  void destroy();
}

public interface Dumpable {
  default String dump();
  void dump(Appendable out, String indent) throws IOException;
  static String dump(Dumpable dumpable);
  static void dump(Dumpable dumpable, Appendable out);
  default String dumpSelf();
  static void dumpObject(Appendable out, Object o) throws IOException;
  static void dumpObjects(Appendable out, String indent, Object object, Object... extraChildren)
      throws IOException;
  static void dumpContainer(Appendable out, String indent, Container object, boolean last)
      throws IOException;
  static void dumpIterable(Appendable out, String indent, Iterable<?> iterable, boolean last)
      throws IOException;
  static void dumpMapEntries(Appendable out, String indent, Map<?, ?> map, boolean last)
      throws IOException;
  static Dumpable named(String name, Object object);

  interface DumpableContainer extends Dumpable {
    default boolean isDumpable(Object o);
  }
}
