package dev.fairlead.samples.workers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.crac.Context;
import org.crac.Resource;

/** A store that is opened before the snapshot which its process is started from. */
public final class ConnectionAcrossCheckpointSample {
  private ConnectionAcrossCheckpointSample() {}

  /** Takes its connection into the snapshot. */
  static final class Bad implements Resource {
    // @start region=Bad
    private final Connection connection;

    Bad(DataSource source) throws SQLException {
      connection = source.getConnection();
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> c) { // BUG: ConnectionAcrossCheckpoint
      // Nothing to save.
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {}

    // @end

    int rows() throws SQLException {
      return count(connection);
    }

    void close() throws SQLException {
      connection.close();
    }
  }

  /** Closes its connection before the snapshot, and opens one after it. */
  static final class Good implements Resource {
    // @start region=Good
    private final DataSource source;
    private Connection connection;

    Good(DataSource source) throws SQLException {
      this.source = source;
      connection = source.getConnection();
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) throws SQLException {
      connection.close();
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) throws SQLException {
      connection = source.getConnection();
    }

    // @end

    int rows() throws SQLException {
      return count(connection);
    }

    void close() throws SQLException {
      connection.close();
    }
  }

  private static int count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from entry")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
