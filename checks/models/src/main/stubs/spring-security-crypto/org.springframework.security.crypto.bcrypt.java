package org.springframework.security.crypto.bcrypt;

import static dev.fairlead.annotations.WaitsFor.COMPUTATION;

import dev.fairlead.annotations.*;
import java.security.SecureRandom;
import org.springframework.security.crypto.password.PasswordEncoder;

public class BCrypt {
  public BCrypt();
  @Blocking(COMPUTATION) public static String hashpw(String password, String salt);
  @Blocking(COMPUTATION) public static String hashpw(byte[] password, String salt);
  public static String gensalt(String prefix, int rounds, SecureRandom random) throws IllegalArgumentException;
  public static String gensalt(String prefix, int rounds) throws IllegalArgumentException;
  public static String gensalt(int rounds, SecureRandom random) throws IllegalArgumentException;
  public static String gensalt(int rounds) throws IllegalArgumentException;
  public static String gensalt(String prefix);
  public static String gensalt();
  @Blocking(COMPUTATION) public static boolean checkpw(String plaintext, String hashed);
  @Blocking(COMPUTATION) public static boolean checkpw(byte[] password, String hashed);
}

public class BCryptPasswordEncoder implements PasswordEncoder {
  public BCryptPasswordEncoder();
  public BCryptPasswordEncoder(int strength);
  public BCryptPasswordEncoder(int strength, SecureRandom random);
  @Blocking(COMPUTATION) public String encode(CharSequence rawPassword);
  @Blocking(COMPUTATION) public boolean matches(CharSequence rawPassword, String encodedPassword);
  public boolean upgradeEncoding(String encodedPassword);
}
