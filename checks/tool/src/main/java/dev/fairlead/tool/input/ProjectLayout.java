package dev.fairlead.tool.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which directories of a project hold its sources, read from its files; no build is run. */
final class ProjectLayout {

  private ProjectLayout() {}

  /**
   * The source roots of the Maven or Gradle project at a directory; empty if it is no such project
   * or keeps its sources elsewhere.
   *
   * @throws IOException with a message for the user, if the project's files cannot be understood
   */
  static List<Path> sourceRoots(Path directory, boolean includeTests) throws IOException {
    if (Files.isRegularFile(directory.resolve("pom.xml"))) {
      return new MavenProject(directory, includeTests).sourceRoots();
    }
    for (String build :
        List.of("settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts")) {
      if (Files.isRegularFile(directory.resolve(build))) {
        return GradleProject.sourceRoots(directory, includeTests);
      }
    }
    return List.of();
  }
}
