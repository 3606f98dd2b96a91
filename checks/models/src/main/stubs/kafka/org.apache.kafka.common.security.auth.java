package org.apache.kafka.common.security.auth;

import java.security.Principal;

public class KafkaPrincipal implements Principal {
  public static final String USER_TYPE = "User";
  public static final KafkaPrincipal ANONYMOUS;
  public KafkaPrincipal(String principalType, String name);
  public KafkaPrincipal(String principalType, String name, boolean tokenAuthenticated);
  public String getName();
  public String getPrincipalType();
  public void tokenAuthenticated(boolean tokenAuthenticated);
  public boolean tokenAuthenticated();
}
