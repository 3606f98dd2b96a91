package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever is given an object of this type uses it with the bounds that it has.
 *
 * <p>True of a client, which is handed to the code that makes calls, and of a set of settings; not
 * of a connection or builder, which its receiver may go on configuring. An {@link
 * Connection#expensive() expensive} connection is settled anyway.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Settled {}
