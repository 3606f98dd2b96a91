package org.apache.http.config;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Unbounded;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

public class SocketConfig implements Cloneable {
  public static final SocketConfig DEFAULT;
  public int getSoTimeout();
  public boolean isSoReuseAddress();
  public int getSoLinger();
  public boolean isSoKeepAlive();
  public boolean isTcpNoDelay();
  public int getSndBufSize();
  public int getRcvBufSize();
  public int getBacklogSize();
  protected SocketConfig clone() throws CloneNotSupportedException;
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static SocketConfig.Builder custom();
  public static SocketConfig.Builder copy(@Carries SocketConfig config);

  public static class Builder {
    @Bounds(value = READ, covers = TLS) public SocketConfig.Builder setSoTimeout(int soTimeout);
    public SocketConfig.Builder setSoReuseAddress(boolean soReuseAddress);
    public SocketConfig.Builder setSoLinger(int soLinger);
    public SocketConfig.Builder setSoKeepAlive(boolean soKeepAlive);
    public SocketConfig.Builder setTcpNoDelay(boolean tcpNoDelay);
    public SocketConfig.Builder setSndBufSize(int sndBufSize);
    public SocketConfig.Builder setRcvBufSize(int rcvBufSize);
    public SocketConfig.Builder setBacklogSize(int backlogSize);
    @Carries public SocketConfig build();
  }
}

public class ConnectionConfig implements Cloneable {
  public static final ConnectionConfig DEFAULT;
  public int getBufferSize();
  public int getFragmentSizeHint();
  public Charset getCharset();
  public CodingErrorAction getMalformedInputAction();
  public CodingErrorAction getUnmappableInputAction();
  public MessageConstraints getMessageConstraints();
  protected ConnectionConfig clone() throws CloneNotSupportedException;
  public static ConnectionConfig.Builder custom();
  public static ConnectionConfig.Builder copy(ConnectionConfig config);

  public static class Builder {
    public ConnectionConfig.Builder setBufferSize(int bufferSize);
    public ConnectionConfig.Builder setFragmentSizeHint(int fragmentSizeHint);
    public ConnectionConfig.Builder setCharset(Charset charset);
    public ConnectionConfig.Builder setMalformedInputAction(CodingErrorAction malformedInputAction);
    public ConnectionConfig.Builder setUnmappableInputAction(
        CodingErrorAction unmappableInputAction);
    public ConnectionConfig.Builder setMessageConstraints(MessageConstraints messageConstraints);
    public ConnectionConfig build();
  }
}

public interface Lookup<I> {
  I lookup(String name);
}

public class MessageConstraints implements Cloneable {
  public static final MessageConstraints DEFAULT;
  public int getMaxLineLength();
  public int getMaxHeaderCount();
  protected MessageConstraints clone() throws CloneNotSupportedException;
  public static MessageConstraints lineLen(int max);
  public static MessageConstraints.Builder custom();
  public static MessageConstraints.Builder copy(MessageConstraints config);

  public static class Builder {
    public MessageConstraints.Builder setMaxLineLength(int maxLineLength);
    public MessageConstraints.Builder setMaxHeaderCount(int maxHeaderCount);
    public MessageConstraints build();
  }
}

public final class Registry<I> implements Lookup<I> {
  public I lookup(String key);
}

public final class RegistryBuilder<I> {
  public static <I> RegistryBuilder<I> create();
  public RegistryBuilder<I> register(String id, I item);
  public Registry<I> build();
}
