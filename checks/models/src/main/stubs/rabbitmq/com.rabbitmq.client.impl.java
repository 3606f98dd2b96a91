package com.rabbitmq.client.impl;

import com.rabbitmq.client.BasicProperties;
import com.rabbitmq.client.ContentHeader;
import java.io.DataInputStream;
import java.io.IOException;

public abstract class AMQBasicProperties extends AMQContentHeader implements BasicProperties {
  protected AMQBasicProperties();
  protected AMQBasicProperties(DataInputStream in) throws IOException;
  public Object clone() throws CloneNotSupportedException;
}

public abstract class AMQContentHeader implements ContentHeader {
  protected AMQContentHeader();
  protected AMQContentHeader(DataInputStream in) throws IOException;
  public long getBodySize();
  public void appendPropertyDebugStringTo(StringBuilder acc);
  public Object clone() throws CloneNotSupportedException;
}
