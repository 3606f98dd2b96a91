package dev.fairlead.samples.tls;

import dev.fairlead.runtime.ReloadableTlsContext;
import dev.fairlead.runtime.TlsContext;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Two clients with an identity each, or one whose identity is replaced. */
public final class MutableTlsContextSample {
  private MutableTlsContextSample() {}

  /** Gives every client the identity of the last one, or of the first. */
  static final class Bad {
    // @start region=Bad
    private final SSLContext context;

    Bad() throws GeneralSecurityException {
      context = SSLContext.getInstance("TLS");
    }

    SSLSocketFactory socketsOf(KeyStore identity, char[] password) throws GeneralSecurityException {
      KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
      keys.init(identity, password);
      TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
      trust.init(identity);
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), null); // BUG: MutableTlsContext
      return context.getSocketFactory();
    }
    // @end
  }

  /** Gives every client a context of its own, which nothing changes. */
  static final class Good {
    // @start region=Good
    SSLSocketFactory socketsOf(KeyStore identity, char[] password) throws GeneralSecurityException {
      TlsContext context =
          TlsContext.builder().identity(identity, password).trust(identity).build();
      return context.sslContext().getSocketFactory();
    }
    // @end
  }

  /** Replaces the identity under clients that keep their sockets' factory. */
  static final class Reloaded {
    // @start region=Other
    private final ReloadableTlsContext context;

    Reloaded(KeyStore identity, char[] password) throws GeneralSecurityException {
      context = ReloadableTlsContext.of(contextOf(identity, password));
    }

    SSLSocketFactory sockets() {
      return context.sslContext().getSocketFactory();
    }

    void renew(KeyStore identity, char[] password) throws GeneralSecurityException {
      context.replace(contextOf(identity, password));
    }

    private static TlsContext contextOf(KeyStore identity, char[] password)
        throws GeneralSecurityException {
      return TlsContext.builder().identity(identity, password).trust(identity).build();
    }
    // @end
  }
}
