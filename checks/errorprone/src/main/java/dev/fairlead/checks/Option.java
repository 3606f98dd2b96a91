package dev.fairlead.checks;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a user can decide. Each is an option of javac, {@code -XepOpt:Fairlead:NAME=VALUE}, and a
 * key of {@code fairlead.conf}.
 */
public enum Option {
  /** What to report: {@code default} or {@code strict}. */
  PROFILE("Profile", Kind.PROFILE),
  /** Whether test code is checked too. */
  TESTS("Tests", Kind.SWITCH),
  /** The directory with the user's own stubs. */
  MODELS("Models", Kind.PATH),
  /** The SARIF file that a compilation writes. */
  REPORT("Report", Kind.PATH),
  /** The file with the findings that are known. */
  BASELINE("Baseline", Kind.PATH),
  /** Whether a defect of Fairlead ends the compilation. */
  FAIL_ON_DEFECT("FailOnDefect", Kind.SWITCH),
  /** The bound that a fix inserts for a name's look-up. */
  FIX_DNS("Fix:Dns", Kind.DURATION),
  /** The bound that a fix inserts for connecting. */
  FIX_CONNECT("Fix:Connect", Kind.DURATION),
  /** The bound that a fix inserts for a TLS handshake. */
  FIX_TLS("Fix:Tls", Kind.DURATION),
  /** The bound that a fix inserts for a pool's slot. */
  FIX_ACQUIRE("Fix:Acquire", Kind.DURATION),
  /** The bound that a fix inserts for writing. */
  FIX_WRITE("Fix:Write", Kind.DURATION),
  /** The bound that a fix inserts for reading. */
  FIX_READ("Fix:Read", Kind.DURATION),
  /** The bound that a fix inserts for a whole call. */
  FIX_CALL("Fix:Call", Kind.DURATION);

  private enum Kind {
    SWITCH,
    PROFILE,
    PATH,
    DURATION
  }

  private final String key;
  private final Kind kind;

  Option(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  /** The name in {@code fairlead.conf}. */
  public String key() {
    return key;
  }

  /** Whether the value names a file or directory. */
  boolean isPath() {
    return kind == Kind.PATH;
  }

  /** The option with this name. */
  static Optional<Option> of(String key) {
    return Arrays.stream(values()).filter(option -> option.key.equals(key)).findFirst();
  }

  /** The names of all options. */
  static List<String> keys() {
    return Arrays.stream(values()).map(Option::key).toList();
  }

  /** What is wrong with a value, after the value itself; empty if nothing is. */
  Optional<String> problem(String value) {
    return switch (kind) {
      case SWITCH ->
          Set.of("true", "false").contains(value.toLowerCase(Locale.ROOT))
              ? Optional.empty()
              : Optional.of("is neither true nor false");
      case PROFILE ->
          Set.of("default", "strict").contains(value)
              ? Optional.empty()
              : Optional.of("is neither default nor strict");
      case PATH -> value.isEmpty() ? Optional.of("names no file") : Optional.empty();
      case DURATION -> durationProblem(value);
    };
  }

  private static Optional<String> durationProblem(String value) {
    try {
      Duration duration = Duration.parse(value);
      return duration.isZero() || duration.isNegative()
          ? Optional.of("is not longer than zero")
          : Optional.empty();
    } catch (DateTimeParseException malformed) {
      return Optional.of("is no duration such as PT5S");
    }
  }
}
