package org.apache.http.auth;

import java.io.Serializable;
import java.security.Principal;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.ProtocolException;
import org.apache.http.config.Lookup;
import org.apache.http.protocol.HttpContext;

public class AuthScope {
  public static final String ANY_HOST;
  public static final int ANY_PORT = -1;
  public static final String ANY_REALM;
  public static final String ANY_SCHEME;
  public static final AuthScope ANY;
  public AuthScope(String host, int port, String realm, String schemeName);
  public AuthScope(HttpHost origin, String realm, String schemeName);
  public AuthScope(HttpHost origin);
  public AuthScope(String host, int port, String realm);
  public AuthScope(String host, int port);
  public AuthScope(AuthScope authscope);
  public HttpHost getOrigin();
  public String getHost();
  public int getPort();
  public String getRealm();
  public String getScheme();
  public int match(AuthScope that);
}

public interface Credentials {
  Principal getUserPrincipal();
  String getPassword();
}

public class UsernamePasswordCredentials implements Credentials, Serializable {
  public UsernamePasswordCredentials(String usernamePassword);
  public UsernamePasswordCredentials(String userName, String password);
  public Principal getUserPrincipal();
  public String getUserName();
  public String getPassword();
}

public class NTCredentials implements Credentials, Serializable {
  public NTCredentials(String usernamePassword);
  public NTCredentials(String userName, String password, String workstation, String domain);
  public Principal getUserPrincipal();
  public String getUserName();
  public String getPassword();
  public String getDomain();
  public String getWorkstation();
}

public interface AuthScheme {
  void processChallenge(Header header) throws MalformedChallengeException;
  String getSchemeName();
  String getParameter(String name);
  String getRealm();
  boolean isConnectionBased();
  boolean isComplete();
  Header authenticate(Credentials credentials, HttpRequest request) throws AuthenticationException;
}

public interface AuthSchemeProvider {
  AuthScheme create(HttpContext context);
}

public final class AuthSchemeRegistry implements Lookup<AuthSchemeProvider> {}

public class AuthState {}

public class AuthenticationException extends ProtocolException {
  public AuthenticationException();
  public AuthenticationException(String message);
  public AuthenticationException(String message, Throwable cause);
}

public enum ChallengeState {
  TARGET,
  PROXY;
}

public interface ContextAwareAuthScheme extends AuthScheme {
  Header authenticate(Credentials credentials, HttpRequest request, HttpContext context)
      throws AuthenticationException;
}

public class MalformedChallengeException extends ProtocolException {
  public MalformedChallengeException();
  public MalformedChallengeException(String message);
  public MalformedChallengeException(String message, Throwable cause);
}
