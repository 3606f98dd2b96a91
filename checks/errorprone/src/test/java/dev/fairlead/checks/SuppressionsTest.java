package dev.fairlead.checks;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.timeouts.MissingTimeout;
import org.junit.jupiter.api.Test;

final class SuppressionsTest {
  private static final String UNUSED = "-XepOpt:Fairlead:UnusedSuppressions=true";
  private static final String REASONS = "-XepOpt:Fairlead:SuppressionReasons=true";

  private static CompilationTestHelper compilation(String... arguments) {
    return CompilationTestHelper.newInstance(MissingTimeout.class, SuppressionsTest.class)
        .setArgs(arguments);
  }

  @Test
  void identificationOfUnused() {
    compilation(UNUSED)
        .addSourceLines(
            "Reader.java",
            """
            class Reader {
              @SuppressWarnings("MissingTimeout")
              int used() throws Exception {
                return new java.net.URL("http://h").openStream().read();
              }

              // BUG: Diagnostic contains: Nothing is suppressed here
              @SuppressWarnings("MissingTimeout")
              int unused(java.io.InputStream in) throws Exception {
                return in.read();
              }

              // BUG: Diagnostic contains: MissingTimeout finds nothing
              @SuppressWarnings({"unchecked", "MissingTimeout"})
              static class Outer {
                // BUG: Diagnostic contains: Remove it
                @SuppressWarnings("MissingTimeout")
                int used = 0;

                int read() throws Exception {
                  @SuppressWarnings({"rawtypes", "MissingTimeout"})
                  int first = new java.net.URL("http://h").openStream().read();
                  return first;
                }
              }

              @SuppressWarnings("unchecked")
              void other() {}
            }
            """)
        .doTest();
  }

  private static final String BLANKETS =
      """
      @interface Generated {}

      %s
      class Reader {
        %s
        int read() throws Exception {
          %s
          return new java.net.URL("http://h").openStream().read();
        }
      }
      """;

  private static final String REPORTED = "// BUG: Diagnostic contains: Nothing bounds connect";
  private static final String ALL = "@SuppressWarnings(\"all\")";

  @Test
  void peopleWhoSilenceAllMeanStyle() {
    compilation().addSourceLines("Reader.java", BLANKETS.formatted(ALL, "", REPORTED)).doTest();
    compilation().addSourceLines("Reader.java", BLANKETS.formatted("", ALL, REPORTED)).doTest();
  }

  @Test
  void namedBesideAll() {
    compilation()
        .addSourceLines(
            "Reader.java",
            BLANKETS.formatted("", "@SuppressWarnings({\"all\", \"MissingTimeout\"})", ""))
        .doTest();
  }

  @Test
  void generatorsMayInsertAll() {
    compilation()
        .addSourceLines("Reader.java", BLANKETS.formatted("", ALL + " @Generated", ""))
        .doTest();
    compilation().addSourceLines("Reader.java", BLANKETS.formatted("@Generated", ALL, "")).doTest();
  }

  @Test
  void blanketsCountIfAskedFor() {
    compilation("-XepOpt:Fairlead:BlanketSuppressions=true")
        .addSourceLines("Reader.java", BLANKETS.formatted(ALL, "", ""))
        .doTest();
  }

  @Test
  void strictReportsUnused() {
    String source =
        """
        class Reader {
          %s
          @SuppressWarnings("MissingTimeout")
          void nothing() {}
        }
        """;
    compilation("-XepOpt:Fairlead:Profile=strict")
        .addSourceLines(
            "Reader.java", source.formatted("// BUG: Diagnostic contains: Nothing is suppressed"))
        .doTest();
    compilation("-XepOpt:Fairlead:Profile=strict", "-XepOpt:Fairlead:UnusedSuppressions=false")
        .addSourceLines("Reader.java", source.formatted(""))
        .doTest();
    compilation().addSourceLines("Reader.java", source.formatted("")).doTest();
  }

  @Test
  void identificationWithoutReason() {
    compilation(REASONS)
        .addSourceLines(
            "Reader.java",
            """
            class Reader {
              /** Reads. */
              @SuppressWarnings(
                  // BUG: Diagnostic contains: Nothing says why MissingTimeout is suppressed here
                  "MissingTimeout")
              int unexplained() throws Exception {
                return new java.net.URL("http://h").openStream().read();
              }

              @SuppressWarnings("MissingTimeout") // the watchdog closes it
              int beside() throws Exception {
                return new java.net.URL("http://h").openStream().read();
              }

              // The watchdog closes it.
              @SuppressWarnings("MissingTimeout")
              int above() throws Exception {
                return new java.net.URL("http://h").openStream().read();
              }

              /* The watchdog closes it. */
              @SuppressWarnings("MissingTimeout")
              int block() throws Exception {
                return new java.net.URL("http://h").openStream().read();
              }

              @SuppressWarnings("unchecked")
              void other() {}
            }
            """)
        .doTest();
  }

  @Test
  void replacementOfUnused() {
    BugCheckerRefactoringTestHelper.newInstance(MissingTimeout.class, SuppressionsTest.class)
        .setArgs(UNUSED)
        .addInputLines(
            "Reader.java",
            """
            class Reader {
              @SuppressWarnings("MissingTimeout")
              void nothing() {}
            }
            """)
        .addOutputLines(
            "Reader.java",
            """
            class Reader {

              void nothing() {}
            }
            """)
        .doTest();
  }
}
