package org.springframework.context;

import java.util.EventListener;
import java.util.EventObject;
import java.util.function.Consumer;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.Aware;
import org.springframework.beans.factory.HierarchicalBeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.ResolvableTypeProvider;
import org.springframework.core.env.EnvironmentCapable;
import org.springframework.core.io.support.ResourcePatternResolver;

public interface ApplicationContext extends EnvironmentCapable, ListableBeanFactory,
    HierarchicalBeanFactory, MessageSource, ApplicationEventPublisher, ResourcePatternResolver {}

public interface ApplicationContextAware extends Aware {
  void setApplicationContext(ApplicationContext applicationContext) throws BeansException;
}

public abstract class ApplicationEvent extends EventObject {}

public interface ApplicationEventPublisher {
  void publishEvent(Object event);
}

public interface ApplicationListener<E extends ApplicationEvent> extends EventListener {
  void onApplicationEvent(E event);
  default boolean supportsAsyncExecution();
  static <T> ApplicationListener<PayloadApplicationEvent<T>> forPayload(Consumer<T> consumer);
}

public interface Lifecycle {
  void start();
  void stop();
  boolean isRunning();
}

public interface MessageSource {}

public class PayloadApplicationEvent<T> extends ApplicationEvent implements ResolvableTypeProvider {}

public interface Phased {
  int getPhase();
}

public interface SmartLifecycle extends Lifecycle, Phased {
  default boolean isAutoStartup();
  default void stop(Runnable callback);
  default int getPhase();
}
