package org.springframework.jdbc.support;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
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

public abstract class JdbcAccessor implements InitializingBean {}
