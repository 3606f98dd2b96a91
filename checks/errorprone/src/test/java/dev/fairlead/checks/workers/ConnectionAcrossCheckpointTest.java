package dev.fairlead.checks.workers;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class ConnectionAcrossCheckpointTest {
  @Test
  void identification() {
    CheckTesting.compilation(ConnectionAcrossCheckpoint.class)
        .addSourceLines(
            "Hooks.java",
            """
            import dev.fairlead.annotations.BeforeCheckpoint;

            interface Hooks {
              @BeforeCheckpoint
              void before() throws Exception;
            }
            """)
        .addSourceLines(
            "Store.java",
            """
            import java.sql.Connection;
            import java.sql.DriverManager;

            class Store {
              static class LeavesOpen implements Hooks {
                private final String name = "";
                private Connection connection;

                LeavesOpen(String url) throws Exception {
                  connection = DriverManager.getConnection(url);
                }

                @Override
                // BUG: Diagnostic contains: before leaves the Connection connection open
                public void before() {
                  System.out.println(name);
                }
              }

              static class Closes implements Hooks {
                private Connection connection;

                Closes(String url) throws Exception {
                  connection = DriverManager.getConnection(url);
                }

                @Override
                public void before() throws Exception {
                  end();
                }

                private void end() throws Exception {
                  connection.close();
                }
              }

              static class IsGivenIt implements Hooks {
                private final Connection connection;

                IsGivenIt(Connection connection) {
                  this.connection = connection;
                }

                @Override
                public void before() {}
              }

              static class NoHook {
                private final Connection connection;

                NoHook(String url) throws Exception {
                  connection = DriverManager.getConnection(url);
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(ConnectionAcrossCheckpoint.class)
        .addInputLines(
            "Hooks.java",
            """
            import dev.fairlead.annotations.BeforeCheckpoint;

            interface Hooks {
              @BeforeCheckpoint
              void before() throws Exception;

              void after() throws Exception;
            }
            """)
        .expectUnchanged()
        .addInputLines(
            "Store.java",
            """
            import java.sql.Connection;
            import java.sql.DriverManager;

            class Store implements Hooks {
              private final String url;
              private Connection connection;

              Store(String url) throws Exception {
                this.url = url;
                connection = DriverManager.getConnection(this.url);
              }

              @Override
              public void before() throws Exception {}

              @Override
              public void after() throws Exception {
                System.out.println("back");
              }
            }
            """)
        .addOutputLines(
            "Store.java",
            """
            import java.sql.Connection;
            import java.sql.DriverManager;

            class Store implements Hooks {
              private final String url;
              private Connection connection;

              Store(String url) throws Exception {
                this.url = url;
                connection = DriverManager.getConnection(this.url);
              }

              @Override
              public void before() throws Exception {
                connection.close();
              }

              @Override
              public void after() throws Exception {
                connection = DriverManager.getConnection(this.url);
                System.out.println("back");
              }
            }
            """)
        .doTest(TestMode.AST_MATCH);
  }
}
