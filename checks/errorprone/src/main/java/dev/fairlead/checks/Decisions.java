package dev.fairlead.checks;

import com.google.errorprone.BugPattern.SeverityLevel;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Values of options, and what was decided on single checks, from one place: {@code fairlead.conf},
 * or the arguments of javac.
 */
final class Decisions {

  private static final String CHECK = "Check:";

  private final Map<Option, String> values = new EnumMap<>(Option.class);
  private final Map<String, String> checks = new TreeMap<>();

  /**
   * Takes one key and its value.
   *
   * @throws UnusableConfiguration if there is no such key, or it cannot have this value
   */
  void add(String key, String value) {
    if (key.startsWith(CHECK)) {
      checks.put(key.substring(CHECK.length()), level(key, value));
      return;
    }
    Option option = Option.of(key).orElseThrow(() -> unknown(key));
    option
        .problem(value)
        .ifPresent(
            problem -> {
              throw new UnusableConfiguration(key + "=" + value + " " + problem);
            });
    values.put(option, value);
  }

  private static String level(String key, String value) {
    String level = value.toUpperCase(Locale.ROOT);
    if (!List.of("OFF", "WARNING", "ERROR").contains(level)) {
      throw new UnusableConfiguration(key + "=" + value + " is neither off, warning nor error");
    }
    return level;
  }

  private static UnusableConfiguration unknown(String key) {
    List<String> known = Stream.concat(Option.keys().stream(), Stream.of(CHECK + "NAME")).toList();
    List<String> near = NearNames.of(key, known);
    return new UnusableConfiguration(
        key
            + " is no option; "
            + (near.isEmpty()
                ? "there are " + String.join(", ", known)
                : "did you mean " + String.join(" or ", near) + "?"));
  }

  /** The value of an option, if there is one. */
  Optional<String> value(Option option) {
    return Optional.ofNullable(values.get(option));
  }

  /** Whether a check is switched off. */
  boolean isOff(String check) {
    return "OFF".equals(checks.get(check));
  }

  /** The severity of a check, if one was given. */
  Optional<SeverityLevel> severity(String check) {
    return isOff(check)
        ? Optional.empty()
        : Optional.ofNullable(checks.get(check)).map(SeverityLevel::valueOf);
  }
}
