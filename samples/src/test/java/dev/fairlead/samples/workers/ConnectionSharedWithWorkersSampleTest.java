package dev.fairlead.samples.workers;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.fairlead.samples.run.NothingLeft;
import dev.fairlead.samples.workers.ConnectionSharedWithWorkersSample.Transaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class ConnectionSharedWithWorkersSampleTest {
  private final JdbcDataSource database = new JdbcDataSource();
  private final ExecutorService workers = Executors.newFixedThreadPool(2);
  private Connection keepsTheDatabase;

  @BeforeEach
  void open() throws SQLException {
    database.setUrl("jdbc:h2:mem:transfers");
    keepsTheDatabase = database.getConnection();
    try (Statement statement = keepsTheDatabase.createStatement()) {
      statement.execute("create table entry (text varchar)");
    }
  }

  @AfterEach
  void close() throws SQLException {
    workers.shutdownNow();
    keepsTheDatabase.close();
  }

  @Test
  void badCommitsWhatItsOwnerRolledBack() throws Exception {
    ConnectionSharedWithWorkersSample.Bad.runAll(database, workers, oneCommitsWhileOneIsAtWork());

    assertThat(entries()).containsExactly("committed", "rolled back");
  }

  @Test
  void goodCommitsWhatItsOwnerCommitted() throws Exception {
    ConnectionSharedWithWorkersSample.Good.runAll(database, workers, oneCommitsWhileOneIsAtWork());

    assertThat(entries()).containsExactly("committed");
  }

  @Test
  void keptCommitsWhatItsOwnerCommitted() throws Exception {
    try (var kept = new ConnectionSharedWithWorkersSample.Kept(database, 2)) {
      kept.runAll(oneCommitsWhileOneIsAtWork());
      kept.runAll(oneCommitsWhileOneIsAtWork());
    }

    assertThat(entries()).containsExactly("committed", "committed");
  }

  private static List<Transaction> oneCommitsWhileOneIsAtWork() {
    CountDownLatch inserted = new CountDownLatch(1);
    CountDownLatch committed = new CountDownLatch(1);
    return List.of(
        connection -> {
          int rows = insert(connection, "rolled back");
          inserted.countDown();
          assertThat(committed.await(20, SECONDS)).isTrue();
          connection.rollback();
          return rows;
        },
        connection -> {
          assertThat(inserted.await(20, SECONDS)).isTrue();
          int rows = insert(connection, "committed");
          connection.commit();
          committed.countDown();
          return rows;
        });
  }

  private static int insert(Connection connection, String text) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("insert into entry values (?)")) {
      statement.setString(1, text);
      return statement.executeUpdate();
    }
  }

  private List<String> entries() throws SQLException {
    List<String> entries = new ArrayList<>();
    try (Statement statement = keepsTheDatabase.createStatement();
        ResultSet rows = statement.executeQuery("select text from entry")) {
      while (rows.next()) {
        entries.add(rows.getString(1));
      }
    }
    return entries;
  }
}
