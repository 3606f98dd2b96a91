package dev.fairlead.checks;

import com.google.errorprone.ErrorProneFlags;
import dev.fairlead.annotations.Phase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** What the user decided, from the options {@code -XepOpt:Fairlead:NAME=VALUE}. */
public final class Configuration {
  private static final Pattern TEST_CODE =
      Pattern.compile(
          "(^|/)(src/(test|androidTest|integrationTest|integration-test|testFixtures|it|jmh)/"
              + "|(test|tests)/java/)");

  private final boolean tests;
  private final Optional<Path> models;
  private final ErrorProneFlags flags;
  private String directory = "";
  private boolean holdsTests;

  private Configuration(ErrorProneFlags flags) {
    this.flags = flags;
    this.tests = flags.getBoolean("Fairlead:Tests").orElse(false);
    this.models = flags.get("Fairlead:Models").map(Path::of);
  }

  static Configuration of(ErrorProneFlags flags) {
    return new Configuration(flags);
  }

  /** The directory with the user's own stubs. */
  Optional<Path> models() {
    return models;
  }

  /** The SARIF file to write findings to. */
  Optional<Path> report() {
    return flags.get("Fairlead:Report").map(Path::of);
  }

  /** The file with the findings that are known and not to be reported. */
  Optional<Path> baseline() {
    return flags.get("Fairlead:Baseline").map(Path::of);
  }

  boolean failsOnDefect() {
    return flags.getBoolean("Fairlead:FailOnDefect").orElse(false);
  }

  /** Whether to report also what is true but takes a decision: option {@code Fairlead:Profile}. */
  public boolean strict() {
    String profile = flags.get("Fairlead:Profile").orElse("default");
    if (!profile.equals("default") && !profile.equals("strict")) {
      throw new UnusableConfiguration(
          "Fairlead:Profile=" + profile + " is neither default nor strict");
    }
    return profile.equals("strict");
  }

  boolean covers(JavaFileObject file) {
    if (tests) {
      return true;
    }
    String name = file.getName().replace('\\', '/');
    String of = name.substring(0, name.lastIndexOf('/') + 1);
    if (!of.equals(directory)) {
      directory = of;
      holdsTests = TEST_CODE.matcher(of).find();
    }
    return !holdsTests;
  }

  /**
   * The bound that a fix inserts for a phase: option {@code Fairlead:Fix:Connect=PT5S} and so on.
   * An option that is no ISO-8601 duration longer than zero ends the compilation with one line.
   */
  public Duration fixFor(Phase phase) {
    String name = phase.name().charAt(0) + phase.name().substring(1).toLowerCase(Locale.ROOT);
    Optional<String> given = flags.get("Fairlead:Fix:" + name);
    if (given.isEmpty()) {
      return switch (phase) {
        case DNS, CONNECT, TLS, ACQUIRE -> Duration.ofSeconds(5);
        case READ, WRITE -> Duration.ofSeconds(10);
        case CALL -> Duration.ofSeconds(30);
      };
    }
    try {
      Duration duration = Duration.parse(given.get());
      if (duration.isZero() || duration.isNegative()) {
        throw new UnusableConfiguration(
            "Fairlead:Fix:" + name + "=" + given.get() + " is not longer than zero");
      }
      return duration;
    } catch (DateTimeParseException malformed) {
      throw new UnusableConfiguration(
          "Fairlead:Fix:" + name + "=" + given.get() + " is no duration such as PT5S");
    }
  }
}
