package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A result that may not be there yet. Where the type is used, a method that returns one is called
 * on event loops, and is expected to return at once: what takes time belongs into what the result
 * stands for.
 *
 * <p>Not true of a type that is also the result of methods which may wait, such as {@code
 * java.util.concurrent.Future}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Asynchronous {}
