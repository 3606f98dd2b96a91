package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call changes something that every thread and every library of the process sees.
 *
 * <p>On a method without parameters that returns the settings of the process: not the call, but
 * what it is used for, a setting of one of the keys in its result.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ProcessWide {
  /**
   * Where the first argument is a key, or that of a call on the result: the keys it is true of;
   * none means always.
   */
  String[] keys() default {};
}
