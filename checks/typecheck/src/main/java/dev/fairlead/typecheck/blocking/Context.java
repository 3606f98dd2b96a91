package dev.fairlead.typecheck.blocking;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * Where code stands.
 *
 * @param name what must not wait around it; null where nothing says so
 * @param running the methods within whose calls it runs, so that it may call the functions that
 *     these run here
 */
record Context(String name, Set<ExecutableElement> running) {
  /** Code of which nothing is said. */
  static final Context FREE = new Context(null, Set.of());

  /** Code that something else runs later, which must not wait. */
  static Context of(String name) {
    return new Context(name, Set.of());
  }

  /** The same, within the call of a method too. */
  Context within(ExecutableElement method) {
    Set<ExecutableElement> all = new HashSet<>(running);
    all.add(method);
    return new Context(name, all);
  }

  boolean mustNotWait() {
    return name != null;
  }
}
