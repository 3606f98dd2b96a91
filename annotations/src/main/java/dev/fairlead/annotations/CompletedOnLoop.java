package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is asked for is completed on an event loop: a function that continues the result, and is not
 * given to an executor, runs there and must not wait.
 *
 * <p>On the type of a result, such as a future of the library's own: every such result. On any
 * other type: the {@code CompletionStage}s that its methods return.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CompletedOnLoop {}
