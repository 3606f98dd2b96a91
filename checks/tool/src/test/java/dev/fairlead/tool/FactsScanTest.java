package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
          static String address = "";

          static {
            try {
              address = help.Helper.refresh("peer");
            } catch (java.io.IOException unknown) {
              System.err.println(unknown);
            }
          }
        }
        """);
    new PluginBuild().compile(directory.resolve("classes"), List.of(), List.of(), helper);
    new PluginBuild("Facts=true").compile(directory.resolve("facts"), List.of(), List.of(), helper);

    Command without = Command.run(directory, "scan", "--class-path", "classes", "src");
    assertThat(without.out()).doesNotContain("NetworkInStaticInit");
    Command with =
        Command.run(directory, "scan", "--set", "Profile=strict", "--class-path", "facts", "src");
    assertThat(with.out()).contains("src/Use.java:6:");
    assertThat(with.out()).contains("(Helper.refresh → InetAddress.getByName)");
  }
}
