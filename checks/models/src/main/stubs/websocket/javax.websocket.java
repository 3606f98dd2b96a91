package javax.websocket;

import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Special.INFINITE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Delivers;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.OneOfMany;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;

public @interface ClientEndpoint {
  String[] subprotocols() default {};
  Class<? extends Decoder>[] decoders() default {};
  Class<? extends Encoder>[] encoders() default {};
  Class<? extends ClientEndpointConfig.Configurator> configurator() default ClientEndpointConfig.Configurator.class;
}

public interface ClientEndpointConfig extends EndpointConfig {
  List<String> getPreferredSubprotocols();
  List<Extension> getExtensions();
  ClientEndpointConfig.Configurator getConfigurator();

  public static final class Builder {
    public static ClientEndpointConfig.Builder create();
    public ClientEndpointConfig build();
    public ClientEndpointConfig.Builder configurator(ClientEndpointConfig.Configurator clientEndpointConfigurator);
    public ClientEndpointConfig.Builder preferredSubprotocols(List<String> preferredSubprotocols);
    public ClientEndpointConfig.Builder extensions(List<Extension> extensions);
    public ClientEndpointConfig.Builder encoders(List<Class<? extends Encoder>> encoders);
    public ClientEndpointConfig.Builder decoders(List<Class<? extends Decoder>> decoders);
  }
  public static class Configurator {
    public Configurator();
    public void beforeRequest(Map<String, List<String>> headers);
    public void afterResponse(HandshakeResponse hr);
  }
}

public class CloseReason {
  public CloseReason(CloseReason.CloseCode closeCode, String reasonPhrase);
  public CloseReason.CloseCode getCloseCode();
  public String getReasonPhrase();

  public interface CloseCode {
    int getCode();
  }
  public enum CloseCodes implements CloseReason.CloseCode {
    NORMAL_CLOSURE, GOING_AWAY, PROTOCOL_ERROR, CANNOT_ACCEPT, RESERVED, NO_STATUS_CODE, CLOSED_ABNORMALLY, NOT_CONSISTENT, VIOLATED_POLICY, TOO_BIG, NO_EXTENSION, UNEXPECTED_CONDITION, SERVICE_RESTART, TRY_AGAIN_LATER, TLS_HANDSHAKE_FAILURE;
    public static CloseReason.CloseCode getCloseCode(int code);
    public int getCode();
  }
}

public abstract class ContainerProvider {
  public ContainerProvider();
  public static WebSocketContainer getWebSocketContainer();
  protected abstract WebSocketContainer getContainer();
}

public class DecodeException extends Exception {
  public DecodeException(ByteBuffer bb, String message, Throwable cause);
  public DecodeException(String encodedString, String message, Throwable cause);
  public DecodeException(ByteBuffer bb, String message);
  public DecodeException(String encodedString, String message);
  public ByteBuffer getBytes();
  public String getText();
}

public interface Decoder {
  void init(EndpointConfig config);
  void destroy();

  public interface Binary<T> extends Decoder {
    T decode(ByteBuffer bytes) throws DecodeException;
    boolean willDecode(ByteBuffer bytes);
  }
  public interface BinaryStream<T> extends Decoder {
    T decode(InputStream is) throws DecodeException, IOException;
  }
  public interface Text<T> extends Decoder {
    T decode(String s) throws DecodeException;
    boolean willDecode(String s);
  }
  public interface TextStream<T> extends Decoder {
    T decode(Reader reader) throws DecodeException, IOException;
  }
}

public class DeploymentException extends Exception {
  public DeploymentException(String message);
  public DeploymentException(String message, Throwable cause);
}

public class EncodeException extends Exception {
  public EncodeException(Object object, String message);
  public EncodeException(Object object, String message, Throwable cause);
  public Object getObject();
}

public interface Encoder {
  void init(EndpointConfig config);
  void destroy();

  public interface Binary<T> extends Encoder {
    ByteBuffer encode(T object) throws EncodeException;
  }
  public interface BinaryStream<T> extends Encoder {
    void encode(T object, OutputStream os) throws EncodeException, IOException;
  }
  public interface Text<T> extends Encoder {
    String encode(T object) throws EncodeException;
  }
  public interface TextStream<T> extends Encoder {
    void encode(T object, Writer writer) throws EncodeException, IOException;
  }
}

@OneOfMany(per = "connection")
public abstract class Endpoint {
  public Endpoint();
  public abstract void onOpen(Session session, EndpointConfig config);
  public void onClose(Session session, CloseReason closeReason);
  public void onError(Session session, Throwable thr);
}

public interface EndpointConfig {
  List<Class<? extends Encoder>> getEncoders();
  List<Class<? extends Decoder>> getDecoders();
  Map<String, Object> getUserProperties();
}

public interface Extension {
  String getName();
  List<Extension.Parameter> getParameters();

  public interface Parameter {
    String getName();
    String getValue();
  }
}

public interface HandshakeResponse {
  public static final String SEC_WEBSOCKET_ACCEPT = "Sec-WebSocket-Accept";
  Map<String, List<String>> getHeaders();
}

public interface MessageHandler {
  public interface Partial<T> extends MessageHandler {
    @Delivers void onMessage(T partialMessage, boolean last);
  }
  public interface Whole<T> extends MessageHandler {
    @Delivers void onMessage(T message);
  }
}

public @interface OnClose {}

public @interface OnError {}

@Delivers
public @interface OnMessage {
  long maxMessageSize() default -1L;
}

public @interface OnOpen {}

public interface PongMessage {
  ByteBuffer getApplicationData();
}

public interface RemoteEndpoint {
  void setBatchingAllowed(boolean allowed) throws IOException;
  boolean getBatchingAllowed();
  @Blocking void flushBatch() throws IOException;
  @Blocking void sendPing(ByteBuffer applicationData) throws IOException, IllegalArgumentException;
  @Blocking void sendPong(ByteBuffer applicationData) throws IOException, IllegalArgumentException;

  public interface Async extends RemoteEndpoint {
    long getSendTimeout();
    @Bounds(value = WRITE, negative = INFINITE) void setSendTimeout(long timeoutmillis);
    void sendText(String text, @NonBlocking SendHandler handler);
    Future<Void> sendText(String text);
    Future<Void> sendBinary(ByteBuffer data);
    void sendBinary(ByteBuffer data, @NonBlocking SendHandler handler);
    Future<Void> sendObject(Object data);
    void sendObject(Object data, @NonBlocking SendHandler handler);
  }
  public interface Basic extends RemoteEndpoint {
    @Blocking @Unbounded(WRITE) @Requires(WRITE) void sendText(String text) throws IOException;
    @Blocking @Unbounded(WRITE) @Requires(WRITE) void sendBinary(ByteBuffer data) throws IOException;
    @Blocking @Unbounded(WRITE) @Requires(WRITE) void sendText(String partialMessage, boolean isLast) throws IOException;
    @Blocking @Unbounded(WRITE) @Requires(WRITE) void sendBinary(ByteBuffer partialByte, boolean isLast) throws IOException;
    OutputStream getSendStream() throws IOException;
    Writer getSendWriter() throws IOException;
    @Blocking @Unbounded(WRITE) @Requires(WRITE) void sendObject(Object data) throws IOException, EncodeException;
  }
}

public interface SendHandler {
  @NonBlocking void onResult(SendResult result);
}

public final class SendResult {
  public SendResult(Throwable exception);
  public SendResult();
  public Throwable getException();
  public boolean isOK();
}

@OneOfMany(per = "connection")
public interface Session extends Closeable {
  WebSocketContainer getContainer();
  void addMessageHandler(MessageHandler handler) throws IllegalStateException;
  <T> void addMessageHandler(Class<T> clazz, MessageHandler.Whole<T> handler);
  <T> void addMessageHandler(Class<T> clazz, MessageHandler.Partial<T> handler);
  Set<MessageHandler> getMessageHandlers();
  void removeMessageHandler(MessageHandler handler);
  String getProtocolVersion();
  String getNegotiatedSubprotocol();
  List<Extension> getNegotiatedExtensions();
  boolean isSecure();
  boolean isOpen();
  long getMaxIdleTimeout();
  void setMaxIdleTimeout(long milliseconds);
  void setMaxBinaryMessageBufferSize(int length);
  int getMaxBinaryMessageBufferSize();
  void setMaxTextMessageBufferSize(int length);
  int getMaxTextMessageBufferSize();
  RemoteEndpoint.Async getAsyncRemote();
  RemoteEndpoint.Basic getBasicRemote();
  String getId();
  @Closes void close() throws IOException;
  @Closes void close(CloseReason closeReason) throws IOException;
  URI getRequestURI();
  Map<String, List<String>> getRequestParameterMap();
  String getQueryString();
  Map<String, String> getPathParameters();
  Map<String, Object> getUserProperties();
  Principal getUserPrincipal();
  Set<Session> getOpenSessions();
}

public class SessionException extends Exception {
  public SessionException(String message, Throwable cause, Session session);
  public Session getSession();
}

public interface WebSocketContainer {
  long getDefaultAsyncSendTimeout();
  void setAsyncSendTimeout(long timeoutmillis);
  @Opens @Blocking Session connectToServer(Object annotatedEndpointInstance, URI path) throws DeploymentException, IOException;
  @Opens @Blocking Session connectToServer(Class<?> annotatedEndpointClass, URI path) throws DeploymentException, IOException;
  @Opens @Blocking Session connectToServer(Endpoint endpointInstance, ClientEndpointConfig cec, URI path) throws DeploymentException, IOException;
  @Opens @Blocking Session connectToServer(Class<? extends Endpoint> endpointClass, ClientEndpointConfig cec, URI path) throws DeploymentException, IOException;
  long getDefaultMaxSessionIdleTimeout();
  void setDefaultMaxSessionIdleTimeout(long timeout);
  int getDefaultMaxBinaryMessageBufferSize();
  void setDefaultMaxBinaryMessageBufferSize(int max);
  int getDefaultMaxTextMessageBufferSize();
  void setDefaultMaxTextMessageBufferSize(int max);
  Set<Extension> getInstalledExtensions();
}
