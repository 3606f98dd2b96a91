package dev.fairlead.checks.configuration;

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
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the user decided, from the options {@code -XepOpt:Fairlead:NAME=VALUE} that {@link Setting}
 * lists, else from {@code fairlead.conf}.
 */
public final class Configuration {
  private static final String PREFIX = "Fairlead:";

  /** As good as no bound, where nobody decided. */
  private static final Duration LONGEST = Duration.ofDays(7);

  private final Map<String, String> given;
  private final ConfigurationFile file;
  private final boolean tests;
  private final ImmutableList<String> excluded;
  private final ImmutableSet<Phase> phases;
  private final Map<Phase, Duration> shortest;
  private final Map<Phase, Duration> longest;
  private final TestCode testCode = new TestCode();

  private Configuration(Map<String, String> given, ConfigurationFile file) {
    this.given = given;
    this.file = file;
    this.tests = given.getOrDefault(Setting.TESTS, "").equals("true");
    this.excluded = list(Setting.EXCLUDE);
    this.phases = phases();
    this.shortest = new EnumMap<>(Phase.class);
    this.longest = new EnumMap<>(Phase.class);
  }

  private ImmutableSet<Phase> phases() {
    Set<Phase> asked = EnumSet.noneOf(Phase.class);
    for (String phase : list(Setting.PHASES)) {
      if (Setting.problem(Setting.PHASES, phase).isEmpty()) {
        asked.add(Setting.phase(phase));
      }
    }
    return Sets.immutableEnumSet(asked);
  }

  /** What the arguments say, and the file where they say nothing. */
  public static Configuration of(ErrorProneFlags flags, ConfigurationFile file) {
    Map<String, String> given = new TreeMap<>(file.settings());
    for (Map.Entry<String, String> flag : flags.getFlagsMap().entrySet()) {
      if (flag.getKey().startsWith(PREFIX)) {
        given.put(flag.getKey().substring(PREFIX.length()), flag.getValue());
      }
    }
    return new Configuration(given, file);
  }

  /**
   * Reads all settings.
   *
   * @throws UnusableConfiguration with one line about the first that cannot be followed
   */
  public void validate() {
    if (given.isEmpty()) {
      return;
    }
    for (Map.Entry<String, String> setting : given.entrySet()) {
      refuse(Setting.problem(setting.getKey(), setting.getValue()));
    }
    refuse(Setting.contradiction(given));
    for (Phase phase : Phase.values()) {
      duration(Setting.MIN, phase).ifPresent(time -> shortest.put(phase, time));
      duration(Setting.MAX, phase).ifPresent(time -> longest.put(phase, time));
    }
  }

  private static void refuse(Optional<String> problem) {
    if (problem.isPresent()) {
      throw new UnusableConfiguration(problem.get());
    }
  }

  /** The directories with the user's own stubs. */
  public ImmutableList<Path> models() {
    ImmutableList.Builder<Path> directories = ImmutableList.builder();
    for (String directory : list(Setting.MODELS)) {
      directories.add(Path.of(directory));
    }
    return directories.build();
  }

  /** The SARIF file to write findings to. */
  public Optional<Path> report() {
    return path(Setting.REPORT);
  }

  /** The file with the findings that are known and not to be reported. */
  public Optional<Path> baseline() {
    return path(Setting.BASELINE);
  }

  /** The directory to leave class path and options in. */
  public Optional<Path> compileDatabase() {
    return path(Setting.COMPILE_DATABASE);
  }

  /** Whether to leave facts beside the classes: an editor that reads the database needs them. */
  public boolean leavesFacts() {
    return given.containsKey(Setting.FACTS) ? isTrue(Setting.FACTS) : compileDatabase().isPresent();
  }

  public boolean failsOnDefect() {
    return isTrue(Setting.FAIL_ON_DEFECT);
  }

  /** Whether a check is switched off here. */
  public boolean isOff(String check) {
    return file.isOff(check);
  }

  /** The severity that a check is given here. */
  public Optional<SeverityLevel> severity(String check) {
    return file.severity(check);
  }

  /** Whether to report also what is true but takes a decision. */
  public boolean strict() {
    return "strict".equals(given.get(Setting.PROFILE));
  }

  /** Whether a suppression needs a reason beside it. */
  public boolean asksForReasons() {
    return isTrue(Setting.SUPPRESSION_REASONS);
  }

  /** Whether to report suppressions that suppress nothing. */
  public boolean reportsUnused() {
    return given.containsKey(Setting.UNUSED_SUPPRESSIONS)
        ? isTrue(Setting.UNUSED_SUPPRESSIONS)
        : strict();
  }

  /** Whether {@code @SuppressWarnings("all")} counts where people wrote it. */
  public boolean honoursBlankets() {
    return isTrue(Setting.BLANKET_SUPPRESSIONS);
  }

  private boolean isTrue(String setting) {
    return "true".equals(given.get(setting));
  }

  /** Whether a file is one to check. */
  public boolean covers(CompilationUnitTree unit) {
    return (tests || !testCode.contains(unit))
        && (excluded.isEmpty() || !isExcluded(unit.getPackageName()));
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
    String time = given.get(kind + Setting.title(phase));
    return time == null ? Optional.empty() : Optional.of(Duration.parse(time));
  }

  private Optional<Path> path(String name) {
    String path = given.get(name);
    return path == null ? Optional.empty() : Optional.of(Path.of(path));
  }

  private ImmutableList<String> list(String name) {
    String values = given.get(name);
    return values == null ? ImmutableList.of() : ImmutableList.copyOf(values.split(","));
  }
}
