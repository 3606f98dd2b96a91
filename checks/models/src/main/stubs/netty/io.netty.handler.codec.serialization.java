package io.netty.handler.codec.serialization;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import io.netty.handler.codec.MessageToByteEncoder;
import java.io.Serializable;

public class ObjectDecoder extends LengthFieldBasedFrameDecoder {
  public ObjectDecoder(ClassResolver classResolver);
  public ObjectDecoder(int maxObjectSize, ClassResolver classResolver);
  protected Object decode(ChannelHandlerContext ctx, ByteBuf in) throws Exception;
}

public class ObjectEncoder extends MessageToByteEncoder<Serializable> {
  public ObjectEncoder();
  protected void encode(ChannelHandlerContext ctx, Serializable msg, ByteBuf out) throws Exception;
}

public interface ClassResolver {
  Class<?> resolve(String className) throws ClassNotFoundException;
}

public final class ClassResolvers {
  private ClassResolvers();
  public static ClassResolver cacheDisabled(ClassLoader classLoader);
  public static ClassResolver weakCachingResolver(ClassLoader classLoader);
  public static ClassResolver softCachingResolver(ClassLoader classLoader);
  public static ClassResolver weakCachingConcurrentResolver(ClassLoader classLoader);
  public static ClassResolver softCachingConcurrentResolver(ClassLoader classLoader);
}
