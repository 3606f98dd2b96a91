package dev.fairlead.tool;

import dev.fairlead.checks.report.Severity;
import java.util.Locale;

/** Which findings make the command fail. */
enum FailOn {
  /** Errors only. */
  ERROR,
  /** Errors and warnings. */
  WARNING,
  /** All. */
  SUGGESTION,
  /** None. */
  NEVER;

  boolean counts(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity.compareTo(Severity.WARNING) >= 0;
      case SUGGESTION -> true;
      case NEVER -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
