package org.glassfish.jersey.client.spi;

import javax.net.ssl.SSLContext;
import javax.ws.rs.client.Client;
import javax.ws.rs.core.Configuration;

public interface Connector {}

public interface ConnectorProvider {
  Connector getConnector(Client client, Configuration runtimeConfig);
}

public interface DefaultSslContextProvider {
  SSLContext getDefaultSslContext();
}
