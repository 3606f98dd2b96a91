package dev.fairlead.runtime;

import javax.net.ssl.SSLParameters;

/** Copies, because SSL parameters are mutable and have no copy of their own. */
final class TlsParameters {

  private TlsParameters() {}

  static SSLParameters copy(SSLParameters from) {
    SSLParameters to = new SSLParameters(from.getCipherSuites(), from.getProtocols());
    if (from.getNeedClientAuth()) {
      to.setNeedClientAuth(true);
    } else {
      to.setWantClientAuth(from.getWantClientAuth());
    }
    to.setAlgorithmConstraints(from.getAlgorithmConstraints());
    to.setEndpointIdentificationAlgorithm(from.getEndpointIdentificationAlgorithm());
    to.setServerNames(from.getServerNames());
    to.setSNIMatchers(from.getSNIMatchers());
    to.setUseCipherSuitesOrder(from.getUseCipherSuitesOrder());
    to.setEnableRetransmissions(from.getEnableRetransmissions());
    to.setMaximumPacketSize(from.getMaximumPacketSize());
    to.setApplicationProtocols(from.getApplicationProtocols());
    return to;
  }
}
