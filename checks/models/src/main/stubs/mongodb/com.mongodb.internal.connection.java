package com.mongodb.internal.connection;

import com.mongodb.MongoException;

public class MongoWriteConcernWithResponseException extends MongoException {
  public MongoWriteConcernWithResponseException(MongoException exception, Object response);
  public MongoException getCause();
  public Object getResponse();
}
