package dev.fairlead.samples.workers;

import dev.fairlead.annotations.RunsOnWorkers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Rows that the workers of a cluster write into a database. */
public final class ConnectionInShippedFunctionSample {
  private ConnectionInShippedFunctionSample() {}

  /** A cluster of one worker, which is sent its function as bytes, as those of real ones are. */
  static final class Cluster {
    private Cluster() {}

    /** What a worker does with its part of the rows. */
    interface Function extends Serializable {
      void accept(List<String> rows) throws SQLException;
    }

    static void onEach(List<String> rows, @RunsOnWorkers(serialized = true) Function function)
        throws IOException, ClassNotFoundException, SQLException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(function);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        ((Function) in.readObject()).accept(rows);
      }
    }
  }

  /** Opens the connection here and tries to send it along. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static void store(List<String> rows, String url) throws Exception {
      try (Connection connection = DriverManager.getConnection(url)) {
        Cluster.onEach(rows, part -> insert(connection, part)); // BUG: ConnectionInShippedFunction
      }
    }
    // @end
  }

  /** Sends the address along, and opens the connection where the rows are. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static void store(List<String> rows, String url) throws Exception {
      Cluster.onEach(
          rows,
          part -> {
            try (Connection connection = DriverManager.getConnection(url)) {
              insert(connection, part);
            }
          });
    }
    // @end
  }

  private static void insert(Connection connection, List<String> rows) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("insert into entry values (?)")) {
      for (String row : rows) {
        statement.setString(1, row);
        statement.executeUpdate();
      }
    }
  }
}
