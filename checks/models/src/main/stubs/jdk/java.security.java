package java.security;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;

@MutableUntilPublished
public class KeyStore {
  @Configures
  public final void load(InputStream stream, char[] password)
      throws IOException, NoSuchAlgorithmException, CertificateException;

  @Configures
  public final void load(KeyStore.LoadStoreParameter param)
      throws IOException, NoSuchAlgorithmException, CertificateException;

  @Configures
  public final void setKeyEntry(String alias, Key key, char[] password, Certificate[] chain)
      throws KeyStoreException;

  @Configures
  public final void setKeyEntry(String alias, byte[] key, Certificate[] chain)
      throws KeyStoreException;

  @Configures
  public final void setCertificateEntry(String alias, Certificate cert) throws KeyStoreException;

  @Configures
  public final void deleteEntry(String alias) throws KeyStoreException;

  @Configures
  public final void setEntry(
      String alias, KeyStore.Entry entry, KeyStore.ProtectionParameter protParam)
      throws KeyStoreException;
}

public final class Security {
  @ProcessWide(
      keys = {
        "ssl.KeyManagerFactory.algorithm",
        "ssl.TrustManagerFactory.algorithm",
        "ssl.SocketFactory.provider",
        "ssl.ServerSocketFactory.provider",
        "ocsp.enable"
      })
  public static void setProperty(String key, String datum);
}

public final class AccessController {
  public static <T> T doPrivileged(@RunsHere @Carries PrivilegedAction<T> action);

  public static <T> T doPrivileged(@RunsHere @Carries PrivilegedExceptionAction<T> action)
      throws PrivilegedActionException;
}
