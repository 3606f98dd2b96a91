package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The object made runs work that it is given. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Pool {
  /** How many pieces at a time. */
  Width threads();

  /** How many pieces may be waiting. */
  Width queue() default Width.UNLIMITED;

  /** Whether it is the pool that the whole process shares. */
  boolean common() default false;

  /** Whether it starts another thread while one of its own waits for one of its tasks. */
  boolean compensates() default false;
}
