package org.apache.hc.core5.io;

import java.io.Closeable;
import java.io.IOException;

public enum CloseMode {
  IMMEDIATE,
  GRACEFUL;
}

public interface ModalCloseable extends Closeable {
  void close(CloseMode closeMode);
}

public interface IOCallback<T> {
  void execute(T object) throws IOException;
}
