package dev.fairlead.checks.workers;

import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class ConnectionInShippedFunctionTest {
  @Test
  void identification() {
    CheckTesting.compilation(ConnectionInShippedFunction.class)
        .addSourceLines(
            "Cluster.java",
            """
            import dev.fairlead.annotations.RunsOnWorkers;
            import java.io.Serializable;

            class Cluster {
              interface Function extends Serializable {
                @RunsOnWorkers(serialized = true)
                void accept(String row) throws Exception;
              }

              void forEach(@RunsOnWorkers(serialized = true) Function function) {}
            }
            """)
        .addSourceLines(
            "Job.java",
            """
            import java.net.Socket;
            import java.sql.Connection;
            import java.sql.DriverManager;
            import javax.sql.DataSource;

            class Job {
              void captured(Cluster cluster, DataSource source) throws Exception {
                Connection connection = source.getConnection();
                // BUG: Diagnostic contains: refers to the Connection connection of this process
                cluster.forEach(row -> connection.prepareStatement(row).execute());
              }

              void anonymous(Cluster cluster, Socket socket) {
                // BUG: Diagnostic contains: refers to the Socket socket of this process
                cluster.forEach(
                    new Cluster.Function() {
                      @Override
                      public void accept(String row) throws Exception {
                        socket.getOutputStream().write(row.getBytes());
                      }
                    });
              }

              void opened(Cluster cluster, String url) {
                cluster.forEach(
                    row -> {
                      try (Connection connection = DriverManager.getConnection(url)) {
                        connection.prepareStatement(row).execute();
                      }
                    });
              }

              static class InConstructor implements Cluster.Function {
                private static final long serialVersionUID = 1L;
                private final transient Connection connection;

                InConstructor(String url) throws Exception {
                  // BUG: Diagnostic contains: but the Connection connection is opened where they are made
                  connection = DriverManager.getConnection(url);
                }

                @Override
                public void accept(String row) throws Exception {
                  connection.prepareStatement(row).execute();
                }
              }

              static class WhereItRuns implements Cluster.Function {
                private static final long serialVersionUID = 1L;
                private final String url;
                private transient Connection connection;

                WhereItRuns(String url) {
                  this.url = url;
                  this.connection = null;
                }

                WhereItRuns(Connection connection) {
                  this.url = null;
                  this.connection = connection;
                }

                @Override
                public void accept(String row) throws Exception {
                  if (connection == null) {
                    connection = DriverManager.getConnection(url);
                  }
                  connection.prepareStatement(row).execute();
                }
              }

              static class AtClassInitialisation implements Cluster.Function {
                private static final long serialVersionUID = 1L;
                // BUG: Diagnostic contains: The Connection CONNECTION is one for all tasks of a worker
                private static final Connection CONNECTION = open();

                private static Connection open() {
                  return null;
                }

                @Override
                public void accept(String row) throws Exception {
                  CONNECTION.prepareStatement(row).execute();
                }
              }

              static class NotShipped {
                private final Connection connection;

                NotShipped(String url) throws Exception {
                  connection = DriverManager.getConnection(url);
                }
              }
            }
            """)
        .doTest();
  }
}
