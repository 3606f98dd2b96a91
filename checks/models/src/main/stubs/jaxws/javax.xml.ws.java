package javax.xml.ws;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.net.URL;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import javax.xml.bind.JAXBContext;
import javax.xml.namespace.QName;

public class Service {
  protected Service(@Requires(value = {CONNECT, READ}, strict = true) URL wsdlDocumentLocation, QName serviceName);
  protected Service(@Requires(value = {CONNECT, READ}, strict = true) URL wsdlDocumentLocation, QName serviceName, WebServiceFeature... features);
  public static Service create(@Requires(value = {CONNECT, READ}, strict = true) URL wsdlDocumentLocation, QName serviceName);
  public static Service create(@Requires(value = {CONNECT, READ}, strict = true) URL wsdlDocumentLocation, QName serviceName, WebServiceFeature... features);
  public static Service create(QName serviceName);
  public static Service create(QName serviceName, WebServiceFeature... features);
  @Unbounded({CONNECT, READ}) public <T> T getPort(QName portName, Class<T> serviceEndpointInterface);
  @Unbounded({CONNECT, READ}) public <T> T getPort(QName portName, Class<T> serviceEndpointInterface, WebServiceFeature... features);
  @Unbounded({CONNECT, READ}) public <T> T getPort(Class<T> serviceEndpointInterface);
  @Unbounded({CONNECT, READ}) public <T> T getPort(Class<T> serviceEndpointInterface, WebServiceFeature... features);
  @Unbounded({CONNECT, READ}) public <T> T getPort(EndpointReference endpointReference, Class<T> serviceEndpointInterface, WebServiceFeature... features);
  public void addPort(QName portName, String bindingId, String endpointAddress);
  @Unbounded({CONNECT, READ}) public <T> Dispatch<T> createDispatch(QName portName, Class<T> type, Service.Mode mode);
  @Unbounded({CONNECT, READ}) public <T> Dispatch<T> createDispatch(QName portName, Class<T> type, Service.Mode mode, WebServiceFeature... features);
  @Unbounded({CONNECT, READ}) public <T> Dispatch<T> createDispatch(EndpointReference endpointReference, Class<T> type, Service.Mode mode, WebServiceFeature... features);
  @Unbounded({CONNECT, READ}) public Dispatch<Object> createDispatch(QName portName, JAXBContext context, Service.Mode mode);
  @Unbounded({CONNECT, READ}) public Dispatch<Object> createDispatch(QName portName, JAXBContext context, Service.Mode mode, WebServiceFeature... features);
  @Unbounded({CONNECT, READ}) public Dispatch<Object> createDispatch(EndpointReference endpointReference, JAXBContext context, Service.Mode mode, WebServiceFeature... features);
  public QName getServiceName();
  public Iterator<QName> getPorts();
  public URL getWSDLDocumentLocation();
  public Executor getExecutor();
  public void setExecutor(Executor executor);

  public enum Mode {
    MESSAGE,
    PAYLOAD
  }
}

/**
 * What bounds a call are properties of the implementation, put into the request context. The
 * reference implementation has no bound of its own, CXF has, and a program shows which of them runs
 * it only at run time: what needs a bound is asked by the strict profile alone.
 */
public interface Dispatch<T> extends BindingProvider {
  @Blocking @Requires(value = {CONNECT, READ}, strict = true) T invoke(T msg);
  Response<T> invokeAsync(T msg);
  Future<?> invokeAsync(T msg, AsyncHandler<T> handler);
  @Blocking @Requires(value = CONNECT, strict = true) void invokeOneWay(T msg);
}

public interface BindingProvider {
  String USERNAME_PROPERTY = "javax.xml.ws.security.auth.username";
  String PASSWORD_PROPERTY = "javax.xml.ws.security.auth.password";
  String ENDPOINT_ADDRESS_PROPERTY = "javax.xml.ws.service.endpoint.address";
  String SESSION_MAINTAIN_PROPERTY = "javax.xml.ws.session.maintain";
  String SOAPACTION_USE_PROPERTY = "javax.xml.ws.soap.http.soapaction.use";
  String SOAPACTION_URI_PROPERTY = "javax.xml.ws.soap.http.soapaction.uri";
  @Carries Map<String, Object> getRequestContext();
  Map<String, Object> getResponseContext();
  EndpointReference getEndpointReference();
}

public interface Response<T> extends Future<T> {
  Map<String, Object> getContext();
}

public interface AsyncHandler<T> {
  void handleResponse(Response<T> res);
}

public abstract class EndpointReference {}

public abstract class WebServiceFeature {}
