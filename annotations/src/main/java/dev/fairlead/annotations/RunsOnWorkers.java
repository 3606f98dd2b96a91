package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The function given runs on other threads.
 *
 * <p>On a method: what overrides it does. On a type: all methods of its subtypes do. On an
 * annotation type: a framework so calls the method that carries it, or all methods of the one
 * object of the class that does; of several such annotations the one that says least counts.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
public @interface RunsOnWorkers {
  /** How often. */
  Times value() default Times.ONCE;

  /** Whether it is serialised and shipped to another process, with everything it refers to. */
  boolean serialized() default false;

  /** Whether its threads are those of the pool that the whole process shares. */
  boolean commonPool() default false;
}
