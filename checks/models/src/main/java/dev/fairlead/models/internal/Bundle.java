package dev.fairlead.models.internal;

import dev.fairlead.models.StubException;
import dev.fairlead.models.internal.index.IndexWriter;
import dev.fairlead.models.internal.standins.StandInJar;
import dev.fairlead.models.internal.stubs.StubCompiler;
import dev.fairlead.models.internal.stubs.StubType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Builds, from the stubs of this module, the resources that the module ships. */
public final class Bundle {
  /** The folder of the stubs that need no stand-in. */
  private static final String JDK = "jdk/";

  private Bundle() {}

  /**
   * Writes the index and the stand-ins, each only if it differs from what is there.
   *
   * @param args the directory of stubs and the directory of the module's classes
   */
  public static void main(String[] args) throws IOException, StubException {
    StubCompiler.Stubs stubs = new StubCompiler(name -> false).compile(Path.of(args[0]));
    Path resources = Path.of(args[1]).resolve("dev/fairlead/models");
    write(resources.resolve("models.index"), IndexWriter.write(stubs.models(false)));
    write(resources.resolve("standins.jar"), StandInJar.write(libraryTypes(stubs.types())));
  }

  private static List<StubType> libraryTypes(List<StubType> types) {
    return types.stream().filter(type -> !type.place().file().startsWith(JDK)).toList();
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      Files.write(file, bytes);
    }
  }
}
