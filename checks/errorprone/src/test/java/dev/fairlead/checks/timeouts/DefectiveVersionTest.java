package dev.fairlead.checks.timeouts;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import com.google.errorprone.CompilationTestHelper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DefectiveVersionTest {
  private static final String STRICT = "-XepOpt:Fairlead:Profile=strict";

  @Test
  void identification() {
    compilation(List.of())
        .addSourceLines(
            "Client.java",
            """
            import dev.fairlead.annotations.KnownDefect;

            class Client {
              @KnownDefect(
                  value = "its time bounds nothing",
                  instead = "ask(Duration)",
                  source = "#12")
              void ask(long time) {}

              void ask(java.time.Duration time) {}

              @KnownDefect(value = "it never ends", source = "#13")
              Client() {}

              @KnownDefect(value = "it takes long", source = "#14", strict = true)
              void close() {}
            }
            """)
        .addSourceLines(
            "Use.java",
            """
            class Use {
              void use() {
                // BUG: Diagnostic contains: This constructor is defective in the version at hand: it never ends (#13). No version mends it yet: bound the work from outside.
                Client client = new Client();
                // BUG: Diagnostic contains: ask is defective in the version at hand: its time bounds nothing (#12). Use ask(Duration).
                client.ask(5);
                client.ask(java.time.Duration.ofSeconds(5));
                client.close();
              }
            }
            """)
        .doTest();
  }

  @Test
  void mindedElsewhereInTheFile() {
    compilation(List.of())
        .addSourceLines(
            "Pool.java",
            """
            import dev.fairlead.annotations.KnownDefect;

            class Pool {
              @KnownDefect(value = "it mixes answers", unless = "giveBackBroken", source = "#15")
              void giveBack(Object connection) {}

              void giveBackBroken(Object connection) {}
            }
            """)
        .addSourceLines(
            "Careless.java",
            """
            class Careless {
              void use(Pool pool, Object connection) {
                // BUG: Diagnostic contains: giveBack is defective in the version at hand: it mixes answers
                pool.giveBack(connection);
              }
            }
            """)
        .addSourceLines(
            "Careful.java",
            """
            class Careful {
              void use(Pool pool, Object connection, boolean broken) {
                if (broken) {
                  pool.giveBackBroken(connection);
                } else {
                  pool.giveBack(connection);
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void releaseOfTheJdk() {
    compilation(List.of(STRICT, "--release", "17"))
        .addSourceLines(
            "Get.java",
            """
            import java.net.URI;
            import java.net.http.HttpRequest;
            import java.time.Duration;

            class Get {
              HttpRequest get(URI uri) {
                // BUG: Diagnostic contains: timeout is defective in the version at hand: it ends with the headers, and a body that stalls is waited for as long as the peer likes (JDK-8208693). Use HttpCalls.send with a Deadline; version 26 mends it.
                return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
              }
            }
            """)
        .doTest();
  }

  @Test
  void decisionsAreForTheStrictProfile() {
    compilation(List.of())
        .addSourceLines(
            "Get.java",
            """
            import java.net.URI;
            import java.net.http.HttpRequest;
            import java.time.Duration;

            class Get {
              HttpRequest get(URI uri) {
                return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
              }
            }
            """)
        .expectNoDiagnostics()
        .doTest();
  }

  @Test
  void replacement() {
    String line =
        """
        import dev.fairlead.annotations.KnownDefect;
        import java.time.Duration;

        class Client {
          @KnownDefect(value = "it never ends", instead = "ask(Duration)", source = "#12")
          void ask(long time) {}

          void ask(Duration time) {}
        }
        """;
    String fixed =
        """
        import java.time.Duration;

        class Use {
          void use(Client client, int time) {
            client.ask(Duration.ofMillis(time));
          }
        }
        """;
    BugCheckerRefactoringTestHelper.newInstance(DefectiveVersion.class, DefectiveVersionTest.class)
        .addInputLines("Client.java", line)
        .expectUnchanged()
        .addInputLines(
            "Use.java",
            """
            class Use {
              void use(Client client, int time) {
                client.ask(time);
              }
            }
            """)
        .addOutputLines("Use.java", fixed)
        .doTest(TestMode.TEXT_MATCH);
    compilation(List.of())
        .addSourceLines("Client.java", line)
        .addSourceLines("Use.java", fixed)
        .expectNoDiagnostics()
        .doTest();
  }

  private static CompilationTestHelper compilation(List<String> options) {
    List<String> all = new ArrayList<>(options);
    all.add("-XepOpt:Fairlead:FailOnDefect=true");
    return CompilationTestHelper.newInstance(DefectiveVersion.class, DefectiveVersionTest.class)
        .setArgs(all);
  }

  @Test
  void whoImplementsOrForwardsHasNotChosen() {
    compilation(List.of())
        .addSourceLines(
            "Client.java",
            """
            import dev.fairlead.annotations.KnownDefect;

            interface Client {
              @KnownDefect(value = "its time bounds nothing", source = "#12")
              String ask(long time);
            }
            """)
        .addSourceLines(
            "Traced.java",
            """
            class Traced implements Client {
              private final Client delegate;

              Traced(Client delegate) {
                this.delegate = delegate;
              }

              @Override
              public String ask(long time) {
                return delegate.ask(time);
              }

              String ask(java.time.Duration time) {
                return ask(time.toMillis());
              }

              String first() {
                // BUG: Diagnostic contains: ask is defective in the version at hand
                return delegate.ask(5);
              }
            }
            """)
        .doTest();
  }
}
