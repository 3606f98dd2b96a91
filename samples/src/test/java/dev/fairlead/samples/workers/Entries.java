package dev.fairlead.samples.workers;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A database with one table, which tells what is in it and how many are connected. */
final class Entries implements AutoCloseable {
  private final JdbcDataSource source = new JdbcDataSource();
  private final Queue<Object> connections = new ConcurrentLinkedQueue<>();
  private final Connection own;

  Entries(String name) throws SQLException {
    source.setUrl("jdbc:h2:mem:" + name);
    own = source.getConnection();
    try (Statement statement = own.createStatement()) {
      statement.execute("create table entry (text varchar)");
    }
  }

  /**
   * Gives connections to the database, and remembers them, so that the garbage collector closes
   * none that was forgotten.
   */
  DataSource source() {
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              Object result = method.invoke(source, arguments);
              connections.add(result);
              return result;
            });
  }

  String url() {
    return source.getUrl();
  }

  List<String> rows() throws SQLException {
    return query("select text from entry");
  }

  /** The connections that others have, as the database sees them. */
  int connected() throws SQLException {
    return query("select session_id from information_schema.sessions").size() - 1;
  }

  private List<String> query(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = own.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    try (Statement statement = own.createStatement()) {
      statement.execute("shutdown");
    }
  }
}
