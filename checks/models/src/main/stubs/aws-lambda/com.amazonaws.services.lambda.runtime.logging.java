package com.amazonaws.services.lambda.runtime.logging;

public enum LogFormat {
  JSON, TEXT;
  public static LogFormat fromString(String logFormat);
}

public enum LogLevel {
  UNDEFINED, TRACE, DEBUG, INFO, WARN, ERROR, FATAL;
  public static LogLevel fromString(String logLevel);
}
