package dev.fairlead.checks.report;

import com.google.errorprone.BugCheckerInfo;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Fairlead's checks, found as services; those of others on the class path are not run. */
public final class CheckCatalog {

  private static final String PACKAGE = "dev.fairlead.checks.";

  private final Map<String, Class<? extends BugChecker>> classes = new TreeMap<>();
  private final Map<String, Rule> rules = new TreeMap<>();

  /** The checks that this program is packaged with. */
  public CheckCatalog() {
    ServiceLoader.load(BugChecker.class, CheckCatalog.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::type)
        .filter(type -> type.getName().startsWith(PACKAGE))
        .forEach(this::add);
  }

  private void add(Class<? extends BugChecker> type) {
    BugCheckerInfo info = BugCheckerInfo.create(type);
    String name = info.canonicalName();
    String family = family(type);
    String link = info.linkUrl() == null ? "" : info.linkUrl();
    classes.put(name, type);
    rules.put(
        name,
        new Rule(
            name,
            family,
            severity(info.defaultSeverity()),
            info.message(),
            link,
            Pages.of(family, name, link)));
  }

  /** The checks' classes, in the order of their names. */
  public List<Class<? extends BugChecker>> classes() {
    return List.copyOf(classes.values());
  }

  /** What reports say of the checks, in the order of their names. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** The family of a check, which is the last part of its package. */
  static String family(Class<? extends BugChecker> check) {
    String name = check.getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  static Severity severity(SeverityLevel level) {
    return switch (level) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case SUGGESTION -> Severity.SUGGESTION;
    };
  }
}
