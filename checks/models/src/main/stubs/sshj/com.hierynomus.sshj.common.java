package com.hierynomus.sshj.common;

import java.net.InetSocketAddress;

public interface RemoteAddressProvider {
  InetSocketAddress getRemoteSocketAddress();
}
