package org.apache.commons.httpclient.auth;

import java.util.List;

public class AuthScope {
  public static final String ANY_HOST;
  public static final int ANY_PORT = -1;
  public static final String ANY_REALM;
  public static final String ANY_SCHEME;
  public static final AuthScope ANY;
  public AuthScope(String host, int port, String realm, String scheme);
  public AuthScope(String host, int port, String realm);
  public AuthScope(String host, int port);
  public AuthScope(AuthScope authscope);
  public String getHost();
  public int getPort();
  public String getRealm();
  public String getScheme();
  public int match(AuthScope that);
}

public abstract class AuthPolicy {
  public static final String AUTH_SCHEME_PRIORITY = "http.auth.scheme-priority";
  public static final String NTLM = "NTLM";
  public static final String DIGEST = "Digest";
  public static final String BASIC = "Basic";
  public AuthPolicy();
  public static void registerAuthScheme(String id, Class clazz);
  public static void unregisterAuthScheme(String id);
  public static AuthScheme getAuthScheme(String id) throws IllegalStateException;
  public static List getDefaultAuthPrefs();
}

public class AuthState {
  public static final String PREEMPTIVE_AUTH_SCHEME = "basic";
  public AuthState();
  public void invalidate();
  public boolean isAuthRequested();
  public void setAuthRequested(boolean challengeReceived);
  public boolean isAuthAttempted();
  public void setAuthAttempted(boolean challengeResponded);
  public void setPreemptive();
  public boolean isPreemptive();
  public void setAuthScheme(AuthScheme authScheme);
  public AuthScheme getAuthScheme();
  public String getRealm();
}

public interface AuthScheme {}
