package dev.fairlead.models.internal;

import dev.fairlead.annotations.Phase;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Digests of what generated resources are made from. */
public final class Fingerprint {
  private Fingerprint() {}

  /** The digest of this module's code and of the vocabulary. */
  public static String ofCompiler()
      throws IOException, URISyntaxException, NoSuchAlgorithmException {
    return of(code(Bundle.class), ".class") + of(code(Phase.class), ".class");
  }

  /** The digest of the files below {@code root} whose names end with {@code extension}. */
  public static String of(Path root, String extension)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files =
          walk.filter(file -> file.equals(root) || file.toString().endsWith(extension))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    }
    for (Path file : files) {
      digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest()) + "\n";
  }

  /** Whether {@code remembered} was written when the inputs had this digest. */
  public static boolean isRemembered(String inputs, Path remembered) throws IOException {
    return Files.exists(remembered) && Files.readString(remembered).equals(inputs);
  }

  static Path code(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
