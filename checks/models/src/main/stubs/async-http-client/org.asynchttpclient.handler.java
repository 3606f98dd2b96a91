package org.asynchttpclient.handler;

import org.asynchttpclient.AsyncHandler;

public interface ProgressAsyncHandler<T> extends AsyncHandler<T> {}
