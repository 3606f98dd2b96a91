package org.apache.zookeeper.common;

import java.io.File;
import java.nio.file.Path;

public class ConfigException extends Exception {
  public ConfigException(String msg);
  public ConfigException(String msg, Exception e);
}

public class ZKConfig {
  public static final String JUTE_MAXBUFFER = "jute.maxbuffer";
  public static final String KINIT_COMMAND = "zookeeper.kinit";
  public static final String JGSS_NATIVE = "sun.security.jgss.native";
  public ZKConfig();
  public ZKConfig(String configPath);
  public ZKConfig(File configFile);
  public ZKConfig(Path configPath) throws ConfigException;
  protected void handleBackwardCompatibility();
  public String getProperty(String key);
  public String getProperty(String key, String defaultValue);
  public String getJaasConfKey();
  public void setProperty(String key, String value);
  public void addConfiguration(Path configPath) throws ConfigException;
  public void addConfiguration(File configFile);
  public void addConfiguration(String configPath);
  public boolean getBoolean(String key);
  public boolean getBoolean(String key, boolean defaultValue);
  public int getInt(String key, int defaultValue);
}
