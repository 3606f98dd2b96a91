package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bounds go along.
 *
 * <p>On a method: its result has the bounds of its receiver ({@code build()}). A getter without
 * arguments gives a view of its receiver: what is bounded on one is bounded on the other. On a
 * parameter: the object made or returned has the argument's bounds, or the receiver where the call
 * returns nothing or the receiver itself. On a parameter that is a function which {@link RunsHere
 * runs here}: the call returns what the function returns.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Carries {
  /** The phases whose bounds go along; none named means all. */
  Phase[] value() default {};
}
