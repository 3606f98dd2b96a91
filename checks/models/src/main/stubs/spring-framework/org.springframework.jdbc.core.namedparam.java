package org.springframework.jdbc.core.namedparam;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.RunsHere;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.jdbc.support.rowset.SqlRowSet;

public interface NamedParameterJdbcOperations {
  JdbcOperations getJdbcOperations();
  @Blocking(NETWORK)
  <T> T execute(String sql, SqlParameterSource paramSource,
      @RunsHere PreparedStatementCallback<T> action) throws DataAccessException;
  @Blocking(NETWORK)
  <T> T execute(String sql, Map<String, ?> paramMap, @RunsHere PreparedStatementCallback<T> action)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T execute(String sql, @RunsHere PreparedStatementCallback<T> action)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T query(String sql, SqlParameterSource paramSource, @RunsHere ResultSetExtractor<T> rse)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T query(String sql, Map<String, ?> paramMap, @RunsHere ResultSetExtractor<T> rse)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T query(String sql, @RunsHere ResultSetExtractor<T> rse) throws DataAccessException;
  @Blocking(NETWORK)
  void query(String sql, SqlParameterSource paramSource, @RunsHere RowCallbackHandler rch)
      throws DataAccessException;
  @Blocking(NETWORK)
  void query(String sql, Map<String, ?> paramMap, @RunsHere RowCallbackHandler rch)
      throws DataAccessException;
  @Blocking(NETWORK)
  void query(String sql, @RunsHere RowCallbackHandler rch) throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> query(String sql, SqlParameterSource paramSource, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> query(String sql, Map<String, ?> paramMap, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> query(String sql, @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  <T> Stream<T> queryForStream(String sql, SqlParameterSource paramSource,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  <T> Stream<T> queryForStream(String sql, Map<String, ?> paramMap,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  <T> T queryForObject(String sql, SqlParameterSource paramSource,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  <T> T queryForObject(String sql, Map<String, ?> paramMap, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T queryForObject(String sql, SqlParameterSource paramSource, Class<T> requiredType)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T queryForObject(String sql, Map<String, ?> paramMap, Class<T> requiredType)
      throws DataAccessException;
  @Blocking(NETWORK)
  Map<String, Object> queryForMap(String sql, SqlParameterSource paramSource)
      throws DataAccessException;
  @Blocking(NETWORK)
  Map<String, Object> queryForMap(String sql, Map<String, ?> paramMap) throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> queryForList(String sql, SqlParameterSource paramSource, Class<T> elementType)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> queryForList(String sql, Map<String, ?> paramMap, Class<T> elementType)
      throws DataAccessException;
  @Blocking(NETWORK)
  List<Map<String, Object>> queryForList(String sql, SqlParameterSource paramSource)
      throws DataAccessException;
  @Blocking(NETWORK)
  List<Map<String, Object>> queryForList(String sql, Map<String, ?> paramMap)
      throws DataAccessException;
  @Blocking(NETWORK)
  SqlRowSet queryForRowSet(String sql, SqlParameterSource paramSource) throws DataAccessException;
  @Blocking(NETWORK)
  SqlRowSet queryForRowSet(String sql, Map<String, ?> paramMap) throws DataAccessException;
  @Blocking(NETWORK)
  int update(String sql, SqlParameterSource paramSource) throws DataAccessException;
  @Blocking(NETWORK) int update(String sql, Map<String, ?> paramMap) throws DataAccessException;
  @Blocking(NETWORK)
  int update(String sql, SqlParameterSource paramSource, KeyHolder generatedKeyHolder)
      throws DataAccessException;
  @Blocking(NETWORK)
  int update(String sql, SqlParameterSource paramSource, KeyHolder generatedKeyHolder,
      String[] keyColumnNames) throws DataAccessException;
  @Blocking(NETWORK) int[] batchUpdate(String sql, SqlParameterSource[] batchArgs);
  @Blocking(NETWORK) int[] batchUpdate(String sql, Map<String, ?>[] batchValues);
  @Blocking(NETWORK)
  int[] batchUpdate(String sql, SqlParameterSource[] batchArgs, KeyHolder generatedKeyHolder);
  @Blocking(NETWORK)
  int[] batchUpdate(String sql, SqlParameterSource[] batchArgs, KeyHolder generatedKeyHolder,
      String[] keyColumnNames);
}

public class NamedParameterJdbcTemplate implements NamedParameterJdbcOperations {
  public static final int DEFAULT_CACHE_LIMIT = 256;
  public NamedParameterJdbcTemplate(DataSource dataSource);
  public NamedParameterJdbcTemplate(JdbcOperations classicJdbcTemplate);
  public JdbcOperations getJdbcOperations();
  public JdbcTemplate getJdbcTemplate();
  public void setCacheLimit(int cacheLimit);
  public int getCacheLimit();
  @Blocking(NETWORK)
  public <T> T execute(String sql, SqlParameterSource paramSource,
      @RunsHere PreparedStatementCallback<T> action) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T execute(String sql, Map<String, ?> paramMap,
      @RunsHere PreparedStatementCallback<T> action) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T execute(String sql, @RunsHere PreparedStatementCallback<T> action)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T query(String sql, SqlParameterSource paramSource,
      @RunsHere ResultSetExtractor<T> rse) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T query(String sql, Map<String, ?> paramMap, @RunsHere ResultSetExtractor<T> rse)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T query(String sql, @RunsHere ResultSetExtractor<T> rse) throws DataAccessException;
  @Blocking(NETWORK)
  public void query(String sql, SqlParameterSource paramSource, @RunsHere RowCallbackHandler rch)
      throws DataAccessException;
  @Blocking(NETWORK)
  public void query(String sql, Map<String, ?> paramMap, @RunsHere RowCallbackHandler rch)
      throws DataAccessException;
  @Blocking(NETWORK)
  public void query(String sql, @RunsHere RowCallbackHandler rch) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> query(String sql, SqlParameterSource paramSource,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> query(String sql, Map<String, ?> paramMap, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> query(String sql, @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> Stream<T> queryForStream(String sql, SqlParameterSource paramSource,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> Stream<T> queryForStream(String sql, Map<String, ?> paramMap,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T queryForObject(String sql, SqlParameterSource paramSource,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T queryForObject(String sql, Map<String, ?> paramMap,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T queryForObject(String sql, SqlParameterSource paramSource, Class<T> requiredType)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T queryForObject(String sql, Map<String, ?> paramMap, Class<T> requiredType)
      throws DataAccessException;
  @Blocking(NETWORK)
  public Map<String, Object> queryForMap(String sql, SqlParameterSource paramSource)
      throws DataAccessException;
  @Blocking(NETWORK)
  public Map<String, Object> queryForMap(String sql, Map<String, ?> paramMap)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> queryForList(String sql, SqlParameterSource paramSource, Class<T> elementType)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> queryForList(String sql, Map<String, ?> paramMap, Class<T> elementType)
      throws DataAccessException;
  @Blocking(NETWORK)
  public List<Map<String, Object>> queryForList(String sql, SqlParameterSource paramSource)
      throws DataAccessException;
  @Blocking(NETWORK)
  public List<Map<String, Object>> queryForList(String sql, Map<String, ?> paramMap)
      throws DataAccessException;
  @Blocking(NETWORK)
  public SqlRowSet queryForRowSet(String sql, SqlParameterSource paramSource)
      throws DataAccessException;
  @Blocking(NETWORK)
  public SqlRowSet queryForRowSet(String sql, Map<String, ?> paramMap) throws DataAccessException;
  @Blocking(NETWORK)
  public int update(String sql, SqlParameterSource paramSource) throws DataAccessException;
  @Blocking(NETWORK)
  public int update(String sql, Map<String, ?> paramMap) throws DataAccessException;
  @Blocking(NETWORK)
  public int update(String sql, SqlParameterSource paramSource, KeyHolder generatedKeyHolder)
      throws DataAccessException;
  @Blocking(NETWORK)
  public int update(String sql, SqlParameterSource paramSource, KeyHolder generatedKeyHolder,
      String[] keyColumnNames) throws DataAccessException;
  @Blocking(NETWORK) public int[] batchUpdate(String sql, SqlParameterSource[] batchArgs);
  @Blocking(NETWORK) public int[] batchUpdate(String sql, Map<String, ?>[] batchValues);
  @Blocking(NETWORK)
  public int[] batchUpdate(String sql, SqlParameterSource[] batchArgs,
      KeyHolder generatedKeyHolder);
  @Blocking(NETWORK)
  public int[] batchUpdate(String sql, SqlParameterSource[] batchArgs, KeyHolder generatedKeyHolder,
      String[] keyColumnNames);
  protected PreparedStatementCreator getPreparedStatementCreator(String sql,
      SqlParameterSource paramSource);
  protected PreparedStatementCreator getPreparedStatementCreator(String sql,
      SqlParameterSource paramSource, Consumer<PreparedStatementCreatorFactory> customizer);
  protected ParsedSql getParsedSql(String sql);
  protected PreparedStatementCreatorFactory getPreparedStatementCreatorFactory(ParsedSql parsedSql,
      SqlParameterSource paramSource);
}

public interface SqlParameterSource {
  int TYPE_UNKNOWN = -2147483648;
  boolean hasValue(String paramName);
  Object getValue(String paramName) throws IllegalArgumentException;
  default int getSqlType(String paramName);
  default String getTypeName(String paramName);
  default String[] getParameterNames();
}

public class MapSqlParameterSource extends AbstractSqlParameterSource {
  public MapSqlParameterSource();
  public MapSqlParameterSource(String paramName, Object value);
  public MapSqlParameterSource(Map<String, ?> values);
  public MapSqlParameterSource addValue(String paramName, Object value);
  public MapSqlParameterSource addValue(String paramName, Object value, int sqlType);
  public MapSqlParameterSource addValue(String paramName, Object value, int sqlType,
      String typeName);
  public MapSqlParameterSource addValues(Map<String, ?> values);
  public boolean hasValues();
  public Map<String, Object> getValues();
  public boolean hasValue(String paramName);
  public Object getValue(String paramName);
  public String[] getParameterNames();
}

public abstract class AbstractSqlParameterSource implements SqlParameterSource {
  public AbstractSqlParameterSource();
  public void registerSqlType(String paramName, int sqlType);
  public void registerTypeName(String paramName, String typeName);
  public int getSqlType(String paramName);
  public String getTypeName(String paramName);
}

public class ParsedSql {}
