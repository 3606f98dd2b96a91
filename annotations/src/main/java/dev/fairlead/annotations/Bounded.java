package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value whose phases are bounded: {@code @Bounded({CONNECT, READ}) HttpClient client}.
 *
 * <p>On the type of a field, parameter, result or type argument. The type checkers of {@code
 * fairlead-typecheck} hold whoever provides the value to it, and take its user's word for it. A
 * text or map with this type holds properties that bound these phases.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
public @interface Bounded {
  /** The phases that have a bound; others may have one too. */
  Phase[] value();
}
