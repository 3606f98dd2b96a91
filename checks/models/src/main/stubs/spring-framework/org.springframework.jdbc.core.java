package org.springframework.jdbc.core;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.DEFAULT;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Configures;
import dev.fairlead.annotations.MutableUntilPublished;
import dev.fairlead.annotations.RunsHere;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.SQLWarningException;
import org.springframework.jdbc.support.JdbcAccessor;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.jdbc.support.rowset.SqlRowSet;

public interface JdbcOperations {
  @Blocking(NETWORK)
  <T> T execute(@RunsHere ConnectionCallback<T> action) throws DataAccessException;
  @Blocking(NETWORK)
  <T> T execute(@RunsHere StatementCallback<T> action) throws DataAccessException;
  @Blocking(NETWORK) void execute(String sql) throws DataAccessException;
  @Blocking(NETWORK)
  <T> T query(String sql, @RunsHere ResultSetExtractor<T> rse) throws DataAccessException;
  @Blocking(NETWORK)
  void query(String sql, @RunsHere RowCallbackHandler rch) throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> query(String sql, @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  <T> Stream<T> queryForStream(String sql, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T queryForObject(String sql, @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  <T> T queryForObject(String sql, Class<T> requiredType) throws DataAccessException;
  @Blocking(NETWORK) Map<String, Object> queryForMap(String sql) throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> queryForList(String sql, Class<T> elementType) throws DataAccessException;
  @Blocking(NETWORK) List<Map<String, Object>> queryForList(String sql) throws DataAccessException;
  @Blocking(NETWORK) SqlRowSet queryForRowSet(String sql) throws DataAccessException;
  @Blocking(NETWORK) int update(String sql) throws DataAccessException;
  @Blocking(NETWORK) int[] batchUpdate(String... sql) throws DataAccessException;
  @Blocking(NETWORK)
  <T> T execute(@RunsHere PreparedStatementCreator psc,
      @RunsHere PreparedStatementCallback<T> action) throws DataAccessException;
  @Blocking(NETWORK)
  <T> T execute(String sql, @RunsHere PreparedStatementCallback<T> action)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T query(@RunsHere PreparedStatementCreator psc, @RunsHere ResultSetExtractor<T> rse)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T query(String sql, @RunsHere PreparedStatementSetter pss,
      @RunsHere ResultSetExtractor<T> rse) throws DataAccessException;
  @Blocking(NETWORK)
  <T> T query(String sql, Object[] args, int[] argTypes, @RunsHere ResultSetExtractor<T> rse)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T query(String sql, Object[] args, @RunsHere ResultSetExtractor<T> rse)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T query(String sql, @RunsHere ResultSetExtractor<T> rse, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  void query(@RunsHere PreparedStatementCreator psc, @RunsHere RowCallbackHandler rch)
      throws DataAccessException;
  @Blocking(NETWORK)
  void query(String sql, @RunsHere PreparedStatementSetter pss, @RunsHere RowCallbackHandler rch)
      throws DataAccessException;
  @Blocking(NETWORK)
  void query(String sql, Object[] args, int[] argTypes, @RunsHere RowCallbackHandler rch)
      throws DataAccessException;
  @Blocking(NETWORK)
  void query(String sql, Object[] args, @RunsHere RowCallbackHandler rch)
      throws DataAccessException;
  @Blocking(NETWORK)
  void query(String sql, @RunsHere RowCallbackHandler rch, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> query(@RunsHere PreparedStatementCreator psc, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> query(String sql, @RunsHere PreparedStatementSetter pss,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> query(String sql, Object[] args, int[] argTypes, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> query(String sql, Object[] args, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> query(String sql, @RunsHere RowMapper<T> rowMapper, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> Stream<T> queryForStream(@RunsHere PreparedStatementCreator psc,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  <T> Stream<T> queryForStream(String sql, @RunsHere PreparedStatementSetter pss,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  <T> Stream<T> queryForStream(String sql, @RunsHere RowMapper<T> rowMapper, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T queryForObject(String sql, Object[] args, int[] argTypes, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T queryForObject(String sql, Object[] args, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T queryForObject(String sql, @RunsHere RowMapper<T> rowMapper, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T queryForObject(String sql, Object[] args, int[] argTypes, Class<T> requiredType)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> T queryForObject(String sql, Object[] args, Class<T> requiredType) throws DataAccessException;
  @Blocking(NETWORK)
  <T> T queryForObject(String sql, Class<T> requiredType, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  Map<String, Object> queryForMap(String sql, Object[] args, int[] argTypes)
      throws DataAccessException;
  @Blocking(NETWORK)
  Map<String, Object> queryForMap(String sql, Object... args) throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> queryForList(String sql, Object[] args, int[] argTypes, Class<T> elementType)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> queryForList(String sql, Object[] args, Class<T> elementType)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> List<T> queryForList(String sql, Class<T> elementType, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  List<Map<String, Object>> queryForList(String sql, Object[] args, int[] argTypes)
      throws DataAccessException;
  @Blocking(NETWORK)
  List<Map<String, Object>> queryForList(String sql, Object... args) throws DataAccessException;
  @Blocking(NETWORK)
  SqlRowSet queryForRowSet(String sql, Object[] args, int[] argTypes) throws DataAccessException;
  @Blocking(NETWORK)
  SqlRowSet queryForRowSet(String sql, Object... args) throws DataAccessException;
  @Blocking(NETWORK) int update(@RunsHere PreparedStatementCreator psc) throws DataAccessException;
  @Blocking(NETWORK)
  int update(@RunsHere PreparedStatementCreator psc, KeyHolder generatedKeyHolder)
      throws DataAccessException;
  @Blocking(NETWORK)
  int update(String sql, @RunsHere PreparedStatementSetter pss) throws DataAccessException;
  @Blocking(NETWORK)
  int update(String sql, Object[] args, int[] argTypes) throws DataAccessException;
  @Blocking(NETWORK) int update(String sql, Object... args) throws DataAccessException;
  @Blocking(NETWORK)
  int[] batchUpdate(String sql, BatchPreparedStatementSetter pss) throws DataAccessException;
  @Blocking(NETWORK)
  int[] batchUpdate(@RunsHere PreparedStatementCreator psc, BatchPreparedStatementSetter pss,
      KeyHolder generatedKeyHolder) throws DataAccessException;
  @Blocking(NETWORK)
  int[] batchUpdate(String sql, List<Object[]> batchArgs) throws DataAccessException;
  @Blocking(NETWORK)
  int[] batchUpdate(String sql, List<Object[]> batchArgs, int[] argTypes)
      throws DataAccessException;
  @Blocking(NETWORK)
  <T> int[][] batchUpdate(String sql, Collection<T> batchArgs, int batchSize,
      @RunsHere ParameterizedPreparedStatementSetter<T> pss) throws DataAccessException;
  @Blocking(NETWORK)
  <T> T execute(@RunsHere CallableStatementCreator csc,
      @RunsHere CallableStatementCallback<T> action) throws DataAccessException;
  @Blocking(NETWORK)
  <T> T execute(String callString, @RunsHere CallableStatementCallback<T> action)
      throws DataAccessException;
  @Blocking(NETWORK)
  Map<String, Object> call(@RunsHere CallableStatementCreator csc,
      List<SqlParameter> declaredParameters) throws DataAccessException;
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE)
@MutableUntilPublished
public class JdbcTemplate extends JdbcAccessor implements JdbcOperations {
  public JdbcTemplate();
  public JdbcTemplate(DataSource dataSource);
  public JdbcTemplate(DataSource dataSource, boolean lazyInit);
  public void setIgnoreWarnings(boolean ignoreWarnings);
  public boolean isIgnoreWarnings();
  @Configures public void setFetchSize(int fetchSize);
  public int getFetchSize();
  @Configures public void setMaxRows(int maxRows);
  public int getMaxRows();
  @Bounds(value = CALL, unit = SECONDS, negative = DEFAULT) @Configures
  public void setQueryTimeout(int queryTimeout);
  public int getQueryTimeout();
  public void setSkipResultsProcessing(boolean skipResultsProcessing);
  public boolean isSkipResultsProcessing();
  public void setSkipUndeclaredResults(boolean skipUndeclaredResults);
  public boolean isSkipUndeclaredResults();
  public void setResultsMapCaseInsensitive(boolean resultsMapCaseInsensitive);
  public boolean isResultsMapCaseInsensitive();
  @Blocking(NETWORK)
  public <T> T execute(@RunsHere ConnectionCallback<T> action) throws DataAccessException;
  protected Connection createConnectionProxy(Connection con);
  @Blocking(NETWORK)
  public <T> T execute(@RunsHere StatementCallback<T> action) throws DataAccessException;
  @Blocking(NETWORK) public void execute(String sql) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T query(String sql, @RunsHere ResultSetExtractor<T> rse) throws DataAccessException;
  @Blocking(NETWORK)
  public void query(String sql, @RunsHere RowCallbackHandler rch) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> query(String sql, @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> Stream<T> queryForStream(String sql, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK) public Map<String, Object> queryForMap(String sql) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T queryForObject(String sql, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T queryForObject(String sql, Class<T> requiredType) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> queryForList(String sql, Class<T> elementType) throws DataAccessException;
  @Blocking(NETWORK)
  public List<Map<String, Object>> queryForList(String sql) throws DataAccessException;
  @Blocking(NETWORK) public SqlRowSet queryForRowSet(String sql) throws DataAccessException;
  @Blocking(NETWORK) public int update(String sql) throws DataAccessException;
  @Blocking(NETWORK) public int[] batchUpdate(String... sql) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T execute(@RunsHere PreparedStatementCreator psc,
      @RunsHere PreparedStatementCallback<T> action) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T execute(String sql, @RunsHere PreparedStatementCallback<T> action)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T query(@RunsHere PreparedStatementCreator psc, @RunsHere PreparedStatementSetter pss,
      @RunsHere ResultSetExtractor<T> rse) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T query(@RunsHere PreparedStatementCreator psc, @RunsHere ResultSetExtractor<T> rse)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T query(String sql, @RunsHere PreparedStatementSetter pss,
      @RunsHere ResultSetExtractor<T> rse) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T query(String sql, Object[] args, int[] argTypes,
      @RunsHere ResultSetExtractor<T> rse) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T query(String sql, Object[] args, @RunsHere ResultSetExtractor<T> rse)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T query(String sql, @RunsHere ResultSetExtractor<T> rse, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  public void query(@RunsHere PreparedStatementCreator psc, @RunsHere RowCallbackHandler rch)
      throws DataAccessException;
  @Blocking(NETWORK)
  public void query(String sql, @RunsHere PreparedStatementSetter pss,
      @RunsHere RowCallbackHandler rch) throws DataAccessException;
  @Blocking(NETWORK)
  public void query(String sql, Object[] args, int[] argTypes, @RunsHere RowCallbackHandler rch)
      throws DataAccessException;
  @Blocking(NETWORK)
  public void query(String sql, Object[] args, @RunsHere RowCallbackHandler rch)
      throws DataAccessException;
  @Blocking(NETWORK)
  public void query(String sql, @RunsHere RowCallbackHandler rch, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> query(@RunsHere PreparedStatementCreator psc,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> query(String sql, @RunsHere PreparedStatementSetter pss,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> query(String sql, Object[] args, int[] argTypes,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> query(String sql, Object[] args, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> query(String sql, @RunsHere RowMapper<T> rowMapper, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> Stream<T> queryForStream(@RunsHere PreparedStatementCreator psc,
      @RunsHere PreparedStatementSetter pss, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> Stream<T> queryForStream(@RunsHere PreparedStatementCreator psc,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> Stream<T> queryForStream(String sql, @RunsHere PreparedStatementSetter pss,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> Stream<T> queryForStream(String sql, @RunsHere RowMapper<T> rowMapper, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T queryForObject(String sql, Object[] args, int[] argTypes,
      @RunsHere RowMapper<T> rowMapper) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T queryForObject(String sql, Object[] args, @RunsHere RowMapper<T> rowMapper)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T queryForObject(String sql, @RunsHere RowMapper<T> rowMapper, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T queryForObject(String sql, Object[] args, int[] argTypes, Class<T> requiredType)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T queryForObject(String sql, Object[] args, Class<T> requiredType)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T queryForObject(String sql, Class<T> requiredType, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  public Map<String, Object> queryForMap(String sql, Object[] args, int[] argTypes)
      throws DataAccessException;
  @Blocking(NETWORK)
  public Map<String, Object> queryForMap(String sql, Object... args) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> queryForList(String sql, Object[] args, int[] argTypes, Class<T> elementType)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> queryForList(String sql, Object[] args, Class<T> elementType)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> List<T> queryForList(String sql, Class<T> elementType, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  public List<Map<String, Object>> queryForList(String sql, Object[] args, int[] argTypes)
      throws DataAccessException;
  @Blocking(NETWORK)
  public List<Map<String, Object>> queryForList(String sql, Object... args)
      throws DataAccessException;
  @Blocking(NETWORK)
  public SqlRowSet queryForRowSet(String sql, Object[] args, int[] argTypes)
      throws DataAccessException;
  @Blocking(NETWORK)
  public SqlRowSet queryForRowSet(String sql, Object... args) throws DataAccessException;
  @Blocking(NETWORK)
  protected int update(@RunsHere PreparedStatementCreator psc,
      @RunsHere PreparedStatementSetter pss) throws DataAccessException;
  @Blocking(NETWORK)
  public int update(@RunsHere PreparedStatementCreator psc) throws DataAccessException;
  @Blocking(NETWORK)
  public int update(@RunsHere PreparedStatementCreator psc, KeyHolder generatedKeyHolder)
      throws DataAccessException;
  @Blocking(NETWORK)
  public int update(String sql, @RunsHere PreparedStatementSetter pss) throws DataAccessException;
  @Blocking(NETWORK)
  public int update(String sql, Object[] args, int[] argTypes) throws DataAccessException;
  @Blocking(NETWORK) public int update(String sql, Object... args) throws DataAccessException;
  @Blocking(NETWORK)
  public int[] batchUpdate(@RunsHere PreparedStatementCreator psc, BatchPreparedStatementSetter pss,
      KeyHolder generatedKeyHolder) throws DataAccessException;
  @Blocking(NETWORK)
  public int[] batchUpdate(String sql, BatchPreparedStatementSetter pss) throws DataAccessException;
  @Blocking(NETWORK)
  public int[] batchUpdate(String sql, List<Object[]> batchArgs) throws DataAccessException;
  @Blocking(NETWORK)
  public int[] batchUpdate(String sql, List<Object[]> batchArgs, int[] argTypes)
      throws DataAccessException;
  @Blocking(NETWORK)
  public <T> int[][] batchUpdate(String sql, Collection<T> batchArgs, int batchSize,
      @RunsHere ParameterizedPreparedStatementSetter<T> pss) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T execute(@RunsHere CallableStatementCreator csc,
      @RunsHere CallableStatementCallback<T> action) throws DataAccessException;
  @Blocking(NETWORK)
  public <T> T execute(String callString, @RunsHere CallableStatementCallback<T> action)
      throws DataAccessException;
  @Blocking(NETWORK)
  public Map<String, Object> call(@RunsHere CallableStatementCreator csc,
      List<SqlParameter> declaredParameters) throws DataAccessException;
  protected Map<String, Object> extractReturnedResults(CallableStatement cs,
      List<SqlParameter> updateCountParameters, List<SqlParameter> resultSetParameters,
      int updateCount) throws SQLException;
  protected Map<String, Object> extractOutputParameters(CallableStatement cs,
      List<SqlParameter> parameters) throws SQLException;
  protected Map<String, Object> processResultSet(ResultSet rs,
      ResultSetSupportingSqlParameter param) throws SQLException;
  protected RowMapper<Map<String, Object>> getColumnMapRowMapper();
  protected <T> RowMapper<T> getSingleColumnRowMapper(Class<T> requiredType);
  protected Map<String, Object> createResultsMap();
  protected void applyStatementSettings(Statement stmt) throws SQLException;
  protected PreparedStatementSetter newArgPreparedStatementSetter(Object[] args);
  protected PreparedStatementSetter newArgTypePreparedStatementSetter(Object[] args,
      int[] argTypes);
  protected void handleWarnings(Statement stmt, SQLException ex);
  protected void handleWarnings(Statement stmt) throws SQLException, SQLWarningException;
  protected void handleWarnings(SQLWarning warning) throws SQLWarningException;
  protected DataAccessException translateException(String task, String sql, SQLException ex);
}

public interface RowMapper<T> {
  T mapRow(ResultSet rs, int rowNum) throws SQLException;
}

public interface RowCallbackHandler {
  void processRow(ResultSet rs) throws SQLException;
}

public interface ResultSetExtractor<T> {
  T extractData(ResultSet rs) throws SQLException, DataAccessException;
}

public interface PreparedStatementSetter {
  void setValues(PreparedStatement ps) throws SQLException;
}

public interface BatchPreparedStatementSetter {
  void setValues(PreparedStatement ps, int i) throws SQLException;
  int getBatchSize();
}

public interface CallableStatementCallback<T> {
  T doInCallableStatement(CallableStatement cs) throws SQLException, DataAccessException;
}

public interface CallableStatementCreator {
  CallableStatement createCallableStatement(Connection con) throws SQLException;
}

public interface ConnectionCallback<T> {
  T doInConnection(Connection con) throws SQLException, DataAccessException;
}

public interface ParameterizedPreparedStatementSetter<T> {
  void setValues(PreparedStatement ps, T argument) throws SQLException;
}

public interface PreparedStatementCallback<T> {
  T doInPreparedStatement(PreparedStatement ps) throws SQLException, DataAccessException;
}

public interface PreparedStatementCreator {
  PreparedStatement createPreparedStatement(Connection con) throws SQLException;
}

public class PreparedStatementCreatorFactory {}

public class ResultSetSupportingSqlParameter extends SqlParameter {}

public class SqlParameter {}

public interface StatementCallback<T> {
  T doInStatement(Statement stmt) throws SQLException, DataAccessException;
}
