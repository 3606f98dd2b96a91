package org.springframework.jms.annotation;

import static dev.fairlead.annotations.Times.REPEATEDLY;

import dev.fairlead.annotations.Delivers;
import dev.fairlead.annotations.RunsOnWorkers;

@Delivers
@RunsOnWorkers(REPEATEDLY)
public @interface JmsListener {
  String id() default "";
  String containerFactory() default "";
  String destination();
  String subscription() default "";
  String selector() default "";
  String concurrency() default "";
}
