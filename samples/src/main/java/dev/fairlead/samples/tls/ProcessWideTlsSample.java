package dev.fairlead.samples.tls;

import dev.fairlead.runtime.TlsContext;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** One client that has an identity, in a process with others that have none. */
public final class ProcessWideTlsSample {
  private ProcessWideTlsSample() {}

  /** Gives the client its identity, and everybody else the same. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static SSLSocketFactory socketsOf(KeyStore identity, char[] password)
        throws GeneralSecurityException {
      TlsContext tls = TlsContext.builder().identity(identity, password).trust(identity).build();
      SSLContext.setDefault(tls.sslContext()); // BUG: ProcessWideTls
      return SSLContext.getDefault().getSocketFactory();
    }
    // @end
  }

  /** Gives the client its identity, and nobody else. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static SSLSocketFactory socketsOf(KeyStore identity, char[] password)
        throws GeneralSecurityException {
      TlsContext tls = TlsContext.builder().identity(identity, password).trust(identity).build();
      return tls.sslContext().getSocketFactory();
    }
    // @end
  }
}
