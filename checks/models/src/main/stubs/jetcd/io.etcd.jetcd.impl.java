package io.etcd.jetcd.impl;

import io.etcd.jetcd.Response;

public class AbstractResponse<R> implements Response {
  public Response.Header getHeader();
  protected R getResponse();
}
