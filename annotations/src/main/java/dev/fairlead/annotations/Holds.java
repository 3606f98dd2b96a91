package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The object made keeps what it is given until another thread takes it: a hand-over queue. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Holds {
  /** How much at a time: {@code UNLIMITED}, or {@code LIMITED} where somebody chose a capacity. */
  Width value();
}
