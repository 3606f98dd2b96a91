package com.sun.jersey.api.client.filter;

import com.sun.jersey.api.client.ClientHandler;
import com.sun.jersey.api.client.ClientHandlerException;
import com.sun.jersey.api.client.ClientRequest;
import com.sun.jersey.api.client.ClientResponse;
import dev.fairlead.annotations.Configures;
import java.io.PrintStream;
import java.util.logging.Logger;

public abstract class ClientFilter implements ClientHandler {
  public ClientFilter();
  public final ClientHandler getNext();
  public ClientResponse handle(ClientRequest cr) throws ClientHandlerException;
}

public abstract class Filterable {
  protected Filterable(ClientHandler root);
  protected Filterable(Filterable that);
  @Configures public void addFilter(ClientFilter f);
  @Configures public void removeFilter(ClientFilter f);
  public boolean isFilterPreset(ClientFilter filter);
  public boolean isFilterPresent(ClientFilter filter);
  @Configures public void removeAllFilters();
  public ClientHandler getHeadHandler();
}

public final class HTTPBasicAuthFilter extends ClientFilter {
  public HTTPBasicAuthFilter(String username, byte[] password);
  public HTTPBasicAuthFilter(String username, String password);
  public ClientResponse handle(ClientRequest cr) throws ClientHandlerException;
}

public class LoggingFilter extends ClientFilter {
  public LoggingFilter();
  public LoggingFilter(Logger logger);
  public LoggingFilter(PrintStream loggingStream);
  public LoggingFilter(Logger logger, int maxEntitySize);
  public LoggingFilter(PrintStream loggingStream, int maxEntitySize);
  public ClientResponse handle(ClientRequest request) throws ClientHandlerException;
}
