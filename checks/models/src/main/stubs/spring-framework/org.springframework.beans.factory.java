package org.springframework.beans.factory;

public interface Aware {}

public interface BeanFactory {}

public interface BeanNameAware extends Aware {
  void setBeanName(String name);
}

public interface DisposableBean {
  void destroy() throws Exception;
}

public interface HierarchicalBeanFactory extends BeanFactory {}

public interface InitializingBean {
  void afterPropertiesSet() throws Exception;
}

public interface ListableBeanFactory extends BeanFactory {}
