package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A live connection, session or client.
 *
 * <p>It belongs to whoever opened it, until it is closed or handed over.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Connection {
  /** Which threads may use it. */
  Sharing sharing() default Sharing.CONFINED;

  /** Whether it owns threads, pools or caches, so that one is meant to serve many calls. */
  boolean expensive() default false;
}
