package dev.fairlead.tool.lsp;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of 2,000 files: what the server reads of it, unasked and when asked. */
class LargeProjectTest {

  private static final int PACKAGES = 40;
  private static final int CLASSES = 50;

  /** One class of these has a finding. */
  private static final int SPARSE = 100;

  private static final int MOST_READ = 200;

  @TempDir static Path directory;
  private static Path project;

  @BeforeAll
  static void write() throws IOException {
    project = directory.toRealPath();
    Files.writeString(
        project.resolve("pom.xml"),
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>acme</groupId><artifactId>acme</artifactId><version>1</version>
          <properties><maven.compiler.release>17</maven.compiler.release></properties>
        </project>
        """);
    for (int i = 0; i < PACKAGES * CLASSES; i++) {
      Path file = file(i);
      Files.createDirectories(file.getParent());
      Files.writeString(file, source(i));
    }
  }

  @Test
  void whatIsOpenedReadsTheFilesAroundIt() throws Exception {
    Path opened = file(0);
    Set<Path> read;
    try (Recording recording = new Recording()) {
      recording.enable("jdk.FileRead").withoutThreshold();
      recording.start();
      try (Editor editor = Editor.of(project)) {
        editor.open(opened, Files.readString(opened));
        assertThat(editor.diagnostics(opened)).hasSize(1);
        editor.edit(opened, 0, 0, "\n");
        assertThat(editor.diagnostics(opened)).hasSize(1);
        assertThat(editor.shown()).containsExactly(Editor.uri(opened));
      }
      recording.stop();
      read = sourcesRead(recording);
    }
    assertThat(read.size()).isAtMost(MOST_READ);
    assertThat(read).containsAtLeastElementsIn(near(0));
  }

  @Test
  void aScanTellsHowFarItIsAndFindsWhatIsInFilesThatAreNotOpen() throws Exception {
    try (Editor editor = Editor.of(project)) {
      assertThat(((Number) Editor.get(scan(editor))).intValue())
          .isEqualTo(PACKAGES * CLASSES / SPARSE);

      List<Object> told =
          editor.progress().stream().<Object>map(it -> it.getValue().getLeft()).toList();
      assertThat(((WorkDoneProgressBegin) told.get(0)).getCancellable()).isTrue();
      assertThat(((WorkDoneProgressEnd) told.get(told.size() - 1)).getMessage())
          .isEqualTo(PACKAGES * CLASSES / SPARSE + " findings");
      List<Integer> percentages =
          told.subList(1, told.size() - 1).stream()
              .map(it -> ((WorkDoneProgressReport) it).getPercentage())
              .toList();
      assertThat(percentages).isInOrder();
      assertThat(Set.copyOf(percentages).size()).isAtLeast(3);
      assertThat(editor.shown()).hasSize(PACKAGES * CLASSES / SPARSE);
    }
  }

  @Test
  void aCancelledScanShowsNothing() throws Exception {
    try (Editor editor = Editor.of(project)) {
      CompletableFuture<Object> scan = scan(editor);
      editor.awaitProgress(WorkDoneProgressReport.class);
      editor.server().cancelProgress(new WorkDoneProgressCancelParams(Either.forLeft("scan")));

      assertThat(Editor.get(scan)).isNull();
      assertThat(editor.awaitProgress(WorkDoneProgressEnd.class).getMessage())
          .isEqualTo("cancelled");
      assertThat(editor.shown()).isEmpty();
    }
  }

  @Test
  void aCancelledRequestCancelsItsScan() throws Exception {
    try (Editor editor = Editor.of(project)) {
      CompletableFuture<Object> scan = scan(editor);
      editor.awaitProgress(WorkDoneProgressReport.class);
      assertThat(scan.cancel(true)).isTrue();

      assertThat(editor.awaitProgress(WorkDoneProgressEnd.class).getMessage())
          .isEqualTo("cancelled");
      assertThat(editor.shown()).isEmpty();
    }
  }

  @Test
  void littleMemoryIsEnough() throws Exception {
    Path opened = file(0);
    Process process = ServerProcess.start("-Xmx160m");
    try (Editor editor = Editor.of(project, process)) {
      editor.open(opened, Files.readString(opened));
      assertThat(editor.diagnostics(opened)).hasSize(1);
      assertThat(((Number) Editor.get(scan(editor))).intValue())
          .isEqualTo(PACKAGES * CLASSES / SPARSE);
      assertThat(editor.end()).isTrue();
    }
  }

  private static CompletableFuture<Object> scan(Editor editor) {
    ExecuteCommandParams command = new ExecuteCommandParams("fairlead.scanWorkspace", List.of());
    command.setWorkDoneToken("scan");
    return editor.server().getWorkspaceService().executeCommand(command);
  }

  private static Set<Path> sourcesRead(Recording recording) throws IOException {
    Path file = Files.createTempFile(directory, "read", ".jfr");
    recording.dump(file);
    Set<Path> read = new TreeSet<>();
    for (var event : RecordingFile.readAllEvents(file)) {
      String path = event.hasField("path") ? event.getString("path") : null;
      if (path != null && path.endsWith(".java")) {
        read.add(Path.of(path));
      }
    }
    return read;
  }

  private static Path file(int i) {
    return project.resolve(
        "src/main/java/" + packageName(i).replace('.', '/') + "/" + name(i) + ".java");
  }

  private static String packageName(int i) {
    return "acme.p" + i / CLASSES;
  }

  private static String name(int i) {
    return "C" + i;
  }

  /** What the code of a class names: two more, in its own package and in the next. */
  private static List<Integer> uses(int i) {
    return Stream.of(i + 1, i + CLASSES).map(it -> it % (PACKAGES * CLASSES)).toList();
  }

  /** A file, those that it names, and those that these name; in the end, each leads to all. */
  private static Set<Path> near(int i) {
    Set<Path> files = new TreeSet<>(List.of(file(i)));
    for (int use : uses(i)) {
      files.add(file(use));
      uses(use).forEach(its -> files.add(file(its)));
    }
    return files;
  }

  private static String source(int i) {
    List<String> uses = new ArrayList<>();
    for (int use : uses(i)) {
      uses.add(packageName(use) + "." + name(use));
    }
    return """
        package %1$s;

        import java.io.IOException;
        import java.net.HttpURLConnection;
        import java.net.URL;

        public class %2$s {
          private %3$s first;
          private %4$s second;

          public int read(URL url) throws IOException {
            HttpURLConnection http = (HttpURLConnection) url.openConnection();
            %5$s
            return http.getInputStream().read() + first.size() + second.size();
          }

          public int size() {
            return first.size() + 1;
          }
        }
        """
        .formatted(
            packageName(i),
            name(i),
            uses.get(0),
            uses.get(1),
            i % SPARSE == 0 ? "" : "http.setConnectTimeout(5_000); http.setReadTimeout(5_000);");
  }
}
