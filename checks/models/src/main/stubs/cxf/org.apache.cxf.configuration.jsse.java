package org.apache.cxf.configuration.jsse;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

public class TLSClientParameters extends TLSParameterBase {
  public TLSClientParameters();
  public void setHostnameVerifier(HostnameVerifier verifier);
  public HostnameVerifier getHostnameVerifier();
  public void setDisableCNCheck(boolean disableCNCheck);
  public boolean isDisableCNCheck();
  public final void setSSLSocketFactory(SSLSocketFactory factory);
  public final SSLSocketFactory getSSLSocketFactory();
  public int getSslCacheTimeout();
  public void setSslCacheTimeout(int sslCacheTimeout);
  public boolean isUseHttpsURLConnectionDefaultSslSocketFactory();
  public void setUseHttpsURLConnectionDefaultSslSocketFactory(
      boolean useHttpsURLConnectionDefaultSslSocketFactory);
  public boolean isUseHttpsURLConnectionDefaultHostnameVerifier();
  public void setUseHttpsURLConnectionDefaultHostnameVerifier(
      boolean useHttpsURLConnectionDefaultHostnameVerifier);
  public SSLContext getSslContext();
  public void setSslContext(SSLContext sslContext);
  public static String[] getPreferredClientProtocols();
}

public class TLSParameterBase {}
