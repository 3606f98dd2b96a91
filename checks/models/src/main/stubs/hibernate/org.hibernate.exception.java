package org.hibernate.exception;

import java.sql.SQLException;
import org.hibernate.JDBCException;

public class ConstraintViolationException extends JDBCException {
  public ConstraintViolationException(String message, SQLException root, String constraintName);
  public ConstraintViolationException(String message, SQLException root, String sql, String constraintName);
  public ConstraintViolationException(String message, SQLException root, ConstraintViolationException.ConstraintKind kind, String constraintName);
  public ConstraintViolationException(String message, SQLException root, String sql, ConstraintViolationException.ConstraintKind kind, String constraintName);
  public String getConstraintName();
  public ConstraintViolationException.ConstraintKind getKind();

  public enum ConstraintKind {
    UNIQUE, OTHER;
  }
}

public class JDBCConnectionException extends JDBCException {
  public JDBCConnectionException(String string, SQLException root);
  public JDBCConnectionException(String string, SQLException root, String sql);
}
