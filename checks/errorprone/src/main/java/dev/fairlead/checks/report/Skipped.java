package dev.fairlead.checks.report;

/**
 * A source file that was left out of the scan, or not scanned to its end.
 *
 * @param name the file, as reports name it
 * @param reason why, in the words of the summary; equal reasons are counted together
 * @param detail what exactly; empty when the reason says it all
 */
public record Skipped(String name, String reason, String detail) implements Comparable<Skipped> {

  @Override
  public int compareTo(Skipped other) {
    return toString().compareTo(other.toString());
  }

  /** One line: where and why. */
  @Override
  public String toString() {
    return name + ": skipped: " + reason + (detail.isEmpty() ? "" : ": " + detail);
  }
}
