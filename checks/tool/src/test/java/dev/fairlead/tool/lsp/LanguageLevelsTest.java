package dev.fairlead.tool.lsp;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.checks.database.CompilationEntry;
import dev.fairlead.tool.PluginBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read as they are compiled: with the level, the module and the sources of the build. */
class LanguageLevelsTest {

  private static final int RUNNING = Runtime.version().feature();

  /** Java 8 and no other: later, {@code yield} is no method to call so, nor {@code _} a name. */
  private static final String OLD =
      """
      package p;

      class Old {
        int read(java.net.URL url) throws java.io.IOException {
          java.net.HttpURLConnection _ = (java.net.HttpURLConnection) url.openConnection();
          yield(1);
          return _.getInputStream().read();
        }

        void yield(int times) {}
      }
      """;

  /** What 17 has as a preview, and 21 for good. */
  private static final String PREVIEW =
      """
      package p;

      class Preview {
        int read(Object from) throws java.io.IOException {
          return switch (from) {
            case java.net.URL url ->
                ((java.net.HttpURLConnection) url.openConnection()).getInputStream().read();
            default -> -1;
          };
        }
      }
      """;

  private static final String MODULE =
      """
      package p;

      import java.net.URI;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;

      class Module {
        String get(HttpClient client, URI uri) throws Exception {
          HttpRequest request = HttpRequest.newBuilder(uri).build();
          return client.send(request, BodyHandlers.ofString()).body();
        }
      }
      """;

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>acme</groupId><artifactId>acme</artifactId><version>1</version>
        LEVEL
      </project>
      """;

  @TempDir Path directory;
  private Path project;

  @BeforeEach
  void resolve() throws IOException {
    project = directory.toRealPath();
  }

  @Test
  void theLevelOfTheLastBuild() throws Exception {
    Path file = put("src/p/Old.java", OLD);
    compiledWith("--source", "8");
    assertThat(codes(file)).containsExactly("MissingTimeout");
    compiledWith("--source", "1.8");
    assertThat(codes(file)).containsExactly("MissingTimeout");
    compiledWith("--release", "8");
    assertThat(codes(file)).containsExactly("MissingTimeout");
  }

  @Test
  void previewFeaturesOfTheLastBuild() throws Exception {
    Path file = put("src/p/Preview.java", PREVIEW);
    compiledWith("--release", String.valueOf(RUNNING), "--enable-preview");
    assertThat(codes(file)).containsExactly("MissingTimeout");
  }

  @Test
  void theLevelThatAPomNames() throws Exception {
    Path file = put("src/main/java/p/Old.java", OLD);
    put("pom.xml", POM.replace("LEVEL", property("source", "1.8")));
    assertThat(codes(file)).containsExactly("MissingTimeout");
    put("pom.xml", POM.replace("LEVEL", property("release", "8") + ""));
    assertThat(codes(file)).containsExactly("MissingTimeout");
    put(
        "pom.xml",
        POM.replace(
            "LEVEL",
            property("release", String.valueOf(RUNNING))
                + "<build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId>"
                + "<configuration><release>8</release></configuration></plugin></plugins></build>"));
    assertThat(codes(file)).containsExactly("MissingTimeout");
  }

  @Test
  void theLevelOfTheModuleThatAFileIsIn() throws Exception {
    String modules = "<packaging>pom</packaging><modules><module>old</module></modules>";
    put("pom.xml", POM.replace("LEVEL", modules + property("release", "17")));
    put(
        "old/pom.xml",
        POM.replace("LEVEL", property("release", "8")).replace(">acme</a", ">old</a"));
    Path file = put("old/src/main/java/p/Old.java", OLD);
    assertThat(codes(file)).containsExactly("MissingTimeout");
  }

  @Test
  void aLevelThatTheServerDoesNotKnowIsSaidOnce() throws Exception {
    Path file = put("src/p/Module.java", MODULE);
    Path other = put("src/p/Other.java", MODULE.replace("class Module", "class Other"));
    compiledWith("--release", String.valueOf(RUNNING + 1));
    try (Editor editor = Editor.of(project)) {
      editor.open(file, MODULE);
      assertThat(editor.diagnostics(file)).hasSize(1);
      editor.open(other, Files.readString(other));
      assertThat(editor.diagnostics(other)).hasSize(1);
      assertThat(editor.messages()).hasSize(1);
      assertThat(editor.messages().get(0))
          .contains("run the server with JDK " + (RUNNING + 1) + " or later");
    }
  }

  @Test
  void aModuleIsReadWithWhatItsPathsName() throws Exception {
    Path library = put("library/src/l/Library.java", "package l; public class Library {}");
    put("library/src/module-info.java", "module l { exports l; }");
    Path classes = project.resolve("library/target/classes");
    new PluginBuild().compile(classes, List.of(), List.of(), library.getParent().getParent());
    String text = MODULE.replace("client, URI", "client, l.Library library, URI");
    Path file = put("src/p/Module.java", text);
    String declaration = "module m { requires java.net.http; requires l; }";
    Path descriptor = put("src/module-info.java", declaration);
    entry(List.of(project.resolve("src")), List.of(), List.of(classes), List.of());

    assertThat(codes(file)).containsExactly("MissingTimeout");
    assertThat(codes(descriptor)).isEmpty();
    try (Editor editor = Editor.of(project)) {
      editor.open(file, text);
      String fixed = text.replace(".build()", ".timeout(java.time.Duration.ofSeconds(1)).build()");
      editor.replaceAll(file, fixed);
      assertThat(editor.diagnostics(file)).isEmpty();
      editor.replace(file, "l.Library", "l.Missing");
      editor.replace(file, ".timeout(java.time.Duration.ofSeconds(1))", "");
      assertThat(editor.diagnostics(file)).isEmpty();
    }
  }

  @Test
  void generatedSourcesAreThoseOfTheLastBuild() throws Exception {
    String text =
        """
        package p;

        class Reader {
          int read(java.net.URL url) throws java.io.IOException {
            java.net.HttpURLConnection http = Generated.open(url);
            return http.getInputStream().read();
          }
        }
        """;
    Path file = put("src/p/Reader.java", text);
    assertThat(codes(file)).isEmpty();
    put(
        "target/generated-sources/annotations/p/Generated.java",
        """
        package p;

        class Generated {
          static java.net.HttpURLConnection open(java.net.URL url) throws java.io.IOException {
            return (java.net.HttpURLConnection) url.openConnection();
          }
        }
        """);
    entry(
        List.of(project.resolve("src"), project.resolve("target/generated-sources/annotations")),
        List.of(),
        List.of(),
        List.of());
    assertThat(codes(file)).containsExactly("MissingTimeout");
  }

  @Test
  void testsAreReadWithTheirOwnClassPath() throws Exception {
    Path helper = put("library/l/Helper.java", "package l; public class Helper {}");
    Path classes = project.resolve("library/classes");
    new PluginBuild().compile(classes, List.of(), List.of(), helper);
    String text =
        MODULE
            .replace("class Module", "class ModuleTest")
            .replace("client, ", "client, l.Helper h, ");
    Path file = put("src/test/java/p/ModuleTest.java", text);
    entry(List.of(project.resolve("src/main/java")), List.of(), List.of(), List.of());
    CompilationEntry tests =
        new CompilationEntry(
            project.resolve("target/test-classes"),
            List.of(project.resolve("src/test/java")),
            List.of(),
            List.of(project.resolve("target/classes"), classes),
            List.of(),
            List.of());
    put("target/fairlead-compilations/" + tests.fileName(), tests.text());
    assertThat(codes(file)).isEmpty();
    try (Editor editor = Editor.of(project)) {
      editor
          .server()
          .getWorkspaceService()
          .didChangeConfiguration(
              new DidChangeConfigurationParams(Map.of("fairlead", Map.of("includeTests", true))));
      editor.open(file, text);
      editor.awaitShown(file, it -> it.getDiagnostics().size() == 1);
    }
  }

  @Test
  void otherModulesAreAsTheirDocumentsSayAndElseAsTheirSources() throws Exception {
    String opener =
        """
        package l;

        import java.net.HttpURLConnection;

        public class Opener {
          public static HttpURLConnection open(java.net.URL url) throws java.io.IOException {
            HttpURLConnection http = (HttpURLConnection) url.openConnection();
            http.setConnectTimeout(5);
            http.setReadTimeout(5);
            return http;
          }
        }
        """;
    Path library = put("library/src/l/Opener.java", opener);
    Path classes = project.resolve("library/target/classes");
    new PluginBuild("CompileDatabase=" + project.resolve("library/target/fairlead-compilations"))
        .compile(classes, List.of(), List.of(), library);
    String text =
        """
        package p;

        class Reader {
          int read(java.net.URL url) throws java.io.IOException {
            java.net.HttpURLConnection http = l.Opener.open(url);
            return http.getInputStream().read();
          }
        }
        """;
    Path file = put("src/p/Reader.java", text);
    entry(List.of(project.resolve("src")), List.of(classes), List.of(), List.of());
    try (Editor editor = Editor.of(project)) {
      editor.open(file, text);
      assertThat(editor.diagnostics(file)).isEmpty();
      editor.open(library, opener);
      editor.replace(library, "http.setReadTimeout(5);", "");
      editor.awaitShown(file, it -> it.getDiagnostics().size() == 1);
    }
  }

  /** What is found in a file that is opened as it is on disk. */
  private List<String> codes(Path file) throws Exception {
    try (Editor editor = Editor.of(project)) {
      editor.open(file, Files.readString(file));
      List<Diagnostic> shown = editor.diagnostics(file);
      assertThat(editor.messages()).isEmpty();
      return shown.stream().map(it -> it.getCode().getLeft()).toList();
    }
  }

  private void compiledWith(String... options) throws IOException {
    entry(List.of(project.resolve("src")), List.of(), List.of(), List.of(options));
  }

  private void entry(
      List<Path> roots, List<Path> classPath, List<Path> modulePath, List<String> options)
      throws IOException {
    CompilationEntry entry =
        new CompilationEntry(
            project.resolve("target/classes"), roots, List.of(), classPath, modulePath, options);
    put("target/fairlead-compilations/" + entry.fileName(), entry.text());
  }

  private static String property(String name, String value) {
    return "<properties><maven.compiler.%1$s>%2$s</maven.compiler.%1$s></properties>"
        .formatted(name, value);
  }

  private Path put(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
