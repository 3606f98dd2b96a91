package com.google.inject;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.RunsOnWorkers;

@Opens
public @interface Inject {
  boolean optional() default false;
}

public interface Provider<T> extends jakarta.inject.Provider<T> {
  T get();
}

@RunsOnWorkers(CONCURRENTLY)
public @interface Singleton {}
