package dev.fairlead.checks;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import dev.fairlead.annotations.Phase;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the user decided: by the options {@code -XepOpt:Fairlead:NAME=VALUE}, else in {@code
 * fairlead.conf}.
 */
public final class Configuration {
  private static final Pattern TEST_CODE =
      Pattern.compile(
          "/src/(test|androidTest|integrationTest|integration-test|testFixtures|it|jmh)/"
              + "|/(test|tests)/java/");

  private static final String PREFIX = "Fairlead:";

  private final Decisions arguments;
  private final ConfigurationFile file;
  private final boolean tests;

  private Configuration(Decisions arguments, ConfigurationFile file) {
    this.arguments = arguments;
    this.file = file;
    this.tests = isOn(Option.TESTS);
  }

  /**
   * What the arguments say, and the file where they say nothing.
   *
   * @throws UnusableConfiguration if an argument is no option, or cannot have its value
   */
  static Configuration of(ErrorProneFlags flags, ConfigurationFile file) {
    Decisions arguments = new Decisions();
    flags
        .getFlagsMap()
        .forEach(
            (name, value) -> {
              if (name.startsWith(PREFIX)) {
                try {
                  arguments.add(name.substring(PREFIX.length()), value);
                } catch (UnusableConfiguration problem) {
                  throw new UnusableConfiguration(PREFIX + problem.getMessage());
                }
              }
            });
    return new Configuration(arguments, file);
  }

  private Optional<String> value(Option option) {
    return arguments.value(option).or(() -> file.value(option));
  }

  private boolean isOn(Option option) {
    return value(option).map(Boolean::parseBoolean).orElse(false);
  }

  private Optional<Path> path(Option option) {
    return arguments.value(option).map(Path::of).or(() -> file.path(option));
  }

  /** The directory with the user's own stubs. */
  Optional<Path> models() {
    return path(Option.MODELS);
  }

  /** The SARIF file to write findings to. */
  Optional<Path> report() {
    return path(Option.REPORT);
  }

  /** The file with the findings that are known and not to be reported. */
  Optional<Path> baseline() {
    return path(Option.BASELINE);
  }

  boolean failsOnDefect() {
    return isOn(Option.FAIL_ON_DEFECT);
  }

  /** Whether a check is switched off here. */
  boolean isOff(String check) {
    return arguments.isOff(check) || file.isOff(check);
  }

  /** The severity that a check is given here. */
  Optional<SeverityLevel> severity(String check) {
    return arguments.severity(check).or(() -> file.severity(check));
  }

  /** Whether to report also what is true but takes a decision: option {@code Fairlead:Profile}. */
  public boolean strict() {
    return value(Option.PROFILE).orElse("default").equals("strict");
  }

  boolean covers(URI file) {
    return tests || !TEST_CODE.matcher(file.toString()).find();
  }

  /** The bound that a fix inserts for a phase: option {@code Fairlead:Fix:Connect=PT5S}, say. */
  public Duration fixFor(Phase phase) {
    return value(Option.valueOf("FIX_" + phase.name()))
        .map(Duration::parse)
        .orElseGet(
            () ->
                switch (phase) {
                  case DNS, CONNECT, TLS, ACQUIRE -> Duration.ofSeconds(5);
                  case READ, WRITE -> Duration.ofSeconds(10);
                  case CALL -> Duration.ofSeconds(30);
                });
  }
}
