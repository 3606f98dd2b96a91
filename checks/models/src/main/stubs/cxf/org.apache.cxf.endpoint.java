package org.apache.cxf.endpoint;

import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import javax.xml.namespace.QName;
import org.apache.cxf.transport.Conduit;
import org.apache.cxf.transport.MessageObserver;

@Connection(sharing = SHAREABLE, expensive = true)
public interface Client extends MessageObserver, ConduitSelectorHolder, AutoCloseable {
  String REQUEST_CONTEXT = "RequestContext";
  String RESPONSE_CONTEXT = "ResponseContext";
  String KEEP_CONDUIT_ALIVE = "KeepConduitAlive";
  @Blocking(NETWORK) Object[] invoke(String operationName, Object... params) throws Exception;
  @Blocking(NETWORK) Object[] invoke(QName operationName, Object... params) throws Exception;
  @Blocking(NETWORK)
  Object[] invokeWrapped(String operationName, Object... params) throws Exception;
  @Blocking(NETWORK) Object[] invokeWrapped(QName operationName, Object... params) throws Exception;
  @Blocking(NETWORK)
  void invoke(ClientCallback callback, String operationName, Object... params) throws Exception;
  @Blocking(NETWORK)
  void invoke(ClientCallback callback, QName operationName, Object... params) throws Exception;
  @Blocking(NETWORK)
  void invokeWrapped(ClientCallback callback, String operationName, Object... params)
      throws Exception;
  @Blocking(NETWORK)
  void invokeWrapped(ClientCallback callback, QName operationName, Object... params)
      throws Exception;
  Map<String, Object> getRequestContext();
  Map<String, Object> getResponseContext();
  void setThreadLocalRequestContext(boolean b);
  boolean isThreadLocalRequestContext();
  default Client.Contexts getContexts();
  Endpoint getEndpoint();
  Conduit getConduit();
  ConduitSelector getConduitSelector();
  void setConduitSelector(ConduitSelector selector);
  @Closes void destroy();
  void setExecutor(Executor executor);

  interface Contexts extends AutoCloseable {}
}

public class ClientImpl implements Client, Retryable, MessageObserver {}

public abstract class AbstractEndpointFactory {}

public class ClientCallback implements Future<Object[]> {}

public interface ConduitSelector {}

public interface ConduitSelectorHolder {
  ConduitSelector getConduitSelector();
  void setConduitSelector(ConduitSelector conduitSelector);
}

public interface Endpoint extends Map<String, Object> {}

public interface Retryable {}
