package javax.naming.ldap;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.util.Hashtable;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocketFactory;

public interface LdapContext extends DirContext {
  @Blocking(NETWORK)
  @Requires(READ)
  ExtendedResponse extendedOperation(ExtendedRequest request) throws NamingException;

  @Carries
  @Opens
  LdapContext newInstance(Control[] requestControls) throws NamingException;

  @Blocking(NETWORK)
  @Requires(CONNECT)
  void reconnect(Control[] connCtls) throws NamingException;
}

public class InitialLdapContext extends InitialDirContext implements LdapContext {
  @Blocking(NETWORK)
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  @Requires(CONNECT)
  public InitialLdapContext(
      @BoundedByKey(key = "com.sun.jndi.ldap.connect.timeout", value = CONNECT, covers = TLS)
          @BoundedByKey(key = "com.sun.jndi.ldap.read.timeout", value = READ)
          Hashtable<?, ?> environment,
      Control[] connCtls)
      throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public ExtendedResponse extendedOperation(ExtendedRequest request) throws NamingException;

  @Carries
  @Opens
  public LdapContext newInstance(Control[] reqCtls) throws NamingException;

  @Blocking(NETWORK)
  @Requires(CONNECT)
  public void reconnect(Control[] connCtls) throws NamingException;
}

public abstract class StartTlsResponse {
  @Blocking(NETWORK)
  public abstract SSLSession negotiate() throws IOException;

  @Blocking(NETWORK)
  public abstract SSLSession negotiate(SSLSocketFactory factory) throws IOException;
}
