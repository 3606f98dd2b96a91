package org.eclipse.jetty.util.ssl;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.security.SecureRandom;
import java.security.cert.CRL;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathChecker;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import org.eclipse.jetty.util.component.ContainerLifeCycle;
import org.eclipse.jetty.util.component.Dumpable;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.security.Credential;
import org.eclipse.jetty.util.security.Password;

public abstract class SslContextFactory extends ContainerLifeCycle implements Dumpable {
  public static final TrustManager[] TRUST_ALL_CERTS;
  public static final String DEFAULT_KEYMANAGERFACTORY_ALGORITHM;
  public static final String DEFAULT_TRUSTMANAGERFACTORY_ALGORITHM;
  public static final String KEYPASSWORD_PROPERTY = "org.eclipse.jetty.ssl.keypassword";
  public static final String PASSWORD_PROPERTY = "org.eclipse.jetty.ssl.password";
  protected SslContextFactory();
  public SslContextFactory(boolean trustAll);
  protected void doStart() throws Exception;
  protected void checkConfiguration();
  protected void checkTrustAll();
  protected void checkEndPointIdentificationAlgorithm();
  protected void checkProtocols(SSLParameters supported);
  protected void checkCiphers(SSLParameters supported);
  public String dump();
  public void dump(Appendable out, String indent) throws IOException;
  protected void doStop() throws Exception;
  public String[] getSelectedProtocols();
  public String[] getSelectedCipherSuites();
  public Comparator<String> getCipherComparator();
  public void setCipherComparator(Comparator<String> cipherComparator);
  public Set<String> getAliases();
  public X509 getX509(String alias);
  public String[] getExcludeProtocols();
  public void setExcludeProtocols(String... protocols);
  public void addExcludeProtocols(String... protocol);
  public String[] getIncludeProtocols();
  public void setIncludeProtocols(String... protocols);
  public String[] getExcludeCipherSuites();
  public void setExcludeCipherSuites(String... cipherSuites);
  public void addExcludeCipherSuites(String... cipher);
  public String[] getIncludeCipherSuites();
  public void setIncludeCipherSuites(String... cipherSuites);
  public boolean isUseCipherSuitesOrder();
  public void setUseCipherSuitesOrder(boolean useCipherSuitesOrder);
  public String getKeyStorePath();
  public void setKeyStorePath(String keyStorePath);
  public String getKeyStoreProvider();
  public void setKeyStoreProvider(String keyStoreProvider);
  public String getKeyStoreType();
  public void setKeyStoreType(String keyStoreType);
  public String getCertAlias();
  public void setCertAlias(String certAlias);
  public String getTrustStorePath();
  public void setTrustStorePath(String trustStorePath);
  public String getTrustStoreProvider();
  public void setTrustStoreProvider(String trustStoreProvider);
  public String getTrustStoreType();
  public void setTrustStoreType(String trustStoreType);
  public boolean isValidateCerts();
  public void setValidateCerts(boolean validateCerts);
  public boolean isValidatePeerCerts();
  public void setValidatePeerCerts(boolean validatePeerCerts);
  public String getKeyStorePassword();
  public void setKeyStorePassword(String password);
  public String getKeyManagerPassword();
  public void setKeyManagerPassword(String password);
  public void setTrustStorePassword(String password);
  public String getProvider();
  public void setProvider(String provider);
  public String getProtocol();
  public void setProtocol(String protocol);
  public String getSecureRandomAlgorithm();
  public void setSecureRandomAlgorithm(String algorithm);
  public String getKeyManagerFactoryAlgorithm();
  public void setKeyManagerFactoryAlgorithm(String algorithm);
  public String getTrustManagerFactoryAlgorithm();
  public boolean isTrustAll();
  public void setTrustAll(boolean trustAll);
  public void setTrustManagerFactoryAlgorithm(String algorithm);
  public boolean isRenegotiationAllowed();
  public void setRenegotiationAllowed(boolean renegotiationAllowed);
  public int getRenegotiationLimit();
  public void setRenegotiationLimit(int renegotiationLimit);
  public String getCrlPath();
  public void setCrlPath(String crlPath);
  public int getMaxCertPathLength();
  public void setMaxCertPathLength(int maxCertPathLength);
  public SSLContext getSslContext();
  public void setSslContext(SSLContext sslContext);
  public String getEndpointIdentificationAlgorithm();
  public void setEndpointIdentificationAlgorithm(String endpointIdentificationAlgorithm);
  public PKIXCertPathChecker getPkixCertPathChecker();
  public void setPkixCertPathChecker(PKIXCertPathChecker pkixCertPatchChecker);
  protected KeyStore loadKeyStore(Resource resource) throws Exception;
  protected KeyStore loadTrustStore(Resource resource) throws Exception;
  protected Collection<? extends CRL> loadCRL(String crlPath) throws Exception;
  protected KeyManager[] getKeyManagers(KeyStore keyStore) throws Exception;
  protected TrustManager[] getTrustManagers(KeyStore trustStore, Collection<? extends CRL> crls)
      throws Exception;
  protected PKIXBuilderParameters newPKIXBuilderParameters(KeyStore trustStore,
      Collection<? extends CRL> crls) throws Exception;
  public void selectProtocols(String[] enabledProtocols, String[] supportedProtocols);
  protected void selectCipherSuites(String[] enabledCipherSuites, String[] supportedCipherSuites);
  protected void processIncludeCipherSuites(String[] supportedCipherSuites,
      List<String> selectedCiphers);
  protected void removeExcludedCipherSuites(List<String> selectedCiphers);
  public boolean isEnableCRLDP();
  public void setEnableCRLDP(boolean enableCRLDP);
  public boolean isEnableOCSP();
  public void setEnableOCSP(boolean enableOCSP);
  public String getOcspResponderURL();
  public void setOcspResponderURL(String ocspResponderURL);
  public void setKeyStore(KeyStore keyStore);
  public KeyStore getKeyStore();
  public void setTrustStore(KeyStore trustStore);
  public KeyStore getTrustStore();
  public void setKeyStoreResource(Resource resource);
  public Resource getKeyStoreResource();
  public void setTrustStoreResource(Resource resource);
  public Resource getTrustStoreResource();
  public boolean isSessionCachingEnabled();
  public void setSessionCachingEnabled(boolean enableSessionCaching);
  public int getSslSessionCacheSize();
  public void setSslSessionCacheSize(int sslSessionCacheSize);
  public int getSslSessionTimeout();
  public void setSslSessionTimeout(int sslSessionTimeout);
  public HostnameVerifier getHostnameVerifier();
  public void setHostnameVerifier(HostnameVerifier hostnameVerifier);
  protected Password getPassword(String realm);
  public Password newPassword(String password);
  protected Credential getCredential(String realm);
  public Credential newCredential(String password);
  public SSLServerSocket newSslServerSocket(String host, int port, int backlog) throws IOException;
  public SSLSocket newSslSocket() throws IOException;
  protected CertificateFactory getCertificateFactoryInstance(String type)
      throws CertificateException;
  protected CertStore getCertStoreInstance(Collection<? extends CRL> crls)
      throws InvalidAlgorithmParameterException, NoSuchAlgorithmException;
  protected KeyManagerFactory getKeyManagerFactoryInstance() throws NoSuchAlgorithmException;
  protected SecureRandom getSecureRandomInstance() throws NoSuchAlgorithmException;
  protected SSLContext getSSLContextInstance() throws NoSuchAlgorithmException;
  protected TrustManagerFactory getTrustManagerFactoryInstance() throws NoSuchAlgorithmException;
  public SSLEngine newSSLEngine();
  public SSLEngine newSSLEngine(String host, int port);
  public SSLEngine newSSLEngine(InetSocketAddress address);
  public void customize(SSLEngine sslEngine);
  public SSLParameters customize(SSLParameters sslParams);
  public void reload(Consumer<SslContextFactory> consumer) throws Exception;
  public X509Certificate[] getX509CertChain(SSLSession sslSession);
  public static X509Certificate[] getCertChain(SSLSession sslSession);
  public static int deduceKeyLength(String cipherSuite);
  public void validateCerts(X509Certificate[] certs) throws Exception;

  public static class Client extends SslContextFactory {
    public Client();
    public Client(boolean trustAll);
    protected void checkConfiguration();
    public void customize(SSLEngine sslEngine);
    public SslContextFactory.Client.SniProvider getSNIProvider();
    public void setSNIProvider(SslContextFactory.Client.SniProvider sniProvider);

    public interface SniProvider {
      List<SNIServerName> apply(SSLEngine sslEngine, List<SNIServerName> serverNames);
    }
  }

  public static class Server extends SslContextFactory
      implements SniX509ExtendedKeyManager.SniSelector {
    public static final String SNI_HOST = "org.eclipse.jetty.util.ssl.sniHost";
    public Server();
    public boolean getNeedClientAuth();
    public void setNeedClientAuth(boolean needClientAuth);
    public boolean getWantClientAuth();
    public void setWantClientAuth(boolean wantClientAuth);
    public boolean isSniRequired();
    public void setSniRequired(boolean sniRequired);
    protected KeyManager[] getKeyManagers(KeyStore keyStore) throws Exception;
    public SniX509ExtendedKeyManager.SniSelector getSNISelector();
    public void setSNISelector(SniX509ExtendedKeyManager.SniSelector sniSelector);
    public String sniSelect(String keyType, Principal[] issuers, SSLSession session, String sniHost,
        Collection<X509> certificates);
    protected X509ExtendedKeyManager newSniX509ExtendedKeyManager(
        X509ExtendedKeyManager keyManager);
  }
}

public class SniX509ExtendedKeyManager extends X509ExtendedKeyManager {

  public interface SniSelector {
    String sniSelect(String keyType, Principal[] issuers, SSLSession session, String sniHost,
        Collection<X509> certificates) throws SSLHandshakeException;
  }
}

public class X509 {}
