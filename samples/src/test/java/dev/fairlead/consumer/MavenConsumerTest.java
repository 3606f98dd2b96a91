package dev.fairlead.consumer;

import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds {@code samples/consumers/maven}, which is set up as README says, and reads its output. */
final class MavenConsumerTest {
  @TempDir Path directory;

  @Test
  void warnsWhereTheSourcesSay() throws Exception {
    MavenBuild build = MavenBuild.of("maven", directory);
    Path users = Path.of(System.getProperty("settings.localRepository"));
    try (StagedRepository repository =
        StagedRepository.in(directory.resolve("repository"), users, Path.of("..").toRealPath())) {
      List<String> output = build.run("-Dmaven.repo.local=" + repository.location(), "compile");
      assertWithMessage(String.join("\n", output))
          .that(MavenBuild.findings(output))
          .containsExactlyElementsIn(build.marked());
    }
  }
}
