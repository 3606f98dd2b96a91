package org.apache.cxf.transports.http.configuration;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounds;
import java.beans.PropertyChangeListener;
import java.util.Map;
import javax.xml.namespace.QName;

public class HTTPClientPolicy {
  public HTTPClientPolicy();
  public String getAccept();
  public void setAccept(String value);
  public boolean isSetAccept();
  public String getAcceptLanguage();
  public void setAcceptLanguage(String value);
  public boolean isSetAcceptLanguage();
  public String getAcceptEncoding();
  public void setAcceptEncoding(String value);
  public boolean isSetAcceptEncoding();
  public String getContentType();
  public void setContentType(String value);
  public boolean isSetContentType();
  public String getHost();
  public void setHost(String value);
  public boolean isSetHost();
  public void setConnection(ConnectionType value);
  public boolean isSetConnection();
  public String getCacheControl();
  public void setCacheControl(String value);
  public boolean isSetCacheControl();
  public String getCookie();
  public void setCookie(String value);
  public boolean isSetCookie();
  public String getBrowserType();
  public void setBrowserType(String value);
  public boolean isSetBrowserType();
  public String getReferer();
  public void setReferer(String value);
  public boolean isSetReferer();
  public String getDecoupledEndpoint();
  public void setDecoupledEndpoint(String value);
  public boolean isSetDecoupledEndpoint();
  public String getProxyServer();
  public void setProxyServer(String value);
  public boolean isSetProxyServer();
  public Integer getProxyServerPort();
  public void setProxyServerPort(Integer value);
  public boolean isSetProxyServerPort();
  public String getNonProxyHosts();
  public void setNonProxyHosts(String value);
  public boolean isSetNonProxyHosts();
  public void setProxyServerType(ProxyServerType value);
  public boolean isSetProxyServerType();
  public Map<QName, String> getOtherAttributes();
  @Bounds(CONNECT) public void setConnectionTimeout(long value);
  public void unsetConnectionTimeout();
  public boolean isSetConnectionTimeout();
  public long getConnectionTimeout();
  @Bounds(READ) public void setReceiveTimeout(long value);
  public void unsetReceiveTimeout();
  public boolean isSetReceiveTimeout();
  public long getReceiveTimeout();
  @Bounds(ACQUIRE) public void setConnectionRequestTimeout(long value);
  public void unsetConnectionRequestTimeout();
  public boolean isSetConnectionRequestTimeout();
  public long getConnectionRequestTimeout();
  public void setAsyncExecuteTimeout(long value);
  public void unsetAsyncExecuteTimeout();
  public boolean isSetAsyncExecuteTimeout();
  public long getAsyncExecuteTimeout();
  public void setAsyncExecuteTimeoutRejection(boolean value);
  public void unsetAsyncExecuteTimeoutRejection();
  public boolean isSetAsyncExecuteTimeoutRejection();
  public boolean isAsyncExecuteTimeoutRejection();
  public void setAutoRedirect(boolean value);
  public void unsetAutoRedirect();
  public boolean isSetAutoRedirect();
  public boolean isAutoRedirect();
  public void setMaxRetransmits(int value);
  public void unsetMaxRetransmits();
  public boolean isSetMaxRetransmits();
  public int getMaxRetransmits();
  public void setAllowChunking(boolean value);
  public void unsetAllowChunking();
  public boolean isSetAllowChunking();
  public boolean isAllowChunking();
  public void setChunkingThreshold(int value);
  public void unsetChunkingThreshold();
  public boolean isSetChunkingThreshold();
  public int getChunkingThreshold();
  public void setChunkLength(int value);
  public void unsetChunkLength();
  public boolean isSetChunkLength();
  public int getChunkLength();
  public ConnectionType getConnection();
  public void setVersion(String value);
  public void unsetVersion();
  public boolean isSetVersion();
  public String getVersion();
  public ProxyServerType getProxyServerType();
  public void addPropertyChangeListener(PropertyChangeListener listener);
  public void removePropertyChangeListener(PropertyChangeListener listener);
}

public enum ConnectionType {
  CLOSE,
  KEEP_ALIVE;
  public String value();
  public static ConnectionType fromValue(String v);
}

public enum ProxyServerType {
  HTTP,
  SOCKS;
  public String value();
  public static ProxyServerType fromValue(String v);
}
