package org.apache.hc.core5.reactor.ssl;

public enum SSLBufferMode {
  STATIC,
  DYNAMIC;
}

public final class TlsDetails {}

public interface TransportSecurityLayer {}
