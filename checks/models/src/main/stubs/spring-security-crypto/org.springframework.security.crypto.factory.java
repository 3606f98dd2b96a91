package org.springframework.security.crypto.factory;

import org.springframework.security.crypto.password.PasswordEncoder;

public final class PasswordEncoderFactories {
  public static PasswordEncoder createDelegatingPasswordEncoder();
}
