package org.springframework.web.context.annotation;

import dev.fairlead.annotations.RunsOnWorkers;
import org.springframework.context.annotation.ScopedProxyMode;

@RunsOnWorkers
public @interface RequestScope {
  ScopedProxyMode proxyMode() default ScopedProxyMode.TARGET_CLASS;
}

@RunsOnWorkers
public @interface SessionScope {
  ScopedProxyMode proxyMode() default ScopedProxyMode.TARGET_CLASS;
}
