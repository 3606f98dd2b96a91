package com.weibo.api.motan.rpc;

import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.*;
import java.util.Map;

public interface Future {
  boolean cancel();
  boolean isCancelled();
  boolean isDone();
  boolean isSuccess();
  @Blocking(THREAD) Object getValue();
  Exception getException();
  void addListener(FutureListener listener);
}

public interface FutureListener {
  @NonBlocking void operationComplete(Future future) throws Exception;
}

public interface Response {
  @Blocking(THREAD) Object getValue();
  Exception getException();
  long getRequestId();
  long getProcessTime();
  void setProcessTime(long time);
  int getTimeout();
  Map<String, String> getAttachments();
  void setAttachment(String key, String value);
  void setRpcProtocolVersion(byte rpcProtocolVersion);
  byte getRpcProtocolVersion();
  void setSerializeNumber(int number);
  int getSerializeNumber();
}

public interface ResponseFuture extends Future, Response {
  void onSuccess(Response response);
  void onFailure(Response response);
  void onSuccess(Object value);
  void onFailure(Exception e);
  long getCreateTime();
  void setReturnType(Class<?> clazz);
}

public interface Request {}
