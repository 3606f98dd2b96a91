package org.apache.hc.client5.http.routing;

import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;

public interface HttpRoutePlanner {
  HttpRoute determineRoute(HttpHost target, HttpContext context) throws HttpException;
  default HttpRoute determineRoute(HttpHost target, HttpRequest request, HttpContext context)
      throws HttpException;
}
