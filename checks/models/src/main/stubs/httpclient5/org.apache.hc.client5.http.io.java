package org.apache.hc.client5.http.io;

import static dev.fairlead.annotations.Sharing.SHAREABLE;
import dev.fairlead.annotations.Connection;
import java.io.IOException;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.ModalCloseable;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

@Connection(sharing = SHAREABLE)
public interface HttpClientConnectionManager extends ModalCloseable {
  LeaseRequest lease(String id, HttpRoute route, Timeout requestTimeout, Object state);
  void release(ConnectionEndpoint endpoint, Object newState, TimeValue validDuration);
  void connect(ConnectionEndpoint endpoint, TimeValue connectTimeout, HttpContext context)
      throws IOException;
  void upgrade(ConnectionEndpoint endpoint, HttpContext context) throws IOException;
}

public abstract class ConnectionEndpoint implements ModalCloseable {}

public interface HttpClientConnectionOperator {}

public interface LeaseRequest extends Cancellable {}

public interface ManagedHttpClientConnection extends HttpClientConnection {}
