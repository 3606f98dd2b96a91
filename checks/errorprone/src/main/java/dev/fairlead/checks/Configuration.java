package dev.fairlead.checks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import dev.fairlead.annotations.Phase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/**
 * What the user decided, from the options {@code -XepOpt:Fairlead:NAME=VALUE} that {@link Setting}
 * lists, else from {@code fairlead.conf}.
 */
public final class Configuration {
  private static final String PREFIX = "Fairlead:";
  private static final Pattern TEST_CODE =
      Pattern.compile(
          "(^|/)(src/(test|androidTest|integrationTest|integration-test|testFixtures|it|jmh)/"
              + "|(test|tests)/java/)");

  /** As good as no bound, where nobody decided. */
  private static final Duration LONGEST = Duration.ofDays(7);

  private final Map<String, String> given;
  private final ConfigurationFile file;
  private final boolean tests;
  private final ImmutableList<String> excluded;
  private final ImmutableSet<Phase> phases;
  private final Map<Phase, Duration> shortest;
  private final Map<Phase, Duration> longest;
  private String directory = "";
  private boolean holdsTests;

  private Configuration(Map<String, String> given, ConfigurationFile file) {
    this.given = given;
    this.file = file;
    this.tests = given.getOrDefault(Setting.TESTS, "").equals("true");
    this.excluded = list(Setting.EXCLUDE);
    this.phases =
        list(Setting.PHASES).stream()
            .filter(phase -> Setting.problem(Setting.PHASES, phase).isEmpty())
            .map(Setting::phase)
            .collect(Sets.toImmutableEnumSet());
    this.shortest = new EnumMap<>(Phase.class);
    this.longest = new EnumMap<>(Phase.class);
  }

  /** What the arguments say, and the file where they say nothing. */
  static Configuration of(ErrorProneFlags flags, ConfigurationFile file) {
    Map<String, String> given = new TreeMap<>(file.settings());
    flags
        .getFlagsMap()
        .forEach(
            (name, value) -> {
              if (name.startsWith(PREFIX)) {
                given.put(name.substring(PREFIX.length()), value);
              }
            });
    return new Configuration(given, file);
  }

  /**
   * Reads all settings.
   *
   * @throws UnusableConfiguration with one line about the first that cannot be followed
   */
  void validate() {
    given.forEach((name, value) -> refuse(Setting.problem(name, value)));
    refuse(Setting.contradiction(given));
    for (Phase phase : Phase.values()) {
      duration(Setting.MIN, phase).ifPresent(time -> shortest.put(phase, time));
      duration(Setting.MAX, phase).ifPresent(time -> longest.put(phase, time));
    }
  }

  private static void refuse(Optional<String> problem) {
    problem.ifPresent(
        line -> {
          throw new UnusableConfiguration(line);
        });
  }

  /** The directories with the user's own stubs. */
  ImmutableList<Path> models() {
    return list(Setting.MODELS).stream().map(Path::of).collect(ImmutableList.toImmutableList());
  }

  /** The SARIF file to write findings to. */
  Optional<Path> report() {
    return get(Setting.REPORT).map(Path::of);
  }

  /** The file with the findings that are known and not to be reported. */
  Optional<Path> baseline() {
    return get(Setting.BASELINE).map(Path::of);
  }

  /** The directory to leave class path and options in. */
  Optional<Path> compileDatabase() {
    return get(Setting.COMPILE_DATABASE).map(Path::of);
  }

  /** Whether to leave facts beside the classes: an editor that reads the database needs them. */
  boolean leavesFacts() {
    return given.containsKey(Setting.FACTS) ? isTrue(Setting.FACTS) : compileDatabase().isPresent();
  }

  boolean failsOnDefect() {
    return isTrue(Setting.FAIL_ON_DEFECT);
  }

  /** Whether a check is switched off here. */
  boolean isOff(String check) {
    return file.isOff(check);
  }

  /** The severity that a check is given here. */
  Optional<SeverityLevel> severity(String check) {
    return file.severity(check);
  }

  /** Whether to report also what is true but takes a decision. */
  public boolean strict() {
    return get(Setting.PROFILE).filter("strict"::equals).isPresent();
  }

  /** Whether a suppression needs a reason beside it. */
  boolean asksForReasons() {
    return isTrue(Setting.SUPPRESSION_REASONS);
  }

  /** Whether to report suppressions that suppress nothing. */
  boolean reportsUnused() {
    return given.containsKey(Setting.UNUSED_SUPPRESSIONS)
        ? isTrue(Setting.UNUSED_SUPPRESSIONS)
        : strict();
  }

  private boolean isTrue(String setting) {
    return get(setting).filter("true"::equals).isPresent();
  }

  /** Whether a file is one to check. */
  boolean covers(CompilationUnitTree unit) {
    return (tests || !isTestCode(unit.getSourceFile()))
        && (excluded.isEmpty() || !isExcluded(unit.getPackageName()));
  }

  private boolean isTestCode(JavaFileObject file) {
    String name = file.getName().replace('\\', '/');
    String of = name.substring(0, name.lastIndexOf('/') + 1);
    if (!of.equals(directory)) {
      directory = of;
      holdsTests = TEST_CODE.matcher(of).find();
    }
    return holdsTests;
  }

  private boolean isExcluded(ExpressionTree itsPackage) {
    String name = itsPackage + ".";
    for (String prefix : excluded) {
      if (name.startsWith(prefix + ".")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bound on the phase is asked for. */
  public boolean requires(Phase phase) {
    return phases.isEmpty() || phases.contains(phase);
  }

  /** Whether some phases are asked for and others are not. */
  public boolean requiresSome() {
    return !phases.isEmpty();
  }

  /** The shortest bound of the phase that is accepted; zero where nobody decided. */
  public Duration shortest(Phase phase) {
    return shortest.getOrDefault(phase, Duration.ZERO);
  }

  /** The longest bound of the phase that is accepted. */
  public Duration longest(Phase phase) {
    return longest.getOrDefault(phase, LONGEST);
  }

  /** Whether the user decided which bounds of the phase are accepted. */
  public boolean limits(Phase phase) {
    return shortest.containsKey(phase) || longest.containsKey(phase);
  }

  /** The bound that a fix inserts for a phase. */
  public Duration fixFor(Phase phase) {
    Duration time = duration(Setting.FIX, phase).orElse(Setting.usual(phase));
    return time.compareTo(shortest(phase)) < 0
        ? shortest(phase)
        : time.compareTo(longest(phase)) > 0 ? longest(phase) : time;
  }

  private Optional<Duration> duration(String kind, Phase phase) {
    return get(kind + Setting.title(phase)).map(Duration::parse);
  }

  private ImmutableList<String> list(String name) {
    return get(name)
        .map(value -> ImmutableList.copyOf(value.split(",")))
        .orElse(ImmutableList.of());
  }

  private Optional<String> get(String name) {
    return Optional.ofNullable(given.get(name));
  }
}
