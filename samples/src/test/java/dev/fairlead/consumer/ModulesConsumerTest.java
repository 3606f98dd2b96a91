package dev.fairlead.consumer;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds {@code samples/consumers/modules}: an event loop in one module calls a method of another
 * module that asks a name server.
 */
final class ModulesConsumerTest {
  private static final String WAY =
      "Router.channelRead is called on an event loop (route → names.find → InetAddress.getByName)";

  @TempDir Path directory;

  @Test
  void findsTheWaitInTheOtherModule() throws Exception {
    MavenBuild build = MavenBuild.of("modules", directory);
    Path users = Path.of(System.getProperty("settings.localRepository"));
    try (StagedRepository repository =
        StagedRepository.in(directory.resolve("repository"), users, Path.of("..").toRealPath())) {
      String local = "-Dmaven.repo.local=" + repository.location();

      assertFound(build, build.run(local, "install"));
      Path names = build.project().resolve("names/target/classes/META-INF/fairlead/example/names");
      try (Stream<Path> facts = Files.list(names)) {
        assertThat(facts.map(file -> file.getFileName().toString()).toList())
            .containsExactly("Names");
      }

      Path router = build.project().resolve("server/src/main/java/example/server/Router.java");
      Files.writeString(router, "// changed\n", StandardOpenOption.APPEND);
      List<String> incremental = build.run(local, "-pl", "server", "-am", "compile");
      assertThat(String.join("\n", incremental)).contains("Nothing to compile");
      assertFound(build, incremental);

      Files.writeString(router, "// changed\n", StandardOpenOption.APPEND);
      assertFound(build, build.run(local, "-f", "server", "compile"));
    }
  }

  private static void assertFound(MavenBuild build, List<String> output) throws Exception {
    String text = String.join("\n", output);
    assertWithMessage(text)
        .that(MavenBuild.findings(output))
        .containsExactlyElementsIn(build.marked());
    assertThat(text).contains(WAY);
  }
}
