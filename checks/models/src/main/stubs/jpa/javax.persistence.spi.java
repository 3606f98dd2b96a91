package javax.persistence.spi;

import java.lang.instrument.IllegalClassFormatException;
import java.net.URL;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.persistence.EntityManagerFactory;
import javax.persistence.SharedCacheMode;
import javax.persistence.ValidationMode;
import javax.sql.DataSource;

public interface ClassTransformer {
  byte[] transform(ClassLoader loader, String className, Class<?> classBeingRedefined, ProtectionDomain protectionDomain, byte[] classfileBuffer) throws IllegalClassFormatException;
}

public enum LoadState {
  LOADED, NOT_LOADED, UNKNOWN;
}

public interface PersistenceProvider {
  EntityManagerFactory createEntityManagerFactory(String emName, Map map);
  EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo info, Map map);
  void generateSchema(PersistenceUnitInfo info, Map map);
  boolean generateSchema(String persistenceUnitName, Map map);
  ProviderUtil getProviderUtil();
}

public interface PersistenceProviderResolver {
  List<PersistenceProvider> getPersistenceProviders();
  void clearCachedProviders();
}

public class PersistenceProviderResolverHolder {
  public PersistenceProviderResolverHolder();
  public static PersistenceProviderResolver getPersistenceProviderResolver();
  public static void setPersistenceProviderResolver(PersistenceProviderResolver resolver);
}

public interface PersistenceUnitInfo {
  String getPersistenceUnitName();
  String getPersistenceProviderClassName();
  PersistenceUnitTransactionType getTransactionType();
  DataSource getJtaDataSource();
  DataSource getNonJtaDataSource();
  List<String> getMappingFileNames();
  List<URL> getJarFileUrls();
  URL getPersistenceUnitRootUrl();
  List<String> getManagedClassNames();
  boolean excludeUnlistedClasses();
  SharedCacheMode getSharedCacheMode();
  ValidationMode getValidationMode();
  Properties getProperties();
  String getPersistenceXMLSchemaVersion();
  ClassLoader getClassLoader();
  void addTransformer(ClassTransformer transformer);
  ClassLoader getNewTempClassLoader();
}

public enum PersistenceUnitTransactionType {
  JTA, RESOURCE_LOCAL;
}

public interface ProviderUtil {
  LoadState isLoadedWithoutReference(Object entity, String attributeName);
  LoadState isLoadedWithReference(Object entity, String attributeName);
  LoadState isLoaded(Object entity);
}
