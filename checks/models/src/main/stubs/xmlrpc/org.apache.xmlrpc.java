package org.apache.xmlrpc;

import java.util.TimeZone;

public interface XmlRpcConfig {
  boolean isEnabledForExtensions();
  TimeZone getTimeZone();
}

public abstract class XmlRpcConfigImpl implements XmlRpcConfig {
  public boolean isEnabledForExtensions();
  public void setEnabledForExtensions(boolean pExtensions);
  public TimeZone getTimeZone();
  public void setTimeZone(TimeZone pTimeZone);
}

public class XmlRpcException extends Exception {
  public final int code;
  public final Throwable linkedException;
  public XmlRpcException(int pCode, String pMessage);
  public XmlRpcException(String pMessage, Throwable pLinkedException);
  public XmlRpcException(String pMessage);
  public XmlRpcException(int pCode, String pMessage, Throwable pLinkedException);
}

public interface XmlRpcRequest {
  XmlRpcRequestConfig getConfig();
  String getMethodName();
  int getParameterCount();
  Object getParameter(int pIndex);
}

public interface XmlRpcRequestConfig extends XmlRpcConfig {}
