package dev.fairlead.tool.engine;

import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Skipped;
import dev.fairlead.tool.input.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found in a batch, and how much of it was scanned. */
final class BatchResult {

  private final List<Finding> findings = new ArrayList<>();
  private final Map<SourceFile, Skipped> skipped = new LinkedHashMap<>();
  private final List<String> defects = new ArrayList<>();
  private int files;
  private int incomplete;
  private long lines;

  void found(Finding finding) {
    findings.add(finding);
  }

  /** Notes that a file was left out; the first reason counts. */
  void skip(SourceFile file, String reason, String detail) {
    skipped.putIfAbsent(file, new Skipped(file.name(), reason, detail));
  }

  boolean isSkipped(SourceFile file) {
    return skipped.containsKey(file);
  }

  void defect(String line) {
    defects.add(line);
  }

  void scanned(int lineCount, boolean complete) {
    files++;
    lines += lineCount;
    incomplete += complete ? 0 : 1;
  }

  void add(BatchResult other) {
    findings.addAll(other.findings);
    skipped.putAll(other.skipped);
    defects.addAll(other.defects);
    files += other.files;
    incomplete += other.incomplete;
    lines += other.lines;
  }

  List<Finding> findings() {
    return findings;
  }

  List<Skipped> skipped() {
    return List.copyOf(skipped.values());
  }

  List<String> defects() {
    return defects;
  }

  int files() {
    return files;
  }

  int incomplete() {
    return incomplete;
  }

  long lines() {
    return lines;
  }
}
