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
 *
 * <p>Beside {@link Blocking}, without {@link Requires}: the wait itself has no bound, until a peer
 * has answered ({@link Phase#CALL}) or sent something ({@link Phase#READ}), and a form of the
 * method that takes a time is to be used instead.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Unbounded {
  /** The phases that may take for ever. */
  Phase[] value();
}
