package org.apache.thrift;

import static dev.fairlead.annotations.Sharing.CONFINED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import java.io.Serializable;
import org.apache.thrift.protocol.TProtocol;

public class TApplicationException extends TException implements TSerializable {
  public static final int UNKNOWN = 0;
  public static final int UNKNOWN_METHOD = 1;
  public static final int INVALID_MESSAGE_TYPE = 2;
  public static final int WRONG_METHOD_NAME = 3;
  public static final int BAD_SEQUENCE_ID = 4;
  public static final int MISSING_RESULT = 5;
  public static final int INTERNAL_ERROR = 6;
  public static final int PROTOCOL_ERROR = 7;
  public static final int INVALID_TRANSFORM = 8;
  public static final int INVALID_PROTOCOL = 9;
  public static final int UNSUPPORTED_CLIENT_TYPE = 10;
  public TApplicationException();
  public TApplicationException(int type);
  public TApplicationException(int type, String message);
  public TApplicationException(String message);
  public int getType();
  public String getMessage();
  public void read(TProtocol iprot) throws TException;
  public static TApplicationException readFrom(TProtocol iprot) throws TException;
  public void write(TProtocol oprot) throws TException;
}

public interface TBase<T extends TBase<T, F>, F extends TFieldIdEnum> extends Comparable<T>, TSerializable, Serializable {
  F fieldForId(int fieldId);
  boolean isSet(F field);
  Object getFieldValue(F field);
  void setFieldValue(F field, Object value);
  T deepCopy();
  void clear();
}

public class TConfiguration {
  public static final int DEFAULT_MAX_MESSAGE_SIZE = 104857600;
  public static final int DEFAULT_MAX_FRAME_SIZE = 16384000;
  public static final int DEFAULT_RECURSION_DEPTH = 64;
  public static final TConfiguration DEFAULT;
  public TConfiguration();
  public TConfiguration(int maxMessageSize, int maxFrameSize, int recursionLimit);
  public int getMaxMessageSize();
  public int getMaxFrameSize();
  public int getRecursionLimit();
  public void setMaxMessageSize(int maxMessageSize);
  public void setMaxFrameSize(int maxFrameSize);
  public void setRecursionLimit(int recursionLimit);
  public static TConfiguration.Builder custom();

  public static class Builder {}
}

public class TException extends Exception {
  public TException();
  public TException(String message);
  public TException(Throwable cause);
  public TException(String message, Throwable cause);
}

public interface TFieldIdEnum {}

public interface TProcessor {
  void process(TProtocol in, TProtocol out) throws TException;
}

public class TProcessorFactory {}

public interface TSerializable {
  void read(TProtocol iprot) throws TException;
  void write(TProtocol oprot) throws TException;
}

@Connection(sharing = CONFINED)
public abstract class TServiceClient {
  public TServiceClient(@Carries TProtocol prot);
  public TServiceClient(@Carries TProtocol iprot, @Carries TProtocol oprot);
  public TProtocol getInputProtocol();
  public TProtocol getOutputProtocol();
  @Blocking protected void sendBase(String methodName, TBase<?, ?> args) throws TException;
  @Blocking protected void sendBaseOneway(String methodName, TBase<?, ?> args) throws TException;
  @Blocking protected void receiveBase(TBase<?, ?> result, String methodName) throws TException;
}
