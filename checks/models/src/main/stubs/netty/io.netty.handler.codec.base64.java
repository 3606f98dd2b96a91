package io.netty.handler.codec.base64;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;

public final class Base64 {
  private Base64();
  public static ByteBuf encode(ByteBuf src);
  public static ByteBuf encode(ByteBuf src, Base64Dialect dialect);
  public static ByteBuf encode(ByteBuf src, boolean breakLines);
  public static ByteBuf encode(ByteBuf src, boolean breakLines, Base64Dialect dialect);
  public static ByteBuf encode(ByteBuf src, int off, int len);
  public static ByteBuf encode(ByteBuf src, int off, int len, Base64Dialect dialect);
  public static ByteBuf encode(ByteBuf src, int off, int len, boolean breakLines);
  public static ByteBuf encode(ByteBuf src, int off, int len, boolean breakLines,
      Base64Dialect dialect);
  public static ByteBuf encode(ByteBuf src, int off, int len, boolean breakLines,
      Base64Dialect dialect, ByteBufAllocator allocator);
  public static ByteBuf decode(ByteBuf src);
  public static ByteBuf decode(ByteBuf src, Base64Dialect dialect);
  public static ByteBuf decode(ByteBuf src, int off, int len);
  public static ByteBuf decode(ByteBuf src, int off, int len, Base64Dialect dialect);
  public static ByteBuf decode(ByteBuf src, int off, int len, Base64Dialect dialect,
      ByteBufAllocator allocator);
}

public enum Base64Dialect {
  STANDARD,
  URL_SAFE,
  ORDERED;
}
