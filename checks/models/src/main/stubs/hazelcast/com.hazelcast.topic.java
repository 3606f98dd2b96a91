package com.hazelcast.topic;

import static dev.fairlead.annotations.Times.REPEATEDLY;

import com.hazelcast.core.DistributedObject;
import com.hazelcast.instance.LocalInstanceStats;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.RunsOnWorkers;
import java.util.Collection;
import java.util.EventListener;
import java.util.EventObject;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

public interface ITopic<E> extends DistributedObject {
  String getName();
  @Blocking void publish(E message);
  CompletionStage<Void> publishAsync(E message);
  UUID addMessageListener(MessageListener<E> listener);
  boolean removeMessageListener(UUID registrationId);
  LocalTopicStats getLocalTopicStats();
  void publishAll(Collection<? extends E> messages) throws ExecutionException, InterruptedException;
  CompletionStage<Void> publishAllAsync(Collection<? extends E> messages);
}

public interface LocalTopicStats extends LocalInstanceStats {}

public class Message<E> extends EventObject {}

public interface MessageListener<E> extends EventListener {
  @RunsOnWorkers(REPEATEDLY) void onMessage(Message<E> message);
}
