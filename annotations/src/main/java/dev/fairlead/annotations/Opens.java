package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The result is a connection that now is open and belongs to the caller.
 *
 * <p>On an annotation type: a framework gives the field that carries it such a connection, and not
 * a stand-in that finds the one of the calling thread.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
public @interface Opens {
  /** Whether it is a peer who decides how many there are and when, as with a listening socket. */
  boolean accepts() default false;
}
