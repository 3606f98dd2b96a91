package org.apache.thrift.transport.layered;

import dev.fairlead.annotations.Carries;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.transport.TTransport;
import org.apache.thrift.transport.TTransportException;

public class TFastFramedTransport extends TLayeredTransport {
  public static final int DEFAULT_BUF_CAPACITY = 1024;
  public TFastFramedTransport(@Carries TTransport underlying) throws TTransportException;
  public TFastFramedTransport(@Carries TTransport underlying, int initialBufferCapacity) throws TTransportException;
  public TFastFramedTransport(@Carries TTransport underlying, int initialBufferCapacity, int maxLength) throws TTransportException;
  public void close();
  public boolean isOpen();
  public void open() throws TTransportException;
  public int read(byte[] buf, int off, int len) throws TTransportException;
  public void write(byte[] buf, int off, int len) throws TTransportException;
  public void consumeBuffer(int len);
  public void clear() throws TTransportException;
  public void flush() throws TTransportException;
  public byte[] getBuffer();
  public int getBufferPosition();
  public int getBytesRemainingInBuffer();
}

public class TFramedTransport extends TLayeredTransport {
  public TFramedTransport(@Carries TTransport transport, int maxLength) throws TTransportException;
  public TFramedTransport(@Carries TTransport transport) throws TTransportException;
  public void open() throws TTransportException;
  public boolean isOpen();
  public void close();
  public int read(byte[] buf, int off, int len) throws TTransportException;
  public byte[] getBuffer();
  public int getBufferPosition();
  public int getBytesRemainingInBuffer();
  public void consumeBuffer(int len);
  public void clear();
  public void write(byte[] buf, int off, int len) throws TTransportException;
  public void flush() throws TTransportException;
  public static void encodeFrameSize(int frameSize, byte[] buf);
  public static int decodeFrameSize(byte[] buf);
}

public abstract class TLayeredTransport extends TTransport {
  public TConfiguration getConfiguration();
  public TLayeredTransport(@Carries TTransport transport);
  public void updateKnownMessageSize(long size) throws TTransportException;
  public void checkReadBytesAvailable(long numBytes) throws TTransportException;
  public TTransport getInnerTransport();
}
