package org.springframework.scheduling.annotation;

import static dev.fairlead.annotations.Times.REPEATEDLY;

import dev.fairlead.annotations.RunsOnWorkers;
import java.util.concurrent.TimeUnit;

@RunsOnWorkers(REPEATEDLY)
public @interface Scheduled {
  String CRON_DISABLED = "-";
  String cron() default "";
  String zone() default "";
  long fixedDelay() default -1L;
  String fixedDelayString() default "";
  long fixedRate() default -1L;
  String fixedRateString() default "";
  long initialDelay() default -1L;
  String initialDelayString() default "";
  TimeUnit timeUnit() default TimeUnit.MILLISECONDS;
  String scheduler() default "";
}
