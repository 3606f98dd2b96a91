package dev.fairlead.checks;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module of helpers, and one that is compiled against its class files. */
final class FactsTest {
  private static final String CLIENT =
      """
      package help;

      public class Client {
        String send(String host) throws java.io.IOException {
          try (java.net.Socket socket = new java.net.Socket(host, 80)) {
            return socket.toString();
          }
        }

        String describe() {
          return "client";
        }
      }
      """;
  private static final String HELPER =
      """
      package help;

      public class Helper {
        private static final Client client = new Client();

        public static String refresh(String host) throws java.io.IOException {
          return load(host);
        }

        private static String load(String host) throws java.io.IOException {
          return client.send(host);
        }

        public static String name() {
          return client.describe();
        }
      }
      """;
  private static final String HANDLER =
      """
      import dev.fairlead.annotations.NonBlocking;

      class Handler {
        @NonBlocking
        void handle(String host) throws Exception {
          help.Helper.refresh(host);
        }
      }
      """;
  private static final String FINDING = "(Helper.refresh → load → client.send → new Socket)";

  @TempDir private Path directory;

  @Test
  void helperInADirectory() throws Exception {
    compile("a", List.of(), List.of("Facts=true"), HELPER, CLIENT);
    assertThat(compile("b", List.of("a"), List.of(), HANDLER)).contains(FINDING);
  }

  @Test
  void helperInAJar() throws Exception {
    compile("a", List.of(), List.of("Facts=true"), HELPER, CLIENT);
    jar("a", "a.jar");
    assertThat(compile("b", List.of("a.jar"), List.of(), HANDLER)).contains(FINDING);
  }

  @Test
  void noFactsWithoutTheOption() throws Exception {
    compile("a", List.of(), List.of(), HELPER, CLIENT);
    assertThat(directory.resolve("a/META-INF").toFile().exists()).isFalse();
    assertThat(compile("b", List.of("a"), List.of(), HANDLER)).doesNotContain("BlockingOn");
  }

  @Test
  void whoLeavesADatabaseForEditorsLeavesFacts() throws Exception {
    String database = "CompileDatabase=" + directory.resolve("database");
    compile("a", List.of(), List.of(database), HELPER, CLIENT);
    assertThat(compile("b", List.of("a"), List.of(), HANDLER)).contains(FINDING);
    compile("c", List.of(), List.of(database, "Facts=false"), HELPER, CLIENT);
    assertThat(directory.resolve("c/META-INF").toFile().exists()).isFalse();
  }

  @Test
  void helperThatWaitsForNothing() throws Exception {
    compile("a", List.of(), List.of("Facts=true"), HELPER, CLIENT);
    String harmless = HANDLER.replace("refresh(host)", "name()");
    assertThat(compile("b", List.of("a"), List.of(), harmless)).doesNotContain("BlockingOn");
  }

  @Test
  void factsOfAnEarlierClassFileAreNone() throws Exception {
    compile("a", List.of(), List.of("Facts=true"), HELPER, CLIENT);
    String changed = HELPER.replace("return load(host)", "return name()");
    compile("a", List.of("a"), List.of(), changed);
    assertThat(compile("b", List.of("a"), List.of(), HANDLER)).doesNotContain("BlockingOn");
  }

  @Test
  void factsOfClassesNotCompiledAnewStay() throws Exception {
    compile("a", List.of(), List.of("Facts=true"), HELPER, CLIENT);
    compile("a", List.of("a"), List.of("Facts=true"), HELPER);
    assertThat(compile("b", List.of("a"), List.of(), HANDLER)).contains(FINDING);
  }

  @Test
  void aClassOnTheWayThatNoLongerWaits() throws Exception {
    compile("a", List.of(), List.of("Facts=true"), HELPER, CLIENT);
    String changed = CLIENT.replace("new java.net.Socket(host, 80)", "new java.net.Socket()");
    compile("a", List.of("a"), List.of("Facts=true"), changed);
    assertThat(directory.resolve("a/META-INF/fairlead/help/Client").toFile().exists()).isFalse();
    assertThat(compile("b", List.of("a"), List.of(), HANDLER)).doesNotContain("BlockingOn");
  }

  @Test
  void throughTwoModules() throws Exception {
    compile(
        "a", List.of(), List.of("Facts=true"), CLIENT.replace("String send", "public String send"));
    compile("b", List.of("a"), List.of("Facts=true"), HELPER);
    assertThat(compile("c", List.of("b"), List.of(), HANDLER)).contains(FINDING);
  }

  @Test
  void sameBytesWhateverTheOrder() throws Exception {
    compile("a", List.of(), List.of("Facts=true"), HELPER, CLIENT);
    compile("b", List.of(), List.of("Facts=true"), CLIENT, HELPER);
    assertThat(facts("a")).containsExactlyElementsIn(facts("b")).inOrder();
    assertThat(facts("a")).hasSize(2);
  }

  @Test
  void unreadableFactsAreNone() throws Exception {
    compile("a", List.of(), List.of("Facts=true"), HELPER, CLIENT);
    Path file = directory.resolve("a/META-INF/fairlead/help/Helper");
    String text = Files.readString(file);
    for (String bad :
        List.of(
            "",
            "fairlead-facts 2 x\n",
            text.replace("NETWORK", "MOON"),
            text.replace("#", ""),
            text.replace("help.Client#", ".etc.Client#"),
            text.replace("help.Client#", "\0#"))) {
      Files.writeString(file, bad);
      assertThat(compile("b", List.of("a"), List.of(), HANDLER)).doesNotContain("BlockingOn");
    }
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 9, 9});
    assertThat(compile("b", List.of("a"), List.of(), HANDLER)).doesNotContain("BlockingOn");
  }

  @Test
  void methodsByTheirParameters() throws Exception {
    String overloaded =
        """
        package help;

        public class Helper {
          public static <T extends Comparable<T>> void refresh(T[] some, java.util.List<T> all, int... n)
              throws Exception {
            new java.net.Socket("a", n[0]);
          }

          public static void refresh(String host) {}

          public class Inner {
            public Inner(String host) throws Exception {
              new java.net.Socket(host, 1);
            }
          }
        }
        """;
    compile("a", List.of(), List.of("Facts=true"), overloaded);
    assertThat(compile("b", List.of("a"), List.of(), HANDLER)).doesNotContain("BlockingOn");
    assertThat(
            compile(
                "b",
                List.of("a"),
                List.of(),
                HANDLER.replace("refresh(host)", "refresh(new String[0], null, 1)")))
        .contains("(Helper.refresh → new Socket)");
    assertThat(
            compile(
                "b",
                List.of("a"),
                List.of(),
                HANDLER.replace("help.Helper.refresh(host)", "new help.Helper().new Inner(host)")))
        .contains("(new Inner → new Socket)");
  }

  private List<String> facts(String output) throws IOException {
    Path root = directory.resolve(output).resolve("META-INF");
    try (Stream<Path> files = Files.walk(root)) {
      List<String> all = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.add(root.relativize(file) + "\n" + Files.readString(file));
      }
      return all;
    }
  }

  private void jar(String output, String name) throws IOException {
    Path root = directory.resolve(output);
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(directory.resolve(name)));
        Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(root.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
      }
    }
  }

  /** What javac says of the sources, whose class files go to a directory of that name. */
  private String compile(
      String output, List<String> classPath, List<String> settings, String... sources)
      throws IOException {
    Path classes = Files.createDirectories(directory.resolve(output));
    List<Path> files = new ArrayList<>();
    Path texts = Files.createTempDirectory(directory, "source");
    for (String source : sources) {
      String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
      files.add(Files.writeString(texts.resolve(name + ".java"), source));
    }
    String path =
        Stream.concat(
                classPath.stream().map(entry -> directory.resolve(entry).toString()),
                Stream.of(System.getProperty("java.class.path")))
            .collect(Collectors.joining(File.pathSeparator));
    String arguments =
        Stream.concat(Stream.of("FailOnDefect=true"), settings.stream())
            .map(setting -> "-XepOpt:Fairlead:" + setting)
            .collect(Collectors.joining(" ", "-Xep:BlockingOnEventLoop:WARN ", ""));
    Javac javac = Javac.compile(classes, List.of("-classpath", path), arguments, files);
    assertThat(javac.succeeded()).isTrue();
    return javac.said();
  }
}
