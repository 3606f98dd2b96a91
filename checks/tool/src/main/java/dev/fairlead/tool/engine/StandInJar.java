package dev.fairlead.tool.engine;

import dev.fairlead.models.StandIns;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The stand-ins for libraries that the class path lacks, in a temporary file while in use. */
final class StandInJar implements Closeable {

  private final Path directory;

  StandInJar() throws IOException {
    directory = Files.createTempDirectory("fairlead");
    StandIns.copyTo(path());
  }

  Path path() {
    return directory.resolve("standins.jar");
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path());
    Files.deleteIfExists(directory);
  }
}
