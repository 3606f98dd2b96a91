package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project's {@code fairlead.conf}, as the command follows it. */
final class ProjectConfigurationTest {

  @TempDir private Path directory;

  @Test
  void holdsForScansBelowIt() throws Exception {
    Path sources = Files.createDirectories(directory.resolve("module/src/main/java"));
    Path tests = Files.createDirectories(directory.resolve("module/src/test/java"));
    Files.writeString(sources.resolve("Use.java"), use("Use"));
    Files.writeString(tests.resolve("UseTest.java"), use("UseTest"));

    decide("Tests = true");
    Command withTests = Command.run(directory, "scan", "module");
    decide("Check:MissingTimeout = off");
    Command off = Command.run(directory, "scan", "module");
    decide("Baseline = known.txt");
    Command accepted = Command.run(directory, "baseline", "accept", "--reason", "old", "module");
    Command known = Command.run(directory, "scan", "module");

    assertThat(withTests.out()).contains("Use.java:3");
    assertThat(withTests.out()).contains("UseTest.java:3");
    assertThat(off.status()).isEqualTo(0);
    assertThat(accepted.status()).isEqualTo(0);
    assertThat(Files.readString(directory.resolve("known.txt"))).contains("MissingTimeout");
    assertThat(known.status()).isEqualTo(0);
    assertThat(known.err()).contains("1 in the baseline");
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    Files.writeString(directory.resolve("Use.java"), use("Use"));
    decide("Profil = strict");

    Command scan = Command.run(directory, "scan", "Use.java");

    assertThat(scan.status()).isEqualTo(2);
    assertThat(scan.err())
        .contains("fairlead.conf:1: there is no setting Profil; did you mean Profile?");
  }

  private void decide(String line) throws Exception {
    Files.writeString(directory.resolve("fairlead.conf"), line + "\n");
  }

  private static String use(String name) {
    return "class "
        + name
        + " {\n"
        + "  void use(java.net.Socket socket, java.net.SocketAddress to) throws Exception {\n"
        + "    socket.connect(to);\n"
        + "  }\n"
        + "}\n";
  }
}
