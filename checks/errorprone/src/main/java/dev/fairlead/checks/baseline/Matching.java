package dev.fairlead.checks.baseline;

import dev.fairlead.checks.report.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds the entry of each finding, the surest first: at its place; in the same member of a file
 * that moved; in the same code of a member that was renamed; in a member that moved to another
 * class; in a member whose code changed; and last, the same code of a file that is gone. Each entry
 * stands for one finding.
 */
final class Matching {

  private final List<Entry> open = new ArrayList<>();
  private final List<Finding> findings;
  private final Predicate<String> exists;

  Matching(
      List<Entry> entries,
      List<Finding> findings,
      Predicate<String> checked,
      Predicate<String> exists) {
    this.findings = findings.stream().sorted().toList();
    this.exists = exists;
    entries.stream()
        .filter(entry -> checked.test(entry.path()) || !exists.test(entry.path()))
        .forEach(open::add);
  }

  Comparison run() {
    List<Entry> remaining = new ArrayList<>(open);
    List<Finding> unmatched = new ArrayList<>(findings);
    Map<Finding, Entry> moved = new IdentityHashMap<>();
    match(unmatched, remaining, entry -> true, Matching::everything);
    int inPlace = findings.size() - unmatched.size();
    Predicate<Entry> gone = entry -> !exists.test(entry.path());
    moved.putAll(match(unmatched, remaining, gone, Matching::memberAndCode));
    moved.putAll(match(unmatched, remaining, entry -> true, Matching::fileAndCode));
    moved.putAll(match(unmatched, remaining, entry -> true, Matching::simpleMemberAndCode));
    moved.putAll(match(unmatched, remaining, entry -> true, Matching::fileAndMember));
    moved.putAll(match(unmatched, remaining, gone, Matching::code));
    return new Comparison(
        List.copyOf(unmatched),
        inPlace + moved.size(),
        List.copyOf(remaining),
        moved,
        findings.size());
  }

  /** Takes the findings and entries that agree in a key away, and tells which they were. */
  private static Map<Finding, Entry> match(
      List<Finding> unmatched,
      List<Entry> remaining,
      Predicate<Entry> candidate,
      Function<Entry, String> key) {
    Map<String, Deque<Entry>> byKey = new LinkedHashMap<>();
    remaining.stream()
        .filter(candidate)
        .forEach(
            entry ->
                byKey.computeIfAbsent(key.apply(entry), ignored -> new ArrayDeque<>()).add(entry));
    Map<Finding, Entry> taken = new IdentityHashMap<>();
    unmatched.removeIf(
        finding -> {
          Deque<Entry> alike = byKey.get(key.apply(Entry.of(finding, "")));
          if (alike == null || alike.isEmpty()) {
            return false;
          }
          taken.put(finding, alike.remove());
          return true;
        });
    taken.values().forEach(remaining::remove);
    return taken;
  }

  private static String everything(Entry entry) {
    return key(entry, entry.path(), entry.subject().member(), entry.subject().snippet());
  }

  private static String memberAndCode(Entry entry) {
    return key(entry, entry.subject().member(), entry.subject().snippet());
  }

  private static String fileAndCode(Entry entry) {
    return key(entry, entry.path(), entry.subject().snippet());
  }

  private static String simpleMemberAndCode(Entry entry) {
    return key(entry, entry.subject().simpleMember(), entry.subject().snippet());
  }

  private static String fileAndMember(Entry entry) {
    return key(entry, entry.path(), entry.subject().member());
  }

  private static String code(Entry entry) {
    return key(entry, entry.subject().snippet());
  }

  private static String key(Entry entry, String... parts) {
    return entry.check() + '\t' + String.join("\t", parts);
  }
}
