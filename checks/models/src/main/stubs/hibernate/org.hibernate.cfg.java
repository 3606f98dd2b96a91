package org.hibernate.cfg;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Opens;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.SharedCacheMode;
import java.io.File;
import java.io.InputStream;
import java.net.URL;
import java.util.Properties;
import org.hibernate.CustomEntityDirtinessStrategy;
import org.hibernate.EntityNameResolver;
import org.hibernate.HibernateException;
import org.hibernate.Interceptor;
import org.hibernate.MappingException;
import org.hibernate.SessionFactory;
import org.hibernate.SessionFactoryObserver;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.usertype.UserType;

public class Configuration {
  public static final String ARTEFACT_PROCESSING_ORDER = "hibernate.mapping.precedence";
  public Configuration();
  public Configuration(BootstrapServiceRegistry serviceRegistry);
  public Configuration(MetadataSources metadataSources);
  public Properties getProperties();
  public Configuration setProperties(Properties properties);
  public String getProperty(String propertyName);
  public Configuration setProperty(String propertyName, String value);
  public Configuration setProperty(String propertyName, boolean value);
  public Configuration setProperty(String propertyName, Class<?> value);
  public Configuration setProperty(String propertyName, Enum<?> value);
  public Configuration setProperty(String propertyName, int value);
  public Configuration addProperties(Properties properties);
  public Configuration configure() throws HibernateException;
  public Configuration configure(String resource) throws HibernateException;
  public StandardServiceRegistryBuilder getStandardServiceRegistryBuilder();
  public Configuration configure(URL url) throws HibernateException;
  public Configuration configure(File configFile) throws HibernateException;
  public Configuration registerTypeOverride(UserType<?> type, String[] keys);
  public Configuration addFile(String xmlFile) throws MappingException;
  public Configuration addFile(File xmlFile) throws MappingException;
  public Configuration addCacheableFile(File xmlFile) throws MappingException;
  public Configuration addCacheableFileStrictly(File xmlFile);
  public Configuration addCacheableFile(String xmlFile) throws MappingException;
  public Configuration addURL(URL url) throws MappingException;
  public Configuration addInputStream(InputStream xmlInputStream) throws MappingException;
  public Configuration addResource(String resourceName) throws MappingException;
  public Configuration addClass(Class entityClass) throws MappingException;
  public Configuration addAnnotatedClass(Class annotatedClass);
  public Configuration addPackage(String packageName) throws MappingException;
  public Configuration addJar(File jar) throws MappingException;
  public Configuration addDirectory(File dir) throws MappingException;
  public Interceptor getInterceptor();
  public Configuration setInterceptor(Interceptor interceptor);
  public SessionFactoryObserver getSessionFactoryObserver();
  public Configuration setSessionFactoryObserver(SessionFactoryObserver sessionFactoryObserver);
  public CustomEntityDirtinessStrategy getCustomEntityDirtinessStrategy();
  public Configuration setCustomEntityDirtinessStrategy(CustomEntityDirtinessStrategy customEntityDirtinessStrategy);
  @Opens @Blocking public SessionFactory buildSessionFactory(ServiceRegistry serviceRegistry) throws HibernateException;
  @Opens @Blocking public SessionFactory buildSessionFactory() throws HibernateException;
  public Configuration addAttributeConverter(Class<? extends AttributeConverter<?, ?>> attributeConverterClass, boolean autoApply);
  public Configuration addAttributeConverter(Class<? extends AttributeConverter<?, ?>> attributeConverterClass);
  public Configuration addAttributeConverter(AttributeConverter<?, ?> attributeConverter);
  public Configuration addAttributeConverter(AttributeConverter<?, ?> attributeConverter, boolean autoApply);
  public Configuration addEntityNameResolver(EntityNameResolver entityNameResolver);
  public Configuration setSharedCacheMode(SharedCacheMode sharedCacheMode);
  public Configuration mergeProperties(Properties properties);
}

public enum MetadataSourceType {
  HBM, CLASS;
}
