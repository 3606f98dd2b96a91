package org.apache.cxf.frontend;

import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Map;
import org.apache.cxf.endpoint.AbstractEndpointFactory;
import org.apache.cxf.endpoint.Client;

public class ClientProxy implements InvocationHandler, Closeable {
  protected Client client;
  public ClientProxy(Client c);
  public void close() throws IOException;
  public Object invoke(Object proxy, Method method, Object[] args) throws Throwable;
  protected Object adjustObject(Object o);
  public Map<String, Object> getRequestContext();
  public Map<String, Object> getResponseContext();
  public Client getClient();
  public static Client getClient(Object o);
}

public abstract class AbstractWSDLBasedEndpointFactory extends AbstractEndpointFactory {}

public class ClientFactoryBean extends AbstractWSDLBasedEndpointFactory {}

public class ClientProxyFactoryBean {}
