package org.apache.http.ssl;

import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.security.KeyManagementException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

public final class PrivateKeyDetails {
  public PrivateKeyDetails(String type, X509Certificate[] certChain);
  public String getType();
  public X509Certificate[] getCertChain();
}

public interface PrivateKeyStrategy {
  String chooseAlias(Map<String, PrivateKeyDetails> aliases, Socket socket);
}

public class SSLContextBuilder {
  public static SSLContextBuilder create();
  public SSLContextBuilder();
  public SSLContextBuilder useProtocol(String protocol);
  public SSLContextBuilder setProtocol(String protocol);
  public SSLContextBuilder setSecureRandom(SecureRandom secureRandom);
  public SSLContextBuilder setProvider(Provider provider);
  public SSLContextBuilder setProvider(String name);
  public SSLContextBuilder setKeyStoreType(String keyStoreType);
  public SSLContextBuilder setKeyManagerFactoryAlgorithm(String keyManagerFactoryAlgorithm);
  public SSLContextBuilder setTrustManagerFactoryAlgorithm(String trustManagerFactoryAlgorithm);
  public SSLContextBuilder loadTrustMaterial(KeyStore truststore, TrustStrategy trustStrategy)
      throws NoSuchAlgorithmException, KeyStoreException;
  public SSLContextBuilder loadTrustMaterial(TrustStrategy trustStrategy)
      throws NoSuchAlgorithmException, KeyStoreException;
  public SSLContextBuilder loadTrustMaterial(File file, char[] storePassword,
      TrustStrategy trustStrategy) throws NoSuchAlgorithmException, KeyStoreException,
      CertificateException, IOException;
  public SSLContextBuilder loadTrustMaterial(File file, char[] storePassword)
      throws NoSuchAlgorithmException, KeyStoreException, CertificateException, IOException;
  public SSLContextBuilder loadTrustMaterial(File file) throws NoSuchAlgorithmException,
      KeyStoreException, CertificateException, IOException;
  public SSLContextBuilder loadTrustMaterial(URL url, char[] storePassword,
      TrustStrategy trustStrategy) throws NoSuchAlgorithmException, KeyStoreException,
      CertificateException, IOException;
  public SSLContextBuilder loadTrustMaterial(URL url, char[] storePassword)
      throws NoSuchAlgorithmException, KeyStoreException, CertificateException, IOException;
  public SSLContextBuilder loadKeyMaterial(KeyStore keystore, char[] keyPassword,
      PrivateKeyStrategy aliasStrategy) throws NoSuchAlgorithmException, KeyStoreException,
      UnrecoverableKeyException;
  public SSLContextBuilder loadKeyMaterial(KeyStore keystore, char[] keyPassword)
      throws NoSuchAlgorithmException, KeyStoreException, UnrecoverableKeyException;
  public SSLContextBuilder loadKeyMaterial(File file, char[] storePassword, char[] keyPassword,
      PrivateKeyStrategy aliasStrategy) throws NoSuchAlgorithmException, KeyStoreException,
      UnrecoverableKeyException, CertificateException, IOException;
  public SSLContextBuilder loadKeyMaterial(File file, char[] storePassword, char[] keyPassword)
      throws NoSuchAlgorithmException, KeyStoreException, UnrecoverableKeyException,
      CertificateException, IOException;
  public SSLContextBuilder loadKeyMaterial(URL url, char[] storePassword, char[] keyPassword,
      PrivateKeyStrategy aliasStrategy) throws NoSuchAlgorithmException, KeyStoreException,
      UnrecoverableKeyException, CertificateException, IOException;
  public SSLContextBuilder loadKeyMaterial(URL url, char[] storePassword, char[] keyPassword)
      throws NoSuchAlgorithmException, KeyStoreException, UnrecoverableKeyException,
      CertificateException, IOException;
  protected void initSSLContext(SSLContext sslContext, Collection<KeyManager> keyManagers,
      Collection<TrustManager> trustManagers, SecureRandom secureRandom)
      throws KeyManagementException;
  public SSLContext build() throws NoSuchAlgorithmException, KeyManagementException;
}

public class SSLContexts {
  public SSLContexts();
  public static SSLContext createDefault() throws SSLInitializationException;
  public static SSLContext createSystemDefault() throws SSLInitializationException;
  public static SSLContextBuilder custom();
}

public class SSLInitializationException extends IllegalStateException {
  public SSLInitializationException(String message, Throwable cause);
}

public interface TrustStrategy {
  boolean isTrusted(X509Certificate[] chain, String authType) throws CertificateException;
}
