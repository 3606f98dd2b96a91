package org.apache.cxf.configuration.jsse;

import java.security.SecureRandom;
import java.util.List;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

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

public class TLSParameterBase {
  public TLSParameterBase();
  public final void setJsseProvider(String prov);
  public String getJsseProvider();
  public final void setKeyManagers(KeyManager[] keyMgrs);
  public KeyManager[] getKeyManagers();
  public final void setTrustManagers(TrustManager[] trustMgrs);
  public TrustManager[] getTrustManagers();
  public final void setCipherSuites(List<String> cs);
  public List<String> getCipherSuites();
  public final void setSecureRandom(SecureRandom random);
  public SecureRandom getSecureRandom();
  public final void setSecureSocketProtocol(String proto);
  public String getSecureSocketProtocol();
  public final void setCertAlias(String ctAlias);
  public String getCertAlias();
}
