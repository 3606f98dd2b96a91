package jakarta.annotation;

import dev.fairlead.annotations.RunsOnWorkers;

@RunsOnWorkers
public @interface PostConstruct {}

@RunsOnWorkers
public @interface PreDestroy {}
