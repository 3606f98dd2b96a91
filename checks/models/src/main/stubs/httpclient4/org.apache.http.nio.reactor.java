package org.apache.http.nio.reactor;

import java.io.IOException;
import java.net.SocketAddress;

public interface ConnectingIOReactor extends IOReactor {
  SessionRequest connect(SocketAddress remoteAddress, SocketAddress localAddress, Object attachment,
      SessionRequestCallback callback);
}

public class IOReactorException extends IOException {
  public IOReactorException(String message, Exception cause);
  public IOReactorException(String message, Throwable cause);
  public IOReactorException(String message);
}

public interface IOEventDispatch {}

public interface IOReactor {
  IOReactorStatus getStatus();
  void execute(IOEventDispatch eventDispatch) throws IOException;
  void shutdown(long waitMs) throws IOException;
  void shutdown() throws IOException;
}

public interface IOReactorExceptionHandler {}

public enum IOReactorStatus {
  INACTIVE,
  ACTIVE,
  SHUTDOWN_REQUEST,
  SHUTTING_DOWN,
  SHUT_DOWN;
}

public interface IOSession {}

public interface SessionRequest {}

public interface SessionRequestCallback {}
