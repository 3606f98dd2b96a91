package org.springframework.security.crypto.password;

import static dev.fairlead.annotations.WaitsFor.COMPUTATION;

import dev.fairlead.annotations.*;

public interface PasswordEncoder {
  @Blocking(COMPUTATION) String encode(CharSequence rawPassword);
  @Blocking(COMPUTATION) boolean matches(CharSequence rawPassword, String encodedPassword);
  default boolean upgradeEncoding(String encodedPassword);
}

public final class NoOpPasswordEncoder implements PasswordEncoder {
  public String encode(CharSequence rawPassword);
  public boolean matches(CharSequence rawPassword, String encodedPassword);
  public static PasswordEncoder getInstance();
}
