package com.datastax.oss.driver.api.core.addresstranslation;

import java.net.InetSocketAddress;

public interface AddressTranslator extends AutoCloseable {
  InetSocketAddress translate(InetSocketAddress address);
  void close();
}
