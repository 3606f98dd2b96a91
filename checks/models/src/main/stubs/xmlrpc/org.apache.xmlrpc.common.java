package org.apache.xmlrpc.common;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Special.INFINITE;

import dev.fairlead.annotations.Bounds;
import org.apache.xmlrpc.XmlRpcConfig;
import org.apache.xmlrpc.XmlRpcConfigImpl;
import org.apache.xmlrpc.XmlRpcRequestConfig;

public interface TypeFactory {}

public abstract class XmlRpcController {
  public XmlRpcController();
  public void setMaxThreads(int pMaxThreads);
  public int getMaxThreads();
  public abstract XmlRpcConfig getConfig();
  public void setTypeFactory(TypeFactory pTypeFactory);
  public TypeFactory getTypeFactory();
}

public interface XmlRpcHttpRequestConfig extends XmlRpcRequestConfig {
  String getBasicUserName();
  String getBasicPassword();
  int getConnectionTimeout();
  int getReplyTimeout();
}

/** Zero and less leave the time of the {@code URLConnection} as it is: {@code XmlRpcSun15HttpTransport}. */
public class XmlRpcHttpRequestConfigImpl extends XmlRpcConfigImpl implements XmlRpcHttpRequestConfig {
  public XmlRpcHttpRequestConfigImpl();
  public void setGzipCompressing(boolean pCompressing);
  public boolean isGzipCompressing();
  public void setGzipRequesting(boolean pRequesting);
  public boolean isGzipRequesting();
  public void setBasicUserName(String pUser);
  public String getBasicUserName();
  public void setBasicPassword(String pPassword);
  public String getBasicPassword();
  @Bounds(value = CONNECT, negative = INFINITE) public void setConnectionTimeout(int pTimeout);
  public int getConnectionTimeout();
  @Bounds(value = READ, negative = INFINITE) public void setReplyTimeout(int pTimeout);
  public int getReplyTimeout();
  public void setEnabledForExceptions(boolean pEnabledForExceptions);
  public boolean isEnabledForExceptions();
}
