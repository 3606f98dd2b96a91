package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call may keep its thread waiting.
 *
 * <p>JetBrains' annotation of the same name is understood too, as waiting for the network.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Blocking {
  /** What it may wait for. */
  WaitsFor[] value() default WaitsFor.NETWORK;

  /** Whether a fork-join pool whose thread waits here starts another in its place. */
  boolean compensated() default false;
}
