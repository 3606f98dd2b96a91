package dev.fairlead.typecheck.infer;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnnotateTest {
  private static final Path CASES = Path.of("src/test/cases/annotate/app");

  @TempDir Path directory;

  @Test
  void annotationsLeadToTheOneWaitThatIsReal() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.toList()) {
        Files.copy(file, directory.resolve(file.getFileName()));
      }
    }
    String output = annotate();

    assertThat(output).contains("[waits] This waits for another thread, but Helper.wait");
    assertThat(output).contains(" 1 findings left");
    assertThat(Files.readString(directory.resolve("Service.java")))
        .contains("Service(@Bounded({Phase.CONNECT}) HttpClient client)");
    assertThat(Files.readString(directory.resolve("Loop.java")))
        .contains("@NonBlocking private void step(@RunsHere Supplier<String> supplier)");
    assertThat(annotate()).contains("0 annotations written, 1 findings left");
  }

  private String annotate() throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    List<Path> sources;
    try (Stream<Path> files = Files.list(directory)) {
      sources = files.sorted().toList();
    }
    new Annotate(List.of(), sources).run(new PrintStream(output, true, StandardCharsets.UTF_8));
    return output.toString(StandardCharsets.UTF_8);
  }

  @Test
  void phasesOfOneTypeAreJoined() {
    AnnotatedSource source =
        new AnnotatedSource("package a;\n\nclass A { @Bounded({Phase.READ}) X x; }\n");
    source.want(45, "@Bounded({Phase.CONNECT})");

    assertThat(source.write()).contains("{ @Bounded({Phase.CONNECT, Phase.READ}) X x; }");
  }

  @Test
  void importsStandBehindThePackage() {
    AnnotatedSource source = new AnnotatedSource("package a;\n\nclass A { X x; }\n");
    source.want(22, "@Bounded({Phase.READ})");

    assertThat(source.write())
        .isEqualTo(
            "package a;\nimport dev.fairlead.annotations.Bounded;\n"
                + "import dev.fairlead.annotations.Phase;\n"
                + "\nclass A { @Bounded({Phase.READ}) X x; }\n");
  }
}
