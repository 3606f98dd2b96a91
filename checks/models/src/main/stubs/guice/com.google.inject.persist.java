package com.google.inject.persist;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;

@RunsOnWorkers(CONCURRENTLY)
public @interface Transactional {
  Class<? extends Exception>[] rollbackOn() default RuntimeException.class;
  Class<? extends Exception>[] ignore() default {};
}

public interface UnitOfWork {
  void begin();
  void end();
}
