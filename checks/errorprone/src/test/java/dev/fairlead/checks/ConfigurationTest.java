package dev.fairlead.checks;

import static com.google.common.truth.Truth.assertThat;

import com.sun.tools.javac.api.JavacTool;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.StandardJavaFileManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac says, from the outside, to options that are right and wrong. */
final class ConfigurationTest {
  @TempDir private Path directory;

  @Test
  void modelsOfTheUser() throws Exception {
    Path models = Files.createDirectory(directory.resolve("models"));
    Files.writeString(
        models.resolve("acme.java"),
        """
        package acme;

        import dev.fairlead.annotations.Phase;
        import dev.fairlead.annotations.Requires;
        import dev.fairlead.annotations.Unbounded;

        public class Wire {
          @Unbounded(Phase.READ) public static Wire open();
          @Requires(Phase.READ) public void ask();
        }
        """);
    Path wire =
        write(
            "acme/Wire.java",
            "package acme;",
            "public class Wire {",
            "  public static Wire open() { return new Wire(); }",
            "  public void ask() {}",
            "}");
    Path use = write("Use.java", "class Use { void use() { acme.Wire.open().ask(); } }");

    String said = compile("-XepOpt:Fairlead:Models=" + models, wire, use);

    assertThat(said).contains("[MissingTimeout] Nothing bounds read of this Wire");
  }

  @Test
  void modelsWithAnError() throws Exception {
    Path models = Files.createDirectory(directory.resolve("models"));
    Files.writeString(
        models.resolve("acme.java"), "package acme;\n\npublic class Wire {\n  Missing ask();\n}\n");
    Path one = write("One.java", "class One {}");
    Path other = write("Other.java", "class Other {}");

    String said = compile("-XepOpt:Fairlead:Models=" + models, one, other);

    assertThat(said.lines().filter(line -> line.contains("Fairlead: "))).hasSize(1);
    assertThat(said).contains("acme.java:4: ");
    assertThat(said).contains("Missing");
  }

  @Test
  void bound() throws Exception {
    Path use =
        write(
            "Use.java",
            "class Use {",
            "  void use(java.net.Socket socket, java.net.SocketAddress to) throws Exception {",
            "    socket.connect(to);",
            "  }",
            "}");

    assertThat(compile("-XepOpt:Fairlead:Fix:Connect=PT0.25S", use)).contains("connect(to, 250)");
    assertThat(compile("-XepOpt:Fairlead:Fix:Connect=soon", use))
        .contains("Fairlead: Fairlead:Fix:Connect=soon is no duration such as PT5S");
    assertThat(compile("-XepOpt:Fairlead:Fix:Connect=PT0S", use))
        .contains("Fairlead: Fairlead:Fix:Connect=PT0S is not longer than zero");
  }

  private Path write(String name, String... lines) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, List.of(lines));
  }

  private String compile(String option, Path... files) throws Exception {
    StringWriter said = new StringWriter();
    JavacTool javac = JavacTool.create();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      javac
          .getTask(
              said,
              manager,
              null,
              List.of(
                  "-XDcompilePolicy=simple",
                  "--should-stop=ifError=FLOW",
                  "-processorpath",
                  System.getProperty("java.class.path"),
                  "-proc:none",
                  "-d",
                  directory.toString(),
                  "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:MissingTimeout:WARN " + option),
              null,
              manager.getJavaFileObjects(files))
          .call();
    }
    return said.toString();
  }
}
