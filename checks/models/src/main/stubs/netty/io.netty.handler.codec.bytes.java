package io.netty.handler.codec.bytes;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToMessageDecoder;
import io.netty.handler.codec.MessageToMessageEncoder;
import java.util.List;

public class ByteArrayDecoder extends MessageToMessageDecoder<ByteBuf> {
  public ByteArrayDecoder();
  protected void decode(ChannelHandlerContext ctx, ByteBuf msg, List<Object> out) throws Exception;
}

public class ByteArrayEncoder extends MessageToMessageEncoder<byte[]> {
  public ByteArrayEncoder();
  protected void encode(ChannelHandlerContext ctx, byte[] msg, List<Object> out) throws Exception;
}
