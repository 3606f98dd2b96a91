package com.sun.jersey.api.client.async;

import com.sun.jersey.api.client.ClientRequest;
import com.sun.jersey.api.client.ClientResponse;
import java.util.concurrent.Future;

public interface AsyncClientHandler {
  Future<ClientResponse> handle(ClientRequest r, FutureListener<ClientResponse> l);
}

public interface FutureListener<T> {
  void onComplete(Future<T> f) throws InterruptedException;
}

public interface ITypeListener<T> extends FutureListener<T> {}
