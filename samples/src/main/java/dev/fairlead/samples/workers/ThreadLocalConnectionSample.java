package dev.fairlead.samples.workers;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Tasks, each on a thread of its own, that write a row. */
public final class ThreadLocalConnectionSample {
  private ThreadLocalConnectionSample() {}

  /** Leaves a connection for every thread that there ever was. */
  static final class Bad {
    // @start region=Bad
    private final ThreadLocal<Connection> own = new ThreadLocal<>(); // BUG: ThreadLocalConnection
    private final DataSource source;

    Bad(DataSource source) {
      this.source = source;
    }

    void write(String row) throws SQLException {
      if (own.get() == null) {
        own.set(source.getConnection());
      }
      insert(own.get(), row);
    }
    // @end
  }

  /** Leaves none. */
  static final class Good {
    // @start region=Good
    private final DataSource source;

    Good(DataSource source) {
      this.source = source;
    }

    void write(String row) throws SQLException {
      try (Connection connection = source.getConnection()) {
        insert(connection, row);
      }
    }
    // @end
  }

  private static void insert(Connection connection, String row) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into entry values ('" + row + "')");
    }
  }
}
