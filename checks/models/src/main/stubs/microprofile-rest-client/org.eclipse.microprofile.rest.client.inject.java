package org.eclipse.microprofile.rest.client.inject;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;

/** The bounds of its calls are the program's configuration. */
@Blocking(NETWORK)
public @interface RegisterRestClient {
  String baseUri() default "";
  String configKey() default "";
}

public @interface RestClient {}
