package dev.fairlead.checks.baseline;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Region;
import dev.fairlead.checks.report.Severity;
import dev.fairlead.checks.report.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which findings a baseline takes for known. */
final class BaselineTest {
  private static final Finding FETCH =
      finding("src/a/Cache.java", 7, "Cache.fetch(URL)", "url.open()");

  @TempDir private Path directory;

  @Test
  void linesDoNotCount() {
    assertKnown(FETCH, finding("src/a/Cache.java", 99, "Cache.fetch(URL)", "url.open()"));
  }

  @Test
  void aMovedFileIsKnown() {
    assertKnown(FETCH, finding("src/b/Cache.java", 7, "Cache.fetch(URL)", "url.open()"));
  }

  @Test
  void aRenamedClassIsKnown() {
    assertKnown(FETCH, finding("src/a/Store.java", 7, "Store.fetch(URL)", "url.open()"));
  }

  @Test
  void aRenamedMethodIsKnown() {
    assertKnown(FETCH, finding("src/a/Cache.java", 7, "Cache.load(URL)", "url.open()"));
  }

  @Test
  void changedCodeInTheMemberIsKnown() {
    assertKnown(FETCH, finding("src/a/Cache.java", 7, "Cache.fetch(URL)", "link.open()"));
  }

  @Test
  void aMethodThatMovedToAnotherClassIsKnown() {
    Finding moved = finding("src/a/Store.java", 7, "Store.fetch(URL)", "url.open()");

    Comparison comparison =
        Baseline.empty()
            .plus(List.of(FETCH), "")
            .compare(List.of(moved), file -> true, file -> true);

    assertThat(comparison.fresh()).isEmpty();
    assertThat(comparison.moved()).hasSize(1);
  }

  @Test
  void entriesGoWithTheirCode() {
    Finding moved = finding("src/b/Store.java", 7, "Store.load(URL)", "url.open()");
    Baseline baseline = Baseline.empty().plus(List.of(FETCH, FETCH), "why");

    Comparison comparison =
        baseline.compare(List.of(moved), moved.path()::equals, moved.path()::equals);

    assertThat(baseline.at(comparison.moved()).entries())
        .containsExactly(Entry.of(FETCH, "why"), Entry.of(moved, "why"));
  }

  @Test
  void theSameCodeElsewhereIsNewWhileTheFileIsThere() {
    Finding other = finding("src/a/Other.java", 7, "Other.read()", "url.open()");

    Comparison comparison =
        Baseline.empty()
            .plus(List.of(FETCH), "")
            .compare(List.of(other), file -> true, file -> true);

    assertThat(comparison.fresh()).containsExactly(other);
    assertThat(comparison.fixed()).hasSize(1);
    assertThat(comparison.summary()).isEqualTo("1 new, 0 in the baseline, 1 fixed, 1 in all");
  }

  @Test
  void equalFindingsAreCounted() {
    Baseline baseline = Baseline.empty().plus(List.of(FETCH, FETCH), "");
    Finding again = finding("src/a/Cache.java", 8, "Cache.fetch(URL)", "url.open()");
    Finding third = finding("src/a/Cache.java", 9, "Cache.fetch(URL)", "url.open()");

    Comparison comparison =
        baseline.compare(List.of(third, FETCH, again), file -> true, file -> true);

    assertThat(comparison.fresh()).containsExactly(third);
    assertThat(comparison.known()).isEqualTo(2);
  }

  @Test
  void theSurestMatchWins() {
    Finding renamed = finding("src/a/Cache.java", 3, "Cache.another()", "url.open()");

    Comparison comparison =
        Baseline.empty()
            .plus(List.of(FETCH), "")
            .compare(List.of(renamed, FETCH), file -> true, file -> true);

    assertThat(comparison.fresh()).containsExactly(renamed);
  }

  @Test
  void aMergeThatKeepsBothSidesIsABaseline() throws Exception {
    Finding other = finding("src/a/Other.java", 7, "Other.read()", "url.read()");
    Path file = directory.resolve("baseline.txt");
    String ours = Baseline.empty().plus(List.of(FETCH), "ours").toString();
    String theirs = Baseline.empty().plus(List.of(other), "theirs").toString();
    Files.writeString(file, theirs + ours);

    Baseline merged = Baseline.read(file);

    assertThat(merged.compare(List.of(FETCH, other), path -> true, path -> true).summary())
        .isEqualTo("0 new, 2 in the baseline, 0 fixed, 2 in all");
    assertThat(merged.toString().lines().toList()).hasSize(3);
    assertThat(merged.toString()).startsWith(ours.substring(0, ours.indexOf('\n')));
  }

  @Test
  void theFileIsTheSameWhateverTheOrder() {
    Finding other = finding("src/a/Other.java", 7, "Other.read()", "url.read()");

    List<Finding> findings = new java.util.ArrayList<>(List.of(FETCH, other, FETCH));
    String text = Baseline.empty().plus(findings, "two\nlines").toString();
    Collections.reverse(findings);

    assertThat(Baseline.empty().plus(findings, "two lines").toString()).isEqualTo(text);
  }

  @Test
  void longCodeIsCutAndStillToldApart() throws Exception {
    Finding one = finding("A.java", 1, "A.f()", "x".repeat(500) + "1");
    Finding two = finding("A.java", 2, "A.f()", "x".repeat(500) + "2");
    Path file = directory.resolve("baseline.txt");
    Files.writeString(file, Baseline.empty().plus(List.of(one, two), "").toString());

    Baseline read = Baseline.read(file);

    assertThat(read.entries().toString().length()).isLessThan(400);
    assertThat(Set.copyOf(read.entries())).hasSize(2);
    assertThat(read.compare(List.of(one, two), path -> true, path -> true).moved()).isEmpty();
  }

  @Test
  void whatIsNoBaselineIsNamed() throws Exception {
    Path file = directory.resolve("baseline.txt");
    IOException missing = assertThrows(IOException.class, () -> Baseline.read(file));
    Files.writeString(file, "# comment\n\nno entry\n");
    IOException malformed = assertThrows(IOException.class, () -> Baseline.read(file));

    assertThat(missing).hasMessageThat().endsWith("baseline.txt: no such file");
    assertThat(malformed).hasMessageThat().contains("baseline.txt:3: ");
  }

  private static void assertKnown(Finding before, Finding after) {
    Comparison comparison =
        Baseline.empty()
            .plus(List.of(before), "")
            .compare(List.of(after), after.path()::equals, after.path()::equals);
    assertThat(comparison.fresh()).isEmpty();
    assertThat(comparison.fixed()).isEmpty();
    assertThat(comparison.summary()).isEqualTo("0 new, 1 in the baseline, 0 fixed, 1 in all");
  }

  private static Finding finding(String path, int line, String member, String snippet) {
    return new Finding(
        path,
        new Region(line, 1, line, 2),
        "MissingTimeout",
        "timeouts",
        Severity.WARNING,
        "message",
        "",
        "",
        new Subject(member, snippet),
        List.of(),
        List.of(),
        false);
  }
}
