package dev.fairlead.tool;

import java.util.Locale;

/** How a report is written. */
enum Format {
  /** For people, and editors that read compilers' output. */
  TEXT,
  /** SARIF 2.1.0. */
  SARIF;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
