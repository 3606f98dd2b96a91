package dev.fairlead.checks.workers;

import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class ThreadLocalConnectionTest {
  @Test
  void identification() {
    CheckTesting.compilation(ThreadLocalConnection.class)
        .addSourceLines(
            "Initial.java",
            """
            import java.sql.Connection;
            import java.sql.DriverManager;
            import java.sql.SQLException;

            class Initial {
              // BUG: Diagnostic contains: Every thread opens a Connection in LOCAL and nothing closes it
              private static final ThreadLocal<Connection> LOCAL = ThreadLocal.withInitial(Initial::open);

              private static Connection open() {
                try {
                  return DriverManager.getConnection("jdbc:h2:mem:");
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              }

              void use() throws SQLException {
                LOCAL.get().commit();
              }
            }
            """)
        .addSourceLines(
            "Closed.java",
            """
            import java.sql.Connection;
            import java.sql.DriverManager;
            import java.sql.SQLException;

            class Closed {
              private final ThreadLocal<Connection> local = new ThreadLocal<>();

              void open() throws SQLException {
                local.set(DriverManager.getConnection("jdbc:h2:mem:"));
              }

              void end() throws SQLException {
                Connection mine = local.get();
                local.remove();
                mine.close();
              }
            }
            """)
        .addSourceLines(
            "Elsewhere.java",
            """
            import java.sql.Connection;
            import java.sql.DriverManager;
            import java.sql.SQLException;

            class Elsewhere {
              static final ThreadLocal<Connection> VISIBLE = new ThreadLocal<>();
              private final ThreadLocal<String> name = new ThreadLocal<>();

              void open() throws SQLException {
                VISIBLE.set(DriverManager.getConnection("jdbc:h2:mem:"));
              }
            }
            """)
        .addSourceLines(
            "Lent.java",
            """
            import java.sql.Connection;

            class Lent {
              private final ThreadLocal<Connection> borrowed = new ThreadLocal<>();

              void lend(Connection connection) {
                borrowed.set(connection);
              }
            }
            """)
        .doTest();
  }
}
