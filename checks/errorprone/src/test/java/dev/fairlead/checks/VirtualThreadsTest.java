package dev.fairlead.checks;

import dev.fairlead.checks.workers.ConnectionSharedWithWorkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** That facts of methods which only newer JDKs have are true of those. */
@EnabledForJreRange(min = JRE.JAVA_21)
final class VirtualThreadsTest {
  @Test
  void identification() {
    CheckTesting.compilation(ConnectionSharedWithWorkers.class)
        .addSourceLines(
            "Loader.java",
            """
            import java.sql.Connection;
            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import javax.sql.DataSource;

            class Loader {
              void executor(Connection shared, List<String> rows) {
                try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
                  for (String row : rows) {
                    // BUG: Diagnostic contains: All workers started here use the same Connection
                    workers.submit(() -> shared.prepareStatement(row).execute());
                  }
                }
              }

              void builder(Connection shared, List<String> rows) {
                for (String row : rows) {
                  // BUG: Diagnostic contains: All workers started here use the same Connection
                  Thread.ofVirtual().start(() -> write(shared, row));
                }
              }

              void named(Connection shared, List<String> rows) {
                for (String row : rows) {
                  // BUG: Diagnostic contains: All workers started here use the same Connection
                  Thread.ofVirtual().name(row).start(() -> write(shared, row));
                }
              }

              void direct(Connection shared, List<String> rows) {
                for (String row : rows) {
                  // BUG: Diagnostic contains: All workers started here use the same Connection
                  Thread.startVirtualThread(() -> write(shared, row));
                }
              }

              void ownConnection(DataSource source, List<String> rows) throws Exception {
                for (String row : rows) {
                  Connection own = source.getConnection();
                  Thread.startVirtualThread(() -> write(own, row));
                }
              }

              private static void write(Connection connection, String row) {}
            }
            """)
        .doTest();
  }
}
