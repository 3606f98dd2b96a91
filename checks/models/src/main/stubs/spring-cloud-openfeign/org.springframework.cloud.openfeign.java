package org.springframework.cloud.openfeign;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;

/** A call connects within 10 s and waits 60 s for each read by default. */
@Blocking(NETWORK)
public @interface FeignClient {
  String value() default "";
  String contextId() default "";
  String name() default "";
  String[] qualifiers() default {};
  String url() default "";
  boolean dismiss404() default false;
  Class<?>[] configuration() default {};
  Class<?> fallback() default void.class;
  Class<?> fallbackFactory() default void.class;
  String path() default "";
  boolean primary() default true;
}
