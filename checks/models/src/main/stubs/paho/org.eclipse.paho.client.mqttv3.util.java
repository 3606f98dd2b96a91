package org.eclipse.paho.client.mqttv3.util;

import java.util.Properties;

public class Debug {
  public void dumpClientDebug();
  public void dumpBaseDebug();
  protected void dumpMemoryTrace();
  protected void dumpVersion();
  public void dumpSystemProperties();
  public void dumpClientState();
  public void dumpClientComms();
  public void dumpConOptions();
  public static String dumpProperties(Properties props, String name);
  public static String left(String s, int width, char fillChar);
}
