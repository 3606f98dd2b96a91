package jakarta.jws;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Requires;

/**
 * A port's methods ask the service. The implementations' bounds are properties of the request
 * context; the reference implementation has none by default, CXF has.
 */
@Blocking(NETWORK)
@Requires(value = {CONNECT, READ}, strict = true)
public @interface WebService {
  String name() default "";
  String targetNamespace() default "";
  String serviceName() default "";
  String portName() default "";
  String wsdlLocation() default "";
  String endpointInterface() default "";
}

public @interface WebMethod {
  String operationName() default "";
  String action() default "";
  boolean exclude() default false;
}

public @interface WebParam {
  String name() default "";
  String partName() default "";
  String targetNamespace() default "";
  WebParam.Mode mode() default WebParam.Mode.IN;
  boolean header() default false;

  public enum Mode {
    IN,
    OUT,
    INOUT
  }
}

public @interface WebResult {
  String name() default "";
  String partName() default "";
  String targetNamespace() default "";
  boolean header() default false;
}

public @interface Oneway {}
