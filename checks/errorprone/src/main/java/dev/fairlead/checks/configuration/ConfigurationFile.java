package dev.fairlead.checks.configuration;

import static java.util.stream.Collectors.joining;

import com.google.errorprone.BugPattern.SeverityLevel;
import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Rule;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a project decided in its {@code fairlead.conf}: lines {@code KEY = VALUE}, with the keys of
 * {@link Setting}, and {@code Check:NAME = off}, {@code warning} or {@code error}; empty lines, and
 * comments that start with {@code #}. Paths are relative to the file and stay below its directory.
 */
public final class ConfigurationFile {

  /** The name of the file. */
  public static final String NAME = "fairlead.conf";

  private static final String CHECK = "Check:";
  private static final String OFF = "OFF";
  private static final Set<String> LEVELS = Set.of(OFF, "WARNING", "ERROR");
  private static final long MOST_BYTES = 1 << 20;

  private final Path directory;
  private final Map<String, String> settings = new TreeMap<>();
  private final Map<String, String> checks = new TreeMap<>();

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
        return read(file, at);
      }
      if (Files.exists(at.resolve(".git"))) {
        break;
      }
    }
    return none();
  }

  /**
   * Reads a file as if it lay in another directory.
   *
   * @throws UnusableConfiguration if it cannot be read or holds what no option is
   */
  public static ConfigurationFile read(Path file, Path directory) {
    ConfigurationFile read = new ConfigurationFile(directory);
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
    String value = line.substring(equals + 1).strip();
    if (key.startsWith(CHECK)) {
      String check = key.substring(CHECK.length());
      known(check);
      checks.put(check, level(key, value));
    } else {
      Setting.problem(key, value)
          .ifPresent(
              problem -> {
                throw new UnusableConfiguration(problem);
              });
      settings.put(key, fromHere(Setting.named(key).orElseThrow(), value));
    }
  }

  private static String level(String key, String value) {
    String level = value.toUpperCase(Locale.ROOT);
    if (!LEVELS.contains(level)) {
      throw new UnusableConfiguration(key + "=" + value + " is neither off, warning nor error");
    }
    return level;
  }

  private String fromHere(Setting setting, String value) {
    return switch (setting.kind()) {
      case FILE, DIRECTORY -> below(setting, value);
      case DIRECTORIES ->
          Stream.of(value.split(",")).map(name -> below(setting, name)).collect(joining(","));
      default -> value;
    };
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

  private String below(Setting setting, String value) {
    Path path = directory.resolve(value).normalize();
    boolean inside = path.startsWith(directory.normalize());
    try {
      inside &= !Files.exists(path) || path.toRealPath().startsWith(directory.toRealPath());
    } catch (IOException e) {
      inside = false;
    }
    if (!inside) {
      throw new UnusableConfiguration(
          setting.name() + "=" + value + " is not below the directory of " + NAME);
    }
    return path.toString();
  }

  /** The settings, by their names; paths are absolute. */
  public Map<String, String> settings() {
    return Collections.unmodifiableMap(settings);
  }

  /** The files or directories that a setting names; none if it is not given. */
  public List<Path> paths(String setting) {
    String value = settings.get(setting);
    return value == null ? List.of() : Stream.of(value.split(",")).map(Path::of).toList();
  }

  /** Whether a check is switched off. */
  public boolean isOff(String check) {
    return OFF.equals(checks.get(check));
  }

  /** The severity of a check, if the file gives one. */
  public Optional<SeverityLevel> severity(String check) {
    return isOff(check)
        ? Optional.empty()
        : Optional.ofNullable(checks.get(check)).map(SeverityLevel::valueOf);
  }
}
