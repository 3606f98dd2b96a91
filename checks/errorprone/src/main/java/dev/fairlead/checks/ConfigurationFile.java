package dev.fairlead.checks;

import com.google.errorprone.BugPattern.SeverityLevel;
import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Rule;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a project decided in its {@code fairlead.conf}: lines {@code KEY = VALUE}, with the keys of
 * {@link Option}, and {@code Check:NAME = off}, {@code warning} or {@code error}; empty lines, and
 * comments that start with {@code #}. Paths are relative to the file and stay below its directory.
 */
public final class ConfigurationFile {

  /** The name of the file. */
  public static final String NAME = "fairlead.conf";

  private static final long MOST_BYTES = 1 << 20;

  private final Path directory;
  private final Decisions decisions = new Decisions();

  private ConfigurationFile(Path directory) {
    this.directory = directory;
  }

  /** A file that decides nothing. */
  public static ConfigurationFile none() {
    return new ConfigurationFile(Path.of(""));
  }

  /**
   * The nearest file from {@code directory} upwards, as far as the top of its repository.
   *
   * @throws UnusableConfiguration if it cannot be read or holds what no option is
   */
  public static ConfigurationFile above(Path directory) {
    for (Path at = directory.toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
      if (Files.exists(at.resolve(".git"))) {
        break;
      }
    }
    return none();
  }

  private static ConfigurationFile read(Path file) {
    ConfigurationFile read = new ConfigurationFile(file.getParent());
    List<String> lines;
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new UnusableConfiguration(file + ": too large");
      }
      lines = Files.readAllLines(file);
    } catch (MalformedInputException e) {
      throw new UnusableConfiguration(file + ": is not UTF-8");
    } catch (IOException e) {
      throw new UnusableConfiguration(file + ": cannot be read; check its permissions");
    }
    for (int i = 0; i < lines.size(); i++) {
      try {
        read.add(lines.get(i).strip());
      } catch (UnusableConfiguration problem) {
        throw new UnusableConfiguration(file + ":" + (i + 1) + ": " + problem.getMessage());
      }
    }
    return read;
  }

  private void add(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new UnusableConfiguration("no KEY = VALUE: " + line);
    }
    String key = line.substring(0, equals).strip();
    decisions.add(key, line.substring(equals + 1).strip());
    Option.of(key).filter(Option::isPath).ifPresent(this::path);
    if (key.startsWith("Check:")) {
      known(key.substring("Check:".length()));
    }
  }

  private static void known(String check) {
    List<String> names = new CheckCatalog().rules().stream().map(Rule::name).toList();
    if (!names.contains(check)) {
      List<String> near = NearNames.of(check, names);
      throw new UnusableConfiguration(
          check
              + " is no check"
              + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
    }
  }

  /** The value of an option, if the file has one. */
  public Optional<String> value(Option option) {
    return decisions.value(option);
  }

  /**
   * The file or directory that an option names.
   *
   * @throws UnusableConfiguration if it is not below the directory of this file
   */
  public Optional<Path> path(Option option) {
    return decisions.value(option).map(value -> below(option, value));
  }

  private Path below(Option option, String value) {
    Path path = directory.resolve(value).normalize();
    boolean inside = path.startsWith(directory.normalize());
    try {
      inside &= !Files.exists(path) || path.toRealPath().startsWith(directory.toRealPath());
    } catch (IOException e) {
      inside = false;
    }
    if (!inside) {
      throw new UnusableConfiguration(
          option.key() + "=" + value + " is not below the directory of " + NAME);
    }
    return path;
  }

  /** Whether a check is switched off. */
  public boolean isOff(String check) {
    return decisions.isOff(check);
  }

  /** The severity of a check, if the file gives one. */
  public Optional<SeverityLevel> severity(String check) {
    return decisions.severity(check);
  }
}
