package org.asynchttpclient.proxy;

import io.netty.handler.codec.http.HttpHeaders;
import java.util.List;
import java.util.function.Function;
import org.asynchttpclient.Realm;
import org.asynchttpclient.Request;
import org.asynchttpclient.uri.Uri;

public class ProxyServer {
  public ProxyServer(String host, int port, int securedPort, Realm realm,
      List<String> nonProxyHosts, ProxyType proxyType,
      Function<Request, HttpHeaders> customHeaders);
  public ProxyServer(String host, int port, int securedPort, Realm realm,
      List<String> nonProxyHosts, ProxyType proxyType);
  public String getHost();
  public int getPort();
  public int getSecuredPort();
  public List<String> getNonProxyHosts();
  public Realm getRealm();
  public ProxyType getProxyType();
  public Function<Request, HttpHeaders> getCustomHeaders();
  public boolean isIgnoredForHost(String hostname);

  public static class Builder {
    public Builder(String host, int port);
    public ProxyServer.Builder setSecuredPort(int securedPort);
    public ProxyServer.Builder setRealm(Realm realm);
    public ProxyServer.Builder setRealm(Realm.Builder realm);
    public ProxyServer.Builder setNonProxyHost(String nonProxyHost);
    public ProxyServer.Builder setNonProxyHosts(List<String> nonProxyHosts);
    public ProxyServer.Builder setProxyType(ProxyType proxyType);
    public ProxyServer.Builder setCustomHeaders(Function<Request, HttpHeaders> customHeaders);
    public ProxyServer build();
  }
}

public interface ProxyServerSelector {
  ProxyServer select(Uri uri);
}

public enum ProxyType {
  HTTP,
  SOCKS_V4,
  SOCKS_V5;
}
