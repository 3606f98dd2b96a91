package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When this call happens, these phases must be bounded.
 *
 * <p>On a method: of its receiver. On a parameter: of that argument. A phase named at several of
 * them needs a bound on one. On an interface or an annotation type: as {@link Blocking} there.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.PARAMETER})
public @interface Requires {
  /** The phases that the call goes through. */
  Phase[] value();

  /** Whether only the strict profile asks for it: true, but a decision rather than a slip. */
  boolean strict() default false;
}
