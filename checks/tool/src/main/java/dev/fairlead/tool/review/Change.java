package dev.fairlead.tool.review;

import dev.fairlead.checks.configuration.ConfigurationFile;
import dev.fairlead.checks.configuration.UnusableConfiguration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Java files that differ between a commit and the working tree, laid out in two directories,
 * each file under its name in the repository.
 *
 * @param repository the top of the working tree
 * @param before what the commit has, of the files that are deleted, renamed or changed
 * @param after what the working tree has, of the files that are added, renamed or changed
 * @param renamed the name a file had, and the one it has
 * @param configurations the configuration files that differ; {@code before} has what the commit has
 * @param notes what else the user should know; one line each
 */
public record Change(
    Path repository,
    Path before,
    Path after,
    Map<String, String> renamed,
    Set<Path> configurations,
    List<String> notes) {

  /**
   * What the project decided before the change, which so cannot switch off its own review.
   *
   * @param start the directory whose nearest configuration holds
   * @throws UnusableConfiguration if that cannot be followed
   */
  public ConfigurationFile decided(Path start) {
    for (Path at = start; at.startsWith(repository); at = at.getParent()) {
      Path file = repository.relativize(at).resolve(ConfigurationFile.NAME);
      Path read = (configurations.contains(file) ? before : repository).resolve(file);
      if (Files.isRegularFile(read)) {
        return ConfigurationFile.read(read, at);
      }
    }
    return ConfigurationFile.none();
  }
}
