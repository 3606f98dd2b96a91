package io.netty.handler.codec.http.websocketx;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandler;
import io.netty.channel.ChannelOutboundHandler;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.MessageToMessageDecoder;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;

public abstract class WebSocketFrame extends DefaultByteBufHolder {
  protected WebSocketFrame(ByteBuf binaryData);
  protected WebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData);
  public boolean isFinalFragment();
  public int rsv();
  public WebSocketFrame copy();
  public WebSocketFrame duplicate();
  public WebSocketFrame retainedDuplicate();
  public WebSocketFrame replace(ByteBuf content);
  public WebSocketFrame retain();
  public WebSocketFrame retain(int increment);
  public WebSocketFrame touch();
  public WebSocketFrame touch(Object hint);
}

public class TextWebSocketFrame extends WebSocketFrame {
  public TextWebSocketFrame();
  public TextWebSocketFrame(String text);
  public TextWebSocketFrame(ByteBuf binaryData);
  public TextWebSocketFrame(boolean finalFragment, int rsv, String text);
  public TextWebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData);
  public String text();
  public TextWebSocketFrame copy();
  public TextWebSocketFrame duplicate();
  public TextWebSocketFrame retainedDuplicate();
  public TextWebSocketFrame replace(ByteBuf content);
  public TextWebSocketFrame retain();
  public TextWebSocketFrame retain(int increment);
  public TextWebSocketFrame touch();
  public TextWebSocketFrame touch(Object hint);
}

public class BinaryWebSocketFrame extends WebSocketFrame {
  public BinaryWebSocketFrame();
  public BinaryWebSocketFrame(ByteBuf binaryData);
  public BinaryWebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData);
  public BinaryWebSocketFrame copy();
  public BinaryWebSocketFrame duplicate();
  public BinaryWebSocketFrame retainedDuplicate();
  public BinaryWebSocketFrame replace(ByteBuf content);
  public BinaryWebSocketFrame retain();
  public BinaryWebSocketFrame retain(int increment);
  public BinaryWebSocketFrame touch();
  public BinaryWebSocketFrame touch(Object hint);
}

public class CloseWebSocketFrame extends WebSocketFrame {
  public CloseWebSocketFrame();
  public CloseWebSocketFrame(WebSocketCloseStatus status);
  public CloseWebSocketFrame(WebSocketCloseStatus status, String reasonText);
  public CloseWebSocketFrame(int statusCode, String reasonText);
  public CloseWebSocketFrame(boolean finalFragment, int rsv);
  public CloseWebSocketFrame(boolean finalFragment, int rsv, int statusCode, String reasonText);
  public CloseWebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData);
  public int statusCode();
  public String reasonText();
  public CloseWebSocketFrame copy();
  public CloseWebSocketFrame duplicate();
  public CloseWebSocketFrame retainedDuplicate();
  public CloseWebSocketFrame replace(ByteBuf content);
  public CloseWebSocketFrame retain();
  public CloseWebSocketFrame retain(int increment);
  public CloseWebSocketFrame touch();
  public CloseWebSocketFrame touch(Object hint);
}

public class PingWebSocketFrame extends WebSocketFrame {
  public PingWebSocketFrame();
  public PingWebSocketFrame(ByteBuf binaryData);
  public PingWebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData);
  public PingWebSocketFrame copy();
  public PingWebSocketFrame duplicate();
  public PingWebSocketFrame retainedDuplicate();
  public PingWebSocketFrame replace(ByteBuf content);
  public PingWebSocketFrame retain();
  public PingWebSocketFrame retain(int increment);
  public PingWebSocketFrame touch();
  public PingWebSocketFrame touch(Object hint);
}

public class PongWebSocketFrame extends WebSocketFrame {
  public PongWebSocketFrame();
  public PongWebSocketFrame(ByteBuf binaryData);
  public PongWebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData);
  public PongWebSocketFrame copy();
  public PongWebSocketFrame duplicate();
  public PongWebSocketFrame retainedDuplicate();
  public PongWebSocketFrame replace(ByteBuf content);
  public PongWebSocketFrame retain();
  public PongWebSocketFrame retain(int increment);
  public PongWebSocketFrame touch();
  public PongWebSocketFrame touch(Object hint);
}

public class ContinuationWebSocketFrame extends WebSocketFrame {
  public ContinuationWebSocketFrame();
  public ContinuationWebSocketFrame(ByteBuf binaryData);
  public ContinuationWebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData);
  public ContinuationWebSocketFrame(boolean finalFragment, int rsv, String text);
  public String text();
  public ContinuationWebSocketFrame copy();
  public ContinuationWebSocketFrame duplicate();
  public ContinuationWebSocketFrame retainedDuplicate();
  public ContinuationWebSocketFrame replace(ByteBuf content);
  public ContinuationWebSocketFrame retain();
  public ContinuationWebSocketFrame retain(int increment);
  public ContinuationWebSocketFrame touch();
  public ContinuationWebSocketFrame touch(Object hint);
}

public class WebSocketServerProtocolHandler extends WebSocketProtocolHandler {
  public WebSocketServerProtocolHandler(WebSocketServerProtocolConfig serverConfig);
  public WebSocketServerProtocolHandler(String websocketPath);
  public WebSocketServerProtocolHandler(String websocketPath, long handshakeTimeoutMillis);
  public WebSocketServerProtocolHandler(String websocketPath, boolean checkStartsWith);
  public WebSocketServerProtocolHandler(String websocketPath, boolean checkStartsWith,
      long handshakeTimeoutMillis);
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols);
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols,
      long handshakeTimeoutMillis);
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols,
      boolean allowExtensions);
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols,
      boolean allowExtensions, long handshakeTimeoutMillis);
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols,
      boolean allowExtensions, int maxFrameSize);
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols,
      boolean allowExtensions, int maxFrameSize, long handshakeTimeoutMillis);
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols,
      boolean allowExtensions, int maxFrameSize, boolean allowMaskMismatch);
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols,
      boolean allowExtensions, int maxFrameSize, boolean allowMaskMismatch,
      long handshakeTimeoutMillis);
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols,
      boolean allowExtensions, int maxFrameSize, boolean allowMaskMismatch,
      boolean checkStartsWith);
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols,
      boolean allowExtensions, int maxFrameSize, boolean allowMaskMismatch, boolean checkStartsWith,
      long handshakeTimeoutMillis);
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols,
      boolean allowExtensions, int maxFrameSize, boolean allowMaskMismatch, boolean checkStartsWith,
      boolean dropPongFrames);
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols,
      boolean allowExtensions, int maxFrameSize, boolean allowMaskMismatch, boolean checkStartsWith,
      boolean dropPongFrames, long handshakeTimeoutMillis);
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols,
      boolean checkStartsWith, boolean dropPongFrames, long handshakeTimeoutMillis,
      WebSocketDecoderConfig decoderConfig);
  public void handlerAdded(ChannelHandlerContext ctx);
  protected void decode(ChannelHandlerContext ctx, WebSocketFrame frame, List<Object> out)
      throws Exception;
  protected WebSocketServerHandshakeException buildHandshakeException(String message);
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception;
}

public abstract class WebSocketClientHandshaker {
  protected final HttpHeaders customHeaders;
  protected final boolean generateOriginHeader;
  protected WebSocketClientHandshaker(URI uri, WebSocketVersion version, String subprotocol,
      HttpHeaders customHeaders, int maxFramePayloadLength);
  protected WebSocketClientHandshaker(URI uri, WebSocketVersion version, String subprotocol,
      HttpHeaders customHeaders, int maxFramePayloadLength, long forceCloseTimeoutMillis);
  protected WebSocketClientHandshaker(URI uri, WebSocketVersion version, String subprotocol,
      HttpHeaders customHeaders, int maxFramePayloadLength, long forceCloseTimeoutMillis,
      boolean absoluteUpgradeUrl);
  protected WebSocketClientHandshaker(URI uri, WebSocketVersion version, String subprotocol,
      HttpHeaders customHeaders, int maxFramePayloadLength, long forceCloseTimeoutMillis,
      boolean absoluteUpgradeUrl, boolean generateOriginHeader);
  public URI uri();
  public WebSocketVersion version();
  public int maxFramePayloadLength();
  public boolean isHandshakeComplete();
  public String expectedSubprotocol();
  public String actualSubprotocol();
  public long forceCloseTimeoutMillis();
  protected boolean isForceCloseComplete();
  public WebSocketClientHandshaker setForceCloseTimeoutMillis(long forceCloseTimeoutMillis);
  public ChannelFuture handshake(Channel channel);
  public final ChannelFuture handshake(Channel channel, ChannelPromise promise);
  protected FullHttpRequest newHandshakeRequest();
  public final void finishHandshake(Channel channel, FullHttpResponse response);
  public final ChannelFuture processHandshake(Channel channel, HttpResponse response);
  public final ChannelFuture processHandshake(Channel channel, HttpResponse response,
      ChannelPromise promise);
  protected void verify(FullHttpResponse response);
  protected WebSocketFrameDecoder newWebsocketDecoder();
  protected WebSocketFrameEncoder newWebSocketEncoder();
  public ChannelFuture close(Channel channel, CloseWebSocketFrame frame);
  public ChannelFuture close(Channel channel, CloseWebSocketFrame frame, ChannelPromise promise);
  public ChannelFuture close(ChannelHandlerContext ctx, CloseWebSocketFrame frame);
  public ChannelFuture close(ChannelHandlerContext ctx, CloseWebSocketFrame frame,
      ChannelPromise promise);
  protected String upgradeUrl(URI wsURL);
}

public final class WebSocketClientHandshakerFactory {
  private WebSocketClientHandshakerFactory();
  public static WebSocketClientHandshaker newHandshaker(URI webSocketURL, WebSocketVersion version,
      String subprotocol, boolean allowExtensions, HttpHeaders customHeaders);
  public static WebSocketClientHandshaker newHandshaker(URI webSocketURL, WebSocketVersion version,
      String subprotocol, boolean allowExtensions, HttpHeaders customHeaders,
      int maxFramePayloadLength);
  public static WebSocketClientHandshaker newHandshaker(URI webSocketURL, WebSocketVersion version,
      String subprotocol, boolean allowExtensions, HttpHeaders customHeaders,
      int maxFramePayloadLength, boolean performMasking, boolean allowMaskMismatch);
  public static WebSocketClientHandshaker newHandshaker(URI webSocketURL, WebSocketVersion version,
      String subprotocol, boolean allowExtensions, HttpHeaders customHeaders,
      int maxFramePayloadLength, boolean performMasking, boolean allowMaskMismatch,
      long forceCloseTimeoutMillis);
  public static WebSocketClientHandshaker newHandshaker(URI webSocketURL, WebSocketVersion version,
      String subprotocol, boolean allowExtensions, HttpHeaders customHeaders,
      int maxFramePayloadLength, boolean performMasking, boolean allowMaskMismatch,
      long forceCloseTimeoutMillis, boolean absoluteUpgradeUrl);
  public static WebSocketClientHandshaker newHandshaker(URI webSocketURL, WebSocketVersion version,
      String subprotocol, boolean allowExtensions, HttpHeaders customHeaders,
      int maxFramePayloadLength, boolean performMasking, boolean allowMaskMismatch,
      long forceCloseTimeoutMillis, boolean absoluteUpgradeUrl, boolean generateOriginHeader);
}

public abstract class WebSocketServerHandshaker {
  public static final String SUB_PROTOCOL_WILDCARD = "*";
  protected WebSocketServerHandshaker(WebSocketVersion version, String uri, String subprotocols,
      int maxFramePayloadLength);
  protected WebSocketServerHandshaker(WebSocketVersion version, String uri, String subprotocols,
      WebSocketDecoderConfig decoderConfig);
  public String uri();
  public Set<String> subprotocols();
  public WebSocketVersion version();
  public int maxFramePayloadLength();
  public WebSocketDecoderConfig decoderConfig();
  public ChannelFuture handshake(Channel channel, FullHttpRequest req);
  public final ChannelFuture handshake(Channel channel, FullHttpRequest req,
      HttpHeaders responseHeaders, ChannelPromise promise);
  public ChannelFuture handshake(Channel channel, HttpRequest req);
  public final ChannelFuture handshake(Channel channel, HttpRequest req,
      HttpHeaders responseHeaders, ChannelPromise promise);
  protected FullHttpResponse newHandshakeResponse(FullHttpRequest req, HttpHeaders responseHeaders);
  public ChannelFuture close(Channel channel, CloseWebSocketFrame frame);
  public ChannelFuture close(Channel channel, CloseWebSocketFrame frame, ChannelPromise promise);
  public ChannelFuture close(ChannelHandlerContext ctx, CloseWebSocketFrame frame);
  public ChannelFuture close(ChannelHandlerContext ctx, CloseWebSocketFrame frame,
      ChannelPromise promise);
  protected String selectSubprotocol(String requestedSubprotocols);
  public String selectedSubprotocol();
  protected WebSocketFrameDecoder newWebsocketDecoder();
  protected WebSocketFrameEncoder newWebSocketEncoder();
}

public class WebSocketServerHandshakerFactory {
  public WebSocketServerHandshakerFactory(String webSocketURL, String subprotocols,
      boolean allowExtensions);
  public WebSocketServerHandshakerFactory(String webSocketURL, String subprotocols,
      boolean allowExtensions, int maxFramePayloadLength);
  public WebSocketServerHandshakerFactory(String webSocketURL, String subprotocols,
      boolean allowExtensions, int maxFramePayloadLength, boolean allowMaskMismatch);
  public WebSocketServerHandshakerFactory(String webSocketURL, String subprotocols,
      WebSocketDecoderConfig decoderConfig);
  public WebSocketServerHandshaker newHandshaker(HttpRequest req);
  public static void sendUnsupportedWebSocketVersionResponse(Channel channel);
  public static ChannelFuture sendUnsupportedVersionResponse(Channel channel);
  public static ChannelFuture sendUnsupportedVersionResponse(Channel channel,
      ChannelPromise promise);
}

public enum WebSocketVersion {
  UNKNOWN,
  V00,
  V07,
  V08,
  V13;
  public String toHttpHeaderValue();
}

public final class WebSocketCloseStatus implements Comparable<WebSocketCloseStatus> {}

public final class WebSocketDecoderConfig {}

public interface WebSocketFrameDecoder extends ChannelInboundHandler {}

public interface WebSocketFrameEncoder extends ChannelOutboundHandler {}

public class WebSocketHandshakeException extends RuntimeException {
  public WebSocketHandshakeException(String s);
  public WebSocketHandshakeException(String s, Throwable throwable);
}

abstract class WebSocketProtocolHandler extends MessageToMessageDecoder<WebSocketFrame>
    implements ChannelOutboundHandler {
  protected void decode(ChannelHandlerContext ctx, WebSocketFrame frame, List<Object> out)
      throws Exception;
  public void close(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  protected WebSocketHandshakeException buildHandshakeException(String message);
  public void bind(ChannelHandlerContext ctx, SocketAddress localAddress, ChannelPromise promise)
      throws Exception;
  public void connect(ChannelHandlerContext ctx, SocketAddress remoteAddress,
      SocketAddress localAddress, ChannelPromise promise) throws Exception;
  public void disconnect(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void deregister(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void read(ChannelHandlerContext ctx) throws Exception;
  public void flush(ChannelHandlerContext ctx) throws Exception;
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception;
}

public final class WebSocketServerHandshakeException extends WebSocketHandshakeException {
  public WebSocketServerHandshakeException(String message);
  public WebSocketServerHandshakeException(String message, HttpRequest httpRequest);
}

public final class WebSocketServerProtocolConfig {}
