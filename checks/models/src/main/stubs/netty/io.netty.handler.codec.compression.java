package io.netty.handler.codec.compression;

public interface CompressionOptions {}

public enum ZlibWrapper {
  ZLIB,
  GZIP,
  NONE,
  ZLIB_OR_NONE;
}
