package org.springframework.web.bind.annotation;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;

@RunsOnWorkers(CONCURRENTLY)
public @interface RestController {
  String value() default "";
}
