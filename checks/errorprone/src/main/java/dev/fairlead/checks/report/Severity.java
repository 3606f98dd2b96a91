package dev.fairlead.checks.report;

/** How bad a finding is, from the least. */
public enum Severity {
  /** True, but needs a decision. */
  SUGGESTION("note"),
  /** A maintainer would fix this. */
  WARNING("warning"),
  /** Every run is harmed. */
  ERROR("error");

  private final String level;

  Severity(String level) {
    this.level = level;
  }

  /** The word for it in reports, which is SARIF's level. */
  public String level() {
    return level;
  }
}
