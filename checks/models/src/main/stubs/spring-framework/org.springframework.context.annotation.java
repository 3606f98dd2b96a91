package org.springframework.context.annotation;

import dev.fairlead.annotations.RunsOnWorkers;

@RunsOnWorkers
public @interface Scope {
  String value() default "";
  String scopeName() default "";
  ScopedProxyMode proxyMode() default ScopedProxyMode.DEFAULT;
}

public enum ScopedProxyMode {
  DEFAULT, NO, INTERFACES, TARGET_CLASS;
}
