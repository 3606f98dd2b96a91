package dev.fairlead.catalog;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.fairlead.checks.FairleadCheck;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** One check, as Error Prone finds it, and where its five files are. */
record Check(Class<? extends BugChecker> type, BugPattern pattern) {

  /** The families in the order in which they are listed. */
  static final List<String> FAMILIES = List.of("timeouts", "tls", "workers", "fanout", "blocking");

  /** All checks that the plug-in announces, by family and name. */
  static List<Check> all() {
    return ServiceLoader.load(BugChecker.class).stream()
        .map(ServiceLoader.Provider::type)
        .filter(FairleadCheck.class::isAssignableFrom)
        .map(type -> new Check(type, type.getAnnotation(BugPattern.class)))
        .sorted(
            Comparator.<Check>comparingInt(check -> FAMILIES.indexOf(check.family()))
                .thenComparing(Check::name))
        .toList();
  }

  String name() {
    return type.getSimpleName();
  }

  String family() {
    String location = type.getPackageName();
    return location.substring(location.lastIndexOf('.') + 1);
  }

  String severity() {
    return pattern.severity().name();
  }

  Path source() {
    return java("checks/errorprone/src/main", "checks", "");
  }

  Path test() {
    return java("checks/errorprone/src/test", "checks", "Test");
  }

  Path sample() {
    return java("samples/src/main", "samples", "Sample");
  }

  Path sampleTest() {
    return java("samples/src/test", "samples", "SampleTest");
  }

  Path page() {
    return Repository.path("docs/checks/" + family() + "/" + name() + ".md");
  }

  private Path java(String tree, String area, String suffix) {
    return Repository.path(
        tree + "/java/dev/fairlead/" + area + "/" + family() + "/" + name() + suffix + ".java");
  }
}
