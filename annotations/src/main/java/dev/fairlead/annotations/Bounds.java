package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call bounds these phases.
 *
 * <p>On a method or constructor with one time argument, or with an argument and the {@code
 * TimeUnit} beside it; on a parameter where there are more. The bound holds for the receiver, or
 * for the object made. A method that returns its receiver's type is taken as a setter that returns
 * its receiver (but see {@link ReturnsCopy}).
 *
 * <p>On a method without a time argument: the call itself sets a finite bound. A boolean says
 * whether to wait: {@code false} bounds, {@code true} leaves the bounds as they are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.PARAMETER})
public @interface Bounds {
  /** The phases that the time given is meant for. */
  Phase[] value();

  /** Further phases that cannot outlast it either: a bound on the call covers connect and read. */
  Phase[] covers() default {};

  /** The unit of a bare number. */
  TimeUnitOf unit() default TimeUnitOf.INFERRED;

  /** What zero means. */
  Special zero() default Special.INFINITE;

  /** What a negative number means. */
  Special negative() default Special.REJECTED;

  /** What {@code null} means. */
  Special nullValue() default Special.REJECTED;
}
