package org.apache.hc.client5.http.nio;

import static dev.fairlead.annotations.Sharing.SHAREABLE;
import dev.fairlead.annotations.Connection;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpConnection;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.ModalCloseable;
import org.apache.hc.core5.reactor.ConnectionInitiator;
import org.apache.hc.core5.reactor.ssl.TransportSecurityLayer;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

@Connection(sharing = SHAREABLE)
public interface AsyncClientConnectionManager extends ModalCloseable {
  Future<AsyncConnectionEndpoint> lease(String id, HttpRoute route, Object state,
      Timeout requestTimeout, FutureCallback<AsyncConnectionEndpoint> callback);
  void release(AsyncConnectionEndpoint endpoint, Object newState, TimeValue validDuration);
  Future<AsyncConnectionEndpoint> connect(AsyncConnectionEndpoint endpoint,
      ConnectionInitiator connectionInitiator, Timeout connectTimeout, Object attachment,
      HttpContext context, FutureCallback<AsyncConnectionEndpoint> callback);
  void upgrade(AsyncConnectionEndpoint endpoint, Object attachment, HttpContext context);
  default void upgrade(AsyncConnectionEndpoint endpoint, Object attachment, HttpContext context,
      FutureCallback<AsyncConnectionEndpoint> callback);
}

public interface AsyncClientConnectionOperator {}

public abstract class AsyncConnectionEndpoint implements ModalCloseable {}

public interface ManagedAsyncClientConnection extends HttpConnection, TransportSecurityLayer {}
