package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan of a Maven project takes its libraries from the local repository, and fetches nothing. */
final class ProjectClassPathTest {
  private static final String POLL =
      """
      package app;

      class App {
        int read(org.apache.kafka.clients.consumer.Consumer<String, String> prices) {
          return prices.poll(500).count();
        }
      }
      """;

  @TempDir Path directory;

  @BeforeEach
  void project() throws Exception {
    write(
        "project/pom.xml",
        """
        <project><modelVersion>4.0.0</modelVersion>
          <groupId>app</groupId><artifactId>parent</artifactId><version>1</version>
          <packaging>pom</packaging>
          <properties><kafka.version>%s</kafka.version></properties>
          <modules><module>app</module></modules>
          <dependencyManagement><dependencies><dependency>
            <groupId>org.apache.kafka</groupId><artifactId>kafka-clients</artifactId>
            <version>${kafka.version}</version>
          </dependency></dependencies></dependencyManagement>
        </project>
        """
            .formatted("2.8.2"));
    write(
        "project/app/pom.xml",
        """
        <project><modelVersion>4.0.0</modelVersion>
          <parent><groupId>app</groupId><artifactId>parent</artifactId><version>1</version></parent>
          <artifactId>app</artifactId>
          <dependencies>
            <dependency>
              <groupId>org.apache.kafka</groupId><artifactId>kafka-clients</artifactId>
            </dependency>
            <dependency>
              <groupId>org.example</groupId><artifactId>wire</artifactId><version>1.0</version>
            </dependency>
          </dependencies>
        </project>
        """);
  }

  @Test
  void aVersionIsWhatTheProjectDeclaresWhereTheJarIsMissing() throws Exception {
    write("project/app/src/main/java/app/App.java", POLL);

    Command scan = scan("project");

    assertThat(scan.err()).contains("note: 2 of 2 libraries are not in the local Maven repository");
    assertThat(scan.out()).contains("[DefectiveVersion] poll is defective in the version at hand");
  }

  @Test
  void aMendedVersionIsSilent() throws Exception {
    write("project/app/src/main/java/app/App.java", POLL);
    Path pom = directory.resolve("project/pom.xml");
    Files.writeString(pom, Files.readString(pom).replace("2.8.2", "4.0.0"));

    assertThat(scan("project").out()).doesNotContain("DefectiveVersion");
  }

  @Test
  void jarsAndWhatTheyNeedAreOnTheClassPath() throws Exception {
    install(
        "org.example",
        "base",
        "2.0",
        "",
        "package base; public class Opener extends java.net.Socket {}");
    install(
        "org.example",
        "wire",
        "1.0",
        "<dependency><groupId>org.example</groupId><artifactId>base</artifactId>"
            + "<version>2.0</version></dependency>",
        "package wire; public class Wire extends base.Opener {}");
    write(
        "project/app/src/main/java/app/App.java",
        """
        package app;

        class App {
          void open(java.net.SocketAddress to) throws Exception {
            wire.Wire wire = new wire.Wire();
            wire.connect(to);
            wire.getInputStream().read();
          }
        }
        """);

    assertThat(scan("project").out()).contains("[MissingTimeout]");
    assertThat(scan("project/app/src/main/java/app/App.java").out()).contains("[MissingTimeout]");
    assertThat(scan("project", "--class-path", "").out()).doesNotContain("[MissingTimeout]");
  }

  @Test
  void filesThatCannotBeUnderstoodAreANote() throws Exception {
    write("project/pom.xml", "<project>\n<modules><module>app</project>");
    write("project/app/src/main/java/app/App.java", "package app; class App {}");

    Command scan = scan("project");

    assertThat(scan.err()).contains("note: project: pom.xml:2: ");
    assertThat(scan.err()).contains("scanned as a plain source tree");
    assertThat(scan.out()).contains("1 file");
    assertThat(scan.status()).isEqualTo(ExitStatus.CLEAN);
  }

  private Command scan(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("scan"));
    all.addAll(Arrays.asList(arguments));
    return Command.run(
        directory,
        Map.of("JDK_JAVA_OPTIONS", "-Dmaven.repo.local=" + directory.resolve("repository")),
        all.toArray(String[]::new));
  }

  private void install(
      String group, String artifact, String version, String dependencies, String source)
      throws Exception {
    Path place =
        directory
            .resolve("repository")
            .resolve(group.replace('.', '/'))
            .resolve(artifact)
            .resolve(version);
    Path built = directory.resolve("built");
    String name = source.replaceAll("(?s)package (\\w+); public class (\\w+).*", "$1/$2");
    write("sources/" + name + ".java", source);
    Files.createDirectories(built);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                built.toString(),
                "-d",
                built.toString(),
                directory.resolve("sources/" + name + ".java").toString());
    assertThat(status).isEqualTo(0);
    Files.createDirectories(place);
    Path jar = place.resolve(artifact + "-" + version + ".jar");
    try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new java.util.zip.ZipEntry(name + ".class"));
      out.write(Files.readAllBytes(built.resolve(name + ".class")));
    }
    Files.writeString(
        place.resolve(artifact + "-" + version + ".pom"),
        """
        <project><modelVersion>4.0.0</modelVersion><groupId>%s</groupId><artifactId>%s</artifactId>
        <version>%s</version><dependencies>%s</dependencies></project>
        """
            .formatted(group, artifact, version, dependencies));
  }

  private void write(String name, String text) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
