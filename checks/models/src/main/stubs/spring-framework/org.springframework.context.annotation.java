package org.springframework.context.annotation;

import dev.fairlead.annotations.OneOfMany;
import dev.fairlead.annotations.RunsOnWorkers;

@OneOfMany(per = "request or use", when = {"request", "prototype", "session"})
@RunsOnWorkers
public @interface Scope {
  String value() default "";
  String scopeName() default "";
  ScopedProxyMode proxyMode() default ScopedProxyMode.DEFAULT;
}

public enum ScopedProxyMode {
  DEFAULT, NO, INTERFACES, TARGET_CLASS;
}
