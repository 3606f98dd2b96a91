package org.mindrot.jbcrypt;

import static dev.fairlead.annotations.WaitsFor.COMPUTATION;

import dev.fairlead.annotations.*;
import java.security.SecureRandom;

public class BCrypt {
  public BCrypt();
  @Blocking(COMPUTATION) public byte[] crypt_raw(byte[] password, byte[] salt, int rounds, int[] data);
  @Blocking(COMPUTATION) public static String hashpw(String password, String salt);
  public static String gensalt(int rounds, SecureRandom random);
  public static String gensalt(int rounds);
  public static String gensalt();
  @Blocking(COMPUTATION) public static boolean checkpw(String plaintext, String hashed);
}
