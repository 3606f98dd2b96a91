package dev.fairlead.models.internal;

import dev.fairlead.annotations.Phase;
import dev.fairlead.models.StubException;
import dev.fairlead.models.internal.index.IndexWriter;
import dev.fairlead.models.internal.standins.StandInJar;
import dev.fairlead.models.internal.stubs.StubCompiler;
import dev.fairlead.models.internal.stubs.StubType;
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

/** Builds, from the stubs of this module, the resources that the module ships. */
public final class Bundle {
  /** The folder of the stubs that need no stand-in. */
  private static final String JDK = "jdk/";

  private static final String ARTIFACTS = "artifacts.properties";

  private Bundle() {}

  /**
   * Writes the index and the stand-ins, unless neither stubs nor compiler have changed.
   *
   * @param args the directory of stubs, the directory of the module's classes, and the file that
   *     remembers what the resources were made from
   */
  public static void main(String[] args)
      throws IOException, StubException, URISyntaxException, NoSuchAlgorithmException {
    Path stubs = Path.of(args[0]);
    Path resources = Path.of(args[1]).resolve("dev/fairlead/models");
    Path index = resources.resolve("models.index");
    Path standIns = resources.resolve("standins.jar");
    Path remembered = Path.of(args[2]);

    String inputs =
        fingerprint(stubs, ".java")
            + fingerprint(stubs, ".properties")
            + fingerprint(code(Bundle.class), ".class");
    inputs += fingerprint(code(Phase.class), ".class");
    boolean current =
        Files.exists(index)
            && Files.exists(standIns)
            && Files.exists(resources.resolve(ARTIFACTS))
            && Files.exists(remembered)
            && Files.readString(remembered).equals(inputs);
    if (current) {
      return;
    }
    StubCompiler.Stubs compiled = new StubCompiler(name -> false).compile(stubs);
    Files.createDirectories(resources);
    Files.write(index, IndexWriter.write(compiled.models(false)));
    Files.write(
        standIns,
        StandInJar.write(
            AnnotationClasses.files(code(Phase.class)), libraryTypes(compiled.types())));
    Files.writeString(resources.resolve(ARTIFACTS), Artifacts.ofPackages(stubs));
    Files.writeString(remembered, inputs);
  }

  private static List<StubType> libraryTypes(List<StubType> types) {
    return types.stream().filter(type -> !type.place().file().startsWith(JDK)).toList();
  }

  private static Path code(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static String fingerprint(Path root, String extension)
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
}
