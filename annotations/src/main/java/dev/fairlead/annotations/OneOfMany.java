package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of its subtypes there is an object for each of something that comes and goes: a connection, a
 * request, a partition, a task. A pool or client that such an object makes is there as many times.
 *
 * <p>On an annotation type: of a class that carries it. A subtype that says it again is nearer and
 * counts. Nothing is said of a class which an annotation makes the one object that serves all.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OneOfMany {
  /** What there is one for each of, in a word or two; empty for a subtype with one object only. */
  String per();

  /**
   * How many there are at a time: as many as peers and data ask for, or a number that whoever runs
   * the program has fixed.
   */
  Width value() default Width.UNLIMITED;

  /** On an annotation type: the values given to it of which this is said; none for any. */
  String[] when() default {};
}
