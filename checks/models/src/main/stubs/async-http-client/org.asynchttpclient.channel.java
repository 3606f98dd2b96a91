package org.asynchttpclient.channel;

import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import java.net.InetSocketAddress;
import org.asynchttpclient.Request;
import org.asynchttpclient.proxy.ProxyServer;
import org.asynchttpclient.uri.Uri;

public interface ChannelPool {}

public interface ChannelPoolPartitioning {
  Object getPartitionKey(Uri uri, String virtualHost, ProxyServer proxyServer);
}

public interface KeepAliveStrategy {
  boolean keepAlive(InetSocketAddress remoteAddress, Request ahcRequest, HttpRequest nettyRequest,
      HttpResponse nettyResponse);
}
