package org.asynchttpclient.handler;

import org.asynchttpclient.AsyncHandler;

public interface ProgressAsyncHandler<T> extends AsyncHandler<T> {
  AsyncHandler.State onHeadersWritten();
  AsyncHandler.State onContentWritten();
  AsyncHandler.State onContentWriteProgress(long amount, long current, long total);
}
