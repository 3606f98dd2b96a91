package dev.fairlead.checks.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Identifies findings by their check and subject; equal ones of a file are counted. */
public final class Fingerprint {

  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of the next finding, in the order of the text. */
  public String of(Finding finding) {
    String subject =
        finding.rule() + '|' + finding.subject().member() + '|' + finding.subject().snippet();
    int ordinal = seen.merge(finding.path() + '|' + subject, 1, Integer::sum) - 1;
    return digest(subject + '|' + ordinal);
  }

  /** A text's SHA-256 in hexadecimal digits. */
  public static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
