package dev.fairlead.checks.configuration;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.checks.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project's {@code fairlead.conf} does to a compilation. */
final class ConfigurationFileTest {
  @TempDir private Path project;
  private Path sources;

  @BeforeEach
  void oneFinding() throws IOException {
    Files.createDirectory(project.resolve(".git"));
    sources = Files.createDirectories(project.resolve("module/src/main/java"));
    Files.write(
        sources.resolve("Use.java"),
        List.of(
            "class Use {",
            "  void use(java.net.Socket socket, java.net.SocketAddress to) throws Exception {",
            "    socket.connect(to);",
            "  }",
            "}"));
  }

  @Test
  void isFoundFromTheModuleUpwards() throws Exception {
    decide(project, "# for all modules", "", "Fix:Connect = PT0.25S");

    assertThat(compile("").said()).contains("connect(to, 250)");
  }

  @Test
  void theNearestHolds() throws Exception {
    decide(project, "Fix:Connect = PT0.25S");
    decide(project.resolve("module"), "Fix:Connect=PT0.5S");

    assertThat(compile("").said()).contains("connect(to, 500)");
  }

  @Test
  void endsAtTheTopOfTheRepository() throws Exception {
    decide(project, "Fix:Connect = PT0.25S");
    Files.createDirectory(project.resolve("module/.git"));

    assertThat(compile("").said()).contains("connect(to, 5000)");
  }

  @Test
  void givesWayToArguments() throws Exception {
    decide(project, "Fix:Connect = PT0.25S");

    assertThat(compile("-XepOpt:Fairlead:Fix:Connect=PT1S").said()).contains("connect(to, 1000)");
  }

  @Test
  void decidesOnChecks() throws Exception {
    decide(project, "Check:MissingTimeout = error");
    Javac asError = compile("");
    decide(project, "Check:MissingTimeout = off");
    Javac off = compile("");

    assertThat(asError.succeeded()).isFalse();
    assertThat(asError.said()).contains("error: [MissingTimeout]");
    assertThat(off.succeeded()).isTrue();
    assertThat(off.said()).doesNotContain("MissingTimeout");
  }

  @Test
  void pathsStartWhereItIs() throws Exception {
    decide(project.resolve("module"), "Report = fairlead.sarif");

    assertThat(compile("").succeeded()).isTrue();
    assertThat(Files.readString(project.resolve("module/fairlead.sarif")))
        .contains("MissingTimeout");
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    decide(project, "Profile = strict", "Basline = known.txt");
    assertRefused("fairlead.conf:2: there is no setting Basline; did you mean Baseline?");

    decide(project, "Check:MissingTimout = off");
    assertRefused("fairlead.conf:1: MissingTimout is no check; did you mean MissingTimeout?");

    decide(project, "Check:MissingTimeout = loud");
    assertRefused("Check:MissingTimeout=loud is neither off, warning nor error");

    decide(project, "Tests = yes");
    assertRefused("fairlead.conf:1: Tests=yes is not true or false");

    decide(project, "Report = ../../elsewhere.sarif");
    assertRefused("is not below the directory of fairlead.conf");

    decide(project, "strict");
    assertRefused("fairlead.conf:1: no KEY = VALUE: strict");
  }

  @Test
  void refusesArgumentsItDoesNotKnow() throws Exception {
    Javac javac = compile("-XepOpt:Fairlead:Profil=strict");

    assertThat(javac.succeeded()).isFalse();
    assertThat(javac.said())
        .contains("Fairlead: there is no setting Profil; did you mean Profile?");
  }

  private void assertRefused(String line) throws IOException {
    Javac javac = compile("");
    assertThat(javac.succeeded()).isFalse();
    assertThat(javac.said()).contains(line);
    assertThat(javac.said().lines().filter(said -> said.contains("Fairlead: "))).hasSize(1);
  }

  private static void decide(Path directory, String... lines) throws IOException {
    Files.write(directory.resolve(ConfigurationFile.NAME), List.of(lines));
  }

  private Javac compile(String options) throws IOException {
    return Javac.compile(sources, options);
  }
}
