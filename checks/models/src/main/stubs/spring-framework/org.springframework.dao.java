package org.springframework.dao;

import org.springframework.core.NestedRuntimeException;

public abstract class DataAccessException extends NestedRuntimeException {
  public DataAccessException(String msg);
  public DataAccessException(String msg, Throwable cause);
}

public class EmptyResultDataAccessException extends IncorrectResultSizeDataAccessException {
  public EmptyResultDataAccessException(int expectedSize);
  public EmptyResultDataAccessException(String msg, int expectedSize);
  public EmptyResultDataAccessException(String msg, int expectedSize, Throwable ex);
}

public class DuplicateKeyException extends DataIntegrityViolationException {
  public DuplicateKeyException(String msg);
  public DuplicateKeyException(String msg, Throwable cause);
}

public class DataIntegrityViolationException extends NonTransientDataAccessException {
  public DataIntegrityViolationException(String msg);
  public DataIntegrityViolationException(String msg, Throwable cause);
}

public class DataRetrievalFailureException extends NonTransientDataAccessException {
  public DataRetrievalFailureException(String msg);
  public DataRetrievalFailureException(String msg, Throwable cause);
}

public class IncorrectResultSizeDataAccessException extends DataRetrievalFailureException {
  public IncorrectResultSizeDataAccessException(int expectedSize);
  public IncorrectResultSizeDataAccessException(int expectedSize, int actualSize);
  public IncorrectResultSizeDataAccessException(String msg, int expectedSize);
  public IncorrectResultSizeDataAccessException(String msg, int expectedSize, Throwable ex);
  public IncorrectResultSizeDataAccessException(String msg, int expectedSize, int actualSize);
  public IncorrectResultSizeDataAccessException(String msg, int expectedSize, int actualSize,
      Throwable ex);
  public int getExpectedSize();
  public int getActualSize();
}

public class InvalidDataAccessApiUsageException extends NonTransientDataAccessException {
  public InvalidDataAccessApiUsageException(String msg);
  public InvalidDataAccessApiUsageException(String msg, Throwable cause);
}

public abstract class NonTransientDataAccessException extends DataAccessException {
  public NonTransientDataAccessException(String msg);
  public NonTransientDataAccessException(String msg, Throwable cause);
}

public abstract class UncategorizedDataAccessException extends NonTransientDataAccessException {
  public UncategorizedDataAccessException(String msg, Throwable cause);
}
