package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call hands out something that depends on the receiver's configuration, or uses it.
 *
 * <p>On a parameter: of that argument. On a static method: what it returns is in use already, all
 * over the process.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Publishes {}
