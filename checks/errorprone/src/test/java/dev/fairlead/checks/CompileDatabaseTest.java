package dev.fairlead.checks;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.checks.database.CompilationEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compilation leaves for editors. */
final class CompileDatabaseTest {
  @TempDir private Path directory;

  @Test
  void saysWithWhatTheSourcesWereCompiled() throws Exception {
    Path file = write("src/p/q/A.java", "package p.q; class A {}");
    Path classes = Files.createDirectories(directory.resolve("classes"));

    compile(classes, file);
    CompilationEntry entry = only();

    assertThat(entry.classOutput()).isEqualTo(classes);
    assertThat(entry.sourceRoots()).containsExactly(directory.resolve("src"));
    assertThat(entry.classPath()).isNotEmpty();
    assertThat(entry.options()).containsExactly("--release", "17").inOrder();
  }

  @Test
  void aCompilationOfSomeFilesKeepsTheRootsOfTheOthers() throws Exception {
    Path one = write("src/A.java", "class A {}");
    Path generated = write("gen/B.java", "class B {}");
    Path classes = Files.createDirectories(directory.resolve("classes"));

    compile(classes, one, generated);
    String first = Files.readString(file());
    compile(classes, one);

    assertThat(Files.readString(file())).isEqualTo(first);
    assertThat(only().sourceRoots())
        .containsExactly(directory.resolve("gen"), directory.resolve("src"))
        .inOrder();
  }

  @Test
  void whatCannotBeWrittenCostsOneNote() throws Exception {
    Path file = write("src/A.java", "class A {}");
    write("database", "in the way");

    Javac javac = compile(Files.createDirectories(directory.resolve("classes")), file);

    assertThat(javac.succeeded()).isTrue();
    assertThat(javac.said()).contains("the build goes on");
  }

  private Javac compile(Path classes, Path... files) throws IOException {
    return Javac.compile(
        classes,
        List.of("--release", "17"),
        "-XepOpt:Fairlead:CompileDatabase=" + directory.resolve("database"),
        List.of(files));
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("database"))) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private CompilationEntry only() throws IOException {
    return CompilationEntry.parse(Files.readString(file())).orElseThrow();
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
