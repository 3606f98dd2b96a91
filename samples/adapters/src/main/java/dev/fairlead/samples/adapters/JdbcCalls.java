package dev.fairlead.samples.adapters;

import dev.fairlead.annotations.Phase;
import dev.fairlead.runtime.Deadline;
import dev.fairlead.runtime.DeadlineExceededException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import javax.sql.DataSource;

/**
 * JDBC statements that end, over a pool such as HikariCP's.
 *
 * <p>A pool's {@code connectionTimeout} is the same for every caller and bounds no statement;
 * {@code setQueryTimeout} counts in seconds. Here the deadline comes with the call and bounds both:
 * the wait for a connection is interrupted, the statement is cancelled.
 *
 * <pre>{@code
 * Order order =
 *     JdbcCalls.execute(
 *         pool, "SELECT * FROM orders WHERE id = ?", deadline, statement -> read(statement, id));
 * }</pre>
 *
 * <p>Not covered: a server that no longer answers, which a cancellation does not reach. Set the
 * driver's socket time-out too.
 */
public final class JdbcCalls {
  private JdbcCalls() {}

  /** Runs a statement and takes what it needs from its result. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it. */
    T run(PreparedStatement statement) throws SQLException;
  }

  /**
   * Takes a connection, prepares the statement and does the work.
   *
   * @throws SQLTimeoutException if the deadline passes first; its cause is a {@link
   *     DeadlineExceededException}, whose phase is ACQUIRE if no connection was to be had
   */
  public static <T> T execute(DataSource pool, String sql, Deadline deadline, Work<T> work)
      throws SQLException {
    Deadline effective = deadline.minimum(Deadline.current());
    try (Connection connection = acquire(pool, effective);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      Deadline.Registration expiry = effective.onExpiry(() -> cancel(statement));
      try {
        return effective.call(() -> work.run(statement));
      } catch (SQLException e) {
        throw effective.isExpired() ? timeout(effective.exceeded(Phase.CALL), e) : e;
      } finally {
        expiry.close();
      }
    }
  }

  private static Connection acquire(DataSource pool, Deadline deadline) throws SQLException {
    try {
      return deadline.callInterruptibly(pool::getConnection);
    } catch (DeadlineExceededException e) {
      throw timeout(deadline.exceeded(Phase.ACQUIRE), e);
    }
  }

  private static void cancel(PreparedStatement statement) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      // It has ended meanwhile.
    }
  }

  private static SQLTimeoutException timeout(DeadlineExceededException exceeded, Exception cause) {
    exceeded.addSuppressed(cause);
    return new SQLTimeoutException(exceeded.getMessage(), exceeded);
  }
}
