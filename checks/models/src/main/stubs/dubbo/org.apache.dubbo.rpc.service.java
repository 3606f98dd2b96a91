package org.apache.dubbo.rpc.service;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.util.concurrent.CompletableFuture;

public interface GenericService {
  @Blocking(NETWORK) Object $invoke(String method, String[] parameterTypes, Object[] args) throws GenericException;
  default CompletableFuture<Object> $invokeAsync(String method, String[] parameterTypes, Object[] args) throws GenericException;
}

public class GenericException extends RuntimeException {}
