package org.apache.http.impl.auth;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Map;
import org.apache.http.Header;
import org.apache.http.HttpRequest;
import org.apache.http.auth.AuthenticationException;
import org.apache.http.auth.ChallengeState;
import org.apache.http.auth.ContextAwareAuthScheme;
import org.apache.http.auth.Credentials;
import org.apache.http.auth.MalformedChallengeException;
import org.apache.http.protocol.HttpContext;
import org.apache.http.util.CharArrayBuffer;

public class BasicScheme extends RFC2617Scheme {
  public BasicScheme(Charset credentialsCharset);
  public BasicScheme(ChallengeState challengeState);
  public BasicScheme();
  public String getSchemeName();
  public void processChallenge(Header header) throws MalformedChallengeException;
  public boolean isComplete();
  public boolean isConnectionBased();
  public Header authenticate(Credentials credentials, HttpRequest request)
      throws AuthenticationException;
  public Header authenticate(Credentials credentials, HttpRequest request, HttpContext context)
      throws AuthenticationException;
  public static Header authenticate(Credentials credentials, String charset, boolean proxy);
}

public abstract class AuthSchemeBase implements ContextAwareAuthScheme {
  public AuthSchemeBase(ChallengeState challengeState);
  public AuthSchemeBase();
  public void processChallenge(Header header) throws MalformedChallengeException;
  public Header authenticate(Credentials credentials, HttpRequest request, HttpContext context)
      throws AuthenticationException;
  protected void parseChallenge(CharArrayBuffer buffer, int beginIndex, int endIndex)
      throws MalformedChallengeException;
  public boolean isProxy();
  public ChallengeState getChallengeState();
}

public abstract class RFC2617Scheme extends AuthSchemeBase implements Serializable {
  public RFC2617Scheme(ChallengeState challengeState);
  public RFC2617Scheme(Charset credentialsCharset);
  public RFC2617Scheme();
  public Charset getCredentialsCharset();
  protected void parseChallenge(CharArrayBuffer buffer, int pos, int len)
      throws MalformedChallengeException;
  protected Map<String, String> getParameters();
  public String getParameter(String name);
  public String getRealm();
}
