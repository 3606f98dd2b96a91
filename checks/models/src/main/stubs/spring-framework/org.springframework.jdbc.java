package org.springframework.jdbc;

import java.sql.SQLWarning;
import org.springframework.dao.UncategorizedDataAccessException;

public class SQLWarningException extends UncategorizedDataAccessException {
  public SQLWarningException(String msg, SQLWarning ex);
}
