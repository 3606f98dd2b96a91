package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The function given runs on the calling thread, before the call returns. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface RunsHere {
  /**
   * Whether the callee holds a lock meanwhile that calls for other keys or objects may want too.
   */
  boolean locked() default false;
}
