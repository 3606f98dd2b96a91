package dev.fairlead.checks.bounds;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import dev.fairlead.checks.CheckTesting;
import dev.fairlead.checks.timeouts.MissingTimeout;
import org.junit.jupiter.api.Test;

/** What is said, and inserted, where the bounds of a client are those of something else. */
final class ConfiguredFormTest {
  private static final String LIBRARY =
      """
      package lib;

      import static dev.fairlead.annotations.Phase.CONNECT;
      import static dev.fairlead.annotations.Phase.READ;

      import dev.fairlead.annotations.*;
      import java.time.Duration;

      public final class Net {
        public static class Settings {
          @Unbounded({CONNECT, READ}) public static native SettingsBuilder with();
        }
        public static class SettingsBuilder {
          @Bounds(CONNECT) public native SettingsBuilder connect(Duration time);
          @Bounds(READ) public native SettingsBuilder read(Duration time);
          @Carries public native Settings done();
        }
        public static class Clients {
          public static void reset() {}
          public static int[] ports() { return null; }
          public static <T> T any() { return null; }
          @Unbounded({CONNECT, READ}) public static native Client createDefault();
          @Unbounded({CONNECT, READ}) public static native Client createSystem();
          @Unbounded({CONNECT, READ}) public static native ClientBuilder custom();
        }
        public static class ClientBuilder {
          public native ClientBuilder named(String name);
          public native ClientBuilder hosts(@Carries String[] hosts);
          public native ClientBuilder count(@Carries int count);
          public native ClientBuilder settings(@Carries Settings settings);
          @Carries public native Client build();
        }
        @Settled public static class Client {
          @Requires({CONNECT, READ}) public void ask() {}
        }
        public static class Template {
          @Unbounded({CONNECT, READ}) public Template() {}
          public Template(@Carries Requests requests) {}
          @Requires({CONNECT, READ}) public void ask() {}
        }
        public static class Requests {
          @Bounds(CONNECT) public void connect(Duration time) {}
          @Bounds(READ) public void read(Duration time) {}
        }
      }
      """;

  private static final String BOUNDED =
      "settings(Settings.with().connect(Duration.ofSeconds(5)).read(Duration.ofSeconds(10)).done())";

  private static String use(String statement) {
    return """
        import java.time.Duration;
        import lib.Net.*;
        import lib.Net.Settings;
        import lib.Net.Clients;

        class Use {
          void use(Settings settings, ClientBuilder begun) {
            %s
          }
        }
        """
        .formatted(statement);
  }

  private static void becomes(String before, String after) {
    CheckTesting.refactoring(MissingTimeout.class)
        .addInputLines("lib/Net.java", LIBRARY)
        .expectUnchanged()
        .addInputLines("Use.java", use(before))
        .addOutputLines("Use.java", use(after))
        .doTest(TestMode.TEXT_MATCH);
    CheckTesting.compilation(MissingTimeout.class)
        .addSourceLines("lib/Net.java", LIBRARY)
        .addSourceLines("Use.java", use(after))
        .expectNoDiagnostics()
        .doTest();
  }

  private static void staysWith(String statement, String advice) {
    CheckTesting.refactoring(MissingTimeout.class)
        .addInputLines("lib/Net.java", LIBRARY)
        .expectUnchanged()
        .addInputLines("Use.java", use(statement))
        .expectUnchanged()
        .doTest();
    CheckTesting.compilation(MissingTimeout.class)
        .addSourceLines("lib/Net.java", LIBRARY)
        .addSourceLines(
            "Use.java", use("// BUG: Diagnostic contains: " + advice + "\n" + statement))
        .doTest();
  }

  @Test
  void theUsualClientIsBuiltWithSettings() {
    becomes("Clients.createDefault().ask();", "Clients.custom()." + BOUNDED + ".build().ask();");
  }

  @Test
  void aBuilderIsGivenSettings() {
    becomes(
        "Clients.custom().named(\"a\").build().ask();",
        "Clients.custom().named(\"a\")." + BOUNDED + ".build().ask();");
  }

  @Test
  void aClientOfAnotherKindIsNotReplaced() {
    staysWith(
        "Clients.createSystem().ask();",
        "Make it with Clients.custom() and give settings(…) a Settings with connect(…) and"
            + " read(…).");
  }

  @Test
  void settingsThatLackABoundAreGivenIt() {
    becomes(
        "Clients.custom().settings(Settings.with().connect(Duration.ofSeconds(1)).done()).build().ask();",
        "Clients.custom().settings(Settings.with().read(Duration.ofSeconds(10)).connect(Duration.ofSeconds(1)).done()).build().ask();");
  }

  @Test
  void aBuilderThatOthersMayHaveGivenSettingsIsLeft() {
    staysWith(
        "ClientBuilder all = Clients.custom().named(begun.toString()); all.build().ask();",
        "Give settings(…) a Settings with connect(…) and read(…).");
  }

  @Test
  void anObjectWithAConstructorIsNamed() {
    staysWith(
        "new Template().ask();", "Give its constructor a Requests with connect(…) and read(…).");
  }
}
