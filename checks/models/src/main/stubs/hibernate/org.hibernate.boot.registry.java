package org.hibernate.boot.registry;

import java.io.File;
import java.net.URL;
import java.util.Map;
import java.util.Properties;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.Service;
import org.hibernate.service.ServiceRegistry;

public interface BootstrapServiceRegistry extends ServiceRegistry {}

public class BootstrapServiceRegistryBuilder {
  public BootstrapServiceRegistryBuilder();
  public BootstrapServiceRegistryBuilder applyIntegrator(Integrator integrator);
  public BootstrapServiceRegistryBuilder applyClassLoader(ClassLoader classLoader);
  public <T> BootstrapServiceRegistryBuilder applyStrategySelector(Class<T> strategy, String name, Class<? extends T> implementation);
  public BootstrapServiceRegistryBuilder disableAutoClose();
  public BootstrapServiceRegistryBuilder enableAutoClose();
  public BootstrapServiceRegistry build();
  public static void destroy(ServiceRegistry serviceRegistry);
}

public interface StandardServiceRegistry extends ServiceRegistry {}

public class StandardServiceRegistryBuilder {
  public static final String DEFAULT_CFG_RESOURCE_NAME = "hibernate.cfg.xml";
  public static StandardServiceRegistryBuilder forJpa(BootstrapServiceRegistry bootstrapServiceRegistry);
  public StandardServiceRegistryBuilder();
  public StandardServiceRegistryBuilder(BootstrapServiceRegistry bootstrapServiceRegistry);
  public BootstrapServiceRegistry getBootstrapServiceRegistry();
  public StandardServiceRegistryBuilder loadProperties(String resourceName);
  public StandardServiceRegistryBuilder loadProperties(File file);
  public StandardServiceRegistryBuilder configure();
  public StandardServiceRegistryBuilder configure(String resourceName);
  public StandardServiceRegistryBuilder configure(File configurationFile);
  public StandardServiceRegistryBuilder configure(URL url);
  public StandardServiceRegistryBuilder applySetting(String settingName, Object value);
  public StandardServiceRegistryBuilder applySettings(Map<String, Object> settings);
  public StandardServiceRegistryBuilder applySettings(Properties settings);
  public void clearSettings();
  public <T extends Service> StandardServiceRegistryBuilder addService(Class<T> serviceRole, T service);
  public StandardServiceRegistryBuilder disableAutoClose();
  public StandardServiceRegistryBuilder enableAutoClose();
  public StandardServiceRegistry build();
  public Map<String, Object> getSettings();
  public static void destroy(ServiceRegistry serviceRegistry);
}
