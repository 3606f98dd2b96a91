package dev.fairlead.typecheck;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Checker Framework finds the members that the generated stub files name. */
final class StubFilesTest {
  private static final Path ANY = Path.of("src/test/cases/annotate/app/Main.java");

  /** Members that came to the JDK after 17, and only those, may be missing. */
  @Test
  void membersOfTheJdkAreFound() {
    List<String> missing =
        Compilation.of(
                List.of(ANY), List.of(new FairleadChecker()), "-Awarns", "-AstubWarnIfNotFound")
            .messages()
            .stream()
            .filter(message -> message.contains("not found in type java."))
            .filter(message -> Runtime.version().feature() >= 21 || !isYounger(message))
            .toList();

    assertThat(missing).isEmpty();
  }

  private static boolean isYounger(String message) {
    return List.of("(Duration)", "close()", "startVirtualThread", "Builder").stream()
        .anyMatch(message::contains);
  }

  @Test
  void everyFileIsReadWithoutComplaint() {
    List<String> messages =
        Compilation.of(List.of(ANY), List.of(new FairleadChecker()), "-Awarns").messages();

    assertWithMessage("notes and warnings of the reader of stub files")
        .that(messages.stream().filter(message -> message.contains("astub")).toList())
        .isEmpty();
  }
}
