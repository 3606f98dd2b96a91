package org.springframework.jdbc.core.simple;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.RunsHere;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.jdbc.support.rowset.SqlRowSet;

public interface JdbcClient {
  JdbcClient.StatementSpec sql(String sql);
  static JdbcClient create(DataSource dataSource);
  static JdbcClient create(JdbcOperations jdbcTemplate);
  static JdbcClient create(NamedParameterJdbcOperations jdbcTemplate);

  interface StatementSpec {
    JdbcClient.StatementSpec param(Object value);
    JdbcClient.StatementSpec param(int jdbcIndex, Object value);
    JdbcClient.StatementSpec param(int jdbcIndex, Object value, int sqlType);
    JdbcClient.StatementSpec param(String name, Object value);
    JdbcClient.StatementSpec param(String name, Object value, int sqlType);
    JdbcClient.StatementSpec params(Object... values);
    JdbcClient.StatementSpec params(List<?> values);
    JdbcClient.StatementSpec params(Map<String, ?> paramMap);
    JdbcClient.StatementSpec paramSource(Object namedParamObject);
    JdbcClient.StatementSpec paramSource(SqlParameterSource namedParamSource);
    JdbcClient.ResultQuerySpec query();
    <T> JdbcClient.MappedQuerySpec<T> query(Class<T> mappedClass);
    <T> JdbcClient.MappedQuerySpec<T> query(RowMapper<T> rowMapper);
    @Blocking(NETWORK) void query(@RunsHere RowCallbackHandler rch);
    @Blocking(NETWORK) <T> T query(@RunsHere ResultSetExtractor<T> rse);
    @Blocking(NETWORK) int update();
    @Blocking(NETWORK) int update(KeyHolder generatedKeyHolder);
    @Blocking(NETWORK) int update(KeyHolder generatedKeyHolder, String... keyColumnNames);
  }

  interface MappedQuerySpec<T> {
    @Blocking(NETWORK) Stream<T> stream();
    @Blocking(NETWORK) List<T> list();
    @Blocking(NETWORK) default Set<T> set();
    @Blocking(NETWORK) default T single();
    @Blocking(NETWORK) default Optional<T> optional();
  }

  interface ResultQuerySpec {
    @Blocking(NETWORK) SqlRowSet rowSet();
    @Blocking(NETWORK) List<Map<String, Object>> listOfRows();
    @Blocking(NETWORK) Map<String, Object> singleRow();
    @Blocking(NETWORK) List<Object> singleColumn();
    @Blocking(NETWORK) default Object singleValue();
    @Blocking(NETWORK) default Optional<Object> optionalValue();
  }
}
