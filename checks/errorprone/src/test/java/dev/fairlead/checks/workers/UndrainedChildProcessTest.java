package dev.fairlead.checks.workers;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class UndrainedChildProcessTest {
  @Test
  void identification() {
    CheckTesting.compilation(UndrainedChildProcess.class)
        .addSourceLines(
            "Children.java",
            """
            import java.io.File;
            import java.io.InputStream;
            import java.util.List;
            import java.util.concurrent.Callable;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;

            class Children {
              private ExecutorService pool;

              byte[] readAfterwards(List<String> command) throws Exception {
                Process child = new ProcessBuilder(command).start();
                // BUG: Diagnostic contains: The child's output is read only after the wait for its end
                child.waitFor();
                return child.getInputStream().readAllBytes();
              }

              String knownButRead() throws Exception {
                Process child = Runtime.getRuntime().exec(new String[] {"ps", "aux"});
                // BUG: Diagnostic contains: is read only after the wait
                if (child.waitFor(5, TimeUnit.SECONDS)) {
                  return new String(child.getInputStream().readAllBytes());
                }
                return "";
              }

              String ofFewWords() throws Exception {
                Process child = Runtime.getRuntime().exec("/bin/hostname -f");
                child.waitFor();
                return new String(child.getInputStream().readAllBytes());
              }

              String piped() throws Exception {
                Process child = Runtime.getRuntime().exec("date; ps aux");
                // BUG: Diagnostic contains: is read only after the wait
                child.waitFor();
                return new String(child.getInputStream().readAllBytes());
              }

              byte[] builtElsewhere(List<String> command) throws Exception {
                Process child = builder(command).start();
                // BUG: Diagnostic contains: is read only after the wait
                child.waitFor();
                return child.getInputStream().readAllBytes();
              }

              ProcessBuilder builder(List<String> command) {
                return new ProcessBuilder(command);
              }

              byte[] startedElsewhere(List<String> command) throws Exception {
                Process child = started(command);
                // BUG: Diagnostic contains: is read only after the wait
                child.waitFor();
                return child.getInputStream().readAllBytes();
              }

              int startedElsewhereAndNeverRead(List<String> command) throws Exception {
                return started(command).waitFor();
              }

              Process started(List<String> command) throws Exception {
                return new ProcessBuilder(command).start();
              }

              byte[] redirectedElsewhere(List<String> command) throws Exception {
                Process child = redirected(command);
                child.waitFor();
                return child.getErrorStream().readAllBytes();
              }

              Process redirected(List<String> command) throws Exception {
                return new ProcessBuilder(command).inheritIO().start();
              }

              byte[] drainedElsewhere(List<String> command) throws Exception {
                Process child = drained(command);
                child.waitFor();
                return child.getErrorStream().readAllBytes();
              }

              Process drained(List<String> command) throws Exception {
                Process child = new ProcessBuilder(command).start();
                pool.execute(() -> drain(child.getInputStream()));
                return child;
              }

              int neverRead(List<String> command) throws Exception {
                ProcessBuilder builder = new ProcessBuilder(command);
                builder.redirectErrorStream(true);
                Process child = builder.start();
                // BUG: Diagnostic contains: Nobody reads what the child writes
                return child.waitFor();
              }

              int chained(String command) throws Exception {
                // BUG: Diagnostic contains: Nobody reads what the child writes
                return Runtime.getRuntime().exec(command).waitFor();
              }

              int knownProgram(String file) throws Exception {
                return Runtime.getRuntime().exec(new String[] {"chmod", "600", file}).waitFor();
              }

              byte[] readFirst(List<String> command) throws Exception {
                Process child = new ProcessBuilder(command).start();
                byte[] output = child.getInputStream().readAllBytes();
                child.waitFor();
                return output;
              }

              void readBeside(List<String> command) throws Exception {
                Process child = new ProcessBuilder(command).start();
                pool.execute(() -> drain(child.getInputStream()));
                child.waitFor();
              }

              void readByHelper(List<String> command) throws Exception {
                Process child = new ProcessBuilder(command).start();
                drain(child);
                child.waitFor();
              }

              void redirected(List<String> command, File log) throws Exception {
                new ProcessBuilder(command).redirectOutput(log).start().waitFor();
                ProcessBuilder builder = new ProcessBuilder(command);
                builder.inheritIO();
                builder.start().waitFor();
              }

              void given(ProcessBuilder builder) throws Exception {
                builder.start().waitFor();
              }

              void given(Process child) throws Exception {
                child.waitFor();
              }

              byte[] givenAndRead(Process child) throws Exception {
                // BUG: Diagnostic contains: read only after the wait
                child.waitFor();
                return child.getInputStream().readAllBytes();
              }

              int givenAndReadFirst(Process child) throws Exception {
                byte[] output = child.getInputStream().readAllBytes();
                return child.waitFor() + child.getInputStream().read() + output.length;
              }

              int givenAndReadBeside(Process child) throws Exception {
                drain(child);
                return child.waitFor() + child.getInputStream().read();
              }

              byte[] ofAnother(Callable<Process> starter) throws Exception {
                Process child = starter.call();
                // BUG: Diagnostic contains: read only after the wait
                child.waitFor();
                return child.getInputStream().readAllBytes();
              }

              byte[] readByCaller(List<String> command) throws Exception {
                Process child = new ProcessBuilder(command).start();
                child = ended(child, 0);
                return child.getInputStream().readAllBytes();
              }

              private Process ended(Process child, int expected) throws Exception {
                // BUG: Diagnostic contains: read only after the wait
                if (child.waitFor() != expected) {
                  throw new IllegalStateException();
                }
                return child;
              }

              byte[] readByCallerFirst(List<String> command) throws Exception {
                Process child = new ProcessBuilder(command).start();
                byte[] output = child.getInputStream().readAllBytes();
                endedWell(child);
                return output;
              }

              private void endedWell(Process child) throws Exception {
                if (child.waitFor() != 0) {
                  throw new IllegalStateException();
                }
              }

              private void drain(Process child) {}

              private void drain(InputStream output) {}
            }
            """)
        .addSourceLines(
            "Known.java",
            """
            import java.util.ArrayList;
            import java.util.List;

            class Known {
              int smallOutput(String user) throws Exception {
                List<String> command = new ArrayList<>();
                command.add("id");
                command.add("-u");
                command.add(user);
                return new ProcessBuilder(command).start().waitFor();
              }

              int givenProgram(String program) throws Exception {
                List<String> command = new ArrayList<>();
                command.add(program);
                // BUG: Diagnostic contains: Nobody reads what the child writes
                return new ProcessBuilder(command).start().waitFor();
              }

              int startedElsewhere(String program) throws Exception {
                Process child = Launcher.launch(program);
                return child.waitFor();
              }

              abstract static class Launcher {
                static Process launch(String program) throws Exception {
                  return drained(new ProcessBuilder(program).start());
                }

                static native Process drained(Process child);
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(UndrainedChildProcess.class)
        .addInputLines(
            "Child.java",
            """
            import java.util.List;

            class Child {
              int run(List<String> command) throws Exception {
                return new ProcessBuilder(command).start().waitFor();
              }
            }
            """)
        .addOutputLines(
            "Child.java",
            """
            import java.util.List;

            class Child {
              int run(List<String> command) throws Exception {
                return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
              }
            }
            """)
        .addInputLines(
            "Reader.java",
            """
            import java.util.List;

            class Reader {
              String read(List<String> command) throws Exception {
                Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
                int status = child.waitFor();
                byte[] output = child.getInputStream().readAllBytes();
                return status + new String(output);
              }
            }
            """)
        .addOutputLines(
            "Reader.java",
            """
            import java.util.List;

            class Reader {
              String read(List<String> command) throws Exception {
                Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
                byte[] output = child.getInputStream().readAllBytes();
                int status = child.waitFor();
                return status + new String(output);
              }
            }
            """)
        .addInputLines(
            "ByStatus.java",
            """
            import java.util.List;

            class ByStatus {
              String read(List<String> command) throws Exception {
                Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
                int status = child.waitFor();
                if (status != 0) {
                  return new String(child.getInputStream().readAllBytes());
                }
                return "";
              }
            }
            """)
        .expectUnchanged()
        .doTest(TestMode.AST_MATCH);
  }
}
