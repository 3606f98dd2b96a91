package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scan command finds, writes and answers. */
final class ScanTest {
  private static final String READS =
      "class %s { int f() throws Exception { return new java.net.URL(\"http://h\").openStream()"
          + ".read(); } }\n";

  @TempDir Path directory;

  @Test
  void methodsOnTheSourcePathAreSeenThrough() throws Exception {
    write(
        "src/net/Opener.java",
        """
        package net;

        public class Opener {
          public static java.net.URLConnection open(String text) throws java.io.IOException {
            return new java.net.URL(text).openConnection();
          }
        }
        """);
    write(
        "src/net/Use.java",
        """
        package net;

        class Use {
          int[] copy(int[] all) {
            return all.clone();
          }

          int read() throws java.io.IOException {
            return Opener.open("http://h").getInputStream().read();
          }
        }
        """);

    Command scan = Command.run(directory, "scan", "--source-path", "src", "src/net/Use.java");

    assertThat(scan.err()).isEmpty();
    assertThat(scan.out()).contains("src/net/Use.java:9:");
    assertThat(scan.out()).contains("[MissingTimeout] Nothing bounds connect and read");
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void whatImplementsAnInterfaceIsFoundOnTheSourcePath() throws Exception {
    write(
        "src/app/Directory.java",
        """
        package app;

        interface Directory {
          void forEach(java.util.function.Consumer<String> consumer);
        }
        """);
    write(
        "src/app/RemoteDirectory.java",
        """
        package app;

        import io.netty.channel.ChannelFuture;
        import java.util.function.Consumer;

        class RemoteDirectory implements Directory {
          private ChannelFuture connected;

          @Override
          public void forEach(Consumer<String> consumer) {
            connected.addListener(done -> consumer.accept("root"));
          }
        }
        """);
    write(
        "src/app/Auditor.java",
        """
        package app;

        import java.util.concurrent.Future;

        class Auditor {
          void check(Directory directory, Future<String> reply) {
            directory.forEach(
                name -> {
                  try {
                    reply.get();
                  } catch (Exception e) {
                    throw new IllegalStateException(name, e);
                  }
                });
          }
        }
        """);

    Command scan = Command.run(directory, "scan", "--source-path", "src", "src/app/Auditor.java");

    assertThat(scan.out()).contains("forEach runs what it is given on an event loop");
  }

  @Test
  void codeForTestsIsLeftOutUnlessItIsAskedFor() throws Exception {
    String tool = "src/main/java/org/acme/app/testing/Tool.java";
    write(tool, "package org.acme.app.testing;\n" + READS.formatted("Tool"));
    write("src/main/java/com/example/Use.java", "package com.example;\n" + READS.formatted("Use"));

    Command all = Command.run(directory, "scan", "src");
    Command named = Command.run(directory, "scan", tool);
    Command tests = Command.run(directory, "scan", "--include-tests", "src");

    assertThat(all.out()).contains("Use.java:2:");
    assertThat(all.out()).doesNotContain("Tool.java");
    assertThat(named.out()).contains("Tool.java:2:");
    assertThat(tests.out()).contains("Tool.java:2:");
  }

  @Test
  void theOrderOfThePathsChangesNoByte() throws Exception {
    write("a/One.java", READS.formatted("One"));
    write("b/Other.java", READS.formatted("Other"));

    for (List<String> paths : List.of(List.of("a", "b"), List.of("b", "a"))) {
      Command scan =
          Command.run(
              directory,
              "scan",
              "--format",
              "sarif",
              "--output",
              paths.get(0) + ".sarif",
              paths.get(0),
              paths.get(1));
      assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
    }

    String report = Files.readString(directory.resolve("a.sarif"));
    assertThat(Files.readString(directory.resolve("b.sarif"))).isEqualTo(report);
    assertThat(report).contains("\"a/One.java\"");
    assertThat(report).contains("\"b/Other.java\"");
    assertThat(report).doesNotContain(directory.toString());
  }

  @Test
  void failOnDecidesTheStatus() throws Exception {
    write("One.java", READS.formatted("One"));

    assertThat(Command.run(directory, "scan", "--fail-on", "error", "One.java").status())
        .isEqualTo(ExitStatus.CLEAN);
    assertThat(Command.run(directory, "scan", "--fail-on", "warning", "One.java").status())
        .isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void aReferenceToOneOfTwoMethodsOfMissingTypesIsNoDefect() throws Exception {
    write(
        "Twice.java",
        """
        import java.util.List;
        import java.util.Objects;
        import missing.Mapper;
        import missing.Name;
        import missing.User;

        class Twice {
          private Mapper mapper;

          long known(List<User> users) {
            return users.parallelStream().map(this::last).filter(Objects::nonNull).count();
          }

          private Name last(User user) {
            return mapper.of(user);
          }

          private Name last(Name name) {
            return mapper.of(name);
          }
        }
        """);

    Command scan = Command.run(directory, "scan", "Twice.java");

    assertThat(scan.err()).isEmpty();
    assertThat(scan.status()).isEqualTo(ExitStatus.CLEAN);
  }

  @Test
  void missingTypeArgumentsLeaveTheClassKnown() throws Exception {
    write(
        "Names.java",
        """
        import missing.Name;
        import missing.User;
        import reactor.core.publisher.Flux;
        import reactor.core.publisher.Mono;

        class Names {
          interface Store {
            Flux<Name> of(User user);
          }

          private Store store;

          Mono<String> save(User user, Mono<String> name) {
            return name.map(text -> store.of(user).blockFirst() == null ? text : "");
          }
        }
        """);

    assertThat(Command.run(directory, "scan", "Names.java").out())
        .contains("[BlockingOnEventLoop] This waits for another thread");
  }

  @Test
  void whatOnlyTheStrictProfileReportsIsASuggestion() throws Exception {
    write(
        "Again.java",
        """
        class Again {
          java.net.Socket peer() throws InterruptedException {
            while (true) {
              try {
                java.net.Socket socket = new java.net.Socket();
                socket.connect(new java.net.InetSocketAddress("peer", 1), 1000);
                socket.setSoTimeout(1000);
                return socket;
              } catch (java.io.IOException gone) {
                Thread.sleep(1000);
              }
            }
          }
        }
        """);

    assertThat(Command.run(directory, "scan", "Again.java").out()).doesNotContain("UnboundedRetry");
    Command strict = Command.run(directory, "scan", "--set", "Profile=strict", "Again.java");
    assertThat(strict.out()).contains("Again.java:3:5: note: [UnboundedRetry]");
    assertThat(strict.status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(
            Command.run(
                    directory,
                    "scan",
                    "--set",
                    "Profile=strict",
                    "--fail-on",
                    "suggestion",
                    "Again.java")
                .status())
        .isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void unusableArgumentsAreOneLine() throws Exception {
    write("One.java", READS.formatted("One"));
    write("models/acme.java", "package acme;\n\npublic class Wire {\n  Missing ask();\n}\n");
    Files.createDirectory(directory.resolve("empty"));

    assertUnusable("nowhere: ", "scan", "nowhere");
    assertUnusable("empty: ", "scan", "empty");
    assertUnusable("nowhere/out.sarif: ", "scan", "--output", "nowhere/out.sarif", "One.java");
    assertUnusable("acme.java:4: ", "scan", "--models", "models", "One.java");
    assertUnusable("--time-per-file 0: ", "scan", "--time-per-file", "0", "One.java");
    assertUnusable("--format", "scan", "--format", "xml", "One.java");
    assertUnusable(
        "--set: there is no setting Colour; docs/index.md lists them",
        "scan",
        "--set",
        "Colour=red",
        "One.java");
    assertUnusable(
        "--set: Fix:Read=soon is not a duration longer than zero, such as PT5S",
        "scan",
        "--set",
        "Fix:Read=soon",
        "One.java");
    assertUnusable(
        "--set: Min:Read=PT9S is longer than Max:Read=PT5S",
        "scan",
        "--set",
        "Min:Read=PT9S",
        "--set",
        "Max:Read=PT5S",
        "One.java");
    assertUnusable(
        "--set Report: a scan has an option of its own",
        "scan",
        "--set",
        "Report=out.sarif",
        "One.java");
  }

  @Test
  void settingsAreThoseOfABuild() throws Exception {
    write("acme/gen/One.java", "package acme.gen;\n\n" + READS.formatted("One"));
    write("acme/Other.java", "package acme;\n\n" + READS.formatted("Other"));

    Command all = Command.run(directory, "scan", "acme");
    assertThat(all.out()).contains("acme/gen/One.java");

    Command some =
        Command.run(directory, "scan", "--set", "Exclude=acme.gen", "--set", "Phases=read", "acme");
    assertThat(some.out()).doesNotContain("acme/gen/One.java");
    assertThat(some.out()).contains("[MissingTimeout] Nothing bounds read of");
    assertThat(some.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  private void assertUnusable(String part, String... arguments) throws Exception {
    Command scan = Command.run(directory, arguments);
    assertThat(scan.err().lines().filter(line -> line.contains(part)).toList()).hasSize(1);
    assertThat(scan.status()).isEqualTo(ExitStatus.UNUSABLE);
  }

  private void write(String name, String text) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
