package org.springframework.stereotype;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;

@RunsOnWorkers(CONCURRENTLY)
public @interface Component {
  String value() default "";
}

@RunsOnWorkers(CONCURRENTLY)
public @interface Controller {
  String value() default "";
}

@RunsOnWorkers(CONCURRENTLY)
public @interface Repository {
  String value() default "";
}

@RunsOnWorkers(CONCURRENTLY)
public @interface Service {
  String value() default "";
}
