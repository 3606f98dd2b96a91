package dev.fairlead.samples.workers;

import dev.fairlead.runtime.WorkerLocal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Several workers with a database transaction each. */
public final class ConnectionSharedWithWorkersSample {
  private ConnectionSharedWithWorkersSample() {}

  /** What one worker does; it ends in a commit or a rollback of its own. */
  interface Transaction {
    int run(Connection connection) throws Exception;
  }

  /** Runs all transactions in one: who commits first commits for all. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static void runAll(DataSource source, ExecutorService workers, List<Transaction> transactions)
        throws Exception {
      try (Connection connection = source.getConnection()) {
        connection.setAutoCommit(false);
        List<Future<Integer>> jobs = new ArrayList<>();
        for (Transaction one : transactions) {
          jobs.add(workers.submit(() -> one.run(connection))); // BUG: ConnectionSharedWithWorkers
        }
        await(jobs);
      }
    }
    // @end
  }

  /** Gives every worker a connection, and with it a transaction, of its own. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static void runAll(DataSource source, ExecutorService workers, List<Transaction> transactions)
        throws Exception {
      List<Future<Integer>> jobs = new ArrayList<>();
      for (Transaction one : transactions) {
        jobs.add(workers.submit(() -> runAlone(source, one)));
      }
      await(jobs);
    }

    private static int runAlone(DataSource source, Transaction transaction) throws Exception {
      try (Connection connection = source.getConnection()) {
        connection.setAutoCommit(false);
        return transaction.run(connection);
      }
    }
    // @end
  }

  /** Keeps a connection for each thread of the pool, whatever number of tasks it runs. */
  static final class Kept implements AutoCloseable {
    // @start region=Other
    private final WorkerLocal<Connection> connections;
    private final ExecutorService workers;

    Kept(DataSource source, int threads) {
      connections = WorkerLocal.of(() -> open(source), Connection::close);
      workers =
          Executors.newFixedThreadPool(
              threads, WorkerLocal.workers(Executors.defaultThreadFactory()));
    }

    void runAll(List<Transaction> transactions) throws Exception {
      List<Future<Integer>> jobs = new ArrayList<>();
      for (Transaction one : transactions) {
        jobs.add(workers.submit(() -> one.run(connections.get())));
      }
      await(jobs);
    }

    private static Connection open(DataSource source) throws SQLException {
      Connection connection = source.getConnection();
      connection.setAutoCommit(false);
      return connection;
    }

    @Override
    public void close() {
      workers.shutdown();
      connections.close();
    }
    // @end
  }

  private static void await(List<Future<Integer>> jobs) throws Exception {
    for (Future<Integer> one : jobs) {
      one.get(30, TimeUnit.SECONDS);
    }
  }
}
