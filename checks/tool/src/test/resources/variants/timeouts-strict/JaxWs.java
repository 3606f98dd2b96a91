import jakarta.jws.WebService;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import java.net.URL;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.transform.Source;

class JaxWs {
  private static final QName NAME = new QName("urn:example", "Orders");

  // BUG
  Source untimed(Service service, Source request) {
    Dispatch<Source> orders =
        service.createDispatch(NAME, Source.class, Service.Mode.PAYLOAD);
    return orders.invoke(request);
  }

  Source timed(Service service, Source request) {
    Dispatch<Source> orders =
        service.createDispatch(NAME, Source.class, Service.Mode.PAYLOAD);
    orders.getRequestContext().put("com.sun.xml.ws.connect.timeout", 5000);
    orders.getRequestContext().put("com.sun.xml.ws.request.timeout", 10000);
    return orders.invoke(request);
  }

  Source timedThroughAVariable(Service service, Source request, Integer time) {
    Dispatch<Source> orders =
        service.createDispatch(NAME, Source.class, Service.Mode.PAYLOAD);
    Map<String, Object> context = orders.getRequestContext();
    context.put("javax.xml.ws.client.connectionTimeout", time);
    context.put("javax.xml.ws.client.receiveTimeout", time);
    return orders.invoke(request);
  }

  // BUG
  Source addressed(Service service, Source request, String address) {
    Dispatch<Source> orders =
        service.createDispatch(NAME, Source.class, Service.Mode.PAYLOAD);
    orders.getRequestContext().put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address);
    return orders.invoke(request);
  }

  Source handedElsewhere(Service service, Source request, Settings settings) {
    Dispatch<Source> orders =
        service.createDispatch(NAME, Source.class, Service.Mode.PAYLOAD);
    settings.apply(orders.getRequestContext());
    return orders.invoke(request);
  }

  Source all(Service service, Source request, Map<String, Object> settings) {
    Dispatch<Source> orders =
        service.createDispatch(NAME, Source.class, Service.Mode.PAYLOAD);
    orders.getRequestContext().putAll(settings);
    return orders.invoke(request);
  }

  // BUG
  Service described(String host) throws Exception {
    return Service.create(new URL("https://" + host + "/orders?wsdl"), NAME);
  }

  Service describedInAFile() {
    return Service.create(JaxWs.class.getResource("orders.wsdl"), NAME);
  }

  // BUG
  int untimedPort(Service service) {
    Orders orders = service.getPort(Orders.class);
    return orders.place("one");
  }

  int timedPort(Service service, int millis) {
    Orders orders = service.getPort(Orders.class);
    Map<String, Object> context = ((BindingProvider) orders).getRequestContext();
    context.put("com.sun.xml.ws.connect.timeout", millis);
    context.put("com.sun.xml.ws.request.timeout", millis);
    return orders.place("one");
  }

  int own(Local local) {
    return local.place("one");
  }

  @WebService
  interface Orders {
    int place(String order);
  }

  static class Local implements Orders {
    @Override
    public int place(String order) {
      return order.length();
    }
  }

  interface Settings {
    void apply(Map<String, Object> context);
  }
}
