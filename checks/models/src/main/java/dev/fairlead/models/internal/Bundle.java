package dev.fairlead.models.internal;

import dev.fairlead.annotations.Phase;
import dev.fairlead.models.StubException;
import dev.fairlead.models.internal.index.IndexWriter;
import dev.fairlead.models.internal.standins.StandInJar;
import dev.fairlead.models.internal.stubs.StubCompiler;
import dev.fairlead.models.internal.stubs.StubType;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.List;

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
        Fingerprint.of(stubs, ".java")
            + Fingerprint.of(stubs, ".properties")
            + Fingerprint.ofCompiler();
    boolean current =
        Files.exists(index)
            && Files.exists(standIns)
            && Files.exists(resources.resolve(ARTIFACTS))
            && Fingerprint.isRemembered(inputs, remembered);
    if (current) {
      return;
    }
    StubCompiler.Stubs compiled = new StubCompiler(name -> false).compile(stubs);
    Files.createDirectories(resources);
    Files.write(index, IndexWriter.write(compiled.models(false)));
    Files.write(
        standIns,
        StandInJar.write(
            AnnotationClasses.files(Fingerprint.code(Phase.class)),
            libraryTypes(compiled.types())));
    Files.writeString(resources.resolve(ARTIFACTS), Artifacts.ofPackages(stubs));
    Files.writeString(remembered, inputs);
  }

  private static List<StubType> libraryTypes(List<StubType> types) {
    return types.stream().filter(type -> !type.place().file().startsWith(JDK)).toList();
  }
}
