package com.mongodb.internal.connection.tlschannel;

import java.io.IOException;
import javax.net.ssl.SSLException;

public class NeedsReadException extends WouldBlockException {
  public NeedsReadException();
}

public class NeedsTaskException extends TlsChannelFlowControlException {
  public NeedsTaskException(Runnable task);
  public Runnable getTask();
}

public class NeedsWriteException extends WouldBlockException {
  public NeedsWriteException();
}

public class TlsChannelCallbackException extends SSLException {
  public TlsChannelCallbackException(String message, Throwable throwable);
}

public abstract class TlsChannelFlowControlException extends IOException {
  public TlsChannelFlowControlException();
  public Throwable fillInStackTrace();
}

public class WouldBlockException extends TlsChannelFlowControlException {
  public WouldBlockException();
}
