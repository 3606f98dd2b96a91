import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

class DataSources {
  // BUG
  void postgres(String host) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    try (Connection connection = source.getConnection()) {
      connection.createStatement().executeUpdate("delete from old");
    }
  }

  void postgresInTime(String host) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    source.setSocketTimeout(30);
    try (Connection connection = source.getConnection()) {
      connection.createStatement().executeUpdate("delete from old");
    }
  }

  void postgresWithItsUrl() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://db/shop?socketTimeout=30");
    try (Connection connection = source.getConnection()) {
      connection.createStatement().executeUpdate("delete from old");
    }
  }

  // BUG
  void mysql(String host) throws SQLException {
    MysqlDataSource source = new MysqlDataSource();
    source.setServerName(host);
    source.setLoginTimeout(5);
    try (Connection connection = source.getConnection()) {
      connection.createStatement().executeUpdate("delete from old");
    }
  }

  void mysqlInTime(String host) throws SQLException {
    MysqlDataSource source = new MysqlDataSource();
    source.setServerName(host);
    source.setConnectTimeout(2000);
    source.setSocketTimeout(30000);
    try (Connection connection = source.getConnection()) {
      connection.createStatement().executeUpdate("delete from old");
    }
  }
}
