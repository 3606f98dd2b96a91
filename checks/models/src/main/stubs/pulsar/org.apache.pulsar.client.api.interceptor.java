package org.apache.pulsar.client.api.interceptor;

import org.apache.pulsar.client.api.Message;
import org.apache.pulsar.client.api.MessageId;
import org.apache.pulsar.client.api.Producer;

public interface ProducerInterceptor extends AutoCloseable {
  void close();
  boolean eligible(Message message);
  Message beforeSend(Producer producer, Message message);
  void onSendAcknowledgement(Producer producer, Message message, MessageId msgId, Throwable exception);
  default void onPartitionsChange(String topicName, int partitions);
}
