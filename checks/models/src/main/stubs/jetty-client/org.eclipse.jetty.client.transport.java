package org.eclipse.jetty.client.transport;

import java.io.IOException;
import java.util.Map;
import org.eclipse.jetty.client.AbstractConnectorHttpClientTransport;
import org.eclipse.jetty.client.Destination;
import org.eclipse.jetty.client.Origin;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.io.ClientConnectionFactory;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;

public class HttpClientTransportOverHTTP extends AbstractConnectorHttpClientTransport {
  public static final Origin.Protocol HTTP11;
  public HttpClientTransportOverHTTP();
  public HttpClientTransportOverHTTP(int selectors);
  public HttpClientTransportOverHTTP(ClientConnector connector);
  public Origin newOrigin(Request request);
  public Destination newDestination(Origin origin);
  public Connection newConnection(EndPoint endPoint, Map<String, Object> context)
      throws IOException;
  public int getHeaderCacheSize();
  public void setHeaderCacheSize(int headerCacheSize);
  public boolean isHeaderCacheCaseSensitive();
  public void setHeaderCacheCaseSensitive(boolean headerCacheCaseSensitive);
  public boolean isInitializeConnections();
  public void setInitializeConnections(boolean initialize);
}

public class HttpClientTransportDynamic extends AbstractConnectorHttpClientTransport {
  public HttpClientTransportDynamic();
  public HttpClientTransportDynamic(ClientConnectionFactory.Info... infos);
  public HttpClientTransportDynamic(ClientConnector connector,
      ClientConnectionFactory.Info... infos);
  public Origin newOrigin(Request request);
  public Destination newDestination(Origin origin);
  public Connection newConnection(EndPoint endPoint, Map<String, Object> context)
      throws IOException;
  public void upgrade(EndPoint endPoint, Map<String, Object> context);
  protected Connection newNegotiatedConnection(EndPoint endPoint, Map<String, Object> context)
      throws IOException;
}
