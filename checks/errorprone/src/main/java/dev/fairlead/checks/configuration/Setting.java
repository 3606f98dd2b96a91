package dev.fairlead.checks.configuration;

import com.google.common.collect.ImmutableList;
import dev.fairlead.annotations.Phase;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that users may decide: {@code -XepOpt:Fairlead:NAME=VALUE} in a build, {@code --set
 * NAME=VALUE} for a scan. All of them stand here and nowhere else.
 *
 * @param name the name, as in {@code Fix:Connect}
 * @param kind what it takes
 * @param meaning what it decides, as a sentence without its full stop
 * @param otherwise what holds where it is not given, for people
 * @param ofBuilds whether it means something to a build only
 */
public record Setting(String name, Kind kind, String meaning, String otherwise, boolean ofBuilds) {
  /** What a setting takes. */
  public enum Kind {
    /** {@code true} or {@code false}. */
    FLAG("true or false", "true|false"),
    /** The name of a profile. */
    PROFILE("default or strict", "default|strict"),
    /** A directory. */
    DIRECTORY("the name of a directory", ".+"),
    /** A file. */
    FILE("the name of a file", ".+"),
    /** Directories, separated by commas. */
    DIRECTORIES("directories, separated by commas", "[^,]+(,[^,]+)*"),
    /** Packages, separated by commas. */
    PACKAGES(
        "packages such as com.acme.generated, separated by commas",
        Kind.NAME + "(," + Kind.NAME + ")*"),
    /** Phases, separated by commas. */
    PHASES(
        "phases, separated by commas, of Dns, Connect, Tls, Acquire, Write, Read, Data, Call",
        "(?i)" + Kind.PHASE + "(," + Kind.PHASE + ")*"),
    /** A length of time, longer than zero. */
    DURATION("a duration longer than zero, such as PT5S", "P.+");

    private static final String NAME =
        "\\p{javaJavaIdentifierStart}[\\p{javaJavaIdentifierPart}.]*";
    private static final String PHASE = "(dns|connect|tls|acquire|write|read|call)";

    private final String description;
    private final String form;

    Kind(String description, String form) {
      this.description = description;
      this.form = form;
    }

    /** What it takes, in words. */
    public String description() {
      return description;
    }

    private boolean takes(String value) {
      return value.matches(form) && (this != DURATION || isDuration(value));
    }

    private static boolean isDuration(String value) {
      try {
        Duration duration = Duration.parse(value);
        return !duration.isZero() && !duration.isNegative();
      } catch (DateTimeParseException malformed) {
        return false;
      }
    }
  }

  /** The bound that a fix inserts, for each phase. */
  static final String FIX = "Fix:";

  /** The shortest bound that is accepted, for each phase. */
  static final String MIN = "Min:";

  /** The longest bound that is accepted, for each phase. */
  static final String MAX = "Max:";

  /** The name of that setting. */
  public static final String BASELINE = "Baseline";

  static final String BLANKET_SUPPRESSIONS = "BlanketSuppressions";

  /** The name of that setting. */
  public static final String COMPILE_DATABASE = "CompileDatabase";

  static final String EXCLUDE = "Exclude";
  static final String FACTS = "Facts";
  static final String FAIL_ON_DEFECT = "FailOnDefect";

  /** The name of that setting. */
  public static final String MODELS = "Models";

  static final String PHASES = "Phases";
  static final String PROFILE = "Profile";
  static final String REPORT = "Report";
  static final String SUPPRESSION_REASONS = "SuppressionReasons";

  /** The name of that setting. */
  public static final String TESTS = "Tests";

  static final String UNUSED_SUPPRESSIONS = "UnusedSuppressions";

  private static final ImmutableList<ImmutableList<String>> ORDERS =
      ImmutableList.of(
          ImmutableList.of(MIN, MAX), ImmutableList.of(MIN, FIX), ImmutableList.of(FIX, MAX));

  /** All settings, in the order of their description. */
  public static final ImmutableList<Setting> ALL = all();

  private static ImmutableList<Setting> all() {
    ImmutableList.Builder<Setting> all = ImmutableList.builder();
    all.add(
        new Setting(
            PROFILE,
            Kind.PROFILE,
            "`strict` reports also what is true but takes a decision; a check's page says what that"
                + " is",
            "`default`",
            false),
        new Setting(MODELS, Kind.DIRECTORIES, "your own models of libraries", "none", false),
        new Setting(
            EXCLUDE,
            Kind.PACKAGES,
            "packages, with those below them, that are not checked",
            "none",
            false),
        new Setting(
            PHASES,
            Kind.PHASES,
            "the phases whose bound `MissingTimeout` and `IgnoredTimeout` ask for",
            "all that a call goes through",
            false));
    all.add(
        new Setting(
            BLANKET_SUPPRESSIONS,
            Kind.FLAG,
            "let `@SuppressWarnings(\"all\")` suppress, also where no generator wrote it",
            "`false`",
            false),
        new Setting(
            SUPPRESSION_REASONS,
            Kind.FLAG,
            "report a `@SuppressWarnings` of a check without a comment beside it that says why",
            "`false`",
            false),
        new Setting(
            UNUSED_SUPPRESSIONS,
            Kind.FLAG,
            "report a `@SuppressWarnings` of a check that suppresses nothing",
            "`false`; `true` with `Profile=strict`",
            false));
    for (Phase phase : Phase.values()) {
      String name = title(phase);
      all.add(
          new Setting(
              FIX + name,
              Kind.DURATION,
              "the bound that a fix inserts for " + name + ", or the nearest that is accepted",
              "`" + usual(phase) + "`",
              false),
          new Setting(
              MIN + name,
              Kind.DURATION,
              "the shortest bound of " + name + " that `InfiniteTimeout` accepts",
              "none",
              false),
          new Setting(
              MAX + name,
              Kind.DURATION,
              "the longest bound of " + name + " that `InfiniteTimeout` accepts",
              "`P7D`",
              false));
    }
    all.add(
        new Setting(TESTS, Kind.FLAG, "check test code too", "`false`", true),
        new Setting(
            REPORT,
            Kind.FILE,
            "write the findings as SARIF; compilations of several modules, or of some files only,"
                + " may share a file",
            "none",
            true),
        new Setting(
            BASELINE,
            Kind.FILE,
            "do not report the findings that this file knows; `fairlead baseline accept` writes it",
            "none",
            true),
        new Setting(
            COMPILE_DATABASE,
            Kind.DIRECTORY,
            "leave there, in a file for each class output, the class path and options of the"
                + " compilation, for editors",
            "none",
            true),
        new Setting(
            FACTS,
            Kind.FLAG,
            "leave what methods wait for beside their classes, below `META-INF/fairlead`, for who"
                + " compiles against them",
            "`false`; `true` with `CompileDatabase`",
            true),
        new Setting(
            FAIL_ON_DEFECT,
            Kind.FLAG,
            "a crash of a check ends the compilation",
            "`false`: one note, and the build goes on",
            true));
    return all.build();
  }

  /** The setting of that name; empty where there is none. */
  public static Optional<Setting> named(String name) {
    for (Setting setting : ALL) {
      if (setting.name.equals(name)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }

  /** What is wrong with a name and its value, as one line; empty where nothing is. */
  public static Optional<String> problem(String name, String value) {
    Optional<Setting> setting = named(name);
    if (setting.isEmpty()) {
      return Optional.of("there is no setting " + name + nearest(name));
    }
    Kind kind = setting.get().kind;
    return kind.takes(value)
        ? Optional.empty()
        : Optional.of(name + "=" + value + " is not " + kind.description);
  }

  /** What is wrong with values, each right by itself, taken together; empty where nothing is. */
  public static Optional<String> contradiction(Map<String, String> given) {
    for (Phase phase : Phase.values()) {
      for (ImmutableList<String> order : ORDERS) {
        String shorter = order.get(0) + title(phase);
        String longer = order.get(1) + title(phase);
        boolean both = given.containsKey(shorter) && given.containsKey(longer);
        if (both && duration(given, shorter).compareTo(duration(given, longer)) > 0) {
          return Optional.of(
              String.format(
                  "%s=%s is longer than %s=%s",
                  shorter, given.get(shorter), longer, given.get(longer)));
        }
      }
    }
    return Optional.empty();
  }

  private static Duration duration(Map<String, String> given, String name) {
    return Duration.parse(given.get(name));
  }

  private static String nearest(String name) {
    List<String> names = ALL.stream().map(Setting::name).toList();
    List<String> same = names.stream().filter(name::equalsIgnoreCase).toList();
    List<String> near = same.isEmpty() ? NearNames.of(name, names) : same;
    return near.isEmpty()
        ? "; docs/index.md lists them"
        : "; did you mean " + String.join(" or ", near) + "?";
  }

  /** The name of a phase in settings. */
  static String title(Phase phase) {
    return phase.name().charAt(0) + phase.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** The phase that a setting names, in whatever case. */
  static Phase phase(String title) {
    return Arrays.stream(Phase.values())
        .filter(phase -> phase.name().equalsIgnoreCase(title))
        .findFirst()
        .orElseThrow();
  }

  /** The bound that a fix inserts where nobody decided. */
  static Duration usual(Phase phase) {
    return switch (phase) {
      case DNS, CONNECT, TLS, ACQUIRE -> Duration.ofSeconds(5);
      case READ, WRITE, DATA -> Duration.ofSeconds(10);
      case CALL -> Duration.ofSeconds(30);
    };
  }
}
