package org.apache.kafka.common.config.types;

public class Password {
  public static final String HIDDEN = "[hidden]";
  public Password(String value);
  public String value();
}
