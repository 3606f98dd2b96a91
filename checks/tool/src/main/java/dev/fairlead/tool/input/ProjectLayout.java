package dev.fairlead.tool.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a project's files say of its sources; no build is run.
 *
 * @param sourceRoots the directories that hold sources; empty if they are kept elsewhere
 * @param poms the files of the modules of a Maven project
 */
public record ProjectLayout(List<Path> sourceRoots, List<Path> poms) {
  private static final String POM = "pom.xml";
  private static final ProjectLayout NONE = new ProjectLayout(List.of(), List.of());

  /**
   * That of the Maven or Gradle project at a directory.
   *
   * @throws IOException with a message for the user, if the project's files cannot be understood
   */
  public static ProjectLayout of(Path directory, boolean includeTests) throws IOException {
    if (Files.isRegularFile(directory.resolve(POM))) {
      return new MavenProject(directory, includeTests).layout();
    }
    for (String build :
        List.of("settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts")) {
      if (Files.isRegularFile(directory.resolve(build))) {
        return new ProjectLayout(GradleProject.sourceRoots(directory, includeTests), List.of());
      }
    }
    return NONE;
  }

  /** The file of the Maven module that a path is in; empty if it is in none. */
  static List<Path> pomAbove(Path path) {
    for (Path at = path.getParent(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(POM))) {
        return List.of(at.resolve(POM));
      }
    }
    return List.of();
  }
}
