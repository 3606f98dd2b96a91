package com.hierynomus.smbj.auth;

public class AuthenticationContext {
  public AuthenticationContext(String username, char[] password, String domain);
  public static AuthenticationContext anonymous();
  public static AuthenticationContext guest();
  public String getUsername();
  public char[] getPassword();
  public String getDomain();
  public boolean isAnonymous();
  public boolean isGuest();
}

public interface Authenticator {}
