package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.registry.ParserRegistry;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Programs that others wrote read each format and see the same findings. */
final class ReportFormatsTest {

  private static final String SOURCE =
      """
      package odd;

      import java.net.Socket;

      class Ünïcode<T> {
        /* 100 %, a: b */ void call(Socket é, java.net.SocketAddress to) throws Exception { /* 🚢 */ é.connect(to); }

        int read() throws Exception {
          return new Socket("h", 1).getInputStream().read();
        }
      }
      """;

  @TempDir Path directory;

  @BeforeEach
  void sources() throws Exception {
    Path file = directory.resolve("a b/odd/Ünïcode.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, SOURCE);
    Files.writeString(directory.resolve("a b/Broken.java"), "class Broken { void f( { }\n");
  }

  @Test
  void sarifIsValid() throws Exception {
    JsonSchema schema;
    try (InputStream in = Violation.class.getResourceAsStream("/jsonschemas/sarif-schema.json")) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
    JsonNode report = new ObjectMapper().readTree(report("sarif").toFile());

    assertThat(schema.validate(report)).isEmpty();
    assertThat(report.at("/runs/0/results")).hasSize(2);
    assertThat(schema.validate(new ObjectMapper().readTree("{\"version\": \"2.1.0\"}")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"sarif, SARIF", "gitlab, CODECLIMATE", "checkstyle, CHECKSTYLE"})
  void violationsLibReads(String format, Parser parser) throws Exception {
    Path report = report(format);

    Set<Violation> violations =
        ViolationsApi.violationsApi()
            .findAll(parser)
            .inFolder(directory.toString())
            .withPattern(".*/" + report.getFileName())
            .violations();

    assertThat(violations.stream().map(Violation::getStartLine).sorted().toList())
        .containsExactly(6, 9);
    assertThat(violations.stream().map(Violation::getMessage).toList().toString())
        .contains("Nothing bounds connect");
  }

  @ParameterizedTest
  @CsvSource({"sarif, sarif", "checkstyle, checkstyle"})
  void analysisModelReads(String format, String parser) throws Exception {
    var issues =
        new ParserRegistry()
            .get(parser)
            .createParser()
            .parse(new FileReaderFactory(report(format), UTF_8));

    assertThat(issues.stream().map(Issue::getLineStart).sorted().toList()).containsExactly(6, 9);
  }

  @Test
  void suggestionsForReviewdogMendTheSource() throws Exception {
    List<JsonNode> diagnostics = new ArrayList<>();
    for (String line : Files.readAllLines(report("rdjsonl"))) {
      diagnostics.add(new ObjectMapper().readTree(line));
    }

    assertThat(diagnostics).hasSize(2);
    JsonNode first = diagnostics.get(0);
    assertThat(first.at("/location/path").asText()).isEqualTo("a b/odd/Ünïcode.java");
    assertThat(first.at("/severity").asText()).isEqualTo("WARNING");
    String mended = SOURCE;
    for (JsonNode suggestion : first.get("suggestions")) {
      mended = apply(suggestion, mended);
    }
    assertThat(mended).contains("/* 🚢 */ é.connect(to, 5000); }");
  }

  @Test
  void githubGetsCommandsAndASummary() throws Exception {
    Path summary = directory.resolve("summary.md");

    Command scan =
        Command.run(
            directory,
            Map.of("GITHUB_STEP_SUMMARY", summary.toString()),
            "scan",
            "--format",
            "github",
            ".");

    List<String> lines = scan.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .startsWith("::warning file=a b/odd/Ünïcode.java,line=6,endLine=6,col=96,");
    assertThat(lines.get(0)).contains(",title=MissingTimeout::Nothing bounds connect");
    assertThat(lines.get(2)).startsWith("2 findings (timeouts 2)");
    assertThat(Files.readString(summary)).contains("| a b/odd/Ünïcode.java:6 | MissingTimeout | ");
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  private Path report(String format) throws Exception {
    String name = "report." + format;
    Command scan = Command.run(directory, "scan", "--format", format, "--output", name, ".");
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(scan.out()).isEmpty();
    return directory.resolve(name);
  }

  private static String apply(JsonNode suggestion, String source) {
    byte[] bytes = source.getBytes(UTF_8);
    int start = offset(suggestion.at("/range/start"), bytes);
    int end = offset(suggestion.at("/range/end"), bytes);
    return new String(bytes, 0, start, UTF_8)
        + suggestion.get("text").asText()
        + new String(bytes, end, bytes.length - end, UTF_8);
  }

  private static int offset(JsonNode position, byte[] bytes) {
    int at = 0;
    for (int line = 1; line < position.get("line").asInt(); line++) {
      while (bytes[at] != '\n') {
        at++;
      }
      at++;
    }
    return at + position.get("column").asInt() - 1;
  }
}
