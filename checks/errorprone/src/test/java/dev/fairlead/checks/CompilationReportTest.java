package dev.fairlead.checks;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.checks.report.JsonReader;
import dev.fairlead.checks.report.SarifReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SARIF file that a compilation leaves. */
final class CompilationReportTest {
  private static final String READ = "new java.net.Socket(\"h\", 1).getInputStream().read();";

  @TempDir private Path directory;
  private Path report;

  @BeforeEach
  void repository() throws IOException {
    Files.createDirectory(directory.resolve(".git"));
    report = directory.resolve("target/fairlead.sarif");
  }

  @Test
  void holdsWhatJavacSays() throws Exception {
    reader("One");
    write(
        "src/Silent.java",
        "class Silent { @SuppressWarnings(\"MissingTimeout\") void f() throws Exception { "
            + READ
            + " } }");

    Javac javac = compile("");

    assertThat(javac.said()).contains("One.java:1: warning: [MissingTimeout]");
    assertThat(paths()).containsExactly("src/One.java");
    Map<String, Object> result = results().get(0);
    assertThat(result.get("level")).isEqualTo("warning");
    assertThat(result.get("ruleId")).isEqualTo("MissingTimeout");
    assertThat(Files.readString(report)).doesNotContain(directory.toString());
  }

  @Test
  void followsTheSeveritiesAndExcludedPathsOfErrorProne() throws Exception {
    reader("One");

    Javac error = compile("-Xep:MissingTimeout:ERROR");
    assertThat(error.succeeded()).isFalse();
    assertThat(results().get(0).get("level")).isEqualTo("error");

    Files.delete(report);
    reader("Other");
    compile("-XepExcludedPaths:.*/One.java");
    assertThat(paths()).containsExactly("src/Other.java");
  }

  @Test
  void hasMoreThanJavacPrints() throws Exception {
    write(
        "src/Many.java",
        "class Many { void f() throws Exception {\n" + (READ + "\n").repeat(150) + "} }");

    Javac javac = compile("");

    assertThat(javac.said().lines().filter(line -> line.contains("[MissingTimeout]")).toList())
        .hasSize(100);
    assertThat(results()).hasSize(150);
    assertThat(
            results().stream().map(result -> result.get("partialFingerprints")).distinct().toList())
        .hasSize(150);
  }

  @Test
  void keepsWhatAnotherCompilationFoundInOtherFiles() throws Exception {
    reader("One");
    reader("Two");
    compile("");
    byte[] whole = Files.readAllBytes(report);

    compileOnly("Two");
    assertThat(Files.readAllBytes(report)).isEqualTo(whole);

    write("src/Two.java", "class Two {}");
    compileOnly("Two");
    assertThat(paths()).containsExactly("src/One.java");

    Files.delete(directory.resolve("src/One.java"));
    compileOnly("Two");
    assertThat(paths()).isEmpty();
  }

  @Test
  void isTheSameWhateverTheOrderOfCompilationsAtOnce() throws Exception {
    List<String> names = List.of("A", "B", "C", "D", "E", "F");
    for (String name : names) {
      reader(name);
    }
    compile("");
    byte[] whole = Files.readAllBytes(report);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      for (int run = 0; run < 3; run++) {
        Files.delete(report);
        List<Future<Javac>> compilations = new ArrayList<>();
        for (String name : names) {
          compilations.add(threads.submit(() -> compileOnly(name)));
        }
        for (Future<Javac> compilation : compilations) {
          assertThat(compilation.get().succeeded()).isTrue();
        }
        assertThat(Files.readAllBytes(report)).isEqualTo(whole);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void countsOnceWhereAnnotationsAreProcessedInRounds() throws Exception {
    reader("One");

    Javac javac =
        Javac.compile(
            directory.resolve("src"), "-XepOpt:Fairlead:Report=" + report, new Generating());

    assertThat(javac.succeeded()).isTrue();
    assertThat(Files.exists(directory.resolve("classes/Generated.class"))).isTrue();
    assertThat(results()).hasSize(1);
  }

  @Test
  void isWrittenOverWhatIsNoReport() throws Exception {
    reader("One");
    write("target/fairlead.sarif", "{\"runs\": [{\"results\": [7");

    compile("");

    assertThat(paths()).containsExactly("src/One.java");
  }

  @Test
  void thatCannotBeWrittenIsOneNote() throws Exception {
    reader("One");
    Files.createDirectories(report);

    Javac javac = compile("");

    assertThat(javac.succeeded()).isTrue();
    assertThat(javac.said().lines().filter(line -> line.contains("cannot be written")).toList())
        .hasSize(1);
    assertThat(javac.said()).contains("the build goes on");
  }

  private Javac compile(String options) throws IOException {
    return Javac.compile(
        directory.resolve("src"), "-XepOpt:Fairlead:Report=" + report + " " + options);
  }

  private Javac compileOnly(String name) throws IOException {
    return Javac.compile(
        directory.resolve("classes"),
        "-XepOpt:Fairlead:Report=" + report,
        List.of(directory.resolve("src/" + name + ".java")));
  }

  private List<Map<String, Object>> results() throws IOException {
    String text = Files.readString(report);
    assertThat(JsonReader.read(text)).isInstanceOf(Map.class);
    return SarifReport.results(text);
  }

  private List<String> paths() throws IOException {
    return results().stream().map(SarifReport::path).toList();
  }

  private void reader(String name) throws IOException {
    write(
        "src/" + name + ".java",
        "class " + name + " { void f() throws Exception { " + READ + " } }");
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @SupportedAnnotationTypes("*")
  private static final class Generating extends AbstractProcessor {
    private boolean generated;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!generated) {
        generated = true;
        try (Writer out = processingEnv.getFiler().createSourceFile("Generated").openWriter()) {
          out.write("class Generated {}");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
