package com.weibo.api.motan.proxy;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import com.weibo.api.motan.rpc.Request;
import dev.fairlead.annotations.*;

public interface CommonClient {
  @Blocking(NETWORK) Object call(String methodName, Object[] arguments, Class<?> returnType) throws Throwable;
  Object asyncCall(String methodName, Object[] arguments, Class<?> returnType) throws Throwable;
  @Blocking(NETWORK) Object call(Request request, Class<?> returnType) throws Throwable;
  Object asyncCall(Request request, Class<?> returnType) throws Throwable;
  Request buildRequest(String methodName, Object[] arguments);
  Request buildRequest(String interfaceName, String methodName, Object[] arguments);
}

public interface CommonHandler extends CommonClient {}
