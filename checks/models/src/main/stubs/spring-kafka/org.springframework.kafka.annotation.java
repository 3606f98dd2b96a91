package org.springframework.kafka.annotation;

import static dev.fairlead.annotations.Times.REPEATEDLY;

import dev.fairlead.annotations.Delivers;
import dev.fairlead.annotations.RunsOnWorkers;

@Delivers
@RunsOnWorkers(REPEATEDLY)
public @interface KafkaListener {
  String id() default "";
  String containerFactory() default "";
  String[] topics() default {};
  String topicPattern() default "";
  String containerGroup() default "";
  String errorHandler() default "";
  String groupId() default "";
  boolean idIsGroup() default true;
  String clientIdPrefix() default "";
  String concurrency() default "";
  String autoStartup() default "";
  String[] properties() default {};
}
