package dev.fairlead.catalog;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.catalog.Checking.Reported;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project passes its own checks; its samples' Good does so in {@link CatalogTest}. */
final class SelfApplicationTest {
  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(strings = {"annotations", "runtime", "checks/models", "checks/errorprone"})
  void findsNothing(String module) {
    List<Path> sources =
        Repository.files(module + "/src/main/java", ".java").stream()
            .filter(file -> !file.endsWith("module-info.java"))
            .toList();

    assertThat(sources).isNotEmpty();
    assertThat(Checking.of(sources, output).stream().map(Reported::place).toList()).isEmpty();
  }
}
