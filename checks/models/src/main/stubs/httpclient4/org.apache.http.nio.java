package org.apache.http.nio;

import java.io.IOException;
import org.apache.http.HttpConnection;

public interface IOControl {
  void requestInput();
  void suspendInput();
  void requestOutput();
  void suspendOutput();
  void shutdown() throws IOException;
}

public interface ContentDecoder {}

public interface ContentEncoder {}

public interface NHttpClientConnection extends NHttpConnection {}

public interface NHttpClientEventHandler {}

public interface NHttpConnection extends HttpConnection, IOControl {}
