package dev.fairlead.checks.bounds;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import dev.fairlead.checks.CheckTesting;
import dev.fairlead.checks.timeouts.IgnoredTimeout;
import dev.fairlead.checks.timeouts.MissingTimeout;
import org.junit.jupiter.api.Test;

/** The bounds that fixes insert, in the unit that each place takes. */
final class BoundFixTest {
  private static final String LINE =
      """
      import dev.fairlead.annotations.Bounds;
      import dev.fairlead.annotations.Phase;
      import dev.fairlead.annotations.Requires;
      import dev.fairlead.annotations.TimeUnitOf;
      import dev.fairlead.annotations.Unbounded;
      import java.time.Duration;
      import java.util.concurrent.TimeUnit;

      class %1$s {
        @Unbounded(Phase.READ) %1$s() {}
        @Bounds(%2$s) void limit(%3$s) {}
        @Requires(Phase.READ) void ask() {}
      }
      """;

  @Test
  void unitOfTheSetter() {
    setter("value = Phase.READ", "long time", "10000");
    setter("value = Phase.READ, unit = TimeUnitOf.NANOS", "long time", "10000000000L");
    setter("value = Phase.READ, unit = TimeUnitOf.MICROS", "long time", "10000000");
    setter("value = Phase.READ, unit = TimeUnitOf.MILLIS", "int time", "10000");
    setter("value = Phase.READ, unit = TimeUnitOf.SECONDS", "int time", "10");
    setter("value = Phase.READ, unit = TimeUnitOf.MINUTES", "int time", "1");
    setter("value = Phase.READ", "long time, TimeUnit unit", "10000, TimeUnit.MILLISECONDS");
    setter("value = Phase.READ", "Duration time", "Duration.ofSeconds(10)");
  }

  private static void setter(String bound, String parameters, String inserted) {
    String line = LINE.formatted("Line", bound, parameters);
    String use =
        """
        %s
        class Use {
          void use() {
            Line line = new Line();%s
            line.ask();
          }
        }
        """;
    CheckTesting.refactoring(MissingTimeout.class)
        .addInputLines("Line.java", line)
        .expectUnchanged()
        .addInputLines("Use.java", use.formatted("", ""))
        .addOutputLines(
            "Use.java", use.formatted(imports(inserted), "\n    line.limit(" + inserted + ");"))
        .doTest(TestMode.TEXT_MATCH);
    CheckTesting.compilation(MissingTimeout.class)
        .addSourceLines("Line.java", line)
        .addSourceLines(
            "Use.java", use.formatted(imports(inserted), "\n    line.limit(" + inserted + ");"))
        .expectNoDiagnostics()
        .doTest();
  }

  private static String imports(String inserted) {
    return inserted.contains("Duration")
        ? "import java.time.Duration;\n"
        : inserted.contains("TimeUnit") ? "import java.util.concurrent.TimeUnit;\n" : "";
  }

  @Test
  void aPartOfAUnitIsAWholeOne() {
    CheckTesting.refactoring(MissingTimeout.class)
        .setArgs("-XepOpt:Fairlead:Fix:Read=PT0.25S")
        .addInputLines(
            "Line.java",
            LINE.formatted("Line", "value = Phase.READ, unit = TimeUnitOf.SECONDS", "int time"))
        .expectUnchanged()
        .addInputLines(
            "Use.java",
            "class Use {",
            "  void use() {",
            "    Line line = new Line();",
            "    line.ask();",
            "  }",
            "}")
        .addOutputLines(
            "Use.java",
            "class Use {",
            "  void use() {",
            "    Line line = new Line();",
            "    line.limit(1);",
            "    line.ask();",
            "  }",
            "}")
        .doTest(TestMode.TEXT_MATCH);
  }

  /** A variable goes where its unit is the one that is taken, and nowhere else. */
  @Test
  void variableInScope() {
    CheckTesting.refactoring(IgnoredTimeout.class)
        .addInputLines(
            "Seconds.java",
            LINE.formatted("Seconds", "value = Phase.READ, unit = TimeUnitOf.SECONDS", "int time"))
        .expectUnchanged()
        .addInputLines(
            "Unit.java", LINE.formatted("Unit", "Phase.READ", "long time, TimeUnit unit"))
        .expectUnchanged()
        .addInputLines(
            "Use.java",
            """
            class Use {
              void ms(int readTimeoutMs) {
                Seconds line = new Seconds();
                line.ask();
              }

              void seconds(int readTimeoutSeconds) {
                Seconds line = new Seconds();
                line.ask();
              }

              void unknown(int readTimeout) {
                Seconds line = new Seconds();
                line.ask();
              }

              void unit(int readTimeoutSeconds) {
                Unit line = new Unit();
                line.ask();
              }
            }
            """)
        .addOutputLines(
            "Use.java",
            """
            import java.util.concurrent.TimeUnit;
            class Use {
              void ms(int readTimeoutMs) {
                Seconds line = new Seconds();
                line.ask();
              }

              void seconds(int readTimeoutSeconds) {
                Seconds line = new Seconds();
                line.limit(readTimeoutSeconds);
                line.ask();
              }

              void unknown(int readTimeout) {
                Seconds line = new Seconds();
                line.ask();
              }

              void unit(int readTimeoutSeconds) {
                Unit line = new Unit();
                line.limit(readTimeoutSeconds, TimeUnit.SECONDS);
                line.ask();
              }
            }
            """)
        .doTest(TestMode.TEXT_MATCH);
  }

  @Test
  void propertiesOfTheProtocolInUse() {
    String before =
        """
        import java.util.Hashtable;
        import javax.naming.Context;
        import javax.naming.directory.InitialDirContext;

        class Directory {
          Object find(String url) throws Exception {
            Hashtable<String, Object> settings = new Hashtable<>();
            settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
            settings.put(Context.PROVIDER_URL, url);%s
            return new InitialDirContext(settings).getAttributes("cn=all");
          }
        }
        """;
    String after =
        before.formatted(
            """

                settings.put("com.sun.jndi.ldap.connect.timeout", "5000");
                settings.put("com.sun.jndi.ldap.read.timeout", "10000");""");
    CheckTesting.refactoring(MissingTimeout.class)
        .addInputLines("Directory.java", before.formatted(""))
        .addOutputLines("Directory.java", after)
        .doTest(TestMode.TEXT_MATCH);
    CheckTesting.compilation(MissingTimeout.class)
        .addSourceLines("Directory.java", after)
        .expectNoDiagnostics()
        .doTest();
  }
}
