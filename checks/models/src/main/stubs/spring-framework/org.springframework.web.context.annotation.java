package org.springframework.web.context.annotation;

import dev.fairlead.annotations.OneOfMany;
import dev.fairlead.annotations.RunsOnWorkers;
import org.springframework.context.annotation.ScopedProxyMode;

@OneOfMany(per = "request")
@RunsOnWorkers
public @interface RequestScope {
  ScopedProxyMode proxyMode() default ScopedProxyMode.TARGET_CLASS;
}

@OneOfMany(per = "session")
@RunsOnWorkers
public @interface SessionScope {
  ScopedProxyMode proxyMode() default ScopedProxyMode.TARGET_CLASS;
}
