package org.apache.hc.core5.http.nio.ssl;

import java.net.SocketAddress;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ssl.TransportSecurityLayer;
import org.apache.hc.core5.util.Timeout;

public interface TlsStrategy {
  boolean upgrade(TransportSecurityLayer sessionLayer, HttpHost host, SocketAddress localAddress,
      SocketAddress remoteAddress, Object attachment, Timeout handshakeTimeout);
  default void upgrade(TransportSecurityLayer sessionLayer, NamedEndpoint endpoint,
      Object attachment, Timeout handshakeTimeout, FutureCallback<TransportSecurityLayer> callback);
}
