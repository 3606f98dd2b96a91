package io.netty.handler.codec.string;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToMessageDecoder;
import io.netty.handler.codec.MessageToMessageEncoder;
import java.nio.charset.Charset;
import java.util.List;

public class StringDecoder extends MessageToMessageDecoder<ByteBuf> {
  public StringDecoder();
  public StringDecoder(Charset charset);
  protected void decode(ChannelHandlerContext ctx, ByteBuf msg, List<Object> out) throws Exception;
}

public class StringEncoder extends MessageToMessageEncoder<CharSequence> {
  public StringEncoder();
  public StringEncoder(Charset charset);
  protected void encode(ChannelHandlerContext ctx, CharSequence msg, List<Object> out)
      throws Exception;
}
