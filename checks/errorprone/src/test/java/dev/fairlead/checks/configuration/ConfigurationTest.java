package dev.fairlead.checks.configuration;

import static com.google.common.truth.Truth.assertThat;

import com.sun.tools.javac.api.JavacTool;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.StandardJavaFileManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac says, from the outside, to options that are right and wrong. */
final class ConfigurationTest {
  @TempDir private Path directory;

  @Test
  void modelsOfTheUser() throws Exception {
    Path models = Files.createDirectory(directory.resolve("models"));
    Files.writeString(
        models.resolve("acme.java"),
        """
        package acme;

        import dev.fairlead.annotations.Phase;
        import dev.fairlead.annotations.Requires;
        import dev.fairlead.annotations.Unbounded;

        public class Wire {
          @Unbounded(Phase.READ) public static Wire open();
          @Requires(Phase.READ) public void ask();
        }
        """);
    Path wire =
        write(
            "acme/Wire.java",
            "package acme;",
            "public class Wire {",
            "  public static Wire open() { return new Wire(); }",
            "  public void ask() {}",
            "}");
    Path use = write("Use.java", "class Use { void use() { acme.Wire.open().ask(); } }");

    String said = compile("-XepOpt:Fairlead:Models=" + models, wire, use);

    assertThat(said).contains("[MissingTimeout] Nothing bounds read of this Wire");
  }

  @Test
  void modelsWithAnError() throws Exception {
    Path models = Files.createDirectory(directory.resolve("models"));
    Files.writeString(
        models.resolve("acme.java"), "package acme;\n\npublic class Wire {\n  Missing ask();\n}\n");
    Path one = write("One.java", "class One {}");
    Path other = write("Other.java", "class Other {}");

    String said = compile("-XepOpt:Fairlead:Models=" + models, one, other);

    assertThat(said.lines().filter(line -> line.contains("Fairlead: "))).hasSize(1);
    assertThat(said).contains("acme.java:4: ");
    assertThat(said).contains("Missing");
  }

  @Test
  void bound() throws Exception {
    Path use =
        write(
            "Use.java",
            "class Use {",
            "  void use(java.net.Socket socket, java.net.SocketAddress to) throws Exception {",
            "    socket.connect(to);",
            "  }",
            "}");

    assertThat(compile("-XepOpt:Fairlead:Fix:Connect=PT0.25S", use)).contains("connect(to, 250)");
    assertRefused(
        "Fix:Connect=soon", "Fix:Connect=soon is not a duration longer than zero, such as PT5S");
    assertRefused(
        "Fix:Connect=PT0S", "Fix:Connect=PT0S is not a duration longer than zero, such as PT5S");
    assertRefused(
        "Fix:Connect=PT5S -XepOpt:Fairlead:Max:Connect=PT2S",
        "Fix:Connect=PT5S is longer than Max:Connect=PT2S");
    assertThat(compile("-XepOpt:Fairlead:Max:Connect=PT2S", use)).contains("connect(to, 2000)");
    assertThat(compile("-XepOpt:Fairlead:Min:Connect=PT8S", use)).contains("connect(to, 8000)");
  }

  @Test
  void codeForTestsInOtherPlaces() throws Exception {
    String[] body = {
      "  void use(java.net.Socket socket, java.net.SocketAddress to) throws Exception {",
      "    socket.connect(to);",
      "  }",
      "}"
    };
    Path use = write("src/main/java/p/Use.java", lines("package p; class Use {", body));
    Path tool =
        write(
            "src/main/java/org/p/test/Tool.java", lines("package org.p.test; class Tool {", body));
    Path example =
        write(
            "src/main/java/org/p/examples/a/Ex.java",
            lines("package org.p.examples.a; class Ex {", body));
    Path latest =
        write("src/main/java/p/latest/Use.java", lines("package p.latest; class Use {", body));
    Path junit = write("org/junit/Rule.java", "package org.junit; public class Rule {}");
    Path base =
        write(
            "src/main/java/p/Base.java",
            lines("package p; import org.junit.Rule; class Base {", body));

    Path integration = write("src/main/java/p/UseIT.java", lines("package p; class UseIT {", body));
    Path build =
        write("buildSrc/src/main/java/p/Task.java", lines("package p; class Task {", body));
    Path support =
        write(
            "src/main/java/org/p/q/junit/Broker.java",
            lines("package org.p.q.junit; class Broker {", body));
    Path commit = write("src/main/java/p/COMMIT.java", lines("package p; class COMMIT {", body));

    Path smoke =
        write(
            "app-smoke-tests/web/src/main/java/p/Web.java", lines("package p; class Web {", body));
    Path shown =
        write("examples/src/main/java/p/Shown.java", lines("package p; class Shown {", body));
    Path common =
        write("test-common/src/main/java/p/Common.java", lines("package p; class Common {", body));
    Path trial = write("my-test/src/main/java/p/Mine.java", lines("package p; class Mine {", body));

    Path real = write("src/main/java/p/Store.java", "package p; interface Store {}");
    Path standIn =
        write(
            "src/main/java/p/MockStore.java",
            lines("package p; class MockStore implements Store {", body));
    Path served =
        write(
            "src/main/java/p/MockServer.java",
            lines("package p; class MockServer implements Store {", body));

    Path checkedOut =
        write("my-examples/shop/src/main/java/p/Out.java", lines("package p; class Out {", body));
    Files.createDirectory(checkedOut.getParent().resolve("../../../../.git").normalize());

    assertThat(compile("", checkedOut)).contains("warning");
    assertThat(compile("", smoke, shown)).doesNotContain("warning");
    assertThat(compile("", common)).doesNotContain("warning");
    assertThat(compile("", standIn, real)).doesNotContain("warning");
    assertThat(compile("", served, real)).contains("warning");
    assertThat(compile("", trial)).contains("warning");
    assertThat(compile("", use)).contains("warning");
    assertThat(compile("", integration)).doesNotContain("warning");
    assertThat(compile("", commit)).contains("warning");
    assertThat(compile("", latest)).contains("warning");
    assertThat(compile("", tool, example)).doesNotContain("warning");
    assertThat(compile("", base, junit)).doesNotContain("warning");
    assertThat(compile("", build, support)).doesNotContain("warning");
    assertThat(compile("-XepOpt:Fairlead:Tests=true", base, junit)).contains("warning");
  }

  private static String[] lines(String first, String[] others) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(others));
    return all.toArray(String[]::new);
  }

  @Test
  void settingsThatThereAreNot() throws Exception {
    assertRefused("fix:connect=PT5S", "there is no setting fix:connect; did you mean Fix:Connect?");
    assertRefused("Colour=red", "there is no setting Colour; docs/index.md lists them");
    assertRefused("Profile=lax", "Profile=lax is not default or strict");
    assertRefused("Tests=yes", "Tests=yes is not true or false");
    assertRefused(
        "Phases=connect,reed",
        "Phases=connect,reed is not phases, separated by commas, of Dns, Connect, Tls, Acquire,"
            + " Write, Read, Data, Call");
    assertRefused(
        "Exclude=com.acme,*",
        "Exclude=com.acme,* is not packages such as com.acme.generated, separated by commas");
  }

  @Test
  void boundsThatAreAccepted() throws Exception {
    Path use =
        write(
            "Use.java",
            "class Use {",
            "  int use(java.net.URL url) throws Exception {",
            "    var http = (java.net.HttpURLConnection) url.openConnection();",
            "    http.setConnectTimeout(50);",
            "    http.setReadTimeout(120_000);",
            "    return http.getResponseCode();",
            "  }",
            "}");

    assertThat(compile("", use)).doesNotContain("warning");
    String said =
        compile(
            "-XepOpt:Fairlead:Max:Read=PT1M -XepOpt:Fairlead:Min:Connect=PT0.1S"
                + " -XepOpt:Fairlead:Max:Connect=PT10S",
            use);
    assertThat(said)
        .contains(
            "[InfiniteTimeout] 120_000 is longer for read than this project accepts. Set a time of"
                + " at most 60 s.");
    assertThat(said)
        .contains(
            "[InfiniteTimeout] 50 is shorter for connect than this project accepts. Set a time of"
                + " at least 100 ms.");
    assertThat(compile("-XepOpt:Fairlead:Max:Read=PT2M", use)).doesNotContain("warning");
  }

  @Test
  void phasesThatAreRequired() throws Exception {
    Path use =
        write(
            "Use.java",
            "class Use {",
            "  java.io.InputStream use(java.net.URL url) throws Exception {",
            "    var http = (java.net.HttpURLConnection) url.openConnection();",
            "    return http.getInputStream();",
            "  }",
            "}");

    assertThat(compile("", use)).contains("Nothing bounds connect and read of");
    assertThat(compile("-XepOpt:Fairlead:Phases=Read,Call", use))
        .contains("Nothing bounds read of");
    assertThat(compile("-XepOpt:Fairlead:Phases=acquire", use)).doesNotContain("MissingTimeout");
  }

  @Test
  void packagesThatAreExcluded() throws Exception {
    String[] lines = {
      "class Use {",
      "  void use(java.net.Socket socket, java.net.SocketAddress to) throws Exception {",
      "    socket.connect(to);",
      "  }",
      "}"
    };
    Path unnamed = write("Use.java", lines);
    Path generated =
        write("com/acme/gen/Use.java", "package com.acme.gen;", String.join("\n", lines));
    Path other =
        write("com/acme/general/Use.java", "package com.acme.general;", String.join("\n", lines));

    String said = compile("-XepOpt:Fairlead:Exclude=org.x,com.acme.gen", unnamed, generated, other);

    assertThat(said).contains("Use.java:3: warning: [MissingTimeout]");
    assertThat(said).contains("general" + java.io.File.separator + "Use.java:4: warning");
    assertThat(said).doesNotContain("gen" + java.io.File.separator + "Use.java:4: warning");
  }

  @Test
  void severalModels() throws Exception {
    Path one = Files.createDirectory(directory.resolve("one"));
    Path two = Files.createDirectory(directory.resolve("two"));
    String model =
        """
        package %s;

        import dev.fairlead.annotations.*;

        public class Wire {
          @Unbounded(Phase.READ) public static Wire open();
          @Requires(Phase.READ) public void ask();
        }
        """;
    Files.writeString(one.resolve("acme.java"), model.formatted("acme"));
    Files.writeString(two.resolve("other.java"), model.formatted("other"));
    String[] lines = {
      "public class Wire {",
      "  public static Wire open() { return new Wire(); }",
      "  public void ask() {}",
      "}"
    };
    Path acme = write("acme/Wire.java", "package acme;", String.join("\n", lines));
    Path other = write("other/Wire.java", "package other;", String.join("\n", lines));
    Path use =
        write(
            "Use.java",
            "class Use { void use() {",
            "  acme.Wire.open().ask();",
            "  other.Wire.open().ask(); } }");

    String said = compile("-XepOpt:Fairlead:Models=" + one + "," + two, acme, other, use);

    assertThat(said).contains("Use.java:2: warning: [MissingTimeout] Nothing bounds read");
    assertThat(said).contains("Use.java:3: warning: [MissingTimeout] Nothing bounds read");
  }

  private void assertRefused(String setting, String problem) throws Exception {
    Path one = write("One.java", "class One {}");
    Path two = write("Two.java", "class Two {}");
    String said = compile("-XepOpt:Fairlead:" + setting, one, two);
    assertThat(said.lines().filter(line -> line.contains("Fairlead: ")).toList())
        .containsExactly("error: Fairlead: " + problem);
  }

  private Path write(String name, String... lines) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, List.of(lines));
  }

  private String compile(String option, Path... files) throws Exception {
    StringWriter said = new StringWriter();
    JavacTool javac = JavacTool.create();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      javac
          .getTask(
              said,
              manager,
              null,
              List.of(
                  "-XDcompilePolicy=simple",
                  "--should-stop=ifError=FLOW",
                  "-processorpath",
                  System.getProperty("java.class.path"),
                  "-proc:none",
                  "-d",
                  directory.toString(),
                  "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:MissingTimeout:WARN"
                      + " -Xep:InfiniteTimeout:WARN "
                      + option),
              null,
              manager.getJavaFileObjects(files))
          .call();
    }
    return said.toString();
  }
}
