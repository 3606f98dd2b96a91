package org.springframework.context;

import java.util.EventListener;
import java.util.EventObject;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.Aware;
import org.springframework.beans.factory.HierarchicalBeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
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
}

public interface Lifecycle {}

public interface MessageSource {}

public interface Phased {
  int getPhase();
}

public interface SmartLifecycle extends Lifecycle, Phased {}
