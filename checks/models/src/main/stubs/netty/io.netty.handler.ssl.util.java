package io.netty.handler.ssl.util;

import java.io.File;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Date;
import javax.net.ssl.ManagerFactoryParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

public final class InsecureTrustManagerFactory extends SimpleTrustManagerFactory {
  private InsecureTrustManagerFactory();
  public static final TrustManagerFactory INSTANCE;
  protected void engineInit(KeyStore keyStore) throws Exception;
  protected void engineInit(ManagerFactoryParameters managerFactoryParameters) throws Exception;
  protected TrustManager[] engineGetTrustManagers();
}

public final class SelfSignedCertificate {
  public SelfSignedCertificate() throws CertificateException;
  public SelfSignedCertificate(Date notBefore, Date notAfter) throws CertificateException;
  public SelfSignedCertificate(Date notBefore, Date notAfter, String algorithm, int bits)
      throws CertificateException;
  public SelfSignedCertificate(String fqdn) throws CertificateException;
  public SelfSignedCertificate(String fqdn, String algorithm, int bits) throws CertificateException;
  public SelfSignedCertificate(String fqdn, Date notBefore, Date notAfter)
      throws CertificateException;
  public SelfSignedCertificate(String fqdn, Date notBefore, Date notAfter, String algorithm,
      int bits) throws CertificateException;
  public SelfSignedCertificate(String fqdn, SecureRandom random, int bits)
      throws CertificateException;
  public SelfSignedCertificate(String fqdn, SecureRandom random, String algorithm, int bits)
      throws CertificateException;
  public SelfSignedCertificate(String fqdn, SecureRandom random, int bits, Date notBefore,
      Date notAfter) throws CertificateException;
  public SelfSignedCertificate(String fqdn, SecureRandom random, int bits, Date notBefore,
      Date notAfter, String algorithm) throws CertificateException;
  public File certificate();
  public File privateKey();
  public X509Certificate cert();
  public PrivateKey key();
  public void delete();
}

public abstract class SimpleTrustManagerFactory extends TrustManagerFactory {
  protected SimpleTrustManagerFactory();
  protected SimpleTrustManagerFactory(String name);
  protected void engineInit(KeyStore keyStore) throws Exception;
  protected void engineInit(ManagerFactoryParameters managerFactoryParameters) throws Exception;
  protected TrustManager[] engineGetTrustManagers();
}
