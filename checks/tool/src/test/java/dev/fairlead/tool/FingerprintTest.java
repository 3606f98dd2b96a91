package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fingerprint tells findings apart and survives what does not touch them. */
final class FingerprintTest {

  private static final Pattern FINGERPRINT = Pattern.compile("\"fairlead/v1\": \"(\\w+)\"");
  private static final String READ = "new java.net.Socket(\"h\", 1).getInputStream().read();";

  @TempDir Path directory;

  @Test
  void equalCodeInOneMethodIsToldApart() throws Exception {
    List<String> found = scan("class A { void f() throws Exception { " + READ + READ + " } }");

    assertThat(found).hasSize(2);
    assertThat(found).containsNoDuplicates();
  }

  @Test
  void equalCodeInOverloadsIsToldApart() throws Exception {
    List<String> found =
        scan(
            "class A { void f(int x) throws Exception { %s } void f() throws Exception { %s } }"
                .formatted(READ, READ));

    assertThat(found).hasSize(2);
    assertThat(found).containsNoDuplicates();
  }

  @Test
  void linesAndBlanksDoNotCount() throws Exception {
    List<String> before = scan("class A { void f() throws Exception { " + READ + " } }");
    List<String> after =
        scan(
            "// moved\n\nclass A {\n  int x;\n  void f() throws Exception {\n    "
                + READ.replace(", ", " ,\n        ")
                + "\n  }\n}\n");

    assertThat(after).isEqualTo(before);
  }

  private List<String> scan(String source) throws Exception {
    Files.writeString(directory.resolve("A.java"), source);
    Command scan = Command.run(directory, "scan", "--format", "sarif", "A.java");
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
    return FINGERPRINT
        .matcher(scan.out())
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
