package org.apache.hc.client5.http.impl.auth;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.security.Principal;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.auth.AuthCache;
import org.apache.hc.client5.http.auth.AuthChallenge;
import org.apache.hc.client5.http.auth.AuthScheme;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.AuthenticationException;
import org.apache.hc.client5.http.auth.Credentials;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.auth.CredentialsStore;
import org.apache.hc.client5.http.auth.MalformedChallengeException;
import org.apache.hc.client5.http.impl.StateHolder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;

public class BasicCredentialsProvider implements CredentialsStore {
  public BasicCredentialsProvider();
  public void setCredentials(AuthScope authScope, Credentials credentials);
  public Credentials getCredentials(AuthScope authScope, HttpContext context);
  public void clear();
}

public final class CredentialsProviderBuilder {
  public static CredentialsProviderBuilder create();
  public CredentialsProviderBuilder();
  public CredentialsProviderBuilder add(AuthScope authScope, Credentials credentials);
  public CredentialsProviderBuilder add(AuthScope authScope, String username, char[] password);
  public CredentialsProviderBuilder add(HttpHost httpHost, Credentials credentials);
  public CredentialsProviderBuilder add(HttpHost httpHost, String username, char[] password);
  public CredentialsProvider build();
}

public class BasicAuthCache implements AuthCache {
  public BasicAuthCache(SchemePortResolver schemePortResolver);
  public BasicAuthCache();
  public void put(HttpHost host, AuthScheme authScheme);
  public AuthScheme get(HttpHost host);
  public void remove(HttpHost host);
  public void put(HttpHost host, String pathPrefix, AuthScheme authScheme);
  public AuthScheme get(HttpHost host, String pathPrefix);
  public void remove(HttpHost host, String pathPrefix);
  public void clear();
}

public class BasicScheme implements AuthScheme, StateHolder<BasicScheme.State>, Serializable {
  public BasicScheme(Charset charset);
  public BasicScheme();
  public void initPreemptive(Credentials credentials);
  public String getName();
  public boolean isConnectionBased();
  public String getRealm();
  public void processChallenge(AuthChallenge authChallenge, HttpContext context)
      throws MalformedChallengeException;
  public boolean isChallengeComplete();
  public boolean isResponseReady(HttpHost host, CredentialsProvider credentialsProvider,
      HttpContext context) throws AuthenticationException;
  public Principal getPrincipal();
  public String generateAuthResponse(HttpHost host, HttpRequest request, HttpContext context)
      throws AuthenticationException;
  public BasicScheme.State store();
  public void restore(BasicScheme.State state);

  public static class State {}
}
