package org.apache.hc.core5.http.ssl;

public enum TLS {
  V_1_0,
  V_1_1,
  V_1_2,
  V_1_3;
}
