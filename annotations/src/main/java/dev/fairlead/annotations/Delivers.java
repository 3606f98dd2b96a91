package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A library calls the method when a peer has done something, and nothing bounds when that is.
 *
 * <p>Not true of a callback that is called with a failure where the answer does not come in time.
 * True of every method that overrides it.
 *
 * <p>On an annotation type: a framework so calls the method that carries it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Delivers {}
