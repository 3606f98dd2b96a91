package dev.fairlead.checks.baseline;

import dev.fairlead.checks.report.Finding;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The findings that are known and not reported again: sorted text, one entry a line, equal entries
 * as often as there are equal findings. There are no line numbers in it, and a merge that keeps the
 * lines of both sides is a baseline too.
 */
public final class Baseline {

  private static final String HEADER =
      "# Fairlead baseline 1: file, check, member, code and reason, with tabs between them\n";

  private final List<Entry> entries;

  private Baseline(List<Entry> entries) {
    this.entries = entries.stream().sorted().toList();
  }

  /** The baseline without entries. */
  public static Baseline empty() {
    return new Baseline(List.of());
  }

  /**
   * Reads a baseline.
   *
   * @throws IOException with a message for the user, if there is none
   */
  public static Baseline read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (MalformedInputException e) {
      throw new IOException(file + ": is no text", e);
    } catch (IOException e) {
      throw new IOException(file + (Files.exists(file) ? ": cannot be read" : ": no such file"), e);
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          entries.add(Entry.parse(line));
        } catch (IllegalArgumentException e) {
          throw new IOException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    return new Baseline(entries);
  }

  /** The entries, sorted. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * Compares findings with the entries.
   *
   * @param findings all of the files that were checked
   * @param checked whether a file was checked, by its name in reports
   * @param exists whether a file is there
   */
  public Comparison compare(
      List<Finding> findings, Predicate<String> checked, Predicate<String> exists) {
    return new Matching(entries, findings, checked, exists).run();
  }

  /** The baseline with findings more in it. */
  public Baseline plus(List<Finding> findings, String reason) {
    List<Entry> all = new ArrayList<>(entries);
    findings.forEach(finding -> all.add(Entry.of(finding, reason)));
    return new Baseline(all);
  }

  /** The baseline with entries at the places that their findings have moved to. */
  public Baseline at(Map<Finding, Entry> moved) {
    List<Entry> all = new ArrayList<>(without(List.copyOf(moved.values())).entries);
    moved.forEach((finding, entry) -> all.add(Entry.of(finding, entry.reason())));
    return new Baseline(all);
  }

  /** The baseline without some entries, each once. */
  public Baseline without(List<Entry> gone) {
    List<Entry> rest = new ArrayList<>(entries);
    gone.forEach(rest::remove);
    return new Baseline(rest);
  }

  /** The text of the file. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(HEADER);
    entries.forEach(entry -> text.append(entry).append('\n'));
    return text.toString();
  }
}
