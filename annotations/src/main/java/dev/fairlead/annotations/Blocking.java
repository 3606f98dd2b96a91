package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call may keep its thread waiting.
 *
 * <p>On an interface: the calls of its methods, and of those that interfaces extending it declare,
 * as with {@code java.rmi.Remote}. On an annotation type: the calls of the methods of an interface
 * that carries it, which a library implements by asking a peer. A method of which something else is
 * said is left out, and so is one that returns a future, a stage or a publisher: it only begins.
 *
 * <p>JetBrains' annotation of the same name is understood too, as waiting for the network.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Blocking {
  /** What it may wait for. */
  WaitsFor[] value() default WaitsFor.NETWORK;

  /** Whether a fork-join pool whose thread waits here starts another in its place. */
  boolean compensated() default false;
}
