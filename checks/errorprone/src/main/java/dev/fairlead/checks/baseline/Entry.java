package dev.fairlead.checks.baseline;

import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Fingerprint;
import dev.fairlead.checks.report.Subject;
import java.util.Comparator;

/**
 * A known finding: one line of a baseline.
 *
 * @param path the file it was in, as reports name it
 * @param check the check
 * @param subject what it is about; a long snippet is cut, and ends in its hash
 * @param reason why it was accepted; may be empty
 */
public record Entry(String path, String check, Subject subject, String reason)
    implements Comparable<Entry> {

  private static final int LONGEST_SNIPPET = 100;

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::path)
          .thenComparing(Entry::check)
          .thenComparing(entry -> entry.subject().member())
          .thenComparing(entry -> entry.subject().snippet())
          .thenComparing(Entry::reason);

  /** The entry that stands for a finding. */
  static Entry of(Finding finding, String reason) {
    String snippet = finding.subject().snippet();
    if (snippet.length() > LONGEST_SNIPPET) {
      snippet =
          snippet.substring(0, LONGEST_SNIPPET) + "…" + Fingerprint.digest(snippet).substring(0, 8);
    }
    return new Entry(
        finding.path(),
        finding.rule(),
        new Subject(finding.subject().member(), snippet),
        reason.strip().replaceAll("\\s+", " "));
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Entry parse(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 5) {
      throw new IllegalArgumentException("not five fields with tabs between them");
    }
    return new Entry(fields[0], fields[1], new Subject(fields[2], fields[3]), fields[4]);
  }

  @Override
  public int compareTo(Entry other) {
    return ORDER.compare(this, other);
  }

  /** The entry as a line, without its end. */
  @Override
  public String toString() {
    return String.join("\t", path, check, subject.member(), subject.snippet(), reason);
  }
}
