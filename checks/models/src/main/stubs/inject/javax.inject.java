package javax.inject;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;

public @interface Inject {}

public interface Provider<T> {
  T get();
}

@RunsOnWorkers(CONCURRENTLY)
public @interface Singleton {}
