package org.apache.kafka.streams.errors;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Configurable;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.ProcessorContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Record;

public interface DeserializationExceptionHandler extends Configurable {
  default DeserializationExceptionHandler.DeserializationHandlerResponse handle(ProcessorContext context, ConsumerRecord<byte[], byte[]> record, Exception exception);
  default DeserializationExceptionHandler.DeserializationHandlerResponse handle(ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception);

  public enum DeserializationHandlerResponse {
    CONTINUE, FAIL;
  }
}

public interface ErrorHandlerContext {
  String topic();
  int partition();
  long offset();
  Headers headers();
  String processorNodeId();
  TaskId taskId();
  long timestamp();
}

public interface ProcessingExceptionHandler extends Configurable {
  ProcessingExceptionHandler.ProcessingHandlerResponse handle(ErrorHandlerContext context, Record<?, ?> record, Exception exception);

  public enum ProcessingHandlerResponse {
    CONTINUE, FAIL;
  }
}

public interface ProductionExceptionHandler extends Configurable {
  default ProductionExceptionHandler.ProductionExceptionHandlerResponse handle(ProducerRecord<byte[], byte[]> record, Exception exception);
  default ProductionExceptionHandler.ProductionExceptionHandlerResponse handle(ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception);
  default ProductionExceptionHandler.ProductionExceptionHandlerResponse handleSerializationException(ProducerRecord record, Exception exception);
  default ProductionExceptionHandler.ProductionExceptionHandlerResponse handleSerializationException(ErrorHandlerContext context, ProducerRecord record, Exception exception, ProductionExceptionHandler.SerializationExceptionOrigin origin);

  public enum ProductionExceptionHandlerResponse {
    CONTINUE, FAIL;
  }
  public enum SerializationExceptionOrigin {
    KEY, VALUE;
  }
}

public class StreamsException extends KafkaException {
  public StreamsException(String message);
  public StreamsException(String message, TaskId taskId);
  public StreamsException(String message, Throwable throwable);
  public StreamsException(String message, Throwable throwable, TaskId taskId);
  public StreamsException(Throwable throwable);
  public StreamsException(Throwable throwable, TaskId taskId);
  public Optional<TaskId> taskId();
  public void setTaskId(TaskId taskId);
}

public interface StreamsUncaughtExceptionHandler {
  StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse handle(Throwable exception);

  public enum StreamThreadExceptionResponse {
    REPLACE_THREAD, SHUTDOWN_CLIENT, SHUTDOWN_APPLICATION;
  }
}
