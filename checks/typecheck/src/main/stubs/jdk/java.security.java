package java.security;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.cert.CertificateException;

public class KeyStore {
  @Blocking(NETWORK)
  public final void load(InputStream stream, char[] password)
      throws IOException, NoSuchAlgorithmException, CertificateException;

  @Blocking(NETWORK)
  public final void store(OutputStream stream, char[] password)
      throws KeyStoreException, IOException, NoSuchAlgorithmException, CertificateException;
}
