package jakarta.enterprise.context;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;

@RunsOnWorkers(CONCURRENTLY)
public @interface ApplicationScoped {}

@RunsOnWorkers
public @interface Dependent {}

@RunsOnWorkers
public @interface RequestScoped {}

@RunsOnWorkers
public @interface SessionScoped {}
