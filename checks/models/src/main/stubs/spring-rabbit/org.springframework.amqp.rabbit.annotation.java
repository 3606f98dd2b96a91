package org.springframework.amqp.rabbit.annotation;

import static dev.fairlead.annotations.Times.REPEATEDLY;

import dev.fairlead.annotations.Delivers;
import dev.fairlead.annotations.RunsOnWorkers;

@Delivers
@RunsOnWorkers(REPEATEDLY)
public @interface RabbitListener {
  String id() default "";
  String containerFactory() default "";
  String[] queues() default {};
  boolean exclusive() default false;
  String priority() default "";
  String admin() default "";
  String group() default "";
  String errorHandler() default "";
  String concurrency() default "";
  String autoStartup() default "";
  String ackMode() default "";
}
