package io.netty.handler.codec.protobuf;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.MessageToByteEncoder;
import java.util.List;

public class ProtobufVarint32FrameDecoder extends ByteToMessageDecoder {
  public ProtobufVarint32FrameDecoder();
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) throws Exception;
}

public class ProtobufVarint32LengthFieldPrepender extends MessageToByteEncoder<ByteBuf> {
  public ProtobufVarint32LengthFieldPrepender();
  protected void encode(ChannelHandlerContext ctx, ByteBuf msg, ByteBuf out) throws Exception;
}
