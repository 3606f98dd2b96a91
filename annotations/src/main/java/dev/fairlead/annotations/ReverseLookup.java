package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where its receiver was made without a name, the call asks a name server for one.
 *
 * <p>Nothing bounds that: the platform's resolver decides how often it asks, and how long it waits.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ReverseLookup {
  /**
   * The method of the same type, without parameters, that gives the name where it is known and the
   * address in digits where it is not; none if empty.
   */
  String instead() default "";
}
