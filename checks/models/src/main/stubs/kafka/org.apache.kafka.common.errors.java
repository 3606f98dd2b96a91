package org.apache.kafka.common.errors;

import org.apache.kafka.common.KafkaException;

public class ApiException extends KafkaException {
  public ApiException(String message, Throwable cause);
  public ApiException(String message);
  public ApiException(Throwable cause);
  public ApiException();
  public Throwable fillInStackTrace();
}

public class AuthorizationException extends ApiException {
  public AuthorizationException(String message);
  public AuthorizationException(String message, Throwable cause);
}

public class InterruptException extends KafkaException {
  public InterruptException(InterruptedException cause);
  public InterruptException(String message, InterruptedException cause);
  public InterruptException(String message);
}

public abstract class InvalidMetadataException extends RetriableException {
  protected InvalidMetadataException();
  protected InvalidMetadataException(String message);
  protected InvalidMetadataException(String message, Throwable cause);
  protected InvalidMetadataException(Throwable cause);
}

public class OutOfOrderSequenceException extends ApiException {
  public OutOfOrderSequenceException(String msg);
}

public class ProducerFencedException extends ApiException {
  public ProducerFencedException(String msg);
}

public abstract class RetriableException extends ApiException {
  public RetriableException(String message, Throwable cause);
  public RetriableException(String message);
  public RetriableException(Throwable cause);
  public RetriableException();
}

public class SerializationException extends KafkaException {
  public SerializationException(String message, Throwable cause);
  public SerializationException(String message);
  public SerializationException(Throwable cause);
  public SerializationException();
}

public class TimeoutException extends RetriableException {
  public TimeoutException();
  public TimeoutException(String message, Throwable cause);
  public TimeoutException(String message);
  public TimeoutException(Throwable cause);
}

public class TopicExistsException extends ApiException {
  public TopicExistsException(String message);
  public TopicExistsException(String message, Throwable cause);
}

public class UnknownTopicOrPartitionException extends InvalidMetadataException {
  public UnknownTopicOrPartitionException();
  public UnknownTopicOrPartitionException(String message);
  public UnknownTopicOrPartitionException(Throwable throwable);
  public UnknownTopicOrPartitionException(String message, Throwable throwable);
}

public class WakeupException extends KafkaException {
  public WakeupException();
}
