package org.eclipse.jetty.websocket.api;

import static dev.fairlead.annotations.Phase.WRITE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.eclipse.jetty.websocket.api.extensions.ExtensionConfig;
import org.eclipse.jetty.websocket.api.extensions.Frame;

public class BadPayloadException extends CloseException {
  public BadPayloadException(String message);
  public BadPayloadException(String message, Throwable t);
  public BadPayloadException(Throwable t);
}

public enum BatchMode {
  AUTO, ON, OFF;
  public static BatchMode max(BatchMode one, BatchMode two);
}

public class CloseException extends WebSocketException {
  public CloseException(int closeCode, String message);
  public CloseException(int closeCode, String message, Throwable cause);
  public CloseException(int closeCode, Throwable cause);
  public int getStatusCode();
}

public class CloseStatus {
  public static final int MAX_REASON_PHRASE = 123;
  public static String trimMaxReasonLength(String reason);
  public CloseStatus(int closeCode, String reasonPhrase);
  public int getCode();
  public String getPhrase();
}

public class InvalidWebSocketException extends WebSocketException {
  public InvalidWebSocketException(String message);
  public InvalidWebSocketException(String message, Throwable cause);
}

public class MessageTooLargeException extends CloseException {
  public MessageTooLargeException(String message);
  public MessageTooLargeException(String message, Throwable t);
  public MessageTooLargeException(Throwable t);
}

public class PolicyViolationException extends CloseException {
  public PolicyViolationException(String message);
  public PolicyViolationException(String message, Throwable t);
  public PolicyViolationException(Throwable t);
}

public class ProtocolException extends CloseException {
  public ProtocolException(String message);
  public ProtocolException(String message, Throwable t);
  public ProtocolException(Throwable t);
}

public interface RemoteEndpoint {
  @Blocking @Unbounded(WRITE) @Requires(WRITE) void sendBytes(ByteBuffer data) throws IOException;
  Future<Void> sendBytesByFuture(ByteBuffer data);
  void sendBytes(ByteBuffer data, WriteCallback callback);
  @Blocking @Unbounded(WRITE) @Requires(WRITE) void sendPartialBytes(ByteBuffer fragment, boolean isLast) throws IOException;
  @Blocking @Unbounded(WRITE) @Requires(WRITE) void sendPartialString(String fragment, boolean isLast) throws IOException;
  @Blocking void sendPing(ByteBuffer applicationData) throws IOException;
  @Blocking void sendPong(ByteBuffer applicationData) throws IOException;
  @Blocking @Unbounded(WRITE) @Requires(WRITE) void sendString(String text) throws IOException;
  Future<Void> sendStringByFuture(String text);
  void sendString(String text, WriteCallback callback);
  BatchMode getBatchMode();
  void setBatchMode(BatchMode mode);
  int getMaxOutgoingFrames();
  void setMaxOutgoingFrames(int maxOutgoingFrames);
  InetSocketAddress getInetSocketAddress();
  @Blocking void flush() throws IOException;
}

public interface Session extends Closeable {
  @Closes void close();
  @Closes void close(CloseStatus closeStatus);
  @Closes void close(int statusCode, String reason);
  void disconnect() throws IOException;
  long getIdleTimeout();
  InetSocketAddress getLocalAddress();
  WebSocketPolicy getPolicy();
  String getProtocolVersion();
  RemoteEndpoint getRemote();
  InetSocketAddress getRemoteAddress();
  UpgradeRequest getUpgradeRequest();
  UpgradeResponse getUpgradeResponse();
  boolean isOpen();
  boolean isSecure();
  void setIdleTimeout(long ms);
  SuspendToken suspend();
}

public final class StatusCode {
  public static final int NORMAL = 1000;
  public static final int SHUTDOWN = 1001;
  public static final int PROTOCOL = 1002;
  public static final int BAD_DATA = 1003;
  public static final int UNDEFINED = 1004;
  public static final int NO_CODE = 1005;
  public static final int NO_CLOSE = 1006;
  public static final int ABNORMAL = 1006;
  public static final int BAD_PAYLOAD = 1007;
  public static final int POLICY_VIOLATION = 1008;
  public static final int MESSAGE_TOO_LARGE = 1009;
  public static final int REQUIRED_EXTENSION = 1010;
  public static final int SERVER_ERROR = 1011;
  public static final int SERVICE_RESTART = 1012;
  public static final int TRY_AGAIN_LATER = 1013;
  public static final int INVALID_UPSTREAM_RESPONSE = 1014;
  public static final int FAILED_TLS_HANDSHAKE = 1015;
  public StatusCode();
  public static boolean isFatal(int statusCode);
  public static boolean isTransmittable(int statusCode);
}

public interface SuspendToken {
  void resume();
}

public class UpgradeException extends WebSocketException {
  public UpgradeException(URI requestURI, int responseStatusCode, String message);
  public UpgradeException(URI requestURI, int responseStatusCode, String message, Throwable cause);
  public UpgradeException(URI requestURI, Throwable cause);
  public URI getRequestURI();
  public int getResponseStatusCode();
}

public interface UpgradeRequest {
  void addExtensions(ExtensionConfig... extensionConfigs);
  void addExtensions(String... strings);
  void clearHeaders();
  List<HttpCookie> getCookies();
  List<ExtensionConfig> getExtensions();
  String getHeader(String name);
  int getHeaderInt(String name);
  Map<String, List<String>> getHeaders();
  List<String> getHeaders(String name);
  String getHost();
  String getHttpVersion();
  String getMethod();
  String getOrigin();
  Map<String, List<String>> getParameterMap();
  String getProtocolVersion();
  String getQueryString();
  URI getRequestURI();
  Object getSession();
  List<String> getSubProtocols();
  Principal getUserPrincipal();
  boolean hasSubProtocol(String test);
  boolean isOrigin(String test);
  boolean isSecure();
  void setCookies(List<HttpCookie> cookies);
  void setExtensions(List<ExtensionConfig> configs);
  void setHeader(String name, List<String> values);
  void setHeader(String name, String value);
  void setHeaders(Map<String, List<String>> headers);
  void setHttpVersion(String httpVersion);
  void setMethod(String method);
  void setRequestURI(URI uri);
  void setSession(Object session);
  void setSubProtocols(List<String> protocols);
  void setSubProtocols(String... strings);
}

public interface UpgradeResponse {
  void addHeader(String name, String value);
  String getAcceptedSubProtocol();
  List<ExtensionConfig> getExtensions();
  String getHeader(String name);
  Set<String> getHeaderNames();
  Map<String, List<String>> getHeaders();
  List<String> getHeaders(String name);
  int getStatusCode();
  String getStatusReason();
  boolean isSuccess();
  void sendForbidden(String message) throws IOException;
  void setAcceptedSubProtocol(String protocol);
  void setExtensions(List<ExtensionConfig> extensions);
  void setHeader(String name, String value);
  void setStatusCode(int statusCode);
  void setStatusReason(String statusReason);
  void setSuccess(boolean success);
}

public class WebSocketAdapter implements WebSocketListener {
  public WebSocketAdapter();
  public RemoteEndpoint getRemote();
  public Session getSession();
  public boolean isConnected();
  public boolean isNotConnected();
  public void onWebSocketBinary(byte[] payload, int offset, int len);
  public void onWebSocketClose(int statusCode, String reason);
  public void onWebSocketConnect(Session sess);
  public void onWebSocketError(Throwable cause);
  public void onWebSocketText(String message);
}

public enum WebSocketBehavior {
  CLIENT, SERVER;
}

public interface WebSocketConnectionListener {
  void onWebSocketClose(int statusCode, String reason);
  void onWebSocketConnect(Session session);
  void onWebSocketError(Throwable cause);
}

public final class WebSocketConstants {
  public static final String SEC_WEBSOCKET_EXTENSIONS = "Sec-WebSocket-Extensions";
  public static final String SEC_WEBSOCKET_PROTOCOL = "Sec-WebSocket-Protocol";
  public static final String SEC_WEBSOCKET_VERSION = "Sec-WebSocket-Version";
  public static final int SPEC_VERSION = 13;
  public WebSocketConstants();
}

public class WebSocketException extends RuntimeException {
  public WebSocketException();
  public WebSocketException(String message);
  public WebSocketException(String message, Throwable cause);
  public WebSocketException(Throwable cause);
}

public interface WebSocketFrameListener extends WebSocketConnectionListener {
  void onWebSocketFrame(Frame frame);
}

public interface WebSocketListener extends WebSocketConnectionListener {
  void onWebSocketBinary(byte[] payload, int offset, int len);
  void onWebSocketText(String message);
}

public interface WebSocketPartialListener extends WebSocketConnectionListener {
  void onWebSocketPartialBinary(ByteBuffer payload, boolean fin);
  void onWebSocketPartialText(String payload, boolean fin);
}

public interface WebSocketPingPongListener extends WebSocketConnectionListener {
  void onWebSocketPing(ByteBuffer payload);
  void onWebSocketPong(ByteBuffer payload);
}

public class WebSocketPolicy {
  public static WebSocketPolicy newClientPolicy();
  public static WebSocketPolicy newServerPolicy();
  public WebSocketPolicy(WebSocketBehavior behavior);
  public void assertValidBinaryMessageSize(int requestedSize);
  public void assertValidTextMessageSize(int requestedSize);
  public WebSocketPolicy clonePolicy();
  public WebSocketPolicy clonePolicy(WebSocketBehavior behavior);
  public WebSocketPolicy delegateAs(WebSocketBehavior behavior);
  public long getAsyncWriteTimeout();
  public WebSocketBehavior getBehavior();
  public long getIdleTimeout();
  public int getInputBufferSize();
  public int getMaxBinaryMessageBufferSize();
  public int getMaxBinaryMessageSize();
  public int getMaxTextMessageBufferSize();
  public int getMaxTextMessageSize();
  public void setAsyncWriteTimeout(long ms);
  public void setIdleTimeout(long ms);
  public void setInputBufferSize(int size);
  public void setMaxBinaryMessageBufferSize(int size);
  public void setMaxBinaryMessageSize(int size);
  public void setMaxTextMessageBufferSize(int size);
  public void setMaxTextMessageSize(int size);
}

public class WebSocketTimeoutException extends WebSocketException {
  public WebSocketTimeoutException(String message);
  public WebSocketTimeoutException(String message, Throwable cause);
  public WebSocketTimeoutException(Throwable cause);
}

public interface WriteCallback {
  void writeFailed(Throwable x);
  void writeSuccess();
}
