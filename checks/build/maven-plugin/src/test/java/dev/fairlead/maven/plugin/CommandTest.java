package dev.fairlead.maven.plugin;

import static com.google.common.truth.Truth.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

  /** Reads its file of arguments as picocli does, as far as needed: each quoted, on a line. */
  private static final String PROGRAM =
      """
      import java.nio.file.Files;
      import java.nio.file.Path;

      public class Program {
        public static void main(String[] arguments) throws Exception {
          for (String line : Files.readAllLines(Path.of(arguments[0].substring(1)))) {
            System.out.println(line);
          }
          System.err.println(Path.of("").toAbsolutePath());
          System.exit(System.in.read() == -1 ? 3 : 4);
        }
      }
      """;

  @TempDir Path directory;
  private Path jar;

  @BeforeEach
  void compile() throws Exception {
    Path source = Files.writeString(directory.resolve("Program.java"), PROGRAM);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", directory.toString(), source.toString());
    assertThat(status).isEqualTo(0);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Program");
    jar = directory.resolve("program.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest)) {
      entries.putNextEntry(new JarEntry("Program.class"));
      Files.copy(directory.resolve("Program.class"), entries);
    }
  }

  @Test
  void passesArgumentsOutputAndStatusOn() throws Exception {
    List<String> out = new ArrayList<>();
    List<String> err = new ArrayList<>();

    int status =
        new Command(jar, directory)
            .run(List.of("scan", "a b", "C:\\d", "e\"f"), out::add, err::add);

    assertThat(status).isEqualTo(3);
    assertThat(out).containsExactly("\"scan\"", "\"a b\"", "\"C:\\\\d\"", "\"e\\\"f\"").inOrder();
    assertThat(err).containsExactly(directory.toRealPath().toString());
  }
}
