package io.lettuce.core.json;

public class RedisJsonException extends RuntimeException {
  public RedisJsonException(String message);
  public RedisJsonException(String message, Throwable cause);
  public RedisJsonException(Throwable cause);
}
