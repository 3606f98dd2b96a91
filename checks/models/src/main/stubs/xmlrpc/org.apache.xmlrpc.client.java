package org.apache.xmlrpc.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.RunsOnWorkers;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.net.URL;
import java.util.List;
import org.apache.xmlrpc.XmlRpcConfig;
import org.apache.xmlrpc.XmlRpcException;
import org.apache.xmlrpc.XmlRpcRequest;
import org.apache.xmlrpc.XmlRpcRequestConfig;
import org.apache.xmlrpc.common.XmlRpcController;
import org.apache.xmlrpc.common.XmlRpcHttpRequestConfig;
import org.apache.xmlrpc.common.XmlRpcHttpRequestConfigImpl;

public interface AsyncCallback {
  void handleResult(XmlRpcRequest pRequest, Object pResult);
  void handleError(XmlRpcRequest pRequest, Throwable pError);
}

public class TimingOutCallback implements AsyncCallback {
  public TimingOutCallback(@Bounds(CALL) long pTimeout);
  @Blocking public Object waitForResponse() throws Throwable;
  public void handleError(XmlRpcRequest pRequest, Throwable pError);
  public void handleResult(XmlRpcRequest pRequest, Object pResult);
}

@Unbounded({CONNECT, READ})
public class XmlRpcClient extends XmlRpcController {
  public XmlRpcClient();
  public void setConfig(@Carries XmlRpcClientConfig pConfig);
  public XmlRpcConfig getConfig();
  public XmlRpcClientConfig getClientConfig();
  public void setTransportFactory(XmlRpcTransportFactory pFactory);
  public XmlRpcTransportFactory getTransportFactory();
  @Blocking @Requires({CONNECT, READ}) public Object execute(String pMethodName, Object[] pParams) throws XmlRpcException;
  @Blocking public Object execute(@Requires({CONNECT, READ}) XmlRpcClientConfig pConfig, String pMethodName, Object[] pParams) throws XmlRpcException;
  @Blocking @Requires({CONNECT, READ}) public Object execute(String pMethodName, List pParams) throws XmlRpcException;
  @Blocking public Object execute(@Requires({CONNECT, READ}) XmlRpcClientConfig pConfig, String pMethodName, List pParams) throws XmlRpcException;
  @Blocking public Object execute(XmlRpcRequest pRequest) throws XmlRpcException;
  public void executeAsync(String pMethodName, Object[] pParams, @RunsOnWorkers AsyncCallback pCallback) throws XmlRpcException;
  public void executeAsync(XmlRpcClientConfig pConfig, String pMethodName, Object[] pParams, @RunsOnWorkers AsyncCallback pCallback) throws XmlRpcException;
  public void executeAsync(String pMethodName, List pParams, @RunsOnWorkers AsyncCallback pCallback) throws XmlRpcException;
  public void executeAsync(XmlRpcClientConfig pConfig, String pMethodName, List pParams, @RunsOnWorkers AsyncCallback pCallback) throws XmlRpcException;
}

public interface XmlRpcClientConfig extends XmlRpcRequestConfig {}

@Unbounded({CONNECT, READ})
public class XmlRpcClientConfigImpl extends XmlRpcHttpRequestConfigImpl implements XmlRpcHttpClientConfig, XmlRpcLocalClientConfig, Cloneable {
  public XmlRpcClientConfigImpl();
  public void setServerURL(URL pURL);
  public URL getServerURL();
  public String getUserAgent();
  public void setUserAgent(String pUserAgent);
}

public class XmlRpcCommonsTransportFactory implements XmlRpcTransportFactory {
  public XmlRpcCommonsTransportFactory(XmlRpcClient pClient);
}

public interface XmlRpcHttpClientConfig extends XmlRpcHttpRequestConfig {
  URL getServerURL();
  String getUserAgent();
}

public interface XmlRpcLocalClientConfig extends XmlRpcClientConfig {}

public class XmlRpcLiteHttpTransportFactory implements XmlRpcTransportFactory {
  public XmlRpcLiteHttpTransportFactory(XmlRpcClient pClient);
}

public class XmlRpcSun15HttpTransportFactory implements XmlRpcTransportFactory {
  public XmlRpcSun15HttpTransportFactory(XmlRpcClient pClient);
}

public interface XmlRpcTransportFactory {}
