package javax.net.ssl;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.Sharing.*;
import static dev.fairlead.annotations.WaitsFor.*;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.security.AlgorithmConstraints;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyManagementException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.util.Collection;
import java.util.List;
import javax.net.ServerSocketFactory;
import javax.net.SocketFactory;

@MutableUntilPublished
public class SSLContext {
  @Publishes
  public static SSLContext getDefault() throws NoSuchAlgorithmException;

  @ProcessWide
  public static void setDefault(@Publishes SSLContext context);

  @Configures
  public final void init(KeyManager[] km, TrustManager[] tm, SecureRandom random)
      throws KeyManagementException;

  @Publishes
  public final SSLSocketFactory getSocketFactory();

  @Publishes
  public final SSLServerSocketFactory getServerSocketFactory();

  @Opens
  @Publishes
  public final SSLEngine createSSLEngine();

  @Opens
  @Publishes
  public final SSLEngine createSSLEngine(String peerHost, int peerPort);
}

@MutableUntilPublished
public class SSLParameters {
  @Configures
  public void setCipherSuites(String[] cipherSuites);

  @Configures
  public void setProtocols(String[] protocols);

  @Configures
  public void setWantClientAuth(boolean wantClientAuth);

  @Configures
  public void setNeedClientAuth(boolean needClientAuth);

  @Configures
  public void setAlgorithmConstraints(AlgorithmConstraints constraints);

  @Configures
  public void setEndpointIdentificationAlgorithm(String algorithm);

  @Configures
  public final void setServerNames(List<SNIServerName> serverNames);

  @Configures
  public final void setSNIMatchers(Collection<SNIMatcher> matchers);

  @Configures
  public final void setUseCipherSuitesOrder(boolean honorOrder);

  @Configures
  public void setEnableRetransmissions(boolean enableRetransmissions);

  @Configures
  public void setMaximumPacketSize(int maximumPacketSize);

  @Configures
  public void setApplicationProtocols(String[] protocols);
}

@Connection(sharing = SHAREABLE)
public abstract class SSLSocket extends Socket {
  @Blocking(NETWORK)
  @Requires(TLS)
  public abstract void startHandshake() throws IOException;

  @Blocking(NETWORK)
  @Requires(TLS)
  public abstract SSLSession getSession();
}

public abstract class SSLSocketFactory extends SocketFactory {
  @Unbounded({TLS, READ})
  public abstract Socket createSocket(
      @Carries @TakesOwnership Socket s, String host, int port, boolean autoClose) throws IOException;

  @Unbounded({TLS, READ})
  public Socket createSocket(
      @Carries @TakesOwnership Socket s, InputStream consumed, boolean autoClose) throws IOException;
}

@Connection(sharing = CONFINED)
@MutableUntilPublished
public abstract class SSLEngine {
  @Closes
  public abstract void closeOutbound();
}

public abstract class HttpsURLConnection extends HttpURLConnection {
  @ProcessWide
  public static void setDefaultSSLSocketFactory(SSLSocketFactory sf);

  @ProcessWide
  public static void setDefaultHostnameVerifier(HostnameVerifier v);
}

public class KeyManagerFactory {
  public final void init(@Publishes KeyStore ks, char[] password)
      throws KeyStoreException, NoSuchAlgorithmException, UnrecoverableKeyException;
}

public class TrustManagerFactory {
  public final void init(@Publishes KeyStore ks) throws KeyStoreException;
}
