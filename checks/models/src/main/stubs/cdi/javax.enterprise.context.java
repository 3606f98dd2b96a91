package javax.enterprise.context;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.OneOfMany;
import dev.fairlead.annotations.RunsOnWorkers;

@RunsOnWorkers(CONCURRENTLY)
public @interface ApplicationScoped {}

@RunsOnWorkers
public @interface Dependent {}

@OneOfMany(per = "request")
@RunsOnWorkers
public @interface RequestScoped {}

@OneOfMany(per = "session")
@RunsOnWorkers
public @interface SessionScoped {}
