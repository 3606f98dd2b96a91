package dev.fairlead.models.internal;

import dev.fairlead.models.StubException;
import dev.fairlead.models.internal.index.IndexWriter;
import dev.fairlead.models.internal.stubs.StubCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Builds, from the stubs of this module, the resources that the module ships. */
public final class Bundle {
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
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      Files.write(file, bytes);
    }
  }
}
