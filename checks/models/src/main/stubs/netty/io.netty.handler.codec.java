package io.netty.handler.codec;

import dev.fairlead.annotations.NonBlocking;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufHolder;
import io.netty.channel.AddressedEnvelope;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DatagramPacket;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

@NonBlocking
public abstract class ByteToMessageDecoder extends ChannelInboundHandlerAdapter {
  public static final ByteToMessageDecoder.Cumulator MERGE_CUMULATOR;
  public static final ByteToMessageDecoder.Cumulator COMPOSITE_CUMULATOR;
  protected ByteToMessageDecoder();
  public void setSingleDecode(boolean singleDecode);
  public boolean isSingleDecode();
  public void setCumulator(ByteToMessageDecoder.Cumulator cumulator);
  public void setDiscardAfterReads(int discardAfterReads);
  protected int actualReadableBytes();
  protected ByteBuf internalBuffer();
  public final void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  protected void handlerRemoved0(ChannelHandlerContext ctx) throws Exception;
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
  public void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  protected final void discardSomeReadBytes();
  public void channelInactive(ChannelHandlerContext ctx) throws Exception;
  public void userEventTriggered(ChannelHandlerContext ctx, Object evt) throws Exception;
  protected void callDecode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out);
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) throws Exception;
  protected void decodeLast(ChannelHandlerContext ctx, ByteBuf in, List<Object> out)
      throws Exception;

  public interface Cumulator {
    ByteBuf cumulate(ByteBufAllocator alloc, ByteBuf cumulation, ByteBuf in);
  }
}

@NonBlocking
public abstract class ByteToMessageCodec<I> extends ChannelDuplexHandler {
  protected ByteToMessageCodec();
  protected ByteToMessageCodec(Class<? extends I> outboundMessageType);
  protected ByteToMessageCodec(boolean preferDirect);
  protected ByteToMessageCodec(Class<? extends I> outboundMessageType, boolean preferDirect);
  public boolean acceptOutboundMessage(Object msg) throws Exception;
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  public void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  public void channelInactive(ChannelHandlerContext ctx) throws Exception;
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  protected void encode(ChannelHandlerContext ctx, I msg, ByteBuf out) throws Exception;
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) throws Exception;
  protected void decodeLast(ChannelHandlerContext ctx, ByteBuf in, List<Object> out)
      throws Exception;
}

@NonBlocking
public abstract class MessageToByteEncoder<I> extends ChannelOutboundHandlerAdapter {
  protected MessageToByteEncoder();
  protected MessageToByteEncoder(Class<? extends I> outboundMessageType);
  protected MessageToByteEncoder(boolean preferDirect);
  protected MessageToByteEncoder(Class<? extends I> outboundMessageType, boolean preferDirect);
  public boolean acceptOutboundMessage(Object msg) throws Exception;
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  protected ByteBuf allocateBuffer(ChannelHandlerContext ctx, I msg, boolean preferDirect)
      throws Exception;
  protected void encode(ChannelHandlerContext ctx, I msg, ByteBuf out) throws Exception;
  protected boolean isPreferDirect();
}

@NonBlocking
public abstract class MessageToMessageDecoder<I> extends ChannelInboundHandlerAdapter {
  protected MessageToMessageDecoder();
  protected MessageToMessageDecoder(Class<? extends I> inboundMessageType);
  public boolean acceptInboundMessage(Object msg) throws Exception;
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
  public void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  protected void decode(ChannelHandlerContext ctx, I msg, List<Object> out) throws Exception;
}

@NonBlocking
public abstract class MessageToMessageEncoder<I> extends ChannelOutboundHandlerAdapter {
  protected MessageToMessageEncoder();
  protected MessageToMessageEncoder(Class<? extends I> outboundMessageType);
  public boolean acceptOutboundMessage(Object msg) throws Exception;
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  protected void encode(ChannelHandlerContext ctx, I msg, List<Object> out) throws Exception;
}

@NonBlocking
public abstract class MessageToMessageCodec<INBOUND_IN, OUTBOUND_IN> extends ChannelDuplexHandler {
  protected MessageToMessageCodec();
  protected MessageToMessageCodec(Class<? extends INBOUND_IN> inboundMessageType,
      Class<? extends OUTBOUND_IN> outboundMessageType);
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
  public void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  public boolean acceptInboundMessage(Object msg) throws Exception;
  public boolean acceptOutboundMessage(Object msg) throws Exception;
  protected void encode(ChannelHandlerContext ctx, OUTBOUND_IN msg, List<Object> out)
      throws Exception;
  protected void decode(ChannelHandlerContext ctx, INBOUND_IN msg, List<Object> out)
      throws Exception;
}

@NonBlocking
public abstract class MessageAggregator<I, S, C extends ByteBufHolder, O extends ByteBufHolder>
    extends MessageToMessageDecoder<I> {
  protected MessageAggregator(int maxContentLength);
  protected MessageAggregator(int maxContentLength, Class<? extends I> inboundMessageType);
  public boolean acceptInboundMessage(Object msg) throws Exception;
  protected boolean isStartMessage(I msg) throws Exception;
  protected boolean isContentMessage(I msg) throws Exception;
  protected boolean isLastContentMessage(C msg) throws Exception;
  protected boolean isAggregated(I msg) throws Exception;
  public final int maxContentLength();
  public final int maxCumulationBufferComponents();
  public final void setMaxCumulationBufferComponents(int maxCumulationBufferComponents);
  public final boolean isHandlingOversizedMessage();
  protected final ChannelHandlerContext ctx();
  protected void decode(ChannelHandlerContext ctx, I msg, List<Object> out) throws Exception;
  protected boolean isContentLengthInvalid(S start, int maxContentLength) throws Exception;
  protected Object newContinueResponse(S start, int maxContentLength, ChannelPipeline pipeline)
      throws Exception;
  protected boolean closeAfterContinueResponse(Object msg) throws Exception;
  protected boolean ignoreContentAfterContinueResponse(Object msg) throws Exception;
  protected O beginAggregation(S start, ByteBuf content) throws Exception;
  protected void aggregate(O aggregated, C content) throws Exception;
  protected void finishAggregation(O aggregated) throws Exception;
  protected void handleOversizedMessage(ChannelHandlerContext ctx, S oversized) throws Exception;
  public void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  public void channelInactive(ChannelHandlerContext ctx) throws Exception;
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  protected final void releaseCurrentMessage();
}

@NonBlocking
public abstract class ReplayingDecoder<S> extends ByteToMessageDecoder {
  protected ReplayingDecoder();
  protected ReplayingDecoder(S initialState);
  protected void checkpoint();
  protected void checkpoint(S state);
  protected S state();
  protected S state(S newState);
  protected void callDecode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out);
}

public class LengthFieldBasedFrameDecoder extends ByteToMessageDecoder {
  public LengthFieldBasedFrameDecoder(int maxFrameLength, int lengthFieldOffset,
      int lengthFieldLength);
  public LengthFieldBasedFrameDecoder(int maxFrameLength, int lengthFieldOffset,
      int lengthFieldLength, int lengthAdjustment, int initialBytesToStrip);
  public LengthFieldBasedFrameDecoder(int maxFrameLength, int lengthFieldOffset,
      int lengthFieldLength, int lengthAdjustment, int initialBytesToStrip, boolean failFast);
  public LengthFieldBasedFrameDecoder(ByteOrder byteOrder, int maxFrameLength,
      int lengthFieldOffset, int lengthFieldLength, int lengthAdjustment, int initialBytesToStrip,
      boolean failFast);
  protected final void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out)
      throws Exception;
  protected Object decode(ChannelHandlerContext ctx, ByteBuf in) throws Exception;
  protected long getUnadjustedFrameLength(ByteBuf buf, int offset, int length, ByteOrder order);
  protected ByteBuf extractFrame(ChannelHandlerContext ctx, ByteBuf buffer, int index, int length);
}

public class LengthFieldPrepender extends MessageToMessageEncoder<ByteBuf> {
  public LengthFieldPrepender(int lengthFieldLength);
  public LengthFieldPrepender(int lengthFieldLength, boolean lengthIncludesLengthFieldLength);
  public LengthFieldPrepender(int lengthFieldLength, int lengthAdjustment);
  public LengthFieldPrepender(int lengthFieldLength, int lengthAdjustment,
      boolean lengthIncludesLengthFieldLength);
  public LengthFieldPrepender(ByteOrder byteOrder, int lengthFieldLength, int lengthAdjustment,
      boolean lengthIncludesLengthFieldLength);
  protected void encode(ChannelHandlerContext ctx, ByteBuf msg, List<Object> out) throws Exception;
}

public class DelimiterBasedFrameDecoder extends ByteToMessageDecoder {
  public DelimiterBasedFrameDecoder(int maxFrameLength, ByteBuf delimiter);
  public DelimiterBasedFrameDecoder(int maxFrameLength, boolean stripDelimiter, ByteBuf delimiter);
  public DelimiterBasedFrameDecoder(int maxFrameLength, boolean stripDelimiter, boolean failFast,
      ByteBuf delimiter);
  public DelimiterBasedFrameDecoder(int maxFrameLength, ByteBuf... delimiters);
  public DelimiterBasedFrameDecoder(int maxFrameLength, boolean stripDelimiter,
      ByteBuf... delimiters);
  public DelimiterBasedFrameDecoder(int maxFrameLength, boolean stripDelimiter, boolean failFast,
      ByteBuf... delimiters);
  protected final void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out)
      throws Exception;
  protected Object decode(ChannelHandlerContext ctx, ByteBuf buffer) throws Exception;
}

public final class Delimiters {
  private Delimiters();
  public static ByteBuf[] nulDelimiter();
  public static ByteBuf[] lineDelimiter();
}

public class LineBasedFrameDecoder extends ByteToMessageDecoder {
  public LineBasedFrameDecoder(int maxLength);
  public LineBasedFrameDecoder(int maxLength, boolean stripDelimiter, boolean failFast);
  protected final void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out)
      throws Exception;
  protected Object decode(ChannelHandlerContext ctx, ByteBuf buffer) throws Exception;
}

public class FixedLengthFrameDecoder extends ByteToMessageDecoder {
  public FixedLengthFrameDecoder(int frameLength);
  protected final void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out)
      throws Exception;
  protected Object decode(ChannelHandlerContext ctx, ByteBuf in) throws Exception;
}

public class CodecException extends RuntimeException {
  public CodecException();
  public CodecException(String message, Throwable cause);
  public CodecException(String message);
  public CodecException(Throwable cause);
}

public class DecoderException extends CodecException {
  public DecoderException();
  public DecoderException(String message, Throwable cause);
  public DecoderException(String message);
  public DecoderException(Throwable cause);
}

public class EncoderException extends CodecException {
  public EncoderException();
  public EncoderException(String message, Throwable cause);
  public EncoderException(String message);
  public EncoderException(Throwable cause);
}

public class CorruptedFrameException extends DecoderException {
  public CorruptedFrameException();
  public CorruptedFrameException(String message, Throwable cause);
  public CorruptedFrameException(String message);
  public CorruptedFrameException(Throwable cause);
}

public class TooLongFrameException extends DecoderException {
  public TooLongFrameException();
  public TooLongFrameException(String message, Throwable cause);
  public TooLongFrameException(String message);
  public TooLongFrameException(Throwable cause);
}

public class DecoderResult {
  public static final DecoderResult UNFINISHED;
  public static final DecoderResult SUCCESS;
  public static DecoderResult failure(Throwable cause);
  protected DecoderResult(Throwable cause);
  public boolean isFinished();
  public boolean isSuccess();
  public boolean isFailure();
  public Throwable cause();
}

public interface DecoderResultProvider {
  DecoderResult decoderResult();
  void setDecoderResult(DecoderResult result);
}

@NonBlocking
public class DatagramPacketDecoder extends MessageToMessageDecoder<DatagramPacket> {
  public DatagramPacketDecoder(MessageToMessageDecoder<ByteBuf> decoder);
  public boolean acceptInboundMessage(Object msg) throws Exception;
  protected void decode(ChannelHandlerContext ctx, DatagramPacket msg, List<Object> out)
      throws Exception;
  public void channelRegistered(ChannelHandlerContext ctx) throws Exception;
  public void channelUnregistered(ChannelHandlerContext ctx) throws Exception;
  public void channelActive(ChannelHandlerContext ctx) throws Exception;
  public void channelInactive(ChannelHandlerContext ctx) throws Exception;
  public void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  public void userEventTriggered(ChannelHandlerContext ctx, Object evt) throws Exception;
  public void channelWritabilityChanged(ChannelHandlerContext ctx) throws Exception;
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception;
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  public boolean isSharable();
}

@NonBlocking
public class DatagramPacketEncoder<M>
    extends MessageToMessageEncoder<AddressedEnvelope<M, InetSocketAddress>> {
  public DatagramPacketEncoder(MessageToMessageEncoder<? super M> encoder);
  public boolean acceptOutboundMessage(Object msg) throws Exception;
  protected void encode(ChannelHandlerContext ctx, AddressedEnvelope<M, InetSocketAddress> msg,
      List<Object> out) throws Exception;
  public void bind(ChannelHandlerContext ctx, SocketAddress localAddress, ChannelPromise promise)
      throws Exception;
  public void connect(ChannelHandlerContext ctx, SocketAddress remoteAddress,
      SocketAddress localAddress, ChannelPromise promise) throws Exception;
  public void disconnect(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void close(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void deregister(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void read(ChannelHandlerContext ctx) throws Exception;
  public void flush(ChannelHandlerContext ctx) throws Exception;
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception;
  public boolean isSharable();
}

public class DefaultHeaders<K, V, T extends Headers<K, V, T>> implements Headers<K, V, T> {

  public interface NameValidator<K> {
    void validateName(K name);
  }

  public interface ValueValidator<V> {
    void validate(V value);
  }
}

public interface Headers<K, V, T extends Headers<K, V, T>> extends Iterable<Map.Entry<K, V>> {}
