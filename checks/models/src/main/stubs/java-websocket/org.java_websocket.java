package org.java_websocket;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Collection;
import javax.net.ssl.SSLSession;
import org.java_websocket.drafts.Draft;
import org.java_websocket.enums.Opcode;
import org.java_websocket.enums.ReadyState;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.Handshakedata;
import org.java_websocket.handshake.ServerHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;

public abstract class AbstractWebSocket extends WebSocketAdapter {
  public AbstractWebSocket();
  public int getConnectionLostTimeout();
  public void setConnectionLostTimeout(int connectionLostTimeout);
  protected void stopConnectionLostTimer();
  protected void startConnectionLostTimer();
  protected abstract Collection<WebSocket> getConnections();
  public boolean isTcpNoDelay();
  public void setTcpNoDelay(boolean tcpNoDelay);
  public boolean isReuseAddr();
  public void setReuseAddr(boolean reuseAddr);
  public boolean isDaemon();
  public void setDaemon(boolean daemon);
  public int getReceiveBufferSize();
  public void setReceiveBufferSize(int receiveBufferSize);
}

public interface WebSocket {
  void close(int code, String message);
  void close(int code);
  void close();
  void closeConnection(int code, String message);
  void send(String text);
  void send(ByteBuffer bytes);
  void send(byte[] bytes);
  void sendPing();
  void sendFragmentedFrame(Opcode op, ByteBuffer buffer, boolean fin);
  boolean hasBufferedData();
  InetSocketAddress getRemoteSocketAddress();
  InetSocketAddress getLocalSocketAddress();
  boolean isOpen();
  boolean isClosing();
  boolean isFlushAndClose();
  boolean isClosed();
  Draft getDraft();
  ReadyState getReadyState();
  String getResourceDescriptor();
  <T> void setAttachment(T attachment);
  <T> T getAttachment();
  boolean hasSSLSupport();
  SSLSession getSSLSession() throws IllegalArgumentException;
}

public abstract class WebSocketAdapter implements WebSocketListener {
  public WebSocketAdapter();
  public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(WebSocket conn, Draft draft, ClientHandshake request);
  public void onWebsocketHandshakeReceivedAsClient(WebSocket conn, ClientHandshake request, ServerHandshake response);
  public void onWebsocketHandshakeSentAsClient(WebSocket conn, ClientHandshake request);
}

public interface WebSocketFactory {}

public class WebSocketImpl implements WebSocket {}

public interface WebSocketListener {
  ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(WebSocket conn, Draft draft, ClientHandshake request);
  void onWebsocketHandshakeReceivedAsClient(WebSocket conn, ClientHandshake request, ServerHandshake response);
  void onWebsocketHandshakeSentAsClient(WebSocket conn, ClientHandshake request);
  void onWebsocketMessage(WebSocket conn, String message);
  void onWebsocketMessage(WebSocket conn, ByteBuffer blob);
  void onWebsocketOpen(WebSocket conn, Handshakedata d);
  void onWebsocketClose(WebSocket ws, int code, String reason, boolean remote);
  void onWebsocketClosing(WebSocket ws, int code, String reason, boolean remote);
  void onWebsocketCloseInitiated(WebSocket ws, int code, String reason);
  void onWebsocketError(WebSocket conn, Exception ex);
  void onWriteDemand(WebSocket conn);
  InetSocketAddress getLocalSocketAddress(WebSocket conn);
  InetSocketAddress getRemoteSocketAddress(WebSocket conn);
}

public interface WebSocketServerFactory extends WebSocketFactory {}
