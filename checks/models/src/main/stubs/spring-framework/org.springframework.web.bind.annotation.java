package org.springframework.web.bind.annotation;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;

@RunsOnWorkers(CONCURRENTLY)
public @interface RestController {
  String value() default "";
}

@RunsOnWorkers(CONCURRENTLY)
public @interface DeleteMapping {
  String name() default "";
  String[] value() default {};
  String[] path() default {};
  String[] params() default {};
  String[] headers() default {};
  String[] consumes() default {};
  String[] produces() default {};
}

@RunsOnWorkers(CONCURRENTLY)
public @interface GetMapping {
  String name() default "";
  String[] value() default {};
  String[] path() default {};
  String[] params() default {};
  String[] headers() default {};
  String[] consumes() default {};
  String[] produces() default {};
}

@RunsOnWorkers(CONCURRENTLY)
public @interface PatchMapping {
  String name() default "";
  String[] value() default {};
  String[] path() default {};
  String[] params() default {};
  String[] headers() default {};
  String[] consumes() default {};
  String[] produces() default {};
}

@RunsOnWorkers(CONCURRENTLY)
public @interface PostMapping {
  String name() default "";
  String[] value() default {};
  String[] path() default {};
  String[] params() default {};
  String[] headers() default {};
  String[] consumes() default {};
  String[] produces() default {};
}

@RunsOnWorkers(CONCURRENTLY)
public @interface PutMapping {
  String name() default "";
  String[] value() default {};
  String[] path() default {};
  String[] params() default {};
  String[] headers() default {};
  String[] consumes() default {};
  String[] produces() default {};
}

@RunsOnWorkers(CONCURRENTLY)
public @interface RequestMapping {
  String name() default "";
  String[] value() default {};
  String[] path() default {};
  String[] params() default {};
  String[] headers() default {};
  String[] consumes() default {};
  String[] produces() default {};
}
