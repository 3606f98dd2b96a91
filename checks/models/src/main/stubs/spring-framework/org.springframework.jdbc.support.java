package org.springframework.jdbc.support;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

public class GeneratedKeyHolder implements KeyHolder {
  public GeneratedKeyHolder();
  public GeneratedKeyHolder(List<Map<String, Object>> keyList);
  public Number getKey() throws InvalidDataAccessApiUsageException, DataRetrievalFailureException;
  public <T> T getKeyAs(Class<T> keyType) throws InvalidDataAccessApiUsageException,
      DataRetrievalFailureException;
  public Map<String, Object> getKeys() throws InvalidDataAccessApiUsageException;
  public List<Map<String, Object>> getKeyList();
}

public interface KeyHolder {
  Number getKey() throws InvalidDataAccessApiUsageException;
  <T> T getKeyAs(Class<T> keyType) throws InvalidDataAccessApiUsageException;
  Map<String, Object> getKeys() throws InvalidDataAccessApiUsageException;
  List<Map<String, Object>> getKeyList();
}

public abstract class JdbcAccessor implements InitializingBean {
  public JdbcAccessor();
  public void setDataSource(DataSource dataSource);
  public DataSource getDataSource();
  protected DataSource obtainDataSource();
  public void setDatabaseProductName(String dbName);
  public void setExceptionTranslator(SQLExceptionTranslator exceptionTranslator);
  public SQLExceptionTranslator getExceptionTranslator();
  public void setLazyInit(boolean lazyInit);
  public boolean isLazyInit();
  public void afterPropertiesSet();
}

public interface SQLExceptionTranslator {
  DataAccessException translate(String task, String sql, SQLException ex);
}
