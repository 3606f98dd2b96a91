package org.apache.hc.core5.http2;

public enum HttpVersionPolicy {
  FORCE_HTTP_1,
  FORCE_HTTP_2,
  NEGOTIATE;
}
