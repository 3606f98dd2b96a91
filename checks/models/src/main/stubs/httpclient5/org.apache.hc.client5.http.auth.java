package org.apache.hc.client5.http.auth;

import java.io.Serializable;
import java.security.Principal;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.protocol.HttpContext;

public interface Credentials {
  Principal getUserPrincipal();
  char[] getPassword();
}

public interface CredentialsProvider {
  Credentials getCredentials(AuthScope authScope, HttpContext context);
}

public interface CredentialsStore extends CredentialsProvider {
  void setCredentials(AuthScope authScope, Credentials credentials);
  void clear();
}

public interface AuthCache {
  void put(HttpHost host, AuthScheme authScheme);
  AuthScheme get(HttpHost host);
  void remove(HttpHost host);
  void clear();
  default void put(HttpHost host, String pathPrefix, AuthScheme authScheme);
  default AuthScheme get(HttpHost host, String pathPrefix);
  default void remove(HttpHost host, String pathPrefix);
}

public class AuthScope {
  public AuthScope(String protocol, String host, int port, String realm, String schemeName);
  public AuthScope(HttpHost origin, String realm, String schemeName);
  public AuthScope(HttpHost origin);
  public AuthScope(String host, int port);
  public AuthScope(AuthScope authScope);
  public String getProtocol();
  public String getHost();
  public int getPort();
  public String getRealm();
  public String getSchemeName();
  public int match(AuthScope that);
}

public class UsernamePasswordCredentials implements Credentials, Serializable {
  public UsernamePasswordCredentials(Principal principal, char[] password);
  public UsernamePasswordCredentials(String username, char[] password);
  public Principal getUserPrincipal();
  public String getUserName();
  public char[] getUserPassword();
  public char[] getPassword();
}

public class NTCredentials implements Credentials, Serializable {
  public NTCredentials(String userName, char[] password, String workstation, String domain);
  public NTCredentials(String userName, char[] password, String workstation, String domain,
      String netbiosDomain);
  public NTCredentials(char[] password, String userName, String domain, String netbiosDomain);
  public Principal getUserPrincipal();
  public String getUserName();
  public char[] getPassword();
  public String getDomain();
  public String getNetbiosDomain();
  public String getWorkstation();
}

public final class AuthChallenge {}

public class AuthExchange {}

public interface AuthScheme {
  String getName();
  boolean isConnectionBased();
  void processChallenge(AuthChallenge authChallenge, HttpContext context)
      throws MalformedChallengeException;
  default boolean isChallengeExpected();
  default void processChallenge(HttpHost host, boolean challenged, AuthChallenge authChallenge,
      HttpContext context) throws MalformedChallengeException, AuthenticationException;
  boolean isChallengeComplete();
  String getRealm();
  boolean isResponseReady(HttpHost host, CredentialsProvider credentialsProvider,
      HttpContext context) throws AuthenticationException;
  Principal getPrincipal();
  String generateAuthResponse(HttpHost host, HttpRequest request, HttpContext context)
      throws AuthenticationException;
}

public interface AuthSchemeFactory {
  AuthScheme create(HttpContext context);
}

public class AuthenticationException extends ProtocolException {
  public AuthenticationException();
  public AuthenticationException(String message);
  public AuthenticationException(String message, Throwable cause);
}

public enum ChallengeType {
  TARGET,
  PROXY;
}

public class MalformedChallengeException extends ProtocolException {
  public MalformedChallengeException();
  public MalformedChallengeException(String message);
  public MalformedChallengeException(String message, Throwable cause);
}
