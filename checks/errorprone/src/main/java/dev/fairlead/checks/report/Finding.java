package dev.fairlead.checks.report;

import java.util.Comparator;
import java.util.List;

/**
 * What a check found at one place.
 *
 * @param path the file, relative, with {@code /} between the parts
 * @param region where, on one line
 * @param rule the check's name
 * @param family the check's family
 * @param severity how bad it is
 * @param message what is wrong and what to do
 * @param sourceLine the line of the file that the region is on
 * @param lineHash GitHub's hash of that line and what follows it
 * @param subject what it is about, which later versions of the file are compared by
 * @param fixes repairs to choose from, the best first
 * @param related other places of the file that explain it
 * @param needless whether the region is text that does nothing and can go
 */
public record Finding(
    String path,
    Region region,
    String rule,
    String family,
    Severity severity,
    String message,
    String sourceLine,
    String lineHash,
    Subject subject,
    List<Fix> fixes,
    List<Related> related,
    boolean needless)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparing(Finding::region)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(finding -> finding.subject().snippet());

  /** The same in a file of another name. */
  public Finding at(String otherPath) {
    return new Finding(
        otherPath,
        region,
        rule,
        family,
        severity,
        message,
        sourceLine,
        lineHash,
        subject,
        fixes,
        related,
        needless);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
