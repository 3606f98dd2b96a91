package dev.fairlead.tool.lsp;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private static final int FILES = 3;
  private static final int LOOK_EVERY = 20;
  private static final Path SAMPLES =
      Path.of("../../samples/src/main/java/dev/fairlead/samples").toAbsolutePath().normalize();
  private static final List<String> TYPED =
      List.of("\n", " ", "x", ";", "{", "}", "(", "\"", "// note\n", "int y = 1;\n", "/*", "*/");

  @Test
  void showsNothingStaleAndKeepsNothing() throws Exception {
    List<Path> files = files();
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
        int at = random.nextInt(FILES);
        Path file = files.get(at);
        type(editor, file, random);
        if (i % LOOK_EVERY == 0) {
          assertIsOfItsText(editor, file);
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

  /** What is shown for a text is in it, and says so if it is of an earlier one. */
  private static void assertIsOfItsText(Editor editor, Path file) throws Exception {
    String text = editor.text(file);
    for (Diagnostic diagnostic : editor.diagnostics(file)) {
      assertThat(Texts.offset(text, diagnostic.getRange().getEnd())).isAtMost(text.length());
      boolean stale = diagnostic.getData() != null;
      assertThat(diagnostic.getMessage().getLeft().contains("last version that compiled"))
          .isEqualTo(stale);
      if (!stale) {
        assertThat(Texts.of(text, diagnostic.getRange())).isNotEmpty();
      }
    }
  }

  private static String shown(Editor editor, Path file) throws Exception {
    return editor.diagnostics(file).stream()
        .map(it -> it.getRange() + " " + it.getCode().getLeft() + " " + it.getMessage().getLeft())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(SAMPLES.resolve("timeouts"))) {
      return all.filter(file -> file.toString().endsWith("Sample.java"))
          .sorted()
          .limit(FILES)
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
