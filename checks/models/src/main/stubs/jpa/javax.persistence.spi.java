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
  byte[] transform(ClassLoader classLoader, String string, Class<?> class_, ProtectionDomain protectionDomain, byte[] bs) throws IllegalClassFormatException;
}

public enum LoadState {
  LOADED, NOT_LOADED, UNKNOWN;
}

public interface PersistenceProvider {
  EntityManagerFactory createEntityManagerFactory(String string, Map map);
  EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo persistenceUnitInfo, Map map);
  void generateSchema(PersistenceUnitInfo persistenceUnitInfo, Map map);
  boolean generateSchema(String string, Map map);
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
  void addTransformer(ClassTransformer classTransformer);
  ClassLoader getNewTempClassLoader();
}

public enum PersistenceUnitTransactionType {
  JTA, RESOURCE_LOCAL;
}

public interface ProviderUtil {
  LoadState isLoadedWithoutReference(Object object, String string);
  LoadState isLoadedWithReference(Object object, String string);
  LoadState isLoaded(Object object);
}
