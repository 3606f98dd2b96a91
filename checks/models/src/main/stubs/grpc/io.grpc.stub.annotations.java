package io.grpc.stub.annotations;

import io.grpc.MethodDescriptor;

public @interface GrpcGenerated {}

public @interface RpcMethod {
  String fullMethodName();
  Class<?> requestType();
  Class<?> responseType();
  MethodDescriptor.MethodType methodType();
}
