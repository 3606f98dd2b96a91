package dev.fairlead.tool;

/** What the exit status of the command says. */
final class ExitStatus {

  /** No finding at or above the severity that counts. */
  static final int CLEAN = 0;

  /** Findings. */
  static final int FINDINGS = 1;

  /** Some input or argument was unusable; what was usable has been scanned. */
  static final int UNUSABLE = 2;

  /** A failure in Fairlead itself; the report may lack findings. */
  static final int DEFECT = 3;

  private ExitStatus() {}
}
