package org.neo4j.driver.exceptions;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.neo4j.driver.Value;

public class ClientException extends Neo4jException {
  public ClientException(String message);
  public ClientException(String message, Throwable cause);
  public ClientException(String code, String message);
  public ClientException(String gqlStatus, String statusDescription, String code, String message, Map<String, Value> diagnosticRecord, Throwable cause);
}

public enum GqlStatusErrorClassification {
  CLIENT_ERROR, DATABASE_ERROR, TRANSIENT_ERROR;
}

public class Neo4jException extends RuntimeException {
  public Neo4jException(String message);
  public Neo4jException(String message, Throwable cause);
  public Neo4jException(String code, String message);
  public Neo4jException(String code, String message, Throwable cause);
  public Neo4jException(String gqlStatus, String statusDescription, String code, String message, Map<String, Value> diagnosticRecord, Throwable cause);
  public String code();
  public String gqlStatus();
  public String statusDescription();
  public Map<String, Value> diagnosticRecord();
  public Optional<GqlStatusErrorClassification> classification();
  public Optional<String> rawClassification();
  public Optional<Neo4jException> gqlCause();
  public boolean containsGqlStatus(String gqlStatus);
  public Optional<Neo4jException> findByGqlStatus(String gqlStatus);
}

public class NoSuchRecordException extends NoSuchElementException {
  public NoSuchRecordException(String message);
}

public class SecurityException extends ClientException {
  public SecurityException(String code, String message);
  public SecurityException(String message, Throwable t);
  public SecurityException(String gqlStatus, String statusDescription, String code, String message, Map<String, Value> diagnosticRecord, Throwable cause);
}
