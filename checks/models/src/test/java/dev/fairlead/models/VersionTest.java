package dev.fairlead.models;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VersionTest {
  @TempDir Path directory;

  @Test
  void order() {
    List<String> ascending = List.of("1.8", "2.4.0", "2.5-rc1", "2.5", "2.5.1", "2.10", "17", "26");
    for (int i = 0; i < ascending.size(); i++) {
      for (int j = 0; j < ascending.size(); j++) {
        assertThat(Integer.signum(version(ascending.get(i)).compareTo(version(ascending.get(j)))))
            .isEqualTo(Integer.signum(Integer.compare(i, j)));
      }
    }
  }

  @Test
  void sameVersion() {
    assertThat(version("5.0")).isEqualTo(version("5.0.0"));
    assertThat(version("5.0").hashCode()).isEqualTo(version("5.0.0").hashCode());
    assertThat(version("9.4.57.v20241219")).isEqualTo(version("9.4.57"));
    assertThat(version("4.1.0.Final")).isEqualTo(version("4.1"));
    assertThat(version("33.4.0-jre")).isEqualTo(version("33.4.0"));
  }

  @Test
  void noVersion() {
    assertThat(Version.parse("")).isEmpty();
    assertThat(Version.parse("unspecified")).isEmpty();
    assertThat(Version.parse("${project.version}")).isEmpty();
  }

  @Test
  void factsOfAVersion() throws Exception {
    Files.writeString(
        directory.resolve("A.java"),
        """
        class A {
          @Unbounded(value = {CONNECT, READ}, until = "2.5")
          @Unbounded(value = CALL, since = "2.5")
          @KnownDefect(value = "it hangs", source = "#1", since = "2.0")
          static A make();
        }
        """);
    TypeModel model = ModelIndex.compile(directory).type("A").orElseThrow();

    assertThat(facts(model, "1.9")).containsExactly("Unbounded[CONNECT, READ]");
    assertThat(facts(model, "2.4"))
        .containsExactly("Unbounded[CONNECT, READ]", "KnownDefect[it hangs]");
    assertThat(facts(model, "2.5")).containsExactly("Unbounded[CALL]", "KnownDefect[it hangs]");
    assertThat(facts(model, null)).containsExactly("Unbounded[CALL]");
  }

  private static List<String> facts(TypeModel model, String version) {
    return model
        .at(Optional.ofNullable(version).flatMap(Version::parse))
        .methods()
        .get(0)
        .facts()
        .stream()
        .map(fact -> fact.name() + fact.list("value"))
        .toList();
  }

  private static Version version(String text) {
    return Version.parse(text).orElseThrow();
  }
}
