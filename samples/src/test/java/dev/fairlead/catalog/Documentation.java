package dev.fairlead.catalog;

import dev.fairlead.catalog.Checking.Reported;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The generated parts of README and {@code docs}, made from checks, samples and findings. */
final class Documentation {
  private static final Path CONSUMER = Repository.path("samples/consumers/maven/pom.xml");

  /** The check that the front page shows. */
  private static final String EXAMPLE = "MissingTimeout";

  private final List<Check> checks;
  private final List<Reported> reported;
  private final LibraryPage libraries;

  /**
   * The documentation of {@code checks}, which report {@code reported} in their samples, and of
   * {@code libraries}.
   */
  Documentation(List<Check> checks, List<Reported> reported, LibraryPage libraries) {
    this.checks = checks;
    this.reported = reported;
    this.libraries = libraries;
  }

  /** Every page with generated parts, as it should be. */
  Map<Path, String> pages() {
    Map<Path, String> pages = new TreeMap<>();
    for (Check check : checks) {
      put(pages, check.page(), name -> ofCheck(check, name));
    }
    put(pages, Repository.path("README.md"), name -> ofProject(name, "docs/"));
    put(pages, Repository.path("docs/index.md"), name -> ofProject(name, ""));
    put(pages, Repository.path("docs/libraries.md"), this::ofLibraries);
    return pages;
  }

  private static void put(Map<Path, String> pages, Path page, Function<String, String> content) {
    pages.put(page, Regions.regenerated(Repository.read(page), content));
  }

  private String ofCheck(Check check, String region) {
    return switch (region) {
      case "header" -> header(check);
      case "bad" -> java(Regions.quoted(Repository.read(check.sample()), "Bad"));
      case "good" -> java(Regions.quoted(Repository.read(check.sample()), "Good"));
      case "other" -> java(Regions.quoted(Repository.read(check.sample()), "Other"));
      case "finding" -> finding(check);
      default -> throw new AssertionError(check.page() + " has a region " + region);
    };
  }

  private static String header(Check check) {
    return String.format(
        "# %s%n%n%s.%n%nFamily `%s` · severity %s · on by default%n",
        check.name(),
        check.pattern().summary(),
        check.family(),
        check.severity().toLowerCase(Locale.ROOT));
  }

  private static String java(String code) {
    return "```java\n" + code + "```\n";
  }

  private String finding(Check check) {
    String lines =
        reported.stream()
            .filter(one -> one.check().equals(check.name()))
            .map(Documentation::text)
            .collect(Collectors.joining("\n"));
    return "```text\n" + lines + "\n```\n";
  }

  private static String text(Reported one) {
    return String.format(
        "%s:%d: [%s] %s", one.file().getFileName(), one.line(), one.check(), one.message());
  }

  private String ofLibraries(String region) {
    return switch (region) {
      case "overview" -> libraries.overview();
      case "sections" -> libraries.sections();
      default -> throw new AssertionError("there is a region " + region);
    };
  }

  private String ofProject(String region, String docs) {
    return switch (region) {
      case "checks" -> table(docs);
      case "example" -> example();
      case "settings" -> SettingsTable.text();
      case "maven" -> "```xml\n" + Regions.quoted(Repository.read(CONSUMER), "maven") + "```\n";
      default -> throw new AssertionError("there is a region " + region);
    };
  }

  private String example() {
    Check example =
        checks.stream().filter(check -> check.name().equals(EXAMPLE)).findFirst().orElseThrow();
    return ofCheck(example, "bad") + "\n" + finding(example) + "\n" + ofCheck(example, "good");
  }

  private String table(String docs) {
    StringBuilder table = new StringBuilder("| family | check | what to do |\n|---|---|---|\n");
    for (Check check : checks) {
      table.append(
          String.format(
              "| %s | [%s](%schecks/%s/%s.md) | %s |\n",
              check.family(),
              check.name(),
              docs,
              check.family(),
              check.name(),
              check.pattern().summary()));
    }
    return table.toString();
  }
}
