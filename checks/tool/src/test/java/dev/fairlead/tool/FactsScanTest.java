package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;

import com.google.errorprone.ErrorProneAnalyzer;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTool;
import dev.fairlead.checks.report.CheckCatalog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.StandardJavaFileManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan of a module, with the classes of the module that it uses as a build has left them. */
final class FactsScanTest {
  @TempDir Path directory;

  @Test
  void waitOfAMethodOfWhichThereIsOnlyTheClassFile() throws Exception {
    Path helper = directory.resolve("Helper.java");
    Files.writeString(
        helper,
        """
        package help;

        public class Helper {
          public static String refresh(String host) throws java.io.IOException {
            return java.net.InetAddress.getByName(host).toString();
          }
        }
        """);
    Path use = Files.createDirectories(directory.resolve("src"));
    Files.writeString(
        use.resolve("Use.java"),
        """
        class Use {
          static final String ADDRESS = address();

          static String address() {
            try {
              return help.Helper.refresh("peer");
            } catch (java.io.IOException unknown) {
              return "";
            }
          }
        }
        """);
    build(helper, "classes", List.of());
    build(helper, "facts", List.of("-XepOpt:Fairlead:Facts=true"));

    Command without = Command.run(directory, "scan", "--class-path", "classes", "src");
    assertThat(without.out()).doesNotContain("NetworkInStaticInit");
    Command with = Command.run(directory, "scan", "--class-path", "facts", "src");
    assertThat(with.out()).contains("src/Use.java:2:");
    assertThat(with.out()).contains("(address → Helper.refresh → InetAddress.getByName)");
  }

  private void build(Path source, String output, List<String> settings) throws Exception {
    Path classes = Files.createDirectory(directory.resolve(output));
    JavacTool javac = JavacTool.create();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("-XDcompilePolicy=simple", "-proc:none", "-d", classes.toString());
      BasicJavacTask task =
          (BasicJavacTask)
              javac.getTask(null, files, null, options, null, files.getJavaFileObjects(source));
      task.addTaskListener(
          ErrorProneAnalyzer.createByScanningForPlugins(
              ScannerSupplier.fromBugCheckerClasses(new CheckCatalog().classes()),
              ErrorProneOptions.processArgs(settings),
              task.getContext()));
      assertThat(task.call()).isTrue();
    }
  }
}
