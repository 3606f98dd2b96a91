package dev.fairlead.tool.lsp;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Finding;
import dev.fairlead.tool.engine.FileEngine;
import dev.fairlead.tool.engine.FileResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;

/** A long session over real files, the same each time: what it shows, and what it keeps. */
class EditingRunTest {

  private static final int EDITS = 1_000;
  private static final int EARLY = 100;
  private static final int LOOK_EVERY = 20;
  private static final Path SAMPLES =
      Path.of("../../samples/src/main/java/dev/fairlead/samples").toAbsolutePath().normalize();
  private static final Path LIBRARY =
      Path.of("../../runtime/src/main/java/dev/fairlead/runtime").toAbsolutePath().normalize();
  private static final List<String> TYPED =
      List.of("\n", " ", "x", ";", "{", "}", "(", "\"", "// note\n", "int y = 1;\n", "/*", "*/");

  @Test
  void showsNothingStaleAndKeepsNothing() throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream console = System.err;
    System.setErr(new PrintStream(said, true, UTF_8));
    try {
      edit(files());
    } finally {
      System.setErr(console);
    }
    assertThat(said.toString(UTF_8)).isEmpty();
  }

  private static void edit(List<Path> files) throws Exception {
    List<String> saved = new ArrayList<>();
    Random random = new Random(8);
    long early = 0;
    try (Editor editor = Editor.of(SAMPLES)) {
      for (Path file : files) {
        saved.add(Files.readString(file));
        editor.open(file, Files.readString(file));
      }
      List<String> fresh = new ArrayList<>();
      for (Path file : files) {
        fresh.add(shown(editor, file));
      }
      for (int i = 1; i <= EDITS; i++) {
        int at = random.nextInt(files.size());
        Path file = files.get(at);
        type(editor, file, random);
        if (i % LOOK_EVERY == 0) {
          assertIsOfItsText(editor, file, files);
        }
        if (i % EARLY == 0) {
          editor.replaceAll(file, saved.get(at));
          assertWithMessage("edit %s of %s", i, file)
              .that(shown(editor, file))
              .isEqualTo(fresh.get(at));
        }
        if (i == EARLY) {
          early = usedHeap();
        }
      }
      assertThat(usedHeap()).isLessThan(2 * early + (32 << 20));
      assertThat(editor.messages()).isEmpty();
    }
  }

  /** Types, deletes or undoes something somewhere. */
  private static void type(Editor editor, Path file, Random random) {
    String text = editor.text(file);
    int at = random.nextInt(text.length());
    if (random.nextInt(3) == 0) {
      editor.edit(file, at, Math.min(text.length(), at + random.nextInt(8)), "");
    } else {
      editor.edit(file, at, at, TYPED.get(random.nextInt(TYPED.size())));
    }
  }

  /**
   * What is shown for a text is what a new server finds in it, or says that it is of an earlier.
   */
  private static void assertIsOfItsText(Editor editor, Path file, List<Path> files)
      throws Exception {
    List<Diagnostic> shown = editor.diagnostics(file);
    FileResult result = anew(editor, file, files);
    boolean stale = result.skipped().isPresent() || !result.complete();
    for (Diagnostic diagnostic : shown) {
      assertThat(diagnostic.getMessage().getLeft().contains("last version that compiled"))
          .isEqualTo(stale);
      assertThat(Texts.offset(editor.text(file), diagnostic.getRange().getEnd()))
          .isAtMost(editor.text(file).length());
    }
    if (!stale) {
      assertWithMessage(editor.text(file))
          .that(shown.stream().map(EditingRunTest::line).toList())
          .containsExactlyElementsIn(result.findings().stream().map(EditingRunTest::line).toList());
    }
  }

  /** What is found in a file by an engine that has seen nothing before. */
  private static FileResult anew(Editor editor, Path file, List<Path> files) throws Exception {
    Documents documents = new Documents();
    for (Path each : files) {
      documents.open(Document.opened(Editor.uri(each), each, 1, editor.text(each)));
    }
    Projects projects = new Projects(documents, problem -> {});
    projects.folders(List.of(SAMPLES));
    try (FileEngine engine = new FileEngine(new CheckCatalog(), "test")) {
      View view = projects.viewOf(documents.at(file).orElseThrow()).orElseThrow();
      return view.check(engine, documents, () -> false).orElseThrow();
    }
  }

  private static String line(Finding finding) {
    return String.join(
        " ",
        String.valueOf(finding.region().startLine()),
        String.valueOf(finding.region().startColumn()),
        finding.rule(),
        finding.message());
  }

  private static String line(Diagnostic diagnostic) {
    return String.join(
        " ",
        String.valueOf(diagnostic.getRange().getStart().getLine() + 1),
        String.valueOf(diagnostic.getRange().getStart().getCharacter() + 1),
        diagnostic.getCode().getLeft(),
        diagnostic.getMessage().getLeft());
  }

  private static String shown(Editor editor, Path file) throws Exception {
    return editor.diagnostics(file).stream()
        .map(it -> it.getRange() + " " + it.getCode().getLeft() + " " + it.getMessage().getLeft())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** Real code: the longest samples, which have findings, and the longest files of the library. */
  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(longest(SAMPLES, "Sample.java", 3));
    files.addAll(longest(LIBRARY, ".java", 2));
    return files;
  }

  private static List<Path> longest(Path directory, String suffix, int number) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(file -> file.toString().endsWith(suffix))
          .sorted(
              Comparator.comparing((Path file) -> file.toFile().length())
                  .reversed()
                  .thenComparing(Path::toString))
          .limit(number)
          .toList();
    }
  }

  private static long usedHeap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
