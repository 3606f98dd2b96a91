package org.apache.mina.core.future;

import org.apache.mina.core.session.IoSession;

public interface IoFuture {
  IoSession getSession();
  boolean isDone();
}

public interface WriteFuture extends IoFuture {
  boolean isWritten();
  Throwable getException();
}

public interface CloseFuture extends IoFuture {
  boolean isClosed();
}
