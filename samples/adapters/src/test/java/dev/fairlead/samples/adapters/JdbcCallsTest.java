package dev.fairlead.samples.adapters;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.fairlead.annotations.Phase;
import dev.fairlead.runtime.Deadline;
import dev.fairlead.runtime.DeadlineExceededException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class JdbcCallsTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(100);
  private static final String ENDLESS =
      "SELECT COUNT(*) FROM SYSTEM_RANGE(1, 1000000) a, SYSTEM_RANGE(1, 1000000) b";

  private final HikariDataSource pool = pool();

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void resultsComeThrough() throws Exception {
    assertThat(one(LONG)).isEqualTo(1);
  }

  @Test
  void theWaitForAConnectionIsBounded() throws Exception {
    try (Connection taken = pool.getConnection()) {
      assertThat(taken.isValid(1)).isTrue();

      assertThat(phaseOf(assertThrows(SQLTimeoutException.class, () -> one(SHORT))))
          .isEqualTo(Phase.ACQUIRE);
    }
    assertThat(Thread.interrupted()).isFalse();
    assertThat(one(LONG)).isEqualTo(1);
  }

  @Test
  void theStatementIsCancelledAndItsConnectionGivenBack() throws Exception {
    SQLTimeoutException thrown =
        assertThrows(
            SQLTimeoutException.class,
            () -> JdbcCalls.execute(pool, ENDLESS, Deadline.after(SHORT), JdbcCallsTest::firstInt));

    assertThat(phaseOf(thrown)).isEqualTo(Phase.CALL);
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isEqualTo(0);
    assertThat(one(LONG)).isEqualTo(1);
  }

  @Test
  void otherFailuresStayWhatTheyAre() {
    SQLException thrown =
        assertThrows(
            SQLException.class,
            () ->
                JdbcCalls.execute(
                    pool, "SELECT nothing", Deadline.after(LONG), JdbcCallsTest::firstInt));

    assertThat((Throwable) thrown).isNotInstanceOf(SQLTimeoutException.class);
  }

  private int one(Duration budget) throws SQLException {
    return JdbcCalls.execute(pool, "SELECT 1", Deadline.after(budget), JdbcCallsTest::firstInt);
  }

  private static int firstInt(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static Phase phaseOf(SQLTimeoutException thrown) {
    return ((DeadlineExceededException) thrown.getCause()).phase();
  }

  private static HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:h2:mem:");
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(LONG.toMillis());
    return new HikariDataSource(config);
  }
}
