package org.apache.zookeeper.client;

import java.io.File;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.zookeeper.common.ConfigException;
import org.apache.zookeeper.common.ZKConfig;

public interface HostProvider {
  int size();
  InetSocketAddress next(long spinDelay);
  void onConnected();
  boolean updateServerList(Collection<InetSocketAddress> serverAddresses, InetSocketAddress currentHost);
}

public class ZKClientConfig extends ZKConfig {
  public static final String ZK_SASL_CLIENT_USERNAME = "zookeeper.sasl.client.username";
  public static final String ZK_SASL_CLIENT_USERNAME_DEFAULT = "zookeeper";
  public static final String ZK_SASL_CLIENT_CANONICALIZE_HOSTNAME = "zookeeper.sasl.client.canonicalize.hostname";
  public static final String ZK_SASL_CLIENT_CANONICALIZE_HOSTNAME_DEFAULT = "true";
  public static final String LOGIN_CONTEXT_NAME_KEY = "zookeeper.sasl.clientconfig";
  public static final String LOGIN_CONTEXT_NAME_KEY_DEFAULT = "Client";
  public static final String ENABLE_CLIENT_SASL_KEY = "zookeeper.sasl.client";
  public static final String ENABLE_CLIENT_SASL_DEFAULT = "true";
  public static final String ZOOKEEPER_SERVER_REALM = "zookeeper.server.realm";
  public static final String DISABLE_AUTO_WATCH_RESET = "zookeeper.disableAutoWatchReset";
  public static final String ZOOKEEPER_CLIENT_CNXN_SOCKET = "zookeeper.clientCnxnSocket";
  public static final String SECURE_CLIENT = "zookeeper.client.secure";
  public static final int CLIENT_MAX_PACKET_LENGTH_DEFAULT = 1048575;
  public static final String ZOOKEEPER_REQUEST_TIMEOUT = "zookeeper.request.timeout";
  public static final String ZOOKEEPER_SERVER_PRINCIPAL = "zookeeper.server.principal";
  public static final long ZOOKEEPER_REQUEST_TIMEOUT_DEFAULT = 0L;
  public ZKClientConfig();
  public ZKClientConfig(File configFile);
  public ZKClientConfig(String configPath);
  public ZKClientConfig(Path configPath) throws ConfigException;
  protected void handleBackwardCompatibility();
  public boolean isSaslClientEnabled();
  public long getLong(String key, long defaultValue);
}
