package reactor.netty.http.websocket;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.nio.charset.Charset;
import java.util.function.Function;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.NettyInbound;
import reactor.netty.NettyOutbound;

public interface WebsocketInbound extends NettyInbound {
  String selectedSubprotocol();
  HttpHeaders headers();
  Mono<WebSocketCloseStatus> receiveCloseStatus();
  default WebsocketInbound aggregateFrames();
  default WebsocketInbound aggregateFrames(int maxContentLength);
  default Flux<WebSocketFrame> receiveFrames();
}

public interface WebsocketOutbound extends NettyOutbound {
  Function<? super String, ? extends WebSocketFrame> stringToWebsocketFrame = null;
  Function<? super ByteBuf, ? extends WebSocketFrame> bytebufToWebsocketFrame = null;
  String selectedSubprotocol();
  NettyOutbound send(Publisher<? extends ByteBuf> dataStream);
  Mono<Void> sendClose();
  Mono<Void> sendClose(int rsv);
  Mono<Void> sendClose(int statusCode, String reasonText);
  Mono<Void> sendClose(int rsv, int statusCode, String reasonText);
  default NettyOutbound sendString(Publisher<? extends String> dataStream, Charset charset);
}

public interface WebsocketSpec {
  String protocols();
  int maxFramePayloadLength();
  boolean handlePing();
  boolean compress();

  class Builder<SPEC extends WebsocketSpec.Builder<SPEC>> implements Supplier<SPEC> {
    protected Builder();
    public final SPEC protocols(String protocols);
    public final SPEC maxFramePayloadLength(int maxFramePayloadLength);
    public final SPEC handlePing(boolean handlePing);
    public final SPEC compress(boolean compress);
    public SPEC get();
  }
}
