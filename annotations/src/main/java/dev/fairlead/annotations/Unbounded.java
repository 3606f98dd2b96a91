package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Nothing bounds these phases unless the caller says otherwise.
 *
 * <p>On a factory method or a constructor: of the object it makes. On a type: of every object its
 * constructors make, where the constructor itself says nothing. A phase not named here is bounded
 * by the library's own default.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Unbounded {
  /** The phases that may take for ever. */
  Phase[] value();
}
